"""The answer: what the model says, how sure it is, and how far to trust that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.components import (
    Bar,
    Bars,
    Button,
    Chip,
    DataTable,
    ElidedLabel,
    Flow,
    PlainLabel,
    RowsModel,
    Segments,
)
from app.ui.pages.use import words
from app.ui.pages.use.note import Note
from app.ui.pages.use.subject import Subject
from app.ui.pages.use.view import PictureView, decoded
from app.ui.theme import Theme
from models.spec import TEXTS

FEWEST_BARS, MOST_BARS = 6, 24
"""Bars in sight at least and at most; the room decides between, and the others scroll."""


LONGEST = 32
"""Letters of a true answer that are shown."""


class Answer(QWidget):
    """The read-out beside what is tried.

    Signals:
        code_wanted(list): The code of the picture is to be changed by hand.

    Attributes:
        result: What was answered last; None while there is nothing.
    """

    code_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.result: Mapping[str, Any] | None = None
        self._subject: Subject | None = None
        self._truth = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.caption = PlainLabel("", "caption", "text3", wrap=True, parent=self)
        self.said = ElidedLabel("–", "readout", parent=self)
        self.sure = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.truth = Chip("", parent=self)
        self.truth.hide()
        self.waiting = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.waiting.hide()
        self._head()
        self.kind = Segments(
            self.tr("Bars show"),
            [("probabilities", self.tr("Probabilities")), ("logits", self.tr("Logits"))],
            parent=self,
        )
        self.kind.chosen.connect(self._show_bars)
        self.bars = Bars(self.tr("Answer by class"), track=True, quiet=True, parent=self)
        self.steps = DataTable(self.tr("Forecast, table"), dense=True, parent=self)
        self._steps = RowsModel([self.tr("Step")], parent=self)
        self.steps.setModel(self._steps)
        self.steps.hide()
        self.picture = PictureView(self.tr("Picture given back"), 144, parent=self)
        self.picture.hide()
        self.change = Button(self.tr("Change its code"), icon="adjustments", parent=self)
        self.change.clicked.connect(self._want_code)
        self.change.hide()
        self.note = Note(parent=self)
        for widget in (self.kind, self.picture, self.bars, self.steps, Flow(self.change, parent=self), self.note):
            self._column.addWidget(widget, 100 if widget in (self.bars, self.steps) else 0)
        self._column.addStretch(1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def _head(self) -> None:
        self._column.addWidget(self.caption)
        self._column.addWidget(self.said)
        self._column.addWidget(self.sure)
        row = QHBoxLayout()
        row.addWidget(self.truth)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self.waiting)

    def show_subject(self, subject: Subject) -> None:
        """Empties it for another run."""
        self._subject, self.result, self._truth = subject, None, ""
        caption = self.tr("The model says")
        gives_back = subject.generates and not subject.judges
        if subject.judges:
            caption = self.tr("The discriminator takes it for real")
        elif subject.returns:
            caption = self.tr("The error of what the model gives back")
        elif subject.generates:
            caption = self.tr("The model gives back")
        elif not subject.classes:
            caption = self.tr("The model says, for {target}").format(target=subject.target)
        self.caption.setText(caption)
        self.said.setText("–")
        self.sure.setText("")
        self.said.setVisible(not gives_back)
        self.sure.setVisible(not gives_back)
        alone = subject.task in TEXTS
        if subject.returns:
            self.bars.setVisible(subject.kind == "table")
            self.bars.setAccessibleName(self.tr("Error of each column"))
        if alone:
            self.caption.setText(self.tr("The model says"))
        self.kind.setVisible(bool(subject.classes))
        self.bars.setVisible(bool(subject.classes) or subject.generates or alone)
        self.bars.setAccessibleName(
            self.tr("Code of the picture") if gives_back else self.tr("Answer by class")
        )
        self.picture.setVisible(gives_back or (subject.returns and subject.kind == "images"))
        self.steps.hide()
        self.change.hide()
        self.bars.set_rows([])
        self.truth.hide()
        self.note.set_text("")

    def show_waiting(self, sentence: str) -> None:
        """Says why the answer is not there yet; nothing once it is."""
        self.waiting.setText(sentence)
        self.waiting.setVisible(bool(sentence))

    def show_truth(self, truth: str) -> None:
        """The true answer of what is tried, where it is known; empty where it isn't."""
        self._truth = truth
        self._show_truth()

    def show_result(self, result: Mapping[str, Any]) -> None:
        """Shows what the model answered."""
        if self._subject is None or self._subject.task in TEXTS:
            return
        self.result = result
        if "given_back" in result:
            self._show_returned(result)
        elif "picture" in result:
            self.picture.show_image(decoded(str(result["picture"])))
            self._show_code(result.get("code") or ())
            self.change.setVisible(bool(result.get("code")))
            self.note.set_text(
                self.tr("Its code is {count} numbers, from which it draws the picture anew.").format(
                    count=words.whole(len(result.get("code") or ()))
                )
            )
        elif "verdict" in result:
            self._show_verdict(result)
        elif self._subject.classes:
            self._show_class(result)
        else:
            self._show_number(float(result.get("value") or 0.0))
            self._show_steps(result.get("steps") or ())
        self._show_truth()

    def show_candidates(self, caption: str, rows: Sequence[Bar], note: str) -> None:
        """Shows several answers, the best first.

        Args:
            caption: What they are.
            rows: A bar each.
            note: What they mean.
        """
        self.caption.setText(caption)
        self.said.setText(rows[0].name if rows else "–")
        self.sure.setText("")
        self._fill(rows)
        self.note.set_text(note)

    def show_nothing(self, sentence: str) -> None:
        """Says why there is no answer."""
        self.said.setText("–")
        self.sure.setText("")
        self._fill([])
        self.note.set_text(sentence)

    def _show_class(self, result: Mapping[str, Any]) -> None:
        assert self._subject is not None
        name = str(result["prediction"])
        share = max((float(entry["value"]) for entry in result["probabilities"]), default=0.0)
        self.said.setText(name)
        self.sure.setText(self.tr("{percent} sure").format(percent=words.percent(share)))
        self._show_bars()
        self.note.set_text(self._record(name))

    def _show_verdict(self, result: Mapping[str, Any]) -> None:
        """How real the discriminator takes a picture to be, and for which class."""
        self.said.setText(words.percent(float(result["verdict"])))
        named = str(result.get("prediction") or "")
        self.sure.setText(self.tr("Most like {name}").format(name=named) if named else "")
        self._show_bars()
        self.note.set_text(
            self.tr("It learned this against its own generator: near the end both are about as good, and it is unsure.")
        )

    def _record(self, name: str) -> str:
        """How the class that was named did on the test part."""
        assert self._subject is not None
        right, of = self._subject.right.get(name, (0, 0))
        always = self.tr("It always picks one of its {count} classes, even for something else.").format(
            count=words.whole(len(self._subject.classes))
        )
        if not of:
            return always
        told = self.tr("Of {of} samples of {class} in the test part it named {right}.")
        return (
            f"{told.format(**{'of': words.whole(of), 'class': name, 'right': words.whole(right)})} {always}"
        )

    def _show_returned(self, result: Mapping[str, Any]) -> None:
        """The score and what it means, the picture, or the error of each column."""
        one, score = result["given_back"]["examples"][0], float(result["score"] or 0.0)
        self.said.setText(words.figure(score))
        if result["threshold"] is None:
            self.sure.setText(self.tr("mean squared error"))
        else:
            unusual, usual = self.tr("unusual: above the threshold {value}"), self.tr("usual: the threshold is {value}")
            self.sure.setText((unusual if result["anomaly"] else usual).format(value=words.figure(result["threshold"])))
        if "picture" in result:
            self.picture.show_image(decoded(str(result["picture"])))
        if "errors" in one:
            named = zip(result["given_back"]["columns"], one["errors"], one["back"], strict=True)
            found = sorted(((error or 0.0, name, back) for name, error, back in named), key=lambda entry: -entry[0])
            most = max((error for error, _, _ in found), default=0.0) or 1.0
            self._fill([
                Bar(str(name), error / most, _cell(back), words.decimal(error, 3), strong=error > 1)
                for error, name, back in found
            ])  # fmt: skip
        self.note.set_text(
            self.tr("The score is the mean squared error of what it gives back. Look inside shows where it errs.")
        )

    def _show_number(self, value: float) -> None:
        assert self._subject is not None
        self.said.setText(words.figure(value))
        error = self._subject.error
        if error is None:
            return
        self.sure.setText(self.tr("give or take {error}").format(error=words.figure(error)))
        self.note.set_text(
            self.tr("On the test part its answers were off by {error} on average.").format(
                error=words.figure(error)
            )
        )

    def _show_steps(self, steps: Sequence[Mapping[str, Any]]) -> None:
        """When the forecast is for, and all of it where it is more than one number."""
        if not steps or self._subject is None:
            return
        whens = [str(step.get("when") or at) for at, step in enumerate(steps, 1)]
        target = self._subject.target[:LONGEST]
        caption = self.tr("The model says, for {target} at {when}").format(target=target, when=whens[0])
        self.caption.setText(caption)
        names = list(steps[0]["values"])
        self.steps.setVisible(len(steps) * len(names) > 1)
        self._steps.set_headers([self.tr("Step"), *names], range(1, len(names) + 1))
        self._steps.set_rows(
            [when, *(words.figure(float(step["values"][name])) for name in names)]
            for when, step in zip(whens, steps, strict=True)
        )
        self.steps.set_widths((120, *(84 for _ in names)))

    def _want_code(self) -> None:
        if self.result is not None:
            self.code_wanted.emit(list(self.result.get("code") or ()))

    def _show_truth(self) -> None:
        self.truth.setVisible(bool(self._truth))
        if not self._truth or self._subject is None:
            return
        kind, mark = "neutral", ""
        if self._subject.classes and self.result is not None:
            right = str(self.result.get("prediction")) == self._truth
            kind, mark = ("ok", "check") if right else ("bad", "x")
        shown = self._truth if len(self._truth) <= LONGEST else f"{self._truth[: LONGEST - 1]}…"
        self.truth.set(self.tr("True answer: {truth}").format(truth=shown), kind, mark)

    def _show_bars(self) -> None:
        result = self.result
        if result is None or "probabilities" not in result:
            return
        names = [str(entry["class"]) for entry in result["probabilities"]]
        if self.kind.value() == "logits":
            values = [float(value) for value in result["logits"]]
            low, high = min(values), max(values)
            shares = [(value - low) / (high - low) if high > low else 0.0 for value in values]
            texts = [words.decimal(value, 2) for value in values]
        else:
            shares = [float(entry["value"]) for entry in result["probabilities"]]
            values, texts = shares, [words.percent(share) for share in shares]
        order = sorted(range(len(names)), key=lambda place: -values[place])
        best = str(result["prediction"])
        rows = [Bar(names[at], shares[at], percent=texts[at], strong=names[at] == best) for at in order]
        self._fill(rows)

    def _show_code(self, code: Sequence[float]) -> None:
        most = max((abs(value) for value in code), default=0.0) or 1.0
        numbered = [(self.tr("Number {number}").format(number=at), value) for at, value in enumerate(code, 1)]
        self._fill(
            [Bar(name, abs(value) / most, percent=words.decimal(value, 2)) for name, value in numbered]
        )

    def _fill(self, rows: Sequence[Bar]) -> None:
        again = len(rows) != len(self.bars.rows())
        self.bars.set_rows(rows)
        if again:
            self._fit()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
        self.setMinimumWidth(m.px(200))
        count = len(self.bars.rows())
        self.bars.setMinimumHeight(min(FEWEST_BARS, count) * m.px(self.bars.row_height) + 2)
        self.steps.setMinimumHeight(m.px(34 + 31 * 3))
        self.bars.setMaximumHeight(min(MOST_BARS, count) * m.px(self.bars.row_height) + 2)


def _cell(value: object) -> str:
    """A cell that is given back."""
    if value is None:
        return "–"
    return words.figure(float(value)) if isinstance(value, int | float) else str(value)[:LONGEST]
