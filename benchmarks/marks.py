"""Trains the templates with default settings on real data and prints test scores, median over seeds.

    python benchmarks/marks.py                     every mark
    python benchmarks/marks.py iris titanic        some
    python benchmarks/marks.py --seeds 3 fashion

The data folder is taken from GRADIENT_DESK_DATA (default: ../shared/data beside the checkout).
Each figure is measured on test rows never seen in training, with the best weights of the run.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.runs import Run

LESS = ("rmse", "mae", "loss", "mse")
"""Metrics of which less is better."""

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


@dataclass(frozen=True)
class Mark:
    """A score to reach: on which data, with which template, at least or at most what.

    With a `tail`, the figure is that of this last share of a text, in full: trained on what is before it, as others
    measure it. Half of it is the test part, the other half chose the epoch and nothing else.
    """

    name: str
    data: str
    metric: str
    wanted: float
    template: str
    target: str | None = None
    horizon: int | None = None
    preset: str | None = None
    tail: float | None = None
    settings: tuple[tuple[str, str], ...] = ()


HOUSING = "tabular/california-housing/housing.csv"
SPELLING = "sequences/cmudict/cmudict.dict"

MARKS = (
    Mark("iris", "tabular/seaborn-data/iris.csv", "accuracy", 0.95, "mlp", "species"),
    Mark("penguins", "tabular/seaborn-data/penguins.csv", "accuracy", 0.97, "mlp", "species"),
    Mark("titanic", "tabular/seaborn-data/titanic.csv", "accuracy", 0.80, "mlp", "survived"),
    Mark("diamonds", "tabular/seaborn-data/diamonds.csv", "r2", 0.975, "mlp", "price"),
    Mark("california", HOUSING, "rmse", 50_000, "mlp", "median_house_value"),
    Mark("titanic-resnet", "tabular/seaborn-data/titanic.csv", "accuracy", 0.80, "tabular_resnet", "survived"),
    Mark("titanic-wide", "tabular/seaborn-data/titanic.csv", "accuracy", 0.80, "wide_deep", "survived"),
    Mark("titanic-columns", "tabular/seaborn-data/titanic.csv", "accuracy", 0.80, "ft_transformer", "survived"),
    Mark("california-resnet", HOUSING, "rmse", 48_500, "tabular_resnet", "median_house_value"),
    Mark("california-wide", HOUSING, "rmse", 52_000, "wide_deep", "median_house_value"),
    Mark("california-columns", HOUSING, "rmse", 47_500, "ft_transformer", "median_house_value"),
    Mark("digits", "sample:digits", "accuracy", 0.975, "mlp"),
    Mark("sign-language", "images/sign-language-digits", "accuracy", 0.95, "cnn"),
    Mark("fashion", "images/fashion-mnist-png.tar.gz", "accuracy", 0.922, "cnn"),
    Mark("fashion-thorough", "images/fashion-mnist-png.tar.gz", "accuracy", 0.93, "resnet", preset="thorough"),
    Mark("fashion-drawn", "images/fashion-mnist-png.tar.gz", "loss", 241, "vae"),
    Mark("fashion-drawn-two", "images/fashion-mnist-png.tar.gz", "loss", 263, "vae", settings=(("latent", "2"),)),
    Mark("fashion-given-back", "images/fashion-mnist-png.tar.gz", "mse", 0.0105, "autoencoder"),
    Mark("temperatures", "timeseries/daily-min-temperatures.csv", "mae", 1.71, "gru", "Temp"),
    Mark("seattle", "timeseries/seattle-weather.csv", "mae", 2.25, "gru", "temp_max"),
    Mark("taxi", "timeseries/nyc_taxi.csv", "mae", 726, "gru", "value"),
    Mark("reviews", "text/rt-polarity", "accuracy", 0.76, "embedding_bag"),
    Mark("sms", "text/sms.tsv", "macro_f1", 0.96, "embedding_bag"),
    Mark("imdb", "text/imdb_sample.csv", "accuracy", 0.82, "embedding_bag"),
    Mark("reviews-lstm", "text/rt-polarity", "accuracy", 0.74, "lstm"),
    Mark("reviews-gru", "text/rt-polarity", "accuracy", 0.74, "gru"),
    Mark("shakespeare-rnn", "text/tinyshakespeare.txt", "loss", 1.65, "simple_rnn", preset="thorough", tail=0.1),
    Mark("shakespeare-lstm", "text/tinyshakespeare.txt", "loss", 1.65, "lstm", preset="thorough", tail=0.1),
    Mark("shakespeare-gru", "text/tinyshakespeare.txt", "loss", 1.65, "gru", preset="thorough", tail=0.1),
    Mark("shakespeare-gpt", "text/tinyshakespeare.txt", "loss", 1.75, "gpt", tail=0.1),
    Mark("shakespeare-gpt-thorough", "text/tinyshakespeare.txt", "loss", 1.6, "gpt", preset="thorough", tail=0.1),
    Mark("reviews-encoder", "text/rt-polarity", "accuracy", 0.72, "transformer_encoder"),
    Mark("shakespeare-words", "text/tinyshakespeare.txt", "accuracy", 0.75, "word2vec"),
    Mark("sums", "sample:sums", "exact_match", 0.99, "seq2seq"),
    Mark("spelling", SPELLING, "exact_match", 0.60, "seq2seq", preset="thorough"),
    Mark("spelling-transformer", SPELLING, "exact_match", 0.57, "transformer", preset="thorough"),
)


def run(mark: Mark, seed: int, folder: Path) -> tuple[float, float, int]:
    """One training: the test score, the seconds it took with reading, and the parameters."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session
    from app.training.events import Event, Finished, Started

    began = time.monotonic()
    data = mark.data if mark.data.startswith("sample:") else str(data_folder() / mark.data)
    target = () if mark.target is None else (mark.target,)
    choices = Choices(
        target=target, template=mark.template, seed=seed, horizon=mark.horizon, preset=mark.preset,
        settings=mark.settings,
    )  # fmt: skip
    composed = compose.compose(data, choices)
    events: list[Event] = []
    made = runs.create(folder, composed.experiment)
    session.train(composed.experiment, composed.dataset, composed.parts, made, events.append)
    finished = next(event for event in events if isinstance(event, Finished))
    started = next(event for event in events if isinstance(event, Started))
    seconds = time.monotonic() - began
    for way, figures in made.metrics().get("baselines", {}).items():
        print(f"{mark.name:14} {way:14} {mark.metric} {figures[mark.metric]:.5g}", flush=True)
    if mark.tail is not None:
        return of_tail(made, Path(data), mark.tail, mark.metric), seconds, started.parameters
    return finished.metrics[f"test_{mark.metric}"], seconds, started.parameters


