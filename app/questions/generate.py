"""`generate`: new pictures of a seed, into a folder or at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.questions import opened
from app.questions.predict_one import png
from app.questions.question import Desk, Question
from app.said import said

MOST_AT_ONCE = 256
"""Pictures given without a folder."""


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """New pictures; those of a seed are the same whichever way they are asked for.

    Args:
        asked: `run`, `n`, `seed`, and perhaps `output`, a folder.
        desk: Keeps the model open.

    Returns:
        `outputs`, the files written; or, without a folder, `pictures`, PNG files in base64, and `latents`,
        the codes they were drawn from.
    """
    from app import generation
    from app.runs import open_run

    count, seed = _whole(asked, "n", 1), _whole(asked, "seed", 0)
    if asked.get("output") is not None:
        return generation.generate(asked["run"], count, seed, Path(asked["output"]), desk.progress)
    if count > MOST_AT_ONCE:
        raise UserError(
            said(
                "More than {most_at_once} pictures need a folder to be written to.",
                most_at_once=MOST_AT_ONCE,
            )
        )
    generator = opened.of(desk, open_run(asked["run"]), generation.Generator, generation.Generator.of)
    codes = generator.noise(seed, 1, count)
    return {"pictures": [png(pixels) for pixels in generator.draw(codes)], "latents": codes.tolist()}


def _whole(asked: Mapping[str, Any], name: str, least: int) -> int:
    value = asked[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise UserError(said("`{name}` must be a whole number, {least} or more.", name=name, least=least))
    return value


QUESTION = Question("generate", ("run", "n", "seed"), answer)
