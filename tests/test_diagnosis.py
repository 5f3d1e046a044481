"""What training curves say: on made-up curves of each kind, and on curves of real trainings."""

import math
from collections.abc import Callable, Sequence
from types import MappingProxyType
from typing import Any

import pytest

from app.diagnosis import Diagnosis, diagnose
from app.experiment import Data, Experiment
from app.footing import Footing
from app.watch import Watch

CLASSES = Footing(1000, 300, 300, MappingProxyType({"accuracy": 0.1, "loss": 2.3}), 10)
NUMBERS = Footing(1000, 300, 300, MappingProxyType({"rmse": 80.0, "mae": 60.0, "loss": 1.0}))

# An `mlp` that learned 60 % of sample:diabetes, seed 0: the loss of every second epoch from 3 to 75.
DIABETES = (0.99, 0.93, 0.71, 0.65, 0.60, 0.62, 0.60, 0.57, 0.58, 0.51, 0.49, 0.50, 0.53, 0.48, 0.50, 0.48, 0.48, 0.47)


def experiment(kind: str = "table", task: str = "classification", **settings: Any) -> Experiment:
    """An experiment whose settings the rules may look at."""
    training = {"learning_rate": 0.001, "augmentation": "none", "weight_decay": 0.0, "class_weights": "none"}
    names = ("dropout", "width", "filters", "beta", "kl_warmup", "latent")
    hyperparameters = {name: value for name, value in settings.items() if name in names}
    training |= {name: value for name, value in settings.items() if name not in names}
    return Experiment(Data("sample:iris", kind), task, "mlp", hyperparameters, training)


def watched(
    training: Sequence[float],
    validation: Sequence[float] = (),
    *,
    epochs: int = 0,
    outcome: str | None = None,
    patience: int = 10,
    **more: Sequence[float],
) -> Watch:
    """A watch over curves of the loss, and of other figures by name."""
    watch = Watch("run", epochs or len(training), patience=patience)
    for place, loss in enumerate(training):
        metrics = {"loss": loss, **{name: line[place] for name, line in more.items()}}
        if validation:
            metrics["val_loss"] = validation[place]
        event = {"event": "epoch", "epoch": place + 1, "epochs": watch.epochs, "seconds": 1.0, "learning_rate": 0.001}
        watch.take({**event, "metrics": metrics})
    watch.outcome = outcome
    return watch


def curve(length: int, rule: Callable[[int], float]) -> list[float]:
    """The values of a rule at epochs 1, 2, ..."""
    return [rule(epoch) for epoch in range(1, length + 1)]


def falling(epoch: int) -> float:
    """A loss as it falls in a training that goes well."""
    return 0.1 + math.exp(-epoch / 4)


def said(found: Diagnosis | None) -> str:
    """The code, or nothing."""
    return "" if found is None else found.code


def test_nothing_is_said_before_there_is_a_curve():
    assert diagnose(watched([]), experiment()) is None
    assert diagnose(watched([1.0], [1.0], epochs=10), experiment()) is None


def test_a_cancelled_training_is_not_judged():
    assert diagnose(watched([1.0, 2.0, 9.0], [1.0, 2.0, 9.0], outcome="cancelled"), experiment()) is None


def test_curves_that_fall_are_called_learning():
    watch = watched(curve(8, falling), curve(8, falling), epochs=30)
    assert said(diagnose(watch, experiment(), CLASSES)) == "falling"


def test_validation_that_rises_while_training_falls_is_overfitting():
    rising = curve(14, lambda epoch: falling(epoch) + 0.02 * max(0, epoch - 9))
    found = diagnose(watched(curve(14, falling), rising, epochs=30), experiment(dropout=0.2), CLASSES)
    assert said(found) == "overfitting"
    assert found.facts["best"] == watched(curve(14, falling), rising).best.epoch
    assert found.facts["waited"] == 14 - found.facts["best"]
    assert (found.action.kind, found.action.name, found.action.value) == ("setting", "dropout", "0.4")


def test_overfitting_pictures_are_shifted_first():
    rising = curve(14, lambda epoch: falling(epoch) + 0.02 * max(0, epoch - 9))
    found = diagnose(watched(curve(14, falling), rising), experiment("images", dropout=0.2), CLASSES)
    assert (found.action.name, found.action.value) == ("augmentation", "shift")


def test_overfitting_without_dropout_to_raise_asks_for_weight_decay():
    rising = curve(14, lambda epoch: falling(epoch) + 0.02 * max(0, epoch - 9))
    assert diagnose(watched(curve(14, falling), rising), experiment(dropout=0.5)).action.name == "weight_decay"


