"""Answers to sources, token by token in one compiled loop: the likeliest each time, or the best of several beams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app import beams
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.odds import drawn, odds
from app.said import said
from models.spec import END, MASK, PADDING, UNKNOWN, Writing

if TYPE_CHECKING:
    import keras
    import numpy as np

    from app.data.preprocessing import Preprocessing
    from app.data.texts.tokens import Tokens
    from app.runs import Run

ROWS = 128
"""Beams of one call, always as many, so that how many sources there are changes no answer."""

NEVER = beams.IMPOSSIBLE / 2
"""Logarithms of probabilities below this one are those of answers that are none."""

DRAWN = 32
"""Answers drawn at once, always as many."""


class Translator:
    """Writes answers.

    Args:
        encoder: From a source's codes to the states that the decoder begins with (see `models.spec.Writing`).
        decoder: One token at a time; the weights of both may change between two calls.
        tokens: What sources are cut into.
        answers: What answers are cut into.
        beam: Beginnings that are followed at once where nothing else is said. Defaults to 1.
    """

    def __init__(
        self, encoder: keras.Model, decoder: keras.Model, tokens: Tokens, answers: Tokens, beam: int = 1
    ) -> None:
        self._encoder, self._decoder, self._tokens, self._answers = encoder, decoder, tokens, answers
        self.beam = beam
        self._calls: dict[int, Any] = {}

    @classmethod
    def of(cls, run: Run) -> Translator:
        """Opens what translates of a run.

        Raises:
            UserError: Its template translates nothing, it has no model yet, or it is damaged.
        """
        from app.data.preprocessing import Preprocessing

        writing = writing_of(run)
        experiment = run.experiment()
        fitted = Preprocessing.from_json(run.read_json(run.preprocessing_file))
        both = _saved(run) or _rebuilt(run, writing)
        sizes = None if fitted.answers is None else len(fitted.answers.vocabulary)
        if fitted.tokens is None or fitted.answers is None or both[1].output["logits"].shape[-1] != sizes:
            raise UserError(said(
                "The model in {folder} and its preprocessing.json are not of one training. Copy the whole run "
                "folder again.",
                folder=run.folder,
            ))  # fmt: skip
        return cls(*both, fitted.tokens, fitted.answers, int(experiment.hyperparameters.get("beam", 1)))

    @classmethod
    def to(cls, network: keras.Model, writing: Writing, hyperparameters: Any, fitted: Preprocessing) -> Translator:
        """What translates with a network, in training or finished.

        Args:
            network: Shares its weights.
            writing: The template's.
            hyperparameters: The template's.
            fitted: The tokens of either side.
        """
        assert writing.encoder is not None and fitted.tokens is not None and fitted.answers is not None
        encoder, decoder = writing.encoder(network, hyperparameters), writing.decoder(network, hyperparameters)
        return cls(encoder, decoder, fitted.tokens, fitted.answers, int(hyperparameters.beam))

    def write(self, sources: Sequence[str], beam: int | None = None, progress: Progress = silent) -> list[str]:
        """The answer to each source.

        Args:
            sources: Texts; of a long one the beginning is read.
            beam: Beginnings followed at once; 1 always takes the likeliest token. Defaults to the run's own.
            progress: Told the share done; may raise to cancel. Defaults to nobody.
        """
        codes, _ = self.codes(self._tokens.rows(list(sources)), beam, progress)
        return [self._answers.text(row[0]) for row in codes]

    def alternatives(self, source: str, beam: int) -> list[tuple[str, float]]:
        """The best answers to a source and the probability of each, the likeliest first.

        Args:
            source: A text.
            beam: How many are followed, and given at most.
        """
        import numpy as np

        codes, scores = self.codes(self._tokens.rows([source]), beam)
        found = [
            (self._answers.text(row), float(np.exp(score)))
            for row, score in zip(codes[0], scores[0], strict=True)
            if score > NEVER
        ]
        shares: dict[str, float] = {}
        for text, share in found:
            shares[text] = shares.get(text, 0.0) + share
        return sorted(shares.items(), key=lambda found: -found[1])

    def several(self, source: str, count: int) -> list[str]:
        """The best answers to a source, the best first; fewer where there are no more."""
        codes, scores = self.codes(self._tokens.rows([source]), max(count, self.beam))
        found = [self._answers.text(row) for row, score in zip(codes[0], scores[0], strict=True) if score > NEVER]
        return found[:count]

    def texts(self, rows: np.ndarray) -> list[str]:
        """The sources that rows of codes stand for."""
        return [self._tokens.text(row) for row in rows]

    def draw(
        self,
        sources: Sequence[str],
        seed: int = 0,
        temperature: float = 1.0,
        top_k: int = 0,
        top_p: float = 1.0,
        length: int | None = None,
        first: int = 1,
    ) -> list[str]:
        """An answer to each source, drawn by chance; answer n of a seed is always the same.

        Args:
            sources: Texts.
            seed: Decides which.
            temperature: How bold the choice of each token is; 0 always takes the likeliest.
            top_k: Choose among so many likeliest tokens only; 0 among all.
            top_p: Choose among the likeliest tokens that together have this probability; 1 among all.
            length: Tokens of an answer at most. Defaults to the longest that is learned.
            first: Number of the first answer within its seed.
        """
        import numpy as np

        steps, size, found = self._answers.length, len(self._answers.vocabulary), []
        for start in range(0, len(sources), DRAWN):
            some = list(sources[start : start + DRAWN])
            given = np.full((DRAWN, self._tokens.length), PADDING, np.int32)
            given[:, 0] = END
            given[: len(some)] = self._tokens.rows(some)
            noise = np.zeros((DRAWN, steps), np.float32)
            for place in range(len(some)):
                noise[place] = np.random.default_rng((seed, first + start + place)).random(steps, np.float32)
            codes = np.asarray(self._drawing()(given, noise, temperature, min(top_k, size) or size, top_p))
            found += [self._answers.text(row[:length]) for row in codes[: len(some)]]
        return found

    def codes(
        self, rows: np.ndarray, beam: int | None = None, progress: Progress = silent
    ) -> tuple[np.ndarray, np.ndarray]:
        """Answers as codes.

        Args:
            rows: The sources' codes, int32 (sources, length).
            beam: As in `write`.
            progress: As in `write`.

        Returns:
            Codes, int32 (sources, beams, length), padding behind their end, the best first; and the logarithm of
            each one's probability, float32 (sources, beams).
        """
        import numpy as np

        width = beam or self.beam
        call, size = self._compiled(width), max(1, ROWS // width)
        # Like lengths together, so that a call ends as early as it can.
        order = np.argsort(np.count_nonzero(rows != PADDING, axis=1), kind="stable")
        codes = np.zeros((len(rows), width, self._answers.length), np.int32)
        scores = np.zeros((len(rows), width), np.float32)
        for start in range(0, len(rows), size):
            progress(start / len(rows), said("Writing"))
            places = order[start : start + size]
            given = np.full((size, rows.shape[1]), PADDING, np.int32)
            given[:, 0] = END
            given[: len(places)] = rows[places]
            written, sums = call(given, len(places))
            codes[places], scores[places] = np.asarray(written)[: len(places)], np.asarray(sums)[: len(places)]
        return codes, scores

    def _compiled(self, width: int) -> Any:
        import tensorflow as tf

        if width not in self._calls:
            signature = [tf.TensorSpec((None, self._tokens.length), tf.int32), tf.TensorSpec((), tf.int32)]

            def run(given: Any, count: Any) -> tuple[Any, Any]:
                return self._run(given, count, width)

            self._calls[width] = tf.function(run, input_signature=signature, autograph=False)
        return self._calls[width]

    def _drawing(self) -> Any:
        import tensorflow as tf

        if 0 not in self._calls:
            real, whole = tf.TensorSpec((), tf.float32), tf.TensorSpec((), tf.int32)
            signature = [
                tf.TensorSpec((None, self._tokens.length), tf.int32), tf.TensorSpec((None, None), tf.float32),
                real, whole, real,
            ]  # fmt: skip
            self._calls[0] = tf.function(self._draw, input_signature=signature, autograph=False)
        return self._calls[0]

    def _draw(self, given: Any, noise: Any, temperature: Any, top_k: Any, top_p: Any) -> Any:
        """The loop over tokens, each drawn: int32 (sources, length)."""
        import tensorflow as tf

        rows, steps = tf.shape(given)[0], self._answers.length
        states, fixed = self._states(given, 1)

        def more(step: Any, last: Any, states: Any, codes: Any, done: Any) -> Any:
            return tf.logical_and(step < steps, tf.logical_not(tf.reduce_all(done)))

        def token(step: Any, last: Any, states: Any, codes: Any, done: Any) -> Any:
            found = dict(self._decoder({"token": last, **states, **fixed}))
            logits = tf.cast(found.pop("logits"), tf.float32) + self._banned()
            shares = odds(logits, temperature, top_k, top_p)
            chosen = tf.where(done, PADDING, drawn(shares, noise[:, step]))
            codes = tf.where(tf.range(steps) == step, chosen[:, tf.newaxis], codes)
            done = tf.logical_or(done, chosen == END)
            return step + 1, tf.where(done, END, chosen), found, codes, done

        begin = (
            tf.constant(0), tf.fill((rows,), END), states, tf.fill((rows, steps), PADDING), tf.fill((rows,), False)
        )  # fmt: skip
        return tf.while_loop(more, token, begin, parallel_iterations=1)[3]

    def _run(self, given: Any, count: Any, width: int) -> tuple[Any, Any]:
        """The loop over tokens; each source has `width` beams, which lie next to each other."""
        import tensorflow as tf

        sources, steps = tf.shape(given)[0], self._answers.length
        states, fixed = self._states(given, width)
        first = tf.constant([0.0] + [beams.IMPOSSIBLE] * (width - 1))  # at first all beams are the same one
        scores = tf.tile(first[tf.newaxis], [sources, 1])
        done = tf.tile((tf.range(sources) >= count)[:, tf.newaxis], [1, width])
        codes = tf.fill((sources, width, steps), PADDING)

        def more(step: Any, last: Any, states: Any, codes: Any, scores: Any, done: Any) -> Any:
            return tf.logical_and(step < steps, tf.logical_not(tf.reduce_all(done)))

        def token(step: Any, last: Any, states: Any, codes: Any, scores: Any, done: Any) -> Any:
            found = dict(self._decoder({"token": tf.reshape(last, (-1,)), **states, **fixed}))
            shares = tf.nn.log_softmax(tf.cast(found.pop("logits"), tf.float32) + self._banned())
            shares = tf.reshape(shares, (sources, width, -1))
            scores, beam, chosen = beams.best(scores, shares, done, codes, width)
            done = tf.logical_or(tf.gather(done, beam, batch_dims=1), chosen == END)
            codes = tf.gather(codes, beam, batch_dims=1)
            codes = tf.where(tf.range(steps) == step, chosen[:, :, tf.newaxis], codes)
            if width > 1:
                places = tf.reshape(beam + tf.range(sources)[:, tf.newaxis] * width, (-1,))
                found = {name: tf.gather(state, places) for name, state in found.items()}
            return step + 1, tf.where(done, END, chosen), found, codes, scores, done

        begin = (tf.constant(0), tf.fill((sources, width), END), states, codes, scores, done)
        end = tf.while_loop(more, token, begin, parallel_iterations=1)
        order = tf.argsort(-beams.weighed(end[4], end[3]), axis=1, stable=True)
        return tf.gather(end[3], order, batch_dims=1), tf.gather(end[4], order, batch_dims=1)

    def _states(self, given: Any, width: int) -> tuple[dict[str, Any], dict[str, Any]]:
        """What the decoder begins with, for each beam: states that change, and those that never do."""
        import tensorflow as tf

        encoded = {name: tf.repeat(state, width, axis=0) for name, state in self._encoder(given).items()}
        rows = tf.shape(given)[0] * width
        changing: dict[str, Any] = {}
        for name, tensor in self._decoder.input.items():
            if name != "token" and name in self._decoder.output:
                zeros = tf.zeros((rows, *tensor.shape[1:]), tensor.dtype)
                changing[name] = encoded.get(name, zeros)
        fixed = {name: state for name, state in encoded.items() if name not in changing}
        return changing, fixed

    def _banned(self) -> Any:
        import numpy as np
        import tensorflow as tf

        banned = np.zeros(len(self._answers.vocabulary), np.float32)
        banned[[PADDING, UNKNOWN, MASK]] = beams.IMPOSSIBLE
        return tf.constant(banned)


def translates(run: Run) -> bool:
    """Whether a run answers sources."""
    return _writing(run) is not None


def writing_of(run: Run) -> Writing:
    """How the template of a run answers.

    Raises:
        UserError: It doesn't.
    """
    found = _writing(run)
    if found is None:
        experiment = run.experiment()
        raise UserError(said(
            "{folder} is a run of template {template} for the task {task}, which translates nothing.",
            folder=run.folder, template=experiment.template, task=experiment.task,
        ))  # fmt: skip
    return found


def _writing(run: Run) -> Writing | None:
    import models

    experiment = run.experiment()
    template = next((entry for entry in models.TEMPLATES if entry.id == experiment.template), None)
    if template is None or template.writing is None or template.writing.encoder is None:
        return None
    return template.writing if experiment.task == "translation" else None


def _saved(run: Run) -> tuple[keras.Model, keras.Model] | None:
    """Encoder and decoder beside the model; None where one is missing or damaged."""
    import keras

    from app import parcel

    found = []
    for name in ("encoder", "decoder"):
        file = run.part_file(name)
        if not file.is_file():
            return None
        try:
            parcel.check(file)
            found.append(keras.models.load_model(file, compile=False))
        except Exception:  # whatever a damaged file makes of the loader: it is made anew from the model
            return None
    return found[0], found[1]


def _rebuilt(run: Run, writing: Writing) -> tuple[keras.Model, keras.Model]:
    import models
    from app.prediction import Predictor

    experiment = run.experiment()
    hyperparameters = models.template(experiment.template).hyperparameters(**experiment.hyperparameters)
    model = Predictor.of(run).model
    assert writing.encoder is not None
    return writing.encoder(model, hyperparameters), writing.decoder(model, hyperparameters)