def of_tail(made: Run, file: Path, share: float, metric: str) -> float:
    """What a finished run scores on the last share of a text."""
    from app.evaluation import report

    text = file.read_text("utf-8")
    tail = made.folder / "tail.txt"
    tail.write_text(text[round(len(text) * (1 - share)) :], "utf-8")
    return float(report.evaluate(made.folder, str(tail))["metrics"][metric])


def data_folder() -> Path:
    """Where the real data sets lie."""
    return Path(os.environ.get("GRADIENT_DESK_DATA", ROOT.parent / "shared" / "data"))


def main() -> int:
    """Prints a line per mark; returns 1 if one was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="marks to measure; default: all")
    parser.add_argument("--seeds", type=int, default=5, help="how many; default: 5")
    parser.add_argument("--first", type=int, default=0, help="the first seed; default: 0")
    chosen = parser.parse_args()
    missed, seeds = False, range(chosen.first, chosen.first + chosen.seeds)
    for mark in MARKS:
        if chosen.names and mark.name not in chosen.names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            results = [run(mark, seed, Path(folder)) for seed in seeds]
        scores = [score for score, _, _ in results]
        median = statistics.median(scores)
        reached = median <= mark.wanted if mark.metric in LESS else median >= mark.wanted
        missed |= not reached
        print(
            f"{mark.name:14} {mark.template:4} {mark.metric:9} median {median:<12.5g} wanted {mark.wanted:<8g} "
            f"{'reached' if reached else 'MISSED '}  parameters {results[0][2]:>8,}  "
            f"seconds {statistics.median(s for _, s, _ in results):6.1f}  "
            f"all {', '.join(f'{score:.5g}' for score in scores)}",
            flush=True,
        )
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
