"""Reading a table of 1,000,000 rows and 20 columns, against plain pandas in the same run.

Run from the project's root: `python -m benchmarks.read_table [--rows N]`. Each reader runs in a process
of its own; peak memory is above what the imports alone take.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

READERS = {
    "pandas": "import pandas, pyarrow\nstart()\nframe = pandas.read_csv(path)",
    "rows only": (
        "from pathlib import Path\nimport pandas, pyarrow.csv, pyarrow.compute\n"
        "from app.data import columns\nfrom app.data.tables import table\n"
        "columns.describe = lambda *given: ((), {})\nstart()\nframe = table.read(Path(path)).frame"
    ),
    "rows and types": (
        "from pathlib import Path\nimport pandas, pyarrow.csv, pyarrow.compute\n"
        "from app.data.tables import table\nstart()\nframe = table.read(Path(path)).frame"
    ),
}

FRAME = """
import json, sys, time
path = sys.argv[1]
def peak():
    return int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0])
def start():
    global before, began
    before = peak()
    began = time.perf_counter()
{reader}
seconds = time.perf_counter() - began
print(json.dumps({{"seconds": seconds, "peak": (peak() - before) * 1024, "shape": frame.shape}}))
"""


def write(path: Path, rows: int) -> None:
    """Writes numbers, dates and words in 20 columns, some cells empty."""
    import numpy as np
    import pandas as pd

    generator = np.random.default_rng(0)
    columns: dict[str, object] = {f"real{place}": generator.normal(size=rows).round(6) for place in range(10)}
    columns |= {f"whole{place}": generator.integers(0, 100_000, rows) for place in range(4)}
    columns |= {f"word{place}": generator.choice(["red", "green", "blue, pale"], rows) for place in range(4)}
    columns["day"] = pd.date_range("2000-01-01", periods=rows, freq="min").strftime("%Y-%m-%d %H:%M")
    gaps = generator.normal(size=rows)
    gaps[generator.random(rows) < 0.1] = np.nan
    columns["gaps"] = gaps
    pd.DataFrame(columns).to_csv(path, index=False)


def measured(reader: str, path: Path) -> dict[str, float]:
    """Seconds and peak bytes of one reader in a process of its own."""
    command = [sys.executable, "-c", FRAME.format(reader=READERS[reader]), str(path)]
    result: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return result


def main() -> None:
    """Prints seconds, peak memory and the ratio to pandas of each reader, best of three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        write(path, arguments.rows)
        size = path.stat().st_size
        print(f"{arguments.rows:,} rows, {size / 2**20:.0f} MB")
        best = {reader: float("inf") for reader in READERS}
        peak = dict.fromkeys(READERS, 0.0)
        for _ in range(arguments.repeat):
            for reader in READERS:
                result = measured(reader, path)
                best[reader] = min(best[reader], result["seconds"])
                peak[reader] = result["peak"]
        for reader, seconds in best.items():
            ratio = seconds / best["pandas"]
            print(
                f"{reader:15} {seconds:6.2f} s  {ratio:5.2f} x pandas  {peak[reader] / size:5.2f} x file in memory"
            )


if __name__ == "__main__":
    main()
