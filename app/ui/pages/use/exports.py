"""The export card: each format, where it goes, and how its self-test ended."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Button, Card, ElidedLabel, PlainLabel
from app.ui.pages.use import words
from app.ui.pages.use.choosing import choose
from app.ui.pages.use.subject import Subject
from app.ui.theme import Theme, pixmap

if TYPE_CHECKING:
    from app.export.format import Format
    from app.ui.desk import Desk
    from app.ui.workers import Question

ICONS = {
    "keras": "file-code",
    "savedmodel": "folder-open",
    "litert": "cpu",
    "onnx": "package",
    "bundle": "file-zip",
}
"""Icon of each format."""

RUNTIMES = {
    "keras": ("Keras", "keras"),
    "onnx": ("ONNX Runtime", "onnxruntime"),
    "litert": ("LiteRT", "ai-edge-litert"),
}
"""What opens an exported file again: its name, and the distribution that says its version."""

PREFERENCE = "export_folder"
"""Where the chosen folder is kept among the preferences."""


class ExportRow(QWidget):
    """One format.

    Args:
        format: The format.

    Signals:
        wanted(str): Export in the format of this id.
        cancelled(str): Don't, after all.
        shown(str): Show the file at this path.
    """

    wanted = Signal(str)
    cancelled = Signal(str)
    shown = Signal(str)

    def __init__(self, format: Format, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format, self.path = format, ""
        self.setAccessibleName(format.title)
        self._row = QHBoxLayout(self)
        self._mark = PlainLabel("", parent=self)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.addWidget(PlainLabel(format.title, "strong", parent=self))
        self.facts = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._words.addWidget(self.facts)
        self._outcome_box = QWidget(self)
        outcome = QHBoxLayout(self._outcome_box)
        outcome.setContentsMargins(0, 0, 0, 0)
        self._outcome_mark = PlainLabel("", parent=self._outcome_box)
        self.outcome = PlainLabel("", "small", "ok", wrap=True, parent=self._outcome_box)
        outcome.addWidget(self._outcome_mark, 0, Qt.AlignmentFlag.AlignTop)
        outcome.addWidget(self.outcome, 1)
        self._outcome = outcome
        self._words.addWidget(self._outcome_box)
        self._row.addLayout(self._words, 1)
        name = self.tr("Export {format}").format(format=format.title)
        self.button = Button(self.tr("Export"), small=True, name=name, parent=self)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(self._pressed)
        self._state, self._tone = "ready", "ok"
        Theme.of(self).changed.connect(self._fit)
        self.show_ready(0)
        self.button.setEnabled(False)  # until it is known what there is to export

    @property
    def state(self) -> str:
        """`ready`, `busy`, `done` or `failed`."""
        return self._state

    def show_ready(self, size: int) -> None:
        """It may be exported; `size` in bytes where that is known."""
        self._set("ready", self.tr("Export"), "secondary")
        self._say("", "ok")
        self.facts.setText(self._reader(size))

    def show_busy(self, said: str) -> None:
        """It is being written and tested."""
        self._set("busy", self.tr("Cancel"), "ghost")
        self._say("", "ok")
        self.facts.setText(said)

    def show_done(self, path: str, size: int, sentence: str) -> None:
        """It lies at `path`, and its self-test said this."""
        self.path = path
        self._set("done", self.tr("Show"), "ghost")
        self._say(sentence, "ok")
        self.facts.setText(self._reader(size))

    def show_failed(self, sentence: str) -> None:
        """It was not written."""
        self._set("failed", self.tr("Export"), "secondary")
        self._say(sentence, "bad")
        self.facts.setText(self._reader(0))

    def _set(self, state: str, label: str, kind: str) -> None:
        self._state = state
        self.button.set_label(label)
        names = {
            "busy": self.tr("Cancel {format}"),
            "done": self.tr("Show {format}"),
        }
        name = names.get(state, self.tr("Export {format}"))
        self.button.setAccessibleName(name.format(format=self.format.title))
        self.button.set_kind(kind)

    def _say(self, sentence: str, tone: str) -> None:
        self._tone = tone
        self.outcome.setText(sentence)
        self.outcome.set_tone(tone)
        self._outcome_box.setVisible(bool(sentence))
        self._fit()

    def _reader(self, size: int) -> str:
        """Who reads the format, and how large it is."""
        readers = {
            "keras": self.tr("Python"),
            "savedmodel": self.tr("TensorFlow Serving"),
            "litert": self.tr("Phones and small boards"),
            "onnx": self.tr("Most languages and runtimes"),
            "bundle": self.tr("Model, predict.py, model card"),
        }
        parts = [readers.get(self.format.id, ""), self.format.suffix, words.size(size) if size else ""]
        return ", ".join(part for part in parts if part)

    def _pressed(self) -> None:
        if self._state == "busy":
            self.cancelled.emit(self.format.id)
        elif self._state == "done":
            self.shown.emit(self.path)
        else:
            self.wanted.emit(self.format.id)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._row.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(3))
        self._row.setSpacing(m.space(3))
        self._words.setSpacing(m.px(2))
        self._outcome.setSpacing(m.px(6))
        self._mark.setPixmap(pixmap(ICONS.get(self.format.id, "file-export"), "text2", 18, self))
        mark = "circle-check" if self._tone == "ok" else "alert-circle"
        self._outcome_mark.setPixmap(pixmap(mark, self._tone, 16, self))


class Facts(QWidget):
    """The last self-test, line by line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self.title = PlainLabel("", "card_title", wrap=True, parent=self)
        self._grid.addWidget(self.title, 0, 0, 1, 2)
        self._lines: list[tuple[PlainLabel, PlainLabel]] = []
        for place in range(1, 4):
            name = PlainLabel("", "small", "text2", wrap=True, parent=self)
            value = PlainLabel("", "small", parent=self)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(value, place, 1)
            self._lines.append((name, value))
        self._grid.setColumnStretch(0, 1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self.hide()

    def show_facts(self, title: str, facts: list[tuple[str, str]]) -> None:
        """Shows at most three facts, each with its name."""
        self.title.setText(title)
        for place, (name, value) in enumerate(self._lines):
            there = place < len(facts)
            name.setText(facts[place][0] if there else "")
            value.setText(facts[place][1] if there else "")
            name.setVisible(there)
            value.setVisible(there)
        self.show()

    def facts(self) -> dict[str, str]:
        """What it says."""
        return {name.text(): value.text() for name, value in self._lines if name.text()}

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._grid.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(3))
        self._grid.setVerticalSpacing(m.space(1))


