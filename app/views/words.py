"""`words`: for each class, the words that speak most for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import Look, Material, View, plain, text_of
from models.spec import END, Task

if TYPE_CHECKING:
    import numpy as np

SHOWN = 15
"""Words of a class."""


def examples(look: Look, material: Material) -> np.ndarray:
    """All words at every call."""
    return everything(look)


def everything(look: Look) -> np.ndarray:
    """The codes of all that has a weight: words, and sequences of them."""
    import numpy as np

    return np.arange(END + 1, len(look.tokens.vocabulary))


def make(look: Look, codes: np.ndarray) -> dict[str, Any]:
    """Each class with its words, the strongest first, and what each adds to its score beyond the other classes'."""
    import numpy as np

    classes = look.fitted.target.classes
    assert classes is not None
    weights = weigh(look)[codes]
    told = {}
    for place, name in enumerate(classes):
        best = np.argsort(-weights[:, place], kind="stable")[:SHOWN]
        told[name] = [[look.tokens.piece(int(codes[at])), plain(weights[at, place])] for at in best]
    return {"view": "words", "classes": list(classes), "words": told}


def weigh(look: Look) -> np.ndarray:
    """What each entry of the vocabulary adds to each class, less the mean over the classes: (vocabulary, classes)."""
    import numpy as np

    from models.embedding_bag import scores

    found = scores(look.network)
    return np.asarray(found - found.mean(axis=1, keepdims=True))


def asked(look: Look, question: Mapping[str, Any]) -> np.ndarray:
    """The known words of a `text`, each once; all words where none is given.

    Raises:
        UserError: None of them is known.
    """
    import numpy as np

    if question.get("text") is None:
        return everything(look)
    codes = sorted({code for code in look.tokens.codes(text_of(question)) if code > END})
    if not codes:
        raise UserError(said("The model knows none of these words. Type others."))
    return np.asarray(codes)


VIEW = View("words", lambda task: task == Task.TEXT_CLASSIFICATION, examples, make, asked)
