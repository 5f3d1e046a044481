"""A window to try: the latest rows of a series as a table to edit, and the forecast drawn after them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from app.ui.components import Button, DataTable, Flow, PlainLabel
from app.ui.figure import FigureView
from app.ui.language import localised
from app.ui.pages.use import words
from app.ui.pages.use.recent import Recent, Texts
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.pages.use.subject import Subject

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LONGEST = 300


class WindowModel(QAbstractTableModel):
    """Texts by row and column, each of which can be edited.

    Signals:
        edited(): A cell was changed by the user.
    """

    edited = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: list[dict[str, str]] = []

    def show_rows(self, columns: tuple[str, ...], rows: Sequence[Texts]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._columns = columns
        self._rows = [{name: row.get(name, "") for name in columns} for row in rows]
        self.endResetModel()

    def rows(self) -> list[dict[str, str]]:
        """The rows as they stand."""
        return [dict(row) for row in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Steps."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Columns that the model needs."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation == Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        return self._columns[section][:LONGEST].replace("\n", " ")

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell's text."""
        if role not in (Role.DisplayRole, Role.EditRole, Role.AccessibleTextRole) or not index.isValid():
            return None
        return self._rows[index.row()][self._columns[index.column()]]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Takes what was typed."""
        name = self._columns[index.column()]
        if role != Role.EditRole or self._rows[index.row()][name] == str(value):
            return False
        self._rows[index.row()][name] = str(value)
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True


class WindowForm(QWidget):
    """The chart, and the table under it.

    Signals:
        edited(): A value was changed by the user, or other rows were put in.
        failed(str): A picture could not be saved.
    """

    edited = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._place: int | None = None
        self.latest = Button(self.tr("Latest rows"), icon="history", parent=self)
        self.take = Button(self.tr("Take a test window"), "ghost", icon="arrows-shuffle", parent=self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.view = FigureView(self.tr("Latest steps and forecast"), controls=False, parent=self)
        self.model = WindowModel(self)
        self.table = DataTable(self.tr("Rows of the window"), dense=True, parent=self)
        self.table.setModel(self.model)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Flow(self.latest, self.take, parent=self))
        self._column.addWidget(self.says)
        self._column.addWidget(self.view, 3)
        self._column.addWidget(self.table, 2)
        self.latest.clicked.connect(self._show_latest)
        self.take.clicked.connect(self._take)
        self.model.edited.connect(self._typed)
        self.view.failed.connect(self.failed)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    @property
    def recent(self) -> Recent | None:
        """The end of the run's series."""
        return None if self._subject is None else self._subject.recent

    def show_subject(self, subject: Subject) -> None:
        """A window for another run, of its latest rows."""
        self._subject = subject
        recent = subject.recent
        reason = localised(subject.problem) or self.tr("The run has no test part.")
        self.take.set_blocked(None if recent is not None and recent.tested else reason)
        self.latest.set_blocked(None if recent is not None and recent.rows else reason)
        self.view.setVisible(recent is not None and recent.plan.forecasts)
        self._put_latest()

    def rows(self) -> list[dict[str, str]]:
        """The window: text by column of each step."""
        return self.model.rows()

    def truth(self) -> str:
        """The true answer to what is tried, where it is known."""
        recent, subject = self.recent, self._subject
        if recent is None or subject is None or self._place is None:
            return ""
        return recent.rows[self._place].get(subject.target, "")

    def show_result(self, result: Mapping[str, Any]) -> None:
        """Draws the forecast after the rows it was made of."""
        self._draw(list(result.get("steps") or ()))

    def _draw(self, steps: list[Mapping[str, Any]]) -> None:
        recent = self.recent
        if recent is None or not recent.plan.forecasts:
            return
        from app.figures.timeline import Panel, Timeline
        from app.ui.pages.use import sequel

        came = recent.came(self._place) if self._place is not None and steps else ()
        names = (self.tr("Known"), self.tr("Forecast"), self.tr("What came"))
        decimal = self._subject.decimal if self._subject is not None else "."
        places, panels = sequel.drawn(recent.plan, self.rows(), steps, came, names, decimal)
        shown = [Panel(title, lines) for title, lines in panels]
        self.view.set_chart(Timeline(places, shown, across=recent.plan.order or ""))

    def _show_latest(self) -> None:
        self._put_latest()
        self.edited.emit()

    def _put_latest(self) -> None:
        self._place = None
        recent = self.recent
        if recent is not None:
            self._put(recent.latest())
        self._say()

    def _take(self) -> None:
        recent = self.recent
        if recent is None or not recent.tested:
            return
        self._place = random.choice([at for at in recent.tested if at != self._place] or recent.tested)
        self._put(recent.before(self._place))
        self._say()
        self.edited.emit()

    def _put(self, rows: Sequence[Texts]) -> None:
        assert self.recent is not None
        self.model.show_rows(self.recent.columns, rows)
        self.table.scrollToBottom()
        self._draw([])

    def _typed(self) -> None:
        self._place = None
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        recent, subject = self.recent, self._subject
        if subject is not None and subject.problem:
            said = self.tr("The run's data can't be read, so its latest rows are not known. {reason}").format(
                reason=localised(subject.problem)
            )
        elif self._place is not None:
            said = self.tr("A window of the test part, never seen in training.")
        else:
            said = self.tr("The last {count} rows. Change a value, and the answer follows.").format(
                count=words.whole(0 if recent is None else recent.plan.window)
            )
        self.says.setText(said)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
        self.view.setMinimumHeight(m.px(180))
        self.table.setMinimumHeight(m.px(34 + 31 * 4))
        self.table.set_widths((140, 110, 110, 110))
