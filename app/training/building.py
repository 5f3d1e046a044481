"""From an experiment and its data to a trainer: the network, what feeds it, what it learns towards, and its plan."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import models
from app import backbone, estimate, files, headroom, streaming
from app import experiment as experiments
from app.data import source
from app.data.dataset import Pictures, Table
from app.data.preprocessing import Preprocessing
from app.errors import UserError
from app.experiment import Experiment
from app.generation import Generator
from app.runs import Run
from app.said import said
from app.training import cause, environment, inheritance, network, pairs, sampler, schedule, viewer
from app.training import plan as plans
from app.training import samples as sampling
from app.training.commands import Commands
from app.training.ending import Ending
from app.training.engine import PREDICTION_BATCH, Engine
from app.training.events import Emit, Notice, Phase, Started
from app.training.feed import Feed, Labelled, of_corpus, of_pictures, of_table
from app.training.objective import Likeness
from app.training.plan import Plan
from app.training.progress import added
from app.training.samples import Samples
from app.training.staged import Features, Staged, Stages
from app.training.trainer import Trainer
from app.views.view import Look, Material
from models.options import TrainingOptions
from models.spec import Shape

if TYPE_CHECKING:
    import keras

    from app.data.rest import Rest

COPIES = 12
"""Times the weights' size that a run folder takes: model, two checkpoints with best weights and optimiser."""

MOST_NUMBERS = 2**24
"""Numbers that are judged at a time of texts, 64 MB."""

MOST_PIXELS = 2**20
"""Pixels that are judged at a time of pictures; the first layers make some dozen numbers of each."""


