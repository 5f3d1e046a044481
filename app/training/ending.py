"""How a run ends: the model made of the best weights, its scores, and what is said where one of them fails."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app import files, held_out
from app.data.dataset import Pictures, Table
from app.data.preprocessing import Preprocessing
from app.errors import UserError
from app.evaluation import report
from app.experiment import Experiment
from app.prediction import Predictor
from app.runs import Run
from app.said import said
from app.training import memory, network
from app.training.commands import Commands
from app.training.events import Emit, Notice, Phase
from models.spec import Shape

if TYPE_CHECKING:
    import keras


@dataclass
class Ending:
    """Makes the model and its scores.

    Args:
        experiment: What was trained.
        run: Where they go.
        emit: Gets every event.
        commands: May cancel or interrupt the scoring.
        fitted: What was fitted to the training rows.
        shape: The sizes of the network.
    """

    experiment: Experiment
    run: Run
    emit: Emit
    commands: Commands
    fitted: Preprocessing
    shape: Shape

    def __post_init__(self) -> None:
        self._model: keras.Model | None = None
        self._beside: dict[str, keras.Model] = {}

    def keep(self, weights: Sequence[np.ndarray]) -> None:
        """Writes the model with these weights.

        Raises:
            UserError: The run folder takes no more.
        """
        if self._model is None:
            self._model = network.finished(self.experiment, self.fitted, self.shape, weights)
            self._beside = network.beside(self.experiment, self._model)
        else:
            self._model.set_weights(list(weights))
        for name, part in self._beside.items():
            files.write_with(self.run.part_file(name), part.save)
        files.write_with(self.run.model_file, self._model.save)

    def rescue(self, weights: Sequence[np.ndarray]) -> str:
        """Puts the model into the system's temporary folder when the run folder takes no more; says where."""
        try:
            folder = Path(tempfile.mkdtemp(prefix="gradient-desk-rescued-"))
            network.finished(self.experiment, self.fitted, self.shape, weights).save(folder / "model.keras")
            files.write_json(folder / "preprocessing.json", self.fitted.to_json())
        except (UserError, OSError) as error:
            return said(
                "{folder} can't be written any more, and the temporary folder neither ({reason}). Free some space "
                "and go on with the run from its last checkpoint.",
                folder=self.run.folder,
                reason=getattr(error, "strerror", None) or str(error),
            )
        return said(
            "{folder} can't be written any more, so the model with the best weights lies in {rescued}. "
            "Copy its files into the run folder once there is space.",
            folder=self.run.folder,
            rescued=folder,
        )

    def score(self, dataset: Table | Pictures, parts: np.ndarray) -> dict[str, Any]:
        """The test part's scores, as metrics.json holds them; none, and a notice, where they can't be had.

        Args:
            dataset: The data.
            parts: Their split, per row.

        Raises:
            Halt: The run was cancelled or interrupted.
        """
        self.emit(Phase("evaluating"))
        rows = np.flatnonzero(parts == "test")
        try:
            predictor = Predictor.of(self.run)
            scored = self._scored(predictor, dataset, rows)
            self._attempt(lambda: held_out.keep(self.run, predictor, dataset, rows))
        except UserError as error:
            self._notice("not_scored", said("The model is kept, but not scored: {reason}", reason=str(error)))
            return {}
        except Exception as error:
            if not memory.is_exhausted(error):
                raise
            self._notice("not_scored", said("The model is kept, but the memory did not suffice to score it."))
            return {}
        return scored

    def _scored(self, predictor: Predictor, dataset: Table | Pictures, rows: np.ndarray) -> dict[str, Any]:
        """The scores; their answers are kept in the run folder where it takes them."""
        scored: dict[str, Any] = {}

        def score(run: Run | None) -> None:
            scored.update(report.score(predictor, dataset, rows, self._listen, run))

        if not self._attempt(lambda: score(self.run)):
            score(None)
        return scored

    def _attempt(self, write: Callable[[], None]) -> bool:
        """Whether something was written that the run can do without; that it was not is said."""
        try:
            write()
        except UserError as error:
            if not isinstance(error.__cause__, OSError):
                raise
            self._notice("not_saved", str(error))
            return False
        return True

    def _listen(self, share: float, words: str) -> None:
        self.commands.glance(("cancel", "interrupt"))

    def _notice(self, code: str, message: str) -> None:
        self.run.log(message)
        self.emit(Notice(code, message))
