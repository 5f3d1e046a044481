"""Answers of a run that translates, into a file or at once: to a source that is given, or to some of the test part."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app import files
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.runs import Run
from app.said import said
from app.translating import DRAWN, Translator, writing_of

MOST_BEAMS = 64
"""Beams followed at most; more answers than that are drawn by chance."""


def generate(
    run: Run,
    count: int,
    seed: int,
    output: Path | None = None,
    prompt: str = "",
    progress: Progress = silent,
    **options: Any,
) -> dict[str, Any]:
    """Answers, into a file where one is given, each in a line of its own; see `written`.

    Raises:
        UserError: The run translates nothing, has no model yet, or the file can't be written.
    """
    writing_of(run)
    if output is not None and output.is_dir():
        raise UserError(said(
            "{output} is a folder. Give a file, into which the texts are written, one a line.", output=output
        ))  # fmt: skip
    return written(Translator.of(run), run, count, seed, output, prompt, progress, **options)


def written(
    translator: Translator,
    run: Run,
    count: int,
    seed: int,
    output: Path | None = None,
    prompt: str = "",
    progress: Progress = silent,
    **options: Any,
) -> dict[str, Any]:
    """Answers to a source, the best ones first; or to sources of the test part, where none is given.

    Args:
        translator: Opened.
        run: The run that it is of.
        count: How many.
        seed: Decides which sources are taken, and what is drawn.
        output: The file. Defaults to none.
        prompt: The source. Defaults to some of the test part: then each line is a source, a tab and the answer.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        options: `temperature`, `top_k`, `top_p` and `length` as `Translator.draw` takes them: with one of those
            answers are drawn by chance.

    Returns:
        `texts`, and with a file `outputs`, the files written.
    """
    from app.writing import line

    if prompt.strip():
        texts = _answers(translator, [prompt] * count, seed, progress, options)
    else:
        sources = _sources(translator, run, count, seed)
        answers = _answers(translator, sources, seed, progress, options)
        texts = [f"{source}\t{answer}" for source, answer in zip(sources, answers, strict=True)]
    if output is None:
        return {"texts": texts}
    files.write_text(output, "".join(f"{line(text)}\n" for text in texts))
    return {"outputs": [str(output)], "texts": texts}


def _answers(
    translator: Translator, sources: list[str], seed: int, progress: Progress, options: Mapping[str, Any]
) -> list[str]:
    """An answer to each source; where all are one, its best answers."""
    count, same = len(sources), len(set(sources)) == 1
    if not options and not same:
        return translator.write(sources, progress=progress)
    if not options and count <= MOST_BEAMS:
        best = translator.several(sources[0], count)
        return [best[place % len(best)] for place in range(count)]
    found: list[str] = []
    for first in range(1, count + 1, DRAWN):
        progress((first - 1) / count, said("Writing"))
        found += translator.draw(sources[first - 1 : first - 1 + DRAWN], seed, first=first, **options)
    return found


def _sources(translator: Translator, run: Run, count: int, seed: int) -> list[str]:
    """Sources of a run's test part, drawn by a seed from those that are kept with the run.

    Raises:
        UserError: There are none.
    """
    import numpy as np

    from app import held_out

    kept = translator.texts(held_out.read(run)[0]["tokens"])
    if not kept:
        raise UserError(said("The run has no test part to take sources from. Give one with --prompt."))
    turns = [np.random.default_rng((seed, turn)).permutation(len(kept)) for turn in range(-(-count // len(kept)))]
    return [kept[place] for place in np.concatenate(turns)[:count]]
