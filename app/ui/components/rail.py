"""Rail: the five steps, what state each is in, and what lies beside them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from app.ui.components.card import Line
from app.ui.components.labels import ElidedLabel, tooltip
from app.ui.theme import Theme, pixmap

WIDE, COMPACT, COMPACT_PRESENTING = 224, 64, 88
STEPS = ("data", "model", "train", "evaluate", "use")
MARGIN = 12
"""Design pixels left and right of each row."""


class RailRow(QAbstractButton):
    """What a step and a row below the steps share: being chosen, and looking so.

    Args:
        key: Stable id.
        title: Its name.
    """

    HEIGHT = 54

    def __init__(self, key: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 8)
        self.setProperty("ringInset", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line = ""
        self.compact = False

    def set_line(self, line: str) -> None:
        """Changes the words under the name."""
        if line == self.line:
            return
        self.line = line
        self.setAccessibleDescription(line)
        self._tell()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Leaves the words away; the tooltip has them."""
        self.compact = compact
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        return QSize(m.px(40), m.px(self.HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            self._paint_chosen(painter, theme)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tokens.sunken))
            painter.drawRoundedRect(QRectF(self.rect()), theme.metrics.px(8), theme.metrics.px(8))
        self.paint_content(painter, theme)
        painter.end()

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        """Paints mark and words."""
        raise NotImplementedError

    def words(self, painter: QPainter, text: str, top: int, height: int, left: int, right: int = 8) -> None:
        """Paints one elided line of words, from `left` to `right` pixels before the end (design pixels)."""
        m = Theme.of(self).metrics
        room = self.width() - m.px(left) - m.px(right)
        line = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        area = QRectF(m.px(right if mirrored else left), m.px(top), room, m.px(height))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, line)

    def middle(self) -> float:
        """Where the middle of the mark is, from the left."""
        if self.compact:
            return self.width() / 2
        m = Theme.of(self).metrics
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - m.px(23) if mirrored else m.px(23)

    def _paint_chosen(self, painter: QPainter, theme: Theme) -> None:
        t, m = theme.tokens, theme.metrics
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(area, m.px(8), m.px(8))
        inset = area.height() * 0.2
        wide = m.px(3)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - wide if mirrored else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent))
        painter.drawRoundedRect(QRectF(left, inset, wide, self.height() - 2 * inset), wide / 2, wide / 2)

    def _tell(self) -> None:
        whole = f"{self.text()}: {self.line}" if self.line else self.text()
        self.setToolTip(tooltip(whole) if self.compact else tooltip(self.line))


