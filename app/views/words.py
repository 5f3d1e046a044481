"""`words`: for each class, the words that speak most for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.views.view import Look, Material, View, plain, text_of
from models.spec import END, UNKNOWN, Task

if TYPE_CHECKING:
    import numpy as np

SHOWN = 15
"""Words of a class."""

MOST = 20_000
"""Entries that are weighed, the first of the vocabulary, which are the most frequent."""

BATCH = 2_000


def examples(look: Look, material: Material) -> np.ndarray:
    """The codes of all words that are weighed; those that training texts hold once say little."""
    import numpy as np

    entries = np.arange(END + 1, len(look.tokens.vocabulary))
    counts = material.fitted.statistics.get("counts")
    if counts is not None:
        often = entries[np.asarray(counts)[entries] >= 3]
        entries = often if len(often) >= SHOWN else entries
        entries = entries[np.argsort(-np.asarray(counts)[entries], kind="stable")]
    return entries[:MOST]


def make(look: Look, codes: np.ndarray) -> dict[str, Any]:
    """Each class with its words, the strongest first, and what each adds to its score beside the others'."""
    import numpy as np

    classes = look.fitted.target.classes
    assert classes is not None
    weights = weigh(look, codes)
    told = {}
    for place, name in enumerate(classes):
        best = np.argsort(-weights[:, place], kind="stable")[:SHOWN]
        told[name] = [[look.tokens.piece(int(codes[at])), plain(weights[at, place])] for at in best]
    return {"view": "words", "classes": list(classes), "words": told}


def weigh(look: Look, codes: np.ndarray) -> np.ndarray:
    """How much more a text of one such word speaks for each class than for the others: (codes, classes).

    The logits of that text, less their mean over the classes and those of a text without a known word.
    """
    import numpy as np

    logits = look.network.layers[-1].input if look.finished else look.network.output
    found = []
    for start in range(0, len(codes) + 1, BATCH):
        rows = np.zeros((BATCH, look.tokens.length), np.int32)
        part = np.append(UNKNOWN, codes)[start : start + BATCH]
        rows[: len(part), 0] = part
        found.append(look.outputs({"tokens": rows}, {"logits": logits})["logits"][: len(part)])
    scores = np.concatenate(found).astype(np.float64)
    scores -= scores.mean(axis=1, keepdims=True)
    return np.asarray(scores[1:] - scores[:1])


def asked(look: Look, question: Mapping[str, Any]) -> np.ndarray:
    """The words of a `text`, each once."""
    import numpy as np

    codes = look.tokens.codes(text_of(question))
    return np.unique([code for code in codes if code > END]).astype(np.int64)


VIEW = View(
    "words", lambda task: task == Task.TEXT_CLASSIFICATION, examples, make, asked
)
