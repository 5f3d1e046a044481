"""Two runs beside each other: every score, and what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.ui.components import Card, Cell, Choice, DataTable, PlainLabel, RowsModel
from app.ui.pages.evaluate import words
from app.ui.pages.evaluate.shelf import Shelf
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.evaluation.review import Review
    from app.ui.desk import Desk
    from app.ui.work import Work

NAMES = (
    "agreement", "spread", "rarest_class",
    "exact_match", "token_error_rate", "bleu", "chrf", "perplexity", "token_accuracy",
    "accuracy", "balanced_accuracy", "macro_f1", "roc_auc", "precision", "recall", "f1",
    "mse", "mae", "rmse", "r2", "loss",
    "reconstruction", "kl",
)  # fmt: skip


class CompareCard(Card):
    """Scores of this run and another one.

    Signals:
        compared(object): The other run's review, or None.
    """

    compared = Signal(object)

    def __init__(self, desk: Desk, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This run and another one"), padded=False, parent=parent)
        self.setAccessibleName(self.tr("Compare"))
        self._desk, self._shelf = desk, shelf
        self._review: Review | None = None
        self.other: Review | None = None
        self._work: Work | None = None
        self.choice = Choice(self.tr("Run to compare with"), small=True, parent=self)
        self.choice.chosen.connect(self._chose)
        self._top = QVBoxLayout()
        self._top.addWidget(self.choice)
        self.note = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._top.addWidget(self.note)
        self.body.addLayout(self._top)
        heads = [self.tr("Score"), self.tr("Baseline"), self.tr("This run"), self.tr("Other run")]
        heads.append(self.tr("Difference"))
        self.rows = RowsModel(heads, (1, 2, 3), parent=self)
        self.table = DataTable(self.tr("Scores of both runs"), parent=self)
        self.table.setModel(self.rows)
        self.add(self.table, 1)
        shelf.changed.connect(self._offer)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Turns to a run."""
        if review is self._review:
            return
        self._review = review
        if self.other is not None and (self.other.run == review.run or self.other.kind != review.kind):
            self.other = None
        self._offer()
        self._show()

    def _offer(self) -> None:
        review = self._review
        if review is None:
            return
        options = self._shelf.options(leave_out=str(review.run.folder))
        kept = "" if self.other is None else str(self.other.run.folder)
        self.choice.set_options([("", self.tr("Choose a run")), *options])
        self.choice.set_value(kept)
        if not options:
            self.note.setText(self.tr("There is no other run yet. Train again with other settings, then compare."))
        self.choice.setEnabled(bool(options))

    def _chose(self, folder: str) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        if not folder:
            self._read(None)
            return
        self._work = self._desk.workshop.start(_reading(folder), self._read, self._refused)

    def _read(self, other: Review | None) -> None:
        self._work = None
        self.other = other
        self._show()

    def _refused(self, sentence: str) -> None:
        self._work = None
        self.other = None
        self._show()
        self.note.setText(sentence)

    def _show(self) -> None:
        review, other = self._review, self.other
        self.compared.emit(other)
        if review is None:
            return
        names = [name for name in NAMES if name in review.metrics or other is not None and name in other.metrics]
        self.rows.set_rows([self._row(name, review, other) for name in names])
        if self.choice.isEnabled():
            self.note.setText(self._said(review, other))

    def _row(self, name: str, review: Review, other: Review | None) -> list[Any]:
        nats = words.in_nats(review)
        mine = review.metrics.get(name)
        base = words.score(name, review.baseline.get(name), nats)
        cells: list[Any] = [words.title(name), base, words.score(name, mine, nats)]
        if other is None:
            return [*cells, "", ""]
        theirs = other.metrics.get(name)
        gap = None if mine is None or theirs is None else mine - theirs
        return [*cells, words.score(name, theirs, nats), self._difference(name, gap, nats)]

    def _difference(self, name: str, gap: float | None, nats: bool) -> Any:
        """A difference with its sign, and whether it is for the better."""
        if gap is None:
            return words.NONE
        if name in words.PERCENT:
            text = self.tr("{points} points").format(points=words.decimal(100 * gap, 1))
        else:
            text = words.score(name, gap, nats)
        better = gap > 0 if name in words.HIGHER else gap < 0
        if name == "kl" or not any(sign in text for sign in "123456789"):
            return text
        sign = "+" if gap > 0 else ""
        words_ = self.tr("better") if better else self.tr("worse")
        shown = self.tr("{difference}, {better}").format(difference=sign + text, better=words_)
        return {Qt.ItemDataRole.DisplayRole: shown, Cell.TONE: "ok" if better else "bad"}

    def _said(self, review: Review, other: Review | None) -> str:
        """Whether the two can be compared at all."""
        if other is None:
            return self.tr("Choose a run to see its scores beside these.")
        if other.kind != review.kind:
            return self.tr("The other run learned another task, so most scores have no partner.")
        first, second = review.experiment.data, other.experiment.data
        if first.path != second.path or review.fingerprint != other.fingerprint:
            return self.tr("The other run was trained and tested on other data: compare with care.")
        if first.split != second.split or review.experiment.seed != other.experiment.seed:
            return self.tr("Both used the same data, but not the same test samples: small differences mean little.")
        return self.tr("Both were tested on the same samples. The page Runs overlays their curves.")

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._top.setContentsMargins(m.space(4), m.space(1), m.space(4), m.space(2))
        self._top.setSpacing(m.space(2))
        self.table.set_widths((190, 84, 84, 84))
        self.choice.setMaximumWidth(m.px(480))
        self.setMinimumHeight(m.px(330))


class CompareClasses(Card):
    """F1 of each class in both runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("F1 of each class"), padded=False, ruled=True, parent=parent)
        heads = [self.tr("Class"), self.tr("This"), self.tr("Other"), self.tr("Difference")]
        self.rows = RowsModel(heads, (1, 2, 3), parent=self)
        self.table = DataTable(self.tr("F1 of each class in both runs"), dense=True, parent=self)
        self.table.setModel(self.rows)
        self.table.set_widths((120, 64, 64))
        self.add(self.table, 1)

    def show_reviews(self, review: Review, other: Review | None) -> bool:
        """Shows both; returns whether they have the same classes."""
        from app.evaluation import scores

        same = other is not None and review.counts is not None and other.counts is not None
        if not same or other is None or review.classes != other.classes:
            return False
        assert review.counts is not None and other.counts is not None
        pairs = [scores.per_class(counts.tolist(), review.classes) for counts in (review.counts, other.counts)]
        rows = []
        for mine, theirs in zip(*pairs, strict=True):
            gap = (mine["f1"] or 0.0) - (theirs["f1"] or 0.0)
            text = ("+" if gap > 0 else "") + words.decimal(gap, 3)
            tone = "text3" if abs(gap) < 0.0005 else "ok" if gap > 0 else "bad"
            cell = {Qt.ItemDataRole.DisplayRole: text, Cell.TONE: tone}
            rows.append((gap, [mine["class"], words.score("f1", mine["f1"]), words.score("f1", theirs["f1"]), cell]))
        self.rows.set_rows([row for _, row in sorted(rows, key=lambda pair: pair[0])])
        return True


def _reading(folder: str) -> Any:
    def read(progress: Progress) -> Review:
        from app import runs
        from app.evaluation import review

        found = review.read(runs.open_run(folder))
        if not found.scored:
            raise UserError(f"{folder} has no scores of its test part. Open it here once to score it.")
        return found

    return read
