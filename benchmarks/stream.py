"""Training on all rows of CSV files of different sizes: peak memory, against training on the rows that decide alone.

Run from the project's root: `python -m benchmarks.stream [--sizes 200 400 800] [--deciding N]`. Each training is a
process of its own, `gradient-desk train --stream --epochs 1`, from its start to its end; its memory is the largest that
it ever took, TensorFlow included. To be expected: what the rows that decide take, a block of the file, and about 32
bytes for each other row (answer, weight, place in the order), whatever its width.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCRIPT = """
import sys
from app.cli import entry
code = entry.main({arguments!r})
peak = int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0])  # getrusage counts the parent's too
print(code or 0, peak, file=sys.stderr)
"""
BLOCK = 100_000
"""Rows written at once."""


def write(path: Path, size: int) -> int:
    """Writes rows of 14 numbers, 3 categories, a date and a target that depends on some, all different; how many.

    Args:
        path: A CSV file.
        size: Bytes that it should have at least.
    """
    import numpy as np
    import pyarrow as pa
    from pyarrow import csv

    generator, rows = np.random.default_rng(0), 0
    days = np.datetime_as_string(np.datetime64("2000-01-01") + np.arange(9000))
    with open(path, "wb") as stream:
        while stream.tell() < size:
            numbers = generator.normal(size=(14, BLOCK)).round(5)
            columns = {f"number{place}": pa.array(column) for place, column in enumerate(numbers)}
            for place in range(3):
                words = pa.array(["red", "green", "blue", "yellow"])
                columns[f"word{place}"] = words.take(pa.array(generator.integers(0, 4, BLOCK)))
            columns["day"] = pa.array(days[generator.integers(0, len(days), BLOCK)].tolist())
            noise = generator.normal(size=BLOCK)
            answers = np.where(numbers[0] + numbers[1] * numbers[2] + noise > 0, "yes", "no")
            columns["target"] = pa.array(answers.tolist())
            csv.write_csv(pa.table(columns), stream, csv.WriteOptions(include_header=rows == 0))
            rows += BLOCK
    return rows


def peak(path: Path, deciding: int, stream: bool) -> tuple[float, int]:
    """Seconds and largest bytes of a process that trains an epoch on a file."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["train", str(path), "--target", "target", "--rows", str(deciding), "--epochs", "1"]
        arguments += ["--batch-size", "1024", "--set", "bins=0", "--out", folder, "--json"]
        arguments += ["--stream"] if stream else []
        began = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT.format(arguments=arguments)], check=True, stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL, text=True, env={**os.environ, "XDG_CACHE_HOME": folder},
        )  # fmt: skip
    code, kilobytes = map(int, done.stderr.split()[-2:])
    if code:
        raise RuntimeError(done.stderr)
    return time.perf_counter() - began, kilobytes * 1024


def rows(sizes: tuple[int, ...] = (200, 400, 800), deciding: int = 100_000) -> list[tuple[str, str, str, float]]:
    """Name, peak with all rows, peak with those that decide alone, and ratio, per size of the file in MB."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        for size in sizes:
            count = write(path, size * 2**20)
            _, alone = peak(path, deciding, stream=False)
            seconds, whole = peak(path, deciding, stream=True)
            name = f"train on a CSV of {size} MB, {count:,} rows, {deciding:,} deciding: peak ({seconds:.0f} s)"
            found.append((name, f"{whole / 2**20:.0f} MB", f"{alone / 2**20:.0f} MB", whole / alone))
    return found


def main() -> None:
    """Prints the rows, a line each, or all of them as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 400, 800])
    parser.add_argument("--deciding", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    found = rows(tuple(chosen.sizes), chosen.deciding)
    if chosen.json:
        print(json.dumps(found))
        return
    for name, ours, alone, ratio in found:
        print(f"{name:90} {ours:>10} {alone:>10} {ratio:6.2f}")


if __name__ == "__main__":
    main()
