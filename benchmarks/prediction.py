"""Predictions for 10,000 rows of a CSV file, beside a plain Keras script that does the same.

Run from the project's root: `python -m benchmarks.prediction [--rows N] [--repeat N]`. A small network is trained here
first. Both sides read the file, predict with the same `model.keras` and write a CSV file, in one process whose
libraries are loaded; the whole command from its start is told beside.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import printed

COLUMNS = 20


def write(path: Path, count: int) -> None:
    """Writes a class and numbers in 20 columns."""
    import numpy as np
    import pandas as pd

    generator = np.random.default_rng(0)
    numbers = generator.normal(size=(count, COLUMNS - 1)).round(6)
    table = pd.DataFrame(numbers, columns=[f"real{place}" for place in range(COLUMNS - 1)])
    table["kind"] = np.where(numbers[:, 0] + numbers[:, 1] > 0, "yes", "no")
    table.to_csv(path, index=False)


def trained(path: Path, folder: Path) -> Path:
    """A run of one epoch."""
    from app import compose, runs
    from app.choices import Choices
    from app.training import session

    composed = compose.compose(str(path), Choices(target=("kind",), template="mlp", settings=(("epochs", "1"),)))
    run = runs.create(folder, composed.experiment)
    session.train(composed.experiment, composed.dataset, composed.parts, run, lambda event: None)
    return run.folder


def plain(run: Path, data: Path, output: Path) -> None:
    """What a script would do: read, predict in batches of 512, write."""
    import keras
    import pandas as pd

    model = keras.models.load_model(run / "model.keras", compile=False)
    table = pd.read_csv(data)
    numbers = table.drop(columns="kind").to_numpy("float32")
    results = model.predict({"numbers": numbers}, batch_size=512, verbose=0)
    table["prediction"] = results.argmax(axis=1)
    for code in range(results.shape[1]):
        table[f"probability_{code}"] = results[:, code]
    table.to_csv(output, index=False)


def least(act: Callable[[], object], repeat: int) -> float:
    """Seconds of the quickest of several calls."""
    found = []
    for _ in range(repeat):
        began = time.perf_counter()
        act()
        found.append(time.perf_counter() - began)
    return min(found)


def rows(count: int = 10_000, repeat: int = 3) -> list[tuple[str, str, str, float]]:
    """Name, ours, theirs and ratio: with libraries loaded, and the whole command."""
    from app import new_data

    with tempfile.TemporaryDirectory() as place:
        data, output = Path(place, "rows.csv"), Path(place, "out.csv")
        write(data, count)
        run = trained(data, Path(place, "runs"))
        ours = least(lambda: new_data.predict(run, str(data), output), repeat)
        theirs = least(lambda: plain(run, data, output), repeat)
        command = [sys.executable, "-m", "app", "predict", str(run), str(data), "--output", str(output)]
        whole = least(lambda: subprocess.run(command, check=True, capture_output=True), 1)
        given = ", ".join(f"Path({str(one)!r})" for one in (run, data, output))
        script = f"from benchmarks.prediction import *; plain({given})"
        other = least(lambda: subprocess.run([sys.executable, "-c", script], check=True, capture_output=True), 1)
    name = f"predict {count:,} rows x {COLUMNS} columns"
    return [
        (f"{name}, libraries loaded", f"{ours:.2f} s", f"{theirs:.2f} s", ours / theirs),
        (f"{name}, whole command", f"{whole:.2f} s", f"{other:.2f} s", whole / other),
    ]


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    printed.main(__doc__, rows, 10_000, 3)
