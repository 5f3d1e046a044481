"""What a network would be, told before it is built."""

from __future__ import annotations

import time

import pytest

import models
from app.errors import UserError
from app.questions import Desk, answer
from models.spec import Shape, Task

TABLE = {"outputs": 3, "numbers": 4, "categories": [5], "rows": 105}
SERIES = {"outputs": 4, "sequence": [28, 3], "horizon": 2, "rows": 400}
PICTURES = {"outputs": 10, "image": [28, 28, 1], "rows": 60000}


def described(template: str, shape: dict[str, object], **more: object) -> dict[str, object]:
    task = models.template(template).tasks[0]
    return answer({"ask": "describe", "template": template, "task": str(task), "shape": shape, **more}, Desk())


@pytest.mark.parametrize(
    ("template", "shape"), [("mlp", TABLE), ("mlp", PICTURES), ("cnn", PICTURES), ("vae", PICTURES), ("gru", SERIES)]
)
def test_the_layers_parameters_are_those_of_the_network_that_is_built(template, shape) -> None:
    told = described(template, shape)
    entry = models.template(template)
    sizes = Shape(shape["outputs"], shape.get("numbers", 0), tuple(shape.get("categories", ())),
                  shape.get("image") and tuple(shape["image"]), shape["rows"],
                  shape.get("sequence") and tuple(shape["sequence"]), shape.get("horizon", 1))  # fmt: skip
    network = entry.build(entry.tasks[0], sizes, entry.hyperparameters())
    assert told["parameters"] == network.count_params() == sum(row["parameters"] for row in told["layers"])
    assert told["layers"][0]["kind"] == "Input"
    assert told["memory"] > 0 and told["seconds"] > 0 and told["operations"] > 0


def test_a_tables_scaling_is_one_row_and_an_activation_stands_with_its_layer() -> None:
    rows = described("mlp", TABLE, hyperparameters={"layers": 1, "width": 7, "dropout": 0.5})["layers"]
    kinds = [row["kind"] for row in rows]
    assert kinds.count("Scaling") == 1 and "Activation" not in kinds and kinds.count("Input") == 2
    dense = next(row for row in rows if row["kind"] == "Dense")
    assert (dense["units"], dense["output"], dense["activation"]) == (7, [7], "relu")
    assert next(row for row in rows if row["kind"] == "Dropout")["rate"] == 0.5
    assert rows[-1]["activation"] == "softmax" and rows[-1]["output"] == [3]


def test_a_series_scaling_is_one_row_and_its_steps_count_as_work() -> None:
    told = described("gru", SERIES)
    kinds = ["Input", "Scaling", "GRU", "Flatten", "Dropout", "Dense", "Dense", "Add", "Add"]
    assert [row["kind"] for row in told["layers"]] == kinds  # one of the dense layers is the line of the window
    assert told["layers"][1]["output"] == [28, 6]
    assert told["operations"] == 28 * (6 * 96 + 32 * 96) + 84 * 4 + 32 * 4 + 3


def test_a_convolution_tells_its_filters_and_kernel() -> None:
    rows = described("cnn", PICTURES)["layers"]
    first = next(row for row in rows if row["kind"] == "Conv2D")
    assert first["filters"] == 32 and first["kernel"] == [3, 3] and first["output"] == [28, 28, 32]


def test_the_parts_of_a_generative_model_are_named() -> None:
    rows = described("vae", {**PICTURES, "outputs": 0})["layers"]
    assert [part for part in dict.fromkeys(row.get("part") for row in rows) if part] == ["encoder", "decoder"]
    assert sum(row["kind"] == "Input" for row in rows) == 2  # the picture once, and the code


def test_a_regression_ends_without_softmax() -> None:
    told = answer(
        {"ask": "describe", "template": "mlp", "task": "regression", "shape": {"outputs": 1, "numbers": 2}}, Desk()
    )
    assert "activation" not in told["layers"][-1]


def test_the_largest_network_takes_no_memory_and_hardly_longer() -> None:
    described("mlp", TABLE)
    began = time.monotonic()
    told = described("mlp", TABLE, hyperparameters={"layers": 20, "width": 4096})
    assert told["parameters"] > 300e6 and time.monotonic() - began < 2


def test_the_same_question_is_answered_from_memory() -> None:
    desk = Desk()
    asked = {"ask": "describe", "template": "mlp", "task": "classification", "shape": TABLE}
    assert answer({"id": 1, **asked}, desk) is answer({"id": 2, **asked}, desk)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"hyperparameters": {"width": 0}}, "width"),
        ({"training": {"batch_size": 12.5}}, "batch_size"),
        ({"hyperparameters": {"breadth": 3}}, "breadth"),
        ({"template": "nothing"}, "no template nothing"),
        ({"shape": {}}, "not complete"),
        ({"task": "flying"}, "not complete"),
    ],
)
def test_what_can_not_be_built_is_said(change, words) -> None:
    asked = {"ask": "describe", "template": "mlp", "task": str(Task.CLASSIFICATION), "shape": TABLE, **change}
    with pytest.raises(UserError, match=words):
        answer(asked, Desk())


def test_describing_changes_no_network_built_later() -> None:
    import keras
    import numpy as np

    def weights() -> list[np.ndarray]:
        keras.utils.set_random_seed(5)
        entry = models.template("mlp")
        return entry.build(Task.CLASSIFICATION, Shape(3, numbers=4), entry.hyperparameters()).get_weights()

    before = weights()
    described("cnn", PICTURES)
    assert all(np.array_equal(one, other) for one, other in zip(before, weights(), strict=True))
