"""`evaluate`: a run's scores on its test part, or on other data with answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.questions.question import Desk, Question


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """What `app.evaluation.report.evaluate` says; asked with `run` and perhaps `data`."""
    from app.evaluation import report

    data = asked.get("data")
    return report.evaluate(asked["run"], None if data is None else str(data), desk.progress)


QUESTION = Question("evaluate", ("run",), answer)
