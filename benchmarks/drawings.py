"""Asks an independent classifier what a run draws: whether classes are hit, all of them come, and pictures differ.

    python benchmarks/drawings.py RUN --classifier RUN        what a finished run draws
    python benchmarks/drawings.py gan --classifier RUN        trains a template with default settings first
    python benchmarks/drawings.py gan --set conditional=no    and without classes; the classifier is trained too
    python benchmarks/drawings.py diffusion --agreement 0.6   another template, and what is wanted of it

Prints the classifier's test accuracy; of a run that draws by class how many of its pictures get the label they were
drawn by; the share of each class; and the spread within each class beside the real one: the deviation from the class'
mean in what the classifier sees just before it answers, drawn over real. The data folder is taken from
GRADIENT_DESK_DATA (default: ../shared/data beside the checkout).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    import numpy as np

    from app.runs import Run

DATA = "images/fashion-mnist-png.tar.gz"
ACCURACY = 0.92
"""What the classifier has to reach on the test part."""

AGREEMENT, SHARE, SPREAD = 0.75, 0.03, 0.6
"""What is wanted: of pictures drawn by class, of each class where they are not, and of the spread within classes."""

REAL = 2000
"""Real test pictures that the drawn ones are compared with."""

FEWEST = 5
"""Pictures of a class from which their spread can be told."""


@dataclass(frozen=True)
class Classifier:
    """A finished run that tells classes.

    Args:
        run: The run.
    """

    run: Run

    @property
    def accuracy(self) -> float:
        """On its own test part."""
        return float(self.run.metrics()["metrics"]["accuracy"])

    def judged(self, pictures: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The class of each picture, and what the network sees just before it answers: (samples, features)."""
        import keras
        import numpy as np

        from app.prediction import Predictor

        model = Predictor.of(self.run).model
        last = next(layer for layer in reversed(model.layers) if isinstance(layer, keras.layers.Dense))
        both = keras.Model(model.input, [model.output, last.input])
        found = [both(pictures[i : i + 250].astype(np.float32), training=False) for i in range(0, len(pictures), 250)]
        answers, features = (np.concatenate([np.asarray(part) for part in parts]) for parts in zip(*found, strict=True))
        return answers.argmax(axis=1), features.astype(np.float64)

    def classes(self) -> tuple[str, ...]:
        """Their names, by code."""
        from app.prediction import Predictor

        return Predictor.of(self.run).preprocessing.target.classes or ()


def spread(features: np.ndarray, codes: np.ndarray, count: int) -> np.ndarray:
    """The deviation of each class' features from their mean: (classes,), NaN where there are few."""
    import numpy as np

    found = np.full(count, np.nan)
    for code in range(count):
        own = features[codes == code]
        if len(own) >= FEWEST:
            found[code] = np.sqrt(((own - own.mean(axis=0)) ** 2).sum(axis=1).mean())
    return found


def real(run: Run) -> tuple[np.ndarray, np.ndarray]:
    """Test pictures of a run's data and the names of their classes."""
    import numpy as np

    from app import compose
    from app.data.dataset import Pictures
    from app.prediction import Predictor

    experiment = run.experiment()
    pictures = compose.load(experiment)
    assert isinstance(pictures, Pictures) and pictures.labels is not None
    rows = np.flatnonzero(compose.parts(experiment, pictures) == "test")
    rows = rows[np.unique(np.linspace(0, len(rows) - 1, REAL).astype(int))]
    return Predictor.of(run).fetcher(pictures)(rows)["image"], np.asarray(pictures.labels, dtype=object)[rows]


