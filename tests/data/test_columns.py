"""Columns are what a person would say they are, and cells become the numbers and dates they show."""

from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.data import columns
from app.data.moments import ISO
from app.errors import UserError
from app.experiment import Column


def text(*cells: str | None) -> pd.Series:
    return pd.Series(list(cells), dtype="str")


def judged(cells: pd.Series, name: str = "thing", decimal: str = ".") -> tuple[str, str]:
    """Type and role of one column that stands between two others."""
    rows = len(cells)
    frame = pd.DataFrame(
        {"a": text(*map(str, np.linspace(0, 1, rows))), name: cells, "b": text(*["x", "y"] * rows)[:rows]}
    )
    described, reasons = columns.describe(frame, decimal)
    assert [column.name for column in described] == ["a", name, "b"]
    assert reasons[name]
    return described[1].type, described[1].role


def repeated(*cells: str | None, times: int = 20) -> pd.Series:
    return text(*cells * times)


@pytest.mark.parametrize(
    ("cells", "decimal", "expected"),
    [
        (("1", "2.5", "-3", "+4", "1e3", ".5"), ".", [1, 2.5, -3, 4, 1000, 0.5]),
        ((" 1 ", "2\t", "3"), ".", [1, 2, 3]),
        (("1,234.5", "12", "1,000,000"), ".", [1234.5, 12, 1e6]),
        (("1.234,5", "0,5", "12", "1.000"), ",", [1234.5, 0.5, 12, 1000]),
        (("1,5", "2,25", "0,125"), ".", [1.5, 2.25, 0.125]),
        (("1.5", "2.25", "0.125"), ",", [1.5, 2.25, 0.125]),
        (("1 234", "12\u00a0345", "5"), ".", [1234, 12345, 5]),
        (("1'234", "5"), ".", [1234, 5]),
        (("$1,234.50", "-$3", "$ 7"), ".", [1234.5, -3, 7]),
        (("12 €", "3,50 €"), ",", [12, 3.5]),
        (("12%", "3.5 %"), ".", [12, 3.5]),
        (("(5)", "−7"), ".", [-5, -7]),
        (("12-34", "1.2.3", "0x1F", "1_000", "٣x", "", "e5"), ".", [np.nan] * 7),
        (("inf", "-Infinity", "1e400", "1e308", "nan", "3e38"), ".", [np.nan] * 5 + [3e38]),
    ],
)
def test_numbers_are_read_as_written(cells: tuple[str, ...], decimal: str, expected: list[float]) -> None:
    np.testing.assert_allclose(columns.numbers(text(*cells), decimal), expected)


def test_missing_cells_stay_missing() -> None:
    cells = text("1", None, "x")
    np.testing.assert_array_equal(columns.numbers(cells), [1, np.nan, np.nan])
    np.testing.assert_array_equal(
        columns.booleans(text("Yes", None, "n", "0", "maybe")), [1, np.nan, 0, 0, np.nan]
    )
    assert columns.texts(cells).tolist() == ["1", None, "x"]


def test_typed_columns_of_workbooks_keep_their_values() -> None:
    assert columns.numbers(pd.Series([1, 2, None])).tolist()[:2] == [1, 2]
    assert columns.texts(pd.Series([1.0, 2.5, None])).tolist() == ["1", "2.5", None]
    assert columns.texts(pd.Series([True, False])).tolist() == ["True", "False"]
    assert columns.booleans(pd.Series([True, None, False], dtype="boolean")).tolist()[::2] == [1, 0]
    mixed = pd.Series([1, "a", None, 2.0], dtype=object)
    assert columns.texts(mixed).tolist() == ["1", "a", None, "2"]
    when = pd.Series(pd.to_datetime(["2020-01-02 03:04", None]))
    assert str(columns.dates(when)[0]) == "2020-01-02T03:04:00" and np.isnat(columns.dates(when)[1])


