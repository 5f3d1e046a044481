"""`predict_one` of pairs: the answer to one source, the next best ones, and where the answer looked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.data.given import table
from app.errors import UserError
from app.questions import opened
from app.questions.question import Desk
from app.said import said
from models.spec import UNKNOWN

if TYPE_CHECKING:
    from app.data.texts.tokens import Tokens
    from app.runs import Run
    from app.views.view import Look

SHOWN = 4
"""Answers that are given."""


def answer(run: Run, asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """What a run answers to a source.

    Args:
        run: Of pairs.
        asked: `text`, or a `row` with the source's columns.
        desk: Keeps the model open.

    Returns:
        `prediction`, as `predict` writes it; `alternatives`, the likeliest answers that several beams find, the best
        first, each a list of text and probability; `pieces`, `unknown`
        and `cut` as of any text; and `view` with `looked`, the content of the template's own view, where it has one.

    Raises:
        UserError: There is no source, or the run has no model.
    """
    from app import views
    from app.views import answering
    from app.views.view import Look

    look = opened.of(desk, run, Look, Look.of)
    text = _source(look, asked)
    tokens = look.tokens
    translator = answering.translator_of(look)
    found = translator.alternatives(text, max(SHOWN, translator.beam))[:SHOWN]
    told: dict[str, Any] = {
        "prediction": translator.write([text])[0], "alternatives": [[reply, share] for reply, share in found],
        **_cut(tokens, text),
    }  # fmt: skip
    for view in views.fitting(look.template, look.experiment.task, look.fitted.kind):
        sources = answering.asked(look, {"text": text})
        return {**told, "view": view.name, "looked": view.make(look, sources)}
    return told


def _source(look: Look, asked: Mapping[str, Any]) -> str:
    if asked.get("text") is not None:
        text = str(asked["text"])
    elif isinstance(asked.get("row"), Mapping):
        frame = table([asked["row"]], look.experiment.data.reading)
        look.fitted.check(frame)
        text = look.fitted.texts_of(frame)[0]
    else:
        raise UserError(said("The model of this run was trained on texts: give it a text."))
    if not text.strip():
        raise UserError(said("Type something for the model to answer."))
    return text


def _cut(tokens: Tokens, text: str) -> dict[str, Any]:
    """How a source was cut."""
    codes, pieces = tokens.codes(text), tokens.pieces(text)
    unknown = dict.fromkeys(piece for code, piece in zip(codes, pieces, strict=True) if code == UNKNOWN)
    return {
        "pieces": pieces[: tokens.length], "unknown": list(unknown), "cut": max(0, len(pieces) - tokens.length)
    }  # fmt: skip
