"""Dropout by hash drops what Keras' own would: the share asked for, other values in each batch and layer."""

from __future__ import annotations

import numpy as np
import pytest

from app.training.dropout import Place, drop, hashed


@pytest.mark.parametrize("rate", [0.1, 0.5, 0.9])
def test_it_drops_the_share_asked_for_and_keeps_the_mean(rate: float) -> None:
    values = np.ones((400, 250), np.float32)
    dropped = np.asarray(drop(values, rate, 1, np.array([7, 3], np.int32)))
    assert (dropped == 0).mean() == pytest.approx(rate, abs=0.005)
    assert dropped.mean() == pytest.approx(1.0, abs=0.02 / (1 - rate))
    assert np.allclose(dropped[dropped != 0], 1 / (1 - rate))
    # Neither a row nor a column is dropped more than others.
    spread = np.sqrt(rate * (1 - rate))
    assert np.abs((dropped == 0).mean(axis=0) - rate).max() < 5 * spread / 20
    assert np.abs((dropped == 0).mean(axis=1) - rate).max() < 5 * spread / np.sqrt(250)


def test_each_batch_epoch_and_layer_drops_others_and_the_same_again() -> None:
    values = np.ones((64, 32), np.float32)
    places = [(1, [0, 0]), (1, [0, 1]), (1, [1, 0]), (2, [0, 0]), (1, [100003, 0]), (1, [0, 100003])]
    masks = [np.asarray(drop(values, 0.5, number, np.array(place, np.int32))) == 0 for number, place in places]
    for i, one in enumerate(masks):
        for other in masks[:i]:
            assert (one == other).mean() == pytest.approx(0.5, abs=0.06)  # as unlike as chance has it
    assert np.array_equal(masks[0], np.asarray(drop(values, 0.5, 1, np.array([0, 0], np.int32))) == 0)


def test_the_network_for_training_shares_all_weights_and_the_other_stays_as_it_was() -> None:
    import keras

    inputs = keras.Input((4,))
    x = keras.layers.Dense(64, activation="relu")(inputs)
    x = x + keras.layers.Dropout(0.5)(x)
    network = keras.Model(inputs, keras.layers.Dense(2)(x))
    place = Place()
    learner = hashed(network, place)
    values = np.random.default_rng(0).normal(size=(8, 4)).astype(np.float32)
    assert [id(weight) for weight in learner.weights] == [id(weight) for weight in network.weights]
    assert np.array_equal(learner(values, training=False), network(values, training=False))
    place.value = np.array([0, 1], np.int32)
    first = np.asarray(learner(values, training=True))
    assert not np.allclose(first, network(values, training=False))
    assert np.array_equal(first, learner(values, training=True))
    assert [type(layer).__name__ for layer in network.layers].count("Dropout") == 1
