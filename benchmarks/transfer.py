"""Learns five classes of Fashion-MNIST from 40 pictures each: on a network that knows the other five, and from nothing.

    python benchmarks/transfer.py
    python benchmarks/transfer.py --seeds 3 --classes 5 6 7 8 9 --known 2000 --epochs 12

The backbone is a `cnn` with its standard settings, trained once on `--known` pictures a class of the five other
classes; the rival from nothing is a `cnn` too. Both see the same few pictures and are measured on the whole test part
of their classes. The data folder is taken from GRADIENT_DESK_DATA (default: ../shared/data beside the checkout).
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tarfile
import tempfile
import time
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

def main() -> int:
    """Prints a line per draw and the medians; returns 1 where less than 5 points are gained."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5, help="how many draws; default: 5")
    parser.add_argument("--few", type=int, default=40, help="pictures a class that are learned from; default: 40")
    parser.add_argument("--known", type=int, default=6000, help="pictures a class of the backbone; default: 6,000")
    parser.add_argument("--classes", nargs=5, default=list("13579"), help="the backbone's; default: 1 3 5 7 9")
    parser.add_argument("--epochs", type=int, default=20, help="epochs of the backbone; default: 20")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pictures = read()
        others = sorted({one for _, one in pictures} - set(chosen.classes))
        write(folder / "known", pictures, chosen.classes, chosen.known, seed=0)
        run, accuracy = train(folder, folder / "known", "cnn", 0, epochs=chosen.epochs)
        print(f"backbone: {accuracy:.4f} on its own five classes", flush=True)
        scores: dict[str, list[float]] = defaultdict(list)
        for seed in range(chosen.seeds):
            data = folder / f"few-{seed}"
            write(data, pictures, others, chosen.few, seed)
            for way, origin in (("transfer", run), ("cnn", None)):
                began = time.process_time()
                scores[way].append(train(folder, data, way, seed, origin)[1])
                spent = time.process_time() - began
                print(f"draw {seed} {way:9} {scores[way][-1]:.4f}  {spent:.0f} s of processor time", flush=True)
    medians = {way: statistics.median(found) for way, found in scores.items()}
    gained = 100 * (medians["transfer"] - medians["cnn"])
    print(f"median: built on the backbone {medians['transfer']:.4f}, from nothing {medians['cnn']:.4f}, "
          f"gained {gained:.1f} points")  # fmt: skip
    return int(gained < 5)


def read() -> dict[tuple[str, str], list[bytes]]:
    """The files of each part and class."""
    folder = Path(os.environ.get("GRADIENT_DESK_DATA", ROOT.parent / "shared" / "data"))
    found: dict[tuple[str, str], list[bytes]] = defaultdict(list)
    with tarfile.open(folder / "images" / "fashion-mnist-png.tar.gz") as archive:
        for member in archive:
            parts = Path(member.name).parts
            if member.isfile() and member.name.endswith(".png"):
                content = archive.extractfile(member)
                assert content is not None
                found[next(part for part in parts if part in ("train", "test")), parts[-2]].append(content.read())
    return found


def write(
    folder: Path, pictures: dict[tuple[str, str], list[bytes]], classes: list[str], count: int, seed: int
) -> None:
    """Writes `count` training pictures of each class, drawn by the seed, and all test pictures of those classes."""
    for part in ("train", "test"):
        for name in classes:
            files = pictures[part, name]
            chosen = random.Random(seed).sample(files, min(count, len(files))) if part == "train" else files
            (folder / part / name).mkdir(parents=True)
            for place, content in enumerate(chosen):
                (folder / part / name / f"{place}.png").write_bytes(content)


def train(
    folder: Path, data: Path, template: str, seed: int, origin: str | None = None, epochs: int | None = None
) -> tuple[str, float]:
    """A training with the template's own settings; the run folder, and its accuracy on the test part."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session

    choices = Choices(template=template, seed=seed, origin=origin, epochs=epochs)
    composed = compose.compose(str(data), choices)
    made = runs.create(folder / "runs", composed.experiment)
    session.train(composed.experiment, composed.dataset, composed.parts, made, lambda event: None)
    return str(made.folder), float(made.metrics()["metrics"]["accuracy"])


if __name__ == "__main__":
    sys.exit(main())
