"""Findings say what is wrong with a table, show evidence, and leave honest predictors alone."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app import files
from app.data import columns, findings
from app.data.dataset import Table
from app.data.finding import Finding
from app.data.suggestion import with_target
from app.errors import UserError
from app.experiment import Reading

RANDOM = np.random.default_rng(0)
NOISE = RANDOM.normal(size=200).round(9)
CLASS = np.where(RANDOM.random(200) < 0.5, "a", "b")


def found(
    target: str, parts: np.ndarray | None = None, task: str | None = None, **cells: object
) -> dict[str, list[Finding]]:
    """Findings of a table by code."""
    frame = pd.DataFrame(
        {name: pd.Series(list(map(_cell, values)), dtype="str") for name, values in cells.items()}
    )  # type: ignore[call-overload]
    described, _ = columns.describe(frame)
    roled = with_target(described, target)
    column = next(column for column in roled if column.name == target)
    table = Table("table.csv", frame, roled, Reading(decimal="."))
    told = findings.of_table(table, roled, task or columns.task_for(frame, target, column), parts)
    assert files.to_json([finding.to_json() for finding in told])
    by_code: dict[str, list[Finding]] = {}
    for finding in told:
        assert finding.message.endswith((".", "?")), finding.message
        by_code.setdefault(finding.code, []).append(finding)
    by_code["LEFT OUT"] = list(findings.left_out(told))  # type: ignore[arg-type]
    return by_code


def _cell(value: object) -> str | None:
    return None if value is None else str(value)


def test_an_ordinary_table_has_no_findings() -> None:
    assert found("y", x=NOISE, z=NOISE[::-1], y=CLASS) == {"LEFT OUT": []}


def test_missing_cells_are_counted_with_their_rows() -> None:
    told = found("y", x=[None, *NOISE[1:198], None, None], y=CLASS)["missing_values"][0]
    assert told.evidence["missing"] == 3 and told.evidence["sample_rows"] == [1, 199, 200]
    assert told.column == "x" and "3 of 200" in told.message


def test_an_empty_column_is_left_out_with_a_notice() -> None:  # A17
    told = found("y", x=NOISE, void=[None] * 200, y=CLASS)["empty_column"][0]
    assert told.column == "void" and "left out" in told.message


def test_a_target_that_never_changes_is_named() -> None:  # A18
    told = found("y", x=NOISE, y=["a"] * 200)
    assert "Every row has the same answer" in told["constant_target"][0].message
    told = found("y", x=NOISE, y=[5] * 200, task="regression")
    with pytest.raises(UserError, match="same answer"):
        findings.require_trainable(told["constant_target"])


def test_a_target_with_its_own_value_in_every_row_is_warned_of() -> None:  # A19
    assert "target_unique" in found("y", x=NOISE, y=[f"id{n}" for n in range(200)])
    assert "target_unique" in found(
        "y", x=NOISE, z=NOISE, y=[7 * n for n in range(200)], task="classification"
    )


def test_ten_thousand_classes_are_refused_with_a_hint() -> None:  # A20
    rows = np.arange(20_000)
    told = found("y", x=rows % 7, y=(rows % 10_000) * 3, task="classification")["many_classes"][0]
    assert told.evidence["classes"] == 10_000 and "regression" in told.message
    with pytest.raises(UserError, match="10,000 classes"):
        findings.require_trainable([told])


def test_numbers_a_network_can_not_take_are_counted() -> None:  # A21
    told = found("y", x=["inf", "nan", "1e308", "-1e400", *NOISE[4:]], y=CLASS)["not_finite"][0]
    assert told.evidence["count"] == 3 and told.evidence["sample_rows"] == [1, 3, 4]
    values = columns.numbers(pd.Series(["inf", "1e308", "2"], dtype="str"))
    assert np.isnan(values[:2]).all() and np.isfinite(values[2].astype(np.float32))


def test_cells_that_are_no_numbers_are_shown() -> None:
    told = found("y", x=[*NOISE[:198], "twelve", "many"], y=CLASS)["not_numbers"][0]
    assert told.evidence["sample"] == ["twelve", "many"] and told.evidence["sample_rows"] == [199, 200]


def test_constants_and_identifiers_are_named() -> None:
    told = found("y", customer_id=[1000 + 7 * n for n in range(200)], k=[3] * 200, x=NOISE, y=CLASS)
    assert told["identifier"][0].column == "customer_id"
    assert told["constant_column"][0].column == "k"


def test_very_many_columns_alike_are_told_once() -> None:
    told = found("y", x=NOISE, **{f"k{n}": ["c"] * 200 for n in range(60)}, y=CLASS)
    assert len(told["constant_column"]) == 1 and told["constant_column"][0].evidence["count"] == 60


def test_repeated_rows_are_paired_and_found_on_two_sides_of_the_split() -> None:
    x, y = NOISE.copy(), CLASS.copy()
    x[150], y[150] = x[10], y[10]
    parts = np.array(["train"] * 100 + ["validation"] * 40 + ["test"] * 60)
    told = found("y", parts, x=x, z=[*NOISE[:150], NOISE[10], *NOISE[151:]], y=y)
    assert told["duplicate_rows"][0].evidence["pairs"] == [[11, 151]]
    across = told["duplicates_across_split"][0]
    assert (
        across.evidence["test"] == 1
        and across.evidence["validation"] == 0
        and "60 test rows" in across.message
    )


def test_uneven_classes_carry_the_majority_baseline_and_a_fix() -> None:
    told = found("y", x=NOISE, y=["no"] * 180 + ["yes"] * 20)["imbalance"][0]
    assert told.evidence["ratio"] == 9 and told.evidence["majority_baseline"] == 0.9
    assert told.fix is not None and told.fix.edit == {"training": {"class_weights": "balanced"}}


def test_rare_classes_and_missing_answers_are_counted() -> None:
    told = found("y", x=NOISE, y=["a"] * 99 + ["b"] * 98 + ["c", None, None])
    assert told["rare_class"][0].evidence["classes"] == {"c": 1}
    assert told["target_missing"][0].evidence["missing"] == 2


def test_few_rows_are_warned_of_and_too_few_refused() -> None:
    assert "few_rows" in found("y", x=NOISE[:20], y=CLASS[:20])
    assert found("y", x=NOISE[:5], y=CLASS[:5])["too_few_rows"][0].evidence["needed"] == 10


def test_a_copy_in_other_words_is_left_out() -> None:
    told = found("y", x=NOISE, alive=np.where(CLASS == "a", "yes", "no"), y=CLASS)
    assert told["copies_target"][0].column == "alive" and told["LEFT OUT"] == ["alive"]
    assert told["copies_target"][0].evidence["pairs"]


@pytest.mark.parametrize("factor", [1, 2.54])
def test_the_same_number_even_in_another_unit_is_left_out(factor: float) -> None:
    told = found("price", x=NOISE, cents=np.abs(NOISE) * factor, price=np.abs(NOISE), task="regression")
    assert told["LEFT OUT"] == ["cents"]


def test_parts_that_add_up_to_the_target_are_left_out() -> None:
    casual, registered = RANDOM.integers(0, 50, 200), RANDOM.integers(0, 500, 200)
    told = found(
        "count", x=NOISE, casual=casual, registered=registered, count=casual + registered, task="regression"
    )
    assert sorted(told["LEFT OUT"]) == ["casual", "registered"]
    assert {f.code for f in told["determines_target"]} == {"determines_target"}
    told = found(
        "profit",
        x=NOISE,
        income=500 + casual,
        cost=registered,
        profit=500 + casual - registered,
        task="regression",
    )
    assert sorted(told["LEFT OUT"]) == ["cost", "income"]


def test_a_copy_stays_where_nothing_else_could_be_learned_from() -> None:
    celsius = np.linspace(-20, 35, 200)[RANDOM.permutation(200)].round(2)
    told = found("fahrenheit", celsius=celsius, fahrenheit=(celsius * 1.8 + 32).round(3), task="regression")
    assert told["LEFT OUT"] == [] and "kept" in told["copies_target"][0].message


def test_a_near_certain_sign_is_named_but_stays() -> None:
    boat = [str(n % 9) if answer == "a" and n % 40 else None for n, answer in enumerate(CLASS)]
    told = found("y", x=NOISE, z=NOISE[::-1], boat=boat, y=CLASS)
    assert told["determines_target"][0].column == "boat" and told["LEFT OUT"] == []
    assert (
        told["determines_target"][0].evidence["alone"]
        > 0.95
        > told["determines_target"][0].evidence["others"]
    )


def test_strong_predictors_that_others_match_are_no_leaks() -> None:
    middle = np.repeat([0.0, 5.0, 10.0], 67)[:200]
    names = np.repeat(["u", "v", "w"], 67)[:200]
    told = found(
        "y", length=(middle + NOISE / 3).round(3), width=(middle + NOISE[::-1] / 3).round(3), y=names
    )
    assert "determines_target" not in told and "copies_target" not in told


def test_rows_counted_in_time_are_no_copy_of_a_trend() -> None:
    told = found("y", year=range(1800, 2000), x=NOISE, y=[3 * n + 7 for n in range(200)], task="regression")
    assert told["LEFT OUT"] == []


def test_many_valued_columns_do_not_count_as_signs() -> None:
    told = found("y", code=[f"c{n // 2}" for n in range(200)], x=NOISE, y=np.repeat(CLASS[:100], 2))
    assert "determines_target" not in told


def test_a_copy_that_the_user_wants_stays_and_that_is_said() -> None:
    frame = pd.DataFrame({"x": NOISE.astype(str), "other": np.where(CLASS == "a", "yes", "no"), "y": CLASS})
    roled = with_target(columns.describe(frame.astype("str"))[0], "y")
    table = Table("table.csv", frame.astype("str"), roled, Reading(decimal="."))
    told = findings.of_table(table, roled, "classification", chosen=("other",))
    copy = next(finding for finding in told if finding.code == "copies_target")
    assert "stays" in copy.message and "left out" not in copy.message
    assert not findings.left_out(told)
