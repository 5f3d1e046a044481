"""Predictions of a finished model, for scoring, for exports and for files of new rows."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.data.dataset import Progress, Table, silent
from app.errors import UserError
from app.runs import Run, open_run
from app.said import said

if TYPE_CHECKING:
    import keras
    import numpy as np
    import pandas as pd

    from app.data.dataset import Pictures
    from app.data.preprocessing import Preprocessing

BATCH = 512

Fetch = Callable[["np.ndarray"], dict[str, "np.ndarray"]]
"""Row numbers to model inputs by name."""


@dataclass(frozen=True)
class Predictor:
    """A run's model with what it needs to read raw data.

    Args:
        model: The saved model.
        preprocessing: From a raw row to the model's input.
        run: The run it is of; what has no answers is measured as its template does. Defaults to none.
    """

    model: keras.Model
    preprocessing: Preprocessing
    run: Run | None = None

    @classmethod
    def of(cls, run: Run) -> Predictor:
        """Opens the model of a run.

        Raises:
            UserError: The run has no model yet, or it is damaged.
        """
        import keras

        from app import parcel
        from app.data.preprocessing import Preprocessing

        if not run.model_file.is_file():
            raise UserError(said(
                "{folder} has no model yet: no epoch was finished. Train or resume it first.",
                folder=run.folder,
            ))
        preprocessing = Preprocessing.from_json(run.read_json(run.preprocessing_file))
        try:
            parcel.check(run.model_file)
            model = keras.models.load_model(run.model_file, compile=False)
        except Exception as error:  # whatever a damaged file makes of the loader
            raise UserError(
                said(
                    "{model_file} is damaged and can't be opened. Copy the whole run folder "
                    "again.",
                    model_file=run.model_file,
                )
            ) from error
        if not _belong(model, preprocessing):
            raise UserError(
                said(
                    "The model in {folder} and its preprocessing.json are not of one training. Copy the whole run "
                    "folder again.",
                    folder=run.folder,
                )
            )
        return cls(model, preprocessing, run)

    def fetcher(self, dataset: Table | Pictures, progress: Progress = silent) -> Fetch:
        """A function from row numbers to model inputs."""
        plan = self.preprocessing.windows
        if isinstance(dataset, Table) and plan is not None and plan.window:
            from app.data.series import fitting

            timeline = fitting.timeline_of(self.preprocessing, dataset.frame, dataset.reading.decimal)
            return lambda rows: {"sequence": timeline.sequence(timeline.grid.place[rows])}
        if isinstance(dataset, Table):
            inputs = self.preprocessing.inputs(dataset.frame, dataset.reading.decimal)
            return lambda rows: {name: array[rows] for name, array in inputs.items()}
        from app.data.pictures import cache as picture_cache

        assert self.preprocessing.size is not None
        decoded = picture_cache.decoded(dataset, self.preprocessing.size, progress)
        return lambda rows: {"image": decoded.gather(rows)}

    def outputs(self, fetch: Fetch, rows: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """The model's outputs for `rows`: float32 (rows, outputs); of a forecast its targets, step after step."""
        found = outputs(self.model, fetch, rows, progress)
        return found.reshape(len(found), self.preprocessing.shape(1).outputs) if self.preprocessing.windows else found


def _belong(model: keras.Model, preprocessing: Preprocessing) -> bool:
    """Whether a model takes what the preprocessing makes, and gives as many answers as it knows."""
    shape = preprocessing.shape(1)
    made: list[tuple[int, ...]] = [sizes for sizes in (shape.image, shape.sequence) if sizes is not None]
    if not made:
        made = [(len(sizes),) for sizes in (preprocessing.numbers, preprocessing.categories) if sizes]
    inputs = model.input.values() if isinstance(model.input, dict) else [model.input]
    taken = [tuple(tensor.shape[1:]) for tensor in inputs]
    answers = preprocessing.target.is_input or math.prod(model.output_shape[1:]) == shape.outputs
    return answers and sorted(made) == sorted(taken)


def outputs(model: keras.Model, fetch: Fetch, rows: np.ndarray, progress: Progress = silent) -> np.ndarray:
    """A model's outputs for `rows`, a batch at a time (smaller ones where memory is short): float32 (rows, outputs)."""
    import numpy as np
    import tensorflow as tf

    from app.training import memory
    from models.blocks import arguments

    def answer(tensors: dict[str, Any]) -> Any:
        return model(arguments(model, tensors), training=False)

    first = fetch(rows[:1])
    signature = {name: tf.TensorSpec((None, *x.shape[1:]), x.dtype) for name, x in first.items()}
    function = tf.function(answer, input_signature=[signature], autograph=False)
    parts: list[np.ndarray] = []
    start, size = 0, BATCH
    while start < len(rows):
        progress(start / len(rows), said("Predicting"))
        try:
            parts.append(np.asarray(function(fetch(rows[start : start + size]))))
            start += size
        except Exception as error:
            if size < 2 or not memory.is_exhausted(error):
                raise
            size //= 2
    return np.concatenate(parts) if parts else np.zeros((0, model.output_shape[-1]), np.float32)


def predict(run_folder: Path | str, data: str, output: Path, progress: Progress = silent) -> dict[str, Any]:
    """Predicts every row of a table, or every picture of a collection, into a CSV file.

    Args:
        run_folder: The run whose model predicts.
        data: A file or folder of the same kind the model was trained on.
        output: The CSV file to write: the input's columns (or `file`), `prediction`, and
            `probability_<class>` for each class. Of a generative model: `file`, what it measures of each
            picture (`loss` in nats and its parts), and the numbers of its code, `code_1` ... Of a forecast see
            `app.forecast`: a further row tells what comes after the last one.
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
    plan = predictor.preprocessing.windows
    if isinstance(dataset, Table) and plan is not None and plan.window:
        return _series(predictor, dataset, output, progress)
    fetch = predictor.fetcher(dataset, progress)
    rows = np.arange(dataset.rows)
    if predictor.preprocessing.target.is_input:
        from app.evaluation import without_answers

        new = without_answers.measure(predictor, fetch, rows, progress).columns()
    else:
        new = answers(predictor.preprocessing, predictor.outputs(fetch, rows, progress))
    frame, notes = _described(dataset, new)
    writer.write_csv(output, frame)
    return {"rows": dataset.rows, "output": str(output), "findings": notes}


def _series(predictor: Predictor, table: Table, output: Path, progress: Progress) -> dict[str, Any]:
    """Predicts the rows of a series that have a window, and what comes after them."""
    from app import forecast
    from app.data import writer

    told = forecast.of_table(predictor, table, progress)
    frame, notes = _described(dataclasses.replace(table, frame=told.frame), told.columns)
    writer.write_csv(output, frame)
    return {"rows": len(frame), "output": str(output), "findings": notes + told.notes}


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

    if not isinstance(dataset, Table):
        return pd.DataFrame({"file": list(dataset.files), **new}), [
            {"code": "unreadable_files", "message": f"{bad.file} was left out: {bad.reason}"}
            for bad in dataset.unreadable
        ]
    notes = [finding.to_json() for finding in dataset.findings]
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


def answers(preprocessing: Preprocessing, results: np.ndarray) -> dict[str, Any]:
    """The new columns: `prediction` and, for classes, `probability_<class>` each."""
    import numpy as np

    classes = preprocessing.target.classes
    if classes is None:
        return {"prediction": results[:, 0]}
    names = np.asarray(classes, dtype=object)
    probabilities = {f"probability_{name}": results[:, code] for code, name in enumerate(classes)}
    return {"prediction": names[results.argmax(axis=1)], **probabilities}
