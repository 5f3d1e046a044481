"""The bundled samples as cards with what they look like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.components import SampleCard
from app.ui.pages.data import words
from app.ui.pages.data.preview import PreviewView
from app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.data.dataset import Progress
    from app.ui.desk import Desk
    from app.ui.pages.data.previews import Preview

translate = QCoreApplication.translate

CARD = 200
"""Design pixels a card needs across."""
MOST_COLUMNS = 5
LATER = 100
"""Milliseconds after the first paint."""

SIZES = {
    "iris": (150, 5),
    "wine": (178, 14),
    "breast_cancer": (569, 31),
    "diabetes": (442, 11),
    "digits": (1797, 10),
    "moons": (400, 3),
    "circles": (400, 3),
    "spirals": (600, 3),
    "shapes": (1800, 6),
    "temperatures": (2191, 3),
}
"""Rows and columns of each table, pictures and classes of each collection."""


class Gallery(QWidget):
    """Cards of all bundled samples, as many in a row as fit.

    Signals:
        chosen(str): `sample:NAME` of the card that was clicked.
    """

    chosen = Signal(str)
    previewed = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._cards: list[SampleCard] = []
        self._views: dict[str, PreviewView] = {}
        self._columns = 0
        self._asked = False
        self._asking = QTimer(self, singleShot=True, interval=LATER)
        self._asking.timeout.connect(self._ask)
        self.previewed.connect(self._show_preview)
        for name, title, kind, what in samples():
            self._add(name, title, kind, what)
        Theme.of(self).changed.connect(self._arrange)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the cards are in sight, their previews are drawn from the data; nothing of it holds the window up."""
        super().paintEvent(event)
        if not self._asked:
            self._asked = True
            self._asking.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards in a row as fit."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One card across is enough."""
        return QSize(Theme.of(self).metrics.px(CARD), self._grid.minimumSize().height())

    def _add(self, name: str, title: str, kind: str, what: str) -> None:
        rows, others = SIZES[name]
        pattern = (
            self.tr("{rows} rows, {others} columns")
            if kind != "images"
            else self.tr("{rows} images, {others} classes")
        )
        size = pattern.format(rows=words.number(rows), others=words.number(others))
        view = PreviewView()
        card = SampleCard(title, what, size, preview=view, icon=words.KIND_ICONS[kind], parent=self)
        chooser = Chooser(f"sample:{name}", card)
        card.clicked.connect(chooser.choose)
        chooser.chosen.connect(self.chosen)
        self._cards.append(card)
        self._views[name] = view

    def _arrange(self) -> None:
        metrics = Theme.of(self).metrics
        columns = min(max(self.width() // metrics.px(CARD), 1), MOST_COLUMNS)
        self._grid.setSpacing(metrics.px(12))
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(place, columns))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.updateGeometry()

    def _ask(self) -> None:
        self.desk.workshop.start(self._build, self._built, self._built)

    def _build(self, progress: Progress) -> None:
        from app.data import samples
        from app.errors import UserError
        from app.ui.pages.data import previews

        for place, sample in enumerate(samples.SAMPLES):
            progress(place / len(samples.SAMPLES), sample.title)
            try:
                preview = previews.build(sample.name)
            except (UserError, OSError):
                return  # a cache folder that can't be written: the cards stay without pictures
            self.previewed.emit(sample.name, preview)

    def _built(self, result: Any) -> None:
        """Each preview was shown as it came."""

    def _show_preview(self, name: str, preview: Preview) -> None:
        self._views[name].show_preview(preview)


class Chooser(QObject):
    """What one card stands for.

    Signals:
        chosen(str): The card was clicked.
    """

    chosen = Signal(str)

    def __init__(self, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path

    def choose(self) -> None:
        """The card was clicked."""
        self.chosen.emit(self._path)


def samples() -> Iterator[tuple[str, str, str, str]]:
    """Name, title, kind of data, and what one does with it, of each sample."""
    yield "iris", translate("Gallery", "Iris flowers"), "table", translate("Gallery", "Name the species")
    yield "digits", translate("Gallery", "Handwritten digits"), "images", translate("Gallery", "Read a digit")
    yield (
        "breast_cancer",
        translate("Gallery", "Breast cancer"),
        "table",
        translate("Gallery", "Malignant or benign"),
    )
    yield (
        "shapes",
        translate("Gallery", "Drawn shapes"),
        "images",
        translate("Gallery", "Sort, or make new ones"),
    )
    yield (
        "spirals",
        translate("Gallery", "Three spirals"),
        "table",
        translate("Gallery", "Tell the arms apart"),
    )
    yield "wine", translate("Gallery", "Wine"), "table", translate("Gallery", "Name the grape")
    yield "diabetes", translate("Gallery", "Diabetes"), "table", translate("Gallery", "Predict its progress")
    yield "moons", translate("Gallery", "Two moons"), "table", translate("Gallery", "Draw a curved border")
    yield (
        "circles",
        translate("Gallery", "Two circles"),
        "table",
        translate("Gallery", "Draw a closed border"),
    )
    yield (
        "temperatures",
        translate("Gallery", "Temperatures"),
        "series",
        translate("Gallery", "Forecast the next day"),
    )
