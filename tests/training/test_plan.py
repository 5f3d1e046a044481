"""The execution plan is decided by what is trained, and said in words."""

from __future__ import annotations

import models
from app.training import plan
from models.options import TrainingOptions
from models.spec import Shape


def test_small_dense_and_recurrent_networks_are_compiled_once_it_pays() -> None:
    shape = Shape(2, numbers=4, rows=30_000)
    mlp = models.template("mlp")
    assert plan.of(mlp, shape, TrainingOptions(batch_size=32, epochs=10), resident=True).xla
    assert not plan.of(mlp, Shape(3, numbers=4, rows=105), TrainingOptions(batch_size=32, epochs=60), resident=True).xla
    assert plan.of(models.template("gru"), shape, TrainingOptions(batch_size=32, epochs=10), resident=True).xla


def test_convolutions_augmented_pictures_and_data_from_disk_are_not_compiled() -> None:
    shape, many = Shape(2, image=(28, 28, 1), rows=60_000), TrainingOptions(epochs=50)
    assert not plan.of(models.template("cnn"), shape, many, resident=True).xla
    mlp = models.template("mlp")
    assert plan.of(mlp, shape, many, resident=True).xla
    assert not plan.of(mlp, shape, TrainingOptions(epochs=50, augmentation="shift"), resident=True).xla
    assert not plan.of(mlp, shape, TrainingOptions(epochs=50, mixed_precision=True), resident=True).xla
    streamed = plan.of(mlp, shape, many, resident=False)
    assert not streamed.xla and streamed.data == "streamed"


def test_a_batch_larger_than_the_data_is_not_compiled() -> None:
    options = TrainingOptions(batch_size=64, epochs=100_000)
    assert not plan.of(models.template("mlp"), Shape(2, numbers=4, rows=50), options, resident=True).xla


def test_a_plan_is_said_in_words() -> None:
    assert plan.words({"loop": "fused", "xla": False, "data": "resident"}) == "fused batches, no XLA, data in memory"
    assert plan.words(plan.Plan(xla=True).to_json()) == "fused batches, XLA, data in memory"
    assert plan.words({}) == ""
