"""Commands to a running training, and nonsense that must not end it."""

from __future__ import annotations

import threading
import time
from itertools import pairwise

import pytest

from app.training.commands import Commands, Halt
from app.training.events import Epoch, Notice


@pytest.mark.parametrize(
    ("line", "outcome"), [("stop", "stopped"), ("cancel", "cancelled"), ("interrupt", "interrupted")]
)
def test_halts_end_with_their_outcome(line: str, outcome: str) -> None:
    commands = Commands()
    commands.send(line)
    with pytest.raises(Halt) as caught:
        commands.poll()
    assert caught.value.outcome == outcome


def test_nonsense_is_passed_over() -> None:
    got: list[float] = []
    commands = Commands({"learning_rate": got.append})
    for line in ("", "   ", "dance", "set", "set learning_rate fast", "set colour 3", "add epochs", "continue"):
        commands.send(line)
    commands.send("set learning_rate 0.5")
    commands.poll()
    assert got == [0.5]


def test_pause_waits_until_continue() -> None:
    commands = Commands()
    commands.send("pause")
    began = time.monotonic()
    threading.Timer(0.3, commands.send, ["continue"]).start()
    commands.poll()
    assert time.monotonic() - began >= 0.25


def test_a_learning_rate_set_on_the_way_is_the_learning_rate(composed, train) -> None:
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch in (2, 4):
            commands.send(f"set learning_rate {0.5 / event.epoch}")

    _, events, _ = train(composed(schedule="constant", warmup=0, learning_rate=0.01), tell)
    rates = [event.learning_rate for event in events if isinstance(event, Epoch)]
    assert rates == pytest.approx([0.01, 0.01, 0.25, 0.25, 0.125, 0.125], rel=1e-5)


def test_a_learning_rate_set_during_the_warm_up_is_where_it_rises_to(composed, train) -> None:
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 1:
            commands.send("set learning_rate 0.02")

    _, events, _ = train(composed(schedule="cosine", warmup=0.5, epochs=10, learning_rate=0.01), tell)
    rates = [event.learning_rate for event in events if isinstance(event, Epoch)]
    assert max(rates) == pytest.approx(0.02, rel=0.05)  # and not ten times as much
    assert notices(events, "changed") == ["The learning rate rises to 0.02 now."]


def test_epochs_added_on_the_way_are_trained(composed, train) -> None:
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            commands.send("add epochs 3")

    run, _, outcome = train(composed(epochs=4), tell)
    assert outcome == "completed" and run.metrics()["epochs"] == 7


def test_the_learning_rate_goes_on_falling_without_a_jump_until_the_end_of_added_epochs(composed, train) -> None:
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 4:
            commands.send("add epochs 6")

    options = {"schedule": "cosine", "warmup": 0.0, "epochs": 6, "learning_rate": 0.01, "early_stopping": "false"}
    _, events, _ = train(composed(**options), tell)
    rates = [event.learning_rate for event in events if isinstance(event, Epoch)]
    assert len(rates) == 12
    falls = [before - after for before, after in pairwise(rates)]
    assert all(fall > 0 for fall in falls) and max(falls[4:]) < max(falls[:3])  # the same curve, gone through slower
    assert rates[5] > 5 * rates[-1] and rates[-1] < 1e-4


def notices(events, code: str) -> list[str]:
    return [event.message for event in events if isinstance(event, Notice) and event.code == code]


def test_every_change_on_the_way_is_acknowledged_once_and_nonsense_is_not(composed, train) -> None:
    lines = [
        "set learning_rate 0.002", "set learning_rate nan", "set learning_rate -1", "set learning_rate inf",
        "add epochs 2", "add epochs inf", "add epochs -3", "add epochs 0",
        "set target_metric 0.5", "set target_metric -1", "set target_metric nan", "set target_metric 0",
        "pause", "pause", "continue", "continue",
    ]  # fmt: skip

    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            for line in lines:
                commands.send(line)

    run, events, outcome = train(composed(epochs=4), tell)
    assert outcome == "completed" and run.metrics()["epochs"] == 6
    assert len(notices(events, "changed")) == 4
    assert len(notices(events, "paused")) == len(notices(events, "continued")) == 1
    assert "0.002" in notices(events, "changed")[0] and "epoch 6" in notices(events, "changed")[1]


def test_a_target_set_on_the_way_ends_the_training_when_it_is_reached(composed, train) -> None:
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            commands.send(f"set target_metric {event.metrics['val_loss']}")

    run, events, outcome = train(composed(epochs=200, early_stopping="false"), tell)
    assert outcome == "completed" and run.metrics()["epochs"] <= 4
    assert notices(events, "target_reached")


def test_beside_the_training_only_what_ends_it_is_obeyed_and_the_rest_waits() -> None:
    got: list[float] = []
    commands = Commands({"learning_rate": got.append})
    commands.send("set learning_rate 0.5")
    commands.send("stop")
    commands.send("set learning_rate 0.25")
    commands.glance(("cancel",))
    assert got == []
    with pytest.raises(Halt):
        commands.poll()
    commands.poll()
    assert got == [0.5, 0.25]
