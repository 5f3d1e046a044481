"""A whole run, from data to scores: reading, building, training, evaluating, saving."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import models
from app import compose, estimate, files, held_out, process, runs
from app import experiment as experiments
from app.data import preprocessing as preparing
from app.data import source
from app.data.dataset import Pictures, Table, silent
from app.data.preprocessing import Preprocessing
from app.errors import UserError
from app.evaluation import report
from app.experiment import Experiment
from app.generation import Generator
from app.prediction import Predictor
from app.runs import Run
from app.said import said
from app.training import checkpoint, environment, network, sampler, schedule, signals
from app.training import samples as sampling
from app.training.commands import Commands
from app.training.engine import Engine
from app.training.events import Emit, Finished, Notice, Phase, Started
from app.training.feed import Feed, Resident, of_pictures
from app.training.objective import Likeness
from app.training.samples import Samples
from app.training.trainer import Trainer
from models.options import TrainingOptions
from models.spec import Shape

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

    def train(self) -> str:
        """Trains from the beginning; returns the outcome.

        Raises:
            UserError: The data or the settings don't allow a training.
        """
        return self._guarded(self._train)

    def resume(self, more: int = 0) -> str:
        """Goes on where the run stopped, or, if it finished, for `more` epochs; returns the outcome.

        Raises:
            UserError: There is nothing to go on from, or the data have changed.
        """
        runs.check_free(self.run)
        runs.sweep(self.run)
        found = checkpoint.read(self.run.checkpoint_folder)
        if found is None:
            raise UserError(
                said(
                    "{folder} holds nothing to go on from: it was interrupted before its first "
                    "checkpoint, or its checkpoint was tidied away. Train again with `train "
                    "{experiment_file}`.",
                    folder=self.run.folder,
                    experiment_file=self.run.experiment_file,
                )
            )
        done = runs.outcome(self.run) == "completed"
        if done and not more:
            raise UserError(
                said(
                    "{folder} is finished, so there is nothing to go on with. Add epochs with "
                    "--epochs N to train it further.",
                    folder=self.run.folder,
                )
            )
        self._check_data()
        _, facts, arrays = found
        return self._guarded(lambda: self._resume(facts, arrays, more, done), runs.outcome(self.run))

    def _guarded(self, work: Callable[[], str], resumed: str | None = None) -> str:
        """Runs `work`; whatever ends it, metrics.json says so, and how the run stood before it was gone on with."""
        self._note({"outcome": "running", "resumed": resumed, **process.identity()})
        try:
            outcome = work()
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
        return outcome

    def _train(self) -> str:
        dataset, parts = self._read()
        fitted = preparing.fit(self.experiment, dataset, parts)
        files.write_json(self.run.preprocessing_file, fitted.to_json())
        trainer, shape = self._prepare(dataset, parts, fitted)
        return self._run(trainer, dataset, parts, fitted, shape)

    def _resume(
        self, facts: Mapping[str, Any], arrays: Mapping[str, list[np.ndarray]], more: int, done: bool
    ) -> str:
        dataset, parts = self._read()
        fitted = preparing.fit(self.experiment, dataset, parts)
        trainer, shape = self._prepare(dataset, parts, fitted, facts, more)
        try:
            trainer.restore(facts, arrays)
        except ValueError as error:
            raise UserError(said(
                "The checkpoint in {folder} belongs to another network.",
                folder=self.run.folder,
            )) from error
        if more:
            trainer.extend(more, done)
        return self._run(trainer, dataset, parts, fitted, shape)

    def prepare(self) -> Trainer:
        """The trainer before its first step; nothing is trained.

        Raises:
            UserError: The data or the settings don't allow a training.
        """
        dataset, parts = self._read()
        return self._prepare(dataset, parts, preparing.fit(self.experiment, dataset, parts))[0]

    def _check_data(self) -> None:
        """Refuses to go on with other data than the run began with: its split would not be the same."""
        before = self.run.read_json(self.run.environment_file).get("data_fingerprint")
        now = environment.fingerprint(source.locate(self.experiment.data.path).path)
        if before and before != now:
            raise UserError(
                said(
                    "{path} has changed since this run began, so going on would mix training and "
                    "test samples. Restore the data, or start a new training.",
                    path=self.experiment.data.path,
                )
            )

    def _read(self) -> tuple[Table | Pictures, np.ndarray]:
        if self.dataset is None or self.parts is None:
            self.emit(Phase("reading"))
            self.dataset = compose.load(self.experiment)
            self.parts = compose.parts(self.experiment, self.dataset)
        return self.dataset, self.parts

    def _prepare(
        self,
        dataset: Table | Pictures,
        parts: np.ndarray,
        fitted: Preprocessing,
        facts: Mapping[str, Any] | None = None,
        more: int = 0,
    ) -> tuple[Trainer, Shape]:
        feed, targets, gather = self._feed(dataset, fitted)
        self.emit(Phase("building"))
        training = np.flatnonzero(parts == "train")
        shape = fitted.shape(len(training))
        options = TrainingOptions(**self.experiment.training)
        built = network.build(self.experiment, fitted, shape)
        self._introduce(built, feed, dataset)
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
            keep=lambda weights: self._keep(fitted, shape, weights),
            show=self._sampler(built, dataset, samples, gather),
        )
        return trainer, shape

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
        decoded = picture_cache.decoded(dataset, size)
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
            self.run.environment_file, environment.describe(source.locate(self.experiment.data.path).path)
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

    def _rescue(self, trainer: Trainer, fitted: Preprocessing, shape: Shape) -> str:
        """Puts what was learnt into the system's temporary folder when the run folder takes no more."""
        folder = Path(tempfile.mkdtemp(prefix="gradient-desk-rescued-"))
        network.finished(self.experiment, fitted, shape, trainer.best_weights).save(folder / "model.keras")
        files.write_json(folder / "preprocessing.json", fitted.to_json())
        return (
            f"{self.run.folder} can't be written any more, so the model with the best weights lies in {folder}. "
            "Copy its files into the run folder once there is space."
        )

    def _keep(self, fitted: Preprocessing, shape: Shape, weights: list[np.ndarray]) -> None:
        model = network.finished(self.experiment, fitted, shape, weights)
        files.write_with(self.run.model_file, model.save)

    def _run(
        self, trainer: Trainer, dataset: Table | Pictures, parts: np.ndarray, fitted: Preprocessing, shape: Shape
    ) -> str:
        with signals.deferred(self.commands):
            outcome = trainer.train()
        if trainer.best_weights and not self.run.model_file.is_file() and outcome != "cancelled":
            trainer.failure, outcome = self._rescue(trainer, fitted, shape), "failed"
            self.emit(Notice("rescued", trainer.failure))
        facts: dict[str, Any] = {
            "outcome": outcome,
            "epochs": trainer.progress.epoch,
            "best_epoch": trainer.progress.best_epoch,
            "monitor": trainer.monitor,
        }
        if trainer.failure:
            facts["reason"] = trainer.failure
        metrics: dict[str, float] = {}
        if outcome == "cancelled":
            facts = {"outcome": runs.withdraw(self.run)}
        elif outcome != "interrupted" and self.run.model_file.is_file():
            self.emit(Phase("evaluating"))
            predictor, rows = Predictor.of(self.run), np.flatnonzero(parts == "test")
            scored = report.score(predictor, dataset, rows, silent, self.run)
            held_out.keep(self.run, predictor, dataset, rows)
            facts |= scored
            metrics = {f"test_{name}": value for name, value in scored["metrics"].items()}
        self._note(facts)
        self.emit(Finished(str(self.run.folder), {"interrupted": "stopped"}.get(outcome, outcome), metrics))
        return outcome

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


def resume(run: Run, emit: Emit, commands: Commands | None = None, more: int = 0) -> str:
    """Goes on with a run; `more` epochs with one that finished. Returns the outcome."""
    return Session(run.experiment(), run, emit, commands or Commands()).resume(more)


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
