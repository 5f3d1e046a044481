"""Decides which training the page shows, and fetches what it needs to know about it beside the window."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.ui.pages.train.scene import Scene

if TYPE_CHECKING:
    from app.compose import Composition
    from app.experiment import Experiment
    from app.footing import Footing
    from app.runs import Run
    from app.ui.desk import Desk
    from app.watch import Watch

ENDED_WELL = ("completed", "stopped")


@dataclasses.dataclass(frozen=True)
class Facts:
    """What a run folder tells about a training that has ended: curves, guessing, classes it never answers with."""

    watch: Watch
    experiment: Experiment
    footing: Footing | None
    silent: tuple[str, ...]


class Theatre(QObject):
    """Follows the desk and makes scenes of it.

    Signals:
        changed(): There is something new to show.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._footing: Footing | None = None
        self._weighed: Composition | None = None
        self._trained: tuple[Run | None, Experiment | None, Footing | None] = (None, None, None)
        self._facts: dict[Run, Facts] = {}
        self._learned: Watch | None = None
        self._asked: Run | None = None
        desk.draft_changed.connect(self.changed)
        desk.model_changed.connect(self._weigh)
        desk.run_changed.connect(self._run_changed)
        desk.training.began.connect(self._began)
        desk.training.changed.connect(self._learn)
        desk.training.ended.connect(self._ended)
        self._weigh()
        if desk.training.run is not None:
            self._began()
        self._look()

    def scene(self) -> Scene:
        """What to show now."""
        desk = self._desk
        training = desk.training
        if training.running and training.watch is not None:
            _, experiment, footing = self._trained
            changed = self._is_changed(experiment)
            told = training.watch, training.run, footing
            return Scene("running", experiment, *told, stopping=training.stopping, changed=changed)
        if desk.run is not None and desk.at_run:
            scene = self._of_run(desk.run)
            if scene is not None:
                return scene
        composition = desk.composition
        return Scene("ready", None if composition is None else composition.experiment, footing=self._footing)

    def _of_run(self, run: Run) -> Scene | None:
        """The scene of a run that is not training; None while it is being read, or where it holds nothing."""
        training = self._desk.training
        facts = self._facts.get(run)
        if training.run == run and training.watch is not None:
            watch, experiment, footing = training.watch, self._trained[1], self._trained[2]
            silent = facts.silent if facts is not None else ()
            if footing is None and facts is not None:
                footing = facts.footing
        elif facts is not None:
            watch, experiment, footing, silent = facts.watch, facts.experiment, facts.footing, facts.silent
        else:
            return None
        if watch.outcome == "cancelled":
            return None
        tested = facts.footing.guess if facts is not None and facts.footing is not None else {}
        changed = self._is_changed(experiment)
        return Scene("ended", experiment, watch, run, footing, silent, changed=changed, tested=tested)

    def _is_changed(self, experiment: Experiment | None) -> bool:
        """Whether Train would now train something else on the same data."""
        composition = self._desk.composition
        if composition is None or experiment is None:
            return False
        return _deciding(composition.experiment) != _deciding(experiment)

    # Following the desk

    def _run_changed(self) -> None:
        self._look()
        self.changed.emit()

    def _began(self) -> None:
        run = self._desk.training.run
        if run is None:
            return
        self._facts.pop(run, None)
        try:
            experiment = run.experiment()
        except UserError:
            experiment = None
        composition = self._desk.composition
        same = composition is not None and experiment is not None and composition.experiment.data == experiment.data
        before = self._trained[2] if self._trained[0] == run else None
        self._trained = (run, experiment, self._footing if same else before)
        self.changed.emit()

    def _learn(self) -> None:
        """The trainer writes down how it computes before its first step: read once, in a thread."""
        watch, (run, experiment, _) = self._desk.training.watch, self._trained
        if watch is None or not watch.parameters or self._learned is watch or run is None or experiment is None:
            return
        self._learned = watch
        self._desk.workshop.start(_job(_experiment, run), self._learnt(run), self._nothing)

    def _learnt(self, run: Run) -> Callable[[Any], None]:
        def take(experiment: Experiment) -> None:
            if self._trained[0] == run:
                self._trained = (run, experiment, self._trained[2])
                self.changed.emit()

        return take

    def _ended(self, outcome: str) -> None:
        self._asked = None
        if self._desk.training.run is not None:  # what was read before it ended has no scores
            self._facts.pop(self._desk.training.run, None)
        self._look()
        self.changed.emit()

    def _weigh(self) -> None:
        """Counts the parts of what stands on the desk, in a thread."""
        composition = self._desk.composition
        if composition is self._weighed:
            return
        self._weighed, self._footing = composition, None
        if composition is None:
            return
        from app import footing

        self._desk.workshop.start(_job(footing.of, composition), self._weighed_up(composition), self._nothing)

    def _weighed_up(self, composition: Composition) -> Callable[[Any], None]:
        def take(found: Footing) -> None:
            if self._weighed is not composition:
                return
            self._footing = found
            run, experiment, before = self._trained
            if before is None and experiment is not None and experiment.data == composition.experiment.data:
                self._trained = (run, experiment, found)
            self.changed.emit()

        return take

    def _look(self) -> None:
        """Reads what the run on the desk has left in its folder, in a thread."""
        run = self._desk.run
        training = self._desk.training
        if run is None or run in self._facts or self._asked == run or training.running and training.run == run:
            return
        self._asked = run
        self._desk.workshop.start(_job(read, run), self._looked(run), self._nothing)

    def _looked(self, run: Run) -> Callable[[Any], None]:
        def take(found: Facts) -> None:
            if self._asked != run:
                return
            self._asked = None
            self._facts = {run: found}
            self.changed.emit()

        return take

    def _nothing(self, sentence: str) -> None:
        """A run that can't be read is said where it is opened."""
        self._asked = None
        self.changed.emit()


