"""From the command to a usable window: seconds until the first paint, and what was imported by then.

    python benchmarks/startup.py [--repeat N]

Prints the median of some starts with files warm, beside the start of an empty Qt window in the same run, so that
the machine's mood shows.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HEAVY = ("tensorflow", "keras", "pandas", "numpy", "matplotlib", "sklearn", "PIL")

OURS = """
import json, sys, time
from app.ui import application
def painted(self):
    loaded = [name for name in %r if name in sys.modules]
    print(json.dumps({"at": time.time(), "loaded": loaded}), flush=True)
    self.window.close()
application.Application._after_paint = painted
from app.cli import main
sys.exit(main([]))
"""

EMPTY = """
import json, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest:
            window.removeEventFilter(self)
            QTimer.singleShot(0, done)
        return False
def done():
    print(json.dumps({"at": time.time(), "loaded": []}), flush=True)
    app.quit()
eye = Eye()
window.installEventFilter(eye)
window.show()
app.exec()
"""


def start(code: str, home: str) -> tuple[float, list[str]]:
    """Seconds from starting Python to the first paint, and what was imported by then."""
    environment = {**os.environ, "HOME": home, "XDG_STATE_HOME": home}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.time()
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[1],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    said = json.loads(ended.stdout.splitlines()[0])
    return said["at"] - began, said["loaded"]


def measured(repeat: int) -> tuple[list[tuple[float, list[str]]], list[tuple[float, list[str]]]]:
    """Starts of the program and of an empty Qt window, in turns; the first of each, with cold files, is left out."""
    ours, empty = [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(repeat + 1):
            ours.append(start(OURS % (HEAVY,), home))
            empty.append(start(EMPTY, home))
    return ours[1:], empty[1:]


def rows(repeat: int = 7) -> list[tuple[str, str, str, float]]:
    """What, ours, an empty window, ratio: for the table of docs/performance.md."""
    ours, empty = (statistics.median(seconds for seconds, _ in found) for found in measured(repeat))
    return [("command to first paint, an empty Qt window", f"{ours:.2f} s", f"{empty:.2f} s", ours / empty)]


def main() -> int:
    """Prints the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=7, metavar="N")
    ours, empty = measured(parser.parse_args().repeat)
    print(f"command to first paint   {statistics.median(s for s, _ in ours):.2f} s (goal 1.0)")
    print(f"an empty Qt window       {statistics.median(s for s, _ in empty):.2f} s")
    loaded = sorted({name for _, names in ours for name in names})
    print(f"imported by then         {', '.join(loaded) or 'none of ' + ', '.join(HEAVY)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
