"""`generate` and Try one of a run that learned pairs: the best answers, drawn ones, or those to test sources."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app import compose, runs
from app.choices import Choices
from app.cli import entry
from app.errors import UserError
from app.questions import QUESTIONS
from app.questions.question import Desk, choose
from app.runs import Run
from app.training import session

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=["transformer"])
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp(request.param)
    lines = [f"{a}+{b},{a + b}" for a in range(12) for b in range(12)]
    (folder / "sums.csv").write_text("\n".join(["spelt,said", *lines]), encoding="utf-8")
    settings = (("width", "8"), ("batch_size", "32"))
    made = compose.compose(
        str(folder / "sums.csv"), Choices(template=request.param, epochs=1, settings=settings, seed=1)
    )
    found = runs.create(folder / "runs", made.experiment)
    session.train(made.experiment, made.dataset, made.parts, found, lambda event: None)
    return found


def generated(run: Run, path: Path, *options: str) -> list[str]:
    assert entry.main(["generate", str(run.folder), "-o", str(path), *options, "--json"]) == 0
    return path.read_text(encoding="utf-8").splitlines()


def ask(content: dict[str, Any]) -> dict[str, Any]:
    return choose(content, QUESTIONS).answer(content, Desk())


def test_a_prompt_gets_as_many_answers_as_are_wanted(run: Run, tmp_path: Path, capfd: pytest.CaptureFixture) -> None:
    lines = generated(run, tmp_path / "a.txt", "--prompt", "3+4", "-n", "5")
    told = json.loads(capfd.readouterr().out)
    assert len(lines) == len(told["texts"]) == 5 and told["outputs"] == [str(tmp_path / "a.txt")]
    assert len(set(lines)) == 5, "the best answers differ"
    drawn = generated(run, tmp_path / "b.txt", "--prompt", "3+4", "-n", "70", "--temperature", "1", "--seed", "4")
    assert len(drawn) == 70 and drawn[:9] == generated(
        run, tmp_path / "c.txt", "--prompt", "3+4", "-n", "9", "--temperature", "1", "--seed", "4"
    )
    asked = ask({"ask": "generate", "run": str(run.folder), "n": 5, "seed": 0, "prompt": "3+4"})
    assert asked["texts"] == lines


def test_without_a_prompt_sources_of_the_test_part_are_answered(run: Run, tmp_path: Path) -> None:
    lines = generated(run, tmp_path / "a.txt", "-n", "40", "--seed", "2")
    assert len(lines) == 40 and all("+" in line.split("\t")[0] and len(line.split("\t")) == 2 for line in lines)
    assert lines == generated(run, tmp_path / "b.txt", "-n", "40", "--seed", "2")
    assert lines[:20] != generated(run, tmp_path / "c.txt", "-n", "20", "--seed", "3")
    assert entry.main(["generate", str(run.folder), "-o", str(tmp_path)]) == 2, "a folder is no file"


def test_one_source_is_answered_with_others_and_where_it_looked(run: Run) -> None:
    found = ask({"ask": "predict_one", "run": str(run.folder), "text": "3+4?"})
    assert isinstance(found["prediction"], str) and 1 < len(found["alternatives"]) <= 4
    assert found["pieces"] == list("3+4?") and found["unknown"] == ["?"] and found["cut"] == 0
    example = found["looked"]["examples"][0]
    assert found["view"] == found["looked"]["view"] and example["source"] == list("3+4?")
    assert ask({"ask": "predict_one", "run": str(run.folder), "row": {"spelt": "3+4?"}}) == found
    assert ask({"ask": "view", "run": str(run.folder), "view": found["view"], "text": "3+4?"}) == found["looked"]
    for empty in ({"text": "  "}, {"row": {"spelt": ""}}):
        with pytest.raises(UserError, match="Type something"):
            ask({"ask": "predict_one", "run": str(run.folder), **empty})
    with pytest.raises(UserError, match="Type a text to look into"):
        ask({"ask": "view", "run": str(run.folder), "view": found["view"], "text": ""})
    with pytest.raises(UserError, match="give it a text"):
        ask({"ask": "predict_one", "run": str(run.folder), "picture": "a.png"})


def test_a_damaged_decoder_is_made_anew_from_the_model(run: Run, tmp_path: Path) -> None:
    lines = generated(run, tmp_path / "a.txt", "--prompt", "1+1", "-n", "3")
    kept = run.part_file("decoder").read_bytes()
    run.part_file("decoder").write_bytes(b"nothing")
    try:
        assert generated(run, tmp_path / "b.txt", "--prompt", "1+1", "-n", "3") == lines
    finally:
        run.part_file("decoder").write_bytes(kept)
