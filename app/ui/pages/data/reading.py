"""How a table is read: every guess with its reason, each to be changed, and the rows that come of it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.components import (
    Card,
    ChoiceField,
    Columns,
    DataTable,
    NumberField,
    PlainLabel,
    PrimaryButton,
    TextField,
)
from app.ui.goals import TEXT_KINDS
from app.ui.language import localised
from app.ui.pages.data import words
from app.ui.pages.data.rows import RowsModel
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.dataset import Table
    from app.ui.desk import Desk

GUESS = "guess"
NONE = "none"
MARKS = 40
"""Characters of missing marks that fit the field comfortably."""


class ReadingView(Columns):
    """The form at the side, the first rows beside it.

    Signals:
        closed(): The user is done here.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(side_width=340, parent=parent)
        self.desk = desk
        self._fields: dict[str, ChoiceField | NumberField | TextField] = {}
        self.preview = Card(self.tr("What comes of it"), padded=False, ruled=True, parent=self)
        self.rows = RowsModel(self)
        self.table = DataTable(self.tr("First rows"), dense=True, parent=self.preview)
        self.table.setModel(self.rows)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._state = PlainLabel("", "body", "text2", wrap=True, parent=self.preview)
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.add(self.table, 1)
        self.preview.add(self._state, 1)
        self.form = Card(self.tr("How it is read"), padded=False, ruled=True, parent=self)
        self._scroll = QScrollArea(self.form)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = self._build_fields()
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.form.add(self._scroll, 1)
        done = PrimaryButton(
            self.tr("Done"), icon="check", name=self.tr("Done with how it is read"), parent=self
        )
        done.clicked.connect(self.closed)
        self.form.add_footer(done)
        self.add_main(self.preview, 1)
        self.add_side(self.form, 1)
        Theme.of(self).changed.connect(self._resize)
        self._resize()

    def refresh(self) -> None:
        """Shows the guesses and the rows as they stand."""
        dataset = self.desk.dataset
        table = cast("Table", dataset) if dataset is not None and hasattr(dataset, "frame") else None
        self.table.setVisible(table is not None)
        self._state.setVisible(table is None)
        self.preview.set_note("")
        if table is None:
            says = self.tr("Reading …") if self.desk.reading else self.tr("It can't be read like this.")
            self._state.setText(says)
        else:
            self.rows.show_table(table)
            pattern = self.tr("{rows} rows, {columns} columns")
            note = pattern.format(rows=words.number(table.rows), columns=words.number(len(table.columns)))
            self.preview.set_note(note)
        self._fill(table)

    def _build_fields(self) -> QWidget:
        inside = QWidget(self._scroll)
        self._form = QVBoxLayout(inside)
        yes_no = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        self._add("delimiter", ChoiceField(self.tr("Between fields"), self._delimiters(), parent=inside))
        quotes = [('"', self.tr("Double quotes")), ("'", self.tr("Single quotes")), (NONE, self.tr("None"))]
        self._add("quote", ChoiceField(self.tr("Around fields"), quotes, parent=inside))
        self._add("encoding", ChoiceField(self.tr("Characters"), self._encodings(), parent=inside))
        decimals = [(".", self.tr("Point, 1.5")), (",", self.tr("Comma, 1,5"))]
        self._add("decimal", ChoiceField(self.tr("Decimal mark"), decimals, parent=inside))
        self._add("header", ChoiceField(self.tr("Header line"), yes_no, parent=inside))
        self._add("skip_lines", NumberField(self.tr("Lines before it"), minimum=0, whole=True, parent=inside))
        self._add(
            "missing", TextField(self.tr("Missing marks"), placeholder=self.tr("NA; -; ?"), parent=inside)
        )
        self._add("sheet", TextField(self.tr("Sheet"), parent=inside))
        bad = [("refuse", self.tr("Refuse the file")), ("skip", self.tr("Leave them out"))]
        self._add("bad_rows", ChoiceField(self.tr("Uneven rows"), bad, parent=inside))
        self._add("lines", ChoiceField(self.tr("Each line is a text of its own"), yes_no, parent=inside))
        self._form.addStretch(1)
        return inside

    def _add(self, name: str, field: ChoiceField | NumberField | TextField) -> None:
        self._fields[name] = field
        field.edited.connect(Editor(self, name).edit)
        self._form.addWidget(field)

    def field(self, name: str) -> ChoiceField | NumberField | TextField:
        """The field of one decision, by its name in `Reading`."""
        return self._fields[name]

    def _delimiters(self) -> list[tuple[str, str]]:
        return [(mark, label) for mark, label in words.delimiters().items()]

    def _encodings(self) -> list[tuple[str, str]]:
        known = ("utf-8", "utf-16", "cp1252", "latin-1", "iso8859-15", "cp1250", "cp1251", "mac_roman", "shift_jis",
                 "gb18030", "big5", "euc_kr")  # fmt: skip
        return [(name, words.encoding(name)) for name in known]

    def _fill(self, table: Table | None) -> None:
        said = self.desk.choices.reading
        reasons = {} if table is None else {guess.name: guess for guess in table.guesses}
        workbook = table is not None and table.reading.sheet is not None
        written = table is not None and self._holds_texts(table)
        for name, field in self._fields.items():
            if name == "sheet":
                field.setVisible(workbook or said.sheet is not None)
            elif written or name == "lines":
                field.setVisible(written and (name == "encoding" or name == "lines" and not self._are_pairs()))
            elif name in ("header", "missing", "skip_lines", "bad_rows"):
                field.setVisible(True)
            else:
                field.setVisible(not workbook)
            value = getattr(said, name)
            if value is None and table is not None:
                value = getattr(table.reading, name)
                guess = reasons.get(name)
                value = guess.value if guess is not None and value is None else value
            chosen = getattr(said, name) is not None and name != "bad_rows"
            self._set(name, value, chosen)
            reason = "" if name not in reasons else localised(reasons[name].reason)
            field.set_help(self._help(name, reason, chosen))

    def _holds_texts(self, table: Table) -> bool:
        """Whether there are no cells to tell apart: a long text, or files of texts."""
        survey = self.desk.survey
        texts = survey is not None and survey.data.kind in (*TEXT_KINDS, "pairs")
        return texts and table.reading.delimiter is None

    def _are_pairs(self) -> bool:
        return self.desk.survey is not None and self.desk.survey.data.kind == "pairs"

    def _help(self, name: str, reason: str, chosen: bool) -> str:
        if chosen:
            return self.tr("You said so.")
        if name == "missing":
            return self.tr("Separate several by semicolons. Empty cells are missing anyway.")
        return reason[:1].upper() + reason[1:] + "." if reason else ""

    def _set(self, name: str, value: Any, chosen: bool) -> None:
        field = self._fields[name]
        if field.box.hasFocus() and not isinstance(field, ChoiceField):
            return
        if isinstance(field, ChoiceField):
            self._set_choice(name, field, value, chosen)
        elif isinstance(field, NumberField):
            field.set_text("" if value is None else str(value))
        else:
            marks = value if isinstance(value, tuple | list) else None
            field.set_text(
                "; ".join(mark for mark in marks if mark) if marks is not None else str(value or "")
            )

    def _set_choice(self, name: str, field: ChoiceField, value: Any, chosen: bool) -> None:
        key = {True: "yes", False: "no", "": NONE}.get(value, value) if value is not None else GUESS
        options = {"delimiter": self._delimiters, "encoding": self._encodings}.get(name, lambda: [])()
        if options and key != GUESS and key not in dict(options):
            options.append((str(key), str(key)))
        if options or name != "bad_rows":
            base = options or [pair for pair in field_options(field) if pair[0] != GUESS]
            if chosen or value is None:
                base = [*base, (GUESS, self.tr("Guess it"))]
            field.set_options(base)
        field.set_value(str(key))

    def edit(self, name: str) -> None:
        """One field was changed: the data are read anew."""
        field = self._fields[name]
        value: Any
        if isinstance(field, ChoiceField):
            key = field.value()
            value = {GUESS: None, NONE: "", "yes": True, "no": False}.get(key, key)
        elif isinstance(field, NumberField):
            number = field.value()
            if field.text().strip() and (number is None or number < 0 or number != int(number)):
                field.set_error(self.tr("Enter a whole number."))
                return
            field.clear_note()
            value = None if number is None else int(number)
        elif name == "missing":
            text = field.text().strip()
            value = tuple(mark.strip() for mark in text.split(";")) if text else None
        else:
            value = field.text().strip() or None
        if name == "bad_rows" and value is None:
            value = "refuse"
        self._change(name, value, field.label())

    def _change(self, name: str, value: Any, label: str) -> None:
        choices = self.desk.choices
        if value == getattr(choices.reading, name):
            return
        dataset = self.desk.dataset
        if getattr(choices.reading, name) is None and value == getattr(
            getattr(dataset, "reading", None), name, None
        ):
            return  # what was guessed anyway
        self.desk.edit(
            label, dataclasses.replace(choices, reading=dataclasses.replace(choices.reading, **{name: value}))
        )

    def _resize(self) -> None:
        px = Theme.of(self).metrics.px
        self._form.setContentsMargins(px(16), px(12), px(16), px(12))
        self._form.setSpacing(px(10))
        self.preview.setMinimumHeight(px(260))
        self.form.setMinimumHeight(px(420 if self.stacked() else 300))
        self.table.horizontalHeader().setDefaultSectionSize(px(120))
        self.table.verticalHeader().setVisible(True)


def field_options(field: ChoiceField) -> list[tuple[str, str]]:
    """Ids and labels of a drop-down as it stands."""
    box = cast(QComboBox, field.box)
    return [(str(box.itemData(row)), box.itemText(row)) for row in range(box.count())]


class Editor(QObject):
    """Knows which field it listens to."""

    def __init__(self, view: ReadingView, name: str) -> None:
        super().__init__(view)
        self._view, self._name = view, name

    def edit(self, text: str) -> None:
        """The field was changed."""
        self._view.edit(self._name)
