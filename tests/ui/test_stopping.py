"""Stop, seen from the window: prompt whatever the worker does, and what was learned is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app import runs
from app.runs import Run
from app.ui import training as trainings
from app.ui.desk import Desk


class Deaf:
    """A worker that reads, traces or compiles: it hears nothing and obeys nothing."""

    number = 1

    def __init__(self, desk: Desk, order: dict[str, Any]) -> None:
        self.desk, self.order = desk, order
        self.lines: list[str] = []
        self.killed = False

    def send(self, line: str) -> None:
        self.lines.append(line)

    def hang_up(self) -> None:
        """Its input is closed."""

    def kill(self) -> None:
        self.killed = True
        self.end(-9)

    def tell(self, **event: Any) -> None:
        self.desk.training._heard([event])

    def end(self, code: int = 0) -> None:
        self.desk.workers.training = None
        self.desk.workers.ended.emit(code)

    def close(self, patience: float = 0) -> None:
        """Ends."""


@pytest.fixture
def hired(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[Deaf]:
    """The workers in the order in which they were ordered to train."""
    made: list[Deaf] = []

    def train(order: dict[str, Any]) -> Deaf:
        made.append(Deaf(desk, order))
        desk.workers.training = made[-1]  # type: ignore[assignment]
        return made[-1]

    monkeypatch.setattr(desk.workers, "train", train)
    monkeypatch.setattr(trainings, "STOP_AFTER", 30)
    yield made
    desk.workers.training = None


@pytest.fixture
def begun(opened: Callable[[str], Desk], hired: list[Deaf]) -> Run:
    desk = opened("sample:iris")
    desk.train()
    hired[0].tell(event="phase", phase="reading")
    assert desk.training.run is not None
    return desk.training.run


def save(run: Run) -> None:
    run.checkpoint_folder.mkdir(exist_ok=True)
    (run.checkpoint_folder / "a.npz").write_bytes(b"checkpoint")


def test_a_worker_that_does_not_obey_is_killed_and_another_one_scores_what_was_saved(desk, begun, hired, qtbot) -> None:
    hired[0].tell(event="phase", phase="tracing")
    save(begun)
    ended: list[str] = []
    desk.training.ended.connect(ended.append)
    desk.training.stop()
    assert desk.training.stopping == "stop"  # at once
    qtbot.waitUntil(lambda: len(hired) == 2)
    assert hired[0].killed and hired[0].lines == ["stop"]
    assert hired[1].order == {"score": str(begun.folder)}
    assert desk.training.running and desk.training.watch.phase == "saving" and ended == []
    hired[1].tell(event="phase", phase="reading")  # of the other worker: the training does not begin again
    assert desk.training.watch.phase == "saving"
    hired[1].tell(event="phase", phase="evaluating")
    hired[1].tell(event="finished", run="", outcome="stopped", metrics={"test_accuracy": 0.9})
    hired[1].end()
    assert ended == ["stopped"] and desk.training.watch.test == {"test_accuracy": 0.9}


@pytest.mark.parametrize("phase", ["saving", "evaluating"])
def test_a_worker_that_has_obeyed_may_take_its_time(desk, begun, hired, qtbot, phase) -> None:
    desk.training.stop()
    hired[0].tell(event="phase", phase=phase)
    qtbot.wait(100)
    assert not hired[0].killed


@pytest.mark.parametrize("phase", ["reading", "building", "tracing"])
def test_where_nothing_was_learned_that_is_said_and_the_run_is_withdrawn(desk, begun, hired, qtbot, phase) -> None:
    hired[0].tell(event="phase", phase=phase)
    desk.training.stop()
    qtbot.waitUntil(lambda: not desk.training.running)
    assert len(hired) == 1 and hired[0].killed
    assert desk.training.watch.outcome == "cancelled"
    assert "before it had learned anything" in desk.training.watch.notes[-1].message
    assert runs.outcome(begun) == "cancelled"
    assert desk.run is None


def test_a_worker_that_dies_while_it_scores_is_said_and_not_tried_for_ever(desk, begun, hired, qtbot) -> None:
    save(begun)
    desk.training.stop()
    qtbot.waitUntil(lambda: len(hired) == 2)
    hired[1].end(-11)
    assert desk.training.watch.outcome == "interrupted" and desk.training.died
    assert len(hired) == 2


def test_pressing_stop_again_asks_for_nothing_more(desk, begun, hired) -> None:
    desk.training.stop()
    desk.training.stop()
    assert hired[0].lines == ["stop"]


def test_cancel_after_stop_discards_at_once(desk, begun, hired, monkeypatch, qtbot) -> None:
    monkeypatch.setattr(trainings, "STOP_AFTER", 10_000)
    monkeypatch.setattr(trainings, "KILL_AFTER", 20)
    save(begun)
    desk.training.stop()
    desk.training.cancel()
    qtbot.waitUntil(lambda: not desk.training.running)
    assert len(hired) == 1 and desk.training.watch.outcome == "cancelled"


@pytest.mark.parametrize("code", [-9, -6, -11])
def test_a_death_as_of_lack_of_memory_is_told_apart(desk, begun, hired, code) -> None:
    hired[0].end(code)
    assert desk.training.died and desk.training.taken


def test_an_end_of_its_own_is_no_lack_of_memory(desk, begun, hired) -> None:
    hired[0].end(1)
    assert desk.training.died and not desk.training.taken


def test_it_goes_on_with_a_smaller_batch(desk, begun, hired) -> None:
    save(begun)
    hired[0].end(-9)
    desk.training.resume(begun, batch_size=16)
    assert hired[1].order == {"resume": str(begun.folder), "epochs": 0, "batch_size": 16}
