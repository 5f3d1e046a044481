"""What the curves of a training say: one fact, its name, one thing to try; whoever shows it finds the words."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from app.experiment import Experiment
from app.footing import UNIFORM, Footing
from app.watch import RISING, EpochFigures, Watch

WAITED, SHARE_WAITED = 3, 0.25
"""Epochs without a new best one before anything is said about it, at least, and as a share of the patience."""

FELL = 0.02
"""Share by which a loss must have changed to count as changed."""


NEAR_GUESSING = 0.05
"""Share of the way from guessing to perfect below which a model has learned next to nothing."""

FEW = 60
"""Validation samples below which the curve jumps by chance."""

JUMP = 2.0
"""Times its lowest value that a training loss may rise to before the learning rate is to blame."""

STILL_FALLING = 0.04
"""Share of the whole fall in the last fifth of the epochs from which a training wasn't finished."""

GAP = 0.1
"""Difference of a good fit's training and validation accuracy, or share of their errors, at most."""


ONE_SIDED = 0.05
"""Of two networks in a duel the discriminator always wins where its mean verdicts are nearer to right than this."""


@dataclass(frozen=True)
class Action:
    """One thing to try.

    Args:
        kind: `setting` (for the next training), `rate` (of the running one), `epochs` (more of them), `evaluate`.
        name: The setting's name.
        value: The setting's value as `Choices.settings` spells it, the rate, or how many epochs.
    """

    kind: str
    name: str = ""
    value: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """What the curves say.

    Args:
        code: `not_finite`, `diverging`, `worse_than_guessing`, `silent_class`, `collapse`, `overfitting`,
            `unfinished`, `underfitting`, `few_samples`, `settled`, `gained`, `nothing_told`, `uncounted`,
            `outcounted`, `falling`, `good_fit`, `one_sided` or `in_balance`.
        severity: `bad`, `warn`, `info` or `ok`.
        figure: The figure it is about, as in history.csv.
        facts: Numbers and names in the sentence.
        action: What to try, or None.
    """

    code: str
    severity: str
    figure: str = "val_loss"
    facts: Mapping[str, float | int | str] = field(default_factory=lambda: MappingProxyType({}))
    action: Action | None = None


@dataclass(frozen=True)
class Case:
    """A training as the rules look at it."""

    watch: Watch
    experiment: Experiment
    footing: Footing | None
    silent: tuple[str, ...]

    @property
    def figure(self) -> str:
        """The figure that decides."""
        return self.watch.monitored

    def line(self, name: str) -> list[float]:
        """A figure by epoch, those that are finite."""
        return [row.metrics[name] for row in self.watch.history if _finite(row.metrics.get(name))]

    @property
    def costs(self) -> list[float]:
        """The deciding figure by epoch, turned so that less is better."""
        sign = -1.0 if self.figure in RISING else 1.0
        return [sign * value for value in self.line(self.figure)]

    @property
    def uniform(self) -> float | None:
        """Of a network that learns tokens: the loss of naming each of them alike."""
        return None if self.footing is None else self.footing.guess.get(UNIFORM)

    @property
    def long(self) -> int:
        """Epochs that are a while in this training: what happens within fewer is chance."""
        return max(WAITED, round(SHARE_WAITED * self.watch.patience))

    @property
    def rate(self) -> float:
        """The learning rate: the highest of the schedule."""
        return float(self.experiment.training.get("learning_rate", 1e-3))

    def setting(self, name: str) -> float | None:
        """A number among the hyperparameters and training options."""
        value = {**self.experiment.hyperparameters, **self.experiment.training}.get(name)
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def diagnose(
    watch: Watch, experiment: Experiment, footing: Footing | None = None, silent: Sequence[str] = ()
) -> Diagnosis | None:
    """What the curves say so far; the worst, where they say several things.

    Args:
        watch: The training, running or ended.
        experiment: What it trains.
        footing: Its parts and what guessing scores. Defaults to None: not known.
        silent: Classes that the model never answered with, of a training that ended.

    Returns:
        None while it is too early to say anything.
    """
    if watch.outcome == "cancelled":
        return None
    case = Case(watch, experiment, footing, tuple(silent))
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return found
    return None


def _not_finite(case: Case) -> Diagnosis | None:
    told = any(note.code == "not_finite" for note in case.watch.notes)
    told = told or case.watch.outcome == "failed" and "numbers without end" in (case.watch.reason or "")
    if not told:
        return None
    return Diagnosis("not_finite", "bad", "loss", {"epoch": case.watch.epoch + 1}, _slower(case, running=False))


def _duel(case: Case) -> Diagnosis | None:
    """Of two networks that learn against each other: whether one of them always wins; their losses say nothing else."""
    if case.watch.improves:
        return None
    real, fake = (case.line(f"val_{name}") or case.line(name) for name in ("real", "fake"))
    if len(real) < 2 or len(fake) < 2:
        return None
    facts = {"real": real[-1], "fake": fake[-1]}
    if real[-1] > 1 - ONE_SIDED and fake[-1] < ONE_SIDED:
        return Diagnosis("one_sided", "warn", "loss", facts, _slower(case))
    return Diagnosis("in_balance", "info", "loss", facts, _evaluation(case))


