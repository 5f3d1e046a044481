"""What was open before: kind, name, when, and whether it still lies there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.components import Button, ElidedLabel, PlainLabel, tooltip
from app.ui.pages.data import words
from app.ui.theme import Theme, pixmap

if TYPE_CHECKING:
    from app.state import Recent
    from app.ui.desk import Desk

SHOWN = 4


class RecentList(QWidget):
    """The last few things that were open, one click each."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._shown: list[Recent] = []
        self._present: list[bool] = []
        self._rows: list[QObject] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._head = PlainLabel(self.tr("Recent"), "label", "text2", parent=self)
        self._grid.addWidget(self._head, 0, 0, 1, 3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(SHOWN + 1, 1)
        Theme.of(self).changed.connect(self._rebuild)

    def is_empty(self) -> bool:
        """Whether nothing was open before."""
        return not self._shown

    def refresh(self) -> None:
        """Reads the list anew; rebuilt only where it changed."""
        recent = self.desk.state.recent()[:SHOWN]
        present = [item.present for item in recent]
        if recent != self._shown or present != self._present:
            self._shown, self._present = recent, present
            self._rebuild()

    def _rebuild(self) -> None:
        for widget in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if widget is not self._head:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = [self._row(place, item) for place, item in enumerate(self._shown, 1)]
        metrics = Theme.of(self).metrics
        self._grid.setVerticalSpacing(metrics.px(2))
        self._grid.setHorizontalSpacing(metrics.px(8))

    def _row(self, place: int, item: Recent) -> QObject:
        present = self._present[place - 1]
        mark = PlainLabel(parent=self)
        mark.setPixmap(pixmap(words.KIND_ICONS.get(item.kind, "file-text"), "text2", 18, self))
        title = name_of(item.path)
        row = RecentRow(item, self)
        if present:
            link = Button(title, "link", small=True, parent=self)
            link.set_tip(item.path)
            link.setAccessibleName(self.tr("Open {name} again").format(name=title))
            link.clicked.connect(row.choose)
            row.chosen.connect(self.desk.open)
            self._grid.addWidget(link, place, 1, Qt.AlignmentFlag.AlignLeft)
            moment = PlainLabel(words.when(item.when), "small", "text2", parent=self)
        else:
            self._grid.addWidget(ElidedLabel(title, "body", "text3", parent=self), place, 1)
            moment = PlainLabel(self.tr("not there any more"), "small", "warn", parent=self)
            moment.setToolTip(tooltip(title))
        self._grid.setRowMinimumHeight(place, Theme.of(self).metrics.px(28))
        self._grid.addWidget(mark, place, 0)
        self._grid.addWidget(moment, place, 2, Qt.AlignmentFlag.AlignRight)
        return row


class RecentRow(QObject):
    """One row's path.

    Signals:
        chosen(str): Its path.
    """

    chosen = Signal(str)

    def __init__(self, item: Recent, parent: QObject) -> None:
        super().__init__(parent)
        self._path = item.path

    def choose(self) -> None:
        """The row was clicked."""
        self.chosen.emit(self._path)


def name_of(path: str) -> str:
    """What a path is called on screen: the sample's title, or the last part."""
    if path.startswith("sample:"):
        from app.data import samples

        name = path.removeprefix("sample:")
        return next((sample.title for sample in samples.SAMPLES if sample.name == name), name)
    return Path(path).name or path
