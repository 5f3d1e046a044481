"""Every template shows its views of data that fit it, before it is trained, in files that the panels can read."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import models
from app import compose, runs, views
from app.choices import Choices
from app.data import fitting
from app.data.dataset import Pictures
from app.data.pictures import cache
from app.training import network, viewer
from app.training.events import SampleMade
from app.views.view import Look, Material
from models.spec import CLASSES, TEXTS, Task, fields

pytestmark = pytest.mark.slow

SMALL = {"width": "8", "heads": "2", "layers": "1", "blocks": "1", "length": "12", "embedding": "8", "filters": "4"}
"""Sizes that build quickly, of templates that have such settings."""

PAIRS = [
    (template.id, task)
    for template in models.TEMPLATES
    for task in template.tasks
    if template.generation is None and template.backbone is None and views.fitting(template, task)
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A series, labelled texts, a table and running text."""
    folder = tmp_path_factory.mktemp("data")
    wave = np.round(20 + 5 * np.sin(np.arange(240) / 9), 2)
    days = pd.date_range("2020-01-01", periods=240).strftime("%Y-%m-%d")
    state = np.where(np.sin(np.arange(240) / 9) > 0, "high", "low")
    pd.DataFrame({"day": days, "height": wave, "state": state}).to_csv(folder / "series.csv", index=False)
    words = [f"a {'good' if at % 2 else 'bad'} film of the king and the queen number {at}" for at in range(120)]
    pd.DataFrame({"text": words, "label": ["neg", "pos"] * 60}).to_csv(folder / "texts.csv", index=False)
    lines = [f"The king said to the queen and to the man: day {at % 9} is a good day.\n" for at in range(300)]
    (folder / "corpus.txt").write_text("".join(lines))
    size, isle = np.round(40 + 5 * np.cos(np.arange(240)), 2), ["Biscoe", "Dream", "Torgersen"] * 80
    cells = {"size": size, "weight": 10 * size + np.arange(240) % 7, "isle": isle, "kind": size > 40}
    pd.DataFrame({**cells, "day": days}).to_csv(folder / "table.csv", index=False)
    sums = [(f"{at % 7}+{at % 12}", str(at % 7 + at % 12)) for at in range(150)]
    pd.DataFrame(sums, columns=["spelt", "said"]).to_csv(folder / "pairs.csv", index=False)
    files = {name: folder / f"{name}.csv" for name in ("series", "texts", "table", "pairs")}
    return {**files, "corpus": folder / "corpus.txt"}


def composed(template: models.Template, task: Task, data: dict[str, Path]) -> compose.Composition:
    known = {field.name for field in fields(template.hyperparameters)}
    settings = tuple((name, value) for name, value in SMALL.items() if name in known)
    chosen = Choices(template=template.id, task=task, settings=settings, seed=3)
    if template.kinds == ("images",):
        return compose.compose("sample:digits", dataclasses.replace(chosen, kind="images"))
    if task in (Task.CLASSIFICATION, Task.REGRESSION):
        target = "kind" if task == Task.CLASSIFICATION else "weight"
        return compose.compose(str(data["table"]), dataclasses.replace(chosen, kind="table", target=(target,)))
    if task == Task.RECONSTRUCTION:
        return compose.compose(str(data["table"]), dataclasses.replace(chosen, kind="table"))
    if task == Task.ANOMALY_DETECTION:
        return compose.compose(str(data["series"]), dataclasses.replace(chosen, kind="series", window=12))
    if task == Task.TRANSLATION:
        return compose.compose(str(data["pairs"]), dataclasses.replace(chosen, kind="pairs", target=("said",)))
    if task in TEXTS:
        return compose.compose(str(data["corpus"]), dataclasses.replace(chosen, kind="corpus"))
    if task == Task.TEXT_CLASSIFICATION:
        return compose.compose(str(data["texts"]), dataclasses.replace(chosen, kind="texts"))
    target = "height" if task == Task.FORECASTING else "state"
    series = dataclasses.replace(chosen, kind="series", target=(target,), window=12)
    return compose.compose(str(data["series"]), series)


