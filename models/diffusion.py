"""Diffusion: a network learns to take noise off pictures, and draws new ones out of nothing but noise, step by step."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import doubled
from models.spec import (
    Chance,
    Generation,
    Learning,
    Measure,
    Shape,
    Task,
    Template,
    choice,
    epochs_for,
    integer,
    real,
    switch,
)

if TYPE_CHECKING:
    import keras

LEAST, MOST = 0.05, 1.55
"""Angles of the cosine schedule, radians: a picture keeps the cosine of itself and takes on the sine of noise."""

FREQUENCIES = 16
"""Waves by which the network is told how much noise there is."""

SMALLEST_MAP, PATCHED = 7, 20
"""Pixels a side to which pictures are halved; pictures with as many or more are halved before anything else."""

LARGEST = 32
"""Pixels of a picture's longer side: one twice as large takes four times as long."""

GROUPS = 8
"""Groups of filters that are normalised together."""

WIDEST = 4
"""Times the first stage's filters that a later stage has at most."""

RISING = 0.2
"""Share of the training in which the averaged weights follow ever more slowly."""

MANY, UPDATES, QUICK = 4000, 3500, 1000
"""Pictures that are many, updates of a full training on so many, and of a quick one."""

AVERAGED = 20
"""The averaged weights reach back over one such part of the updates."""

VELOCITY, NOISE = "velocity", "noise"


@dataclass(frozen=True)
class Hyperparameters:
    """The size of the network, what it learns to tell, and how pictures are drawn."""

    filters: int = integer(
        32, 8, 256, "Filters of the first stage, in eights; each later one twice as many, up to four times."
    )
    blocks: int = integer(1, 1, 4, "Residual blocks of each stage, on the way in and on the way out.")
    predicts: str = choice(
        VELOCITY, (VELOCITY, NOISE), "What it tells of a noisy picture: its noise, or its velocity, which is surer."
    )
    conditional: bool = switch(True, "Draw by class, where the pictures have classes.")
    unlabelled: float = real(0.15, 0.0, 0.9, "Share of pictures whose class is kept from it, so that guidance works.")
    guidance: float = real(
        1.0, 0.0, 10.0, "How much further than learned each step goes towards the class: clearer, but less varied."
    )
    steps: int = integer(20, 2, 200, "Steps in which a picture is drawn.")
    averaging: float = real(
        0.995, 0.0, 0.99999, "What the averaged weights, which draw, keep of themselves at each update."
    )


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """A `denoiser` that learns and an `average` of its weights over the training, which draws.

    Both map a noisy picture, scaled to about -1 to 1, the `angle` that says how noisy it is and perhaps a `label`
    (0 for any, else the class's code plus 1) to its velocity: how it changes as the angle grows. As it stands the
    network takes a picture with the noise of a drawing's last step, values 0 to 255, to the mean of what both think
    lies behind. Sources: Ho et al. 2020; Song et al. 2021 (DDIM); Nichol and Dhariwal 2021 (cosine schedule);
    Salimans and Ho 2022 (velocity); Ho and Salimans 2022 (guidance).
    """
    import keras
    import numpy as np
    from keras import layers, ops

    assert shape.image is not None
    h = hyperparameters
    denoiser, average = (_denoiser(shape, h, name) for name in ("denoiser", "average"))
    average.set_weights(denoiser.get_weights())
    average.trainable = False
    image = keras.Input(shape.image, name="image")
    noisy = layers.Rescaling(1 / 127.5, offset=-1.0, dtype="float32")(image)
    schedule = layers.Embedding(h.steps, 2, trainable=False, dtype="float32", name="schedule")
    last = ops.cast(ops.zeros_like(ops.max(noisy, axis=(1, 2, 3))), "int32") + (h.steps - 1)
    angle = schedule(last)[:, :1]
    schedule.set_weights([np.stack([_angles(h.steps), np.full(h.steps, h.guidance)], axis=1)])
    both = [_picture(part, noisy, angle, None) for part in (denoiser, average)]
    clean = layers.Average(dtype="float32", name="mean")(both)
    return keras.Model(image, layers.Rescaling(127.5, offset=127.5, dtype="float32")(clean), name="diffusion")


