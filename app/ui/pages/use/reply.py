"""The reply of a model that translates: its answer, others that it took into account, and where it looked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import panels
from app.ui.components import Bar, Bars, PlainLabel
from app.ui.pages.use import words
from app.ui.pages.use.subject import Subject
from app.ui.pages.use.verdict import Verdict
from app.ui.panels.answered import AnsweredPanel
from app.ui.theme import Theme

LONGEST = 80
"""Letters of a true answer that are shown."""


class Reply(QWidget):
    """The read-out beside a source.

    Attributes:
        result: What was answered last; None while there is nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.result: Mapping[str, Any] | None = None
        self._truth = ""
        self._panel: panels.Panel | None = None
        self._view = ""
        self.caption = PlainLabel(self.tr("The model answers"), "caption", "text3", parent=self)
        self.said = PlainLabel("–", "page_title", wrap=True, parent=self)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.truth = Verdict(self)
        self.truth.hide()
        self.waiting = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.waiting.hide()
        self.note = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.heading = PlainLabel(self.tr("Likeliest answers"), "label", parent=self)
        self.bars = Bars(self.tr("Likeliest answers, by probability"), track=True, quiet=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.caption)
        self._column.addWidget(self.said)
        self._column.addWidget(self.truth)
        self._column.addWidget(self.waiting)
        self._column.addWidget(self.note)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.bars)
        self._column.addStretch(1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_subject(self, subject: Subject) -> None:
        """Empties it for another run."""
        self._truth = ""
        self.show_nothing("")

    def show_waiting(self, sentence: str) -> None:
        """Says why the answer is not there yet; nothing once it is."""
        self.waiting.setText(sentence)
        self.waiting.setVisible(bool(sentence))

    def show_truth(self, truth: str) -> None:
        """The true answer of what is tried, where it is known; empty where it isn't."""
        self._truth = truth
        self._show_truth()

    def show_nothing(self, sentence: str) -> None:
        """Says why there is no answer."""
        self.result = None
        self.said.setText("–")
        self._note(sentence)
        self._fill([])
        if self._panel is not None:
            self._panel.hide()
        self._show_truth()

    def show_result(self, result: Mapping[str, Any]) -> None:
        """Shows what the model answered."""
        self.result = result
        self.said.setText(str(result["prediction"]) or "–")
        self._note("")
        rows = []
        for text, share in result.get("alternatives") or ():
            strong = text == result["prediction"]
            rows.append(Bar(str(text) or "–", float(share), percent=words.percent(float(share)), strong=strong))
        self._fill(rows)
        self._show_truth()
        view, looked = str(result.get("view") or ""), result.get("looked")
        if view in panels.PANELS and isinstance(looked, Mapping):
            self._look(view, looked)

    def _look(self, view: str, content: Mapping[str, Any]) -> None:
        if self._panel is None or self._view != view:
            if self._panel is not None:
                self._panel.deleteLater()
            self._panel, self._view = panels.make(view, self), view
            if isinstance(self._panel, AnsweredPanel):
                self._panel.show_alone()  # the one answer stands above it already
            self._column.insertWidget(self._column.count() - 1, self._panel, 100)
        self._panel.show_content(content)
        self._panel.show()

    def _show_truth(self) -> None:
        self.truth.setVisible(bool(self._truth))
        if not self._truth:
            return
        right = None if self.result is None else str(self.result["prediction"]) == self._truth
        shown = self._truth if len(self._truth) <= LONGEST else f"{self._truth[: LONGEST - 1]}…"
        self.truth.set(self.tr("True answer: {truth}").format(truth=shown), right)

    def _note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _fill(self, rows: list[Bar]) -> None:
        self.heading.setVisible(bool(rows))
        self.bars.setVisible(bool(rows))
        self.bars.set_rows(rows)
        self._fit()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
        self.setMinimumWidth(m.px(240))
        high = len(self.bars.rows()) * m.px(self.bars.row_height) + 2
        self.bars.setFixedHeight(high)
