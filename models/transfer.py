"""Transfer learning: the body of a network that was trained before, and a small head that is trained on top of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.spec import Backbone, Shape, Task, Template, choice, epochs_for, integer, real

if TYPE_CHECKING:
    import keras

NETS = ("mobilenet_v3_small", "mobilenet_v3_large", "efficientnet_v2_b0")
"""Networks of keras.applications, by what they are called here."""

OWN = "own"
"""The backbone is a run's network or a file that the user names."""

FEATURES = "features"
"""The layer whose answers are what the backbone makes of a picture."""

OLDER = "backbone_"
"""What comes before a backbone's own names with that word, where more than its last answers are features."""

SIDE = 3
"""Rows and columns of places that a map is read by."""

WIDEST = 4096
"""Features that maps are read by at most, all depths together: what is remembered of a thousand pictures is 16 MB."""

ANSWERING = ("ReLU", "LeakyReLU", "PReLU", "ELU")
"""Layers that are nothing but an activation; others name theirs."""

SCALED = ("Rescaling", "Normalization")
"""Layers by which a network brings pictures of 0 to 255 to its own scale."""

FEW = {"learning_rate": 0.03, "weight_decay": 0.1, "frozen": 0.5, "tuning": 0.1, "depths": 4}
"""How few pictures are learned on a network of the user's own."""

MANY = {"learning_rate": 0.1, "weight_decay": 5e-3, "frozen": 0.1, "tuning": 1.0}
"""How many are."""


