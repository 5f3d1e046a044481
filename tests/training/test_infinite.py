"""Numbers without end: the training stops at once, keeps the last finite weights, and says why and what helps."""

from __future__ import annotations

import numpy as np
import pytest

from app import compose, runs
from app.choices import Choices
from app.prediction import Predictor
from app.training import cause, checkpoint, schedule, session
from app.training.engine import Engine
from app.training.events import Epoch, Finished, Notice

pytestmark = pytest.mark.slow


def finite(run: runs.Run) -> bool:
    return all(np.isfinite(weight).all() for weight in Predictor.of(run).model.get_weights())


def sentence(events) -> str:
    (found,) = (event.message for event in events if isinstance(event, Notice) and event.code == "not_finite")
    return str(found)


@pytest.fixture
def steep(monkeypatch: pytest.MonkeyPatch):
    """Makes the learning rate 1e30 from an update on."""
    rates = schedule.rates

    def make(update: int) -> None:
        def of(options, steps):
            return np.where(np.arange(steps) >= update, np.float32(1e30), rates(options, steps))

        monkeypatch.setattr(schedule, "rates", of)

    return make


@pytest.mark.parametrize(("update", "epochs"), [(0, 0), (1, 0), (9, 4)], ids=["first batch", "second", "epoch 5"])
def test_a_learning_rate_of_1e30_ends_the_run_at_once_with_finite_weights(
    composed, train, steep, update, epochs
) -> None:
    """E8: also where no epoch was finished."""
    steep(update)
    run, events, outcome = train(composed(epochs=50, optimizer="sgd", clip_norm=0, batch_size=64, warmup=0))
    assert outcome == "failed" and isinstance(events[-1], Finished) and events[-1].outcome == "failed"
    assert sum(isinstance(event, Epoch) for event in events) <= epochs + 1
    words = sentence(events)
    assert "The learning rate was 1e+30; try 1e+29." in words
    assert ("are kept" in words) and finite(run)
    assert run.metrics()["reason"] == words


@pytest.mark.parametrize("place", [2, 7])
def test_a_weight_that_is_not_a_number_is_noticed_though_the_loss_looks_harmless(
    composed, train, monkeypatch, place
) -> None:
    """E9: a NaN behind relu; noticed at the epoch's end at the latest, and in no checkpoint."""
    train_once, calls = Engine.train, 0

    def poisoned(self, *args):
        nonlocal calls
        calls += 1
        sums = train_once(self, *args)
        if calls == place:
            self.network.trainable_weights[0].assign(np.full(self.network.trainable_weights[0].shape, np.nan))
            sums = np.ones_like(sums)
        return np.nan_to_num(sums, nan=0.7)

    monkeypatch.setattr(Engine, "train", poisoned)
    monkeypatch.setattr("app.training.keeper.LEAST_SECONDS", 0.0)
    monkeypatch.setattr("app.training.keeper.SHARE", 1e9)
    monkeypatch.setattr("app.training.trainer.WITHIN_SECONDS", 0.0)
    run, events, outcome = train(composed(epochs=50, early_stopping="false"))
    assert outcome == "failed" and sum(isinstance(event, Epoch) for event in events) < place
    assert finite(run) and sentence(events)
    found = checkpoint.read(run.checkpoint_folder)
    assert found is None or all(np.isfinite(array).all() for array in found.arrays["state"])


def test_within_an_epoch_weights_are_looked_at_too(composed, train, monkeypatch) -> None:
    """E9: an epoch of an hour is not trained to its end in vain."""
    monkeypatch.setattr("app.training.trainer.CHUNK_SECONDS", 0.0)
    monkeypatch.setattr("app.training.trainer.LOOK_SECONDS", 0.0)
    monkeypatch.setattr("app.training.keeper.SHARE", 1e9)  # however long a look takes on a busy machine
    train_once, calls = Engine.train, 0

    def poisoned(self, *args):
        nonlocal calls
        calls += 1
        if calls == 5:
            self.network.trainable_weights[0].assign(np.full(self.network.trainable_weights[0].shape, np.nan))
        return np.ones_like(train_once(self, *args))

    monkeypatch.setattr(Engine, "train", poisoned)
    run, events, outcome = train(composed(epochs=2, batch_size=4))
    assert outcome == "failed" and calls < 10 and finite(run)
    assert "No epoch was finished" in sentence(events)


def test_a_failed_run_goes_on_from_its_last_finite_checkpoint(composed, train, steep, monkeypatch) -> None:
    """E8: what was good is not lost."""
    steep(9)
    made = composed(epochs=20, optimizer="sgd", clip_norm=0, batch_size=64, warmup=0)
    run, _, outcome = train(made)
    assert outcome == "failed"
    monkeypatch.undo()
    assert session.resume(run, lambda event: None) == "completed" and finite(run)


def test_a_column_too_large_to_compute_with_is_named() -> None:
    numbers = np.array([[1.0, 2.0, np.nan], [3.0, -4e30, 5.0]], np.float32)
    words = cause.of({"numbers": numbers}, {"numbers": ["age", "income", "score"]}, np.zeros(2), "y", False, 1e-3)
    assert "income" in words and "4e+30" in words and "Leave the column out" in words


def test_a_target_too_large_is_named() -> None:
    words = cause.of({}, {}, np.array([1.0, 3e25, np.nan]), "price", False, 1e-3)
    assert "price" in words and "3e+25" in words and "logarithm" in words


def test_mixed_precision_is_named_where_the_learning_rate_is_small() -> None:
    assert "mixed precision" in cause.of({}, {}, np.zeros(3), "y", True, 1e-3)
    assert "mixed precision" not in cause.of({}, {}, np.zeros(3), "y", True, 30.0)


@pytest.mark.parametrize("value", ["nan", "inf", "1e400", "1e308", "-1e308", "3e38"])
def test_a_cell_that_no_network_can_compute_with_leaves_the_weights_finite(train, tmp_path, value) -> None:
    """E9, from the file on: such a cell counts as missing, or the column is named."""
    generator = np.random.default_rng(0)
    lines = [f"{a:.3f},{b:.3f},{'yes' if a + b > 0 else 'no'}" for a, b in generator.normal(size=(120, 2))]
    for place in (3, 50, 51, 52):
        lines[place] = f"{value},{lines[place].split(',', 1)[1]}"
    path = tmp_path / "data.csv"
    path.write_text("\n".join(["first,second,answer", *lines]) + "\n")
    made = compose.compose(str(path), Choices(target=("answer",), epochs=3, types=(("first", "number"),), seed=1))
    run, events, outcome = train(made)
    if outcome == "failed":
        assert "first" in sentence(events)
    assert outcome in ("completed", "failed") and finite(run)
