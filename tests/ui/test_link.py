"""What a worker tells: nothing that counts is lost in a flood, and the window stays alive meanwhile."""

import sys

import pytest
from PySide6.QtCore import QObject

from app import process
from app.ui.workers import SLICE, Link

FLOOD = """
import json, sys
def say(**event): sys.stdout.write(json.dumps(event) + "\\n")
for epoch in range(1, 41):
    for step in range(1, 251):
        say(event="batch", step=step, steps=250, metrics={"loss": 0.5})
    say(event="epoch", epoch=epoch, epochs=40)
for step in range(1, 8):
    say(event="batch", step=step, steps=250, metrics={"loss": 0.5})
sys.stdout.flush()
"""

NOTES = """
import json, sys
for number in range(5000):
    sys.stdout.write(json.dumps({"event": "notice", "code": str(number)}) + "\\n")
sys.stdout.flush()
"""

TRAINER = """
import json, sys, time
for step in range(1, 21):
    print(json.dumps({"event": "batch", "step": step}), flush=True)
    time.sleep(0.05)
"""


@pytest.fixture
def told(qtbot, monkeypatch):
    """Everything that a script tells as a worker, delivery by delivery, until it is gone."""

    def listen(script: str) -> list[list[dict[str, object]]]:
        monkeypatch.setattr(process, "worker_command", lambda: [sys.executable, "-c", script])
        owner, heard, gone = QObject(), [], []
        link = Link(owner)
        link.heard.connect(heard.append)
        link.gone.connect(gone.append)
        qtbot.waitUntil(lambda: bool(gone), timeout=30_000)
        deliveries = list(heard)
        qtbot.wait(100)
        assert heard == deliveries, "nothing is heard of a process that is gone"
        link.close()
        return deliveries

    return listen


def test_a_flood_loses_no_epoch_and_not_the_last_batch(told) -> None:
    events = [event for delivery in told(FLOOD) for event in delivery]
    assert [event["epoch"] for event in events if event["event"] == "epoch"] == list(range(1, 41))
    assert (events[-1]["event"], events[-1]["step"]) == ("batch", 7)
    assert sum(event["event"] == "batch" for event in events) < 2000, "of those nobody could see, most are left out"


def test_many_events_are_handed_over_in_slices_and_in_order(told) -> None:
    deliveries = told(NOTES)
    assert max(map(len, deliveries)) <= SLICE
    assert [event["code"] for delivery in deliveries for event in delivery] == [str(n) for n in range(5000)]


def test_no_batch_of_a_trainer_is_lost_and_few_deliveries_bring_them(told) -> None:
    deliveries = told(TRAINER)
    assert [event["step"] for delivery in deliveries for event in delivery] == list(range(1, 21))
    assert len(deliveries) <= 10
