"""What a network in training shows of itself: its template's views of the same examples, epoch by epoch."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app import files, views
from app.errors import UserError
from app.runs import Run
from app.said import said
from app.training.events import Emit, SampleMade
from app.training.sampler import describe
from app.views.view import Look, Material, View

if TYPE_CHECKING:
    import numpy as np

SHARE = 0.02
"""Share of a training's time that showing may take."""

ALLOWED = 2.0
"""Seconds that it may take besides, so that the beginning, where most happens, is shown densely."""

LEAST = 1.0
"""Seconds between two epochs that are shown."""

LONG, QUICK = 20.0, 1.0
"""Seconds after which an epoch is always shown, where the last showing took no longer than this many."""

TEXTS = "epoch-{epoch:04d}.txt"


@dataclass
class Budget:
    """When epochs are shown.

    Args:
        clock: Seconds that never jump. Defaults to the monotonic clock.
    """

    clock: Callable[[], float] = time.monotonic
    _spent: float = 0.0
    _cost: float = 0.0

    def __post_init__(self) -> None:
        self._began = self._last = self.clock()

    def allows(self) -> bool:
        """Whether an epoch may be shown now."""
        now = self.clock()
        since = now - self._last
        affordable = self._spent <= ALLOWED + SHARE * (now - self._began)
        return since >= LEAST and affordable or since >= LONG and self._cost <= QUICK

    def spend(self, seconds: float) -> None:
        """An epoch was shown just now, and took so long."""
        self._spent, self._cost = self._spent + seconds, seconds
        self._last = self.clock()


@dataclass
class Viewer:
    """Writes the views of an epoch into the run folder and says so.

    Args:
        look: The network in training.
        material: The data that examples are chosen from.
        views: What it shows.
        run: Where the files go.
        emit: Told of each file.
        budget: When epochs are shown.
    """

    look: Look
    material: Material
    views: tuple[View, ...]
    run: Run
    emit: Emit
    budget: Budget = field(default_factory=Budget)

    def __post_init__(self) -> None:
        self._examples: dict[str, Any] = {}
        self._broken: set[str] = set()
        self._shown = -1

    def show(self, epoch: int, last: bool = False) -> None:
        """Shows what the network makes after `epoch` epochs, 0 being before the training.

        The first epoch and the last are always shown, others as time allows.

        Args:
            epoch: The epoch.
            last: Whether the training ends with it. Defaults to no.

        Raises:
            UserError: A view can't be made or written; the others are. One that can't be made is not tried again.
        """
        if epoch == self._shown or not (epoch <= 1 or last or self.budget.allows()):
            return
        began, first = self.budget.clock(), self._shown < 0
        if first:
            self._describe()
        self._shown = epoch
        failures = []
        for view in self.views:
            if view.name not in self._broken:
                try:
                    self._make(view, epoch)
                except UserError as error:
                    failures.append(error)
                except Exception as error:  # a view must never end a training
                    self._broken.add(view.name)
                    self.run.log(f"The view {view.name} can't be made: {type(error).__name__}: {error}")
                    failures.append(UserError(said("the view {name} can't be made.", name=view.name)))
        self.budget.spend(0.0 if first else self.budget.clock() - began)  # the first one compiles
        if failures:
            raise failures[0]

    def _make(self, view: View, epoch: int) -> None:
        if view.name not in self._examples:
            self._examples[view.name] = view.examples(self.look, self.material)
        content = {**view.make(self.look, self._examples[view.name]), "epoch": epoch}
        folder = self.run.samples_folder
        self._write(epoch, views.FILES.format(view=view.name, epoch=epoch), files.to_json(content))
        if view.name == views.text.VIEW.name:
            path = folder / TEXTS.format(epoch=epoch)
            self._write(epoch, path.name, views.text.readable(content))

    def _write(self, epoch: int, name: str, content: str) -> None:
        path = self.run.samples_folder / name
        files.write_text(path, content)
        self.emit(SampleMade(epoch, str(path)))

    def _describe(self) -> None:
        """Says which views there are, and how their files are called."""
        names = {view.name: f"{view.name}-{{epoch:04d}}.json" for view in self.views}
        described: dict[str, Any] = {"views": names}
        if views.text.VIEW.name in names:
            described["texts"] = TEXTS
        describe(self.run, described)


def of(look: Look, material: Material, run: Run, emit: Emit) -> Viewer | None:
    """The viewer of a training; None where its template has nothing to show of such data."""
    fitting = views.fitting(look.template, look.experiment.task, look.experiment.data.kind)
    return Viewer(look, material, fitting, run, emit) if fitting and len(material.rows) else None


def rows_of(training: np.ndarray, validation: np.ndarray) -> np.ndarray:
    """The rows that examples are chosen from."""
    return validation if len(validation) else training
