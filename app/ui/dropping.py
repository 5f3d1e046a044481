"""What is dropped on the window: one thing is opened; of two texts with as many lines each line answers the other's."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject

from app import draft

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.ui.window import Window
    from app.ui.work import Work


class Dropping(QObject):
    """Opens what is dropped, and says what becomes of the rest."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._work: Work | None = None

    def take(self, paths: Sequence[str]) -> None:
        """Opens data, a folder, an experiment or a run; two files once their lines were counted."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
        if len(paths) != 2:
            self._open(paths)
            return
        self._work = self._desk.workshop.start(
            _counting(paths), functools.partial(self._counted, paths), functools.partial(self._uncounted, paths)
        )

    def _open(self, paths: Sequence[str], why: str = "") -> None:
        self._desk.open(paths[0])
        if len(paths) > 1:
            remedy = self.tr("Put files that belong together into one folder and drop the folder.")
            sentence = f"{why} {remedy}".strip()
            self._window.current.show_banner("info", self.tr("One thing is opened at a time."), sentence)

    def _counted(self, paths: Sequence[str], found: tuple[int, ...] | None) -> None:
        self._work = None
        names = [Path(path).name for path in paths]
        if found is None:
            self._open(paths)
        elif found[0] == found[1]:
            self._pair(paths, names, found[0])
        else:
            counts = [QLocale().toString(count) for count in found]
            text = self.tr(
                "{first} has {lines} lines and {second} has {others}, so they don't belong together line by line."
            )
            self._open(paths, text.format(first=names[0], lines=counts[0], second=names[1], others=counts[1]))

    def _uncounted(self, paths: Sequence[str], sentence: str) -> None:
        self._work = None
        self._open(paths)

    def _pair(self, paths: Sequence[str], names: Sequence[str], count: int) -> None:
        """Opens both as pairs, and offers the first one alone."""
        self._desk.open(paths[0])
        choices = draft.with_answers(self._desk.choices, paths[1])
        self._desk.edit(self.tr("Answers in a second file"), choices)
        fact = self.tr("{first} and {second} have {count} lines each, so they were opened as pairs.")
        self._window.current.show_banner(
            "info",
            fact.format(first=names[0], second=names[1], count=QLocale().toString(count)),
            self.tr("Each line of the second file answers the same line of the first."),
            [("alone", self.tr("Open {first} alone").format(first=names[0]))],
            acted=functools.partial(self._separate, tuple(paths)),
        )

    def _separate(self, paths: Sequence[str], key: str) -> None:
        """The first file alone, unless others are open by now."""
        self._window.current.clear_banner()
        if self._desk.draft.path == paths[0] and self._desk.choices.pairs_with == paths[1]:
            self._desk.open(paths[0])


def _counting(paths: Sequence[str]) -> Any:
    def count(progress: Progress) -> tuple[int, ...] | None:
        from app.data.pairs import aligned

        return aligned.lines([Path(path) for path in paths])

    return count
