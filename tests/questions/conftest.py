"""Runs to ask about, trained once for all questions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app import compose, runs
from app.choices import Choices
from app.runs import Run
from app.training import session


@pytest.fixture(scope="session")
def trained(tmp_path_factory) -> Callable[..., Run]:
    """Trains a template on data for an epoch or two; the same again is not trained again."""
    known: dict[tuple[object, ...], Run] = {}
    folder: Path = tmp_path_factory.mktemp("runs")

    def train(data: str, template: str, epochs: int = 2, **settings: object) -> Run:
        key = (data, template, epochs, *settings.items())
        if key not in known:
            pairs = tuple((name, str(value)) for name, value in settings.items())
            made = compose.compose(data, Choices(template=template, epochs=epochs, settings=pairs, seed=3))
            run = runs.create(folder, made.experiment)
            assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
            known[key] = run
        return known[key]

    return train
