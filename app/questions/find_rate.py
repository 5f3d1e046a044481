"""`find_rate`: a learning rate for an experiment, found by trying many for one batch each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.questions.question import Desk, Question
from app.said import said


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """What a sweep over all learning rates found; nothing of it is kept.

    Args:
        asked: `experiment`, as an experiment file holds it, with absolute paths.
        desk: Told the share of rates tried; models that lie open on it are let go, for a sweep may need the memory.

    Returns:
        `rates`, `losses`, `smooth` (lists), and `suggestion`, None where the loss fell at no rate.

    Raises:
        UserError: The experiment is none, or its data don't allow a training.
    """
    import keras

    from app import process, runs
    from app.training import session, sweep

    desk.opened.clear()
    experiment = sweep.prepared_for(_experiment(asked["experiment"]))
    try:
        with process.temporary_folder() as folder:
            run = runs.create(Path(folder), experiment)
            trainer = session.prepared(experiment, run, lambda event: desk.progress(0.0, ""))
            found = sweep.run(trainer, lambda share: desk.progress(share, ""))
    finally:
        keras.backend.clear_session()
    return {
        "rates": list(found.rates),
        "losses": list(found.losses),
        "smooth": list(found.smooth),
        "suggestion": found.suggestion,
    }


def _experiment(content: Any) -> Any:
    from app.experiment import Experiment

    try:
        return Experiment.from_json({name: value for name, value in content.items() if name != "format"})
    except (AttributeError, TypeError, KeyError) as error:
        raise UserError(said("The experiment whose learning rate is wanted has the wrong form.")) from error


QUESTION = Question("find_rate", ("experiment",), answer)
