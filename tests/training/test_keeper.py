"""What is written on the way never takes more than its share of the time, and never less than is promised."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from app import runs
from app.training import checkpoint, keeper
from app.training.keeper import Keeper, Moment, Pace


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(keeper.time, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch) -> Clock:
    return Clock(monkeypatch)


def test_what_takes_long_is_done_seldom_and_what_takes_no_time_not_too_often(clock) -> None:
    pace = Pace(1.0, 50.0)
    for seconds, wait in ((0.001, 1.0), (0.1, 5.0), (0.5, 25.0), (3.0, 50.0)):
        pace.done(seconds)
        clock.now += wait - 0.01
        assert not pace.due()
        clock.now += 0.02
        assert pace.due()


def test_the_first_checkpoint_is_due_at_the_first_epochs_end_and_not_within_it(clock) -> None:
    pace = Pace(1.0, 50.0)
    pace.hurry()
    assert pace.due() and not pace.due(10.0)
    clock.now += 11
    assert pace.due(10.0)


@pytest.fixture
def made(tmp_path, monkeypatch):
    told: list[tuple[str, str]] = []
    saved: list[int] = []
    run = runs.Run(tmp_path)
    return Keeper(run, lambda weights: None, lambda *what: told.append(what), saved.append), told, saved


def moment(number: int, best_epoch: int = 0, places: tuple[int, ...] | None = (0,)) -> Moment:
    weights = [np.full(4, float(best_epoch), np.float32)]
    return Moment(number, number, {"epoch": number}, [{"epoch": 1.0}], [np.full(4, -1.0)], weights, best_epoch, places)


def test_best_weights_of_an_earlier_epoch_are_written_once(made, monkeypatch) -> None:
    written: list[int] = []
    write = checkpoint.write_best

    def counted(folder, epoch, weights) -> str:
        written.append(epoch)
        return write(folder, epoch, weights)

    monkeypatch.setattr(checkpoint, "write_best", counted)
    one, _, saved = made
    for number, best, places in ((1, 1, (0,)), (2, 1, None), (3, 1, None), (4, 4, (0,)), (5, 4, None), (6, 4, None)):
        one.finish(moment(number, best, places), [])
        found = checkpoint.read(one.run.checkpoint_folder)
        assert found is not None and found.number == number
        assert found.arrays["best"][0][0] == (-1.0 if places else best)
    assert written == [1, 4] and saved == [1, 2, 3, 4, 5, 6]
    assert sorted(path.name for path in one.run.checkpoint_folder.iterdir()) == ["a.npz", "b.npz", "best-000004.npz"]


def test_while_one_is_written_no_other_is_begun_and_the_end_waits_for_it(made, monkeypatch) -> None:
    go, writing = threading.Event(), threading.Event()
    write = checkpoint.write

    def slow(*args) -> None:
        writing.set()
        assert go.wait(10)
        write(*args)

    monkeypatch.setattr(checkpoint, "write", slow)
    one, _, saved = made
    one.save(moment(1))
    assert writing.wait(10)
    one.save(moment(2))  # passed over
    assert saved == []
    go.set()
    one.flush()
    assert saved == [1]
    began = time.monotonic()
    one.flush()
    assert time.monotonic() - began < 5


def test_no_memory_to_write_a_checkpoint_is_said_and_ends_nothing(made, monkeypatch) -> None:
    def short(*args) -> None:
        raise MemoryError

    one, told, saved = made
    monkeypatch.setattr(checkpoint, "write", short)
    one.save(moment(1))
    one.flush()
    one.save(moment(2))
    one.flush()
    assert [code for code, _ in told] == ["not_saved"] and "memory" in told[0][1]
    monkeypatch.undo()
    one.save(moment(3))
    one.flush()
    assert [code for code, _ in told] == ["not_saved", "saved_again"] and saved == [3]
