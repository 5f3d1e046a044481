"""Default trainings on real tables and pictures reach what the field expects of them.

Each table takes seconds; the pictures, and the medians over seeds of `benchmarks/marks.py`, are long.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app import compose, runs
from app.choices import Choices
from app.training import session
from app.training.events import Event, Finished

DATA = Path(os.environ.get("GRADIENT_DESK_DATA", Path(__file__).resolve().parents[2].parent / "shared" / "data"))

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DATA.is_dir(), reason="the real data sets are not here: set GRADIENT_DESK_DATA"),
]


def scores(tmp_path: Path, name: str, choices: Choices) -> tuple[compose.Composition, dict[str, float]]:
    made = compose.compose(str(DATA / name), choices)
    events: list[Event] = []
    run = runs.create(tmp_path, made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, events.append) == "completed"
    finished = events[-1]
    assert isinstance(finished, Finished)
    return made, dict(finished.metrics)


def test_titanic_is_learnt_without_the_column_that_copies_the_answer(tmp_path: Path) -> None:
    made, metrics = scores(tmp_path, "tabular/seaborn-data/titanic.csv", Choices(seed=0))
    assert made.experiment.data.column("target").name == "survived"
    roles = {column.name: column.role for column in made.experiment.data.columns}
    assert roles["alive"] == "ignore" and roles["sex"] == "input"
    assert 0.78 <= metrics["test_accuracy"] < 0.95


def test_gaps_in_penguins_are_no_obstacle(tmp_path: Path) -> None:
    _, metrics = scores(tmp_path, "tabular/seaborn-data/penguins.csv", Choices(seed=0))
    assert metrics["test_accuracy"] >= 0.96


def test_a_regression_is_scored_in_the_targets_own_units(tmp_path: Path) -> None:
    _, metrics = scores(tmp_path, "tabular/seaborn-data/mpg.csv", Choices(seed=0, target=("mpg",)))
    assert metrics["test_r2"] > 0.8 and 1.0 < metrics["test_mae"] < 3.5


@pytest.mark.long
def test_california_reaches_its_mark(tmp_path: Path) -> None:
    choices = Choices(seed=0, target=("median_house_value",))
    _, metrics = scores(tmp_path, "tabular/california-housing/housing.csv", choices)
    assert metrics["test_rmse"] <= 50_000


@pytest.mark.long
def test_hand_signs_reach_their_mark_and_are_not_mirrored(tmp_path: Path) -> None:
    made, metrics = scores(tmp_path, "images/sign-language-digits", Choices(seed=0))
    assert made.experiment.training["augmentation"] == "shift"
    assert metrics["test_accuracy"] >= 0.95


@pytest.mark.long
def test_clothes_are_drawn_within_their_mark(tmp_path: Path) -> None:
    made, metrics = scores(tmp_path, "images/fashion-mnist-png.tar.gz", Choices(seed=0, template="vae"))
    assert made.experiment.hyperparameters["latent"] == 16
    assert metrics["test_loss"] <= 242
    assert 10 < metrics["test_kl"] < 25  # the code is used, and not only to copy
