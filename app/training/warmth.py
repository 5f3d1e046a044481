"""Warming up: what a first training would wait for is done before anyone asks."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import process

if TYPE_CHECKING:
    import keras

ROWS = 24


def load() -> None:
    """Imports TensorFlow, Keras and what a training and an answer need."""
    import tensorflow

    tensorflow.zeros(1)
    from app import new_data
    from app.training import session

    assert new_data and session
    # A million objects of the libraries will never be garbage: looking through them takes 0.2 s each time.
    gc.collect()
    gc.freeze()


def steps() -> Iterator[Callable[[], None]]:
    """What else takes time once, in pieces that are short, so that an order never waits long."""
    toy = Toy()
    yield _load_rest
    yield _measure
    yield toy.build
    yield toy.compile
    yield toy.train
    yield toy.predict
    yield toy.save


def _load_rest() -> None:
    import scipy.stats
    import sklearn.metrics

    assert scipy.stats and sklearn.metrics


def _measure() -> None:
    from app import estimate

    estimate.speed()


class Toy:
    """The smallest training there is, in memory: it makes the libraries load and compile what all trainings use."""

    network: keras.Model
    engine: Any

    def build(self) -> None:
        """Makes the network."""
        import models
        from models.spec import Shape, Task

        template = models.template("mlp")
        shape = Shape(outputs=2, numbers=2, rows=ROWS)
        self.network = template.build(Task.CLASSIFICATION, shape, template.hyperparameters(layers=1, width=2))

    def compile(self) -> None:
        """Makes the optimiser and the loops."""
        import numpy as np

        from app.training.engine import Engine
        from app.training.feed import Resident
        from models.options import TrainingOptions

        self.engine = Engine(
            self.network,
            Resident({"numbers": np.zeros((ROWS, 2), np.float32)}),
            np.zeros(ROWS, np.int32),
            np.ones(ROWS, np.float32),
            TrainingOptions(batch_size=8),
            np.full(10, 1e-3, np.float32),
            0,
            2,
        )

    def train(self) -> None:
        """Trains a few batches."""
        import numpy as np

        self.engine.train(np.arange(ROWS, dtype=np.int32), 0, 2, 0, 0)
        self.engine.state()

    def predict(self) -> None:
        """Looks at the outputs, as at the end of an epoch."""
        import numpy as np

        self.engine.outputs(np.arange(ROWS))

    def save(self) -> None:
        """Writes and opens a model, as at the end of a training."""
        import keras

        with process.temporary_folder() as folder:
            path = Path(folder) / "toy.keras"
            self.network.save(path)
            keras.models.load_model(path, compile=False)
