"""Texts written token by token, beside plain Keras scripts that ask the whole network for each token.

Run from the project's root: `python -m benchmarks.writing [--count TOKENS] [--repeat N]`. The network has the size of
`gpt`'s preset `thorough` and weights as they begin: what is measured doesn't depend on them. Ours writes four texts at
once, theirs one; both are warm. Wanted: 200 characters within a second.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from benchmarks import printed
from benchmarks.prediction import least

PROMPT = "To be, or not to be"


def network() -> tuple[Any, Any, Any]:
    """A network of the preset's size, its hyperparameters, and the tokens of a few characters."""
    import string

    import models
    from app.data.texts.tokens import Tokens
    from models.spec import Shape, Task

    template = models.template("gpt")
    values = template.presets["thorough"](Task.LANGUAGE_MODELLING, Shape(0, tokens=(128, 80)))
    names = template.hyperparameters.__dataclass_fields__
    settings = template.hyperparameters(**{name: value for name, value in values.items() if name in names})
    tokens = Tokens.fit([string.printable], "characters", 1000, settings.length)
    shape = Shape(0, tokens=(settings.length, len(tokens.vocabulary)))
    return template.build(Task.LANGUAGE_MODELLING, shape, settings), settings, tokens


def plain(model: Any, tokens: Any, count: int, logits: Callable[[Any], Any]) -> None:
    """What a script would do: show the network the last tokens, take what it thinks of the last one, and again."""
    import numpy as np

    length, codes = model.input.shape[1], tokens.codes(PROMPT)
    random = np.random.default_rng(0)
    for _ in range(count):
        shown = np.zeros((1, length), np.int32)
        read = codes[-length:]
        shown[0, : len(read)] = read
        scores = np.asarray(logits(shown))[0, len(read) - 1].astype(np.float64) / 0.8
        shares = np.exp(scores - scores.max())
        codes.append(int(random.choice(len(shares), p=shares / shares.sum())))


def rows(count: int = 200, repeat: int = 3) -> list[tuple[str, str, str, float]]:
    """Name, ours, theirs and ratio: beside a compiled call for each token, and beside `predict`."""
    import tensorflow as tf

    import models
    from app.writing import BATCH, Writer

    model, settings, tokens = network()
    writing = models.template("gpt").writing
    assert writing is not None
    writer = Writer(writing.decoder(model, settings), tokens)
    writer.write([PROMPT], length=count)
    ours = least(lambda: writer.write([PROMPT] * BATCH, length=count), repeat)
    call = tf.function(lambda codes: model(codes, training=False), autograph=False)
    compiled = least(lambda: plain(model, tokens, count, call), repeat)
    predicted = least(lambda: plain(model, tokens, count, lambda codes: model.predict(codes, verbose=0)), 1)
    name = f"write {count} characters (ours {BATCH} texts at once, theirs one)"
    return [
        (f"{name}: a compiled call for each", f"{ours:.2f} s", f"{compiled:.2f} s", ours / compiled),
        (f"{name}: `predict` for each", f"{ours:.2f} s", f"{predicted:.2f} s", ours / predicted),
    ]


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    printed.main(__doc__, rows, 200, 3)
