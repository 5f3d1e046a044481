"""Generative adversarial network: one network draws pictures, another tells them from real ones; both learn by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import doubled, halvings, image_input
from models.spec import (
    Chance,
    Generation,
    Learning,
    Measure,
    Shape,
    Task,
    Template,
    epochs_for,
    integer,
    real,
    switch,
)

if TYPE_CHECKING:
    import keras

UPDATES, FEW_UPDATES = 6_100, 5_000
"""Updates of a full training on many pictures, and on few."""

GAIN = 5.0
"""How far verdicts reach: with less the discriminator, all of whose layers are held, can't get sure of anything."""

SLOPE = 0.2
"""What the discriminator's neurons let through of a negative sum."""

AVERAGED = 8.0
"""The follower's weights reach back over one such part of the updates."""

CATCHING_UP = 0.1
"""Share of the training in which the follower slows down to that."""

MANY = 4000
"""Pictures that are many."""


@dataclass(frozen=True)
class Hyperparameters:
    """The size of both networks, and what the generator is asked for."""

    conditional: bool = switch(True, "Draw by class, where the pictures lie in folders of classes.")
    noise: int = integer(64, 2, 512, "Numbers that each picture is drawn from.")
    filters: int = integer(32, 4, 256, "Filters of the generator before the picture; twice as many a stage deeper.")
    judging: int = integer(64, 4, 256, "Filters of the discriminator's first stage; twice as many a stage deeper.")
    averaging: float = real(
        0.999, 0.0, 0.99999, "What the averaged weights, which draw, keep of themselves at each update."
    )
    class_cost: float = real(
        0.2, 0.0, 10.0, "What it costs both networks, beside verdicts, when a picture is taken for another class."
    )


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """A `generator`, a `discriminator`, and a `follower` of the generator, whose pictures are shown.

    The generator draws pictures, values 0 to 255, from noise and, where there are classes, a label (-1 for none); the
    discriminator gives a verdict, above 0 for real, and logits of the classes. The follower's weights are a running
    mean of the generator's, which draws steadier pictures (Yazici et al. 2018). Sources: Radford et al. 2015 (DCGAN),
    Miyato and Koyama 2018 (spectral normalisation, the label as a projection), Odena et al. 2017 (class cost).
    """
    import keras

    noise = keras.Input((hyperparameters.noise,), name="noise")
    asked = {"noise": noise}
    if shape.classes:
        asked["label"] = keras.Input((), dtype="int32", name="label")
    generator, discriminator = _generator(shape, hyperparameters, "generator"), _discriminator(shape, hyperparameters)
    follower = _generator(shape, hyperparameters, "follower")
    follower.set_weights(generator.get_weights())
    follower.trainable = False
    judged = {"image": generator(asked), **({"label": asked["label"]} if shape.classes else {})}
    return keras.Model(
        asked, {"picture": follower(asked), "verdict": discriminator(judged)["verdict"]}, name="gan"
    )