class Exports(Card):
    """All formats of this version."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        from app.export import FORMATS

        super().__init__(self.tr("Export"), padded=False, ruled=True, parent=parent)
        self._desk = desk
        self._subject: Subject | None = None
        self._asked: dict[str, Question] = {}
        self.explained = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._explained_row = QVBoxLayout()
        self._explained_row.addWidget(self.explained)
        self.body.addLayout(self._explained_row)
        self.rows: dict[str, ExportRow] = {}
        for format in FORMATS:
            row = ExportRow(format, self)
            row.wanted.connect(self._export)
            row.cancelled.connect(self._cancel)
            row.shown.connect(self._show_file)
            self.rows[format.id] = row
            self.add(row)
            self.add_line()
        self.facts = Facts(self)
        self.add(self.facts)
        self._build_foot()
        Theme.of(self).changed.connect(self._pad)
        self._pad()

    def _build_foot(self) -> None:
        self._folder_mark = PlainLabel("", parent=self)
        self.folder_line = ElidedLabel("", "small", "text2", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self.change = Button(
            self.tr("Change"), "ghost", small=True, name=self.tr("Change the export folder"), parent=self
        )
        self.change.clicked.connect(self._ask_for_folder)
        self.add_footer(self._folder_mark)
        self.add_footer(self.folder_line, 1)
        self.add_footer(self.change)
        kept = self._desk.state.preferences().get(PREFERENCE)
        self.folder = Path(kept) if isinstance(kept, str) and kept else self._desk.runs_folder / "exports"
        self.folder_line.setText(str(self.folder))

    def show_subject(self, subject: Subject) -> None:
        """Another run, or other weights, are exported; nothing of it was yet."""
        for key in list(self._asked):
            self._cancel(key)
        self._subject = subject
        for key, row in self.rows.items():
            row.show_ready(_size(subject.run.model_file) if key == "keras" else 0)
            row.button.setEnabled(True)
        self.facts.hide()
        self.explained.setText(
            self.tr("Each file is opened again and has to give the same answers to samples of the test part.")
        )

    def set_folder(self, path: str) -> None:
        """Exports go there from now on."""
        self.folder = Path(path)
        self._desk.state.prefer(**{PREFERENCE: path})
        self.folder_line.setText(path)
        for key, row in self.rows.items():
            if row.state == "done" and self._subject is not None:
                row.show_ready(_size(self._subject.run.model_file) if key == "keras" else 0)

    def _export(self, key: str) -> None:
        if self._subject is None or key in self._asked:
            return
        row = self.rows[key]
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sentence = self.tr("{folder} can't be made: {reason}. Change the folder below.")
            row.show_failed(sentence.format(folder=self.folder, reason=error.strerror or error))
            return
        place = unused(self.folder, self._subject.run.folder.name, row.format.suffix)
        question = {"ask": "export", "run": str(self._subject.run.folder), "format": key, "path": str(place)}
        answers = _Answers(self, key)
        self._asked[key] = self._desk.workers.ask(question, answers.done, answers.refused)
        warm = self._desk.workers.is_warm
        preparing = self.tr("Preparing the engine. This takes a few seconds.")
        row.show_busy(self.tr("Writing it, opening it again, comparing answers") if warm else preparing)

    def _cancel(self, key: str) -> None:
        asked = self._asked.pop(key, None)
        if asked is not None and self._subject is not None:
            self._desk.workers.drop(asked, at_once=True)
            self.rows[key].show_ready(_size(self._subject.run.model_file) if key == "keras" else 0)

    def exported(self, key: str, result: Mapping[str, Any]) -> None:
        """The worker has exported."""
        if self._asked.pop(key, None) is None:
            return
        test = result["self_test"]
        difference, samples = float(test["max_difference"]), int(test["samples"])
        said = self.tr("Same answers, no difference.")
        if difference:
            said = self.tr("Same answers, within {difference}.").format(
                difference=words.difference(difference)
            )
        row = self.rows[key]
        row.show_done(str(result["path"]), _size(Path(result["path"])), said)
        self.facts.show_facts(
            self.tr("Last self-test: {format}").format(format=row.format.title),
            [
                (self.tr("Samples compared"), words.whole(samples)),
                (self.tr("Largest difference"), words.difference(difference)),
                *self._runtime(key),
            ],
        )

    def refused(self, key: str, sentence: str) -> None:
        """The worker could not export, or the self-test failed."""
        if self._asked.pop(key, None) is not None:
            self.rows[key].show_failed(sentence)

    def _runtime(self, key: str) -> list[tuple[str, str]]:
        from importlib import metadata

        title, distribution = RUNTIMES.get(key, ("", ""))
        if not title:
            return []
        try:
            return [(self.tr("Opened with"), f"{title} {metadata.version(distribution)}")]
        except metadata.PackageNotFoundError:
            return [(self.tr("Opened with"), title)]

    def _show_file(self, path: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))

    def _ask_for_folder(self) -> None:
        choose(
            self,
            self.tr("Choose where exports go"),
            QFileDialog.FileMode.Directory,
            self.set_folder,
            str(self.folder),
        )

    def _pad(self) -> None:
        m = Theme.of(self).metrics
        self._explained_row.setContentsMargins(m.space(4), m.space(2), m.space(4), m.space(2))
        self._folder_mark.setPixmap(pixmap("folder-open", "text2", 16, self))


class _Answers:
    """Carries the format's id to the card with the worker's answer."""

    def __init__(self, card: Exports, key: str) -> None:
        self._card, self._key = card, key

    def done(self, result: Mapping[str, Any]) -> None:
        self._card.exported(self._key, result)

    def refused(self, sentence: str) -> None:
        self._card.refused(self._key, sentence)


def unused(folder: Path, name: str, suffix: str) -> Path:
    """A path in a folder that nothing lies at yet."""
    place, number = folder / f"{name}{suffix}", 2
    while place.exists():
        place = folder / f"{name}-{number}{suffix}"
        number += 1
    return place


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
        return path.stat().st_size
    except OSError:
        return 0
