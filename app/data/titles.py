"""The short title of every finding and how much it matters, by code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SEVERITIES = ("bad", "warn", "info", "fixed")
"""In the order in which a list shows them."""


@dataclass(frozen=True)
class Title:
    """How a finding with some code is named.

    Args:
        severity: One of `SEVERITIES`.
        many: Pattern of the title; `{column}` and the evidence's values stand in braces.
        one: The pattern where `{count}` is 1. Defaults to the same.
        done: The pattern once it was dealt with. Defaults to the same.
        count: Which value of the evidence `{count}` is.
        together: The pattern where very many columns share the finding. Defaults to `many`.
    """

    severity: str
    many: str
    one: str = ""
    done: str = ""
    count: str = "count"
    together: str = ""


TITLES: Mapping[str, Title] = {
    # of columns
    "empty_column": Title(
        "warn", "{column} is empty", done="{column} is ignored", together="{count} columns are empty"
    ),
    "constant_column": Title(
        "warn", "{column} never changes", done="{column} is ignored", together="{count} columns never change"
    ),
    "identifier": Title(
        "warn",
        "{column} names the rows",
        done="{column} is ignored",
        together="{count} columns name the rows",
    ),
    "text_column": Title("info", "{column} holds texts", done="{column} is ignored"),
    "missing_values": Title(
        "info",
        "{column} has {count} gaps ({share})",
        "{column} has 1 gap ({share})",
        count="missing",
        together="{count} columns have gaps",
    ),
    "not_numbers": Title(
        "warn",
        "{count} cells of {column} are no numbers",
        "1 cell of {column} is no number",
        together="{count} columns hold cells that are no numbers",
    ),
    "not_finite": Title(
        "warn",
        "{count} numbers of {column} are too large",
        "1 number of {column} is too large",
        together="{count} columns hold numbers that are too large",
    ),
    "repeated_columns": Title("warn", "{count} columns repeat others", "{column} repeats another column"),
    # of rows
    "duplicate_rows": Title("info", "{count} rows are exact copies", "1 row is an exact copy"),
    "duplicates_across_split": Title(
        "warn", "{count} copies stand in two parts", "1 copy stands in two parts"
    ),
    # of corpora
    "columns_without_part": Title("info", "{count} columns take no part", "1 column takes no part"),
    "nul_characters": Title("info", "{count} NUL characters were left out", "1 NUL character was left out"),
    "rows_without_text": Title("info", "{count} rows have no text", "1 row has no text"),
    "repeated_lines": Title("warn", "{count} lines repeat others"),
    "few_tokens": Title("warn", "{count} tokens are few"),
    "unknown_tokens": Title("info", "{count} tokens are unknown", "1 token is unknown"),
    # of the target
    "target_missing": Title(
        "info", "{column} is unknown in {count} rows", "{column} is unknown in 1 row", count="missing"
    ),
    "too_few_rows": Title("bad", "{count} rows are too few", "1 row is too few", count="rows"),
    "few_rows": Title("warn", "{count} rows are few", count="rows"),
    "constant_target": Title("bad", "Every answer is the same"),
    "many_classes": Title("bad", "{count} classes are too many", count="classes"),
    "target_unique": Title("bad", "Nearly every row has its own answer"),
    "rare_class": Title("warn", "{count} classes have very few samples", "1 class has very few samples"),
    "imbalance": Title("warn", "Classes are uneven"),
    "copies_target": Title("bad", "{column} is the target in other words", done="{column} is ignored"),
    "determines_target": Title("warn", "{column} gives the target away", done="{column} is ignored"),
    # of pictures
    # of texts
    "empty_texts": Title("info", "{count} rows have no text", "1 row has no text"),
    "cut_texts": Title("info", "{share} of the texts are cut"),
    # of pairs
    "empty_sides": Title("warn", "{count} pairs lack a side", "1 pair lacks a side"),
    "same_sides": Title("info", "{count} answers are the source itself"),
    "several_answers": Title("info", "{count} sources have several answers"),
    "long_pairs": Title("info", "{count} pairs are too long", "1 pair is too long"),
    "markup": Title("info", "{share} of the texts hold marks of web pages"),
    "label_in_text": Title("warn", "Texts name their own class", count="classes"),
    "empty_text_class": Title("info", "The folder {folder} holds no text"),
    "files_left_alone": Title("info", "{count} files were left alone", "1 file was left alone"),
    "texts_without_part": Title("info", "{count} texts are in no part", "1 text is in no part"),
    "unreadable_files": Title("warn", "{count} files can't be read", "1 file can't be read"),
    "one_class": Title("bad", "All pictures are of one class"),
    "duplicates": Title("info", "{count} pictures are exact copies", "1 picture is an exact copy"),
    "label_clash": Title(
        "bad",
        "{count} pictures stand under two classes",
        "1 picture stands under two classes",
        done="Pictures under two classes are left out",
    ),
    "empty_class": Title("info", "The folder {folder} holds no picture"),
    "unlabelled_pictures": Title("info", "{count} pictures have no class", "1 picture has no class"),
    "other_files": Title("info", "{count} files are no pictures", "1 file is no picture"),
    "missing_part": Title("info", "{count} pictures are in no part", "1 picture is in no part"),
    # of series
    "looks_like_series": Title("info", "The rows follow each other in time"),
    "file_order": Title("warn", "No column says when each row was"),
    "unsorted_rows": Title("info", "The rows were not in order", done="The rows were put in order"),
    "rows_without_order": Title("warn", "{count} rows have no {column}", "1 row has no {column}"),
    "irregular_steps": Title("warn", "{column} has no fixed step"),
    "series_gaps": Title(
        "info", "{count} steps of {column} are missing", "1 step of {column} is missing", count="missing"
    ),
    "rows_without_window": Title("info", "{count} rows have no window", "1 row has no window"),
    "wide_sequences": Title("info", "Each row is a sequence of {count} steps", count="steps"),
    # of reading
    "archive_member": Title("info", "One file of the archive was read"),
    "renamed_columns": Title("info", "Some columns were renamed"),
    "unnamed_column": Title("info", "A column has no name"),
    "two_header_rows": Title("info", "The header has two lines"),
    "preamble_lines": Title("info", "Lines before the table were skipped"),
    "undecodable_bytes": Title("warn", "Some characters can't be read"),
    "bad_rows": Title(
        "warn",
        "{count} rows of another length are left out",
        "1 row of another length is left out",
        count="rows",
    ),
    "comment_lines": Title(
        "info", "{count} comment lines were skipped", "1 comment line was skipped", count="lines"
    ),
    "blank_lines": Title(
        "info", "{count} blank lines were skipped", "1 blank line was skipped", count="lines"
    ),
    "footer_lines": Title(
        "info",
        "{count} lines after the table were skipped",
        "1 line after the table was skipped",
        count="lines",
    ),
    "missing_marks": Title("info", "Marks were read as missing"),
    "possible_missing_marks": Title("warn", "{column} may hold a mark for missing"),
    "thousands_marks": Title("info", "Thousands marks were understood"),
    "mixed_cells": Title("warn", "{column} mixes kinds of cells"),
    "converted_column": Title("info", "{column} was converted"),
    "test_columns_unused": Title("info", "The test set has columns of its own"),
    "rows_sampled": Title("info", "{count} rows were read", count="rows"),
    "rows_streamed": Title("info", "{count} rows decide, all are trained on", count="rows"),
    "rows_excluded": Title("fixed", "{count} samples are left out", "1 sample is left out"),
}
"""Code to title; a finding without an entry is an `info` called by its code's words."""

