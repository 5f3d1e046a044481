"""The worker processes behind the window: one that trains, one that is warm and answers questions."""

from __future__ import annotations

import collections
import contextlib
import json
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from app import files, process, said
from app.errors import UserError
from app.ui.language import localised

QUICK = ("describe", "predict_one")
"""Questions that are answered within some hundredths of a second."""

INTERVAL = 66
"""Milliseconds between two deliveries of events: 15 a second."""

ROUTINE_INTERVAL = 250
"""Milliseconds between two deliveries of batches and quick epochs: each costs the training some of its time."""

QUICK_EPOCH = 1.0
"""Seconds after an epoch within which another one is nothing new."""

CLOSE = 0.01
"""Seconds within which a batch takes the place of the one before it: a trainer tells at most 20 a second."""

STRETCH, BREATH = 200, 0.004
"""Lines read in a stretch while they come without a pause, and seconds of rest after them, for the window's thread."""

SLICE = 1_000
"""Events handed over at once; the others wait for the next delivery, so that the window stays alive."""


class Link(QThread):
    """A worker process and the thread that reads what it says.

    Signals:
        heard(list): Events as dicts, in order, at most 15 times a second; batches and quick epochs alone 4 times.
            Of batches that come thicker than any trainer tells them, only the latest are heard.
        gone(int): The process ended with this exit code; nothing more is heard.
    """

    heard = Signal(list)
    gone = Signal(int)
    _arrived = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.started_at = time.monotonic()
        self.ready = False
        self.log = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the process
        self._process = process.start_worker(self.log)
        self._events: collections.deque[dict[str, Any]] = collections.deque()
        self._pending = threading.Event()
        self._urgent = threading.Event()
        self._delivered_at = 0.0
        self._batch_at = self._epoch_at = self._stretch_at = 0.0
        self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._deliver)
        self._arrived.connect(self._schedule)
        self.finished.connect(self._end)
        self.start()

    @property
    def number(self) -> int:
        """The process number."""
        return self._process.pid

    def send(self, line: str | Mapping[str, Any]) -> None:
        """Sends one line: a command in words, or an order or a question as JSON."""
        text = line if isinstance(line, str) else files.to_json(dict(line))
        stream = self._process.stdin
        if stream is None or stream.closed:
            return
        try:
            stream.write(text + "\n")
            stream.flush()
        except OSError:  # it has just ended, and `gone` will say so
            return

    def hang_up(self) -> None:
        """Closes the worker's input: it saves what it has and ends."""
        stream = self._process.stdin
        if stream is not None and not stream.closed:
            try:
                stream.close()
            except OSError:
                return

    def kill(self) -> None:
        """Ends the process at once, whatever it is doing."""
        process.strike(self._process)

    def run(self) -> None:
        """Reads events until the process ends; Qt calls this in the thread."""
        assert self._process.stdout is not None
        for number, line in enumerate(self._process.stdout):
            self._breathe(number)
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if isinstance(event, dict):
                urgent = self._queue(event)
                waited_for = self._urgent if urgent else self._pending
                if not waited_for.is_set():
                    waited_for.set()
                    self._arrived.emit(urgent)
        self._process.wait()

    def _breathe(self, number: int) -> None:
        """Rests in a flood of lines: Python lets only one thread run, and the window's would wait for each word."""
        if number % STRETCH == 0:
            now = time.monotonic()
            if now - self._stretch_at < STRETCH / 1000:
                time.sleep(BREATH)
            self._stretch_at = now

    def _queue(self, event: dict[str, Any]) -> bool:
        """Puts an event behind the others; returns whether it is worth a delivery of its own."""
        now, name = time.monotonic(), event.get("event")
        if name == "batch":
            close, self._batch_at = now - self._batch_at < CLOSE, now
            with contextlib.suppress(IndexError):  # the one before has just been delivered
                if close and self._events[-1].get("event") == "batch":
                    self._events[-1] = event
                    return False
        self._events.append(event)
        if name == "epoch":
            quick, self._epoch_at = now - self._epoch_at < QUICK_EPOCH, now
            return not quick
        return name != "batch"

    def close(self, patience: float = 3.0) -> None:
        """Hangs up, waits `patience` seconds for the process to end by itself, then ends it."""
        self.hang_up()
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
        self.wait()
        self._let_go()  # nobody may be there any more to hear that the thread has ended

    def _schedule(self, urgent: bool) -> None:
        waited = int(1000 * (time.monotonic() - self._delivered_at))
        rest = max(0, (INTERVAL if urgent else ROUTINE_INTERVAL) - waited)
        if not self._timer.isActive() or rest < self._timer.remainingTime():
            self._timer.start(rest)

    def _deliver(self) -> None:
        self._delivered_at = time.monotonic()
        self._pending.clear()
        self._urgent.clear()
        events = self._slice()
        if any(event.get("event") == "ready" for event in events):
            self.ready = True
        if self._events:
            self._timer.start(INTERVAL)
        if events:
            self.heard.emit(events)
        if self._over and not self._timer.isActive():
            self._over = False
            self._let_go()
            self.gone.emit(self._process.returncode)

    def _slice(self) -> list[dict[str, Any]]:
        """Takes the oldest events, so many that the window has done with them before anybody waits for it."""
        found: list[dict[str, Any]] = []
        while len(found) < SLICE:
            try:
                found.append(self._events.popleft())
            except IndexError:
                break
        return found

    def _end(self) -> None:
        """The process has ended: what it has told is heard to the end, then that it is gone."""
        self._timer.stop()
        self._over = True
        self._deliver()

    def _let_go(self) -> None:
        """Closes what led to the process, and removes what it had no time to remove."""
        self.hang_up()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self.log.close()
        process.sweep(self._process.pid)


