"""Columns that give the answer away: copies of the target, its parts, and near certain signs of it."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.data import fixes, values
from app.data.block import Block, blocks, different
from app.data.dataset import Progress, silent
from app.data.finding import Finding
from app.experiment import Column
from app.said import said

MOST_ROWS = 20_000
MOST_PARTS = 60
MOST_INPUTS = 2000
"""Among more inputs than this only copies are looked for: some would match a few rows by chance."""

MOST_NEAR = 10
"""More columns than this that nearly tell the answer match each other, so none is a leak."""

_BINS = 256
_SURE = 0.98
_NEARLY = 0.95
_LIKELY = 0.5


@dataclass(frozen=True)
class Signal:
    """One input column as numbers (NaN where there is none) and as codes (0 is missing)."""

    name: str
    numbers: np.ndarray | None
    codes: np.ndarray

    @property
    def present(self) -> np.ndarray:
        return self.codes > 0


def find(
    frame: pd.DataFrame,
    columns: Sequence[Column],
    target: Column,
    task: str,
    decimal: str = ".",
    chosen: Container[str] = (),
    progress: Progress = silent,
    answered: np.ndarray | None = None,
) -> list[Finding]:
    """Inputs that copy or nearly determine the target, most certain first.

    Copies and exact parts carry `left_out: True` in their evidence, unless nothing would be left to
    learn from. Strong but honest signs, which other columns match, are no findings.

    Args:
        frame: The table.
        columns: All; only those with the role input are looked at.
        target: The column to predict.
        task: `classification` or `regression`.
        decimal: The file's decimal mark. Defaults to ".".
        chosen: Columns whose role the user gave: they stay. Defaults to none.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
        answered: The rows that have a target, ascending. Defaults to all.
    """
    inputs = [c for c in columns if c.role == "input" and c.type in ("number", "category", "boolean")]
    taken = np.arange(len(frame)) if answered is None else answered
    if (rows := len(taken)) < 10 or not inputs:
        return []
    if rows > MOST_ROWS:
        taken = taken[np.sort(np.random.default_rng(0).choice(rows, MOST_ROWS, replace=False))]
    sample = frame if len(taken) == len(frame) else frame.iloc[taken]
    places = {str(name): place for place, name in enumerate(frame.columns)}
    if wide := (many := len(inputs)) > MOST_INPUTS:
        inputs = _likely_copies(sample, inputs, target, task, decimal)

    def signal(column: Column, of: pd.DataFrame) -> Signal:
        progress(0.0, said("Looking for leaks"))
        return _signal(of.iloc[:, places[column.name]], column, decimal)

    signals = [signal(column, sample) for column in inputs]
    if task == "classification":
        answer = values.codes(sample.iloc[:, places[target.name]])[0]
        copies = {s.name: "one-to-one" for s in signals if _maps_one_to_one(s, answer)}
        if many * _chance(answer) > _LIKELY:
            copies = {}
        parts: dict[str, tuple[str, str]] = {}
    else:
        answer = values.numbers(sample.iloc[:, places[target.name]], decimal)
        copies = {s.name: how for s in signals if (how := _copies_number(s, answer))}
        parts = _parts([s for s in signals if s.name not in copies], answer)
    rest = [] if wide else [s for s in signals if s.name not in copies and s.name not in parts]
    given_away = {*copies, *parts}
    rest_left = any(c.role == "input" and (c.name not in given_away or c.name in chosen) for c in columns)
    fate = {name: "chosen" if name in chosen else "left out" if rest_left else "alone" for name in given_away}
    found = [_copy_finding(name, target, how, fate[name], sample, places, rows) for name, how in copies.items()]
    found += [_part_finding(name, target, *how, fate, rows) for name, how in parts.items()]
    return found + _determining(rest, answer, target, task, progress)


def _likely_copies(
    frame: pd.DataFrame, inputs: Sequence[Column], target: Column, task: str, decimal: str
) -> list[Column]:
    """Those of very many inputs that may be copies, found without looking at each alone."""
    series = frame.iloc[:, [str(name) for name in frame.columns].index(target.name)]
    likely: list[bool | None] = [None] * frame.shape[1]
    for block in blocks(frame, decimal):
        if task == "classification":
            alike = _one_to_one(block, values.codes(series)[0])
        else:
            alike = _in_step(block, values.numbers(series, decimal))
        for place, maybe in zip(block.places.tolist(), alike.tolist(), strict=True):
            likely[place] = maybe
    wanted = {column.name for column in inputs}
    names = [str(name) for name in frame.columns]
    chosen = {name for name, maybe in zip(names, likely, strict=True) if maybe is not False}
    return [column for column in inputs if column.name in wanted & chosen]


def _one_to_one(block: Block, answer: np.ndarray) -> np.ndarray:
    """Per column of a block, whether values and classes go together wherever there is a value."""
    present = block.codes >= 0
    classes = np.where(present, answer, -1)
    width = int(answer.max()) + 1
    pairs = np.where(present, block.codes.astype(np.int64) * width + answer, -1)
    return np.asarray((different(pairs) == block.distinct) & (different(classes) == block.distinct))


def _in_step(block: Block, answer: np.ndarray) -> np.ndarray:
    """Per column of a block, whether its numbers rise or fall with the answer, or are no plain numbers."""
    numbers = block.values()
    known = np.isfinite(numbers)
    y = np.where(known, answer, 0.0)
    x = np.where(known, numbers, 0.0)
    count = np.maximum(known.sum(axis=1, keepdims=True), 1)
    x = np.where(known, x - x.sum(axis=1, keepdims=True) / count, 0.0)
    y = np.where(known, y - y.sum(axis=1, keepdims=True) / count, 0.0)
    power = (x**2).sum(axis=1) * (y**2).sum(axis=1)
    with np.errstate(over="ignore", invalid="ignore"):
        follows = ((x * y).sum(axis=1) ** 2 > 0.999 * power) & (power > 0)
    return np.asarray(~block.plain | follows)


def _signal(series: pd.Series, column: Column, decimal: str) -> Signal:
    if column.type == "number":
        numbers = values.numbers(series, decimal)
        _, codes = np.unique(numbers, return_inverse=True, equal_nan=True)
        return Signal(column.name, numbers, np.where(np.isnan(numbers), 0, codes + 1))
    return Signal(column.name, None, values.codes(series)[0] + 1)


def _maps_one_to_one(signal: Signal, answer: np.ndarray) -> bool:
    """Whether each value stands for one class and each class for one value."""
    kept = signal.present
    codes, classes = signal.codes[kept], answer[kept]
    different = len(np.unique(classes))
    if kept.mean() < 0.9 or different < 2 or len(np.unique(codes)) != different or len(codes) < 3 * different:
        return False
    pairs = codes.astype(np.int64) * (int(answer.max()) + 1) + classes
    return len(np.unique(pairs)) == different


def _chance(answer: np.ndarray) -> float:
    """How likely classes in random order would match the answers one to one."""
    counts = [int(count) for count in np.bincount(answer) if count]
    orders = math.lgamma(len(answer) + 1) - sum(math.lgamma(count + 1) for count in counts)
    return math.exp(min(0.0, math.lgamma(len(counts) + 1) - orders))


def _copies_number(signal: Signal, answer: np.ndarray) -> str | None:
    """`equal`, or `proportional` for the same number in another unit; None for neither."""
    if signal.numbers is None:
        return None
    kept = np.isfinite(signal.numbers) & np.isfinite(answer)
    x, y = signal.numbers[kept], answer[kept]
    if len(x) < 0.9 * len(answer) or len(x) < 10 or np.ptp(x) == 0 or np.ptp(y) == 0:
        return None
    if np.allclose(x, y, rtol=1e-6, atol=1e-9 * np.abs(y).max()):
        return "equal"
    if len(np.unique(np.diff(x))) == 1:  # rows counted in order: a trend, not a copy
        return None
    return "proportional" if np.corrcoef(x, y)[0, 1] ** 2 > 1 - 1e-6 else None


def _parts(signals: Sequence[Signal], answer: np.ndarray) -> dict[str, tuple[str, str]]:
    """Two columns whose sum or difference is the target, none of them negative: parts of a whole.

    Returns:
        Column to the other column and `sum` or `difference`.
    """
    able = [s for s in signals if s.numbers is not None and (s.numbers[s.present] >= 0).all()][:MOST_PARTS]
    kept = np.isfinite(answer)
    if not able or kept.sum() < 20 or np.ptp(answer[kept]) == 0:
        return {}
    numbers = np.stack([s.numbers for s in able if s.numbers is not None])[:, kept][:, :2000]
    whole = answer[kept][:2000]
    found: dict[str, tuple[str, str]] = {}
    for first, part in enumerate(numbers):
        for relation, results in (("sum", part + numbers), ("difference", part - numbers)):
            equal = np.isclose(results, whole, rtol=1e-6, atol=1e-6).mean(axis=1) >= 0.999
            for second in np.flatnonzero(equal):
                if second != first and np.ptp(part) > 0 and np.ptp(numbers[second]) > 0:
                    found.setdefault(able[first].name, (able[second].name, relation))
                    found.setdefault(able[second].name, (able[first].name, relation))
    return found


def _determining(
    signals: Sequence[Signal], answer: np.ndarray, target: Column, task: str, progress: Progress
) -> list[Finding]:
    """Columns that alone tell nearly every held-out answer, where all others together tell far fewer."""
    classes = task == "classification"
    scores = {signal.name: _score(signal, answer, classes) for signal in signals}
    sure = {name for name, score in scores.items() if score >= _SURE}
    near = {name for name, score in scores.items() if classes and _NEARLY <= score < _SURE}
    if len(near) > MOST_NEAR:
        near = set()
    rest = [signal for signal in signals if signal.name not in sure]
    without_sure = _score_together(rest, answer, classes) if sure else 0.0
    found = []
    for place, signal in enumerate(signals):
        progress(place / len(signals), said("Looking for leaks"))
        if signal.name in sure:
            others, margin = without_sure, 0.05
        elif signal.name in near:
            others, margin = _score_together([o for o in rest if o is not signal], answer, classes), 0.1
        else:
            continue
        if others <= scores[signal.name] - margin:
            found.append(_sign_finding(signal.name, target, scores[signal.name], others, classes))
    return found


def _score(signal: Signal, answer: np.ndarray, classes: bool) -> float:
    """What one column tells about held-out rows: balanced accuracy, or R2; 0 where values are too rare."""
    bins = signal.codes
    kept = np.isfinite(answer)
    if bins.max() + 1 > _BINS or bins.max() > len(bins) / 5:
        if signal.numbers is None:
            return 0.0
        edges = np.nanquantile(signal.numbers, np.linspace(0, 1, min(_BINS, len(bins) // 8 + 2))[1:-1])
        bins = np.where(signal.present, np.searchsorted(edges, signal.numbers, side="right") + 1, 0)
    bins, answer = bins[kept], answer[kept]
    side = np.random.default_rng(0).permutation(len(bins)) % 2 == 0
    told = np.zeros(len(answer))
    for half in (side, ~side):
        told[~half] = (_majority if classes else _mean)(bins, answer, half)[bins[~half]]
    return _balanced_accuracy(told, answer) if classes else _r2(told, answer)


def _majority(bins: np.ndarray, answer: np.ndarray, half: np.ndarray) -> np.ndarray:
    width = int(answer.max()) + 1
    if width > 1000:
        return np.full(int(bins.max()) + 1, -1)
    table = np.bincount(bins[half] * width + answer[half], minlength=(int(bins.max()) + 1) * width)
    return np.asarray(table.reshape(-1, width).argmax(axis=1))


def _mean(bins: np.ndarray, answer: np.ndarray, half: np.ndarray) -> np.ndarray:
    length = int(bins.max()) + 1
    counts = np.bincount(bins[half], minlength=length)
    sums = np.bincount(bins[half], weights=answer[half], minlength=length)
    return np.where(counts > 0, sums / np.maximum(counts, 1), answer[half].mean())


def _balanced_accuracy(told: np.ndarray, answer: np.ndarray) -> float:
    counts = np.bincount(answer.astype(int))
    hits = np.bincount(answer.astype(int), weights=told == answer)
    often = counts >= 5
    return float((hits[often] / counts[often]).mean()) if often.sum() >= 2 else 0.0


def _r2(told: np.ndarray, answer: np.ndarray) -> float:
    spread = float(((answer - answer.mean()) ** 2).sum())
    return 1 - float(((answer - told) ** 2).sum()) / spread if spread > 0 else 0.0


def _score_together(signals: Sequence[Signal], answer: np.ndarray, classes: bool) -> float:
    """The same score for all of `signals` together, by a small forest."""
    from sklearn.ensemble import ExtraTreesClassifier, ExtraTreesRegressor

    if not signals:
        return 0.0
    kept = np.flatnonzero(np.isfinite(answer))[:4000]
    table = np.stack([s.codes if s.numbers is None else s.numbers for s in signals], axis=1)[kept]
    table = np.nan_to_num(table.astype(np.float64), nan=-1e9)
    known = answer[kept]
    side = np.random.default_rng(0).permutation(len(known)) % 2 == 0
    told = np.zeros(len(known))
    for half in (side, ~side):
        forest = (ExtraTreesClassifier if classes else ExtraTreesRegressor)(40, random_state=0)
        told[~half] = forest.fit(table[half], known[half]).predict(table[~half])
    return _balanced_accuracy(told, known) if classes else _r2(told, known)


def _pairs(name: str, target: Column, sample: pd.DataFrame, places: dict[str, int]) -> list[list[str | None]]:
    """A few cells of both columns side by side, different ones first."""
    both = sample.iloc[:, [places[name], places[target.name]]].dropna().drop_duplicates().head(5)
    return [[str(cell) for cell in row] for row in both.itertuples(index=False, name=None)]


def _copy_finding(
    name: str, target: Column, how: str, fate: str, sample: pd.DataFrame, places: dict[str, int], rows: int
) -> Finding:
    evidence = {
        "relation": how,
        "rows": rows,
        "pairs": _pairs(name, target, sample, places),
        "left_out": fate == "left out",
    }
    message = said(
        {
            "one-to-one": "{name} copies the target {target}: in all rows it is the same answer in other words. "
            "{outcome}",
            "equal": "{name} copies the target {target}: in all rows it holds the same numbers. {outcome}",
            "proportional": "{name} copies the target {target}: in all rows it is the same number in another unit. "
            "{outcome}",
        }[how],
        name=name,
        target=target.name,
        outcome=_outcome("It", fate),
    )
    return _with_fix(Finding("copies_target", message, evidence, name), fate, name)


def _part_finding(
    name: str, target: Column, other: str, relation: str, fate: Mapping[str, str], rows: int
) -> Finding:
    evidence = {
        "relation": relation,
        "with": other,
        "columns": [name, other],
        "rows": rows,
        "left_out": fate[name] == "left out",
    }
    outcome = _outcome("Both" if fate[name] == fate[other] else name, fate[name])
    message = said(
        "{name} and {other} add up to the target {target} in every row. {outcome}"
        if relation == "sum"
        else "{name} and {other} differ by the target {target} in every row. {outcome}",
        name=name,
        other=other,
        target=target.name,
        outcome=outcome,
    )
    return _with_fix(Finding("determines_target", message, evidence, name), fate[name], name, other)


def _with_fix(finding: Finding, fate: str, *names: str) -> Finding:
    """The finding with what changes the fate of the columns it is about; no fix leaves nothing to learn from."""
    if fate == "left out":
        return finding.done(fixes.use_anyway(*names))
    return dataclasses.replace(finding, fix=fixes.ignore(*names)) if fate == "chosen" else finding


def _outcome(subject: str, fate: str) -> str:
    return said(
        {
            ("Both", "chosen"): "Both stay, because you said so; the network may learn to copy instead of to predict.",
            ("It", "chosen"): "It stays, because you said so; the network may learn to copy instead of to predict.",
            ("name", "chosen"): "{name} stays, because you said so; "
            "the network may learn to copy instead of to predict.",
            ("Both", "left out"): "Both are left out; otherwise the network would learn to copy instead of to predict.",
            ("It", "left out"): "It is left out; otherwise the network would learn to copy instead of to predict.",
            ("name", "left out"): "{name} is left out; "
            "otherwise the network would learn to copy instead of to predict.",
            ("Both", "alone"): "Both are kept, because nothing else would be left to learn from.",
            ("It", "alone"): "It is kept, because nothing else would be left to learn from.",
            ("name", "alone"): "{name} is kept, because nothing else would be left to learn from.",
        }[subject if subject in ("Both", "It") else "name", fate],
        name=subject,
    )


def _sign_finding(name: str, target: Column, score: float, others: float, classes: bool) -> Finding:
    measure = "balanced accuracy" if classes else "R2"
    evidence = {
        "relation": "predicts",
        "measure": measure,
        "alone": round(score, 4),
        "others": round(others, 4),
    }
    message = said(
        "{name} alone nearly determines the target {target} ({measure} {score:.3f} on "
        "held-out rows; all other columns together reach {others:.3f}). If it becomes known "
        "only with the answer, leave it out.",
        name=name,
        target=target.name,
        measure=said("balanced accuracy") if classes else measure,
        score=score,
        others=max(others, 0),
    )
    return Finding("determines_target", message, evidence, name, fixes.ignore(name))