def test_both_flat_is_settled_not_overfitting():
    flat = curve(20, lambda epoch: max(0.3, falling(epoch)))
    assert said(diagnose(watched(flat, flat, epochs=60), experiment())) == "settled"


def test_better_answers_with_a_worse_loss_are_not_overfitting():
    rising = curve(14, lambda epoch: falling(epoch) + 0.02 * max(0, epoch - 9))
    accuracy = curve(14, lambda epoch: 0.5 + 0.02 * epoch)
    found = diagnose(watched(curve(14, falling), rising, val_accuracy=accuracy), experiment())
    assert said(found) == "settled"


def test_a_patient_training_is_judged_patiently():
    jumpy = curve(30, lambda epoch: 0.5 + (0.02 if epoch % 5 else 0.0))
    assert said(diagnose(watched(curve(30, falling), jumpy, epochs=200, patience=50), experiment())) != "overfitting"


def test_a_loss_that_still_falls_at_the_end_is_not_finished():
    line = curve(10, lambda epoch: 2.0 - 0.1 * epoch)
    found = diagnose(watched(line, line, outcome="completed"), experiment(), CLASSES)
    assert said(found) == "unfinished"
    assert (found.action.kind, found.action.value) == ("epochs", "10")


def test_a_long_training_is_asked_to_go_on_for_a_quarter():
    line = curve(100, lambda epoch: 2.0 - 0.01 * epoch)
    assert diagnose(watched(line, line, outcome="completed"), experiment()).action.value == "25"


def test_a_stopped_training_is_not_called_unfinished():
    line = curve(10, lambda epoch: 2.0 - 0.1 * epoch)
    assert said(diagnose(watched(line, line, outcome="stopped"), experiment())) != "unfinished"


def test_a_loss_that_jumps_up_has_too_high_a_learning_rate():
    found = diagnose(watched([1.0, 0.9, 4.0], [1.0, 0.9, 4.0], epochs=10), experiment(learning_rate=0.5), CLASSES)
    assert said(found) == "diverging"
    assert (found.action.kind, found.action.value) == ("rate", "0.05")


def test_after_the_end_the_rate_is_for_the_next_training():
    watch = watched([1.0, 0.9, 4.0], [1.0, 0.9, 4.0], outcome="completed")
    assert diagnose(watch, experiment(learning_rate=0.5), CLASSES).action.kind == "setting"


def test_a_loss_worse_than_guessing_that_does_not_fall_is_said():
    line = [3.0, 3.1, 3.05, 3.0]
    found = diagnose(watched(line, line, epochs=10), experiment(), CLASSES)
    assert said(found) == "worse_than_guessing"
    assert found.facts["guess"] == 2.3


def test_numbers_without_end_are_said_first():
    watch = watched([1.0, math.nan], [1.0, math.nan], outcome="failed")
    watch.take({"event": "notice", "code": "not_finite", "message": "off"})
    found = diagnose(watch, experiment(learning_rate=1.0), CLASSES)
    assert (said(found), found.severity) == ("not_finite", "bad")
    assert (found.action.kind, found.action.name, found.action.value) == ("setting", "learning_rate", "0.1")


def test_a_model_no_better_than_guessing_is_underfitting():
    flat = [2.29] * 8
    accuracy = [0.11] * 8
    watch = watched(flat, flat, epochs=30, accuracy=accuracy, val_accuracy=accuracy)
    found = diagnose(watch, experiment(width=64), CLASSES)
    assert said(found) == "underfitting"
    assert (found.action.name, found.action.value) == ("width", "128")


def test_numbers_near_the_mean_are_underfitting_too():
    flat = [1.0] * 8
    watch = watched(flat, flat, epochs=30, rmse=[79.0] * 8, val_rmse=[80.0] * 8)
    found = diagnose(watch, experiment(task="regression"), NUMBERS)
    assert said(found) == "underfitting"
    assert found.facts["guess"] == 80.0


def test_few_validation_samples_are_named():
    footing = Footing(100, 22, 22, MappingProxyType({"accuracy": 0.3}), 3)
    line = curve(8, falling)
    found = diagnose(watched(line, line, epochs=40), experiment(), footing)
    assert said(found) == "few_samples"
    assert found.facts["count"] == 22


def test_a_class_that_is_never_the_answer_is_named():
    line = curve(8, falling)
    found = diagnose(watched(line, line, outcome="completed"), experiment(), CLASSES, ["cat"])
    assert said(found) == "silent_class"
    assert found.facts["class"] == "cat"
    assert (found.action.name, found.action.value) == ("class_weights", "balanced")


def test_a_code_that_carries_nothing_has_collapsed():
    line = curve(8, falling)
    found = diagnose(watched(line, line, epochs=10, kl=[0.1] * 8, val_kl=[0.1] * 8), experiment(beta=4.0))
    assert said(found) == "collapse"
    assert found.action.value == "2"


