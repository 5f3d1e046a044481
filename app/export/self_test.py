"""An export is done when the file, loaded again, predicts held-out samples as the run did."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from app import files
from app.errors import UserError
from app.export.format import Format
from app.prediction import Predictor
from app.runs import Run

SAMPLES = 32
"""Held-out samples kept with a run for its exports."""

TOLERANCE = 1e-5
"""Largest difference allowed, relative to the largest prediction where that is over 1."""


def keep(run: Run, inputs: Mapping[str, np.ndarray], outputs: np.ndarray) -> None:
    """Keeps held-out samples and the run's own predictions of them in the run folder.

    Args:
        run: The run.
        inputs: Model inputs by name, (samples, ...).
        outputs: The model's outputs for them, (samples, outputs).
    """

    members: dict[str, Any] = {f"input_{name}": array for name, array in inputs.items()}

    def write(beside: Path) -> None:
        with open(beside, "wb") as stream:
            np.savez_compressed(stream, outputs=outputs, **members)

    files.write_with(run.folder / "held_out.npz", write)


def kept(run: Run) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """The held-out inputs by name and the run's predictions of them.

    Raises:
        UserError: There are none, and the run's data are gone too.
    """
    path = run.folder / "held_out.npz"
    if not path.is_file():
        from app.evaluation import report

        report.keep_samples(run)
    try:
        with np.load(path, allow_pickle=False) as archive:
            inputs = {name[6:]: archive[name] for name in archive.files if name.startswith("input_")}
            return inputs, archive["outputs"]
    except (OSError, ValueError, KeyError) as error:
        raise UserError(f"{path} is damaged; delete it, and the samples are taken from the data again.") from error


def export(run: Run, format: Format, path: Path) -> dict[str, Any]:
    """Writes, loads, compares, and only then puts the file at `path`.

    Raises:
        UserError: The file can't be written there, or predicts otherwise.
    """
    path = path.absolute()
    if path.is_dir():
        path = path / f"{run.folder.name}{format.suffix}"
    if format.suffix and path.suffix != format.suffix:
        raise UserError(f"{path.name} must end in {format.suffix}, or other programs won't open it.")
    if not path.parent.is_dir():
        raise UserError(f"{path.parent} is no folder, so {path.name} can't be written there. Make it first.")
    predictor, (inputs, expected) = Predictor.of(run), kept(run)
    with tempfile.TemporaryDirectory(prefix="gradient-desk-") as folder:
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
