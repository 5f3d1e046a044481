"""How far few labels go: a network that filled in blanks first, beside the same network from nothing.

    python benchmarks/few_labels.py                        all shares of the labels, median of five seeds
    python benchmarks/few_labels.py --shares 5 --seeds 3
    python benchmarks/few_labels.py --figure few_labels.png

Reads rt-polarity from the folder GRADIENT_DESK_DATA (default: ../shared/data beside the checkout). The rows are
parted once, each class alike: 70 % training, 15 % validation, 15 % test. `bert` learns to fill in blanks
from the texts of the training part alone, once. Then it learns the classes from a share of the labels of training
and validation, others drawn for each seed: with `--from` that run, and from nothing. Rows whose label is blank are
left out by the program. All settings are the standard ones; the figure is the accuracy on the test part, which
neither training has seen.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

SHARES = (1, 5, 10, 50, 100)
"""Percents of the labels."""


def texts(folder: Path) -> pd.DataFrame:
    """The texts, their classes and parts: columns `text`, `class`, `part`."""
    import numpy as np
    import pandas as pd

    frames = []
    for name in ("neg", "pos"):
        lines = (folder / f"rt-polarity.{name}").read_text("utf-8").splitlines()
        random = np.random.default_rng(0).permutation(len(lines))
        parts = np.where(random < 0.7 * len(lines), "train", np.where(random < 0.85 * len(lines), "validation", "test"))
        frames.append(pd.DataFrame({"text": lines, "class": name, "part": parts}))
    return pd.concat(frames, ignore_index=True)


def blanked(table: pd.DataFrame, share: int, seed: int) -> pd.DataFrame:
    """The table with this share (in percent) of the labels of training and validation, of each class as many."""
    import numpy as np

    random = np.random.default_rng(seed)
    kept = np.flatnonzero(table["part"] == "test").tolist()
    for _, rows in table[table["part"] != "test"].groupby(["class", "part"]):
        kept += random.permutation(rows.index.to_numpy())[: max(2, round(len(rows) * share / 100))].tolist()
    found = table.copy()
    found.loc[~found.index.isin(kept), "class"] = ""
    return found


def trained(
    table: pd.DataFrame, folder: Path, seed: int, task: str, origin: Path | None = None
) -> tuple[Path, dict[str, float]]:
    """A run of `bert` on a table, and its figures on the test part."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session

    file = folder / f"{task}.csv"
    table.to_csv(file, index=False)
    choices = Choices(
        kind="texts", task=task, template="bert", text=("text",), roles=(("part", "split"),), seed=seed,
        target=("class",) if task == "text-classification" else (), origin=None if origin is None else str(origin),
    )  # fmt: skip
    composed = compose.compose(str(file), choices)
    run = runs.create(folder, composed.experiment)
    session.train(composed.experiment, composed.dataset, composed.parts, run, lambda event: None)
    return run.folder, run.metrics()["metrics"]


def draw(path: Path, found: dict[int, tuple[list[float], list[float]]]) -> None:
    """The two lines, with the range over the seeds."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.add_subplot()
    shares = sorted(found)
    for place, name in enumerate(("filled in blanks first", "from nothing")):
        scores = [found[share][place] for share in shares]
        axes.plot(shares, [statistics.median(each) for each in scores], marker="o", label=name)
        axes.fill_between(shares, [min(each) for each in scores], [max(each) for each in scores], alpha=0.2)
    axes.set(xscale="log", xticks=shares, xticklabels=[f"{share} %" for share in shares])
    axes.set(xlabel="labels of rt-polarity", ylabel="accuracy on the test part")
    axes.minorticks_off()
    axes.legend(frameon=False)
    figure.savefig(path, dpi=150)


def main() -> int:
    """Prints a line a share and draws the figure; returns 1 if the blanks did not help by two points at 5 %."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shares", type=int, nargs="+", default=SHARES, help="percents of the labels")
    parser.add_argument("--seeds", type=int, default=5, help="how many; default: 5")
    parser.add_argument("--figure", type=Path, help="a picture file to draw; default: none")
    parser.add_argument("--origin", type=Path, help="a run that filled in blanks already; default: one is trained")
    chosen = parser.parse_args()
    data = Path(os.environ.get("GRADIENT_DESK_DATA", ROOT.parent / "shared" / "data"))
    table = texts(data / "text" / "rt-polarity")
    found: dict[int, tuple[list[float], list[float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder, origin = Path(name), chosen.origin
        if origin is None:
            origin, figures = trained(table, folder, 0, "masked-language-modelling")
            print(f"blanks: nll {figures['nll']:.4g}, token_accuracy {figures['token_accuracy']:.4g}", flush=True)
        for share in chosen.shares:
            found[share] = ([], [])
            for seed in range(chosen.seeds):
                few = blanked(table, share, seed)
                for scores, start in zip(found[share], (origin, None), strict=True):
                    scores.append(trained(few, folder, seed, "text-classification", start)[1]["accuracy"])
            with_blanks, without = (statistics.median(scores) for scores in found[share])
            print(
                f"{share:3} % of the labels: after blanks {with_blanks:.4f}, from nothing {without:.4f}, "
                f"gained {100 * (with_blanks - without):+.1f} points, all "
                + " ".join(f"{ours:.3f}/{theirs:.3f}" for ours, theirs in zip(*found[share], strict=True)),
                flush=True,
            )
    if chosen.figure is not None:
        draw(chosen.figure, found)
    return int(5 in found and statistics.median(found[5][0]) - statistics.median(found[5][1]) < 0.02)


if __name__ == "__main__":
    sys.exit(main())
