"""From data to an exported model, as a user goes; and what Ctrl-C leaves behind."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

Desk = Any
ROOT = Path(__file__).parents[2]

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


def events(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_table_goes_all_the_way(desk: Desk, flowers: Path, tmp_path: Path) -> None:
    answer = desk("train", flowers, "--epochs", "3", "--seed", "1", "--out", tmp_path / "runs", "--json")
    told = events(answer.out)
    assert answer.code == 0
    assert answer.out.isascii()
    assert told[-1]["event"] == "finished" and told[-1]["outcome"] == "completed"
    assert "test_accuracy" in told[-1]["metrics"]
    assert [event["epoch"] for event in told if event["event"] == "epoch"] == [1, 2, 3]
    run = told[-1]["run"]

    longer = desk("resume", run, "--epochs", "2", "--json")
    assert [event["epoch"] for event in events(longer.out) if event["event"] == "epoch"] == [4, 5]

    scores = desk("evaluate", run, "--json").json
    assert {"metrics", "baseline", "confusion", "classes", "samples"} <= set(scores)
    assert set(scores["baseline"]) == set(scores["metrics"])
    assert sum(map(sum, scores["confusion"])) == scores["samples"]
    assert "accuracy" in desk("evaluate", run).out
    assert desk("evaluate", run, "--data", flowers, "--json").json["samples"] == 40

    predicted = desk("predict", run, flowers, "-o", tmp_path / "out.csv", "--json").json
    assert predicted["rows"] == 40
    with open(tmp_path / "out.csv", encoding="utf-8", newline="") as stream:
        first = next(csv.DictReader(stream))
    assert list(first) == ["length", "width", "species", "prediction", "probability_iris", "probability_rose"]

    exported = desk("export", run, "--format", "keras", "-o", tmp_path / "model.keras", "--json").json
    assert exported["self_test"]["passed"] and Path(exported["path"]).is_file()

    listed = desk("runs", tmp_path / "runs", "--json").json
    assert [Path(entry["run"]).name for entry in listed] == [Path(run).name]
    assert {"run", "template", "outcome", "metrics", "created"} <= set(listed[0])
    assert "freed" in desk("runs", tmp_path / "runs", "--tidy").out


def test_without_json_each_epoch_is_a_line(desk: Desk, flowers: Path, tmp_path: Path) -> None:
    answer = desk("train", flowers, "--epochs", "2", "--out", tmp_path / "runs")
    assert answer.code == 0
    assert "epoch 1/2" in answer.out and "epoch 2/2" in answer.out and "On the test part" in answer.out


def test_a_training_that_may_not_find_its_memory_is_warned_of_and_begins(
    desk: Desk, flowers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import headroom

    monkeypatch.setattr(headroom.compressed, "free_memory", lambda: 600_000_000)
    told = events(desk("train", flowers, "--epochs", "1", "--out", tmp_path / "runs", "--json").out)
    warnings = [event["message"] for event in told if event.get("code") == "tight_memory"]
    assert len(warnings) == 1 and "only 0.6 GB are free" in warnings[0]
    assert told[-1]["outcome"] == "completed"


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_training_is_kept_and_goes_on(flowers: Path, tmp_path: Path, number: int) -> None:
    command = [sys.executable, "-m", "app", "train", str(flowers), "--epochs", "100000", "--json"]
    command += ["--set", "early_stopping=false", "--out", str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["event"] == "checkpoint":
                break
        time.sleep(0.2)
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in err and "resume" in err
    run = events(out)[-1]["run"]
    assert (Path(run) / "model.keras").is_file()
    ended = subprocess.run(
        [sys.executable, "-m", "app", "runs", str(tmp_path), "--json"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert json.loads(ended.stdout)[0]["outcome"] == "interrupted"


def test_the_end_shows_the_test_figures_beside_the_trivial_answer(desk: Desk, flowers: Path, tmp_path: Path) -> None:
    answer = desk("train", flowers, "--out", tmp_path / "runs", "--epochs", "3")
    assert answer.code == 0
    told = answer.out.splitlines()
    (test,) = (line for line in told if line.startswith("On the test part: loss"))
    (trivial,) = (line for line in told if line.startswith("Always answering the most frequent class: loss"))
    assert "accuracy" in test and "accuracy" in trivial


def test_scores_on_other_data_say_whose_they_are(desk: Desk, flowers: Path, tmp_path: Path) -> None:
    assert desk("train", flowers, "--out", tmp_path / "runs", "--epochs", "3").code == 0
    (run,) = (tmp_path / "runs").iterdir()
    other = tmp_path / "other.csv"
    other.write_text("length,width,species\n3,1.5,rose\n4,1,tulip\n", encoding="utf-8")
    answer = desk("evaluate", run, "--data", other)
    assert answer.code == 0 and "Measured on 1 sample of" in answer.out and "never saw" not in answer.out
    assert "1 left out: no answer there that this model knows." in answer.out
    assert "never saw" in desk("evaluate", run).out
