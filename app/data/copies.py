"""Rows and columns that repeat others: exact copies, and where the split puts them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import islice

import numpy as np
import pandas as pd
import pyarrow as pa

from app.data import fixes, values
from app.data.block import WIDE, blocks
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding
from app.experiment import Column
from app.said import Said, said

FEWEST_ROWS = 20
"""With fewer rows columns agree by accident."""

MOST_ROWS = 20_000
"""Rows in which columns are compared first; only those that agree there are compared whole."""

SHOWN_ROWS = 5

LONG = 50_000
"""From so many rows on it pays to look for copies by numbers first."""

_MOST_TAKEN = 12
_MIX = np.uint64(0xD6E8FEB86659FD93)


def used(columns: Sequence[Column]) -> list[int]:
    """Places of the columns in which two rows must agree to be copies: inputs and the target.

    Returns:
        None of them where the target stands alone: answers repeat, as they should. An input alone counts: a
        text without an answer.
    """
    places = [place for place, column in enumerate(columns) if column.role in ("input", "target")]
    return places if len(places) > 1 or any(columns[place].role == "input" for place in places) else []


def keys(
    frame: pd.DataFrame, used: Sequence[int], decimal: str = ".", progress: Progress = silent
) -> np.ndarray:
    """A 64-bit key per row, the same for rows with the same cells in the columns `used`.

    Args:
        frame: A table.
        used: Places of the columns that count.
        decimal: The file's decimal mark. Defaults to ".".
        progress: Called after each column; may raise to cancel. Defaults to nobody.
    """
    found = np.zeros(len(frame), dtype=np.uint64)
    left, random = set(used), np.random.default_rng(0)
    for block in blocks(frame, decimal):
        chosen = np.flatnonzero(np.isin(block.places, used))
        factors = random.integers(2**64, size=len(chosen), dtype=np.uint64)
        found += factors @ (block.codes[chosen].astype(np.uint64) + np.uint64(2))
        left.difference_update(block.places[chosen].tolist())
        progress(0.0, said("Looking for copies"))
    for done, place in enumerate(sorted(left)):
        progress(done / len(left), said("Looking for copies"))
        found ^= _cells(frame.iloc[:, place])
        found *= np.uint64(0x9E3779B97F4A7C15)
        found ^= found >> np.uint64(29)
    return found


def groups(table: Table, used: Sequence[int], progress: Progress = silent) -> tuple[np.ndarray, np.ndarray]:
    """Rows with the same cells in the columns `used`; asked again, the latest answer is at hand.

    Args:
        table: As read.
        used: Places of the columns that count.
        progress: Called now and then; may raise to cancel. Defaults to nobody.

    Returns:
        The first row of each group, and each row's group: integer arrays.
    """
    known = table.memo.get("groups")
    if known is None or known[0] != tuple(used):
        found = _groups(table.frame, used, table.reading.decimal or ".", progress)
        table.memo["groups"] = known = tuple(used), *found
    return known[1], known[2]


def _groups(
    frame: pd.DataFrame, used: Sequence[int], decimal: str, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """First rows and groups. In a long table only rows that agree in some columns of numbers are looked at whole."""
    doubtful = _doubtful(frame, used) if len(frame) >= LONG and frame.shape[1] <= WIDE else None
    if doubtful is None:
        found = keys(frame, used, decimal, progress)
        progress(1.0, said("Looking for copies"))
        _, first, places = np.unique(found, return_index=True, return_inverse=True)
        return first, places
    earliest = np.arange(len(frame))
    if len(doubtful):
        found = keys(frame.iloc[doubtful], used, decimal, progress)
        _, first, places = np.unique(found, return_index=True, return_inverse=True)
        earliest[doubtful] = doubtful[first][places]
    leads = earliest == np.arange(len(frame))
    return np.flatnonzero(leads), (np.cumsum(leads) - 1)[earliest]


def _doubtful(frame: pd.DataFrame, used: Sequence[int]) -> np.ndarray | None:
    """Rows that agree with another in all columns looked at, ascending; None where that is no short cut.

    The same text is the same number, so rows that differ in numbers are no copies.
    """
    found = np.zeros(len(frame), dtype=np.uint64)
    for taken, numbers in enumerate(islice(_numbers(frame, used), _MOST_TAKEN)):
        found ^= np.where(numbers == 0, 0.0, numbers).view(np.uint64)
        found *= np.uint64(0x9E3779B97F4A7C15)
        found ^= found >> np.uint64(29)
        if taken % 2:
            ordered = np.sort(found)
            repeated = ordered[1:][ordered[1:] == ordered[:-1]]
            if not len(repeated):
                return np.zeros(0, dtype=np.int64)
            if len(repeated) < len(frame) / 50:
                return np.flatnonzero(np.isin(found, np.unique(repeated)))
    return None


def _numbers(frame: pd.DataFrame, used: Sequence[int]) -> Iterator[np.ndarray]:
    """The columns of plainly written numbers, NaN for missing."""
    for place in used:
        series = frame.iloc[:, place]
        if isinstance(series.dtype, pd.StringDtype) and (found := values.plain(series)) is not None:
            yield found


def of_columns(frame: pd.DataFrame, columns: Sequence[Column], progress: Progress = silent) -> list[Finding]:
    """Inputs that say the same as an earlier one in other words, told in one finding.

    Args:
        frame: A table.
        columns: Its columns with their roles.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
    """
    if len(frame) < FEWEST_ROWS or frame.shape[1] > WIDE:
        return []
    alike: dict[bytes, list[int]] = {}
    sample = frame.iloc[:: max(1, len(frame) // MOST_ROWS)]
    for place, column in enumerate(columns):
        progress(place / len(columns), said("Comparing columns"))
        if column.role == "input" and column.type in ("number", "category", "boolean"):
            alike.setdefault(_sequence(sample.iloc[:, place]), []).append(place)
    pairs = [
        (place, first)
        for first, *others in alike.values()
        for place in others
        if _repeats(frame, place, first)
    ]
    return (
        [_repeated([(columns[place].name, columns[first].name) for place, first in sorted(pairs)])]
        if pairs
        else []
    )


def _sequence(series: pd.Series) -> bytes:
    """What stays the same when a column's values get other names; of values that hardly repeat, these too."""
    codes, names = values.codes(series)
    often = 2 * len(names) <= len(series)
    return codes.tobytes() + (b"" if often else "\0".join(names).encode())


