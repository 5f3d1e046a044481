"""The views card: what the network shows of itself after every epoch, with a slider through them."""

from __future__ import annotations

import collections
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.ui import panels
from app.ui.components import Button, Card, PlainLabel, Tabs, effective_width
from app.ui.components.columns import MIDDLE
from app.ui.language import localised
from app.ui.pages.train.album import spread
from app.ui.pages.train.asking import Asking
from app.ui.pages.train.reel import Reel
from app.ui.theme import Theme
from app.views import shelf as shelves
from app.views.shelf import Shelf

if TYPE_CHECKING:
    from app.ui.panels import Panel
    from app.ui.work import Work, Workshop
    from app.ui.workers import Workers

MOST = 60
"""Contents kept in memory."""

Content = dict[str, Any]


class Pages(QStackedWidget):
    """The panels; what wraps inside them asks the page for no more height than the least."""

    def hasHeightForWidth(self) -> bool:
        """No: a scroll area would give everything beside it the height it likes best, and scroll."""
        return False


class ViewsCard(Card):
    """A tab for each view, the view of one epoch, a slider through the epochs, and play.

    Signals:
        failed(str): A file couldn't be saved.
        pictures_wanted(str): This kind of pictures is to be shown instead.
    """

    failed = Signal(str)
    pictures_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.setAccessibleName(self.tr("Live views"))
        self.tabs = Tabs(self.tr("What the network shows"), parent=self)
        self.tabs.chosen.connect(self._turn)
        self._tabs_row = QVBoxLayout()
        self._tabs_row.addWidget(self.tabs)
        self.body.addLayout(self._tabs_row)
        self.add_line()
        self._stack = Pages(self)
        self._empty = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        self._middle = QVBoxLayout()
        self._middle.addWidget(self._stack, 1)
        self.body.addLayout(self._middle, 1)
        self.reel = Reel(self, self.tr("Epoch of the view"))
        self.reel.moved.connect(self._want)
        self.save = Button(self.tr("Save text"), "ghost", icon="download", small=True, parent=self)
        self.save.clicked.connect(self._ask)
        self.add_footer(self.save)
        self._panels: dict[str, Panel] = {}
        self._views: tuple[str | tuple[str, str], ...] = ()
        self._pictures: tuple[str, ...] = ()
        self._shelf: Shelf | None = None
        self._over = False
        self._workshop: Workshop | None = None
        self._asking: Asking | None = None
        self._work: Work | None = None
        self._contents: collections.OrderedDict[Path, Content | None] = collections.OrderedDict()
        self._shown: tuple[Any, ...] = ()
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    @property
    def epoch(self) -> int:
        """The epoch that is shown, or -1."""
        return self.reel.epoch

    @property
    def view(self) -> str:
        """The view that is shown, or ""."""
        value = self.tabs.value()
        return "" if value in self._pictures else value

    def panel(self, view: str) -> Panel:
        """The panel of a view; made when it is first wanted."""
        if view not in self._panels:
            self._panels[view] = panels.make(view, self)
            self._panels[view].asked.connect(self._ask_model)
            self._stack.addWidget(self._panels[view])
        return self._panels[view]

    def use(self, workshop: Workshop, workers: Workers | None = None) -> None:
        """Reads files in this workshop's threads, and asks these workers for what panels lack."""
        self._workshop = workshop
        if workers is not None:
            self._asking = Asking(workers, self)
            self._asking.damaged.connect(self._damaged)

    def show_views(self, views: Sequence[str], pictures: Sequence[tuple[str, str]] = ()) -> None:
        """Offers these views, and kinds of pictures, which stand on a card of their own."""
        if (*views, *pictures) != self._views:
            self._views = (*views, *pictures)
            self._pictures = tuple(kind for kind, _ in pictures)
            self.tabs.set_tabs([*pictures, *((view, panels.title(view)) for view in views)])
            self._shown = ()

    def show_view(self, view: str) -> None:
        """Shows this view."""
        self.tabs.set_value(view)
        self._offer()

    def show_shelf(self, shelf: Shelf, over: bool = False) -> None:
        """Shows a run's views; the newest epoch, as long as the user does not look at an earlier one.

        Args:
            shelf: The views.
            over: Whether no more will come. Defaults to no.
        """
        self._over = over
        if shelf is not self._shelf:
            self._shelf, self._shown = shelf, ()
            self._contents.clear()
            if self._asking is not None:
                self._asking.forget()
            self.reel.begin()
        self._offer()

    def _turn(self, view: str) -> None:
        if view in self._pictures:
            self.pictures_wanted.emit(view)
        else:
            self._offer()

    def _offer(self) -> None:
        if self._shelf is not None and self.view:
            self.reel.show_epochs(self._shelf.epochs(self.view))
        self._want()

    def _wanted(self) -> list[Path]:
        """The files of the epoch that is shown, and of some before it where the view has room for them."""
        shelf, view = self._shelf, self.view
        if shelf is None or not view or self.epoch < 0:
            return []
        before = [epoch for epoch in shelf.epochs(view) if epoch < self.epoch]
        count = self.panel(view).earlier
        chosen = [*(spread(before, count) if count > 1 else before[:count]), self.epoch]
        return [path for epoch in chosen if (path := shelf.path(view, epoch)) is not None]

    def _want(self) -> None:
        """Shows what is known, and reads what is not."""
        self.save.setVisible(self.view == "text")
        self.save.set_blocked(None if self.epoch >= 0 else self.tr("There is no text yet."))
        paths = self._wanted()
        if not paths:
            soon = self.tr("The first view appears before the first epoch.")
            self._show_empty(self.tr("This run kept no views.") if self._over else soon)
            return
        missing = [path for path in paths if path not in self._contents]
        if not missing:
            self._draw(paths)
        elif self._workshop is None:
            self._keep({path: shelves.read(path) for path in missing})
        elif self._work is None:
            self._work = self._workshop.start(_reading(missing), self._keep, self._refused)

    def _keep(self, found: dict[Path, Content | None]) -> None:
        self._work = None
        self._contents.update(found)
        wanted = self._wanted()
        while len(self._contents) > MOST:
            oldest = next((path for path in self._contents if path not in wanted), None)
            if oldest is None:
                break
            del self._contents[oldest]
        self._want()

    def _refused(self, sentence: str) -> None:
        self._work = None
        self._show_empty(localised(sentence))

    def _draw(self, paths: Sequence[Path]) -> None:
        """The panel with these contents, the last one being that of the epoch."""
        contents = [self._contents[path] for path in paths]
        if (self._shelf, self.view, *paths) == self._shown:
            return
        self._shown = (self._shelf, self.view, *paths)
        panel = self.panel(self.view)
        now = contents[-1]
        try:
            if now is None:
                raise ValueError("unreadable")
            panel.show_content(now, [content for content in contents[:-1] if content is not None])
        except (KeyError, TypeError, ValueError, IndexError, AttributeError):
            self._show_empty(self.tr("The file of this epoch is damaged."))
            return
        self._stack.setCurrentWidget(panel)

    def _ask_model(self) -> None:
        """A panel lacks something that the model in the run's folder knows."""
        if self._asking is not None and self._shelf is not None and self.view:
            self._asking.ask(self.panel(self.view), self.view, self._shelf.folder.parent)

    def _damaged(self) -> None:
        self._show_empty(self.tr("The file of this epoch is damaged."))

    def _show_empty(self, sentence: str) -> None:
        self._shown = ()
        self._empty.setText(sentence)
        self._stack.setCurrentWidget(self._empty)

    def _ask(self) -> None:
        path = self._text()
        if path is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save text"), path.name, self.tr("Text (*.txt)"))
        if name:
            self.save_text(Path(name))

    def _text(self) -> Path | None:
        """The readable file of the epoch that is shown."""
        return None if self._shelf is None or self.epoch < 0 else self._shelf.folder / f"epoch-{self.epoch:04d}.txt"

    def save_text(self, target: Path) -> None:
        """Writes what was written after the epoch that is shown to a file."""
        path = self._text()
        if path is None:
            return
        try:
            shutil.copyfile(path, target)
        except OSError as error:
            self.failed.emit(
                self.tr("{file} can't be written: {reason}. Choose another folder.").format(
                    file=target, reason=error.strerror or error
                )
            )

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._tabs_row.setContentsMargins(m.space(4), 0, m.space(4), 0)
        self._middle.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(3))
        self._stack.setMinimumHeight(m.px(220 if effective_width(self) >= MIDDLE else 340))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Higher where everything stands under each other."""
        super().resizeEvent(event)
        self._fit()


def _reading(paths: Sequence[Path]) -> Callable[[Any], dict[Path, Content | None]]:
    return lambda progress: {path: shelves.read(path) for path in paths}
