"""`columns`: where the columns of a table look, on average over some rows, and where the answer is taken from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.views import attention, cases
from app.views.cases import Cases
from app.views.view import Look, Material, View, plain

COUNT = 64
"""Rows that weights are averaged over."""

MOST = 24
"""Columns shown: those that the answer looks at most."""


def examples(look: Look, material: Material) -> Cases:
    """The same rows at every call."""
    return cases.choose(material, COUNT)


def make(look: Look, rows: Cases) -> dict[str, Any]:
    """The weights of each head of each layer, the last step being the row's own token, which answers."""
    import numpy as np

    found = look.outputs(rows.inputs, attention.tensors(look))
    layers = [array.astype(np.float64).mean(axis=0) for array in found.values()]
    columns = _steps(look)
    weight = np.mean([layer[:, -1, :-1].mean(axis=0) for layer in layers], axis=0)
    shown = np.sort(np.argsort(-weight, kind="stable")[:MOST])
    part = np.append(shown, len(columns))
    return {
        "view": "columns", "columns": [columns[place] for place in shown], "weights": plain(weight[shown]),
        "layers": [np.round(layer[:, part][:, :, part], 3).tolist() for layer in layers],
        "left_out": len(columns) - len(shown), "rows": len(rows),
    }  # fmt: skip


def _steps(look: Look) -> list[str]:
    """What each step is: a number's column, with the part of a date, or a category's."""
    numbers = look.fitted.numbers
    named = [n.column if n.feature is None else f"{n.column}, {n.feature}" for n in numbers]
    return [*named, *look.fitted.categories]


def asked(look: Look, question: Mapping[str, Any]) -> Cases:
    """The row that a user gives."""
    return cases.asked(look, question)


VIEW = View("columns", cases.answered, examples, make, asked, kinds=("table",))
