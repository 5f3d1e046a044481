"""Texts from a run that writes: token by token in one compiled loop, by prompt and seed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import models
from app import files
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.odds import drawn, odds
from app.runs import Run, open_run
from app.said import said
from models.spec import END, MASK, PADDING, UNKNOWN, Writing

if TYPE_CHECKING:
    import keras
    import numpy as np

    from app.data.corpus.plan import Corpus
    from app.data.texts.tokens import Tokens

BATCH = 4
"""Texts written at once, always as many, so that how many are wanted changes none of them."""

LENGTH, TEMPERATURE = 200, 0.8
"""Tokens written at most, and how bold the choice is, where nothing else is said."""

BEGINNINGS = ("\n", ".")
"""What a text without a prompt is taken to follow where texts have no end of their own: the first that is known."""


class Writer:
    """Goes on with texts.

    Args:
        decoder: Reads one token at a time (see `models.spec.Writing`); its weights may change between two calls.
        tokens: What texts are cut into.
        plan: How the texts it learned from were told apart. Defaults to one long text.
    """

    def __init__(self, decoder: keras.Model, tokens: Tokens, plan: Corpus | None = None) -> None:
        import numpy as np
        import tensorflow as tf

        self._decoder, self._tokens, self._plan = decoder, tokens, plan
        self._documents = plan is not None and plan.documents
        banned = np.zeros(len(tokens.vocabulary), np.float32)
        banned[[PADDING, UNKNOWN, MASK] if self._documents else [PADDING, UNKNOWN, MASK, END]] = -np.inf
        self._banned = tf.constant(banned)
        whole, real = tf.TensorSpec((), tf.int32), tf.TensorSpec((), tf.float32)
        signature = [
            tf.TensorSpec((None, None), tf.int32), tf.TensorSpec((None,), tf.int32),
            tf.TensorSpec((None, None), tf.float32), whole, real, whole, real,
        ]  # fmt: skip
        self._call = tf.function(self._run, input_signature=signature, autograph=False)

    @classmethod
    def of(cls, run: Run) -> Writer:
        """Opens what writes of a run.

        Raises:
            UserError: Its template doesn't write, or it has no model yet.
        """
        from app.data.preprocessing import Preprocessing

        writing = writing_of(run)
        decoder = _saved(run) or _rebuilt(run, writing)
        fitted = Preprocessing.from_json(run.read_json(run.preprocessing_file))
        tokens = fitted.tokens
        if tokens is None or decoder.output["logits"].shape[-1] != len(tokens.vocabulary):
            raise UserError(said(
                "The model in {folder} and its preprocessing.json are not of one training. Copy the whole run "
                "folder again.",
                folder=run.folder,
            ))  # fmt: skip
        return cls(decoder, tokens, fitted.corpus)

    def write(
        self,
        prompts: Sequence[str],
        length: int = LENGTH,
        seed: int = 0,
        temperature: float = TEMPERATURE,
        top_k: int = 0,
        top_p: float = 1.0,
        first: int = 1,
    ) -> list[str]:
        """What follows the prompts, each without its prompt.

        Text n of a seed is always the same, however many are written.

        Args:
            prompts: What is gone on with; an empty one is a new text. Of a long one the end is read.
            length: Tokens written at most; a text ends before where the network says so.
            seed: Decides which.
            temperature: How bold the choice of each token is: 1 as the network gives it, less keeps to what is
                likely, 0 always takes the likeliest.
            top_k: Choose among so many likeliest tokens only; 0 among all.
            top_p: Choose among the likeliest tokens that together have this probability; 1 among all
                (nucleus sampling, Holtzman et al. 2019).
            first: Number of the first text within its seed.
        """
        import numpy as np

        found: list[str] = []
        for start in range(0, len(prompts), BATCH):
            read = [self._read(prompt) for prompt in prompts[start : start + BATCH]]
            noise = np.zeros((BATCH, length), np.float32)
            for place in range(len(read)):
                noise[place] = np.random.default_rng((seed, first + start + place)).random(length, np.float32)
            codes, _ = self._written(read, noise, (temperature, top_k, top_p))
            found += [self._told(before, after) for before, after in zip(read, codes, strict=True)]
        return found

    def next(
        self, prompt: str, count: int, temperature: float = 1.0, top_k: int = 0, top_p: float = 1.0
    ) -> list[tuple[str, float]]:
        """The likeliest next tokens after a prompt as people read them, and their probabilities, the first first.

        Args:
            prompt: What stands before.
            count: How many at most; what can't be chosen is left out.
            temperature: As in `write`; probabilities are those that it chooses with.
            top_k: As in `write`.
            top_p: As in `write`.
        """
        import numpy as np

        _, shares = self._written([self._read(prompt)], np.zeros((BATCH, 1), np.float32), (temperature, top_k, top_p))
        best = np.argsort(-shares[0], kind="stable")[:count]
        return [(self._tokens.piece(int(code)), float(shares[0][code])) for code in best if shares[0][code] > 0]

    def _read(self, prompt: str) -> list[int]:
        """The codes that the network reads before it writes; at least one."""
        if prompt and self._plan is not None and self._plan.prompt and not prompt.endswith("\n"):
            prompt = self._plan.opening(prompt)
        codes = self._tokens.codes(prompt)
        if self._documents:
            codes = [END, *codes]
        return codes[-max(1, self._tokens.length) :] or self._beginning()

    def _beginning(self) -> list[int]:
        for text in BEGINNINGS:
            codes = self._tokens.codes(text)
            if codes and UNKNOWN not in codes:
                return codes
        return [min(END + 1, len(self._tokens.vocabulary) - 1)]

    def _told(self, before: list[int], after: list[int]) -> str:
        """What new codes add to a text, with the blank that belongs before them."""
        before = [code for code in before if code != END]
        return self._tokens.text([*before, *after])[len(self._tokens.text(before)) :]

    def _written(
        self, read: Sequence[list[int]], noise: np.ndarray, how: tuple[float, int, float]
    ) -> tuple[list[list[int]], np.ndarray]:
        """New codes of at most `BATCH` texts, and the probabilities that each's last one was chosen by."""
        import numpy as np

        longest = max(map(len, read))
        prompts, lengths = np.full((BATCH, longest), END, np.int32), np.ones(BATCH, np.int32)
        for place, codes in enumerate(read):
            prompts[place, : len(codes)], lengths[place] = codes, len(codes)
        temperature, top_k, top_p = how
        size = len(self._tokens.vocabulary)
        written, shares = self._call(
            prompts, lengths, noise, len(read), temperature, min(top_k, size) or size, top_p
        )
        table = np.asarray(written).T
        rows = [table[i, lengths[i] - 1 :][: noise.shape[1]].tolist() for i in range(len(read))]
        return rows, np.asarray(shares)

    def _run(
        self, prompts: Any, lengths: Any, noise: Any, count: Any, temperature: Any, top_k: Any, top_p: Any
    ) -> tuple[Any, Any]:
        """The loop: each text's own tokens first, then what was chosen; codes (steps, batch) and probabilities."""
        import tensorflow as tf

        batch, longest, new = tf.shape(prompts)[0], tf.shape(prompts)[1], tf.shape(noise)[1]
        steps = longest + new - 1
        spec = {name: tensor for name, tensor in self._decoder.input.items() if name != "token"}
        states = {
            name: tf.zeros((batch, *tensor.shape[1:]), tensor.dtype) for name, tensor in spec.items()
        }
        codes = tf.TensorArray(tf.int32, size=steps, element_shape=(None,))

        def more(step: Any, last: Any, states: Any, codes: Any, shares: Any, done: Any) -> Any:
            return tf.logical_and(step < steps, tf.logical_not(tf.reduce_all(done)))

        def token(step: Any, last: Any, states: Any, codes: Any, shares: Any, done: Any) -> Any:
            own = prompts[:, tf.minimum(step, longest - 1)]
            found = dict(self._decoder({"token": tf.where(step < lengths, own, last), **states}))
            logits = tf.cast(found.pop("logits"), tf.float32) + self._banned
            place = step - lengths + 1
            shares = odds(logits, temperature, top_k, top_p)
            chance = tf.gather(noise, tf.clip_by_value(place, 0, new - 1), axis=1, batch_dims=1)
            chosen = tf.where(done, PADDING, drawn(shares, chance))
            ended = tf.logical_and(place >= 0, tf.logical_or(chosen == END, place >= new - 1))
            return step + 1, chosen, found, codes.write(step, chosen), shares, tf.logical_or(done, ended)

        begin = (
            tf.constant(0), tf.zeros((batch,), tf.int32), states, codes,
            tf.zeros((batch, len(self._tokens.vocabulary))), tf.range(batch) >= count,
        )  # fmt: skip
        end = tf.while_loop(more, token, begin, parallel_iterations=1)
        return end[3].stack(), end[4]