@dataclass
class Building:
    """Builds the trainer of one session.

    Args:
        experiment: What is trained.
        run: Where everything goes.
        emit: Gets every event.
        commands: What the training is told on its way.
        dataset: The data.
        parts: Their split, per row.
        fitted: What was fitted to the training rows.
    """

    experiment: Experiment
    run: Run
    emit: Emit
    commands: Commands
    dataset: Table | Pictures
    parts: np.ndarray
    fitted: Preprocessing

    def trainer(
        self, seal: str, facts: Mapping[str, Any] | None = None, more: int = 0
    ) -> tuple[Trainer, Ending]:
        """The trainer before its first step, and what makes a model of what it learns.

        Args:
            seal: The data's fingerprint.
            facts: Of the checkpoint that is gone on from. Defaults to none.
            more: Epochs added to those. Defaults to none.

        Raises:
            UserError: The data or the settings don't allow a training.
            Halt: The run was halted.
        """
        dataset, parts, fitted = self.dataset, self.parts, self.fitted
        feed, samples, gather = self._feed(dataset, parts, fitted)
        self.emit(Phase("building"))
        self.commands.glance()
        shape = fitted.shape(len(samples.training) if fitted.corpus else int((parts == "train").sum()))
        options = TrainingOptions(**self.experiment.training)
        if not len(samples.training):
            raise UserError(said("No training sample is left. Give the training part more rows, or use other data."))
        built = network.build(self.experiment, fitted, shape)
        if facts is None:
            self._start_from(built)
        plan = self._plan(shape, options, feed)
        self._introduce(built, plan, seal, len(samples.training))
        self.commands.glance()
        ending = Ending(self.experiment, self.run, self.emit, self.commands, fitted, shape)
        likeness = self._likeness(built, samples, options)
        stages = self._stages(options.epochs)
        trainer = Trainer(
            engine=self._engine(
                network=built,
                feed=feed,
                targets=sampling.standardised(samples),
                weights=sampling.weights(samples, options),
                options=options,
                rates=_rates(options, samples, facts, more, stages),
                seed=self.experiment.seed,
                classes=samples.classes,
                likeness=likeness,
                samples=len(samples.training) if plan.xla else 0,
                units=sampling.units(samples),
                stages=stages,
                needed=np.concatenate([samples.training, samples.validation]),
            ),
            samples=samples,
            options=options,
            seed=self.experiment.seed,
            run=self.run,
            emit=self.emit,
            commands=self.commands,
            keep=ending.keep,
            show=self._shown(built, samples, gather),
            stamp={"seal": seal},
            improves=likeness is None or likeness.improves,
            blame=lambda rate: self._blame(samples.targets, rate),
        )
        trainer.engine.judged = _judged(shape)
        return trainer, ending

    def _stages(self, epochs: int) -> Stages | None:
        """The epochs in which a body stays as it is, where the template has such."""
        template = models.template(self.experiment.template)
        return Stages.of(template, template.hyperparameters(**self.experiment.hyperparameters), epochs)

    def _start_from(self, built: keras.Model) -> None:
        """Takes the weights of the network that is built on or started from, where there is one."""
        if backbone.is_used(self.experiment):
            self._notice("started_from", backbone.take(built, self.experiment))
        elif self.experiment.origin is not None:
            self._notice("started_from", inheritance.take(built, self.experiment, self.fitted))

    def _engine(self, stages: Stages | None, needed: np.ndarray, **whole: Any) -> Engine:
        """The engine; of a network that is built on another one, one that trains its head first."""
        template = models.template(self.experiment.template)
        if template.backbone is None or stages is None or not stages.frozen:
            return Engine(**whole)
        body, head = template.backbone.parts(whole["network"])
        features = Features(body, whole["feed"], len(whole["targets"]), self.commands.glance)
        return Staged(whole, head, features, stages.frozen, needed)

    def _notice(self, code: str, message: str) -> None:
        self.run.log(message)
        self.emit(Notice(code, message))

    def _feed(
        self, dataset: Table | Pictures, parts: np.ndarray, fitted: Preprocessing
    ) -> tuple[Feed, Samples, Callable[[np.ndarray], np.ndarray] | None]:
        """Inputs and samples, and for pictures a function from row numbers to them."""
        if isinstance(dataset, Table) and fitted.corpus is not None:
            return *of_corpus(fitted, self.experiment, dataset, parts), None
        if isinstance(dataset, Table) and fitted.answers is not None:
            return *pairs.of(fitted, dataset, parts), None
        if isinstance(dataset, Table):
            feed, targets = of_table(fitted, dataset, self._rest(dataset))
            return feed, sampling.of(fitted, targets, parts), None
        from app.data.pictures import cache as picture_cache

        size = fitted.size
        assert size is not None
        decoded = picture_cache.decoded(dataset, size, lambda share, words: self.commands.glance())
        samples = sampling.of(fitted, fitted.picture_targets(dataset), parts)
        feed = of_pictures(decoded, (size.height, size.width, size.channels))
        learning = models.template(self.experiment.template).learning
        if fitted.target.is_input and learning is not None and learning.labelled:
            feed = Labelled(feed, fitted.picture_labels(dataset))
        return feed, samples, decoded.gather

    def _rest(self, table: Table) -> Rest | None:
        """The rows of a table that train without lying in memory, where the experiment wants that; told in numbers."""
        data = self.experiment.data
        if not data.rest or streaming.obstacle(data):
            return None
        from app.data import rest as resting

        self.emit(Phase("reading"))
        found = resting.of(table, data, self.parts, self.fitted, lambda share, words: self.commands.glance())
        if found is not None:
            words = said(
                "{count:,} rows beside the {deciding:,} that decide are trained on from disk. Left out: {copies:,} "
                "copies of rows that are validated or tested on, and {unanswered:,} without a known answer.",
                count=len(found.targets), deciding=table.rows, copies=found.copies, unanswered=found.unanswered,
            )  # fmt: skip
            self._notice("rows_streamed", words)
        return found

    def _likeness(self, built: keras.Model, samples: Samples, options: TrainingOptions) -> Likeness | None:
        """What is learned where there are no answers; None where there are."""
        template = models.template(self.experiment.template)
        if template.learning is None or not self.fitted.target.is_input:
            return None
        samples.figures, samples.counted = template.learning.figures, template.learning.counted
        steps = -(-len(samples.training) // options.batch_size) * options.epochs
        hyperparameters = template.hyperparameters(**self.experiment.hyperparameters)
        learner = pairs.flexible(built) if self.fitted.answers is not None else built
        return Likeness(learner, template.learning, hyperparameters, steps)

    def _shown(
        self,
        built: keras.Model,
        samples: Samples,
        gather: Callable[[np.ndarray], np.ndarray] | None,
    ) -> Callable[[int, bool], None] | None:
        """What shows samples and views after each epoch, for a template that has some."""
        found = self._sampler(built, samples, gather), self._viewer(built, samples, gather)
        makers = [make for make in found if make is not None]

        def show(epoch: int, last: bool) -> None:
            for make in makers:
                make(epoch, last)

        return show if makers else None

    def _sampler(
        self, built: keras.Model, samples: Samples, gather: Callable[[np.ndarray], np.ndarray] | None
    ) -> Callable[[int, bool], None] | None:
        """What draws pictures after each epoch; keeps the mean picture too."""
        generation = models.template(self.experiment.template).generation
        if generation is None or gather is None or not isinstance(self.dataset, Pictures):
            return None
        made = sampler.of(
            self.run, Generator(built, generation, self.fitted.target.drawn), self.dataset.files, gather,
            samples.training, samples.validation, self.emit,
        )  # fmt: skip
        return made.show

    def _viewer(
        self, built: keras.Model, samples: Samples, gather: Callable[[np.ndarray], np.ndarray] | None
    ) -> Callable[[int, bool], None] | None:
        """What shows the template's views of fixed validation rows."""
        rows = viewer.rows_of(samples.training, samples.validation)
        if self.fitted.tokens is not None:  # whose samples may be stretches of text, not rows
            rows = viewer.rows_of(*(np.flatnonzero(self.parts == part) for part in ("train", "validation")))
        look = Look(built, self.fitted, self.experiment)
        made = viewer.of(look, Material(self.dataset, self.fitted, rows, gather), self.run, self.emit)
        return None if made is None else made.show

    def _plan(self, shape: Shape, options: TrainingOptions, feed: Feed) -> Plan:
        """The plan the experiment was trained with before, or the one that suits it."""
        template = models.template(self.experiment.template)
        return plans.kept(self.experiment.plan, feed.resident) or plans.of(template, shape, options, feed.resident)

    def _introduce(self, built: keras.Model, plan: Plan, seal: str, samples: int) -> None:
        """Writes down what is about to be trained, and says so."""
        self._check_space(built)
        self.experiment = dataclasses.replace(self.experiment, plan=plan.to_json())
        experiments.write(self.experiment, self.run.experiment_file)
        place = source.locate(self.experiment.data.path).path
        files.write_json(self.run.environment_file, environment.describe(place, seal))
        parameters = sum(int(np.prod(weight.shape)) for weight in built.trainable_weights)
        self.emit(Started(str(self.run.folder), parameters))
        options = TrainingOptions(**self.experiment.training)
        self._notice("estimate", estimate.words(built, options, samples))
        tight = headroom.warning(estimate.memory(built, options))
        if tight is not None:
            self._notice("tight_memory", tight)

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

    def _blame(self, targets: np.ndarray, rate: float) -> str:
        """Why the training left the finite numbers, and the remedy."""
        dataset, fitted = self.dataset, self.fitted
        inputs: Mapping[str, np.ndarray] = {}
        if fitted.numbers and fitted.windows is None and isinstance(dataset, Table):
            inputs = fitted.inputs(dataset.frame, dataset.reading.decimal)
        names = {"numbers": [number.column for number in fitted.numbers]}
        mixed = bool(self.experiment.training.get("mixed_precision"))
        return cause.of(inputs, names, targets, fitted.target.name, mixed, rate)


def _judged(shape: Shape) -> int:
    """Samples that are judged at a time; of texts fewer, as a network may give a number for each token and entry."""
    if shape.image is not None:
        return max(1, min(PREDICTION_BATCH, MOST_PIXELS // (shape.image[0] * shape.image[1])))
    if shape.tokens is None or shape.outputs:
        return PREDICTION_BATCH
    length, vocabulary = shape.answers or shape.tokens
    return max(1, min(PREDICTION_BATCH, MOST_NUMBERS // (length * vocabulary)))


def _rates(
    options: TrainingOptions,
    samples: Samples,
    facts: Mapping[str, Any] | None,
    more: int,
    stages: Stages | None = None,
) -> np.ndarray:
    """Learning rates of the whole training; epochs added to a finished one run the schedule again."""
    steps = -(-len(samples.training) // options.batch_size)
    spans = [(options.epochs, 1.0)] if stages is None else stages.spans(options.epochs)
    later = ([] if facts is None else added(facts)) + ([more] if more else [])
    spans += [(span, 1.0) if stages is None else stages.later(span) for span in later]
    planned = [np.float32(share) * schedule.rates(options, span * steps) for span, share in spans]
    return np.concatenate(planned)
