"""The bundled samples as cards with what they look like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.components import SampleCard, tooltip
from app.ui.pages.data import words
from app.ui.pages.data.preview import PreviewView
from app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.data.dataset import Progress
    from app.data.samples import Sample
    from app.ui.desk import Desk
    from app.ui.pages.data.previews import Preview

translate = QCoreApplication.translate

CARD = 200
"""Design pixels a card needs across."""
MOST_COLUMNS = 5
LATER = 100
"""Milliseconds after the first paint."""

SIZES = {
    "iris": 150,
    "wine": 178,
    "breast_cancer": 569,
    "diabetes": 442,
    "digits": 1797,
    "moons": 400,
    "circles": 400,
    "spirals": 600,
    "shapes": 1800,
    "temperatures": 2191,
    "pump": 1440,
    "gestures": 400,
    "reviews": 2000,
    "tales": 127_466,
    "questions": 585,
    "sums": 50_000,
    "dates": 5000,
}
"""Rows of each table, pictures or texts of each collection, characters of a corpus."""


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
        for sample in ordered():
            self._add(sample)
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

    def _add(self, sample: Sample) -> None:
        title, what = titles().get(sample.name, (sample.title, sample.summary.partition(";")[0]))
        view = PreviewView()
        card = SampleCard(
            title, what, self._size(sample), preview=view, icon=words.KIND_ICONS[sample.kind], parent=self
        )
        card.setToolTip(tooltip(origin(sample)))
        chooser = Chooser(f"sample:{sample.name}", card)
        card.clicked.connect(chooser.choose)
        chooser.chosen.connect(self.chosen)
        self._cards.append(card)
        self._views[sample.name] = view

    def _size(self, sample: Sample) -> str:
        count = SIZES.get(sample.name, 0)
        patterns = {
            "images": self.tr("{count} images"),
            "texts": self.tr("{count} texts"),
            "corpus": self.tr("{count} characters"),
            "pairs": self.tr("{count} pairs"),
        }
        if sample.file.endswith(".csv"):  # questions with their answers are a corpus, too
            patterns.pop("corpus")
        size = patterns.get(sample.kind, self.tr("{count} rows")).format(count=words.number(count)) if count else ""
        short = sample.licence.partition("(")[2].partition(")")[0]  # such as CC BY 4.0; the whole is in the tooltip
        return " · ".join(part for part in (size, short) if part)

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


def titles() -> dict[str, tuple[str, str]]:
    """Title and what one does with it, of each sample that is known here."""
    return {
        "iris": (translate("Gallery", "Iris flowers"), translate("Gallery", "Name the species")),
        "digits": (translate("Gallery", "Handwritten digits"), translate("Gallery", "Read a digit")),
        "reviews": (translate("Gallery", "Reviews"), translate("Gallery", "Satisfied or not")),
        "tales": (translate("Gallery", "Tales"), translate("Gallery", "Go on telling")),
        "temperatures": (translate("Gallery", "Temperatures"), translate("Gallery", "Forecast the next day")),
        "breast_cancer": (translate("Gallery", "Breast cancer"), translate("Gallery", "Malignant or benign")),
        "shapes": (translate("Gallery", "Drawn shapes"), translate("Gallery", "Sort, or make new ones")),
        "spirals": (translate("Gallery", "Three spirals"), translate("Gallery", "Tell the arms apart")),
        "wine": (translate("Gallery", "Wine"), translate("Gallery", "Name the grape")),
        "diabetes": (translate("Gallery", "Diabetes"), translate("Gallery", "Predict its progress")),
        "pump": (translate("Gallery", "Pump"), translate("Gallery", "Find its faults")),
        "moons": (translate("Gallery", "Two moons"), translate("Gallery", "Draw a curved border")),
        "circles": (translate("Gallery", "Two circles"), translate("Gallery", "Draw a closed border")),
        "gestures": (translate("Gallery", "Gestures"), translate("Gallery", "Tell how a hand moved")),
        "questions": (translate("Gallery", "Questions"), translate("Gallery", "Teach it to answer")),
        "sums": (translate("Gallery", "Sums"), translate("Gallery", "Write the result")),
        "dates": (translate("Gallery", "Dates"), translate("Gallery", "Write them all alike")),
    }


def ordered() -> list[Sample]:
    """All samples: those that show most first, those that are not known here last."""
    from app.data.samples import SAMPLES

    place = {name: at for at, name in enumerate(titles())}
    return sorted(SAMPLES, key=lambda sample: place.get(sample.name, len(place)))


def origin(sample: Sample) -> str:
    """Where a sample comes from, and its licence."""
    pattern = translate("Gallery", "{origin}. Licence: {licence}.")
    return pattern.format(origin=sample.origin.rstrip("."), licence=sample.licence.rstrip("."))
