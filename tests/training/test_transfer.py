"""Transfer learning: on a run or a file; the head first, then all of it; resumed to the same weights."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from app import compose, runs
from app.choices import Choices
from app.errors import UserError
from app.prediction import Predictor
from app.runs import Run
from app.training import session, staged
from app.training.events import Epoch, Notice

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A small finished network of convolutions for digits."""
    pairs = (("filters", "4"), ("convolutions", "0"))
    made = compose.compose("sample:digits", Choices(template="cnn", epochs=2, settings=pairs, seed=1))
    run = runs.create(tmp_path_factory.mktemp("origin"), made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    return run


def composed(place: object, epochs: int = 4, size: tuple[int, int] | None = None, **settings: object):
    pairs = tuple((name, str(value)) for name, value in {"frozen": 0.5, "tuning": 0.1, **settings}.items())
    chosen = Choices(template="transfer", origin=str(place), epochs=epochs, settings=pairs, seed=3, size=size)
    return compose.compose("sample:digits", chosen)


def at_epoch(number: int, line: str):
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == number:
            commands.send(line)

    return tell


def weights(run: Run) -> dict[str, list[np.ndarray]]:
    model = Predictor.of(run).model
    return {layer.name: layer.get_weights() for layer in model.layers if layer.weights}


def same(first: list[np.ndarray], second: list[np.ndarray]) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


@pytest.fixture(scope="module")
def whole(origin: Run, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A training that nothing interrupted."""
    made = composed(origin.folder)
    run = runs.create(tmp_path_factory.mktemp("whole"), made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    return run


@pytest.mark.parametrize("number", [1, 3])
def test_interrupted_and_resumed_equals_uninterrupted_even_without_the_backbone(
    train, origin: Run, whole: Run, tmp_path: Path, number: int
) -> None:
    copy = tmp_path / "origin"
    shutil.copytree(origin.folder, copy)
    run, _, outcome = train(composed(copy), at_epoch(number, "interrupt"))
    assert outcome == "interrupted"
    shutil.rmtree(copy)
    assert session.resume(run, lambda event: None) == "completed"
    found, wanted = weights(run), weights(whole)
    assert found.keys() == wanted.keys() and all(same(found[name], wanted[name]) for name in found)
    rows = [file.read_text().splitlines() for file in (run.history_file, whole.history_file)]
    assert [line.split(",")[2:] for line in rows[0]] == [line.split(",")[2:] for line in rows[1]]


def test_a_frozen_body_is_computed_once_and_keeps_its_weights(train, origin: Run, monkeypatch) -> None:
    computed: list[int] = []
    before = staged.Features.require

    def require(self, rows, batch) -> None:
        computed.append(int((~self._known[np.unique(rows)]).sum()))
        before(self, rows, batch)

    monkeypatch.setattr(staged.Features, "require", require)
    made = composed(origin.folder, frozen=1.0)
    run, events, outcome = train(made)
    assert outcome == "completed"
    assert len(computed) > 4 and sum(computed) == np.isin(made.parts, ["train", "validation"]).sum()
    theirs, ours = weights(origin), weights(run)
    shared = [name for name in theirs if name != "outputs"]
    assert shared and all(same(theirs[name], ours[name]) for name in shared)
    told = next(event.message for event in events if isinstance(event, Notice) and event.code == "started_from")
    assert str(origin.folder) in told


def test_later_the_body_learns_too_but_for_its_normalisation(train, origin: Run, whole: Run) -> None:
    theirs, ours = weights(origin), weights(whole)
    changed = {name for name in theirs if name != "outputs" and not same(theirs[name], ours[name])}
    assert changed and all(name.startswith("conv2d") for name in changed)
    lines = [line.split(",") for line in whole.history_file.read_text().splitlines()]
    rates = [float(line[lines[0].index("learning_rate")]) for line in lines[1:]]
    assert max(rates[2:]) < 0.2 * max(rates[:2])


def test_what_was_built_on_another_run_can_be_built_on_again(train, whole: Run) -> None:
    again, _, outcome = train(composed(whole.folder, epochs=1, frozen=1.0))
    assert outcome == "completed"
    theirs, ours = weights(whole), weights(again)
    shared = [name for name in theirs if name != "outputs"]
    assert shared and all(same(theirs[name], ours[name]) for name in shared)


def test_a_layer_that_is_called_features_brings_its_weights(train, tmp_path: Path) -> None:
    import keras
    from keras import layers

    parts = [keras.Input((8, 8, 1)), layers.Conv2D(4, 3, activation="relu"), layers.Flatten()]
    model = keras.Sequential([*parts, layers.Dense(6, activation="relu", name="features"), layers.Dense(2)])
    model.save(tmp_path / "mine.keras")
    run, _, outcome = train(composed(tmp_path / "mine.keras", epochs=1, frozen=1.0))
    assert outcome == "completed"
    found = Predictor.of(run).model
    inner = next(layer for layer in found.layers if hasattr(layer, "layers"))
    assert same(inner.get_layer("backbone_features").get_weights(), model.get_layer("features").get_weights())


def test_a_file_of_another_size_without_a_scale_of_its_own_is_a_backbone_too(train, tmp_path: Path) -> None:
    import keras
    from keras import layers

    parts = [keras.Input((12, 12, 1)), layers.Conv2D(4, 3, activation="relu"), layers.GlobalAveragePooling2D()]
    model = keras.Sequential([*parts, layers.Dense(2, activation="softmax")])
    model.save(tmp_path / "mine.keras")
    made = compose.compose("sample:digits", Choices(origin=str(tmp_path / "mine.keras"), epochs=2, seed=3))
    assert made.experiment.template == "transfer"
    assert (made.experiment.data.size.width, made.experiment.data.size.height) == (12, 12)
    run, _, outcome = train(made)
    assert outcome == "completed" and 0 <= run.metrics()["metrics"]["accuracy"] <= 1
    smaller = composed(tmp_path / "mine.keras", epochs=1, size=(8, 8))
    assert train(smaller)[2] == "completed"


def test_without_a_backbone_it_says_what_to_give() -> None:
    with pytest.raises(UserError, match="--from"):
        compose.compose("sample:digits", Choices(template="transfer"))
