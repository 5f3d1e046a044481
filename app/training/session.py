"""A whole run, from data to scores: reading, building, training, evaluating, saving."""

from __future__ import annotations

import dataclasses
import gc
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import models
from app import compose, estimate, files, process, runs
from app import experiment as experiments
from app.data import preprocessing as preparing
from app.data import source
from app.data.dataset import Pictures, Table
from app.data.preprocessing import Preprocessing
from app.errors import UserError
from app.experiment import Experiment
from app.generation import Generator
from app.runs import Run
from app.said import said
from app.training import cause, checkpoint, environment, memory, network, sampler, schedule, signals
from app.training import samples as sampling
from app.training.commands import Commands, Halt
from app.training.ending import Ending
from app.training.engine import Engine
from app.training.events import Emit, Finished, Notice, Phase, Started
from app.training.feed import Feed, Resident, of_pictures
from app.training.objective import Likeness
from app.training.samples import Samples
from app.training.trainer import Trainer
from models.options import TrainingOptions

if TYPE_CHECKING:
    import keras

COPIES = 12
"""Times the weights' size that a run folder takes: model, two checkpoints with best weights and optimiser."""


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
        self._seal = self._stamp = ""
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
        self._seal = self._sealed(found.facts)
        if not self._seal.startswith(environment.PICTURES):
            self._check_data(None)
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
        return UserError(
            said("{fact} Train again with `train {experiment_file}`.",
                 fact=fact, experiment_file=self.run.experiment_file)
        )  # fmt: skip

    def _guarded(self, work: Callable[[], str], resumed: str | None = None) -> str:
        """Runs `work`; whatever ends it, metrics.json says so, and how the run stood before it was gone on with."""
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
            self._note({"outcome": "failed", "reason": str(error)})
            raise
        except BaseException:
            self._note({"outcome": "failed", "reason": "an unexpected error"})
            raise

    def _halted(self, outcome: str) -> str:
        """Ends a run that was halted beside the training itself."""
        if outcome == "stopped":
            return self._score()
        told = "cancelled"
        if outcome == "cancelled":
            self._note({"outcome": runs.withdraw(self.run)})
        else:
            self._note({"outcome": outcome})
            told = "stopped"
        self.emit(Finished(str(self.run.folder), told, {}))
        return outcome

    def _train(self) -> str:
        dataset, parts = self._read()
        fitted = preparing.fit(self.experiment, dataset, parts)
        files.write_json(self.run.preprocessing_file, fitted.to_json())
        trainer, ending = self._prepare(dataset, parts, fitted)
        return self._run(trainer, ending, dataset, parts)

    def _resume(self) -> str:
        dataset, parts = self._read()
        self._check_data(dataset)
        trainer, ending = self._restored(dataset, parts, preparing.fit(self.experiment, dataset, parts))
        return self._run(trainer, ending, dataset, parts)

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
            return self._halted("cancelled")
        self.commands = Commands()  # what stopped the training must not stop its end
        dataset, parts = self._read()
        fitted = preparing.fit(self.experiment, dataset, parts)
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
        return self._prepare(dataset, parts, preparing.fit(self.experiment, dataset, parts))[0]

    def _sealed(self, facts: Mapping[str, Any]) -> str:
        """The fingerprint of the data that the run began with; empty where nobody knows."""
        try:
            return str(self.run.read_json(self.run.environment_file).get("data_fingerprint") or "")
        except UserError:
            return str(facts.get("seal") or "")

    def _check_data(self, dataset: Table | Pictures | None) -> None:
        """Refuses to go on with other data than the run began with: its split would not be the same."""
        if dataset is not None and not self._seal.startswith(environment.PICTURES):
            return  # that was asked before they were read
        if not environment.is_unchanged(self._seal, self._place(), dataset):
            raise UserError(
                said(
                    "{path} has changed since this run began, so going on would mix training and "
                    "test samples. Restore the data, or start a new training.",
                    path=self.experiment.data.path,
                )
            )

    def _place(self) -> Path:
        return source.locate(self.experiment.data.path).path

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
        feed, targets, gather = self._feed(dataset, fitted)
        self.emit(Phase("building"))
        self._listen(0.0, "")
        training = np.flatnonzero(parts == "train")
        shape = fitted.shape(len(training))
        options = TrainingOptions(**self.experiment.training)
        if not len(training):
            raise UserError(said("No training sample is left. Give the training part more rows, or use other data."))
        built = network.build(self.experiment, fitted, shape)
        self._introduce(built, feed, dataset)
        self._listen(0.0, "")
        ending = Ending(self.experiment, self.run, self.emit, self.commands, fitted, shape)
        samples = sampling.of(fitted, targets, parts)
        likeness = self._likeness(built, samples, options)
        trainer = Trainer(
            engine=Engine(
                built,
                feed,
                sampling.standardised(samples),
                sampling.weights(samples, options),
                options,
                _rates(options, samples, facts, more),
                self.experiment.seed,
                samples.classes,
                likeness,
            ),
            samples=samples,
            options=options,
            seed=self.experiment.seed,
            run=self.run,
            emit=self.emit,
            commands=self.commands,
            keep=ending.keep,
            show=self._sampler(built, dataset, samples, gather),
            stamp={"seal": self._seal},
            blame=lambda rate: self._blame(dataset, fitted, targets, rate),
        )
        return trainer, ending

    def _feed(
        self, dataset: Table | Pictures, fitted: Preprocessing
    ) -> tuple[Feed, np.ndarray, Callable[[np.ndarray], np.ndarray] | None]:
        """Inputs and targets, and for pictures a function from row numbers to them."""
        if isinstance(dataset, Table):
            targets = fitted.targets(dataset.frame[fitted.target.name])
            return Resident(fitted.inputs(dataset.frame, dataset.reading.decimal)), targets, None
        from app.data.pictures import cache as picture_cache

        size = fitted.size
        assert size is not None
        decoded = picture_cache.decoded(dataset, size, self._listen)
        targets = fitted.picture_targets(dataset)
        return of_pictures(decoded, (size.height, size.width, size.channels)), targets, decoded.gather

    def _likeness(self, built: keras.Model, samples: Samples, options: TrainingOptions) -> Likeness | None:
        """What is learned where there are no answers; None where there are."""
        template = models.template(self.experiment.template)
        if template.generation is None:
            return None
        samples.figures = template.generation.figures
        steps = -(-len(samples.training) // options.batch_size) * options.epochs
        hyperparameters = template.hyperparameters(**self.experiment.hyperparameters)
        return Likeness(built, template.generation, hyperparameters, steps)

    def _sampler(
        self,
        built: keras.Model,
        dataset: Table | Pictures,
        samples: Samples,
        gather: Callable[[np.ndarray], np.ndarray] | None,
    ) -> Callable[[int], None] | None:
        """What shows samples after each epoch, for a template that makes some; keeps the mean picture too."""
        generation = models.template(self.experiment.template).generation
        if generation is None or gather is None or not isinstance(dataset, Pictures):
            return None
        made = sampler.of(
            self.run, Generator(built, generation), dataset.files, gather,
            samples.training, samples.validation, self.emit,
        )  # fmt: skip
        return made.show

    def _introduce(self, built: keras.Model, feed: Feed, dataset: Table | Pictures) -> None:
        """Writes down what is about to be trained, and says so."""
        self._check_space(built)
        plan = {"loop": "fused", "xla": False, "data": "resident" if feed.resident else "streamed"}
        self.experiment = dataclasses.replace(self.experiment, plan=plan)
        experiments.write(self.experiment, self.run.experiment_file)
        files.write_json(
            self.run.environment_file, environment.describe(self._place(), self._sealed_now(dataset))
        )
        parameters = sum(int(np.prod(weight.shape)) for weight in built.trainable_weights)
        self.emit(Started(str(self.run.folder), parameters))
        training = int((self.parts == "train").sum()) if self.parts is not None else 0
        words = estimate.words(built, TrainingOptions(**self.experiment.training), training)
        self.run.log(words)
        self.emit(Notice("estimate", words))

    def _check_space(self, built: keras.Model) -> None:
        """Refuses to begin where model and checkpoints would not find room."""
        weights = 4 * sum(int(np.prod(weight.shape)) for weight in built.weights)
        needed = COPIES * weights + 1_000_000
        free = shutil.disk_usage(self.run.folder).free
        if free < needed:
            raise UserError(
                said(
                    "The run needs about {needed:,.0f} MB in {folder}, and only {free:,.1f} MB "
                    "are free. Free some space, or choose another folder with --out.",
                    needed=needed / 1000000.0,
                    folder=self.run.folder,
                    free=free / 1000000.0,
                ),
                exit_code=1,
            )

    def _sealed_now(self, dataset: Table | Pictures) -> str:
        """The data's fingerprint, taken once a session, beside what a glance shows of them."""
        if not self._stamp:
            self._stamp = environment.stamp(self._place())
            self._seal = self._seal or environment.fingerprint(self._place(), dataset)
        return self._seal

    def _blame(self, dataset: Table | Pictures, fitted: Preprocessing, targets: np.ndarray, rate: float) -> str:
        """Why the training left the finite numbers, and the remedy."""
        inputs: Mapping[str, np.ndarray] = {}
        if fitted.numbers and isinstance(dataset, Table):
            inputs = fitted.inputs(dataset.frame, dataset.reading.decimal)
        names = {"numbers": [number.column for number in fitted.numbers]}
        mixed = bool(self.experiment.training.get("mixed_precision"))
        return cause.of(inputs, names, targets, fitted.target.name, mixed, rate)

    def _run(self, trainer: Trainer, ending: Ending, dataset: Table | Pictures, parts: np.ndarray) -> str:
        """Trains to the end, with ever smaller batches where the memory does not suffice."""
        while True:
            try:
                outcome = trainer.train()
                break
            except memory.Exhausted:
                if min(trainer.options.batch_size, len(trainer.samples.training)) < 2:
                    outcome = trainer.give_up(self._too_little_memory(trainer))
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

    def _too_little_memory(self, trainer: Trainer) -> str:
        kept = said(
            "The weights of epoch {best} are kept."
            if trainer.progress.best is not None
            else "Nothing was learned yet.",
            best=trainer.progress.best_epoch,
        )
        return said(
            "The memory does not suffice even for one sample a batch. {kept} Choose a smaller network or smaller "
            "pictures, or close other programs.",
            kept=kept,
        )

    def _finish(
        self, facts: dict[str, Any], ending: Ending, dataset: Table | Pictures, parts: np.ndarray
    ) -> str:
        """Scores what was kept, writes down how the run ended, and tells it."""
        outcome, metrics = str(facts["outcome"]), {}
        self._compare(dataset)
        if outcome == "cancelled":
            facts = {"outcome": runs.withdraw(self.run)}
        elif outcome != "interrupted" and self.run.model_file.is_file():
            scored = ending.score(dataset, parts)
            facts |= scored
            metrics = {f"test_{name}": value for name, value in scored.get("metrics", {}).items()}
        self._note(facts)
        self.emit(Finished(str(self.run.folder), {"interrupted": "stopped"}.get(outcome, outcome), metrics))
        return outcome

    def _compare(self, dataset: Table | Pictures) -> None:
        """Says that the data changed while they were trained on; what was read before was trained on to the end."""
        try:
            place = self._place()
            if not self._stamp or environment.stamp(place) == self._stamp:
                return
            if not self._seal.startswith(environment.PICTURES) and environment.is_unchanged(self._seal, place):
                return
        except UserError:
            pass
        words = said(
            "{path} was changed or removed while the training ran. The model was trained on what was read before; "
            "train again to use the data as they are now.",
            path=self.experiment.data.path,
        )
        self._notice("data_changed", words)

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


def _rates(
    options: TrainingOptions, samples: Samples, facts: Mapping[str, Any] | None, more: int
) -> np.ndarray:
    """Learning rates of the whole training; epochs added to a finished one run the schedule again."""
    steps = -(-len(samples.training) // options.batch_size)
    spans = [options.epochs]
    if facts is not None:
        spans += [int(span) for span in facts.get("added", [])]
    if more:
        spans.append(more)
    planned = np.concatenate([schedule.rates(options, span * steps) for span in spans])
    return planned


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
