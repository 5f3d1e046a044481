"""The samples behind a cell of the matrix, or the worst of all, the highest loss first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components import Button, Card, ElidedLabel
from app.ui.pages.evaluate import words
from app.ui.pages.evaluate.cases import SIDE, Cases, describe
from app.ui.pages.evaluate.originals import Originals
from app.ui.theme import Theme

if TYPE_CHECKING:
    import numpy as np

    from app.evaluation.review import Review
    from app.ui.desk import Desk


class CasesCard(Card):
    """A list of samples; what the chosen one is, below, and a button that leaves it out.

    Args:
        desk: Whose data a sample is left out of.
        name: Accessible name of the list, unique on the page.
        originals: Where rows and pictures come from.
        side: Of a picture, in design pixels.

    Signals:
        chosen(int): The place of a sample among the kept answers; -1 for none.
    """

    chosen = Signal(int)

    def __init__(
        self, desk: Desk, name: str, originals: Originals, *, side: int = SIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, padded=False, ruled=True, parent=parent)
        self.setAccessibleName(self.tr("{name}, card").format(name=name))
        self._desk, self._originals = desk, originals
        self._review: Review | None = None
        self._place = -1
        desk.draft_changed.connect(self._edited)
        desk.model_changed.connect(self._edited)
        self.cases = Cases(name, originals, side=side, parent=self)
        self.cases.chosen.connect(self._chose)
        self.add(self.cases, 1)
        self.facts = ElidedLabel("", "small", "text2", parent=self)
        leave = self.tr("{name}: leave the chosen one out").format(name=name)
        self.exclude = Button(self.tr("Leave out"), icon="x", small=True, name=leave, parent=self)
        self.exclude.clicked.connect(self._exclude)
        self.add_footer(self.facts, 1)
        self.add_footer(self.exclude)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self._chose(-1)

    def show_places(self, review: Review, title: str, note: str, places: np.ndarray | None) -> None:
        """Shows samples.

        Args:
            review: The run.
            title: What they have in common.
            note: How many, and their order.
            places: Among the kept answers, in this order; None while nobody chose any.
        """
        self._review = review
        name = self.accessibleName()
        self.set_title(title)
        self.setAccessibleName(name)
        self.set_note(note)
        self.cases.show_places(review, places)
        self._chose(self._place if places is not None and self._place in places else -1)

    def _chose(self, place: int) -> None:
        self._place = place
        review = self._review
        if place < 0 or review is None or review.kept is None:
            self.facts.setText(self._moved())
        else:
            name = self._originals.name(int(review.kept.rows[place]))
            said = describe(review, place)
            self.facts.setText(self.tr("{name}: {said}").format(name=name, said=said))
        self.exclude.set_blocked(self._blocked())
        self.chosen.emit(place)

    def _edited(self) -> None:
        """What can be left out hangs on the data that are open."""
        if self._place >= 0 and self.isVisible():
            self.exclude.set_blocked(self._blocked())

    def _moved(self) -> str:
        return self.tr("The data have changed since this training.") if self._originals.moved else ""

    def _blocked(self) -> str | None:
        """Why nothing can be left out."""
        if self._place < 0:
            return self.tr("Choose a sample first.")
        if self._originals.dataset is None or not self._originals.on_desk():
            return self.tr("These data are not open. Choose Set up again first.")
        if self._sample() in self._desk.choices.exclude:
            return self.tr("It is left out of the next training already.")
        return None

    def _sample(self) -> int | str:
        """The chosen sample, as an edit calls it."""
        assert self._review is not None and self._review.kept is not None
        return self._originals.sample(int(self._review.kept.rows[self._place]))

    def _exclude(self) -> None:
        from app.choices import with_fix
        from app.data.finding import Fix

        review = self._review
        if self._blocked() is not None or review is None or review.kept is None:
            return
        fix = Fix("Leave out", {"exclude": [self._sample()]})
        name = self._originals.name(int(review.kept.rows[self._place]))
        self._desk.edit(self.tr("Leave out {name}").format(name=name), with_fix(self._desk.choices, fix), toast=True)

    def _fit(self) -> None:
        self.setMinimumHeight(Theme.of(self).metrics.px(190))


def noted(count: int, whole: int) -> str:
    """How many of how many, and in which order."""
    text = words.translate("Evaluate", "{count} of {whole}, worst first")
    return text.format(count=words.whole(count), whole=words.whole(whole))
