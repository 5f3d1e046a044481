"""Every template of the gallery builds, declares its settings, and saves without custom code."""

import dataclasses

import numpy as np
import pytest

import models
from models import spec
from models.options import TrainingOptions
from models.spec import Shape, Task

TABLE = Shape(outputs=3, numbers=4, categories=(3, 6), rows=500)
PICTURES = Shape(outputs=5, image=(20, 28, 1), rows=500, classes=5)
SERIES = Shape(outputs=6, sequence=(12, 4), horizon=2, rows=500)
TEXTS = Shape(outputs=3, tokens=(10, 40), rows=500)
PAIRS = Shape(outputs=0, tokens=(10, 40), answers=(7, 30), rows=500)
BY_KIND = {
    "table": TABLE, "images": PICTURES, "series": SERIES, "texts": TEXTS, "corpus": TEXTS, "pairs": PAIRS
}  # fmt: skip


def combinations() -> list[tuple[str, str, Task]]:
    return [
        (template.id, kind, task)
        for template in models.TEMPLATES
        for kind in template.kinds
        for task in template.tasks
        if template.fits(kind, task)
    ]


def inputs_for(shape: Shape, rows: int = 6) -> dict[str, np.ndarray]:
    generator = np.random.default_rng(1)
    if shape.image is not None:
        return {"image": generator.integers(0, 256, (rows, *shape.image)).astype("float32")}
    if shape.tokens is not None:
        tokens = generator.integers(4, shape.tokens[1], (rows, shape.tokens[0]))
        tokens[0, -4:] = spec.PADDING
        found = {"tokens": tokens.astype("int32")}
        if shape.answers is not None:
            found["answer"] = generator.integers(3, shape.answers[1], (rows, shape.answers[0])).astype("int32")
        return found
    if shape.sequence is not None:
        sequence = generator.normal(size=(rows, *shape.sequence)).astype("float32")
        sequence[0, -2:, 0], sequence[1] = np.nan, np.nan
        return {"sequence": sequence}
    numbers = generator.normal(size=(rows, shape.numbers)).astype("float32")
    numbers[0, 0] = np.nan
    codes = np.stack([generator.integers(0, size, rows) for size in shape.categories], axis=1)
    return {"numbers": numbers, "categories": codes.astype("int32")}


def fed_for(network, inputs: dict[str, np.ndarray]):
    """What a network takes: the data's inputs, or noise and labels where it only draws."""
    if not isinstance(network.input, dict):
        return next(iter(inputs.values()))
    if "noise" not in network.input:
        return inputs
    rows = len(next(iter(inputs.values())))
    noise = np.random.default_rng(1).normal(size=(rows, network.input["noise"].shape[-1])).astype("float32")
    return {"noise": noise} if "label" not in network.input else {"noise": noise, "label": np.arange(rows) - 1}


def answered(network, fed) -> np.ndarray:
    """What a network answers first."""
    answers = network(fed)
    return np.asarray(next(iter(answers.values())) if isinstance(answers, dict) else answers)


def extremes(settings: type) -> list[dict[str, object]]:
    """The smallest and the largest value of every numeric setting that changes the size."""
    smallest = {f.name: f.minimum for f in spec.fields(settings) if f.type == "integer"}
    largest = {f.name: min(f.maximum, 4 * max(f.default, 1)) for f in spec.fields(settings) if f.type == "integer"}
    return [{name: int(value) for name, value in values.items()} for values in (smallest, largest)]


def answer_sizes(shape: Shape, task: Task, found: tuple[int, ...]) -> tuple[int, ...]:
    """What a network gives for one sample."""
    if task == Task.IMAGE_GENERATION:
        assert shape.image is not None
        return shape.image
    if task in spec.GIVEN_BACK:
        sizes = {"image": shape.image, "sequence": shape.sequence, "row": (shape.numbers + sum(shape.categories),)}
        return next(size for size in sizes.values() if size)
    if task in (Task.LANGUAGE_MODELLING, Task.MASKED_LANGUAGE_MODELLING):
        assert shape.tokens is not None
        return shape.tokens
    if task == Task.TRANSLATION:
        assert shape.answers is not None
        return shape.answers
    if task == Task.EMBEDDING:  # as many numbers as it is set to
        return found[1:]
    return (shape.outputs,)


def test_ids_are_unique() -> None:
    ids = [template.id for template in models.TEMPLATES]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("template", models.TEMPLATES, ids=lambda t: t.id)
def test_defaults_and_recommendations_are_within_their_own_limits(template: spec.Template) -> None:
    known = {*(f.name for f in spec.fields(template.hyperparameters)), *(f.name for f in spec.fields(TrainingOptions))}
    for kind in template.kinds:
        for rows in (20, 1000, 50_000):
            shape = dataclasses.replace(BY_KIND[kind], rows=rows)
            presets = [preset(template.tasks[0], shape) for preset in template.presets.values()]
            for values in (template.recommend(template.tasks[0], shape), *presets):
                assert set(values) <= known
                for settings in (template.hyperparameters, TrainingOptions):
                    names = {f.name for f in spec.fields(settings)}
                    own = {name: value for name, value in values.items() if name in names}
                    assert spec.problems(settings, own) == []


@pytest.mark.parametrize("template", models.TEMPLATES, ids=lambda t: t.id)
def test_every_setting_says_what_it_does(template: spec.Template) -> None:
    for field in (*spec.fields(template.hyperparameters), *spec.fields(TrainingOptions)):
        assert field.help.endswith(".") and len(field.help) > 20
        assert field.problem(field.default) is None


@pytest.mark.parametrize(("id", "kind", "task"), combinations())
def test_smallest_and_largest_networks_build_and_answer(id: str, kind: str, task: Task) -> None:
    template, shape = models.template(id), BY_KIND[kind]
    for values in extremes(template.hyperparameters):
        network = template.build(task, shape, template.hyperparameters(**values))
        inputs = inputs_for(shape)
        answers = answered(network, fed_for(network, inputs))
        assert answers.shape == (6, *answer_sizes(shape, task, answers.shape))
        assert np.isfinite(answers).all()


@pytest.mark.parametrize(("id", "kind", "task"), combinations())
def test_a_saved_network_opens_with_keras_alone_and_answers_the_same(id, kind, task, tmp_path) -> None:
    import keras

    template, shape = models.template(id), BY_KIND[kind]
    network = template.build(task, shape, template.hyperparameters())
    inputs = inputs_for(shape)
    fed = fed_for(network, inputs)
    network.save(tmp_path / "model.keras")
    opened = keras.models.load_model(tmp_path / "model.keras")
    assert np.array_equal(answered(network, fed), answered(opened, fed))
    assert {type(layer).__module__.split(".")[0] for layer in opened.layers} == {"keras"}


def test_an_all_numeric_table_is_one_plain_array() -> None:
    network = models.template("mlp").build(Task.REGRESSION, Shape(1, numbers=3), models.mlp.Hyperparameters())
    assert tuple(network.input.shape) == (None, 3)


def test_stages_of_the_convolutional_network_follow_the_picture_size() -> None:
    depths = {
        side: models.cnn.stages(Shape(2, image=(side, side, 3)), models.cnn.Hyperparameters())
        for side in (8, 28, 32, 64, 128)
    }
    assert list(depths.values()) == sorted(depths.values())
    assert depths[8] == 1 and depths[28] == 2 and depths[128] >= 4
