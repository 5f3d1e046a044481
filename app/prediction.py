"""Predictions of a finished model: what scores, exports and files of new data are made of."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.data.dataset import Progress, Table, silent
from app.errors import UserError
from app.runs import Run
from app.said import said

if TYPE_CHECKING:
    import keras
    import numpy as np

    from app.data.dataset import Pictures
    from app.data.preprocessing import Preprocessing

BATCH = 512

MOST_PIXELS = 2**20
"""Pixels of pictures in one batch; the first layers make some dozen numbers of each."""

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
        if self.preprocessing.target.drawn:
            labels = self.preprocessing.picture_labels(dataset)
            return lambda rows: {"image": decoded.gather(rows), "label": labels[rows]}
        return lambda rows: {"image": decoded.gather(rows)}

    def outputs(self, fetch: Fetch, rows: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """The model's outputs for `rows`: float32 (rows, outputs); of a forecast its targets, step after step."""
        found = outputs(self.model, fetch, rows, progress)
        forecasts = self.preprocessing.windows is not None and not self.preprocessing.target.is_input
        return found.reshape(len(found), self.preprocessing.shape(1).outputs) if forecasts else found


def _belong(model: keras.Model, preprocessing: Preprocessing) -> bool:
    """Whether a model takes what the preprocessing makes, and gives as many answers as it knows."""
    shape = preprocessing.shape(1)
    made: list[tuple[int, ...]] = [sizes for sizes in (shape.image, shape.sequence) if sizes is not None]
    if shape.tokens is not None:
        made.append((shape.tokens[0],))
    if shape.answers is not None:
        made.append((shape.answers[0],))
    if not made:
        made = [(len(sizes),) for sizes in (preprocessing.numbers, preprocessing.categories) if sizes]
    inputs = model.input.values() if isinstance(model.input, dict) else [model.input]
    taken = [tuple(tensor.shape[1:]) for tensor in inputs]
    if preprocessing.target.is_input and shape.image is not None:  # pictures come in, or only out
        outputs = model.output.values() if isinstance(model.output, dict) else [model.output]
        return shape.image in [*taken, *(tuple(tensor.shape[1:]) for tensor in outputs)]
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
    sides = first["image"].shape[1:3] if "image" in first else (1, 1)
    start, size = 0, max(1, min(BATCH, MOST_PIXELS // (sides[0] * sides[1])))
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


def answers(preprocessing: Preprocessing, results: np.ndarray) -> dict[str, Any]:
    """The new columns: `prediction` and, for classes, `probability_<class>` each."""
    import numpy as np

    classes = preprocessing.target.classes
    if classes is None:
        return {"prediction": results[:, 0]}
    names = np.asarray(classes, dtype=object)
    probabilities = {f"probability_{name}": results[:, code] for code, name in enumerate(classes)}
    return {"prediction": names[results.argmax(axis=1)], **probabilities}
