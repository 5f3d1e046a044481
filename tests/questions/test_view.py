"""What a finished run shows of a user's own input."""

from __future__ import annotations

from pathlib import Path

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

SMALL = (("width", "16"), ("layers", "1"), ("heads", "2"), ("batch_size", "32"))

GOOD, BAD = ("good", "great", "lovely"), ("bad", "awful", "dull")


def trained(folder: Path, data: Path, **chosen: object) -> Run:
    made = compose.compose(str(data), Choices(seed=3, **chosen))  # type: ignore[arg-type]
    run = runs.create(folder, made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    return run


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Opinions that one word decides."""
    random = np.random.default_rng(1)
    rows = [
        f"a {random.choice(GOOD if at % 2 else BAD)} film of {random.choice(['love', 'war', 'day'])} {at}"
        for at in range(200)
    ]
    path = tmp_path_factory.mktemp("films") / "films.csv"
    opinions = ["neg", "pos"] * 100
    pd.DataFrame({"opinion": rows, "label": opinions}).to_csv(path, index=False)
    return path


@pytest.fixture(scope="module")
def forecast(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run that forecasts a wave."""
    folder = tmp_path_factory.mktemp("wave")
    height = np.round(20 + 5 * np.sin(np.arange(200) / 9), 3)
    days = pd.date_range("2020-01-01", periods=200).strftime("%Y-%m-%d")
    pd.DataFrame({"day": days, "height": height}).to_csv(folder / "tide.csv", index=False)
    small = (("width", "4"), ("batch_size", "32"))
    return trained(
        folder, folder / "tide.csv", kind="series", target=("height",), window=8, template="gru", epochs=1,
        settings=small,
    )  # fmt: skip


def latest(count: int = 8) -> list[dict[str, str]]:
    return [{"day": f"2021-03-{day + 1:02d}", "height": f"{20 + day / 10}"} for day in range(count)]


def test_a_forecast_after_a_users_rows_is_what_predict_one_says(forecast) -> None:
    asked, desk = {"run": str(forecast.folder), "rows": latest()}, Desk()
    told = answer({"ask": "view", "view": "forecast", **asked}, desk)
    (example,) = told["examples"]
    assert example["past"][-1] == pytest.approx(20.7) and example["actual"] == []
    expected = answer({"ask": "predict_one", **asked}, desk)["prediction"]
    assert example["forecast"] == [pytest.approx(expected, rel=1e-3)]


def test_a_view_that_the_template_lacks_and_rows_that_are_too_few_are_said(forecast) -> None:
    with pytest.raises(UserError, match="has no view blanks"):
        answer({"ask": "view", "view": "blanks", "run": str(forecast.folder), "text": "a [_]"}, Desk())
    with pytest.raises(UserError, match="looks back over 8 steps"):
        answer({"ask": "view", "view": "forecast", "run": str(forecast.folder), "rows": latest(3)}, Desk())
    with pytest.raises(UserError, match="needs rows"):
        answer({"ask": "view", "view": "forecast", "run": str(forecast.folder)}, Desk())


def test_the_words_of_a_text_are_weighed_for_each_class(films, tmp_path) -> None:
    run = trained(tmp_path, films, template="embedding_bag", epochs=30, settings=(("learning_rate", "0.01"),))
    told = answer({"ask": "view", "view": "words", "run": str(run.folder), "text": "a great but dull film"}, Desk())
    best = {name: words[0][0] for name, words in told["words"].items()}
    assert "great" in best["pos"] and "dull" in best["neg"]
    with pytest.raises(UserError, match="knows none of these words"):
        answer({"ask": "view", "view": "words", "run": str(run.folder), "text": "zzz"}, Desk())


def test_where_a_text_looks_adds_up_to_one_for_each_step_and_leaves_padding_out(films, tmp_path) -> None:
    run = trained(tmp_path, films, template="transformer_encoder", epochs=1, settings=SMALL)
    told = answer({"ask": "view", "view": "attention", "run": str(run.folder), "text": "a great film"}, Desk())
    (example,) = told["examples"]
    assert example["steps"] == ["a", "great", "film"]
    for head in example["layers"][0]:
        assert np.sum(head, axis=1) == pytest.approx(np.ones(3), abs=0.01)
    with pytest.raises(UserError, match="Type a text"):
        answer({"ask": "view", "view": "attention", "run": str(run.folder), "text": " "}, Desk())


def test_the_memory_along_a_text_has_a_column_for_each_word_and_gates_between_nothing_and_all(films, tmp_path) -> None:
    small = (("width", "4"), ("embedding", "4"), ("batch_size", "32"))
    run = trained(tmp_path, films, template="gru", epochs=1, settings=small)
    told = answer({"ask": "view", "view": "states", "run": str(run.folder), "text": "a great film"}, Desk())
    (example,) = told["examples"]
    assert example["steps"] == ["a", "great", "film"] and np.shape(example["states"]) == (3, 4)
    assert set(example["gates"]) == {"update", "reset"}
    assert all(0 < value < 1 for gate in example["gates"].values() for step in gate for value in step)
