"""The Runs page: a table of all trainings, the curves of some over each other, what became of them, and the queue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app import ledger
from app.errors import UserError
from app.ui.components import Button, Columns, EmptyState, PrimaryButton, Tabs
from app.ui.components.table import HEAD, ROW
from app.ui.language import localised
from app.ui.pages.page import Page
from app.ui.pages.runs import words
from app.ui.pages.runs.courses import Courses
from app.ui.pages.runs.curves import OverlayCard, Trail
from app.ui.pages.runs.deletion import Deletion
from app.ui.pages.runs.differences import DifferencesCard
from app.ui.pages.runs.export import TableExport
from app.ui.pages.runs.listing import Lister
from app.ui.pages.runs.menu import RunsMenu
from app.ui.pages.runs.model import MOST_COMPARED, RunsModel, defaults
from app.ui.pages.runs.note import NoteCard
from app.ui.pages.runs.queue import QueueView
from app.ui.pages.runs.table import TableCard
from app.ui.pages.train.words import whole
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ledger import Entry
    from app.ui.desk import Desk

FOLLOWING, DRAWING = 250, 1000
"""Milliseconds between two looks at the training that runs, and between two drawings of its curve."""

FEWEST_ROWS, LOW, MOST_ROWS = 3, 5, 12
BELOW = 346
"""Design pixels that the cards under the table need, with the space between."""

SHARE = 0.5
"""Of the rest that goes to the table once all that is below has what it needs."""


class RunsPage(Page):
    """Every run in a folder; choose some to compare, one to open.

    Args:
        desk: What the window is about.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("runs", QCoreApplication.translate("RunsPage", "Runs"), desk, parent)
        self._touched = False
        self._wanted: Path | None = None
        self.model = RunsModel(self)
        self.lister = Lister(desk, self)
        self.courses = Courses(desk, self)
        self.deletion = Deletion(desk, self)
        self.exporting = TableExport(self)
        self._build_header()
        self._build_body()
        self._following = QTimer(self, singleShot=True, interval=FOLLOWING)
        self._following.timeout.connect(self._follow)
        self._drawing = QTimer(self, singleShot=True, interval=DRAWING)
        self._drawing.timeout.connect(self._show_curves)
        self._connect(desk)
        self._fit()

    def _build_header(self) -> None:
        self.place = Button(self.tr("Choose folder"), "ghost", icon="folder-open", parent=self)
        self.export = Button(self.tr("Export table"), "ghost", icon="download", parent=self)
        self.again = Button(self.tr("Set up again"), icon="refresh", parent=self)
        self.resume = Button(self.tr("Resume"), icon="player-play", name=self.tr("Resume the run"), parent=self)
        self.delete = Button(self.tr("Delete"), "danger", icon="trash", name=self.tr("Delete the run"), parent=self)
        self.open = PrimaryButton(self.tr("Open run"), icon="arrow-right", arrow=True, parent=self)
        buttons = {
            self.place: self._ask_folder, self.export: self._ask_file, self.again: self._set_up_again,
            self.resume: self._resume, self.delete: self._delete,
        }  # fmt: skip
        for button, act in buttons.items():
            button.clicked.connect(act)
            self.header.add_secondary(button)
        self.open.clicked.connect(self._open)
        self.header.add_primary(self.open)

    def _build_body(self) -> None:
        self.card = TableCard(self.model, self.body)
        self.table = self.card.table
        self.overlay = OverlayCard(self.body)
        self.differences = DifferencesCard(self.body)
        self.note = NoteCard(self.desk, self.body)
        self.columns = Columns(side_width=420, parent=self.body)
        self.columns.installEventFilter(self)
        self.columns.add_top(self.card)
        self.columns.add_main(self.overlay, 1)
        self.columns.add_side(self.differences, 1)
        self.columns.add_side(self.note)
        self.empty = EmptyState(
            self.tr("No runs yet"),
            self.tr("Each training leaves a run here: its settings, curves, scores and model."),
            icon="history", action=self.tr("Go to Train"), second=self.tr("Choose another folder"), parent=self.body,
        )  # fmt: skip
        self._pages = QStackedWidget(self.body)
        self._pages.addWidget(self.columns)
        self._pages.addWidget(self.empty)
        self.queue = QueueView(self.desk, self.body)
        self._views = QStackedWidget(self.body)
        self._views.addWidget(self._pages)
        self._views.addWidget(self.queue)
        tabs = [("runs", self.tr("Runs")), ("queue", self.tr("Queue"))]
        self.tabs = Tabs(self.tr("Runs or queue"), tabs, parent=self.body)
        self.tabs.attach(self._views)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        column.addWidget(self._views, 1)

    def _connect(self, desk: Desk) -> None:
        for signal in (desk.runs_changed, desk.training.began, desk.training.ended):
            signal.connect(self.refresh_soon)
        desk.training.changed.connect(self._trained)
        self.model.compared_changed.connect(self._compared)
        self.model.too_many.connect(self._too_many)
        self.table.opened.connect(self._open)
        self.table.delete_asked.connect(self._delete)
        self.table.menu_asked.connect(self._show_menu)
        self.table.current_changed.connect(self._show_current)
        self.lister.listed.connect(self._show_entries)
        self.lister.refused.connect(self._not_listed)
        self.courses.changed.connect(self._show_curves)
        self.note.saved.connect(self.refresh_soon)
        self.note.failed.connect(self._note_failed)
        self.overlay.view.failed.connect(self._picture_failed)
        self.deletion.removed.connect(self._removed)
        self.deletion.failed.connect(self._not_removed)
        self.empty.acted.connect(self._go_to_train)
        self.empty.second_acted.connect(self._ask_folder)
        self.tabs.chosen.connect(self._show_head)
        self.queue.card.changed.connect(self._show_head)
        Theme.of(self).changed.connect(self._fit)

    def show_queue(self) -> None:
        """Shows the queue instead of the runs."""
        self.tabs.set_value("queue")

    # Looking at the folder

    def refresh(self) -> None:
        """Looks at the folder in a thread; what did not change there is not read again."""
        self.lister.look()
        self._follow()
        self._show_current()

    def showEvent(self, event: QShowEvent) -> None:
        """Other programs may have trained meanwhile."""
        self._stale = True
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Saves the note that is being written."""
        super().hideEvent(event)
        self.note.flush()

    def _not_listed(self, sentence: str) -> None:
        self._show_entries()
        actions = [("folder", self.tr("Choose folder"))]
        self.show_banner("bad", self.tr("The runs can't be listed."), sentence, actions, acted=self._banner_acted)

    # Showing

    def _show_entries(self) -> None:
        current = self.table.current()
        kept = self._wanted or (current.run.folder if current is not None else None)
        if kept is None and self.desk.run is not None:
            kept = self.desk.run.folder
        entries = self.lister.listing.entries
        self.model.show_listing(self.lister.listing)
        if not self._touched:
            self.model.compare(defaults(entries, self.model.compared))
        if self.table.current() is None or self.table.current() != current or self._wanted is not None:
            self.table.select(kept)
        self._wanted = None
        self._pages.setCurrentWidget(self.columns if entries else self.empty)
        self.table.refit()
        self._follow()
        self._show_head()
        self._show_current()
        self._show_comparison()

    def _show_head(self) -> None:
        entries = self.lister.listing.entries
        queued = self.tabs.value() == "queue"
        self.tabs.setVisible(queued or bool(entries or self.desk.queue.now.entries))
        self.tabs.set_count("queue", len(self.desk.queue.now.waiting) or None)
        self.header.set_actions_visible(bool(entries) and not queued)
        self.place.set_tip(str(self.desk.runs_folder))
        if queued:
            self.header.set_sentence(self.queue.card.sentence())
            return
        if not entries:
            self.header.set_sentence(self.tr("There are none in {folder}.").format(folder=self.desk.runs_folder))
            return
        count, size = len(entries), words.size(sum(entry.size for entry in entries))
        text = self.tr("1 run, {size}.") if count == 1 else self.tr("{count} runs, {size}.")
        parts = [text.format(count=whole(count), size=size)]
        compared, running = len(self.model.compared), sum(entry.outcome == "running" for entry in entries)
        if compared and running:
            more = self.tr("{compared} chosen to compare, {running} running.")
        elif compared:
            more = self.tr("{compared} chosen to compare.")
        else:
            more = self.tr("{running} running.") if running else ""
        parts.append(more.format(compared=whole(compared), running=whole(running)))
        self.header.set_sentence(" ".join(part for part in parts if part))

    def _show_current(self) -> None:
        """What the buttons do, and the note, follow the current run."""
        entry = self.table.current()
        self.note.show_entry(entry, "" if entry is None else self.model.names[entry.run.folder])
        chosen = self.table.selected()
        none = self.tr("Choose a run in the table first.")
        damaged = self.tr("Its experiment can't be read.") if entry is not None and entry.experiment is None else None
        self.open.set_blocked(none if entry is None else damaged or self._no_model(entry))
        self.again.set_blocked(none if entry is None else damaged)
        live = any(self._is_running(one) for one in chosen)
        running = self.tr("A run can't be deleted while it trains.") if live else None
        self.delete.set_blocked(running if chosen else none)
        many = self.tr("Delete {count}").format(count=whole(len(chosen)))
        self.delete.set_label(many if len(chosen) > 1 else self.tr("Delete"))
        goes_on = entry is not None and entry.resumable
        if bool(self.resume.property("gone")) == goes_on or self.resume.property("gone") is None:
            self.header.set_shown(self.resume, goes_on)
        busy = self.tr("Another training runs. Stop it first.") if self.desk.training.running else None
        self.resume.set_blocked(busy)

    def _no_model(self, entry: Entry) -> str | None:
        if self._is_running(entry) or entry.run.model_file.is_file():
            return None
        return self.tr("There is no model in this run: it ended before its first epoch, or was cancelled.")

    def _is_running(self, entry: Entry) -> bool:
        return entry.outcome == "running" or entry.run.folder == self._live()

    def _live(self) -> Path | None:
        """The folder of the run that this window trains now."""
        training = self.desk.training
        return training.run.folder if training.running and training.run is not None else None

    def _show_comparison(self) -> None:
        chosen = self.model.chosen()
        self.differences.show_runs(chosen, self.model.names, self.model.compared)
        self.courses.want(chosen)
        self._show_curves()

    def _show_curves(self) -> None:
        """Draws what is known; a run that trains here grows by its own watch."""
        live, watch = self._live(), self.desk.training.watch
        trails = []
        for entry in self.model.chosen():
            folder = entry.run.folder
            course = ledger.course(watch.history) if folder == live and watch else self.courses.of(folder)
            if course is not None:
                trails.append(Trail(self.model.names[folder], self.model.compared[folder], course, entry.metric))
        self.overlay.show_trails(trails)

    def _compared(self) -> None:
        self._touched = True
        self._show_head()
        self._show_comparison()

    def _too_many(self) -> None:
        fact = self.tr("{count} runs can be compared at once.").format(count=whole(MOST_COMPARED))
        self.show_banner("info", fact, self.tr("Take one out of the comparison first."))

    # Following the training of this window

    def _trained(self) -> None:
        if self.isVisible() and not self._following.isActive():
            self._following.start()

    def _follow(self) -> None:
        live, watch = self._live(), self.desk.training.watch
        self.model.show_live(live, watch if live is not None else None)
        if live in self.model.compared and not self._drawing.isActive():
            self._drawing.start()

    # Doing

    def _open(self) -> None:
        entry = self.table.current()
        if entry is None or not self.open.isEnabled():
            return
        if entry.run.folder == self._live():
            self.desk.wanted.emit("train")
        else:
            self.desk.open_run(str(entry.run.folder))

    def _show_menu(self, place: QPoint) -> None:
        buttons = (self.open, self.again, self.resume, self.delete)
        RunsMenu(self.table, buttons, self).open_at(place)

    def _set_up_again(self) -> None:
        entry = self.table.current()
        if entry is not None:
            self.desk.set_up_again(entry.run)

    def _resume(self) -> None:
        entry = self.table.current()
        if entry is None or self.desk.training.running:
            return
        try:
            self.desk.resume(entry.run)
        except UserError as error:
            self.show_banner("bad", self.tr("The run can't go on."), localised(str(error)))

    def _delete(self) -> None:
        chosen = self.table.selected()
        if chosen and self.delete.isEnabled():
            self.deletion.ask(chosen, self.model.names[chosen[0].run.folder])

    def _removed(self, folders: list[Path], freed: int) -> None:
        rows = [row for row in (self.model.row_of(folder) for folder in folders) if row is not None]
        left = [entry.run.folder for entry in self.model.entries if entry.run.folder not in folders]
        self._wanted = left[min(min(rows, default=0), len(left) - 1)] if left else None
        for folder in folders:
            self.desk.run_removed(folder)
        self.desk.runs_changed.emit()
        fact = self.tr("1 run deleted.") if len(folders) == 1 else self.tr("{count} runs deleted.")
        if folders:
            sentence = self.tr("{size} are free again.").format(size=words.size(freed))
            self.show_banner("ok", fact.format(count=whole(len(folders))), sentence)

    def _not_removed(self, sentence: str) -> None:
        self.show_banner("bad", self.tr("Not everything was deleted."), sentence)
        self.refresh_soon()

    def _note_failed(self, sentence: str) -> None:
        self.show_banner("bad", self.tr("The note was not saved."), sentence)

    def _picture_failed(self, sentence: str) -> None:
        self.show_banner("bad", self.tr("The picture was not saved."), sentence)

    def _banner_acted(self, key: str) -> None:
        self._ask_folder()

    def _go_to_train(self) -> None:
        self.desk.wanted.emit("train")

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the folder of runs"), str(self.desk.runs_folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._show_dialog(dialog, self.use_folder)

    def use_folder(self, path: str) -> None:
        """Lists the runs of another folder, where new ones go too from now on."""
        self.clear_banner()
        self._touched = False
        self.model.compare([])
        self.desk.use_runs_folder(Path(path))

    def _ask_file(self) -> None:
        self._show_dialog(self.exporting.dialog(), self.export_table)

    def export_table(self, path: str) -> None:
        """Writes every run with its settings and scores to a CSV file."""
        self.exporting.write(Path(path), list(self.model.entries), dict(self.model.names))

    def _show_dialog(self, dialog: QFileDialog, chosen: Any) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    # Layout

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table gets its share of the height, less of it under a banner."""
        if event.type() == QEvent.Type.Resize and watched is self.columns:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        theme = Theme.of(self)
        stacked = self.columns.stacked() and not theme.presenting
        spare = self.columns.height() / theme.metrics.scale - BELOW - HEAD
        table = min(spare, LOW * ROW) + SHARE * max(0.0, spare - LOW * ROW)
        rows = max(FEWEST_ROWS, min(int(table / ROW), MOST_ROWS))
        self.card.set_room(LOW if stacked else rows)
        self.overlay.set_stacked(stacked)
        for card in (self.differences, self.note):
            card.setVisible(not theme.presenting)
