"""What a training shows of itself: the same examples after its epochs, for little time, whatever goes wrong."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from app import compose, runs
from app.choices import Choices
from app.errors import UserError
from app.runs import Run
from app.training import session, viewer
from app.training.events import Epoch, Finished, Notice, SampleMade
from app.training.viewer import Budget, Viewer
from app.views import forecast, text
from app.views.view import View


class Clock:
    """Seconds that the test lets go by."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def fake(name: str, make) -> View:
    return View(name, lambda task: True, lambda look, material: "examples", make, lambda look, asked: None)


def made(tmp_path: Path, *views: View) -> tuple[Viewer, list]:
    told: list = []
    run = Run(tmp_path)
    return Viewer(SimpleNamespace(), SimpleNamespace(), views, run, told.append, Budget(Clock())), told


def test_quick_epochs_are_shown_now_and_then_but_the_first_and_the_last_always(tmp_path) -> None:
    shows, told = made(tmp_path, fake("pies", lambda look, examples: {"view": "pies"}))
    clock = shows.budget.clock
    for epoch in range(0, 40):
        shows.show(epoch)
        clock.now += 0.1
    shows.show(39, True)
    shows.show(39, True)
    epochs = [event.epoch for event in told]
    assert epochs[:2] == [0, 1] and epochs[-1] == 39 and len(epochs) == len(set(epochs))
    assert 3 <= len(epochs) <= 8
    assert json.loads((tmp_path / "samples" / "pies-0039.json").read_text()) == {"view": "pies", "epoch": 39}


def test_a_slow_view_takes_two_percent_of_the_time_but_never_waits_for_long(tmp_path) -> None:
    clock, shown = Clock(), 0
    budget = Budget(clock)
    for _ in range(2000):
        clock.now += 1.5
        if budget.allows():
            clock.now += 0.5
            budget.spend(0.5)
            shown += 1
    assert 0.5 * shown <= viewer.ALLOWED + 0.5 + 0.03 * clock.now
    clock.now += viewer.LONG
    assert budget.allows()
    budget.spend(60.0)
    clock.now += viewer.LONG
    assert not budget.allows(), "one that takes a minute waits until the training is long enough for it"
    clock.now += 200.0 / viewer.SHARE
    assert budget.allows()


def test_a_view_that_fails_is_said_and_not_tried_again_while_the_others_are_made(tmp_path) -> None:
    calls = []

    def broken(look, examples) -> dict:
        calls.append(1)
        raise ZeroDivisionError("pies")

    shows, told = made(tmp_path, fake("broken", broken), fake("whole", lambda look, examples: {"view": "whole"}))
    with pytest.raises(UserError, match="the view broken can't be made"):
        shows.show(0)
    shows.show(1)
    assert [Path(event.path).name for event in told] == ["whole-0000.json", "whole-0001.json"]
    assert len(calls) == 1 and "ZeroDivisionError: pies" in Run(tmp_path).log_file.read_text()


def test_what_is_written_lies_as_text_beside_the_view(tmp_path) -> None:
    content = {"view": "text", "samples": [{"prompt": "Once ", "text": "upon"}], "next": []}
    shows, told = made(tmp_path, fake(text.VIEW.name, lambda look, examples: content))
    shows.show(1)
    assert [Path(event.path).name for event in told] == ["text-0001.json", "epoch-0001.txt"]
    assert "Once upon" in (tmp_path / "samples" / "epoch-0001.txt").read_text()
    described = json.loads((tmp_path / "samples" / "samples.json").read_text())
    assert described == {"format": 1, "views": {"text": "text-{epoch:04d}.json"}, "texts": "epoch-{epoch:04d}.txt"}


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A year of days with a wave."""
    days = pd.date_range("2020-01-01", periods=300).strftime("%Y-%m-%d")
    height = np.round(20 + 5 * np.sin(np.arange(300) / 9) + np.random.default_rng(1).normal(0, 0.3, 300), 2)
    path = tmp_path_factory.mktemp("series") / "tide.csv"
    pd.DataFrame({"day": days, "height": height}).to_csv(path, index=False)
    return path


def train(table: Path, folder: Path) -> tuple[Run, list]:
    chosen = Choices(
        kind="series", target=("height",), window=8, horizon=3, template="gru", epochs=3, seed=3,
        settings=(("width", "4"), ("batch_size", "32")),
    )  # fmt: skip
    composed = compose.compose(str(table), chosen)
    run, events = runs.create(folder, composed.experiment), []
    assert session.train(composed.experiment, composed.dataset, composed.parts, run, events.append) == "completed"
    return run, events


@pytest.mark.slow
def test_a_forecast_is_shown_over_the_same_stretches_in_its_own_units(table, tmp_path) -> None:
    _, events = train(table, tmp_path)
    shown = [event for event in events if isinstance(event, SampleMade) and "forecast-" in event.path]
    assert [event.epoch for event in shown][:2] == [0, 1] and shown[-1].epoch == 3
    assert events.index(shown[-1]) < next(at for at, event in enumerate(events) if isinstance(event, Finished))
    assert [event.code for event in events if isinstance(event, Notice)] == ["estimate"]
    contents = [json.loads(Path(event.path).read_text()) for event in shown]
    assert all(one["when"] == other["when"] and one["actual"] == other["actual"]
               for one, other in zip(contents[0]["examples"], contents[-1]["examples"], strict=True))  # fmt: skip
    for example in contents[-1]["examples"]:
        assert len(example["actual"]) == len(example["forecast"]) == 3
        assert len(example["when"]) == len(example["past"]) + 3 and example["name"] == example["when"][-3]
        assert all(10 < value < 30 for value in (*example["past"], *example["forecast"]))
    told = [[example["forecast"] for example in content["examples"]] for content in contents]
    assert told[0] != told[-1]


@pytest.mark.slow
def test_showing_changes_neither_weights_nor_figures(table, tmp_path, monkeypatch) -> None:
    shown, events = train(table, tmp_path / "shown")
    monkeypatch.setattr(viewer, "of", lambda *args: None)
    plain, others = train(table, tmp_path / "plain")
    assert not (plain.folder / "samples").exists() and (shown.folder / "samples").is_dir()
    figures = [[event.metrics for event in told if isinstance(event, Epoch)] for told in (events, others)]
    assert figures[0] == figures[1]


@pytest.mark.slow
def test_a_view_that_can_not_be_made_ends_no_training_and_is_said_once(table, tmp_path, monkeypatch) -> None:
    def broken(look, stretches) -> dict:
        raise ZeroDivisionError

    monkeypatch.setattr(viewer.views, "VIEWS", (fake(forecast.VIEW.name, broken),))
    _, events = train(table, tmp_path)
    (notice,) = (event for event in events if isinstance(event, Notice) and event.code == "no_samples")
    assert "the view forecast can't be made" in notice.message
