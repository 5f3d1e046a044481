"""The diagnosis in words: a fact, its name, one thing to try, and the button that does it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.diagnosis import Action, Diagnosis
from app.ui.form import wording
from app.ui.pages.train import words

TERMS = {
    "not_finite": "learning_rate",
    "diverging": "learning_rate",
    "worse_than_guessing": "learning_rate",
    "silent_class": "class_weights",
    "collapse": "kl",
    "overfitting": "overfitting",
    "unfinished": "epoch",
    "underfitting": "underfitting",
    "few_samples": "split",
    "gained": "nats",
    "settled": "early_stopping",
    "one_sided": "gan",
    "in_balance": "gan",
}
"""The glossary's entry on each diagnosis that has one."""


@dataclass(frozen=True)
class Advice:
    """A diagnosis as it is shown.

    Args:
        kind: `bad`, `warn`, `info` or `ok`.
        fact: The sentence.
        try_this: What to do, a sentence.
        button: The button's label; empty for none.
        term: The glossary's entry about it; empty for none.
    """

    kind: str
    fact: str
    try_this: str = ""
    button: str = ""
    term: str = ""


class Adviser(QObject):
    """Puts diagnoses into the user's language."""

    def advice(self, found: Diagnosis, ended: bool) -> Advice:
        """What to show for a diagnosis.

        Args:
            found: What the curves say.
            ended: Whether the training has ended.
        """
        metric = str(found.facts.get("metric", "loss"))
        facts = {name: self._written(name, value, metric) for name, value in found.facts.items()}
        figure = words.inside(found.figure)
        fact = self._facts(ended)[found.code].format(**{"figure": figure, **facts})
        told = " ".join(part for part in (self._comment(found, facts), self._trial(found.action)) if part)
        term = TERMS.get(found.code, "")
        return Advice(found.severity, words.beginning(fact), told, self._button(found.action), term)

    def _facts(self, ended: bool) -> dict[str, str]:
        """The sentence of each diagnosis."""
        if ended:
            waiting = self.tr("{figure} has not improved since epoch {best}: overfitting.")
            settled = self.tr("{figure} has not improved since epoch {best}: it has settled.")
            falling = self.tr("{figure} was still improving at the end: not finished.")
        else:
            waiting = self.tr("{figure} has not improved for {waited} epochs: overfitting.")
            settled = self.tr("{figure} has not improved for {waited} epochs: it has settled.")
            falling = self.tr("{figure} still improves and the end is near: not finished.")
        return {
            "not_finite": self.tr("The loss went off into numbers without end in epoch {epoch}: diverged."),
            "diverging": self.tr("Training loss rose from {from} to {to}: the learning rate is too high."),
            "worse_than_guessing": self.tr(
                "Training loss is {loss}, worse than guessing with {guess}: the learning rate is too high."
            ),
            "silent_class": self.tr("The model never answers {class}: a class is lost."),
            "collapse": self.tr("The code carries only {kl} nats: it has collapsed."),
            "overfitting": waiting,
            "unfinished": falling,
            "underfitting": self.tr("Training and validation stay near guessing ({guess}): underfitting."),
            "few_samples": self.tr("Only {count} samples check the training: the curve jumps by chance."),
            "gained": self.tr("The last {epochs} epochs gained only {gain} nats: it has settled."),
            "settled": settled,
            "nothing_told": self.tr(
                "{figure} is {loss}, as of naming every token alike ({guess}): nothing is learned."
            ),
            "uncounted": self.tr("{figure} is {loss}. Counting tokens still does better, with {guess}."),
            "outcounted": self.tr("{figure} is {loss}, better than counting tokens with {guess}."),
            "falling": self.tr("{figure} improves: the model learns."),
            "good_fit": self.tr("Training and validation are close: a good fit."),
            "one_sided": self.tr(
                "The mean verdict is {real} on given pictures and {fake} on drawn ones: the discriminator always wins."
            ),
            "in_balance": self.tr(
                "The mean verdict is {real} on given pictures and {fake} on drawn ones: both networks keep up."
            ),
        }

    def _comment(self, found: Diagnosis, facts: dict[str, str]) -> str:
        """More about the fact, where there is more."""
        texts = {
            "overfitting": self.tr("Epoch {best} is kept."),
            "settled": self.tr("Epoch {best} is kept."),
            "few_samples": self.tr("Each one counts {share}."),
            "gained": self.tr("Soft edges are normal for this template."),
            "silent_class": self.tr("{count} classes are never the answer."),
        }
        alone = found.code == "silent_class" and found.facts["count"] == 1
        if alone or found.code == "few_samples" and not found.facts["classes"]:
            return ""
        return texts.get(found.code, "").format(**facts)

    def _trial(self, action: Action | None) -> str:
        """What to try, as a sentence."""
        if action is None:
            return ""
        if action.kind == "epochs":
            return self.tr("Add {count} epochs.").format(count=action.value)
        if action.kind == "rate":
            return self.tr("Go on with a learning rate of {value}.").format(value=words.rate(float(action.value)))
        if action.kind == "evaluate":
            return self.tr("See in Evaluate how the test part does.")
        return self._next_time(action)

    def _next_time(self, action: Action) -> str:
        texts = {
            "learning_rate": self.tr("Next time, try a learning rate of {value}."),
            "dropout": self.tr("Next time, try dropout {value}."),
            "augmentation": self.tr("Next time, try augmentation: small shifts of the pictures."),
            "weight_decay": self.tr("Next time, try a weight decay of {value}."),
            "class_weights": self.tr("Next time, let rare classes count more."),
            "beta": self.tr("Next time, try a beta of {value}, so that the code costs less."),
            "width": self.tr("Next time, try a larger network: width {value}."),
            "filters": self.tr("Next time, try a larger network: {value} filters."),
        }
        value = action.value
        if action.name in ("learning_rate", "dropout", "weight_decay", "beta"):
            value = words.rate(float(value))
        return texts.get(action.name, "").format(value=value)

    def _button(self, action: Action | None) -> str:
        if action is None or action.kind == "evaluate":  # Evaluate has the page's primary button
            return ""
        if action.kind == "epochs":
            return self.tr("Add {count} epochs").format(count=action.value)
        if action.kind == "rate":
            return self.tr("Apply {value}").format(value=words.rate(float(action.value)))
        return self.tr("Set up next run")

    def setting(self, action: Action) -> str:
        """A setting's change in a few words, for Undo and the toast."""
        value = action.value
        shown = words.rate(float(value)) if value.replace(".", "", 1).isdecimal() else wording.choice(value)
        return self.tr("{setting} {value}").format(setting=wording.title(action.name), value=shown)

    def _written(self, name: str, value: float | int | str, metric: str) -> str:
        if isinstance(value, str):
            return value
        if name in ("share", "real", "fake"):
            return words.percent(value)
        if name == "guess":
            return words.score(metric, value)
        if name in ("gain", "kl"):
            return words.decimal(value, 1)
        return words.whole(value) if isinstance(value, int) else words.score("loss", value)
