"""What the templates for tables share: their inputs column by column, and training options by size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from models.blocks import ONE_HOT, scaled_numbers
from models.spec import Shape, Task, epochs_for

if TYPE_CHECKING:
    from models.blocks import Numbers

SMALL, LARGE = 2000, 10000
"""Training rows below which a table is small, and from which it is large."""


def columns_of(shape: Shape) -> tuple[dict[str, Any], Numbers | None, list[Any]]:
    """Inputs for a table's row, its numbers on their curves, and the codes of its categories.

    Args:
        shape: The table's sizes.

    Returns:
        The inputs by name; the numbers, None where there are none; one int32 (batch,) for each category column.
    """
    import keras

    inputs: dict[str, Any] = {}
    numbers, codes = None, []
    if shape.numbers:
        inputs["numbers"] = keras.Input((shape.numbers,), name="numbers")
        numbers = scaled_numbers(inputs["numbers"])
    if shape.categories:
        inputs["categories"] = keras.Input((len(shape.categories),), dtype="int32", name="categories")
        codes = [inputs["categories"][:, place] for place in range(len(shape.categories))]
    return inputs, numbers, codes


def one_hot(codes: Any, count: int, name: str) -> Any:
    """A category as a row of zeros with one 1, or, of many, as learnt numbers: (batch, numbers)."""
    from keras.layers import Embedding

    if count <= ONE_HOT:
        return Embedding(count, count, embeddings_initializer="identity", trainable=False, name=name)(codes)
    return Embedding(count, ONE_HOT, embeddings_initializer="normal", name=name)(codes)


def careful(task: Task, shape: Shape) -> bool:
    """Whether classes are to be told apart by few rows: learned by heart soon, so better slowly and less surely."""
    return shape.rows < SMALL and task == Task.CLASSIFICATION


def options(task: Task, shape: Shape, updates: int, batch: int, rate: float) -> Mapping[str, Any]:
    """Training options that suit tables of every size: small ones are seen often, in small batches.

    Args:
        task: Classification or regression.
        shape: The table's sizes; only the number of training rows counts.
        updates: Updates wanted of a large table.
        batch: Rows of a large table's batch.
        rate: Learning rate.
    """
    if shape.rows < SMALL:
        batch, updates = 32, 1500
    elif shape.rows < LARGE:
        batch, updates = min(batch, 64), min(updates, 2500)
    epochs = epochs_for(shape.rows, batch, updates)
    return {
        "batch_size": batch,
        "epochs": epochs,
        "patience": max(10, epochs // 4),
        "learning_rate": rate,
        "weight_decay": 0.01,
        "label_smoothing": 0.1 if careful(task, shape) else 0.0,
    }
