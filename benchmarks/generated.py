"""Trains a generative template and asks an independent classifier what its pictures show.

    python benchmarks/generated.py                         Fashion-MNIST, vae and cnn with default settings
    python benchmarks/generated.py --classifier RUN        with a classifier that was trained before
    python benchmarks/generated.py --run RUN               with a generative run that was trained before

Prints the classifier's test accuracy, the share of each class among the pictures, and how many classes have 2 % or
more. The data folder is taken from GRADIENT_DESK_DATA (default: ../shared/data beside the checkout).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    import numpy as np

    from app.runs import Run

DATA = "images/fashion-mnist-png.tar.gz"
SHARE, CLASSES, ACCURACY = 0.02, 8, 0.92
"""What is wanted: so many classes with this share or more, by a classifier at least this accurate."""


def trained(template: str, seed: int, folder: Path) -> Run:
    """A run with default settings on the whole of the data."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session
    from app.training.events import Epoch, Event
    from benchmarks.marks import data_folder

    def tell(event: Event) -> None:
        if isinstance(event, Epoch):
            figures = "  ".join(f"{name} {value:.4g}" for name, value in event.metrics.items())
            print(f"{template} epoch {event.epoch}/{event.epochs}  {figures}  {event.seconds:.1f} s", flush=True)

    composed = compose.compose(str(data_folder() / DATA), Choices(template=template, seed=seed))
    run = runs.create(folder, composed.experiment)
    began, used = time.monotonic(), time.process_time()
    session.train(composed.experiment, composed.dataset, composed.parts, run, tell)
    metrics = ", ".join(f"{name} {value:.5g}" for name, value in run.metrics()["metrics"].items())
    wall, cores = time.monotonic() - began, time.process_time() - used
    print(f"{template}: {metrics} in {wall:.0f} s, {cores:.0f} CPU s", flush=True)
    return run


def shares(classifier: Run, pictures: np.ndarray) -> dict[str, float]:
    """Share of each class among some pictures (uint8), by the classifier."""
    import numpy as np

    from app.prediction import Predictor

    predictor = Predictor.of(classifier)
    answers = predictor.outputs(lambda rows: {"image": pictures[rows]}, np.arange(len(pictures))).argmax(axis=1)
    classes = predictor.preprocessing.target.classes
    assert classes is not None
    return {name: float((answers == code).mean()) for code, name in enumerate(classes)}


def main() -> int:
    """Prints the shares; returns 1 where too few classes were drawn."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--template", default="vae", help="the generative template; default: vae")
    parser.add_argument("--run", help="a finished generative run; default: one is trained")
    parser.add_argument("--classifier", help="a finished run of a classifier; default: one is trained")
    parser.add_argument("--pictures", type=int, default=1000, help="how many; default: 1,000")
    parser.add_argument("--seed", type=int, default=0, help="of the training and of the pictures; default: 0")
    chosen = parser.parse_args()

    from app.generation import Generator
    from app.runs import open_run

    with tempfile.TemporaryDirectory() as folder:
        classifier = open_run(chosen.classifier) if chosen.classifier else trained("cnn", 0, Path(folder))
        run = open_run(chosen.run) if chosen.run else trained(chosen.template, chosen.seed, Path(folder))
        generator = Generator.of(run)
        found = shares(classifier, generator.draw(generator.noise(chosen.seed, 1, chosen.pictures)))
        accuracy = classifier.metrics()["metrics"]["accuracy"]
    drawn = sum(share >= SHARE for share in found.values())
    print("  ".join(f"{name} {share:.1%}" for name, share in found.items()))
    print(
        f"{drawn} of {len(found)} classes have {SHARE:.0%} or more of {chosen.pictures:,} pictures (wanted {CLASSES}), "
        f"by a classifier with test accuracy {accuracy:.4f} (wanted {ACCURACY})"
    )
    return int(drawn < CLASSES or accuracy < ACCURACY)


if __name__ == "__main__":
    sys.exit(main())
