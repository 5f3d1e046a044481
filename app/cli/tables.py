"""Plain rich tables and rounded figures, shared by all views."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from app.cli.output import line, visible


def table(*headings: str, title: str | None = None, right: Sequence[str] = ()) -> Table:
    """An empty table.

    Args:
        headings: One per column.
        title: A line above it. Defaults to none.
        right: The headings of columns that are set to the right, as numbers are. Defaults to none.
    """
    made = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", pad_edge=False)
    for heading in headings:
        made.add_column(heading, justify="right" if heading in right else "left", overflow="fold")
    return made


def add(made: Table, *cells: object, style: str | None = None, limit: int = 60) -> None:
    """Adds a row of plain text, whatever the cells hold."""
    made.add_row(*(Text(line(cell, limit)) for cell in cells), style=style)


def heading(text: str) -> Text:
    """A bold line."""
    return Text(visible(text), style="bold")


def facts(pairs: Iterable[tuple[str, object]]) -> Table:
    """Names and values side by side, without lines."""
    made = Table.grid(padding=(0, 2))
    made.add_column(style="dim", no_wrap=True)
    made.add_column(overflow="fold")
    for name, value in pairs:
        made.add_row(name, Text(line(value, 400)))
    return made


def items(texts: Iterable[str], mark: str = "-") -> Table:
    """A list of sentences, each after a mark, wrapped under itself."""
    made = Table.grid(padding=(0, 1))
    made.add_column(no_wrap=True)
    made.add_column(overflow="fold")
    for text in texts:
        made.add_row(mark, Text(line(text, 600)))
    return made


def number(value: object) -> str:
    """A figure with about four digits that matter; a dash for none."""
    if value is None or isinstance(value, float) and not math.isfinite(value):
        return "-"
    if isinstance(value, bool | str):
        return str(value)
    if isinstance(value, int):
        return f"{value:,}"
    assert isinstance(value, float)
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.4g}" if abs(value) < 1e-3 else f"{value:.4f}" if abs(value) < 10 else f"{value:.2f}"


def duration(seconds: float) -> str:
    """Seconds as 4.2 s, 3:07 or 1:02:45."""
    if not math.isfinite(seconds) or seconds < 0:
        return "-"
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def size(count: float) -> str:
    """Bytes as 512 bytes, 3.4 kB, 12 MB, ..."""
    if count < 1000:
        return f"{count:.0f} bytes"
    power = min(int(math.log10(count) // 3), 3)
    return f"{count / 1000**power:.3g} {('kB', 'MB', 'GB')[power - 1]}"
