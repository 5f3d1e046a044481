"""The Use page: try a finished model, let it answer to many, generate, and take it along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.components import Card, Columns, PlainLabel, Tabs
from app.ui.figures.preload import preload
from app.ui.pages.page import Page
from app.ui.pages.use import subject as subjects
from app.ui.pages.use import words
from app.ui.pages.use.exports import Exports
from app.ui.pages.use.generate import Generate
from app.ui.pages.use.inside import Inside
from app.ui.pages.use.many import Many
from app.ui.pages.use.stack import Stack
from app.ui.pages.use.subject import Subject
from app.ui.pages.use.tryone import TryOne
from app.ui.pages.use.write import Write
from app.ui.steps import short_title
from app.ui.theme import Theme
from models.spec import TEXTS, Task

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.runs import Run
    from app.ui.desk import Desk
    from app.ui.work import Work

PICTURES = frozenset(
    (".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".ppm", ".pgm")
)
"""Endings of files that are tried at once when they are dropped."""


class UsePage(Page):
    """Everything a finished run is good for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("use", QCoreApplication.translate("UsePage", "Use"), desk, parent)
        self.subject: Subject | None = None
        self._loading: Work | None = None
        self._wanted: tuple[Path, int] | None = None
        self.setAcceptDrops(True)
        self.tabs = Tabs(
            self.tr("Ways to use the model"),
            [
                ("try", self.tr("Try one")),
                ("many", self.tr("Many to CSV")),
                ("generate", self.tr("Generate")),
                ("inside", self.tr("Look inside")),
            ],
            parent=self,
        )
        self.try_one = TryOne(desk, self)
        self.inside = Inside(desk, self.try_one.given, self)
        self.many = Many(desk, self)
        self.generate = Generate(desk, self)
        self.write = Write(desk, self)
        self.exports = Exports(desk, self)
        self.reading = PlainLabel(self.tr("Reading the run."), "body", "text2", parent=self)
        self._build()
        self.tabs.chosen.connect(self._tab_chosen)
        for part in (self.try_one, self.many, self.generate, self.write):
            part.failed.connect(self._failed)
        self.try_one.answer.code_wanted.connect(self._change_code)
        for signal in (desk.run_changed, desk.runs_changed, desk.training.ended):
            signal.connect(self.refresh_soon)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def _build(self) -> None:
        main = Card(padded=False, parent=self)
        main.setAccessibleName(self.tr("Use the model"))
        row = QVBoxLayout()
        row.addWidget(self.tabs)
        self._tabs_row = row
        main.body.addLayout(row)
        main.add_line()
        self._pages = Stack(main)
        for key, part in (
            ("try", self.try_one), ("inside", self.inside), ("many", self.many),
            ("generate", self.generate), ("write", self.write),
        ):  # fmt: skip
            self._pages.add(key, part)
        main.add(self.reading)
        main.add(self._pages, 1)
        self.exports.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.columns = Columns(parent=self)
        self.columns.add_main(main, 1)
        self.columns.add_side(self.exports, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)

    # Showing

    def refresh(self) -> None:
        """Reads the run anew if it is another one, or has other weights."""
        run = self.desk.run
        if run is None:
            return
        self.desk.workers.warm_up()
        wanted = (run.folder, subjects.stamp(run))
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if self._loading is not None:
            self._loading.cancel()
        self.clear_banner()
        self._show_reading(True)
        self.header.set_sentence(run.folder.name)
        self._loading = self.desk.workshop.start(
            _Loading(run, self._known()), self._loaded, self._not_loaded, self._progressed
        )

    def _known(self) -> subjects.Known | None:
        made = self.desk.composition
        return None if made is None else (made.experiment, made.dataset, made.parts)

    def _loaded(self, subject: Subject) -> None:
        if (subject.run.folder, subject.stamp) != self._wanted:
            return
        self._loading = None
        self.subject = subject
        self._show_reading(False)
        self.header.set_sentence(self._sentence(subject))
        blocked = {
            "generate": None if subject.generates or subject.writes else self._why_not(subject),
            "many": self.tr("This model learned from texts alone, so it gives no answers to write into a table.")
            if subject.task in TEXTS
            else None,
            "inside": None if self.inside.views_of(subject) else self._why_shut(subject),
        }
        for key, reason in blocked.items():
            if reason is not None and self.tabs.value() == key:
                self.tabs.set_value("try")
            self.tabs.set_blocked(key, reason)
        for part in (self.try_one, self.inside, self.many, self.generate, self.write, self.exports):
            part.show_subject(subject)
        self._tab_chosen(self.tabs.value())

    def _progressed(self, share: float, said: str) -> None:
        text = self.tr("Reading the run: {percent} done").format(percent=words.percent(share))
        self.reading.setText(text)

    def _not_loaded(self, sentence: str) -> None:
        self._loading = None
        self.reading.setText(self.tr("The run can't be used."))
        self.show_banner(
            "bad",
            self.tr("The run can't be used."),
            sentence,
            [("again", self.tr("Try again"))],
            acted=self._again,
        )

    def _again(self, key: str) -> None:
        self._wanted = None
        self.clear_banner()
        self.refresh()

    def _show_reading(self, reads: bool) -> None:
        self.reading.setText(self.tr("Reading the run."))
        self.reading.setVisible(reads)
        self._pages.setVisible(not reads)
        self.tabs.setEnabled(not reads)
        self.exports.setEnabled(not reads)

    def _sentence(self, subject: Subject) -> str:
        title, name = short_title(subject.template), subject.run.folder.name
        if not subject.epoch:
            return self.tr("{template}. {run}").format(template=title, run=name)
        text = self.tr("{template}, weights of epoch {epoch}. {run}")
        return text.format(template=title, epoch=subject.epoch, run=name)

    def _why_shut(self, subject: Subject) -> str:
        text = self.tr("{template} shows nothing of its inside.")
        return text.format(template=short_title(subject.template))

    def _why_not(self, subject: Subject) -> str:
        if subject.task in (Task.MASKED_LANGUAGE_MODELLING, Task.EMBEDDING):
            text = self.tr("{template} writes no texts. Train one that goes on with a text, such as a GPT.")
            return text.format(template=short_title(subject.template))
        if subject.task == Task.TRANSLATION:
            return self.tr("Try one answers what you type, and Many to CSV a whole file.")
        if subject.kind == "texts":
            text = self.tr("{template} tells texts apart and writes none. Train a GPT for that.")
            return text.format(template=short_title(subject.template))
        if subject.returns:
            return self.tr("It gives back what it is given. Train a variational autoencoder to draw pictures.")
        text = self.tr(
            "{template} tells samples apart and makes none. Train a variational autoencoder for that."
        )
        return text.format(template=short_title(subject.template))

    def _failed(self, fact: str, sentence: str) -> None:
        self.show_banner("bad", fact, sentence)

    def _tab_chosen(self, key: str) -> None:
        writes = key == "generate" and self.subject is not None and self.subject.writes
        self._pages.show_page("write" if writes else key)
        if key == "inside":
            self.inside.changed()
        if writes:
            self.write.begin()
        elif key == "generate":
            self.generate.begin()

    def _change_code(self, code: list[float]) -> None:
        self.generate.latents.set_code(code)
        self.tabs.set_value("generate")

    # Dropping and pasting

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Data and pictures are for the model; experiments and runs are the window's."""
        path = _dropped(event)
        if path is not None and self.subject is not None and not _is_ours(path):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tries a dropped picture, or takes data to predict."""
        path = _dropped(event)
        if path is not None and self.subject is not None:
            event.acceptProposedAction()
            self.take(path)

    def take(self, path: Path) -> None:
        """Puts a file or a folder to use: a picture or a sequence is tried at once, all else is for many."""
        self.clear_banner()
        picture = path.is_file() and path.suffix.lower() in PICTURES
        if picture and self.try_one.takes_pictures():
            self.tabs.set_value("try")
            self.try_one.sketch.open_picture(str(path))
        elif path.is_file() and self.subject is not None and self.subject.kind == "sequences":
            self.tabs.set_value("try")
            self.try_one.sequence_form.open_file(str(path))
        else:
            self.tabs.set_value("many")
            self.many.take(str(path))

    def event(self, event: QEvent) -> bool:
        """Paste is the page's where no text field wants it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pasting = event.matches(QKeySequence.StandardKey.Paste) and self.tabs.value() == "try"
            if pasting and self.subject is not None and self.try_one.takes_pictures():
                self.try_one.sketch.paste()
                return True
        return super().event(event)

    def _fit(self) -> None:
        theme = Theme.of(self)
        m = theme.metrics
        self._tabs_row.setContentsMargins(m.space(4), 0, m.space(4), 0)
        self.reading.setContentsMargins(m.space(4), m.space(4), m.space(4), m.space(4))
        self.columns.set_side_shown(not theme.presenting)


class _Loading:
    """Reads what the page must know; runs in a thread."""

    def __init__(self, run: Run, known: subjects.Known | None) -> None:
        self._run, self._known = run, known

    def __call__(self, progress: Progress) -> Subject:
        subject = subjects.load(self._run, self._known, progress)
        if subject.recent is not None or subject.kind == "sequences":
            preload().join()  # its chart is made in the window's thread, which must not wait for that
        return subject


def _dropped(event: QDropEvent) -> Path | None:
    """The first file or folder that is dropped."""
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(paths[0]) if paths else None


def _is_ours(path: Path) -> bool:
    """Whether it is an experiment or a run, which the window opens."""
    return path.suffix == ".gdesk" or (path / "experiment.json").is_file()
