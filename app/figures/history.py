"""The numbers of a training as they come: per epoch, per batch, planned and best epochs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import numpy as np

from app.figures import scale
from app.figures.chart import Cell, Table
from app.figures.trace import Trace
from app.figures.words import Words

LEFT_OUT = frozenset({"epoch", "epochs", "seconds", "learning_rate"})
"""Columns of history.csv that are no metric."""


class History:
    """Metrics by epoch, and the running epoch's by batch."""

    def __init__(self) -> None:
        self.planned = 0
        """Epochs planned; 0 while unknown."""
        self.best: int | None = None
        """The best epoch so far."""
        self._epochs: dict[int, dict[str, float]] = {}
        self._traces: dict[str, Trace] = {}

    def add_epoch(self, epoch: int, metrics: Mapping[str, float | None]) -> None:
        """Keeps an epoch's metrics; an epoch told twice counts as told last."""
        self._epochs[epoch] = {
            name: math.nan if value is None else float(value)
            for name, value in metrics.items()
            if name not in LEFT_OUT
        }
        self.planned = max(self.planned, epoch)

    def add_batch(self, epoch: int, step: int, steps: int, metrics: Mapping[str, float | None]) -> None:
        """Keeps a batch's running metrics at its place within the epoch."""
        at = epoch - 1 + step / max(1, steps)
        for name, value in metrics.items():
            if value is not None:
                self._traces.setdefault(name, Trace()).add(at, float(value))

    def names(self) -> tuple[str, ...]:
        """Metrics known so far, in the order they came, without `val_`."""
        found = [name for metrics in self._epochs.values() for name in metrics] + list(self._traces)
        return tuple(dict.fromkeys(name.removeprefix("val_") for name in found))

    def line(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Epochs and finite values of a metric (`val_loss` ...), (points,) each."""
        known = [(epoch, self._epochs[epoch].get(name, math.nan)) for epoch in sorted(self._epochs)]
        x = np.array([epoch for epoch, _ in known], dtype=np.float64)
        y = scale.finite([value for _, value in known])
        kept = np.isfinite(y)
        return x[kept], y[kept]

    def trace(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Places and values of a metric by batch, (points,) each, at most a thousand."""
        trace = self._traces.get(name)
        return (trace.x, trace.y) if trace else (np.empty(0), np.empty(0))

    def at(self, name: str, epoch: int | None) -> float | None:
        """A metric at an epoch, or None where it isn't a finite number."""
        value = self._epochs.get(epoch, {}).get(name) if epoch is not None else None
        return value if value is not None and math.isfinite(value) else None

    @property
    def epochs(self) -> int:
        """Epochs told so far."""
        return len(self._epochs)

    @property
    def last(self) -> int:
        """The latest epoch told, or 0."""
        return max(self._epochs, default=0)

    def table(self, words: Words) -> Table:
        """One row an epoch, one column a metric."""
        names = tuple(dict.fromkeys(name for metrics in self._epochs.values() for name in metrics))
        rows: Iterable[tuple[Cell, ...]] = (
            (epoch, *(self._epochs[epoch].get(name) for name in names)) for epoch in sorted(self._epochs)
        )
        return Table((words.epoch, *(what(name, words) for name in names)), tuple(rows))

    def sentence(self, metric: str, words: Words) -> str:
        """How a metric went, for the validation part where there is one."""
        name = next((n for n in (f"val_{metric}", metric) if len(self.line(n)[0])), "")
        if not name:
            return words.nothing
        x, y = self.line(name)
        first, last = float(y[0]), float(y[-1])
        told = {"what": what(name, words), "first": words.number(first), "last": words.number(last)}
        if len(x) == 1:
            return words.one.format(**told, epoch=int(x[0]))
        told["epoch"] = str(self.best or int(x[np.argmin(y) if last < first else np.argmax(y)]))
        if abs(last - first) <= 0.005 * max(abs(last), abs(first)):
            return words.steady.format(**told, epochs=len(x))
        return (words.fell if last < first else words.rose).format(**told)


def what(name: str, words: Words) -> str:
    """What a column of history.csv is called: `val_loss` is "Validation loss"."""
    pattern = words.validation_of if name.startswith("val_") else words.training_of
    return pattern.format(metric=words.within(name.removeprefix("val_")))
