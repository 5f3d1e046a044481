"""What a user gives by hand: rows typed into fields, a picture drawn or opened."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.experiment import PictureSize, Reading


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


def pixels(size: PictureSize | None, asked: Mapping[str, Any]) -> np.ndarray:
    """The `picture` (a file) or `pixels` of a question as a model gets them: uint8, (height, width, channels).

    Raises:
        UserError: They can't be read.
    """
    from app.data.pictures import decoding

    if asked.get("pixels") is not None:
        return decoding.decode(_raw(asked["pixels"], asked.get("size")), size)
    path = Path(str(asked["picture"]))
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UserError(said(
            "{path} can't be read: {reason}.",
            path=path,
            reason=error.strerror or error,
        )) from error
    try:
        return decoding.decode(content, size)
    except decoding.PictureError as error:
        raise UserError(said("{path} can't be read: {reason}.", path=path, reason=error.reason)) from error


def _raw(text: Any, size: Any) -> np.ndarray:
    import numpy as np

    try:
        height, width, channels = (int(side) for side in size)
        values = np.frombuffer(base64.b64decode(text, validate=True), np.uint8)
        return values.reshape(height, width, channels)
    except (TypeError, ValueError, binascii.Error) as error:
        raise UserError(said("The pixels don't fit their size (height, width, channels).")) from error
