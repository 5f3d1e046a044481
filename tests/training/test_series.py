"""Forecasts and classes along a series: trained, resumed to the bit, scored, predicted, opened with Keras alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app import compose, forecast, held_out, new_data, runs
from app.choices import Choices
from app.evaluation import kept, naive, report
from app.prediction import Predictor
from app.runs import Run
from app.training import session
from app.training.events import Epoch

pytestmark = pytest.mark.slow

FEW = (("width", "8"), ("batch_size", "32"))


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two years of days with a wave, a spell that lasts, a few gaps, and what two windy days make of the sea."""
    generator = np.random.default_rng(1)
    wind, spell = np.round(generator.normal(5, 2, 500), 2), np.zeros(500)
    for day in range(1, 500):
        spell[day] = 0.7 * spell[day - 1] + generator.normal(0, 1)
    frame = pd.DataFrame({
        "day": pd.date_range("2020-01-01", periods=500).strftime("%Y-%m-%d"),
        "wind": wind,
        "height": np.round(20 + 5 * np.sin(np.arange(500) / 30) + spell, 2),
        "state": np.where(wind + np.append(5, wind[:-1]) > 10, "rough", "calm"),
    })  # fmt: skip
    frame.loc[[60, 61, 200], "height"] = np.nan
    path = tmp_path_factory.mktemp("series") / "tide.csv"
    frame.drop(index=[100, 101]).to_csv(path, index=False)
    return path


