"""The worker: one process that trains for the window, told by lines, telling by events.

Its first line on standard input names the experiment file and the run folder; later lines are
commands. The end of its input means that the window is gone: what was trained is saved, and it ends.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TextIO

from app import experiment as experiments
from app import files, runs
from app.errors import UserError
from app.training.commands import Commands
from app.training.events import Event, Finished, Notice


def main() -> int:
    """Runs the worker on this process's standard streams; returns the exit code."""
    stream = claim_output()
    first = sys.stdin.readline()
    if not first.strip():
        return 0
    emit = emitter(stream)
    commands = Commands()
    try:
        work = _task(_order(first), emit, commands)
        threading.Thread(target=_listen, args=(sys.stdin, commands), daemon=True).start()
        return 1 if work() == "failed" else 0
    except UserError as error:
        emit(Notice("failed", str(error)))
        emit(Finished("", "failed", {}))
        return error.exit_code


def claim_output() -> TextIO:
    """Keeps descriptor 1 for events and points 1 at standard error, so that no library breaks the stream."""
    kept = os.dup(1)
    os.dup2(2, 1)
    return open(kept, "w", encoding="ascii", newline="\n", buffering=1)


def emitter(stream: TextIO) -> Callable[[Event], None]:
    """A function that writes each event as one line at once; a reader that is gone is no error."""
    lock = threading.Lock()

    def emit(event: Event) -> None:
        line = files.to_json(event.to_json()) + "\n"
        with lock:
            try:
                stream.write(line)
                stream.flush()
            except (BrokenPipeError, ValueError):
                pass

    return emit


def _task(order: Mapping[str, Any], emit: Callable[[Event], None], commands: Commands) -> Callable[[], str]:
    """What the first line asks for: `experiment` and `run` to train, or `resume` and perhaps `epochs`."""
    from app.training import session

    if "resume" in order:
        run = runs.open_run(order["resume"])
        return lambda: session.resume(run, emit, commands, int(order.get("epochs") or 0))
    if "experiment" not in order or "run" not in order:
        raise UserError("The worker's first line must name an experiment and a run folder.")
    experiment = experiments.read(Path(order["experiment"]))
    run = runs.prepare(Path(order["run"]), experiment)
    return lambda: session.train(experiment, None, None, run, emit, commands)


def _order(line: str) -> dict[str, Any]:
    try:
        order = json.loads(line)
    except ValueError as error:
        raise UserError("The worker's first line must be a JSON object.") from error
    if not isinstance(order, dict):
        raise UserError("The worker's first line must be a JSON object.")
    return order


def _listen(stream: TextIO, commands: Commands) -> None:
    for line in stream:
        commands.send(line.strip())
    commands.send("interrupt")
