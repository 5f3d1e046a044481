"""Look inside: the model's own views of what stands under Try one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

import models
from app import views
from app.ui import panels
from app.ui.components import PlainLabel, Tabs
from app.ui.language import localised
from app.ui.pages.use.asker import Asker
from app.ui.pages.use.subject import Subject
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.panels import Panel

TRIED = ("text", "blanks", "forecast", "anomalies", "duel")
"""Views that Try one shows itself, or that only a training has."""

SOON = 300
"""Milliseconds after the last key until the model is asked."""

Given = Callable[[], dict[str, Any]]
"""What is tried now, as the question `view` takes it."""


class Inside(QWidget):
    """The tab: a tab for each view over its panel.

    Args:
        desk: Whose workers are asked.
        given: What is tried now.
    """

    def __init__(self, desk: Desk, given: Given, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._given = desk, given
        self._subject: Subject | None = None
        self._stale = True
        self._asker = Asker(desk.workers, self._question, self)
        self._asker.answered.connect(self._answered)
        self._asker.refused.connect(self._refused)
        self._asker.waiting.connect(self._waiting)
        self.tabs = Tabs(self.tr("What to look into"), parent=self)
        self.tabs.chosen.connect(self._turn)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._stack = QStackedWidget(self)
        self._empty = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        self._panels: dict[str, Panel] = {}
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.tabs)
        self._column.addWidget(self.says)
        self._column.addWidget(self._stack, 1)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._ask)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    @staticmethod
    def views_of(subject: Subject) -> list[str]:
        """What there is to look into."""
        template = next((entry for entry in models.TEMPLATES if entry.id == subject.template), None)
        if template is None or not subject.task:
            return []
        kind = "series" if subject.kind == "sequences" else subject.kind
        found = views.fitting(template, subject.task, kind)
        return [view.name for view in found if view.name not in TRIED]

    def show_subject(self, subject: Subject) -> None:
        """Another run is looked into."""
        self._asker.forget()
        self._subject = subject
        self.tabs.set_tabs([(name, panels.title(name)) for name in self.views_of(subject)])
        self._rest()
        self.changed()

    def changed(self) -> None:
        """Something else is tried."""
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def panel(self, view: str) -> Panel:
        """The panel of a view; made when it is first wanted."""
        if view not in self._panels:
            self._panels[view] = panels.make(view, self)
            self._panels[view].asked.connect(self.changed)
            self._stack.addWidget(self._panels[view])
        return self._panels[view]

    def showEvent(self, event: QShowEvent) -> None:
        """Asks what was put off while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _turn(self, view: str) -> None:
        self._rest()
        self._ask()

    def _ask(self) -> None:
        self._stale = False
        self._asker.ask()

    def _question(self) -> tuple[dict[str, Any], str] | None:
        subject, view = self._subject, self.tabs.value()
        if subject is None or not view:
            return None
        given = {} if view == "map" else self._given()
        if view == "words" and not str(given.get("text", "")).strip():
            given = {}
        chosen = self._panels[view].question() if view in self._panels else {}
        return {"ask": "view", "run": str(subject.run.folder), "view": view, **chosen, **given}, view

    def _answered(self, view: object, content: object) -> None:
        if view != self.tabs.value() or not isinstance(content, Mapping):
            return
        panel = self.panel(str(view))
        try:
            panel.show_content(content)
        except (KeyError, TypeError, ValueError, IndexError):  # the run's files are not of one training
            self._refused(self.tr("The model's own view can't be shown."))
            return
        self.says.setText(self._about(str(view)))
        self._stack.setCurrentWidget(panel)

    def _about(self, view: str) -> str:
        """What is looked at."""
        if view == "map":
            return self.tr("The most frequent words. Click one for its neighbours.")
        if view == "words":
            return self.tr("The words of the text under Try one, and what each adds to a class.")
        if view == "denoising":
            return self.tr("The model draws new pictures out of noise. Move the slider to see each step.")
        return self.tr("What the model makes of what stands under Try one.")

    def _refused(self, sentence: str) -> None:
        self.says.setText("")
        self._empty.setText(localised(sentence))
        self._stack.setCurrentWidget(self._empty)

    def _waiting(self, waits: bool) -> None:
        if waits and self._stack.currentWidget() is self._empty:
            self._empty.setText(self.tr("Opening the model."))

    def _rest(self) -> None:
        """Shows nothing until there is an answer."""
        self.says.setText("")
        self._empty.setText("")
        self._stack.setCurrentWidget(self._empty)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setContentsMargins(m.space(4), m.space(1), m.space(4), m.space(4))
        self._column.setSpacing(m.space(2))
        self._stack.setMinimumHeight(m.px(260))