def _angles(steps: int) -> Any:
    """The angles at which the steps of a drawing begin, from noise to picture: (steps,)."""
    import numpy as np

    return np.linspace(MOST, LEAST, steps + 1)[:-1]


def _denoiser(shape: Shape, h: Hyperparameters, name: str) -> keras.Model:
    """A U-Net: stages of residual blocks inwards and outwards, each way in joined to its way out."""
    import keras
    from keras import layers

    assert shape.image is not None
    inputs = {"picture": keras.Input(shape.image, name="picture"), "angle": keras.Input((1,), name="angle")}
    if shape.classes and h.conditional:
        inputs["label"] = keras.Input((1,), dtype="int32", name="label")
    told = _told(inputs, shape, h)
    x, joined, sizes = inputs["picture"], [], [shape.image[:2]]
    widths = _widths(shape, h)
    for stage, width in enumerate(widths):
        halved = stage > 0 or min(shape.image[:2]) >= PATCHED
        x = layers.Conv2D(width, 4 if halved else 3, strides=2 if halved else 1, padding="same")(x)
        if halved:
            sizes.append((-(-sizes[-1][0] // 2), -(-sizes[-1][1] // 2)))
        for _ in range(h.blocks):
            x = _block(x, told, width)
        joined.append(x)
    x = _block(x, told, widths[-1])
    for stage in reversed(range(len(widths))):
        x = layers.Concatenate()([x, joined[stage]]) if stage < len(widths) - 1 else x
        for _ in range(h.blocks):
            x = _block(x, told, widths[stage])
        if stage:
            sizes.pop()
            x = doubled(x, widths[stage - 1], sizes[-1])
    x = _normalized(x)
    if len(sizes) > 1:
        x = layers.Activation("silu")(doubled(x, max(8, h.filters // 2), shape.image[:2]))
        x = layers.Concatenate()([x, inputs["picture"]])
    x = layers.Conv2D(shape.image[2], 3, padding="same", kernel_initializer="zeros", dtype="float32")(x)
    return keras.Model(inputs, _velocity(x, inputs, h), name=name)


def _widths(shape: Shape, h: Hyperparameters) -> list[int]:
    """Filters of each stage, from the picture inwards."""
    assert shape.image is not None
    side = float(min(shape.image[:2]))
    side = side / 2 if side >= PATCHED else side
    stages = 1 + max(0, math.ceil(math.log2(max(1.0, side / SMALLEST_MAP))))
    first = GROUPS * max(1, round(h.filters / GROUPS))
    return [first * min(2**stage, WIDEST) for stage in range(stages)]


def _told(inputs: Mapping[str, Any], shape: Shape, h: Hyperparameters) -> Any:
    """What the network is told beside the picture: waves of the angle, mixed by two layers, and the class."""
    import numpy as np
    from keras import initializers, layers, ops

    waves = inputs["angle"] * np.geomspace(1.0, 100.0, FREQUENCIES).astype("float32")[None]
    told = layers.Concatenate()([ops.sin(waves), ops.cos(waves)])
    told = layers.Dense(4 * h.filters)(layers.Dense(4 * h.filters, activation="silu")(told))
    if "label" in inputs:
        normal = initializers.RandomNormal(stddev=1.0)  # as loud as the waves from the beginning
        classes = layers.Embedding(shape.classes + 1, 4 * h.filters, normal, name="classes")
        told = told + layers.Flatten()(classes(inputs["label"]))
    return layers.Activation("silu")(told)


def _normalized(x: Any) -> Any:
    from keras import layers

    return layers.Activation("silu")(layers.GroupNormalization(GROUPS)(x))


def _block(x: Any, told: Any, width: int) -> Any:
    """Two convolutions, told of noise and class between them, added to what came in."""
    from keras import layers

    way = x if x.shape[-1] == width else layers.Conv2D(width, 1)(x)
    x = layers.Conv2D(width, 3, padding="same")(_normalized(x))
    x = x + layers.Reshape((1, 1, width))(layers.Dense(width)(told))
    x = _normalized(x)
    return way + layers.Conv2D(width, 3, padding="same", kernel_initializer="zeros")(x)


def _velocity(x: Any, inputs: Mapping[str, Any], h: Hyperparameters) -> Any:
    """The velocity that follows from what the network tells."""
    from keras import ops

    if h.predicts == VELOCITY:
        return x
    angle = ops.reshape(inputs["angle"], (-1, 1, 1, 1))
    return (x - ops.sin(angle) * inputs["picture"]) / ops.cos(angle)


def _picture(denoiser: keras.Model, noisy: Any, angle: Any, labels: Any) -> Any:
    """What lies behind noisy pictures, as far as a network can tell: about -1 to 1."""
    from keras import ops

    wide = ops.reshape(angle, (-1, 1, 1, 1))
    return ops.cos(wide) * noisy - ops.sin(wide) * _told_by(denoiser, noisy, angle, labels, False)


def _told_by(denoiser: keras.Model, noisy: Any, angle: Any, labels: Any, training: bool) -> Any:
    """The velocity of noisy pictures; labels are codes plus 1, None for any class."""
    from keras import ops

    inputs = {"picture": noisy, "angle": angle}
    if len(denoiser.inputs) == 3:
        inputs["label"] = ops.cast(ops.zeros_like(angle), "int32") if labels is None else labels
    return ops.cast(denoiser(inputs, training=training), "float32")


def measure(network: keras.Model, hyperparameters: Hyperparameters) -> Measure:
    """How far off the velocity (or the noise) is that the network tells of each picture, made noisy by chance.

    `loss` is the mean squared error over the picture's values; the noise's levels are spread evenly over a batch.
    While training the `denoiser` is judged and the `average` follows it; else the `average` is judged.
    """
    from keras import ops

    h = hyperparameters
    denoiser, average = network.get_layer("denoiser"), network.get_layer("average")

    def of_batch(inputs: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        image, labels = (inputs["image"], inputs.get("label")) if isinstance(inputs, dict) else (inputs, None)
        clean = ops.cast(image, "float32") / 127.5 - 1.0
        count = ops.shape(clean)[0]
        places = ops.cast(ops.arange(count), "float32") / ops.cast(count, "float32")
        angle = LEAST + (MOST - LEAST) * ((chance.uniform((1,)) + places) % 1.0)[:, None]
        noise = chance.normal(ops.shape(clean))
        if labels is not None:
            labels = ops.cast(labels, "int32")[:, None] + 1
            if training and h.unlabelled:
                labels = ops.where(chance.uniform((count, 1)) < h.unlabelled, 0, labels)
        wide = ops.reshape(angle, (-1, 1, 1, 1))
        noisy = ops.cos(wide) * clean + ops.sin(wide) * noise
        found = _told_by(denoiser if training else average, noisy, angle, labels, training)
        errors = ops.square(found - (ops.cos(wide) * noise - ops.sin(wide) * clean))
        if h.predicts == NOISE:
            errors = errors * ops.square(ops.cos(wide))
        loss = ops.mean(errors, axis=(1, 2, 3))
        if training:
            _follow(average, denoiser, 1.0 - (1.0 - h.averaging) ** ops.minimum(share / RISING, 1.0))
        return loss, loss[:, None]

    return of_batch


def _follow(average: keras.Model, denoiser: keras.Model, kept: Any) -> None:
    """Moves the averaged weights a little towards those in training."""
    for slow, quick in zip(average.weights, denoiser.weights, strict=True):
        slow.assign(quick + kept * (slow - quick))


def naive(hyperparameters: Hyperparameters, distance: float) -> dict[str, float]:
    """What `loss` comes to for the best guess of someone who knows the mean picture and how far others are from it.

    The guess lies between mean and noisy picture, nearer to the mean the more noise there is (Wiener's filter).
    """
    import numpy as np

    angles, spread = np.linspace(LEAST, MOST, 1001), 4 * distance  # values from -1 to 1 differ twice as much
    errors = spread / (spread * np.cos(angles) ** 2 + np.sin(angles) ** 2)
    if hyperparameters.predicts == NOISE:
        errors = errors * np.cos(angles) ** 2
    return {"loss": float(errors.mean())}


def noise(network: keras.Model) -> tuple[int, ...]:
    """A picture is drawn out of noise of its own size."""
    return tuple(int(size) for size in network.input.shape[1:])


def draw(network: keras.Model, noise: Any, labels: Any = None) -> Any:
    """Pictures out of noise, values 0 to 255: (samples, height, width, channels)."""
    return trace(network, noise, labels)[1][-1]


def trace(network: keras.Model, noise: Any, labels: Any = None) -> tuple[Any, Any]:
    """The way from noise to pictures: what each step begins with, and what it takes the picture for.

    Each is (steps, samples, height, width, channels), values 0 to 255 where they are pictures already.

    Args:
        network: The network.
        noise: Standard normal numbers, (samples, height, width, channels).
        labels: Codes of classes, int32 (samples,). Defaults to None: any.
    """
    from keras import ops

    average, schedule = network.get_layer("average"), network.get_layer("schedule").embeddings
    ahead = ops.concatenate([schedule[1:, :1], ops.full((1, 1), LEAST)], axis=0)

    def step(before: Any, place: Any) -> tuple[Any, Any]:
        noisy, now, guidance, then = before[0], place[0], place[1], place[2]
        told = _guided(average, noisy, now, guidance, labels)
        clean = ops.clip(ops.cos(now) * noisy - ops.sin(now) * told, -1.0, 1.0)
        rest = (noisy - ops.cos(now) * clean) / ops.sin(now)
        after = ops.cos(then) * clean + ops.sin(then) * rest
        return ops.stack([after, clean]), ops.stack([noisy, clean])

    start = ops.convert_to_tensor(noise, "float32")  # what is carried has the sizes of what is kept, as scan wants
    way = ops.scan(step, ops.stack([start, start]), ops.concatenate([schedule, ahead], axis=1))[1] * 127.5 + 127.5
    return way[:, 0], way[:, 1]


def _guided(average: keras.Model, noisy: Any, angle: Any, guidance: Any, labels: Any) -> Any:
    """The velocity with a class, moved away from the one without by `guidance`."""
    from keras import ops

    angles = ops.ones_like(noisy[:, 0, 0, :1]) * angle
    if labels is None or len(average.inputs) < 3:
        return _told_by(average, noisy, angles, None, False)
    labels = ops.cast(labels, "int32")[:, None] + 1
    noisy, angles = (ops.concatenate([part, part], axis=0) for part in (noisy, angles))
    labels = ops.concatenate([labels, ops.zeros_like(labels)], axis=0)
    told, free = ops.split(_told_by(average, noisy, angles, labels, False), 2)
    return told + guidance * (told - free)


def parts(network: keras.Model, hyperparameters: Hyperparameters) -> Mapping[str, keras.Model]:
    """The averaged network, which draws: from a noisy picture, its angle and perhaps a label to its velocity."""
    return {"denoiser": network.get_layer("average")}


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the number of pictures."""
    return _planned(shape, UPDATES if shape.rows >= MANY else UPDATES // 2)


def _planned(shape: Shape, updates: int) -> dict[str, Any]:
    """Options for about so many updates; weights are averaged over the last few hundredths of them."""
    batch = 64 if shape.rows >= MANY else 32
    epochs = epochs_for(shape.rows, batch, updates, fewest=2, most=400)
    made = epochs * math.ceil(max(shape.rows, 1) / batch)
    return {
        "learning_rate": 2e-3,
        "weight_decay": 1e-3,
        "batch_size": batch,
        "epochs": epochs,
        "patience": max(10, epochs),
        "averaging": round(max(0.9, 1 - AVERAGED / made), 5),
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {**_planned(shape, QUICK), "filters": 24}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {**_planned(shape, 3 * UPDATES), "filters": 40}


TEMPLATE = Template(
    id="diffusion",
    title="Diffusion model",
    group="generative",
    summary=(
        "The network learns to take a little noise off pictures; begun with nothing but noise, it draws new ones step "
        "by step. Clear and varied pictures, of the class you ask for, but they take longest to learn and to draw."
    ),
    kinds=("images",),
    tasks=(Task.IMAGE_GENERATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=Learning(("loss",), measure, labelled=True, naive=naive),
    generation=Generation(noise=noise, draw=draw, trace=trace),
    parts=parts,
    largest=LARGEST,
    views=("denoising",),
)
