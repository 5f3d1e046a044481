"""A table or a text pasted from elsewhere, kept as a file so that it can be read like any other."""

from __future__ import annotations

import time
from pathlib import Path

from app import files
from app.errors import UserError
from app.said import said

LONGEST = 64 * 1024 * 1024
"""Characters that may be pasted; more belongs into a file of its own."""


def keep(text: str, folder: Path, written: bool = False) -> Path:
    """Writes a pasted table or text to a new file.

    Args:
        text: As the clipboard holds it: cells parted by tabs, commas or semicolons.
        folder: Where pasted tables are kept; it is made where it is missing.
        written: Whether it is a text to be read as it stands, not a table. Defaults to a table.

    Returns:
        The new file, `.tsv` for cells parted by tabs, `.txt` for a text, else `.csv`.

    Raises:
        UserError: The text holds no table, is too long, or can't be written.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip("\n")
    lines = [line for line in text.split("\n") if line.strip()]
    if written:
        return _kept(text, folder, ".txt")
    if len(lines) < 2:
        raise UserError(
            said(
                "What was pasted is no table: it needs a line of names and rows below. Copy the cells again.",
            )
        )
    suffix = ".tsv" if sum("\t" in line for line in lines) > len(lines) / 2 else ".csv"
    return _kept(text, folder, suffix)


def _kept(text: str, folder: Path, suffix: str) -> Path:
    if len(text) > LONGEST:
        raise UserError(
            said(
                "What was pasted has more than {longest:,} characters. Save it as a file, then open that.",
                longest=LONGEST,
            )
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            said(
                "{folder} can't be made: {reason}. Check that you may write there.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    path = _free(folder, time.strftime("pasted-%Y%m%d-%H%M%S"), suffix)
    files.write_bytes(path, (text + "\n").encode("utf-8", "replace"))
    return path


def _free(folder: Path, stem: str, suffix: str) -> Path:
    path, number = folder / f"{stem}{suffix}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{suffix}", number + 1
    return path
