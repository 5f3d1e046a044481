"""The card that says in which settings the compared runs differ, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import comparison
from app.comparison import Difference
from app.ui.components import Card, Cell, DataTable, PlainLabel, RowsModel, tooltip
from app.ui.components.table import DENSE_ROW
from app.ui.pages.runs import words
from app.ui.pages.runs.cells import Mark, RunCells
from app.ui.pages.train.words import score, title, whole
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ledger import Entry

Role = Qt.ItemDataRole
WIDEST, NARROWEST = 140, 60
"""Design pixels of a column at most and of a run's at least; the rest of a value is in its tooltip."""


class DifferencesCard(Card):
    """A row for each setting that differs, a column for each run, headed by a sample of its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What differs"), padded=False, parent=parent)
        self._count = ""
        self.model = RowsModel([], parent=self)
        self.table = DataTable(self.tr("Differences"), dense=True, parent=self)
        self.table.delegate = RunCells(self.table, DENSE_ROW)
        self.table.setItemDelegate(self.table.delegate)
        self.table.setModel(self.model)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.verticalScrollBar().rangeChanged.connect(self._widen)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.add(self.says)
        self.add(self.table, 1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_runs(self, entries: Sequence[Entry], names: Mapping[Path, str], lines: Mapping[Path, int]) -> None:
        """Compares these runs.

        Args:
            entries: At least two to compare anything.
            names: What each is called.
            lines: The line that each has in the overlay.
        """
        known = [entry for entry in entries if entry.experiment is not None]
        found, same = comparison.differences(known)
        enough = len(known) > 1
        self._count = self._same(same) if enough else ""
        self.table.setAccessibleDescription(self._count)
        self.says.setVisible(not enough)
        self.table.setVisible(enough)
        self.says.setText(self.tr("Check two runs or more in the table to see in what they differ."))
        head: list[Any] = [{Role.DisplayRole: "", Role.AccessibleTextRole: self.tr("Run")}]
        head += [_line(names[entry.run.folder], lines[entry.run.folder]) for entry in known]
        shared = [_row(words.setting(one.name), one) for one in found if None not in one.values]
        others = [_row(words.setting(one.name), one) for one in found if None in one.values]
        self.model.set_headers(["" for _ in range(len(known) + 1)])
        self.model.set_rows([head, *shared, *self._results(known), *others])
        self._widen()

    def _same(self, count: int) -> str:
        if count == 1:
            return self.tr("1 setting is the same")
        return self.tr("{count} settings are the same").format(count=whole(count))

    def _results(self, entries: Sequence[Entry]) -> list[list[Any]]:
        """What came of the settings: where each ended, and the test figures."""
        epochs = tuple(whole(entry.best) if entry.best else None for entry in entries)
        early = tuple(
            self.tr("epoch {number}").format(number=whole(entry.epochs)) if entry.epochs < entry.planned else None
            for entry in entries
        )
        rows = [Difference(self.tr("Stopped early"), early), Difference(self.tr("Best epoch"), epochs)]
        metrics = [metric for metric in dict.fromkeys(entry.metric for entry in entries) if metric != "loss"]
        for metric in (*metrics, "loss"):
            values = tuple(
                None if metric not in entry.test else score(metric, entry.test[metric]) for entry in entries
            )
            rows.append(Difference(self.tr("Test: {figure}").format(figure=_short(metric)), values))
        return [_row(one.name, one) for one in rows if any(value is not None for value in one.values)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the room."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        m = Theme.of(self).metrics
        self._show_count()
        count = self.model.columnCount()
        if count < 2:
            return
        font = QFontMetrics(m.font("strong"))
        needs = []
        for column in range(count):
            texts = [str(self.model.index(row, column).data() or "") for row in range(self.model.rowCount())]
            needs.append(max((font.horizontalAdvance(text) for text in texts), default=0) + m.px(22))
        first = min(needs[0] + m.px(8), m.px(WIDEST))
        room = self.table.viewport().width() - first
        fair = max(m.px(NARROWEST), room // (count - 1))
        widths = [min(need, m.px(WIDEST)) for need in needs[1:]]
        if sum(widths) > room:  # values are cut rather than runs pushed out of sight
            widths = [min(width, fair) for width in widths]
        spare = max(0, room - sum(widths))
        self.table.setColumnWidth(0, first)
        for place, width in enumerate(widths):
            self.table.setColumnWidth(place + 1, width + spare // len(widths))

    def _show_count(self) -> None:
        """How many settings are the same, where the heading leaves room for it."""
        m = Theme.of(self).metrics
        needed = QFontMetrics(m.font("card_title")).horizontalAdvance(self.accessibleName())
        needed += QFontMetrics(m.font("small")).horizontalAdvance(self._count) + m.px(3 * 16)
        self.set_note(self._count if needed <= self.width() else "")

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self.says.setContentsMargins(m.space(4), m.space(1), m.space(4), m.space(3))
        self.table.setMinimumHeight(m.px(150))
        self._widen()


def _line(name: str, line: int) -> dict[int, Any]:
    return {Mark.LINE: line, Role.DisplayRole: "", Role.AccessibleTextRole: name, Role.ToolTipRole: tooltip(name)}


def _row(name: str, found: Difference) -> list[Any]:
    head = {Role.DisplayRole: name, Cell.TONE: "text2", Role.ToolTipRole: tooltip(name)}
    cells: list[Any] = [head]
    for place, value in enumerate(found.values):
        text = words.written(found.name, value)
        unusual = value is not None and found.stands_out(place)
        cells.append({
            Role.DisplayRole: text, Cell.STRONG: unusual, Cell.TONE: "text" if unusual else "text2",
            Role.ToolTipRole: tooltip(text),
        })  # fmt: skip
    return cells


def _short(metric: str) -> str:
    """A figure's name where there is little room."""
    return metric.upper() if metric in ("rmse", "mae") else title(metric)
