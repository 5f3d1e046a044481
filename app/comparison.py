"""What tells runs apart: settings that differ, what is unusual about each, which is best; and all as one table."""

from __future__ import annotations

import collections
import csv
import functools
import io
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import files
from app.ledger import Entry
from app.watch import RISING, judged
from models.spec import TEXTS, Task

MORE_IS_BETTER = (
    *RISING, "balanced_accuracy", "macro_f1", "roc_auc", "r2", "token_accuracy", "exact_match", "bleu", "chrf",
    "precision", "recall", "f1", "agreement", "spread", "rarest_class",
)  # fmt: skip

LAST = ("epochs", "batch_size", "patience", "early_stopping", "monitor", "seed")
"""Settings that say less about a run than others: named after them."""


@dataclass(frozen=True)
class Difference:
    """A setting that is not the same in all runs: a value for each, None where a run does not have it."""

    name: str
    values: tuple[Any, ...]

    @functools.cached_property
    def counts(self) -> collections.Counter[Any]:
        """How many runs have each value."""
        return collections.Counter(map(_hashable, self.values))

    @functools.cached_property
    def usual(self) -> Any:
        """The value that most runs have, the first of equally frequent ones."""
        return self.counts.most_common(1)[0][0]

    def stands_out(self, place: int) -> bool:
        """Whether the run at `place` has another value than most."""
        value = _hashable(self.values[place])
        return value != self.usual or self.counts[value] == 1


def differences(entries: Sequence[Entry]) -> tuple[tuple[Difference, ...], int]:
    """The settings in which runs differ, and how many are the same in all of them."""
    settings = [entry.settings for entry in entries]
    names = list(dict.fromkeys(name for found in settings for name in found))
    names.sort(key=lambda name: name in LAST)
    found = [Difference(name, tuple(one.get(name) for one in settings)) for name in names]
    different = tuple(one for one in found if len(set(map(_hashable, one.values))) > 1)
    return different, len(found) - len(different)


def peculiarities(entries: Sequence[Entry]) -> dict[Path, tuple[tuple[str, Any], ...]]:
    """What sets each run apart from those of the same template on the same data: names and values of settings.

    The usual value, the oldest run's where two are equally usual, is not named.
    """
    groups: dict[tuple[str, str], list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.created):
        groups.setdefault((entry.data, entry.template), []).append(entry)
    found = {}
    for group in groups.values():
        different, _ = differences(group)
        for place, entry in enumerate(group):
            found[entry.run.folder] = tuple(
                (one.name, one.values[place])
                for one in different
                if one.values[place] is not None and _hashable(one.values[place]) != one.usual
            )
    return found


def leaders(entries: Sequence[Entry]) -> tuple[set[Path], set[Path]]:
    """The folders of the runs that are best on the validation part and on the test part, among rivals on their data."""
    groups: dict[tuple[str, ...], list[Entry]] = {}
    for entry in entries:
        if entry.experiment is not None and not judged(entry.experiment.template):
            continue
        groups.setdefault((entry.data, entry.metric, *_contest(entry)), []).append(entry)
    validation: set[Path] = set()
    test: set[Path] = set()
    for (_, metric, *_), group in groups.items():
        validation |= _best(metric, {one.run.folder: one.validation for one in group})
        test |= _best(metric, {one.run.folder: one.test.get(metric) for one in group})
    return validation, test


def _contest(entry: Entry) -> tuple[str, ...]:
    """What else must be the same for two losses to be compared: what is learned, of texts what a token is, and of
    drawings what draws, as each has a loss of its own."""
    if entry.experiment is None:
        return ()
    task = entry.experiment.task
    if task == Task.IMAGE_GENERATION:
        return task, entry.experiment.template
    return task, str(entry.experiment.hyperparameters.get("tokens")) if task in TEXTS else ""


def as_csv(entries: Sequence[Entry], names: Mapping[Path, str]) -> str:
    """The runs as a table for other programs: facts, figures of the test part, and every setting."""
    settings = [entry.settings for entry in entries]
    figures = list(dict.fromkeys(name for entry in entries for name in entry.test))
    options = list(dict.fromkeys(name for found in settings for name in found))
    facts = ["run", "name", "outcome", "epochs", "best_epoch", "metric", "validation"]
    more = ["seconds", "created", "bytes", "note"]
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([*facts, *(f"test_{name}" for name in figures), *more, *options])
    for entry, found in zip(entries, settings, strict=True):
        began = time.strftime("%Y-%m-%dT%H:%M:%S", time.localtime(entry.created))
        folder = entry.run.folder
        writer.writerow([
            folder.name, names.get(folder, ""), entry.outcome, entry.epochs, entry.best or "", entry.metric,
            "" if entry.validation is None else entry.validation, *(entry.test.get(name, "") for name in figures),
            round(entry.seconds, 3), began, entry.size, entry.note, *(found.get(name, "") for name in options),
        ])  # fmt: skip
    return stream.getvalue()


def _best(metric: str, values: Mapping[Path, float | None]) -> set[Path]:
    """The places of the best value, where there is anything to compare it with."""
    known = {place: value for place, value in values.items() if value is not None}
    if len(known) < 2:
        return set()
    best = (max if metric in MORE_IS_BETTER else min)(known.values())
    return {place for place, value in known.items() if value == best}


def _hashable(value: Any) -> Any:
    return files.to_json(value) if isinstance(value, list | dict | Mapping) else value
