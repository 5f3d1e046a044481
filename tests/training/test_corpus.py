"""Trainings on a text: windows that move, figures of tokens, resumes, and runs that are started from."""

from __future__ import annotations

import csv
import dataclasses
import shutil
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import models
from app import compose, runs
from app.choices import Choices
from app.data.corpus import fitting as corpus_fitting
from app.data.preprocessing import Preprocessing
from app.errors import UserError
from app.evaluation import report
from app.evaluation import review as reviewing
from app.experiment import Reading
from app.new_data import predict
from app.prediction import Predictor
from app.training import feed as feeding
from app.training import session
from app.training.commands import Commands
from app.training.events import Batch, Epoch, Notice
from app.training.trainer import Trainer
from models.language import LEARNING
from models.spec import Shape, Task, Template, integer
from models.texts import text_length, token_input, token_units, vocabulary_size

WORDS = "the cat sat by a river and went home to see what it could find there so late at night".split()


@dataclass(frozen=True)
class Hyperparameters:
    """Of the smallest network that goes on with a text."""

    tokens: str = token_units("characters")
    vocabulary: int = vocabulary_size(100)
    length: int = text_length(16)
    width: int = integer(8, 1, 64, "Numbers for each token.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> Any:
    """The last four tokens to the next one."""
    from keras import Model, layers

    tokens, _ = token_input(shape)
    assert shape.tokens is not None
    x = layers.Embedding(shape.tokens[1], hyperparameters.width, name="embedding")(tokens)
    x = layers.Conv1D(hyperparameters.width, 4, padding="causal", activation="relu", name="look")(x)
    return Model(tokens, layers.Dense(shape.tokens[1], name="logits")(x))


TOY = Template(
    "toy", "Toy", "generative", "Small. Quick.", ("corpus",), (Task.LANGUAGE_MODELLING,), Hyperparameters, build,
    lambda task, shape: {"learning_rate": 0.01, "batch_size": 16, "epochs": 2}, learning=LEARNING,
)  # fmt: skip


@pytest.fixture(autouse=True)
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "TEMPLATES", (*models.TEMPLATES, TOY))


def prose(seed: int, words: int) -> str:
    chosen = np.random.default_rng(seed).choice(WORDS, words)
    return "".join(f"{word}{', ' if place % 7 == 6 else ' '}" + "\n" * (place % 11 == 10)
                   for place, word in enumerate(chosen))  # fmt: skip


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(prose(0, 1200))
    return path


def composed(path: Path, **choices: Any) -> compose.Composition:
    reading = Reading(lines=False) if path.suffix == ".txt" else Reading()
    return compose.compose(str(path), Choices(kind="corpus", template="toy", seed=1, reading=reading, **choices))


def trained(path: Path, folder: Path, tell: Any = lambda event, commands: None, **choices: Any) -> runs.Run:
    made, commands = composed(path, **choices), Commands()
    run = runs.create(folder, made.experiment)
    session.train(made.experiment, made.dataset, made.parts, run, lambda event: tell(event, commands), commands)
    return run


def weights(run: runs.Run) -> list[np.ndarray]:
    return Predictor.of(run).model.get_weights()


def history(run: runs.Run) -> list[dict[str, str]]:
    rows = csv.DictReader(run.history_file.read_text().splitlines())
    return [{name: value for name, value in row.items() if name != "seconds"} for row in rows]


