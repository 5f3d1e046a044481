"""Networks for tables: what their inputs become, and that depth without normalisation learns nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import models
from app import compose, runs, views
from app.choices import Choices
from app.data import fitting
from app.draft import with_suggestion
from app.training import network, session
from app.views import histograms
from app.views.view import Look, Material
from models.blocks import KNOTS, set_statistics
from models.spec import Shape, Task

pytestmark = pytest.mark.slow

SHAPE = Shape(outputs=3, numbers=3, categories=(4, 40), rows=500)
NAMES = ("mlp", "tabular_resnet", "wide_deep", "ft_transformer")


def fitted(name: str, **settings: object):
    """A network whose curves are fitted to numbers from 0 to 1, 0 to 2 and 0 to 3."""
    template = models.template(name)
    built = template.build(Task.CLASSIFICATION, SHAPE, template.hyperparameters(**settings))
    knots = np.linspace(0, 1, KNOTS) * np.array([[1.0], [2.0], [3.0]])
    set_statistics(built, {"knots": knots, "levels": np.tile(np.linspace(-2, 2, KNOTS), (3, 1))})
    return built


def rows(count: int = 5) -> dict[str, np.ndarray]:
    random = np.random.default_rng(0)
    numbers = (random.uniform(0, 1, (count, 3)) * [1, 2, 3]).astype(np.float32)
    codes = np.stack([random.integers(0, 4, count), random.integers(0, 40, count)], axis=1)
    return {"numbers": numbers, "categories": codes.astype(np.int32)}


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_number_is_an_answer_of_its_own_whatever_stands_beside_it(name: str) -> None:
    built, given = fitted(name), rows()
    for weight in built.trainable_variables:  # some weights begin as zeros
        weight.assign(weight + 0.05 * np.random.default_rng(1).standard_normal(weight.shape).astype(np.float32))
    given["numbers"][0, 1] = np.nan
    answers = np.asarray(built(given))
    assert np.isfinite(answers).all()
    known = {**given, "numbers": np.nan_to_num(given["numbers"], nan=1.0)}
    assert not np.allclose(answers[0], np.asarray(built(known))[0])
    assert np.allclose(answers[1:], np.asarray(built(known))[1:], atol=1e-5)


def test_columns_of_a_transformer_look_at_each_other_and_its_answer_at_all_of_them() -> None:
    import keras

    built = fitted("ft_transformer", layers=2, heads=2, width=16)
    names = [f"block_{number}_weights" for number in (1, 2)]
    weights = keras.Model(built.input, [built.get_layer(name).output for name in names])(rows())
    for layer in weights:
        assert tuple(layer.shape) == (5, 2, 6, 6), "five columns and the row's own token"
        assert np.allclose(np.asarray(layer).sum(axis=-1), 1.0, atol=1e-5)


def test_the_ranges_of_a_number_overlap_like_hats_and_are_none_where_it_is_missing() -> None:
    import keras

    from models import wide_deep
    from models.tables import columns_of

    named, numbers, _ = columns_of(Shape(outputs=1, numbers=3))
    built = keras.Model(named, [wide_deep._hats(numbers, 4), numbers.scaled])
    knots = np.linspace(0, 1, KNOTS) * np.array([[1.0], [2.0], [3.0]])
    set_statistics(built, {"knots": knots, "levels": np.tile(np.linspace(-2, 2, KNOTS), (3, 1))})
    given = rows()["numbers"]
    given[0, 0] = np.nan
    hats = np.asarray(built({"numbers": given})[0])
    assert hats.shape == (5, 3, 5) and (hats >= -1e-6).all()
    assert np.allclose(hats[0, 0], 0.0) and np.allclose(hats[1:].sum(axis=2), 1.0, atol=1e-5)


@pytest.mark.parametrize("outputs", [1, 50])
@pytest.mark.parametrize(("numbers", "categories"), [(1, ()), (300, ()), (0, (1000,) * 60), (300, (1000,) * 60)])
def test_pairs_of_columns_never_take_more_weights_than_there_is_room_for(numbers, categories, outputs) -> None:
    from models import wide_deep

    shape = Shape(outputs=outputs, numbers=numbers, categories=categories)
    ranges = wide_deep._ranges(shape, 46)
    size = numbers * (ranges + 2) + sum(min(count, 24) for count in categories)
    assert ranges == 0 or size**2 * outputs <= wide_deep.MOST_CROSSED


@pytest.fixture(scope="module")
def striped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two numbers; the class is whether both are high or both low."""
    random = np.random.default_rng(2)
    x = random.uniform(-1, 1, (600, 2)).round(3)
    path = tmp_path_factory.mktemp("striped") / "striped.csv"
    kind = np.where(x[:, 0] * x[:, 1] > 0, "same", "other")
    pd.DataFrame({"a": x[:, 0], "b": x[:, 1], "kind": kind}).to_csv(path, index=False)
    return path


def suggested(path: Path, name: str, **choices: object) -> compose.Composition:
    template = models.template("mlp")
    chosen = with_suggestion(Choices(target=("kind",), seed=1), template, name)
    own = tuple((key, str(value)) for key, value in choices.items())
    return compose.compose(str(path), Choices(**{**vars(chosen), "settings": (*chosen.settings, *own)}))


def gradients(made: compose.Composition) -> list[float]:
    """The size of each layer's gradient before the training."""
    prepared = fitting.fit(made.experiment, made.dataset, made.parts)
    built = network.build(made.experiment, prepared, prepared.shape(int((made.parts == "train").sum())))
    look = Look(built, prepared, made.experiment)
    material = Material(made.dataset, prepared, np.flatnonzero(made.parts == "validation"))
    told = histograms.make(look, histograms.examples(look, material))
    return [layer["gradients"]["size"] for layer in told["layers"]]


def test_the_gradient_of_a_deep_plain_network_vanishes_and_that_of_a_normalised_one_does_not(striped: Path) -> None:
    plain, normalized = (gradients(suggested(striped, name)) for name in ("deep_plain", "deep_normalized"))
    assert len(plain) == len(normalized) == 21
    assert plain[0] < 1e-6 * plain[-1], "orders of magnitude"
    assert normalized[0] > 1e-3 * normalized[-1]


def test_a_deep_plain_network_learns_nothing_and_the_normalised_one_learns(striped: Path, tmp_path: Path) -> None:
    accuracy = {}
    for name in ("deep_plain", "deep_normalized"):
        made = suggested(striped, name, epochs=40)
        run = runs.create(tmp_path, made.experiment)
        assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
        accuracy[name] = run.metrics()["metrics"]["accuracy"]
    assert accuracy["deep_plain"] < 0.65 < 0.85 < accuracy["deep_normalized"]


@pytest.mark.parametrize("name", NAMES[1:])
def test_it_learns_what_no_column_tells_alone(name: str, striped: Path, tmp_path: Path) -> None:
    settings = (("dropout", "0.0"), ("layers", "2"), ("learning_rate", "0.003")) if name == "ft_transformer" else ()
    made = compose.compose(
        str(striped), Choices(target=("kind",), template=name, seed=1, epochs=40, settings=settings)
    )
    run = runs.create(tmp_path, made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    content = run.metrics()
    assert content["metrics"]["accuracy"] > 0.85 > content["baseline"]["accuracy"]
    shown = {view.name for view in views.fitting(models.template(name), "classification", "table")}
    assert {path.stem.rpartition("-")[0] for path in run.samples_folder.glob("*-0001.json")} == shown
