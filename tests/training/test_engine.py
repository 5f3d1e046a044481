"""Chunks of batches compute what plain Keras computes, batch for batch, in the same order."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import models
from app.training import schedule
from app.training.augmentation import CHANGES, Change, augment
from app.training.engine import Engine
from app.training.feed import Resident
from models.blocks import KNOTS, set_statistics
from models.options import OPTIMIZERS, SCHEDULES, TrainingOptions
from models.spec import Shape, Task

ROWS, BATCH = 83, 16


Problem = tuple[dict[str, np.ndarray], np.ndarray, Shape]
SETTINGS: dict[str, dict[str, Any]] = {
    "mlp": {"width": 16, "dropout": 0.0},
    "cnn": {"filters": 8, "dropout": 0.0},
    "gru": {"width": 8, "layers": 2, "bidirectional": True, "dropout": 0.0},
}


def problem(kind: str) -> Problem:
    generator = np.random.default_rng(0)
    targets = generator.integers(0, 3, ROWS).astype(np.int32)
    if kind == "image":
        pictures = generator.integers(0, 255, (ROWS, 8, 8, 1)).astype(np.uint8)
        return {"image": pictures}, targets, Shape(3, image=(8, 8, 1))
    if kind == "sequence":
        windows = generator.normal(size=(ROWS, 7, 2)).astype(np.float32)
        return {"sequence": windows}, targets, Shape(3, sequence=(7, 2))
    return {"numbers": generator.normal(size=(ROWS, 4)).astype(np.float32)}, targets, Shape(3, numbers=4)


def network(template: str, shape: Shape, **settings: Any):
    import keras

    keras.utils.set_random_seed(5)
    entry = models.template(template)
    task = Task.SEQUENCE_CLASSIFICATION if shape.sequence else Task.CLASSIFICATION
    built = entry.build(task, shape, entry.hyperparameters(**{**SETTINGS[template], **settings}))
    line = np.tile(np.linspace(-3, 3, KNOTS), (4, 1))
    set_statistics(built, {"knots": line, "levels": line, "mean": np.zeros(2), "deviation": np.ones(2)})
    return built


def engine_for(net, inputs, targets, options: TrainingOptions, epochs: int = 3, xla: bool = False) -> Engine:
    steps = -(-ROWS // options.batch_size)
    rates = schedule.rates(options, steps * epochs)
    return Engine(net, Resident(inputs), targets, np.ones(ROWS), options, rates, 0, 3, samples=ROWS if xla else 0)


@pytest.mark.parametrize("xla", [False, True], ids=["no XLA", "XLA"])
@pytest.mark.parametrize(
    ("template", "kind"),
    [("mlp", "table"), ("mlp", "image"), ("cnn", "image"), pytest.param("gru", "sequence", marks=pytest.mark.slow)],
)
def test_losses_are_those_of_plain_fit(template: str, kind: str, xla: bool) -> None:
    import keras

    inputs, targets, shape = problem(kind)
    options = TrainingOptions(optimizer="sgd", learning_rate=0.05, schedule="constant", warmup=0.0, batch_size=BATCH)
    plain = network(template, shape)
    plain.compile(
        keras.optimizers.SGD(0.05, global_clipnorm=1.0), keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    )
    array = next(iter(inputs.values())).astype(np.float32)
    expected = plain.fit(array, targets, batch_size=BATCH, epochs=3, shuffle=False, verbose=0).history["loss"]
    ours = engine_for(network(template, shape), inputs, targets, options, xla=xla)
    order, steps = np.arange(ROWS, dtype=np.int32), -(-ROWS // BATCH)
    got = []
    for epoch in range(3):
        loss, _, _, samples = ours.train(order, 0, steps, epoch, epoch * steps).sum(axis=0)
        assert samples == ROWS  # the smaller last batch is trained on too
        got.append(loss / samples)
    assert got == pytest.approx(expected, rel=2e-4)


def test_losses_without_answers_are_those_of_plain_fit() -> None:
    """The template `vae`, whose loss is its own: plain Keras with a `train_step` that takes one batch."""
    import keras
    import tensorflow as tf

    from app.chance import Stateless
    from app.training.objective import Likeness

    template = models.template("vae")
    pictures = np.random.default_rng(0).integers(0, 255, (ROWS, 8, 8, 1)).astype(np.uint8)
    settings = template.hyperparameters(latent=2, filters=8)
    shape, steps = Shape(0, image=(8, 8, 1)), -(-ROWS // BATCH)
    assert template.learning is not None
    measure_of = template.learning.measure

    def network():
        keras.utils.set_random_seed(5)
        return template.build(Task.IMAGE_GENERATION, shape, settings)

    class Plain(keras.Model):
        def __init__(self) -> None:
            super().__init__()
            self.inner = network()
            self.done = tf.Variable(0, trainable=False)
            self.measure = measure_of(self.inner, settings)

        def call(self, pictures):
            return self.inner(pictures)

        def train_step(self, pictures):
            place = tf.stack([self.done // steps, self.done % steps])
            share = tf.minimum(tf.cast(self.done, tf.float32) / (3 * steps), 1.0)
            with tf.GradientTape() as tape:
                cost, figures = self.measure(tf.cast(pictures, tf.float32), Stateless(place), share, True)
                loss = tf.reduce_mean(cost)
            variables = self.inner.trainable_variables
            self.optimizer.apply(tape.gradient(loss, variables), variables)
            self.done.assign_add(1)
            return {"figure": tf.reduce_sum(figures[:, 0])}

    plain, got = Plain(), []
    plain.compile(keras.optimizers.SGD(1e-3, global_clipnorm=1.0))

    class Watch(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            got.append(float(logs["figure"]))

    plain.fit(pictures, batch_size=BATCH, epochs=3, shuffle=False, verbose=0, callbacks=[Watch()])
    options = TrainingOptions(optimizer="sgd", learning_rate=1e-3, schedule="constant", warmup=0.0, batch_size=BATCH)
    net, rates = network(), schedule.rates(options, 3 * steps)
    likeness = Likeness(net, template.learning, settings, 3 * steps)
    feed, zeros = Resident({"image": pictures}), np.zeros(ROWS, np.float32)
    ours = Engine(net, feed, zeros, np.ones(ROWS), options, rates, 0, 0, likeness)
    order = np.arange(ROWS, dtype=np.int32)
    told = np.concatenate([ours.train(order, 0, steps, epoch, epoch * steps)[:, 0] for epoch in range(3)])
    assert told == pytest.approx(got, rel=2e-4)


@pytest.mark.parametrize(
    ("template", "kind", "xla"),
    [
        ("cnn", "image", False),
        ("mlp", "table", True),
        pytest.param("gru", "sequence", True, marks=pytest.mark.slow),
    ],
)
def test_the_length_of_a_chunk_changes_nothing(template: str, kind: str, xla: bool) -> None:
    inputs, targets, shape = problem(kind)
    options = TrainingOptions(batch_size=BATCH, augmentation="strong")
    order = np.random.default_rng(0).permutation(ROWS).astype(np.int32)
    results = []
    for cuts in ([6], [1, 1, 1, 1, 1, 1], [4, 2]):
        engine = engine_for(network(template, shape, dropout=0.3), inputs, targets, options, xla=xla)
        first = 0
        for count in cuts:
            engine.train(order, first, count, 0, first)
            first += count
        results.append(engine.state())
    for other in results[1:]:
        assert all(np.array_equal(a, b) for a, b in zip(results[0], other, strict=True))


@pytest.mark.slow
def test_xla_goes_through_an_epoch_of_any_length_in_calls_of_bounded_length(monkeypatch: pytest.MonkeyPatch) -> None:
    inputs, targets, shape = problem("table")
    options = TrainingOptions(batch_size=BATCH)
    order = np.arange(ROWS, dtype=np.int32)
    whole = engine_for(network("mlp", shape), inputs, targets, options, xla=True)
    expected = whole.train(order, 0, 6, 0, 0)
    monkeypatch.setattr("app.training.loops.LONGEST", 2)
    short = engine_for(network("mlp", shape), inputs, targets, options, xla=True)
    assert np.array_equal(short.train(order, 0, 6, 0, 0), expected)


@pytest.mark.parametrize("xla", [False, True], ids=["no XLA", "XLA"])
def test_a_number_that_is_none_stops_no_weight_though_relu_hides_it_from_the_loss(xla: bool) -> None:
    import keras

    inputs, targets, _ = problem("table")
    inputs["numbers"][20, 1] = np.nan
    keras.utils.set_random_seed(5)
    raw = keras.Input((4,), name="numbers")
    net = keras.Model(raw, keras.layers.Dense(3)(keras.layers.Dense(8, activation="relu")(raw)))
    engine = engine_for(net, inputs, targets, TrainingOptions(batch_size=BATCH), xla=xla)
    order = np.arange(ROWS, dtype=np.int32)
    assert np.isfinite(engine.train(order, 0, 1, 0, 0)).all()
    before = engine.network.get_weights()
    assert np.isnan(engine.train(order, 1, 1, 0, 1)[:, 0]).all()  # the batch with row 20 says so in the loss
    for weight, kept in zip(engine.network.get_weights(), before, strict=True):
        assert np.array_equal(weight, kept)
    assert np.isfinite(engine.train(order, 2, 4, 0, 2)).all() and engine.weights_are_finite()


@pytest.mark.parametrize(
    ("optimizer", "xla"), [*((name, False) for name in OPTIMIZERS), ("adamw", True), ("nesterov", True), ("muon", True)]
)
def test_every_optimizer_learns(optimizer: str, xla: bool) -> None:
    inputs, _, shape = problem("table")
    targets = (inputs["numbers"][:, 0] > 0).astype(np.int32)
    rate = {"sgd": 0.3, "momentum": 0.1, "nesterov": 0.1, "adagrad": 0.3, "lion": 3e-3}.get(optimizer, 1e-2)
    options = TrainingOptions(optimizer=optimizer, learning_rate=rate, batch_size=BATCH, weight_decay=1e-3)
    engine = engine_for(network("mlp", shape), inputs, targets, options, epochs=30, xla=xla)
    order, steps = np.arange(ROWS, dtype=np.int32), -(-ROWS // BATCH)
    for epoch in range(30):
        engine.train(order, 0, steps, epoch, epoch * steps)
    assert (engine.outputs(order).argmax(axis=1) == targets).mean() > 0.9


def test_a_weight_that_is_not_a_number_is_noticed_though_relu_hides_it() -> None:
    inputs, targets, shape = problem("table")
    engine = engine_for(network("mlp", shape), inputs, targets, TrainingOptions(batch_size=BATCH))
    assert engine.weights_are_finite()
    kernel = engine.network.trainable_weights[0]
    kernel.assign(np.full(kernel.shape, np.nan))
    assert not engine.weights_are_finite()


@pytest.mark.parametrize("name", SCHEDULES)
def test_schedules_rise_in_the_warm_up_and_never_exceed_the_learning_rate(name: str) -> None:
    options = TrainingOptions(schedule=name, learning_rate=0.2, warmup=0.1)
    rates = schedule.rates(options, 200)
    assert rates.shape == (200,) and rates.max() <= 0.2 * 1.0001 and rates.min() >= 0
    assert rates[0] < 0.05 and rates.max() > 0.19
    if name in ("cosine", "one_cycle"):
        assert rates[-1] < 0.002


def test_a_single_step_has_a_learning_rate() -> None:
    assert schedule.rates(TrainingOptions(), 1)[0] > 0


def test_augmentation_mirrors_and_moves_and_is_decided_by_its_seed() -> None:
    picture = np.zeros((8, 9, 12, 1), np.uint8)
    picture[:, 2:5, 1:3] = 200
    mirrored = np.asarray(augment(picture, Change(flip=True), np.array([1, 2])))
    kinds = {mirrored[i].tobytes() for i in range(8)}
    assert kinds == {picture[0].tobytes(), picture[0, :, ::-1].tobytes()}
    moved = np.asarray(augment(picture, CHANGES["shift"], np.array([1, 2])))
    assert moved.shape == picture.shape and moved.dtype == np.uint8
    assert len({moved[i].tobytes() for i in range(8)}) > 2
    assert np.array_equal(moved, np.asarray(augment(picture, CHANGES["shift"], np.array([1, 2]))))
    assert np.array_equal(picture, np.asarray(augment(picture, CHANGES["none"], np.array([1, 2]))))
