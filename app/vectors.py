"""Vectors of texts, from a model that learned one for each word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.data.texts.tokens import Tokens
from models.spec import END

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from app.prediction import Predictor


def of_texts(predictor: Predictor, texts: Sequence[str]) -> dict[str, np.ndarray]:
    """The mean vector of each text's words, as columns `vector_1`, ...: NaN where no word is known.

    Args:
        predictor: A run's model with a layer `embedding`; a text of one word gets that word's own vector.
        texts: Read as the training read its own.
    """
    import numpy as np

    tokens = predictor.preprocessing.tokens
    assert tokens is not None
    table = np.asarray(predictor.model.get_layer("embedding").get_weights()[0], np.float32)
    found = np.stack([_mean(table, tokens, text) for text in texts]) if texts else table[:0]
    return {f"vector_{place + 1}": found[:, place] for place in range(table.shape[1])}


def _mean(table: np.ndarray, tokens: Tokens, text: str) -> np.ndarray:
    import numpy as np

    known = [code for code in tokens.codes(text) if code > END]
    return table[known].mean(axis=0) if known else np.full(table.shape[1], np.nan, np.float32)