def generate(
    run_folder: Path | str,
    count: int,
    seed: int,
    output: Path | None = None,
    prompt: str = "",
    progress: Progress = silent,
    **options: Any,
) -> dict[str, Any]:
    """Writes texts, into a file where one is given: each its prompt and what follows, in a line of its own (`line`).

    Args:
        run_folder: The run.
        count: How many texts.
        seed: Decides which.
        output: The file. Defaults to none.
        prompt: What each begins with. Defaults to nothing.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        options: `length`, `temperature`, `top_k` and `top_p`, as `Writer.write` takes them.

    Returns:
        `texts`, and with a file `outputs`, the files written.

    Raises:
        UserError: The run writes no texts, has no model yet, or the file can't be written.
    """
    run = open_run(run_folder)
    writing_of(run)
    if output is not None and output.is_dir():
        raise UserError(said(
            "{output} is a folder. Give a file, into which the texts are written, one a line.", output=output
        ))  # fmt: skip
    return written(Writer.of(run), count, seed, output, prompt, progress, **options)


def written(
    writer: Writer,
    count: int,
    seed: int,
    output: Path | None = None,
    prompt: str = "",
    progress: Progress = silent,
    **options: Any,
) -> dict[str, Any]:
    """Like `generate`, with a writer that is open already."""
    texts: list[str] = []
    for first in range(1, count + 1, BATCH):
        progress((first - 1) / count, said("Writing"))
        prompts = [prompt] * min(BATCH, count + 1 - first)
        texts += [prompt + text for text in writer.write(prompts, seed=seed, first=first, **options)]
    if output is None:
        return {"texts": texts}
    files.write_text(output, "".join(f"{line(text)}\n" for text in texts))
    return {"outputs": [str(output)], "texts": texts}


