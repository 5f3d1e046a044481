"""What several templates share: raw values scaled inside the model, categories embedded, activations."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.spec import Learning, Shape, Task, epochs_for

if TYPE_CHECKING:
    import keras
    import numpy as np

ACTIVATIONS = ("relu", "silu", "mish", "elu", "selu", "leaky_relu", "softplus", "tanh", "sigmoid", "gelu_tanh")
"""Only what survives every export format; exact `gelu` and `celu` do not."""

KNOTS = 48
"""Points of the piecewise linear curve that brings a number column to the normal distribution."""

SMALLEST_MAP = 7
"""Pictures are halved until another time would leave about fewer pixels a side than this."""

FEW_WINDOWS = 5000
"""A series with fewer training windows than this is short."""

ONE_HOT = 24
"""Categories up to this many (the unknown included) are one-hot."""


def activate(tensor: Any, activation: str, name: str | None = None) -> Any:
    """Applies one of `ACTIVATIONS`; what comes out is the output of a layer of that name, where one is given."""
    import keras

    if activation == "gelu_tanh":
        found = keras.ops.gelu(tensor, approximate=True)
        return found if name is None else keras.layers.Identity(name=name)(found)
    return keras.layers.Activation(activation, name=name)(tensor)


def table_inputs(shape: Shape, bins: int = 0) -> tuple[dict[str, Any], Any]:
    """Inputs for a table's row and the features made of them.

    A number passes through a piecewise linear curve, fitted to the training rows' quantiles, so that
    outliers and skewed columns do no harm (piecewise linear encoding, Gorishniy et al. 2022, summed up).
    The curve is computed in 32 bits even in mixed precision: 16 would blur the raw numbers.
    A missing number (NaN) becomes 0, the median, and raises a flag of its own. A category is embedded.

    Args:
        shape: The table's sizes.
        bins: Learnt numbers per number column, made of the curve's pieces, beside the scaled one:
            they let a network treat ranges of a column differently. Defaults to 0.

    Returns:
        The inputs by name, and a float tensor of shape (batch, features).
    """
    import keras

    inputs: dict[str, Any] = {}
    features = []
    if shape.numbers:
        inputs["numbers"] = keras.Input((shape.numbers,), name="numbers")
        features += _features(scaled_numbers(inputs["numbers"]), bins)
    if shape.categories:
        inputs["categories"] = keras.Input((len(shape.categories),), dtype="int32", name="categories")
        for index, codes in enumerate(shape.categories):
            features.append(_category(codes, f"category_{index}")(inputs["categories"][:, index]))
    return inputs, keras.layers.Concatenate()(features) if len(features) > 1 else features[0]


def only(inputs: dict[str, Any]) -> Any:
    """The one input itself where there is only one, so that a model can be called with a plain array."""
    return next(iter(inputs.values())) if len(inputs) == 1 else inputs


def _category(codes: int, name: str) -> Any:
    """Few categories stand for themselves (one-hot); many share a learnt embedding."""
    from keras.layers import Embedding

    if codes <= ONE_HOT:
        return Embedding(codes, codes, embeddings_initializer="identity", trainable=False, name=name)
    return Embedding(codes, 16, embeddings_initializer="normal", name=name)


@dataclass(frozen=True)
class Numbers:
    """A table's number columns as networks see them.

    Args:
        scaled: On the curve, float (batch, columns); 0 where missing.
        missing: 1 where missing, else 0, float (batch, columns).
        ramps: How far each piece of each column's curve is passed, 0 to 1, float (batch, columns, KNOTS - 1).
    """

    scaled: Any
    missing: Any
    ramps: Any


def scaled_numbers(numbers: Any) -> Numbers:
    """The input `numbers`, (batch, columns), brought to the curves that `set_statistics` fits."""
    from keras import layers, ops

    count = int(numbers.shape[1])
    missing = ops.cast(ops.isnan(numbers), "float32")
    present = ops.where(ops.isnan(numbers), ops.zeros_like(numbers), numbers)
    ramps = layers.EinsumDense(
        "bf,fk->bfk", (count, KNOTS - 1), bias_axes="fk", trainable=False, dtype="float32", name="scaling_ramps"
    )(present)
    ramps = layers.ReLU(max_value=1.0, dtype="float32")(ramps)
    scaled = layers.EinsumDense(
        "bfk,fk->bf", (count,), bias_axes="f", trainable=False, dtype="float32", name="scaling_rises"
    )(ramps)
    return Numbers(scaled * (1.0 - missing), missing, ramps)


def _features(found: Numbers, bins: int) -> list[Any]:
    from keras import layers

    features = [found.scaled, found.missing]
    if bins:
        learnt = layers.EinsumDense(
            "bfk,fkd->bfd", (found.ramps.shape[1], bins), bias_axes="fd", activation="relu", name="bins"
        )(found.ramps)
        features.append(layers.Flatten()(learnt))
    return features


@dataclass(frozen=True)
class Past:
    """What forecasts go on from.

    Args:
        last: The last known value of each feature within the window, scaled, (batch, features); 0 without one.
        steps: All steps, scaled, (batch, steps, features); 0 for missing.
    """

    last: Any
    steps: Any


def sequence_input(shape: Shape) -> tuple[Any, Any, Past]:
    """Input for a window of a series, what a network sees of each of its steps, and what forecasts go on from.

    Numbers are brought to mean 0 and deviation 1 of the training rows, in 32 bits even in mixed precision.
    Unlike the curve of a table, the straight scale goes on beyond all that was seen: a series may grow.
    A missing number (NaN) becomes 0, the mean, and raises a flag of its own.

    Args:
        shape: The series' sizes.

    Returns:
        The input; a float tensor of shape (batch, steps, 2 * features); and the past.
    """
    import keras
    from keras import layers, ops

    assert shape.sequence is not None
    inputs = keras.Input(shape.sequence, name="sequence")
    known = 1.0 - ops.cast(ops.isnan(inputs), "float32")
    present = ops.where(ops.isnan(inputs), ops.zeros_like(inputs), inputs)
    scaled = layers.EinsumDense(
        "bsf,f->bsf", shape.sequence, bias_axes="f", trainable=False, dtype="float32", name="scaling"
    )(present)
    scaled = scaled * known
    behind = ops.sum(known, axis=1, keepdims=True) - ops.cumsum(known, axis=1)
    last = ops.sum(scaled * ops.cast(behind < 0.5, "float32"), axis=1)
    return inputs, layers.Concatenate()([scaled, 1.0 - known]), Past(last, scaled)


def sequence_outputs(task: Task, shape: Shape, x: Any, past: Past) -> Any:
    """What is made of a window's features: logits, or what a forecast's targets come to.

    A forecast is the target's last known value, a linear function of the window and a learned remainder. The line
    is fitted beforehand, by least squares (`set_statistics`), and stays as it is; the remainder begins as none. So
    an untrained network forecasts as well as a regression, and a trained one learns only what a line can't say
    (residual forecasts, as in TensorFlow's tutorial on time series; hybrids of linear models and networks, Zhang
    2003).

    Args:
        task: Forecasting or sequence classification.
        shape: The series' sizes.
        x: A window's features, (batch, anything).
        past: What `sequence_input` gave.

    Returns:
        (batch, outputs); a forecast's targets side by side, step after step.
    """
    from keras import layers

    if task != Task.FORECASTING:
        return layers.Dense(shape.outputs, name="outputs")(x)
    line = layers.Dense(shape.outputs, kernel_initializer="zeros", trainable=False, dtype="float32", name="line")
    remainder = layers.Dense(shape.outputs, kernel_initializer="zeros", name="outputs")(x)
    stood = past.last[:, : shape.outputs // shape.horizon]
    stood = layers.Concatenate()([stood] * shape.horizon) if shape.horizon > 1 else stood
    return remainder + (stood + line(layers.Flatten()(past.steps)))


def series_options(task: Task, shape: Shape, updates: int = 2500, rate: float = 2e-3) -> dict[str, Any]:
    """Training options that suit series of every length: enough epochs for some thousand updates.

    What a line leaves of a short series is mostly chance: forecasts of those learn slowly, and their weights are
    pulled hard.

    Args:
        task: Forecasting or sequence classification.
        shape: The series' sizes; only the number of training samples counts.
        updates: Updates wanted.
        rate: Learning rate at most.
    """
    batch = 16 if shape.rows < 1000 else 32 if shape.rows < 5000 else 64
    epochs = epochs_for(shape.rows, batch, updates, fewest=10, most=100)
    few = task == Task.FORECASTING and shape.rows < FEW_WINDOWS
    return {
        "batch_size": batch,
        "epochs": epochs,
        "patience": max(10, epochs // 3),
        "learning_rate": min(rate, 1e-3 if few else 2e-3),
        "weight_decay": 1.0 if few else 0.01,
    }


def image_input(shape: Shape) -> tuple[Any, Any]:
    """Input for a picture with values 0 to 255, and the same centred and scaled to about -1 to 1."""
    import keras

    assert shape.image is not None
    image = keras.Input(shape.image, name="image")
    return image, keras.layers.Rescaling(1 / 127.5, offset=-1.0)(image)


def halvings(shape: Shape, most: int = 7) -> int:
    """How often a picture is halved until its shorter side is about `SMALLEST_MAP` pixels; at least once."""
    assert shape.image is not None
    return max(1, min(most, round(math.log2(max(2, min(shape.image[:2])) / SMALLEST_MAP))))


def doubled(tensor: Any, filters: int, size: tuple[int, int]) -> Any:
    """Feature maps of twice the size by a transposed convolution, cut to `size` where a side is odd."""
    from keras import layers

    height, width = tensor.shape[1:3]
    tensor = layers.Conv2DTranspose(filters, 4, strides=2, padding="same")(tensor)
    if (2 * height, 2 * width) == size:
        return tensor
    return layers.Cropping2D(((0, 2 * height - size[0]), (0, 2 * width - size[1])))(tensor)


def arguments(model: keras.Model, tensors: dict[str, Any]) -> Any:
    """Tensors by input name as `model` takes them: a dictionary, or one tensor where there is one input.

    Pictures, which travel as whole numbers, become 32-bit floats.
    """
    from keras import ops

    if "image" in tensors:
        tensors = {**tensors, "image": ops.cast(tensors["image"], "float32")}
    return tensors if isinstance(model.input, dict) else next(iter(tensors.values()))


def to_measure(learning: Learning, model: keras.Model, tensors: dict[str, Any]) -> Any:
    """Tensors by name as a template's `measure` takes them: a dictionary where there is more than `model` takes.

    Args:
        learning: The template's.
        model: What is trained.
        tensors: Of texts and pairs with `counts`, of what is learned by class with `label`; -1 where that lacks.
    """
    from keras import ops

    if learning.labelled and "image" in tensors:
        image = ops.cast(tensors["image"], "float32")
        unknown = ops.full((ops.shape(image)[0],), -1, "int32")
        return {"image": image, "label": tensors.get("label", unknown)}
    return tensors if "counts" in tensors else arguments(model, tensors)


def set_statistics(model: keras.Model, statistics: Mapping[str, np.ndarray]) -> None:
    """Puts what was fitted on the training rows into the model's frozen scaling layers.

    Args:
        model: A model whose inputs were made by `table_inputs` or `sequence_input`; others are left as
            they are.
        statistics: Of a table: `knots`, (numbers, KNOTS) ascending values of each column, and `levels`, the
            same shape, what each is scaled to. Of a series: `mean` and `deviation` of each feature, and of
            forecasts `line` and `level`, kernel and bias of the linear part. Of texts perhaps `counts`, how often
            each token stands in the training part, or `contrast`, how differently the
            classes hold it.
    """
    import numpy as np

    names = [layer.name for layer in model.layers]
    if "scaling" in names and "mean" in statistics:
        mean, deviation = statistics["mean"].astype(np.float64), statistics["deviation"].astype(np.float64)
        model.get_layer("scaling").set_weights([1.0 / deviation, -mean / deviation])
        if "units" in names:
            model.get_layer("units").set_weights([deviation, mean])
    if "line" in names and "line" in statistics:
        model.get_layer("line").set_weights([statistics["line"], statistics["level"]])
    if "counts" in names and "counts" in statistics:
        model.get_layer("counts").set_weights([statistics["counts"][:, None]])
    if "contrast" in names and "contrast" in statistics:
        model.get_layer("contrast").set_weights([statistics["contrast"][:, None]])
    if "scaling_ramps" not in names:
        return
    knots, levels = statistics["knots"].astype(np.float64), statistics["levels"].astype(np.float64)
    widths = np.diff(knots, axis=1)
    model.get_layer("scaling_ramps").set_weights([1.0 / widths, -knots[:, :-1] / widths])
    model.get_layer("scaling_rises").set_weights([np.diff(levels, axis=1), levels[:, 0]])
