"""How pictures come out of noise: a slider through the steps, and the whole way of one picture below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.montage import Layout
from app.ui.components import Button, PlainLabel, Segments, Slider
from app.ui.components.mosaic import Mosaic
from app.ui.panels.mosaic import image_of
from app.ui.panels.panel import Panel
from app.ui.theme import Theme

NOISY, TAKEN = "noisy", "taken"

ROWS = 2
"""Rows of the larger pictures, where there are several."""

MOST_BESIDE = 11
"""Steps that the way of one picture shows."""

WAY = 96
"""Design pixels of the height of that way."""


class DenoisingPanel(Panel):
    """All pictures at one step, and all steps of one picture."""

    def build(self) -> None:
        """The slider over the pictures, over the way."""
        self._pictures: dict[str, list[list[QImage]]] = {}
        self._row = 0
        self._shown: list[int] = []
        self._last: int | None = None
        self.what = Segments(
            self.tr("What is shown of a step"),
            [(NOISY, self.tr("What it sees")), (TAKEN, self.tr("What it takes it for"))],
            parent=self,
        )
        self.what.chosen.connect(self._draw)
        self.label = PlainLabel("", "small", "text2", parent=self)
        self.slider = Slider(self.tr("Step from noise to picture"), parent=self)
        self.slider.valueChanged.connect(self._moved)
        self.grid = Mosaic(self.tr("Pictures at this step"), 4, choosable=True, captions=True, parent=self)
        self.grid.chosen.connect(self._choose)
        self.way = Mosaic(self.tr("Way of the chosen picture"), MOST_BESIDE, gap=4, choosable=True, parent=self)
        self.way.chosen.connect(self._jump)
        self.says = PlainLabel("", "caption", "text2", wrap=True, parent=self)
        self.other = Button(self.tr("Other noise"), "ghost", small=True, icon="refresh", parent=self)
        self.other.clicked.connect(self._turn)
        self._seed = 0
        top = QHBoxLayout()
        top.addWidget(self.what)
        top.addStretch(1)
        top.addWidget(self.other)
        way = QHBoxLayout()
        way.addWidget(self.slider, 1)
        way.addWidget(self.label)
        self._rows = (top, way)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.says)
        self._foot.addWidget(self.way)
        self.column.addLayout(top)
        self.column.addLayout(way)
        self.column.addWidget(self.grid, 1)
        self.column.addLayout(self._foot)

    def fill(self) -> None:
        """The pictures of this content; step and picture that were chosen stay so, the end at first."""
        content = self.content
        layout, shown = Layout(**content["layout"]), [int(step) for step in content["shown"]]
        pictures = {key: _cut(image_of(content[key]), layout) for key in (NOISY, TAKEN)}
        if not shown or len(shown) != layout.columns or not layout.rows:
            raise ValueError("no steps")
        stood = self._last if self._last is not None else int(content["steps"])
        self._pictures, self._shown = pictures, shown
        self.other.setVisible("epoch" not in content)  # those of a training are always the same
        self._row = min(self._row, layout.rows - 1)
        self.grid.columns = -(-layout.rows // ROWS) if layout.rows > ROWS else layout.rows
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(shown) - 1)
        self.slider.setValue(min(range(len(shown)), key=lambda place: abs(shown[place] - stood)))
        self.slider.blockSignals(False)
        self._draw()

    def question(self) -> dict[str, Any]:
        """The seed that the pictures begin with."""
        return {"seed": self._seed}

    def _turn(self) -> None:
        """Pictures of the next seed."""
        self._seed += 1
        self.asked.emit()

    def _moved(self, place: int) -> None:
        self._last = self._shown[place]
        self._draw()

    def _choose(self, row: int) -> None:
        self._row = row
        self._draw()

    def _jump(self, place: int) -> None:
        self.slider.setValue(self._places()[place])

    def _draw(self) -> None:
        """All pictures at the step, and the way of one."""
        if not self._shown:
            return
        place, rows = self.slider.value(), self._pictures[self.what.value() or NOISY]
        classes = [str(name) for name in self.content.get("classes") or ()]
        self.grid.set_images([row[place] for row in rows], classes)
        self.grid.set_current(self._row)
        steps, step = int(self.content["steps"]), self._shown[place]
        finished = step >= steps
        self.label.setText(
            self.tr("Finished") if finished else self.tr("Step {step} of {steps}").format(step=step + 1, steps=steps)
        )
        self.slider.setAccessibleDescription(self.label.text())
        places = self._places()
        self.way.columns = len(places)
        self.way.set_images([rows[self._row][at] for at in places])
        near = min(range(len(places)), key=lambda at: abs(places[at] - place))
        self.way.set_current(near)
        name = classes[self._row] if self._row < len(classes) else ""
        self.says.setText(
            self.tr("The whole way of picture {number}, {name}").format(number=self._row + 1, name=name)
            if name
            else self.tr("The whole way of picture {number}").format(number=self._row + 1)
        )

    def _places(self) -> list[int]:
        """Which of the steps the way shows: evenly apart, from noise to picture."""
        last = len(self._shown) - 1
        count = min(MOST_BESIDE, last + 1)
        return sorted({round(last * at / max(1, count - 1)) for at in range(count)})

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        m = Theme.of(self).metrics
        for row in self._rows:
            row.setSpacing(m.space(3))
        self._foot.setSpacing(m.space(1))
        self.way.setFixedHeight(m.px(WAY) // 2)
        self.label.setMinimumWidth(m.measure("small").horizontalAdvance(self.tr("Step {step} of {steps}")))
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _cut(whole: QImage, layout: Layout) -> list[list[QImage]]:
    """The pictures of a montage, row by row.

    Raises:
        ValueError: It is smaller than its layout says.
    """
    right, lower = layout.box(layout.columns * layout.rows - 1)[2:]
    if whole.width() < right or whole.height() < lower:
        raise ValueError("a picture is missing")
    boxes = [layout.box(cell) for cell in range(layout.columns * layout.rows)]
    cells = [whole.copy(x, y, right - x, down - y) for x, y, right, down in boxes]
    return [cells[row * layout.columns : (row + 1) * layout.columns] for row in range(layout.rows)]
