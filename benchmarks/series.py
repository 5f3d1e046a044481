"""Trains every template for series with default settings, and lays its errors beside those of the simple ways.

    python benchmarks/series.py                          every template, three series, 1 and 7 steps ahead
    python benchmarks/series.py gru tcn --horizons 7     some
    python benchmarks/series.py --seeds 1

The latest 15 % are the test part; the figure is the mean absolute error there, the median over seeds. The simple ways
are the last value, the last season, and a ridge regression on the same windows. fcn has to beat the first two only.
The data folder is taken from GRADIENT_DESK_DATA (default: ../shared/data beside the checkout).
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.marks import data_folder

TEMPLATES = ("simple_rnn", "lstm", "gru", "tcn", "transformer_encoder", "fcn")

NAIVE = ("last_value", "seasonal_naive")

SERIES = {
    "temperatures": ("timeseries/daily-min-temperatures.csv", "Temp"),
    "seattle": ("timeseries/seattle-weather.csv", "temp_max"),
    "taxi": ("timeseries/nyc_taxi.csv", "value"),
}


@dataclass(frozen=True)
class Result:
    """What came of one training.

    Args:
        error: Mean absolute error on the test part.
        simple: That of each simple way.
        window: Steps looked back over.
        seconds: What the training took.
    """

    error: float
    simple: dict[str, float]
    window: int
    seconds: float


def run(name: str, horizon: int, template: str, seed: int, folder: Path) -> Result:
    """One training with default settings."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session
    from app.training.events import Epoch, Event

    path, target = SERIES[name]
    choices = Choices(target=(target,), template=template, seed=seed, horizon=horizon)
    composed = compose.compose(str(data_folder() / path), choices)
    events: list[Event] = []
    made = runs.create(folder, composed.experiment)
    session.train(composed.experiment, composed.dataset, composed.parts, made, events.append)
    found = made.metrics()
    simple = {way: figures["mae"] for way, figures in found["baselines"].items()}
    seconds = sum(event.seconds for event in events if isinstance(event, Epoch))
    return Result(found["metrics"]["mae"], simple, composed.experiment.data.window or 0, seconds)


def row(name: str, horizon: int, template: str, seeds: int) -> bool:
    """Prints a line; returns whether the simple ways were beaten."""
    with tempfile.TemporaryDirectory() as folder:
        found = [run(name, horizon, template, seed, Path(folder)) for seed in range(seeds)]
    median = statistics.median(result.error for result in found)
    simple = found[0].simple
    rivals = NAIVE if template == "fcn" else tuple(simple)
    beaten = all(median < simple[way] for way in rivals if way in simple)
    beside = "  ".join(f"{simple.get(way, float('nan')):10.5g}" for way in (*NAIVE, "ridge"))
    word = "below all" if all(median < error for error in simple.values()) else "below naive" if beaten else "MISSED"
    print(
        f"{name:13} {horizon:2}  {found[0].window:4}  {template:20} {median:10.5g}  {beside}  "
        f"{word:11}  seconds {statistics.median(result.seconds for result in found):5.1f}  "
        f"all {', '.join(f'{result.error:.5g}' for result in found)}",
        flush=True,
    )
    return beaten


def main() -> int:
    """Prints a line for each series, horizon and template; returns 1 if one did not do what it must."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("templates", nargs="*", help="which; default: all that learn series")
    parser.add_argument("--series", nargs="*", default=list(SERIES), help="of: " + ", ".join(SERIES))
    parser.add_argument("--horizons", nargs="*", type=int, default=[1, 7], help="steps ahead; default: 1 7")
    parser.add_argument("--seeds", type=int, default=3, help="how many; default: 3")
    chosen = parser.parse_args()
    print(f"{'series':13}  h  look  {'template':20} {'ours':>10}  {'last':>10}  {'season':>10}  {'ridge':>10}")
    done = [
        row(name, horizon, template, chosen.seeds)
        for name in chosen.series for horizon in chosen.horizons for template in chosen.templates or TEMPLATES
    ]  # fmt: skip
    return int(not all(done))


if __name__ == "__main__":
    sys.exit(main())
