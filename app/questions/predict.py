"""`predict`: every row, picture or line of some data, into a CSV file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.questions.question import Desk, Question


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """`rows`, `output`, `findings`; asked with `run`, `data` and `output`, the file to write."""
    from app import new_data

    return new_data.predict(asked["run"], str(asked["data"]), Path(asked["output"]), desk.progress)


QUESTION = Question("predict", ("run", "data", "output"), answer)
