"""The runs that can be looked at: read beside the window, offered in drop-downs."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from app.ui.pages.evaluate import words
from app.ui.steps import short_title

if TYPE_CHECKING:
    from pathlib import Path

    from app.data.dataset import Progress
    from app.runs import Run
    from app.ui.desk import Desk

MOST = 60
"""Runs offered; the page Runs lists all."""


class Shelf(QObject):
    """Recent runs with a model, the newest first.

    Signals:
        changed(): `entries` are others now.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looking = False
        self._again = False
        self.entries: list[Mapping[str, Any]] = []
        """As `app.listing.of` tells of them."""

    def look(self) -> None:
        """Reads the runs folder, in a thread."""
        self._again = self._looking
        if self._looking:
            return
        self._looking = True
        run = self._desk.run
        self._desk.workshop.start(_looking(self._desk.runs_folder, run), self._found, self._nothing)

    def options(self, leave_out: str = "") -> list[tuple[str, str]]:
        """Folder and label of each run.

        Args:
            leave_out: A folder not to offer. Defaults to none.
        """
        entries = [entry for entry in self.entries if entry["run"] != leave_out]
        return [(str(entry["run"]), label(entry)) for entry in entries]

    def _found(self, entries: list[Mapping[str, Any]]) -> None:
        self._looking = False
        if entries != self.entries:
            self.entries = entries
            self.changed.emit()
        if self._again:
            self.look()

    def _nothing(self, sentence: str) -> None:
        self._looking = False


def label(entry: Mapping[str, Any]) -> str:
    """What a run is called in a drop-down: template, data, score, time."""
    import os

    metrics = entry.get("metrics") or {}
    names = ("accuracy", "exact_match", "agreement", "rmse", "perplexity", "mse", "loss")
    name = next((name for name in names if metrics.get(name) is not None), "")
    text = short_title(str(entry.get("template")))
    data = os.path.basename(str(entry.get("data") or "").removeprefix("sample:").rstrip("/\\"))
    parts = [part for part in (text, data.split(".")[0]) if part]
    if name:
        parts.append(words.score(name, metrics[name], nats=entry.get("template") == "vae"))
    return ", ".join([*parts, _when(str(entry.get("created") or ""))]).rstrip(", ")


def _when(created: str) -> str:
    try:
        time = datetime.datetime.fromisoformat(created)
    except ValueError:
        return ""
    locale = QLocale()
    day = locale.toString(time.date(), "d MMM")  # type: ignore[call-overload]
    clock = locale.toString(time.time(), "HH:mm")  # type: ignore[call-overload]
    return words.translate("Evaluate", "{day} {clock}").format(day=day, clock=clock)


def _looking(folder: Path, run: Run | None) -> Any:
    def look(progress: Progress) -> list[Mapping[str, Any]]:
        from app import listing, runs

        entries = [entry for entry in listing.of(folder) if (runs.Run(_path(entry["run"])).model_file).is_file()]
        del entries[MOST:]
        if run is not None and all(entry["run"] != str(run.folder) for entry in entries):
            entries = [*_single(run), *entries]
        for entry in entries:
            entry.pop("bytes", None)
        return list(entries)

    return look


def _single(run: Run) -> list[dict[str, Any]]:
    """A run that lies elsewhere."""
    import time

    from app.errors import UserError

    try:
        experiment, metrics = run.experiment(), run.metrics()
        born = time.localtime(run.experiment_file.stat().st_mtime)
    except (UserError, OSError):
        return []
    created = metrics.get("created", time.strftime("%Y-%m-%dT%H:%M:%S", born))
    return [
        {
            "run": str(run.folder), "template": experiment.template, "data": experiment.data.path,
            "metrics": metrics.get("metrics", {}), "created": created,
        }
    ]  # fmt: skip


def _path(text: str) -> Path:
    from pathlib import Path

    return Path(text)
