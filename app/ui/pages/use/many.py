"""Many to CSV: every row of a file, or every picture of a folder, predicted into a file."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.ui.components import (
    Button,
    DataTable,
    ElidedLabel,
    Flow,
    PlainLabel,
    PrimaryButton,
    Progress,
    RowsModel,
)
from app.ui.pages.use import words
from app.ui.pages.use.choosing import choose
from app.ui.pages.use.note import Note
from app.ui.pages.use.subject import Subject
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.workers import Question

PREVIEW = 12
"""Rows of the result that are shown."""

MOST_COLUMNS = 40
"""Columns of the result that are shown."""

MOST_FINDINGS = 4
"""Findings that are told one by one."""


class Many(QWidget):
    """The tab.

    Signals:
        failed(str, str): What went wrong: a bold sentence and one with the remedy.
    """

    failed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject: Subject | None = None
        self._asked: Question | None = None
        self._done = ""
        self.data, self.output = "", ""
        self._column = QVBoxLayout(self)
        self._build_places()
        self._build_result()
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self._show()

    # Building

    def _build_places(self) -> None:
        self.explained = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.data_line = ElidedLabel("", "strong", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self.file = Button(self.tr("Choose file"), icon="file-text", parent=self)
        self.folder = Button(self.tr("Choose folder"), icon="folder-open", parent=self)
        drop = PlainLabel(self.tr("or drop one here"), "small", "text2", parent=self)
        self.output_line = ElidedLabel("", "strong", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self.change = Button(
            self.tr("Save elsewhere"), icon="device-floppy", name=self.tr("Choose where to save"), parent=self
        )
        self.start = PrimaryButton(self.tr("Predict all"), icon="player-play", parent=self)
        self.cancel = Button(self.tr("Cancel"), name=self.tr("Cancel predicting"), parent=self)
        self.progress = Progress(self.tr("Progress of predicting"), parent=self)
        for button, slot in (
            (self.file, self._ask_for_file),
            (self.folder, self._ask_for_folder),
            (self.change, self._ask_for_output),
            (self.start, self._start),
            (self.cancel, self._cancel),
        ):
            button.clicked.connect(slot)
        self._column.addWidget(self.explained)
        self._column.addWidget(PlainLabel(self.tr("Data"), "label", parent=self))
        self._column.addWidget(self.data_line)
        self._column.addWidget(Flow(self.file, self.folder, drop, parent=self))
        self._column.addWidget(PlainLabel(self.tr("Predictions go to"), "label", parent=self))
        self._column.addWidget(self.output_line)
        self._column.addWidget(Flow(self.start, self.cancel, self.change, parent=self))
        self._column.addWidget(self.progress)

    def _build_result(self) -> None:
        self.said = ElidedLabel("", "strong", parent=self)
        self.show_folder = Button(
            self.tr("Open its folder"),
            icon="folder-open",
            name=self.tr("Open the folder of predictions"),
            parent=self,
        )
        self.show_folder.clicked.connect(self._open_folder)
        self.findings = Note(parent=self)
        self.preview = DataTable(self.tr("First predictions"), dense=True, parent=self)
        self._rows = RowsModel([], parent=self)
        self.preview.setModel(self._rows)
        self._column.addWidget(Flow(self.said, self.show_folder, parent=self))
        self._column.addWidget(self.findings)
        self._column.addWidget(self.preview, 100)
        self._column.addStretch(1)

    # Showing

    def show_subject(self, subject: Subject) -> None:
        """Another run predicts; what the last one is doing ends."""
        self._cancel()
        self._subject = subject
        self._done = ""
        text = self.tr(
            "Every row of a table gets the model's answer in a new column; the file is new, yours stays."
        )
        if subject.kind == "images":
            text = self.tr(
                "Every picture of a folder or an archive gets the model's answer in a row of a new file."
            )
        if subject.kind == "series" and not subject.classes:
            text = self.tr(
                "Every row of a table gets the model's answer in a new column, and one more row tells what comes "
                "next; the file is new, yours stays."
            )
        if subject.kind == "texts":
            text = self.tr(
                "Every text of a table, a text file or a folder gets the model's answer in a row of a new file."
            )
        if subject.kind == "sequences":
            text = self.tr("Every sequence of a folder or an archive gets the model's answer in a row of a new file.")
        self.explained.setText(text)
        self.folder.setVisible(subject.kind in ("images", "texts", "sequences"))
        if self.data:
            self.take(self.data)
        self._show()

    def take(self, path: str) -> None:
        """Takes data to predict, and offers a place for the result beside them."""
        if self._asked is not None:
            return
        self.data, self._done = path, ""
        self.output = str(unused(Path(path)))
        self._show()

    def _show(self) -> None:
        busy = self._asked is not None
        self.data_line.setText(self.data or self.tr("No data chosen yet"))
        self.data_line.set_tone("text" if self.data else "text3")
        self.output_line.setText(self.output or self.tr("A CSV file beside the data"))
        self.output_line.set_tone("text" if self.output else "text3")
        nothing = None if self.data else self.tr("Choose the data first.")
        for button in (self.file, self.folder):
            button.set_blocked(self.tr("Predicting now.") if busy else None)
        self.change.set_blocked(self.tr("Predicting now.") if busy else nothing)
        self.start.set_blocked(nothing)
        self.start.setVisible(not busy)
        self.cancel.setVisible(busy)
        self.progress.setVisible(busy)
        for widget in (self.said, self.show_folder, self.preview):
            widget.setVisible(bool(self._done))
        if not self._done:
            self.findings.set_text("")

    # Choosing

    def _ask_for_file(self) -> None:
        choose(self, self.tr("Choose data"), QFileDialog.FileMode.ExistingFile, self.take)

    def _ask_for_folder(self) -> None:
        choose(self, self.tr("Choose a folder of data"), QFileDialog.FileMode.Directory, self.take)

    def _ask_for_output(self) -> None:
        place = Path(self.output)
        choose(
            self, self.tr("Save predictions"), QFileDialog.FileMode.AnyFile, self._save_to, str(place.parent),
            suffix="csv", name=place.name, filters=self.tr("CSV files (*.csv)"),
        )  # fmt: skip

    def _save_to(self, path: str) -> None:
        self.output = path
        self._show()

    # Doing

    def _start(self) -> None:
        if self._subject is None or not self.data or self._asked is not None:
            return
        if os.path.realpath(self.data) == os.path.realpath(self.output):
            fact = self.tr("The predictions would overwrite the data.")
            self.failed.emit(fact, self.tr("Save them under another name."))
            return
        self._done = ""
        question = {
            "ask": "predict",
            "run": str(self._subject.run.folder),
            "data": self.data,
            "output": self.output,
        }
        self._asked = self._desk.workers.ask(question, self._predicted, self._refused, self._progressed)
        waits = self.tr("Reading the data")
        if not self._desk.workers.is_warm:
            waits = self.tr("Preparing the engine. This takes a few seconds.")
        self.progress.show_progress(0, None, waits)
        self._show()

    def _cancel(self) -> None:
        if self._asked is not None:
            self._desk.workers.drop(self._asked)
            self._asked = None
            self._show()

    def _progressed(self, share: float, said: str) -> None:
        if self._asked is not None:
            percent = words.percent(share)
            text = (
                self.tr("Predicting: {percent} done")
                if "redict" in said
                else self.tr("Reading: {percent} done")
            )
            self.progress.show_progress(share, 1.0, text.format(percent=percent))

    def _refused(self, sentence: str) -> None:
        if self._asked is None:
            return
        self._asked = None
        self._show()
        self.failed.emit(self.tr("Nothing was predicted."), sentence)

    def _predicted(self, result: Mapping[str, Any]) -> None:
        if self._asked is None:
            return
        self._asked = None
        self._done = str(result["output"])
        table = self._subject is not None and self._subject.kind != "images"
        told = self.tr("{count} rows are predicted in {file}.")
        if not table:
            told = self.tr("{count} pictures are predicted in {file}.")
        self.said.setText(told.format(count=words.whole(int(result["rows"])), file=Path(self._done).name))
        self._say_findings([str(finding.get("message", "")) for finding in result.get("findings") or ()])
        self._rows.set_headers([])
        self._desk.workshop.start(_Reading(self._done), self._read, self._not_read)
        self._show()

    def _say_findings(self, messages: list[str]) -> None:
        shown = messages[:MOST_FINDINGS]
        if len(messages) > MOST_FINDINGS:
            more = len(messages) - MOST_FINDINGS
            shown.append(self.tr("And {count} more findings.").format(count=words.whole(more)))
        self.findings.set_text("\n".join(shown))

    def _read(self, found: tuple[str, list[str], list[list[str]]]) -> None:
        path, headers, rows = found
        if path != self._done:
            return
        numbers = [at for at, name in enumerate(headers) if name.startswith("probability_")]
        self._rows.set_headers(headers, numbers)
        self._rows.set_rows(rows)
        self.preview.resizeColumnsToContents()
        self._show()

    def _not_read(self, sentence: str) -> None:
        self.preview.hide()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._done).parent)))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setContentsMargins(m.space(4), m.space(4), m.space(4), m.space(4))
        self._column.setSpacing(m.space(2))
        self.preview.setMinimumHeight(m.px(160))


class _Reading:
    """Reads the first rows of a result; runs in a thread.

    Args:
        path: The CSV file.
    """

    def __init__(self, path: str) -> None:
        self._path = path

    def __call__(self, progress: object) -> tuple[str, list[str], list[list[str]]]:
        """Path, headers and rows: the answer's columns first, then those of the data."""
        import csv
        import itertools

        with open(self._path, encoding="utf-8-sig", newline="") as stream:
            lines = list(itertools.islice(csv.reader(stream), PREVIEW + 1))
        if not lines:
            return self._path, [], []
        order = sorted(range(len(lines[0])), key=lambda at: not _is_answer(lines[0][at]))[:MOST_COLUMNS]
        names = [lines[0][at] for at in order]
        rows = [
            [_cell(lines[0][at], line[at]) if at < len(line) else "" for at in order] for line in lines[1:]
        ]
        return self._path, names, rows


def _is_answer(name: str) -> bool:
    return name in ("prediction", "file") or name.startswith("probability_")


def _cell(name: str, text: str) -> str:
    """An answer with few digits; what the data themselves say stays as it is."""
    if not _is_answer(name):
        return text
    try:
        value = float(text)
    except ValueError:
        return text
    return f"{value:.4f}" if name != "prediction" else f"{value:.6g}"


def unused(data: Path) -> Path:
    """A file name beside the data that no file has; in the folder of temporary files where that can't be written."""
    name = data.name.split(".")[0] or "data"
    parent = data.parent if os.access(data.parent, os.W_OK) else Path(tempfile.gettempdir())
    place = parent / f"{name}-predicted.csv"
    number = 2
    while place.exists():
        place = parent / f"{name}-predicted-{number}.csv"
        number += 1
    return place
