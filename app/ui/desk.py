"""The Desk: what the window is about, held once; pages look at it and ask it for changes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app import draft as drafts
from app.claim import Claim
from app.draft import Draft
from app.errors import UserError
from app.state import State
from app.ui.bench import Bench
from app.ui.language import localised
from app.ui.queue import TrainingQueue
from app.ui.training import Training

if TYPE_CHECKING:
    from app.choices import Choices
    from app.data.finding import Finding
    from app.experiment import Experiment
    from app.runs import Run


class Desk(Bench):
    """The bench, the training, and the run that is looked at.

    Signals:
        run_changed(): `run`, the run that Evaluate and Use show.
        runs_changed(): Runs were made, ended or deleted.
        told(str): Something was done that Undo takes back: a toast.
        failed(str, str): What could not be done: a bold sentence and one with the remedy.
        refused(str, str, str): The same with what helps at once: `save_as` or `locate`.
        place_asked(): The data are not where they were; another place is to be asked for.
        wanted(str): A page is to be shown, by its key.
        asked(str): An entry of the glossary is to be shown, by its key.
    """

    run_changed = Signal()
    runs_changed = Signal()
    told = Signal(str)
    failed = Signal(str, str)
    refused = Signal(str, str, str)
    place_asked = Signal()
    wanted = Signal(str)
    asked = Signal(str)

    def __init__(self, state: State, runs_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(state, parent)
        self.runs_folder = runs_folder
        self.training = Training(self, self.workers)
        self.trained_name = ""
        """What the experiment is called that trains or trained last; "" where only its run knows."""
        self.held: str | None = None
        self.run: Run | None = None
        self.saved: Draft = Draft()
        self.claim = Claim(state.folder)
        self.lost: Run | None = None
        """The run that could not go on because its data are not where they were."""
        self._run_before: Run | None = None
        self._run_key: tuple[Any, ...] | None = None
        self._kept: tuple[Draft, str | None] | None = None
        self._keeping = QTimer(self, singleShot=True, interval=300)
        self._keeping.timeout.connect(self.keep)
        self.training.changed.connect(self._keeping.start)
        self.training.ended.connect(self._ended)
        self.queue = TrainingQueue(self)  # hears of an end after the desk has

    # What stands on the desk

    @property
    def at_run(self) -> bool:
        """Whether the run was trained or opened with the data that are loaded now."""
        return self.run is not None and self._run_key == self.draft.source_key()

    @property
    def unsaved(self) -> bool:
        """Whether there are edits that are in no experiment file."""
        return self.draft != self.saved

    @property
    def name(self) -> str:
        """What to call the experiment: its file's name, else that of the data; empty while there is none."""
        return self.draft.name

    # Edits

    def edit(self, words: str, choices: Choices, merge: bool = False, toast: bool = False) -> None:
        """Changes the draft's choices.

        Args:
            words: What was changed, as in "Undo WORDS".
            choices: The new choices.
            merge: Whether it goes on with the last edit, as typing does. Defaults to False.
            toast: Whether to say it with an Undo button. Defaults to False.
        """
        changed = dataclasses.replace(self.draft, choices=choices)
        if changed == self.draft:
            return
        self.history.push(words, changed, merge)
        self._drafted()
        if toast:
            self.told.emit(words)

    def hold(self, sentence: str | None) -> None:
        """A form holds a wrong value back, which keeps training from starting; None once it is mended."""
        if sentence != self.held:
            self.held = sentence
            self.model_changed.emit()

    def fix(self, finding: Finding) -> None:
        """Applies a finding's fix, which Undo takes back."""
        from app.choices import with_fix

        if finding.fix is not None:
            self.edit(finding.fix.label, with_fix(self.choices, finding.fix), toast=True)

    def undo(self) -> None:
        """Takes the last edit back."""
        self.history.undo()
        self._drafted()

    def redo(self) -> None:
        """Does again what was taken back last."""
        self.history.redo()
        self._drafted()

    # Opening and saving

    def open(self, path: str) -> None:
        """Opens whatever lies at `path`: data, an experiment file, or a run folder."""
        place = Path(path)
        if place.suffix.lower() == ".gdesk" and place.is_file():
            self._open_experiment(place)
        elif (place / "experiment.json").is_file():
            self.open_run(path)
        else:
            self._open_draft(Draft(path), self.tr("Open data"))

    def recover(self, draft: Draft) -> None:
        """Takes up edits that another window left behind; they still count as unsaved."""
        self._open_draft(draft, self.tr("Recover edits"))
        self.saved = Draft()

    def relocate(self, path: str) -> None:
        """Takes the data from another place; what was decided about them stays."""
        self.history.push(self.tr("Locate the data"), dataclasses.replace(self.draft, path=path))
        self._drafted()

    def close_data(self) -> None:
        """An empty desk."""
        self._open_draft(Draft(), self.tr("New experiment"))

    def save(self, path: Path) -> bool:
        """Writes the experiment file; says why where it can't, and returns whether it did."""
        from app import experiment as experiments

        if self.composition is None:
            missing = self.model_problem or self.data_problem or self.tr("Load data first.")
            self.failed.emit(self.tr("There is no complete experiment to save."), missing)
            return False
        problem = self.claim.problem(path)
        try:
            if problem is None:
                experiments.write(self.composition.experiment, path)
        except (OSError, UserError) as error:
            problem = str(error)
        if problem is not None:
            self.refused.emit(self.tr("The experiment was not saved."), localised(problem), "save_as")
            return False
        self.claim.take(path)
        self.history.filed(str(path))
        self.saved = self.draft
        self.state.remember(str(path), "experiment")
        self.keep()
        self.draft_changed.emit()
        return True

    def open_run(self, path: str) -> None:
        """Shows a run in Evaluate and Use."""
        from app import runs

        try:
            self._show_run(runs.open_run(path))
        except UserError as error:
            self.failed.emit(self.tr("The run can't be opened."), localised(str(error)))
            return
        self.state.remember(path, "run")
        self.run_changed.emit()
        self.wanted.emit("evaluate")

    def set_up_again(self, run: Run) -> None:
        """Puts a run's experiment on the desk, to change and train it again."""
        try:
            found = run.experiment()
        except UserError as error:
            self.failed.emit(self.tr("The run's experiment can't be read."), localised(str(error)))
            return
        self._open_draft(drafts.of_experiment(found), self.tr("Set up a run again"))

    def use_runs_folder(self, folder: Path) -> None:
        """Lists the runs of another folder; new ones go there too."""
        self.runs_folder = folder
        self.state.prefer(runs_folder=str(folder))
        self.runs_changed.emit()

    def run_removed(self, folder: Path) -> None:
        """A run was deleted: it is neither shown nor offered any longer."""
        self.state.forget(str(folder))
        self.training.forget(folder)
        if self.run is not None and self.run.folder == folder:
            self.run = None
            self.run_changed.emit()

    # Training

    def train(self) -> None:
        """Trains the experiment as it stands, in a new run folder; an edit just made is thought through first.

        While another training runs, in this window or in another one, it is queued. The second press of a double
        click begins nothing.
        """
        from app import runs

        experiment = self._asked_for()
        if experiment is None:
            return
        again = self.queue.is_repeat(experiment)
        if self.training.running or not self.queue.may_begin():
            if not again:
                self.queue.add([experiment], self.name, self._expected(), start=True)
            return
        try:
            run = runs.create(self.runs_folder, experiment)
        except UserError as error:
            self.queue.leave()
            self.failed.emit(self.tr("The training can't start."), localised(str(error)))
            return
        self._begin(run, lambda: self.training.start(run), self.name)

    def enqueue(self, seeds: int = 1) -> None:
        """Puts a copy of the experiment into the queue.

        Args:
            seeds: How many, each with the next seed. Of several, the first begins at once where nothing trains.
        """
        from app.queue import with_seeds

        experiment = self._asked_for(later=False)
        if experiment is not None and not self.queue.is_repeat(experiment):
            start = seeds > 1 or self.training.running
            self.queue.add(with_seeds(experiment, seeds), self.name, self._expected(), start=start)

    def _asked_for(self, later: bool = True) -> Experiment | None:
        """The experiment to train now; None where there is none, or where it comes `later`."""
        self._train_next = self.reading and later
        if self.reading or self.composition is None or self.held is not None:
            return None
        return self.composition.experiment

    def _expected(self) -> float | None:
        return None if self.description is None else float(self.description["seconds"])

    def train_beside(self, run: Run) -> None:
        """Trains a run of the queue; what is looked at and worked on stays as it is.

        Raises:
            UserError: There is no worker to train it.
        """
        entry = self.queue.now.of_run(run.folder)
        self.trained_name = "" if entry is None else entry.name
        try:
            self.training.start(run)
        finally:
            self.runs_changed.emit()

    def trained_beside(self, run: Run, experiment: Experiment) -> None:
        """A run of the queue has ended; it is looked at only where nothing else is."""
        from app.queue import frozen

        if self.run is not None or not run.model_file.is_file():
            return
        here = self.composition is not None and frozen(self.composition.experiment).data == experiment.data
        self.run, self._run_key = run, self.draft.source_key() if here else None
        self.run_changed.emit()

    def resume(self, run: Run, epochs: int = 0, batch_size: int | None = None) -> None:
        """Goes on with a run, perhaps with other batches, or adds epochs to a finished one."""
        if self.training.running:
            return
        if not self.queue.may_begin():
            remedy = self.tr("Wait until it is done, or stop it there.")
            self.failed.emit(self.tr("Another window is training."), remedy)
            return
        if self._has_lost(run):
            return
        self._begin(run, lambda: self.training.resume(run, epochs, batch_size), "")

    def _has_lost(self, run: Run) -> bool:
        """Whether the data of a run are not where they were, which is said."""
        from app import relocation

        path = relocation.lost(run)
        self.lost = None if path is None else run
        if path is not None:
            remedy = self.tr("{path} is not there. Show where they lie now.").format(path=path)
            self.refused.emit(self.tr("The run's data are not where they were."), remedy, "locate")
        return path is not None

    def _begin(self, run: Run, start: Callable[[], None], name: str) -> None:
        self.trained_name = name
        self._show_training(run)
        try:
            start()
        except UserError as error:
            self.queue.leave()
            self.failed.emit(self.tr("The training can't start."), localised(str(error)))

    def _show_training(self, run: Run) -> None:
        self._run_before = self.run
        self._show_run(run)
        self.run_changed.emit()
        self.runs_changed.emit()
        self.wanted.emit("train")

    def _show_run(self, run: Run) -> None:
        self.run, self._run_key = run, self.draft.source_key()

    def _ended(self, outcome: str) -> None:
        """The run has ended: what is loaded now stands beside it. A cancelled one gives way to the one before."""
        if self.run is None or self.run != self.training.run:
            return
        if outcome != "cancelled":
            self._run_key = self.draft.source_key()
            return
        before = self._run_before
        self.run = before if before is not None and before != self.run and before.folder.is_dir() else None
        self._run_key = None
        self.run_changed.emit()

    # Ending

    def keep(self) -> None:
        """Keeps the edits for the case of a crash."""
        watch = self.training.watch if self.training.running else None
        run = None if watch is None else watch.run
        if self.unsaved or run is not None:
            if (self.draft, run) != self._kept:  # while a network trains this is asked all the time
                self.state.keep(self.draft, run)
            self._kept = (self.draft, run)
        else:
            self._kept = None
            self.state.clear()

    def close(self) -> None:
        """Ends all work and all processes. What is not saved or not trained to its end is offered at the next start."""
        watch = self.training.watch
        interrupted = watch is not None and (self.training.running or watch.outcome == "interrupted")
        self._keeping.stop()
        self.claim.release()
        self.queue.close()
        self.workshop.close()
        self.workers.close()
        self.queue.leave()
        if interrupted or self.unsaved:
            self.state.keep(self.draft, watch.run if interrupted and watch is not None else None)
        else:
            self.state.clear()

    def _open_experiment(self, place: Path) -> None:
        from app import experiment as experiments

        try:
            found = experiments.read(place)
        except UserError as error:
            self.failed.emit(self.tr("The experiment can't be opened."), localised(str(error)))
            return
        self._open_draft(drafts.of_experiment(found, str(place)), self.tr("Open experiment"))
        self.saved = self.draft
        self.state.remember(str(place), "experiment")
        self.draft_changed.emit()
        if not self.claim.take(place):
            fact = self.tr("{name} is open in another window too.").format(name=place.name)
            self.refused.emit(fact, self.tr("Save your changes under another name."), "save_as")

    def _open_draft(self, draft: Draft, words: str) -> None:
        self.history.push(words, draft)
        if draft.file is None:
            self.saved = draft
        self._drafted()
        self.wanted.emit("data")

    def _drafted(self) -> None:
        self._keeping.start()
        super()._drafted()
