"""How far the training is: its phases, the batch, the pace, the time left, and a bar."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.ui.components import Card, LiveLabel, PhaseLine, ProgressBar, restyle
from app.ui.pages.train import words
from app.ui.pages.train.scene import Scene
from app.ui.theme import Theme
from app.watch import Watch

PHASES = {"": "reading", "saving": "evaluating"}
"""Phases of the trainer that are shown as another one."""


class StatusCard(Card):
    """Phase line, batch, pace and time left over a progress bar. On a projector only the bar stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Progress"))
        self._painted: tuple[object, ...] = ()
        self._names = (
            ("reading", self.tr("Reading")),
            ("building", self.tr("Building")),
            ("tracing", self.tr("Tracing")),
            ("training", self.tr("Training")),
            ("evaluating", self.tr("Testing")),
        )
        self.phases = PhaseLine(self.tr("Phases of the training"), self._names, parent=self)
        self.batch = LiveLabel("", "body", "text2", parent=self)
        self.pace = LiveLabel("", "body", "text2", parent=self)
        self.left = LiveLabel("", "strong", parent=self)
        self._words = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._words)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.phases, 1)
        self._numbers = QHBoxLayout()
        for label in (self.batch, self.pace, self.left):
            self._numbers.addWidget(label)
        self._numbers.addStretch(1)
        self._row.addLayout(self._numbers)
        self.bar = ProgressBar(self.tr("Progress of the training"), parent=self)
        self.add(self._words)
        self.add(self.bar)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_scene(self, scene: Scene) -> None:
        """Shows how far the training is."""
        watch = scene.watch
        if watch is None:
            return
        self._show_phase(watch, scene.stopping)
        self._show_numbers(watch)
        self.bar.set_share(watch.share if not watch.ended or watch.outcome != "completed" else 1.0)
        self.bar.setAccessibleDescription(f"{self._phase(watch, scene.stopping)} {self.left.text()}".strip())

    def epoch(self, watch: Watch) -> str:
        """Which epoch runs, of how many."""
        now = min(watch.epoch + 1, watch.epochs) if not watch.ended else watch.epoch
        return self.tr("Epoch {now} of {all}").format(now=words.whole(now), all=words.whole(watch.epochs))

    def time_left(self, watch: Watch) -> str:
        """About how long it still takes; empty while unknown."""
        seconds = watch.seconds_left
        if seconds is None or watch.phase not in ("training", "tracing"):
            return ""
        return self.tr("About {duration} left").format(duration=words.duration(seconds))

    def _show_phase(self, watch: Watch, stopping: str) -> None:
        phase = (watch.phase, watch.outcome, self._phase(watch, stopping))
        if phase == self._painted:
            return
        self._painted = phase
        if watch.outcome in ("completed", "stopped"):
            self.phases.finish()
            self.phases.setAccessibleDescription(self.tr("Ended"))
            return
        key = PHASES.get(watch.phase, watch.phase)
        if watch.outcome is not None and not watch.phase:
            key = "training" if watch.history else "reading"
        key = key if key in dict(self._names) else "training"
        if watch.outcome == "failed":
            self.phases.fail(key)
        else:
            self.phases.set_current(key, self._phase(watch, stopping) if key == "training" or stopping else "")

    def _phase(self, watch: Watch, stopping: str) -> str:
        if not watch.ended and stopping:
            return {"stop": self.tr("Stopping"), "cancel": self.tr("Cancelling")}.get(stopping, self.tr("Saving"))
        if not watch.ended and watch.paused:
            return self.tr("Paused in epoch {now} of {all}").format(
                now=words.whole(min(watch.epoch + 1, watch.epochs)), all=words.whole(watch.epochs)
            )
        return self.epoch(watch)

    def _show_numbers(self, watch: Watch) -> None:
        running = not watch.ended and watch.phase == "training"
        batch = ""
        if running and watch.steps:
            now, whole = words.whole(max(1, watch.step)), words.whole(watch.steps)
            batch = self.tr("Batch {now} of {all}").format(now=now, all=whole)
        seconds = watch.epoch_seconds if running else None
        if watch.ended and watch.history:
            seconds = sum(row.seconds for row in watch.history) / len(watch.history)
        self.batch.setText(batch)
        self.pace.setText("" if seconds is None else words.epoch_time(seconds))
        self.left.setText(self._ended(watch) if watch.ended else self.time_left(watch))
        for label in (self.batch, self.pace, self.left):
            label.setVisible(bool(label.text()))
        self._arrange()

    def _ended(self, watch: Watch) -> str:
        if not watch.history:
            return ""
        took = sum(row.seconds for row in watch.history)
        return self.tr("Took {duration}").format(duration=words.duration(took))

    def minimumSizeHint(self) -> QSize:
        """As little as the phase of now needs: the numbers go below it where room is short."""
        least = super().minimumSizeHint()
        room = self.phases.minimumSizeHint().width() + Theme.of(self).metrics.px(34)
        return QSize(min(least.width(), room), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the numbers beside or below the phases."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        m = Theme.of(self).metrics
        room = self.width() - m.px(34)
        gap = m.space(6)
        labels = [label for label in (self.batch, self.pace, self.left) if label.text()]
        wanted = sum(label.sizeHint().width() + gap for label in labels)
        beside = self.phases.minimumSizeHint().width() + wanted <= room
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if beside else directions.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
        spacing = gap if beside else m.space(1)
        if spacing != self._row.spacing():  # setting it lays everything out anew
            self._row.setSpacing(spacing)
        self.pace.setVisible(bool(self.pace.text()) and (beside or wanted - gap <= room))

    def _fit(self) -> None:
        theme = Theme.of(self)
        self._numbers.setSpacing(theme.metrics.space(6))
        self._arrange()
        self._words.setVisible(not theme.presenting)
        restyle(self, kind="plain" if theme.presenting else "card")
        down = 0 if theme.presenting else theme.metrics.space(3)
        across = 0 if theme.presenting else theme.metrics.space(4)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(theme.metrics.space(2))
