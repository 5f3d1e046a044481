"""What a running training is told: stop, cancel, pause, continue, and changes on the way."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Callable, Collection
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
        told: Called with `paused` or `continued` when that is obeyed. Defaults to nothing.
    """

    changes: dict[str, Callable[[float], None]] = field(default_factory=dict)
    told: Callable[[str], None] = lambda word: None
    _lines: queue.SimpleQueue[str] = field(default_factory=queue.SimpleQueue)
    _waiting: list[str] = field(default_factory=list)

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
                line = self._waiting.pop(0) if self._waiting else self._lines.get(paused, 0.2 if paused else None)
            except queue.Empty:
                if not paused:
                    return
                continue
            paused = self._obey(line, paused)

    def glance(self, halts: Collection[str] = tuple(HALTS)) -> None:
        """Obeys only what ends the run; all else waits for `poll`. For work beside the training itself.

        Args:
            halts: What ends it. Defaults to all words that do.

        Raises:
            Halt: The run is to end.
        """
        while True:
            try:
                line = self._lines.get_nowait()
            except queue.Empty:
                return
            word = line.split()[0] if line.split() else ""
            if word in halts:
                raise Halt(HALTS[word])
            self._waiting.append(line)

    def _obey(self, line: str, paused: bool) -> bool:
        words = line.split()
        if not words:
            return paused
        if words[0] in HALTS:
            raise Halt(HALTS[words[0]])
        if words[0] in ("pause", "continue"):
            pausing = words[0] == "pause"
            if pausing != paused:
                self.told("paused" if pausing else "continued")
            return pausing
        if words[0] in ("set", "add") and len(words) == 3 and words[1] in self.changes:
            with contextlib.suppress(ValueError):  # a command that makes no sense must not end a training
                self.changes[words[1]](float(words[2]))
        return paused
