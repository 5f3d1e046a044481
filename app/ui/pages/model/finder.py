"""The learning-rate finder: one click, its progress, its chart, and the rate it suggests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Button, PlainLabel, Progress
from app.ui.components.boxes import written
from app.ui.figure import FigureView
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.experiment import Experiment
    from app.ui.desk import Desk
    from app.ui.workers import Question

SWEPT = ("learning_rate", "schedule", "warmup", "epochs", "early_stopping", "patience", "monitor", "target_metric")
"""Training options that a sweep does not depend on."""


class RateFinder(QWidget):
    """Asks the worker for a learning rate; what it found is shown until what it depends on changes.

    Args:
        desk: Whose experiment is tried.

    Signals:
        wanted(str): This learning rate is to be used.
    """

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question: Question | None = None
        self._key: tuple[Any, ...] = ()
        self._rate: float | None = None
        self.look = Button(self.tr("Find a learning rate"), "ghost", icon="search", small=True, parent=self)
        self.look.set_tip(self.tr("Tries rates from tiny to huge, one batch each, on the training samples."))
        self.look.clicked.connect(self._find)
        self.progress = Progress(self.tr("Progress of the learning-rate finder"), parent=self)
        self.cancel = Button(self.tr("Stop looking"), "ghost", small=True, parent=self)
        self.cancel.clicked.connect(self._drop)
        self.view = FigureView(self.tr("Loss at each learning rate"), parent=self)
        self.verdict = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.use = Button("", small=True, name=self.tr("Use the suggested learning rate"), parent=self)
        self.use.clicked.connect(self._use)
        self._lay_out()
        desk.training.began.connect(self._drop)
        Theme.of(self).changed.connect(self._size)
        self._size()
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        self._busy = QWidget(self)
        row = QHBoxLayout(self._busy)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self._busy)
        column.addWidget(self.view)
        self._found = QWidget(self)
        row = QHBoxLayout(self._found)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.verdict, 1)
        row.addWidget(self.use)
        column.addWidget(self._found)

    @property
    def looking(self) -> bool:
        """Whether the worker is trying rates."""
        return self._question is not None

    def refresh(self, values: Mapping[str, Any]) -> None:
        """Follows the settings: what was found with other ones is taken away.

        Args:
            values: Every setting by name; the learning rate as it stands is one.
        """
        composition = self._desk.composition
        if composition is not None and self._key and _key(composition.experiment) != self._key:
            self._forget()
        reason = None
        if self._desk.training.running:
            reason = self.tr("A training is running. Look when it has ended.")
        elif composition is None:
            reason = self._desk.model_problem or self.tr("The data are still being looked at.")
        self.look.set_blocked(reason)
        used = self._rate is not None and values.get("learning_rate") == self._rate
        self.use.set_blocked(self.tr("This is the learning rate already.") if used else None)

    def _find(self) -> None:
        composition = self._desk.composition
        if composition is None or self.looking:
            return
        self._forget()
        self._key = _key(composition.experiment)
        content = {"ask": "find_rate", "experiment": composition.experiment.to_json()}
        self._question = self._desk.workers.ask(content, self._answered, self._failed, self._progressed)
        self._progressed(0.0, "")
        self._show()

    def _progressed(self, share: float, words: str) -> None:
        told = self.tr("Trying learning rates") if share else self.tr("Reading and building")
        self.progress.show_progress(share, 1.0, told)

    def _answered(self, result: Mapping[str, Any]) -> None:
        from app.figures.rates import Rates

        self._question = None
        suggestion = result["suggestion"]
        self._rate = None if suggestion is None else float(suggestion)
        self.view.set_chart(Rates(result["rates"], result["losses"], result["smooth"], self._rate))
        told = self.tr("The loss fell at no learning rate. Look at the data, or try another template.")
        if self._rate is not None:
            told = self.tr("A tenth of the rate at which the loss was lowest: it falls fast there, and safely.")
            self.use.set_label(self.tr("Use {rate}").format(rate=written(self._rate)))
        self.verdict.setText(told)
        self._show()

    def _failed(self, sentence: str) -> None:
        self._forget()
        self.verdict.setText(sentence)
        self._show()

    def _use(self) -> None:
        if self._rate is not None:
            self.wanted.emit(written(self._rate))

    def _drop(self) -> None:
        """Nobody waits for it any more."""
        if self._question is not None:
            self._forget()

    def _forget(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            self._desk.workers.drop(question)
        self._key, self._rate = (), None
        self.view.set_chart(None)
        self.verdict.setText("")
        self._show()

    def _show(self) -> None:
        self._busy.setVisible(self.looking)
        self.look.setVisible(not self.looking)
        self.view.setVisible(self.view.chart is not None)
        self._found.setVisible(bool(self.verdict.text()))
        self.use.setVisible(self._rate is not None)

    def _size(self) -> None:
        self.view.setFixedHeight(Theme.of(self).metrics.px(230))


def _key(experiment: Experiment) -> tuple[Any, ...]:
    """What the result of a sweep depends on."""
    training = {name: value for name, value in experiment.training.items() if name not in SWEPT}
    return (
        experiment.data, experiment.task, experiment.template, dict(experiment.hyperparameters), training,
        experiment.seed,
    )  # fmt: skip
