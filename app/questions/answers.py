"""`answers`: sees to it that a run's test predictions lie in its folder, where they need no TensorFlow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.questions.question import Desk, Question


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """`path` of the run's predictions.npz, which is made where it is missing, and whether it was `made`."""
    import numpy as np

    from app import compose, runs
    from app.evaluation import report
    from app.prediction import Predictor

    run = runs.open_run(asked["run"])
    made = not run.predictions_file.is_file()
    if made:
        predictor, experiment = Predictor.of(run), run.experiment()
        dataset = compose.load(experiment, desk.progress)
        rows = np.flatnonzero(compose.parts(experiment, dataset) == "test")
        report.score(predictor, dataset, rows, desk.progress, run)
    return {"path": str(run.predictions_file), "made": made}


QUESTION = Question("answers", ("run",), answer)
