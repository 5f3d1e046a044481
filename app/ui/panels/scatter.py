"""Words as points in a plane, those with room written beside theirs; a click or the arrow keys choose one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

REACH = 24
"""Design pixels from a point within which a click means it."""


class Scatter(QWidget):
    """A plane of words.

    Args:
        name: Accessible name.

    Signals:
        chosen(str): The user chose this word.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._words: list[str] = []
        self._places: list[tuple[float, float]] = []
        self._current = ""
        self._near: frozenset[str] = frozenset()
        Theme.of(self).changed.connect(self.update)

    def show_words(self, words: Sequence[str], x: Sequence[float], y: Sequence[float]) -> None:
        """Shows words at places of any scale."""
        if not len(words) == len(x) == len(y):
            raise ValueError("words without places")
        self._words = list(words)
        self._places = list(zip(_scaled(x), _scaled(y), strict=True))
        self.update()

    def set_current(self, word: str, near: Sequence[str] = ()) -> None:
        """Marks a word and its neighbours, without a signal."""
        self._current, self._near = word, frozenset(near)
        self.setAccessibleDescription(word)
        self.update()

    def spot(self, word: str) -> QPointF:
        """Where a word's point is painted."""
        return self._at(self._words.index(word))

    def sizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(360), px(280))

    def minimumSizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(180), px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = Theme.of(self)
        tokens, m = theme.tokens, theme.metrics
        order = sorted(range(len(self._words)), key=self._rank)
        taken: list[QRectF] = []
        labels: list[tuple[QRectF, int]] = []
        measure = m.measure("caption")
        for place in order:
            at, word = self._at(place), self._words[place]
            box = QRectF(at.x() + m.px(5), at.y() - measure.height() / 2,
                         measure.horizontalAdvance(word) + 2, measure.height())  # fmt: skip
            if box.right() > self.width():
                box.moveRight(at.x() - m.px(5))
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                labels.append((box, place))
        painter.setPen(Qt.PenStyle.NoPen)
        for place in reversed(order):
            rank = self._rank(place)[0]
            painter.setBrush(QColor((tokens.accent, tokens.accent, tokens.text3)[rank]))
            size = m.px((5, 4, 2.5)[rank])
            painter.drawEllipse(self._at(place), size, size)
        for box, place in labels:
            rank = self._rank(place)[0]
            painter.setFont(m.font("chip" if rank < 2 else "caption"))
            painter.setPen(QColor((tokens.accent_text, tokens.text, tokens.text2)[rank]))
            painter.drawText(box.adjusted(0, 0, m.px(20), 0), Qt.AlignmentFlag.AlignVCenter, self._words[place])
        painter.end()

    def _rank(self, place: int) -> tuple[int, int]:
        """The chosen word first, its neighbours, then the others by how often they stand."""
        word = self._words[place]
        return (0 if word == self._current else 1 if word in self._near else 2), place

    def _at(self, place: int) -> QPointF:
        edge = Theme.of(self).metrics.px(12)
        x, y = self._places[place]
        return QPointF(edge + x * (self.width() - 5 * edge), edge + (1 - y) * (self.height() - 2 * edge))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the nearest word."""
        super().mousePressEvent(event)
        spot = event.position()
        far = [((self._at(place) - spot).manhattanLength(), place) for place in range(len(self._words))]
        if far and min(far)[0] <= 2 * Theme.of(self).metrics.px(REACH):
            self._choose(self._words[min(far)[1]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the words, the most frequent first."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._words:
            super().keyPressEvent(event)
            return
        place = self._words.index(self._current) + step if self._current in self._words else 0
        self._choose(self._words[place % len(self._words)])

    def _choose(self, word: str) -> None:
        self.set_current(word)
        self.chosen.emit(word)


def _scaled(values: Sequence[float]) -> list[float]:
    """Values brought to 0 to 1."""
    low, high = min(values, default=0.0), max(values, default=1.0)
    return [(value - low) / ((high - low) or 1.0) for value in values]