@dataclass
class Question:
    """One question to the worker that answers, and who wants to know.

    Args:
        content: `ask` and its arguments.
        answered: Gets the result.
        refused: Gets a sentence.
        progressed: Gets share and words.
    """

    content: dict[str, Any]
    answered: Callable[[Any], None]
    refused: Callable[[str], None]
    progressed: Callable[[float, str], None] | None = None
    number: int = 0
    link: Link | None = None
    asked: int = 0


class Workers(QObject):
    """At most two processes: one trains, one is warm or answers questions.

    Signals:
        heard(list): Events of the training.
        ended(int): The training process has ended with this exit code.
        warm_changed(): The worker that answers has become ready, or has gone.
    """

    heard = Signal(list)
    ended = Signal(int)
    warm_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.training: Link | None = None
        self._warm: Link | None = None
        self._number = 0
        self._questions: dict[int, Question] = {}
        self._closing = False

    @property
    def is_warm(self) -> bool:
        """Whether a worker waits with everything imported."""
        return self._warm is not None and self._warm.ready

    def warm_up(self) -> None:
        """Starts the worker that answers, unless it runs or a training does."""
        if self._warm is None and self.training is None and not self._closing:
            self._start_warm()

    def ask(
        self,
        content: Mapping[str, Any],
        answered: Callable[[Any], None],
        refused: Callable[[str], None],
        progressed: Callable[[float, str], None] | None = None,
    ) -> Question:
        """Asks the worker, starting one if there is none; the answer comes on the window's thread.

        Args:
            content: `ask` and its arguments.
            answered: Gets the result.
            refused: Gets a sentence that says why there is none.
            progressed: Gets share and words of long ones. Defaults to nobody.
        """
        self._number += 1
        question = Question(dict(content), answered, refused, progressed, self._number)
        if not self._closing:
            self._questions[question.number] = question
            self._put(question)
        return question

    def _put(self, question: Question) -> None:
        try:
            question.link = self._warm or self._start_warm()
        except UserError as error:
            del self._questions[question.number]
            sentence = localised(str(error))
            # As any other refusal, it is heard only after `ask` has returned.
            QTimer.singleShot(0, self, lambda: question.refused(sentence))
            return
        question.asked += 1
        question.link.send({"id": question.number, **question.content})

    def drop(self, question: Question, at_once: bool = False) -> None:
        """The answer is no longer wanted.

        Args:
            question: The question.
            at_once: Whether to end the process that works on it; others are asked again. Defaults to False.
        """
        if self._questions.pop(question.number, None) is None or self._warm is None:
            return
        if at_once:
            self._warm.kill()
        else:
            self._warm.send({"cancel": question.number})

    def train(self, order: Mapping[str, Any]) -> Link:
        """Lets the warm worker train, or a new one where that is busy.

        Args:
            order: `experiment` and `run`, or `resume` and perhaps `epochs`.
        """
        assert self.training is None, "one training at a time"
        quick = all(question.content.get("ask") in QUICK for question in self._questions.values())
        if self._warm is not None and quick:
            # What was asked before is answered before the training begins.
            link, self._warm = self._warm, None
            link.gone.disconnect(self._warm_gone)
        else:
            link = Link(self)
        link.heard.connect(self.heard)
        link.gone.connect(self._training_gone)
        self.training = link
        link.send(order)
        return link

    def close(self) -> None:
        """Hangs up on both and waits until they have ended."""
        self._closing = True
        self._questions.clear()
        for link in (self._warm, self.training):
            if link is not None:
                link.gone.disconnect()
                link.heard.disconnect()
        if self._warm is not None:
            self._warm.kill()
            self._warm.close()
        if self.training is not None:
            self.training.close(patience=20.0)
        self._warm = self.training = None

    def _start_warm(self) -> Link:
        self._warm = Link(self)
        self._warm.heard.connect(self._answers)
        self._warm.gone.connect(self._warm_gone)
        return self._warm

    def _answers(self, events: list[dict[str, Any]]) -> None:
        for event in events:
            if event.get("event") == "ready":
                self.warm_changed.emit()
                continue
            question = self._questions.get(event.get("id", 0))
            if question is None:
                continue
            if event.get("event") == "progress" and question.progressed is not None:
                question.progressed(float(event.get("share", 0.0)), str(event.get("words", "")))
            if event.get("event") == "answer":
                del self._questions[question.number]
                if "error" in event:
                    question.refused(localised(said.from_json(str(event["error"]), event)))
                else:
                    question.answered(event.get("result"))

    def _warm_gone(self, code: int) -> None:
        link, self._warm = self._warm, None
        self.warm_changed.emit()
        self._bury(link)

    def _bury(self, link: Link | None) -> None:
        """Asks once more what an ended process has not answered; what was asked twice is given up."""
        for question in [one for one in self._questions.values() if one.link is link and not self._closing]:
            if question.asked > 1:
                del self._questions[question.number]
                question.refused(self.tr("The helper process ended before it could answer. Try again."))
            else:
                self._put(question)
        if link is not None:
            link.deleteLater()

    def _training_gone(self, code: int) -> None:
        link, self.training = self.training, None
        self._bury(link)
        self.ended.emit(code)
        QTimer.singleShot(500, self, self.warm_up)
