"""Real series are told for what they are, and forecast better than by the simple ways."""

from __future__ import annotations

import os
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

KINDS = {
    "timeseries/airline-passengers.csv": ("series", "Passengers", 24, "1 month"),
    "timeseries/daily-min-temperatures.csv": ("series", "Temp", 28, "1 day"),
    "timeseries/nyc_taxi.csv": ("series", "value", 48, "30 minutes"),
    "timeseries/seattle-weather.csv": ("table", "weather", None, None),
    "timeseries/flights.csv": ("table", "passengers", None, None),
    "tabular/dat8/bikeshare.csv": ("table", "count", None, None),
    "tabular/seaborn-data/taxis.csv": ("table", "fare", None, None),
}


@pytest.mark.parametrize("name", KINDS)
def test_only_what_is_plainly_a_series_is_one_by_itself(name: str) -> None:
    kind, target, window, step = KINDS[name]
    seen = survey(str(DATA / name), Choices())
    column = seen.data.column("target")
    assert column is not None
    assert (seen.data.kind, column.name, seen.data.window) == (kind, target, window)
    if step is not None:
        assert seen.obstacle is None and seen.reasons["kind"].endswith(step)


def test_the_leap_days_that_are_missing_are_told() -> None:
    seen = survey(str(DATA / "timeseries/daily-min-temperatures.csv"), Choices())
    gaps = next(finding for finding in seen.findings if finding.code == "series_gaps")
    assert gaps.evidence["missing"] == 2 and gaps.evidence["first"] == "1984-12-30"


@pytest.mark.slow
@pytest.mark.parametrize(("name", "target", "most"), [
    ("daily-min-temperatures", "Temp", 1.75),
    ("seattle-weather", "temp_max", 2.25),
    pytest.param("nyc_taxi", "value", 726, marks=pytest.mark.long),
])  # fmt: skip
def test_a_forecast_is_better_than_the_simple_ways(name: str, target: str, most: float, tmp_path: Path) -> None:
    made = compose.compose(str(DATA / f"timeseries/{name}.csv"), Choices(kind="series", target=(target,), seed=0))
    run = runs.create(tmp_path, made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    found = run.metrics()
    assert found["metrics"]["mae"] <= most
    assert found["metrics"]["mae"] < min(figures["mae"] for figures in found["baselines"].values())
