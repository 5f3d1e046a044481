"""What networks show of tables: which columns matter, planes of two columns, and refusals in a sentence."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from app import compose, runs
from app.choices import Choices
from app.errors import UserError
from app.questions import Desk, answer
from app.runs import Run
from app.training import session

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run on flats: the price follows from size and floor alone; noise and doors say nothing."""
    folder, random = tmp_path_factory.mktemp("flats"), np.random.default_rng(4)
    size, floor = random.uniform(20, 120, 500).round(1), random.choice(["ground", "<b>top</b>"], 500)
    cells = {"size": size, "floor": floor, "noise": random.uniform(0, 1, 500).round(3),
             "doors": random.integers(1, 90, 500)}  # fmt: skip
    price = 1000 * size + np.where(floor == "ground", 0, 20_000)
    path = folder / "flats.csv"
    pd.DataFrame({**cells, "price": price}).to_csv(path, index=False)
    made = compose.compose(str(path), Choices(target=("price",), template="mlp", seed=3, epochs=40))
    run = runs.create(folder, made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    return run


def kept(run: Run, view: str) -> dict:
    return json.loads(sorted(run.samples_folder.glob(f"{view}-*.json"))[-1].read_text())


def asked(run: Run, view: str, **more: object) -> dict:
    return answer({"ask": "view", "run": str(run.folder), "view": view, **more}, Desk())


ROW = {"size": "50", "floor": "ground", "noise": "0.5", "doors": "2"}


def test_columns_that_decide_matter_most_and_noise_does_not(run: Run) -> None:
    content = kept(run, "importances")
    rises = dict(zip(content["columns"], content["rises"], strict=True))
    scores = dict(zip(content["columns"], content["scores"], strict=True))
    assert rises["size"] > rises["floor"] > 5 * max(rises["noise"], rises["doors"])
    assert scores["size"] > 2 * content["score"], "an RMSE, which grows"


def test_after_each_epoch_the_planes_of_the_columns_that_matter_most_are_kept(run: Run) -> None:
    content = kept(run, "boundary")
    first = content["planes"][0]
    assert [first["across"]["column"], first["up"]["column"]] == ["size", "floor"]
    ground, top = (np.asarray(first["values"][at]) for at in map(first["up"]["names"].index, ("ground", "<b>top</b>")))
    assert ground[-1] > ground[0] + 50_000 and (top > ground).mean() > 0.8
    assert content["points"]["columns"]["floor"] and len(content["points"]["answers"]) <= 120
    assert set(content["held"]) == {"size", "floor", "noise", "doors"}


def test_any_two_columns_of_a_row_can_be_asked_for(run: Run) -> None:
    content = asked(run, "boundary", row=ROW, columns=["noise", "size"])
    (plane,) = content["planes"]
    assert (plane["across"]["column"], plane["up"]["column"]) == ("noise", "size")
    assert plane["values"][-1][0] > plane["values"][0][0] + 50_000, "more size, a higher price"
    assert content["held"]["floor"] == "ground" and content["held"]["doors"] == 2
    without = asked(run, "boundary", columns=["noise", "size"])
    assert without["held"]["floor"] is None and np.isfinite(without["planes"][0]["values"]).all()
    best = asked(run, "boundary", row={**ROW, "size": "115"})["planes"][0]
    assert "size" in (best["across"]["column"], best["up"]["column"])


@pytest.mark.parametrize("columns", [["size"], ["size", "size"], ["size", "weather"], "size", [["size"], {}]])
def test_columns_that_make_no_plane_are_refused_with_those_there_are(run: Run, columns: object) -> None:
    with pytest.raises(UserError, match=r"There are .*size"):
        asked(run, "boundary", row=ROW, columns=columns)


def test_of_one_row_the_effect_of_each_value_is_told_and_gradients_need_its_answer(run: Run) -> None:
    told = asked(run, "importances", row={**ROW, "size": "118"})
    effects = dict(zip(told["columns"], told["effects"], strict=True))
    assert effects["size"] > 20_000 > abs(effects["noise"])
    layers = asked(run, "histograms", row=ROW)["layers"]
    assert layers[-1]["name"] == "outputs" and all(layer["gradients"] is None for layer in layers)
    known = asked(run, "histograms", row={**ROW, "price": "50000"})["layers"]
    assert all(sum(layer["gradients"]["counts"]) for layer in known)


@pytest.mark.parametrize("view", ["importances", "histograms"])
def test_a_question_without_a_row_or_of_another_table_is_refused_in_a_sentence(run: Run, view: str) -> None:
    with pytest.raises(UserError, match="needs a row"):
        asked(run, view)
    with pytest.raises(UserError, match="lack the column"):
        asked(run, view, row={"size": "50", "floor": "ground", "noise": "0.5"})
    with pytest.raises(UserError, match="no view columns"):
        asked(run, "columns", row=ROW)


def test_odd_values_in_a_row_are_missing_ones_and_break_nothing(run: Run) -> None:
    row = {"size": "abc\x00", "floor": "🏠", "noise": "", "doors": "1e400"}
    assert np.isfinite(asked(run, "importances", row=row)["answer"])
    values = asked(run, "boundary", row=row, columns=["size", "noise"])["planes"][0]["values"]
    assert np.isfinite(values).all()
