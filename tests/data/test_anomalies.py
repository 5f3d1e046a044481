"""What counts as unusual: which labels say so, which columns are labels, and which score the threshold lies at."""

from __future__ import annotations

import numpy as np
import pytest

from app.data import anomalies
from app.data.anomalies import Anomalies
from app.experiment import Column


@pytest.mark.parametrize(
    ("labels", "usual"),
    [
        (["good"] * 3 + ["scratch"] * 5 + ["dent"] * 4, "good"),
        (["0"] * 2 + ["1"] * 8, "0"),
        (["no", "yes"], "no"),
        (["0.0", "1.0", "1.0"], "0.0"),
        (["cat"] * 8 + ["dog"], "cat"),
        ([str(digit) for digit in range(10)], None),
        (["a", "b"], None),
        (["same"] * 5, None),
        ([None, None], None),
    ],
)
def test_the_usual_label_is_named_so_or_that_of_most(labels: list[str | None], usual: str | None) -> None:
    assert anomalies.usual(labels) == usual


def test_every_other_label_is_an_anomaly_and_a_missing_one_says_nothing() -> None:
    about = Anomalies(normal="0")
    assert anomalies.labelled(about, ["0", "1", None, "0.0", "2"]).tolist() == [0, 1, -1, 0, 1]


def test_the_threshold_lets_the_asked_share_of_the_validation_samples_through() -> None:
    scores = np.append(np.arange(1000, dtype=float), np.nan)
    about = Anomalies(share=0.01).fitted(scores)
    assert about.above(np.arange(1000.0)).sum() == 9 or about.above(np.arange(1000.0)).sum() == 10
    assert not about.above(np.array([np.nan])).any()


def test_without_scores_there_is_no_threshold_and_nothing_is_an_anomaly() -> None:
    about = Anomalies().fitted(np.array([np.nan]))
    assert about.threshold is None
    assert not about.above(np.array([1e9])).any()


def test_it_is_kept_as_json_and_damage_is_noticed() -> None:
    about = Anomalies(0.02, 0.5, "fault", "0")
    assert Anomalies.from_json(about.to_json()) == about
    nothing = float("nan")
    for damaged in ({"share": "much", "threshold": None}, {"share": 0.1, "threshold": nothing}, {"threshold": 1.0}):
        with pytest.raises((ValueError, KeyError, TypeError)):
            Anomalies.from_json(damaged)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("time", "flow", "fault"), "fault"),
        (("is_anomaly", "x"), "is_anomaly"),
        (("label", "anomaly"), None),
        (("default", "labelled", "faultless"), None),
    ],
)
def test_a_column_is_a_label_by_its_name(names: tuple[str, ...], found: str | None) -> None:
    assert anomalies.label_among([Column(name, "number", "input") for name in names]) == found
