"""Real texts are told for what they are, lose no row, and are learned better than by counting."""

from __future__ import annotations

import os
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from app import compose, runs
from app.choices import Choices
from app.survey import survey
from app.training import session

DATA = Path(os.environ.get("GRADIENT_DESK_DATA", Path(__file__).parents[2] / ".." / "shared" / "data"))

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason=f"the real data are not at {DATA}; set GRADIENT_DESK_DATA to their folder"
)

KNOWN = {
    "text/sms.tsv": (5574, "column 1", {"ham": 4827, "spam": 747}),
    "text/rt-polarity": (10662, "class", {"neg": 5331, "pos": 5331}),
    "text/imdb_sample.csv": (1000, "label", {"negative": 524, "positive": 476}),
}


@pytest.mark.parametrize("name", KNOWN)
def test_texts_are_texts_by_themselves_and_lose_no_row(name: str) -> None:
    rows, target, classes = KNOWN[name]
    seen = survey(str(DATA / name), Choices())
    column = seen.data.column("target")
    assert column is not None
    assert (seen.data.kind, seen.task, seen.dataset.rows, column.name) == ("texts", "text-classification", rows, target)
    assert Counter(seen.dataset.frame[target]) == classes  # type: ignore[union-attr]
    assert seen.obstacle is None


def test_the_column_that_says_which_rows_are_for_the_test_is_obeyed() -> None:
    seen = survey(str(DATA / "text/imdb_sample.csv"), Choices())
    assert seen.parts is not None and seen.data.split.method == "column"
    assert Counter(seen.parts) == {"train": 680, "validation": 120, "test": 200}
    assert "markup" in {finding.code for finding in seen.findings}


def test_an_archive_of_one_file_per_class_is_told_by_its_names(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "polarity.zip", "w") as archive:
        for name in ("rt-polarity.neg", "rt-polarity.pos"):
            archive.write(DATA / "text/rt-polarity" / name, f"rt/{name}")
    assert survey(str(tmp_path / "polarity.zip"), Choices()).dataset.rows == 10662


def test_tables_with_some_texts_stay_tables() -> None:
    for name in ("seaborn-data/mpg.csv", "dat8/bank-additional.csv", "seaborn-data/titanic.csv"):
        assert survey(str(DATA / "tabular" / name), Choices()).data.kind == "table"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "figure", "least"),
    [
        ("text/sms.tsv", "macro_f1", 0.94), ("text/imdb_sample.csv", "accuracy", 0.78),
        ("text/rt-polarity", "accuracy", 0.74),
    ],
)  # fmt: skip
def test_classes_are_learned(name: str, figure: str, least: float, tmp_path: Path) -> None:
    made = compose.compose(str(DATA / name), Choices(seed=0))
    run = runs.create(tmp_path, made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    assert run.metrics()["metrics"][figure] >= least
