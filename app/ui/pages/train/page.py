"""The Train page: begin, watch, change, stop, and go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.diagnosis import Action, Diagnosis, diagnose
from app.draft import with_setting
from app.errors import UserError
from app.ui.components import Button, PrimaryButton
from app.ui.language import localised
from app.ui.pages.page import Page
from app.ui.pages.train import words
from app.ui.pages.train.advice import Adviser
from app.ui.pages.train.album import Album
from app.ui.pages.train.device import DeviceChip
from app.ui.pages.train.endings import Endings
from app.ui.pages.train.scene import Scene
from app.ui.pages.train.stage import Stage
from app.ui.pages.train.theatre import Theatre
from app.ui.steps import template_title
from app.ui.theme import Theme
from app.views.shelf import Shelf

if TYPE_CHECKING:
    from app.runs import Run
    from app.ui.desk import Desk
    from app.watch import Watch


class TrainPage(Page):
    """Everything about one training: before it, while it runs, and after it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("train", QCoreApplication.translate("TrainPage", "Train"), desk, parent)
        self._theatre = Theatre(desk, self)
        self._theatre.changed.connect(self.refresh_soon)
        self._endings = Endings(self, self._theatre)
        self._adviser = Adviser(self)
        self._found: Diagnosis | None = None
        self._term = ""
        self._primary = ""
        self._judged: tuple[object, ...] = ()
        self._album: Album | None = None
        self._shelf: Shelf | None = None
        self._shown_watch: Watch | None = None
        self._undrawn: Watch | None = None
        self.stage = Stage(self)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage, 1)
        column.addLayout(self.stage.under)
        self._build_header()
        self._connect(desk)

    def _build_header(self) -> None:
        self.chip = DeviceChip(self.desk, self)
        self.pause = Button(self.tr("Pause"), icon="player-pause", parent=self)
        self.stop = Button(self.tr("Stop and keep the best"), icon="player-stop", parent=self)
        self.cancel = Button(self.tr("Cancel"), "ghost", name=self.tr("Cancel the training"), parent=self)
        self.queue = Button(self.tr("Queue this"), icon="plus", name=self.tr("Add to the queue"), parent=self)
        self.stop.set_tip(self.tr("Ends the training and keeps the weights of the best epoch."))
        self.cancel.set_tip(self.tr("Ends the training at once and discards it."))
        self.again = Button(self.tr("Train again"), icon="refresh", parent=self)
        self.evaluate = Button(self.tr("Evaluate"), name=self.tr("Go to Evaluate"), parent=self)
        self.primary = PrimaryButton(self.tr("Train"), parent=self)
        self.header.add_chip(self.chip)
        for button in (self.queue, self.pause, self.stop, self.cancel, self.again, self.evaluate):
            self.header.add_secondary(button)
        self.header.add_primary(self.primary)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self._stop)
        self.cancel.clicked.connect(self._cancel)
        self.queue.clicked.connect(self.desk.train)
        self.again.clicked.connect(self._train)
        self.evaluate.clicked.connect(self._evaluate)
        self.primary.clicked.connect(self._go)

    def _connect(self, desk: Desk) -> None:
        desk.training.changed.connect(self.refresh_soon)
        desk.training.ended.connect(self._ended)
        desk.model_changed.connect(self.refresh_soon)
        stage = self.stage
        stage.controls.rate_wanted.connect(self._set_rate)
        stage.controls.epochs_added.connect(self._add_epochs)
        stage.controls.target_wanted.connect(self._set_target)
        stage.diagnosis.acted.connect(self._follow_advice)
        stage.samples.chosen.connect(stage.seed.set_seed)
        stage.samples.epoch_shown.connect(self._show_epoch)
        stage.samples.failed.connect(self._not_saved)
        stage.views.failed.connect(self._text_not_saved)
        stage.views.use(desk.workshop, desk.workers)
        stage.curves.view.failed.connect(self._not_saved)
        Theme.of(self).changed.connect(self.refresh_soon)

    # Showing

    def refresh(self) -> None:
        """Shows the training as it stands."""
        scene = self._theatre.scene()
        self._show_header(scene)
        self.stage.show_scene(scene)
        if scene.mode == "ready":
            self.stage.ready.show_scene(scene, self.desk.description)
        else:
            self.stage.status.show_scene(scene)
            self.stage.readings.show_scene(scene)
            self.stage.controls.show_scene(scene)
            self._draw(scene)
        self.stage.about.show_scene(scene)
        self._show_diagnosis(scene)
        self._endings.show_scene(scene)

    def _draw(self, scene: Scene) -> None:
        """Curves and samples; where they can't be drawn that is said, and the rest of the page goes on."""
        if self._undrawn is scene.watch:
            return
        try:
            self.stage.curves.show_scene(scene)
            other = self._shown_watch is not scene.watch
            self._shown_watch = scene.watch
            if scene.draws:
                self._show_samples(scene, other)
            if scene.views:
                self._show_views(scene, other)
        except Exception as error:
            self._undrawn = scene.watch
            fact = self.tr("The curves can't be drawn. The training is not affected.")
            self.show_banner("warn", fact, self.desk.workshop.sentence(error))

    def _show_header(self, scene: Scene) -> None:
        running, ended = scene.mode == "running", scene.mode == "ended"
        presenting = Theme.of(self).presenting
        watch = scene.watch
        if presenting and watch is not None:
            self.header.set_title(self.stage.status.epoch(watch))
            self.header.set_sentence(self.stage.status.time_left(watch))
        else:
            self.header.set_title(self.tr("Train"))
            self.header.set_sentence(self._sentence(scene))
        self.chip.setVisible(running and not presenting)
        if watch is not None:
            self.pause.set_label(self.tr("Continue") if watch.paused else self.tr("Pause"))
            self.pause.set_icon("player-play" if watch.paused else "player-pause")
        ending = self.tr("The training is ending.") if scene.stopping and running else None
        early = self.tr("There is nothing to keep before the first batch.")
        for button in (self.pause, self.stop, self.cancel):
            button.set_blocked(ending)
        begun = watch is not None and (watch.history or watch.batches_told)
        if running and not begun and ending is None:
            self.stop.set_blocked(early)
        cancellable = running and not presenting and not self.desk.training.resumed
        shown = {self.pause: running, self.stop: running, self.cancel: cancellable}
        shown[self.queue] = running and scene.changed and not presenting
        self.queue.set_blocked(self.desk.held)
        fresh = ended and (scene.changed or not scene.has_model)
        shown[self.again] = ended and not fresh and self.desk.composition is not None
        shown[self.evaluate] = fresh and scene.has_model
        for button, there in shown.items():
            if bool(button.property("gone")) == there or button.property("gone") is None:
                self.header.set_shown(button, there)
        self._show_primary(scene, fresh)

    def _show_primary(self, scene: Scene, fresh: bool) -> None:
        """Train, or Evaluate once there is a model and nothing was changed since; none while it runs."""
        wanted = "" if scene.mode == "running" else "train" if scene.mode == "ready" or fresh else "evaluate"
        self._primary = wanted
        self.primary.set_label(self.tr("Evaluate") if wanted == "evaluate" else self.tr("Train"))
        name = self.tr("Evaluate the run") if wanted == "evaluate" else self.tr("Start the training")
        self.primary.setAccessibleName(name)
        missing = (self.desk.composition is None or self.desk.held is not None) and wanted == "train"
        reason = self.desk.held or self.desk.model_problem or self.desk.data_problem or self.tr("Load data first.")
        self.primary.set_blocked(reason if missing else None)
        self.again.set_blocked(self.desk.held)
        if self.primary.isHidden() == bool(wanted):
            self.primary.setVisible(bool(wanted))
            self.header.fit()

    def _sentence(self, scene: Scene) -> str:
        """What is trained on what."""
        if scene.experiment is None:
            return ""
        title = template_title(scene.experiment.template)
        footing = scene.footing
        pictures = scene.experiment.data.kind == "images"
        if footing is None or not footing.training:
            name = scene.run.folder.name if scene.run is not None else ""
            return self.tr("{template}, {run}").format(template=title, run=name) if name else title
        count, checked = words.whole(footing.training), words.whole(footing.validation)
        if not footing.validation:
            text = self.tr("{template} on {count} pictures.") if pictures else self.tr("{template} on {count} rows.")
            return text.format(template=title, count=count)
        text = self.tr("{template} on {count} rows, checked on {checked}.")
        if pictures:
            text = self.tr("{template} on {count} pictures, checked on {checked}.")
        return text.format(template=title, count=count, checked=checked)

    def _show_samples(self, scene: Scene, other: bool) -> None:
        assert scene.run is not None and scene.watch is not None
        folder = scene.run.samples_folder
        if self._album is None or self._album.folder != folder or other:
            self._album = Album(folder)
        fresh = self._album.take(scene.watch.samples)
        if fresh or self.stage.samples.epoch < 0:
            self.stage.samples.show_album(self._album)
            self.stage.seed.show_album(self._album, self.stage.samples.epoch)

    def _show_views(self, scene: Scene, other: bool) -> None:
        assert scene.run is not None and scene.watch is not None
        folder = scene.run.samples_folder
        if self._shelf is None or self._shelf.folder != folder or other:
            self._shelf, other = Shelf(folder), True
        assert self._shelf is not None
        fresh = self._shelf.take(scene.watch.samples)
        if not scene.draws and not scene.aside:
            self.stage.views.show_views(scene.views)
        if fresh or other:
            self.stage.views.show_shelf(self._shelf, scene.mode == "ended")

    def _show_epoch(self, epoch: int) -> None:
        if self._album is not None:
            self.stage.seed.show_album(self._album, epoch)

    def _show_diagnosis(self, scene: Scene) -> None:
        watch = scene.watch
        if scene.mode == "ready" or watch is None or scene.experiment is None:
            self.stage.show_advice(False)
            return
        judged: tuple[object, ...] = (
            id(watch), watch.epoch, watch.epochs, watch.outcome, scene.footing, scene.silent, len(watch.notes),
            Theme.of(self).presenting, scene.stopping, self.desk.composition is None,
        )  # fmt: skip
        if judged == self._judged:
            return
        self._judged = judged
        found = self._found = diagnose(watch, scene.experiment, scene.footing, scene.silent)
        if found is None:
            self.stage.show_advice(False)
            return
        advice = self._adviser.advice(found, watch.ended)
        button = "" if scene.stopping and scene.mode == "running" else advice.button
        actions = [("try", button)] if button and self._can(found.action, scene) else []
        self._term = advice.term
        if self._term and not self.stage.beside:  # beside samples there is no room for two buttons
            actions.insert(0, ("explain", self.tr("Explain")))
        if Theme.of(self).presenting:
            self.stage.diagnosis.set(advice.kind, advice.fact)
        else:
            self.stage.diagnosis.set(advice.kind, advice.fact, advice.try_this, actions=actions)
        self.stage.show_advice(True)

    def _can(self, action: Action | None, scene: Scene) -> bool:
        """Whether the button would do something: a setting needs the same template on the desk."""
        if action is None:
            return False
        if action.kind == "epochs" and scene.mode == "ended":
            return scene.watch is not None and scene.watch.outcome in ("completed", "stopped")
        if action.kind != "setting":
            return True
        composition, experiment = self.desk.composition, scene.experiment
        known = composition is not None and experiment is not None
        return known and composition.experiment.template == experiment.template  # type: ignore[union-attr]

    # Doing

    def _go(self) -> None:
        if self._primary == "evaluate":
            self._evaluate()
        else:
            self._train()

    def _train(self) -> None:
        self.clear_banner()
        self.desk.train()
        if self.desk.reading:
            self.primary.set_blocked(self.tr("Your last edit is being worked in; the training starts right after."))

    def _evaluate(self) -> None:
        self.desk.wanted.emit("evaluate")

    def _pause(self) -> None:
        watch = self.desk.training.watch
        if watch is not None:
            self.desk.training.pause(not watch.paused)

    def _stop(self) -> None:
        self.desk.training.stop()

    def _cancel(self) -> None:
        self.desk.training.cancel()

    def _set_rate(self, value: float) -> None:
        self.desk.training.set_learning_rate(value)
        self.toast.offer(self.tr("Learning rate {value} from now on").format(value=words.rate(value)))
        self.toast.undo_button().hide()

    def _set_target(self, value: float) -> None:
        watch = self.desk.training.watch
        self.desk.training.set_target(value)
        told = self.tr("Good enough no longer ends the training")
        if value and watch is not None:
            told = self.tr("It stops when {figure} reaches {value}").format(
                figure=words.inside(watch.monitored), value=words.rate(value)
            )
        self.toast.offer(told)
        self.toast.undo_button().hide()

    def _add_epochs(self, count: int) -> None:
        run = self.desk.run
        if self.desk.training.running:
            self.desk.training.add_epochs(count)
        elif run is not None:
            self.resume(run, count)

    def resume(self, run: Run, epochs: int = 0, batch_size: int | None = None) -> None:
        """Goes on with a run, perhaps with other batches, unless another training has begun meanwhile."""
        if self.desk.training.running:
            return
        self.clear_banner()
        try:
            self.desk.resume(run, epochs, batch_size)
        except UserError as error:
            self.desk.failed.emit(self.tr("The run can't go on."), localised(str(error)))

    def _follow_advice(self, key: str) -> None:
        """Does what the diagnosis advises."""
        if key == "explain":
            self.desk.asked.emit(self._term)
            return
        action = self._found.action if self._found is not None else None
        if action is None:
            return
        if action.kind == "epochs":
            self._add_epochs(int(action.value))
        elif action.kind == "rate":
            self._set_rate(float(action.value))
        elif action.kind == "setting":
            choices = with_setting(self.desk.choices, action.name, action.value)
            self.desk.edit(self._adviser.setting(action), choices, toast=True)

    def _ended(self, outcome: str) -> None:
        if outcome == "cancelled":
            watch = self.desk.training.watch
            early = watch is not None and any(note.code == "nothing_learned" for note in watch.notes)
            told = self.tr("Nothing was learned yet, so nothing was kept")
            self.toast.offer(told if early else self.tr("Training cancelled, nothing was kept"))
            self.toast.undo_button().hide()
        self.refresh_soon()

    def _text_not_saved(self, sentence: str) -> None:
        self.show_banner("bad", self.tr("The text was not saved."), sentence)

    def _not_saved(self, sentence: str) -> None:
        self.show_banner("bad", self.tr("The picture was not saved."), sentence)