def _repeats(frame: pd.DataFrame, place: int, first: int) -> bool:
    """Whether two columns say the same in all rows, with values that repeat, so that it is no accident."""
    codes, names = values.codes(frame.iloc[:, place])
    others, other_names = values.codes(frame.iloc[:, first])
    if not np.array_equal(codes, others):
        return False
    different = len(names) + bool((codes < 0).any())
    return 2 <= different <= len(frame) / 2 or names == other_names


def _repeated(pairs: list[tuple[str, str]]) -> Finding:
    told = [said("{name} is {first} in other words", name=name, first=first) for name, first in pairs[:3]]
    shown = reduce(lambda one, other: said("{one} and {other}", one=one, other=other), told)
    message = said(
        {
            1: "{shown}. It tells the network nothing new.",
            2: "{shown}. They tell the network nothing new.",
            3: "{shown} and {more} more. They tell the network nothing new.",
        }[1 if len(pairs) == 1 else 2 if len(pairs) <= 3 else 3],
        shown=shown,
        more=len(pairs) - 3,
    )
    evidence = {"count": len(pairs), "pairs": [list(pair) for pair in pairs[:100]]}
    return Finding(
        "repeated_columns", message, evidence,
        pairs[0][0] if len(pairs) == 1 else None, fixes.ignore(*(name for name, _ in pairs)),
    )  # fmt: skip


