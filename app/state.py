"""What the window remembers between two starts: recent files, preferences, and edits that were not saved."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app import files, schema
from app.draft import Draft
from app.errors import UserError

MOST_RECENT = 12

LATEST = 2**37
"""Seconds since 1970 that a calendar still knows."""


@dataclass(frozen=True)
class Recent:
    """Something that was open before: `path`, its `kind` (a data kind, `experiment` or `run`), and when."""

    path: str
    kind: str
    when: float

    @property
    def present(self) -> bool:
        """Whether it still lies where it lay."""
        return self.path.startswith("sample:") or os.path.exists(self.path)


@dataclass(frozen=True)
class Recovery:
    """What a window left behind that did not end by itself.

    Args:
        file: Where it is kept until it was taken up or thrown away.
        draft: The edits that were not saved.
        run: The run that was training then, or None.
        when: When the last edit was made, in seconds since 1970.
    """

    file: Path
    draft: Draft
    run: str | None
    when: float


@dataclass
class State:
    """A folder of small JSON files; one that can't be read or written never stops the window.

    Args:
        folder: Where they lie; made at the first write.
        session: The name under which this window keeps its own unsaved edits.
    """

    folder: Path
    session: str = field(default_factory=lambda: f"session-{os.getpid()}")

    def recent(self) -> list[Recent]:
        """What was open before, newest first; what is gone is still listed, so that it can be looked for."""
        content, found = self._read("recent.json").get("recent"), []
        for item in content if isinstance(content, list) else ():
            with contextlib.suppress(TypeError, KeyError, ValueError, OverflowError):
                recent = Recent(item["path"], item["kind"], float(item["when"]))
                found += [recent] if schema.misfit(recent) is None else []
        return found

    def remember(self, path: str, kind: str) -> None:
        """Puts `path` first among the recent ones."""
        kept = [item for item in self.recent() if item.path != path][: MOST_RECENT - 1]
        self._write_recent([Recent(path, kind, time.time()), *kept])

    def forget(self, path: str | None = None) -> None:
        """Takes one path out of the recent ones, or all of them."""
        self._write_recent([item for item in self.recent() if path is not None and item.path != path])

    def preferences(self) -> dict[str, Any]:
        """What was set in the View menu and the size of the window."""
        return self._read("preferences.json")

    def prefer(self, **values: Any) -> None:
        """Keeps preferences; those not named stay as they are."""
        self._write("preferences.json", {**self.preferences(), **values})

    def keep(self, draft: Draft, run: str | None = None) -> None:
        """Keeps the edits as they stand, for the case that the window does not end by itself.

        Args:
            draft: The edits.
            run: The folder of the run that trains now. Defaults to None.
        """
        content = {"process": os.getpid(), "run": run, "when": time.time(), "draft": draft.to_json()}
        self._write(f"{self.session}.json", content)

    def clear(self) -> None:
        """The window ends by itself: nothing is left to recover."""
        with contextlib.suppress(OSError):
            (self.folder / f"{self.session}.json").unlink()

    def recoveries(self) -> list[Recovery]:
        """What windows left behind whose process is gone, newest first."""
        files.sweep(self.folder)
        found = []
        for file in self.folder.glob("session-*.json") if self.folder.is_dir() else ():
            content = self._read(file.name)
            if file.stem == self.session or _lives(content.get("process")):
                continue
            with contextlib.suppress(TypeError, ValueError, AttributeError, OverflowError, UserError):
                draft = Draft.from_json(content.get("draft", {}))
                recovery = Recovery(file, draft, content.get("run"), float(content.get("when", 0.0)))
                found += [recovery] if schema.misfit(recovery) is None and 0 <= recovery.when < LATEST else []
        return sorted(found, key=lambda recovery: recovery.when, reverse=True)

    def discard(self, recovery: Recovery) -> None:
        """Throws away what a window left behind."""
        with contextlib.suppress(OSError):
            recovery.file.unlink()

    def _write_recent(self, recent: list[Recent]) -> None:
        self._write("recent.json", {"recent": [vars(item) for item in recent]})

    def _read(self, name: str) -> dict[str, Any]:
        try:
            content = json.loads((self.folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return content if isinstance(content, dict) else {}

    def _write(self, name: str, content: Mapping[str, Any]) -> None:
        # A full disk or a read-only home must not end the work at hand; only the convenience is lost.
        with contextlib.suppress(OSError, UserError):
            self.folder.mkdir(parents=True, exist_ok=True)
            files.write_json(self.folder / name, dict(content))


def _lives(process: object) -> bool:
    from app.runs import alive

    return alive(process)


def default_folder() -> Path:
    """Where the window's state lies on this system."""
    import platformdirs

    return Path(platformdirs.user_state_dir("gradient-desk", appauthor=False))
