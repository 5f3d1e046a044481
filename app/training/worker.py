"""The worker: one process that is warm, answers questions, and at last trains, for the window.

It is told by lines on standard input and tells by JSON lines on its output. It says `hello` at once,
`ready` when the libraries are loaded, and `warm` when a training would begin without delay; what it
is sent meanwhile waits. A question is `{"id": 7, "ask": NAME, ...}` (see `app.questions`) and gets
`{"event": "answer", "id": 7, "result": ...}` or `"error"` (and how it was said), after `progress` where it takes time;
`{"cancel": 7}` drops it. `{"experiment": FILE, "run": FOLDER}` or `{"resume": RUN, "epochs": N, "batch_size": B}`
makes it the training, `{"score": RUN}` the one that brings a training to its end that was killed while stopping:
later lines are commands, and it ends with the training. The end of its input means that the window is gone:
what was trained is saved, and it ends.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app import experiment as experiments
from app import files, process, runs, said
from app.errors import UserError
from app.training import vigil
from app.training.commands import Commands
from app.training.events import Event, Finished, Notice, Phase
from app.training.inbox import Inbox, Order

GRACE = 1.0
"""Seconds that work which can be done again gets to end by itself when the window is gone."""

SAVING_GRACE = 20.0
"""Seconds that a training gets then to end its chunk and to save."""

PROGRESS_SECONDS = 0.05
"""At least this long lies between two words about the progress of an answer."""

Say = Callable[[Mapping[str, Any]], None]


class Cancelled(Exception):
    """Leaves an answer that nobody waits for any more."""


def main() -> int:
    """Runs the worker on this process's standard streams; returns the exit code."""
    say = speaker(claim_output())
    process.lower_priority()
    return Worker(say).run()


def claim_output() -> int:
    """Keeps descriptor 1 for events and points 1 at standard error, so that no library breaks the stream."""
    kept = os.dup(1)
    os.dup2(2, 1)
    return kept


def speaker(descriptor: int) -> Say:
    """A function that writes each object as one line at once; a reader that is gone is no error."""
    lock = threading.Lock()

    def say(content: Mapping[str, Any]) -> None:
        line = (files.to_json(dict(content)) + "\n").encode("ascii")
        with lock, contextlib.suppress(OSError):
            while line:
                line = line[os.write(descriptor, line) :]

    return say


class Worker:
    """Reads orders in a thread of its own and does them in this one.

    Args:
        say: Tells the window.
    """

    def __init__(self, say: Say) -> None:
        self._say = say
        self._phase = ""
        self._commands = Commands()
        self._inbox = Inbox(self._commands, self._dismiss)

    def run(self) -> int:
        """Works until a training has ended or the input has; returns the exit code."""
        self._say({"event": "hello", "pid": os.getpid()})
        threading.Thread(target=self._listen, name="listener", daemon=True).start()
        from app import questions
        from app.training import warmth

        try:
            warmth.load()
        except Exception as error:  # an installation that is damaged, or no memory left
            self._fail(_sentence(error))
            return 1
        self._say({"event": "ready"})
        return self._work(questions.Desk(), warmth.steps())

    def _work(self, desk: Any, steps: Iterator[Callable[[], None]]) -> int:
        """Does what is ordered, and warms up as long as nothing is."""
        for step in steps:
            while (order := self._inbox.next(wait=False)) is not None:
                if "ask" not in order:
                    return self._train(order, desk)
                self._answer(order, desk)
            if self._inbox.ended:
                return 0
            _attempt(step)
        self._say({"event": "warm"})
        while (order := self._inbox.next()) is not None:
            if "ask" not in order:
                return self._train(order, desk)
            self._answer(order, desk)
        return 0

    def _listen(self) -> None:
        self._inbox.listen(sys.stdin)
        self._leave()

    def _leave(self) -> None:
        """The window is gone: ends this process, after what is worth it has had its time to be saved."""
        gone = time.monotonic()
        while time.monotonic() - gone < (SAVING_GRACE if self._phase in ("training", "saving") else GRACE):
            time.sleep(0.02)
        os._exit(0)

    def _train(self, order: Order, desk: Any) -> int:
        """Becomes the training that is ordered; every way it can fail is told."""
        try:
            work = self._task(order)
            _forget(desk)
            with vigil.kept():
                return 1 if work() == "failed" else 0
        except UserError as error:
            self._fail(str(error))
            return error.exit_code
        except Exception as error:
            self._fail(_sentence(error))
            return 1

    def _task(self, order: Order) -> Callable[[], str]:
        """What is to be trained, or brought to its end: one of the orders that the module names."""
        from app.training import session

        if "score" in order:
            stopped = runs.open_run(str(order["score"]))
            return lambda: session.score(stopped, self._emit, self._commands)
        if "resume" in order:
            run = runs.open_run(str(order["resume"]))
            epochs, size = _whole(order, "epochs"), _whole(order, "batch_size")
            return lambda: session.resume(run, self._emit, self._commands, epochs, batch_size=size or None)
        if "experiment" not in order or "run" not in order:
            raise UserError("The worker needs a line of JSON that asks, or names an experiment and a run folder.")
        experiment = experiments.read(Path(order["experiment"]))
        run = runs.prepare(Path(order["run"]), experiment)
        return lambda: session.train(experiment, None, None, run, self._emit, self._commands)

    def _emit(self, event: Event) -> None:
        if isinstance(event, Phase):
            self._phase = event.phase
        self._say(event.to_json())

    def _fail(self, sentence: str) -> None:
        self._emit(Notice("failed", sentence))
        self._emit(Finished("", "failed", {}))

    def _answer(self, asked: Order, desk: Any) -> None:
        from app import questions

        desk.progress = self._progress(asked)
        try:
            answer: dict[str, Any] = {"result": questions.answer(asked, desk)}
        except UserError as error:
            answer = {"error": str(error), **said.beside(str(error))}
        except Cancelled:
            answer = {"error": "Cancelled.", "cancelled": True}
        except Exception as error:
            answer = {"error": _sentence(error)}
        self._say({"event": "answer", "id": asked.get("id"), **answer})

    def _progress(self, asked: Order) -> Callable[[float, str], None]:
        """Tells how far an answer has come; also the place where one is left that was cancelled."""
        told = time.monotonic()

        def progress(share: float, words: str) -> None:
            nonlocal told
            if self._inbox.is_cancelled(asked):
                raise Cancelled
            if time.monotonic() - told >= PROGRESS_SECONDS:
                told = time.monotonic()
                self._say({"event": "progress", "id": asked.get("id"), "share": share, "words": words})

        return progress

    def _dismiss(self, asked: Order, reason: str) -> None:
        cancelled = {"cancelled": True} if reason == "Cancelled." else {}
        self._say({"event": "answer", "id": asked.get("id"), "error": reason, **cancelled})


def _whole(order: Order, name: str) -> int:
    """A number that an order may name; 0 where it doesn't."""
    value = order.get(name) or 0
    if not isinstance(value, int) or value < 0:
        raise UserError(f"`{name}` must be a whole number, 0 or more.")
    return value


def _forget(desk: Any) -> None:
    """Leaves nothing of the answers behind, so that a training goes as in a fresh process."""
    import keras

    desk.clear()
    keras.backend.clear_session()


def _attempt(step: Callable[[], None]) -> None:
    """A step of warming up; that one fails must not keep a training from telling better what is wrong."""
    try:
        step()
    except Exception:
        traceback.print_exc()


def _sentence(error: Exception) -> str:
    from app.cli import crash

    return crash.sentence(error, sys.argv[1:])