@pytest.mark.parametrize(
    ("cells", "style", "first"),
    [
        (("1949-01", "1949-02"), "ISO8601", "1949-01-01T00:00:00"),
        (("2011-01-01 05:30:00", "2011-01-02"), "ISO8601", "2011-01-01T05:30:00"),
        (("2019-01-01T10:00:00+02:00",), "ISO8601", "2019-01-01T10:00:00"),
        (("03/04/2020", "13/04/2020"), "%d/%m/%Y", "2020-04-03T00:00:00"),
        (("03/04/2020", "04/13/2020"), "%m/%d/%Y", "2020-03-04T00:00:00"),
        (("01/02/2020", "01/03/2020", "01/04/2020"), "%d/%m/%Y", "2020-02-01T00:00:00"),
        (("31.12.2020", "01.02.2021"), "%d.%m.%Y", "2020-12-31T00:00:00"),
        (("1/2/20 13:05", "1/3/20 1:00"), "%m/%d/%y %H:%M", "2020-01-02T13:05:00"),
        (("Jan 2, 2019", "Mar 12, 2019"), "%b %d, %Y", "2019-01-02T00:00:00"),
        (("12-Jan-19",), "%d-%b-%y", "2019-01-12T00:00:00"),
        (("20190131", "20190228"), "%Y%m%d", "2019-01-31T00:00:00"),
        (("1500000000", "1500003600"), "unix seconds", "2017-07-14T02:40:00"),
        (("1500000000000",), "unix milliseconds", "2017-07-14T02:40:00"),
    ],
)
def test_dates_are_read_as_the_whole_column_says(cells: tuple[str, ...], style: str, first: str) -> None:
    assert columns.date_style(text(*cells)) == style
    assert str(columns.dates(text(*cells))[0]) == first
    assert str(columns.dates(text(cells[0]), style)[0]) == first, (
        "one row alone, in the style of the training rows"
    )


@pytest.mark.parametrize(
    "cells",
    [("male", "female"), ("1.5", "2.25"), ("1-01", "1-02"), ("A1", "B2"), ("1/2", "3/4"), ("27:00", "99:10")],
)
def test_what_is_no_date_is_none(cells: tuple[str, ...]) -> None:
    assert columns.date_style(text(*cells)) is None
    assert np.isnat(columns.dates(text(*cells))).all()


def test_calendar_features_follow_year_week_and_day() -> None:
    found = columns.calendar_features(columns.dates(text("2019-01-01 12:00", "2019-07-02 18:00", None)))
    assert found["year"][0] == pytest.approx(2019, abs=0.01) and found["year"][1] == pytest.approx(
        2019.5, abs=0.01
    )
    assert found["hour cos"][0] == pytest.approx(-1) and found["hour sin"][1] == pytest.approx(-1)
    assert found["weekday sin"][0] == found["weekday sin"][1], "both are Tuesdays"
    assert all(np.isnan(feature[2]) and np.abs(feature[:2]).max() < 3000 for feature in found.values())


