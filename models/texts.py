"""What templates for texts share: how texts are cut into tokens, the input of codes, and their embedding."""

from __future__ import annotations

from typing import Any

from models.spec import PADDING, Shape, choice, integer

UNITS = ("words", "subwords", "characters")
"""What a text can be cut into."""


def token_units(default: str = "words") -> Any:
    """The hyperparameter `tokens`: what a text is cut into."""
    return choice(
        default, UNITS, "What a text is cut into: words, pieces of words that the texts often show, or characters."
    )


def vocabulary_size(default: int = 20_000) -> Any:
    """The hyperparameter `vocabulary`: how many different tokens are known at most."""
    return integer(
        default, 16, 200_000, "Different tokens that are known, the most frequent ones; all others count as unknown."
    )


def text_length(default: int = 0) -> Any:
    """The hyperparameter `length`: how many tokens of a text are read; 0 is as the texts suggest."""
    return integer(default, 0, 8192, "Tokens that are read of each text, from its start; 0 is as the texts suggest.")


def token_input(shape: Shape) -> tuple[Any, Any]:
    """Input for a text's codes, and where there is one.

    Args:
        shape: The texts' sizes.

    Returns:
        The input `tokens`, int32 (batch, length); and the mask, bool (batch, length), False for padding. Every row
        of data holds a code at least: an empty text is the code `END` alone.
    """
    import keras

    assert shape.tokens is not None
    tokens = keras.Input((shape.tokens[0],), dtype="int32", name="tokens")
    return tokens, keras.ops.not_equal(tokens, PADDING)


def embedding(tokens: Any, shape: Shape, width: int, **options: Any) -> Any:
    """A learnt row of numbers for each code: (batch, length, width). The layer is named `embedding`.

    Args:
        tokens: From `token_input`.
        shape: The texts' sizes.
        width: Numbers per code.
        options: Of `keras.layers.Embedding`. Defaults to Keras' own.
    """
    from keras import layers

    assert shape.tokens is not None
    return layers.Embedding(shape.tokens[1], width, name="embedding", **options)(tokens)


def pooled(steps: Any, mask: Any, how: str) -> Any:
    """A text's steps summed up, padding left out: (batch, features).

    Args:
        steps: (batch, length, features).
        mask: From `token_input`.
        how: `mean`, `max` or `last`, the last step that is no padding.
    """
    from keras import ops

    present = ops.expand_dims(ops.cast(mask, steps.dtype), -1)
    if how == "max":
        return ops.max(ops.where(ops.expand_dims(mask, -1), steps, ops.full_like(steps, -1e4)), axis=1)
    if how == "last":
        ends = ops.sum(ops.cast(mask, "int32"), axis=1, keepdims=True) - 1
        here = ops.equal(ops.expand_dims(ops.arange(steps.shape[1], dtype="int32"), 0), ends)
        return ops.sum(steps * ops.expand_dims(ops.cast(here, steps.dtype), -1), axis=1)
    return ops.sum(steps * present, axis=1) / ops.maximum(ops.sum(present, axis=1), 1.0)
