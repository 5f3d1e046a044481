"""Networks as a person reads them: what belongs together is one row."""

import models
from app import estimate, layers
from models.spec import Shape, Task


def test_an_attention_is_one_row_of_its_block() -> None:
    template = models.template("gpt")
    settings = template.hyperparameters(layers=2, width=32)
    network = template.build(Task.LANGUAGE_MODELLING, Shape(0, tokens=(16, 40)), settings)
    rows = layers.rows(network)
    looking = [row for row in rows if row["kind"] == "Attention"]
    assert [row["part"] for row in looking] == ["block_1", "block_2"]
    assert looking[0]["parameters"] == 4 * 32 * 32 and looking[0]["heads"] == 4
    assert sum(row["parameters"] for row in rows) == network.count_params()
    assert not any(row["kind"] in ("Add", "Multiply", "Permute", "Reshape", "Softmax") for row in rows)


def test_a_layer_that_reads_both_ways_is_told_as_what_it_is_made_of() -> None:
    import keras

    steps = keras.Input((6, 2))
    read = keras.layers.Bidirectional(keras.layers.GRU(5))(steps)
    row = layers.rows(keras.Model(steps, read))[-1]
    assert (row["kind"], row["units"], row["both_ways"]) == ("GRU", 5, True)


def test_what_places_look_for_in_each_other_is_counted() -> None:
    template = models.template("gpt")
    settings = template.hyperparameters(layers=1, width=32)
    short, long = (
        estimate.operations(template.build(Task.LANGUAGE_MODELLING, Shape(0, tokens=(length, 40)), settings))
        for length in (16, 32)
    )
    dense = 16 * (12 * 32 * 32 + 40 * 32)
    assert short == dense + 2 * 16 * 16 * 32
    assert long == 2 * dense + 2 * 32 * 32 * 32
