"""The computer stays awake for a training, and a system that can't or won't changes nothing."""

from __future__ import annotations

import sys
import threading
import time
from types import SimpleNamespace

import pytest

from app.training import vigil


def wait_for(condition) -> None:
    ends = time.monotonic() + 10
    while not condition() and time.monotonic() < ends:
        time.sleep(0.005)
    assert condition()


class Mode:
    """What wakepy gives: a context that remembers."""

    def __init__(self) -> None:
        self.inside, self.left = threading.Event(), threading.Event()

    def __enter__(self) -> None:
        self.inside.set()

    def __exit__(self, *error: object) -> None:
        self.left.set()


def test_the_system_is_asked_to_stay_awake_until_the_training_ends(monkeypatch) -> None:
    mode = Mode()
    keep = SimpleNamespace(running=lambda on_fail: mode)
    monkeypatch.setitem(sys.modules, "wakepy", SimpleNamespace(keep=keep))
    with vigil.kept():
        wait_for(mode.inside.is_set)
        assert not mode.left.is_set()
    assert mode.left.is_set()


def test_a_training_that_fails_lets_the_computer_sleep_again(monkeypatch) -> None:
    mode = Mode()
    monkeypatch.setitem(sys.modules, "wakepy", SimpleNamespace(keep=SimpleNamespace(running=lambda on_fail: mode)))
    with pytest.raises(ZeroDivisionError), vigil.kept():
        wait_for(mode.inside.is_set)
        raise ZeroDivisionError
    assert mode.left.is_set()


def test_a_system_without_a_way_to_stay_awake_is_no_error(monkeypatch) -> None:
    def broken(on_fail: str) -> None:
        raise OSError("no bus")

    monkeypatch.setitem(sys.modules, "wakepy", SimpleNamespace(keep=SimpleNamespace(running=broken)))
    trained = []
    with vigil.kept():
        trained.append("without a bus")
    monkeypatch.setitem(sys.modules, "wakepy", None)  # importing it fails
    with vigil.kept():
        trained.append("without the library")
    assert trained == ["without a bus", "without the library"]


def test_a_system_that_does_not_answer_delays_no_training(monkeypatch) -> None:
    answered = threading.Event()

    def slow(on_fail: str) -> Mode:
        answered.wait(10)
        return Mode()

    monkeypatch.setitem(sys.modules, "wakepy", SimpleNamespace(keep=SimpleNamespace(running=slow)))
    monkeypatch.setattr(vigil, "LEAVING", 0.01)
    with vigil.kept():
        assert not answered.is_set()  # the training is under way, whatever the system does
    answered.set()


def test_with_the_real_library_nothing_is_warned_of_and_nothing_fails() -> None:
    with vigil.kept():
        pass
