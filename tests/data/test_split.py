"""Rows are parted as asked, the same way each time, and never on two sides."""

from __future__ import annotations

import numpy as np
import pytest

from app.data import split as splitting
from app.errors import UserError
from app.experiment import Split


def counts(parts: np.ndarray) -> dict[str, int]:
    names, found = np.unique(parts, return_counts=True)
    return dict(zip(names.tolist(), found.tolist(), strict=True))


def test_stratified_keeps_the_share_of_each_class() -> None:
    classes = np.repeat([0, 1, 2], [100, 60, 40])
    parts = splitting.assign(Split(), 0, 200, classes=classes)
    assert counts(parts) == {"train": 140, "validation": 30, "test": 30}
    for label, rows in ((0, 15), (1, 9), (2, 6)):
        assert counts(parts[classes == label])["test"] == rows
        assert counts(parts[classes == label])["validation"] == rows


def test_same_seed_same_parts_and_another_seed_other_parts() -> None:
    classes = np.arange(100) % 3
    first = splitting.assign(Split(), 7, 100, classes=classes)
    assert (first == splitting.assign(Split(), 7, 100, classes=classes)).all()
    assert (first != splitting.assign(Split(), 8, 100, classes=classes)).any()


def test_every_class_however_rare_is_in_training() -> None:
    classes = np.array([0] * 50 + [1] * 2 + [2])
    for seed in range(20):
        parts = splitting.assign(Split(), seed, 53, classes=classes)
        assert set(classes[parts == "train"]) == {0, 1, 2}


def test_rows_that_are_not_usable_are_left_out() -> None:
    usable = np.arange(60) % 6 != 0
    parts = splitting.assign(Split("random"), 0, 60, usable=usable)
    assert (parts[~usable] == "").all()
    assert "" not in parts[usable]


def test_no_group_is_on_two_sides() -> None:
    groups = np.random.default_rng(0).integers(0, 30, 300).astype(str)
    parts = splitting.assign(Split("grouped"), 3, 300, groups=groups)
    assert all(len(set(parts[groups == group])) == 1 for group in set(groups))
    assert 25 <= counts(parts)["test"] <= 65


def test_one_giant_group_still_leaves_every_part_filled() -> None:
    groups = np.array(["giant"] * 90 + ["a"] * 5 + ["b"] * 5)
    for seed in range(10):
        assert set(splitting.assign(Split("grouped"), seed, 100, groups=groups)) == {
            "train",
            "validation",
            "test",
        }


def test_ordered_trains_on_the_past_and_tests_on_the_future() -> None:
    order = np.random.default_rng(1).permutation(100)
    parts = splitting.assign(Split("ordered"), 0, 100, order=order)
    assert order[parts == "train"].max() < order[parts == "validation"].min()
    assert order[parts == "validation"].max() < order[parts == "test"].min()


def test_ordered_keeps_rows_of_one_moment_together() -> None:
    order = np.repeat(np.arange(10), 10)
    parts = splitting.assign(Split("ordered"), 0, 100, order=order)
    assert all(len(set(parts[order == moment])) == 1 for moment in range(10))


def test_train_and_val_without_test_make_val_the_test_part() -> None:
    given = np.array(["train"] * 80 + ["validation"] * 20)
    parts = splitting.assign(Split("given"), 0, 100, parts=given, classes=np.arange(100) % 2)
    assert (parts[80:] == "test").all()
    assert counts(parts[:80]) == {"train": 68, "validation": 12}


def test_given_test_set_elsewhere_cuts_only_validation() -> None:
    given = np.array(["train"] * 100)
    parts = splitting.assign(Split("given", test_data="test.csv"), 0, 100, parts=given)
    assert counts(parts) == {"train": 85, "validation": 15}


def test_given_parts_that_are_complete_stay_as_they_are() -> None:
    given = np.array(["train"] * 60 + ["validation"] * 20 + ["test"] * 20)
    assert (splitting.assign(Split("given"), 0, 100, parts=given) == given).all()


def test_a_split_column_is_understood_in_its_usual_words() -> None:
    parts = splitting.parts_of(["Train", "val", "testing", None])
    assert parts.tolist() == ["train", "validation", "test", ""]
    with pytest.raises(UserError, match="neither train"):
        splitting.parts_of(["train", "march"])
    assert splitting.flags_to_parts("is_valid", np.array([1, 0, np.nan])).tolist() == [
        "validation",
        "train",
        "",
    ]
    assert splitting.flags_to_parts("is_train", np.array([1.0, 0.0])).tolist() == ["train", "test"]


@pytest.mark.parametrize("rows", [0, 1, 2, 9])
def test_too_few_rows_are_refused_with_the_number_needed(rows: int) -> None:
    with pytest.raises(UserError, match="at least 10"):
        splitting.assign(Split(), 0, rows, classes=np.zeros(rows))


@pytest.mark.parametrize(
    ("validation", "test"), [(0, 0.2), (0.2, 1.0), (0.5, 0.5), (-0.1, 0.2), (float("nan"), 0.2)]
)
def test_impossible_shares_are_refused(validation: float, test: float) -> None:
    with pytest.raises(UserError, match=r"share|together"):
        splitting.assign(Split("random", validation, test), 0, 100)


def test_grouped_without_groups_says_what_is_missing() -> None:
    with pytest.raises(UserError, match="role group"):
        splitting.assign(Split("grouped"), 0, 100)


def test_all_rows_with_the_same_moment_can_not_be_ordered() -> None:
    with pytest.raises(UserError, match="empty"):
        splitting.assign(Split("ordered"), 0, 100, order=np.zeros(100))


def test_a_million_rows_are_parted_quickly() -> None:
    classes = np.random.default_rng(0).integers(0, 1000, 1_000_000)
    parts = splitting.assign(Split(), 0, 1_000_000, classes=classes)
    assert counts(parts)["test"] == 150_000
