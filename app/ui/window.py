"""The window: a rail of steps beside the page that was chosen, and what concerns all pages."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from app.ui.closing import Closing
from app.ui.components import FocusRing, Rail, effective_width
from app.ui.dropping import Dropping
from app.ui.herald import Herald
from app.ui.locating import Locating
from app.ui.menus import Menus
from app.ui.queuenotes import QueueNotes
from app.ui.recovery import Recoveries
from app.ui.steps import steps
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.pages.page import Page

PAGES = {
    "data": "DataPage",
    "model": "ModelPage",
    "train": "TrainPage",
    "evaluate": "EvaluatePage",
    "use": "UsePage",
    "runs": "RunsPage",
    "help": "HelpPage",
}
"""Each page's module below `app.ui.pages`, which is imported when it is first shown, and its class."""

NARROW = 1280
"""Effective width below which the rail shows circles only."""


class Window(QMainWindow):
    """The one window.

    Args:
        desk: What it is about.

    Signals:
        page_changed(str): Another page is shown.
    """

    page_changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.rail = Rail(parent=self)
        self.rail.chosen.connect(self.show_page)
        self.rail.device_asked.connect(self._show_device)
        self._stack = QStackedWidget(self)
        self._pages: dict[str, Page] = {}
        self.page = ""
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.herald = Herald(self)
        self.menus = Menus(self)
        self._focus_ring = FocusRing(self)
        self._closing = Closing(self)
        self.recoveries = Recoveries(self)
        self.locating = Locating(self)
        self.dropping = Dropping(self)
        self.queue_notes = QueueNotes(self)
        self._railing = QTimer(self, singleShot=True, interval=0)
        self._railing.timeout.connect(self._show_steps)
        self._connect(desk)
        theme = Theme.of(self)
        theme.changed.connect(self._theme_changed)
        self._theme_changed()
        self._restore_size()
        self.show_page("data")
        self._show_steps()
        self._count_runs()

    def _connect(self, desk: Desk) -> None:
        desk.wanted.connect(self.show_page)
        desk.told.connect(self._tell)
        desk.failed.connect(self._fail)
        desk.asked.connect(self._explain)
        for signal in (desk.runs_changed, desk.training.ended):
            signal.connect(self._count_runs)
        changes = (
            desk.draft_changed,
            desk.data_changed,
            desk.model_changed,
            desk.run_changed,
            desk.runs_changed,
        )
        for signal in (*changes, desk.training.changed, desk.training.began, desk.training.ended):
            signal.connect(self._railing.start)

    def show_page(self, key: str) -> None:
        """Shows a page, making it if this is the first time."""
        if key not in PAGES:
            return
        page = self.make_page(key)
        self.page = key
        self._stack.setCurrentWidget(page)
        self.rail.set_current(key)
        self.page_changed.emit(key)

    def make_page(self, key: str) -> Page:
        """A page, made if needed; it stays as hidden as it was."""
        if key not in self._pages:
            made: Callable[[Desk, QWidget], Page] = getattr(import_module(f"app.ui.pages.{key}"), PAGES[key])
            self._pages[key] = made(self.desk, self._stack)
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def has_page(self, key: str) -> bool:
        """Whether a page has been made."""
        return key in self._pages

    def page_named(self, key: str) -> Page:
        """A page, made if needed, without showing it."""
        if key not in self._pages:
            shown = self.page
            self.show_page(key)
            self.show_page(shown)
        return self._pages[key]

    @property
    def current(self) -> Page:
        """The page that is shown."""
        return self._pages[self.page]

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anything with a local path may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped: data, a folder, an experiment or a run."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return
        event.acceptProposedAction()
        self.dropping.take(paths)

    # What concerns all pages

    def _tell(self, words: str) -> None:
        self.current.toast.offer(words, self.desk.undo)

    def _fail(self, fact: str, remedy: str) -> None:
        self.current.show_banner("bad", fact, remedy)

    def crashed(self, error: Exception) -> None:
        """Says that something nobody foresaw has happened, and where the report lies."""
        sentence = self.desk.workshop.sentence(error)
        self.current.show_banner("bad", self.tr("Something went wrong inside Gradient Desk."), sentence)

    def _show_steps(self) -> None:
        desk = self.desk
        file = desk.draft.file
        saved = self.tr("Edited, not saved") if desk.unsaved else self.tr("Saved")
        known = f"{Path(file).name}, {saved[0].lower()}{saved[1:]}" if file is not None else ""
        line = known or self.tr("Not saved yet")
        self.rail.set_experiment(desk.name or self.tr("New experiment"), line)
        for key, step in steps(desk).items():
            self.rail.set_step(key, step.state, step.line)
        self.setWindowTitle(self._title())

    def _title(self) -> str:
        parts = [self.tr("Gradient Desk")]
        if self.desk.name:
            parts.insert(0, self.desk.name + ("*" if self.desk.unsaved else ""))
        watch = self.desk.training.watch
        if self.desk.training.running and watch is not None and watch.epochs:
            other = self.desk.trained_name not in ("", self.desk.name)
            words = self.tr("{share} % of {name}") if other else self.tr("{share} %")
            parts.insert(0, words.format(share=round(100 * watch.share), name=self.desk.trained_name))
        return " – ".join(parts)

    def _count_runs(self) -> None:
        folder = self.desk.runs_folder
        self.desk.workshop.start(lambda progress: _count(folder), self._counted, self._not_counted)

    def _counted(self, count: int) -> None:
        self.rail.set_count("runs", count)

    def _not_counted(self, sentence: str) -> None:
        """The Runs page says why a folder can't be read."""

    def _explain(self, term: str) -> None:
        self.show_page("help")
        show = getattr(self._pages["help"], "show_term", None)
        if show is not None:
            show(term)

    def show_queue(self) -> None:
        """Shows the queue on the Runs page."""
        self.show_page("runs")
        show = getattr(self._pages["runs"], "show_queue", None)
        if show is not None:
            show()

    def _show_device(self) -> None:
        self.show_page("help")
        page = self._pages["help"]
        show = getattr(page, "show_device", None)
        if show is not None:
            show()

    def _theme_changed(self) -> None:
        theme = Theme.of(self)
        self.menuBar().setVisible(not theme.presenting)
        self._fit()

    def _fit(self) -> None:
        # While the window is made, the width asked for counts; the rail decides before the pages do.
        self.rail.set_compact(effective_width(self) < NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chooses one of the three layouts."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A page that was not seen while the window was minimised catches up."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.page and not self.isMinimized():
            self.current.catch_up()

    def _restore_size(self) -> None:
        self.setMinimumSize(640, 480)
        room = self.screen().availableSize()
        self.resize(min(1440, room.width()), min(900, room.height()))
        geometry = self.desk.state.preferences().get("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks while a training runs; then ends everything and goes."""
        if not self._closing.may_close():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.desk.state.prefer(geometry=geometry)
        self.hide()
        self.desk.close()
        self.herald.close()
        event.accept()

    def close_quietly(self) -> None:
        """Closes without asking: the session ends, or a signal came. A training is saved and can be resumed."""
        self._closing.confirmed = True
        self.close()

    def bring_forward(self) -> None:
        """Puts the window before the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()


def _count(folder: Path) -> int:
    from app import ledger

    return ledger.count(folder)
