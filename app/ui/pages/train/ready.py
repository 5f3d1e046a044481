"""What would be trained, before Train is pressed: on how much, how often, and about how long."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import headroom
from app.ui.components import Card, PlainLabel, ReadOut, ReadOuts
from app.ui.language import localised
from app.ui.pages.train import words
from app.ui.pages.train.scene import Scene
from app.ui.theme import Theme, pixmap


class ReadyCard(Card):
    """Read-outs of the plan over the place where the curves will be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.setAccessibleName(self.tr("Ready to train"))
        self.samples = ReadOut(self.tr("Training samples"), parent=self)
        self.epochs = ReadOut(self.tr("Epochs"), parent=self)
        self.time = ReadOut(self.tr("Time"), parent=self)
        self.memory = ReadOut(self.tr("Memory"), parent=self)
        self.add(ReadOuts([self.samples, self.epochs, self.time, self.memory], parent=self))
        self.add_line()
        place = QVBoxLayout()
        place.addStretch(1)
        self._mark = PlainLabel("", parent=self)
        self._subject = PlainLabel(self.tr("Curves appear here, epoch by epoch"), "card_title", parent=self)
        self._sentence = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.warning = PlainLabel("", "body", "warn", wrap=True, parent=self)
        self.warning.hide()
        for label in (self._mark, self._subject, self._sentence, self.warning):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            place.addWidget(label)
        place.addStretch(1)
        self._place = place
        self.body.addLayout(place, 1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_scene(self, scene: Scene, description: Mapping[str, Any] | None) -> None:
        """Shows the plan.

        Args:
            scene: What would be trained.
            description: Weights, memory and seconds, once they are known.
        """
        if scene.experiment is None:
            return
        footing, training = scene.footing, scene.experiment.training
        counted = words.whole(footing.training) if footing else ""
        checked = ""
        if footing and footing.validation:
            checked = self.tr("checked on {count}").format(count=words.whole(footing.validation))
        self.samples.show_value(counted, note=checked)
        stops = self.tr("at most")
        self.epochs.show_value(
            words.whole(float(training.get("epochs", 0))), note=stops if training.get("early_stopping") else ""
        )
        told = description or {}
        seconds, size = told.get("seconds"), told.get("memory")
        self.time.show_value(
            words.duration(seconds) if seconds else "", note=self.tr("estimate") if seconds else ""
        )
        self.memory.show_value(words.memory(size) if size else "", note=self.tr("estimate") if size else "")
        self._sentence.setText(self._plan(scene))
        tight = headroom.warning(size) if size else None
        self.warning.setText(localised(tight or ""))
        self.warning.setVisible(tight is not None)

    def _plan(self, scene: Scene) -> str:
        if scene.draws:
            return self.tr("After every epoch it draws the same seeds again, so you see how it learns.")
        if "text" in scene.views:
            return self.tr("After every epoch it goes on with the same beginnings, so you see how it learns.")
        guess = scene.footing.guess.get(scene.metric) if scene.footing else None
        if guess is None:
            return self.tr("The best epoch is kept. You can go on using the window meanwhile.")
        text = self.tr("Guessing alone scores {score} ({figure}): that has to be beaten. The best epoch is kept.")
        return text.format(score=words.score(scene.metric, guess), figure=words.within(scene.metric))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._place.setContentsMargins(m.space(5), m.space(5), m.space(5), m.space(5))
        self._place.setSpacing(m.space(2))
        self._mark.setPixmap(pixmap("chart-line", "text3", 32, self))
