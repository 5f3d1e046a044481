"""Where the compiled loops fetch their batches: from memory, or streamed from a decoded cache."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from app.errors import UserError
from app.said import said
from app.training import samples
from app.training.samples import Samples
from models.spec import PADDING

if TYPE_CHECKING:
    from app.data.corpus.stream import Stream
    from app.data.corpus.windows import Windows
    from app.data.dataset import Table
    from app.data.pictures.cache import Decoded
    from app.data.preprocessing import Preprocessing
    from app.data.rest import Rest
    from app.data.series.timeline import Timeline
    from app.experiment import Experiment


class Feed(Protocol):
    """Rows of model inputs, fetched inside a compiled function.

    Args:
        resident: Whether all of it lies in memory.
    """

    resident: bool

    @property
    def failure(self) -> UserError | None:
        """Why a fetch failed, in a sentence; None as long as none did."""

    def fetch(self, rows: Any) -> dict[str, Any]:
        """The inputs of `rows` (an int32 tensor of row numbers) by input name; pictures as uint8."""


class Resident:
    """Inputs that lie in memory whole.

    Args:
        inputs: Arrays by input name, one row per sample of the data.
    """

    resident = True
    failure: UserError | None = None

    def __init__(self, inputs: Mapping[str, np.ndarray]) -> None:
        import tensorflow as tf

        with tf.device("CPU:0"):
            self._inputs = {name: tf.constant(array) for name, array in inputs.items()}

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers the rows."""
        import tensorflow as tf

        return {name: tf.gather(array, rows) for name, array in self._inputs.items()}


class Windowed:
    """Windows of a series, cut out of it as they are asked for; only the series itself lies in memory.

    Args:
        timeline: The series. A row without a place must not be asked for.
    """

    resident = True
    failure: UserError | None = None

    def __init__(self, timeline: Timeline) -> None:
        import tensorflow as tf

        with tf.device("CPU:0"):
            self._values = tf.constant(timeline.values)
            self._place = tf.constant(timeline.grid.place.astype(np.int32))
            self._offsets = tf.constant(timeline.offsets().astype(np.int32))

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers the steps of the rows' windows."""
        import tensorflow as tf

        steps = tf.gather(self._place, rows)[:, tf.newaxis] + self._offsets
        return {"sequence": tf.gather(self._values, steps)}


class Stretched:
    """Windows of a token stream, cut out of it as they are asked for; only the stream itself lies in memory.

    A row number says which window, and how far all of them are moved on: their number is added once for each token.

    Args:
        stream: The tokens of the training part, and behind them those of the validation part.
        windows: Of both.
    """

    resident = True
    failure: UserError | None = None

    def __init__(self, stream: Stream, windows: Windows) -> None:
        import tensorflow as tf

        self._windows = len(windows)
        self._last = len(stream) - 1
        with tf.device("CPU:0"):
            self._codes = tf.constant(stream.codes)
            self._learned = None if stream.learned.all() else tf.constant(stream.learned)
            self._starts, self._lows, self._highs = (
                tf.constant(places) for places in (windows.starts, windows.lows, windows.highs)
            )
            self._within = tf.range(windows.width)

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers the windows' `tokens`, and in `counts` a 1 for each that is to be learned."""
        import tensorflow as tf

        window, moved = rows % self._windows, rows // self._windows
        first, low, high = (
            (tf.gather(places, window) + moved)[:, tf.newaxis] for places in (self._starts, self._lows, self._highs)
        )
        places = first + self._within
        there = tf.logical_and(places >= low, places < high)
        places = tf.clip_by_value(places, 0, self._last)
        tokens = tf.where(there, tf.gather(self._codes, places), PADDING)
        if self._learned is not None:
            there = tf.logical_and(there, tf.gather(self._learned, places))
        return {"tokens": tokens, "counts": tf.cast(there, tf.float32)}


class Counted(Resident):
    """Texts in rows of their own, whose tokens are learned without an answer."""

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers the rows' `tokens`, and in `counts` a 1 for each that is no padding."""
        import tensorflow as tf

        tokens = super().fetch(rows)["tokens"]
        return {"tokens": tokens, "counts": tf.cast(tokens != PADDING, tf.float32)}


