"""Exports: one file per format, each tested by loading it again before it is handed over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.errors import UserError
from app.export import keras_file
from app.export.format import Format

FORMATS: tuple[Format, ...] = (keras_file.FORMAT,)

LATER = ("savedmodel", "litert", "onnx", "bundle")
"""Formats of the contract that come with a later version."""


def export(run_folder: Path | str, format: str, path: Path) -> dict[str, Any]:
    """Writes a run's model in another form, if its self-test passes.

    Args:
        run_folder: The run.
        format: The id of one of `FORMATS`.
        path: The file to write.

    Returns:
        `path`, `format` and `self_test`: `samples`, `max_difference`, `passed`.

    Raises:
        UserError: The format is unknown, the run has no model, the file can't be written, or the
            exported model predicts otherwise than the run's (nothing is written then).
    """
    from app.export import self_test
    from app.runs import open_run

    chosen = next((entry for entry in FORMATS if entry.id == format), None)
    if chosen is None:
        known = ", ".join(entry.id for entry in FORMATS)
        later = " That one comes with a later version." if format in LATER else ""
        raise UserError(f"The format {format} can't be written; there is {known}.{later}")
    return self_test.export(open_run(run_folder), chosen, path)
