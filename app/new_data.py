"""Predictions for new data, written to a file beside what stands there."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import forecast, vectors
from app.data.dataset import Progress, Table, silent
from app.errors import UserError
from app.prediction import Predictor, answers
from app.runs import open_run
from app.said import said
from models.spec import Task

if TYPE_CHECKING:
    import pandas as pd

    from app.data.dataset import Pictures

AT_ONCE = 64
"""Prompts that are answered between two looks at whether that is still wanted."""


def predict(run_folder: Path | str, data: str, output: Path, progress: Progress = silent) -> dict[str, Any]:
    """Predicts every row of a table, or every picture of a collection, into a CSV file.

    Args:
        run_folder: The run whose model predicts.
        data: A file or folder of the same kind the model was trained on.
        output: The CSV file to write: the input's columns (or `file`, of short sequences too), `prediction`, and
            `probability_<class>` for each class. Of a generative model: `file`, what it measures of each
            picture (`loss` in nats and its parts), and the numbers of its code, `code_1` ... Of a model that learned
            texts: `tokens`, `loss` in nats a token, `perplexity`; of prompts without answers, and of pairs, what it
            answers; of
            words' vectors the mean vector of each row's words (`app.vectors`). Of a forecast see `app.forecast`: a
            further row tells what comes after the last one.
        progress: Told the share done. Defaults to nobody.

    Returns:
        `rows`, `output`, and `findings`: what was noticed about the data.

    Raises:
        UserError: The data don't fit the model, or the file can't be written.
    """
    import numpy as np

    from app.data import likeness, writer

    run = open_run(run_folder)
    experiment = run.experiment()
    _check_folder(output)
    predictor = Predictor.of(run)
    dataset = likeness.read(data, experiment.data, progress)
    if predictor.preprocessing.anomalies is not None:
        return _unusual(predictor, dataset, output, progress)
    plan = predictor.preprocessing.windows
    if isinstance(dataset, Table) and plan is not None and plan.window:
        return _series(predictor, dataset, output, progress)
    rows = np.arange(dataset.rows)
    if isinstance(dataset, Table) and predictor.preprocessing.answers is not None:
        new = _translated(predictor, dataset, progress)
    elif isinstance(dataset, Table) and (asked := _asked(predictor, dataset)) is not None:
        new = _written(predictor, asked, progress)
    elif isinstance(dataset, Table) and predictor.preprocessing.target.is_input:
        from app.evaluation import language

        new = language.each(predictor, dataset, rows, progress)
        if experiment.task == Task.EMBEDDING:
            new |= vectors.of_texts(predictor, _texts(predictor, dataset))
    elif predictor.preprocessing.target.is_input:
        from app.evaluation import without_answers

        new = without_answers.measure(predictor, predictor.fetcher(dataset, progress), rows, progress).columns()
    else:
        new = answers(predictor.preprocessing, predictor.outputs(predictor.fetcher(dataset, progress), rows, progress))
    frame, notes = _described(dataset, new)
    writer.write_csv(output, frame)
    return {"rows": dataset.rows, "output": str(output), "findings": notes}


def _series(predictor: Predictor, table: Table, output: Path, progress: Progress) -> dict[str, Any]:
    """Predicts the rows of a series that have a window, and what comes after them."""
    from app.data import writer

    told = forecast.of_table(predictor, table, progress)
    frame, notes = _described(dataclasses.replace(table, frame=told.frame), told.columns)
    writer.write_csv(output, frame)
    return {"rows": len(frame), "output": str(output), "findings": notes + told.notes}


def _texts(predictor: Predictor, table: Table) -> list[str]:
    """What a model reads of each row."""
    fitted = predictor.preprocessing
    return fitted.texts_of(table.frame) if fitted.corpus is None else fitted.corpus.texts(table.frame)


def _unusual(predictor: Predictor, dataset: Table | Pictures, output: Path, progress: Progress) -> dict[str, Any]:
    """Says of each row or picture how unusual it is, and what the model gives back of it."""
    from app.data import writer
    from app.evaluation import unusual

    new, further = unusual.columns(predictor, dataset, progress)
    frame, notes = _described(dataset, new)
    writer.write_csv(output, frame)
    return {"rows": dataset.rows, "output": str(output), "findings": notes + further}


def _asked(predictor: Predictor, table: Table) -> list[str] | None:
    """The prompts of a table without answers, or of a list; None where there is something to measure."""
    plan, frame = predictor.preprocessing.corpus, table.frame
    if plan is None or not plan.prompt:
        return None
    if plan.is_plain(frame):
        return [plan.opening(text) for text in plan.texts(frame)] if table.reading.lines else None
    if set(plan.text) <= set(frame.columns) or not set(plan.prompt) <= set(frame.columns):
        return None
    return plan.prompts(frame)


def _written(predictor: Predictor, prompts: list[str], progress: Progress) -> dict[str, Any]:
    """What a model most likely answers to each prompt."""
    from app.writing import Writer

    assert predictor.run is not None
    writer, answers = Writer.of(predictor.run), []
    for start in range(0, len(prompts), AT_ONCE):
        progress(start / len(prompts), said("Writing"))
        answers += writer.write(prompts[start : start + AT_ONCE], temperature=0.0)
    return {"prediction": answers}


def _translated(predictor: Predictor, table: Table, progress: Progress) -> dict[str, Any]:
    """What a model answers to each source; nothing where there is none."""
    from app.translating import Translator

    assert predictor.run is not None
    predictor.preprocessing.check(table.frame)
    sources = predictor.preprocessing.texts_of(table.frame)
    asked = list(dict.fromkeys(source for source in sources if source.strip()))
    answers = dict(zip(asked, Translator.of(predictor.run).write(asked, progress=progress), strict=True))
    return {"prediction": [answers.get(source) for source in sources]}


def _check_folder(output: Path) -> None:
    if not output.absolute().parent.is_dir():
        raise UserError(said(
            "{parent} is no folder, so {name} can't be written there. Make it first.",
            parent=output.parent,
            name=output.name,
        ))
    if output.is_dir():
        raise UserError(said(
            "{output} is a folder. Give the name of a CSV file to write.",
            output=output,
        ))


def _described(dataset: Table | Pictures, new: dict[str, Any]) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
    import pandas as pd

    from app.data.series import collection, whole

    if not isinstance(dataset, Table):
        return pd.DataFrame({"file": list(dataset.files), **new}), [
            {"code": "unreadable_files", "message": f"{bad.file} was left out: {bad.reason}"}
            for bad in dataset.unreadable
        ]
    notes = [finding.to_json() for finding in dataset.findings]
    if collection.is_collection(dataset):
        dataset = dataclasses.replace(dataset, frame=dataset.frame.drop(columns=whole.COLUMN))
    taken = [name for name in dataset.frame.columns if name in new]
    if taken:
        notes.append(
            {
                "code": "replaced_columns",
                "message": f"{', '.join(taken)} of the data gave way to the new prediction's columns.",
            }
        )
    old = dataset.frame.drop(columns=taken)
    return pd.concat([old.reset_index(drop=True), pd.DataFrame(new)], axis=1), notes
