"""The confusion matrix as a table: tinted cells, a frame around the chosen one, keys and words for every cell."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.components import effective_width
from app.ui.pages.evaluate import words
from app.ui.pages.evaluate.counts import SHARE, MatrixModel
from app.ui.pages.evaluate.tint import legible, tint
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Way = Qt.Orientation

MOST_NUMBERED = 20
"""Classes up to which the cells hold numbers."""

WIDE, LOW = 45, 24
"""Smallest cell."""

WIDEST, HIGHEST = 132, 88

NARROW = 1000
"""Effective width below which the page scrolls as a whole, and the matrix does not."""

TINY = 7
"""Smallest cell without a number."""


class MatrixHead(QHeaderView):
    """Class names at an edge of the matrix; those of the chosen cell are bold.

    Args:
        way: Across, or down.
        view: The matrix.
    """

    def __init__(self, way: Qt.Orientation, view: MatrixView) -> None:
        super().__init__(way, view)
        self._view = view
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def widest(self) -> int:
        """Pixels that the longest name needs."""
        metrics = QFontMetrics(Theme.of(self).metrics.font("strong"))
        model = self._view.matrix
        return max((metrics.horizontalAdvance(name) for name in model.classes[:400]), default=0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints one name."""
        theme = Theme.of(self)
        m, across = theme.metrics, self.orientation() == Way.Horizontal
        current = self._view.currentIndex()
        chosen = current.isValid() and section == (current.column() if across else current.row())
        if not self._view.numbered() and not chosen and not self._has_room(section):
            return
        font = QFont(m.font("caption" if across else "small"))
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens.text if chosen else theme.tokens.text2))
        name = str(self.model().headerData(section, self.orientation(), Role.DisplayRole))
        area = self._area(rect, chosen)
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignRight
        if across and not self._view.numbered():
            side = Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _area(self, rect: QRect, chosen: bool) -> QRect:
        """Where a name may be written: a chosen one beyond its own tiny section."""
        px = Theme.of(self).metrics.px
        if self.orientation() == Way.Vertical:
            high = max(rect.height(), px(18))
            return QRect(rect.left(), rect.center().y() - high // 2, rect.width() - px(8), high)
        if self._view.numbered():
            return rect.adjusted(px(1), 0, -px(1), 0)
        return QRect(min(rect.left(), self.width() - px(120)), rect.top(), px(120), rect.height())

    def _has_room(self, section: int) -> bool:
        """Every so many names are written where the sections are too small for all; none beside the chosen one."""
        if self.orientation() == Way.Horizontal:
            return False
        each = -(-Theme.of(self).metrics.px(18) // max(1, self.sectionSize(0)))
        current = self._view.currentIndex()
        near = current.isValid() and abs(section - current.row()) < each
        return section % each == 0 and not near


class MatrixCell(QStyledItemDelegate):
    """Paints a cell: tint by the root of its share, a number or a dot, a frame where it is chosen."""

    def __init__(self, view: MatrixView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        theme = Theme.of(self._view)
        m, tokens = theme.metrics, theme.tokens
        gap = 1 if self._view.numbered() else 0
        area = option.rect.adjusted(0, 0, -gap, -gap)
        fill = tint(tokens.surface, tokens.accent, float(index.data(SHARE)) ** 0.5)
        text = str(index.data(Role.DisplayRole))
        painter.save()
        painter.fillRect(area, fill)
        if self._view.numbered():
            self._paint_number(painter, area, text, index.row() == index.column(), fill)
        if self._view.currentIndex() == index:
            wide = m.px(3)
            pen = painter.pen()
            pen.setColor(QColor(tokens.text))
            pen.setWidth(wide)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = wide / 2
            painter.drawRect(QRectF(area).adjusted(half, half, -half, -half))
        painter.restore()

    def _paint_number(self, painter: QPainter, area: QRect, text: str, bold: bool, fill: QColor) -> None:
        theme = Theme.of(self._view)
        if not text:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tokens.text3))
            radius = theme.metrics.px(12) / 10
            painter.drawEllipse(QRectF(area).center(), radius, radius)
            return
        font = QFont(theme.metrics.font("small"))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(legible(fill))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


class MatrixView(QTableView):
    """The matrix; arrows move, a click or Enter chooses.

    Signals:
        cell_chosen(int, int): True class and answer of the cell that was chosen.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setAccessibleDescription(
            self.tr("Down: what it is. Across: what the model says. Enter shows the samples of a cell.")
        )
        self.matrix = MatrixModel(self)
        self.across, self.down = MatrixHead(Way.Horizontal, self), MatrixHead(Way.Vertical, self)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        self.setItemDelegate(MatrixCell(self))
        self.setModel(self.matrix)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(self.tr("Corner of the matrix"))
            corner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(self._moved)
        self.matrix.modelReset.connect(self.fit)
        Theme.of(self).changed.connect(self.fit)
        self.fit()

    def numbered(self) -> bool:
        """Whether there is room for numbers in the cells."""
        return len(self.matrix.classes) <= MOST_NUMBERED

    def mark(self, actual: int, answer: int) -> None:
        """Frames a cell without choosing it."""
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.matrix.index(actual, answer), flag)

    def current(self) -> tuple[int, int] | None:
        """True class and answer of the framed cell."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def fit(self) -> None:
        """Gives cells the room there is."""
        m, count = Theme.of(self).metrics, len(self.matrix.classes)
        self.across.setMinimumSectionSize(1)
        self.down.setMinimumSectionSize(1)
        least = self._least()
        names = min(self.down.widest() + m.px(16), m.px(150))
        names = min(names, max(self.width() - 2 - count * least, m.px(72)))
        self.down.setFixedWidth(names)
        self.across.setFixedHeight(m.px(24))
        rows = min(max(count, 3), MOST_NUMBERED if effective_width(self) < NARROW else 10)
        self.setMinimumHeight(m.px(26 + rows * LOW))
        if not count:
            return
        wide = (self.width() - names - 2) // count
        high = (self.height() - m.px(24) - 2) // count
        if self.numbered():
            wide, high = min(max(wide, least), m.px(WIDEST)), min(max(high, m.px(LOW)), m.px(HIGHEST))
        else:
            wide = high = min(max(min(wide, high), m.px(TINY)), m.px(WIDE))
        self.across.setDefaultSectionSize(wide)
        self.down.setDefaultSectionSize(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the cells."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose; Copy takes the whole table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Puts the whole table on the clipboard."""
        QApplication.clipboard().setText(self.matrix.copied())

    def cell_at(self, actual: int, answer: int) -> QPoint:
        """The middle of a cell in the viewport."""
        return self.visualRect(self.matrix.index(actual, answer)).center()

    def _least(self) -> int:
        """Pixels of the smallest cell: what the largest number needs, and more where there is room for it."""
        m, counts = Theme.of(self).metrics, self.matrix.counts
        if counts is None or not counts.size:
            return m.px(WIDE)
        if not self.numbered():
            return m.px(TINY)
        font = QFont(m.font("small"))
        font.setWeight(QFont.Weight.DemiBold)
        number = QFontMetrics(font).horizontalAdvance(words.whole(int(counts.max()))) + m.px(8)
        return number if effective_width(self) < NARROW else max(number, m.px(WIDE))

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.cell_chosen.emit(index.row(), index.column())

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        self.across.viewport().update()
        self.down.viewport().update()
        self.viewport().update()
