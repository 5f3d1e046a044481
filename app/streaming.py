"""Training on all rows of a table that is larger than the memory: some decide, the others stream from disk."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from app.choices import Choices
from app.data.finding import Finding
from app.experiment import Data
from app.said import said

DECIDING = 200_000
"""Rows that decide at most: what columns are, the split, what is fitted; more of them tell hardly more."""


def chosen(text: str, choices: Choices) -> Choices:
    """The choices with how many rows decide, where the others are trained on from disk.

    They are where the user wants that, or where a table does not fit into the memory and nothing was decided.

    Args:
        text: A path or `sample:NAME`.
        choices: What the user decided.

    Raises:
        UserError: There is nothing, or it can't be data.
    """
    from app.data import weight

    if choices.rest is False or choices.rows is not None or choices.is_series or choices.kind not in (None, "table"):
        return choices
    weighed = weight.weigh(text)
    if weighed.kind != "table" or not (choices.rest or weighed.suggestion):
        return choices
    return dataclasses.replace(choices, rows=min(weighed.suggestion or DECIDING, DECIDING), rest=True)


def obstacle(data: Data) -> str | None:
    """Why the rows that were not read can't be trained on, in a sentence; None where they can."""
    if data.kind == "series":
        return said("The rows of a series follow each other, so they can't be trained on one by one from disk.")
    if data.kind != "table":
        return said("Only the rows of a plain table can be trained on from disk, one by one.")
    if data.reading.delimiter is None:
        return said("The rows of text files such as CSV can be trained on from disk; those of other files can't.")
    if data.split.method == "grouped":
        return said("Groups must not be torn apart, and where each belongs is known of the rows that were read only.")
    if data.split.method == "ordered":
        return said("The latest rows are for the test, and which those are is known of the rows that were read only.")
    if data.split.method not in ("random", "stratified"):
        return said("The parts are given, and the others' part is known of the rows that were read only.")
    return None


def told(found: Iterable[Finding], data: Data, wanted: bool) -> tuple[Finding, ...]:
    """Findings with what becomes of the rows that were not read.

    Args:
        found: What is known about the data.
        data: The source and how it is parted.
        wanted: Whether those rows should be trained on.
    """
    if not wanted:
        return tuple(found)
    return tuple(_told(one, data) if one.code == "rows_sampled" else one for one in found)


def _told(finding: Finding, data: Data) -> Finding:
    kept, there, why = finding.evidence["rows"], finding.evidence["there"], obstacle(data)
    if why is not None:
        message = said(
            "Only {kept:,} of {there:,} rows are used, evenly spread over the whole. {why}",
            kept=kept,
            there=there,
            why=why,
        )
        return dataclasses.replace(finding, message=message)
    message = said(
        "{kept:,} of {there:,} rows, evenly spread, decide what the columns are and hold the validation and test "
        "rows; the other {others:,} are trained on too, part by part from disk.",
        kept=kept,
        there=there,
        others=there - kept,
    )
    return dataclasses.replace(finding, code="rows_streamed", message=message)
