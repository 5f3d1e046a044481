"""What a view is, and what it looks at: a network, in training or finished, and fixed examples or a user's input."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import models
from app import montage
from app.errors import UserError
from app.said import said
from models.spec import Task, Template

if TYPE_CHECKING:
    import keras
    import numpy as np

    from app.data.dataset import Pictures, Table
    from app.data.preprocessing import Preprocessing
    from app.data.texts.tokens import Tokens
    from app.experiment import Experiment
    from app.runs import Run

Kept = TypeVar("Kept")

DIGITS = 4
"""Digits that count in the numbers of a content."""

LARGEST = 96
"""Pixels a side of a picture that a content holds."""


@dataclass(frozen=True)
class Look:
    """A network as views look at it.

    Args:
        network: From raw inputs to logits or standardised numbers, or, where `finished`, the saved model.
        fitted: From a raw row to its input.
        experiment: What it was trained with.
        finished: Whether it gives probabilities and numbers in their own units.
    """

    network: keras.Model
    fitted: Preprocessing
    experiment: Experiment
    finished: bool = False
    _kept: dict[Hashable, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, run: Run) -> Look:
        """The look at a run's saved model.

        Raises:
            UserError: It has none, or it is damaged.
        """
        from app.prediction import Predictor

        predictor = Predictor.of(run)
        return cls(predictor.model, predictor.preprocessing, run.experiment(), finished=True)

    @property
    def template(self) -> Template:
        """The template."""
        return models.template(self.experiment.template)

    @property
    def hyperparameters(self) -> Any:
        """Its settings, as the template's own dataclass."""
        return self.template.hyperparameters(**self.experiment.hyperparameters)

    @property
    def tokens(self) -> Tokens:
        """How texts are cut.

        Raises:
            UserError: The network reads no texts.
        """
        if self.fitted.tokens is None:
            raise UserError(said("The model of this run reads no texts."))
        return self.fitted.tokens

    def kept(self, key: Hashable, make: Callable[[], Kept]) -> Kept:
        """What `make` gives, made once: a compiled part of the network stays so while its weights change."""
        if key not in self._kept:
            self._kept[key] = make()
        found: Kept = self._kept[key]
        return found

    def outputs(
        self, inputs: Mapping[str, np.ndarray], tensors: Mapping[str, Any] | None = None
    ) -> dict[str, np.ndarray]:
        """What comes out, and what some tensors inside are, for examples: arrays by name, float32.

        Args:
            inputs: The network's, by name.
            tensors: Of the network, by name. Defaults to its output alone, as `output`.
        """
        import numpy as np

        wanted = {"output": self.network.output} if tensors is None else dict(tensors)
        sizes = tuple((name, array.shape, str(array.dtype)) for name, array in inputs.items())
        called = self.kept((tuple(wanted), sizes), lambda: _compiled(self.network, wanted, inputs))
        return {name: np.asarray(array) for name, array in called(dict(inputs)).items()}


def _compiled(
    network: keras.Model, wanted: Mapping[str, Any], inputs: Mapping[str, np.ndarray]
) -> Callable[[Any], Any]:
    import keras
    import tensorflow as tf

    from models.blocks import arguments

    part = keras.Model(network.input, dict(wanted))

    def call(tensors: dict[str, Any]) -> dict[str, Any]:
        found = part(arguments(network, tensors), training=False)
        return {name: tf.cast(tensor, tf.float32) for name, tensor in found.items()}

    signature = {name: tf.TensorSpec(array.shape, array.dtype) for name, array in inputs.items()}
    return tf.function(call, input_signature=[signature], autograph=False)  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Material:
    """The data that examples are chosen from.

    Args:
        dataset: The run's table, or its pictures.
        fitted: From a raw row to a network's input.
        rows: Rows of the validation part; where it is empty, of the training part.
        gather: Of pictures: row numbers to uint8 (samples, height, width, channels), as the network takes them.
    """

    dataset: Table | Pictures
    fitted: Preprocessing
    rows: np.ndarray
    gather: Callable[[np.ndarray], np.ndarray] | None = None

    @property
    def table(self) -> Table:
        """The run's table.

        Raises:
            TypeError: It learns from pictures.
        """
        from app.data.dataset import Table

        if not isinstance(self.dataset, Table):
            raise TypeError("these are pictures, not a table")
        return self.dataset

    def pictures(self, rows: np.ndarray) -> np.ndarray:
        """Pictures by row number: uint8 (samples, height, width, channels).

        Raises:
            TypeError: It learns from a table.
        """
        if self.gather is None:
            raise TypeError("this is a table, not pictures")
        return self.gather(rows)

    def spread(self, count: int) -> np.ndarray:
        """Some rows, evenly apart."""
        import numpy as np

        return np.asarray(self.rows[np.unique(np.linspace(0, len(self.rows) - 1, count).astype(int))])


@dataclass(frozen=True)
class View:
    """One thing that networks show.

    Args:
        name: Stable; of its files, and at `view` in its content.
        fits: Whether a task has something to show.
        examples: Chooses fixed examples, the same at every call.
        make: (look, examples) to the content: plain values, as JSON knows them.
        asked: (look, question) to the examples that a user's own input makes. Raises UserError where it can't.
        kinds: Kinds of data that have something to show. Defaults to all.
    """

    name: str
    fits: Callable[[Task], bool]
    examples: Callable[[Look, Material], Any]
    make: Callable[[Look, Any], dict[str, Any]]
    asked: Callable[[Look, Mapping[str, Any]], Any]
    kinds: tuple[str, ...] = ()

    def suits(self, task: str, kind: str | None) -> bool:
        """Whether there is something to show of a task, and of a kind of data where one is given."""
        return self.fits(Task(task)) and (kind is None or not self.kinds or kind in self.kinds)


def plain(array: Any, digits: int = DIGITS) -> Any:
    """Numbers as lists, with so many digits that count; None for what isn't finite."""
    import numpy as np

    values = np.asarray(array, np.float64)
    if not values.size:
        return values.tolist()
    finite = np.isfinite(values)
    sizes = np.abs(np.where(finite & (values != 0), values, 1.0))
    places = digits - 1 - np.floor(np.log10(sizes))
    up, down = 10.0 ** np.clip(places, 0, 300), 10.0 ** np.clip(-places, 0, 300)
    rounded = np.where(finite, np.rint(values / down * up) / up * down, np.nan)
    if finite.all():
        return rounded.tolist()
    told = rounded.astype(object)
    told[~finite] = None
    return told.tolist()


def png(pixels: np.ndarray) -> str:
    """A picture, uint8 (height, width, 1 or 3), as a content holds it: a PNG file in base64, small."""
    return montage.encoded(pixels, LARGEST)


def text_of(asked: Mapping[str, Any], name: str = "text") -> str:
    """What a question says in words.

    Raises:
        UserError: It doesn't.
    """
    found = asked.get(name)
    if not isinstance(found, str):
        raise UserError(said("The question view needs `{name}`, a text.", name=name))
    return found
