"""What the desktop around the window is told on Linux: a notification, and progress at the program's icon."""

from __future__ import annotations

import contextlib
import html
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any

ENTRY = "org.gradientdesk.GradientDesk"
"""The program's name among the desktop's programs."""

LEAVING = 0.5
"""Seconds that what is still to be told gets at the end."""

Word = tuple[str, tuple[Any, ...]]
"""What to tell: `notify` with title and text, or `progress` with a share or None."""


class Desktop:
    """Tells the session's bus from a thread of its own: nothing waits for it, and without a bus nothing happens.

    Progress follows Unity's launcher protocol, which the docks of GNOME (with an extension) and KDE understand.
    """

    def __init__(self) -> None:
        self._words: queue.SimpleQueue[Word | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    @staticmethod
    def is_there() -> bool:
        """Whether this system has such a bus at all."""
        return sys.platform.startswith("linux")

    def notify(self, title: str, text: str) -> None:
        """Shows a notification.

        Args:
            title: A few plain words.
            text: A plain sentence or two.
        """
        self._tell(("notify", (title, text)))

    def progress(self, share: float | None) -> None:
        """Shows a bar at the program's icon: how much is done, 0 to 1, or None to take it away."""
        self._tell(("progress", (share,)))

    def close(self) -> None:
        """Ends the thread, after what is still to be told."""
        if self._thread is not None:
            self._words.put(None)
            self._thread.join(LEAVING)
            self._thread = None

    def _tell(self, word: Word) -> None:
        if not self.is_there():
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="desktop", daemon=True)
            self._thread.start()
        self._words.put(word)

    def _run(self) -> None:
        send: Callable[[Any], None] = _unheard
        with contextlib.ExitStack() as opened:
            with contextlib.suppress(Exception):  # no bus here
                from jeepney.io.blocking import open_dbus_connection

                send = opened.enter_context(open_dbus_connection(bus="SESSION")).send
            while (word := self._words.get()) is not None:
                try:
                    send(message(*word))
                except Exception:  # the bus has gone; the window says the same
                    send = _unheard


def _unheard(told: Any) -> None:
    """Where nobody listens."""


def message(kind: str, values: tuple[Any, ...]) -> Any:
    """A word as the bus takes it: a call of the notification service, or a signal of the launcher's protocol."""
    from jeepney import DBusAddress, MessageFlag, new_method_call, new_signal

    if kind == "progress":
        (share,) = values
        shown = {"progress": ("d", float(share or 0.0)), "progress-visible": ("b", share is not None)}
        place = DBusAddress("/com/canonical/unity/launcherentry/1", interface="com.canonical.Unity.LauncherEntry")
        return new_signal(place, "Update", "sa{sv}", (f"application://{ENTRY}.desktop", shown))
    title, text = values
    name = "org.freedesktop.Notifications"
    service = DBusAddress("/" + name.replace(".", "/"), bus_name=name, interface=name)
    escaped = html.escape(text, quote=False)  # the service may read it as markup
    body: tuple[Any, ...] = ("Gradient Desk", 0, ENTRY, title, escaped, [], {"desktop-entry": ("s", ENTRY)}, -1)
    call = new_method_call(service, "Notify", "susssasa{sv}i", body)
    call.header.flags |= MessageFlag.no_reply_expected
    return call