class RailStep(RailRow):
    """One step: a circle with its number, its name and state.

    Args:
        key: Stable id.
        title: Its name.
        number: From 1.
        last: Whether no line goes on from it.
    """

    def __init__(self, key: str, title: str, number: int, last: bool, parent: QWidget) -> None:
        super().__init__(key, title, parent)
        self.setAccessibleName(self.tr("Step {}: {}").format(number, title))
        self._number, self._last = number, last
        self.state = "closed"

    def set_state(self, state: str) -> None:
        """`open`, `done` or `closed`."""
        if state != self.state:
            self.state = state
            self.update()

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        t, m = theme.tokens, theme.metrics
        y = self.height() / 2 if self.compact else m.px(20)
        self._paint_circle(painter, QPointF(self.middle(), y), theme)
        if self.compact:
            return
        if not self._last:
            painter.setPen(QPen(QColor(t.line), m.px(2)))
            painter.drawLine(QPointF(self.middle(), m.px(38)), QPointF(self.middle(), m.px(50)))
        quiet = self.state == "closed" and not self.isChecked()
        font = m.font("button")
        if self.isChecked():
            font = m.font("strong")
        painter.setFont(font)
        painter.setPen(QColor(t.text2 if quiet else t.text))
        self.words(painter, self.text(), 9, 20, 46)
        painter.setFont(m.font("caption"))
        painter.setPen(QColor(t.text3 if quiet else t.text2))
        self.words(painter, self.line, 29, 16, 46)

    def _paint_circle(self, painter: QPainter, centre: QPointF, theme: Theme) -> None:
        t, m = theme.tokens, theme.metrics
        radius = m.px(24) / 2 - 0.5
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent))
        else:
            pen = QPen(QColor(t.control if self.state == "closed" else t.text2), 1)
            if self.state == "closed":
                pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(QColor(t.surface) if self.state == "open" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
        if self.state == "done" and not self.isChecked():
            side = m.px(14)
            painter.drawPixmap(centre - QPointF(side / 2, side / 2), pixmap("check", "text2", 14, self))
            return
        painter.setFont(m.font("chip"))
        painter.setPen(QColor(t.on_accent if self.isChecked() else t.text2))
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


class RailPlace(RailRow):
    """A row below the steps: icon, name, perhaps a count.

    Args:
        key: Stable id.
        title: Its name.
        icon: Name of its icon.
    """

    HEIGHT = 38

    def __init__(self, key: str, title: str, icon: str, parent: QWidget) -> None:
        super().__init__(key, title, parent)
        self._icon = icon
        self.count = ""

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        t, m = theme.tokens, theme.metrics
        side = m.px(20)
        place = QPointF(self.middle() - side / 2, (self.height() - side) / 2)
        painter.drawPixmap(place, pixmap(self._icon, "text" if self.isChecked() else "text2", 20, self))
        if self.compact:
            return
        painter.setFont(m.font("strong" if self.isChecked() else "button"))
        painter.setPen(QColor(t.text if self.isChecked() else t.text2))
        self.words(painter, self.text(), 0, self.HEIGHT, 46, 40)
        painter.setFont(m.font("small"))
        painter.setPen(QColor(t.text3))
        area = QRectF(self.rect()).adjusted(m.px(12), 0, -m.px(12), 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, edge | Qt.AlignmentFlag.AlignVCenter, self.count)


class RailDevice(QAbstractButton):
    """The device at the foot of the rail, and why it is no GPU. A press asks for more.

    Signals:
        clicked: Asked.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", 8)
        self.setProperty("ringInset", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Device"))
        self.why = ""
        self.compact = False

    def sizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        return QSize(m.px(40), m.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        t, m = theme.tokens, theme.metrics
        painter = QPainter(self)
        side = m.px(18)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - side) // 2 if self.compact else m.px(11)
        if mirrored and not self.compact:
            left = self.width() - left - side
        painter.drawPixmap(left, m.px(4), pixmap("cpu", "text2", 18, self))
        if not self.compact:
            edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            room = self.width() - m.px(40) - m.px(4)
            for text, role, tone, top in (
                (self.text(), "chip", t.text2, 4),
                (self.why, "caption", t.text2, 22),
            ):
                painter.setFont(m.font(role))
                painter.setPen(QColor(tone))
                line = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
                area = QRectF(m.px(4) if mirrored else m.px(40), m.px(top), room, m.px(18))
                painter.drawText(area, edge | Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()


class Rail(QWidget):
    """The list at the left of the window.

    Signals:
        chosen(str): The user chose `data`, `model`, `train`, `evaluate`, `use`, `runs` or `help`.
        device_asked: The user asks about the device.
    """

    chosen = Signal(str)
    device_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self._compact = False
        self._rows: dict[str, RailRow] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._build_head()
        titles = (self.tr("Data"), self.tr("Model"), self.tr("Train"), self.tr("Evaluate"), self.tr("Use"))
        for place, (key, title) in enumerate(zip(STEPS, titles, strict=True)):
            self._add(RailStep(key, title, place + 1, place == len(STEPS) - 1, self))
        self._gap = QVBoxLayout()
        self._gap.addWidget(Line(parent=self))
        self._column.addLayout(self._gap)
        self._add(RailPlace("runs", self.tr("Runs"), "history", self))
        self._add(RailPlace("help", self.tr("Help"), "school", self))
        self._column.addStretch(1)
        self._device = RailDevice(self)
        self._device.clicked.connect(self._ask_device)
        self._column.addWidget(self._device)
        self._group.buttonClicked.connect(self._clicked)
        Theme.of(self).changed.connect(self._restyle)
        self.set_current("data")
        self._restyle()

    def set_experiment(self, name: str, file_line: str) -> None:
        """Changes the heading: the experiment's name, and where it is kept."""
        self._name.setText(name)
        self._file.setText(file_line)

    def set_step(self, key: str, state: str, line: str) -> None:
        """Changes a step.

        Args:
            key: One of `STEPS`.
            state: `open`, `done` or `closed`.
            line: The words under its name: what is there, or why it is closed.
        """
        row = self._rows[key]
        if isinstance(row, RailStep):
            row.set_state(state)
        row.set_line(line)

    def set_current(self, key: str) -> None:
        """Shows which page is open, without a signal."""
        self._rows[key].setChecked(True)

    def current(self) -> str:
        """The id of the page that is open."""
        return next((key for key, row in self._rows.items() if row.isChecked()), "")

    def row(self, key: str) -> RailRow:
        """The button of a row."""
        return self._rows[key]

    def set_count(self, key: str, count: int) -> None:
        """Shows how many there are, at `runs`."""
        row = self._rows[key]
        if isinstance(row, RailPlace):
            row.count = self.locale().toString(count)
            row.setAccessibleDescription(row.count)
            row.update()

    def set_device(self, text: str, why: str) -> None:
        """Shows the device and, in a sentence, why no GPU is used."""
        self._device.setText(text)
        self._device.why = why
        self._device.setToolTip(tooltip(f"{text}. {why}"))
        self._device.setAccessibleDescription(f"{text}. {why}")
        self._device.update()

    def set_compact(self, compact: bool) -> None:
        """Circles only, or words too."""
        if compact != self._compact:
            self._compact = compact
            self._restyle()

    def compact(self) -> bool:
        """Whether only circles show."""
        return self._compact

    def _build_head(self) -> None:
        self._head = QWidget(self)
        self._head_box = head = QVBoxLayout(self._head)
        self._name = ElidedLabel("", "strong", parent=self._head)
        self._file = ElidedLabel("", "caption", "text2", mode=Qt.TextElideMode.ElideMiddle, parent=self._head)
        head.addWidget(self._name)
        head.addWidget(self._file)
        head.setSpacing(0)
        self._column.addWidget(self._head)

    def _add(self, row: RailRow) -> None:
        self._rows[row.key] = row
        self._group.addButton(row)
        self._column.addWidget(row)

    def _clicked(self, row: RailRow) -> None:
        self.chosen.emit(row.key)

    def _ask_device(self) -> None:
        self.device_asked.emit()

    def _restyle(self) -> None:
        theme = Theme.of(self)
        m = theme.metrics
        small = COMPACT_PRESENTING / m.scale if theme.presenting else COMPACT
        self.setFixedWidth(m.px(small if self._compact else WIDE))
        side = m.px(4 if self._compact else MARGIN)
        self._column.setContentsMargins(side, m.space(2), side, m.space(2))
        self._head_box.setContentsMargins(m.px(10), 0, 0, m.space(3))
        self._gap.setContentsMargins(m.space(2), m.space(3), m.space(2), m.space(3))
        self._head.setVisible(not self._compact)
        self._device.compact = self._compact
        for row in self._rows.values():
            row.set_compact(self._compact)
            row.updateGeometry()
        self.update()
