"""`next`: the likeliest next tokens after a text, as fast as one types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.questions import opened
from app.questions.generate import options_of, whole
from app.questions.question import Desk, Question


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """What the network takes for likely next.

    Args:
        asked: `run`, `prompt`, `count`, and perhaps `temperature`, `top_k` and `top_p`, which the probabilities follow.
        desk: Keeps the model open.

    Returns:
        `candidates`: pieces as people read them, each with its probability, the likeliest first; those that can't
        be chosen are left out.
    """
    from app.runs import open_run
    from app.writing import Writer

    count, options = whole(asked, "count", 1), options_of(asked)
    options.pop("length", None)
    writer = opened.of(desk, open_run(asked["run"]), Writer, Writer.of)
    found = writer.next(str(asked["prompt"]), count, **options)
    return {"candidates": [[piece, share] for piece, share in found]}


QUESTION = Question("next", ("run", "prompt", "count"), answer)
