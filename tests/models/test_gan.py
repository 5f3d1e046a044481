"""The adversarial network: each half learns from its own cost alone, unknown classes do no harm, the follower draws."""

from __future__ import annotations

import numpy as np
import pytest

from models import gan
from models.spec import Shape, Task


class Fixed:
    """Chance that gives the same numbers in the same order."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(0)

    def normal(self, shape):
        return self._random.standard_normal([int(size) for size in shape]).astype("float32")

    def uniform(self, shape):
        return self._random.random([int(size) for size in shape]).astype("float32")


def network(size: tuple[int, int, int] = (9, 12, 1), classes: int = 3, **settings: object):
    import keras

    keras.utils.set_random_seed(1)
    h = gan.Hyperparameters(filters=4, judging=4, noise=5, **settings)
    return gan.build(Task.IMAGE_GENERATION, Shape(0, image=size, classes=classes), h), h


def batch(size: tuple[int, int, int] = (9, 12, 1), rows: int = 6) -> dict[str, np.ndarray]:
    pictures = np.random.default_rng(0).integers(0, 256, (rows, *size)).astype("float32")
    return {"image": pictures, "label": (np.arange(rows) % 4 - 1).astype("int32")}


def gradients(built, h, inputs) -> dict[str, np.ndarray]:
    """The gradient of each half's weights, by name of the half."""
    import tensorflow as tf

    halves = {name: built.get_layer(name).trainable_variables for name in ("generator", "discriminator")}
    with tf.GradientTape(persistent=True) as tape:
        cost = tf.reduce_sum(gan.measure(built, h)(inputs, Fixed(), np.float32(0.5), True)[0])
    return {name: [np.asarray(part) for part in tape.gradient(cost, found)] for name, found in halves.items()}


@pytest.mark.parametrize("size", [(1, 1, 1), (8, 8, 3), (28, 28, 1), (31, 50, 3)])
@pytest.mark.parametrize("classes", [0, 3])
def test_pictures_of_any_size_are_drawn_with_classes_or_without(size, classes: int) -> None:
    built, _ = network(size, classes)
    noise = np.random.default_rng(0).standard_normal((2, *gan.noise(built))).astype("float32")
    pictures = np.asarray(gan.draw(built, noise, np.array([0, 2], "int32") if classes else None))
    assert pictures.shape == (2, *size)
    assert pictures.min() >= 0 and pictures.max() <= 255


def test_the_generator_learns_to_be_taken_for_real_and_the_discriminator_only_to_tell() -> None:
    import tensorflow as tf

    built, h = network(classes=0)
    for _ in range(30):  # weights settle at their norms
        built.get_layer("discriminator")({"image": batch()["image"]}, training=True)
    found = gradients(built, h, batch())
    asked = {"noise": Fixed().normal((6, 5))}
    generator, discriminator = built.get_layer("generator"), built.get_layer("discriminator")
    with tf.GradientTape() as tape:
        fooled = -tf.reduce_sum(discriminator({"image": generator(asked, training=True)}, training=False)["verdict"])
    alone = [np.asarray(part) for part in tape.gradient(fooled, generator.trainable_variables)]
    for got, wanted in zip(found["generator"], alone, strict=True):
        assert np.allclose(got, wanted, rtol=0.05, atol=1e-3 * np.abs(wanted).max() + 1e-6)
    drawn = generator(asked, training=True)
    with tf.GradientTape() as tape:
        verdicts = discriminator({"image": tf.concat([batch()["image"], drawn], 0)}, training=False)["verdict"]
        telling = tf.reduce_sum(tf.nn.relu(1 - verdicts[:6]) + tf.nn.relu(1 + verdicts[6:]))
    alone = [np.asarray(part) for part in tape.gradient(telling, discriminator.trainable_variables)]
    for got, wanted in zip(found["discriminator"], alone, strict=True):
        assert np.allclose(got, wanted, rtol=0.05, atol=1e-2 * np.abs(wanted).max() + 1e-6)


def test_pictures_of_unknown_class_are_learned_from_and_their_class_costs_nothing() -> None:
    built, h = network()
    inputs = {**batch(), "label": np.full(6, -1, "int32")}
    cost, figures = (np.asarray(part) for part in gan.measure(built, h)(inputs, Fixed(), np.float32(0), True))
    assert np.isfinite(cost).all() and figures.shape == (6, 3)
    found = gradients(built, h, inputs)
    assert all(np.isfinite(part).all() for parts in found.values() for part in parts)
    head = [v.path for v in built.get_layer("discriminator").trainable_variables].index("classes/kernel")
    assert not found["discriminator"][head].any()


def test_the_network_that_draws_follows_the_one_that_learns_at_once_at_first_and_slowly_later() -> None:
    built, h = network(averaging=0.9)
    generator, follower = built.get_layer("generator"), built.get_layer("follower")
    for share, part in ((0.0, 1.0), (0.5, 0.1)):
        follower.set_weights([np.zeros_like(weight) for weight in follower.get_weights()])
        gan.measure(built, h)(batch(), Fixed(), np.float32(share), True)
        ahead, behind = generator.get_weights()[0], follower.get_weights()[0]
        assert np.allclose(behind, part * ahead, atol=1e-5)
    before = follower.get_weights()
    gan.measure(built, h)(batch(), Fixed(), np.float32(0.5), False)
    assert all(np.array_equal(one, other) for one, other in zip(before, follower.get_weights(), strict=True))
