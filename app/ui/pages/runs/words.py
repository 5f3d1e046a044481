"""How the Runs page names runs, settings, outcomes, times and sizes, in the user's language."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app import comparison
from app.ui.form import wording
from app.ui.form.marks import QT_TRANSLATE_NOOP
from app.ui.pages.train.words import decimal, score, whole
from app.ui.steps import short_title

if TYPE_CHECKING:
    from app.ledger import Entry

translate = QCoreApplication.translate

NONE = "–"
MOST_PECULIARITIES = 2
"""Settings that a run is named after at most."""

LONGEST = 32
"""Letters of a note that name a run."""

FACTS = {
    "template": QT_TRANSLATE_NOOP("Runs", "Template"),
    "data": QT_TRANSLATE_NOOP("Runs", "Data"),
    "target": QT_TRANSLATE_NOOP("Runs", "Target"),
    "inputs": QT_TRANSLATE_NOOP("Runs", "Input columns"),
    "window": QT_TRANSLATE_NOOP("Runs", "Window"),
    "horizon": QT_TRANSLATE_NOOP("Runs", "Horizon"),
    "origin": QT_TRANSLATE_NOOP("Runs", "Started from"),
    "size": QT_TRANSLATE_NOOP("Runs", "Picture size"),
    "rows": QT_TRANSLATE_NOOP("Runs", "Samples read"),
    "left_out": QT_TRANSLATE_NOOP("Runs", "Samples left out"),
    "validation_share": QT_TRANSLATE_NOOP("Runs", "Validation part"),
    "test_share": QT_TRANSLATE_NOOP("Runs", "Test part"),
    "split": QT_TRANSLATE_NOOP("Runs", "Split"),
}
"""What was decided besides the settings of the form."""

OUTCOMES = {
    "completed": (QT_TRANSLATE_NOOP("Runs", "Completed"), "ok"),
    "stopped": (QT_TRANSLATE_NOOP("Runs", "Stopped, best kept"), "neutral"),
    "cancelled": (QT_TRANSLATE_NOOP("Runs", "Cancelled"), "neutral"),
    "interrupted": (QT_TRANSLATE_NOOP("Runs", "Interrupted"), "warn"),
    "failed": (QT_TRANSLATE_NOOP("Runs", "Failed"), "bad"),
    "damaged": (QT_TRANSLATE_NOOP("Runs", "Damaged"), "bad"),
    "running": (QT_TRANSLATE_NOOP("Runs", "Running"), "accent"),
}
"""Outcome to words and kind of chip."""


def outcome(key: str) -> tuple[str, str]:
    """How a run ended, and the kind of chip that says it."""
    text, kind = OUTCOMES.get(key, (key, "neutral"))
    return translate("Runs", text), kind


def names(entries: Sequence[Entry]) -> dict[Path, str]:
    """A name for every run: its template and what is unusual about it, or how its note begins.

    Runs of the same name are counted from the second on, oldest first.
    """
    peculiar = comparison.peculiarities(entries)
    found: dict[Path, str] = {}
    taken: dict[tuple[str, str], int] = {}
    for entry in sorted(entries, key=lambda entry: entry.created):
        folder = entry.run.folder
        name = _name(entry, peculiar.get(folder, ()))
        times = taken[entry.data, name] = taken.get((entry.data, name), 0) + 1
        found[folder] = f"{name} ({whole(times)})" if times > 1 else name
    return found


def _name(entry: Entry, peculiar: Sequence[tuple[str, Any]]) -> str:
    if entry.experiment is None:
        return entry.run.folder.name
    parts = [short_title(entry.template)]
    parts += [fragment(name, value) for name, value in peculiar[:MOST_PECULIARITIES]]
    note = entry.note.strip().split("\n")[0]
    if len(parts) == 1 and note:
        parts.append(note if len(note) <= LONGEST else note[: LONGEST - 1].rstrip() + "…")
    return ", ".join(parts)


def fragment(name: str, value: Any) -> str:
    """A setting within a run's name, such as "dropout 0.4"."""
    return translate("Runs", "{setting} {value}").format(setting=_inside(setting(name)), value=written(name, value))


def setting(name: str) -> str:
    """What a setting is called."""
    return translate("Runs", FACTS[name]) if name in FACTS else wording.title(name)


def written(name: str, value: Any) -> str:
    """A setting's value as people write it."""
    if value is None:
        return NONE
    if name == "template":
        return short_title(str(value))
    if name in ("validation_share", "test_share") and isinstance(value, float):
        return translate("Runs", "{number} %").format(number=whole(100 * value))
    if isinstance(value, bool):
        return translate("Runs", "yes") if value else translate("Runs", "no")
    if isinstance(value, int):
        return QLocale().toString(value) if name != "seed" else str(value)
    if isinstance(value, float):
        return QLocale().toString(value, "g", 4)
    if isinstance(value, tuple | list):
        return " × ".join(str(part) for part in value)
    if name in ("data", "target", "origin"):
        return str(value)
    return wording.choice(str(value))


def size(count: int) -> str:
    """Bytes as people say them."""
    if count < 50_000:
        return translate("Runs", "{number} kB").format(number=whole(max(count / 1e3, 1)))
    if count < 1e9:
        return translate("Runs", "{number} MB").format(number=decimal(count / 1e6, 1))
    return translate("Runs", "{number} GB").format(number=decimal(count / 1e9, 1))


def started(seconds: float) -> str:
    """When a run began: today and yesterday by name."""
    moment = QDateTime.fromSecsSinceEpoch(round(seconds))
    locale = QLocale()
    clock = locale.toString(moment.time(), "HH:mm")
    days = moment.daysTo(QDateTime.fromSecsSinceEpoch(round(time.time())))
    if days == 0:
        return translate("Runs", "today {time}").format(time=clock)
    if days == 1:
        return translate("Runs", "yesterday {time}").format(time=clock)
    return f"{locale.toString(moment.date(), QLocale.FormatType.ShortFormat)} {clock}"


def figure(entry: Entry, value: float | None) -> str:
    """A score of a run by the figure of its task."""
    return score(entry.metric, value) if value is not None else NONE


def _inside(title: str) -> str:
    """A title within a sentence: German keeps its capitals, and so do abbreviations."""
    german = QLocale().language() == QLocale.Language.German
    return title if german or title[1:2].isupper() else title[:1].lower() + title[1:]
