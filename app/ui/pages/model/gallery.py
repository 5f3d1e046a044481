"""The gallery: a card for each template that fits the data, and below, what doesn't fit and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.components import Button, Choice, ChoiceCard, PlainLabel, tooltip
from app.ui.goals import TEXT_KINDS
from app.ui.pages.model.glyphs import Glyph
from app.ui.pages.model.offers import Offer, summary
from app.ui.steps import short_title
from app.ui.theme import Theme

GROUPS = ("discriminative", "generative")


ROOMY = 340
"""Design pixels of width from which every template is told of in two sentences."""


class Gallery(QScrollArea):
    """Cards to choose a template from, the recommended one first.

    Signals:
        chosen(str): The user chose the template with this id.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Templates"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: dict[str, ChoiceCard] = {}
        self.fold: Button | None = None
        """What unfolds the templates that don't fit; None where all fit."""
        self._unfolded = False
        self._offers: list[Offer] = []
        self._buttons = QButtonGroup(self)
        self._content = QWidget(self)
        self._content.setProperty("kind", "page")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._content)
        Theme.of(self).changed.connect(self._space)
        self._space()

    def show_offers(self, offers: Sequence[Offer], kind: str) -> None:
        """Shows the templates; cards are made anew only where the offers changed.

        Args:
            offers: From `offers.offers`.
            kind: The data's kind, for the words beside the headings.
        """
        if list(offers) == self._offers:
            return
        self._offers = list(offers)
        self._clear()
        for group in GROUPS:
            self._add_group(group, kind, [o for o in offers if o.group == group and not o.obstacle])
        unfit = [offer for offer in offers if offer.obstacle]
        if unfit:
            self._add_unfit(unfit)
        self._column.addStretch(1)
        self._say()

    def show_chosen(self, template: str) -> None:
        """Marks the template that is set."""
        if template in self.cards:
            self.cards[template].setChecked(True)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room only the chosen template is told of at length."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        roomy = self.width() >= Theme.of(self).metrics.px(ROOMY)
        for offer in self._offers:
            if not offer.obstacle and (card := self.cards.get(offer.template.id)) is not None:
                whole = roomy or card.isChecked()
                text = summary(offer.template, whole=whole)
                card.set_summary(f"{text} {offer.why}" if offer.why and whole else text)

    def show_notes(self, notes: Mapping[str, str]) -> None:
        """Says below each template what it takes."""
        for template, card in self.cards.items():
            if card.isEnabled():
                card.set_note(notes.get(template, ""))

    def _clear(self) -> None:
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
        self.cards, self.fold = {}, None
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _add_group(self, group: str, kind: str, offers: list[Offer]) -> None:
        if not offers:
            return
        inputs = {
            "images": self.tr("picture in"),
            "table": self.tr("row in"),
            "series": self.tr("past in"),
            "texts": self.tr("text in"),
            "corpus": self.tr("text in"),
            "pairs": self.tr("source in"),
        }.get(kind, self.tr("data in"))
        words = {
            "discriminative": (
                self.tr("Tell apart"),
                self.tr("discriminative: {}, answer out").format(inputs),
                self.tr("{}, answer out").format(inputs),
            ),
            "generative": self._of_makers(kind),
        }
        self._add_heading(*words[group])
        for offer in offers:
            self._add_card(offer)

    def _of_makers(self, kind: str) -> tuple[str, str, str]:
        """The heading of the generative group: what such templates do, what comes out, and that in fewer words."""
        made = {
            "images": (self.tr("generative: pictures out, new or given back"), self.tr("pictures out")),
            "pairs": (self.tr("generative: source in, answer out"), self.tr("source in, answer out")),
            **dict.fromkeys(
                TEXT_KINDS, (self.tr("generative: learns from texts alone"), self.tr("from texts alone"))
            ),
        }
        if kind in made:
            return self.tr("Make new"), *made[kind]
        return (
            self.tr("Give back"),
            self.tr("generative: learns what is usual, without answers"),
            self.tr("without answers"),
        )

    def _add_unfit(self, offers: list[Offer]) -> None:
        """What does not fit is a line with a count, which unfolds to the reasons."""
        label = self.tr("Not for these data ({count})").format(count=len(offers))
        self.fold = Button(label, "ghost", small=True, parent=self._content)
        self.fold.clicked.connect(self._turn_fold)
        self._column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        for offer in offers:
            self._add_card(offer)
        self._show_unfit()

    def _turn_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show_unfit()

    def _show_unfit(self) -> None:
        assert self.fold is not None
        self.fold.set_icon("chevron-down" if self._unfolded else "chevron-right")
        self.fold.setAccessibleDescription(self.tr("Unfolded") if self._unfolded else self.tr("Folded"))
        for offer in self._offers:
            if offer.obstacle:
                self.cards[offer.template.id].setVisible(self._unfolded)

    def _add_heading(self, words: str, note: str = "", shorter: str = "") -> None:
        head = Heading(words, note, shorter, self._content)
        above = Theme.of(self).metrics.space(2) if self._column.count() else 0
        head.setContentsMargins(0, above, 0, 0)
        self._column.addWidget(head)

    def _add_card(self, offer: Offer) -> None:
        glyph = Glyph(offer.template.id)
        text = summary(offer.template, whole=not offer.obstacle)
        card = ChoiceCard(
            short_title(offer.template.id),
            f"{text} {offer.why}" if offer.why else text,
            offer.obstacle,
            picture=glyph,
            chip=self.tr("Recommended") if offer.why else "",
            parent=self._content,
        )
        if offer.obstacle:
            card.set_blocked(offer.obstacle)
            glyph.set_muted(True)
        else:
            card.clicked.connect(partial(self.chosen.emit, offer.template.id))
            self._buttons.addButton(card)
        card.setToolTip(tooltip(offer.obstacle or summary(offer.template, whole=True)))
        self.cards[offer.template.id] = card
        self._column.addWidget(card)

    def _space(self) -> None:
        self._column.setSpacing(Theme.of(self).metrics.space(2))