def repeated(first: np.ndarray, places: np.ndarray, repeated: np.ndarray, whole: bool) -> Finding:
    """That rows repeat earlier ones.

    Args:
        first: The first row of each group.
        places: Each row's group.
        repeated: Whether a row repeats an earlier one.
        whole: Whether all columns were compared.
    """
    count, rows = int(repeated.sum()), len(places)
    pairs = [[int(first[places[row]]) + 1, int(row) + 1] for row in np.flatnonzero(repeated)[:SHOWN_ROWS]]
    fact = said(
        {
            (True, True): "{count:,} of {rows:,} rows repeats an earlier one (row {later:,} is like row {earlier:,}).",
            (False, True): "{count:,} of {rows:,} rows repeat an earlier one (row {later:,} is like row {earlier:,}).",
            (True, False): "{count:,} of {rows:,} rows repeats an earlier one in all columns that are used "
            "(row {later:,} is like row {earlier:,}).",
            (False, False): "{count:,} of {rows:,} rows repeat an earlier one in all columns that are used "
            "(row {later:,} is like row {earlier:,}).",
        }[count == 1, whole],
        count=count,
        rows=rows,
        later=pairs[0][1],
        earlier=pairs[0][0],
    )
    message = said(
        "{fact} If they are the same thing recorded twice, remove them from the file.", fact=fact
    )
    evidence = {"count": count, "rows": rows, "share": round(count / rows, 4), "pairs": pairs}
    return Finding("duplicate_rows", message, evidence)


def with_fate(found: list[Finding], across: list[Finding], kept_together: bool) -> list[Finding]:
    """Findings about copies with what the user can do about them.

    Args:
        found: That there are copies.
        across: That some stand on two sides of the split; empty where none do.
        kept_together: Whether the split keeps copies in one part.
    """
    if not kept_together:
        return found + [dataclasses.replace(one, fix=fixes.KEEP_TOGETHER) for one in across]
    kept = [dataclasses.replace(one.done(fixes.PART_FREELY), message=_kept(one)) for one in found]
    return kept + across


def _kept(finding: Finding) -> str:
    message = finding.message
    fact = message.values.get("fact", message) if isinstance(message, Said) else message
    return said("{fact} No copy is scored that was trained on.", fact=fact)


def across_split(groups: np.ndarray, parts: np.ndarray, what: str) -> list[Finding]:
    """Samples of the test or validation part that also stand in training.

    Args:
        groups: The same number for the same content, int array of shape (samples,).
        parts: `train`, `validation` or `test` per sample.
        what: `rows` or `pictures`, for the message.
    """
    in_training = np.zeros(int(groups.max()) + 1, dtype=bool)
    in_training[groups[parts == "train"]] = True
    seen = in_training[groups]
    counts = {part: int((seen & (parts == part)).sum()) for part in ("validation", "test")}
    if not any(counts.values()):
        return []
    totals = {part: int((parts == part).sum()) for part in counts}
    message = said(
        "{test:,} of {tests:,} test rows and {validation:,} of {validations:,} validation rows "
        "are also in the training part, so the scores may be too good."
        if what == "rows"
        else "{test:,} of {tests:,} test pictures and {validation:,} of {validations:,} validation pictures "
        "are also in the training part, so the scores may be too good.",
        test=counts["test"],
        tests=totals["test"],
        validation=counts["validation"],
        validations=totals["validation"],
    )
    sample = first_rows(seen & (parts == "test") | seen & (parts == "validation"))
    evidence = {**counts, "count": sum(counts.values()), "sample_rows": sample}
    return [Finding("duplicates_across_split", message, evidence)]


def first_rows(mask: np.ndarray) -> list[int]:
    """The first few rows where `mask` is true, counted from 1."""
    return [int(row) + 1 for row in np.flatnonzero(mask)[:SHOWN_ROWS]]


def _cells(series: pd.Series) -> np.ndarray:
    if isinstance(series.dtype, np.dtype) and series.dtype.kind in "iufbmM":
        cells = series.to_numpy()
        if cells.dtype.kind == "f":
            cells = np.where(cells == 0, 0.0, cells).astype(np.float64)
        return (
            cells.astype("<i8", copy=False).view(np.uint64)
            if cells.dtype.kind in "iubmM"
            else cells.view(np.uint64)
        )
    if isinstance(series.dtype, pd.StringDtype):
        return values.digests(series)
    encoded = values.text_array(series).dictionary_encode()
    places = encoded.indices.cast(pa.int64()).fill_null(-1).to_numpy(zero_copy_only=False)
    return np.asarray(places + 2).astype(np.uint64) * _MIX
