"""A test set of its own, put behind the training data so that both are one dataset with parts."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from app.data import source
from app.data.dataset import Pictures, Progress, Table, silent
from app.data.finding import Finding
from app.data.pairs.layout import LAYOUT as PAIRS
from app.data.source import Source
from app.data.texts.source import FILE, LAYOUT, frame
from app.errors import UserError
from app.experiment import Reading
from app.said import said


def joined(
    dataset: Table | Pictures, test: Source, reading: Reading, progress: Progress = silent
) -> Table | Pictures:
    """The training data with a given test set behind them, `parts` saying which is which.

    Args:
        dataset: The training data; their own test part, if they have one, is refused.
        test: Where the test set lies.
        reading: What the user decided about tables' files.
        progress: Called while reading. Defaults to nobody.

    Raises:
        UserError: The test set can't be read or is not made like the training data.
    """
    if isinstance(dataset, Table) and dataset.reading.lines is not None:
        other = source.read(test, "corpus", Reading(lines=dataset.reading.lines), progress)
        assert isinstance(other, Table)
        return _tables(dataset, other, test.path)
    if isinstance(dataset, Table):
        # Whether there is a header is as in the training data: a test set without one is not guessed at.
        reading = dataclasses.replace(reading, header=dataset.reading.header)
        laid_out = LAYOUT in dataset.memo
        if PAIRS in dataset.memo:
            other = source.read(test, "pairs", reading, progress)
            assert isinstance(other, Table)
            return _tables(dataset, other, test.path)
        kind = "texts" if laid_out or test.path.is_dir() or source.kind_of(test.path) == "texts" else "table"
        other = source.read(test, kind, reading, progress)
        assert isinstance(other, Table)
        return _tables(dataset, _as_laid_out(other, dataset) if laid_out else other, test.path)
    other = source.read(test, "images", reading, progress)
    assert isinstance(other, Pictures)
    return _pictures(dataset, other)


def _tables(train: Table, test: Table, path: Path) -> Table:
    import pandas as pd

    names, found = list(train.frame.columns), list(test.frame.columns)
    lacking = [name for name in names if name not in found]
    if lacking:
        raise UserError(_lacking(path, names, found, lacking))
    if (train.reading.decimal or ".") != (test.reading.decimal or "."):
        raise UserError(
            said(
                "{path} has another decimal mark ({decimal}) than {other} ({marks}). Save "
                "both alike, or say --decimal.",
                path=path,
                decimal=test.reading.decimal,
                other=train.path,
                marks=train.reading.decimal,
            )
        )
    both = pd.concat([train.frame, test.frame[names]], ignore_index=True)
    findings = [*train.findings, *test.findings, *_extra(path, [name for name in found if name not in names])]
    return dataclasses.replace(
        train, frame=both, parts=_parts(train, test), findings=tuple(findings),
        memo={name: train.memo[name] for name in (LAYOUT, PAIRS) if name in train.memo},
    )


def _as_laid_out(test: Table, train: Table) -> Table:
    """Texts with a column of file names where the training texts have one, empty where a file holds many."""
    if FILE in train.frame.columns and FILE not in test.frame.columns:
        files = frame({FILE: [None] * test.rows})
        return dataclasses.replace(test, frame=test.frame.assign(**{FILE: files[FILE]}))
    if FILE in test.frame.columns and FILE not in train.frame.columns:
        return dataclasses.replace(test, frame=test.frame.drop(columns=FILE))
    return test


def _lacking(path: Path, names: list[str], found: list[str], lacking: list[str]) -> str:
    if len(lacking) == len(names) and len(found) == len(names):
        return said(
            "{path} seems to lack the header line: its first line reads {found}, ..., not "
            "{names}, .... Add the header line to it.",
            path=path,
            found=", ".join(map(str, found[:4])),
            names=", ".join(names[:4]),
        )
    return said(
        "{path} lacks the columns {lacking} that the training data have. Add them, or "
        "check its header line and delimiter."
        if len(lacking) > 1
        else "{path} lacks the column {lacking} that the training data have. Add them, or "
        "check its header line and delimiter.",
        path=path,
        lacking=", ".join(lacking[:5]),
    )


def _extra(path: Path, names: list[str]) -> list[Finding]:
    if not names:
        return []
    return [
        Finding(
            code="test_columns_unused",
            message=said(
                "{path} has columns that the training data lack; they are not used: {names}.",
                path=path,
                names=", ".join(names[:5]),
            ),
            evidence={"columns": names},
        )
    ]


def _parts(train: Table | Pictures, test: Table | Pictures) -> np.ndarray:
    own = np.full(train.rows, "train", dtype="<U10")
    if train.parts is not None:
        if (train.parts == "test").any():
            raise UserError(
                said(
                    "{path} has a test part of its own. Leave --test-data out, or give the "
                    "training part alone.",
                    path=train.path,
                )
            )
        own = train.parts
    return np.concatenate([own, np.full(test.rows, "test", dtype="<U10")])


def _pictures(train: Pictures, test: Pictures) -> Pictures:
    """Both collections as one, below the folder that holds both."""
    base = _common(train, test)
    labels = _labels(train, test)
    return dataclasses.replace(
        train,
        path=base,
        files=(*_below(base, train), *_below(base, test)),
        labels=labels,
        parts=_parts(train, test),
        unreadable=(*train.unreadable, *test.unreadable),
        digests=np.concatenate([train.digests, test.digests]),
        findings=(*train.findings, *test.findings),
        memo={},
    )


def _labels(train: Pictures, test: Pictures) -> tuple[str, ...] | None:
    if train.labels is None and test.labels is None:
        return None
    if train.labels is None or test.labels is None:
        bare = train if train.labels is None else test
        raise UserError(
            said(
                "The pictures in {path} have no labels. Put each class in a folder of its own.",
                path=bare.path,
            )
        )
    if (problem := strange_labels(test.path, test.labels, train.labels)) is not None:
        raise UserError(problem)
    return (*train.labels, *test.labels)


def _common(train: Pictures, test: Pictures) -> str:
    places = (train.path, test.path)
    with contextlib.suppress(ValueError):  # two drives of a Windows machine
        if all(os.path.isdir(place) for place in places) and "IDX" not in train.layout + test.layout:
            return os.path.commonpath(places)
    raise UserError(
        said(
            "Pictures to train on and to test on must be two folders on one disk, or one archive "
            "that holds both; {path} and {other} are not. Put them into one folder, named train "
            "and test, and give that.",
            path=train.path,
            other=test.path,
        )
    )


def _below(base: str, pictures: Pictures) -> tuple[str, ...]:
    prefix = Path(os.path.relpath(pictures.path, base)).as_posix()
    return pictures.files if prefix == "." else tuple(f"{prefix}/{name}" for name in pictures.files)


def strange_labels(path: str, test: Iterable[str | None], train: Iterable[str | None]) -> str | None:
    """The sentence for a test set whose labels the training data never have; None where all are known.

    Args:
        path: Of the test set.
        test: Its labels, None for missing.
        train: The training data's labels.
    """
    known = {label for label in train if label is not None}
    strange = sorted({label for label in test if label is not None} - known)
    if not strange:
        return None
    named = ", ".join(f"“{label}”" for label in strange[:3])
    return said(
        "{path} has labels that the training data never have: {named}; those have "
        "{known}. Spell them alike in both, or remove those rows from the test set.",
        path=path,
        named=named,
        known=", ".join(f"“{label}”" for label in sorted(known)[:3]) + (", ..." if len(known) > 3 else ""),
    )
