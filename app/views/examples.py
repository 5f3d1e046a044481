"""Sequences to look into, step by step: fixed ones from the data, or what a user gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import Look, Material, text_of
from models.spec import PADDING

if TYPE_CHECKING:
    import numpy as np

    from app.data.preprocessing import Preprocessing

LONGEST_NAME = 60
"""Letters of a text that name it."""


@dataclass(frozen=True)
class Examples:
    """Some sequences.

    Args:
        inputs: The network's, by name, one row each.
        names: What each is called.
        steps: What stands at each step, as many as are looked at.
        first: The first step that is looked at, of each.
    """

    inputs: dict[str, np.ndarray]
    names: list[str]
    steps: list[list[str]]
    first: list[int]

    def part(self, place: int) -> slice:
        """The steps of one that are looked at."""
        return slice(self.first[place], self.first[place] + len(self.steps[place]))


def choose(look: Look, material: Material, count: int, most: int) -> Examples:
    """Fixed examples, evenly chosen from the validation part.

    Args:
        look: The network.
        material: The data.
        count: How many.
        most: Steps looked at: a text's first, a window's last.
    """
    fitted, frame, decimal = material.fitted, material.table.frame, material.table.reading.decimal
    rows = material.spread(count)
    if fitted.tokens is not None:
        return of_codes(look, fitted.inputs(frame.iloc[rows], decimal)["tokens"], most)
    if fitted.windows is not None and fitted.windows.window:
        from app.views import window

        return window.choose(material, rows, most)
    from app.data import columns as cells

    inputs = fitted.inputs(frame.iloc[rows], decimal)
    names = ["" if text is None else text for text in cells.texts(frame[fitted.target.name].iloc[rows])]
    return whole(inputs, names, step_names(fitted), most)


def step_names(fitted: Preprocessing) -> list[str]:
    """What the steps of whole sequences are called: by their columns, or by their number."""
    if fitted.windows is not None and fitted.windows.channels:
        return [str(step + 1) for step in range(fitted.windows.steps)]
    return [number.column for number in fitted.numbers]


def whole(inputs: dict[str, np.ndarray], names: Sequence[str], labels: Sequence[str], most: int) -> Examples:
    """Rows that are sequences of their own: their columns are the steps."""
    steps = [list(labels[:most]) for _ in names]
    return Examples(inputs, list(names), steps, [0] * len(steps))


def of_codes(look: Look, codes: np.ndarray, most: int, pieces: Sequence[str] | None = None) -> Examples:
    """Texts as rows of codes, without their padding.

    Args:
        look: The network.
        codes: int32 (texts, length).
        most: Steps looked at.
        pieces: What stands at each code of the one text there is. Defaults to what the vocabulary says.
    """
    tokens = look.tokens
    names, steps = [], []
    for row in codes:
        kept = row[row != PADDING]
        names.append(" ".join(tokens.text(kept).split())[:LONGEST_NAME])
        steps.append(list(pieces or (tokens.piece(int(code)) for code in kept))[: min(most, len(kept))])
    return Examples({"tokens": codes}, names, steps, [0] * len(codes))


def asked(look: Look, question: Mapping[str, Any], most: int) -> Examples:
    """What a user gives: `text`, or `rows` (a series' latest rows), or `row` where a row is a sequence of its own.

    Raises:
        UserError: It is missing, or can't be read.
    """
    fitted = look.fitted
    if fitted.tokens is not None:
        text = text_of(question)
        if not text.strip():
            raise UserError(said("Type a text to look into."))
        return of_codes(look, fitted.tokens.rows([text]), most, fitted.tokens.pieces(text))
    from app.data.given import table

    reading = look.experiment.data.reading
    if fitted.windows is not None and fitted.windows.window:
        from app.views import window

        return window.asked(look, question, most)
    row = question.get("row")
    if not isinstance(row, Mapping):
        raise UserError(said("The question view needs a row."))
    inputs = fitted.inputs(table([row], reading), reading.decimal)
    return whole(inputs, [""], step_names(fitted), most)