def _diverging(case: Case) -> Diagnosis | None:
    losses = case.line("loss")
    if len(losses) < 2 or losses[0] < 0:
        return None
    lowest = min(losses[:-1])
    if losses[-1] > JUMP * lowest and losses[-1] > losses[0] and lowest > 0:
        facts = {"from": lowest, "to": losses[-1]}
        return Diagnosis("diverging", "warn", "loss", facts, _slower(case))
    guess = case.footing.guess.get("loss") if case.footing and case.uniform is None else None
    late = len(losses) >= 3 and losses[-1] > losses[0] * (1 - 2 * FELL)
    if guess and late and min(losses) > 1.05 * guess:
        facts = {"loss": losses[-1], "guess": guess}
        return Diagnosis("worse_than_guessing", "warn", "loss", facts, _slower(case))
    return None


def _slower(case: Case, running: bool | None = None) -> Action:
    """A tenth of the learning rate, now where a training runs."""
    value = float(f"{case.rate / 10:.1g}")
    running = not case.watch.ended if running is None else running
    return Action("rate" if running else "setting", "learning_rate", repr(value))


def _silent_class(case: Case) -> Diagnosis | None:
    if not case.silent or not case.watch.ended:
        return None
    balanced = case.experiment.training.get("class_weights") == "balanced"
    action = None if balanced else Action("setting", "class_weights", "balanced")
    facts: dict[str, float | int | str] = {"class": case.silent[0], "count": len(case.silent)}
    return Diagnosis("silent_class", "warn", "accuracy", facts, action)


def _collapse(case: Case) -> Diagnosis | None:
    """A code that carries nothing: the decoder draws the same picture whatever it says."""
    parts = case.line("val_kl") or case.line("kl")
    warm = case.setting("kl_warmup") or 0.0
    if len(parts) < 3 or case.watch.share < warm or parts[-1] >= 0.5:
        return None
    beta = case.setting("beta")
    action = Action("setting", "beta", f"{beta / 2:g}") if beta else None
    return Diagnosis("collapse", "warn", "kl", {"kl": parts[-1]}, action)


def _overfitting(case: Case) -> Diagnosis | None:
    """Validation has become worse since the best epoch, while training went on getting better."""
    best = case.watch.best
    if best is None or case.watch.waited < case.long or not case.figure.startswith("val_"):
        return None
    figure = "val_loss" if case.line("val_loss") else case.figure
    if not _rose(case, figure, best.epoch) or not _rose(case, "loss", best.epoch, falls=True):
        return None
    if _gained_accuracy(case, best):
        return None
    facts = {"waited": case.watch.waited, "best": best.epoch}
    return Diagnosis("overfitting", "warn", case.figure, facts, _calmer(case))


def _rose(case: Case, name: str, since: int, falls: bool = False) -> bool:
    """Whether a figure of which less is better has changed for the worse (or better) since an epoch, chance aside."""
    before = [_value(row, name) for row in case.watch.history if row.epoch <= since][-case.long :]
    after = [_value(row, name) for row in case.watch.history if row.epoch > since][-case.long - 1 :]
    if not before or not after or any(math.isnan(value) for value in (*before, *after)):
        return False
    old, new = _typical(before), _typical(after)
    change = (old - new if falls else new - old) / max(abs(old), 1e-12)
    return change > (FELL if falls else FELL / 2)


def _gained_accuracy(case: Case, best: EpochFigures) -> bool:
    """Whether the answers became better although the loss did not."""
    name = "val_accuracy"
    after = [_value(row, name) for row in case.watch.history if row.epoch > best.epoch][-case.long - 1 :]
    return name in best.metrics and bool(after) and _typical(after) > _value(best, name)


def _value(row: EpochFigures, name: str) -> float:
    value = row.metrics.get(name)
    return float(value) if value is not None and math.isfinite(value) else math.nan


def _calmer(case: Case) -> Action | None:
    """What holds a network back from learning its samples by heart, the mildest first."""
    if case.experiment.training.get("augmentation") == "none" and case.experiment.data.kind == "images":
        return Action("setting", "augmentation", "shift")
    dropout = case.setting("dropout")
    if dropout is not None and dropout < 0.5:
        return Action("setting", "dropout", f"{min(0.5, dropout + 0.2):.2g}")
    decay = case.setting("weight_decay")
    if decay is not None and decay < 0.1:
        return Action("setting", "weight_decay", f"{max(0.01, 5 * decay):.2g}")
    return None


