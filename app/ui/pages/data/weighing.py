"""Before anything big is read: what it is, what it would take, and how much of it to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.streaming import DECIDING
from app.ui.components import Button, Card, NumberField, PlainLabel, ProgressBar
from app.ui.pages.data import words
from app.ui.pages.data.recents import name_of
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.weight import Weight
    from app.ui.desk import Desk

LEAST_ROWS = 10
USUAL_PART = 100_000


class WeighView(QWidget):
    """A card in the middle of the page: estimate against free memory, and the ways on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._weight: Weight | None = None
        self._card = Card(parent=self)
        self.says = PlainLabel("", "body", "text2", wrap=True, parent=self._card)
        self.bar = ProgressBar(self.tr("Share of the free memory"), parent=self._card)
        self.memory = PlainLabel("", "small", "text2", wrap=True, parent=self._card)
        self.rows = NumberField(
            self.tr("Samples to load"), minimum=LEAST_ROWS, step="log", whole=True, parent=self._card
        )
        self.rows.edited.connect(self._typed)
        self._stream = Button(self.tr("Train on all rows, part by part"), "primary", parent=self._card)
        self._stream.clicked.connect(self._load_deciding)
        self._streaming = PlainLabel("", "small", "text2", wrap=True, parent=self._card)
        for widget in (self.says, self.bar, self.memory):
            self._card.add(widget)
        self._card.body.addWidget(self._stream, alignment=Qt.AlignmentFlag.AlignLeft)
        self._card.add(self._streaming)
        self._card.add(self.rows)
        self._card.body.addLayout(self._build_buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)
        Theme.of(self).changed.connect(self._resize)
        self._resize()

    def show_weight(self, weight: Weight) -> None:
        """Shows what was weighed."""
        if weight is self._weight:
            return
        self._weight = weight
        path = self.desk.draft.path or ""
        self._card.set_title(self.tr("{name} is large").format(name=name_of(path)))
        self.says.setText(self._sentence(weight))
        share = weight.memory / max(weight.free, 1)
        self.bar.set_share(min(share, 1.0))
        fits = self.tr("It fits.") if weight.fits else self.tr("That is more than there is.")
        pattern = self.tr("Loading all of it takes about {memory} of memory; {free} are free. {fits}")
        self.memory.setText(
            pattern.format(memory=words.size(weight.memory), free=words.size(weight.free), fits=fits)
        )
        some = weight.suggestion or (
            None if weight.rows is None else max(min(USUAL_PART, weight.rows // 2), LEAST_ROWS)
        )
        can_part = weight.suggestion is not None or weight.fits
        self.rows.setVisible(some is not None and can_part)
        self._part.setVisible(some is not None and can_part)
        if some is not None:
            self.rows.set_value(some)
            self._typed("")
        self._all.set_kind("primary" if weight.fits else "danger")
        self._all.set_label(self.tr("Load all") if weight.fits else self.tr("Load all anyway"))
        streams = self._show_streaming(weight)
        self._part.set_kind("secondary" if weight.fits or streams else "primary")

    def _show_streaming(self, weight: Weight) -> bool:
        """Offers to train on rows that don't fit, where they can be fetched from disk; whether it does."""
        streams = weight.kind == "table" and weight.suggestion is not None and not self.desk.choices.is_series
        self._stream.setVisible(streams)
        self._streaming.setVisible(streams)
        if streams:
            pattern = self.tr(
                "{rows} rows, taken evenly from the whole file, are shown here, the test rows among them. All others "
                "are fetched from disk while training."
            )
            self._streaming.setText(pattern.format(rows=words.number(self._deciding(weight))))
        return streams

    def _deciding(self, weight: Weight) -> int:
        return min(weight.suggestion or DECIDING, DECIDING)

    def _build_buttons(self) -> QHBoxLayout:
        self._part = Button("", parent=self._card)
        self._part.clicked.connect(self._load_part)
        self._all = Button(self.tr("Load all"), parent=self._card)
        self._all.clicked.connect(self._load_all)
        cancel = Button(self.tr("Cancel"), "ghost", name=self.tr("Don't load these data"), parent=self._card)
        cancel.clicked.connect(self.desk.cancel_reading)
        row = QHBoxLayout()
        for button in (self._part, self._all, cancel):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _sentence(self, weight: Weight) -> str:
        size = words.size(weight.bytes_on_disk)
        if weight.rows is None:
            return self.tr("It has {size}.").format(size=size)
        pattern = (
            self.tr("{rows} samples, {size}.") if weight.exact else self.tr("About {rows} samples, {size}.")
        )
        return pattern.format(rows=words.number(weight.rows), size=size)

    def _typed(self, text: str) -> None:
        value = self.rows.value()
        if value is None or value < LEAST_ROWS or value != int(value):
            self.rows.set_error(self.tr("Enter a whole number from {least}.").format(least=LEAST_ROWS))
            self._part.set_blocked(self.tr("Enter how many samples to load."))
            return
        self.rows.clear_note()
        self.rows.set_help(self.tr("They are taken evenly from the whole file."))
        self._part.set_blocked(None)
        total = None if self._weight is None else self._weight.rows
        if total is None:
            self._part.set_label(self.tr("Load {rows}").format(rows=words.number(value)))
        else:
            pattern = self.tr("Load {rows} of {total}")
            self._part.set_label(pattern.format(rows=words.number(value), total=words.number(total)))

    def _load_part(self) -> None:
        self.rows.flush()
        value = self.rows.value()
        if value is not None and value >= LEAST_ROWS:
            self.desk.load(int(value))

    def _load_deciding(self) -> None:
        if self._weight is not None:
            self.desk.load(self._deciding(self._weight), rest=True)

    def _load_all(self) -> None:
        self.desk.load(None)

    def _resize(self) -> None:
        self._card.setFixedWidth(Theme.of(self).metrics.px(600))
