"""What is taken for what."""

import numpy as np

from app.evaluation import confusion

TARGETS = np.asarray([0, 0, 0, 1, 1, 2, 2, 2, 2])
ANSWERS = np.asarray([0, 1, 1, 1, 0, 2, 2, 0, 1])


def test_rows_are_the_true_classes_and_columns_the_answers() -> None:
    assert confusion.of(TARGETS, ANSWERS, 3).tolist() == [[1, 2, 0], [1, 1, 0], [1, 1, 2]]


def test_shares_add_up_to_one_a_row_or_a_column() -> None:
    counts = confusion.of(TARGETS, ANSWERS, 3)
    assert np.allclose(confusion.shares(counts, 1).sum(axis=1), 1)
    assert np.allclose(confusion.shares(counts, 0).sum(axis=0), 1)


def test_a_class_without_samples_has_no_share() -> None:
    assert confusion.shares(confusion.of(TARGETS, ANSWERS, 4), 1)[3].tolist() == [0, 0, 0, 0]


def test_the_most_frequent_confusion_comes_first() -> None:
    pairs = confusion.worst_pairs(confusion.of(TARGETS, ANSWERS, 3), 10)
    assert (pairs[0].actual, pairs[0].answer, pairs[0].count) == (0, 1, 2)
    assert len(pairs) == 4


def test_right_answers_are_no_confusion() -> None:
    assert confusion.worst_pairs(np.diag([3, 4]), 10) == []


def test_the_rows_of_a_cell_come_with_the_highest_loss_first() -> None:
    losses = np.asarray([0.1, 2.0, 3.0, 0.1, 1.0, 0.1, 0.2, 1.5, 1.6])
    assert confusion.behind(TARGETS, ANSWERS, losses, 0, 1).tolist() == [2, 1]
