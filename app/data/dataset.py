"""What a source holds once read: a Table or Pictures."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.data.finding import Finding
from app.experiment import Column, PictureSize, Reading

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

Progress = Callable[[float, str], None]
"""Called now and then with the share done (0 to 1) and a few words; may raise to cancel."""


def silent(share: float, words: str) -> None:
    """A Progress that nobody watches."""


@dataclass(frozen=True)
class Guess:
    """One decision taken while reading a file: field of `Reading`, value, and the reason in words."""

    name: str
    value: object
    reason: str


@dataclass(frozen=True)
class Table:
    """A table as read: nothing converted that could not be written back.

    Args:
        path: Where it came from.
        frame: One column per column of the file, in file order, names exact. Text columns hold the
            file's own text as pandas strings with missing marks as NA; workbooks and Parquet may
            give numbers, booleans and date-times as they stand there.
        columns: Name, type and role of each column, in the same order.
        reading: Every guess resolved, so that reading again gives the same.
        guesses: The same decisions with their reasons, for the user.
        findings: What happened while reading: renamed or unnamed columns, rows left out, ...
        parts: `train`, `validation` or `test` per row where the source itself says so, else None.
        reasons: Column name to why it got its type and role.
        memo: What was found out about the frame and is asked again after each edit.
    """

    path: str
    frame: pd.DataFrame
    columns: tuple[Column, ...]
    reading: Reading
    guesses: tuple[Guess, ...] = ()
    findings: tuple[Finding, ...] = ()
    parts: np.ndarray | None = None
    reasons: Mapping[str, str] | None = None
    memo: dict[Hashable, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def rows(self) -> int:
        """Number of rows."""
        return len(self.frame)


@dataclass(frozen=True)
class Unreadable:
    """A file that is no picture, and why, in words."""

    file: str
    reason: str


@dataclass(frozen=True)
class Pictures:
    """A collection of pictures, found and vetted but not all decoded.

    Args:
        path: Where it came from.
        files: Each readable picture's name, relative to `path` (or inside the archive), sorted.
        labels: Class name per picture, or None for a collection without labels.
        classes: Class names in the order of their codes, from all labelled pictures.
        parts: `train`, `validation` or `test` per picture where the source itself says so, else None.
        unreadable: What could not be read, by name, with its reason.
        size: The suggested size.
        size_reason: Why that size was suggested.
        layout: In words: "one folder per class", "a list of files and labels", "IDX", ...
        digests: 8 to 16 bytes of a hash of each picture's content, for duplicates: uint64 array.
        findings: What happened while reading.
        memo: What was found out about them and is asked again after each edit.
    """

    path: str
    files: tuple[str, ...]
    labels: tuple[str, ...] | None
    classes: tuple[str, ...]
    parts: np.ndarray | None
    unreadable: tuple[Unreadable, ...]
    size: PictureSize
    size_reason: str
    layout: str
    digests: np.ndarray
    findings: tuple[Finding, ...] = ()
    memo: dict[Hashable, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def rows(self) -> int:
        """Number of readable pictures."""
        return len(self.files)
