"""Texts whose blanks a run fills in: word after word, by prompt and seed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import files, writing
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.runs import Run, open_run
from app.said import said
from models.spec import END, MASK, PADDING, Task

if TYPE_CHECKING:
    from collections.abc import Callable

    import keras
    import numpy as np

    from app.data.texts.tokens import Tokens

BLANK = "[_]"
"""How a text says that something is left out."""

EMPTY = " ".join([BLANK] * 8)
"""What is filled in where no text is given."""


class Filler:
    """Fills in blanks.

    Args:
        network: Codes, (batch, length), to logits, (batch, length, vocabulary).
        tokens: What texts are cut into.
    """

    def __init__(self, network: keras.Model, tokens: Tokens) -> None:
        import tensorflow as tf

        def read(codes: Any) -> Any:
            return tf.cast(network(codes, training=False), tf.float32)

        signature = [tf.TensorSpec((writing.BATCH, tokens.length), tf.int32)]
        self._tokens = tokens
        self._read: Callable[[Any], Any] = tf.function(read, input_signature=signature, autograph=False)

    @classmethod
    def of(cls, run: Run) -> Filler:
        """Opens the model of a run.

        Raises:
            UserError: It has none, or it is damaged.
        """
        from app.prediction import Predictor

        predictor = Predictor.of(run)
        assert predictor.preprocessing.tokens is not None
        return cls(predictor.model, predictor.preprocessing.tokens)

    def fill(
        self,
        text: str,
        numbers: range,
        seed: int = 0,
        temperature: float = writing.TEMPERATURE,
        top_k: int = 0,
        top_p: float = 1.0,
    ) -> list[str]:
        """A text with its blanks filled in, once for each number; the rest of it stays as it is.

        Each blank is filled in knowing those before it. Text n of a seed is always the same.

        Args:
            text: `[_]` stands for what is left out.
            numbers: Which texts of the seed.
            seed: Decides what is drawn.
            temperature: As in `app.writing.Writer.write`, as are the next two.
            top_k: Choose among so many likeliest tokens only; 0 among all.
            top_p: Choose among the likeliest tokens that together have this probability; 1 among all.

        Raises:
            UserError: Nothing is left out, or behind the end of what the network reads.
        """
        import numpy as np

        row, places = self._codes(text)
        found: list[str] = []
        for start in range(0, len(numbers), writing.BATCH):
            part = numbers[start : start + writing.BATCH]
            noise = [np.random.default_rng((seed, number)).random(len(places)) for number in part]
            codes = np.repeat(row[None], writing.BATCH, axis=0)
            for turn, place in enumerate(places):
                logits = np.asarray(self._read(codes))[:, place].astype(np.float64)
                for line in range(len(part)):
                    codes[line, place] = chosen(logits[line], noise[line][turn], temperature, top_k, top_p)
            found += [self._told(text, codes[line, places]) for line in range(len(part))]
        return found

    def _codes(self, text: str) -> tuple[np.ndarray, list[int]]:
        import numpy as np

        codes, length = self._tokens.codes(text, blanks=True), self._tokens.length
        places = [at for at, code in enumerate(codes) if code == MASK]
        if not places:
            raise UserError(said("Write {blank} where a word is left out.", blank=BLANK))
        if places[-1] >= length:
            raise UserError(said(
                "The network reads {length:,} tokens of a text, and a blank stands behind those. Give a shorter text.",
                length=length,
            ))  # fmt: skip
        row = np.full(length, PADDING, np.int32)
        row[: min(len(codes), length)] = codes[:length]
        return row, places

    def _told(self, text: str, codes: np.ndarray) -> str:
        before, *behind = text.split(BLANK)
        pieces = [self._tokens.piece(int(code)) for code in codes]
        if self._tokens.unit != "characters":
            pieces = [piece.strip() for piece in pieces]
        return before + "".join(piece + part for piece, part in zip(pieces, behind, strict=True))


def chosen(logits: np.ndarray, noise: float, temperature: float, top_k: int, top_p: float) -> int:
    """The token that a number from 0 to 1 stands for, among those that `Filler.fill` allows."""
    import numpy as np

    order = np.argsort(-logits, kind="stable")
    order = order[order > END]
    if temperature <= 0:
        return int(order[0])
    shares = np.exp((logits[order] - logits[order[0]]) / temperature)
    shares = shares[: top_k or None] / shares[: top_k or None].sum()
    before = np.cumsum(shares) - shares
    shares = np.where(before < max(top_p, 1e-9), shares, 0.0)
    heights = np.cumsum(shares)
    return int(order[min(int(np.searchsorted(heights, noise * heights[-1], side="right")), len(heights) - 1)])


def fills(run: Run) -> bool:
    """Whether a run learned to fill in blanks."""
    return run.experiment().task == Task.MASKED_LANGUAGE_MODELLING


def generate(
    run_folder: Path | str, count: int, seed: int, output: Path, prompt: str = "",
    progress: Progress = silent, **options: Any,
) -> dict[str, Any]:  # fmt: skip
    """Fills in the blanks of a prompt `count` times, a line each in a file; see `filled`."""
    return filled(Filler.of(open_run(run_folder)), count, seed, output, prompt, progress, **options)


def filled(
    filler: Filler, count: int, seed: int, output: Path | None = None, prompt: str = "",
    progress: Progress = silent, **options: Any,
) -> dict[str, Any]:  # fmt: skip
    """Texts with blanks filled in.

    Args:
        filler: Fills them in.
        count: How many.
        seed: Decides which.
        output: The file to write them to, a line each. Defaults to none.
        prompt: A text with `[_]` for each blank. Defaults to some blanks alone.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        options: Of `Filler.fill`; a `length` is of no use here.

    Returns:
        `texts`, and with a file `outputs`.

    Raises:
        UserError: Nothing is left out, or the file can't be written.
    """
    options.pop("length", None)
    texts: list[str] = []
    for first in range(1, count + 1, writing.BATCH):
        progress((first - 1) / count, said("Writing"))
        numbers = range(first, min(first + writing.BATCH, count + 1))
        texts += filler.fill(prompt or EMPTY, numbers, seed, **options)
    if output is None:
        return {"texts": texts}
    files.write_text(output, "".join(f"{writing.line(text)}\n" for text in texts))
    return {"outputs": [str(output)], "texts": texts}
