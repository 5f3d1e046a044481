"""A training as its user sees it: events, files, scores, and every way it can end."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import numpy as np
import pytest

from app import runs
from app.data.dataset import Table
from app.errors import UserError
from app.prediction import Predictor
from app.training import session
from app.training.commands import Commands
from app.training.events import Checkpoint, Epoch, Finished, Notice, Phase, Started
from models.options import TrainingOptions


def weights(run: runs.Run) -> list[np.ndarray]:
    return Predictor.of(run).model.get_weights()


def history(run: runs.Run, *without: str) -> list[dict[str, str]]:
    rows = csv.DictReader(run.history_file.read_text().splitlines())
    return [{name: value for name, value in row.items() if name not in without} for row in rows]


def equal(first: list[np.ndarray], second: list[np.ndarray]) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


def when(kind: type, number: int, line: str):
    """Sends a command at the n-th event of a kind."""
    seen = 0

    def tell(event, commands) -> None:
        nonlocal seen
        if isinstance(event, kind):
            seen += 1
            if seen == number:
                commands.send(line)

    return tell


def test_a_training_leaves_a_whole_run_folder_and_beats_its_baseline(composed, train) -> None:
    run, _, outcome = train(composed(epochs=40))
    assert outcome == "completed"
    for file in ("experiment", "environment", "preprocessing", "metrics", "history", "model"):
        assert getattr(run, f"{file}_file").is_file()
    metrics = json.loads(run.metrics_file.read_text())
    assert metrics["metrics"]["accuracy"] > 0.85 > 0.5 > metrics["baseline"]["accuracy"]
    assert set(metrics["metrics"]) == set(metrics["baseline"])
    assert sum(map(sum, metrics["confusion"])) == metrics["samples"] > 15
    rows = history(run)
    assert [row["epoch"] for row in rows] == [str(n + 1) for n in range(metrics["epochs"])]
    assert {"seconds", "learning_rate", "loss", "accuracy", "val_loss", "val_accuracy"} <= set(rows[0])
    assert [path.name for path in run.folder.iterdir() if path.name.startswith(".")] == []


def test_events_come_in_order_and_end_with_finished(composed, train) -> None:
    run, events, _ = train(composed())
    started = next(event for event in events if isinstance(event, Started))
    assert started.run == str(run.folder) and started.parameters > 100
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [1, 2, 3, 4, 5, 6]
    phases = [event.phase for event in events if isinstance(event, Phase)]
    assert phases == ["building", "tracing", "training", "evaluating"]
    assert isinstance(events[-1], Finished) and events[-1].outcome == "completed"
    assert events[-1].metrics["test_accuracy"] == run.metrics()["metrics"]["accuracy"]


def test_the_same_experiment_and_seed_give_the_same_figures_to_the_last_digit(composed, train) -> None:
    (first, *_), (second, *_) = train(composed(dropout=0.3)), train(composed(dropout=0.3))
    assert first.metrics()["metrics"] == second.metrics()["metrics"]
    assert equal(weights(first), weights(second))


def test_another_seed_gives_another_network(composed, train) -> None:
    made = composed()
    (first, *_), (second, *_) = train(made), train(replace(made, experiment=replace(made.experiment, seed=4)))
    assert not equal(weights(first), weights(second))


def test_test_rows_have_no_say_in_training(composed, train) -> None:
    made = composed()
    assert isinstance(made.dataset, Table)
    frame = made.dataset.frame.copy()
    for name in frame.columns[:4]:
        frame.loc[made.parts == "test", name] = "7e6"
    changed = replace(made, dataset=replace(made.dataset, frame=frame))
    (first, *_), (second, *_) = train(made), train(changed)
    assert equal(weights(first), weights(second))
    assert first.metrics()["metrics"] != second.metrics()["metrics"]


@pytest.mark.parametrize("settings", [{}, {"dropout": 0.3, "normalization": "batch"}, {"optimizer": "muon"}])
@pytest.mark.parametrize("number", [1, 4])
def test_interrupted_and_resumed_equals_uninterrupted(composed, train, number, settings) -> None:
    whole, *_ = train(composed(**settings))
    run, events, outcome = train(composed(**settings), when(Epoch, number, "interrupt"))
    assert outcome == "interrupted" and runs.outcome(run) == "interrupted"
    assert sum(isinstance(event, Epoch) for event in events) < 6
    assert session.resume(run, lambda event: None) == "completed"
    assert equal(weights(run), weights(whole))
    assert history(run, "seconds") == history(whole, "seconds")


@pytest.mark.parametrize("place", [4, 12], ids=["training", "validating"])
def test_interrupted_in_the_middle_of_an_epoch_nothing_is_seen_twice(composed, train, monkeypatch, place) -> None:
    monkeypatch.setattr("app.training.trainer.CHUNK_SECONDS", 0.0)  # one batch a chunk
    whole, *_ = train(composed(batch_size=10))
    calls = 0

    def tell(event, commands) -> None:
        nonlocal calls
        calls += isinstance(event, Epoch)
        if calls == 2:
            monkeypatch.setattr(commands, "poll", after(place, commands))
            calls += 1

    def after(count, commands):
        original = type(commands).poll.__get__(commands)

        def poll() -> None:
            nonlocal count
            count -= 1
            if count == 0:
                commands.send("interrupt")
            original()

        return poll

    run, _, outcome = train(composed(batch_size=10), tell)
    assert outcome == "interrupted"
    assert session.resume(run, lambda event: None) == "completed"
    assert equal(weights(run), weights(whole))


def test_mixed_precision_blurs_no_raw_numbers_and_saves_32_bits(composed, train) -> None:
    run, *_ = train(composed(epochs=60, mixed_precision="true"))
    assert run.metrics()["metrics"]["accuracy"] > 0.85
    model = Predictor.of(run).model
    assert {layer.dtype_policy.name for layer in model.layers} == {"float32"}


def test_balanced_class_weights_make_rare_classes_count_and_average_to_one() -> None:
    from app.training import samples as sampling

    targets = np.array([0] * 9 + [1] + [-1])
    samples = sampling.Samples(np.arange(10), np.array([], int), targets, 1.0, 0.0, 2)
    weights = sampling.weights(samples, TrainingOptions(class_weights="balanced"))
    assert weights[9] == pytest.approx(9 * weights[0]) and weights[:10].mean() == pytest.approx(1.0)
    assert weights[10] == 0.0


def test_a_moved_run_finds_its_data_where_they_lay(composed, train, tmp_path) -> None:
    import shutil

    from app import compose
    from app.choices import Choices
    from app.data import samples
    from app.evaluation import report

    path = tmp_path / "flowers.csv"
    path.write_bytes(samples.locate("iris").read_bytes())
    run, *_ = train(compose.compose(str(path), Choices(epochs=6)))
    moved = tmp_path / "else" / "where" / "run"
    shutil.move(run.folder, moved)
    assert report.evaluate(moved)["metrics"] == runs.Run(moved).metrics()["metrics"]


def test_stop_keeps_the_best_and_scores_it(composed, train) -> None:
    run, events, outcome = train(composed(epochs=200), when(Epoch, 3, "stop"))
    assert outcome == "stopped"
    assert isinstance(events[-1], Finished) and "test_accuracy" in events[-1].metrics
    assert run.model_file.is_file() and run.metrics()["epochs"] < 10


def test_cancel_keeps_no_model(composed, train) -> None:
    run, events, outcome = train(composed(epochs=200), when(Epoch, 2, "cancel"))
    assert outcome == "cancelled"
    assert events[-1] == Finished(str(run.folder), "cancelled", {})
    assert not run.model_file.exists() and not run.checkpoint_folder.exists()


def test_a_finished_run_takes_more_epochs_and_refuses_to_go_on_without(composed, train) -> None:
    run, *_ = train(composed())
    with pytest.raises(UserError, match="--epochs"):
        session.resume(run, lambda event: None)
    assert runs.outcome(run) == "completed"
    events = []
    assert session.resume(run, events.append, more=3) == "completed"
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [7, 8, 9]
    assert [row["epoch"] for row in history(run)] == [str(n) for n in range(1, 10)]


def test_early_stopping_says_so_and_keeps_the_best_epoch(composed, train) -> None:
    run, events, outcome = train(composed(epochs=300, patience=2, learning_rate=0.05, schedule="constant"))
    metrics = run.metrics()
    assert outcome == "completed" and metrics["epochs"] < 300
    assert metrics["best_epoch"] == metrics["epochs"] - 2
    losses = [float(row["val_loss"]) for row in history(run)]
    assert min(losses) == losses[metrics["best_epoch"] - 1]
    assert any(isinstance(event, Notice) and event.code == "early_stopping" for event in events)


def test_a_learning_rate_that_blows_up_ends_the_run_with_cause_and_remedy(composed, train, monkeypatch) -> None:
    from app.training import schedule

    rates = schedule.rates
    monkeypatch.setattr(schedule, "rates", lambda options, steps: rates(options, steps) * np.float32(1e30))
    run, events, outcome = train(composed(epochs=50, optimizer="sgd", clip_norm=0, warmup=0))
    assert outcome == "failed" and isinstance(events[-1], Finished) and events[-1].outcome == "failed"
    notice = next(event for event in events if isinstance(event, Notice) and event.code == "not_finite")
    assert "learning rate" in notice.message
    assert not run.model_file.exists() or all(np.isfinite(weight).all() for weight in weights(run))


def test_a_full_disk_is_said_and_the_training_goes_on(composed, train, monkeypatch) -> None:
    from app.training import checkpoint

    def full(*args, **kwargs) -> None:
        raise UserError("checkpoint can't be written: No space left on device.")

    monkeypatch.setattr(checkpoint, "write", full)
    run, events, outcome = train(composed())
    assert outcome == "completed" and "accuracy" in run.metrics()["metrics"]
    assert any(isinstance(event, Notice) and event.code == "not_saved" for event in events)
    assert not any(isinstance(event, Checkpoint) for event in events)


def test_a_run_folder_that_takes_no_model_loses_nothing(composed, train, monkeypatch, tmp_path) -> None:
    from pathlib import Path

    from app import files
    from app.prediction import Predictor

    write = files.write_with

    def full(path, fill) -> None:
        if path.name == "model.keras":
            raise UserError(f"{path} can't be written: No space left on device.")
        write(path, fill)

    monkeypatch.setattr(files, "write_with", full)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    run, events, outcome = train(composed())
    assert outcome == "failed"
    notice = next(event for event in events if isinstance(event, Notice) and event.code == "rescued")
    (rescued,) = Path(tmp_path).glob("gradient-desk-rescued-*")
    assert str(rescued) in notice.message and str(rescued) in run.metrics()["reason"]
    assert Predictor.of(runs.Run(rescued)).model.count_params() > 100


def test_too_little_space_is_said_before_the_training(composed, train, monkeypatch) -> None:
    import shutil
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**6, 10**6 - 5, 5))
    with pytest.raises(UserError, match="--out"):
        train(composed())


def test_cancelling_the_epochs_that_are_added_leaves_the_finished_run_as_it_was(composed, train) -> None:
    run, *_ = train(composed())
    before, commands = run.metrics(), Commands()
    commands.send("cancel")
    events: list[object] = []
    assert session.resume(run, events.append, commands, more=50) == "cancelled"
    assert isinstance(events[-1], Finished) and events[-1].outcome == "cancelled"
    after = run.metrics()
    assert after["outcome"] == "completed" and after["metrics"] == before["metrics"]
    assert run.model_file.is_file() and session.resume(run, lambda event: None, more=1) == "completed"
    assert run.metrics()["epochs"] == before["epochs"] + 1


def test_resume_refuses_when_the_data_have_changed(composed, train, tmp_path) -> None:
    from app import compose
    from app.choices import Choices
    from app.data import samples

    path = tmp_path / "flowers.csv"
    path.write_bytes(samples.locate("iris").read_bytes())
    made = compose.compose(str(path), Choices(epochs=6))
    run, *_ = train(made, when(Epoch, 2, "interrupt"))
    path.write_text("\n".join(path.read_text().splitlines()[:-3]))
    with pytest.raises(UserError, match="changed since"):
        session.resume(run, lambda event: None)


def test_a_run_that_was_never_saved_says_what_to_do(composed, train, tmp_path) -> None:
    run = runs.prepare(tmp_path / "empty", composed().experiment)
    with pytest.raises(UserError, match="Train again"):
        session.resume(run, lambda event: None)


def test_pictures_deleted_while_training_are_named_and_the_best_is_kept(train, tmp_path, monkeypatch) -> None:
    import shutil

    from PIL import Image

    from app import compose
    from app.choices import Choices

    folder = tmp_path / "pictures"
    generator = np.random.default_rng(0)
    for label, brightness in (("dark", 40), ("light", 200)):
        (folder / label).mkdir(parents=True)
        for number in range(12):
            pixels = generator.integers(0, 50, (8, 8)) + brightness
            Image.fromarray(pixels.astype(np.uint8)).save(folder / label / f"{number}.png")
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *args, **kwargs: str(tmp_path / "cache"))
    made = compose.compose(str(folder), Choices(epochs=50, template="mlp", settings=(("batch_size", "4"),)))

    class Gone:
        """A collection too large for memory and cache, read from its files."""

        resident = None

        def gather(self, rows: np.ndarray) -> np.ndarray:
            if not folder.exists():
                raise UserError(f"{folder}/dark/3.png is gone.")
            return np.zeros((len(rows), made.experiment.data.size.height, made.experiment.data.size.width,
                             made.experiment.data.size.channels), np.uint8)  # fmt: skip

    monkeypatch.setattr("app.data.pictures.cache.decoded", lambda *args, **kwargs: Gone())

    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            shutil.rmtree(folder)

    monkeypatch.setattr("app.training.ending.report.score", lambda *args: {"metrics": {}})
    monkeypatch.setattr("app.training.ending.held_out.keep", lambda *args: None)
    run, events, outcome = train(made, tell)
    assert outcome == "failed" and run.model_file.is_file()
    assert "dark/3.png is gone" in run.metrics()["reason"]
    assert any(isinstance(event, Notice) and event.code == "data_lost" for event in events)