@pytest.mark.parametrize(
    ("cells", "name", "expected"),
    [
        (repeated("1", "2", "3.5", None), "width", ("number", "input")),
        (repeated("0", "1"), "holiday", ("number", "input")),
        (repeated("yes", "no", None), "smoker", ("boolean", "input")),
        (repeated("True", "False"), "adult", ("boolean", "input")),
        (repeated("red", "green", "blue", None), "colour", ("category", "input")),
        (repeated("None", "NA", "some"), "kind", ("category", "input")),
        (repeated("01067", "80331", "20095"), "postcode", ("category", "input")),
        (text(*(f"2020-01-{day:02d}" for day in range(1, 29))), "day", ("date-time", "input")),
        (text(*map(str, range(1, 51))), "nothing", ("identifier", "ignore")),
        (text(*map(str, range(1950, 2000))), "year", ("number", "input")),
        (text(*(str(7919 * n % 10007) for n in range(50))), "customer_id", ("identifier", "ignore")),
        (text(*(f"{n:08x}" for n in range(50))), "hash", ("identifier", "ignore")),
        (text(*(f"{n} is a sentence that somebody wrote here" for n in range(50))), "note", ("text", "ignore")),
        (repeated("same"), "constant", ("category", "ignore")),
        (repeated("7", "7.0", None), "constant", ("number", "ignore")),
        (repeated(None), "empty", ("category", "ignore")),
        (repeated("$5", "€7"), "mixed", ("category", "input")),
        (text(*(["5"] * 30 + ["6"] * 29 + ["twelve"])), "typo", ("number", "input")),
        (repeated("train", "test"), "split", ("category", "split")),
        (repeated("True", "False"), "is_valid", ("boolean", "split")),
    ],
)  # fmt: skip
def test_types_and_roles_are_what_a_person_would_say(
    cells: pd.Series, name: str, expected: tuple[str, str]
) -> None:
    assert judged(cells, name) == expected


def test_decimal_comma_columns_are_numbers() -> None:
    assert judged(text(*[f"{n},5" for n in range(50)]), decimal=",") == ("number", "input")


def test_unix_times_need_a_name_that_says_so() -> None:
    cells = text(*(str(1_500_000_000 + 3601 * n) for n in range(30)))
    assert judged(cells, "timestamp")[0] == "date-time"
    assert judged(cells, "population")[0] == "number"


def test_reasons_name_the_numbers_behind_a_guess() -> None:
    cells = text(*[str(n) for n in range(40)], "many")
    frame = pd.DataFrame({"amount": cells, "other": text(*map(str, range(41)))})
    assert "1 cell is no number" in columns.describe(frame)[1]["amount"]


@pytest.mark.parametrize("mark", ["seen it", "1"])
def test_one_value_or_nothing_is_a_tick_and_worth_learning_from(mark: str) -> None:
    frame = pd.DataFrame(
        {
            "tick": pd.Series([mark, None] * 20, dtype="str"),
            "same": pd.Series([mark] * 39 + [None], dtype="str"),
        }
    )
    described, reasons = columns.describe(frame)
    assert (described[0].type, described[0].role) == ("category", "input")
    assert "nothing in the others" in reasons["tick"]
    assert described[1].role == "ignore" and "every cell that is not missing" in reasons["same"]


def test_one_table_of_texts_keeps_them_as_inputs() -> None:
    frame = pd.DataFrame(
        {"review": text(*(f"this film is number {n} of very many films" for n in range(50)))}
    )
    assert columns.describe(frame)[0][0] == Column("review", "text", "input")


def test_a_toy_table_of_two_columns_keeps_its_running_number() -> None:
    frame = pd.DataFrame({"n": text(*map(str, range(50))), "y": text(*(str(2 * n + 1) for n in range(50)))})
    described, _ = columns.describe(frame)
    assert described[0].role == "input"
    assert columns.suggest(frame, described).target == "y"


def test_tables_with_no_rows_or_columns_are_described_too() -> None:
    assert columns.describe(pd.DataFrame({"a": text()}))[0][0].role == "ignore"
    assert columns.describe(pd.DataFrame())[0] == ()
    assert columns.suggest(pd.DataFrame(), ()).target is None


def test_a_million_cells_are_judged_quickly_enough_to_wait_for() -> None:
    import time

    cells = pd.Series(np.random.default_rng(0).normal(size=1_000_000).round(4)).astype("str")
    start = time.perf_counter()
    assert columns.describe(pd.DataFrame({"a": cells}))[0][0].type == "number"
    assert time.perf_counter() - start < 10


COLUMNS = tuple(Column(name, "number", "input") for name in ("sepal length", "Petal", "3", "last one"))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Petal", "Petal"),
        ("petal", "Petal"),
        ("2", "Petal"),
        ("3", "3"),
        ("4", "last one"),
        ("last", "last one"),
    ],
)
def test_a_column_is_found_by_name_number_or_last(said: str, expected: str) -> None:
    assert columns.resolve(COLUMNS, said) == expected


