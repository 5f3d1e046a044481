"""What questions about rows share: rows of texts as a table, what a model says of it, and its answer for classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.experiment import Reading

Respond = Callable[[dict[str, "np.ndarray"]], tuple["np.ndarray", "np.ndarray"]]
"""Inputs by name to a model's outputs, and what stands before their last activation."""


def table(rows: Sequence[Mapping[str, Any]], reading: Reading) -> pd.DataFrame:
    """Rows of texts as a table read from a file would hold them."""
    import numpy as np
    import pandas as pd

    marks = {"", *(reading.missing or ())}
    dtype = pd.StringDtype("pyarrow", na_value=np.nan)

    def cell(text: Any) -> str | None:
        return None if text is None or str(text) in marks else str(text)

    names = list(dict.fromkeys(str(name) for row in rows for name in row))
    return pd.DataFrame({name: pd.array([cell(row.get(name)) for row in rows], dtype=dtype) for name in names})


def of_classes(classes: Sequence[str], outputs: np.ndarray, logits: np.ndarray) -> dict[str, Any]:
    """The answer for the first of some outputs of classes."""
    shares = [{"class": name, "value": float(value)} for name, value in zip(classes, outputs[0], strict=True)]
    return {
        "prediction": classes[int(outputs[0].argmax())],
        "probabilities": shares,
        "logits": logits[0].tolist(),
    }
