"""Cells as numbers, booleans or texts, whatever the file wrote them like; missing stays missing."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from app.data import digest, memory, spelling

LARGEST = float(np.finfo(np.float32).max)
"""Networks compute in float32; a number beyond this would become infinite there."""

TRUE = frozenset({"true", "yes", "t", "y", "on", "ja", "oui", "vrai", "wahr", "si", "sí"})
FALSE = frozenset({"false", "no", "f", "n", "off", "nein", "non", "faux", "falsch"})

CURRENCY = r"(?:US\$|R\$|[$€£¥₹₽₩]|USD|EUR|GBP|CHF|JPY)"
_PREFIX = rf"^([+-]?)\s*{CURRENCY}\s*"
_SUFFIX = rf"\s*(?:{CURRENCY}|%|‰)$"
_PLAIN = r"^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^(?i:[+-]?inf(?:inity)?|nan)$"
_BLANKS = "\\s\u00a0\u202f\u2009"
_GROUPS = {".": ",", ",": "."}
_ODD = r"[−(%‰$€£¥₹₽₩A-Z]"


def text_array(series: pd.Series) -> pa.Array:
    """The column as Arrow text; missing cells are null.

    Whole numbers that a workbook or Parquet file holds as 3.0 read "3", as a person would write them.
    """
    if isinstance(series.dtype, pd.StringDtype):
        array = _column(series)
    elif pd.api.types.is_bool_dtype(series.dtype):
        array = pa.array(series.map({True: "True", False: "False"}), pa.large_string(), from_pandas=True)
    elif pd.api.types.is_numeric_dtype(series.dtype):
        array = pa.array([_number_text(value) for value in series], pa.large_string())
    else:
        cells = [None if _is_missing(value) else _cell_text(value) for value in series]
        array = pa.array(cells, pa.large_string())
    if isinstance(array, pa.ChunkedArray):
        return array.chunk(0) if array.num_chunks == 1 else array.combine_chunks()
    return array


def _column(series: pd.Series) -> pa.ChunkedArray:
    """A text column's own Arrow array: the same object each time while the table lives."""
    array = series.array.__arrow_array__()  # pa.array() would make a new object of a column of one chunk
    return array if isinstance(array, pa.ChunkedArray) else pa.chunked_array([array])


def _is_missing(value: object) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value)


def _number_text(value: object) -> str | None:
    return None if _is_missing(value) else _cell_text(value)


def _cell_text(value: object) -> str:
    if isinstance(value, float | np.floating) and float(value).is_integer() and abs(float(value)) < 1e15:
        return str(int(value))
    return str(value)


def texts(series: pd.Series) -> np.ndarray:
    """The column's cells as `str`, exactly as the file has them: object array, None for missing."""
    return np.asarray(text_array(series).to_numpy(zero_copy_only=False), dtype=object)


def codes(series: pd.Series) -> tuple[np.ndarray, list[str]]:
    """Each cell's place in the list of different texts.

    Returns:
        int32 codes, -1 for missing, and the different texts in order of first appearance.
    """
    encoded = text_array(series).dictionary_encode()
    places = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int32)
    return places, encoded.dictionary.to_pylist()


def numbers(series: pd.Series, decimal: str = ".", rows: np.ndarray | None = None) -> np.ndarray:
    """The column as float64; NaN for cells that are missing, no number, or beyond float32.

    Understands blanks around a number, thousands marks ("1,234.5", "1.234,5", "1 234", "1'234"),
    currency and percent signs ("12 %" is 12), "(5)" for -5 and the decimal mark of the file.

    Args:
        series: Text, or numbers as they stand in a workbook or Parquet file.
        decimal: The file's decimal mark, `.` or `,`. Defaults to ".".
        rows: Row numbers, where only some are wanted and the others have no say. Defaults to all.
    """
    if rows is not None:
        text = isinstance(series.dtype, pd.StringDtype)
        known = plain(series) if text and decimal == "." else None
        values = as_written(series.iloc[rows], decimal) if known is None else known[rows]
    else:
        values = as_written(series, decimal)
    return np.where(np.abs(values) <= LARGEST, values, np.nan)


def as_written(series: pd.Series, decimal: str = ".") -> np.ndarray:
    """Like `numbers`, but infinities and numbers beyond float32 are kept, to be counted; not to be changed."""
    if pd.api.types.is_numeric_dtype(series.dtype) or pd.api.types.is_bool_dtype(series.dtype):
        return series.to_numpy(dtype=np.float64, na_value=np.nan).copy()
    if pd.api.types.is_timedelta64_dtype(series.dtype):
        return np.asarray(series.dt.total_seconds(), dtype=np.float64)
    if pd.api.types.is_datetime64_any_dtype(series.dtype):
        return np.full(len(series), np.nan)
    if not isinstance(series.dtype, pd.StringDtype):
        return _parsed(text_array(series), decimal)
    if decimal == "." and (found := plain(series)) is not None:
        return found
    return memory.of(_column(series), ("numbers", decimal), lambda: _parsed(text_array(series), decimal))


