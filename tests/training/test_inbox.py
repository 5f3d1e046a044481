"""The worker's inbox: questions in turn, commands to the training, nothing lost, nothing kept too long."""

from __future__ import annotations

import json
import threading

import pytest

from app.training.commands import Commands, Halt
from app.training.inbox import Inbox


@pytest.fixture
def box():
    refused: list[tuple[object, str]] = []
    commands = Commands()
    inbox = Inbox(commands, lambda asked, reason: refused.append((asked.get("id"), reason)))
    inbox.refused, inbox.commands = refused, commands
    return inbox


def ask(number: int) -> str:
    return json.dumps({"id": number, "ask": "describe"})


def test_questions_come_in_the_order_in_which_they_were_asked(box) -> None:
    for number in range(3):
        box.take(ask(number))
    assert [box.next()["id"] for _ in range(3)] == [0, 1, 2]
    assert box.next(wait=False) is None


def test_a_queued_question_can_be_cancelled_and_is_told_so(box) -> None:
    box.take(ask(1))
    box.take(ask(2))
    box.take('{"cancel": 1}')
    assert box.refused == [(1, "Cancelled.")]
    assert box.next()["id"] == 2 and box.next(wait=False) is None


def test_the_question_under_way_learns_that_it_was_cancelled(box) -> None:
    box.take(ask(1))
    order = box.next()
    assert not box.is_cancelled(order)
    box.take('{"cancel": 1}')
    assert box.is_cancelled(order)


def test_words_before_a_training_was_ordered_are_no_commands_to_it(box) -> None:
    box.take("stop")
    assert box.next() == {}  # an order that nobody understands, not a stop kept for later
    box.take('{"resume": "run"}')
    box.commands.poll()


def test_words_after_the_order_reach_the_training_and_questions_are_refused(box) -> None:
    box.take('{"resume": "run"}')
    box.take(ask(5))
    box.take("cancel")
    assert box.refused[0][0] == 5 and "trains" in box.refused[0][1]
    with pytest.raises(Halt, match="cancelled"):
        box.commands.poll()


def test_the_end_of_the_lines_interrupts_the_training_and_wakes_who_waits(box) -> None:
    waited: list[object] = []
    waiter = threading.Thread(target=lambda: waited.append(box.next()))
    waiter.start()
    box.listen(["\n"])
    waiter.join(10)
    assert waited == [None] and box.ended
    with pytest.raises(Halt, match="interrupted"):
        box.commands.poll()


def test_what_is_left_in_the_queue_when_the_window_goes_is_not_begun(box) -> None:
    box.listen([ask(1), '{"resume": "run"}'])
    assert box.next() is None


@pytest.mark.parametrize("line", ["nonsense", "[1]", "{", '{"x": ' * 2000])
def test_nonsense_is_an_order_without_content(box, line: str) -> None:
    box.take(line)
    assert box.next() == {}


def test_a_worker_whose_libraries_do_not_load_says_so(monkeypatch, tmp_path) -> None:
    from app.training import warmth, worker

    def broken() -> None:
        raise ImportError("no such library")

    said: list[dict[str, object]] = []
    monkeypatch.setattr(warmth, "load", broken)
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *args, **kwargs: str(tmp_path))
    monkeypatch.setattr(worker.Worker, "_listen", lambda self: None)
    assert worker.Worker(lambda content: said.append(dict(content))).run() == 1
    assert [event["event"] for event in said] == ["hello", "notice", "finished"]
    assert "ImportError" in str(said[1]["message"]) and list(tmp_path.glob("crash-*"))


def test_an_unexpected_error_is_answered_by_a_sentence_and_a_report_and_the_worker_lives(monkeypatch, tmp_path) -> None:
    from app import questions
    from app.training import worker

    def broken(asked: object, desk: object) -> None:
        raise ZeroDivisionError

    said: list[dict[str, object]] = []
    monkeypatch.setattr(questions, "answer", broken)
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *args, **kwargs: str(tmp_path))
    one = worker.Worker(lambda content: said.append(dict(content)))
    one._answer({"id": 3, "ask": "describe"}, questions.Desk())
    assert said[0]["id"] == 3 and "ZeroDivisionError" in str(said[0]["error"])
    assert "ZeroDivisionError" in next(tmp_path.glob("crash-*")).read_text()
