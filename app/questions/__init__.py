"""Questions: what a warm worker answers about networks and runs, one file each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.questions import (
    answers,
    augment,
    decode,
    describe,
    evaluate,
    export,
    find_rate,
    generate,
    next,
    predict,
    predict_one,
    view,
)
from app.questions.question import Desk, Question, choose

__all__ = ["QUESTIONS", "Desk", "Question", "answer"]

QUESTIONS: tuple[Question, ...] = (
    describe.QUESTION,
    predict_one.QUESTION,
    predict.QUESTION,
    evaluate.QUESTION,
    answers.QUESTION,
    export.QUESTION,
    generate.QUESTION,
    next.QUESTION,
    decode.QUESTION,
    augment.QUESTION,
    find_rate.QUESTION,
    view.QUESTION,
)


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """The answer to a question.

    Args:
        asked: `ask` names it; the other keys are its own.
        desk: What is kept between questions.

    Raises:
        UserError: There is no such question or no answer; the sentence says why.
    """
    return choose(asked, QUESTIONS).answer(asked, desk)