def test_a_misspelt_column_names_the_nearest() -> None:
    with pytest.raises(UserError, match="sepal length"):
        columns.resolve(COLUMNS, "sepal lenght")
    with pytest.raises(UserError, match="1 to 4"):
        columns.resolve(COLUMNS, "9")


def suggested(**cells: pd.Series) -> tuple[str | None, str | None]:
    frame = pd.DataFrame(cells)
    suggestion = columns.suggest(frame, columns.describe(frame)[0])
    assert suggestion.reason
    if suggestion.target:
        assert [c.name for c in suggestion.columns if c.role == "target"] == [suggestion.target]
    return suggestion.target, suggestion.task


MEASURE = text(*(f"{n * 0.37:.2f}" for n in range(60)))


def test_names_that_say_target_win_over_the_place() -> None:
    assert suggested(target=repeated("a", "b", "c"), x=MEASURE, z=MEASURE) == ("target", "classification")
    assert suggested(x=MEASURE, price=MEASURE, rooms=MEASURE) == ("price", "regression")
    cells = {
        "Survived": repeated("0", "1", "1"),
        "x": MEASURE,
        "class": repeated("1st", "2nd", "3rd"),
        "w": MEASURE,
    }
    assert suggested(**cells) == ("Survived", "classification")


def test_the_last_column_is_the_answer_where_no_name_says_otherwise() -> None:
    assert suggested(a=MEASURE, b=MEASURE, c=repeated("u", "v", "w")) == ("c", "classification")
    assert suggested(a=MEASURE, b=MEASURE, c=MEASURE) == ("c", "regression")


def test_coordinates_named_y_are_no_target_between_others() -> None:
    assert suggested(x=MEASURE, y=MEASURE, price=MEASURE, z=MEASURE)[0] == "price"


def test_nameless_tables_whose_first_column_holds_classes() -> None:
    cells = {"column 1": repeated("1", "2", "3"), "column 2": MEASURE, "column 3": MEASURE}
    assert suggested(**cells) == ("column 1", "classification")


def test_a_label_beside_a_text_is_text_classification() -> None:
    note = text(*(f"{n} is a sentence that somebody wrote here" for n in range(60)))
    assert suggested(label=repeated("ham", "spam", "ham"), message=note) == ("label", "text-classification")


@pytest.mark.parametrize(
    ("cells", "task"),
    [
        (repeated("0", "1"), "classification"),
        (repeated("1.5", "2.5"), "classification"),
        (repeated("0", "1", "2"), "classification"),
        (repeated("3", "4", "5", "6", "8"), "regression"),
        (MEASURE, "regression"),
        (repeated("u", "v"), "classification"),
    ],
)
def test_the_task_follows_from_the_targets_values(cells: pd.Series, task: str) -> None:
    frame = pd.DataFrame({"a": cells})
    assert columns.task_for(frame, "a", columns.describe(frame)[0][0]) == task


@settings(deadline=None)
@given(st.lists(st.one_of(
    st.datetimes(datetime(1600, 1, 1), datetime(2300, 1, 1)).map(lambda moment: moment.isoformat(" ", "seconds")),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(str),
    st.sampled_from(["2001-02-03T04:05", "2001-02-03 04:05Z", "2001-02-30", "2001-02-03 25:00", "2001-02", None]),
), min_size=1, max_size=12))  # fmt: skip
def test_plainly_written_dates_are_read_as_all_others(cells: list[str | None]) -> None:
    series = pd.Series(cells, dtype="str")
    one_by_one = [columns.dates(pd.Series([cell, "2001-02-03 04:05:06 UTC"], dtype="str"), ISO)[0] for cell in cells]
    np.testing.assert_array_equal(columns.dates(series, ISO), one_by_one)
