"""Pairs to read: a table of sources and what answers them, and the chosen one whole or as either side is cut."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Cell, Choice, DataTable, ElidedLabel, Line, Segments
from app.ui.components.cuts import CutText
from app.ui.pages.data import cutting, sides, words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.texts.tokens import Tokens
    from app.survey import Survey
    from app.ui.desk import Desk
    from app.ui.work import Work

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PARTS = ("train", "validation", "test")
LONGEST = 300
"""Characters of a side that a row holds."""

LOW = 360
"""Design pixels of height below which the chosen pair gives way to the table."""


class PairRows(QAbstractTableModel):
    """Pairs by row of the data, fetched when they come into sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._survey: Survey | None = None
        self._rows: Sequence[int] = ()
        self._known: dict[int, list[str | None]] = {}
        self._heads: list[str] = []

    def fill(self, survey: Survey, rows: Sequence[int]) -> None:
        """Shows these rows of the data."""
        self.beginResetModel()
        self._survey, self._rows, self._known = survey, rows, {}
        self._heads = [self.tr("Row"), *(name[:60] for name in sides.names(survey)), self.tr("Part")]
        self.endResetModel()

    def row(self, place: int) -> int:
        """The row of the data at a place of the table."""
        return int(self._rows[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Pairs."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Number, source, answer, part."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """What the columns of the data are called."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Role.TextAlignmentRole:
            return _side(section)
        return self._heads[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell; an empty side says so in grey."""
        if not index.isValid() or self._survey is None:
            return None
        if role == Role.TextAlignmentRole:
            return _side(index.column())
        if role not in (Role.DisplayRole, Role.AccessibleTextRole, Cell.TONE):
            return None
        text = self._cells(index.row())[index.column()]
        if role == Cell.TONE:
            return "text3" if text is None or index.column() in (0, 3) else "text"
        return self.tr("empty") if text is None else text

    def _cells(self, place: int) -> list[str | None]:
        if place not in self._known:
            assert self._survey is not None
            if len(self._known) > 4000:
                self._known.clear()
            row = self.row(place)
            part = "" if self._survey.parts is None else str(self._survey.parts[row])
            texts = (" ".join(text.split())[:LONGEST] or None for text in sides.of(self._survey, row))
            said = part_name(self, part) if part else self.tr("left out") if self._survey.parts is not None else ""
            self._known[place] = [words.number(row + 1), *texts, said]
        return self._known[place]


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def part_name(speaker: Any, part: str) -> str:
    """What a part is called."""
    names = {
        "train": speaker.tr("Training"), "validation": speaker.tr("Validation"), "test": speaker.tr("Test"),
    }  # fmt: skip
    return str(names.get(part, part))


class PairsView(QWidget):
    """The table above, the chosen pair below, its sides next to each other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._survey: Survey | None = None
        self._asked: tuple[Any, ...] = ()
        self._work: Work | None = None
        self._cut: sides.Cut | None = None
        self._row = -1
        self.part = Choice(self.tr("Part of the pairs to show"), small=True, parent=self)
        self.part.chosen.connect(self._fill)
        self.says = ElidedLabel("", "small", "text2", parent=self)
        self.says.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.rows = PairRows(self)
        self.table = DataTable(self.tr("Pairs, table"), dense=True, parent=self)
        self.table.setModel(self.rows)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self._head = QHBoxLayout()
        self._head.addWidget(self.part)
        self._head.addWidget(self.says, 1)
        self._rule = Line(parent=self)
        self.below = self._build_below()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.table, 1)
        column.addWidget(self._rule)
        column.addWidget(self.below)
        desk.model_changed.connect(self._look)
        Theme.of(self).changed.connect(self._respace)
        self._respace()

    def _build_below(self) -> QWidget:
        below = QWidget(self)
        self.titles = ElidedLabel("", "strong", parent=below), ElidedLabel("", "strong", parent=below)
        self.form = Segments(
            self.tr("Chosen pair is shown"),
            [("text", self.tr("Text")), ("tokens", self.tr("Tokens"))],
            parent=below,
        )
        self.form.chosen.connect(self._show_pair)
        self.readers = (
            CutText(self.tr("Source of the chosen pair"), below), CutText(self.tr("Answer of the chosen pair"), below),
        )  # fmt: skip
        self._grid = QGridLayout(below)
        self._grid.addWidget(self.titles[0], 0, 0)
        self._grid.addWidget(self.titles[1], 0, 1)
        self._grid.addWidget(self.form, 0, 2)
        self._grid.addWidget(self.readers[0], 1, 0)
        self._grid.addWidget(self.readers[1], 1, 1, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)
        return below

    def show_survey(self, survey: Survey) -> None:
        """Shows this state of the data."""
        if survey is self._survey:
            return
        before, self._survey = self._survey, survey
        parts = [("", self.tr("All parts")), *((part, part_name(self, part)) for part in PARTS)]
        self.part.set_options(parts if survey.parts is not None else parts[:1])
        if before is None or before.dataset is not survey.dataset:
            self.part.set_value("")
            self._cut = None
        self._fill()
        self._look()

    def row_shown(self) -> int:
        """The row of the data that is read below; -1 for none."""
        return self._row

    def _fill(self, chosen: str = "") -> None:
        import numpy as np

        survey = self._survey
        if survey is None:
            return
        found = np.arange(survey.dataset.rows)
        if self.part.value() and survey.parts is not None:
            found = found[survey.parts == self.part.value()]
        self.rows.fill(survey, found.tolist())
        self._fit()
        if len(found):
            self.table.setCurrentIndex(self.rows.index(0, 0))
        else:
            self._row = -1
            self._show_pair()

    def _choose(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            self._row = self.rows.row(now.row())
            self._show_pair()

    def _show_pair(self, form: str = "") -> None:
        survey = self._survey
        there = survey is not None and 0 <= self._row < survey.dataset.rows
        names = ("", "") if survey is None else sides.names(survey)
        texts = sides.of(survey, self._row) if there and survey is not None else ("", "")
        both: tuple[Tokens | None, ...] = (None, None) if self._cut is None else self._cut.tokens
        for title, reader, name, text, tokens in zip(self.titles, self.readers, names, texts, both, strict=True):
            found = None if tokens is None else cutting.pieces(tokens, text)
            title.setText(self._heading(name, text, found) if there else "")
            if found is not None and tokens is not None and self.form.value() == "tokens":
                room = tokens.length - (tokens is both[1])  # the end of the answer takes one place
                reader.show_pieces(found, room if len(found) > room else 0)
            else:
                reader.show_text(text)

    def _heading(self, name: str, text: str, found: list[tuple[str, str]] | None) -> str:
        parts = [name[:60]]
        if found is None:
            parts.append(self.tr("{count} characters").format(count=words.number(len(text))))
        else:
            parts.append(self.tr("{count} tokens").format(count=words.number(len(found))))
            strange = sum(kind == "unknown" for _, kind in found)
            parts.append(self.tr("{count} unknown").format(count=words.number(strange)) if strange else "")
        return " · ".join(part for part in parts if part)

    def _look(self) -> None:
        """Works out anew how either side is cut, where that changed and somebody looks."""
        survey, made = self._survey, self.desk.composition
        if survey is None or not self.isVisible():
            return
        if made is None or made.dataset is not survey.dataset:
            self.form.set_blocked("tokens", self.desk.model_problem or self.tr("The data are still being looked at."))
            return
        values = made.experiment.hyperparameters
        settings = tuple(values.get(name) for name in ("tokens", "answer_tokens", "vocabulary", "length"))
        asked = (id(survey.dataset), made.experiment.data, made.experiment.seed, settings)
        if asked == self._asked:
            return
        self._asked = asked
        if self._work is not None:
            self._work.cancel()
        self._work = self.desk.workshop.start(sides.cutting(survey, made), self._looked, self._not_looked)

    def showEvent(self, event: Any) -> None:
        """Looks at what was put off."""
        super().showEvent(event)
        self._look()

    def _looked(self, found: sides.Cut) -> None:
        self._work, self._cut = None, found
        self.form.set_blocked("tokens", None)
        self.says.setText(self._sentence(found))
        self._show_pair()

    def _sentence(self, found: sides.Cut) -> str:
        units = {
            "characters": self.tr("{count} characters"), "words": self.tr("{count} words"),
            "subwords": self.tr("{count} pieces of words"),
        }  # fmt: skip
        source, answer = (units[side.unit].format(count=words.number(len(side.vocabulary))) for side in found.tokens)
        parts = [self.tr("{source} to {answer}").format(source=source, answer=answer)]
        if found.longer:
            parts.append(self.tr("{count} pairs are longer").format(count=words.number(found.longer)))
        return " · ".join(parts)

    def _not_looked(self, sentence: str) -> None:
        self._work = None
        self.form.set_blocked("tokens", sentence)

    def resizeEvent(self, event: Any) -> None:
        """The chosen pair gives way where the page is low."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self.below.setVisible(self.height() >= m.px(LOW))
        self._rule.setVisible(self.below.isVisibleTo(self))
        each = max(round((self.width() / m.scale - 80 - 110 - 24) / 2), 120)
        self.table.set_widths((80, each, each))

    def _respace(self) -> None:
        m = Theme.of(self).metrics
        self._head.setContentsMargins(m.space(4), m.space(2), m.space(4), m.space(2))
        self._head.setSpacing(m.space(2))
        self.part.setMaximumWidth(m.px(160))
        self.table.setMinimumHeight(m.px(120))
        self.below.setFixedHeight(m.px(150))
        self._grid.setContentsMargins(m.space(4), m.space(2), m.space(3), m.space(2))
        self._grid.setHorizontalSpacing(m.space(4))
        self._grid.setVerticalSpacing(m.space(1))
        self._fit()