MANY_MISSING = 0.5
"""From this share of missing cells on, a column is hardly worth its place."""


def severity(code: str, evidence: Mapping[str, Any]) -> str:
    """How much a finding matters while it is not dealt with."""
    if code == "missing_values" and evidence.get("share", 0) >= MANY_MISSING:
        return "warn"
    return TITLES[code].severity if code in TITLES else "info"


def words(
    code: str, evidence: Mapping[str, Any], column: str | None, fixed: bool
) -> tuple[str, dict[str, str]]:
    """The title's pattern and what to put into it.

    Args:
        code: The finding's code.
        evidence: Its evidence.
        column: The column it is about, or None.
        fixed: Whether it was dealt with.
    """
    title = TITLES.get(code, Title("info", code.replace("_", " ").capitalize()))
    told = evidence.get(title.count)
    count = told if isinstance(told, int) else len(told) if isinstance(told, list | dict | tuple) else 0
    pattern = title.one if count == 1 and title.one else title.many
    if fixed and title.done:
        pattern = title.done
    if column is None and title.together:
        pattern, count = title.together, int(evidence.get("count", count))
    values = {"count": f"{count:,}", "column": column or "", "folder": str(evidence.get("folder", ""))}
    share = evidence.get("share")
    if isinstance(share, int | float):
        values["share"] = "<1 %" if 0 < share < 0.01 else f"{100 * share:.0f} %"
    return pattern, values
