"""Data that are changed, deleted or copied while and after a training."""

from __future__ import annotations

import dataclasses
import os
import shutil
import time

import numpy as np
import pytest
from PIL import Image

from app import compose, files, runs
from app.choices import Choices
from app.data import samples
from app.errors import UserError
from app.training import environment, session
from app.training.events import Epoch, Notice

pytestmark = pytest.mark.slow


@pytest.fixture
def flowers(tmp_path):
    path = tmp_path / "flowers.csv"
    path.write_bytes(samples.locate("iris").read_bytes())
    return path


@pytest.fixture
def pictures(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *args, **kwargs: str(tmp_path / "cache"))
    folder, generator = tmp_path / "pictures", np.random.default_rng(0)
    for label, brightness in (("dark", 40), ("light", 200)):
        (folder / label).mkdir(parents=True)
        for number in range(12):
            pixels = generator.integers(0, 50, (8, 8)) + brightness
            Image.fromarray(pixels.astype(np.uint8)).save(folder / label / f"{number}.png")
    return folder


def made_of(path, template: str | None = None) -> compose.Composition:
    return compose.compose(str(path), Choices(epochs=4, template=template, seed=1))


def at_epoch(number: int, do):
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == number:
            do(commands)

    return tell


def codes(events) -> list[str]:
    return [event.code for event in events if isinstance(event, Notice)]


@pytest.mark.parametrize(
    "do",
    [
        lambda path: path.unlink(),
        lambda path: path.write_text("nothing,of,this\n1,2,3\n"),
        lambda path: path.rename(path.with_name("other.csv")),
    ],
    ids=["deleted", "overwritten", "renamed"],
)
def test_a_table_that_changes_is_named_and_trained_on_as_it_was_read(train, flowers, do) -> None:
    run, events, outcome = train(made_of(flowers), at_epoch(2, lambda commands: do(flowers)))
    assert outcome == "completed" and run.metrics()["metrics"]["accuracy"] > 0.3
    assert "data_changed" in codes(events)
    assert str(flowers) in next(event.message for event in events if isinstance(event, Notice)
                                and event.code == "data_changed")  # fmt: skip


def test_a_file_that_was_only_touched_or_written_with_the_same_content_has_not_changed(train, flowers) -> None:
    def again(commands) -> None:
        files.write_bytes(flowers, flowers.read_bytes())
        os.utime(flowers, (time.time() + 5, time.time() + 5))

    _, events, outcome = train(made_of(flowers), at_epoch(2, again))
    assert outcome == "completed" and "data_changed" not in codes(events)


def test_pictures_deleted_while_they_lie_in_memory_are_trained_on_to_the_end(train, pictures) -> None:
    run, events, outcome = train(
        made_of(pictures, template="mlp"), at_epoch(2, lambda commands: shutil.rmtree(pictures))
    )
    assert outcome == "completed" and run.model_file.is_file() and "data_changed" in codes(events)


def test_a_folder_of_pictures_copied_elsewhere_is_the_same_data(train, pictures, tmp_path) -> None:
    run, _, outcome = train(made_of(pictures), at_epoch(2, lambda commands: commands.send("interrupt")))
    assert outcome == "interrupted"
    shutil.copytree(pictures, tmp_path / "copy")  # new times
    shutil.rmtree(pictures)
    shutil.move(tmp_path / "copy", pictures)
    assert session.resume(run, lambda event: None) == "completed"


def test_a_picture_that_was_drawn_over_is_other_data(train, pictures) -> None:
    run, *_ = train(made_of(pictures), at_epoch(2, lambda commands: commands.send("interrupt")))
    Image.fromarray(np.full((8, 8), 120, np.uint8)).save(pictures / "dark" / "3.png")
    with pytest.raises(UserError, match="changed since"):
        session.resume(run, lambda event: None)
    assert runs.outcome(run) != "completed"


def test_without_environment_json_the_checkpoint_knows_the_data(train, flowers) -> None:
    run, *_ = train(made_of(flowers), at_epoch(2, lambda commands: commands.send("interrupt")))
    run.environment_file.write_text("{ damaged")
    flowers.write_text(flowers.read_text().replace("5.1", "5.2"))
    with pytest.raises(UserError, match="changed since"):
        session.resume(run, lambda event: None)


def test_large_files_are_told_apart_by_their_middle_too(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(environment, "HASHED_WHOLE", 1000)
    path = tmp_path / "large.csv"
    content = bytearray(os.urandom(5_000_000))
    path.write_bytes(content)
    before = environment.fingerprint(path)
    os.utime(path, (1, 1))
    assert environment.fingerprint(path) == before  # a copy is the same
    content[2_500_000] ^= 1
    path.write_bytes(content)
    assert environment.fingerprint(path) != before


def test_no_row_to_train_on_is_said_before_the_training(train, flowers) -> None:
    """E18."""
    made = made_of(flowers)
    parts = np.where(made.parts == "train", "", made.parts)
    with pytest.raises(UserError, match=r"nothing to learn|No training sample|same answer"):
        train(dataclasses.replace(made, parts=parts))


def test_a_label_that_only_other_parts_have_is_no_class_and_no_crash(train, flowers) -> None:
    """E18: answers that the training rows don't have can't be learned; they are left out of the scores."""
    made = made_of(flowers)
    frame = made.dataset.frame.copy()
    name = made.experiment.data.column("target").name
    rows = np.flatnonzero(made.parts == "validation")[:2].tolist() + np.flatnonzero(made.parts == "test")[:2].tolist()
    frame.loc[rows, name] = "unheard of"
    run, _, outcome = train(
        dataclasses.replace(made, dataset=dataclasses.replace(made.dataset, frame=frame))
    )
    assert outcome == "completed" and run.metrics()["left_out"] == 2
    assert "unheard of" not in run.metrics()["classes"]
