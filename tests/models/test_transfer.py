"""What a network on top of another one reads of it: the last features alone, or several depths place by place."""

from __future__ import annotations

import json

import keras
import numpy as np
import pytest
from keras import layers

from models import transfer
from models.spec import Shape, Task


def backbone(channels: int = 4, size: tuple[int, int] = (15, 12)) -> keras.Model:
    """Two convolutions and the strongest answers of the second."""
    image = keras.Input((*size, 1), name="image")
    x = layers.Rescaling(1 / 255.0)(image)
    x = layers.Conv2D(channels, 3, padding="same", activation="relu", name="early")(x)
    x = layers.Conv2D(2 * channels, 3, strides=2, padding="same", name="bare")(x)
    x = layers.ReLU(name="late")(x)
    x = layers.GlobalMaxPooling2D(name="features")(x)
    return keras.Model(image, layers.Dense(2, name="outputs")(x))


def built(on: keras.Model, depths: int, rows: int = 200) -> keras.Model:
    text = json.dumps(keras.saving.serialize_keras_object(on))
    shape = Shape(outputs=3, image=tuple(on.input_shape[1:]), rows=rows, body=text)
    return transfer.build(Task.CLASSIFICATION, shape, transfer.Hyperparameters(depths=depths))


def width(network: keras.Model) -> int:
    return int(network.get_layer("features").output.shape[-1])


def test_each_depth_is_read_by_the_means_of_nine_places_beside_the_last_features() -> None:
    network = built(backbone(), depths=2)
    assert width(network) == 8 + 9 * (4 + 8)
    pictures = np.random.default_rng(0).integers(0, 256, (3, 15, 12, 1)).astype("float32")
    reading = [network.get_layer(name).output for name in ("features", "early", "backbone_features")]
    features, early, last = map(np.asarray, keras.Model(network.input, reading)(pictures))
    assert np.array_equal(features[:, :8], last)
    corner = early[:, :5, :4].mean(axis=(1, 2))
    assert features.shape == (3, 116) and np.allclose(features[:, 8:12], corner, atol=1e-5)


@pytest.mark.parametrize(("depths", "wanted"), [(0, 8), (1, 8 + 9 * 8), (8, 8 + 9 * 12)])
def test_fewer_depths_are_the_last_ones_and_none_leaves_the_last_features(depths: int, wanted: int) -> None:
    assert width(built(backbone(), depths)) == wanted


def test_wide_maps_are_read_by_fewer_places() -> None:
    network = built(backbone(channels=200, size=(6, 6)), depths=2)
    assert width(network) == 400 + 4 * 600


def test_what_is_built_can_be_built_on_again() -> None:
    again = built(built(backbone(), depths=2), depths=2)
    assert width(again) == 116 + 9 * 12
    assert len({layer.name for layer in again.layers}) == len(again.layers)


def test_several_depths_are_read_where_pictures_are_few() -> None:
    few, many = (Shape(outputs=3, image=(28, 28, 1), rows=rows, body="{}") for rows in (200, 30_000))
    none = Shape(outputs=3, image=(28, 28, 1), rows=200)
    found = [transfer.recommend(Task.CLASSIFICATION, shape).get("depths", 0) for shape in (few, many, none)]
    assert found == [4, 0, 0]
