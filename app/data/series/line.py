"""The linear part of a forecast: a ridge regression on the training windows, as strong as stretches left out ask."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.data.series.timeline import Timeline

STRENGTHS = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 3000.0, 10_000.0, 30_000.0)
"""How strongly weights are pulled towards 0."""

NEARLY = 0.005
"""Strengths whose error is larger than the least one by no more than this share are as good: their mean is taken."""

STRETCHES = 5
"""Stretches of the training windows that are left out in turn, to see which strength suits."""

FEWEST = 20
"""Training windows from which there is a line at all."""

MOST_NUMBERS = 10_000_000
"""Numbers of windows looked at: of very many windows some, evenly chosen."""

MOST_STEPS = 1000
"""Numbers of one window up to which the line sees all; of longer ones the latest steps."""


def fit(
    timeline: Timeline, places: np.ndarray, ranks: np.ndarray, answers: np.ndarray, mean: np.ndarray,
    deviation: np.ndarray, horizon: int,
) -> dict[str, np.ndarray]:  # fmt: skip
    """What the network's layer `line` holds: the change from the last known value, linear in the scaled window.

    The pull falls off towards the present, and what the targets last were is hardly pulled: the stronger it is, the
    nearer the line comes to a forecast that knows no more than the last value. Which strength suits is seen on
    stretches of time left out in turn (blocked cross-validation, Bergmeir and Benítez 2012).

    Args:
        timeline: The series; its first features are the targets.
        places: Where the training forecasts begin.
        ranks: Which came first.
        answers: What they should come to, in deviations, (places, horizon * targets).
        mean: The mean of each feature.
        deviation: Its deviation.
        horizon: Steps ahead.

    Returns:
        `line`, float32 (steps * features, outputs), and `level`, float32 (outputs,); nothing of too few windows.
    """
    steps, features = timeline.window, timeline.values.shape[1]
    shown = min(steps, max(1, MOST_STEPS // features))
    order = np.argsort(ranks, kind="stable")
    most = max(FEWEST, MOST_NUMBERS // (shown * features))
    if len(order) > most:
        order = order[np.linspace(0, len(order) - 1, most).astype(np.int64)]
    if len(order) < FEWEST or shown * features > MOST_STEPS:
        return {}
    targets = answers.shape[1] // horizon
    parts = []
    for rows in np.array_split(order, STRETCHES):
        windows = timeline.sequence(places[rows])
        scaled = np.nan_to_num((windows - mean) / deviation)
        changes = answers[rows] - np.tile(_last(windows, scaled, targets), (1, horizon))
        parts.append((scaled[:, steps - shown :].reshape(len(rows), -1), changes))
    kernel, level = _fitted(parts, _pulls(shown, features, targets), steps + horizon)
    whole = np.zeros((steps * features, answers.shape[1]), np.float32)
    whole[(steps - shown) * features :] = kernel
    return {"line": whole, "level": level.astype(np.float32)}


def _last(windows: np.ndarray, scaled: np.ndarray, targets: int) -> np.ndarray:
    """The last known value of each target within each window, scaled; 0 where there is none."""
    known = np.isfinite(windows[:, :, :targets])
    at = windows.shape[1] - 1 - np.argmax(known[:, ::-1], axis=1)
    return np.asarray(np.take_along_axis(scaled[:, :, :targets], at[:, None], axis=1)[:, 0])


def _pulls(steps: int, features: int, targets: int) -> np.ndarray:
    """How strongly each weight is pulled compared with the others: (steps * features,)."""
    pulls = np.repeat(np.sqrt(np.arange(steps, 0, -1) / steps)[:, None], features, axis=1)
    pulls[-1, :targets] = 0.0
    return pulls.ravel()


def _fitted(
    parts: list[tuple[np.ndarray, np.ndarray]], pulls: np.ndarray, gap: int
) -> tuple[np.ndarray, np.ndarray]:
    """The regression on all parts, as strong as suits each part best when fitted to the others.

    Where several strengths suit, the mean of their lines errs less than any one.

    Args:
        parts: Windows, (rows, numbers), and changes, (rows, outputs), of each stretch of time.
        pulls: How strongly each weight is pulled.
        gap: Rows at both ends of a stretch that share steps with others.
    """
    sums = [_Sums.of(*part) for part in parts]
    whole = _Sums.together(sums)
    errors, unmoved = np.zeros(len(STRENGTHS)), 0.0
    for (seen, changes), own in zip(parts, sums, strict=True):
        cut = min(gap, len(seen) // 4)
        seen, changes = seen[cut : len(seen) - cut], changes[cut : len(changes) - cut]
        others = whole.without(own)
        unmoved += float(np.abs(changes).sum())
        for place, strength in enumerate(STRENGTHS):
            kernel, level = others.solved(strength, pulls)
            errors[place] += float(np.abs(seen @ kernel + level - changes).sum())
    if not errors.min() < (1 - NEARLY) * unmoved:
        return np.zeros_like(whole.products), np.zeros(whole.products.shape[1])
    good = np.flatnonzero(errors <= (1 + NEARLY) * errors.min())
    kernels, levels = zip(*(whole.solved(STRENGTHS[place], pulls) for place in good), strict=True)
    return np.mean(kernels, axis=0), np.mean(levels, axis=0)


@dataclass(frozen=True)
class _Sums:
    """What a regression needs to know of its rows, whatever its strength."""

    count: int
    seen: np.ndarray
    changes: np.ndarray
    squares: np.ndarray
    products: np.ndarray

    @classmethod
    def of(cls, seen: np.ndarray, changes: np.ndarray) -> _Sums:
        return cls(len(seen), seen.sum(axis=0), changes.sum(axis=0), seen.T @ seen, seen.T @ changes)

    @classmethod
    def together(cls, sums: list[_Sums]) -> _Sums:
        def total(name: str) -> np.ndarray:
            return np.asarray(sum(getattr(one, name) for one in sums))

        return cls(sum(one.count for one in sums), *map(total, ("seen", "changes", "squares", "products")))

    def without(self, other: _Sums) -> _Sums:
        return _Sums(
            self.count - other.count, self.seen - other.seen, self.changes - other.changes,
            self.squares - other.squares, self.products - other.products,
        )  # fmt: skip

    def solved(self, strength: float, pulls: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Kernel and level; no weight is pulled by less than 1."""
        mean, middle = self.seen / self.count, self.changes / self.count
        squares = self.squares - self.count * np.outer(mean, mean)
        products = self.products - self.count * np.outer(mean, middle)
        kernel = np.linalg.solve(squares + np.diag(np.maximum(strength * pulls, 1.0)), products)
        return kernel, middle - mean @ kernel
