"""What the Train page shows: the training that runs, one that ended, or the experiment that could be trained."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

import models
from app import views
from models.spec import CLASSES, NUMBERS, Task, Template

if TYPE_CHECKING:
    from app.experiment import Experiment
    from app.footing import Footing
    from app.runs import Run
    from app.watch import Watch


@dataclass(frozen=True)
class Scene:
    """Everything that the page's parts need to know.

    Args:
        mode: `ready`, `running` or `ended`.
        experiment: What is, was or would be trained; None where a run can't tell.
        watch: The training; None while `ready`.
        run: Its folder; None while `ready`.
        footing: Parts and guessing, once they are known.
        silent: Classes that the model never answers with, once it ended.
        stopping: `stop`, `cancel` or `interrupt` once that was asked; else empty.
        changed: Whether the experiment on the desk is another one than the run's.
        tested: What the trivial answer scores on the test part, once it is known.
    """

    mode: str
    experiment: Experiment | None
    watch: Watch | None = None
    run: Run | None = None
    footing: Footing | None = None
    silent: tuple[str, ...] = ()
    stopping: str = ""
    changed: bool = False
    tested: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def template(self) -> Template | None:
        """What is trained; None where this program has no such template."""
        wanted = self.experiment.template if self.experiment is not None else ""
        return next((entry for entry in models.TEMPLATES if entry.id == wanted), None)

    @property
    def draws(self) -> bool:
        """Whether its template draws pictures: then samples come first."""
        return self.template is not None and self.template.generation is not None

    @property
    def in_nats(self) -> bool:
        """Whether losses count in nats a picture."""
        learning = self.template.learning if self.template is not None else None
        return self.draws and learning is not None and "kl" in learning.figures

    @property
    def gives_back(self) -> bool:
        """Whether it gives back pictures that it is given."""
        generation = self.template.generation if self.template is not None else None
        return generation is not None and generation.encode is not None

    @property
    def views(self) -> tuple[str, ...]:
        """What its template shows of itself after each epoch."""
        if self.template is None or self.experiment is None:
            return ()
        found = views.fitting(self.template, self.experiment.task, self.experiment.data.kind)
        return tuple(view.name for view in found)

    @property
    def aside(self) -> bool:
        """Whether curves come first, and what the template shows of itself a tab away: where answers are learned."""
        if self.experiment is None or self.draws:
            return False
        return bool(self.views) and self.experiment.data.kind in ("table", "images") and (
            self.experiment.task in CLASSES | NUMBERS
        )

    @property
    def metrics(self) -> tuple[str, ...]:
        """The figures with a curve: the loss, and what people ask for."""
        return ("loss", self.metric)

    @property
    def metric(self) -> str:
        """The figure that read-outs show."""
        task = self.experiment.task if self.experiment is not None else ""
        learning = self.template.learning if self.template is not None else None
        if learning is not None and task not in CLASSES | NUMBERS:
            return learning.figures[-1]
        if task == Task.FORECASTING:
            return "mae"  # what it learns to make small
        return "accuracy" if task in CLASSES else "rmse"

    @property
    def judged(self) -> str:
        """`val_` where there is a validation part, else empty: the prefix of the figures that count."""
        history = self.watch.history if self.watch is not None else []
        return "val_" if not history or f"val_{self.metric}" in history[-1].metrics else ""

    @property
    def has_model(self) -> bool:
        """Whether there is something to evaluate."""
        return self.mode == "ended" and self.run is not None and self.run.model_file.is_file()
