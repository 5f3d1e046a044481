"""`export`: a run's model in another form, tested by loading it again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.questions.question import Desk, Question


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """`path`, `format` and `self_test`; asked with `run`, `format` and `path`."""
    from app import export

    desk.progress(0.0, "Exporting")
    return export.export(asked["run"], str(asked["format"]), Path(asked["path"]))


QUESTION = Question("export", ("run", "format", "path"), answer)
