"""A training of two networks against each other: samples by class, the newest weights kept, the same after a pause."""

from __future__ import annotations

import json

import numpy as np
import pytest

from app import compose, generation, runs
from app.choices import Choices
from app.data import fitting
from app.errors import UserError
from app.montage import Layout
from app.prediction import Predictor
from app.training import session
from app.training.events import Epoch
from app.training.progress import Progress

SMALL = {"noise": 4, "filters": 4, "judging": 4, "batch_size": 256}


def composed(epochs: int = 3, **settings: object) -> compose.Composition:
    pairs = tuple((name, str(value)) for name, value in {**SMALL, **settings}.items())
    return compose.compose("sample:digits", Choices(template="gan", epochs=epochs, settings=pairs, seed=3))


def test_classes_that_only_test_pictures_show_are_not_drawn() -> None:
    made = composed()
    labels = np.asarray(made.dataset.labels, dtype=object)
    parts = np.where((labels == "7") & (made.parts != ""), "test", made.parts)
    assert fitting.fit(made.experiment, made.dataset, parts).target.drawn == tuple("012345689")
    assert fitting.fit(made.experiment, made.dataset, made.parts).shape(1000).classes == 10


def test_without_the_setting_nothing_is_drawn_by_class() -> None:
    made = composed(conditional=False)
    assert made.shape.classes == 0
    assert fitting.fit(made.experiment, made.dataset, made.parts).target.drawn == ()


def test_the_newest_epoch_counts_as_the_best_where_no_figure_says_which_is() -> None:
    progress = Progress(epoch=1)
    assert progress.take_newest(2.0)
    progress.epoch = 2
    assert progress.take_newest(float("nan"))
    assert (progress.best_epoch, progress.waited) == (2, 0)


@pytest.mark.slow
def test_a_pause_changes_nothing_and_pictures_come_by_class(train, tmp_path) -> None:
    def pause(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 1:
            commands.send("interrupt")

    whole, _events, outcome = train(composed())
    assert outcome == "completed" and whole.metrics()["best_epoch"] == 3
    parted, _, outcome = train(composed(), pause)
    assert outcome == "interrupted"
    assert session.resume(runs.open_run(parted.folder), lambda event: None) == "completed"
    first, second = (Predictor.of(run).model.get_weights() for run in (whole, parted))
    assert all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))
    _check_drawings(whole, tmp_path)


def _check_drawings(run: runs.Run, folder) -> None:
    described = json.loads(run.samples_file.read_text())
    assert described["classes"] == list("0123456789") and Layout(**described["layout"]).columns == 10
    assert {run.part_file(name).is_file() for name in ("generator", "discriminator")} == {True}
    drawn = generation.draw(run.folder, 12, 0, folder / "all")
    assert drawn["classes"] == [*"0123456789", "0", "1"]
    assert generation.draw(run.folder, 2, 0, folder / "fours", name="4")["classes"] == ["4", "4"]
    with pytest.raises(UserError, match=r"draws no class cat. Its classes are 0, 1"):
        generation.draw(run.folder, 2, 0, folder / "cats", name="cat")
    metrics = run.metrics()["metrics"]
    assert {"loss", "real", "fake", "spread", "rarest_class", "agreement"} == set(metrics)
    assert all(np.isfinite(value) for value in metrics.values())
