"""Why some data can't be trained on as they stand, each with the remedy."""

from __future__ import annotations

from app import parting
from app.data.dataset import Pictures, Table
from app.experiment import Data
from app.said import said
from models.spec import CLASSES, GIVEN_BACK, Task

MOST_CLASSES = 1000


def of_table(table: Table, data: Data, task: str | None, classes: tuple[str, ...] | None) -> str | None:
    """Why a table can't be trained on, with the remedy; None where it can.

    Args:
        table: As read.
        data: Everything decided about it.
        task: What is to be learned, or None where nothing can.
        classes: The classes' names, or None where there are none.
    """
    return (
        _of_table(table, data, task, classes)
        or _not_a_number(table, data, task)
        or _strange_labels(table, data, task)
    )


def of_texts(table: Table, data: Data, task: str, classes: tuple[str, ...] | None) -> str | None:
    """Why texts can't be trained on, with the remedy; None where they can. Arguments as of `of_table`."""
    if not any(column.role == "input" for column in data.columns):
        return said("No column of {path} holds the texts. Name one with --text COLUMN.", path=data.path)
    if task not in CLASSES:
        return None
    if data.column("target") is None:
        return said(
            "The texts in {path} have no classes. Put each class in a folder or a file of its own, give a table with a "
            "column of classes, or learn from the texts alone, with --task masked-language-modelling.",
            path=data.path,
        )
    if classes is not None and len(classes) == 1:
        return said(
            "All texts in {path} are of one class, {name}, so there is nothing to tell apart. "
            "Add texts of another class.",
            path=data.path,
            name=classes[0],
        )
    return _of_table(table, data, task, classes) or _strange_labels(table, data, task)


def of_sequences(table: Table, data: Data, task: str, classes: tuple[str, ...] | None) -> str | None:
    """Why short sequences can't be trained on, with the remedy; None where they can. Arguments as of `of_table`."""
    target = data.column("target")
    if target is None:
        return said(
            "The sequences in {path} have no classes. Put each class in a folder of its own, or add a table labels.csv "
            "with the columns file and label.",
            path=data.path,
        )
    if classes is not None and len(classes) > min(MOST_CLASSES, max(2, table.rows // 2)):
        return said(
            "The labels of {rows:,} sequences have {count:,} different values, too many for classes. Only classes can "
            "be told of sequences, not numbers: give labels of fewer kinds.",
            rows=table.rows, count=len(classes),
        )  # fmt: skip
    return _of_table(table, data, task, classes)


def _of_table(
    table: Table, data: Data, task: str | None, classes: tuple[str, ...] | None
) -> str | None:
    target = data.column("target")
    if table.rows == 0:
        return said("{path} has column names but no rows. Add rows to it.", path=data.path)
    unanswered = task in GIVEN_BACK
    if task is None or (target is None and not unanswered):
        return said(
            "No column of {path} can be the answer to learn. Name one with --target.",
            path=data.path,
        )
    if not any(column.role == "input" for column in data.columns):
        return said(
            "No column of {path} is left to learn from. Give one the role input with --role "
            "COLUMN=input, or learn from what is written in them with --kind texts.",
            path=data.path,
        )
    if classes is None or target is None or unanswered:
        return None
    if len(classes) < 2:
        return said(
            "Every row has the same answer in {name}, so there is nothing to learn. Choose "
            "another --target.",
            name=target.name,
        )
    if len(classes) > MOST_CLASSES:
        return said(
            "{name} has {count:,} different values, too many for classes (at most {most:,}). "
            "Choose another --target, or --task regression if it holds numbers.",
            name=target.name,
            count=len(classes),
            most=MOST_CLASSES,
        )
    return None


def _not_a_number(table: Table, data: Data, task: str | None) -> str | None:
    """Why regression can't learn the target, or None."""
    import numpy as np

    from app.data import columns

    target = data.column("target")
    if target is None or task != Task.REGRESSION:
        return None
    numbers = columns.numbers(table.frame[target.name], table.reading.decimal or ".")
    return parting.no_numbers(target.name) if np.isnan(numbers).all() else None


def _strange_labels(table: Table, data: Data, task: str | None) -> str | None:
    """Why a given test set does not go with the training data, if so."""
    from app.data import testset
    from app.data.columns import texts

    target, path = data.column("target"), data.split.test_data
    if target is None or path is None or table.parts is None or task not in CLASSES:
        return None
    labels, tested = texts(table.frame[target.name]), table.parts == "test"
    return testset.strange_labels(path, labels[tested], labels[~tested])


def of_pictures(pictures: Pictures, task: str) -> str | None:
    """Why pictures can't be trained on, with the remedy; None where they can.

    Args:
        pictures: As found.
        task: What is to be learned.
    """
    if task != Task.CLASSIFICATION:
        return None
    if pictures.labels is None:
        return said(
            "The pictures in {path} have no labels. Put each class in a folder of its own, "
            "or give a list of files and labels. Or learn to draw such pictures, with --task "
            "image-generation.",
            path=pictures.path,
        )
    if len(pictures.classes) < 2:
        return said(
            "All pictures in {path} are of one class. Add a folder with pictures of another "
            "class, or learn to draw such pictures, with --task image-generation.",
            path=pictures.path,
        )
    return None
