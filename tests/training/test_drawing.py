"""A training without answers: samples after every epoch, the same figures and weights however it went."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app import compose, runs
from app.choices import Choices
from app.errors import UserError
from app.generation import Generator
from app.montage import Layout
from app.prediction import Predictor
from app.runs import Run
from app.training import session
from app.training.events import Epoch, Finished, Notice, SampleMade

SMALL = {"latent": 2, "filters": 4, "width": 16, "batch_size": 64}


def composed(epochs: int = 4, **settings: object) -> compose.Composition:
    pairs = tuple((name, str(value)) for name, value in {**SMALL, **settings}.items())
    return compose.compose("sample:digits", Choices(template="vae", epochs=epochs, settings=pairs, seed=3))


def weights(run: Run) -> list[np.ndarray]:
    return Predictor.of(run).model.get_weights()


def equal(first: list[np.ndarray], second: list[np.ndarray]) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


def history(run: Run) -> list[str]:
    return [",".join(line.split(",")[:1] + line.split(",")[2:]) for line in run.history_file.read_text().splitlines()]


def at_epoch(number: int, line: str):
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == number:
            commands.send(line)

    return tell


def cells(path: Path, layout: Layout) -> list[np.ndarray]:
    with Image.open(path) as image:
        return [np.asarray(image.crop(layout.box(cell))) for cell in range(layout.columns * layout.rows)]


def test_samples_lie_in_the_run_folder_from_before_the_training_to_its_end(train) -> None:
    run, events, outcome = train(composed())
    assert outcome == "completed"
    made = [event for event in events if isinstance(event, SampleMade) and event.path.endswith(".png")]
    assert [event.epoch for event in made] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert all(Path(event.path).is_file() and Path(event.path).parent == run.samples_folder for event in made)
    assert Path(made[-2].path).name == "epoch-0004.png" and Path(made[-1].path).name == "reconstructions-0004.png"
    assert Path(made[0].path).read_bytes() != Path(made[-2].path).read_bytes()
    assert events.index(made[-1]) < next(i for i, event in enumerate(events) if isinstance(event, Finished))


def test_each_seed_can_be_cut_out_and_is_what_generate_draws(train) -> None:
    run, _, _ = train(composed(early_stopping="false"))
    described = json.loads(run.samples_file.read_text())
    layout = Layout(**described["layout"])
    assert (layout.columns, layout.rows, layout.width, layout.height) == (8, 6, 8, 8)
    assert run.metrics()["best_epoch"] == 4  # the model kept is the one that drew the last samples
    shown = cells(run.samples_folder / described["samples"].format(epoch=4), layout)
    generator = Generator.of(run)
    drawn = generator.draw(generator.noise(described["seed"], 1, len(shown)))
    assert all(np.array_equal(a, b[..., 0]) for a, b in zip(shown, drawn, strict=True))


def test_originals_stand_above_what_is_given_back_and_never_change(train) -> None:
    made = composed()
    run, _, _ = train(made)
    described = json.loads(run.samples_file.read_text())
    layout = Layout.of(8, 8, 8, 2)
    first, last = (cells(run.samples_folder / f"reconstructions-000{epoch}.png", layout) for epoch in (0, 4))
    assert all(np.array_equal(a, b) for a, b in zip(first[:8], last[:8], strict=True))
    assert not any(np.array_equal(a, b) for a, b in zip(first[8:], last[8:], strict=True))
    rows = [made.dataset.files.index(name) for name in described["originals"]]
    assert set(made.parts[rows]) == {"validation"}


@pytest.mark.slow
def test_figures_are_the_bound_in_nats_and_its_two_parts(train) -> None:
    run, events, _ = train(composed(epochs=25, filters=8, width=64, learning_rate=0.01))
    last = [event for event in events if isinstance(event, Epoch)][-1].metrics
    assert list(last) == ["loss", "reconstruction", "kl", "val_loss", "val_reconstruction", "val_kl"]
    assert last["val_loss"] == pytest.approx(last["val_reconstruction"] + last["val_kl"])
    metrics = run.metrics()
    assert metrics["metrics"]["loss"] < metrics["baseline"]["loss"]
    finished = events[-1]
    assert finished.metrics == {f"test_{name}": value for name, value in metrics["metrics"].items()}


@pytest.mark.slow
def test_the_same_experiment_and_seed_draw_the_same_to_the_last_pixel(train) -> None:
    (first, *_), (second, *_) = train(composed()), train(composed())
    assert equal(weights(first), weights(second)) and history(first) == history(second)
    assert first.metrics()["metrics"] == second.metrics()["metrics"]
    for path in first.samples_folder.glob("*.png"):
        assert path.read_bytes() == (second.samples_folder / path.name).read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("number", [1, 3])
def test_interrupted_and_resumed_equals_uninterrupted(train, number: int) -> None:
    whole, *_ = train(composed())
    run, _, outcome = train(composed(), at_epoch(number, "interrupt"))
    assert outcome == "interrupted"
    assert session.resume(run, lambda event: None) == "completed"
    assert equal(weights(run), weights(whole)) and history(run) == history(whole)
    made, wanted = (
        {path.name: path.read_bytes() for path in each.samples_folder.iterdir()} for each in (run, whole)
    )
    pictures = {name for name in wanted if name.endswith(".png")}
    assert pictures and {name for name in made if name.endswith(".png")} == pictures
    views = {name for name in made if name.endswith(".json")} & wanted.keys()  # the time decides which epochs have them
    assert {"samples.json", "plane-0000.json", "plane-0004.json"} <= views
    assert all(made[name] == wanted[name] for name in pictures | views)


@pytest.mark.slow
def test_a_finished_run_takes_more_epochs_at_the_full_price_of_its_code(train) -> None:
    run, *_ = train(composed())
    events: list = []
    assert session.resume(run, events.append, more=2) == "completed"
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [5, 6]
    assert (run.samples_folder / "epoch-0006.png").is_file()


@pytest.mark.slow
def test_cancel_keeps_no_model_and_stop_keeps_the_best(train) -> None:
    cancelled, _, outcome = train(composed(epochs=50), at_epoch(2, "cancel"))
    assert outcome == "cancelled" and not cancelled.model_file.exists()
    stopped, _, outcome = train(composed(epochs=50), at_epoch(2, "stop"))
    assert outcome == "stopped" and "loss" in stopped.metrics()["metrics"]


def test_samples_that_cannot_be_written_are_said_and_the_training_goes_on(train, monkeypatch) -> None:
    from app import montage

    write = montage.write

    def full(image, path) -> None:
        if path.name == "epoch-0002.png":
            raise UserError(f"{path} can't be written: No space left on device.")
        write(image, path)

    monkeypatch.setattr(montage, "write", full)
    _, events, outcome = train(composed())
    assert outcome == "completed"
    (notice,) = (event for event in events if isinstance(event, Notice) and event.code == "no_samples")
    assert "No space left" in notice.message
    assert {event.epoch for event in events if isinstance(event, SampleMade)} == {0, 1, 3, 4}  # once there is space


@pytest.mark.slow
def test_test_pictures_have_no_say_in_training(train, monkeypatch) -> None:
    from app.data.pictures import cache

    made = composed()
    first, *_ = train(made)
    decoded = cache.decoded

    def changed(*args, **kwargs):
        found = decoded(*args, **kwargs)
        pictures = found.resident.copy()
        pictures[made.parts == "test"] = 255
        return dataclasses.replace(found, resident=pictures)

    monkeypatch.setattr(cache, "decoded", changed)
    second, *_ = train(made)
    assert equal(weights(first), weights(second))
    assert first.metrics()["metrics"] != second.metrics()["metrics"]


def test_a_run_from_another_machine_without_its_mean_picture_is_still_scored(train) -> None:
    from app.evaluation import report

    run, *_ = train(composed(epochs=1))
    run.mean_file.unlink()
    scored = report.evaluate(run.folder)
    assert scored["baseline"] == {} and scored["metrics"]["loss"] > 0
    assert runs.outcome(run) == "completed"
