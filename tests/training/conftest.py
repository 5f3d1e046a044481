"""Small real trainings for the tests of the trainer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app import compose, runs
from app.choices import Choices
from app.runs import Run
from app.training import session
from app.training.commands import Commands
from app.training.events import Event


@pytest.fixture
def composed() -> Callable[..., compose.Composition]:
    """Composes an experiment on a sample, few epochs unless told otherwise."""

    def make(data: str = "sample:iris", epochs: int = 6, **settings: object) -> compose.Composition:
        pairs = tuple((name, str(value)) for name, value in settings.items())
        return compose.compose(data, Choices(epochs=epochs, settings=pairs, seed=3))

    return make


@pytest.fixture
def train(tmp_path: Path) -> Callable[..., tuple[Run, list[Event], str]]:
    """Trains a composition; `tell` sees each event and may command."""

    def run(
        made: compose.Composition, tell: Callable[[Event, Commands], None] | None = None
    ) -> tuple[Run, list[Event], str]:
        events: list[Event] = []
        commands = Commands()

        def emit(event: Event) -> None:
            events.append(event)
            if tell is not None:
                tell(event, commands)

        folder = runs.create(tmp_path / "runs", made.experiment)
        outcome = session.train(made.experiment, made.dataset, made.parts, folder, emit, commands)
        return folder, events, outcome

    return run
