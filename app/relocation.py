"""Data that were moved: a run is told their new place, once they have proved to be the same."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from app import compose, files
from app import experiment as experiments
from app.data import source
from app.data.dataset import Pictures, Progress, silent
from app.errors import UserError
from app.runs import Run, check_free
from app.said import said


def lost(run: Run) -> str | None:
    """Where the data of a run should lie and do not; None where they do, or where the run does not say."""
    try:
        path = run.experiment().data.path
    except UserError:
        return None
    return None if path.startswith(source.PREFIX) or Path(path).exists() else path


def relocate(run: Run, path: str, progress: Progress = silent) -> None:
    """Tells a run that its data lie at `path` now.

    Args:
        run: The run; its experiment.json is written anew.
        path: A file or folder.
        progress: Told how far the look at the data is. Defaults to nobody.

    Raises:
        UserError: These are other data, or the run can't be written.
    """
    from app.training import environment

    check_free(run)
    experiment, place = run.experiment(), source.locate(path)
    data = dataclasses.replace(experiment.data, path=place.text)
    if data.pairs_with is not None and not Path(data.pairs_with).exists():  # it has moved along
        data = dataclasses.replace(data, pairs_with=str(place.path.parent / Path(data.pairs_with).name))
    moved = dataclasses.replace(experiment, data=data)
    before = str(run.read_json(run.environment_file).get("data_fingerprint") or "")
    dataset = compose.load(moved, progress)
    if not environment.is_unchanged(before, place.path, dataset if isinstance(dataset, Pictures) else None):
        raise UserError(
            said(
                "{path} holds other data than this run was trained with. Choose the file as it was then, or start a "
                "new training.",
                path=path,
            )
        )
    experiments.write(moved, run.experiment_file)
    described = run.read_json(run.environment_file)
    files.write_json(run.environment_file, {**described, "data": str(place.path)})
