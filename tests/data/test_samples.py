"""Samples are ordinary files, written once, the same everywhere, with origin and licence."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app import compose
from app.choices import Choices
from app.data import samples, shapes
from app.errors import UserError

ROWS = {
    "iris": 150, "wine": 178, "breast_cancer": 569, "diabetes": 442, "digits": 1797,
    "moons": 400, "circles": 400, "spirals": 600, "shapes": 1800,
    "temperatures": 2191, "pump": 1440, "gestures": 401, "reviews": 2000,
    "tales": 260, "questions": 585, "sums": 50_000, "dates": 5000,
}  # fmt: skip


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def in_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: str(cache))
    return cache


@pytest.mark.parametrize("sample", samples.SAMPLES, ids=lambda sample: sample.name)
def test_every_sample_becomes_an_ordinary_file(sample: samples.Sample, in_cache: Path) -> None:
    path = samples.locate(sample.name)
    assert sample.origin and sample.licence and sample.summary
    if path.suffix in (".csv", ".tsv"):
        with open(path, newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream, delimiter="," if path.suffix == ".csv" else "\t"))
        assert len(rows) == ROWS[sample.name]
        assert sample.target in rows[0]
        assert all("" not in row.values() for row in rows)
    elif path.suffix == ".txt":
        assert len(path.read_text(encoding="utf-8").split("\n\n")) == ROWS[sample.name]
    else:
        names = zipfile.ZipFile(path).namelist()
        assert len(names) == ROWS[sample.name]
        ending = ".csv" if sample.kind == "series" else ".png"
        assert all(name.endswith(ending) and name.count("/") == 1 for name in names if name != "labels.csv")
    written = path.stat().st_mtime_ns
    assert samples.locate(sample.name).stat().st_mtime_ns == written, "the second time nothing is written"


@pytest.mark.parametrize(
    ("choices", "wanted"),
    [
        (Choices(), ("series", "anomaly-detection", "autoencoder")),
        (Choices(template="gru"), ("series", "forecasting", "gru")),
        (Choices(template="mlp"), ("table", "classification", "mlp")),
        (Choices(kind="table"), ("table", "classification", "mlp")),
    ],
)
def test_the_pump_is_searched_for_faults_unless_the_user_wants_something_else(
    choices: Choices, wanted: tuple[str, str, str], in_cache: Path
) -> None:
    experiment = compose.compose("sample:pump", choices).experiment
    assert (experiment.data.kind, experiment.task, experiment.template) == wanted


def test_classes_carry_their_names(in_cache: Path) -> None:
    with open(samples.locate("iris"), newline="", encoding="utf-8") as stream:
        species = Counter(row["species"] for row in csv.DictReader(stream))
    assert species == {"setosa": 50, "versicolor": 50, "virginica": 50}


def test_shapes_are_small_grey_and_as_many_of_each(in_cache: Path) -> None:
    with zipfile.ZipFile(samples.locate("shapes")) as archive:
        counts = Counter(name.split("/")[0] for name in archive.namelist())
        picture = Image.open(io.BytesIO(archive.read("star/0001.png")))
    assert set(counts.values()) == {300} and set(counts) == set(shapes.OUTLINES)
    assert picture.size == (28, 28) and picture.mode == "L"


def test_shapes_are_the_same_for_the_same_seed_and_all_different() -> None:
    first = [np.asarray(picture).tobytes() for _, picture in shapes.drawings(each=5, seed=3)]
    again = [np.asarray(picture).tobytes() for _, picture in shapes.drawings(each=5, seed=3)]
    assert first == again
    assert len(set(first)) == len(first)


def test_unknown_sample_names_the_nearest() -> None:
    with pytest.raises(UserError, match="Did you mean iris"):
        samples.locate("irsi")
    assert samples.find("Breast-Cancer").name == "breast_cancer"


def test_cache_that_can_not_be_written_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: str(blocked))
    with pytest.raises(UserError, match="can't be written"):
        samples.locate("moons")


def test_a_sample_already_there_costs_no_heavy_import(in_cache: Path) -> None:
    samples.locate("iris")
    code = (
        "import sys, platformdirs\n"
        f"platformdirs.user_cache_dir = lambda *a, **k: {str(in_cache)!r}\n"
        "from app.data import samples\n"
        "samples.locate('iris')\n"
        "print([name for name in ('sklearn', 'pandas', 'numpy', 'PIL') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
