"""Write: texts that go on from a beginning, as bold or as careful as the knobs say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.components import Button, Flow, NumberField, PlainLabel, PrimaryButton, TextBox
from app.ui.pages.use import words
from app.ui.pages.use.choosing import choose
from app.ui.pages.use.knob import Knob
from app.ui.pages.use.subject import Subject
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.workers import Question

TEXTS, MOST = 3, 100
"""Texts written at first, and at most."""

LAST_SEED = 2**31 - 1
NARROW = 620
"""Design pixels below which the knobs stand under the texts."""

LENGTHS = (20, 50, 100, 200, 300, 500, 1000, 2000)
CANDIDATES = (0, 1, 2, 3, 5, 8, 10, 20, 40, 80, 100)
"""How many of the likeliest tokens may be drawn; 0 is all."""


class Paper(QTextEdit):
    """Takes what room there is, and never makes the page scroll."""

    def sizeHint(self) -> QSize:
        """The least."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class Write(QWidget):
    """The tab.

    Signals:
        failed(str, str): What went wrong: a bold sentence and one with the remedy.
    """

    failed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject: Subject | None = None
        self._asked: Question | None = None
        self._prompt = ""
        self._saved = ""
        self.texts: list[str] = []
        """What was written last, without the beginning."""
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._left = QVBoxLayout()
        self._row.addLayout(self._left, 3)
        self._build_texts()
        self._row.addWidget(self._build_knobs(), 2)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self._show()

    def _build_texts(self) -> None:
        hint = self.tr("A beginning to go on with; empty begins anew")
        self.prompt = TextBox(hint, name=self.tr("Beginning"), parent=self)
        self.go = PrimaryButton(self.tr("Write"), icon="sparkles", name=self.tr("Write texts"), parent=self)
        self.save = Button(self.tr("Save as text"), icon="download", name=self.tr("Save the texts"), parent=self)
        self.said = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.page = Paper(self)
        self.page.setReadOnly(True)
        self.page.setAcceptRichText(False)
        self.page.setAccessibleName(self.tr("Written texts"))
        self.page.setTabChangesFocus(True)
        self._left.addWidget(PlainLabel(self.tr("Beginning"), "label", parent=self))
        self._left.addWidget(self.prompt)
        self._left.addWidget(Flow(self.go, self.save, parent=self))
        self._left.addWidget(self.said)
        self._left.addWidget(self.page, 1)
        self.go.clicked.connect(self._write)
        self.save.clicked.connect(self._ask_for_place)

    def _build_knobs(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("How it is written"))
        inside = QWidget(area)
        inside.setProperty("kind", "page")
        self._knobs = QVBoxLayout(inside)
        self._knobs.setContentsMargins(0, 0, 0, 0)
        self.temperature = Knob(
            self.tr("Temperature"), self.tr("Low keeps to the likeliest, high dares more; 0 draws nothing."),
            41, 16, _temperature, _decimal, inside,
        )  # fmt: skip
        self.top_k = Knob(
            self.tr("Top k"), self.tr("Only so many of the likeliest tokens may be drawn."), len(CANDIDATES), 0,
            CANDIDATES.__getitem__, self._of_all, inside,
        )  # fmt: skip
        self.top_p = Knob(
            self.tr("Top p"), self.tr("Only the likeliest tokens that make up this share may be drawn."), 20, 19,
            _share, _decimal, inside,
        )  # fmt: skip
        self.length = Knob(
            self.tr("Length"), self.tr("Tokens that are written at most."), len(LENGTHS), 3, LENGTHS.__getitem__,
            words.whole, inside,
        )  # fmt: skip
        self.count = NumberField(self.tr("Texts"), minimum=1, maximum=MOST, whole=True, parent=inside)
        self.seed = NumberField(
            self.tr("Seed"), minimum=0, maximum=LAST_SEED, whole=True, name=self.tr("Seed of the texts"), parent=inside
        )
        self.seed.set_help(self.tr("The same seed gives the same texts."))
        self.count.set_value(TEXTS)
        self.seed.set_value(0)
        self._numbers = QHBoxLayout()
        for field in (self.count, self.seed):
            field.edited.connect(self._check)
            self._numbers.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        for knob in (self.temperature, self.top_k, self.top_p, self.length):
            self._knobs.addWidget(knob)
        self._knobs.addLayout(self._numbers)
        self._knobs.addStretch(1)
        area.setWidget(inside)
        self._area = area
        return area

    def show_subject(self, subject: Subject) -> None:
        """Another run writes."""
        if self._asked is not None:
            self._desk.workers.drop(self._asked)
            self._asked = None
        self._subject, self.texts, self._saved = subject, [], ""
        self.page.clear()
        self._show()
        if self.isVisible():
            self.begin()

    def begin(self) -> None:
        """The first texts, once the tab is looked at."""
        if self._subject is not None and self._subject.writes and not self.texts and self._asked is None:
            self._write()

    def options(self) -> dict[str, Any]:
        """What the knobs say, as the question wants it; what changes nothing is left out."""
        found: dict[str, Any] = {"temperature": self.temperature.value(), "length": int(self.length.value())}
        if self.top_k.value():
            found["top_k"] = int(self.top_k.value())
        if self.top_p.value() < 1:
            found["top_p"] = self.top_p.value()
        return found

    def _check(self, text: str = "") -> tuple[int, int] | None:
        """Count and seed, or None where one is wrong, which is said."""
        found = []
        for field, low, high in ((self.count, 1, MOST), (self.seed, 0, LAST_SEED)):
            value = field.value()
            if value is None or value != int(value) or not low <= value <= high:
                said = self.tr("A whole number from {low} to {high}.")
                field.set_error(said.format(low=words.whole(low), high=words.whole(high)))
            else:
                field.clear_note()
                found.append(int(value))
        self.go.set_blocked(None if len(found) == 2 else self.tr("Mend the number first."))
        return (found[0], found[1]) if len(found) == 2 else None

    def _write(self) -> None:
        wanted = self._check()
        if self._subject is None or wanted is None or self._asked is not None:
            return
        self._prompt = self.prompt.toPlainText()
        question = {
            "ask": "generate", "run": str(self._subject.run.folder), "n": wanted[0], "seed": wanted[1],
            "prompt": self._prompt, **self.options(),
        }  # fmt: skip
        self._asked = self._desk.workers.ask(question, self._written, self._refused)
        self._show()

    def _written(self, result: Mapping[str, Any]) -> None:
        if self._asked is None:
            return
        self._asked = None
        self.texts = [str(text) for text in result.get("texts") or ()]
        self._fill()
        self._show()

    def _refused(self, sentence: str) -> None:
        if self._asked is None:
            return
        self._asked = None
        self._show()
        self.failed.emit(self.tr("Nothing was written."), sentence)

    def _fill(self) -> None:
        """Each text with its beginning, which is grey; never taken for markup."""
        tokens = Theme.of(self).tokens
        plain, grey = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(tokens.text))
        grey.setForeground(QColor(tokens.text2))
        self.page.clear()
        cursor = QTextCursor(self.page.document())
        for place, text in enumerate(self.texts):
            if len(self.texts) > 1:
                heading = self.tr("Text {number}").format(number=words.whole(place + 1))
                cursor.insertText(f"{'' if not place else chr(10)}{heading}\n", grey)
            cursor.insertText(self._prompt, grey)
            cursor.insertText(f"{text}\n", plain)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    # Saving

    def _ask_for_place(self) -> None:
        choose(
            self, self.tr("Save the texts"), QFileDialog.FileMode.AnyFile, self.save_to, suffix="txt",
            name="texts.txt", filters=self.tr("Text files (*.txt)"),
        )  # fmt: skip

    def save_to(self, path: str) -> None:
        """Writes what is shown into a text file."""
        from app import files
        from app.errors import UserError

        parts = [f"{self._prompt}{text}" for text in self.texts]
        try:
            files.write_bytes(Path(path), ("\n\n".join(parts) + "\n").encode("utf-8"))
        except (OSError, UserError) as error:
            self.failed.emit(self.tr("The texts were not saved."), str(error))
            return
        self._saved = path
        self._show()

    def _show(self) -> None:
        said = ""
        if self._asked is not None:
            said = self.tr("Writing.") if self._desk.workers.is_warm else self.tr(
                "Preparing the engine. This takes a few seconds."
            )  # fmt: skip
        elif self._saved:
            said = self.tr("Saved in {file}.").format(file=Path(self._saved).name)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.save.set_blocked(None if self.texts else self.tr("Nothing is written yet."))

    def _of_all(self, count: float) -> str:
        return words.whole(count) if count else self.tr("all")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= Theme.of(self).metrics.px(NARROW)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._row.setContentsMargins(m.space(4), m.space(4), m.space(4), m.space(4))
        self._row.setSpacing(m.space(5))
        self._left.setSpacing(m.space(2))
        self._knobs.setSpacing(m.space(4))
        self._knobs.setContentsMargins(m.px(2), m.px(2), m.space(3), m.px(2))
        self._numbers.setSpacing(m.space(3))
        self.prompt.setFixedHeight(m.px(72))
        self.page.setMinimumHeight(m.px(160))
        self._area.setMinimumHeight(m.px(200))
        self._area.setMinimumWidth(m.px(240))
        self._fill()
        self._arrange()


def _temperature(position: int) -> float:
    return round(position / 20, 2)


def _share(position: int) -> float:
    return round((position + 1) / 20, 2)


def _decimal(value: float) -> str:
    return words.decimal(value, 2)