def measured(run: Run, classifier: Classifier, count: int, seed: int) -> dict[str, Any]:
    """What the classifier says of `count` pictures of a run: `agreement`, `shares`, `spread` and the worst of each."""
    import numpy as np

    from app.generation import Generator

    generator, names = Generator.of(run), classifier.classes()
    labels = generator.labels(1, count)
    drawn = generator.draw(generator.noise(seed, 1, count), labels)
    answers, features = classifier.judged(drawn)
    pictures, wanted = real(run)
    true = np.asarray([names.index(str(name)) for name in wanted])
    of_real = spread(classifier.judged(pictures)[1], true, len(names))
    asked = answers if labels is None else np.asarray([names.index(generator.classes[code]) for code in labels])
    ratio = spread(features, asked, len(names)) / of_real
    hits = answers == asked
    found: dict[str, Any] = {
        "accuracy": classifier.accuracy,
        "pictures": count,
        "shares": {name: float((answers == code).mean()) for code, name in enumerate(names)},
        "spread": {name: float(ratio[code]) for code, name in enumerate(names)},
        "mean_spread": float(np.nanmean(ratio)),
    }
    if labels is not None:
        found["agreement"] = float(hits.mean())
        found["agreements"] = {name: float(hits[asked == code].mean()) for code, name in enumerate(names)}
    return found


def trained(template: str, settings: list[str], preset: str | None, seed: int, folder: Path) -> Run:
    """A run on the whole of the data, as the command line would train it."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session
    from app.training.events import Epoch, Event
    from benchmarks.marks import data_folder

    def tell(event: Event) -> None:
        if isinstance(event, Epoch):
            figures = "  ".join(f"{name} {value:.4g}" for name, value in event.metrics.items())
            print(f"{template} epoch {event.epoch}/{event.epochs}  {figures}  {event.seconds:.1f} s", flush=True)

    pairs = tuple((name, value) for name, _, value in (text.partition("=") for text in settings))
    composed = compose.compose(
        str(data_folder() / DATA), Choices(template=template, seed=seed, settings=pairs, preset=preset)
    )
    run = runs.create(folder, composed.experiment)
    began, used = time.monotonic(), time.process_time()
    session.train(composed.experiment, composed.dataset, composed.parts, run, tell)
    wall, cores = time.monotonic() - began, time.process_time() - used
    print(f"{template}: {wall:.0f} s, {cores:.0f} CPU s, {cores / 96:.1f} idle minutes on two cores", flush=True)
    return run


def main() -> int:
    """Prints what was found; returns 1 where something is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", help="a finished run that draws, or a template to train")
    parser.add_argument("--classifier", help="a finished run of a classifier; default: one is trained")
    parser.add_argument("--pictures", type=int, default=1000, help="how many; default: 1,000")
    parser.add_argument("--seed", type=int, default=0, help="of the training and of the pictures; default: 0")
    parser.add_argument("--set", action="append", default=[], dest="settings", metavar="NAME=VALUE")
    parser.add_argument("--preset", help="of the template that is trained")
    parser.add_argument("--agreement", type=float, default=AGREEMENT, help=f"wanted; default: {AGREEMENT}")
    parser.add_argument("--out", help="where runs that are trained are kept; default: nowhere")
    chosen = parser.parse_args()

    from app.runs import open_run

    with tempfile.TemporaryDirectory() as beside:
        folder = Path(chosen.out or beside)
        template = not (Path(chosen.run) / "experiment.json").is_file()
        run = (
            trained(chosen.run, chosen.settings, chosen.preset, chosen.seed, folder)
            if template
            else open_run(chosen.run)
        )
        judge = open_run(chosen.classifier) if chosen.classifier else trained("cnn", [], None, 0, folder)
        found = measured(run, Classifier(judge), chosen.pictures, chosen.seed)
    print(json.dumps(found, indent=1))
    return int(not told(found, chosen.agreement))


def told(found: dict[str, Any], agreement: float) -> bool:
    """Prints each mark and whether it is reached; whether all are."""
    marks = [("classifier's accuracy", found["accuracy"], ACCURACY), ("spread", found["mean_spread"], SPREAD)]
    if "agreement" in found:
        marks.append(("label agreement", found["agreement"], agreement))
    else:
        marks.append(("rarest class", min(found["shares"].values()), SHARE))
    for name, value, wanted in marks:
        print(f"{name:22} {value:.4f}  wanted {wanted:<5g} {'reached' if value >= wanted else 'MISSED'}")
    return all(value >= wanted for _, value, wanted in marks)


if __name__ == "__main__":
    sys.exit(main())
