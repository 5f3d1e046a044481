"""Series on the command line: told, refused in sentences, and what the JSON holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


@pytest.fixture
def tide(tmp_path: Path) -> Path:
    rows = [f"2024-{1 + place // 28:02}-{1 + place % 28:02},{place * 7 % 13},{place % 5}" for place in range(84)]
    path = tmp_path / "tide.csv"
    path.write_text("day,height,wind\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_inspect_tells_window_horizon_and_targets(desk, tide: Path) -> None:
    told = desk("inspect", tide, "--task", "forecasting", "--target", "height", "--target", "wind", "--window", "6",
                "--horizon", "3", "--json").json  # fmt: skip
    assert (told["kind"], told["window"], told["horizon"]) == ("series", 6, 3)
    assert told["targets"] == ["height", "wind"] and told["target"] == "height"
    assert {column["name"]: column["role"] for column in told["columns"]}["day"] == "order"
    assert told["split"] == "ordered" and told["template"] == "gru" and told["trainable"]


def test_new_keeps_the_window_and_can_be_read_again(desk, tide: Path, tmp_path: Path) -> None:
    made = desk("new", tide, "--kind", "series", "--target", "height", "-o", tmp_path / "tide.gdesk", "--json").json
    assert made["data"]["window"] == 16 and made["data"]["horizon"] == 1
    assert (tmp_path / "tide.gdesk").is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--window", "90"], "Make --window shorter"),
        (["--window", "0"], "--window"),
        (["--kind", "images", "--window", "3"], "for series"),
        (["--kind", "series", "--target", "day"], "too many for classes"),
        (["--kind", "series", "--order", "wind", "--target", "height"], "same moment"),
        (["--kind", "series", "--template", "mlp"], "does not learn"),
        (["--target", "height", "--target", "wind", "--kind", "table"], "--task forecasting"),
    ],
)
def test_what_does_not_fit_a_series_is_a_sentence(desk, tide: Path, arguments: list[str], words: str) -> None:
    answer = desk("train", tide, *arguments)
    assert answer.code == 2 and words in answer.err and "Traceback" not in answer.err


def test_templates_list_what_learns_series(desk) -> None:
    listed = {entry["id"]: entry for entry in desk("templates", "--json").json}
    for name in ("simple_rnn", "lstm", "gru", "tcn", "fcn", "transformer_encoder"):
        assert {"forecasting", "sequence-classification"} <= set(listed[name]["tasks"])


@pytest.fixture
def taps(tmp_path: Path) -> Path:
    """Twenty short sequences of each of two kinds, a table each, and a list of their labels."""
    folder = tmp_path / "taps"
    folder.mkdir()
    listed = ["file,label"]
    for number in range(40):
        heights = [f"{(step % (2 + 3 * (number % 2))) / 4 + number % 7 / 50:.3f}" for step in range(10 + number % 4)]
        (folder / f"{number}.csv").write_text("height\n" + "\n".join(heights) + "\n", encoding="utf-8")
        listed.append(f"{number}.csv,{'slow' if number % 2 else 'quick'}")
    (folder / "labels.csv").write_text("\n".join(listed) + "\n", encoding="utf-8")
    return folder


def test_inspect_tells_what_short_sequences_are(desk, taps: Path) -> None:
    told = desk("inspect", taps, "--json").json
    assert (told["kind"], told["task"], told["rows"], told["window"]) == ("series", "sequence-classification", 40, 13)
    assert told["classes"] == ["quick", "slow"] and told["template"] == "fcn" and told["trainable"]


@pytest.mark.slow
def test_short_sequences_are_learned_predicted_and_exported(desk, taps: Path, tmp_path: Path) -> None:
    settings = ("--epochs", "60", "--set", "filters=8", "--set", "learning_rate=0.01")
    made = desk("train", taps, *settings, "--out", tmp_path / "runs", "--json")
    finished = json.loads(made.out.splitlines()[-1])
    assert finished["outcome"] == "completed" and finished["metrics"]["test_accuracy"] > 0.8
    (taps / "labels.csv").unlink()
    told = desk("predict", finished["run"], taps, "-o", tmp_path / "told.csv", "--json").json
    assert told["rows"] == 40
    head, *rows = (tmp_path / "told.csv").read_text(encoding="utf-8").splitlines()
    assert head == "file,prediction,probability_quick,probability_slow" and rows[1].startswith("1.csv,slow")
    exported = desk("export", finished["run"], "--format", "keras", "-o", tmp_path / "m.keras", "--json").json
    assert exported["self_test"]["passed"]
