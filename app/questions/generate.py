"""`generate`: new pictures or texts of a seed, into files or at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.montage import encoded
from app.questions import opened
from app.questions.question import Desk, Question
from app.said import said

MOST_AT_ONCE = 256
"""Pictures given without a folder, or texts without a file."""

LONGEST = 100_000
"""Tokens of a text at most."""


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """New pictures or texts; those of a seed are the same whichever way they are asked for.

    Args:
        asked: `run`, `n`, `seed`, and perhaps `output`, a folder (pictures) or file (texts); for texts perhaps
            `prompt`, `length`, `temperature`, `top_k` and `top_p`, for pictures perhaps `class`, of all of them.
        desk: Keeps the model open.

    Returns:
        `outputs`, the files written; or, without a folder, `pictures`, PNG files in base64, and `latents`,
        the codes they were drawn from. Where they are drawn by class `classes`, of each. Of texts `texts`, and
        with a file `outputs` too.
    """
    from app import generation
    from app.runs import open_run

    count, seed = whole(asked, "n", 1), whole(asked, "seed", 0)
    if generation.writes(open_run(asked["run"])):
        return _texts(asked, count, seed, desk)
    name = None if asked.get("class") is None else str(asked["class"])
    if asked.get("output") is not None:
        return generation.draw(asked["run"], count, seed, Path(asked["output"]), desk.progress, name)
    if count > MOST_AT_ONCE:
        raise UserError(
            said(
                "More than {most_at_once} pictures need a folder to be written to.",
                most_at_once=MOST_AT_ONCE,
            )
        )
    generator = opened.of(desk, open_run(asked["run"]), generation.Generator, generation.Generator.of)
    codes, labels = generator.noise(seed, 1, count), generator.labels(1, count, name)
    told: dict[str, Any] = {} if labels is None else {"classes": [generator.classes[code] for code in labels]}
    if codes.ndim == 2:  # numbers that a user can set; noise as large as a picture is none
        told["latents"] = codes.tolist()
    return {"pictures": [encoded(pixels) for pixels in generator.draw(codes, labels)], **told}


def _texts(asked: Mapping[str, Any], count: int, seed: int, desk: Desk) -> dict[str, Any]:
    from app import blanks, replies, translating, writing
    from app.runs import open_run

    run = open_run(asked["run"])
    output = None if asked.get("output") is None else Path(asked["output"])
    if output is None and count > MOST_AT_ONCE:
        raise UserError(said("More than {most} texts need a file to be written to.", most=MOST_AT_ONCE))
    prompt = str(asked.get("prompt") or "")
    if blanks.fills(run):
        filler = opened.of(desk, run, blanks.Filler, blanks.Filler.of)
        return blanks.filled(filler, count, seed, output, prompt, desk.progress, **options_of(asked))
    if translating.translates(run):
        translator = opened.of(desk, run, translating.Translator, translating.Translator.of)
        return replies.written(translator, run, count, seed, output, prompt, desk.progress, **options_of(asked))
    writer = opened.of(desk, run, writing.Writer, writing.Writer.of)
    return writing.written(writer, count, seed, output, prompt, desk.progress, **options_of(asked))


def options_of(asked: Mapping[str, Any]) -> dict[str, Any]:
    """How texts are to be written, as far as a question says: for `app.writing.Writer.write`.

    Raises:
        UserError: A value is out of range.
    """
    options: dict[str, Any] = {}
    for name, least in (("length", 1), ("top_k", 0)):
        if asked.get(name) is not None:
            options[name] = min(whole(asked, name, least), LONGEST)
    for name, most in (("temperature", 100.0), ("top_p", 1.0)):
        if asked.get(name) is not None:
            options[name] = _real(asked, name, most)
    return options


def _real(asked: Mapping[str, Any], name: str, most: float) -> float:
    value = asked[name]
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= most:
        raise UserError(said("`{name}` must be a number from 0 to {most:g}.", name=name, most=most))
    return float(value)


def whole(asked: Mapping[str, Any], name: str, least: int) -> int:
    """The whole number of a question.

    Raises:
        UserError: It is none, or less than `least`.
    """
    value = asked[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise UserError(said("`{name}` must be a whole number, {least} or more.", name=name, least=least))
    return value


QUESTION = Question("generate", ("run", "n", "seed"), answer)
