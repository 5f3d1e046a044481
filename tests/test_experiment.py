"""Experiments survive JSON, keep what they don't know, and refuse what is newer."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app import experiment as experiments
from app.errors import UserError
from app.experiment import Column, Data, Experiment, PictureSize, Reading, Split

EXPERIMENT = Experiment(
    Data(
        "/data/iris.csv",
        "table",
        Reading(delimiter=";", header=True, missing=("", "NA")),
        (Column("länge", "number", "input"), Column("art", "category", "target")),
        None,
        Split("grouped", 0.1, 0.2, "/data/test.csv"),
    ),
    "classification",
    "mlp",
    {"width": 32},
    {"epochs": 5},
    seed=7,
)


def test_an_experiment_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "one.gdesk"
    experiments.write(EXPERIMENT, path)
    assert experiments.read(path) == EXPERIMENT


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    inside = replace(EXPERIMENT, data=replace(EXPERIMENT.data, path=str(tmp_path / "d" / "x.csv")))
    experiments.write(inside, tmp_path / "one.gdesk")
    assert json.loads((tmp_path / "one.gdesk").read_text())["data"]["path"] == "d/x.csv"


def test_a_sample_stays_a_sample(tmp_path: Path) -> None:
    sample = replace(EXPERIMENT, data=Data("sample:iris", "table", size=PictureSize(8, 8, 1)))
    experiments.write(sample, tmp_path / "one.gdesk")
    assert experiments.read(tmp_path / "one.gdesk").data == sample.data


def test_unknown_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "one.gdesk"
    content = EXPERIMENT.to_json() | {"note": "for class 7b"}
    content["data"]["reading"]["colour"] = "blue"
    path.write_text(json.dumps(content))
    experiments.write(experiments.read(path), path)
    again = json.loads(path.read_text())
    assert again["note"] == "for class 7b" and again["data"]["reading"]["colour"] == "blue"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "no valid JSON"),
        ("[" * 200_000, "no valid JSON"),
        ("[]", "not an experiment"),
        ('{"format": 99, "data": {}, "template": "mlp"}', "newer"),
        ('{"format": 1, "data": {}, "template": "mlp"}', "lacks"),
        ('{"format": 1, "data": 3, "template": "mlp", "task": "x"}', "wrong form"),
        ('{"format": 1, "data": {"path": "a", "kind": "table", "columns": 5}, "template": "m", "task": "x"}', "wrong"),
    ],
)
def test_what_is_no_experiment_is_refused_with_its_name(tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "bad.gdesk"
    path.write_text(content)
    with pytest.raises(UserError, match=words) as caught:
        experiments.read(path)
    assert "bad.gdesk" in str(caught.value) or "experiment lacks" in str(caught.value)
