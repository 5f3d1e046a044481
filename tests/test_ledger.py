"""The runs of a folder: healthy, running, damaged and strange ones; what tells them apart; removing them."""

import csv
import io
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import comparison, experiment, files, ledger, process, removal, runs
from app.errors import UserError
from app.experiment import Data, Experiment
from app.runs import Run

SETTINGS: dict[str, Any] = {"epochs": 3, "learning_rate": 0.01, "monitor": "val_loss", "early_stopping": True}
BASE = Experiment(
    Data("sample:iris", "table"), "classification", "mlp", {"dropout": 0.2, "layers": 2}, SETTINGS, seed=1
)  # fmt: skip


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Run]:
    """Makes the folder of a run that ended; a setting by name changes it."""

    def made(name: str, minute: int = 0, outcome: str = "completed", accuracy: float = 0.9, **settings: Any) -> Run:
        own = {key: value for key, value in settings.items() if key in BASE.hyperparameters}
        trained = {key: value for key, value in settings.items() if key in SETTINGS}
        what = replace(
            BASE, hyperparameters={**BASE.hyperparameters, **own}, training={**SETTINGS, **trained},
            seed=settings.get("seed", 1), template=settings.get("template", "mlp"),
            data=Data(settings.get("data", "sample:iris"), "table"),
        )  # fmt: skip
        run = Run(tmp_path / "runs" / name)
        run.folder.mkdir(parents=True)
        experiment.write(what, run.experiment_file)
        rows = [f"{epoch},0.5,0.01,{1 / epoch},0.8,{2 / epoch},{0.5 + epoch / 10}" for epoch in (1, 2, 3)]
        head = "epoch,seconds,learning_rate,loss,accuracy,val_loss,val_accuracy"
        run.history_file.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
        files.write_json(run.metrics_file, {
            "format": 1, "created": f"2026-01-02T10:{minute:02}:00", "outcome": outcome, "best_epoch": 3,
            "metrics": {"loss": 0.2, "accuracy": accuracy}, "baseline": {"accuracy": 0.33},
        })  # fmt: skip
        return run

    return made


def looked(tmp_path: Path, before: ledger.Ledger = ledger.EMPTY) -> ledger.Ledger:
    return ledger.look(tmp_path / "runs", before)


def names(found: ledger.Ledger) -> list[str]:
    return [entry.run.folder.name for entry in found.entries]


def test_runs_are_listed_newest_first_with_what_they_reached(make: Callable[..., Run], tmp_path: Path) -> None:
    make("a", minute=1)
    make("b", minute=2, accuracy=0.95)
    found = looked(tmp_path)
    assert names(found) == ["b", "a"]
    entry = found.entries[0]
    assert (entry.data, entry.template, entry.outcome) == ("iris", "mlp", "completed")
    assert (entry.epochs, entry.planned, entry.best, entry.metric) == (3, 3, 3, "accuracy")
    assert (entry.validation, entry.test["accuracy"], entry.seconds) == (0.8, 0.95, 1.5)
    assert entry.size > 500


def test_a_folder_that_is_not_there_holds_no_runs_and_a_file_is_refused(tmp_path: Path) -> None:
    assert looked(tmp_path).entries == ()
    (tmp_path / "runs").write_text("no folder")
    with pytest.raises(UserError, match="can't be read"):
        looked(tmp_path)
    assert ledger.count(tmp_path / "runs") == 0


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"data": 1}', '{"format": 99, "data": {}, "template": "mlp"}', "\udcff",
     '{"format": 1, "data": {"path": 3, "kind": "table"}, "task": "classification", "template": "mlp"}',
     '{"format": 1, "data": {"path": "a", "kind": "table"}, "task": 1, "template": ["x"], "training": null}'],
)  # fmt: skip
def test_a_damaged_run_is_listed_as_such(make: Callable[..., Run], tmp_path: Path, content: str) -> None:
    make("whole")
    make("broken").experiment_file.write_bytes(content.encode("utf-8", "surrogateescape"))
    found = {entry.run.folder.name: entry for entry in looked(tmp_path).entries}
    assert found["broken"].outcome == "damaged"
    assert found["broken"].experiment is None
    assert found["broken"].problem.endswith(".")
    assert found["whole"].outcome == "completed"


@pytest.mark.parametrize("content", ["", "[1]", '{"outcome": 3, "metrics": [], "best_epoch": "x", "created": 1}'])
def test_a_run_with_strange_metrics_is_still_listed(make: Callable[..., Run], tmp_path: Path, content: str) -> None:
    make("a").metrics_file.write_text(content)
    (entry,) = looked(tmp_path).entries
    assert entry.experiment is not None
    assert (entry.epochs, entry.validation, dict(entry.test)) == (3, 0.8, {})


