"""Scores agree with scikit-learn and with what can be worked out by hand."""

import numpy as np
import pytest
from sklearn import metrics

from app.evaluation import baseline, scores


def answers(classes: int, rows: int = 200) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(classes)
    targets = generator.integers(0, classes, rows)
    raw = generator.random((rows, classes)) + 0.7 * np.eye(classes)[targets]
    return targets, (raw / raw.sum(axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize("classes", [2, 5])
def test_classification_figures_are_scikit_learns(classes: int) -> None:
    targets, probabilities = answers(classes)
    got, chosen = scores.classification(targets, probabilities), probabilities.argmax(axis=1)
    assert got["accuracy"] == metrics.accuracy_score(targets, chosen)
    assert got["balanced_accuracy"] == pytest.approx(metrics.balanced_accuracy_score(targets, chosen))
    assert got["macro_f1"] == pytest.approx(metrics.f1_score(targets, chosen, average="macro"))
    assert got["loss"] == pytest.approx(metrics.log_loss(targets, probabilities), rel=1e-5)
    assert ("roc_auc" in got) == (classes == 2)


def test_a_class_that_the_test_part_lacks_is_no_error() -> None:
    _, probabilities = answers(3)
    targets = np.zeros(200, dtype=int)
    assert 0 <= scores.classification(targets, probabilities)["balanced_accuracy"] <= 1


def test_confusion_counts_true_classes_in_rows() -> None:
    assert scores.confusion(np.array([0, 0, 1]), np.array([0, 1, 1]), 2) == [[1, 1], [0, 1]]


def test_per_class_figures_leave_out_what_can_not_be_divided() -> None:
    first, second = scores.per_class([[2, 0], [0, 0]], ("a", "b"))
    assert first == {"class": "a", "precision": 1.0, "recall": 1.0, "f1": 1.0, "samples": 2}
    assert second["recall"] is None and second["samples"] == 0


def test_regression_figures_are_in_the_targets_own_units() -> None:
    got = scores.regression(np.array([1.0, 2.0, 6.0]), np.array([2.0, 2.0, 4.0]), 2.0)
    assert got == pytest.approx({"loss": 5 / 12, "mae": 1.0, "rmse": (5 / 3) ** 0.5, "r2": 1 - 5 / 14})


def test_baselines_are_the_majority_and_the_mean() -> None:
    targets = np.array([0, 0, 0, 1])
    got = baseline.majority(targets, [0.75, 0.25])
    assert got["accuracy"] == 0.75 and got["balanced_accuracy"] == 0.5 and got["roc_auc"] == 0.5
    assert baseline.mean(np.array([1.0, 3.0]), 2.0, 1.0)["r2"] == 0.0
