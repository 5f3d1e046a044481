"""What an earlier window left behind: unsaved edits and an interrupted training, offered once and never forced."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from app.state import Recovery

if TYPE_CHECKING:
    from app.ui.components import Banner
    from app.ui.window import Window


class Recoveries(QObject):
    """Offers the newest recovery in a banner of the Data page.

    Args:
        window: Where it is offered.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._waiting: list[Recovery] = []
        self._banner: Banner | None = None
        self._desk.draft_changed.connect(self._step_back)

    def look(self) -> None:
        """Looks for what was left behind; offers it unless the user has opened something already."""
        self._waiting = self._desk.state.recoveries()
        self._offer()

    def _step_back(self) -> None:
        """The user has opened something else; the offer comes back at the next start."""
        page = self._window.page_named("data")
        if self._desk.draft.path is not None and self._banner is not None and page.banner is self._banner:
            page.clear_banner()
        self._banner = None if self._desk.draft.path is not None else self._banner

    def _offer(self) -> None:
        if not self._waiting or self._desk.draft.path is not None:
            return
        recovery = self._waiting[0]
        path = recovery.draft.path
        if path is None and recovery.run is None:
            self._settle()
            return
        name = Path((path or recovery.run or "").removeprefix("sample:")).name
        if recovery.run is not None and self._resumable(recovery.run):
            fact = self.tr("The training on {name} was interrupted.").format(name=self._trained(recovery.run) or name)
            sentence = self.tr("What was trained so far is kept.")
            actions = [("discard", self.tr("Leave it")), ("resume", self.tr("Resume"))]
        elif path is not None:
            fact = self.tr("Your last edits on {name} are still here.").format(name=name)
            sentence = self.tr("Made {when}, not saved.").format(when=self._when(recovery))
            actions = [("discard", self.tr("Discard")), ("continue", self.tr("Go on"))]
        else:
            self._settle()
            return
        page = self._window.page_named("data")
        page.show_banner("info", fact, sentence, actions, acted=self._acted)
        self._banner = page.banner

    def _resumable(self, run: str) -> bool:
        from app import files, runs
        from app.errors import UserError

        try:
            found = runs.open_run(run)
        except UserError:
            return False
        for folder in (found.folder, found.checkpoint_folder):  # what the kill had left half written
            files.sweep(folder)
        return runs.outcome(found) == "interrupted"

    def _trained(self, run: str) -> str:
        """What a run trained on: one of the queue on other data than those that were loaded."""
        from app import ledger, runs
        from app.errors import UserError

        try:
            return ledger.data_name(runs.open_run(run).experiment().data.path)
        except UserError:
            return ""

    def _acted(self, action: str) -> None:
        from app import runs

        recovery = self._waiting[0]
        self._window.page_named("data").clear_banner()
        if action != "discard" and recovery.draft.path is not None:
            self._desk.recover(recovery.draft)
        if action == "resume" and recovery.run is not None:
            self._desk.resume(runs.open_run(recovery.run))
        self._settle()

    def _settle(self) -> None:
        self._desk.state.discard(self._waiting.pop(0))
        self._offer()

    def _when(self, recovery: Recovery) -> str:
        from PySide6.QtCore import QDateTime

        moment = QDateTime.fromSecsSinceEpoch(int(recovery.when))
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
