"""The views that lie in a run's folder, by name and epoch: what a window reads of a training, going on or long over."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

MOST_BYTES = 8_000_000
"""A file larger than this was not made by a training."""


class Shelf:
    """Files by view and epoch; read when they are looked at.

    Args:
        folder: The samples folder of a run.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._paths: dict[str, dict[int, Path]] = {}
        self._taken = 0

    def take(self, samples: Sequence[tuple[int, str]]) -> bool:
        """Takes up what a watch has heard of; returns whether there was anything new."""
        fresh = samples[self._taken :]
        self._taken = len(samples)
        for epoch, text in fresh:
            path = Path(text)
            name = path.stem.rpartition("-")[0]
            if path.suffix == ".json" and name:
                self._paths.setdefault(name, {})[epoch] = self.folder / path.name
        return bool(fresh)

    def views(self) -> list[str]:
        """The views there are files of."""
        return list(self._paths)

    def epochs(self, view: str) -> list[int]:
        """The epochs that a view was made of, rising."""
        return sorted(self._paths.get(view, ()))

    def path(self, view: str, epoch: int) -> Path | None:
        """A file; None where there is none."""
        return self._paths.get(view, {}).get(epoch)


def read(path: Path) -> dict[str, Any] | None:
    """A view's content; None where it can't be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None
