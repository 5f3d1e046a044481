"""A row to try: a form with one input per column, filled with typical values or a row of the test part."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.components import Button, Flow, PlainLabel
from app.ui.language import localised
from app.ui.pages.use import words
from app.ui.pages.use.cells import Cell, cell
from app.ui.pages.use.subject import Subject, TestRow
from app.ui.theme import Theme

MOST_CELLS = 200
"""Inputs shown; further columns keep the value they have."""

AT_ONCE = 16
"""Inputs made before the window gets its turn again."""

NARROWEST = 148
"""Design pixels of an input at least."""


class RowForm(QWidget):
    """The form.

    Signals:
        edited(): A value was changed by the user, or a row was put in.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._values: dict[str, str] = {}
        self._cells: list[Cell] = []
        self.row: TestRow | None = None
        self._columns = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.take = Button(self.tr("Take a row"), icon="arrows-shuffle", parent=self)
        self.typical = Button(self.tr("Typical values"), "ghost", icon="refresh", parent=self)
        self.from_where = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._column.addWidget(Flow(self.take, self.typical, parent=self))
        self._column.addWidget(self.from_where)
        self._column.addWidget(self._place_for_cells(), 1)
        self.more = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._column.addWidget(self.more)
        self.take.clicked.connect(self._take)
        self.typical.clicked.connect(self._reset)
        self._making = QTimer(self, singleShot=True, interval=0)
        self._making.timeout.connect(self._make_some)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_subject(self, subject: Subject) -> None:
        """A form for another run."""
        self._subject, self.row = subject, None
        for old in self._cells:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cells = []
        self._values = {column.name: column.start for column in subject.columns}
        reason = localised(subject.problem) or self.tr("The run has no test part.")
        self.take.set_blocked(None if subject.rows else reason)
        self.typical.set_blocked(reason if subject.problem else None)
        left = len(subject.columns) - MOST_CELLS
        more = self.tr("{count} more columns keep their values.").format(count=words.whole(max(0, left)))
        self.more.setText(more if left > 0 else "")
        self.more.setVisible(left > 0)
        self._say_where()
        self._make_some()

    def values(self) -> dict[str, str]:
        """The row: text by column."""
        return {**self._values, **{made.column.name: made.text() for made in self._cells}}

    def cells(self) -> list[Cell]:
        """The inputs that are there."""
        return list(self._cells)

    def tell(self, missing: Collection[str], unknown: Collection[str]) -> None:
        """Says under the inputs what the model could not use.

        Args:
            missing: Columns whose value counts as missing.
            unknown: Columns whose category was never seen.
        """
        for made in self._cells:
            sentence = ""
            if made.column.name in missing and made.text():
                sentence = self.tr("Can't be read: counts as missing.")
                if made.column.type == "number":
                    sentence = self.tr("Not a number: counts as missing.")
            elif made.column.name in unknown:
                sentence = self.tr("Never seen in training.")
            made.tell(sentence)

    def _make_some(self) -> None:
        assert self._subject is not None
        wanted = self._subject.columns[:MOST_CELLS]
        for column in wanted[len(self._cells) : len(self._cells) + AT_ONCE]:
            made = cell(column, self._inside)
            made.set_text(self._values[column.name])
            made.edited.connect(self._edited)
            self._cells.append(made)
        self._columns = 0
        self._arrange()
        if len(self._cells) < len(wanted):
            self._making.start()
        else:
            self._order()

    def _order(self) -> None:
        """The Tab key goes through the inputs, which were made after everything else."""
        before: QWidget = self.typical
        for made in self._cells:
            for box in made.boxes():
                QWidget.setTabOrder(before, box)
                before = box

    def _edited(self) -> None:
        self.row = None
        self._say_where()
        self.edited.emit()

    def _take(self) -> None:
        if self._subject is None or not self._subject.rows:
            return
        others = [row for row in self._subject.rows if row is not self.row]
        self.row = random.choice(others or list(self._subject.rows))
        self._put(self.row.texts)

    def _reset(self) -> None:
        assert self._subject is not None
        self.row = None
        self._put({column.name: column.start for column in self._subject.columns})

    def _put(self, texts: Mapping[str, Any]) -> None:
        for name in self._values:
            self._values[name] = str(texts.get(name, ""))
        for made in self._cells:
            made.set_text(self._values[made.column.name])
        self._say_where()
        self.edited.emit()

    def _say_where(self) -> None:
        if self._subject is not None and self._subject.problem:
            said = self.tr("The run's data can't be read, so ranges and rows are not known. {reason}").format(
                reason=localised(self._subject.problem)
            )
        elif self.row is not None:
            said = self.tr("Row {number} of the test part, never seen in training.").format(
                number=words.whole(self.row.number)
            )
        else:
            said = self.tr("Change a value, and the answer follows.")
        self.from_where.setText(said)

    def _place_for_cells(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Values of the row"))
        self._inside = QWidget(area)
        self._inside.setProperty("kind", "page")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        column.addStretch(1)
        area.setWidget(self._inside)
        self._area = area
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many inputs side by side as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        m = Theme.of(self).metrics
        columns = max(1, min(3, self.width() // m.px(NARROWEST + 20)))
        if columns == self._columns:
            return
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, 0)
        self._columns = columns
        for place, made in enumerate(self._cells):
            self._grid.addWidget(made, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
            made.show()
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
        self._grid.setHorizontalSpacing(m.space(4))
        self._grid.setVerticalSpacing(m.space(3))
        self._grid.setContentsMargins(m.px(2), m.px(2), m.space(3), m.px(2))
        self._area.setMinimumHeight(m.px(220))
        self._columns = 0
        self._arrange()
