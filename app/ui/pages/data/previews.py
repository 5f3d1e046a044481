"""What a sample looks like: some of its points or pictures, read without pandas or numpy."""

from __future__ import annotations

import csv
import itertools
import zipfile
from dataclasses import dataclass
from pathlib import Path

MOST_POINTS = 240
MOST_LINES, LONGEST = 6, 80
"""Texts that are shown, and characters of each."""


AXES = {
    "iris": ("petal_length", "petal_width"),
    "wine": ("alcohol", "flavanoids"),
    "breast_cancer": ("mean_radius", "mean_concave_points"),
    "diabetes": ("bmi", "progression"),
    "moons": ("x1", "x2"),
    "circles": ("x1", "x2"),
    "spirals": ("x1", "x2"),
    "temperatures": ("", "temperature"),
    "pump": ("", "temperature"),
}
"""The two columns of each table that show its classes best; no name stands for the rows' own order."""

GRIDS = {"digits": (7, 4), "shapes": (7, 4)}
"""Columns and rows of pictures."""


@dataclass(frozen=True)
class Points:
    """Points in the unit square, y upward, each with its group's number.

    Args:
        points: x, y and group of each.
    """

    points: tuple[tuple[float, float, int], ...]


@dataclass(frozen=True)
class Grid:
    """Encoded pictures in rows.

    Args:
        columns: How many stand in a row.
        pictures: Their files' bytes.
    """

    columns: int
    pictures: tuple[bytes, ...]


@dataclass(frozen=True)
class Lines:
    """The beginnings of some texts.

    Args:
        lines: Each one's text, and its class as a number; -1 where there are none.
    """

    lines: tuple[tuple[str, int], ...]


Preview = Points | Grid | Lines


def build(name: str) -> Preview:
    """What the sample of this name looks like.

    Raises:
        UserError: The sample can't be written to the cache folder.
    """
    from app.data import samples

    sample = samples.find(name)
    path = samples.locate(name)
    if sample.kind == "images":
        return _grid(path, *GRIDS[name])
    if path.suffix == ".zip":
        return _traces(path)
    if name in AXES:
        return _points(path, *AXES[name], sample.target)
    return _lines(path, sample.target)


def _points(path: Path, across: str, up: str, target: str | None) -> Points:
    with open(path, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    x, y = (_unit([float(row[name] if name else at) for at, row in enumerate(rows)]) for name in (across, up))
    labels = [row[target] if target is not None and target != up else "" for row in rows]
    groups = {label: place for place, label in enumerate(sorted(set(labels)))}
    step = -(-len(rows) // MOST_POINTS)
    return Points(tuple((x[row], y[row], groups[labels[row]]) for row in range(0, len(rows), step)))


def _lines(path: Path, target: str | None) -> Lines:
    """The first texts of a sample: lines of a file, pairs, or texts of each class in turn."""
    if path.suffix == ".tsv":
        with open(path, encoding="utf-8") as stream:
            pairs = [line.rstrip("\n").replace("\t", " → ") for line in itertools.islice(stream, 1, MOST_LINES + 1)]
        return Lines(tuple((text[:LONGEST], -1) for text in pairs))
    if path.suffix != ".csv":
        with open(path, encoding="utf-8") as stream:
            texts = [line.strip() for line in itertools.islice(stream, 40 * MOST_LINES)]
        return Lines(tuple((text[:LONGEST], -1) for text in texts if text)[:MOST_LINES])
    with open(path, encoding="utf-8", newline="") as stream:
        rows = list(itertools.islice(csv.DictReader(stream), 60 * MOST_LINES))
    names = [name for name in rows[0] if name != target]
    if target is None or len({row[target] for row in rows}) > len(rows) / 4:  # a question and its answer
        return Lines(tuple((" ".join(text or "" for text in row.values())[:LONGEST], -1) for row in rows[:MOST_LINES]))
    longest = max(names, key=lambda name: sum(len(row[name] or "") for row in rows))
    labels = [row[target] for row in rows]
    groups = {label: place for place, label in enumerate(sorted(set(labels)))}
    by_class = [[row for row, label in zip(rows, labels, strict=True) if label == name] for name in groups]
    picked = [found[at] for at in range(MOST_LINES) for found in by_class if at < len(found)][:MOST_LINES]
    return Lines(tuple((row[longest][:LONGEST], groups[row[target]]) for row in picked))


def _traces(path: Path) -> Points:
    """One sequence of each class, its first channel over its steps, each in a corner of its own."""
    with zipfile.ZipFile(path) as archive:
        labels = list(csv.DictReader(archive.read("labels.csv").decode("utf-8").splitlines()))
        firsts: dict[str, str] = {}
        for row in labels:
            firsts.setdefault(row["label"], row["file"])
        points: list[tuple[float, float, int]] = []
        for group, file in enumerate(list(firsts.values())[:4]):
            steps = list(csv.reader(archive.read(file).decode("utf-8").splitlines()))[1:]
            across = _unit([float(at) for at in range(len(steps))])
            up = _unit([float(step[0]) for step in steps])
            left, low = group % 2, 1 - group // 2
            points += [
                (0.53 * left + 0.47 * x, 0.55 * low + 0.4 * y, group) for x, y in zip(across, up, strict=True)
            ]
    return Points(tuple(points))


def _unit(values: list[float]) -> list[float]:
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1.0) for value in values]


def _grid(path: Path, columns: int, rows: int) -> Grid:
    with zipfile.ZipFile(path) as archive:
        classes: dict[str, list[str]] = {}
        for name in archive.namelist():
            classes.setdefault(name.partition("/")[0], []).append(name)
        order = list(classes.values())
        wanted = [order[place % len(order)][3 * (place // len(order))] for place in range(columns * rows)]
        return Grid(columns, tuple(archive.read(name) for name in wanted))