class Streamed:
    """Pictures that are fetched from disk batch by batch.

    Args:
        decoded: The decoded collection.
        shape: Height, width and channels of each picture.
    """

    resident = False
    failure: UserError | None = None

    def __init__(self, decoded: Decoded, shape: tuple[int, int, int]) -> None:
        self._decoded = decoded
        self._shape = shape

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers the rows, in Python."""
        import tensorflow as tf

        pictures = tf.numpy_function(self._gather, [rows], tf.uint8)
        return {"image": tf.ensure_shape(pictures, (None, *self._shape))}

    def _gather(self, rows: np.ndarray) -> np.ndarray:
        try:
            return self._decoded.gather(rows)
        except UserError as error:
            self.failure = error  # TensorFlow passes on no more than its text
            raise


class Labelled:
    """Another feed's rows, and beside them in `label` the class of each, -1 where it is not known.

    Args:
        feed: The other feed.
        labels: int32 (rows,).
    """

    def __init__(self, feed: Feed, labels: np.ndarray) -> None:
        import tensorflow as tf

        self._feed = feed
        self.resident = feed.resident
        with tf.device("CPU:0"):
            self._labels = tf.constant(labels.astype(np.int32, copy=False))

    @property
    def failure(self) -> UserError | None:
        """Why a fetch failed, in a sentence; None as long as none did."""
        return self._feed.failure

    def fetch(self, rows: Any) -> dict[str, Any]:
        """The other feed's inputs, and the rows' labels."""
        import tensorflow as tf

        return {**self._feed.fetch(rows), "label": tf.gather(self._labels, rows)}


class Extended:
    """Rows of a table in memory, and behind them others that are fetched from disk batch by batch.

    Args:
        inputs: Arrays by input name, one row per row in memory.
        rest: The others; their row numbers go on where those in memory end.
    """

    resident = False
    failure: UserError | None = None

    def __init__(self, inputs: Mapping[str, np.ndarray], rest: Rest) -> None:
        self._inputs = dict(inputs)
        self._rest = rest

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers the rows, in Python."""
        import tensorflow as tf

        kinds = [tf.as_dtype(array.dtype) for array in self._inputs.values()]
        found = tf.numpy_function(self._gather, [rows], kinds)
        return {
            name: tf.ensure_shape(part, (None, *array.shape[1:]))
            for part, (name, array) in zip(found, self._inputs.items(), strict=True)
        }

    def _gather(self, rows: np.ndarray) -> list[np.ndarray]:
        first = len(next(iter(self._inputs.values())))
        behind = rows >= first
        if not behind.any():
            return [array[rows] for array in self._inputs.values()]
        try:
            others = self._rest.inputs(rows[behind] - first)
        except OSError as error:
            reason = error.strerror or str(error)
            self.failure = UserError(
                said(
                    "The rows that are trained on part by part can't be read any more: {reason}. Go on from the "
                    "last checkpoint with `resume`.",
                    reason=reason,
                )
            )
            raise self.failure from error
        found = {name: np.empty((len(rows), *array.shape[1:]), array.dtype) for name, array in self._inputs.items()}
        for name, array in self._inputs.items():
            found[name][behind], found[name][~behind] = others[name], array[rows[~behind]]
        return list(found.values())


def of_table(fitted: Preprocessing, table: Table, rest: Rest | None = None) -> tuple[Feed, np.ndarray]:
    """The feed of a table's rows, or of the windows in them, and what each row should be answered with.

    Args:
        fitted: How rows are encoded.
        table: The rows in memory.
        rest: More of its rows, which follow them. Defaults to none.
    """
    decimal = table.reading.decimal
    if fitted.tokens is not None and fitted.target.is_input:
        return Counted(fitted.inputs(table.frame, decimal)), np.zeros(table.rows)
    if fitted.windows is None or not fitted.windows.window:
        inputs = fitted.inputs(table.frame, decimal)
        if fitted.target.is_input:
            return Resident(inputs), np.zeros(table.rows)
        targets = fitted.targets(table.frame[fitted.target.name])
        if rest is None:
            return Resident(inputs), targets
        return Extended(inputs, rest), rest.behind(targets)
    from app.data.series import fitting

    return Windowed(fitting.timeline_of(fitted, table.frame, decimal)), fitting.targets(fitted, table.frame, decimal)


def of_corpus(
    fitted: Preprocessing, experiment: Experiment, table: Table, parts: np.ndarray
) -> tuple[Feed, Samples]:
    """The feed of a corpus' windows, and which of them are trained and validated on.

    Raises:
        UserError: The training part is too short for a window.
    """
    from app.data.corpus import fitting, windows

    assert fitted.tokens is not None
    rows = [np.flatnonzero(parts == part) for part in ("train", "validation")]
    training = fitting.cut(fitted, experiment, table.frame, rows[0], moved=True)
    windows.check(training[1], len(training[0]), fitted.tokens.length)
    validation = fitting.cut(fitted, experiment, table.frame, rows[1])
    counts = len(training[1]), len(validation[1])
    return Stretched(*windows.joined(training, validation)), samples.of_windows(*counts, training[1].shifts)


def of_pictures(decoded: Decoded, shape: tuple[int, int, int]) -> Feed:
    """The feed that suits a decoded collection: resident where it lies in memory."""
    if decoded.resident is not None:
        return Resident({"image": decoded.resident})
    return Streamed(decoded, shape)
