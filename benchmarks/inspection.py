"""`inspect` of a CSV file of 1,000,000 rows and 20 columns, against plain pandas in the same run.

Run from the project's root: `python -m benchmarks.inspection [--rows N] [--repeat N]`. Each runs in a process of
its own, from its start to its end: `python -c "import pandas; pandas.read_csv(...)"` on one side, `gradient-desk
inspect` with all it finds out on the other. Processor time is told beside, because pandas reads with all cores.
Memory is the largest that the process took above what its imports alone take.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks import printed

PANDAS = "import pandas\n{mark}\npandas.read_csv({path!r})"
OURS = """
import sys
import pandas, pyarrow.csv, pyarrow.compute
from app.cli import entry
{mark}
sys.stdout = open({nowhere!r}, "w")
entry.main(["inspect", {path!r}, "--json"])
"""
MARK = """
def peak():  # what getrusage tells begins with what the parent took
    return int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0])
base = peak()
"""
TOLD = "\nimport sys\nprint(base, peak(), file=sys.stderr)"


@dataclass(frozen=True)
class Cost:
    """What a process took: seconds, processor seconds, and bytes above its imports."""

    wall: float
    cpu: float
    peak: int


def write(path: Path, rows: int) -> None:
    """Writes floats, whole numbers, categories, a date and a text in 20 columns, some cells empty."""
    import numpy as np
    import pandas as pd

    generator = np.random.default_rng(0)
    columns: dict[str, object] = {f"real{place}": generator.normal(size=rows).round(6) for place in range(10)}
    columns |= {f"whole{place}": generator.integers(0, 100_000, rows) for place in range(4)}
    columns |= {f"word{place}": generator.choice(["red", "green", "blue, pale"], rows) for place in range(3)}
    columns["day"] = pd.date_range("2000-01-01", periods=rows, freq="min").strftime("%Y-%m-%d %H:%M")
    words = np.array("the a quick brown fox jumps over lazy dog while nobody looks at all in rain or snow".split())
    columns["note"] = [" ".join(row) for row in words[generator.integers(0, len(words), (rows, 6))]]
    gaps = generator.normal(size=rows)
    gaps[generator.random(rows) < 0.1] = np.nan
    columns["gaps"] = gaps
    pd.DataFrame(columns).to_csv(path, index=False)


def cost(script: str) -> Cost:
    """What a script takes in a process of its own, which ends by telling its memory."""
    before, began = os.times(), time.perf_counter()
    done = subprocess.run([sys.executable, "-c", script + TOLD], check=True, capture_output=True, text=True)
    wall, after = time.perf_counter() - began, os.times()
    base, peak = map(int, done.stderr.split()[-2:])
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(wall, cpu, (peak - base) * 1024)


def measured(path: Path, repeat: int) -> dict[str, Cost]:
    """The least of several runs of both, taken in turn."""
    scripts = {
        "pandas": PANDAS.format(path=str(path), mark=MARK),
        "ours": OURS.format(path=str(path), mark=MARK, nowhere=os.devnull),
    }
    runs: dict[str, list[Cost]] = {name: [] for name in scripts}
    for _ in range(repeat):
        for name, script in scripts.items():
            runs[name].append(cost(script))
    return {
        name: Cost(min(c.wall for c in found), min(c.cpu for c in found), min(c.peak for c in found))
        for name, found in runs.items()
    }


def rows(count: int = 1_000_000, repeat: int = 3) -> list[tuple[str, str, str, float]]:
    """Name, ours, theirs and ratio of seconds, processor seconds and memory (against three times the file)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        write(path, count)
        size = path.stat().st_size
        found = measured(path, repeat)
    ours, theirs = found["ours"], found["pandas"]
    name = f"inspect a CSV of {count:,} rows x 20 columns ({size / 2**20:.0f} MB)"
    return [
        (name, f"{ours.wall:.2f} s", f"{theirs.wall:.2f} s", ours.wall / theirs.wall),
        (f"{name}, processor time", f"{ours.cpu:.2f} s", f"{theirs.cpu:.2f} s", ours.cpu / theirs.cpu),
        (f"{name}, peak memory against three times the file", f"{ours.peak / 2**20:.0f} MB",
         f"{3 * size / 2**20:.0f} MB", ours.peak / (3 * size)),
    ]  # fmt: skip


if __name__ == "__main__":
    printed.main(__doc__, rows, 1_000_000, 3)
