"""A list of texts: each folded to a few lines, with its number, class and part; only those in sight are laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.pages.data import words
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

LINE = 18
"""Design pixels of a line of text."""

NUMBER, ASIDE = 64, 110
"""Design pixels of the number at the left, and of class and part at the right."""

SIGNS_A_LINE = 90
"""About how many characters stand on a line."""

MOST_LINES = 6


@dataclass(frozen=True)
class Shown:
    """One text.

    Args:
        row: Its row in the data.
        text: Its beginning.
        label: Its class, or "".
        part: Which part it is in, in words, or "".
    """

    row: int
    text: str
    label: str
    part: str


class TextsModel(QAbstractListModel):
    """Texts by row of the data, fetched when they come into sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[int] = ()
        self._fetch: Callable[[int], Shown] | None = None
        self._known: dict[int, Shown] = {}

    def fill(self, rows: Sequence[int], fetch: Callable[[int], Shown]) -> None:
        """Shows these rows.

        Args:
            rows: Rows of the data, in the order to show.
            fetch: Gives a row's text.
        """
        self.beginResetModel()
        self._rows, self._fetch, self._known = rows, fetch, {}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Texts."""
        return 0 if parent.isValid() else len(self._rows)

    def shown(self, place: int) -> Shown:
        """The text at a place of the list."""
        if place not in self._known:
            assert self._fetch is not None
            if len(self._known) > 2000:
                self._known.clear()
            self._known[place] = self._fetch(int(self._rows[place]))
        return self._known[place]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The text in one line for screen readers; the painter takes it whole."""
        if not index.isValid():
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            shown = self.shown(index.row())
            parts = (words.number(shown.row + 1), shown.label, shown.part, " ".join(shown.text.split()))
            return ", ".join(part for part in parts if part)
        return self.shown(index.row()) if role == Role.UserRole else None


class TextPainter(QStyledItemDelegate):
    """Paints one text."""

    def __init__(self, view: TextList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All are of one height."""
        px = Theme.of(self._view).metrics.px
        return QSize(0, px(LINE * max(self._view.lines, 2) + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Number, text, class and part."""
        shown: Shown = index.data(Role.UserRole)
        theme = Theme.of(self._view)
        tokens, m = theme.tokens, theme.metrics
        area = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.soft))
        painter.setPen(QColor(tokens.grid))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(m.px(16), m.px(8), -m.px(16), -m.px(8))
        painter.setFont(m.font("caption"))
        painter.setPen(QColor(tokens.text3))
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(inner.left(), inner.top() + m.px(1), m.px(NUMBER - 20), m.px(LINE)),
                         top | Qt.AlignmentFlag.AlignLeft, words.number(shown.row + 1))  # fmt: skip
        aside = m.px(ASIDE) if shown.label or shown.part else 0
        self._aside(painter, QRectF(inner.right() - aside, inner.top(), aside, inner.height()), shown)
        room = inner.adjusted(m.px(NUMBER - 16), 0, -aside - (m.px(16) if aside else 0), 0)
        painter.setFont(m.font("small"))
        painter.setPen(QColor(tokens.text if shown.text.strip() else tokens.text3))
        self._text(painter, room, shown.text if shown.text.strip() else self._view.tr("empty"), m.px(LINE))
        painter.restore()

    def _aside(self, painter: QPainter, room: QRectF, shown: Shown) -> None:
        """The class, and below it the part."""
        theme = Theme.of(self._view)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for place, (text, role, tone) in enumerate(
            ((shown.label, "label", theme.tokens.text), (shown.part, "caption", theme.tokens.text3))
        ):
            painter.setFont(theme.metrics.font(role))
            painter.setPen(QColor(tone))
            elided = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            down = place * theme.metrics.px(LINE) if shown.label else 0
            painter.drawText(room.adjusted(0, down, 0, 0), right, elided)

    def _text(self, painter: QPainter, room: QRectF, text: str, high: int) -> None:
        """As many lines as there is room for; the last one ends in an ellipsis where there is more."""
        layout = QTextLayout(text.replace("\r", "").replace("\n", "\u2028").replace("\0", "▯"), painter.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        measure, lines = QFontMetrics(painter.font()), max(self._view.lines, 1)
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, number * high))
            whole = layout.text()
            if number == lines - 1 and line.textStart() + line.textLength() < len(whole):
                rest = " ".join(whole[line.textStart() :].split())
                layout.endLayout()
                for before in range(number):
                    layout.lineAt(before).draw(painter, room.topLeft())
                place = QRectF(room.left(), room.top() + number * high, room.width(), high)
                shown = measure.elidedText(rest, Qt.TextElideMode.ElideRight, int(room.width()))
                painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
                return
        layout.endLayout()
        layout.draw(painter, room.topLeft())


class TextList(QListView):
    """The list.

    Args:
        name: Accessible name.

    Signals:
        chosen(int): The row of the data whose text was chosen.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines = 2
        """Lines that each text is folded to."""
        self.texts = TextsModel(self)
        self.setModel(self.texts)
        self.setItemDelegate(TextPainter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._chose)
        Theme.of(self).changed.connect(self.scheduleDelayedItemsLayout)

    def sizeHint(self) -> QSize:
        """The least: it takes what is left over."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def fill(self, rows: Sequence[int], fetch: Callable[[int], Shown], usual: int) -> None:
        """Shows these rows and chooses the first.

        Args:
            rows: Rows of the data.
            fetch: Gives a row's text.
            usual: Characters of a usual text: they decide to how many lines texts are folded.
        """
        self.lines = min(max(-(-usual // SIGNS_A_LINE), 1), MOST_LINES)
        self.texts.fill(rows, fetch)
        self.scheduleDelayedItemsLayout()
        if len(rows):
            self.setCurrentIndex(self.texts.index(0))

    def _chose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.texts.shown(index.row()).row)
