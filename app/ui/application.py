"""The application: from the command to the window's first paint, and what may wait until after it."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QSocketNotifier,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import resources
from app import __version__, runs, state
from app.state import State
from app.ui.builder import Builder
from app.ui.desk import Desk
from app.ui.theme import Theme, pixmap
from app.ui.window import PAGES, Window

if TYPE_CHECKING:
    from collections.abc import Sequence

IDENTIFIER = "org.gradientdesk.GradientDesk"

TIDY_EVERY = 20_000
"""Milliseconds between two collections of Python's garbage on the window's thread."""


class Application(QObject):
    """One window with everything it needs.

    Args:
        app: Qt's application.
        folder: Where the window's state lies.
        runs_folder: Where runs go unless the user chose another folder.
    """

    def __init__(self, app: QApplication, folder: Path, runs_folder: Path) -> None:
        super().__init__(app)
        self.state = State(folder)
        chosen = self.state.preferences()
        self._translators = translate(app, str(chosen.get("language", "")))
        self.theme = Theme(app, str(chosen.get("colours", "system")), _zoom(chosen.get("zoom")))
        self.theme.apply()
        app.setWindowIcon(_app_icon())
        kept = chosen.get("runs_folder")
        other = isinstance(kept, str) and Path(kept).is_dir()
        self.desk = Desk(self.state, Path(str(kept)) if other else runs_folder, self)
        self.window = Window(self.desk)
        self._builder = Builder(self.window)
        self._builder.done.connect(self._built)
        if sys.platform == "darwin":  # a file that was double-clicked comes as an event there
            app.installEventFilter(self)
        self._tidying = QTimer(self, interval=TIDY_EVERY)
        self._tidying.timeout.connect(self._tidy)

    def show(self, path: str | None) -> None:
        """Shows the window, opens `path`, and gets ready behind it."""
        self.desk.workshop.hold()
        self.window.show()
        # A collection on another thread may take down timers that live on this one, so only this thread collects.
        gc.disable()
        self._tidying.start()
        self.window.installEventFilter(self)
        if path is not None:
            self.desk.open(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the window's first paint, after which comes all that can wait; opens what macOS hands over."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.desk.open(event.file())
            return True
        if event.type() == QEvent.Type.UpdateRequest and watched is self.window:
            self.window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._after_paint)
        return False

    def _after_paint(self) -> None:
        self.desk.workshop.release()
        self.desk.workers.warm_up()
        self.desk.workshop.start(_preload, self._preloaded, self._not_preloaded)
        self.window.recoveries.look()
        self.desk.queue.look()

    def _preloaded(self, device: str) -> None:
        gc.freeze()
        self.window.rail.set_device(device, self.tr("No GPU is used. Why?"))
        self._builder.start()

    def _built(self) -> None:
        gc.collect()
        gc.freeze()  # the pages stay as long as the window, and need not be looked through again and again

    def _not_preloaded(self, sentence: str) -> None:
        self.window.rail.set_device(self.tr("CPU"), sentence)

    def _tidy(self) -> None:
        gc.collect()  # all generations: charts live long enough to reach the oldest before they are replaced


def _preload(progress: object) -> str:
    """Imports what pages need, off the window's thread; returns the device in words."""
    import numpy
    import pandas

    from app import survey
    from app.ui import figure

    figure.preload().join()  # what is loaded before the freeze is never looked through again
    for page in PAGES:  # so that a page need only be built when it is first shown
        import_module(f"app.ui.pages.{page}")
    del numpy, pandas, survey
    cores = os.cpu_count() or 1
    return QCoreApplication.translate("Application", "CPU, {count} cores").format(count=cores)


def _app_icon() -> QIcon:
    """The program's own icon in the sizes that systems ask for."""
    made = QIcon()
    for size in (16, 32, 64, 256):
        made.addPixmap(pixmap("app", "accent", size))
    return made


def _zoom(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 1.0


def translate(app: QApplication, language: str) -> list[QTranslator]:
    """Lets the program speak the user's language, where it is one of ours.

    Args:
        app: Gets the translators.
        language: A code such as `de`; empty for the system's.
    """
    locale = QLocale(language) if language else QLocale.system()
    if locale.language() == QLocale.Language.C:  # a system without a language: it would group no digits
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    QLocale.setDefault(locale)
    found = []
    folder = str(Path(resources.__file__).parent / "translations")
    for name, place in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("app", folder),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", place):
            app.installTranslator(translator)
            found.append(translator)
    return found


class Signals(QObject):
    """Ctrl-C and SIGTERM close the window as its own button would, without the question."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._old = signal.set_wakeup_fd(self._writing.fileno())
        self._handlers = {
            number: signal.signal(number, self._ignore) for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)

    def restore(self) -> None:
        """Gives the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()

    def _ignore(self, number: int, frame: object) -> None:
        """The wake-up descriptor has heard it."""

    def _came(self) -> None:
        self._reading.recv(64)
        self._window.close_quietly()


def run(path: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Opens the window and stays until it is closed.

    Args:
        path: Data, an experiment or a run to open. Defaults to none.
        arguments: Further arguments for Qt. Defaults to none.

    Returns:
        The exit code.
    """
    app = qt_application(arguments)
    made = Application(app, state.default_folder(), runs.default_folder())
    signals = Signals(made.window)
    before = sys.excepthook

    def unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            made.window.crashed(error)
        else:
            before(kind, error, trace)

    sys.excepthook = unforeseen
    try:
        made.show(path)
        return app.exec()
    finally:
        sys.excepthook = before
        signals.restore()


def qt_application(arguments: Sequence[str] = ()) -> QApplication:
    """Qt's application with the program's names."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(["gradient-desk", *arguments])
    app.setApplicationName("gradient-desk")
    app.setApplicationDisplayName("Gradient Desk")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(IDENTIFIER)
    return app
