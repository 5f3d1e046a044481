"""The features of some pictures as points: before the training beside now, and a user's own picture among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.ui.components import Flow, PlainLabel
from app.ui.components.marks import mark
from app.ui.panels.choosing import Picker
from app.ui.panels.cloud import Cloud, look_of
from app.ui.panels.panel import Content, Panel
from app.ui.theme import SERIES_MARKERS, Theme

SIGN = 10
"""Design pixels of a class's sign in the legend."""


class Sign(QWidget):
    """The colour and shape of a class."""

    def __init__(self, group: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.of(self).changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = Theme.of(self).metrics.px(SIGN)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, (colour, shape) = Theme.of(self), look_of(self._group)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens.series[colour]))
        mark(painter, SERIES_MARKERS[shape], QPointF(self.rect().center()), self.width() / 3)
        painter.end()


class ProjectionPanel(Panel):
    """Two planes of points, the first before the training, and the classes' signs under them."""

    earlier = 1

    def build(self) -> None:
        """The chooser, the planes, the legend and a sentence."""
        self.chosen = Picker(self.tr("Class that stands out"), self)
        self.chosen.chosen.connect(self._choose)
        self.first = Cloud(self.tr("Before the training"), self)
        self.now = Cloud(self.tr("Now"), self)
        self.first_title = PlainLabel(self.tr("Before the training"), "label", parent=self)
        self.now_title = PlainLabel("", "label", parent=self)
        self._planes = QGridLayout()
        for column, (title, cloud) in enumerate(((self.first_title, self.first), (self.now_title, self.now))):
            self._planes.addWidget(title, 0, column)
            self._planes.addWidget(cloud, 1, column)
            self._planes.setColumnStretch(column, 1)
        self._planes.setRowStretch(1, 1)
        self.legend = Flow(parent=self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.column.addWidget(Flow(self.chosen, parent=self))
        self.column.addLayout(self._planes, 1)
        self.column.addWidget(self.legend)
        self.column.addWidget(self.says)
        self._classes: list[str] = []
        self._entries: list[QWidget] = []

    def fill(self) -> None:
        """The points, those before the training beside them where they are known."""
        content = self.content
        classes = [str(name) for name in content["classes"]]
        own = content.get("own")
        ringed = None if own is None else (float(own["x"]), float(own["y"]), int(own["class"]))
        self.now.show_points(content["x"], content["y"], content["class"], ringed)
        right = list(content["right"])
        self._show_first(self.before[:1])
        if classes != self._classes:
            self._classes = classes
            self._fill_legend()
        self.chosen.show_names([self.tr("All classes"), *classes])
        if own is not None:
            self.now_title.setText(self.tr("Your picture among those of the training"))
            self.says.setText(self.tr("The ring is your picture. Close points look alike to the network."))
            return
        self.now_title.setText(self.tr("Epoch {epoch}").format(epoch=content.get("epoch", 0)))
        share = sum(map(bool, right)) / max(1, len(right))
        self.says.setText(
            self.tr(
                "Each point is a validation picture as the network sees it, in two directions of most difference. "
                "It tells {share} % of these pictures apart."
            ).format(share=round(100 * share))
        )

    def _show_first(self, before: Sequence[Content]) -> None:
        there = bool(before)
        self.first.setVisible(there)
        self.first_title.setVisible(there)
        self._planes.setColumnStretch(0, int(there))
        if there:
            self.first.show_points(before[0]["x"], before[0]["y"], before[0]["class"])

    def _fill_legend(self) -> None:
        for entry in self._entries:
            entry.setParent(None)
            entry.deleteLater()
        self._entries = []
        for place, name in enumerate(self._classes):
            entry = QWidget(self.legend)
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Sign(place, entry))
            row.addWidget(PlainLabel(name, "small", "text2", parent=entry))
            self.legend.add(entry)
            self._entries.append(entry)

    def _choose(self, _: str) -> None:
        for cloud in (self.first, self.now):
            cloud.choose(self.chosen.place - 1)

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        self._planes.setHorizontalSpacing(Theme.of(self).metrics.space(6))
