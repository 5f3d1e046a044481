"""Reads a run's review beside the window, and has the worker measure what the run folder lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.evaluation.review import Review
    from app.runs import Run
    from app.ui.desk import Desk
    from app.ui.work import Work
    from app.ui.workers import Question


class Reader(QObject):
    """Follows one run; what arrives about another one is dropped.

    Signals:
        turned(object): Another run is being read, nothing is known of it yet.
        scoring(): It has no scores; the worker measures them.
        fetching(bool): Its scores are shown; the worker fetches the answers behind them, or has done so.
        progressed(float): Share of what the worker does.
        reviewed(object): A Review to show.
        unreadable(str): Why the run can't be read.
        refused(str): Why the test part can't be scored.
    """

    turned = Signal(object)
    scoring = Signal()
    fetching = Signal(bool)
    progressed = Signal(float)
    reviewed = Signal(object)
    unreadable = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.run: Run | None = None
        self.review: Review | None = None
        self._key: tuple[Any, ...] = ()
        self._refused_for: tuple[Any, ...] | None = None
        self._work: Work | None = None
        self._question: Question | None = None

    def open(self, run: Run, again: bool = False) -> None:
        """Reads a run, unless it was read as it stands.

        Args:
            run: The run.
            again: Whether to try once more what was refused. Defaults to False.
        """
        key = (run, _stamp(run))
        if again:
            self._refused_for = None
        elif key == self._key:
            return
        self._key = key
        if run != self.run:
            self._turn(run)
        if self._work is not None:
            self._work.cancel()
        self._start(_reading(run))

    def _turn(self, run: Run) -> None:
        if self._question is not None:
            self._desk.workers.drop(self._question)
            self._question = None
        self.run, self.review, self._refused_for = run, None, None
        self.turned.emit(run)

    def _start(self, function: Callable[[Progress], Review]) -> None:
        self._work = self._desk.workshop.start(function, self._read, self._unreadable)

    def _read(self, review: Review) -> None:
        self._work = None
        if review.run != self.run:
            return
        self.review = review
        if not review.scored:
            self._ask("evaluate", self._measured)
            return
        self.reviewed.emit(review)
        if review.kept is None and not review.problem:
            self._ask("answers", self._answered)

    def _unreadable(self, sentence: str) -> None:
        self._work = None
        self.unreadable.emit(sentence)

    def _ask(self, question: str, answered: Callable[[Any], None]) -> None:
        """Asks the worker about the run, unless it is at it or could not do it."""
        if self._question is not None or self._refused_for == self._key or self.run is None:
            return
        if question == "evaluate":
            self.scoring.emit()
        else:
            self.fetching.emit(True)
        content = {"ask": question, "run": str(self.run.folder)}
        self._question = self._desk.workers.ask(content, answered, self._refused, self._progressed)

    def _measured(self, answer: Any) -> None:
        self._question = None
        if self.review is not None:
            self._start(_scoring(self.review, answer))

    def _answered(self, answer: Any) -> None:
        self._question = None
        self.fetching.emit(False)
        if self.review is not None:
            self._start(_completing(self.review))

    def _refused(self, sentence: str) -> None:
        self._question = None
        self._refused_for = self._key
        self.fetching.emit(False)
        self.refused.emit(sentence)

    def _progressed(self, share: float, said: str) -> None:
        self.progressed.emit(share)


def _stamp(run: Run) -> tuple[int, ...]:
    """Changes when a run's results do."""
    found = []
    for path in (run.metrics_file, run.predictions_file, run.experiment_file):
        try:
            found.append(path.stat().st_mtime_ns)
        except OSError:
            found.append(0)
    return tuple(found)


def _reading(run: Run) -> Callable[[Progress], Review]:
    def read(progress: Progress) -> Review:
        from app.evaluation import review

        return review.read(run)

    return read


def _scoring(found: Review, answer: Any) -> Callable[[Progress], Review]:
    def score(progress: Progress) -> Review:
        from app.evaluation import review

        return review.scored(found, answer)

    return score


def _completing(found: Review) -> Callable[[Progress], Review]:
    def complete(progress: Progress) -> Review:
        from app.evaluation import review

        return review.completed(found)

    return complete
