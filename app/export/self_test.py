"""An export is done when the file, loaded again, predicts held-out samples as the run did."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np

from app import files, held_out, process
from app.errors import UserError
from app.export.format import Format
from app.prediction import Predictor
from app.runs import Run
from app.said import said

TOLERANCE = 1e-5
"""Largest difference allowed, relative to the largest prediction where that is over 1."""


def export(run: Run, format: Format, path: Path) -> dict[str, Any]:
    """Writes, loads, compares, and only then puts the file at `path`.

    Raises:
        UserError: The file can't be written there, or predicts otherwise.
    """
    path = path.absolute()
    if path.is_dir():
        path = path / f"{run.folder.name}{format.suffix}"
    if format.suffix and path.suffix != format.suffix:
        raise UserError(
            said(
                "{name} must end in {suffix}, or other programs won't open it.",
                name=path.name,
                suffix=format.suffix,
            )
        )
    if not path.parent.is_dir():
        raise UserError(
            said(
                "{parent} is no folder, so {name} can't be written there. Make it first.",
                parent=path.parent,
                name=path.name,
            )
        )
    predictor, (inputs, expected) = Predictor.of(run), held_out.read(run)
    with process.temporary_folder() as folder:
        trial = Path(folder) / f"export{format.suffix}"
        format.write(predictor.model, trial)
        result = compare(format.run(trial, inputs), expected)
        if not result["passed"]:
            raise UserError(
                f"The exported file predicts otherwise than the run (largest difference "
                f"{result['max_difference']:.2g} on {result['samples']} held-out samples), so it was not written.",
                exit_code=1,
            )
        files.write_with(path, lambda beside: _copy(trial, beside))
    return {"path": str(path), "format": format.id, "self_test": result}


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)


def compare(got: np.ndarray, expected: np.ndarray) -> dict[str, Any]:
    """`samples`, `max_difference` and whether it `passed`; numbers in large units are compared relatively."""
    if got.shape != expected.shape:
        return {"samples": len(expected), "max_difference": float("inf"), "passed": False}
    difference = float(np.abs(got.astype(np.float64) - expected).max(initial=0.0))
    allowed = TOLERANCE * max(1.0, float(np.abs(expected).max(initial=0.0)))
    return {"samples": len(expected), "max_difference": difference, "passed": difference <= allowed}