def test_the_graph_cuts_the_same_windows_and_each_epoch_begins_elsewhere(text: Path) -> None:
    made = composed(text)
    fitted = corpus_fitting.fit(made.experiment, made.dataset, np.flatnonzero(made.parts == "train"))
    feed, samples = feeding.of_corpus(fitted, made.experiment, made.dataset, made.parts)
    trainer = SimpleNamespace(seed=1, samples=samples)
    trainer._moved = lambda order, generator: Trainer._moved(trainer, order, generator)
    orders = [Trainer._order(trainer, epoch) for epoch in range(4)]
    windows = len(samples.training) + len(samples.validation)
    shifts = [set((order // windows).tolist()) for order in orders]
    assert all(len(shift) == 1 for shift in shifts) and len(set.union(*shifts)) > 1
    assert all(sorted(order % windows) == samples.training.tolist() for order in orders)
    rows = np.flatnonzero(made.parts == "train")
    whole, cut = corpus_fitting.cut(fitted, made.experiment, made.dataset.frame, rows, moved=True)
    for order in orders:
        fetched = {name: np.asarray(found) for name, found in feed.fetch(order).items()}
        assert (fetched["counts"] == 1).all()  # no window reaches beyond the training part
        moved = int(order[0] // windows)
        starts = cut.starts[order % windows] + moved
        assert (fetched["tokens"] == whole.codes[starts[:, None] + np.arange(cut.width)]).all()
    validation = {name: np.asarray(found) for name, found in feed.fetch(samples.validation.astype(np.int32)).items()}
    rows = np.flatnonzero(made.parts == "validation")
    tokens = len(corpus_fitting.cut(fitted, made.experiment, made.dataset.frame, rows)[0])
    assert validation["counts"][:, 1:].sum() == tokens - 1


@pytest.mark.slow
def test_a_text_is_learned_scored_and_told_row_by_row(text: Path, tmp_path: Path) -> None:
    events: list[Any] = []
    run = trained(text, tmp_path / "runs", lambda event, commands: events.append(event), epochs=8)
    figures = next(event.metrics for event in reversed(events) if isinstance(event, Epoch))
    assert set(figures) == {"loss", "token_accuracy", "val_loss", "val_token_accuracy"}
    found = run.metrics()
    assert found["metrics"]["perplexity"] == pytest.approx(np.exp(found["metrics"]["nll"]))
    assert found["metrics"]["nll"] < found["baselines"]["unigram"]["nll"]
    assert found["baseline"] == found["baselines"]["bigram"] and set(found["baseline"]) == set(found["metrics"])
    assert report.evaluate(run.folder)["metrics"] == pytest.approx(found["metrics"], abs=1e-6)
    review = reviewing.read(run)
    assert review.kind == "texts" and review.kept is not None and review.problem == ""
    assert len(review.kept.rows) == found["samples"]
    other = tmp_path / "other.txt"
    other.write_text(prose(5, 300))
    scored = report.evaluate(run.folder, str(other))
    assert scored["metrics"]["nll"] < scored["baseline"]["nll"] + 1 and scored["tokens"] > 500
    told = predict(run.folder, str(other), tmp_path / "out.csv")
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text().splitlines(keepends=True)))
    assert told["rows"] == len(rows) and sum(int(row["tokens"]) for row in rows) == scored["tokens"]
    mean = sum(float(row["loss"]) * int(row["tokens"]) for row in rows) / scored["tokens"]
    assert mean == pytest.approx(scored["metrics"]["nll"], abs=0.2)


@pytest.mark.slow
def test_a_text_left_in_the_middle_of_an_epoch_goes_on_to_the_same_weights(
    text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("CHUNK_SECONDS", 0.0), ("EVENTS_A_SECOND", 10**9), ("WITHIN_SECONDS", 0.0)):
        monkeypatch.setattr(f"app.training.trainer.{name}", value)
    monkeypatch.setattr("app.training.keeper.LEAST_SECONDS", 0.0)
    monkeypatch.setattr("app.training.keeper.SHARE", 1e9)
    batches = 0

    def tell(event: Any, commands: Commands) -> None:
        nonlocal batches
        batches += isinstance(event, Batch)
        if batches == 12:
            commands.send("interrupt")

    whole = trained(text, tmp_path / "whole", epochs=3)
    run = trained(text, tmp_path / "broken", tell, epochs=3)
    assert runs.outcome(run) == "interrupted"
    session.resume(run, lambda event: None)
    assert runs.outcome(run) == "completed" and history(run) == history(whole)
    assert all(np.array_equal(a, b) for a, b in zip(weights(run), weights(whole), strict=True))


@pytest.mark.slow
def test_what_stands_in_the_test_part_changes_no_weight(text: Path, tmp_path: Path) -> None:
    before = trained(text, tmp_path / "a", epochs=1)
    made = composed(text)
    rows = np.flatnonzero(made.parts == "test")
    texts = list(made.dataset.frame["text"])
    for row in rows:
        texts[row] = "Q" * (len(texts[row]) - 1) + "\n"
    text.write_text("".join(texts))
    after = trained(text, tmp_path / "b", epochs=1)
    assert all(np.array_equal(a, b) for a, b in zip(weights(before), weights(after), strict=True))
    assert "Q" not in Preprocessing.from_json(after.read_json(after.preprocessing_file)).tokens.vocabulary


@pytest.mark.slow
def test_a_run_can_be_started_from_and_is_needed_no_more_afterwards(text: Path, tmp_path: Path) -> None:
    first = trained(text, tmp_path / "first", epochs=3, settings=(("width", "12"),))
    table = tmp_path / "asked.csv"
    table.write_text("prompt,answer\n" + "".join(f"what {word},the {word} of it\n" for word in WORDS * 3))
    events: list[Any] = []
    tell = lambda event, commands: events.append(event)  # noqa: E731
    run = trained(table, tmp_path / "second", tell, epochs=1, origin=str(first.folder))
    experiment = run.experiment()
    assert experiment.origin == str(first.folder) and experiment.hyperparameters["width"] == 12
    assert "all 3 layers" in next(e.message for e in events if isinstance(e, Notice) and e.code == "started_from")
    tokens = [Preprocessing.from_json(one.read_json(one.preprocessing_file)).tokens for one in (first, run)]
    assert tokens[0] == tokens[1]
    losses = [float(row["loss"]) for row in history(run)]
    fresh = trained(table, tmp_path / "fresh", epochs=1, settings=(("width", "12"),))
    assert losses[0] < float(history(fresh)[0]["loss"])
    shutil.rmtree(first.folder)
    assert session.resume(run, lambda event: None, more=1) == "completed" and len(history(run)) == 2


@pytest.mark.slow
def test_what_cannot_be_started_from_is_refused_in_a_sentence(text: Path, tmp_path: Path) -> None:
    first = trained(text, tmp_path / "first", epochs=1)
    with pytest.raises(UserError, match="no layer in common"):
        others = (("width", "9"), ("tokens", "words"))
        trained(text, tmp_path / "other", epochs=1, origin=str(first.folder), settings=others)
    with pytest.raises(UserError, match="is not there"):
        composed(text, origin=str(tmp_path / "nowhere"))
    first.model_file.rename(tmp_path / "away")
    with pytest.raises(UserError, match="no model yet"):
        composed(text, origin=str(first.folder))
    first.model_file.write_bytes(b"no model")
    with pytest.raises(UserError, match="damaged"):
        trained(text, tmp_path / "third", epochs=1, origin=str(first.folder))


def test_a_file_names_the_run_that_is_started_from_relative_to_itself(text: Path, tmp_path: Path) -> None:
    from app import experiment as experiments

    made = composed(text)
    origin = dataclasses.replace(made.experiment, origin=str(tmp_path / "runs" / "first"))
    experiments.write(origin, tmp_path / "a.gdesk")
    assert '"origin": "runs/first"' in (tmp_path / "a.gdesk").read_text()
    assert experiments.read(tmp_path / "a.gdesk").origin == str(tmp_path / "runs" / "first")
