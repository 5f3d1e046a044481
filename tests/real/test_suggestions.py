"""Types, targets, tasks and leaks of real tables are what a person expects."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.data import columns, findings
from app.data.dataset import Table
from app.data.tables import table

DATA = Path(os.environ.get("GRADIENT_DESK_DATA", Path(__file__).parents[2] / ".." / "shared" / "data"))

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason=f"the real data are not at {DATA}; set GRADIENT_DESK_DATA to their folder"
)

EXPECTED = {
    "tabular/seaborn-data/iris.csv": ("species", "classification"),
    "tabular/seaborn-data/penguins.csv": ("species", "classification"),
    "tabular/seaborn-data/titanic.csv": ("survived", "classification"),
    "tabular/seaborn-data/mpg.csv": ("mpg", "regression"),
    "tabular/seaborn-data/tips.csv": ("tip", "regression"),
    "tabular/seaborn-data/diamonds.csv": ("price", "regression"),
    "tabular/seaborn-data/taxis.csv": ("fare", "regression"),
    "tabular/seaborn-data/car_crashes.csv": ("total", "regression"),
    "tabular/seaborn-data/planets.csv": ("method", "classification"),
    "tabular/seaborn-data/exercise.csv": ("kind", "classification"),
    "tabular/california-housing/housing.csv": ("median_house_value", "regression"),
    "tabular/dat8/bikeshare.csv": ("count", "regression"),
    "tabular/dat8/bank-additional.csv": ("y", "classification"),
    "tabular/jbrownlee/abalone.csv": ("column 9", "regression"),
    "tabular/jbrownlee/housing.csv": ("column 14", "regression"),
    "tabular/jbrownlee/ionosphere.csv": ("column 35", "classification"),
    "tabular/jbrownlee/pima-indians-diabetes.csv": ("column 9", "classification"),
    "tabular/jbrownlee/sonar.csv": ("column 61", "classification"),
    "timeseries/airline-passengers.csv": ("Passengers", "regression"),
    "timeseries/daily-min-temperatures.csv": ("Temp", "regression"),
    "timeseries/flights.csv": ("passengers", "regression"),
    "timeseries/nyc_taxi.csv": ("value", "regression"),
    "timeseries/seattle-weather.csv": ("weather", "classification"),
    "text/imdb_sample.csv": ("label", "text-classification"),
    "text/sms.tsv": ("column 1", "text-classification"),
}

LEAKS = {
    "tabular/seaborn-data/titanic.csv": ["alive"],
    "tabular/dat8/bikeshare.csv": ["casual", "registered"],
}

TYPES = {
    "tabular/seaborn-data/titanic.csv": {
        "sex": "category", "age": "number", "class": "category", "adult_male": "boolean", "deck": "category",
        "alive": "boolean", "alone": "boolean", "fare": "number",
    },
    "tabular/seaborn-data/taxis.csv": {
        "pickup": "date-time", "dropoff": "date-time", "color": "category", "pickup_zone": "category",
    },
    "tabular/seaborn-data/mpg.csv": {"name": "text", "origin": "category", "horsepower": "number"},
    "tabular/seaborn-data/exercise.csv": {"id": "identifier", "time": "category", "pulse": "number"},
    "tabular/seaborn-data/car_crashes.csv": {"abbrev": "identifier"},
    "tabular/dat8/bikeshare.csv": {"datetime": "date-time"},
    "timeseries/airline-passengers.csv": {"Month": "date-time"},
    "timeseries/flights.csv": {"year": "number", "month": "category"},
    "timeseries/seattle-weather.csv": {"date": "date-time", "wind": "number"},
    "text/imdb_sample.csv": {"text": "text", "label": "category"},
    "messy-csv/vega/unemployment.tsv": {"id": "identifier", "rate": "number"},
    "messy-csv/dat8/u.user": {"age": "number", "gender": "category", "occupation": "category"},
    "messy-csv/dat8/chipotle.tsv": {"item_price": "number", "item_name": "category", "quantity": "number"},
}  # fmt: skip

HONEST = ("iris", "penguins", "mpg", "tips", "diamonds", "planets")


@pytest.fixture(scope="module")
def tables() -> dict[str, Table]:
    return {}


def read(name: str, tables: dict[str, Table]) -> Table:
    if name not in tables:
        tables[name] = table.read(DATA / name)
    return tables[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_suggestion_is_what_a_person_expects(name: str, tables: dict[str, Table]) -> None:
    of = read(name, tables)
    suggestion = columns.suggest(of.frame, of.columns, of.reading.decimal or ".")
    assert (suggestion.target, suggestion.task) == EXPECTED[name], suggestion.reason


@pytest.mark.parametrize("name", TYPES)
def test_the_types_are_what_a_person_says(name: str, tables: dict[str, Table]) -> None:
    of = read(name, tables)
    types = {column.name: column.type for column in of.columns}
    assert {column: types[column] for column in TYPES[name]} == TYPES[name]


@pytest.mark.parametrize("name", [name for name in EXPECTED if name.startswith(("tabular", "timeseries"))])
def test_only_true_leaks_are_left_out(name: str, tables: dict[str, Table]) -> None:
    of = read(name, tables)
    suggestion = columns.suggest(of.frame, of.columns, of.reading.decimal or ".")
    told = findings.of_table(of, suggestion.columns, suggestion.task)
    assert sorted(findings.left_out(told)) == LEAKS.get(name, [])
    if Path(name).stem in HONEST:
        assert not any(finding.code == "determines_target" for finding in told)
