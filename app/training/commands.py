"""What a running training is told: stop, cancel, pause, continue, and changes on the way."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Callable
from dataclasses import dataclass, field


class Halt(Exception):
    """Leaves the training loop between two chunks; `outcome` says how the run ends."""

    def __init__(self, outcome: str) -> None:
        super().__init__(outcome)
        self.outcome = outcome


HALTS = {"stop": "stopped", "cancel": "cancelled", "interrupt": "interrupted"}


@dataclass
class Commands:
    """A queue between whoever commands and the trainer, which looks at it between two chunks.

    Args:
        changes: What `set NAME VALUE` and `add epochs N` call: name to function of the value.
    """

    changes: dict[str, Callable[[float], None]] = field(default_factory=dict)
    _lines: queue.SimpleQueue[str] = field(default_factory=queue.SimpleQueue)

    def send(self, line: str) -> None:
        """Queues one command, in the words of the worker's standard input. Any thread may call it."""
        self._lines.put(line)

    def poll(self) -> None:
        """Obeys what is queued; waits while paused.

        Raises:
            Halt: The training is to end.
        """
        paused = False
        while True:
            try:
                line = self._lines.get(block=paused, timeout=0.2 if paused else None)
            except queue.Empty:
                if not paused:
                    return
                continue
            paused = self._obey(line, paused)

    def _obey(self, line: str, paused: bool) -> bool:
        words = line.split()
        if not words:
            return paused
        if words[0] in HALTS:
            raise Halt(HALTS[words[0]])
        if words[0] in ("pause", "continue"):
            return words[0] == "pause"
        if words[0] in ("set", "add") and len(words) == 3 and words[1] in self.changes:
            with contextlib.suppress(ValueError):  # a command that makes no sense must not end a training
                self.changes[words[1]](float(words[2]))
        return paused
