"""The runs of a folder: listed, and their checkpoints tidied away."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.runs import FINISHED, Run, default_folder, outcome, size_of


def of(folder: Path | None = None) -> list[dict[str, Any]]:
    """The runs in `folder`, newest first: `run`, `template`, `outcome`, `metrics`, `created`, and more."""
    runs = sorted(_runs(folder), key=lambda run: run.experiment_file.stat().st_mtime, reverse=True)
    return [_summary(run) for run in runs]


def _runs(folder: Path | None) -> Iterator[Run]:
    folder = default_folder() if folder is None else folder
    if not folder.is_dir():
        return
    for child in folder.iterdir():
        if (child / "experiment.json").is_file():
            yield Run(child.absolute())


def _summary(run: Run) -> dict[str, Any]:
    metrics = run.metrics()
    try:
        experiment = run.experiment()
        template, data = experiment.template, experiment.data.path
    except UserError:
        template, data = None, None
    created = time.strftime("%Y-%m-%dT%H:%M:%S", time.localtime(run.experiment_file.stat().st_mtime))
    return {
        "run": str(run.folder),
        "template": template,
        "data": data,
        "outcome": outcome(run, metrics),
        "metrics": metrics.get("metrics", {}),
        "epochs": metrics.get("epochs"),
        "created": metrics.get("created", created),
        "bytes": run.size(),
    }


def tidy(folder: Path | None = None) -> int:
    """Removes the checkpoints of finished runs; returns the bytes freed."""
    freed = 0
    for run in _runs(folder):
        if outcome(run) in FINISHED and run.checkpoint_folder.is_dir():
            freed += size_of(run.checkpoint_folder)
            shutil.rmtree(run.checkpoint_folder)
    return freed
