"""The training loop: epochs of chunks, the best weights, checkpoints, and an ear for commands."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.errors import UserError
from app.runs import Run
from app.said import said
from app.training import cause, measures, memory, pairs
from app.training.changes import Changes
from app.training.commands import Commands, Halt
from app.training.engine import Engine, Sums
from app.training.events import Batch, Checkpoint, Emit, Epoch, Notice, Phase
from app.training.keeper import WITHIN_SECONDS, Keeper, Moment, Pace
from app.training.progress import AS_PLANNED, MOST_EPOCHS, RISING, Progress, added, whole
from app.training.samples import Samples
from models.options import TrainingOptions

CHUNK_SECONDS = 0.05
"""A chunk grows until it takes about this long: commands are obeyed between two chunks."""

LOOK_SECONDS = 0.5
"""At least this long lies between two looks at the weights within an epoch."""

EVENTS_A_SECOND = 20


@dataclass
class Trainer:
    """Trains a network until it is done, told to halt, or stopped by early stopping.

    Args:
        engine: The compiled loops.
        samples: Rows and targets.
        options: The training options.
        seed: Decides the order of samples.
        run: Where history, checkpoints and the best model go.
        emit: Gets every event.
        commands: Looked at between two chunks.
        keep: Writes the best model, given its weights.
        show: Shows what the network makes after so many epochs; told once more, with True, of the epoch that a
            training ended with. Defaults to nothing.
        stamp: Facts that go into every checkpoint. Defaults to none.
        improves: Whether the monitored figure says which epoch is the best. Defaults to yes; else the newest weights
            are kept, and nothing stops early.
        blame: Why a training with this learning rate leaves the finite numbers, and the remedy. Defaults
            to the learning rate.
    """

    engine: Engine
    samples: Samples
    options: TrainingOptions
    seed: int
    run: Run
    emit: Emit
    commands: Commands
    keep: Callable[[Sequence[np.ndarray]], None]
    show: Callable[[int, bool], None] | None = None
    stamp: Mapping[str, Any] = field(default_factory=dict)
    improves: bool = True
    blame: Callable[[float], str] = cause.learning_rate
    progress: Progress = field(default_factory=Progress)
    best_weights: Sequence[np.ndarray] = ()
    failure: str | None = None

    def __post_init__(self) -> None:
        self._told = time.monotonic()
        self._chunk = 1
        self.progress.sums = (0.0,) * self.engine.width
        self._began = 0.0
        Changes(self)
        self.epochs = self.options.epochs
        self.target = self.options.target_metric
        self.added: list[int] = []
        self.keeper = Keeper(self.run, self.keep, self.notice, lambda epoch: self.emit(Checkpoint(epoch)))
        self._looks = Pace(LOOK_SECONDS)
        network = self.engine.network
        place = {id(variable): index for index, variable in enumerate(network.variables)}
        self._places = [place[id(weight)] for weight in network.weights]
        self._finite: Sequence[np.ndarray] = ()
        self._best_is_current = False
        self._no_samples = False

    @property
    def steps(self) -> int:
        """Batches an epoch; the last one may be smaller, none is left out."""
        return -(-len(self.samples.training) // self.options.batch_size)

    @property
    def monitor(self) -> str:
        """The figure that decides; the training loss where there is no validation part."""
        return self.options.monitor if len(self.samples.validation) else "loss"

    def train(self) -> str:
        """Runs to the end; returns the outcome: completed, stopped, cancelled, interrupted or failed.

        Raises:
            Exhausted: The memory doesn't suffice; what was saved is on disk.
        """
        outcome, error = "completed", None
        try:
            self._go()
        except Halt as halt:
            outcome = halt.outcome
            if outcome != "cancelled":
                self._phase("saving")
        except UserError as lost:  # the data are gone: what was learnt so far is kept
            self._conclude()
            self.failure = str(lost)
            self.notice("data_lost", self.failure)
        except Exception as caught:
            if not memory.is_exhausted(caught):
                raise
            error = memory.Exhausted(str(caught).partition("\n")[0])
        finally:
            self.keeper.flush()
        if error is not None:  # raised out here, so that it holds on to no tensor
            raise error
        if self.failure:
            outcome = "failed"
        if outcome in ("completed", "stopped") and self.progress.updates and not self.progress.step:
            self._show(last=True)
        if outcome != "cancelled":
            self._conclude()
        return outcome

    def give_up(self, reason: str) -> str:
        """Ends a training that can't go on, and keeps what was restored of it; returns the outcome."""
        self.failure = reason
        self._conclude()
        self.notice("no_memory", reason)
        return "failed"

    def _go(self) -> None:
        self._phase("tracing")
        self._look()
        if not self.progress.updates:
            self._show()
        while self.progress.epoch < self.epochs and not self._is_done():
            self._run_epoch()

    def _is_done(self) -> bool:
        progress, options = self.progress, self.options
        if self.failure:
            return True
        if options.early_stopping and progress.waited >= options.patience:
            self.notice(
                "early_stopping",
                said(
                    "Stopped after epoch {epoch}: {monitor} had not improved for {waited} epochs. "
                    "The weights of epoch {best} are kept.",
                    epoch=progress.epoch,
                    monitor=self.monitor,
                    waited=progress.waited,
                    best=progress.best_epoch,
                ),
            )
            return True
        if self.target and self.improves and progress.best is not None:
            reached = progress.best - self.target
            if (reached >= 0) if self.monitor in RISING else (reached <= 0):
                words = said("{monitor} reached {best:.4g}.", monitor=self.monitor, best=progress.best)
                self.notice("target_reached", words)
                return True
        return False

    def _run_epoch(self) -> None:
        progress = self.progress
        order = self._order(progress.epoch)
        sums = Sums(list(progress.sums))
        self._began = time.monotonic() - progress.seconds
        while progress.step < self.steps:
            self.commands.poll()
            self._run_chunk(order, sums)
            if not math.isfinite(sums.loss) or (self._looks.due() and not self._look()):
                self._fail()
                return
        self._end_epoch(sums)

    def _order(self, epoch: int) -> np.ndarray:
        """The order of an epoch's samples, a function of seed and epoch alone."""
        generator = np.random.default_rng((self.seed, epoch))
        order = generator.permutation(self.samples.training).astype(np.int32, copy=False)
        if self.samples.sizes is not None:
            return pairs.alike(order, self.samples.sizes, self.options.batch_size, generator)
        return order if self.samples.shifts == 1 else self._moved(order, generator)

    def _moved(self, order: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        """The windows of a text all moved on by as many tokens as chance says, so that it is cut elsewhere."""
        windows = len(self.samples.training) + len(self.samples.validation)
        return np.asarray(order + np.int32(windows * generator.integers(self.samples.shifts)), np.int32)

    def _run_chunk(self, order: np.ndarray, sums: Sums) -> None:
        progress = self.progress
        count = min(self._chunk, self.steps - progress.step)
        began = time.monotonic()
        self._best_is_current = False
        sums.add(self.engine.train(order, progress.step, count, progress.epoch, progress.updates))
        now = time.monotonic()
        if progress.updates:  # the first call traces, which says nothing of the others
            fitting = round(self._chunk * CHUNK_SECONDS / max(now - began, 1e-4))
            self._chunk = max(1, min(2 * self._chunk, fitting, self.steps))
        else:
            self._phase("training")
        progress.step += count
        progress.updates += count
        progress.seconds = now - self._began
        progress.sums = tuple(sums.values)
        self._tell(sums, now)

    def _tell(self, sums: Sums, now: float) -> None:
        if now - self._told >= 1 / EVENTS_A_SECOND:
            self._told = now
            self.emit(Batch(self.progress.step, self.steps, measures.of_training(self.samples, sums)))
        if math.isfinite(sums.loss):
            self._save_if_due(WITHIN_SECONDS)

    def _end_epoch(self, sums: Sums) -> None:
        progress = self.progress
        validation = measures.of_validation(self.samples, self.engine, self.commands.poll)
        figures = {**measures.of_training(self.samples, sums), **validation}
        seconds = time.monotonic() - self._began
        if not self._look():
            self._fail()
            return
        progress.epoch += 1
        progress.step, progress.sums, progress.seconds = 0, (0.0,) * self.engine.width, 0.0
        rate = float(np.asarray(self.engine.optimizer.learning_rate))
        progress.history.append(
            {"epoch": progress.epoch, "seconds": round(seconds, 4), "learning_rate": rate, **figures}
        )
        figure = figures.get(self.monitor, figures["loss"])
        if progress.judge(figure, self.monitor) if self.improves else progress.take_newest(figure):
            self.best_weights, self._best_is_current = self._finite, True
        elif self.options.schedule == "plateau" and progress.waited % max(1, self.options.patience // 3) == 0:
            self.engine.factor.assign(self.engine.factor * 0.5)
        self.emit(Epoch(progress.epoch, self.epochs, seconds, rate, figures))
        self._show()
        self._save_if_due()
        self.keeper.model(self.best_weights, progress.best_epoch)

    def _look(self) -> bool:
        """Whether all weights are finite, and keeps them if so: a NaN can hide behind relu without showing."""
        began = time.monotonic()
        weights = self.engine.network.get_weights()
        finite = _are_finite(weights)
        if finite:
            self._finite = weights
        self._looks.done(time.monotonic() - began)
        return finite

    def _fail(self) -> None:
        rate = float(np.asarray(self.engine.optimizer.learning_rate))
        if self.progress.best is None:
            self.best_weights = self._finite
        kept = said(
            "The weights of epoch {best} are kept."
            if self.progress.best is not None
            else "No epoch was finished; the last finite weights are kept.",
            best=self.progress.best_epoch,
        )
        self.failure = said(
            "The training went off into numbers without end in epoch {epoch}: the loss or a weight is "
            "no longer finite. {kept} {remedy}",
            epoch=self.progress.epoch + 1,
            kept=kept,
            remedy=self.blame(rate),
        )
        self.notice("not_finite", self.failure)

    def _show(self, last: bool = False) -> None:
        """Samples of this epoch; where they can't be made or written, that is said once and ends nothing."""
        if self.show is None:
            return
        try:
            self.show(self.progress.epoch, last)
        except UserError as error:
            if not self._no_samples:
                words = said("The training goes on, but shows no samples: {reason}", reason=str(error))
                self.notice("no_samples", words)
            self._no_samples = True
        else:
            self._no_samples = False

    def _save_if_due(self, least: float = 0.0) -> None:
        self.keeper.poll()
        if self.keeper.pace.due(least):
            self.save()

    def save(self) -> None:
        """Writes a checkpoint beside the training."""
        moment = self._moment()
        if moment is not None:
            self.keeper.save(moment)

    def _moment(self) -> Moment | None:
        """All that a resume needs; None where a weight is not finite, which is worth no checkpoint."""
        progress = self.progress
        state = self.engine.state()
        current = [state[place] for place in self._places]
        if not _are_finite(current):
            return None
        self._finite = current
        progress.checkpoints += 1
        facts = {
            **progress.to_json(),
            "epochs": self.epochs,
            "added": list(self.added),
            "target": self.target,
            "batch_size": self.options.batch_size,
            **self.stamp,
        }
        first = progress.best is None
        return Moment(
            number=progress.checkpoints,
            epoch=progress.epoch,
            facts=facts,
            history=list(progress.history),
            state=state,
            best=current if first else self.best_weights,
            best_epoch=progress.best_epoch,
            places=self._places if first or self._best_is_current else None,
        )

    def _conclude(self) -> None:
        """Keeps the best weights and everything a resume needs."""
        if self.failure:
            self.keeper.finish(None, self.progress.history)
        else:
            self._look()
            if self.progress.best is None:
                self.best_weights = self._finite
            self.keeper.finish(self._moment(), self.progress.history)
        self.keeper.model(self.best_weights, self.progress.best_epoch, now=True)

    def restore(self, facts: Mapping[str, Any], arrays: Mapping[str, Sequence[np.ndarray]]) -> None:
        """Takes up a checkpoint, as if the training had never been interrupted.

        Raises:
            ValueError: The checkpoint belongs to another network, or makes no sense.
        """
        progress = Progress.from_json(facts)
        epochs, size = whole(facts, "epochs"), whole(facts, "batch_size", self.options.batch_size)
        if not 0 < epochs <= MOST_EPOCHS or size < 1 or len(progress.sums) != self.engine.width:
            raise ValueError("it belongs to another training")
        progress.rebatch(len(self.samples.training), size, self.options.batch_size)
        best = arrays.get("best", [])
        if progress.best is not None and [array.shape for array in best] != self._shapes():
            raise ValueError("its best weights belong to another network")
        self.engine.restore(arrays.get("state", []))
        self.best_weights = best if progress.best is not None else ()
        self.progress, self.epochs = progress, epochs
        self.engine.go(progress.pace)
        self.added = added(facts)
        self.target = float(facts.get("target", self.target))

    def _shapes(self) -> list[tuple[int, ...]]:
        return [tuple(weight.shape) for weight in self.engine.network.weights]

    def extend(self, epochs: int, done: bool) -> None:
        """Adds epochs; where the training had ended, they begin at once and the patience anew.

        Args:
            epochs: How many.
            done: Whether the training had ended.
        """
        self.added.append(epochs)
        if done:
            # The schedule's new span begins where the planned ones ended, however early the training did.
            self.progress.updates = (self.options.epochs + sum(self.added[:-1])) * self.steps
            self.progress.pace = AS_PLANNED
            self.engine.go(AS_PLANNED)
            self.progress.waited = 0
        self.epochs = (self.progress.epoch if done else self.epochs) + epochs

    def _phase(self, words: str) -> None:
        self.emit(Phase(words))

    def notice(self, code: str, message: str) -> None:
        """Tells a code and a sentence, and writes it into the log."""
        self.run.log(message)
        self.emit(Notice(code, message))


def _are_finite(weights: Sequence[np.ndarray]) -> bool:
    return all(bool(np.isfinite(weight).all()) for weight in weights)
