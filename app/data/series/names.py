"""What names of files say: whether they are short sequences, one table each, with a list or folders beside them."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence

from app.data.pictures.layout import by_folders
from app.data.pictures.store import is_hidden
from app.experiment import Data

SUFFIXES = (".csv", ".tsv", ".tab", ".psv", ".data", ".parquet", ".xlsx")

LISTS = re.compile(r"(?i)(labels?|class(es)?|targets?|index|list|annotations?|meta(data)?|y|(y[-_ ]?)?(train|test))")
"""What lists of labels are called; others are known by columns that no sequence has."""


def is_whole(data: Data) -> bool:
    """Whether each row of a series' table is a whole sequence that lay in a file of its own."""
    return data.kind == "series" and any(column.role == "input" and column.type == "text" for column in data.columns)


def looks_like(names: Sequence[str]) -> bool:
    """Whether files are short sequences: tables in class folders, or beside a list of labels.

    Args:
        names: Of all files, `/` between folders.
    """
    tables = [name for name in names if is_table(name) and not is_hidden(name)]
    if len(tables) < 2 or len(tables) < 0.5 * len(names):
        return False
    lists = [name for name in tables if is_list(name)]
    if lists and len(tables) - len(lists) >= 2:
        return True
    folders = Counter(name.rpartition("/")[0] for name in tables)
    layout = by_folders(tables, set(folders), True)
    return layout.classes > 1 and len(tables) >= 2 * layout.classes


def is_table(name: str) -> bool:
    """Whether a file is called as tables are."""
    return os.path.splitext(name)[1].lower() in SUFFIXES


def is_list(name: str) -> bool:
    """Whether a file is called as lists of labels are."""
    return LISTS.fullmatch(os.path.splitext(name.rpartition("/")[2])[0]) is not None
