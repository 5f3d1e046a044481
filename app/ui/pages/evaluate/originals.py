"""The samples of a run's own data: read when they are first asked for, taken from the desk where they lie there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.ui.pages.data.thumbs import Thumbnails

if TYPE_CHECKING:
    from app.data.dataset import Pictures, Progress, Table
    from app.evaluation.review import Review
    from app.experiment import Experiment
    from app.ui.desk import Desk
    from app.ui.work import Work


class Originals(QObject):
    """Rows and pictures by their row number in the run's data.

    Signals:
        changed(): They have arrived, are being read, or can't be had; see `dataset`, `words`, `problem`.
        arrived(int): A picture of this row can be had now, or a sharper one.
    """

    changed = Signal()
    arrived = Signal(int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._review: Review | None = None
        self._work: Work | None = None
        self.dataset: Table | Pictures | None = None
        self.words = ""
        """What is being done, while they are read."""
        self.problem = ""
        """Why they can't be had."""
        self.moved = False
        """Whether the data are no longer those of the training."""
        self.thumbs = Thumbnails(desk, self)
        self.thumbs.ready.connect(self.changed)
        self.thumbs.arrived.connect(self.arrived)
        self.thumbs.failed.connect(self._refused)

    def open(self, review: Review) -> None:
        """Turns to another run; nothing is read yet, but what lies on the desk is taken."""
        same = self._review is not None and self._review.experiment.data == review.experiment.data
        self._review = review
        if same and (self.dataset is not None or self._work is not None):
            return
        self.close()
        self._review = review
        self._take_from_desk()

    def close(self) -> None:
        """Lets go of the data."""
        if self._work is not None:
            self._work.cancel()
        self.thumbs.close()
        self._review = self._work = self.dataset = None
        self.words = self.problem = ""
        self.moved = False

    @property
    def reading(self) -> bool:
        """Whether they are being read."""
        return self._work is not None

    def want(self) -> None:
        """Reads the data, unless they are there, are being read, or could not be read."""
        if self._review is None or self.dataset is not None or self._work is not None or self.problem:
            return
        self.words = self.tr("Reading the data of this run …")
        review = self._review
        self._work = self._desk.workshop.start(_reading(review), self._read, self._refused, self._progressed)
        self.changed.emit()

    def image(self, row: int, side: int) -> QImage | None:
        """The picture of a row for a square of `side` pixels; None while there is none."""
        return self.thumbs.image(row, side)

    def on_desk(self) -> bool:
        """Whether the desk holds the same data, so that they can be edited."""
        review, desk = self._review, self._desk
        if review is None or desk.draft.path is None:
            return False
        if desk.composition is not None:
            return _same(desk.composition.experiment, review.experiment)
        return desk.reading and _place(desk.draft.path) == _place(review.experiment.data.path)

    def sample(self, row: int) -> int | str:
        """What an edit calls a row: a picture's file, or the row's number from 1."""
        from app.data.dataset import Pictures

        return self.dataset.files[row] if isinstance(self.dataset, Pictures) else row + 1

    def name(self, row: int) -> str:
        """What to call a row: its file's name, or its number from 1."""
        from app.data.dataset import Pictures
        from app.data.pictures.store import printable
        from app.ui.pages.evaluate import words

        if isinstance(self.dataset, Pictures):
            return printable(self.dataset.files[row])
        if self._review is not None and self._review.sequences:
            return self.tr("Sequence {number}").format(number=words.whole(row + 1))
        return self.tr("Row {number}").format(number=words.whole(row + 1))

    def _take_from_desk(self) -> None:
        """Takes the desk's data where the run was trained with the same."""
        review, composition = self._review, self._desk.composition
        if review is None or composition is None or self._desk.dataset is None:
            return
        if _same(composition.experiment, review.experiment):
            self._accept(self._desk.dataset)

    def _read(self, found: tuple[Table | Pictures, bool]) -> None:
        self._work = None
        dataset, self.moved = found
        self._accept(dataset)
        self.changed.emit()

    def _accept(self, dataset: Table | Pictures) -> None:
        from app.data.dataset import Pictures

        review = self._review
        last = -1 if review is None or review.kept is None else int(review.kept.rows.max())
        if last >= dataset.rows:
            self.problem = self.tr(
                "The data have fewer samples now than when this run was trained. The scores still hold."
            )
            return
        self.dataset, self.words = dataset, ""
        if isinstance(dataset, Pictures):
            self.thumbs.open(dataset)

    def _refused(self, sentence: str) -> None:
        self._work = None
        self.words, self.problem = "", sentence
        self.changed.emit()

    def _progressed(self, share: float, words: str) -> None:
        self.words = words or self.words
        self.changed.emit()


def _same(one: Experiment, other: Experiment) -> bool:
    """Whether two experiments read the same bytes in the same way."""
    first, second = one.data, other.data
    same = first.kind == second.kind and first.reading == second.reading and first.rows == second.rows
    tests = (first.split.test_data, second.split.test_data)
    return same and _place(first.path) == _place(second.path) and tests[0] == tests[1]


def _place(path: str) -> str:
    return path if path.startswith("sample:") else os.path.abspath(path)


def _reading(review: Review) -> Any:
    def read(progress: Progress) -> tuple[Table | Pictures, bool]:
        from app import compose
        from app.data import source
        from app.training import environment

        experiment = review.experiment
        dataset = compose.load(experiment, progress)
        path = source.locate(experiment.data.path).path
        return dataset, not environment.is_unchanged(review.fingerprint, path, dataset)

    return read
