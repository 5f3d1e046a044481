"""A whole run, from data to scores: reading, building, training, evaluating, saving."""

from __future__ import annotations

import dataclasses
import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app import compose, files, origin, process, runs
from app.data import fitting
from app.data.dataset import Pictures, Table
from app.data.preprocessing import Preprocessing
from app.errors import UserError
from app.experiment import Experiment
from app.runs import Run
from app.said import said
from app.training import checkpoint, memory, progress, signals
from app.training.building import Building
from app.training.commands import Commands, Halt
from app.training.ending import Ending
from app.training.events import Emit, Finished, Notice, Phase
from app.training.seal import Seal
from app.training.trainer import Trainer


@dataclass
class Session:
    """One training of one experiment into one run folder.

    Args:
        experiment: What is trained.
        run: Where everything goes; already holds the experiment.
        emit: Gets every event, the last one being `finished`.
        commands: What the training is told on its way.
        dataset: The data, if they were read already. Defaults to None: they are read here.
        parts: Their split, if it was made already. Defaults to None: it is made here.
    """

    experiment: Experiment
    run: Run
    emit: Emit
    commands: Commands
    dataset: Table | Pictures | None = None
    parts: np.ndarray | None = None

    def __post_init__(self) -> None:
        self._seal = Seal(self.experiment, self.run)
        self._before, self._more, self._done = 0, 0, False

    def train(self) -> str:
        """Trains from the beginning; returns the outcome.

        Raises:
            UserError: The data or the settings don't allow a training.
        """
        return self._guarded(self._train)

    def resume(self, more: int = 0, batch_size: int | None = None) -> str:
        """Goes on where the run stopped, or, if it finished, for `more` epochs; returns the outcome.

        Args:
            more: Epochs to add. Defaults to none.
            batch_size: Samples a batch from here on, where the memory did not suffice before; a run that never
                came to a checkpoint begins again with it. Defaults to None: as before.

        Raises:
            UserError: There is nothing to go on from, or the data have changed.
        """
        runs.check_free(self.run)
        runs.sweep(self.run)
        before = runs.outcome(self.run)
        if batch_size:
            self._rebatch(batch_size)
            if not checkpoint.is_there(self.run.checkpoint_folder):
                return self._guarded(self._train)
        found = checkpoint.read(self.run.checkpoint_folder)
        if found is None:
            raise self._nothing_to_go_on_from()
        if before == "completed" and not more:
            raise UserError(
                said(
                    "{folder} is finished, so there is nothing to go on with. Add epochs with "
                    "--epochs N to train it further.",
                    folder=self.run.folder,
                )
            )
        self._seal.recall(found.facts)
        self._seal.check()
        self._before, self._more, self._done = found.number, more, before == "completed"
        return self._guarded(self._resume, before)

    def score(self) -> str:
        """Brings a run to its end whose training was killed while it stopped; returns the outcome.

        Raises:
            UserError: Its data can't be read, or another process trains it.
        """
        runs.check_free(self.run)
        runs.sweep(self.run)
        return self._guarded(self._score, runs.outcome(self.run))

    def _nothing_to_go_on_from(self) -> UserError:
        fact = said(
            "{folder} holds nothing to go on from: both of its checkpoints are damaged."
            if checkpoint.is_there(self.run.checkpoint_folder)
            else "{folder} holds nothing to go on from: it was interrupted before its first "
            "checkpoint, or its checkpoint was tidied away.",
            folder=self.run.folder,
        )
        file = self.run.experiment_file
        return UserError(said("{fact} Train again with `train {experiment_file}`.", fact=fact, experiment_file=file))

    def _guarded(self, work: Callable[[], str], resumed: str | None = None) -> str:
        """Runs `work`; whatever ends it, metrics.json says so, and how the run stood before it was gone on with."""
        with runs.claimed(self.run):
            return self._ended(work, resumed)

    def _ended(self, work: Callable[[], str], resumed: str | None) -> str:
        self._note({"outcome": "running", "resumed": resumed, **process.identity()})
        try:
            with signals.deferred(self.commands):
                return work()
        except Halt as halt:  # while reading, building or scoring; the trainer ends by itself
            return self._halted(halt.outcome)
        except KeyboardInterrupt:
            self._note({"outcome": "interrupted"})
            raise
        except UserError as error:
            self.run.log(str(error))
            self._note({"outcome": resumed} if resumed else {"outcome": "failed", "reason": str(error)})
            raise
        except BaseException as error:
            short = memory.is_exhausted(error)
            reason = memory.beside_training() if short else "an unexpected error"
            self._note({"outcome": "failed", "reason": reason})
            if short:
                raise UserError(reason, exit_code=1) from error
            raise

    def _halted(self, outcome: str) -> str:
        """Ends a run that was halted beside the training itself."""
        if outcome == "stopped":
            return self._score()
        self._note({"outcome": runs.withdraw(self.run) if outcome == "cancelled" else outcome})
        self.emit(Finished(str(self.run.folder), "cancelled" if outcome == "cancelled" else "stopped", {}))
        return outcome

    def _train(self) -> str:
        dataset, parts = self._read()
        fitted = fitting.fit(self.experiment, dataset, parts, tokens=origin.tokens(self.experiment))
        files.write_json(self.run.preprocessing_file, fitted.to_json())
        trainer, ending = self._prepare(dataset, parts, fitted)
        return self._run(trainer, ending, dataset, parts)

    def _resume(self) -> str:
        dataset, parts = self._read()
        self._seal.check(dataset)
        trainer, ending = self._restored(dataset, parts, self._refitted(dataset, parts))
        return self._run(trainer, ending, dataset, parts)

    def _refitted(self, dataset: Table | Pictures, parts: np.ndarray) -> Preprocessing:
        """What was fitted when the run began; the run that it started from need not be there any more."""
        return fitting.fit(self.experiment, dataset, parts, tokens=origin.kept(self.experiment, self.run))

    def _restored(
        self, dataset: Table | Pictures, parts: np.ndarray, fitted: Preprocessing
    ) -> tuple[Trainer, Ending]:
        """A trainer that goes on from the newest checkpoint that fits; one that doesn't is told.

        Raises:
            UserError: There is no such checkpoint.
        """
        reason = ""
        for found in checkpoint.candidates(self.run.checkpoint_folder):
            if isinstance(found, checkpoint.Damaged):
                reason = str(found)
                continue
            more = self._more if found.number <= self._before else 0
            try:
                progress.added(found.facts)  # the schedule is made of them
            except ValueError as error:
                reason = str(error)
                continue
            trainer, ending = self._prepare(dataset, parts, fitted, found.facts, more)
            try:
                trainer.restore(found.facts, found.arrays)
            except (ValueError, TypeError) as error:
                reason = str(error)
                continue
            if reason:
                self._notice(
                    "damaged_checkpoint",
                    said(
                        "A checkpoint can't be used, because {reason}. The training goes on from the other one, "
                        "after epoch {epoch}.",
                        reason=reason,
                        epoch=trainer.progress.epoch,
                    ),
                )
            if more:
                trainer.extend(more, self._done)
            return trainer, ending
        if reason:
            self._notice("damaged_checkpoint", said("No checkpoint can be used, because {reason}.", reason=reason))
        raise self._nothing_to_go_on_from()

    def _score(self) -> str:
        kept = self._best_kept()
        if kept is None and not self.run.model_file.is_file():
            words = said("The training was stopped before it had learned anything, so there is nothing to keep.")
            self._notice("nothing_learned", words)
            self._note({"outcome": "cancelled"})
            self.emit(Finished(str(self.run.folder), "cancelled", {}))
            return "cancelled"
        self.commands = Commands()  # what stopped the training must not stop its end
        dataset, parts = self._read()
        fitted = self._refitted(dataset, parts)
        shape = fitted.shape(int((parts == "train").sum()))
        ending = Ending(self.experiment, self.run, self.emit, self.commands, fitted, shape)
        facts: dict[str, Any] = {"outcome": "stopped"}
        if kept is not None:
            self.emit(Phase("saving"))
            ending.keep(kept.arrays["best"])
            facts |= {"epochs": kept.facts.get("epoch"), "best_epoch": kept.facts.get("best_epoch")}
        return self._finish(facts, ending, dataset, parts)

    def _best_kept(self) -> checkpoint.Found | None:
        """The newest checkpoint with best weights; None where none was written."""
        for found in checkpoint.candidates(self.run.checkpoint_folder):
            if isinstance(found, checkpoint.Found) and found.arrays.get("best"):
                return found
        return None

    def prepare(self) -> Trainer:
        """The trainer before its first step; nothing is trained.

        Raises:
            UserError: The data or the settings don't allow a training.
        """
        dataset, parts = self._read()
        fitted = fitting.fit(self.experiment, dataset, parts, tokens=origin.tokens(self.experiment))
        return self._prepare(dataset, parts, fitted)[0]

    def _read(self) -> tuple[Table | Pictures, np.ndarray]:
        if self.dataset is None or self.parts is None:
            self.emit(Phase("reading"))
            self._listen(0.0, "")
            self.dataset = compose.load(self.experiment, self._listen)
            self._listen(1.0, "")
            self.parts = compose.parts(self.experiment, self.dataset)
        return self.dataset, self.parts

    def _prepare(
        self,
        dataset: Table | Pictures,
        parts: np.ndarray,
        fitted: Preprocessing,
        facts: Mapping[str, Any] | None = None,
        more: int = 0,
    ) -> tuple[Trainer, Ending]:
        """A trainer before its first step, and what makes a model of what it learns; see `Building.trainer`."""
        building = Building(self.experiment, self.run, self.emit, self.commands, dataset, parts, fitted)
        return building.trainer(self._seal.take(dataset), facts, more)

    def _run(self, trainer: Trainer, ending: Ending, dataset: Table | Pictures, parts: np.ndarray) -> str:
        """Trains to the end, with ever smaller batches where the memory does not suffice."""
        while True:
            try:
                outcome = trainer.train()
                break
            except memory.Exhausted:
                if min(trainer.options.batch_size, len(trainer.samples.training)) < 2:
                    outcome = trainer.give_up(memory.even_for_one(trainer.progress.best_epoch))
                    break
            size = min(trainer.options.batch_size, len(trainer.samples.training))
            del trainer
            trainer, ending = self._smaller(size // 2, dataset, parts, ending.fitted)
        if trainer.best_weights and not self.run.model_file.is_file() and outcome != "cancelled":
            trainer.failure, outcome = ending.rescue(trainer.best_weights), "failed"
            self.emit(Notice("rescued", trainer.failure))
        facts: dict[str, Any] = {
            "outcome": outcome,
            "epochs": trainer.progress.epoch,
            "best_epoch": trainer.progress.best_epoch,
            "monitor": trainer.monitor,
        }
        if trainer.failure:
            facts["reason"] = trainer.failure
        return self._finish(facts, ending, dataset, parts)

    def _smaller(
        self, size: int, dataset: Table | Pictures, parts: np.ndarray, fitted: Preprocessing
    ) -> tuple[Trainer, Ending]:
        """The trainer that goes on with smaller batches, from the last checkpoint or from the start."""
        import keras

        keras.backend.clear_session()
        gc.collect()
        self._rebatch(size)
        self._notice(
            "smaller_batch",
            said("The memory did not suffice, so the training goes on with {size} samples a batch.", size=size),
        )
        if checkpoint.is_there(self.run.checkpoint_folder):
            return self._restored(dataset, parts, fitted)
        return self._prepare(dataset, parts, fitted)

    def _rebatch(self, size: int) -> None:
        training = {**self.experiment.training, "batch_size": size}
        self.experiment = dataclasses.replace(self.experiment, training=training)

    def _finish(
        self, facts: dict[str, Any], ending: Ending, dataset: Table | Pictures, parts: np.ndarray
    ) -> str:
        """Scores what was kept, writes down how the run ended, and tells it."""
        outcome = str(facts["outcome"])
        metrics: dict[str, float] = {}
        if broken := self._seal.broken():
            self._notice("data_changed", broken)
        if outcome == "cancelled":
            facts = {"outcome": runs.withdraw(self.run)}
        elif outcome != "interrupted" and self.run.model_file.is_file():
            scored = ending.score(dataset, parts)
            facts |= scored
            metrics = {f"test_{name}": value for name, value in scored.get("metrics", {}).items()}
        self._note(facts)
        self.emit(Finished(str(self.run.folder), {"interrupted": "stopped"}.get(outcome, outcome), metrics))
        return outcome

    def _listen(self, share: float, words: str) -> None:
        """Called now and then beside the training itself: obeys what ends the run."""
        self.commands.glance()

    def _notice(self, code: str, message: str) -> None:
        self.run.log(message)
        self.emit(Notice(code, message))

    def _note(self, facts: Mapping[str, Any]) -> None:
        """Writes metrics.json; what it said before and `facts` doesn't say anew stays."""
        before = {"format": 1, "created": time.strftime("%Y-%m-%dT%H:%M:%S"), **self.run.metrics()}
        before.pop("reason", None)  # of an earlier end
        try:
            files.write_json(self.run.metrics_file, {**before, **facts})
        except UserError as error:
            self.emit(Notice("not_saved", str(error)))


def train(
    experiment: Experiment,
    dataset: Table | Pictures | None,
    parts: np.ndarray | None,
    run: Run,
    emit: Emit,
    commands: Commands | None = None,
) -> str:
    """Trains an experiment into a run folder made by `runs.create`; returns the outcome.

    Args:
        experiment: What is trained.
        dataset: Its data, or None to read them.
        parts: Their split, or None to make it.
        run: The run folder.
        emit: Gets every event.
        commands: What the training is told on its way. Defaults to nothing.

    Returns:
        `completed`, `stopped`, `cancelled`, `interrupted` or `failed`.
    """
    return Session(experiment, run, emit, commands or Commands(), dataset, parts).train()


def resume(
    run: Run, emit: Emit, commands: Commands | None = None, more: int = 0, batch_size: int | None = None
) -> str:
    """Goes on with a run; `more` epochs with one that finished. Returns the outcome; see `Session.resume`."""
    return Session(run.experiment(), run, emit, commands or Commands()).resume(more, batch_size)


def score(run: Run, emit: Emit, commands: Commands | None = None) -> str:
    """Keeps and scores the best weights of a run that was killed while it stopped. Returns the outcome."""
    return Session(run.experiment(), run, emit, commands or Commands()).score()


def prepared(experiment: Experiment, run: Run, emit: Emit) -> Trainer:
    """The trainer of an experiment before its first step, for what tries a training without running it.

    Args:
        experiment: What would be trained; its data are read here.
        run: A folder for what a trainer writes down at its start.
        emit: Gets the phases.

    Raises:
        UserError: The data or the settings don't allow a training.
    """
    return Session(experiment, run, emit, Commands()).prepare()
