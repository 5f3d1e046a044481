"""Every speed and memory claim in one table, ours beside theirs in one run; docs/performance.md holds the last one.

    python -m benchmarks.performance [PART ...] [--torch PYTHON]

Parts: startup, inspection, stream, pictures, prediction, writing, training, window; without names all,
about half an hour. Fashion pictures for `window` come from GRADIENT_DESK_DATA where it is set. The printed lines are
those of a Markdown table.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from importlib import metadata

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if sys.platform == "linux" else "")

Table = Sequence[tuple[str, str, str, float]]

LIBRARIES = ("tensorflow-cpu", "tensorflow", "keras", "numpy", "pandas", "PySide6_Essentials")


def machine() -> str:
    """Processor, cores and versions, in one line."""
    versions = []
    for name in LIBRARIES:
        try:
            versions.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    place = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return ", ".join((place, *versions))


def parts(torch: str) -> dict[str, Callable[[], Table]]:
    """What can be measured, by name; each imports what it needs only when it is run."""
    from benchmarks import inspection, pictures, prediction, startup, stream, training, window, writing

    return {
        "startup": startup.rows,
        "inspection": inspection.rows,
        "stream": stream.rows,
        "pictures": pictures.rows,
        "prediction": prediction.rows,
        "writing": writing.rows,
        "training": lambda: training.rows(torch=torch),
        "window": window.rows,
    }


def main() -> int:
    """Prints the table, part by part as it is measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--torch", default=sys.executable, metavar="PYTHON", help="a Python that has PyTorch")
    given = parser.parse_args()
    known = parts(given.torch)
    for name in given.parts or known:
        if name not in known:
            parser.error(f"{name} is no part; known are {', '.join(known)}")
    print(machine())
    print("| what, and what it is compared with | ours | theirs | ratio |\n|---|---|---|---|", flush=True)
    for name in given.parts or known:
        for what, ours, theirs, ratio in known[name]():
            print(f"| {what} | {ours} | {theirs} | {ratio:.2f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
