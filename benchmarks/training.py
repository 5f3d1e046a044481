"""Seconds per epoch of this program beside plain Keras `fit` and a native PyTorch loop, in one run.

    python -m benchmarks.training [CASE ...] [--rounds N] [--torch PYTHON]

Every training is a process of its own and they take turns, so that the machine's mood falls on all. Ours is the real
command (`gradient-desk train`): reading the file, validation, best weights, history, checkpoints and events included;
an epoch lasts from one `epoch` event to the next. The rivals get arrays, and validate after each epoch too. The first
epoch, with its tracing or compiling, is left out of the pace and shown by itself as the whole time of a training.
Cases: mlp 64-64 (30,000 rows of 16 numbers, batch 32, no dropout), mlp (the same rows, default settings), cnn
(12,000 pictures of 28x28, default settings without augmentation), gru (3,000 windows of 64 steps, batch 32).
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent

ROWS, COLUMNS = 30_000, 16
PICTURES = 12_000
STEPS, FEATURES, WINDOWS = 64, 8, 3_000
PLAIN = ("--set", "early_stopping=false", "--preset", "standard")


@dataclass(frozen=True)
class Case:
    """One training: its options for our command, how many epochs of each, and how much faster it is to be."""

    name: str
    options: tuple[str, ...]
    epochs: int
    goal: float


CASES = (
    Case("mlp 64-64", ("--template", "mlp", "--set", "layers=2", "--set", "width=64", "--set", "dropout=0",
                       "--set", "bins=0", "--set", "residual=false", "--batch-size", "32"), 16, 8.0),
    Case("mlp", ("--template", "mlp", "--set", "patience=10000"), 16, 4.0),
    Case("cnn", ("--template", "cnn", "--set", "augmentation=none", "--batch-size", "128"), 4, 1.2),
    Case("gru", ("--kind", "series", "--task", "forecasting", "--target", "x0", "--order", "step",
                 "--window", str(STEPS), "--template", "gru", "--set", "width=64", "--set", "dropout=0",
                 "--batch-size", "32"), 10, 3.0),
)  # fmt: skip


def make(case: str, folder: Path) -> Path:
    """Writes a case's data: `arrays.npz` for the rivals, and what our command reads; returns its path."""
    generator = np.random.default_rng(0)
    if case == "cnn":
        return _pictures(generator, folder)
    if case == "gru":
        return _series(generator, folder)
    x = generator.normal(size=(ROWS + 2 * ROWS // 5, COLUMNS)).astype(np.float32)
    y = (x[:, 0] * x[:, 1] + x[:, 2] > 0).astype(np.int32)
    answers = np.where(y == 1, "yes", "no")
    lines = [",".join((*(f"{value:.5f}" for value in row), answer)) for row, answer in zip(x, answers, strict=True)]
    path = folder / "table.csv"
    path.write_text("\n".join([",".join([*(f"x{i}" for i in range(COLUMNS)), "answer"]), *lines]) + "\n")
    valid = slice(ROWS, ROWS + ROWS // 5)
    np.savez(folder / "arrays.npz", x=x[:ROWS], y=y[:ROWS], vx=x[valid], vy=y[valid])
    return path


def _pictures(generator: np.random.Generator, folder: Path) -> Path:
    """Random pictures with a bright spot where their class says, as IDX files."""
    y = generator.integers(0, 10, PICTURES).astype(np.int32)
    x = generator.integers(0, 120, (PICTURES, 28, 28, 1)).astype(np.uint8)
    for label in range(10):
        x[y == label, 2 * label : 2 * label + 6, 8:20] += 100
    place = folder / "idx"
    place.mkdir()
    with gzip.open(place / "train-images-idx3-ubyte.gz", "wb", compresslevel=1) as stream:
        stream.write(struct.pack(">IIII", 2051, PICTURES, 28, 28) + x.tobytes())
    with gzip.open(place / "train-labels-idx1-ubyte.gz", "wb") as stream:
        stream.write(struct.pack(">II", 2049, PICTURES) + y.astype(np.uint8).tobytes())
    train, valid = slice(0, int(PICTURES * 0.7)), slice(int(PICTURES * 0.7), int(PICTURES * 0.85))
    np.savez(folder / "arrays.npz", x=x[train], y=y[train], vx=x[valid], vy=y[valid])
    return place


def _series(generator: np.random.Generator, folder: Path) -> Path:
    """A sum of waves and noise; windows as arrays for the rivals."""
    rows = int((WINDOWS + STEPS) / 0.7)
    time_of_row = np.arange(rows)[:, None]
    values = np.sin(time_of_row / np.linspace(3, 40, FEATURES)) + generator.normal(scale=0.3, size=(rows, FEATURES))
    values = values.astype(np.float32)
    path = folder / "series.csv"
    lines = [f"{step}," + ",".join(f"{value:.5f}" for value in row) for step, row in enumerate(values)]
    path.write_text("\n".join([",".join(["step", *(f"x{i}" for i in range(FEATURES))]), *lines]) + "\n")
    windows = np.stack([values[row : row + STEPS] for row in range(rows - STEPS)])
    answers = values[STEPS:, :1]
    more = slice(WINDOWS, WINDOWS + WINDOWS // 5)
    np.savez(folder / "arrays.npz", x=windows[:WINDOWS], y=answers[:WINDOWS], vx=windows[more], vy=answers[more])
    return path


def ours(case: Case, data: Path, folder: Path) -> tuple[float, float]:
    """Seconds per epoch of our command, and of the whole command."""
    split = ("--validation", "0.143", "--test", "0.143") if case.name.startswith("mlp") else ()
    command = [
        sys.executable, "-P", "-m", "app", "train", str(data), "--json", "--out", str(folder / "runs"),
        "--epochs", str(case.epochs), *split, *PLAIN, *case.options,
    ]  # fmt: skip
    began, ends = time.perf_counter(), []
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["event"] == "epoch":
                ends.append(time.perf_counter())
    if process.returncode or len(ends) != case.epochs:
        raise SystemExit(f"{case.name}: the training failed; run it by hand: {' '.join(command)}")
    return statistics.median(np.diff(ends)), time.perf_counter() - began


def rival(python: str, library: str, case: Case, folder: Path) -> tuple[float, float] | None:
    """Seconds per epoch of a rival, and of its whole process; None where the library is not installed."""
    began = time.perf_counter()
    command = [python, "-m", "benchmarks.rivals", library, case.name, str(case.epochs), str(folder)]
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment)
    if ended.returncode:
        if "No module named 'torch'" in ended.stderr:
            return None
        raise SystemExit(f"{case.name} with {library} failed:\n{ended.stderr[-2000:]}")
    took = [float(line) for line in ended.stdout.split()]
    return statistics.median(took[1:]), time.perf_counter() - began


@dataclass(frozen=True)
class Row:
    """Seconds per epoch and of the whole, medians over the rounds: ours, plain `fit`, PyTorch (None: not there)."""

    case: Case
    ours: tuple[float, float]
    fit: tuple[float, float]
    torch: tuple[float, float] | None

    @property
    def faster(self) -> float:
        """Times an epoch is faster than with plain `fit`."""
        return self.fit[0] / self.ours[0]


def measure(case: Case, rounds: int, torch: str) -> Row:
    """A case's row: the three take turns, `rounds` times."""
    kept: dict[str, list[tuple[float, float]]] = {"ours": [], "fit": [], "torch": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = make(case.name, folder)
        for _ in range(rounds):
            kept["fit"] += [found] if (found := rival(sys.executable, "keras", case, folder)) else []
            kept["ours"].append(ours(case, data, folder))
            kept["torch"] += [found] if (found := rival(torch, "torch", case, folder)) else []
    return Row(case, _middle(kept["ours"]), _middle(kept["fit"]), _middle(kept["torch"]) if kept["torch"] else None)


def _middle(found: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(one for one, _ in found), statistics.median(whole for _, whole in found)


def rows(names: Sequence[str] = (), rounds: int = 3, torch: str = sys.executable) -> list[tuple[str, str, str, float]]:
    """What, ours, theirs, theirs divided by ours: for the table of docs/performance.md."""
    table = []
    for case in CASES:
        if names and case.name not in names:
            continue
        row = measure(case, rounds, torch)
        table.append((f"{case.name}: s an epoch, plain fit", f"{row.ours[0]:.3f}", f"{row.fit[0]:.3f}", row.faster))
        whole = f"{case.name}: s for {case.epochs} epochs from the command, plain fit"
        table.append((whole, f"{row.ours[1]:.1f}", f"{row.fit[1]:.1f}", row.fit[1] / row.ours[1]))
        if row.torch is not None:
            pace = row.torch[0] / row.ours[0]
            table.append((f"{case.name}: s an epoch, PyTorch", f"{row.ours[0]:.3f}", f"{row.torch[0]:.3f}", pace))
        for what, mine, theirs, ratio in table[-3 if row.torch else -2 :]:
            print(f"  {what:62}{mine:>9}{theirs:>9}   {ratio:.2f}", file=sys.stderr)
        print(f"    goal {case.goal:g} times: {'met' if row.faster >= case.goal else 'MISSED'}", file=sys.stderr)
    return table


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", metavar="CASE", help=", ".join(case.name for case in CASES))
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--torch", default=sys.executable, metavar="PYTHON", help="a Python that has PyTorch")
    given = parser.parse_args()
    print(f"{'':64}{'ours':>9}{'theirs':>9}   ratio", file=sys.stderr)
    rows(given.cases, given.rounds, given.torch)
    return 0


if __name__ == "__main__":
    sys.exit(main())
