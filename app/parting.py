"""The split of an experiment's rows into training, validation and test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.data.dataset import Pictures, Table
from app.errors import UserError
from app.experiment import Column, Data
from app.said import said
from models.spec import CLASSES, GIVEN_BACK, Task

if TYPE_CHECKING:
    import numpy as np


def parts(data: Data, task: str | None, seed: int, dataset: Table | Pictures) -> np.ndarray:
    """`train`, `validation` or `test` per row; empty for rows left out for want of a target.

    Args:
        data: Roles and the split asked for.
        task: What is learned; classes are kept in proportion for classification.
        seed: Decides who goes where.
        dataset: The rows.

    Raises:
        UserError: The rows can't be parted so; the sentence says how many are needed.
    """
    import numpy as np

    from app.data.split import assign

    if isinstance(dataset, Pictures):
        labels = None if dataset.labels is None else np.asarray(dataset.labels, dtype=object)
        return assign(
            data.split, seed, dataset.rows,
            classes=None if task in GIVEN_BACK else labels,
            parts=_given(data, dataset),
            copies=dataset.digests if data.split.keep_copies else None,
            usable=_kept(data, dataset),
        )  # fmt: skip
    if data.window is not None and not _is_whole(data):
        return _of_series(data, str(task), dataset)
    if data.reading.lines is False and data.split.method == "given":
        return _of_text(data, dataset)
    answers, usable = _answers(data, task, dataset)
    if data.kind == "corpus":
        usable = _written(data, dataset)
    if data.kind == "pairs":
        usable = _whole(data, dataset)
    if (kept := _kept(data, dataset)) is not None:
        usable = kept if usable is None else usable & kept
    return assign(
        data.split, seed, dataset.rows,
        classes=answers if task in CLASSES else None,
        groups=_groups(data, dataset),
        order=_ordered(data.column("order"), dataset),
        parts=_given(data, dataset),
        copies=_copies(data, dataset) if data.split.keep_copies else None,
        usable=usable,
    )  # fmt: skip


def _is_whole(data: Data) -> bool:
    from app.data.series import names

    return names.is_whole(data)


def _kept(data: Data, dataset: Table | Pictures) -> np.ndarray | None:
    """False for samples that the user left out, or None where all stay."""
    import numpy as np

    if not data.exclude:
        return None
    kept = np.ones(dataset.rows, dtype=bool)
    kept[[row - 1 for row in data.exclude if isinstance(row, int) and 0 < row <= dataset.rows]] = False
    if isinstance(dataset, Pictures) and (names := {name for name in data.exclude if isinstance(name, str)}):
        kept &= [name not in names for name in dataset.files]
    return kept


def _copies(data: Data, table: Table) -> np.ndarray | None:
    """A number per row, the same for rows with the same cells in the columns that are used."""
    from app.data import copies

    used = copies.used(data.columns)
    return copies.groups(table, used)[1] if used else None


def no_numbers(name: str) -> str:
    """The sentence for a target that regression can't learn."""
    return said(
        "{name} holds no numbers, so regression can't learn it. Choose another --target, or --task classification.",
        name=name,
    )


def _given(data: Data, dataset: Table | Pictures) -> np.ndarray | None:
    if data.split.method == "column" and isinstance(dataset, Table):
        return _said(data.column("split"), dataset)
    return dataset.parts if data.split.method == "given" else None


def _said(column: Column | None, table: Table) -> np.ndarray | None:
    """What the split column says: words such as train and test, or true and false."""
    from app.data import columns
    from app.data.split import flags_to_parts, parts_of

    if column is None:
        return None
    series = table.frame[column.name]
    if column.type == "boolean":
        return flags_to_parts(column.name, columns.booleans(series))
    return parts_of(list(columns.texts(series)))


def _answers(data: Data, task: str | None, table: Table) -> tuple[np.ndarray | None, np.ndarray | None]:
    """The target's classes as codes or its numbers, and which rows have one."""
    import numpy as np

    from app.data import columns
    from app.data.inputs import finite

    target = data.column("target")
    if target is None or task in GIVEN_BACK:
        return None, None
    series = table.frame[target.name]
    if task == Task.REGRESSION:
        numbers = finite(columns.numbers(series, table.reading.decimal or "."))
        if not np.isfinite(numbers).any():
            raise UserError(no_numbers(target.name))
        return numbers, np.isfinite(numbers)
    codes = columns.codes(series)[0]
    return codes, codes >= 0


def _written(data: Data, table: Table) -> np.ndarray | None:
    """Which rows hold a text to learn; None where all rows together are one text."""
    import numpy as np

    from app.data.corpus import plan

    found = plan.of(data)
    if not found.documents or not found.text:
        return None
    return np.array([bool(text.strip()) for text in plan.joined(table.frame, found.text)], dtype=bool)


def _whole(data: Data, table: Table) -> np.ndarray:
    """Which pairs have both sides."""
    from app.data.pairs import findings

    return ~findings.empty(table, data)


def _groups(data: Data, table: Table) -> np.ndarray | None:
    """What must not stand on two sides: the column that says so, of pairs else the same source."""
    import numpy as np

    if data.kind != "pairs" or data.column("group") is not None:
        return _texts(data.column("group"), table)
    from app.data.corpus.plan import joined

    return np.asarray(joined(table.frame, [c.name for c in data.columns if c.role == "input"]), dtype=object)


def _texts(column: Column | None, table: Table) -> np.ndarray | None:
    from app.data import columns

    return None if column is None else columns.texts(table.frame[column.name])


def _ordered(column: Column | None, table: Table) -> np.ndarray | None:
    """Values that sort as the column means them: dates, numbers or texts."""
    from app.data.series import order

    if column is None:
        return None
    return order.values(table.frame[column.name], column.type, table.reading.decimal or ".")


def _of_text(data: Data, table: Table) -> np.ndarray:
    """The parts of one long text whose test part is given: what is validated on are the last of the others.

    Raises:
        UserError: A part would be empty.
    """
    import numpy as np

    from app.data.split import assign

    assert table.parts is not None
    found = table.parts.copy()
    if (kept := _kept(data, table)) is not None:
        found[~kept] = ""
    training = np.flatnonzero(found == "train")
    if not (found == "validation").any() and len(training) > 1:
        found[training[-max(1, round(data.split.validation * len(training))) :]] = "validation"
    return assign(data.split, 0, table.rows, parts=found, usable=kept)


def _of_series(data: Data, task: str, table: Table) -> np.ndarray:
    """The parts of a series' rows, earliest first; rows that give no sample are in none.

    Raises:
        UserError: The rows can't be put in order, a moment stands there twice, or a part would be empty.
    """
    from app.data.series import parting

    given = None
    if data.split.method in ("given", "column"):
        given = _given(data, table)
    return parting.parts(data, task, table, given)
