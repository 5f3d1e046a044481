"""A column's summary says in a few words and bars what a person would say about it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pytest

from app.choices import Choices
from app.data import answers, summary
from app.data.dataset import Table
from app.experiment import Column, Reading
from app.survey import Survey, decide


def table(*columns: tuple[str, str, str, Sequence[object]]) -> Table:
    """A table from name, type, role and cells of each column."""
    cells = {
        name: pd.Series([None if c is None else str(c) for c in found], dtype="str")
        for name, _, _, found in columns
    }
    described = tuple(Column(name, kind, role) for name, kind, role, _ in columns)
    return Table("t.csv", pd.DataFrame(cells), described, Reading(decimal="."))


def glance(kind: str, cells: Sequence[object]) -> summary.ColumnSummary:
    made = table(("x", kind, "input", cells))
    return summary.summary(made, made.columns, 0)


def test_numbers_are_told_by_their_range_and_middle() -> None:
    told = glance("number", [0.42, *range(1, 41), 80, None, "n/a"])
    assert told.values == "0.42 to 80, median 20.5" and told.missing == 2 and told.distinct == 42
    assert told.form == "histogram" and sum(told.bars) == 42 and len(told.bars) == summary.BINS


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (["S"] * 72 + ["C"] * 19 + ["Q"] * 9, "S 72 %, C 19 %, Q 9 %"),
        (["S"] * 60 + ["C"] * 20 + ["Q"] * 15 + ["R"] * 5, "S 60 %, C 20 %, 2 more"),
        (["1"] * 999 + ["2"], "1: >99 %, 2: <1 %"),
        (["yes"] * 9, "always yes"),
    ],
)
def test_categories_are_told_by_their_shares(cells: Sequence[object], words: str) -> None:
    assert glance("category", cells).values == words


def test_a_few_numbers_are_shown_like_categories() -> None:
    told = glance("number", [3] * 55 + [1] * 24 + [2] * 21)
    assert (
        told.values == "3: 55 %, 1: 24 %, 2: 21 %"
        and told.form == "shares"
        and told.bars == (0.55, 0.24, 0.21)
    )


def test_dates_texts_and_empty_columns_have_words_too() -> None:
    assert glance("date-time", ["2024-01-02", None, "2024-03-04"]).values == "2024-01-02 to 2024-03-04"
    assert glance("text", [f"a long sentence number {n}" for n in range(9)]).values.endswith("all different")
    assert (
        glance("category", [None] * 5).values == "no values"
        and glance("number", ["a"]).values == "no numbers"
    )


def test_a_detail_parts_its_bars_by_class() -> None:
    made = table(
        ("age", "number", "input", [1, 2, 3, 41, 42, None]), ("y", "category", "target", list("aabbab"))
    )
    told = summary.detail(made, made.columns, 0)
    assert [group.name for group in told.groups] == ["a", "b"]
    assert [sum(group.counts) for group in told.groups] == [3, 2]
    assert told.mean == pytest.approx(17.8) and told.low == 1 and told.high == 42
    assert len(told.edges) == len(told.groups[0].counts) + 1 and told.edges[0] == 0 and told.edges[-1] >= 42


def test_many_classes_share_the_last_group() -> None:
    made = table(
        ("c", "category", "input", list("uv" * 60)), ("y", "category", "target", [n % 12 for n in range(120)])
    )
    told = summary.detail(made, made.columns, 0)
    assert len(told.groups) == summary.MOST_GROUPS and told.groups[-1].name == "8 more"
    assert told.labels == ("u", "v") and sum(sum(group.counts) for group in told.groups) == 120


def survey_of(cells: Sequence[object], choices: Choices) -> Survey:
    noise = np.random.default_rng(0).normal(size=len(cells)).round(5).tolist()
    made = table(("x", "number", "input", noise), ("y", "number", "input", cells))
    return decide(made, "t.csv", choices)


def test_the_answer_to_beat_is_said() -> None:
    seen = survey_of([0] * 549 + [1] * 342, Choices(target=("y",)))
    assert [(one.name, one.count) for one in answers.class_counts(seen)] == [("0", 549), ("1", 342)]
    told = answers.trivial(seen)
    assert told is not None and told.words == "Always answering 0 is right 61.6 % of the time."


def test_of_numbers_the_mean_is_the_answer_to_beat() -> None:
    seen = survey_of([n % 7 * 1.5 for n in range(70)], Choices(target=("y",), task="regression"))
    told = answers.trivial(seen)
    assert told is not None and told.words == "Always answering the mean, 4.5, is off by 2.57 on average."
    assert answers.class_counts(seen) == ()


def test_samples_left_out_do_not_count() -> None:
    seen = survey_of([0] * 20 + [1] * 30, Choices(target=("y",), exclude=(1, 2, 50)))
    assert [one.count for one in answers.class_counts(seen)] == [18, 29]
