"""CSV files that a spreadsheet can open without running what a cell says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app import files
from app.data import values

if TYPE_CHECKING:
    import pandas as pd

_RISKY = r"'*[=+\-@\t\r]"
_NUMBER = r"[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+-]?\d+)?"


def formula_safe(text: str) -> str:
    """`text` with a quote before it where a spreadsheet would take it for a formula; numbers stay."""
    return f"'{text}" if re.match(_RISKY, text) and not re.fullmatch(_NUMBER, text) else text


def formula_plain(text: str) -> str:
    """What `formula_safe` was given; any other text unchanged."""
    return text[1:] if text.startswith("'") and formula_safe(text[1:]) == text else text


def safe_column(series: pd.Series) -> pd.Series:
    """A text column with `formula_safe` cells; columns of other types unchanged."""
    import pandas as pd

    if not (isinstance(series.dtype, pd.StringDtype) or series.dtype == np.dtype(object)):
        return series
    text = series.astype("str").str
    risky = text.match(_RISKY, na=False).to_numpy(dtype=bool)
    if not risky.any():
        return series
    risky = risky & ~text.fullmatch(_NUMBER.replace(r"\d", "[0-9]"), na=False).to_numpy(dtype=bool)
    if not risky.any():
        return series
    cells = values.texts(series)
    cells[risky] = [formula_safe(text) for text in cells[risky]]
    return pd.Series(cells, index=series.index, name=series.name, dtype="str")


def plain_column(series: pd.Series) -> pd.Series:
    """The inverse of `safe_column` for text columns, for files that this program wrote."""
    import pandas as pd

    if not isinstance(series.dtype, pd.StringDtype):
        return series
    quoted = series.str.match(r"'+[=+\-@\t\r]", na=False).to_numpy(dtype=bool)
    if not quoted.any():
        return series
    cells = values.texts(series)
    cells[quoted] = [formula_plain(text) for text in cells[quoted]]
    return pd.Series(cells, index=series.index, name=series.name, dtype="str")


def write_csv(path: Path, frame: pd.DataFrame) -> None:
    """Writes a table as UTF-8 CSV, whole or not at all; missing cells are empty.

    Text cells and names that begin like a formula get a quote in front; numbers are left alone.

    Raises:
        UserError: The file can't be written.
    """
    import pandas as pd

    columns = [safe_column(frame.iloc[:, place]) for place in range(frame.shape[1])]
    safe = pd.concat(columns, axis=1) if columns else frame
    header = [formula_safe(str(name)) for name in frame.columns]

    def write(beside: Path) -> None:
        safe.to_csv(beside, index=False, header=header, lineterminator="\n", encoding="utf-8")

    files.write_with(path, write)
