"""`text`: how the network goes on with the same beginnings, and what it takes for likely next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import Look, Material, View, plain, text_of
from models.spec import Task

if TYPE_CHECKING:
    from app.writing import Writer

LENGTHS = {"characters": 200, "subwords": 60, "words": 45}
"""Tokens written for each prompt, by what a token is."""

PROMPTS = 2
"""Beginnings from the validation part; nothing at all is one more."""

LONGEST = 40
"""Letters of a beginning."""

SEED, TEMPERATURE, CANDIDATES = 1, 0.8, 8


@dataclass(frozen=True)
class Prompts:
    """What is gone on with.

    Args:
        texts: The beginnings; one may be empty.
        options: Of the writer: `seed`, `temperature`, `length`, ...
    """

    texts: list[str]
    options: Mapping[str, Any]


def examples(look: Look, material: Material) -> Prompts:
    """Beginnings of the validation part, cut after a word, and the empty one."""
    corpus = material.fitted.corpus
    found: list[str] = []
    if corpus is None:
        return Prompts([""], _options(look))
    frame = material.table.frame.iloc[material.spread(8 * PROMPTS)]
    asked = corpus.prompts(frame)
    for text in corpus.texts(frame) if asked is None else asked:
        start = beginning(text, whole=asked is not None)
        if start and start not in found and len(found) < PROMPTS:
            found.append(start)
    return Prompts([*found, ""], _options(look))


def beginning(text: str, whole: bool = False) -> str:
    """The first words of a text, with the blank or line end behind them."""
    text = text.lstrip()
    if whole or len(text) <= LONGEST:
        return text[:400]
    line = text[:LONGEST]
    if "\n" in line:
        return line[: line.rindex("\n") + 1]
    return line[: line.rindex(" ") + 1] if " " in line else line


def _options(look: Look) -> dict[str, Any]:
    return {"length": LENGTHS[look.tokens.unit], "seed": SEED, "temperature": TEMPERATURE}


def writer_of(look: Look) -> Writer:
    """What writes with the network; its compiled loop is kept while weights change.

    Raises:
        UserError: The template doesn't write.
    """
    from app.writing import Writer

    writing = look.template.writing
    if writing is None:
        raise UserError(said("The template of this run writes no texts."))
    decode, fitted = writing.decoder, look.fitted
    return look.kept("writer", lambda: Writer(decode(look.network, look.hyperparameters), look.tokens, fitted.corpus))


def make(look: Look, prompts: Prompts) -> dict[str, Any]:
    """What is written, and for each beginning the likeliest next tokens."""
    writer = writer_of(look)
    texts = writer.write(prompts.texts, **prompts.options)
    told = [
        {"prompt": prompt, "candidates": [[piece, plain(share)] for piece, share in writer.next(prompt, CANDIDATES)]}
        for prompt in prompts.texts
    ]
    samples = [{"prompt": prompt, "text": text} for prompt, text in zip(prompts.texts, texts, strict=True)]
    return {"view": "text", "samples": samples, "next": told}


def asked(look: Look, question: Mapping[str, Any]) -> Prompts:
    """A `prompt`, and perhaps `length`, `seed`, `temperature`, `top_k` and `top_p`."""
    known = ("length", "seed", "temperature", "top_k", "top_p")
    given = {name: question[name] for name in known if question.get(name) is not None}
    return Prompts([text_of(question, "prompt")], {**_options(look), **given})


def readable(content: Mapping[str, Any]) -> str:
    """A content as a text file: each prompt, and what was written."""
    parts = [f"Epoch {content['epoch']}"]
    for sample in content["samples"]:
        parts.append(f"--- {sample['prompt']!r}\n{sample['prompt']}{sample['text']}")
    return "\n\n".join(parts) + "\n"


VIEW = View("text", lambda task: task == Task.LANGUAGE_MODELLING, examples, make, asked)
