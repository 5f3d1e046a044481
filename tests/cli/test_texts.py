"""Texts on the command line: from a folder or a table to predictions, and refusals in sentences."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

WORDS = {"news": "parliament law minister vote budget", "sport": "goal match team coach referee"}


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    for kind, words in WORDS.items():
        (tmp_path / "stories" / kind).mkdir(parents=True)
        for place in range(30):
            chosen = words.split()[place % 5 :] + ["today", "again"][place % 2 :]
            (tmp_path / "stories" / kind / f"{place}.txt").write_text(" ".join(chosen), encoding="utf-8")
    return tmp_path / "stories"


def rows(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_inspect_tells_kind_classes_and_template(desk, stories: Path) -> None:
    told = desk("inspect", stories, "--json").json
    assert (told["kind"], told["task"], told["target"]) == ("texts", "text-classification", "class")
    assert told["rows"] == 60 and told["classes"] == ["news", "sport"] and told["trainable"]
    assert [column["name"] for column in told["columns"]] == ["file", "text", "class"]
    assert told["template"] == "embedding_bag"


def test_a_messages_table_without_header_and_with_lone_quotes_loses_no_row(desk, tmp_path: Path) -> None:
    lines = [f'{("ham", "spam")[n % 2]}\the said "see you at {n} and left' + '"' * (n % 3 == 0) for n in range(90)]
    (tmp_path / "sms.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = desk("inspect", tmp_path / "sms.tsv", "--json").json
    assert told["rows"] == 90 and told["kind"] == "texts" and told["target"] == "column 1"


def test_new_keeps_how_texts_are_cut(desk, stories: Path, tmp_path: Path) -> None:
    made = desk("new", stories, "--set", "tokens=subwords", "--set", "length=9", "-o", tmp_path / "s.gdesk", "--json")
    assert made.json["data"]["kind"] == "texts"
    assert made.json["hyperparameters"]["tokens"] == "subwords" and made.json["hyperparameters"]["length"] == 9


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--set", "tokens=syllables"], "characters"),
        (["--set", "length=-1"], "length"),
        (["--task", "regression", "--kind", "texts"], "Leave --task out"),
        (["--kind", "table"], "is a folder, not a table"),
        (["--target", "file"], "60 different values in 60 rows"),
        (["--text", "class", "--target", "class"], "No column"),
        (["--template", "mlp", "--kind", "texts"], "does not learn"),
        (["--encoding", "utf-16"], "utf-16"),
    ],
)
def test_what_does_not_fit_texts_is_a_sentence(desk, stories: Path, arguments: list[str], words: str) -> None:
    answer = desk("train", stories, *arguments)
    assert answer.code == 2 and words in answer.err and "Traceback" not in answer.err


@pytest.mark.slow
def test_a_folder_of_texts_is_trained_scored_predicted_and_exported(desk, stories: Path, tmp_path: Path) -> None:
    lines = desk("train", stories, "--out", tmp_path / "runs", "--preset", "quick", "--seed", "1", "--json")
    assert lines.code == 0, lines.err
    events = [json.loads(line) for line in lines.out.splitlines()]
    assert events[-1]["outcome"] == "completed" and events[-1]["metrics"]["test_accuracy"] > 0.9
    run = events[-1]["run"]
    kept = json.loads((Path(run) / "preprocessing.json").read_text(encoding="utf-8"))
    assert kept["tokens"]["unit"] == "words" and kept["classes"] == ["news", "sport"]

    scored = desk("evaluate", run, "--json").json
    assert scored["metrics"]["accuracy"] == pytest.approx(events[-1]["metrics"]["test_accuracy"])

    (tmp_path / "new.txt").write_text("the referee gave a goal\nthe minister lost the vote\n", encoding="utf-8")
    assert desk("predict", run, tmp_path / "new.txt", "-o", tmp_path / "lines.csv", "--json").json["rows"] == 2
    told = rows(tmp_path / "lines.csv")
    assert list(told[0]) == ["text", "prediction", "probability_news", "probability_sport"]
    assert [row["prediction"] for row in told] == ["sport", "news"]

    (tmp_path / "new.csv").write_text("n,text\n1,\n2,a match and a team\n", encoding="utf-8")
    assert desk("predict", run, tmp_path / "new.csv", "-o", tmp_path / "table.csv", "--json").json["rows"] == 2
    told = rows(tmp_path / "table.csv")
    assert list(told[0])[:3] == ["n", "text", "prediction"] and told[1]["prediction"] == "sport"
    assert desk("predict", run, stories, "-o", tmp_path / "files.csv", "--json").json["rows"] == 60
    assert rows(tmp_path / "files.csv")[0]["file"] == "news/0.txt"

    (tmp_path / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    refused = desk("predict", run, tmp_path / "other.csv", "-o", tmp_path / "x.csv")
    assert refused.code == 2 and "lack the column text" in refused.err

    exported = desk("export", run, "--format", "keras", "-o", tmp_path / "model.keras", "--json").json
    assert exported["self_test"]["passed"] and exported["self_test"]["max_difference"] == 0.0
    assert desk("resume", run, "--epochs", "1", "--json").code == 0


@pytest.mark.slow
def test_the_test_rows_have_no_say_in_what_is_learned(tmp_path: Path) -> None:
    import numpy as np

    from app import compose, runs
    from app.choices import Choices
    from app.prediction import Predictor
    from app.training import session

    def weights(last: str) -> list[np.ndarray]:
        lines = [f"{WORDS[kind]} {place},{kind},{'test' if place >= 20 else 'train'}" for place in range(30)
                 for kind in WORDS]  # fmt: skip
        lines = [line.replace("today", last) if "test" not in line else f"{last} {line}" for line in lines]
        path = tmp_path / "texts.csv"
        path.write_text("text,class,split\n" + "\n".join(lines) + "\n", encoding="utf-8")
        choices = Choices(template="embedding_bag", epochs=2, seed=5, validation=0.1)
        made = compose.compose(str(path), choices)
        run = runs.create(tmp_path / "runs", made.experiment)
        assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
        return Predictor.of(run).model.get_weights()

    first, second = weights("alpha"), weights("omega omega omega")
    assert all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))
