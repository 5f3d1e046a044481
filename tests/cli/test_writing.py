"""A language model from the command line: trained, gone on with, tuned to answer, and what it writes."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.writing import Writer

pytestmark = pytest.mark.slow

Desk = Callable[..., Any]

SMALL = ("--template", "gpt", "--set", "width=32", "--set", "layers=1", "--set", "heads=2", "--set", "length=16")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A plain text that says of numbers that they are numbers, and not which of them are odd."""
    lines = [f"Here is number {number} and {'even ' * (number % 5)}on it goes." for number in range(60)]
    path = tmp_path / "story.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    """Prompts, and the answers they should have."""
    path = tmp_path / "questions.csv"
    with open(path, "w", encoding="utf-8", newline="") as stream:
        rows = ((f"number {number}", ("even", "odd")[number % 2]) for number in range(200))
        csv.writer(stream).writerows([("prompt", "answer"), *rows])
    return path


def trained(desk: Desk, tmp_path: Path, *arguments: object) -> Path:
    before = set((tmp_path / "runs").glob("*"))
    told = desk("train", *arguments, "--out", tmp_path / "runs")
    assert told.code == 0, told.err
    (run,) = set((tmp_path / "runs").glob("*")) - before
    return run


def test_a_text_is_learned_and_gone_on_with(desk: Desk, story: Path, tmp_path: Path) -> None:
    run = trained(desk, tmp_path, story, *SMALL, "--epochs", "2")
    out = tmp_path / "out.txt"
    options = ("--seed", "4", "--prompt", "Here is\n", "--temperature", "0.9", "--top-k", "20", "--length", "30")
    made = desk("generate", run, "-n", "5", *options, "-o", out, "--json").json
    assert made["outputs"] == [str(out)] and len(made["texts"]) == 5 == len(set(made["texts"]))
    lines = out.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 5 and all(line.startswith("Here is\\n") for line in lines)
    assert {len(text) for text in made["texts"]} == {len("Here is\n") + 30}
    assert "1 text written with seed 0" in desk("generate", run, "-n", "1", "-o", out).out

    scores = desk("evaluate", run, "--json").json
    assert set(scores["metrics"]) == set(scores["baseline"]) >= {"loss", "nll", "perplexity", "token_accuracy"}
    exported = desk("export", run, "--format", "keras", "-o", tmp_path / "taken.keras", "--json").json
    assert exported["self_test"]["passed"] and exported["self_test"]["samples"] > 0

    refused = desk("generate", run, "-o", tmp_path)
    assert refused.code == 2 and "one a line" in refused.err


def test_what_writes_lies_beside_the_model_and_is_made_anew_where_it_does_not(
    desk: Desk, story: Path, tmp_path: Path
) -> None:
    import keras

    run = trained(desk, tmp_path, story, *SMALL, "--epochs", "1")
    decoder = run / "decoder.keras"
    opened = keras.models.load_model(decoder)
    assert {type(layer).__module__.split(".")[0] for layer in opened.layers} == {"keras"}
    first = desk("generate", run, "-n", "3", "-o", tmp_path / "first.txt", "--json").json["texts"]
    decoder.write_bytes(decoder.read_bytes()[:1000])
    assert desk("generate", run, "-n", "3", "-o", tmp_path / "damaged.txt", "--json").json["texts"] == first
    decoder.unlink()
    assert desk("generate", run, "-n", "3", "-o", tmp_path / "gone.txt", "--json").json["texts"] == first


def test_tuned_on_prompts_and_answers_it_answers(
    desk: Desk, story: Path, questions: Path, tmp_path: Path
) -> None:
    from app.runs import open_run

    first = trained(desk, tmp_path, story, *SMALL, "--epochs", "3")
    tuned = trained(
        desk, tmp_path, questions, "--kind", "corpus", "--target", "answer", *SMALL, "--from", first,
        "--epochs", "10", "--batch-size", "8",
    )  # fmt: skip
    before, after = (Writer.of(open_run(run)) for run in (first, tuned))
    prompts = ["number 27", "number 48", "number 135", "number 160"]
    right = ["odd", "even", "odd", "even"]
    assert after.write(prompts, length=8, temperature=0) == right
    assert not set(before.write(prompts, length=8, temperature=0)) & set(right)

    shown = [json.loads((tuned / "samples" / f"text-{epoch:04}.json").read_text()) for epoch in (0, 10)]
    asked = [[sample["prompt"] for sample in content["samples"]] for content in shown]
    assert asked[0] == asked[1] and len(asked[0]) > 1
    assert shown[0]["samples"] != shown[1]["samples"]
