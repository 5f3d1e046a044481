"""Texts to read: a list of them, the chosen one whole or as it is cut into tokens, and how long they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Choice, ElidedLabel, Line, Segments
from app.ui.components.cuts import CutText, visible
from app.ui.figure import FigureView, preload
from app.ui.pages.data import cutting, words
from app.ui.pages.data.textlist import Shown, TextList
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.compose import Composition
    from app.data.dataset import Progress
    from app.survey import Survey
    from app.ui.desk import Desk
    from app.ui.work import Work

BEGINNING = 1500
"""Characters of a text that a line of the list holds."""

PARTS = ("train", "validation", "test")
LOW = 520
"""Design pixels of height below which the chosen text gives way to the list."""


class TextsView(QWidget):
    """The list above, the chosen text and the lengths below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._survey: Survey | None = None
        self._asked: tuple[Any, ...] = ()
        self._work: Work | None = None
        self._cut: cutting.Cut | None = None
        self._row = -1
        self.part = Choice(self.tr("Part to show"), small=True, parent=self)
        self.part.chosen.connect(self._fill)
        self.label = Choice(self.tr("Class to show"), small=True, parent=self)
        self.label.chosen.connect(self._fill)
        self.says = ElidedLabel("", "small", "text2", parent=self)
        self.list = TextList(self.tr("Texts, list"), self)
        self.list.chosen.connect(self._choose)
        self._head = QHBoxLayout()
        self._head.addWidget(self.part)
        self._head.addWidget(self.label)
        self._head.addWidget(self.says, 1)
        self.below = QWidget(self)
        self._build_below()
        self._rule = Line(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        column.addWidget(self._rule)
        column.addWidget(self.below)
        desk.model_changed.connect(self._look)
        Theme.of(self).changed.connect(self._respace)
        self._respace()

    def _build_below(self) -> None:
        self.title = ElidedLabel("", "strong", parent=self.below)
        self.form = Segments(
            self.tr("Chosen text is shown"),
            [("text", self.tr("Text")), ("tokens", self.tr("Tokens"))],
            parent=self.below,
        )
        self.form.chosen.connect(self._show_text)
        self.reader = CutText(self.tr("Chosen text"), self.below)
        self.lengths = FigureView(self.tr("Tokens of the texts"), parent=self.below)
        self.lengths.hide()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.form)
        self._left = QVBoxLayout()
        self._left.addLayout(head)
        self._left.addWidget(self.reader, 1)
        self._pair = QHBoxLayout(self.below)
        self._pair.addLayout(self._left, 3)
        self._pair.addWidget(self.lengths, 2)

    def show_survey(self, survey: Survey) -> None:
        """Shows this state of the data."""
        if survey is self._survey:
            return
        before, self._survey = self._survey, survey
        new = before is None or before.dataset is not survey.dataset
        parts = [("", self.tr("All parts")), *((part, self._part(part)) for part in PARTS)]
        self.part.set_options(parts if survey.parts is not None else parts[:1])
        self.label.set_options([("", self.tr("All classes")), *((name, name[:60]) for name in survey.classes or ())])
        self.label.setVisible(bool(survey.classes) and survey.data.column("target") is not None)
        if new:
            self.part.set_value("")
            self.label.set_value("")
        self._fill()
        self._look()

    def row_shown(self) -> int:
        """The row of the data that is read below; -1 for none."""
        return self._row

    # The list

    def _fill(self, chosen: str = "") -> None:
        import numpy as np

        survey = self._survey
        if survey is None:
            return
        rows = np.arange(survey.dataset.rows)
        if self.part.value() and survey.parts is not None:
            rows = rows[survey.parts[rows] == self.part.value()]
        target = survey.data.column("target")
        if self.label.value() and target is not None:
            labels = survey.dataset.frame[target.name]  # type: ignore[union-attr]
            rows = rows[(labels.iloc[rows].astype(str) == self.label.value()).fillna(False).to_numpy()]
        sample = cutting.joined(survey, rows[np.linspace(0, len(rows) - 1, min(len(rows), 200)).astype(int)])
        usual = int(np.quantile([len(text) for text in sample], 0.7)) if sample else 1
        self.list.fill(rows.tolist(), self._fetch, usual)
        if not len(rows):
            self._row = -1
            self.title.setText(self.tr("No text is in this part."))
            self.reader.show_text("")

    def _fetch(self, row: int) -> Shown:
        survey = self._survey
        assert survey is not None
        part = "" if survey.parts is None else str(survey.parts[row])
        said = self._part(part) if part else self.tr("left out") if survey.parts is not None else ""
        return Shown(row, cutting.text_of(survey, row)[:BEGINNING], self._class_of(row), said)

    def _class_of(self, row: int) -> str:
        survey = self._survey
        target = None if survey is None else survey.data.column("target")
        if survey is None or target is None or not survey.classes:
            return ""
        cell = survey.dataset.frame[target.name].iloc[row]  # type: ignore[union-attr]
        return "" if cell is None or cell != cell else str(cell)

    def _part(self, part: str) -> str:
        return {
            "train": self.tr("Training"), "validation": self.tr("Validation"), "test": self.tr("Test"),
        }.get(part, part)  # fmt: skip

    # The chosen text

    def _choose(self, row: int) -> None:
        self._row = row
        self._show_text()

    def _show_text(self, form: str = "") -> None:
        survey = self._survey
        if survey is None or not 0 <= self._row < survey.dataset.rows:
            return
        text = cutting.text_of(survey, self._row)
        found = None if self._cut is None else cutting.pieces(self._cut.tokens, text)
        self.title.setText(self._heading(len(text), found))
        if found is not None and self._cut is not None and self.form.value() == "tokens":
            whole = self._is_corpus()
            self.reader.show_pieces(found, 0 if whole else cutting.limit(self._cut.tokens, text, len(found)))
        else:
            self.reader.show_text(text)

    def _heading(self, signs: int, found: list[tuple[str, str]] | None) -> str:
        number = words.number(self._row + 1)
        name = self.tr("Passage {number}") if self._is_corpus() else self.tr("Text {number}")
        parts = [name.format(number=number), self._class_of(self._row)]
        if found is None:
            parts.append(self.tr("{count} characters").format(count=words.number(signs)))
        else:
            parts.append(self.tr("{count} tokens").format(count=words.number(len(found))))
            strange = sum(kind == "unknown" for _, kind in found)
            parts.append(self.tr("{count} unknown").format(count=words.number(strange)) if strange else "")
        return " · ".join(part for part in parts if part)

    def _is_corpus(self) -> bool:
        return self._survey is not None and self._survey.data.kind == "corpus"

    # How they are cut

    def _look(self) -> None:
        """Works out anew how the texts are cut, where that changed and somebody looks."""
        survey, made = self._survey, self.desk.composition
        if survey is None or not self.isVisible():
            return
        if made is None or made.dataset is not survey.dataset:
            self.form.set_blocked("tokens", self.desk.model_problem or self.tr("The data are still being looked at."))
            return
        settings = {name: made.experiment.hyperparameters.get(name) for name in ("tokens", "vocabulary", "length")}
        asked = (id(survey.dataset), made.experiment.template, made.experiment.data, made.experiment.seed,
                 tuple(settings.items()))  # fmt: skip
        if asked == self._asked:
            return
        self._asked = asked
        if self._work is not None:
            self._work.cancel()
        self._work = self.desk.workshop.start(_cutting(survey, made), self._looked, self._not_looked)

    def showEvent(self, event: Any) -> None:
        """Looks at what was put off."""
        super().showEvent(event)
        self._look()

    def _looked(self, found: cutting.Cut) -> None:
        from app.figures.distribution import Categories
        from app.figures.lengths import Lengths

        self._work, self._cut = None, found
        self.form.set_blocked("tokens", None)
        self.says.setText(self._sentence(found))
        if self._is_corpus():  # passages are cut at will: how long they are says nothing
            named = [(visible(piece).strip() or piece, count) for piece, count in found.often]
            self.lengths.set_chart(Categories(self.tr("Most frequent tokens"), named, self.tr("Most frequent tokens")))
        else:
            note = self.tr("cut after {count}").format(count=words.number(found.limit))
            name = self.tr("Tokens of a text")
            self.lengths.set_chart(Lengths(name, found.lengths, found.limit, note, name))
        self._fit()
        self._show_text()

    def _sentence(self, found: cutting.Cut) -> str:
        known = len(found.tokens.vocabulary)
        units = {
            "characters": self.tr("{count} different characters"),
            "words": self.tr("{count} known words"),
            "subwords": self.tr("{count} known pieces"),
        }
        parts = [units[found.tokens.unit].format(count=words.number(known))]
        if self._is_corpus():
            parts.insert(0, self.tr("{count} words").format(count=words.number(found.words)))
            parts.insert(1, self.tr("{count} tokens").format(count=words.number(found.total)))
            parts.append(self.tr("{count} seen at once").format(count=words.number(found.limit)))
        elif found.shortened:
            parts.append(self.tr("{share} are cut").format(share=words.percent(found.shortened)))
        if found.unknown:
            parts.append(self.tr("{share} of new words unknown").format(share=words.percent(found.unknown, 1)))
        return " · ".join(parts)

    def _not_looked(self, sentence: str) -> None:
        self._work = None
        self.form.set_blocked("tokens", sentence)

    def resizeEvent(self, event: Any) -> None:
        """The chosen text gives way where the page is low."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self.below.setVisible(self.height() >= m.px(LOW - 160))
        self._rule.setVisible(self.below.isVisibleTo(self))
        self.lengths.setVisible(self._cut is not None and self.width() >= m.px(560))

    def _respace(self) -> None:
        m = Theme.of(self).metrics
        self._head.setContentsMargins(m.space(4), m.space(2), m.space(4), m.space(2))
        self._head.setSpacing(m.space(2))
        self.part.setMaximumWidth(m.px(160))
        self.label.setMaximumWidth(m.px(180))
        self.list.setMinimumHeight(m.px(120))
        self.below.setFixedHeight(m.px(196))
        self._pair.setContentsMargins(m.space(4), m.space(2), m.space(3), m.space(2))
        self._pair.setSpacing(m.space(4))
        self._left.setSpacing(m.space(1))
        self.says.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fit()


def _cutting(survey: Survey, composition: Composition) -> Any:
    def cut(progress: Progress) -> cutting.Cut:
        preload().join()  # the chart is made in the window's thread, which must not wait for that
        return cutting.cut(survey, composition, progress)

    return cut
