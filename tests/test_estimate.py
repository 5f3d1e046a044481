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


def test_what_each_token_looks_for_in_every_other_is_counted() -> None:
    from app.training.network import outline

    template, options = models.template("gpt"), TrainingOptions(batch_size=8)
    short, long = (
        outline(template, Task.LANGUAGE_MODELLING, Shape(outputs=90, tokens=(length, 90)), {"layers": 2, "heads": 4})
        for length in (2000, 4000)
    )
    matrices = 2 * 4 * 4000**2 * options.batch_size * 4  # layers, heads, tokens by tokens, samples, bytes
    assert estimate.memory(long, options) - estimate.memory(short, options) > 1.5 * matrices


def test_words_name_parameters_memory_and_time() -> None:
    template = models.template("mlp")
    network = template.build(Task.REGRESSION, Shape(1, numbers=8), template.hyperparameters())
    words = estimate.words(network, TrainingOptions(), 1000)
    assert "parameters" in words and "GB of memory" in words and "seconds" in words
    assert (estimate.duration(0.1), estimate.duration(240), estimate.duration(7300)) == (
        "2 seconds", "4 minutes", "2.0 hours",
    )  # fmt: skip
