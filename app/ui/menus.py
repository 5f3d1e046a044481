"""The menu bar: every command of the window with its key, each of them once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.window import Window

ZOOM_STEP = 1.1

SEEDS = 5
"""How many trainings one command queues that differ in their seed only."""

LANGUAGES = {"": "", "en": "English", "de": "Deutsch", "es": "Español"}
"""Code and own name of each language there is; empty follows the system."""


class Menus(QObject):
    """Builds the menu bar of a window and keeps its entries up to date."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.actions: dict[str, QAction] = {}
        self._file()
        self._edit()
        self._experiment()
        self._view()
        self._help()
        for signal in (self._desk.draft_changed, self._desk.model_changed, self._desk.training.changed,
                       self._desk.training.ended, self._desk.training.began):  # fmt: skip
            signal.connect(self._update)
        self._update()

    def _menu(self, title: str, parent: QMenu | None = None) -> QMenu:
        return (parent or self._window.menuBar()).addMenu(title)

    def _add(
        self,
        menu: QMenu,
        key: str,
        text: str,
        slot: Callable[[], object],
        *keys: QKeySequence.StandardKey | str,
    ) -> QAction:
        action = QAction(text, self)
        # One key may come twice, as a standard key of this system and by name.
        known = dict.fromkeys(QKeySequence(one).toString() for one in keys)
        action.setShortcuts([QKeySequence(text) for text in known if text])
        action.triggered.connect(lambda: slot())
        menu.addAction(action)
        # Actions of the menu bar alone lose their keys while the bar is hidden, as in the presentation.
        self._window.addAction(action)
        self.actions[key] = action
        return action

    def _file(self) -> None:
        menu = self._menu(self.tr("&File"))
        standard = QKeySequence.StandardKey
        self._add(menu, "new", self.tr("&New experiment"), self._desk.close_data, standard.New)
        self._add(menu, "open", self.tr("&Open file…"), self.open_file, standard.Open)
        self._add(menu, "open_folder", self.tr("Open &folder…"), self.open_folder, "Ctrl+Shift+O")
        self._recent = self._menu(self.tr("Open &recent"), menu)
        self._recent.aboutToShow.connect(self._fill_recent)
        menu.addSeparator()
        self._add(menu, "save", self.tr("&Save experiment"), self.save, standard.Save)
        self._add(menu, "save_as", self.tr("Save experiment &as…"), self.save_as, "Ctrl+Shift+S")
        menu.addSeparator()
        self._add(menu, "quit", self.tr("&Quit"), self._window.close, standard.Quit, "Ctrl+Q")

    def _edit(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        self._add(menu, "undo", self.tr("&Undo"), self._desk.undo, QKeySequence.StandardKey.Undo)
        self._add(menu, "redo", self.tr("&Redo"), self._desk.redo, QKeySequence.StandardKey.Redo, "Ctrl+Y")

    def _experiment(self) -> None:
        menu = self._menu(self.tr("E&xperiment"))
        training = self._desk.training
        self._add(menu, "train", self.tr("&Train"), self._desk.train, "Ctrl+Return")
        self._add(menu, "queue", self.tr("Add to the &queue"), self._desk.enqueue, "Ctrl+Shift+Return")
        self._add(menu, "queue_seeds", self.tr("Queue five s&eeds"), lambda: self._desk.enqueue(SEEDS))
        self._add(menu, "stop", self.tr("&Stop and keep the best"), training.stop, "Ctrl+.")
        self._add(menu, "cancel", self.tr("&Cancel the training"), training.cancel, "Ctrl+Shift+.")
        menu.addSeparator()
        self._add(menu, "open_run", self.tr("Open a r&un…"), self.open_run, "Ctrl+Shift+R")
        menu.addSeparator()
        herald = self._window.herald
        notify = self._add(
            menu, "notify", self.tr("Tell me when a long training e&nds"), lambda: herald.want(not herald.wanted)
        )
        notify.setCheckable(True)
        notify.setChecked(herald.wanted)

    def _view(self) -> None:
        menu = self._menu(self.tr("&View"))
        titles = {
            "data": self.tr("&Data"), "model": self.tr("&Model"), "train": self.tr("T&rain"),
            "evaluate": self.tr("&Evaluate"), "use": self.tr("&Use"), "runs": self.tr("Ru&ns"),
        }  # fmt: skip
        for number, (page, title) in enumerate(titles.items(), 1):
            self._add(menu, f"page_{page}", title, self._shower(page), f"Ctrl+{number}")
        menu.addSeparator()
        self._colours(self._menu(self.tr("&Colours"), menu))
        self._languages(self._menu(self.tr("&Language"), menu))
        theme = Theme.of(self._window)
        self._add(
            menu,
            "larger",
            self.tr("&Larger text"),
            lambda: self._zoom(theme.zoom * ZOOM_STEP),
            "Ctrl++",
            "Ctrl+=",
        )
        self._add(
            menu, "smaller", self.tr("&Smaller text"), lambda: self._zoom(theme.zoom / ZOOM_STEP), "Ctrl+-"
        )
        self._add(menu, "normal", self.tr("&Normal text"), lambda: self._zoom(1.0), "Ctrl+0")
        menu.addSeparator()
        present = self._add(menu, "present", self.tr("&Presentation"), self._present, "F11")
        present.setCheckable(True)

    def _colours(self, menu: QMenu) -> None:
        modes = {
            "system": self.tr("&System"), "light": self.tr("&Light"), "dark": self.tr("&Dark"),
            "contrast": self.tr("&High contrast"),
        }  # fmt: skip
        group = QActionGroup(self)
        for mode, title in modes.items():
            action = self._add(menu, f"colours_{mode}", title, self._colourer(mode))
            action.setCheckable(True)
            action.setChecked(Theme.of(self._window).mode == mode)
            group.addAction(action)

    def _languages(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        chosen = self._desk.state.preferences().get("language", "")
        for code, title in LANGUAGES.items():
            action = self._add(menu, f"language_{code}", title or self.tr("&System"), self._speaker(code))
            action.setCheckable(True)
            action.setChecked(code == chosen)
            group.addAction(action)

    def _help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._add(
            menu,
            "help",
            self.tr("&Keyboard and help"),
            self._shower("help"),
            QKeySequence.StandardKey.HelpContents,
        )
        self._add(menu, "about_qt", self.tr("About &Qt"), QApplication.aboutQt)

    # What the entries do

    def open_file(self) -> None:
        """Asks for a file and opens it."""
        self._choose(self.tr("Open file"), QFileDialog.FileMode.ExistingFile)

    def open_folder(self) -> None:
        """Asks for a folder and opens it."""
        self._choose(self.tr("Open folder"), QFileDialog.FileMode.Directory)

    def open_run(self) -> None:
        """Asks for a run folder and opens it."""
        self._choose(self.tr("Open a run"), QFileDialog.FileMode.Directory, str(self._desk.runs_folder))

    def _choose(self, title: str, mode: QFileDialog.FileMode, folder: str = "") -> None:
        dialog = QFileDialog(self._window, title, folder)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._desk.open)
        dialog.open()

    def save(self) -> None:
        """Saves the experiment to its file, asking for one the first time."""
        file = self._desk.draft.file
        if file is None:
            self.save_as()
        else:
            self._desk.save(Path(file))

    def save_as(self) -> None:
        """Asks where to save the experiment."""
        dialog = QFileDialog(self._window, self.tr("Save experiment"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Experiments (*.gdesk)")])
        dialog.setDefaultSuffix("gdesk")
        dialog.selectFile(f"{self._desk.name or 'experiment'}.gdesk")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._desk.save(Path(path)))
        dialog.open()

    def _fill_recent(self) -> None:
        self._recent.clear()
        for item in self._desk.state.recent():
            action = self._recent.addAction(item.path.replace("&", "&&"))
            action.setEnabled(item.present)
            action.triggered.connect(self._opener(item.path))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("Nothing yet")).setEnabled(False)

    def _opener(self, path: str) -> Callable[[], None]:
        return lambda: self._desk.open(path)

    def _shower(self, page: str) -> Callable[[], None]:
        return lambda: self._window.show_page(page)

    def _colourer(self, mode: str) -> Callable[[], None]:
        def choose() -> None:
            Theme.of(self._window).set_mode(mode)
            self._desk.state.prefer(colours=mode)

        return choose

    def _speaker(self, code: str) -> Callable[[], None]:
        def choose() -> None:
            self._desk.state.prefer(language=code)
            self._window.current.show_banner("info", self.tr("The language changes at the next start."))

        return choose

    def _zoom(self, zoom: float) -> None:
        theme = Theme.of(self._window)
        theme.set_zoom(zoom)
        self._desk.state.prefer(zoom=theme.zoom)

    def _present(self) -> None:
        theme = Theme.of(self._window)
        theme.set_presenting(not theme.presenting)
        self.actions["present"].setChecked(theme.presenting)
        if theme.presenting:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _update(self) -> None:
        history, training = self._desk.history, self._desk.training
        for key, words, text, alone in (
            ("undo", history.undoable, self.tr("&Undo {words}"), self.tr("&Undo")),
            ("redo", history.redoable, self.tr("&Redo {words}"), self.tr("&Redo")),
        ):
            self.actions[key].setEnabled(words is not None)
            self.actions[key].setText(text.format(words=words.replace("&", "&&")) if words else alone)
        self.actions["train"].setText(self.tr("&Train in turn") if training.running else self.tr("&Train"))
        for key in ("train", "queue", "queue_seeds"):
            self.actions[key].setEnabled(self._desk.composition is not None)
        self.actions["save"].setEnabled(self._desk.composition is not None)
        self.actions["save_as"].setEnabled(self._desk.composition is not None)
        for key in ("stop", "cancel"):
            self.actions[key].setEnabled(training.running)
