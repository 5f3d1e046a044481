"""Texts without labels: filling in blanks, then classes from few labels; and vectors of a corpus' words."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app import compose, generation
from app.choices import Choices
from app.data.preprocessing import Preprocessing
from app.prediction import Predictor
from app.runs import Run
from app.training.events import Notice
from models.spec import END

pytestmark = pytest.mark.slow

SMALL = (("layers", "1"), ("heads", "2"), ("width", "16"), ("batch_size", "16"))

Train = Callable[..., tuple[Run, list[Any], str]]


def reviews(path: Path, labels: int = 1000, test: str = "") -> Path:
    """A table of 80 short texts in given parts, the first `labels` of each class with their class."""
    random = np.random.default_rng(0)
    words = {"good": "fine bright warm lovely".split(), "bad": "dull cold grey weak".split()}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "class", "part"])
        for row in range(80):
            name = ("good", "bad")[row % 2]
            chosen = random.choice(words[name], 3)
            part = "test" if row >= 64 else "validation" if row >= 48 else "train"
            text = f"a {chosen[0]} film with a {chosen[1]} and {chosen[2]} end {test if part == 'test' else ''}"
            writer.writerow([text, name if row // 2 < labels or part == "test" else "", part])
    return path


def composed(path: Path, task: str, origin: Path | None = None, epochs: int = 2) -> compose.Composition:
    choices = Choices(
        kind="texts", task=task, template="bert", text=("text",), roles=(("part", "split"),), seed=1, epochs=epochs,
        target=("class",) if task == "text-classification" else (), settings=SMALL,
        origin=None if origin is None else str(origin),
    )  # fmt: skip
    return compose.compose(str(path), choices)


def weights(run: Run) -> list[np.ndarray]:
    return [np.asarray(weight) for weight in Predictor.of(run).model.get_weights()]


def test_a_classifier_begins_with_what_filling_in_blanks_taught_and_needs_few_labels(
    tmp_path: Path, train: Train
) -> None:
    every = reviews(tmp_path / "all.csv")
    blanks, _, outcome = train(composed(every, "masked-language-modelling"))
    assert outcome == "completed"
    assert {"loss", "token_accuracy"} <= set(blanks.metrics()["metrics"])
    few = composed(reviews(tmp_path / "few.csv", labels=6), "text-classification", blanks.folder, epochs=1)
    assert np.isin(few.parts, ("train", "validation")).sum() == 12 and (few.parts == "").sum() == 52
    run, events, outcome = train(few)
    assert outcome == "completed" and "accuracy" in run.metrics()["metrics"]
    told = next(event.message for event in events if isinstance(event, Notice) and event.code == "started_from")
    assert told.endswith("these begin anew: outputs.")
    tokens = [
        Preprocessing.from_json(each.read_json(each.preprocessing_file)).tokens for each in (blanks, run)
    ]
    assert tokens[0] == tokens[1]


def test_a_run_that_fills_in_blanks_generates_lines_of_a_prompt(tmp_path: Path, train: Train) -> None:
    run, _, _ = train(composed(reviews(tmp_path / "all.csv"), "masked-language-modelling", epochs=1))
    file = tmp_path / "lines.txt"
    made = generation.generate(run.folder, 3, 0, file, options={"prompt": "a [_] film with a [_] end"})
    lines = file.read_text("utf-8").splitlines()
    assert made["outputs"] == [str(file)] and len(lines) == 3
    assert all(line.startswith("a ") and " film with a " in line and "[_]" not in line for line in lines)


def test_test_texts_change_nothing_of_what_is_learned(tmp_path: Path, train: Train) -> None:
    runs = [
        train(composed(reviews(tmp_path / f"{place}.csv", test=test), "masked-language-modelling", epochs=1))[0]
        for place, test in enumerate(("", "never seen elsewhere"))
    ]
    assert all(np.array_equal(one, other) for one, other in zip(*map(weights, runs), strict=True))


def test_vectors_of_words_are_learned_from_the_training_part_and_drawn_by_its_counts(
    tmp_path: Path, train: Train
) -> None:
    path = tmp_path / "text.txt"
    random = np.random.default_rng(0)
    groups = ("king queen lord lady".split(), "sword spear bow axe".split())
    path.write_text("".join(" ".join(random.choice(groups[line % 2], 8)) + "\n" for line in range(150)), "utf-8")
    settings = (("width", "8"), ("batch_size", "64"), ("learning_rate", "0.03"))
    made = compose.compose(str(path), Choices(template="word2vec", seed=1, epochs=12, settings=settings))
    assert made.experiment.task == "embedding"
    run, _, outcome = train(made)
    assert outcome == "completed"
    figures = run.metrics()
    assert figures["metrics"]["accuracy"] > figures["baseline"]["accuracy"] == 0.2
    predictor = Predictor.of(run)
    counts = predictor.model.get_layer("counts").get_weights()[0][:, 0]
    tokens = predictor.preprocessing.tokens
    assert tokens is not None and counts[: END + 1].sum() == 0
    assert counts.sum() == 8 * (made.parts == "train").sum()
    vectors = np.asarray(predictor.model(np.asarray(tokens.rows([" ".join(groups[0][:4])]))))
    assert vectors.shape == (1, 5, 8) and (vectors[0, 4] == 0).all() and (vectors[0, :4] != 0).any()
