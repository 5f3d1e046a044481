"""The table of columns: what each is, what it is for, and what it holds, summed up when it comes into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.ui.components import Cell
from app.ui.language import localised
from app.ui.pages.data import words

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.data.summary import ColumnSummary
    from app.survey import Survey
    from app.ui.desk import Desk
    from app.ui.work import Work

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

NAME, TYPE, ROLE, MISSING, DISTRIBUTION, VALUES = range(6)
MANY_MISSING = 0.5
AHEAD = 24
"""Columns summed up beyond those in sight."""
LONGEST_NAME = 200


class ColumnsModel(QAbstractTableModel):
    """One row a column of the data; the type and the role can be changed in place.

    Signals:
        type_asked(str, str): A column shall be of another type.
        role_asked(str, str): A column shall have another role.
    """

    type_asked = Signal(str, str)
    role_asked = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._survey: Survey | None = None
        self._shown: list[int] = []
        self._filter = ""
        self._summaries: dict[int, ColumnSummary] = {}
        self._wanted: set[int] = set()
        self._work: Work | None = None
        self._titles = [
            self.tr("Column"), self.tr("Type"), self.tr("Role"), self.tr("Missing"),
            self.tr("Distribution"), self.tr("Values"),
        ]  # fmt: skip
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._sum_up)

    def show_survey(self, survey: Survey | None) -> None:
        """Shows another state of the data; summaries of columns whose type stayed are kept."""
        before, self._survey = self._survey, survey
        if before is survey:
            return
        old = () if before is None else tuple((column.name, column.type) for column in before.data.columns)
        new = () if survey is None else tuple((column.name, column.type) for column in survey.data.columns)
        self._stop()
        same_data = before is not None and survey is not None and _frame(before) is _frame(survey)
        if not same_data or len(old) != len(new):
            self._summaries = {}
            self._reset()
            return
        for place, (was, now) in enumerate(zip(old, new, strict=True)):
            if was != now:
                self._summaries.pop(place, None)
        self._tell_all()

    def set_filter(self, text: str) -> None:
        """Shows the columns whose name holds `text`."""
        self._filter = text.strip().casefold()
        self._reset()

    def place(self, row: int) -> int:
        """Which column of the data a row shows."""
        return self._shown[row]

    def row_of(self, place: int) -> int | None:
        """The row that shows a column, or None while it is filtered away."""
        return self._shown.index(place) if place in self._shown else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Columns shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The six things told about a column."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.TextAlignmentRole and section == MISSING:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Types and roles can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (TYPE, ROLE) else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Asks for another type or role."""
        if self._survey is None or index.column() not in (TYPE, ROLE):
            return False
        column = self._survey.data.columns[self._shown[index.row()]]
        before = column.type if index.column() == TYPE else column.role
        if value == before:
            return False
        (self.type_asked if index.column() == TYPE else self.role_asked).emit(column.name, str(value))
        return True

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What one cell shows."""
        if self._survey is None or not index.isValid():
            return None
        place = self._shown[index.row()]
        column = self._survey.data.columns[place]
        ignored = column.role == "ignore"
        if role == Cell.TONE:
            return self._tone(index.column(), place, ignored)
        if index.column() == NAME:
            return self._name(column.name, ignored, role)
        if index.column() == TYPE:
            return _choice(column.type, words.types(), words.TYPE_ICONS[column.type], role)
        if index.column() == ROLE:
            return _role(column.role, role)
        return self._summed(index.column(), place, role)

    def _name(self, name: str, ignored: bool, role: int) -> Any:
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return name[:LONGEST_NAME]
        if role == Role.ToolTipRole:
            from app.ui.components.labels import tooltip

            reason = (
                (getattr(self._survey.dataset, "reasons", None) or {}).get(name, "") if self._survey else ""
            )
            return tooltip(f"{name[:LONGEST_NAME]}: {localised(reason)}" if reason else name[:LONGEST_NAME])
        return not ignored if role == Cell.STRONG else None

    def _tone(self, column: int, place: int, ignored: bool) -> str | None:
        found = self._summaries.get(place)
        rows = self._survey.dataset.rows if self._survey else 0
        if column == MISSING and found is not None:
            if rows and found.missing >= MANY_MISSING * rows:
                return "warn"
            return "text3" if ignored or not found.missing else "text2"
        if ignored:
            return "text3"
        return "text2" if column in (VALUES, DISTRIBUTION) else "text"

    def _summed(self, column: int, place: int, role: int) -> Any:
        if column == MISSING and role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        found = self._summaries.get(place)
        if found is None:
            self._wanted.add(place)
            self._asking.start()
            return None
        if column == MISSING and role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._missing(found)
        if column == MISSING and role == Cell.STRONG:
            return self._tone(MISSING, place, False) == "warn"
        if column == VALUES and role in (Role.DisplayRole, Role.AccessibleTextRole):
            return localised(found.values)
        if column == DISTRIBUTION:
            return _drawn(found, role)
        return None

    def _missing(self, found: ColumnSummary) -> str:
        rows = self._survey.dataset.rows if self._survey else 0
        if not found.missing or not rows:
            return self.tr("none")
        pattern = self.tr("{count} ({share})")
        return pattern.format(count=words.number(found.missing), share=words.percent(found.missing / rows))

    def _reset(self) -> None:
        self.beginResetModel()
        columns = () if self._survey is None else self._survey.data.columns
        self._shown = [
            place for place, column in enumerate(columns) if self._filter in column.name.casefold()
        ]
        self.endResetModel()

    def _tell_all(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self._titles) - 1))

    def _sum_up(self) -> None:
        """Sums up, in a thread, the columns that were looked for; one batch at a time."""
        if self._work is not None or self._survey is None or not self._wanted:
            return
        last = min(max(self._wanted) + 1 + AHEAD, len(self._survey.data.columns))
        ahead = range(max(self._wanted) + 1, last)
        batch = [*sorted(self._wanted), *(place for place in ahead if place not in self._summaries)]
        self._wanted = set()
        self._work = self.desk.workshop.start(
            _summing(self._survey, batch), self._summed_up, self._not_summed_up
        )

    def _summed_up(self, found: dict[int, ColumnSummary]) -> None:
        self._work = None
        self._summaries.update(found)
        self._tell_all()
        if self._wanted:
            self._asking.start()

    def _not_summed_up(self, sentence: str) -> None:
        self._work = None

    def _stop(self) -> None:
        self._wanted = set()
        if self._work is not None:
            self._work.cancel()
            self._work = None


def _frame(survey: Survey) -> Any:
    return getattr(survey.dataset, "frame", None)


def _summing(survey: Survey, places: list[int]) -> Any:
    def sum_up(progress: Progress) -> dict[int, ColumnSummary]:
        from app.data import summary

        found = {}
        for done, place in enumerate(places):
            progress(done / len(places), "")
            found[place] = summary.summary(survey.dataset, survey.data.columns, place)  # type: ignore[arg-type]
        return found

    return sum_up


def _choice(value: str, options: list[tuple[str, str]], icon: str, role: int) -> Any:
    if role in (Role.DisplayRole, Role.AccessibleTextRole):
        return dict(options).get(value, value)
    if role == Role.EditRole:
        return value
    if role == Cell.ICON:
        return icon
    return options if role == Cell.CHOICES else None


def _role(value: str, role: int) -> Any:
    label = dict(words.roles()).get(value, value)
    if role == Cell.CHIP and value != "input":
        return (label, "accent" if value == "target" else "outline")
    return _choice(value, words.roles(), "", role)


def _drawn(found: ColumnSummary, role: int) -> Any:
    if role == Cell.HISTOGRAM and found.form == "histogram" and found.bars:
        most = max(found.bars) or 1
        return [bar / most for bar in found.bars]
    if role == Cell.SHARES and found.form == "shares":
        rest = 1 - sum(found.bars)
        return [*found.bars, rest] if rest > 0.001 else list(found.bars)
    return localised(found.values) if role == Role.AccessibleTextRole else None
