"""From which error on a sample counts as an anomaly, and which labels say so: they are never learned from."""

from __future__ import annotations

import dataclasses
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app import files
from app.errors import UserError
from app.said import said
from models.spec import GIVEN_BACK, Task

if TYPE_CHECKING:
    from app.data.dataset import Pictures, Table
    from app.experiment import Column, Experiment
    from app.runs import Run

USUAL = frozenset({"normal", "good", "ok", "okay", "usual", "inlier", "healthy"})
"""What the class of what is usual may be called; else it is the one that more than half of the rows have."""

DENIED = frozenset({"no", "none", "false", "0", "negative"})
"""What it may be called where there is only one other."""


_MARK = re.compile(
    r"(?i)^(is[ _.-]?)?(anomal(y|ies|ous)|outliers?|novelty|faults?|faulty|defects?|defective|frauds?|attacks?|unusual|"
    r"abnormal|labels?)$"
)
"""What columns are called that say what is unusual."""


def label_among(columns: Sequence[Column]) -> str | None:
    """The column that, by its name, says of each row whether it is unusual; None where there is not just one."""
    found = [
        column.name for column in columns
        if column.type in ("boolean", "category", "number") and _MARK.match(column.name.strip())
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


@dataclass(frozen=True)
class Anomalies:
    """How samples are told to be unusual.

    Args:
        share: Share of the validation samples whose score lies above the threshold.
        threshold: The score above which a sample is an anomaly; None as long as nothing was trained.
        label: The column that says what is unusual, `class` for pictures; None without one.
        normal: What that column says of usual samples.
    """

    share: float = 0.01
    threshold: float | None = None
    label: str | None = None
    normal: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The part `anomalies` of preprocessing.json."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Anomalies:
        """The value that `to_json` described.

        Raises:
            ValueError: It is damaged.
        """
        share, threshold = float(content["share"]), content["threshold"]
        if threshold is not None and not math.isfinite(threshold):
            raise ValueError
        label, normal = content.get("label"), content.get("normal")
        return cls(share, None if threshold is None else float(threshold), label, normal)

    def above(self, scores: np.ndarray) -> np.ndarray:
        """Which scores are anomalies: bool (samples,); none where there is no threshold yet."""
        return np.asarray(scores > (np.inf if self.threshold is None else self.threshold))

    def fitted(self, scores: np.ndarray) -> Anomalies:
        """The same with the threshold that lets the share of these scores through.

        Args:
            scores: Of the validation samples, (samples,); what isn't finite is left out.
        """
        known = scores[np.isfinite(scores)]
        if not len(known):
            return self
        return dataclasses.replace(self, threshold=float(np.quantile(known, 1.0 - self.share, method="higher")))


def of(experiment: Experiment, dataset: Table | Pictures) -> Anomalies | None:
    """What is known of anomalies before the training; None where the task is another."""
    if experiment.task not in GIVEN_BACK:
        return None
    share = float(experiment.hyperparameters.get("alarms", Anomalies.share))
    if experiment.task != Task.ANOMALY_DETECTION:
        return Anomalies(share)
    name, labels = _labels(experiment, dataset)
    normal = None if labels is None else usual(labels)
    return Anomalies(share, None, None if normal is None else name, normal)


def _labels(experiment: Experiment, dataset: Table | Pictures) -> tuple[str, Sequence[Any] | np.ndarray | None]:
    from app.data.columns import texts
    from app.data.dataset import Table

    if not isinstance(dataset, Table):
        return "class", dataset.labels
    column = experiment.data.column("target")
    return ("", None) if column is None else (column.name, texts(dataset.frame[column.name]))


def usual(labels: Sequence[str | None] | np.ndarray) -> str | None:
    """Which label the usual samples have; None where none stands out or all are alike."""
    counts = Counter(str(label) for label in labels if label is not None)
    if len(counts) < 2:
        return None
    names = USUAL | DENIED if len(counts) == 2 else USUAL
    named = [name for name in counts if _plain(name) in names]
    if len(named) == 1:
        return named[0]
    name, count = counts.most_common(1)[0]
    return name if 2 * count > sum(counts.values()) else None


def _plain(name: str) -> str:
    try:
        return str(int(float(name)))
    except (ValueError, OverflowError):
        return name.strip().lower()


def labelled(anomalies: Anomalies, labels: Sequence[str | None] | np.ndarray) -> np.ndarray:
    """What labels say: int8 (samples,), 1 for an anomaly, 0 for a usual sample, -1 where a label is missing."""
    normal = _plain(str(anomalies.normal))
    return np.array([-1 if label is None else int(_plain(str(label)) != normal) for label in labels], np.int8)


def of_run(run: Run) -> Anomalies | None:
    """What a run knows of anomalies; None where it learned something else.

    Raises:
        UserError: Its preprocessing.json can't be read.
    """
    content = run.read_json(run.preprocessing_file).get("anomalies")
    try:
        return None if content is None else Anomalies.from_json(content)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(said("preprocessing.json of this run is damaged; copy the whole run folder again.")) from error


def keep(run: Run, about: Anomalies) -> None:
    """Writes a threshold into a run's preprocessing.json; everything else there stays.

    Raises:
        UserError: It can't be read or written.
    """
    content = run.read_json(run.preprocessing_file)
    files.write_json(run.preprocessing_file, {**content, "anomalies": about.to_json()})
