"""What charts cost the window: milliseconds a whole drawing and a blit take, and the gaps that a live run leaves.

Run from the project's root: `python -m benchmarks.drawing [--seconds N]`. Times are wall clock on the window's
thread, offscreen; gaps are those of a 5 ms timer in the event loop while a run of 20 batches a second is drawn.
"""

from __future__ import annotations

import argparse
import gc
import math
import os
import random
import statistics
import time
from itertools import pairwise
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.figure import FigureView, preload
from app.ui.figures.plate import Plate
from app.ui.figures.style import style
from app.ui.figures.words import ChartWords
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.figures.chart import Chart
    from app.figures.curves import Curves

SIZE = (900, 520)


def filled(epochs: int = 30, batches: int = 400) -> Curves:
    """A run of two metrics with so many epochs behind it."""
    from app.figures.curves import Curves

    curves, chance = Curves(("loss", "accuracy")), random.Random(0)
    curves.set_planned(epochs + 5)
    for epoch in range(1, epochs + 1):
        for step in range(0, batches, 5):
            curves.add_batch(epoch, step, batches, course(epoch - 1 + step / batches, chance))
        numbers = course(epoch, chance)
        curves.add_epoch(
            epoch, {**numbers, **{f"val_{name}": 1.1 * value for name, value in numbers.items()}}
        )
    curves.set_best(epochs - 3)
    return curves


def course(at: float, chance: random.Random) -> dict[str, float]:
    """Metrics as they are after so many epochs."""
    loss = 0.1 + 2.2 * math.exp(-at / 3) + 0.05 * chance.random()
    return {"loss": loss, "accuracy": 1 - loss / 3}


def milliseconds(act: Any, times: int) -> str:
    """Median and largest time of a call; the thread's own time doesn't count what other programs take."""
    wall, own = [], []
    for _ in range(times):
        began, own_began = time.perf_counter(), time.thread_time()
        act()
        wall.append(1000 * (time.perf_counter() - began))
        own.append(1000 * (time.thread_time() - own_began))
    return f"median {statistics.median(wall):6.1f} ms, own {statistics.median(own):6.1f} ms, longest {max(own):6.1f} ms"


def cost(name: str, chart: Chart) -> None:
    """Prints what a chart's whole drawing and blit take."""
    look, words = style(Theme.of()), ChartWords().words()
    plates = [Plate(chart, look, words, *SIZE, 1.0)]
    print(f"{name:32} whole {milliseconds(lambda: Plate(chart, look, words, *SIZE, 1.0), 12)}")
    plates[0] = Plate(chart, look, words, *SIZE, 1.0)

    def blit() -> None:
        chart.follow()
        plates[0].blit()

    if chart.moving:
        print(f"{'':32} blit  {milliseconds(blit, 60)}")


def gaps(app: QApplication, seconds: float) -> None:
    """Prints the gaps of the event loop while a run is drawn live."""
    from app.figures.curves import Curves

    view, curves, chance = FigureView("Loss and accuracy"), Curves(("loss", "accuracy")), random.Random(0)
    view.resize(*SIZE)
    curves.set_planned(20)
    view.set_chart(curves)
    view.show()
    app.processEvents()
    clock, found, own, state = QElapsedTimer(), [], [time.thread_time()], {"step": 0}
    clock.start()
    beat, batch = QTimer(interval=5), QTimer(interval=50)

    def tell() -> None:
        state["step"] += 1
        epoch, step = divmod(state["step"], 30)
        numbers = course(epoch + step / 30, chance)
        curves.add_batch(epoch + 1, step, 30, numbers)
        if step == 29:
            curves.add_epoch(
                epoch + 1, {**numbers, **{f"val_{name}": v * 1.1 for name, v in numbers.items()}}
            )
            curves.set_best(epoch + 1)

    def note() -> None:
        found.append(clock.restart())
        own.append(time.thread_time())

    beat.timeout.connect(note)
    batch.timeout.connect(tell)
    beat.start()
    batch.start()
    QTimer.singleShot(round(1000 * seconds), app.quit)
    app.exec()
    found = sorted(found[5:])
    busy = max(1000 * (after - before) for before, after in pairwise(own[5:]))
    p99 = found[int(0.99 * len(found))]
    print(
        f"{seconds:.0f} s live: {view.canvas.draws} whole drawings, {view.canvas.blits} blits; gaps median "
        f"{found[len(found) // 2]} ms, p99 {p99} ms, longest {found[-1]} ms (own work {busy:.0f} ms)"
    )
    view.close()


def main() -> int:
    """Prints every figure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=20.0, help="of live drawing; default: 20")
    chosen = parser.parse_args()
    app = QApplication([])
    Theme(app, mode="light").apply()
    began = time.perf_counter()
    preload().join()
    print(f"loading matplotlib beside the window: {time.perf_counter() - began:.2f} s")

    import numpy as np

    from app.figures.distribution import Histogram
    from app.figures.overlay import Line, Overlay
    from app.figures.residuals import Predicted

    numbers = np.random.default_rng(0).normal(size=100_000)
    cost("curves, 2 metrics, 12,000 batches", filled(150))
    cost(
        "10 runs over each other",
        Overlay("loss", [Line(f"run {n}", range(200), numbers[:200], n) for n in range(10)], "Epoch"),
    )
    cost("histogram, 100,000 rows", Histogram("x", numbers, numbers > 0, ["no", "yes"]))
    cost("2,000 points", Predicted(numbers[:2000], numbers[:2000] + 0.1))
    cost("100,000 points", Predicted(numbers, numbers + 0.1))
    gc.collect()
    gc.freeze()  # as the application does
    gc.disable()
    gaps(app, chosen.seconds)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
