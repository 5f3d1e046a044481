"""What a generative training shows of itself: the same seeds and the same originals after every epoch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app import files, montage
from app.errors import UserError
from app.generation import Generator, as_bytes
from app.montage import Layout
from app.runs import Run
from app.training.events import Emit, SampleMade

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COLUMNS, ROWS = 8, 6
"""Fixed seeds shown, as they lie in the picture."""

MOST_COLUMNS = 12
"""Classes that have a column each at most."""

SEED = 0
"""The cells are the first samples of this seed, as `generate` makes them."""


@dataclass(frozen=True)
class Sampler:
    """Draws the pictures of an epoch into the run folder and says so.

    Args:
        generator: The network in training.
        originals: Pictures to give back, uint8 (at most COLUMNS, height, width, channels).
        names: Their files.
        run: Where the pictures go.
        emit: Told of each picture.
    """

    generator: Generator
    originals: np.ndarray
    names: list[str]
    run: Run
    emit: Emit

    def show(self, epoch: int, last: bool = False) -> None:
        """Draws samples and reconstructions after `epoch` epochs, 0 being before the training.

        Args:
            epoch: The epoch.
            last: Whether it was shown already, and the training ended with it. Defaults to no.

        Raises:
            UserError: They can't be written.
        """
        if last:
            return
        columns = columns_of(self.generator.classes)
        samples = self.generator.draw(self.generator.noise(SEED, 1, columns * ROWS))
        height, width = samples.shape[1:3]
        if epoch == 0 or not self.run.samples_file.is_file():
            self._describe(Layout.of(height, width, columns, ROWS))
        self._write(epoch, f"epoch-{epoch:04d}.png", list(samples), Layout.of(height, width, columns, ROWS))
        if self.generator.generation.encode is not None and len(self.originals):
            given_back = as_bytes(np.asarray(self.generator.model(self.originals.astype(np.float32), training=False)))
            layout = Layout.of(height, width, len(self.originals), 2)
            self._write(epoch, f"reconstructions-{epoch:04d}.png", [*self.originals, *given_back], layout)

    def _write(self, epoch: int, name: str, pictures: list[np.ndarray], layout: Layout) -> None:
        path = self.run.samples_folder / name
        montage.write(montage.compose(pictures, layout), path)
        self.emit(SampleMade(epoch, str(path)))

    def _describe(self, layout: Layout) -> None:
        """Says where in the pictures each sample lies."""
        described: dict[str, Any] = {
            "layout": layout.to_json(),
            "seed": SEED,
            "samples": "epoch-{epoch:04d}.png",
            "reconstructions": "reconstructions-{epoch:04d}.png",
            "originals": self.names,
        }
        if self.generator.classes:
            described["classes"] = list(self.generator.classes)
        describe(self.run, described)


def columns_of(classes: Sequence[str]) -> int:
    """Samples side by side: one of each class where they are drawn by class and those are few."""
    return len(classes) if 1 < len(classes) <= MOST_COLUMNS else COLUMNS


def of(
    run: Run,
    generator: Generator,
    names: Sequence[str],
    gather: Callable[[np.ndarray], np.ndarray],
    training: np.ndarray,
    validation: np.ndarray,
    emit: Emit,
) -> Sampler:
    """The sampler of a training; keeps the mean training picture in the run folder.

    Args:
        run: The run.
        generator: The network in training.
        names: Name of each picture.
        gather: Row numbers to uint8 pictures.
        training: Rows of the training part.
        validation: Rows of the validation part, from which originals are chosen evenly; where it is
            empty they are training pictures.
        emit: Told of each picture.

    Raises:
        UserError: The mean picture can't be written.
    """
    if not run.mean_file.is_file():
        make_folder(run)
        montage.write(montage.picture(as_bytes(mean_picture(gather, training))), run.mean_file)
    pool = validation if len(validation) else training
    chosen = pool[np.unique(np.linspace(0, len(pool) - 1, COLUMNS).astype(int))]
    return Sampler(generator, gather(chosen), [names[row] for row in chosen], run, emit)


def make_folder(run: Run) -> None:
    """Makes the folder of samples.

    Raises:
        UserError: It can't be made.
    """
    try:
        run.samples_folder.mkdir(exist_ok=True)
    except OSError as error:
        raise files.unwritable(run.samples_folder, error) from error


def describe(run: Run, facts: dict[str, Any]) -> None:
    """Adds to what samples.json says of the samples in a run folder, which is made where it is missing.

    Raises:
        UserError: It can't be written.
    """
    make_folder(run)
    try:
        before = run.read_json(run.samples_file) if run.samples_file.is_file() else {}
    except UserError:  # damaged: what is known is said again
        before = {}
    files.write_json(run.samples_file, {**before, "format": 1, **facts})


def mean_picture(gather: Callable[[np.ndarray], np.ndarray], rows: np.ndarray, most: int = 20_000) -> np.ndarray:
    """The mean of some pictures, evenly chosen where they are very many: float64 (height, width, channels).

    Args:
        gather: Row numbers to uint8 pictures.
        rows: Row numbers, at least one.
        most: Pictures looked at. Defaults to 20,000.
    """
    chosen = rows[:: -(-len(rows) // most)]
    sums = [gather(chosen[i : i + 500]).sum(axis=0, dtype=np.float64) for i in range(0, len(chosen), 500)]
    return np.asarray(np.sum(sums, axis=0) / len(chosen))
