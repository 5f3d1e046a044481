"""What can be changed while a training runs, or after it: learning rate, epochs, when it is good enough."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.ui.components import Button, Card, ElidedLabel, Line, NumberLine, PlainLabel, restyle, tooltip
from app.ui.form import wording
from app.ui.pages.train import words
from app.ui.pages.train.scene import Scene
from app.ui.theme import Theme
from app.watch import Watch

SMALLEST_RATE, LARGEST_RATE = 1e-7, 10.0
MORE = 5
AGAIN = 10
MOST_EPOCHS = 100_000
MOST_TARGET = 1e12
WIDE = 620
"""Design pixels from which everything stands in one row."""


class ControlsCard(Card):
    """Learning rate with Apply, epochs with Add, a figure to stop at; after the end, how many more to train.

    Signals:
        rate_wanted(float): This learning rate from now on.
        epochs_added(int): So many more epochs, running or ended.
        target_wanted(float): The training is to end once the monitored figure is this good; 0 for never.
    """

    rate_wanted = Signal(float)
    epochs_added = Signal(int)
    target_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Change the training"))
        self._mode = ""
        self._planned = 0
        self._target: float | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body.addLayout(self._row)
        self.body.addLayout(self._below)
        self.rates = self._group()
        self.rate = self._field(self.rates, self.tr("Learning rate"), SMALLEST_RATE, LARGEST_RATE, "log")
        self.rate_label = self._label
        self.apply = Button(self.tr("Apply"), small=True, name=self.tr("Apply the learning rate"), parent=self)
        self.apply.clicked.connect(self._apply)
        self.rate.returnPressed.connect(self._apply)
        self.rates_row.addWidget(self.apply)
        self._row.addWidget(self.rates)
        self.rule = Line(vertical=True, parent=self)
        self._row.addWidget(self.rule)
        self.epochs_group = self._group()
        self.epochs = self._field(self.epochs_group, self.tr("Epochs"), 1, MOST_EPOCHS, 1.0)
        self.epochs_label = self._label
        self.add_more = Button(
            self.tr("Add {count}").format(count=MORE), icon="plus", small=True,
            name=self.tr("Add epochs"), parent=self,
        )  # fmt: skip
        self.add_more.clicked.connect(self._add)
        self.epochs.editingFinished.connect(self._set_epochs)
        self.epochs.textEdited.connect(self._label_button)
        self.epochs.stepped.connect(self._label_button)
        self.rates_row.addWidget(self.add_more)
        self._row.addWidget(self.epochs_group)
        self._add_targets()
        self._told: tuple[str, ...] = ()
        self.facts = ElidedLabel("", "small", "text2", parent=self)
        self._row.addStretch(1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def _add_targets(self) -> None:
        self.targets = self._group()
        self.target = self._field(self.targets, self.tr("Stop at"), 0.0, MOST_TARGET, 0.01)
        self.target_label = self._label
        self.target.setPlaceholderText(self.tr("off"))
        self.stop_at = Button(
            self.tr("Apply"), small=True, name=self.tr("Apply when to stop"), parent=self.targets
        )
        self.stop_at.clicked.connect(self._stop_at)
        self.target.returnPressed.connect(self._stop_at)
        self.rates_row.addWidget(self.stop_at)
        self._below.addWidget(self.targets)

    def show_scene(self, scene: Scene) -> None:
        """Shows what holds now; what is being typed stays."""
        watch = scene.watch
        if watch is None or scene.experiment is None:
            return
        if scene.mode != self._mode or self._planned != watch.epochs:
            self._show_epochs(scene.mode, watch.epochs)
        running = scene.mode == "running"
        self.rates.setVisible(running)
        self.targets.setVisible(running)
        self._place_facts(running)
        self.rule.setVisible(running and self._row.direction() == QBoxLayout.Direction.LeftToRight)
        training = scene.experiment.training
        now = watch.history[-1].learning_rate if watch.history else float(training.get("learning_rate", 0.0))
        if not self.rate.isModified() and not self.rate.hasFocus() and now:
            self._write_rate(now)
        reason = self._reason(scene)
        for button in (self.apply, self.add_more, self.stop_at):
            button.set_blocked(reason)
        self._show_target(watch)
        batch = words.whole(float(training.get("batch_size", 0)))
        told = self.tr("{optimizer}, batch {batch}, seed {seed}").format(
            optimizer=wording.choice(str(training.get("optimizer", ""))), batch=batch, seed=scene.experiment.seed
        )
        plan = words.plan(scene.experiment.plan)
        self._told = (self.tr("{settings}; {plan}").format(settings=told, plan=plan), plan, told) if plan else (told,)
        self._show_facts()

    def _place_facts(self, running: bool) -> None:
        """Beside the figure to stop at while that is there, else beside the epochs."""
        place = self._below if running else self._row
        if place.indexOf(self.facts) < 0:
            (self._row if running else self._below).removeWidget(self.facts)
            place.addWidget(self.facts, 100)  # the stretch beside it takes what it leaves

    def _show_target(self, watch: Watch) -> None:
        """The label names the figure; what is being typed stays."""
        name = self.tr("Stop at {figure}").format(figure=words.inside(watch.monitored))
        if self.target_label.text() != name:
            self.target_label.setText(name)
            self.target.setAccessibleName(name)
        if self._target != watch.target and not self.target.isModified():
            self._target = watch.target
            if watch.target:
                self.target.set_value(watch.target)
            else:
                self.target.clear()
            self.target.setModified(False)

    def _reason(self, scene: Scene) -> str | None:
        """Why nothing can be changed just now."""
        if scene.stopping and scene.mode == "running":
            return self.tr("The training is ending.")
        if scene.mode == "ended" and scene.watch is not None and scene.watch.outcome not in ("completed", "stopped"):
            return self.tr("Only a training that ended well can go on for more epochs.")
        return None

    def _show_epochs(self, mode: str, planned: int) -> None:
        self._mode, self._planned = mode, planned
        ended = mode == "ended"
        self.epochs_label.setText(self.tr("More epochs") if ended else self.tr("Epochs"))
        self.epochs.setAccessibleName(self.epochs_label.text())
        self.epochs.set_value(AGAIN if ended else planned)
        self.epochs.setModified(False)
        self._say(self.epochs, "")
        self._label_button()

    def _label_button(self) -> None:
        if self._mode != "ended":
            self.add_more.set_icon("plus")
            self.add_more.set_label(self.tr("Add {count}").format(count=MORE))
            return
        count = self.epochs.value()
        self.add_more.set_icon("")
        shown = words.whole(count) if count is not None else "?"
        self.add_more.set_label(self.tr("Train {count} more epochs").format(count=shown))

    def _write_rate(self, value: float) -> None:
        shown = float(f"{value:.3g}")
        if self.rate.value() != shown:
            self.rate.set_value(shown)
            self.rate.setCursorPosition(0)

    def _apply(self) -> None:
        value = self.rate.value()
        if value is None or not SMALLEST_RATE <= value <= LARGEST_RATE:
            self._say(self.rate, self.tr("The learning rate is a number from 0.0000001 to 10."))
            return
        self._say(self.rate, "")
        self.rate.setModified(False)
        self.rate_wanted.emit(value)

    def _stop_at(self) -> None:
        value = self.target.value() if self.target.text().strip() else 0.0
        if value is None or not 0.0 <= value <= MOST_TARGET:
            self._say(self.target, self.tr("The figure to stop at is a number, such as 0.05. Leave it empty for none."))
            return
        self._say(self.target, "")
        self.target.setModified(False)
        self._target = None
        self.target_wanted.emit(value)

    def _add(self) -> None:
        if self._mode != "ended":
            self.epochs_added.emit(MORE)
            return
        count = self.epochs.value()
        if count is None or count != int(count) or not 1 <= count <= MOST_EPOCHS:
            self._say(self.epochs, self.tr("Epochs are a whole number from 1 to 100,000."))
            return
        self._say(self.epochs, "")
        self.epochs_added.emit(int(count))

    def _set_epochs(self) -> None:
        """While it runs: another end, later than planned."""
        if self._mode == "ended" or not self.epochs.isModified():
            return
        count = self.epochs.value()
        if count is None or count != int(count) or not self._planned <= count <= MOST_EPOCHS:
            self._say(
                self.epochs,
                self.tr("More epochs than the {planned} planned can be asked for; to end earlier, stop.").format(
                    planned=words.whole(self._planned)
                ),
            )
            return
        self._say(self.epochs, "")
        self.epochs.setModified(False)
        if count > self._planned:
            self.epochs_added.emit(int(count) - self._planned)

    def _say(self, line: NumberLine, problem: str) -> None:
        restyle(line, state="error" if problem else "rest")
        line.setToolTip(tooltip(problem))
        line.setAccessibleDescription(problem)

    def _group(self) -> QWidget:
        group = QWidget(self)
        self.rates_row = QHBoxLayout(group)
        self.rates_row.setContentsMargins(0, 0, 0, 0)
        return group

    def _field(self, group: QWidget, label: str, low: float, high: float, step: float | str) -> NumberLine:
        self._label = PlainLabel(label, "label", "text2", parent=group)
        line = NumberLine(minimum=low, maximum=high, step=step, whole=step == 1.0, parent=group)
        line.setAccessibleName(label)
        self._label.setBuddy(line)
        self.rates_row.addWidget(self._label)
        self.rates_row.addWidget(line)
        return line

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider group: they go under each other."""
        least = super().minimumSizeHint()
        groups = [group.minimumSizeHint().width() for group in (self.rates, self.epochs_group, self.targets)]
        return QSize(min(least.width(), max(groups) + Theme.of(self).metrics.px(34)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row where there is room, else one under the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        m = Theme.of(self).metrics
        wide = self.width() >= m.px(WIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            self._below.setDirection(direction)
            self.rule.setVisible(wide and not self.rates.isHidden())
            side = Qt.AlignmentFlag.AlignRight if wide else Qt.AlignmentFlag.AlignLeft
            self.facts.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._show_facts()
        for group in (self.rates, self.epochs_group):
            self._row.setAlignment(group, Qt.AlignmentFlag.AlignLeft)
        self._below.setAlignment(self.targets, Qt.AlignmentFlag.AlignLeft)

    def _show_facts(self) -> None:
        """They stand among the settings too, so as much of them is shown as is not cut."""
        m = Theme.of(self).metrics
        upright = self._row.direction() == QBoxLayout.Direction.TopToBottom
        beside = [self.targets] if self._below.indexOf(self.facts) >= 0 else [self.rates, self.epochs_group]
        shown = [] if upright else [group for group in beside if not group.isHidden()]
        room = self.width() - 2 * m.space(4) - sum(group.sizeHint().width() + 2 * m.space(4) for group in shown)
        measure = self.facts.fontMetrics().horizontalAdvance
        told = next((text for text in self._told if measure(text) <= room), "")
        if told != self.facts.full_text():
            self.facts.setText(told)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._row.setSpacing(m.space(4))
        self._below.setSpacing(m.space(4))
        self.body.setSpacing(m.space(2))
        for group in (self.rates, self.epochs_group, self.targets):
            layout = group.layout()
            if layout is not None:
                layout.setSpacing(m.space(2))
        self.rate.setFixedWidth(m.px(116))
        self.target.setFixedWidth(m.px(100))
        self.epochs.setFixedWidth(m.px(84))
        self._arrange()