def test_a_generating_template_that_gains_little_is_said_in_nats():
    line = curve(12, lambda epoch: 240 + 60 * math.exp(-epoch))
    found = diagnose(watched(line, line, epochs=20, kl=[14.0] * 12, val_kl=[14.0] * 12), experiment("images"))
    assert said(found) == "gained"
    assert found.facts["gain"] < 1


def test_close_curves_at_the_end_are_a_good_fit():
    line = curve(30, lambda epoch: 0.3 + math.exp(-epoch / 2))
    accuracy = [0.9] * 30
    watch = watched(line, line, outcome="completed", accuracy=accuracy, val_accuracy=[0.89] * 30)
    found = diagnose(watch, experiment(), CLASSES)
    assert (said(found), found.severity, found.action.kind) == ("good_fit", "ok", "evaluate")


def test_without_a_validation_part_the_training_loss_is_judged():
    found = diagnose(watched(curve(6, falling), epochs=30), experiment())
    assert (said(found), found.figure) == ("falling", "loss")


@pytest.mark.parametrize("length", range(1, 12))
@pytest.mark.parametrize("value", [0.0, -1.0, 1e308, math.inf, math.nan])
def test_odd_numbers_never_break_it(length, value):
    line = [value] * length
    for outcome in (None, "completed", "failed", "interrupted"):
        watch = watched(line, line, outcome=outcome, accuracy=line, val_accuracy=line, kl=line, val_kl=line)
        for found in (
            diagnose(watch, experiment(), CLASSES),
            diagnose(watch, experiment(task="regression"), NUMBERS),
        ):
            assert found is None or found.severity in ("bad", "warn", "info", "ok")
            assert found is None or found.code
            improves = found is not None and found.code in ("falling", "good_fit")
            assert not (improves and not math.isfinite(value)), "what is no number can't be called learning"


def test_a_real_training_that_went_on_too_long_is_overfitting():
    """Training falls on, validation turns: as sample:diabetes does with an `mlp`."""
    turned = [max(0.62, loss) for loss in DIABETES[:9]] + [0.63, 0.63, 0.64, 0.65, 0.64, 0.66, 0.65, 0.67, 0.66]
    found = diagnose(watched(DIABETES, turned, epochs=40), experiment(task="regression", dropout=0.3), NUMBERS)
    assert said(found) == "overfitting"


TEXT = Footing(1000, 300, 300, MappingProxyType({"loss": 2.45, "token_accuracy": 0.27, "uniform": 4.17}))


@pytest.mark.parametrize(
    ("losses", "code", "guess"),
    [
        ([4.18, 4.17, 4.16], "nothing_told", 4.17),
        ([3.4, 3.0, 2.6], "uncounted", 2.45),
        ([3.0, 2.2, 1.9], "outcounted", 2.45),
    ],
)
def test_what_learns_tokens_is_measured_by_the_log_of_the_vocabulary_and_by_counting(losses, code, guess) -> None:
    told = diagnose(watched(losses, losses, epochs=9), experiment("corpus", "language-modelling"), TEXT)
    assert told is not None and (told.code, told.figure) == (code, "val_loss")
    assert told.facts == {"loss": min(losses), "guess": guess}


def test_few_rows_of_long_text_are_many_tokens() -> None:
    few = Footing(150, 8, 8, TEXT.guess)
    watch = watched([3.0, 2.2, 1.9], [3.0, 2.3, 2.0], epochs=9)
    told = diagnose(watch, experiment("corpus", "language-modelling"), few)
    assert told is not None and told.code == "outcounted"


def duel(real: float, fake: float, epochs: int = 7) -> Watch:
    """A watch over two networks that learn against each other, whose loss rises as it may."""
    rising = [0.5 + 0.1 * epoch for epoch in range(epochs)]
    watch = watched(rising, rising, epochs=30, val_real=[real] * epochs, val_fake=[fake] * epochs)
    watch.improves = False
    return watch


def test_of_two_networks_in_a_duel_only_a_sure_winner_is_warned_of() -> None:
    told = experiment("images", "image-generation")
    assert said(diagnose(duel(0.6, 0.4), told)) == "in_balance"
    found = diagnose(duel(0.99, 0.01), told)
    assert said(found) == "one_sided"
    assert found is not None and found.action is not None and found.action.name == "learning_rate"
    assert diagnose(duel(0.99, 0.01, epochs=1), told) is None


def test_of_two_networks_in_a_duel_the_newest_epoch_is_kept() -> None:
    watch = duel(0.6, 0.4)
    assert watch.best is not None and watch.best.epoch == 7 and watch.waited == 0
