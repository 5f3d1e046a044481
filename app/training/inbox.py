"""What a worker is sent, line by line: orders to be done in turn, commands to the training, and the end."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from app.training.commands import Commands

Order = dict[str, Any]
"""A JSON object: a question (`ask`), or what to train; empty where the line was none."""


class Inbox:
    """A queue between the thread that reads the lines and the one that does the work.

    Args:
        commands: Gets the lines that are commands, once a training was ordered.
        dismiss: Called with a question that will not be answered, and why.
    """

    def __init__(self, commands: Commands, dismiss: Callable[[Order, str], None]) -> None:
        self._commands = commands
        self._dismiss = dismiss
        self._orders: deque[Order] = deque()
        self._changed = threading.Condition()
        self._cancelled: set[object] = set()
        self._trains = False
        self.ended = False

    def listen(self, lines: Iterable[str]) -> None:
        """Takes lines until they end; for a thread of its own."""
        for line in lines:
            if line.strip():
                self.take(line.strip())
        with self._changed:
            self.ended = True
            self._changed.notify_all()
        self._commands.send("interrupt")

    def take(self, line: str) -> None:
        """Sorts one line."""
        if self._trains and not line.startswith("{"):
            self._commands.send(line)
            return
        order = _parsed(line)
        if "cancel" in order:
            self._cancel(order["cancel"])
        elif self._trains:
            if "ask" in order:
                self._dismiss(order, "This process trains a model now. Ask again when it is done.")
        else:
            self._trains = "ask" not in order
            with self._changed:
                self._orders.append(order)
                self._changed.notify_all()

    def next(self, wait: bool = True) -> Order | None:
        """The next order; None where there is none yet (only without `wait`) or never will be.

        Args:
            wait: Whether to wait for one. Defaults to True.
        """
        with self._changed:
            while wait and not self._orders and not self.ended:
                self._changed.wait()
            return self._orders.popleft() if self._orders and not self.ended else None

    def is_cancelled(self, order: Order) -> bool:
        """Whether nobody waits for this question's answer any more."""
        return self.ended or order.get("id") in self._cancelled

    def _cancel(self, number: object) -> None:
        with self._changed:
            queued = [order for order in self._orders if "ask" in order and order.get("id") == number]
            for order in queued:
                self._orders.remove(order)
            if not queued and isinstance(number, int | str):
                self._cancelled.add(number)
        for order in queued:
            self._dismiss(order, "Cancelled.")


def _parsed(line: str) -> Order:
    try:
        order = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return order if isinstance(order, dict) else {}