def _unfinished(case: Case) -> Diagnosis | None:
    watch, costs = case.watch, case.costs
    near = watch.outcome == "completed" or not watch.ended and watch.epochs - watch.epoch <= 2
    if len(costs) < 4 or not near or watch.waited > 1:
        return None
    late = max(2, len(costs) // 5)
    fall, whole = costs[-late - 1] - min(costs[-2:]), max(costs[0], costs[1]) - min(costs)
    if whole <= 0 or fall < STILL_FALLING * whole or fall < 0.5 * FELL * abs(costs[-1]):
        return None
    more = 10 if watch.epochs <= 40 else round(watch.epochs / 4 / 5) * 5
    return Diagnosis("unfinished", "info", case.figure, {"late": late}, Action("epochs", value=str(more)))


def _underfitting(case: Case) -> Diagnosis | None:
    if len(case.watch.history) < (3 if case.watch.ended else 5) or case.footing is None:
        return None
    name = "accuracy" if case.footing.classes else "rmse"
    skills = [_skill(case, figure) for figure in (name, f"val_{name}")]
    known = [skill for skill in skills if skill is not None]
    if not known or max(known) >= NEAR_GUESSING:
        return None
    guess = case.footing.guess[name]
    return Diagnosis("underfitting", "warn", f"val_{name}", {"guess": guess, "metric": name}, _stronger(case))


def _skill(case: Case, name: str) -> float | None:
    """The best way so far from guessing (0) to perfect (1)."""
    assert case.footing is not None
    plain = name.removeprefix("val_")
    guess, line = case.footing.guess.get(plain), case.line(name)
    if guess is None or not line:
        return None
    if plain == "accuracy":
        return (max(line) - guess) / (1 - guess) if guess < 1 else None
    return 1 - min(line) / guess if guess else None


def _stronger(case: Case) -> Action | None:
    """A larger network."""
    for name, most in (("width", 1024), ("filters", 128)):
        size = case.setting(name)
        if size is not None and size * 2 <= most:
            return Action("setting", name, str(int(size * 2)))
    return None


def _few_samples(case: Case) -> Diagnosis | None:
    rows = case.footing.validation if case.footing else 0
    if not 0 < rows < FEW or len(case.watch.history) < 3 or case.footing is None or case.uniform is not None:
        return None
    facts = {"count": rows, "share": 1 / rows, "classes": case.footing.classes}
    return Diagnosis("few_samples", "info", case.figure, facts, _evaluation(case))


def _gained(case: Case) -> Diagnosis | None:
    """Of a template whose loss counts in nats: what the last epochs were worth."""
    costs = case.costs
    if not case.line("kl") or len(costs) < 8:
        return None
    gain = costs[-6] - min(costs[-5:])
    if gain > 0.5 * FELL * abs(costs[-1]):
        return None
    facts = {"epochs": 5, "gain": max(0.0, gain)}
    return Diagnosis("gained", "info", case.figure, facts, _evaluation(case))


def _settled(case: Case) -> Diagnosis | None:
    watch = case.watch
    if watch.best is None or watch.waited < case.long:
        return None
    facts = {"waited": watch.waited, "best": watch.best.epoch}
    return Diagnosis("settled", "info", case.figure, facts, _evaluation(case))


def _counting(case: Case) -> Diagnosis | None:
    """Of a network that learns tokens: whether it knows more than how often they stand, or follow each other."""
    losses, uniform = case.line("val_loss") or case.line("loss"), case.uniform
    if not losses or uniform is None or case.footing is None:
        return None
    guess, figure = case.footing.guess["loss"], "val_loss" if case.line("val_loss") else "loss"
    lowest = min(losses)
    if lowest > uniform * (1 - FELL):
        return Diagnosis("nothing_told", "warn", figure, {"loss": lowest, "guess": uniform}, _slower(case))
    code = "outcounted" if lowest < guess else "uncounted"
    return Diagnosis(code, "info", figure, {"loss": lowest, "guess": guess}, _evaluation(case))


def _falling(case: Case) -> Diagnosis | None:
    if case.watch.ended or len(case.costs) < 2:
        return None
    return Diagnosis("falling", "info", case.figure, {"epochs": len(case.costs)})


def _good_fit(case: Case) -> Diagnosis | None:
    best = case.watch.best
    if case.watch.outcome not in ("completed", "stopped") or best is None or not case.figure.startswith("val_"):
        return None
    plain = "accuracy" if "accuracy" in best.metrics else "loss"
    training, validation = best.metrics.get(plain), best.metrics.get(f"val_{plain}")
    if not _finite(training) or not _finite(validation):
        return None
    gap = abs(float(training or 0) - float(validation or 0))
    allowed = GAP if plain == "accuracy" else 2 * GAP * abs(float(validation or 0))
    if gap > allowed:
        return None
    return Diagnosis("good_fit", "ok", f"val_{plain}", {"best": best.epoch}, _evaluation(case))


def _evaluation(case: Case) -> Action | None:
    return Action("evaluate") if case.watch.outcome in ("completed", "stopped") else None


RULES: tuple[Callable[[Case], Diagnosis | None], ...] = (
    _not_finite,
    _duel,
    _diverging,
    _silent_class,
    _collapse,
    _underfitting,
    _overfitting,
    _unfinished,
    _few_samples,
    _gained,
    _settled,
    _counting,
    _falling,
    _good_fit,
)
"""What is looked for, the worst first."""


def _typical(values: Sequence[float]) -> float:
    """The middle one."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def _finite(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)