def composed(table: Path, **chosen: object) -> compose.Composition:
    options = {"kind": "series", "target": ("height",), "window": 12, "epochs": 4, "settings": FEW, "seed": 3}
    return compose.compose(str(table), Choices(**{**options, **chosen}))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def run(table: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A forecast of two targets, three steps ahead."""
    made = composed(table, target=("height", "wind"), horizon=3)
    found = runs.create(tmp_path_factory.mktemp("runs"), made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, found, lambda event: None) == "completed"
    return found


def weights(run: Run) -> list[np.ndarray]:
    import keras

    return keras.models.load_model(run.model_file, compile=False).get_weights()


@pytest.mark.parametrize("chosen", [
    {"horizon": 2}, {"task": "sequence-classification", "target": ("state",)},
    {"settings": (("width", "8"), ("batch_size", "8"), ("dropout", "0.2")), "epochs": 8},  # compiled by XLA
    {"settings": (*FEW, ("bidirectional", "true"), ("layers", "2"), ("pooling", "mean"))},
])  # fmt: skip
def test_interrupted_and_resumed_equals_uninterrupted(table: Path, train: Callable, chosen: dict) -> None:
    whole, *_ = train(composed(table, **chosen))
    made, seen = composed(table, **chosen), []

    def stop(event: object, commands: object) -> None:
        seen.append(event)
        if sum(isinstance(one, Epoch) for one in seen) == 2:
            commands.send("interrupt")  # type: ignore[attr-defined]

    broken, _, outcome = train(made, stop)
    assert outcome == "interrupted"
    assert session.resume(broken, lambda event: None) == "completed"
    assert all((a == b).all() for a, b in zip(weights(broken), weights(whole), strict=True))


def test_the_saved_model_forecasts_in_own_units_from_raw_windows(run: Run) -> None:
    import keras

    model = keras.models.load_model(run.model_file)
    inputs, outputs = held_out.read(run)
    assert model.output_shape == (None, 3, 2)
    again = np.asarray(model(inputs["sequence"]))
    assert np.allclose(again.reshape(len(again), -1), outputs, atol=1e-5)
    assert 3 < again[:, :, 0].mean() < 7 and 10 < again[:, :, 1].mean() < 30
    assert {type(layer).__module__.split(".")[0] for layer in model.layers} == {"keras"}


def test_scores_are_averaged_over_steps_and_targets_and_stand_beside_simple_ways(run: Run) -> None:
    found = report.evaluate(run.folder)
    answers = kept.read(run)
    assert answers.targets.shape == answers.outputs.shape == (found["samples"], 6)
    errors = np.abs(answers.outputs - answers.targets)
    assert found["metrics"]["mae"] == pytest.approx(errors.mean(), rel=1e-5)
    assert len(found["horizon"]) == 3 and np.mean(found["horizon"]) == pytest.approx(errors.mean(), rel=1e-5)
    assert {"last_value", "ridge"} <= set(found["baselines"])
    assert found["baseline"] in (found["baselines"]["last_value"], found["baselines"].get("seasonal_naive"))
    assert run.metrics()["metrics"] == pytest.approx(found["metrics"])
    assert run.metrics()["baselines"]["ridge"] == pytest.approx(found["baselines"]["ridge"])


def test_training_figures_are_in_own_units_too(run: Run) -> None:
    """One epoch in which nothing is learned: on the training rows it errs as the last value does."""
    made = run.experiment()
    still = {**made.training, "learning_rate": 1e-7, "epochs": 1, "warmup": 0.0}
    made = dataclasses.replace(made, training=still)
    found = runs.create(run.folder.parent, made)
    session.train(made, None, None, found, lambda event: None)
    row = pd.read_csv(found.history_file).iloc[0]
    dataset = compose.load(made)
    predictor = Predictor.of(found)
    training = np.flatnonzero(compose.parts(made, dataset) == "train")
    answers = report.answered(predictor, dataset, training)
    errors = np.abs(answers.outputs - answers.targets)
    assert row["mae"] == pytest.approx(errors.mean(), rel=1e-3)
    assert row["rmse"] == pytest.approx(np.sqrt((errors**2).mean()), rel=1e-3)


def test_the_last_value_is_the_last_one_known(run: Run, table: Path) -> None:
    from app.data.series import fitting

    predictor = Predictor.of(run)
    frame = compose.load(run.experiment()).frame
    timeline = fitting.timeline_of(predictor.preprocessing, frame)
    row = frame.index[frame["day"] == "2020-03-03"][0]  # after two days without a height
    place = timeline.grid.place[np.array([row])]
    last = naive.last_value(timeline, place, 3, 2)
    known = pd.read_csv(table).set_index("day")
    assert last[0, 0] == pytest.approx(known.loc["2020-03-02", "wind"], rel=1e-5)
    assert last[0, 1] == pytest.approx(known.loc["2020-02-29", "height"], rel=1e-5)


def test_predictions_stand_beside_the_rows_and_go_on_after_the_last(run: Run, table: Path, tmp_path: Path) -> None:
    told = new_data.predict(run.folder, str(table), tmp_path / "told.csv")
    found, before = pd.read_csv(tmp_path / "told.csv"), pd.read_csv(table)
    assert told["rows"] == len(found) == len(before) + 1
    names = [f"prediction_{target}_{step}" for step in (1, 2, 3) for target in ("wind", "height")]
    assert list(found.columns) == [*before.columns, *names]
    assert found["height"].iloc[:-1].equals(before["height"])
    assert found["day"].iloc[-1] == "2021-05-15" and found[["wind", "height", "state"]].iloc[-1].isna().all()
    assert found[names].iloc[:12].isna().all(axis=None) and found[names].iloc[12:].notna().all(axis=None)
    assert "12 rows have no prediction" in told["findings"][-1]["message"]


def test_a_forecast_needs_nothing_of_its_own_row_or_later(run: Run, table: Path, tmp_path: Path) -> None:
    new_data.predict(run.folder, str(table), tmp_path / "whole.csv")
    pd.read_csv(table).iloc[:300].to_csv(tmp_path / "part.csv", index=False)
    new_data.predict(run.folder, str(tmp_path / "part.csv"), tmp_path / "told.csv")
    names = forecast.names(Predictor.of(run).preprocessing.windows)
    whole, part = (pd.read_csv(tmp_path / name)[names].to_numpy() for name in ("whole.csv", "told.csv"))
    assert np.allclose(part[12:301], whole[12:301], atol=1e-4)


def test_too_short_and_columnless_files_are_refused_or_told(run: Run, table: Path, tmp_path: Path) -> None:
    short = pd.read_csv(table).iloc[:5]
    short.to_csv(tmp_path / "short.csv", index=False)
    told = new_data.predict(run.folder, str(tmp_path / "short.csv"), tmp_path / "told.csv")
    assert told["rows"] == 5 and "5 rows have no prediction" in told["findings"][-1]["message"]
    short.drop(columns="day").to_csv(tmp_path / "dayless.csv", index=False)
    with pytest.raises(Exception, match="lack the column day"):
        new_data.predict(run.folder, str(tmp_path / "dayless.csv"), tmp_path / "told.csv")
    hourly = pd.read_csv(table).assign(day=pd.date_range("2020-01-01", periods=498, freq="h"))
    hourly.to_csv(tmp_path / "hourly.csv", index=False)
    with pytest.raises(Exception, match="every 1 hour, but the model learned from rows every 1 day"):
        new_data.predict(run.folder, str(tmp_path / "hourly.csv"), tmp_path / "told.csv")
    short.drop(columns="wind").to_csv(tmp_path / "windless.csv", index=False)
    with pytest.raises(Exception, match="lack the column wind"):
        new_data.predict(run.folder, str(tmp_path / "windless.csv"), tmp_path / "told.csv")


def test_classes_along_a_series_are_predicted_for_every_row_with_a_window(
    table: Path, train: Callable, tmp_path: Path
) -> None:
    made = composed(table, task="sequence-classification", target=("state",), epochs=20)
    run, _, outcome = train(made)
    assert outcome == "completed"
    scores = run.metrics()
    assert scores["metrics"]["accuracy"] > scores["baseline"]["accuracy"] + 0.1
    new_data.predict(run.folder, str(table), tmp_path / "told.csv")
    found = pd.read_csv(tmp_path / "told.csv")
    assert found["prediction"].isna().sum() == 11
    assert found[["probability_rough", "probability_calm"]].iloc[11:].sum(axis=1).round(4).eq(1).all()


def test_rows_that_are_sequences_are_classified(train: Callable, tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    kinds = generator.integers(0, 2, 200)
    waves = np.sin(np.arange(16)[None] * np.where(kinds, 1.3, 0.6)[:, None] + generator.uniform(0, 6, (200, 1)))
    frame = pd.DataFrame(waves + generator.normal(0, 0.1, waves.shape)).add_prefix("t")
    frame.assign(kind=np.where(kinds, "fast", "slow")).to_csv(tmp_path / "waves.csv", index=False)
    made = compose.compose(
        str(tmp_path / "waves.csv"),
        Choices(task="sequence-classification", seed=1, epochs=30, settings=(*FEW, ("learning_rate", "0.02"))),
    )
    run, _, outcome = train(made)
    assert outcome == "completed" and run.metrics()["metrics"]["accuracy"] > 0.85
    told = new_data.predict(run.folder, str(tmp_path / "waves.csv"), tmp_path / "told.csv")
    assert told["rows"] == 200 and pd.read_csv(tmp_path / "told.csv")["prediction"].notna().all()


def test_a_forecast_beats_the_last_value_on_the_bundled_series(train: Callable) -> None:
    made = compose.compose("sample:temperatures", Choices(seed=0, preset="quick"))
    run, _, outcome = train(made)
    scores = run.metrics()
    assert outcome == "completed" and scores["metrics"]["mae"] < 0.9 * scores["baseline"]["mae"]