def test_other_folders_and_files_are_no_runs(make: Callable[..., Run], tmp_path: Path) -> None:
    make("a")
    (tmp_path / "runs" / "photos").mkdir()
    (tmp_path / "runs" / ".b.removed").mkdir()
    (tmp_path / "runs" / ".b.removed" / "experiment.json").write_text("{}")
    (tmp_path / "runs" / "letter.txt").write_text("x")
    assert names(looked(tmp_path)) == ["a"]
    assert ledger.count(tmp_path / "runs") == 1


def test_a_second_look_reads_only_what_has_changed(
    make: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make("a", minute=1)
    make("b", minute=2)
    first = looked(tmp_path)
    read: list[Path] = []
    real = experiment.read
    monkeypatch.setattr(experiment, "read", lambda path: read.append(path) or real(path))
    second = looked(tmp_path, first)
    assert second.entries == first.entries
    assert read == []
    ledger.write_note(run, "Shirts look like coats.")
    third = looked(tmp_path, second)
    assert [path.parent.name for path in read] == ["a"]
    assert third.entries[1].note == "Shirts look like coats."


def test_a_run_that_trains_is_looked_at_every_time(make: Callable[..., Run], tmp_path: Path) -> None:
    run = make("a")
    files.write_json(run.metrics_file, {"outcome": "running", **process.identity()})
    first = looked(tmp_path)
    assert first.entries[0].outcome == "running"
    files.write_json(run.metrics_file, {"outcome": "running", "process": 2**22 + 1})
    stamp = run.metrics_file.stat().st_mtime_ns
    os.utime(run.metrics_file, ns=(stamp, stamp))
    assert looked(tmp_path, first).entries[0].outcome == "interrupted"
    assert looked(tmp_path, first).entries[0].resumable


def test_an_empty_note_leaves_no_file(make: Callable[..., Run]) -> None:
    run = make("a")
    ledger.write_note(run, "Tried more layers.\n")
    assert ledger.read_note(run) == "Tried more layers.\n"
    ledger.write_note(run, "  ")
    assert not run.note_file.exists()
    assert ledger.read_note(run) == ""


def test_the_course_of_a_run_adds_its_seconds_up(make: Callable[..., Run]) -> None:
    from app.watch import epochs_of

    course = ledger.course(epochs_of(make("a")))
    assert course.epochs == (1, 2, 3)
    assert course.seconds == (0.5, 1.0, 1.5)
    assert course.figures["val_accuracy"] == (0.6, 0.7, 0.8)


# What tells runs apart


def test_a_run_is_known_by_what_is_unusual_about_it(make: Callable[..., Run], tmp_path: Path) -> None:
    make("usual", minute=1)
    make("usual too", minute=2)
    make("dropped", minute=3, dropout=0.4)
    make("other data", minute=4, data="sample:wine", dropout=0.1)
    found = looked(tmp_path).entries
    told = {place.name: peculiar for place, peculiar in comparison.peculiarities(found).items()}
    assert told == {"usual": (), "usual too": (), "dropped": (("dropout", 0.4),), "other data": ()}


def test_of_two_equally_usual_values_the_older_is_not_named(make: Callable[..., Run], tmp_path: Path) -> None:
    make("old", minute=1, learning_rate=0.5)
    make("new", minute=2, epochs=9)
    told = {place.name: names for place, names in comparison.peculiarities(looked(tmp_path).entries).items()}
    assert told == {"old": (), "new": (("learning_rate", 0.01), ("epochs", 9))}


def test_settings_that_differ_stand_out_and_the_others_are_counted(make: Callable[..., Run], tmp_path: Path) -> None:
    for place, dropout in enumerate((0.2, 0.2, 0.5)):
        make(f"run {place}", minute=9 - place, dropout=dropout)
    different, same = comparison.differences(looked(tmp_path).entries)
    assert [(one.name, one.values) for one in different] == [("dropout", (0.2, 0.2, 0.5))]
    assert [different[0].stands_out(place) for place in range(3)] == [False, False, True]
    assert same == 11


def test_the_best_are_found_among_rivals_on_the_same_data(make: Callable[..., Run], tmp_path: Path) -> None:
    make("a", accuracy=0.8)
    make("b", accuracy=0.9)
    make("alone", data="sample:wine", accuracy=0.99)
    _, test = comparison.leaders(looked(tmp_path).entries)
    assert {place.name for place in test} == {"b"}


def test_the_exported_table_holds_every_run_setting_and_score(make: Callable[..., Run], tmp_path: Path) -> None:
    ledger.write_note(make("a", minute=1), 'Two lines,\nand "quotes".')
    make("b", minute=2, dropout=0.4)
    found = looked(tmp_path).entries
    text = comparison.as_csv(found, {found[0].run.folder: "MLP, dropout 0.4"})
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["run"] for row in rows] == ["b", "a"]
    assert rows[0]["name"] == "MLP, dropout 0.4"
    assert (rows[0]["dropout"], rows[0]["test_accuracy"], rows[0]["validation"]) == ("0.4", "0.9", "0.8")
    assert rows[1]["note"] == 'Two lines,\nand "quotes".'


