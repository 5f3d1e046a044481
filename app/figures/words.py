"""The words on charts, so that whoever shows them can say them in the user's language."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

TITLES = {
    "loss": "Loss",
    "accuracy": "Accuracy",
    "balanced_accuracy": "Balanced accuracy",
    "macro_f1": "Macro F1",
    "roc_auc": "ROC AUC",
    "precision": "Precision",
    "recall": "Recall",
    "f1": "F1",
    "mae": "Mean absolute error",
    "rmse": "Root mean squared error",
    "r2": "R²",
    "nll": "Nats a token",
    "perplexity": "Perplexity",
    "token_accuracy": "Token accuracy",
    "exact_match": "Exact match",
    "token_error_rate": "Token error rate",
    "bleu": "BLEU",
    "chrf": "chrF",
    "mse": "Mean squared error",
    "reconstruction": "Reconstruction part",
    "kl": "KL part",
    "real": "Verdict on given pictures",
    "fake": "Verdict on drawn pictures",
    "agreement": "Right class drawn",
    "spread": "Spread of drawings",
    "rarest_class": "Rarest class",
    "learning_rate": "Learning rate",
}
"""Metric to its name at the head of a chart."""

INLINE = {
    name: title if title.isupper() or name in ("roc_auc", "r2", "kl", "chrf") else title[0].lower() + title[1:]
    for name, title in TITLES.items()
}
"""Metric to its name inside a sentence."""


@dataclass(frozen=True)
class Words:
    """Names and sentence patterns of charts; `{name}` in a pattern is filled in by `str.format`."""

    titles: Mapping[str, str] = field(default_factory=lambda: TITLES)
    inline: Mapping[str, str] = field(default_factory=lambda: INLINE)
    training: str = "training"
    validation: str = "validation"
    training_of: str = "Training {metric}"
    validation_of: str = "Validation {metric}"
    epoch: str = "Epoch"
    best: str = "best, epoch {epoch}"
    fell: str = "{what} fell from {first} to {last}, best at epoch {epoch}."
    rose: str = "{what} rose from {first} to {last}, best at epoch {epoch}."
    steady: str = "{what} is {last} after {epochs} epochs, best at epoch {epoch}."
    one: str = "{what} is {last} after epoch {epoch}."
    nothing: str = "No numbers yet."
    empty: str = "Nothing to draw yet"
    from_value: str = "From"
    to_value: str = "To"
    rows: str = "Rows"
    value: str = "Value"
    count: str = "Count"
    other: str = "other ({count})"
    rest: str = "other"
    missing: str = "missing"
    histogram: str = "{name}: {rows} values from {low} to {high}, most between {first} and {last}."
    categories: str = "{name}: {count} values, most often {first} ({rows})."
    actual: str = "Actual"
    predicted: str = "Predicted"
    row: str = "Row"
    error: str = "Predicted − actual"
    scatter: str = "{rows} points, actual from {low} to {high}; half of the predictions are within {error}."
    residuals: str = "{rows} errors from {low} to {high}; half of them between {first} and {last}."
    run: str = "Run"
    overlay: str = "{count} runs. {name} ends best at {last}."
    schedule: str = "Learning rate, {optimizer}"
    schedule_sentence: str = "The learning rate starts at {first}, is highest at {high} and ends at {last}."
    sweep: str = "Loss at each learning rate"
    sweep_sentence: str = (
        "The loss fell from {first} to {lowest}, which it reached at a learning rate of {rate}; "
        "{suggestion} is suggested."
    )
    sweep_flat: str = "The loss fell at no learning rate."
    suggested: str = "suggested, {rate}"
    smoothed: str = "Smoothed"
    false_positive: str = "False positive rate"
    true_positive: str = "True positive rate"
    recall: str = "Recall"
    precision: str = "Precision"
    threshold: str = "Threshold"
    roc: str = "ROC curve with an area of {area}; guessing has 0.500."
    precision_recall: str = "Precision and recall with an average precision of {area}; guessing has {guess}."
    confidence: str = "Says"
    correct: str = "Is right"
    calibration: str = "Says {confidence} on average and is right {accuracy} of the time."
    timeline: str = "From {first} to {last}."
    timeline_line: str = "{name} lies between {low} and {high}."
    plane: str = "{across} across and {up} upwards: {answers} of the plane."
    dark_light: str = "{low} is dark, {high} is light"
    decimal: str = "."
    group: str = ","

    def title(self, metric: str) -> str:
        """A metric's name at the head of a chart."""
        return self.titles.get(metric) or metric.replace("_", " ")

    def within(self, metric: str) -> str:
        """A metric's name inside a sentence."""
        return self.inline.get(metric) or metric.replace("_", " ")

    def number(self, value: float) -> str:
        """A number in a sentence: three decimals for scores, fewer for large ones, whole where it is whole."""
        if not math.isfinite(value):
            return "∞" if value == math.inf else "−∞" if value == -math.inf else "?"
        size = abs(value)
        if value == int(value) and size < 1e9:
            text = f"{value:,.0f}"
        elif size >= 1e6 or size < 0.001:
            text = f"{value:.3g}"
        else:
            text = f"{value:,.{3 if size < 100 else 1 if size < 10_000 else 0}f}"
        return self.local(text)

    def score(self, value: float) -> str:
        """A score: three decimals."""
        return self.local(f"{value:.3f}")

    def rate(self, value: float) -> str:
        """A learning rate: three digits that count."""
        return self.local(f"{value:.3g}")

    def percent(self, share: float) -> str:
        """A share as percent: one decimal."""
        return self.local(f"{100 * share:.1f}") + " %"

    def local(self, text: str) -> str:
        """A number written in Python's way, in the user's: decimal mark, grouping and minus sign."""
        marks = {".": self.decimal, ",": self.group, "-": "−" if "e" not in text else "-"}
        return "".join(marks.get(sign, sign) for sign in text)
