"""Try one: a row, a window of a series or a picture at the left, the model's answer to it at the right, at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.language import localised
from app.ui.pages.use.answer import Answer
from app.ui.pages.use.asker import Asker
from app.ui.pages.use.candidates import show_view
from app.ui.pages.use.meaning import WordForm
from app.ui.pages.use.reply import Reply
from app.ui.pages.use.row import RowForm
from app.ui.pages.use.sequence import SequenceForm
from app.ui.pages.use.sketch import Sketch
from app.ui.pages.use.subject import Subject
from app.ui.pages.use.texts import BLANK, TextForm
from app.ui.pages.use.window import WindowForm
from app.ui.theme import Theme
from models.spec import Task

if TYPE_CHECKING:
    from app.ui.desk import Desk

SOON = 30
"""Milliseconds after a key or a stroke until it is asked about, so that a burst is one question."""

VIEWS = {Task.LANGUAGE_MODELLING: "text", Task.MASKED_LANGUAGE_MODELLING: "blanks", Task.EMBEDDING: "map"}
"""What is looked at of models that learned from texts alone."""

NARROW = 560
"""Design pixels below which the answer stands under what is tried."""


Part = RowForm | WindowForm | Sketch | TextForm | WordForm | SequenceForm


class TryOne(QWidget):
    """The tab.

    Signals:
        failed(str, str): What went wrong: a bold sentence and one with the remedy.
    """

    failed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject: Subject | None = None
        self._stale = False
        self._asker = Asker(desk.workers, self._question, self)
        self._asker.answered.connect(self._answered)
        self._asker.refused.connect(self._refused)
        self._asker.waiting.connect(self._waiting)
        self.form = RowForm(self)
        self.window_form = WindowForm(self)
        self.sketch = Sketch(self)
        self.text_form = TextForm(self)
        self.word_form = WordForm(self)
        self.sequence_form = SequenceForm(self)
        self._parts: tuple[Part, ...] = (
            self.form, self.window_form, self.sketch, self.text_form, self.word_form, self.sequence_form
        )  # fmt: skip
        for part in self._parts:
            part.hide()
        self.answer = Answer(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        for part in self._parts:
            self._row.addWidget(part, 3)
        self._row.addWidget(self.answer, 2)
        self.reply = Reply(self)
        self.reply.hide()
        self._row.addWidget(self.reply, 2)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._ask)
        for part in self._parts:
            part.edited.connect(self._edited)
        self.sketch.failed.connect(self.failed)
        self.window_form.failed.connect(self._not_saved)
        desk.workers.warm_changed.connect(self._warm_changed)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_subject(self, subject: Subject) -> None:
        """Another run is tried."""
        self._asker.forget()
        self._subject = subject
        self.answer.show_subject(subject)
        self.reply.show_subject(subject)
        self.answer.setVisible(self._readout is self.answer)
        self.reply.setVisible(self._readout is self.reply)
        shown = self._part_for(subject)
        for part in self._parts:
            part.setVisible(part is shown)
        shown.show_subject(subject)
        self._edited()

    def given(self) -> dict[str, Any]:
        """What is tried, as the question `view` takes it."""
        part = None if self._subject is None else self._part_for(self._subject)
        if part is self.text_form:
            return {"text": self.text_form.text()}
        if part is self.window_form:
            return {"rows": self.window_form.rows()}
        if part is self.sketch:
            return self.sketch.question() or {}
        return {"row": self.form.values()} if part is self.form else {}

    @property
    def _readout(self) -> Answer | Reply:
        """Where the answer stands."""
        translates = self._subject is not None and self._subject.task == Task.TRANSLATION
        return self.reply if translates else self.answer

    def takes_pictures(self) -> bool:
        """Whether a picture can be put in."""
        return self._subject is not None and self._part_for(self._subject) is self.sketch

    def _part_for(self, subject: Subject) -> Part:
        """What is tried with: a form, a text, a word, a drawing."""
        if subject.task == Task.EMBEDDING:
            return self.word_form
        parts: dict[str, Part] = {
            "table": self.form, "series": self.window_form, "texts": self.text_form, "sequences": self.sequence_form,
        }  # fmt: skip
        return parts.get(subject.kind, self.sketch)

    def _edited(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
        self._readout.show_truth("")

    def _ask(self) -> None:
        """Asks if somebody looks; else once somebody does."""
        if self.isVisible():
            self._asker.ask()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Asks what was put off while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._soon.start()

    def _question(self) -> tuple[dict[str, Any], str] | None:
        """What to ask as things stand, and the true answer where it is known."""
        subject = self._subject
        if subject is None:
            return None
        if subject.task in VIEWS:
            return self._looked_up(subject)
        if subject.task == Task.TRANSLATION and not self.text_form.text().strip():
            self.reply.show_nothing(self.tr("Type something for the model to answer."))
            return None
        if subject.kind == "texts":
            return {
                "ask": "predict_one", "run": str(subject.run.folder), "text": self.text_form.text()
            }, self.text_form.truth()  # fmt: skip
        if subject.kind == "table":
            asked: dict[str, Any] | None = {"row": self.form.values()}
            truth = self.form.row.truth if self.form.row is not None else ""
        elif subject.kind == "sequences":
            asked, truth = self.sequence_form.question(), self.sequence_form.truth()
        elif subject.kind == "series":
            asked, truth = {"rows": self.window_form.rows()}, self.window_form.truth()
        else:
            asked, truth = self.sketch.question(), self.sketch.truth()
        if asked is None:
            return None
        return {"ask": "predict_one", "run": str(subject.run.folder), **asked}, truth

    def _looked_up(self, subject: Subject) -> tuple[dict[str, Any], str] | None:
        """What to ask a model that learned from texts alone: what comes next, what fills a blank, what is near."""
        asked: dict[str, Any] | None = self.word_form.question()
        if subject.task == Task.LANGUAGE_MODELLING:
            asked = {"prompt": self.text_form.text(), "length": 1}
        elif subject.task == Task.MASKED_LANGUAGE_MODELLING:
            text = self.text_form.text()
            asked = {"text": text} if BLANK in text else None
            if asked is None:
                self.answer.show_nothing(self.tr("Leave a word out to see what the model would put there."))
        if asked is None:
            return None
        return {"ask": "view", "run": str(subject.run.folder), "view": VIEWS[Task(subject.task)], **asked}, ""

    def _answered(self, truth: object, result: object) -> None:
        if not isinstance(result, Mapping):
            return
        if self._subject is not None and self._subject.task in VIEWS:
            show_view(self.answer, result)
            return
        self._readout.show_result(result)
        self._readout.show_truth(str(truth or ""))
        if self._readout is self.reply:
            return
        if self._subject is not None and self._subject.kind == "sequences":
            self.sequence_form.show_result(result)
            return
        if "seen" in result:
            self.sketch.show_seen(str(result["seen"]))
        if "steps" in result:
            self.window_form.show_result(result)
        elif "missing" in result:
            self.form.tell(result["missing"], result["unknown"])

    def _not_saved(self, sentence: str) -> None:
        self.failed.emit(self.tr("The picture was not saved."), sentence)

    def _refused(self, sentence: str) -> None:
        if self._subject is not None and self._subject.task in VIEWS:
            self.answer.show_nothing(localised(sentence))  # a word that is not known is no failure
            return
        self.failed.emit(self.tr("The model gave no answer."), sentence)

    def _waiting(self, waits: bool) -> None:
        self._readout.show_waiting(self._why() if waits else "")

    def _warm_changed(self) -> None:
        if self._asker.busy and self._readout.waiting.text():
            self._waiting(True)

    def _why(self) -> str:
        if not self._desk.workers.is_warm:
            return self.tr("Preparing the engine. This takes a few seconds.")
        return self.tr("Opening the model.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        m = Theme.of(self).metrics
        beside = self.width() >= m.px(NARROW)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._row.setContentsMargins(m.space(4), m.space(4), m.space(4), m.space(4))
        self._row.setSpacing(m.space(5))
        self._arrange()
