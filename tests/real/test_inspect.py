"""Every messy file and odd picture goes through `inspect`: opened, or refused with one sentence naming it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from app import files
from app.choices import Choices
from app.cli import inspection
from app.errors import UserError
from app.survey import survey

DATA = Path(os.environ.get("GRADIENT_DESK_DATA", Path(__file__).parents[3] / "shared" / "data"))

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not DATA.is_dir(), reason=f"{DATA} is not there; set GRADIENT_DESK_DATA"),
]


@pytest.mark.parametrize("folder", ["messy-csv", "images/odd", "tabular", "timeseries"])
def test_each_file_is_opened_or_refused_with_a_sentence(folder: str) -> None:
    opened = 0
    for path in sorted((DATA / folder).rglob("*")):
        if not path.is_file():
            continue
        start = time.process_time()
        try:
            seen = survey(str(path), Choices())
        except UserError as error:
            assert path.name in str(error) and len(str(error)) < 600
            continue
        opened += 1
        assert files.to_json(inspection.as_json(seen)).isascii()
        assert inspection.as_text(seen)
        assert time.process_time() - start < 10, path.name
    assert opened > 4


@pytest.mark.parametrize(
    ("name", "target", "task"),
    [
        ("tabular/seaborn-data/titanic.csv", "survived", "classification"),
        ("tabular/california-housing/housing.csv", "median_house_value", "regression"),
        ("tabular/dat8/bank-additional.csv", "y", "classification"),
        ("tabular/jbrownlee/sonar.csv", "column 61", "classification"),
    ],
)
def test_the_target_a_person_expects_is_suggested(name: str, target: str, task: str) -> None:
    seen = survey(str(DATA / name), Choices())
    column = seen.data.column("target")
    assert column is not None and column.name == target
    assert seen.task == task
    assert seen.obstacle is None