@dataclass(frozen=True)
class Hyperparameters:
    """Which backbone, how long it stays as it is, and the size of the head."""

    backbone: str = choice(
        OWN, (OWN, *NETS), "What is built on: the run or file that is started from, or a net trained on ImageNet."
    )
    frozen: float = real(0.6, 0.0, 1.0, "Share of the epochs in which the backbone stays as it is.")
    tuning: float = real(0.1, 0.0, 1.0, "Learning rate of the epochs after those, as a share of the first ones'.")
    depths: int = integer(
        0, 0, 8, "Depths of the own backbone that the head reads, place by place; 0 for its last features alone."
    )
    width: int = integer(0, 0, 1024, "Units of a hidden layer of the head; 0 for none.")
    dropout: float = real(0.2, 0.0, 0.9, "Share of features switched off at random before the head.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """The backbone up to its features, and a dense head on them; its batch normalisation keeps what it has learned.

    What tells the old classes apart may be blind to the new ones; earlier depths, read place by place, are not.

    Sources: Evci et al. 2022 ("Head2Toe": features of all depths under one linear head); Yosinski et al. 2014 ("How
    transferable are features in deep neural networks?"); the guide of Keras to transfer learning, whose batch
    normalisation stays frozen in both phases.
    """
    import keras
    from keras import layers

    h = hyperparameters
    image = keras.Input(shape.image, name="image")
    inputs, x = _own(shape, image, h.depths) if h.backbone == OWN else net(h.backbone, image)
    if x._keras_history.operation.name == FEATURES:
        pass
    elif len(x.shape) > 2:
        x = layers.GlobalAveragePooling2D(name=FEATURES)(x)
    else:
        x = layers.Activation("linear", name=FEATURES)(x)
    return keras.Model(inputs, _head(x, shape.outputs, h), name="transfer")


def _head(x: Any, outputs: int, h: Hyperparameters) -> Any:
    from keras import layers

    if h.dropout:
        x = layers.Dropout(h.dropout, name="head_dropout")(x)
    if h.width:
        x = layers.Dense(h.width, "relu", kernel_initializer="he_normal", name="head_hidden")(x)
    return layers.Dense(outputs, name="outputs")(x)


def net(name: str, image: Any) -> tuple[Any, Any]:
    """Input and features of one of `NETS` with fresh weights; it brings pictures of 0 to 255 to its own scale."""
    import keras

    made = {
        "mobilenet_v3_small": keras.applications.MobileNetV3Small,
        "mobilenet_v3_large": keras.applications.MobileNetV3Large,
        "efficientnet_v2_b0": keras.applications.EfficientNetV2B0,
    }[name](weights=None, include_top=False, input_tensor=image)
    _keep_normalisation(made)
    return image, made.output


def _own(shape: Shape, image: Any, depths: int) -> tuple[Any, Any]:
    """Input and features of the network that `shape.body` describes, with fresh weights; of so many depths beside.

    Without a description, as where only the size of the form is asked for, a convolution stands in.
    """
    import keras
    from keras import layers

    if not shape.body:
        return image, layers.Conv2D(8, 3, strides=2, activation="relu", name="stand_in")(image)
    scales = _scales(json.loads(shape.body))
    cut = body(keras.saving.deserialize_keras_object(json.loads(shape.body)))  # which takes its argument apart
    start = image if scales else keras.Input(shape.image)
    if depths:
        cut = keras.Model(cut.inputs[0], [cut.outputs[0], *_maps(cut, depths)])
        cut = keras.models.clone_model(cut, input_tensors=start, clone_function=_renamed)
    else:
        cut = keras.models.clone_model(cut, input_tensors=start)
    _keep_normalisation(cut)
    found = cut.outputs if scales else cut(layers.Rescaling(1 / 255.0, name="to_one")(image))
    found = found if isinstance(found, list | tuple) else [found]
    return cut.inputs[0] if scales else image, _joined(found[0], found[1:])


def _maps(network: keras.Model, depths: int) -> list[Any]:
    """The maps of at most so many activations, evenly apart, the last one among them."""
    found = [layer.output for layer in network.layers if _answers(layer) and len(layer.output.shape) == 4]
    count = min(depths, len(found))
    return [found[(place + 1) * len(found) // count - 1] for place in range(count)]


def _answers(layer: keras.layers.Layer) -> bool:
    import keras

    linear = getattr(layer, "activation", None) in (None, keras.activations.linear)
    return type(layer).__name__ in ANSWERING or not linear


def _renamed(layer: keras.layers.Layer) -> keras.layers.Layer:
    """A copy with fresh weights, under a name that none of `_joined` takes."""
    content = layer.get_config()
    return type(layer).from_config({**content, "name": renamed(content["name"])})


def renamed(name: str) -> str:
    """What a layer of a backbone is called in the network on it, where several depths are read."""
    return OLDER + name if FEATURES in name else name


def _joined(last: Any, maps: Sequence[Any]) -> Any:
    """The last features of a backbone, and beside them what its maps say on average in each of some places."""
    from keras import layers

    if not maps:
        return last
    if len(last.shape) > 2:
        last = layers.GlobalAveragePooling2D(name=f"{FEATURES}_last")(last)
    channels = sum(int(one.shape[-1]) for one in maps)
    side = max((side for side in range(1, SIDE + 1) if side**2 * channels <= WIDEST), default=1)
    found = [last]
    for place, one in enumerate(maps, start=1):
        pool = [-(-int(size) // side) for size in one.shape[1:3]]
        x = layers.AveragePooling2D(pool, pool, padding="same", name=f"{FEATURES}_places_{place}")(one)
        found.append(layers.Flatten(name=f"{FEATURES}_{place}")(x))
    return layers.Concatenate(name=FEATURES)(found)


def body(network: keras.Model) -> keras.Model:
    """A network without its last dense layer and what follows that: from a picture to its features.

    Args:
        network: Whatever was trained: up to its layer `features`, else up to its last dense layer; one without
            either is taken whole.
    """
    import keras

    if any(layer.name == FEATURES for layer in network.layers):
        return keras.Model(network.inputs[0], network.get_layer(FEATURES).output)
    weighted = [layer for layer in network.layers if layer.weights]
    if not weighted or not isinstance(weighted[-1], keras.layers.Dense):
        return keras.Model(network.inputs[0], network.outputs[0])
    tensor = weighted[-1].input
    while isinstance(tensor._keras_history.operation, keras.layers.Dropout):
        tensor = tensor._keras_history.operation.input
    return keras.Model(network.inputs[0], tensor)


def _scales(content: Mapping[str, Any]) -> bool:
    """Whether a network takes values of 0 to 255; others are given values of 0 to 1."""
    listed = content["config"]["layers"]
    return any(entry["class_name"] in SCALED or "layers" in entry["config"] and _scales(entry) for entry in listed)


def _keep_normalisation(model: keras.Model) -> None:
    """Freezes every batch normalisation: it goes on with the means of the pictures that it was trained on."""
    from keras import layers

    for layer in model.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
        elif hasattr(layer, "layers"):
            _keep_normalisation(layer)


def parts(network: keras.Model) -> tuple[keras.Model, keras.Model]:
    """Body and head of a network, which share its weights: from pictures to features, from features to answers."""
    import keras

    middle = network.get_layer(FEATURES)
    x = features = keras.Input(middle.output.shape[1:], name=FEATURES)
    for layer in network.layers[network.layers.index(middle) + 1 :]:
        x = layer(x)
    return keras.Model(network.input, middle.output), keras.Model(features, x)


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some hundred updates, and a recipe for what is built on.

    On few pictures, all depths of a user's own network are read for half the epochs as it was trained, and it is only
    nudged afterwards, as is a net that has seen a million photographs: trained at full rate it learns them by heart.
    On many it goes on best as it was trained, once its head has settled.
    """
    few = shape.rows < 4000
    batch = 32 if few else 128
    epochs = epochs_for(shape.rows, batch, updates=1000 if few else 4000, fewest=10, most=60)
    recipe: dict[str, Any] = {"learning_rate": 3e-3, "weight_decay": 1e-2}
    if shape.body:
        recipe = {"optimizer": "nesterov", "clip_norm": 0.0, **(FEW if few else MANY)}
    return {
        **recipe,
        "label_smoothing": 0.1,
        "batch_size": batch,
        "epochs": epochs,
        "patience": epochs,
        "augmentation": "shift",
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(5, recommend(task, shape)["epochs"] // 4)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    epochs = recommend(task, shape)["epochs"] * 2
    return {"epochs": epochs, "patience": epochs}


TEMPLATE = Template(
    id="transfer",
    title="Transfer learning",
    group="discriminative",
    summary=(
        "Begins with what another network has learned to see, and trains a small head on it, then all of it a "
        "little. For few pictures: forty of each class can be enough."
    ),
    kinds=("images",),
    tasks=(Task.CLASSIFICATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    views=("filters", "maps", "projection"),
    backbone=Backbone(parts, lambda h: h.frozen, lambda h: h.tuning),
)
