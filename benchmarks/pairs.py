"""Trains the templates for pairs and prints what they answer right on test rows never seen in training.

    python benchmarks/pairs.py                             everything: sums, spelling, sentences
    python benchmarks/pairs.py sums spelling               some
    python benchmarks/pairs.py --seeds 3 sentences         medians of three; with attention against without

Minutes are those of two idle cores: processor time / 1.6. The data folder is taken from GRADIENT_DESK_DATA (default:
../shared/data beside the checkout).
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

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

CORES = 1.6
"""Processor seconds that a second of two idle cores gives."""

SHOWN = ("token_accuracy", "exact_match", "token_error_rate", "bleu")


@dataclass(frozen=True)
class Way:
    """One training to compare: on which data, with which template, preset and settings."""

    name: str
    data: str
    template: str
    preset: str = "standard"
    settings: tuple[tuple[str, str], ...] = ()

    def title(self) -> str:
        """As a line is called."""
        return " ".join([self.name, self.template, self.preset, *(f"{key}={value}" for key, value in self.settings)])


SPELLING, SENTENCES = "sequences/cmudict/cmudict.dict", "sequences/eng-fra-5k.tsv"

WAYS = (
    Way("sums", "sample:sums", "seq2seq"),
    Way("sums", "sample:sums", "transformer"),
    Way("spelling", SPELLING, "seq2seq", "thorough"),
    Way("spelling", SPELLING, "transformer", "thorough"),
    Way("sentences", SENTENCES, "seq2seq", settings=(("attention", "none"),)),
    Way("sentences", SENTENCES, "seq2seq"),  # attention by sums, straight to the tokens
    Way("sentences", SENTENCES, "seq2seq", settings=(("direct", "no"),)),
    Way("sentences", SENTENCES, "seq2seq", settings=(("attention", "luong"), ("direct", "no"))),
    Way("sentences", SENTENCES, "transformer"),
)


def run(way: Way, seed: int, folder: Path) -> tuple[dict[str, float], float, int]:
    """One training: the test scores, its minutes with reading and scoring, and the parameters."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session
    from app.training.events import Event, Started

    began = time.process_time()
    data = way.data if way.data.startswith("sample:") else str(data_folder() / way.data)
    composed = compose.compose(
        data, Choices(template=way.template, seed=seed, preset=way.preset, settings=way.settings)
    )
    events: list[Event] = []
    made = runs.create(folder, composed.experiment)
    session.train(composed.experiment, composed.dataset, composed.parts, made, events.append)
    started = next(event for event in events if isinstance(event, Started))
    return made.metrics()["metrics"], (time.process_time() - began) / CORES / 60, started.parameters


def data_folder() -> Path:
    """Where the real data sets lie."""
    return Path(os.environ.get("GRADIENT_DESK_DATA", ROOT.parent / "shared" / "data"))


def main() -> int:
    """Prints a line for each way; returns 1 where attention does not help with sentences."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="sums, spelling or sentences; default: all")
    parser.add_argument("--seeds", type=int, default=1, help="how many; default: 1")
    chosen = parser.parse_args()
    accuracies: dict[str, float] = {}
    for way in WAYS:
        if chosen.names and way.name not in chosen.names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            found = [run(way, seed, Path(folder)) for seed in range(chosen.seeds)]
        medians = {name: statistics.median(scores[name] for scores, _, _ in found) for name in SHOWN}
        told = "  ".join(f"{name} {medians[name]:.4f}" for name in SHOWN)
        minutes = statistics.median(spent for _, spent, _ in found)
        print(f"{way.title():44} {told}  parameters {found[0][2]:,}  minutes {minutes:.1f}", flush=True)
        if way.name == "sentences" and way.template == "seq2seq":
            accuracies[dict(way.settings)["attention"]] = medians["token_accuracy"]
    return int("none" in accuracies and max(accuracies, key=accuracies.__getitem__) == "none")


if __name__ == "__main__":
    sys.exit(main())
