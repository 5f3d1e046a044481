"""Commands to a running training, and nonsense that must not end it."""

from __future__ import annotations

import threading
import time

import pytest

from app.training.commands import Commands, Halt
from app.training.events import Epoch


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


def test_epochs_added_on_the_way_are_trained(composed, train) -> None:
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            commands.send("add epochs 3")

    run, _, outcome = train(composed(epochs=4), tell)
    assert outcome == "completed" and run.metrics()["epochs"] == 7