@pytest.mark.parametrize(("name", "task"), PAIRS)
def test_its_views_are_made_of_fixed_examples(name: str, task: Task, data: dict[str, Path], tmp_path: Path) -> None:
    template = models.template(name)
    made = composed(template, task, data)
    fitted = fitting.fit(made.experiment, made.dataset, made.parts)
    built = network.build(made.experiment, fitted, fitted.shape(int((made.parts == "train").sum())))
    rows = np.flatnonzero(made.parts == "validation")
    told: list = []
    run = runs.create(tmp_path, made.experiment)
    gather = None
    if isinstance(made.dataset, Pictures):
        gather = cache.decoded(made.dataset, fitted.size, lambda share, words: None).gather
    material = Material(made.dataset, fitted, rows, gather)
    shows = viewer.of(Look(built, fitted, made.experiment), material, run, told.append)
    assert shows is not None
    shows.show(0)
    wanted = [view.name for view in views.fitting(template, task, made.experiment.data.kind)]
    files = [Path(event.path) for event in told if isinstance(event, SampleMade) and event.path.endswith(".json")]
    assert [file.name for file in files] == [f"{view}-0000.json" for view in wanted]
    for file in files:
        content = json.loads(file.read_text(), parse_constant=pytest.fail)
        assert content["epoch"] == 0 and file.stat().st_size < 500_000
        _check(content, task)


def _check(content: dict, task: Task) -> None:
    """What a view must hold to be of use."""
    view = content["view"]
    if view in ("states", "attention", "forecast", "blanks", "alignment", "crossing"):
        assert content["examples"]
    if view == "states":
        for example in content["examples"]:
            assert len(example["states"]) == len(example["steps"]) > 1
            assert all(len(gate) == len(example["steps"]) for gate in example["gates"].values())
    if view == "attention":
        for example in content["examples"]:
            sums = [sum(row) for layer in example["layers"] for head in layer for row in head]
            assert sums and all(math.isclose(total, 1.0, abs_tol=0.05) for total in sums)
    if view in ("alignment", "crossing"):
        for example in content["examples"]:
            layers = [[example["weights"]]] if view == "alignment" else example["layers"]
            assert example["wanted"] and all(len(head) == len(example["answer"]) for layer in layers for head in layer)
            rows = [row for layer in layers for head in layer for row in head]
            assert all(len(row) == len(example["source"]) for row in rows)
            assert all(math.isclose(sum(row), 1.0, abs_tol=0.05) for row in rows)
    if view == "reconstruction":
        keys = {"mse", "original", "back"}
        assert content["examples"] and all(keys <= set(example) for example in content["examples"])
    if view == "anomalies":
        assert content["threshold"] > 0 and len(content["scores"]) == len(content["names"]) == 240
        assert content["highest"][0]["score"] >= content["highest"][-1]["score"]
    if view == "filters":
        assert len(content["filters"]) == content["count"] == 4 and content["height"] == content["width"] == 3
    if view == "maps":
        for example in content["examples"]:
            assert [layer["height"] for layer in example["layers"]] == [4] and example["layers"][0]["maps"]
    if view == "projection":
        assert len(content["x"]) == len(content["y"]) == len(content["class"]) == len(content["right"]) > 100
        assert len(content["axes"]) == len(content["mean"])
    if view == "text":
        assert all(sample["text"] for sample in content["samples"])
        assert all(found["candidates"] for found in content["next"])
    if view == "words":
        assert task in CLASSES and all(len(found) > 3 for found in content["words"].values())
    if view == "boundary":
        assert content["planes"] and all(len(plane["up"]) > 1 for plane in content["planes"])
        assert {plane["across"]["column"] for plane in content["planes"]} <= {"size", "weight", "isle", "kind"}
    if view == "importances":
        assert len(content["columns"]) == len(content["rises"]) == len(content["scores"]) == 4
    if view == "columns":
        sums = [sum(row) for layer in content["layers"] for head in layer for row in head]
        assert sums and all(math.isclose(total, 1.0, abs_tol=0.05) for total in sums)
    if view == "histograms":
        assert all(sum(layer["gradients"]["counts"]) for layer in content["layers"][-1:])
        assert all(0.0 <= layer["dead"] <= 1.0 for layer in content["layers"])
    if view == "map":
        assert len(content["words"]) == len(content["x"]) == len(content["y"]) > 3
        assert content["negatives"] and all(len(found["drawn"]) == 4 for found in content["negatives"])
