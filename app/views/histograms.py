"""`histograms`: of each layer the weights, activations and gradients, and the share of its units that are dead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.views import cases
from app.views.cases import Cases
from app.views.view import Look, Material, View, plain

if TYPE_CHECKING:
    import keras
    import numpy as np

COUNT = 128
"""Rows or pictures whose activations and gradients are shown."""

BINS = 32
"""Bars of a histogram."""

MOST = 40
"""Layers shown, the first ones."""

DECADES = (-12.0, 2.0)
"""Powers of ten between which sizes of gradients are told apart."""

SAME = 1e-3
"""A unit whose activations differ by less than this share of the largest says the same of all rows: it is dead."""

ACTIVE = "_active"
"""How the layer is called whose output is what another one's units do with their sums."""


def examples(look: Look, material: Material) -> Cases:
    """The same rows or pictures at every call."""
    return cases.choose(material, COUNT)


def layers(network: keras.Model) -> list[Any]:
    """The layers with weights that learn, in order."""
    found = [layer for layer in network.layers if layer.trainable and getattr(layer, "kernel", None) is not None]
    return found[:MOST]


def make(look: Look, rows: Cases) -> dict[str, Any]:
    """One entry a layer. Without known answers there are no gradients."""
    import numpy as np

    shown = layers(look.network)
    activations, gradients = look.kept(("histograms", len(rows)), lambda: _compiled(look, shown))(rows)
    known = rows.answers >= 0 if look.fitted.target.classes is not None else np.isfinite(rows.answers)
    told = []
    for layer, active, gradient in zip(shown, activations, gradients, strict=True):
        units = active.reshape(-1, active.shape[-1])
        weights = np.asarray(layer.kernel)
        told.append({
            "name": layer.name, "units": int(units.shape[1]), "dead": plain(_dead(look, layer, units)),
            "weights": bars(weights), "activations": bars(units),
            "gradients": sizes(gradient) if known.all() else None,
        })  # fmt: skip
    left_out = len([1 for layer in look.network.layers if layer.trainable and hasattr(layer, "kernel")]) - len(told)
    return {"view": "histograms", "layers": told, "rows": len(rows), "left_out": max(0, left_out)}


def _dead(look: Look, layer: Any, units: np.ndarray) -> float:
    """Share of the units that give the same to all rows; of a single row, that give nothing."""
    import numpy as np

    if len(units) == 1:
        return float((units == 0).mean())
    return float((np.ptp(units, axis=0) <= SAME * np.abs(units).max(axis=0)).mean())


def bars(values: np.ndarray) -> dict[str, Any]:
    """A histogram between the ends, and the deviation from the mean."""
    import numpy as np

    values = values[np.isfinite(values)].astype(np.float64).ravel()
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 0.0)
    if high - low < 1e-12:
        low, high = low - 0.5, high + 0.5
    counts, _ = np.histogram(values, BINS, (low, high))
    return {"counts": counts.tolist(), "low": plain(low), "high": plain(high), "size": plain(values.std())}


def sizes(values: np.ndarray) -> dict[str, Any]:
    """A histogram of the powers of ten of numbers' sizes, without zeros, and the root mean square of all."""
    import numpy as np

    values = np.abs(values[np.isfinite(values)].astype(np.float64)).ravel()
    some = values[values > 0]
    counts, _ = np.histogram(np.clip(np.log10(some), *DECADES), BINS, DECADES)
    mean = float(np.sqrt((values**2).mean())) if len(values) else 0.0
    return {"counts": counts.tolist(), "low": DECADES[0], "high": DECADES[1], "size": plain(mean)}


def _compiled(look: Look, shown: list[Any]) -> Any:
    """Cases to each layer's activations and its kernel's gradients, as a training step would have them."""
    import keras
    import numpy as np
    import tensorflow as tf

    from models.blocks import arguments

    network, classes = look.network, look.fitted.target.classes
    names = {layer.name for layer in network.layers}
    tensors = {
        layer.name: network.get_layer(layer.name + ACTIVE).output if layer.name + ACTIVE in names else layer.output
        for layer in shown
    }
    part = keras.Model(network.input, {**tensors, "last": cases.last(look)})
    places = {id(variable): place for place, variable in enumerate(part.trainable_variables)}

    @tf.function(autograph=False, reduce_retracing=True)  # type: ignore[untyped-decorator]
    def run(inputs: dict[str, Any], answers: Any) -> tuple[list[Any], list[Any]]:
        values = [tf.convert_to_tensor(variable) for variable in part.trainable_variables]
        others = [tf.convert_to_tensor(variable) for variable in part.non_trainable_variables]
        with tf.GradientTape() as tape:
            tape.watch(values)
            found, _ = part.stateless_call(values, others, arguments(network, inputs), training=not look.finished)
            loss = _loss(tf.cast(found["last"], tf.float32), answers, classes is not None)
        gradients = tape.gradient(loss, [values[places[id(layer.kernel)]] for layer in shown])
        active = [tf.cast(found[layer.name], tf.float32) for layer in shown]
        return active, [tf.zeros_like(a) if g is None else g for a, g in zip(active, gradients, strict=True)]

    def told(rows: Cases) -> tuple[list[np.ndarray], list[np.ndarray]]:
        target = look.fitted.target
        answers = rows.answers if classes is not None else (rows.answers - target.mean) / target.deviation
        kind = np.int32 if classes is not None else np.float32
        inputs = {name: tf.constant(array) for name, array in rows.inputs.items()}
        active, gradients = run(inputs, tf.constant(np.maximum(answers, 0) if classes else answers, kind))
        return [np.asarray(each) for each in active], [np.asarray(each) for each in gradients]

    return told


def _loss(last: Any, answers: Any, classes: bool) -> Any:
    import tensorflow as tf

    if classes:
        return tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(answers, last))
    return tf.reduce_mean(tf.square(last[:, 0] - answers))


def asked(look: Look, question: Mapping[str, Any]) -> Cases:
    """The row that a user gives, with its answer where that is known."""
    return cases.asked(look, question)


VIEW = View("histograms", cases.answered, examples, make, asked, kinds=("table", "images"))