class Heading(QWidget):
    """A group's name and what such templates do, in fewer words where there is little room.

    Args:
        words: The name.
        note: What goes in and comes out.
        shorter: The same in fewer words.
    """

    def __init__(self, words: str, note: str, shorter: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = (note, shorter, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._name = PlainLabel(words, "strong", parent=self)
        self._note = PlainLabel("", "small", "text2", parent=self)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._name)
        row.addWidget(self._note, 1)
        self.setToolTip(tooltip(note))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the longest words that fit."""
        super().resizeEvent(event)
        m = Theme.of(self).metrics
        room = self.width() - self._name.sizeHint().width() - m.space(2)
        measure = QFontMetrics(m.font("small")).horizontalAdvance
        self._note.setText(next((text for text in self._texts if measure(text) <= room), ""))


WORDS = 280
"""Design pixels of width that the words of a template want beside their drop-down."""


class TemplateRow(QWidget):
    """The gallery where there is little room: a drop-down with the drawing and the words of what is chosen.

    Signals:
        chosen(str): The user chose the template with this id.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: dict[str, Offer] = {}
        self._glyph = Glyph("", self)
        self.choice = Choice(self.tr("Template"), parent=self)
        self.choice.chosen.connect(self.chosen)
        self._words = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._row = QHBoxLayout()
        self._row.addWidget(self._glyph)
        self._row.addWidget(self.choice, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addLayout(self._row)
        self._both.addWidget(self._words, 1)
        Theme.of(self).changed.connect(self._space)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stand below where there is no room for them beside."""
        super().resizeEvent(event)
        self._space()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Lists the templates that fit."""
        fitting = {offer.template.id: offer for offer in offers if not offer.obstacle}
        if fitting == self._offers:
            return
        self._offers = fitting
        self.choice.set_options([(id, self._label(offer)) for id, offer in fitting.items()])

    def show_chosen(self, template: str) -> None:
        """Shows the template that is set."""
        self.choice.set_value(template)
        self._glyph.set_template(template)
        if template in self._offers:
            self._words.setText(summary(self._offers[template].template, whole=True))

    def _label(self, offer: Offer) -> str:
        name = short_title(offer.template.id)
        return self.tr("{} (recommended)").format(name) if offer.why else name

    def _space(self) -> None:
        m = Theme.of(self).metrics
        self._row.setSpacing(m.space(3))
        self._both.setSpacing(m.space(3))
        room = self.width() - self._row.sizeHint().width() - m.space(3)
        way = QBoxLayout.Direction
        self._both.setDirection(way.TopToBottom if room < m.px(WORDS) else way.LeftToRight)
