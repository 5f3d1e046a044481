"""What a template is: its hyperparameters, what it fits, how it builds its network."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import keras


class Task(StrEnum):
    """What a model is trained to do."""

    CLASSIFICATION = "classification"
    REGRESSION = "regression"
    FORECASTING = "forecasting"
    SEQUENCE_CLASSIFICATION = "sequence-classification"
    TEXT_CLASSIFICATION = "text-classification"
    LANGUAGE_MODELLING = "language-modelling"
    MASKED_LANGUAGE_MODELLING = "masked-language-modelling"
    TRANSLATION = "translation"
    EMBEDDING = "embedding"
    IMAGE_GENERATION = "image-generation"
    RECONSTRUCTION = "reconstruction"
    ANOMALY_DETECTION = "anomaly-detection"


CLASSES = frozenset({Task.CLASSIFICATION, Task.SEQUENCE_CLASSIFICATION, Task.TEXT_CLASSIFICATION})
"""Tasks whose answer is a class."""

NUMBERS = frozenset({Task.REGRESSION, Task.FORECASTING})
"""Tasks whose answer is one number or several."""

GIVEN_BACK = frozenset({Task.RECONSTRUCTION, Task.ANOMALY_DETECTION})
"""Tasks that learn to give back what goes in; where there are labels, they are only scored against."""

TEXTS = frozenset({Task.LANGUAGE_MODELLING, Task.MASKED_LANGUAGE_MODELLING, Task.EMBEDDING})
"""Tasks that learn from texts alone, without answers."""


LEARNABLE: Mapping[str, frozenset[Task]] = MappingProxyType(
    {
        "table": frozenset({Task.CLASSIFICATION, Task.REGRESSION, Task.RECONSTRUCTION, Task.ANOMALY_DETECTION}),
        "images": frozenset(
            {Task.CLASSIFICATION, Task.IMAGE_GENERATION, Task.RECONSTRUCTION, Task.ANOMALY_DETECTION}
        ),
        "series": frozenset({Task.FORECASTING, Task.SEQUENCE_CLASSIFICATION, Task.ANOMALY_DETECTION}),
        "texts": frozenset({Task.TEXT_CLASSIFICATION, *TEXTS}),
        "corpus": TEXTS,
        "pairs": frozenset({Task.TRANSLATION}),
    }
)
"""What can be learned from each kind of data."""


@dataclass(frozen=True)
class Shape:
    """The sizes a network is built for; no data, so that it can be counted before any is read.

    Args:
        outputs: Number of classes, or of target columns times `horizon`, the steps of a forecast one after
            the other; 0 where the input itself is learned.
        numbers: Number columns, one float input `numbers` of shape (batch, numbers).
        categories: Codes per category column (0 is missing or never seen), one integer input
            `categories` of shape (batch, len(categories)).
        image: Height, width and channels of the float input `image`, values 0 to 255.
        rows: Training rows; recommended options scale with them. Defaults to 1,000.
        sequence: Steps and features of the float input `sequence`, (batch, steps, features), NaN for
            missing. In forecasts the first features are the target columns' past.
        horizon: Steps that a forecast looks ahead. Defaults to 1.
        whole: Whether `sequence` is one of its own, and no window whose last step the answer is about.
        tokens: Length and vocabulary of the integer input `tokens`, (batch, length): codes below the
            vocabulary's size, of which the first are special (`PADDING`, `UNKNOWN`, `MASK`, `END`).
        answers: Of pairs: length and vocabulary of what answers `tokens`. The network has a second integer input
            `answer`, (batch, length): what came before each token of the answer, `END` before the first.
        classes: Classes by which samples are drawn, where they have some; 0 where they are drawn without.
        body: The configuration of a network of built-in Keras layers that is built on, as JSON; empty for none.
    """

    outputs: int
    numbers: int = 0
    categories: tuple[int, ...] = ()
    image: tuple[int, int, int] | None = None
    rows: int = 1000
    sequence: tuple[int, int] | None = None
    horizon: int = 1
    whole: bool = False
    tokens: tuple[int, int] | None = None
    answers: tuple[int, int] | None = None
    classes: int = 0
    body: str = field(default="", repr=False)


PADDING, UNKNOWN, MASK, END = range(4)
"""Codes of tokens that no text holds: behind its end, never seen, left blank on purpose, end of a text."""


class Chance(Protocol):
    """Random numbers that are a function of seed and place in the training, so none need be remembered."""

    def normal(self, shape: Any) -> Any:
        """Numbers from the standard normal distribution, other ones at each call.

        Args:
            shape: The sizes, a tuple; a size may be a tensor.
        """

    def uniform(self, shape: Any) -> Any:
        """Numbers from 0 to 1, 1 excluded, other ones at each call.

        Args:
            shape: The sizes, a tuple; a size may be a tensor.
        """


Measure = Callable[[Any, Chance, Any, bool], tuple[Any, Any]]
"""(inputs, chance, share of the training done from 0 to 1, whether training) to what is minimised for
each sample, (batch,), and its figures, (batch, figures); float32. Inputs are the network's, but of tokens
a dictionary: `tokens`, (batch, length), and `counts`, the same shape, 1 for what is to be learned and 0
for what is only read (a prompt) or padding. Of pairs `tokens`, `answer` (what came before), `wanted` (what is to be
written, the same shape) and `counts` (of `wanted`). Where `Learning.labelled`, `label` too, (batch,), -1 if unknown."""

SAMPLES = ("rows", "stretches", "places")


@dataclass(frozen=True)
class Learning:
    """How a template learns what its samples are like, without a target.

    Args:
        figures: What is measured of a sample, in the order `measure` gives; the first one is `loss`.
        measure: (network, hyperparameters) to the function that measures a batch of inputs.
        samples: What a sample is. `rows`: a row of the data, a picture or a text with padding. `stretches`:
            `length` + 1 tokens of one long stream, anywhere in it. `places`: the `length` tokens around a
            place of the stream, every place once an epoch. Defaults to rows.
        labelled: Whether the measure is given `label` beside the inputs, the code of each sample's class, where the
            data have classes. Defaults to no.
        counted: Whether figures are sums over a sample's tokens, and a last number, without a name, says over
            how many: then means are taken over tokens, not samples. Defaults to no.
        improves: Whether the first figure says which epoch is the best. Defaults to yes; else, as where two networks
            learn against each other, the newest weights are kept and nothing stops early.
        naive: Of pictures: what figures come to by knowing the mean training picture alone: (hyperparameters, mean
            squared distance of pictures from it, values 0 to 1) to figures by name. Defaults to None: not known.
    """

    figures: tuple[str, ...]
    measure: Callable[[keras.Model, Any], Measure]
    samples: str = "rows"
    labelled: bool = False
    counted: bool = False
    improves: bool = True
    naive: Callable[[Any, float], Mapping[str, float]] | None = None


@dataclass(frozen=True)
class Generation:
    """How a template makes new samples from noise.

    Args:
        noise: The network's noise: the sizes of what one sample is made of, standard normal numbers.
        draw: (network, noise of shape (samples, *sizes), labels) to samples; pictures have values 0 to 255. Labels
            are class codes, int32 (samples,), where the network draws by class, else None.
        encode: (network, inputs) to the noise that stands for them; None where a network can't tell.
        trace: Where samples are drawn step by step: as `draw`, to what each step begins with and what it takes that
            for, both (steps, samples, ...). Defaults to None: they are drawn at once.
    """

    noise: Callable[[keras.Model], tuple[int, ...]]
    draw: Callable[[keras.Model, Any, Any], Any]
    encode: Callable[[keras.Model, Any], Any] | None = None
    trace: Callable[[keras.Model, Any, Any], tuple[Any, Any]] | None = None


@dataclass(frozen=True)
class Writing:
    """How a template goes on with a text, token by token.

    Args:
        decoder: (network, hyperparameters) to a model that reads one token at a time and shares the network's
            weights: from a dictionary of `token`, int32 (batch,), and states by name, to a dictionary of
            `logits`, (batch, vocabulary), and the states by the same names. States begin as zeros. Built-in
            layers only: it is saved beside the model.
        encoder: Of pairs: (network, hyperparameters) to a model from `tokens`, int32 (batch, length), to a dictionary
            of the states that the decoder begins with, by their names; others begin as zeros. What the decoder takes
            but does not give back never changes. Defaults to None: all begin as zeros.
    """

    decoder: Callable[[keras.Model, Any], keras.Model]
    encoder: Callable[[keras.Model, Any], keras.Model] | None = None


@dataclass(frozen=True)
class Backbone:
    """How a template builds on a network that was trained before.

    Args:
        parts: (network) to its body, from inputs to features, and its head, from features to answers; both share the
            network's weights.
        frozen: (hyperparameters) to the share of the epochs in which the body stays as it is.
        tuning: (hyperparameters) to the learning rate of the epochs after those, as a share.
    """

    parts: Callable[[keras.Model], tuple[keras.Model, keras.Model]]
    frozen: Callable[[Any], float]
    tuning: Callable[[Any], float]


@dataclass(frozen=True)
class Template:
    """One entry of the gallery.

    Args:
        id: Short name on the command line and in files.
        title: Name in the gallery.
        group: `discriminative` or `generative`.
        summary: Two sentences: what it is, what it is good for.
        kinds: Data kinds it fits, as in experiments.
        tasks: What it can be trained to do.
        hyperparameters: Frozen dataclass whose fields come from `integer`, `real`, `choice`, `switch`.
        build: Makes the network: raw inputs to logits (or standardised target values); with a
            `generation`, what is saved as it stands: from a sample to the sample given back.
        recommend: Training options that differ from the defaults, for given sizes.
        presets: Values for `quick` and `thorough`, of hyperparameters and training options alike;
            `standard` is the default itself.
        learning: How it learns where there are no answers. Defaults to None: it learns from answers only.
        generation: How it makes new samples from noise. Defaults to None.
        writing: How it goes on with a text. Defaults to None.
        parts: (network, hyperparameters) to models that share its weights and are saved beside it, by file name
            without ending: what draws alone, what encodes alone. Defaults to None: there are none.
        compared: Of what gives back what goes in: network to a model from its inputs to `scaled` and `back`, (batch,
            ...), whose difference is its error, and perhaps `known`, 1 where it counts. Defaults to None.
        suggestions: Settings worth trying for what they show, by a name that the window knows. Defaults to none.
        backbone: How it builds on a network that was trained before. Defaults to None: it begins from nothing.
        largest: Pixels of the longer side that pictures are brought to at most, where the user chose no size. Defaults
            to None: any.
        views: What it shows of itself after each epoch, names of `app.views`. Defaults to none.
        xla_after: Updates from which it pays to have XLA compile the training on a CPU, which takes a
            second or two; None where XLA is slower, as for convolutions. Defaults to None.
    """

    id: str
    title: str
    group: str
    summary: str
    kinds: tuple[str, ...]
    tasks: tuple[Task, ...]
    hyperparameters: type[Any]
    build: Callable[[Task, Shape, Any], keras.Model]
    recommend: Callable[[Task, Shape], Mapping[str, Any]]
    presets: Mapping[str, Callable[[Task, Shape], Mapping[str, Any]]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    learning: Learning | None = None
    generation: Generation | None = None
    writing: Writing | None = None
    parts: Callable[[keras.Model, Any], Mapping[str, keras.Model]] | None = None
    compared: Callable[[keras.Model], keras.Model] | None = None
    suggestions: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: MappingProxyType({}))
    backbone: Backbone | None = None
    largest: int | None = None
    views: tuple[str, ...] = ()
    xla_after: int | None = None

    def fits(self, kind: str, task: str | None = None) -> bool:
        """Whether it learns from a kind of data, and this task from it where one is given."""
        tasks = LEARNABLE[kind].intersection(self.tasks)
        return kind in self.kinds and bool(tasks) and (task is None or task in tasks)


def integer(default: int, minimum: int, maximum: int, help: str) -> Any:
    """A whole number from `minimum` to `maximum`."""
    return _setting("integer", default, help, minimum=minimum, maximum=maximum)


def real(default: float, minimum: float, maximum: float, help: str) -> Any:
    """A number from `minimum` to `maximum`."""
    return _setting("real", default, help, minimum=minimum, maximum=maximum)


def choice(default: str, choices: tuple[str, ...], help: str) -> Any:
    """One of `choices`."""
    return _setting("choice", default, help, choices=choices)


def switch(default: bool, help: str) -> Any:
    """On or off."""
    return _setting("switch", default, help)


def _setting(kind: str, default: Any, help: str, **limits: Any) -> Any:
    return field(default=default, metadata={"type": kind, "help": help, **limits})


@dataclass(frozen=True)
class Field:
    """One setting as forms, the command line and the JSON check read it."""

    name: str
    type: str
    default: Any
    help: str
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] | None = None

    def to_json(self) -> dict[str, Any]:
        """The form of CONTRACTS.md: name, type, default, minimum, maximum, choices, help."""
        return {
            "name": self.name,
            "type": self.type,
            "default": self.default,
            "minimum": self.minimum,
            "maximum": self.maximum,
            "choices": None if self.choices is None else list(self.choices),
            "help": self.help,
        }

    def problem(self, value: Any) -> str | None:
        """What is wrong with `value`, as a sentence naming what is allowed; None if nothing is."""
        if self.type == "switch":
            return None if isinstance(value, bool) else f"{self.name} must be true or false."
        if self.type == "choice":
            assert self.choices is not None
            allowed = ", ".join(self.choices)
            return None if value in self.choices else f"{self.name} must be one of {allowed}, not {value}."
        whole = self.type == "integer"
        ok = isinstance(value, int if whole else int | float) and not isinstance(value, bool)
        ok = ok and math.isfinite(value) and self.minimum <= value <= self.maximum
        what = "a whole number" if whole else "a number"
        return None if ok else f"{self.name} must be {what} from {self.minimum:g} to {self.maximum:g}, not {value}."

    def parse(self, text: str) -> Any:
        """The value that `text` from a command line stands for; the text itself if it is none."""
        if self.type == "switch":
            return {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(
                text.lower(), text
            )
        if self.type == "choice":
            return text
        try:
            return int(text) if self.type == "integer" else float(text)
        except ValueError:
            return text


def fields(settings: type[Any]) -> tuple[Field, ...]:
    """The settings that a frozen dataclass declares, in order."""
    return tuple(Field(name=f.name, default=f.default, **f.metadata) for f in dataclasses.fields(settings))


def problems(settings: type[Any], values: Mapping[str, Any]) -> list[str]:
    """Sentences about unknown names and values out of range; empty if `values` are fine."""
    known = {f.name: f for f in fields(settings)}
    found = [
        f"{name} is not a setting here; known are {', '.join(known)}." for name in values if name not in known
    ]
    found += [p for name, value in values.items() if name in known and (p := known[name].problem(value))]
    return found


def epochs_for(rows: int, batch_size: int, updates: int, fewest: int = 20, most: int = 200) -> int:
    """Epochs that make about `updates` updates, within limits: few samples are seen often, many seldom."""
    return max(fewest, min(most, round(updates / math.ceil(max(rows, 1) / batch_size))))
