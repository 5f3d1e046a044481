"""The `.keras` file: opened by Keras alone, on any machine."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.export.format import Format

if TYPE_CHECKING:
    import keras
    import numpy as np


def write(model: keras.Model, path: Path) -> None:
    """Writes the model with its weights, not compiled."""
    model.save(path)


def run(path: Path, inputs: Mapping[str, np.ndarray]) -> np.ndarray:
    """Loads the file as anyone would, and predicts.

    Args:
        path: The exported file.
        inputs: Arrays by input name.

    Returns:
        float32, (samples, outputs).
    """
    import keras
    import numpy as np

    model = keras.models.load_model(path)
    fed = dict(inputs) if isinstance(model.input, dict) else next(iter(inputs.values()))
    answers = model.predict(fed, verbose=0)
    return np.asarray(next(iter(answers.values())) if isinstance(answers, dict) else answers)


FORMAT = Format(id="keras", title="Keras", suffix=".keras", write=write, run=run)
