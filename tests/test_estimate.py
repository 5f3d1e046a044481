"""Estimates count what can be counted by hand."""

import models
from app import estimate
from models.options import TrainingOptions
from models.spec import Shape, Task


def test_multiply_adds_of_dense_and_convolutional_layers_are_counted() -> None:
    import keras

    dense = keras.Sequential([keras.Input((10,)), keras.layers.Dense(7), keras.layers.Dense(3)])
    assert estimate.operations(dense) == 10 * 7 + 7 * 3
    image = keras.Input((8, 6, 2))
    pooled = keras.layers.MaxPooling2D()(keras.layers.Conv2D(5, 3, padding="same")(image))
    assert estimate.operations(keras.Model(image, pooled)) == 8 * 6 * 9 * 2 * 5


def test_more_samples_and_larger_networks_take_more() -> None:
    template = models.template("mlp")
    small, large = (
        template.build(Task.REGRESSION, Shape(1, numbers=8), template.hyperparameters(width=width, layers=3))
        for width in (8, 2048)
    )
    options = TrainingOptions()
    assert estimate.memory(large, options) > estimate.memory(small, options) + 100e6
    assert estimate.seconds(large, options, 100_000) > 2 * estimate.seconds(small, options, 1000)


def test_words_name_parameters_memory_and_time() -> None:
    template = models.template("mlp")
    network = template.build(Task.REGRESSION, Shape(1, numbers=8), template.hyperparameters())
    words = estimate.words(network, TrainingOptions(), 1000)
    assert "parameters" in words and "GB of memory" in words and "seconds" in words
    assert (estimate.duration(0.1), estimate.duration(240), estimate.duration(7300)) == (
        "2 seconds", "4 minutes", "2.0 hours",
    )  # fmt: skip