def plain(series: pd.Series) -> np.ndarray | None:
    """A text column as float64 where each cell is a number as computers write it, or missing; else None."""
    return plain_numbers(_column(series))


def plain_numbers(column: pa.ChunkedArray) -> np.ndarray | None:
    """The same of an Arrow column; not to be changed."""

    def find() -> np.ndarray | None:
        try:
            return _floats(pc.cast(column, pa.float64()))
        except pa.ArrowInvalid:
            return None

    return memory.of(column, "plain", find)


def distinct(series: pd.Series) -> int:
    """How many different cells a column has, missing ones not counted; of text columns different texts."""
    if not isinstance(series.dtype, pd.StringDtype):
        return int(series.nunique())
    column = _column(series)

    def find() -> int:
        numbers = plain_numbers(column)
        told = None if numbers is None else spelling.different(column, numbers)
        return digest.count(column) if told is None else told

    return memory.of(column, "distinct", find)


def digests(series: pd.Series) -> np.ndarray:
    """A number per cell of a text column, the same for the same text: uint64 array of shape (rows,)."""
    return digest.of(_column(series))


def _parsed(array: pa.Array, decimal: str) -> np.ndarray:
    if decimal == ".":
        try:
            return _floats(pc.cast(pc.utf8_trim_whitespace(array), pa.float64()))
        except pa.ArrowInvalid:
            pass
    encoded = array.dictionary_encode()
    parsed = parse(encoded.dictionary, decimal)
    places = encoded.indices.fill_null(len(parsed)).to_numpy(zero_copy_only=False)
    return np.asarray(np.append(parsed, np.nan)[places])


def parse(array: pa.Array, decimal: str = ".") -> np.ndarray:
    """Texts as float64, NaN for those that are no number.

    Where fewer than 19 in 20 fit the file's decimal mark and the other mark fits more, that is used:
    a single column may be written in another way than the rest.
    """
    cleaned = _without_signs(pc.utf8_trim_whitespace(array))
    values = _grouped(cleaned, decimal)
    share = np.isnan(values).mean() if len(values) else 0.0
    if share > 0.05:
        other = _grouped(cleaned, _GROUPS[decimal])
        if np.isnan(other).mean() < min(share, 0.05):
            return other
    return values


def _without_signs(array: pa.Array) -> pa.Array:
    """Texts without currency, percent and accounting signs."""
    if not pc.any(pc.match_substring_regex(array, _ODD)).as_py():
        return array
    array = pc.replace_substring(array, "−", "-")
    array = pc.replace_substring_regex(array, r"^\((.*\d.*)\)$", r"-\1")
    array = pc.replace_substring_regex(array, _SUFFIX, "")
    return pc.replace_substring_regex(array, _PREFIX, r"\1")


def _grouped(array: pa.Array, decimal: str) -> np.ndarray:
    """Texts in which `decimal` may stand before a fraction and other marks between thousands."""
    mark = _GROUPS[decimal]
    grouped = (
        rf"^[+-]?[1-9]\d{{0,2}}(?:(?:[{mark}]\d{{3}})+|(?:[{_BLANKS}]\d{{3}})+|(?:['’]\d{{3}})+)"
        rf"(?:[{decimal}]\d*)?$"
    )
    is_grouped = pc.match_substring_regex(array, grouped)
    if pc.any(is_grouped).as_py():
        joined = pc.replace_substring_regex(array, rf"[{mark}{_BLANKS}'’]", "")
        array = pc.if_else(is_grouped, joined, array)
    if decimal == ",":
        # a point left over is no decimal mark in this file
        array = pc.if_else(pc.match_substring(array, "."), "", pc.replace_substring(array, ",", "."))
    array = pc.if_else(pc.match_substring_regex(array, _PLAIN), array, None)
    return _floats(pc.cast(array, pa.float64()))


def _floats(array: pa.Array) -> np.ndarray:
    return np.asarray(array.to_numpy(zero_copy_only=False), dtype=np.float64)


def booleans(series: pd.Series) -> np.ndarray:
    """The column as float64 0 or 1 (true, yes, t, y, on, 1 ... in any case); NaN for anything else."""
    if pd.api.types.is_bool_dtype(series.dtype):
        return series.to_numpy(dtype=np.float64, na_value=np.nan).copy()
    places, different = codes(series)
    return np.asarray(np.array([*map(boolean, different), np.nan])[places])


def boolean(text: str) -> float:
    """1 for a word for true, 0 for a word for false, else NaN."""
    word = text.strip().lower()
    if word in TRUE or word in ("1", "1.0"):
        return 1.0
    return 0.0 if word in FALSE or word in ("0", "0.0") else float("nan")