def _sizes(shape: Shape) -> list[tuple[int, int]]:
    """Height and width of the picture, and of each stage inwards."""
    assert shape.image is not None
    sizes = [(shape.image[0], shape.image[1])]
    for _ in range(halvings(shape)):
        sizes.append((-(-sizes[-1][0] // 2), -(-sizes[-1][1] // 2)))
    return sizes


def _widths(first: int, stages: int) -> list[int]:
    """Filters of each stage, from the picture inwards; at most four times the first."""
    return [first * min(2**stage, 4) for stage in range(stages)]


def _one_hot(label: Any, classes: int) -> Any:
    """The label as numbers, (batch, classes): one 1, or none where it is not known."""
    from keras import ops

    return ops.one_hot(label, classes, dtype="float32")


def _generator(shape: Shape, h: Hyperparameters, name: str) -> keras.Model:
    """From noise and label to a picture; both also set the strength of every feature map."""
    import keras
    from keras import layers

    assert shape.image is not None
    sizes = _sizes(shape)
    widths = _widths(h.filters, len(sizes))
    asked: dict[str, Any] = {"noise": keras.Input((h.noise,), name="noise")}
    said = asked["noise"]
    if shape.classes:
        asked["label"] = keras.Input((), dtype="int32", name="label")
        said = layers.Concatenate()([said, _one_hot(asked["label"], shape.classes)])
    rows, columns = sizes[-1]
    x = layers.Dense(rows * columns * widths[-1], use_bias=False)(said)
    x = _modulated(layers.Reshape((rows, columns, widths[-1]))(x), said)
    for stage in range(len(sizes) - 2, -1, -1):
        x = _modulated(doubled(x, widths[stage], sizes[stage]), said)
    x = layers.Conv2D(shape.image[2], 3, padding="same")(x)
    x = layers.Activation("tanh", dtype="float32", name="values")(x)
    return keras.Model(asked, layers.Rescaling(127.5, offset=127.5, dtype="float32", name="picture")(x), name=name)


def _modulated(x: Any, said: Any) -> Any:
    """Normalised feature maps, made stronger and shifted by what was asked for (Chen et al. 2018)."""
    from keras import layers

    filters = x.shape[-1]
    x = layers.BatchNormalization(momentum=0.9, center=False, scale=False)(x)
    gain = layers.Reshape((1, 1, filters))(layers.Dense(filters, kernel_initializer="zeros")(said))
    shift = layers.Reshape((1, 1, filters))(layers.Dense(filters, kernel_initializer="zeros")(said))
    return layers.ReLU()(x * (1.0 + gain) + shift)


def _discriminator(shape: Shape, h: Hyperparameters) -> keras.Model:
    """From a picture and its label to a verdict and logits of the classes, no layer stretching anything."""
    import keras
    from keras import layers, ops

    image, x = image_input(shape)
    judged: dict[str, Any] = {"image": image}
    widths = _widths(h.judging, halvings(shape))
    for width in widths:
        x = _judging(_judging(x, width, 4, 2), width, 3, 1)
    features = ops.sum(ops.cast(x, "float32"), axis=(1, 2))
    verdict = _normed(layers.Dense(1, dtype="float32"))(features)
    found = {}
    if shape.classes:
        judged["label"] = keras.Input((), dtype="int32", name="label")
        wanted = _normed(layers.Dense(widths[-1], use_bias=False, dtype="float32"))(
            _one_hot(judged["label"], shape.classes)
        )
        verdict = verdict + ops.sum(features * wanted, axis=1, keepdims=True)
        means = features / float(x.shape[1] * x.shape[2])
        found["classes"] = layers.Dense(shape.classes, dtype="float32", name="classes")(means)
    return keras.Model(judged, {"verdict": GAIN * verdict[:, 0], **found}, name="discriminator")


def _judging(x: Any, filters: int, size: int, strides: int) -> Any:
    from keras import layers, ops

    x = _normed(layers.Conv2D(filters, size, strides=strides, padding="same"))(x)
    return ops.maximum(x, SLOPE * x)  # TensorFlow's own leaky ReLU makes its optimiser complain on the terminal


def _normed(layer: Any) -> Any:
    from keras import layers

    return layers.SpectralNormalization(layer)


def measure(network: keras.Model, hyperparameters: Hyperparameters) -> Measure:
    """Both networks' costs at once: of each its own, the other standing still (hinge costs, Lim and Ye 2017).

    `loss` is what the discriminator's verdicts cost: 2 where it can't tell, 0 where it always can. `real` and `fake`
    are its verdicts on the given and on as many drawn pictures, from 0 (drawn) to 1 (real).
    """
    from keras import ops

    generator, follower = network.get_layer("generator"), network.get_layer("follower")
    discriminator = network.get_layer("discriminator")
    size, h = noise(network), hyperparameters
    by_class = "classes" in discriminator.output

    def of_batch(inputs: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        image, label = inputs["image"], inputs["label"]
        asked = {"noise": chance.normal((ops.shape(image)[0], *size))}
        if by_class:
            asked["label"] = label
        drawn = (generator if training else follower)(asked, training=training)
        both = {"image": ops.concatenate([image, ops.stop_gradient(drawn)])}
        if by_class:
            both["label"] = ops.concatenate([label, label])
        found = discriminator(both, training=training)
        on_real, on_drawn = ops.split(found["verdict"], 2)
        judging = ops.relu(1.0 - on_real) + ops.relu(1.0 + on_drawn)
        cost = judging
        if training:
            fooled = _standing_still(discriminator, {**asked, "image": drawn}, by_class)
            cost = judging - fooled["verdict"]
            if by_class:
                logits = ops.split(found["classes"], 2)[0]
                cost = cost + h.class_cost * (_surprise(logits, label) + _surprise(fooled["classes"], label))
            _follow(generator, follower, share, 1.0 - h.averaging)
        return cost, ops.stack([judging, ops.sigmoid(on_real), ops.sigmoid(on_drawn)], axis=1)

    return of_batch


def _standing_still(discriminator: keras.Model, judged: Mapping[str, Any], by_class: bool) -> Any:
    """What the discriminator finds, its own weights learning nothing by it."""
    from keras import ops

    inputs = {name: judged[name] for name in (("image", "label") if by_class else ("image",))}
    trained = [ops.stop_gradient(variable.value) for variable in discriminator.trainable_variables]
    others = [variable.value for variable in discriminator.non_trainable_variables]
    return discriminator.stateless_call(trained, others, inputs, training=False)[0]


def _surprise(logits: Any, label: Any) -> Any:
    """Cross-entropy of the classes in nats, (batch,); 0 where the label is not known."""
    from keras import ops

    chances = ops.log_softmax(logits, axis=-1)
    return -ops.sum(chances * _one_hot(label, logits.shape[-1]), axis=-1)


def _follow(generator: keras.Model, follower: keras.Model, share: Any, least: float) -> None:
    """Takes the follower's weights a step towards the generator's: long ones at first, later the least."""
    from keras import ops

    slowing = ops.maximum(0.0, 1.0 - share / CATCHING_UP)
    step = ops.minimum(1.0, least * ops.power(100.0, slowing))
    for behind, ahead in zip(follower.variables, generator.variables, strict=True):
        if behind.dtype == "float32":
            behind.assign(behind.value + step * (ahead.value - behind.value))


def noise(network: keras.Model) -> tuple[int, ...]:
    """A picture is drawn from one row of numbers."""
    return (int(network.get_layer("follower").input["noise"].shape[-1]),)


def draw(network: keras.Model, noise: Any, labels: Any = None) -> Any:
    """Pictures of noise and labels, values 0 to 255: (samples, height, width, channels)."""
    asked = {"noise": noise}
    if labels is not None:
        asked["label"] = labels
    return network.get_layer("follower")(asked, training=False)


def parts(network: keras.Model, hyperparameters: Hyperparameters) -> Mapping[str, keras.Model]:
    """What draws alone, and what judges alone."""
    return {"generator": network.get_layer("follower"), "discriminator": network.get_layer("discriminator")}


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Many updates, whatever the number of pictures; a steady rate without momentum."""
    batch = 64 if shape.rows >= MANY else 32
    epochs = epochs_for(shape.rows, batch, UPDATES if shape.rows >= MANY else FEW_UPDATES, fewest=8, most=200)
    return {
        "averaging": _averaging(shape, batch, epochs),
        "optimizer": "rmsprop",
        "learning_rate": 4e-4,
        "clip_norm": 0.0,
        "batch_size": batch,
        "epochs": epochs,
        "early_stopping": False,
    }


def _averaging(shape: Shape, batch: int, epochs: int) -> float:
    updates = -(-shape.rows // batch) * epochs
    return round(max(0.9, 1.0 - AVERAGED / max(updates, 1)), 5)


def _longer(task: Task, shape: Shape, share: float) -> dict[str, Any]:
    usual = recommend(task, shape)
    epochs = max(2, round(share * usual["epochs"]))
    return {"epochs": epochs, "averaging": _averaging(shape, usual["batch_size"], epochs)}


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return _longer(task, shape, 0.2)


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {**_longer(task, shape, 2.5), "filters": 48}


TEMPLATE = Template(
    id="gan",
    title="Generative adversarial network",
    group="generative",
    summary=(
        "One network draws pictures, another tells them from real ones; each gets better by the other. "
        "Afterwards the first draws sharp new pictures from noise, of a class of your choice."
    ),
    kinds=("images",),
    tasks=(Task.IMAGE_GENERATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=Learning(("loss", "real", "fake"), measure, labelled=True, improves=False),
    generation=Generation(noise=noise, draw=draw),
    parts=parts,
    views=("duel",),
)
