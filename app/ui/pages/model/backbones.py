"""Built on: the run, file or net whose body a transfer training takes, and the question before anything is fetched."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

import models
from app import backbone, nets
from app.ui.components import Button, ChoiceField, Flow, PlainLabel
from app.ui.language import localised
from app.ui.pages.evaluate.shelf import Shelf, label
from app.ui.theme import Theme
from models.spec import Task

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.work import Work


class BackboneField(QWidget):
    """A drop-down of runs, a button for a file, and where a net is not on this computer, whether to fetch it.

    Args:
        desk: Whose runs are offered.

    Signals:
        wanted(str): The run's folder or the file to build on; "" for none.
        changed(): Whether something is `missing` may be otherwise now.
    """

    wanted = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._shown = False
        self._net = ""
        self._work: Work | None = None
        self._shelf = Shelf(desk, self)
        self._shelf.changed.connect(self._fill)
        self.field = ChoiceField(self.tr("Built on"), [("", "")], term="transfer", parent=self)
        self.field.edited.connect(self.wanted)
        self.field.glossary_asked.connect(desk.asked)
        self.file = Button(self.tr("Choose a Keras file…"), small=True, icon="folder", parent=self)
        self.file.clicked.connect(self._ask)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.fetch = Button(self.tr("Fetch the weights"), small=True, icon="download", parent=self)
        self.fetch.clicked.connect(self._fetch)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.field)
        self._column.addWidget(self.says)
        self._column.addWidget(Flow(self.file, self.fetch, parent=self))
        desk.runs_changed.connect(self._look)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self.hide()

    @property
    def missing(self) -> str | None:
        """Why the training can't begin yet; None where it can."""
        if not self._shown or not self._net or nets.is_there(self._net):
            return None
        return self.tr("Fetch the backbone's weights first.")

    def show_template(self, template: str, values: Mapping[str, Any]) -> None:
        """Is there for the template that builds on other networks.

        Args:
            template: Its id.
            values: Its settings.
        """
        self._shown = template == backbone.TEMPLATE
        name = str(values.get("backbone", backbone.OWN))
        self._net = name if name in nets.NETS else ""
        if self._shown and not self._shelf.entries:
            self._shelf.look()
        self._fill()

    def _look(self) -> None:
        if self._shown:
            self._shelf.look()

    def _fits(self, entry: Mapping[str, Any]) -> bool:
        found = next((one for one in models.TEMPLATES if one.id == entry.get("template")), None)
        running = self.desk.training.run if self.desk.training.running else None
        sees = found is not None and found.kinds == ("images",) and Task.CLASSIFICATION in found.tasks
        return sees and (running is None or entry["run"] != str(running.folder))

    def _fill(self) -> None:
        self.setVisible(self._shown)
        if not self._shown:
            return
        origin = self.desk.choices.origin or ""
        options = [(str(entry["run"]), label(entry)) for entry in self._shelf.entries if self._fits(entry)]
        if origin and origin not in dict(options):
            options.append((origin, Path(origin).name))
        none = nets.NETS[self._net].title if self._net else self.tr("Nothing chosen yet")
        self.field.set_options([("", none), *options])
        self.field.set_value(origin)
        self.field.set_help(self.tr("A run or a Keras file that has learned to see; or choose a net below."))
        self._tell()

    def _tell(self) -> None:
        """Where the weights of a net would come from."""
        absent = self.missing is not None and self._work is None
        self.fetch.setVisible(absent)
        self.says.setVisible(absent or self._work is not None)
        if absent:
            net = nets.NETS[self._net]
            words = self.tr(
                "The weights of {title} are not on this computer. They would be fetched once from {address} "
                "(about {megabytes} MB)."
            )
            self.says.setText(words.format(title=net.title, address=net.address, megabytes=net.megabytes))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a Keras file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Keras models (*.keras)"))
        dialog.fileSelected.connect(self.wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fetch(self) -> None:
        """Fetches the weights, as the user just agreed to, beside the window."""
        name = self._net
        if self._work is not None or not name:
            return
        self._work = self.desk.workshop.start(
            lambda progress: nets.fetch(name, progress), self._fetched, self._failed, self._progressed
        )
        self.says.setText(self.tr("Fetching the weights."))
        self._tell()

    def _progressed(self, share: float, words: str) -> None:
        self.says.setText(self.tr("Fetching the weights: {share} %").format(share=round(100 * share)))

    def _fetched(self, nothing: object) -> None:
        self._work = None
        self._fill()
        self.changed.emit()

    def _failed(self, sentence: str) -> None:
        self._work = None
        self._tell()
        self.desk.failed.emit(self.tr("The weights were not fetched."), localised(sentence))

    def _fit(self) -> None:
        self._column.setSpacing(Theme.of(self).metrics.space(2))
