"""The test part's predictions, kept with a run so that it can be looked into without TensorFlow."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app import files, parcel
from app.errors import UserError
from app.runs import Run
from app.said import said

MOST_ROWS = 200_000
"""Rows kept at most, evenly chosen; the figures in metrics.json are of all."""

MOST_NUMBERS = 20_000_000
"""Outputs kept at most, 80 MB: with very many classes fewer rows are kept."""


@dataclass(frozen=True)
class Kept:
    """What a model answered to rows whose true answers are known.

    Args:
        rows: Row numbers in the run's data, from 0: int64 (rows,).
        outputs: Probabilities (rows, classes), or numbers in the target's own units (rows, 1): float32. Of pairs the
            edits between what was written and the nearest right answer, and the tokens of that one (rows, 2).
        targets: Class codes, int32 (rows,), or numbers, float64 (rows,).
        losses: Each row's own loss, float32 (rows,): cross-entropy in nats, or the squared error over the
            variance of the training rows.
        total: Rows that were scored; more than there are here where not all were kept.
        left_out: Rows without a known answer, which were not scored.
        written: Of pairs what the model answered to each row's source.
    """

    rows: np.ndarray
    outputs: np.ndarray
    targets: np.ndarray
    losses: np.ndarray
    total: int
    left_out: int = 0
    written: tuple[str, ...] = ()


def keep(run: Run, kept: Kept) -> None:
    """Writes predictions.npz into the run folder, of `MOST_ROWS` evenly chosen rows at most.

    Raises:
        UserError: It can't be written.
    """
    width = max(1, int(np.prod(kept.outputs.shape[1:])))
    most = max(1, min(MOST_ROWS, MOST_NUMBERS // width))
    count = len(kept.rows)
    chosen = np.arange(count) if count <= most else np.linspace(0, count - 1, most).astype(np.int64)
    members: dict[str, Any] = {
        "rows": kept.rows[chosen].astype(np.int64),
        "outputs": kept.outputs[chosen].astype(np.float32),
        "targets": kept.targets[chosen],
        "losses": kept.losses[chosen].astype(np.float32),
        "counts": np.asarray([kept.total, kept.left_out], np.int64),
    }

    if kept.written:
        told = json.dumps([kept.written[row] for row in chosen]).encode("ascii")
        members["written"] = np.frombuffer(told, np.uint8)

    def write(beside: Path) -> None:
        with open(beside, "wb") as stream:
            np.savez(stream, **members)

    files.write_with(run.predictions_file, write)


def read(run: Run) -> Kept:
    """What a run's model answered to its test part.

    Raises:
        UserError: The run was not scored yet, or the file is damaged.
    """
    path = run.predictions_file
    if not path.is_file():
        raise UserError(
            said(
                "{folder} holds no predictions of its test part yet. Evaluate the run first.",
                folder=run.folder,
            )
        )
    try:
        found = parcel.arrays(path)
        total, left_out = found["counts"].tolist()
        written = json.loads(found["written"].tobytes()) if "written" in found else []
        if not isinstance(written, list) or len(written) not in (0, len(found["rows"])):
            raise ValueError
        return Kept(
            found["rows"], found["outputs"], found["targets"], found["losses"], total, left_out,
            tuple(str(text) for text in written),
        )  # fmt: skip
    except (UserError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            said("{path} is damaged; delete it, and evaluate the run again.", path=path)
        ) from error
