"""A finding's fix changes the choices it names and nothing else, and can be taken back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app import experiment as experiments
from app.choices import Choices, with_fix
from app.compose import compose, compose_survey, from_experiment
from app.data.finding import Finding, Fix
from app.errors import UserError
from app.survey import Survey, decide, read, survey


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """200 rows of which 80 say the same as an earlier one; `paid` is `class` in other words, `alive` the target."""
    random = np.random.default_rng(3)
    rows = [
        f"{random.normal():.6f},{cls},{'abc'[cls]},{y},{'yes' if y else 'no'}"
        for cls, y in zip(random.integers(0, 3, 120), random.random(120) < 0.2, strict=True)
    ]
    path = tmp_path / "copies.csv"
    path.write_text(
        "\n".join(["x,class,paid,died,alive", *rows, *rows[:80]]).replace("True", "1").replace("False", "0")
    )
    return path


def finding(seen: Survey, code: str) -> Finding:
    return next(found for found in seen.findings if found.code == code)


def fixed(path: Path, choices: Choices, code: str) -> tuple[Survey, Choices]:
    """The survey and the choices after one click on a finding's fix."""
    fix = finding(survey(str(path), choices), code).fix
    assert fix is not None
    choices = with_fix(choices, fix)
    return survey(str(path), choices), choices


def test_copies_kept_together_stand_in_one_part_and_can_be_freed_again(copies: Path) -> None:
    choices = Choices(target=("died",))
    seen, kept = fixed(copies, choices, "duplicates_across_split")
    assert seen.parts is not None
    assert (seen.parts[:80] == seen.parts[120:]).all()
    assert {"train", "validation", "test"} == set(seen.parts)
    told = finding(seen, "duplicate_rows")
    assert told.severity == "fixed" and told.title == "80 rows are exact copies"
    assert "duplicates_across_split" not in [found.code for found in seen.findings]
    again, _ = fixed(copies, kept, "duplicate_rows")
    assert finding(again, "duplicates_across_split").severity == "warn"


def test_rows_without_copies_stay_where_they_were(copies: Path) -> None:
    choices = Choices(target=("died",))
    before = survey(str(copies), choices).parts
    after = fixed(copies, choices, "duplicates_across_split")[0].parts
    assert before is not None and after is not None
    assert (before[:120] == after[:120]).all()


def test_an_experiment_keeps_copies_together_and_rows_left_out(copies: Path, tmp_path: Path) -> None:
    made = compose(str(copies), Choices(target=("died",), keep_copies=True, exclude=(3, 7)))
    experiments.write(made.experiment, tmp_path / "kept.gdesk")
    again = from_experiment(experiments.read(tmp_path / "kept.gdesk"), Choices())
    assert (again.parts == made.parts).all() and again.experiment == made.experiment
    assert made.parts[2] == made.parts[6] == "" and (made.parts == "").sum() == 2


def test_what_the_user_left_out_is_told_and_can_be_taken_back(copies: Path) -> None:
    seen, choices = fixed(copies, Choices(target=("died",), exclude=(3, 7)), "rows_excluded")
    assert choices.exclude == () and seen.parts is not None and "" not in seen.parts


def test_columns_that_repeat_others_are_ignored_at_a_click(copies: Path) -> None:
    told = finding(survey(str(copies), Choices(target=("died",))), "repeated_columns")
    assert told.title == "paid repeats another column" and told.fix is not None and told.fix.label == "Ignore"
    seen, _ = fixed(copies, Choices(target=("died",)), "repeated_columns")
    assert next(column.role for column in seen.data.columns if column.name == "paid") == "ignore"


def test_a_column_ignored_by_itself_can_be_used_anyway(copies: Path) -> None:
    choices = Choices(target=("died",))
    told = finding(survey(str(copies), choices), "copies_target")
    assert told.severity == "fixed" and told.title == "alive is ignored"
    seen, choices = fixed(copies, choices, "copies_target")
    told = finding(seen, "copies_target")
    assert told.severity == "bad" and told.fix is not None and told.fix.label == "Ignore"
    seen, _ = fixed(copies, choices, "copies_target")
    assert next(column.role for column in seen.data.columns if column.name == "alive") == "ignore"


def test_balancing_is_a_setting_and_then_counts_as_done(copies: Path) -> None:
    seen, choices = fixed(copies, Choices(target=("died",)), "imbalance")
    assert finding(seen, "imbalance").severity == "fixed"
    assert compose(str(copies), choices).experiment.training["class_weights"] == "balanced"
    seen, choices = fixed(copies, choices, "imbalance")
    assert finding(seen, "imbalance").severity == "warn"


def test_an_edit_is_decided_without_reading_again(copies: Path) -> None:
    choices = Choices(target=("died",))
    dataset = read(str(copies), choices)
    copies.unlink()
    first, second = (decide(dataset, str(copies), choices) for _ in range(2))
    assert first.findings == second.findings and first.data == second.data
    assert first.data.path == str(copies)
    ignored = with_fix(choices, Fix("Ignore", {"role": {"x": "ignore"}}))
    made = compose_survey(decide(dataset, str(copies), ignored), ignored)
    assert made.experiment.data.column("ignore").name == "x"  # type: ignore[union-attr]


def test_a_test_set_of_its_own_loses_no_row_to_its_copies_in_training(copies: Path, tmp_path: Path) -> None:
    lines = copies.read_text().splitlines()
    test = tmp_path / "test.csv"
    test.write_text("\n".join([lines[0], *lines[1:31]]))
    seen = survey(str(copies), Choices(target=("died",), test_data=str(test), keep_copies=True))
    assert seen.parts is not None
    assert (seen.parts[200:] == "test").all()
    assert (seen.parts[:30] == "").all() and (seen.parts[120:150] == "").all()


@pytest.mark.parametrize("edit", [{"roles": {"x": "ignore"}}, {"colour": 1}])
def test_an_edit_that_no_choice_knows_is_a_mistake(edit: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no fix edits"):
        with_fix(Choices(), Fix("Do it", edit))


def test_a_reading_fix_changes_only_what_it_names() -> None:
    choices = with_fix(Choices(), Fix("Read as missing", {"reading": {"missing": ["", "?"]}}))
    assert choices.reading.missing == ("", "?") and choices.reading.delimiter is None


def test_a_row_of_another_length_is_left_out_at_a_click(copies: Path) -> None:
    copies.write_text(copies.read_text().replace("\n", "\n1,2\n", 2) + "\n3,1,b,0,no")
    with pytest.raises(UserError) as refused:
        read(str(copies), Choices())
    assert refused.value.fix is not None and refused.value.fix.label == "Leave out"
    assert read(str(copies), with_fix(Choices(), refused.value.fix)).rows == 201
