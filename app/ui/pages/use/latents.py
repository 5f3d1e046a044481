"""A code set by hand: a slider for each number, and the picture that it stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.components import Button, Flow, PlainLabel, Slider
from app.ui.pages.use import words
from app.ui.pages.use.asker import Asker
from app.ui.pages.use.view import PictureView, decoded
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.workers import Workers

MOST = 16
"""Sliders at most; the other numbers of a longer code stay as they are."""

REACH, FINE = 30, 10
"""A slider goes from -REACH to REACH, in steps of 1 / FINE."""


class Latents(QWidget):
    """The picture of a code, and the sliders that set it.

    Signals:
        failed(str, str): What went wrong: a bold sentence and one with the remedy.
    """

    failed = Signal(str, str)

    def __init__(self, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run, self._class = "", ""
        self._code: list[float] = []
        self._asker = Asker(workers, self._question, self)
        self._asker.answered.connect(self._answered)
        self._asker.refused.connect(self._refused)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(self.tr("From a code"), "label", parent=self))
        self.picture = PictureView(self.tr("Picture of the code"), 180, parent=self)
        self._column.addWidget(self.picture)
        self.middle = Button(
            self.tr("All to 0"), small=True, icon="refresh", name=self.tr("Set the code to 0"), parent=self
        )
        self.middle.clicked.connect(self._to_middle)
        self._column.addWidget(Flow(self.middle, parent=self))
        self._column.addWidget(self._place(), 1)
        self.more = PlainLabel("", "caption", "text2", wrap=True, parent=self)
        self._column.addWidget(self.more)
        self._rows: list[tuple[PlainLabel, Slider, PlainLabel]] = []
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_run(self, run: str) -> None:
        """Codes of another run; empty where it has none."""
        self._asker.forget()
        self._run, self._class, self._code = run, "", []
        self._make(0)
        self.picture.show_image(decoded(""))

    def code(self) -> list[float]:
        """The code as it stands."""
        return list(self._code)

    def sliders(self) -> list[Slider]:
        """The sliders that are shown."""
        return [row[1] for row in self._rows]

    def set_class(self, name: str) -> None:
        """Of which class the code is drawn; "" where there are none."""
        self._class = name

    def set_code(self, code: Sequence[float]) -> None:
        """Sets all sliders, and draws the picture."""
        self._code = [float(value) for value in code]
        self._make(min(MOST, len(self._code)))
        for value, (_, slider, number) in zip(self._code, self._rows, strict=False):
            slider.blockSignals(True)
            slider.setValue(round(value * FINE))
            slider.blockSignals(False)
            number.setText(_shown(value))
        left = len(self._code) - MOST
        text = self.tr("{count} more numbers of the code stay as they are.").format(
            count=words.whole(max(0, left))
        )
        self.more.setText(text if left > 0 else "")
        self.more.setVisible(left > 0)
        if self._run:
            self._asker.ask()

    def _place(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Numbers of the code"))
        self._inside = QWidget(area)
        self._inside.setProperty("kind", "page")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch(1)
        area.setWidget(self._inside)
        self._area = area
        return area

    def _make(self, count: int) -> None:
        """As many sliders as are needed, made once."""
        while len(self._rows) > count:
            for widget in self._rows.pop():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for place in range(len(self._rows), count):
            name = self.tr("Number {number}").format(number=place + 1)
            label = PlainLabel(words.whole(place + 1), "caption", "text3", parent=self._inside)
            slider = Slider(name, -REACH, REACH, parent=self._inside)
            slider.setProperty("place", place)
            slider.valueChanged.connect(self._moved)
            number = PlainLabel("", "caption", "text2", parent=self._inside)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number.setMinimumWidth(Theme.of(self).metrics.px(32))
            self._grid.addWidget(label, place, 0)
            self._grid.addWidget(slider, place, 1)
            self._grid.addWidget(number, place, 2)
            self._rows.append((label, slider, number))
            QWidget.setTabOrder(self._rows[-2][1] if place else self.middle, slider)

    def _moved(self, value: int) -> None:
        place = int(self.sender().property("place"))
        self._code[place] = value / FINE
        self._rows[place][2].setText(_shown(value / FINE))
        self._asker.ask()

    def _to_middle(self) -> None:
        self.set_code([0.0] * len(self._code))

    def _question(self) -> tuple[dict[str, Any], None] | None:
        if not self._run or not self._code:
            return None
        of_class = {"class": self._class} if self._class else {}
        return {"ask": "decode", "run": self._run, "latents": [self._code], **of_class}, None

    def _answered(self, tag: object, result: object) -> None:
        if isinstance(result, Mapping):
            self.picture.show_image(decoded(str(result["pictures"][0])))

    def _refused(self, sentence: str) -> None:
        self.failed.emit(self.tr("The code was not drawn."), sentence)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
        self._grid.setHorizontalSpacing(m.space(2))
        self._grid.setContentsMargins(0, 0, m.space(3), 0)
        self._area.setMinimumHeight(m.px(120))
        self.setMinimumWidth(m.px(200))


def _shown(value: float) -> str:
    """A number of the code with one digit; never a zero below zero."""
    return words.decimal(round(value, 1) + 0.0, 1)
