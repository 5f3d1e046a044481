"""Bags of words and recurrent networks learn small texts better than guessing, come back from disk, and write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app import compose, runs
from app.choices import Choices
from app.experiment import Reading
from app.prediction import Predictor
from app.training import session
from app.writing import Writer

pytestmark = pytest.mark.slow

RECURRENT = ("simple_rnn", "lstm", "gru")
PRAISE, BLAME = ("fine", "lovely", "great", "funny"), ("dull", "poor", "bad", "weak")
THINGS = "the film was a story of some people who talk about it and then go home".split()


def reviews(path: Path) -> Path:
    generator = np.random.default_rng(0)
    lines = ["text,opinion"]
    for number in range(160):
        words = list(generator.choice(THINGS, int(generator.integers(3, 9))))
        words.insert(int(generator.integers(len(words))), str(generator.choice((PRAISE, BLAME)[number % 2])))
        lines.append(f"{' '.join(words)} {number},{('good', 'bad')[number % 2]}")
    path.write_text("\n".join(lines) + "\n")
    return path


def rhyme(path: Path) -> Path:
    lines = ("one for sorrow, two for joy", "three for a girl, four for a boy", "five for silver, six for gold")
    path.write_text("".join(lines[number * 7 % 3] + "\n" for number in range(150)))
    return path


def trained(path: Path, folder: Path, template: str, **choices: Any) -> runs.Run:
    made = compose.compose(str(path), Choices(template=template, seed=1, **choices))
    run = runs.create(folder, made.experiment)
    session.train(made.experiment, made.dataset, made.parts, run, lambda event: None)
    return run


@pytest.mark.parametrize("id", ["embedding_bag", *RECURRENT])
def test_opinions_are_told_apart_better_than_by_guessing(id: str, tmp_path: Path) -> None:
    settings = () if id == "embedding_bag" else (("width", "16"), ("dropout", "0.1"), ("learning_rate", "0.01"))
    run = trained(
        reviews(tmp_path / "reviews.csv"), tmp_path / "runs", id, kind="texts", epochs=20, settings=settings
    )
    found = run.metrics()
    assert found["metrics"]["accuracy"] > found["baseline"]["accuracy"] + 0.2
    opened = Predictor.of(run)
    assert {type(layer).__module__.split(".")[0] for layer in opened.model.layers} == {"keras"}


@pytest.mark.parametrize("id", RECURRENT)
def test_a_rhyme_is_learned_better_than_its_pairs_of_letters_and_gone_on_with(id: str, tmp_path: Path) -> None:
    settings = (("width", "48"), ("length", "32"), ("learning_rate", "0.01"))
    run = trained(
        rhyme(tmp_path / "rhyme.txt"), tmp_path / "runs", id, kind="corpus", epochs=25, batch_size=8,
        reading=Reading(lines=False), settings=settings,
    )  # fmt: skip
    found = run.metrics()
    assert found["metrics"]["nll"] < found["baseline"]["nll"] - 0.3
    writer = Writer.of(run)
    written = writer.write(["one for", "one for", ""], length=40, seed=3)
    assert len(written[0]) == 40 and written == writer.write(["one for", "one for", ""], length=40, seed=3)
    assert writer.write(["two for"], length=4, temperature=0.0) == [" joy"]
