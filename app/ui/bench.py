"""The Bench: from the draft to the data, what they are, the experiment, and its network, kept up to date."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app import said
from app.draft import Draft, History
from app.preparation import Prepared, Refusal, prepare, question_about
from app.state import State
from app.ui.language import localised
from app.ui.work import Work, Workshop
from app.ui.workers import Question, Workers

if TYPE_CHECKING:
    from app.choices import Choices
    from app.compose import Composition
    from app.data.dataset import Pictures, Table
    from app.data.finding import Fix
    from app.data.weight import Weight
    from app.survey import Survey


class Bench(QObject):
    """The draft with its history, and whatever was made of it so far; what the draft changed is made anew.

    Args:
        state: Remembers what was opened.

    Signals:
        draft_changed(): The draft, what can be undone, or whether it is saved.
        data_changed(): `dataset`, `survey`, `reading` or `data_problem`.
        data_progressed(float, str): Share and words while data are read.
        model_changed(): `composition`, `model_problem` or `description`.
    """

    draft_changed = Signal()
    data_changed = Signal()
    data_progressed = Signal(float, str)
    model_changed = Signal()

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.history = History(Draft())
        self.workshop = Workshop(self)
        self.workers = Workers(self)
        self.dataset: Table | Pictures | None = None
        self.survey: Survey | None = None
        self.composition: Composition | None = None
        self.description: Mapping[str, Any] | None = None
        self.weight: Weight | None = None
        self.data_problem: str | None = None
        self.data_fix: Fix | None = None
        self.model_problem: str | None = None
        self._train_next = False
        self._read_key: tuple[Any, ...] | None = None
        self._as_read: Table | Pictures | None = None
        self._agreed: tuple[Any, ...] | None = None
        self._work: Work | None = None
        self._question: Question | None = None

    @property
    def draft(self) -> Draft:
        """The user's decisions as they stand."""
        return self.history.draft

    @property
    def choices(self) -> Choices:
        """The decisions of the draft."""
        return self.history.draft.choices

    @property
    def reading(self) -> bool:
        """Whether data are being read or looked at."""
        return self._work is not None

    def edit(self, words: str, choices: Choices, merge: bool = False, toast: bool = False) -> None:
        """Changes the draft's choices; the desk knows how.

        Args:
            words: What was changed, as in "Undo WORDS".
            choices: The new choices.
            merge: Whether it goes on with the last edit, as typing does. Defaults to False.
            toast: Whether to say it with an Undo button. Defaults to False.
        """
        raise NotImplementedError

    def train(self) -> None:
        """Trains what is on the bench; the desk knows how."""
        raise NotImplementedError

    def _drafted(self) -> None:
        self.draft_changed.emit()
        self.refresh()

    def refresh(self, again: bool = False) -> None:
        """Reads and decides anew whatever the draft has changed.

        Args:
            again: Whether the data are to be read even if nothing changed. Defaults to False.
        """
        self._cancel_work()
        draft = self.draft
        self.data_problem = self.model_problem = self.weight = self.data_fix = None
        if draft.path is None or again or draft.source_key() != self._read_key:
            self.dataset = self.survey = self.composition = self.description = None
            self._read_key = self._as_read = None
        if draft.path is None:
            self.data_changed.emit()
            self.model_changed.emit()
            return
        self._work = self.workshop.start(
            functools.partial(prepare, draft, self._as_read, draft.source_key() == self._agreed),
            self._prepared,
            self._refused,
            self.data_progressed.emit,
        )
        self.data_changed.emit()
        self.model_changed.emit()

    def load(self, rows: int | None, rest: bool = False) -> None:
        """Reads data that were weighed and found heavy.

        Args:
            rows: How many samples at most; None for all.
            rest: Whether the other rows are trained on from disk. Defaults to no.
        """
        if rows is None:
            self._agreed = self.draft.source_key()
            self.refresh()
        else:
            words = self.tr("Train on all rows") if rest else self.tr("Load part of the data")
            self.edit(words, dataclasses.replace(self.choices, rows=rows, rest=rest or None))

    def cancel_reading(self) -> None:
        """Stops reading and takes the opening back."""
        self._cancel_work()
        if self.dataset is None:
            self.history.undo()
        self._drafted()

    def _cancel_work(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        if self._question is not None:
            self.workers.drop(self._question)
            self._question = None

    def _prepared(self, result: Prepared | Weight | Refusal) -> None:
        self._work = None
        if isinstance(result, Refusal):
            self.data_fix = result.fix
            self._refused(localised(result.sentence))
            return
        if not isinstance(result, Prepared):
            self._train_next = False
            self.weight = result
            self.data_changed.emit()
            self.model_changed.emit()
            return
        first = self.dataset is None
        self.dataset, self.survey = result.survey.dataset, result.survey
        self._read_key, self._as_read = self.draft.source_key(), result.read
        self.data_problem = localised(result.survey.obstacle or "") or None
        self.model_problem = localised(result.problem or "") or None
        self.composition = result.composition
        if first and self.draft.path is not None:
            self.state.remember(self.draft.path, result.survey.data.kind)
        self.data_changed.emit()
        self.model_changed.emit()
        if self._train_next:
            self.train()  # before the description, which would keep the warm worker busy
        self._describe()

    def _refused(self, sentence: str) -> None:
        self._work = None
        self._train_next = False
        self.composition = self.description = None
        if (
            self._as_read is None
        ):  # else a choice was refused, and the data as they were can still be looked at
            self.dataset = self.survey = self._read_key = None
        self.data_problem = sentence
        self.data_changed.emit()
        self.model_changed.emit()

    def _describe(self) -> None:
        if self.composition is None:
            self.description = None
            return
        question = question_about(self.composition)
        self._question = self.workers.ask(question, self._described, self._not_described)

    def _described(self, description: Mapping[str, Any]) -> None:
        self._question = None
        self.description = description
        obstacle = description.get("obstacle")
        if obstacle:  # nothing of the run to start from can be taken
            self.composition = self.description = None
            self.model_problem = localised(said.from_json(str(obstacle["error"]), obstacle))
        self.model_changed.emit()

    def _not_described(self, sentence: str) -> None:
        self._question = None
        self.description = None
        self.model_problem = sentence
        self.model_changed.emit()
