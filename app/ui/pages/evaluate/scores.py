"""The read-outs: each score beside what it has to beat, and how far few samples can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components import Card, PlainLabel, ReadOut, ReadOuts
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.evaluation.review import Review

SHOWN = {
    "classes": ("accuracy", "macro_f1", "roc_auc", "loss", "calibration"),
    "numbers": ("mae", "rmse", "r2", "loss"),
    "drawings": ("agreement", "spread", "rarest_class", "loss", "reconstruction", "kl"),
    "pairs": ("exact_match", "token_error_rate", "bleu", "token_accuracy"),
    "texts": ("perplexity", "token_accuracy", "accuracy", "loss"),
    "returned": ("mse", "roc_auc", "precision", "recall", "f1"),
}


class ScoresCard(Card):
    """Up to five read-outs and a line about few samples."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.setAccessibleName(self.tr("Scores"))
        self.parts = {name: ReadOut(words.title(name), parent=self) for name in _names()}
        self.parts["calibration"].set_caption(self.tr("Calibration error"))
        self.row = ReadOuts(list(self.parts.values()), parent=self)
        self.add(self.row)
        self.doubt = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._line = QVBoxLayout()
        self._line.addWidget(self.doubt)
        self.body.addLayout(self._line)
        self.doubt.hide()
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's scores."""
        for name, part in self.parts.items():
            there = name in SHOWN[review.kind] and (
                name in review.metrics or name == "calibration" and review.kept is not None
            )
            part.setVisible(there)
            if name == "calibration" and there:
                self._show_certainty(review)
            elif there:
                self._show_score(review, name)
        self.row.arrange()
        self._show_doubt(review)

    def _show_score(self, review: Review, name: str) -> None:
        value, guess = review.metrics.get(name), review.baseline.get(name)
        nats = words.in_nats(review)
        if name == "roc_auc" and guess is None:
            guess = 0.5
        share, tick = _shares(name, value, guess)
        self.parts[name].show_value(
            words.score(name, value, nats), self._guessing(review, name, guess), share=share, baseline_share=tick,
            note=self._remark(review, name),
        )  # fmt: skip

    def _guessing(self, review: Review, name: str, guess: float | None) -> str:
        """What the trivial answer scores, in words."""
        if guess is None or name == "kl":
            return ""
        score = words.score(name, guess, review.kind == "drawings")
        if review.kind == "classes":
            return self.tr("guessing {score}").format(score=score)
        if review.forecasts:
            seasonal = review.baseline.get("mae") == review.rivals.get("seasonal_naive", {}).get("mae")
            text = self.tr("the last season {score}") if seasonal else self.tr("the last value {score}")
            return text.format(score=score)
        if review.kind == "pairs":
            counted = name == "token_accuracy"
            text = self.tr("counting {score}") if counted else self.tr("nearest known {score}")
            return text.format(score=score)
        if review.kind == "texts":
            counts = "bigram" in review.rivals or "unigram" in review.rivals
            text = self.tr("counting {score}") if counts else self.tr("guessing {score}")
            return text.format(score=score)
        if review.kind == "returned" and name not in review.baseline:
            return self.tr("guessing {score}").format(score=score)
        if review.kind in ("numbers", "returned"):
            return self.tr("the mean {score}").format(score=score)
        return self.tr("the mean picture {score}").format(score=score)

    def _remark(self, review: Review, name: str) -> str:
        balanced = review.metrics.get("balanced_accuracy")
        if name == "accuracy" and balanced is not None and abs(balanced - review.metrics[name]) > 0.02:
            guess = words.score("balanced_accuracy", review.baseline.get("balanced_accuracy"))
            text = self.tr("all classes alike {score}, guessing {guess}")
            return text.format(score=words.percent(balanced), guess=guess)
        if name == "kl":
            return self.tr("how much the code carries")
        if name == "agreement":
            return self.tr("as a simple judge tells them")
        if name == "spread":
            return self.tr("of the given ones' spread")
        if review.kind == "returned" and name in ("mse", "roc_auc"):
            rival = review.rivals.get("pca", {}).get(name)
            told = self.tr("as many principal components {score}")
            return "" if rival is None else told.format(score=words.score(name, rival))
        if review.kind == "returned":
            return self.tr("at the threshold")
        if name == "perplexity":
            return self.tr("tokens it wavers between")
        if name == "loss" and review.kind == "texts" and "perplexity" in review.metrics:
            return self.tr("nats a token")
        return self.tr("nats a picture") if words.in_nats(review) else ""

    def _show_certainty(self, review: Review) -> None:
        from app.evaluation import certainty

        assert review.kept is not None
        found = certainty.measure(review.certainty(), review.answers() == review.kept.targets)
        says = self.tr("says {says}, is {right}").format(
            says=words.percent(found.says), right=words.percent(found.right)
        )
        judged = self._judgement(found.says - found.right)
        self.parts["calibration"].show_value(words.percent(found.error), says, note=judged)

    def _judgement(self, gap: float) -> str:
        """What a distance between sure and right means."""
        if abs(gap) < 0.01:
            return self.tr("As sure as it is right.")
        if gap > 0:
            return self.tr("Too sure of itself.") if gap > 0.05 else self.tr("A little too sure of itself.")
        return self.tr("Less sure than it could be.")

    def _show_doubt(self, review: Review) -> None:
        """How much one error weighs where samples are few."""
        from app.evaluation import doubt

        few = 0 < review.samples < doubt.FEW and review.kind not in ("texts", "pairs")  # of which every token counts
        self.doubt.setVisible(few)
        if not few:
            return
        count = words.whole(review.samples)
        accuracy = review.metrics.get("accuracy")
        if review.kind != "classes" or accuracy is None:
            text = self.tr("Only {count} test samples: with others the scores could differ noticeably.")
            self.doubt.setText(text.format(count=count))
            return
        low, high = doubt.interval(round(accuracy * review.samples), review.samples)
        text = self.tr(
            "Only {count} test samples: one more error changes the accuracy by {points} points. "
            "On many more it would most likely lie between {low} and {high}."
        )
        points = words.decimal(100 / review.samples, 1)
        self.doubt.setText(
            text.format(count=count, points=points, low=words.percent(low), high=words.percent(high))
        )

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self.body.setContentsMargins(0, m.space(1), 0, m.space(1))
        self._line.setContentsMargins(m.space(4), 0, m.space(4), m.space(1))


def _names() -> list[str]:
    found: list[str] = []
    for names in SHOWN.values():
        found += [name for name in names if name not in found]
    order = (
        "agreement", "spread", "rarest_class", "exact_match", "token_error_rate", "bleu",
        "perplexity", "token_accuracy", "accuracy", "macro_f1", "mse", "roc_auc", "precision", "recall", "f1",
        "mae", "rmse", "r2", "loss", "reconstruction", "kl", "calibration",
    )  # fmt: skip
    return sorted(found, key=order.index)


def _shares(name: str, value: float | None, guess: float | None) -> tuple[float | None, float | None]:
    """Length of the bar and place of the tick, 0 to 1; errors fill the bar where they equal guessing."""
    if value is None or name == "kl":
        return None, None
    if name in words.HUNDRED:
        return value / 100, None if guess is None else guess / 100
    if name in words.HIGHER:
        return min(1.0, max(value, 0.0)), None if guess is None else max(guess, 0.0)
    if guess is None or guess <= 0:
        return None, None
    whole = max(value, guess)
    return value / whole, guess / whole
