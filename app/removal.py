"""Removing a run for good: what goes with it, and nothing half removed is ever listed."""

from __future__ import annotations

import shutil

from app import runs
from app.errors import UserError
from app.runs import Run
from app.said import said

OWN = frozenset({
    "experiment.json", "environment.json", "history.csv", "metrics.json", "model.keras", "preprocessing.json",
    "held_out.npz", "predictions.npz", "samples", "checkpoint", "log.txt", "note.txt",
    ".lock",
})  # fmt: skip
"""Names of what a training, or the window, puts into a run folder."""


def strangers(run: Run) -> list[str]:
    """Names of what lies in a run's folder and came there in another way; it goes with the folder.

    Raises:
        UserError: The folder can't be read.
    """
    try:
        names = [child.name for child in run.folder.iterdir()]
    except OSError as error:
        raise UserError(said(
            "{folder} can't be read: {reason}.",
            folder=run.folder,
            reason=error.strerror or error,
        )) from error
    return sorted(name for name in names if name not in OWN and not (name.startswith(".") and ".part" in name))


def remove(run: Run) -> int:
    """Removes a run's whole folder for good; returns the bytes freed. Of a link, only the link goes.

    Raises:
        UserError: A process trains in it, or it can't be removed.
    """
    runs.check_free(run)
    freed = run.size()
    going = run.folder.with_name(f".{run.folder.name}.removed")
    try:
        if run.folder.is_symlink():
            run.folder.unlink()
            return 0
        if going.is_dir():  # of an earlier removal that did not get to its end
            shutil.rmtree(going)
        run.folder.rename(going)
        shutil.rmtree(going)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(
            said(
                "{folder} can't be removed: {reason}. Close the programs that use its files, "
                "then delete it again.",
                folder=run.folder,
                reason=reason,
            )
        ) from error
    return freed
