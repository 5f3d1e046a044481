"""The place to drop data on, with the buttons that open them and what was open before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui.components import Button, Line, PlainLabel, PrimaryButton, effective_width, restyle
from app.ui.pages.data.recents import RecentList
from app.ui.theme import Theme, pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.desk import Desk

NARROW = 1000


class DropCard(QFrame):
    """A dashed sheet: what can be brought, three ways to bring it, and the recent ones.

    Signals:
        file_asked(): Open a file.
        folder_asked(): Open a folder.
        paste_asked(): Paste a table or a text.
    """

    file_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.desk = desk
        self._picture = Disc(self)
        self.recents = RecentList(desk, self)
        self._line = Line(vertical=True, parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._build_words(), 3)
        self._row.addWidget(self._line)
        self._row.addWidget(self.recents, 2)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Lists anew what was open before."""
        self.recents.refresh()
        self._arrange()

    def _build_words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(PlainLabel(self.tr("Drop a file or a folder here"), "card_title", parent=self))
        says = self.tr(
            "A table (CSV, Excel), a folder or .zip of images or of texts, or one long text. Folder names become "
            "the classes."
        )
        column.addWidget(PlainLabel(says, "body", "text2", wrap=True, parent=self))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        open_file = PrimaryButton(self.tr("Open file"), icon="file-text", parent=self)
        open_folder = Button(self.tr("Open folder"), icon="folder-open", parent=self)
        name = self.tr("Paste a table or a text")
        paste = Button(self.tr("Paste"), "ghost", icon="clipboard", name=name, parent=self)
        for button, signal in (
            (open_file, self.file_asked),
            (open_folder, self.folder_asked),
            (paste, self.paste_asked),
        ):
            button.clicked.connect(signal)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addStretch(1)
        self._words = column
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the recent ones below where there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Shows that what hangs over it may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            restyle(self, hot="true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        restyle(self, hot="false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped, as the window does everywhere else; several things are left to it."""
        restyle(self, hot="false")
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if len(paths) > 1:
            self.window().dropEvent(event)
        elif paths:
            event.acceptProposedAction()
            self.desk.open(paths[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed edge, which style sheets leave out at one pixel."""
        super().paintEvent(event)
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.tokens.control), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        radius = theme.metrics.px(10)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _arrange(self) -> None:
        stacked = self.width() / Theme.of(self).metrics.scale < NARROW * 0.75
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        narrow = effective_width(self) < NARROW * 0.6
        self._buttons.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._picture.setVisible(not stacked)
        some = not self.recents.is_empty()
        self._line.setVisible(some and not stacked)
        self.recents.setVisible(some)

    def _restyle(self) -> None:
        metrics = Theme.of(self).metrics
        self._row.setContentsMargins(metrics.px(36), metrics.px(24), metrics.px(36), metrics.px(24))
        self._row.setSpacing(metrics.px(28))
        self._words.setSpacing(metrics.px(8))
        self._buttons.setSpacing(metrics.px(8))
        self._buttons.setContentsMargins(0, metrics.px(6), 0, 0)
        self._arrange()


class Disc(QWidget):
    """An arrow on a soft disc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The disc and the arrow."""
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens.soft))
        painter.drawEllipse(self.rect())
        inset = (self.width() - theme.metrics.px(36)) // 2
        painter.drawPixmap(inset, inset, pixmap("upload", "accent", 36, self))
        painter.end()

    def _restyle(self) -> None:
        side = Theme.of(self).metrics.px(76)
        self.setFixedSize(side, side)
        self.update()
