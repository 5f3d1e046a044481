"""`blanks`: words left out of sentences, and the five that the network would put there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import Look, Material, View, plain, text_of
from models.spec import END, MASK, PADDING, Task

if TYPE_CHECKING:
    import numpy as np

COUNT, BEST = 6, 5
"""Sentences, and answers for each."""

BLANK = "[_]"
"""How a text says that something is left out."""

AROUND = 60
"""Letters shown on each side of a blank."""


@dataclass(frozen=True)
class Blanks:
    """Sentences with one blank each.

    Args:
        codes: int32 (sentences, length).
        places: Where each one's blank is.
        answers: What stood there; empty where nobody knows.
    """

    codes: np.ndarray
    places: list[int]
    answers: list[str]


def examples(look: Look, material: Material) -> Blanks:
    """A word of each of some sentences, the longest of those near the middle: it says more than `the`."""
    tokens = look.tokens
    found: list[tuple[np.ndarray, int, str]] = []
    rows = material.fitted.inputs(material.table.frame.iloc[material.spread(4 * COUNT)])["tokens"]
    for row in rows:
        length = int((row != PADDING).sum())
        middle = range(length // 4, max(length // 4, 3 * length // 4))
        words = [(len(tokens.piece(int(row[at])).strip()), -at) for at in middle if row[at] > END]
        if words and length >= 4 and len(found) < COUNT:
            at = -max(words)[1]
            blank = row.copy()
            blank[at] = MASK
            found.append((blank, at, tokens.piece(int(row[at])).strip()))
    return _blanks([codes for codes, _, _ in found], [at for _, at, _ in found], [word for *_, word in found], rows)


def _blanks(codes: Sequence[np.ndarray], places: list[int], answers: list[str], like: np.ndarray) -> Blanks:
    import numpy as np

    return Blanks(np.stack(codes) if codes else like[:0], places, answers)


def make(look: Look, blanks: Blanks) -> dict[str, Any]:
    """Each sentence's two halves, what stood between them, and the five best answers."""
    import numpy as np

    if not len(blanks.codes):
        return {"view": "blanks", "examples": []}
    tokens = look.tokens
    outputs = look.outputs({"tokens": blanks.codes})["output"]
    told = []
    for row, place, answer, codes in zip(outputs, blanks.places, blanks.answers, blanks.codes, strict=True):
        scores = row[place].astype(np.float64)
        scores[: END + 1] = -np.inf
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        best = np.argsort(-shares, kind="stable")[:BEST]
        told.append({
            "before": tokens.text(codes[:place])[-AROUND:], "after": tokens.text(codes[place + 1 :])[:AROUND],
            "answer": answer, "best": [[tokens.piece(int(code)).strip(), plain(shares[code])] for code in best],
        })  # fmt: skip
    return {"view": "blanks", "examples": told}


def asked(look: Look, question: Mapping[str, Any]) -> Blanks:
    """A `text` in which `[_]` stands for what is left out; each of them is filled in.

    Raises:
        UserError: Nothing is left out.
    """
    import numpy as np

    tokens = look.tokens
    codes = tokens.codes(text_of(question), blanks=True)[: tokens.length]
    places = [at for at, code in enumerate(codes) if code == MASK][:COUNT]
    if not places:
        raise UserError(said("Write {blank} where a word is left out.", blank=BLANK))
    row = np.zeros(tokens.length, np.int32)
    row[: len(codes)] = codes
    return Blanks(np.repeat(row[None], len(places), axis=0), places, [""] * len(places))


VIEW = View("blanks", lambda task: task == Task.MASKED_LANGUAGE_MODELLING, examples, make, asked)
