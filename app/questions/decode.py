"""`decode`: pictures of codes that a user sets, as fast as a slider moves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.errors import UserError
from app.montage import encoded
from app.questions import opened
from app.questions.question import Desk, Question


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """`pictures`, PNG files in base64; asked with `run`, `latents`, a list of codes, and perhaps `class`."""
    import numpy as np

    from app.generation import Generator
    from app.runs import open_run

    generator = opened.of(desk, open_run(asked["run"]), Generator, Generator.of)
    try:
        codes = np.asarray(asked["latents"], np.float32)
    except (TypeError, ValueError) as error:
        raise UserError("`latents` must be a list of codes, each a list of numbers.") from error
    name = None if asked.get("class") is None else str(asked["class"])
    return {"pictures": [encoded(pixels) for pixels in generator.decode(codes, generator.labels(1, len(codes), name))]}


QUESTION = Question("decode", ("run", "latents"), answer)
