"""How long a page of scrolling takes in a grid of many images, on the real Data page.

    python benchmarks/thumbnails.py [FOLDER or ARCHIVE]

Without a path, 70,000 drawn pictures of 28 x 28 are written to a temporary IDX file first.
"""

from __future__ import annotations

import os
import statistics
import struct
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.state import State
from app.ui.desk import Desk
from app.ui.pages.data import DataPage
from app.ui.theme import Theme

COUNT = 70_000
PAGES = 200
LIMIT = 33.0
"""Milliseconds a page may take."""


def drawn(folder: Path) -> Path:
    """An IDX file of `COUNT` pictures, each different from the others, with labels beside it."""
    import numpy as np

    random = np.random.default_rng(0)
    images = random.integers(0, 256, (COUNT, 28, 28), dtype=np.uint8)
    labels = (np.arange(COUNT) % 10).astype(np.uint8)
    path = folder / "train-images-idx3-ubyte"
    path.write_bytes(struct.pack(">IIII", 0x803, COUNT, 28, 28) + images.tobytes())
    (folder / "train-labels-idx1-ubyte").write_bytes(struct.pack(">II", 0x801, COUNT) + labels.tobytes())
    return path


def wait(app: QApplication, done: object, seconds: float = 600.0) -> None:
    """Lets the window work until `done()` is true."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:  # type: ignore[operator]
        app.processEvents()
        time.sleep(0.005)


def scroll(app: QApplication, page: DataPage) -> tuple[list[float], float]:
    """Milliseconds of each page scrolled, painting included, sorted; and of the processor's time, on average."""
    grid = page.images.grid
    bar = grid.verticalScrollBar()
    spent = []
    busy = time.thread_time()
    for number in range(PAGES):
        began = time.perf_counter()
        bar.setValue((number * bar.pageStep() * 37) % bar.maximum())
        grid.viewport().repaint()
        app.processEvents()
        spent.append(1000 * (time.perf_counter() - began))
    return sorted(spent), 1000 * (time.thread_time() - busy) / PAGES


def main() -> int:
    """Prints the figures; 1 where a page takes longer than it may."""
    app = QApplication([])
    Theme.of().apply()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = sys.argv[1] if len(sys.argv) > 1 else str(drawn(folder))
        desk = Desk(State(folder / "state"), folder / "runs")
        desk.workers.ask = lambda *arguments, **named: None  # type: ignore[assignment,method-assign]
        page = DataPage(desk)
        page.resize(1216, 870)
        page.show()
        desk.open(path)
        wait(app, lambda: not desk.reading and desk.dataset is not None)
        wait(app, lambda: page.images.thumbs.image(0, 28) is not None)
        wait(app, lambda: page.images.grid.model().rowCount() > 0)
        spent, busy = scroll(app, page)
        first, last = page.images.grid.visible_range()
        middle, late = statistics.median(spent), spent[int(0.99 * len(spent))]
        print(f"{page.images.grid.model().rowCount():,} images, {last - first + 1} in sight")
        print(f"a page of scrolling: median {middle:.1f} ms, p99 {late:.1f} ms, longest {spent[-1]:.1f} ms")
        print(
            f"of which the processor worked {busy:.1f} ms on average; the rest is what else the machine does"
        )
        desk.close()
        page.close()
    return int(late > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
