"""Pictures drawn from the command line, from a folder without classes to PNG files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.data import shapes
from app.data.pictures import index

Desk = Callable[..., Any]

SMALL = ("--set", "latent=2", "--set", "filters=4", "--set", "width=16", "--epochs", "2")


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Thirty small pictures without classes."""
    monkeypatch.setattr(index, "folder", lambda: tmp_path / "cache")
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number, (_, picture) in enumerate(shapes.drawings(5, seed=2)):
        picture.resize((10, 10)).save(folder / f"{number:02}.png")
    return folder


def test_a_folder_of_pictures_goes_all_the_way(desk: Desk, pictures: Path, tmp_path: Path) -> None:
    seen = desk("inspect", pictures, "--json").json
    told = (seen["task"], seen["template"], seen["classes"], seen["trainable"])
    assert told == ("image-generation", "vae", None, True)

    told = desk("train", pictures, *SMALL, "--out", tmp_path / "runs")
    assert told.code == 0
    assert "On the test part: loss" in told.out and "Always drawing the mean picture: loss" in told.out
    assert told.out.count("Samples of every epoch are drawn into") == 1
    (run,) = (tmp_path / "runs").iterdir()

    made = desk("generate", run, "-n", "3", "--seed", "4", "-o", tmp_path / "new", "--json").json
    assert made["outputs"] == [str(tmp_path / "new" / f"000{number}.png") for number in (1, 2, 3)]
    assert sorted(map(str, (tmp_path / "new").iterdir())) == made["outputs"]
    assert "1 picture drawn from seed 0" in desk("generate", run, "-n", "1", "-o", tmp_path / "new").out

    scores = desk("evaluate", run, "--json").json
    assert set(scores["metrics"]) == set(scores["baseline"]) == {"loss", "reconstruction", "kl"}
    assert scores["confusion"] is None and "mean picture" in desk("evaluate", run).out
    assert desk("evaluate", run, "--data", pictures, "--json").json["samples"] == 30
    exported = desk("export", run, "--format", "keras", "-o", tmp_path / "model.keras", "--json").json
    assert exported["self_test"]["passed"]


def test_each_sample_is_an_event(desk: Desk, pictures: Path, tmp_path: Path) -> None:
    import json

    answer = desk("train", pictures, *SMALL, "--out", tmp_path / "runs", "--json")
    samples = [event for event in map(json.loads, answer.out.splitlines()) if event["event"] == "sample"]
    assert [event["epoch"] for event in samples if event["path"].endswith(".png")] == [0, 0, 1, 1, 2, 2]
    assert any(Path(event["path"]).name == "plane-0000.json" for event in samples)
    assert all(Path(event["path"]).is_file() for event in samples)

    (run,) = (tmp_path / "runs").iterdir()
    for option in (["--prompt", "a shoe"], ["--temperature", "0.5"], ["--top-k", "3"], ["--length", "9"]):
        refused = desk("generate", run, *option, "-o", tmp_path / "new")
        assert refused.code == 2 and f"{option[0]} is for texts" in refused.err
    nowhere = desk("generate", run, "-o", tmp_path / "no" / "new")
    assert nowhere.code == 2 and "Make it first" in nowhere.err


def test_a_run_that_generates_nothing_says_what_does(desk: Desk, flowers: Path, tmp_path: Path) -> None:
    assert desk("train", flowers, "--epochs", "1", "--out", tmp_path / "runs").code == 0
    (run,) = (tmp_path / "runs").iterdir()
    refused = desk("generate", run, "-o", tmp_path / "new")
    assert refused.code == 2 and "generates nothing" in refused.err and "vae" in refused.err
