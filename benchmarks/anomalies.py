"""Trains an autoencoder on taxi rides in New York, without labels, and looks for five known unusual periods.

    python benchmarks/anomalies.py                 three seeds, default settings
    python benchmarks/anomalies.py --seeds 1

A day's score is the mean score of its rows, as `predict` writes them. The periods are those of the Numenta Anomaly
Benchmark. One counts as found where one of its days is among the ten with the highest score. The data folder is taken
from GRADIENT_DESK_DATA (default: ../shared/data beside the checkout). Returns 1 where fewer than three are found.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from app.runs import Run

DATA = "timeseries/nyc_taxi.csv"

PERIODS = {
    "marathon": ("2014-11-01", "2014-11-02"),
    "Thanksgiving": ("2014-11-27", "2014-11-28"),
    "Christmas": ("2014-12-24", "2014-12-25", "2014-12-26"),
    "New Year": ("2014-12-31", "2015-01-01"),
    "snow storm": ("2015-01-26", "2015-01-27"),
}
"""The clocks went back in the night of the marathon; the eves belong to the holidays."""

DAYS, WANTED = 10, 3
"""How many days are looked at, and how many periods are wanted among them."""


def trained(seed: int, folder: Path) -> Run:
    """A run with default settings; nothing tells it what is unusual."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session
    from benchmarks.marks import data_folder

    choices = Choices(task="anomaly-detection", template="autoencoder", seed=seed)
    composed = compose.compose(str(data_folder() / DATA), choices)
    run = runs.create(folder, composed.experiment)
    session.train(composed.experiment, composed.dataset, composed.parts, run, lambda event: None)
    return run


def highest(run: Run, folder: Path) -> list[str]:
    """The days with the highest mean score, the highest first."""
    import pandas as pd

    from app import new_data
    from benchmarks.marks import data_folder

    output = folder / f"scores-{run.folder.name}.csv"
    new_data.predict(run.folder, str(data_folder() / DATA), output)
    frame = pd.read_csv(output)
    days = frame["score"].groupby(frame["timestamp"].str[:10]).mean()
    return [str(day) for day in days.sort_values(ascending=False).index[:DAYS]]


def main() -> int:
    """Prints the days of each seed; returns 1 where the median finds fewer periods than wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=3, help="how many; default: 3")
    chosen = parser.parse_args()
    counts = []
    for seed in range(chosen.seeds):
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            run = trained(seed, Path(folder))
            days, metrics = highest(run, Path(folder)), run.metrics()
        found = [name for name, dates in PERIODS.items() if set(dates) & set(days)]
        counts.append(len(found))
        print(
            f"seed {seed}: {len(found)} of {len(PERIODS)} periods ({', '.join(found)}), test mse "
            f"{metrics['metrics']['mse']:.4f}, mean {metrics['baseline']['mse']:.4f}, "
            f"{time.monotonic() - began:.0f} s\n  days: {', '.join(days)}",
            flush=True,
        )
    reached = statistics.median(counts) >= WANTED
    print(f"median {statistics.median(counts):g}, wanted {WANTED}: {'reached' if reached else 'MISSED'}", flush=True)
    return int(not reached)


if __name__ == "__main__":
    sys.exit(main())
