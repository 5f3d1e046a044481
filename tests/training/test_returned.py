"""Runs that learn to give back what goes in: labels never matter, the unusual stands out, and all is kept."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app import compose, generation, new_data, runs
from app.choices import Choices
from app.data.anomalies import of_run
from app.errors import UserError
from app.evaluation import report
from app.runs import Run
from app.training import session

pytestmark = pytest.mark.slow

SETTINGS = (("width", "32"), ("code", "2"), ("learning_rate", "0.005"))


def machine(rows: int = 400, seed: int = 0, faults: float = 0.08) -> pd.DataFrame:
    """Measures that hang together, but in faulty rows."""
    random = np.random.default_rng(seed)
    load, heat = random.normal(size=(2, rows))
    frame = pd.DataFrame({
        "current": 3 * load + 10, "heat": 40 + 5 * heat, "speed": 100 - 8 * load, "noise": 2 + load + heat,
        "mode": np.where(load > 0, "fast", "slow"),
    })  # fmt: skip
    fault = random.random(rows) < faults
    frame.loc[fault, "speed"] = 100 + 8 * load[fault] + 12  # no strange speed by itself, but strange at this current
    frame["fault"] = np.where(fault, "yes", "no")
    return frame.round(3)


def trained(path: Path, folder: Path, **choices: object) -> Run:
    composed = compose.compose(str(path), Choices(
        template="autoencoder", task="anomaly-detection", settings=SETTINGS, **{"epochs": 25, **choices},
    ))  # fmt: skip
    run = runs.create(folder, composed.experiment)
    assert session.train(composed.experiment, composed.dataset, composed.parts, run, lambda event: None) == "completed"
    return run


def weights(run: Run) -> list[np.ndarray]:
    import keras

    return keras.models.load_model(run.model_file, compile=False).get_weights()


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("machine") / "machine.csv"
    machine().to_csv(path, index=False)
    return path


@pytest.fixture(scope="module")
def run(table: Path) -> Run:
    return trained(table, table.parent / "runs", test=0.4)


def test_faulty_rows_stand_out_better_than_by_their_distance_from_the_mean(run: Run) -> None:
    scored = run.metrics()
    assert scored["metrics"]["mse"] < 0.5 * scored["baseline"]["mse"]
    assert scored["metrics"]["roc_auc"] > max(0.75, scored["baseline"]["roc_auc"] + 0.1)


def test_the_threshold_is_kept_and_predictions_use_it(run: Run, table: Path, tmp_path: Path) -> None:
    about = of_run(run)
    assert about is not None and about.threshold is not None and about.label == "fault" and about.normal == "no"
    told = new_data.predict(run.folder, str(table), tmp_path / "out.csv")
    found = pd.read_csv(tmp_path / "out.csv")
    assert told["rows"] == len(found) == 400
    assert ((found["score"] > about.threshold) == (found["anomaly"] == "yes")).all()
    assert {"reconstruction_speed", "reconstruction_mode"} <= set(found)
    usual = found[found["fault"] == "no"]
    assert (usual["reconstruction_speed"] - usual["speed"]).abs().median() < 3


def test_rows_with_gaps_and_strange_cells_are_scored_and_empty_ones_are_told(run: Run, tmp_path: Path) -> None:
    frame = machine(20, seed=3)
    frame.loc[0, "heat"] = np.nan
    frame.loc[1, "mode"] = "<b>never seen</b>"
    frame.drop(columns="fault").to_csv(tmp_path / "new.csv", index=False)
    new_data.predict(run.folder, str(tmp_path / "new.csv"), tmp_path / "out.csv")
    found = pd.read_csv(tmp_path / "out.csv")
    assert found["score"].notna().all()
    assert found["score"][1] > found["score"][2:].median()


def test_scoring_other_data_compares_with_their_labels_where_they_have_some(run: Run, tmp_path: Path) -> None:
    frame = machine(60, seed=4, faults=0.2)
    frame.to_csv(tmp_path / "more.csv", index=False)
    assert "roc_auc" in report.evaluate(run.folder, str(tmp_path / "more.csv"))["metrics"]
    frame.drop(columns="fault").to_csv(tmp_path / "bare.csv", index=False)
    scored = report.evaluate(run.folder, str(tmp_path / "bare.csv"))
    assert set(scored["metrics"]) == {"mse"} and scored["samples"] == 60


def test_encoder_and_decoder_lie_beside_and_together_are_the_model(run: Run) -> None:
    import keras

    model, encoder, decoder = (
        keras.models.load_model(path, compile=False)
        for path in (run.model_file, run.part_file("encoder"), run.part_file("decoder"))
    )
    inputs = {"numbers": np.array([[10, 40, 100, 2.0], [1, np.nan, 3, 4]], "float32"),
              "categories": np.array([[1], [0]], "int32")}  # fmt: skip
    assert np.array_equal(np.asarray(decoder(encoder(inputs))), np.asarray(model(inputs)))


def test_it_refuses_to_make_anything_new(run: Run, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="gives back what it is given"):
        generation.generate(run.folder, 3, 0, tmp_path / "new")


def test_labels_and_test_rows_change_no_weight(run: Run, table: Path, tmp_path: Path) -> None:
    frame = pd.read_csv(table)
    parts = compose.parts(run.experiment(), compose.load(run.experiment()))
    frame["fault"] = np.where(np.arange(len(frame)) % 3 == 0, "yes", "no")
    frame.loc[parts == "test", "speed"] *= 7
    (tmp_path / "machine.csv").write_text(frame.to_csv(index=False))
    again = trained(tmp_path / "machine.csv", tmp_path / "runs", test=0.4)
    assert all(np.array_equal(one, other) for one, other in zip(weights(run), weights(again), strict=True))


def test_a_series_is_scored_moment_by_moment_and_a_strange_day_comes_first(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    hours = pd.date_range("2024-01-01", periods=24 * 40, freq="h")
    values = 50 + 20 * np.sin(2 * np.pi * hours.hour.to_numpy() / 24) + random.normal(0, 1, len(hours))
    values[24 * 37 + 6 : 24 * 37 + 16] = 50
    pd.DataFrame({"time": hours, "rides": values.round(2)}).to_csv(tmp_path / "rides.csv", index=False)
    made = trained(tmp_path / "rides.csv", tmp_path / "runs", window=24)
    assert json.loads(made.experiment_file.read_text())["data"]["kind"] == "series"
    new_data.predict(made.folder, str(tmp_path / "rides.csv"), tmp_path / "out.csv")
    found = pd.read_csv(tmp_path / "out.csv")
    assert found["score"].notna().all()
    assert found["score"].groupby(found["time"].str[:10]).mean().idxmax() == "2024-02-07"
    content = json.loads(sorted(made.samples_folder.glob("anomalies-*.json"))[-1].read_text())
    assert content["days"] and content["highest"][0]["name"] == "2024-02-07"
