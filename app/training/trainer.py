"""The training loop: epochs of chunks, the best weights, checkpoints, and an ear for commands."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.errors import UserError
from app.evaluation import scores
from app.runs import Run
from app.said import said
from app.training import checkpoint
from app.training.commands import Commands, Halt
from app.training.engine import Engine, Sums
from app.training.events import Batch, Checkpoint, Emit, Epoch, Notice, Phase
from app.training.progress import RISING, Progress, write_history
from app.training.samples import Samples
from models.options import TrainingOptions

CHUNK_SECONDS = 0.05
"""A chunk grows until it takes about this long: commands are obeyed between two chunks."""

SAVE_SECONDS = 20.0
"""At least this long lies between two checkpoints on the way."""

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
        show: Shows what the network makes after so many epochs. Defaults to nothing.
    """

    engine: Engine
    samples: Samples
    options: TrainingOptions
    seed: int
    run: Run
    emit: Emit
    commands: Commands
    keep: Callable[[list[np.ndarray]], None]
    show: Callable[[int], None] | None = None
    progress: Progress = field(default_factory=Progress)
    best_weights: list[np.ndarray] = field(default_factory=list)
    failure: str | None = None

    def __post_init__(self) -> None:
        self._saved = self._told = time.monotonic()
        self._unsaved_best = False
        self._chunk = 1
        self.progress.sums = (0.0,) * self.engine.width
        self._began = 0.0
        self.commands.changes |= {"learning_rate": self._set_learning_rate, "epochs": self._add_epochs}
        self.epochs = self.options.epochs
        self.added: list[int] = []

    @property
    def steps(self) -> int:
        """Batches an epoch; the last one may be smaller, none is left out."""
        return -(-len(self.samples.training) // self.options.batch_size)

    @property
    def monitor(self) -> str:
        """The figure that decides; the training loss where there is no validation part."""
        return self.options.monitor if len(self.samples.validation) else "loss"

    def train(self) -> str:
        """Runs to the end; returns the outcome: completed, stopped, cancelled, interrupted or failed."""
        outcome = "completed"
        self._phase("tracing")
        if not self.progress.updates:
            self._show()
        try:
            while self.progress.epoch < self.epochs and not self._is_done():
                self._run_epoch()
        except Halt as halt:
            outcome = halt.outcome
        except UserError as error:  # the data are gone: what was learnt so far is kept
            self._conclude()
            self.failure = str(error)
            self._notice("data_lost", self.failure)
        if self.failure:
            outcome = "failed"
        if outcome != "cancelled":
            self._conclude()
        return outcome

    def _is_done(self) -> bool:
        progress, options = self.progress, self.options
        if self.failure:
            return True
        if options.early_stopping and progress.waited >= options.patience:
            self._notice(
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
        if options.target_metric and progress.best is not None:
            reached = progress.best - options.target_metric
            if (reached >= 0) if self.monitor in RISING else (reached <= 0):
                words = said("{monitor} reached {best:.4g}.", monitor=self.monitor, best=progress.best)
                self._notice("target_reached", words)
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
            if not math.isfinite(sums.loss):
                self._fail()
                return
        self._end_epoch(sums)

    def _order(self, epoch: int) -> np.ndarray:
        """The order of an epoch's samples, a function of seed and epoch alone."""
        generator = np.random.default_rng((self.seed, epoch))
        return generator.permutation(self.samples.training).astype(np.int32)

    def _run_chunk(self, order: np.ndarray, sums: Sums) -> None:
        progress = self.progress
        count = min(self._chunk, self.steps - progress.step)
        began = time.monotonic()
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
            self.emit(Batch(self.progress.step, self.steps, self._training_figures(sums)))
        if now - self._saved > 3 * SAVE_SECONDS:
            self.save()

    def _training_figures(self, sums: Sums) -> dict[str, float]:
        means = sums.means()
        if self.samples.figures:
            return dict(zip(self.samples.figures, means, strict=True))
        if self.samples.classes:
            return {"loss": means[0], "accuracy": means[1]}
        scale = self.samples.scale
        return {"loss": means[0], "mae": means[1] * scale, "rmse": math.sqrt(means[2]) * scale}

    def _validation_figures(self) -> dict[str, float]:
        rows = self.samples.validation
        if not len(rows):
            return {}
        if self.samples.figures:
            means = self.engine.figures(rows, self.commands.poll).mean(axis=0, dtype=np.float64).tolist()
            figures = dict(zip(self.samples.figures, means, strict=True))
        else:
            outputs = self.engine.outputs(rows, self.commands.poll)
            figures = scores.quick(self.samples.targets[rows], outputs, self.samples)
        return {f"val_{name}": value for name, value in figures.items()}

    def _end_epoch(self, sums: Sums) -> None:
        progress = self.progress
        figures = {**self._training_figures(sums), **self._validation_figures()}
        progress.seconds = time.monotonic() - self._began
        progress.epoch += 1
        seconds, progress.step, progress.sums, progress.seconds = progress.seconds, 0, (0.0,) * self.engine.width, 0.0
        rate = float(np.asarray(self.engine.optimizer.learning_rate))
        progress.history.append(
            {"epoch": progress.epoch, "seconds": round(seconds, 4), "learning_rate": rate, **figures}
        )
        if not self.engine.weights_are_finite():
            self._fail()
            return
        if progress.judge(figures.get(self.monitor, figures["loss"]), self.monitor):
            self.best_weights, self._unsaved_best = self.engine.network.get_weights(), True
        elif self.options.schedule == "plateau" and progress.waited % max(1, self.options.patience // 3) == 0:
            self.engine.factor.assign(self.engine.factor * 0.5)
        self.emit(Epoch(progress.epoch, self.epochs, seconds, rate, figures))
        self._show()
        if time.monotonic() - self._saved > SAVE_SECONDS:
            self.save()

    def _fail(self) -> None:
        kept = said(
            "The weights of epoch {best} are kept." if self.best_weights else "There are no weights worth keeping.",
            best=self.progress.best_epoch,
        )
        self.failure = said(
            "The training went off into numbers without end in epoch {epoch}: the loss or a weight is "
            "no longer finite. {kept} Try a learning rate ten times smaller.",
            epoch=self.progress.epoch + 1,
            kept=kept,
        )
        self._notice("not_finite", self.failure)

    def _show(self) -> None:
        """Samples of this epoch; where they can't be made or written, that is said and ends nothing."""
        if self.show is None:
            return
        try:
            self.show(self.progress.epoch)
        except UserError as error:
            self._notice("no_samples", said("The training goes on, but shows no samples: {reason}", reason=str(error)))
            self.show = None

    def _conclude(self) -> None:
        """Keeps the best weights and everything a resume needs."""
        if not self.best_weights and not self.failure:
            self.best_weights, self._unsaved_best = self.engine.network.get_weights(), True
        self.save()

    def save(self) -> None:
        """Writes history, checkpoint and best model; a disk that is full is said, and ends nothing."""
        self._saved = time.monotonic()
        progress = self.progress
        try:
            write_history(self.run.history_file, progress.history)
            if self._unsaved_best:
                self.keep(self.best_weights)
                self._unsaved_best = False
            if not self.failure:
                progress.checkpoints += 1
                arrays = {"state": self.engine.state(), "best": self.best_weights}
                facts = {**progress.to_json(), "epochs": self.epochs, "added": self.added}
                checkpoint.write(self.run.checkpoint_folder, progress.checkpoints, facts, arrays)
                self.emit(Checkpoint(progress.epoch))
        except UserError as error:
            self._notice("not_saved", said("The training goes on, but it isn't saved: {reason}", reason=str(error)))

    def restore(self, facts: Mapping[str, Any], arrays: Mapping[str, list[np.ndarray]]) -> None:
        """Takes up a checkpoint, as if the training had never been interrupted.

        Raises:
            ValueError: The checkpoint belongs to another network.
        """
        self.engine.restore(arrays["state"])
        self.best_weights = arrays["best"]
        self.progress = Progress.from_json(facts)
        self.epochs = int(facts["epochs"])
        self.added = [int(span) for span in facts["added"]]

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
            self.progress.waited = 0
        self.epochs = (self.progress.epoch if done else self.epochs) + epochs

    def _set_learning_rate(self, value: float) -> None:
        """The learning rate from now on; the schedule goes on from there in proportion."""
        now = max(float(np.asarray(self.engine.optimizer.learning_rate)), 1e-12)
        self.engine.factor.assign(self.engine.factor * value / now)

    def _add_epochs(self, value: float) -> None:
        """More epochs while running: the schedule stays at its last learning rate."""
        self.epochs += max(0, int(value))

    def _phase(self, words: str) -> None:
        self.emit(Phase(words))

    def _notice(self, code: str, message: str) -> None:
        self.run.log(message)
        self.emit(Notice(code, message))
