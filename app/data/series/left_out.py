"""What of a collection of sequences is left out, and said: files, columns and names in lists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.data.dataset import Unreadable
from app.data.finding import Finding
from app.data.pictures.store import printable
from app.said import said


def nothing(path: Path, unreadable: Sequence[Unreadable]) -> str:
    """The sentence for a place without any sequence."""
    shown = printable(str(path))
    if not unreadable:
        return said("{shown} holds no sequences. Give a folder or an archive with a table for each.", shown=shown)
    first = unreadable[0]
    return said(
        "{shown} holds no sequence that can be read. {file}: {reason}.",
        shown=shown, file=first.file, reason=first.reason,
    )  # fmt: skip


def left(unreadable: Sequence[Unreadable]) -> list[Finding]:
    """Files that are left out, by name."""
    if not unreadable:
        return []
    told = "; ".join(f"{bad.file}: {bad.reason}" for bad in unreadable[:3])
    message = said(
        "{count:,} files can't be read and are left out ({told}, ...)." if len(unreadable) > 3
        else "{count:,} files can't be read and are left out ({told})." if len(unreadable) > 1
        else "{count:,} file can't be read and is left out ({told}).",
        count=len(unreadable), told=told,
    )  # fmt: skip
    listed = [{"file": bad.file, "reason": str(bad.reason)} for bad in unreadable]
    return [Finding("unreadable_files", message, {"count": len(unreadable), "files": listed})]


def ignored(names: tuple[str, ...]) -> list[Finding]:
    """Columns that only count time."""
    if not names:
        return []
    return [Finding("time_in_sequences", said(
        "{names} only counts the steps and is not learned from.", names=", ".join(names)
    ), {"columns": list(names)})]  # fmt: skip


def absent(names: Sequence[str]) -> list[Finding]:
    """Files that a list names and that are not there."""
    if not names:
        return []
    shown = ", ".join(printable(name) for name in names[:3]) + (", ..." if len(names) > 3 else "")
    message = said(
        "The list names {count:,} files that are not there: {shown}." if len(names) > 1
        else "The list names a file that is not there: {shown}.",
        count=len(names), shown=shown,
    )  # fmt: skip
    return [Finding("absent_files", message, {"count": len(names), "files": [printable(name) for name in names[:20]]})]


def others(names: Sequence[str]) -> list[Finding]:
    """Files that are no tables."""
    if not names:
        return []
    shown = ", ".join(printable(name) for name in names[:3]) + (", ..." if len(names) > 3 else "")
    message = said(
        "{count:,} files are no tables and were left alone: {shown}." if len(names) > 1
        else "{count:,} file is no table and was left alone: {shown}.",
        count=len(names), shown=shown,
    )  # fmt: skip
    return [Finding("files_left_alone", message, {"count": len(names), "files": [printable(n) for n in names[:20]]})]