# Removing


def test_a_removed_run_is_gone_and_its_bytes_are_told(make: Callable[..., Run]) -> None:
    run = make("a")
    (run.folder / "samples").mkdir()
    (run.folder / "samples" / "epoch-0001.png").write_bytes(b"x" * 5000)
    size = run.size()
    assert removal.remove(run) == size > 5000
    assert list(run.folder.parent.iterdir()) == []


def test_a_run_that_trains_is_never_removed(make: Callable[..., Run]) -> None:
    import subprocess
    import sys

    run = make("a")
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        files.write_json(run.metrics_file, {"outcome": "running", "process": other.pid})
        with pytest.raises(UserError, match="is being trained"):
            removal.remove(run)
        other.communicate(b"\n")
    assert json.loads(run.metrics_file.read_text())["outcome"] == "running"


def test_of_a_linked_run_only_the_link_goes(make: Callable[..., Run], tmp_path: Path) -> None:
    run = make("a")
    link = tmp_path / "runs" / "linked"
    try:
        link.symlink_to(run.folder, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    removal.remove(Run(link))
    assert not link.exists()
    assert run.experiment_file.is_file()


def test_files_that_no_training_wrote_are_named(make: Callable[..., Run]) -> None:
    run = make("a")
    (run.folder / ".model.123.part.keras").write_bytes(b"")
    assert removal.strangers(run) == []
    (run.folder / "thesis.docx").write_bytes(b"")
    assert removal.strangers(run) == ["thesis.docx"]


def test_what_is_gone_already_is_told_in_a_sentence(make: Callable[..., Run]) -> None:
    run = make("a")
    removal.remove(run)
    with pytest.raises(UserError, match="can't be removed"):
        removal.remove(run)
    with pytest.raises(UserError, match="can't be read"):
        removal.strangers(run)
    assert runs.outcome(run) == "interrupted"


def test_losses_of_another_goal_or_of_other_tokens_are_no_rivals(make: Callable[..., Run], tmp_path: Path) -> None:
    learned = {
        "a": ("language-modelling", "characters", 2.0),
        "b": ("language-modelling", "characters", 1.5),
        "c": ("language-modelling", "words", 5.0),
        "d": ("embedding", "words", 0.3),
    }
    for name in learned:
        make(name)
    entries = []
    for entry in looked(tmp_path).entries:
        task, tokens, loss = learned[entry.run.folder.name]
        trained = replace(BASE, task=task, hyperparameters={"tokens": tokens})
        entries.append(replace(entry, metric="loss", test={"loss": loss}, experiment=trained))
    _, test = comparison.leaders(entries)
    assert {place.name for place in test} == {"b"}


def test_networks_that_draw_have_losses_of_their_own_and_two_in_a_duel_none_that_tells(
    make: Callable[..., Run], tmp_path: Path
) -> None:
    learned = {"a": ("vae", 27.0), "b": ("vae", 25.0), "c": ("diffusion", 0.2), "d": ("gan", 1.2), "e": ("gan", 0.1)}
    for name in learned:
        make(name)
    entries = []
    for entry in looked(tmp_path).entries:
        template, loss = learned[entry.run.folder.name]
        trained = replace(BASE, task="image-generation", template=template)
        entries.append(replace(entry, metric="loss", test={"loss": loss}, experiment=trained))
    _, test = comparison.leaders(entries)
    assert {place.name for place in test} == {"b"}


@pytest.mark.parametrize(
    ("task", "metric"), [("text-classification", "accuracy"), ("masked-language-modelling", "loss")]
)
def test_runs_are_compared_by_what_they_learned_whatever_the_template_can_do(task: str, metric: str) -> None:
    assert ledger.metric_of(replace(BASE, task=task, template="bert")) == metric
