"""Corpora on the command line: told, refused in sentences, and started from other runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


@pytest.fixture
def verses(tmp_path: Path) -> Path:
    lines = [f"The {place}th wave came in, and with it {'foam ' * (place % 4)}and shells.\n" for place in range(120)]
    path = tmp_path / "verses.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_inspect_tells_a_text_how_it_is_parted_and_what_learns_it(desk, verses: Path) -> None:
    told = desk("inspect", verses, "--json").json
    assert (told["kind"], told["task"], told["target"]) == ("corpus", "language-modelling", None)
    assert told["columns"][0]["name"] == "text" and told["rows"] > 100 and told["split"] == "ordered"
    assert told["template"] == "gpt"


def test_lines_can_be_texts_of_their_own(desk, verses: Path) -> None:
    told = desk("inspect", verses, "--lines", "yes", "--json").json
    assert told["rows"] == 120 and told["split"] == "random"
    assert {finding["code"] for finding in told["findings"]} >= {"blank_lines"}


def test_roles_say_what_is_read_and_what_is_learned(desk, tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("who,says,note\n" + "".join(f"me {n},you and {n},x\n" for n in range(30)))
    told = desk("inspect", path, "--kind", "corpus", "--role", "who=input", "--target", "says", "--json").json
    assert told["target"] == "says" and told["task"] == "language-modelling"
    assert {c["name"]: c["role"] for c in told["columns"]} == {"who": "input", "says": "target", "note": "ignore"}


def test_new_keeps_how_a_text_is_cut(desk, verses: Path, tmp_path: Path) -> None:
    made = desk("new", verses, "--set", "tokens=words", "--set", "length=12", "-o", tmp_path / "a.gdesk", "--json").json
    assert made["hyperparameters"]["tokens"] == "words" and made["data"]["reading"]["lines"] is False
    assert made["training"]["epochs"] >= 1 and made["origin"] is None
    again = json.loads((tmp_path / "a.gdesk").read_text())
    assert again["hyperparameters"] == made["hyperparameters"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--task", "text-classification", "--kind", "corpus"], "--kind texts"),
        (["--template", "mlp", "--kind", "corpus"], "does not learn"),
        (["--set", "length=8000"], "--set length=N"),
        (["--set", "tokens=syllables"], "must be one of"),
        (["--from", "nowhere"], "is not there"),
        (["--from", "."], "is not a run"),
        (["--window", "5", "--kind", "corpus"], "for series"),
    ],
)
def test_what_does_not_fit_a_corpus_is_a_sentence(
    desk, verses: Path, tmp_path: Path, arguments: list[str], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = desk("train", verses, *arguments)
    assert answer.code == 2 and words in answer.err and "Traceback" not in answer.err


@pytest.mark.parametrize(("content", "words"), [
    (b"", "is empty"), (b"\n \n" * 400, "is empty"), (bytes(range(256)) * 40, "no text"), (b"Hello.", "6 characters"),
])  # fmt: skip
def test_bad_texts_are_refused_in_a_sentence(desk, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    answer = desk("train", path, "--kind", "corpus")
    assert answer.code == 2 and words in answer.err and "Traceback" not in answer.err


@pytest.mark.slow
def test_prompts_without_answers_are_answered(desk, tmp_path: Path) -> None:
    path, asked = tmp_path / "pairs.csv", tmp_path / "asked.csv"
    path.write_text("prompt,answer\n" + "".join(f"say this {n % 5},yes that {n % 5}\n" for n in range(200)))
    asked.write_text("id,prompt\n7,say this 2\n8,say this 4\n")
    small = [part for name in ("width=16", "layers=1", "heads=2", "length=16") for part in ("--set", name)]
    lines = desk("train", path, "--template", "gpt", *small, "--epochs", "1", "--out", tmp_path, "--json").out
    run = json.loads(lines.splitlines()[-1])["run"]
    assert desk("predict", run, asked, "-o", tmp_path / "out.csv", "--json").json["rows"] == 2
    written = (tmp_path / "out.csv").read_text().splitlines()
    assert written[0] == "id,prompt,prediction" and written[1].startswith("7,say this 2,")
    told = desk("predict", run, path, "-o", tmp_path / "out.csv", "--json").json
    assert told["rows"] == 200
    assert (tmp_path / "out.csv").read_text().startswith("prompt,answer,tokens,loss,token_accuracy,perplexity")
    asked.write_text("a,b\n" + "1,2\n" * 20)
    assert "lack the columns prompt, answer" in desk("predict", run, asked, "-o", tmp_path / "out.csv").err


@pytest.mark.slow
def test_a_table_can_be_started_from_another_tables_run(desk, flowers: Path, tmp_path: Path) -> None:
    options = ("--template", "mlp", "--epochs", "2", "--out", tmp_path / "runs", "--json")
    lines = desk("train", flowers, *options).out.splitlines()
    first = json.loads(lines[-1])["run"]
    other = tmp_path / "other.csv"
    other.write_text(flowers.read_text().replace("rose", "lily").replace("width", "breadth"))
    events = [json.loads(line) for line in desk("train", other, *options, "--from", first).out.splitlines()]
    said = next(event["message"] for event in events if event.get("code") == "started_from")
    assert events[-1]["outcome"] == "completed"
    assert "begin anew: outputs" in said  # other classes
    refused = desk("train", other, *options, "--from", first, "--set", "width=7", "--set", "layers=1")
    assert refused.code == 2 and "has no layer in common" in refused.err
    assert len(list((tmp_path / "runs").iterdir())) == 2  # no folder is left of what can't be trained
