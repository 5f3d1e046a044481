"""What can be changed on the way: each change is checked, made, and acknowledged by a notice."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.said import said
from app.training.progress import MOST_EPOCHS

if TYPE_CHECKING:
    from app.training.trainer import Trainer

RISING = 0.99
"""Share of the highest learning rate still to come below which the next one counts as on its way there."""


class Changes:
    """Obeys `set learning_rate`, `add epochs`, `set target_metric`, `pause` and `continue` for a trainer.

    Args:
        trainer: What is changed.
    """

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        trainer.commands.changes |= {
            "learning_rate": self.set_learning_rate,
            "epochs": self.add_epochs,
            "target_metric": self.set_target,
        }
        trainer.commands.told = self.rest

    def set_learning_rate(self, value: float) -> None:
        """The learning rate from now on; the schedule goes on from there in proportion.

        Where it still rises, it rises to this one: in a warm-up, what is set now would be many times as high later.

        Raises:
            ValueError: It is no learning rate.
        """
        if not 0 < value < math.inf:
            raise ValueError("a learning rate is a finite number above 0")
        engine = self._trainer.engine
        planned = engine.rates_from(self._trainer.progress.place())
        highest = max(float(planned.max()), 1e-12)
        engine.factor.assign(value / highest)
        rises = float(planned[0]) < RISING * highest
        words = said(
            "The learning rate rises to {value:.3g} now." if rises else "The learning rate is {value:.3g} now.",
            value=value,
        )
        self._acknowledge(words)

    def add_epochs(self, value: float) -> None:
        """More epochs while running: what is left of the schedule lasts until their end.

        Raises:
            ValueError: They are none, or too many.
        """
        if not 1 <= value <= MOST_EPOCHS - self._trainer.epochs:
            raise ValueError("epochs are a whole number above 0")
        trainer = self._trainer
        trainer.epochs += int(value)
        progress = trainer.progress
        left = (trainer.epochs - progress.epoch) * trainer.steps - progress.step
        progress.stretch(trainer.engine.planned, max(1, left))
        trainer.engine.go(progress.pace)
        self._acknowledge(said("The training goes on to epoch {epochs}.", epochs=self._trainer.epochs))

    def set_target(self, value: float) -> None:
        """Ends the training once the monitored figure is this good; 0 for never.

        Raises:
            ValueError: It is no figure.
        """
        if not 0 <= value < math.inf:
            raise ValueError("a target is a finite number, 0 or more")
        self._trainer.target = value
        monitor = self._trainer.monitor
        if value:
            words = said("The training ends once {monitor} reaches {value:.4g}.", monitor=monitor, value=value)
        else:
            words = said("The training no longer ends at a value of {monitor}.", monitor=monitor)
        self._acknowledge(words)

    def rest(self, word: str) -> None:
        """The training is `paused`, and saved meanwhile, or it is `continued`."""
        self._trainer.notice(word, said("Paused." if word == "paused" else "The training goes on."))
        if word == "paused":
            self._trainer.save()

    def _acknowledge(self, words: str) -> None:
        self._trainer.notice("changed", words)
