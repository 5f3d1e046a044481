"""What a model gives back of one row, one picture or the latest rows: part of the question `predict_one`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.questions import opened
from app.questions.question import Desk

if TYPE_CHECKING:
    from app.runs import Run


def answer(run: Run, asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """The score and what is given back; the form is said at `predict_one`.

    Args:
        run: A run that learned to give back what goes in.
        asked: The question.
        desk: Keeps the model open.

    Raises:
        UserError: The run has no model, or the row or picture can't be read.
    """
    from app import views
    from app.data.anomalies import of_run
    from app.views import reconstruction

    look = opened.of(desk, run, views.Look, views.Look.of)
    samples = reconstruction.asked(look, asked)
    content = reconstruction.make(look, samples)
    about, score = of_run(run), content["examples"][0]["mse"]
    threshold = None if about is None else about.threshold
    facts: dict[str, Any] = {}
    if look.fitted.size is not None:
        facts = {"picture": content["examples"][0]["back"], "seen": content["examples"][0]["original"]}
    elif look.fitted.windows is None:
        unused, row = _unused(content), asked.get("row") or {}
        missing = [name for name in unused if not str(row.get(name) or "").strip()]
        facts = {"missing": missing, "unknown": [name for name in unused if name not in missing]}
    return {
        "score": score,
        "threshold": threshold,
        "anomaly": None if threshold is None or score is None else bool(score > threshold),
        "given_back": content,
        **facts,
    }


def _unused(content: Mapping[str, Any]) -> list[str]:
    """The columns whose cell is missing or was never seen."""
    cells = zip(content["columns"], content["examples"][0]["original"], strict=True)
    return [name for name, cell in cells if cell is None]
