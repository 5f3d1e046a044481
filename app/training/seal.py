"""The seal on a run's data: what they were when it began, and whether they still are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.data import source
from app.data.dataset import Pictures, Table
from app.errors import UserError
from app.experiment import Experiment
from app.runs import Run
from app.said import said
from app.training import environment


class Seal:
    """Fingerprint of the data of one session.

    Args:
        experiment: Names the data.
        run: Its run folder.
    """

    def __init__(self, experiment: Experiment, run: Run) -> None:
        self._path = experiment.data.path
        self._beside = experiment.data.pairs_with
        self._run = run
        self._print = ""
        self._stamp = ""

    @property
    def place(self) -> Path:
        """The data's file or folder.

        Raises:
            UserError: There is nothing.
        """
        return source.locate(self._path).path

    @property
    def beside(self) -> Path | None:
        """The second file of the data, where they have one.

        Raises:
            UserError: It is gone.
        """
        return None if self._beside is None else source.locate(self._beside).path

    def _look(self) -> str:
        """What a glance shows of them."""
        return " ".join(environment.stamp(place) for place in (self.place, self.beside) if place is not None)

    def take(self, dataset: Table | Pictures) -> str:
        """The fingerprint, taken once a session, beside what a glance shows of the data."""
        if not self._stamp:
            self._stamp = self._look()
            self._print = self._print or environment.fingerprint(self.place, dataset, self.beside)
        return self._print

    def recall(self, facts: Mapping[str, Any]) -> None:
        """Takes up the fingerprint that the run began with, from its folder or else from a checkpoint's facts."""
        try:
            self._print = str(self._run.read_json(self._run.environment_file).get("data_fingerprint") or "")
        except UserError:
            self._print = str(facts.get("seal") or "")

    def check(self, dataset: Table | Pictures | None = None) -> None:
        """Refuses to go on with other data than the run began with: the split would not be the same.

        Args:
            dataset: What was read; needed for pictures only. Defaults to None: asked before anything is read.

        Raises:
            UserError: The data have changed.
        """
        if (dataset is None) == self._print.startswith(environment.PICTURES):
            return  # asked at the other time
        if not environment.is_unchanged(self._print, self.place, dataset, self.beside):
            raise UserError(
                said(
                    "{path} has changed since this run began, so going on would mix training and "
                    "test samples. Restore the data, or start a new training.",
                    path=self._path,
                )
            )

    def broken(self) -> str:
        """What to say where the data changed since `take`; empty where they didn't."""
        try:
            if not self._stamp or self._look() == self._stamp:
                return ""
            if not self._print.startswith(environment.PICTURES) and environment.is_unchanged(
                self._print, self.place, beside=self.beside
            ):
                return ""
        except UserError:
            pass
        return said(
            "{path} was changed or removed while the training ran. The model was trained on what was read before; "
            "train again to use the data as they are now.",
            path=self._path,
        )
