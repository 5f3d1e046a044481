"""Pictures of every page on real runs, light and dark: for the README, and to look at after a change."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from app.data.source import PREFIX
from app.ui.application import Application, qt_application
from app.ui.driver import Driver
from app.ui.pages.use import UsePage

WIDTH, HEIGHT = 1440, 900
MODES = ("light", "dark")


def run(folder: Path) -> Iterator[Path]:
    """Trains on bundled samples in the real window and writes its pages as PNG files.

    Args:
        folder: Gets the files; made where it is not there.

    Yields:
        Each file once it is written.

    Raises:
        UserError: A page did not get there, or a file can't be written.
    """
    if os.name == "posix" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="gradient-desk-", ignore_cleanup_errors=True) as place:
        made = Application(qt_application(), Path(place) / "state", Path(place) / "runs")
        made.theme.set_mode("light")
        made.window.resize(WIDTH, HEIGHT)
        made.show(None)
        try:
            yield from _Album(made, folder).fill()
        finally:
            made.window.close_quietly()


class _Album:
    """Walks through the window and keeps pictures of it."""

    def __init__(self, made: Application, folder: Path) -> None:
        self.made = made
        self.desk = made.desk
        self.folder = folder
        self.driver = Driver(made.window)

    def fill(self) -> Iterator[Path]:
        """Every page, on a table, on pictures, and with a generating template."""
        yield from self._page("data-empty", "data", rest=1500)
        self._open("breast_cancer")
        yield from self._page("data-table", "data")
        yield from self._trained("table")
        self._open("digits")
        yield from self._page("data-images", "data", rest=1500)
        yield from self._page("model", "model", ready=lambda: self.desk.description is not None)
        yield from self._trained("images")
        self._choose_template("vae")
        yield from self._trained("vae")
        yield from self._page("runs", "runs", rest=1500)
        yield from self._page("help", "help")

    def _open(self, sample: str) -> None:
        self.desk.open(f"{PREFIX}{sample}")
        self.driver.wait(f"{sample} is read", lambda: self.desk.composition is not None)

    def _choose_template(self, template: str) -> None:
        from app.draft import with_template

        self.desk.edit("Template", with_template(self.desk.choices, template))
        self.driver.wait("the template is chosen", lambda: self._is_ready(template))

    def _is_ready(self, template: str) -> bool:
        made = self.desk.composition
        return not self.desk.reading and made is not None and made.experiment.template == template

    def _trained(self, name: str) -> Iterator[Path]:
        """Train while it runs, then Evaluate and Use."""
        self.desk.train()
        watch = self.desk.training.watch
        assert watch is not None
        self.driver.wait(
            "half of the epochs are done", lambda: watch.ended or watch.epoch * 2 > watch.epochs, 900.0
        )
        yield from self._page(f"train-{name}", "train")
        self.driver.wait("the training ends", lambda: not self.desk.training.running, 900.0)
        yield from self._page(f"train-{name}-done", "train")
        yield from self._page(f"evaluate-{name}", "evaluate", rest=2500)
        self.driver.go("use")
        page = self.made.window.current
        assert isinstance(page, UsePage)
        answer = page.try_one.answer
        self.driver.wait("the model answers", lambda: answer.result is not None, 120.0)
        yield from self._page(f"use-{name}", "use")
        if name == "vae":
            page.tabs.set_value("generate")
            self.driver.press(page.generate.go)
            yield from self._page(f"generate-{name}", "use", rest=2500)

    def _page(
        self, name: str, page: str, rest: int = 600, ready: Callable[[], bool] = lambda: True
    ) -> Iterator[Path]:
        self.driver.go(page)
        self.driver.wait(f"{page} is ready", ready)
        self.driver.rest(rest)
        for mode in MODES:
            self.made.theme.set_mode(mode)
            self.driver.rest(300)
            file = self.folder / f"{name}-{mode}.png"
            self.driver.shoot(file)
            yield file
        self.made.theme.set_mode("light")