def _experiment(run: Run) -> Experiment:
    return run.experiment()


def read(run: Run) -> Facts:
    """What a run folder tells.

    Raises:
        UserError: Its experiment can't be read.
    """
    from types import MappingProxyType

    from app.footing import Footing
    from app.watch import Watch

    watch, metrics = Watch.of_run(run), run.metrics()
    classes = [str(name) for name in metrics.get("classes") or ()]
    guess = {name: value for name, value in (metrics.get("baseline") or {}).items() if isinstance(value, int | float)}
    guess |= _uniform(run, guess)
    footing = Footing(0, 0, int(metrics.get("samples") or 0), MappingProxyType(guess), len(classes)) if guess else None
    confusion = metrics.get("confusion") or []
    silent = tuple(
        name
        for place, name in enumerate(classes)
        if len(confusion) == len(classes) and sum(confusion[place]) and not sum(row[place] for row in confusion)
    )
    return Facts(watch, run.experiment(), footing, silent)


def _uniform(run: Run, guess: Mapping[str, float]) -> dict[str, float]:
    """The loss of naming every token alike, of a run that learned tokens and was scored beside counting them."""
    from app.footing import UNIFORM

    if "nll" not in guess:
        return {}
    try:
        tokens = run.read_json(run.preprocessing_file).get("tokens") or {}
        return {UNIFORM: math.log(len(tokens["vocabulary"]))}
    except (UserError, KeyError, TypeError, ValueError):
        return {}


def _job(function: Callable[[Any], Any], argument: Any) -> Callable[[Any], Any]:
    return lambda progress: function(argument)


def _deciding(experiment: Experiment) -> tuple[Any, ...]:
    """What two trainings must share to come to the same."""
    return (
        experiment.data, experiment.task, experiment.template, dict(experiment.hyperparameters),
        dict(experiment.training), experiment.seed,
    )  # fmt: skip
