"""Parting rows into training, validation and test before anything is fitted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from app.errors import UserError
from app.experiment import SPLIT_METHODS, Split
from app.said import said

TRAIN, VALIDATION, TEST, LEFT_OUT = "train", "validation", "test", ""
PARTS = np.array([TRAIN, VALIDATION, TEST, LEFT_OUT])
_TRAIN, _VALIDATION, _TEST, _LEFT_OUT = np.arange(4, dtype=np.int8)
"""Places in `PARTS`: comparing millions of words would take long."""
FEWEST_ROWS = 10

_WORDS = {
    TRAIN: frozenset({"train", "training", "trn"}),
    VALIDATION: frozenset({"val", "valid", "validation", "dev", "eval"}),
    TEST: frozenset({"test", "testing", "tst", "holdout"}),
}


def assign(
    split: Split,
    seed: int,
    rows: int,
    *,
    classes: np.ndarray | None = None,
    groups: np.ndarray | None = None,
    order: np.ndarray | None = None,
    parts: np.ndarray | None = None,
    copies: np.ndarray | None = None,
    usable: np.ndarray | None = None,
) -> np.ndarray:
    """Says of each row whether it is for training, validation or test.

    The same arguments give the same parts. `stratified` without classes is `random`; classes with
    fewer rows than parts go to training first. With given parts, validation without a test part
    becomes the test part, and what is missing is cut from training.

    Args:
        split: The method and the shares.
        seed: Decides which rows go where.
        rows: Number of rows.
        classes: Class per row, for `stratified`. Defaults to none.
        groups: Group per row, for `grouped`: none stands on two sides; rows without one are a group
            of their own. Defaults to none.
        order: Something sortable per row, for `ordered`: earliest rows train, latest test; rows
            without it train. Defaults to the order of the rows.
        parts: What the source (`given`) or a column (`column`) says. Defaults to none.
        copies: The same number for the same content, where copies are to share a part. Defaults to none.
        usable: False for rows to leave out, such as those without a target. Defaults to all rows.

    Returns:
        Text array of shape (rows,): `train`, `validation`, `test`, or empty for rows left out.

    Raises:
        UserError: A share is out of range, there are too few rows, or a part would stay empty.
    """
    _check(split)
    kept = np.arange(rows) if usable is None else np.flatnonzero(usable)
    _check_rows(len(kept), rows)
    random = np.random.default_rng(seed)
    labels = None if classes is None else pd.factorize(np.asarray(classes)[kept])[0]
    if split.method in ("given", "column"):
        found = _given(split, random, _chosen(parts, kept, split.method), labels)
    elif split.method == "grouped":
        found = _grouped(split, random, _chosen(groups, kept, "grouped"))
    elif split.method == "ordered":
        found = _ordered(split, kept if order is None else order[kept])
    else:
        strata = labels if split.method == "stratified" else None
        found = np.full(len(kept), _TRAIN)
        _cut(found, _TEST, _wanted(len(kept), split.test), random, strata)
        _cut(found, _VALIDATION, _wanted(len(kept), split.validation), random, strata)
    if copies is not None:
        found = _with_copies(found, copies[kept], split.method)
    _check_parts(found, split)
    result = np.full(rows, _LEFT_OUT)
    result[kept] = found
    return np.asarray(PARTS[result])


def parts_of(texts: Sequence[str | None]) -> np.ndarray:
    """What a split column says, as `train`, `validation`, `test`; empty where it says nothing.

    Raises:
        UserError: A word means none of the three.
    """
    meanings = {word: part for part, words in _WORDS.items() for word in words}
    different = {text: meanings.get(text.strip().lower()) for text in set(texts) if text is not None}
    unknown = sorted(text for text, part in different.items() if part is None)
    if unknown:
        raise UserError(
            said(
                "The split column says “{unknown}”, which is neither train, validation nor test. "
                "Use those words, or give the column another role.",
                unknown=unknown[0],
            )
        )
    return np.array([LEFT_OUT if text is None else different[text] for text in texts], dtype="<U10")


def flags_to_parts(name: str, flags: np.ndarray) -> np.ndarray:
    """What a column such as `is_valid` or `is_train` says: 1 where its name holds, 0 elsewhere, NaN nothing."""
    word = name.lower().removeprefix("is").strip("_ ")
    part = next((part for part, words in _WORDS.items() if word in words), TEST)
    other = TEST if part == TRAIN else TRAIN
    return np.where(np.isnan(flags), LEFT_OUT, np.where(flags == 1, part, other)).astype("<U10")


def _check(split: Split) -> None:
    if split.method not in SPLIT_METHODS:
        raise UserError(
            said(
                "There is no split “{method}”; choose one of {split_methods}.",
                method=split.method,
                split_methods=", ".join(SPLIT_METHODS),
            )
        )
    for name, share in (("validation", split.validation), ("test", split.test)):
        if not 0 < share < 1:
            raise UserError(
                said(
                    "The {name} share must be more than 0 and less than 1, not {share:g}.",
                    name=name,
                    share=share,
                )
            )
    if split.method not in ("given", "column") and split.validation + split.test > 0.9:
        raise UserError(
            said(
                "Validation ({validation:g}) and test ({test:g}) together leave less than a "
                "tenth of the rows for training; choose smaller shares.",
                validation=split.validation,
                test=split.test,
            )
        )


def _check_rows(kept: int, rows: int) -> None:
    if kept >= FEWEST_ROWS:
        return
    raise UserError(
        said(
            {
                (True, True): "There is only {kept} row to learn from and test on: "
                "training needs at least {needed}.",
                (True, False): "Only {kept} of {rows:,} rows has an answer: "
                "training needs at least {needed}.",
                (False, True): "There are only {kept} rows to learn from and test on: "
                "training needs at least {needed}.",
                (False, False): "Only {kept} of {rows:,} rows have an answer: "
                "training needs at least {needed}.",
            }[kept == 1, kept == rows],
            kept=kept,
            rows=rows,
            needed=FEWEST_ROWS,
        )
    )


def _chosen(values: np.ndarray | None, kept: np.ndarray, method: str) -> np.ndarray:
    if values is None:
        known = method if method in ("grouped", "column") else "given"
        raise UserError(
            said(
                {
                    "grouped": "The split “{method}” needs a column with the role group; there is none.",
                    "column": "The split “{method}” needs a column with the role split; there is none.",
                    "given": "The split “{method}” needs a source that has parts; there is none.",
                }[known],
                method=method,
            )
        )
    chosen: np.ndarray = np.asarray(values)[kept]
    return chosen


def _with_copies(found: np.ndarray, copies: np.ndarray, method: str) -> np.ndarray:
    """The same parts with exact copies in one of them.

    Where chance parts the rows, copies follow the first of them; those of which there are too many for a
    small part train. Where time, groups or the source decide, copies of what a later part holds are left out.
    """
    _, first, places, counts = np.unique(copies, return_index=True, return_inverse=True, return_counts=True)
    if method in ("stratified", "random"):
        smallest = min((found == part).sum() for part in (_VALIDATION, _TEST))
        leading = found[first]
        leading[counts > max(2, smallest // 4)] = _TRAIN
        return np.asarray(leading[places])
    result = found.copy()
    for part in (_VALIDATION, _TEST):
        there = np.bincount(places, weights=found == part) > 0
        result[(found < part) & there[places]] = _LEFT_OUT
    return result


def _wanted(rows: int, share: float) -> int:
    return max(1, round(rows * share))


def _cut(
    found: np.ndarray, part: np.int8, wanted: int, random: np.random.Generator, strata: np.ndarray | None
) -> None:
    """Moves `wanted` random training rows to `part`, from each class in proportion."""
    candidates = np.flatnonzero(found == _TRAIN)
    if strata is None:
        found[random.permutation(candidates)[:wanted]] = part
        return
    labels = strata[candidates]
    counts = np.bincount(labels, minlength=strata.max() + 1)
    shares = _apportioned(counts, wanted, random)
    shuffled = random.permutation(len(candidates))
    by_class = shuffled[np.argsort(labels[shuffled], kind="stable")]
    starts = np.cumsum(counts) - counts
    place = np.arange(len(by_class)) - np.repeat(starts, counts)
    found[candidates[by_class[place < np.repeat(shares, counts)]]] = part


def _apportioned(counts: np.ndarray, wanted: int, random: np.random.Generator) -> np.ndarray:
    """`wanted` seats shared out in proportion to `counts`, one of each class kept back for training."""
    exact = counts * (wanted / max(counts.sum(), 1))
    shares: np.ndarray = np.minimum(np.floor(exact).astype(int), np.maximum(counts - 1, 0))
    rest = exact - shares + random.random(len(counts)) * 1e-6
    for label in np.argsort(-rest):
        if shares.sum() >= wanted:
            break
        if shares[label] < counts[label] - 1:
            shares[label] += 1
    return shares


def _given(
    split: Split, random: np.random.Generator, parts: np.ndarray, labels: np.ndarray | None
) -> np.ndarray:
    found = np.full(len(parts), _LEFT_OUT)
    for code, part in enumerate(PARTS[:3]):
        found[parts == part] = code
    if not (found == _TEST).any() and split.test_data is None:
        if (found == _VALIDATION).any():
            found[found == _VALIDATION] = _TEST
        else:
            _cut(found, _TEST, _wanted(len(found), split.test), random, labels)
    if not (found == _VALIDATION).any():
        _cut(found, _VALIDATION, _wanted(int((found == _TRAIN).sum()), split.validation), random, labels)
    return found


def _grouped(split: Split, random: np.random.Generator, groups: np.ndarray) -> np.ndarray:
    """Whole groups, in random order, until each part has its share of the rows."""
    places, different = pd.factorize(groups, use_na_sentinel=False)
    counts = np.bincount(places)
    if len(different) < 3:
        raise UserError(
            said(
                "There are only {count} groups; a grouped split needs at least 3.",
                count=len(different),
            )
        )
    shuffled = random.permutation(len(different))
    sides = np.full(len(different), _TRAIN)
    for part, share in ((_TEST, split.test), (_VALIDATION, split.validation)):
        _fill(sides, part, share * len(groups), counts, shuffled)
    return np.asarray(sides[places])


def _fill(sides: np.ndarray, part: np.int8, wanted: float, counts: np.ndarray, shuffled: np.ndarray) -> None:
    """Gives free groups to `part` while that brings it nearer to `wanted` rows; at least one group."""
    reached, kept = 0, 2 if part == _TEST else 1
    free = shuffled[sides[shuffled] == _TRAIN].tolist()
    left = len(free)
    for group in free:
        if left <= kept:
            break
        if reached + counts[group] / 2 <= wanted:
            sides[group] = part
            reached += counts[group]
            left -= 1
    if not reached:
        sides[min(free, key=lambda group: counts[group])] = part


def _ordered(split: Split, order: np.ndarray) -> np.ndarray:
    """Earliest rows train, then validation, latest test; rows with the same moment stay together."""
    missing = pd.isna(order)
    ranks = np.zeros(len(order), dtype=np.int64)  # rows without a moment count as the earliest
    ranks[~missing] = np.unique(order[~missing], return_inverse=True)[1] + 1
    places = np.argsort(ranks, kind="stable")
    rows = len(order)
    test_at = _boundary(ranks[places], rows - _wanted(rows, split.test))
    validation_at = _boundary(ranks[places][:test_at], test_at - _wanted(rows, split.validation))
    found = np.full(rows, _TRAIN)
    found[places[validation_at:test_at]] = _VALIDATION
    found[places[test_at:]] = _TEST
    return found


def _boundary(ranks: np.ndarray, place: int) -> int:
    """The nearest place at or before `place` where a new moment begins, else the next one."""
    before = int(np.searchsorted(ranks, ranks[max(place, 0)], side="left"))
    return before or int(np.searchsorted(ranks, ranks[0], side="right"))


def _check_parts(found: np.ndarray, split: Split) -> None:
    needed = [_TRAIN, _VALIDATION] + ([] if split.test_data is not None else [_TEST])
    empty = [PARTS[part] for part in needed if not (found == part).any()]
    if empty:
        raise UserError(
            said(
                "The {empty} part would be empty with {count:,} rows split “{method}”. Use more "
                "rows, another share, or another way of splitting.",
                empty=empty[0],
                count=len(found),
                method=split.method,
            )
        )
