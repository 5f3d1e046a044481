"""What a decoder draws all over two numbers of its code, and where given pictures lie on the same plane."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.ui.components import Choice, Flow, PlainLabel
from app.ui.panels.cloud import Cloud
from app.ui.panels.panel import Content, Panel, number
from app.ui.panels.plates import decoded
from app.ui.panels.projection import Sign
from app.ui.theme import Theme

LEAST = 160
"""Design pixels a side of the map at least."""


class PlaneMap(QWidget):
    """The map, a square as large as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Shows another map."""
        self._image = image
        self.update()

    def image(self) -> QImage:
        """What it shows."""
        return self._image

    def sizeHint(self) -> QSize:
        side = Theme.of(self).metrics.px(2 * LEAST)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = Theme.of(self).metrics.px(LEAST)
        return QSize(side, side)

    def box(self) -> QRect:
        """Where the map is painted."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        found = QRect(0, 0, size.width(), size.height())
        found.moveCenter(self.rect().center())
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.box(), self._image)
        painter.end()


class PlanePanel(Panel):
    """Two choosers of numbers over the map; the given pictures' places beside it, the classes' signs under them."""

    def build(self) -> None:
        """The choosers, the map, the places, the legend and a sentence."""
        self.across = Choice(self.tr("Number across"), small=True, parent=self)
        self.up = Choice(self.tr("Number upwards"), small=True, parent=self)
        for chooser in (self.across, self.up):
            chooser.chosen.connect(self._chose)
        labels = [PlainLabel(text, "small", "text2", parent=self) for text in (self.tr("Across"), self.tr("Upwards"))]
        self._choosers = Flow(labels[0], self.across, labels[1], self.up, parent=self)
        self.map = PlaneMap(self.tr("Pictures all over the code"), self)
        self.cloud = Cloud(self.tr("Places of given pictures"), self)
        self._sides = QGridLayout()
        titles = (self.tr("What is drawn there"), self.tr("Where given pictures lie"))
        self._titles = [PlainLabel(title, "label", parent=self) for title in titles]
        for column, (title, widget) in enumerate(zip(self._titles, (self.map, self.cloud), strict=True)):
            self._sides.addWidget(title, 0, column)
            self._sides.addWidget(widget, 1, column)
            self._sides.setColumnStretch(column, 1)
        self._sides.setRowStretch(1, 1)
        self.legend = Flow(parent=self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.column.addWidget(self._choosers)
        self.column.addLayout(self._sides, 1)
        self.column.addWidget(self.legend)
        self.column.addWidget(self.says)
        self._numbers = 0
        self._wanted: list[int] | None = None
        self._classes: list[str] = []
        self._entries: list[QWidget] = []

    def question(self) -> dict[str, Any]:
        """The chosen numbers of the code."""
        return {} if self._wanted is None else {"numbers": list(self._wanted)}

    def fill(self) -> None:
        """The map of the numbers that were chosen, else of those that tell most."""
        plane, count = self.content["planes"][0], int(self.content["numbers"])
        if count != self._numbers:
            self._numbers, self._wanted = count, None
            for chooser in (self.across, self.up):
                chooser.set_options([(str(place), self._name(place)) for place in range(count)])
        self._choosers.setVisible(count > 2)
        axes = [int(axis) for axis in plane["axes"]]
        self._fill_legend(sorted(set(self.content["labels"])))
        if self._wanted is None or self._wanted == axes:
            self._choose(axes)
            self._draw(plane)
            self._say(count)
        else:
            self._choose(self._wanted)
            self.says.setText(self.tr("Asking the model about these numbers."))
            self.asked.emit()

    def show_answer(self, content: Content) -> None:
        """Takes the map that was asked for."""
        plane = content["planes"][0]
        if [int(axis) for axis in plane["axes"]] == self._wanted:
            self._draw(plane)
            self._show_places(False)
            self.says.setText(self.tr("As the best weights so far draw. All other numbers of the code are 0."))

    def show_refusal(self, sentence: str) -> None:
        """Says why there is no map of these numbers."""
        self.says.setText(sentence)

    def _name(self, place: int) -> str:
        """A number of the code, and how much it tells."""
        spread = self.content["spread"][place]
        return self.tr("Number {number} (spread {spread})").format(number=place + 1, spread=number(spread))

    def _choose(self, axes: Sequence[int]) -> None:
        for chooser, axis in ((self.across, axes[0]), (self.up, axes[1])):
            chooser.set_value(str(axis))

    def _chose(self, _: str) -> None:
        self._wanted = [int(chooser.value() or 0) for chooser in (self.across, self.up)]
        if self.content:
            self.fill()

    def _draw(self, plane: Mapping[str, Any]) -> None:
        self.map.show_image(decoded(plane["png"]))
        places = {name: place for place, name in enumerate(self._classes)}
        labels = self.content["labels"] or [""] * len(plane["x"])
        there = bool(plane["x"])
        if there:
            self.cloud.show_points(plane["x"], plane["y"], [places.get(label, -1) for label in labels])
        self._show_places(there)

    def _show_places(self, there: bool) -> None:
        self.cloud.setVisible(there)
        self._titles[1].setVisible(there)
        self.legend.setVisible(there)
        self._sides.setColumnStretch(1, int(there))

    def _say(self, count: int) -> None:
        low, high = (number(self.content["planes"][0]["values"][end], 1) for end in (0, -1))
        text = self.tr("Every picture is drawn from two numbers between {low} and {high}.")
        if count > 2:
            text = self.tr("Two numbers of the code go from {low} to {high}; the {count} others are 0.")
        self.says.setText(text.format(low=low, high=high, count=count - 2))

    def _fill_legend(self, classes: list[str]) -> None:
        if classes == self._classes:
            return
        self._classes = classes
        for entry in self._entries:
            entry.setParent(None)
            entry.deleteLater()
        self._entries = []
        for place, name in enumerate(classes):
            entry = QWidget(self.legend)
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Sign(place, entry))
            row.addWidget(PlainLabel(name, "small", "text2", parent=entry))
            self.legend.add(entry)
            self._entries.append(entry)

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        self._sides.setHorizontalSpacing(Theme.of(self).metrics.space(6))