def writing_of(run: Run) -> Writing:
    """How the template of a run writes.

    Raises:
        UserError: It doesn't.
    """
    experiment = run.experiment()
    found = of_template(experiment.template, experiment.task)
    if found is None:
        raise UserError(said(
            "{folder} is a run of template {template} for the task {task}, which writes no texts. Train it with "
            "--task language-modelling, or take another template.",
            folder=run.folder, template=experiment.template, task=experiment.task,
        ))  # fmt: skip
    return found


def of_template(template: str, task: str) -> Writing | None:
    """How a template writes when it was trained for a task; None where it doesn't."""
    found = next((entry for entry in models.TEMPLATES if entry.id == template), None)
    return found.writing if found is not None and task == "language-modelling" else None


def _saved(run: Run) -> keras.Model | None:
    """The decoder beside the model; None where there is none, or it is damaged."""
    import keras

    from app import parcel

    file = run.part_file("decoder")
    if not file.is_file():
        return None
    try:
        parcel.check(file)
        return keras.models.load_model(file, compile=False)
    except Exception:  # whatever a damaged file makes of the loader: it is made anew from the model
        return None


def _rebuilt(run: Run, writing: Writing) -> keras.Model:
    from app.prediction import Predictor

    experiment = run.experiment()
    hyperparameters = models.template(experiment.template).hyperparameters(**experiment.hyperparameters)
    return writing.decoder(Predictor.of(run).model, hyperparameters)


def line(text: str) -> str:
    """A text in one line of a file: a line end is written as backslash and n, a backslash twice."""
    ends = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\x0b": "\\x0b", "\x0c": "\\x0c", "\x1c": "\\x1c",
            "\x1d": "\\x1d", "\x1e": "\\x1e", "\x85": "\\x85", "\u2028": "\\u2028", "\u2029": "\\u2029"}  # fmt: skip
    return "".join(ends.get(sign, sign) for sign in text)
