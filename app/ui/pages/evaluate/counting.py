"""What counting reaches: a model that learned texts beside frequencies of tokens and of pairs of them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.components import Card, Cell, DataTable, PlainLabel, RowsModel
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.evaluation.review import Review


class CountingCard(Card):
    """The model's scores in a table with those that need no network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Against counting"), padded=False, parent=parent)
        heads = [self.tr("Way"), self.tr("Nats a token"), self.tr("Perplexity"), self.tr("Right")]
        self.rows = RowsModel(heads, (1, 2, 3), parent=self)
        self.table = DataTable(self.tr("Against counting, table"), dense=True, parent=self)
        self.table.setModel(self.rows)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.add(self.says)
        self.add(self.table)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's scores beside those of counting, the best first."""
        own = self.tr("This model")
        named = {"unigram": self.tr("Counting tokens"), "bigram": self.tr("Counting pairs")}
        found = [(own, review.metrics), *((named.get(key, key), scores) for key, scores in review.rivals.items())]
        found.sort(key=lambda pair: pair[1].get("nll", math.inf))
        shown = Qt.ItemDataRole.DisplayRole
        self.rows.set_rows(
            [{shown: text, Cell.STRONG: name == own} for text in (name, *_scores(scores))] for name, scores in found
        )
        better = [name for name, _ in found[: [name for name, _ in found].index(own)]]
        self.says.setText(
            self.tr("{name} foretells better and needs no network.").format(name=better[0]) if better
            else self.tr("Counting foretells less well: the model has learned more than what follows what.")
        )  # fmt: skip
        self.table.set_visible_rows(len(found))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self.table.set_widths((140, 92, 84))
        self.says.setContentsMargins(m.space(4), 0, m.space(4), m.space(2))


def _scores(scores: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        words.score("loss", scores.get("nll")), words.score("perplexity", scores.get("perplexity")),
        words.score("token_accuracy", scores.get("token_accuracy")),
    )  # fmt: skip
