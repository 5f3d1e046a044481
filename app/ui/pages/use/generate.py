"""Generate: new pictures of a seed, and one drawn from a code that is set by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import (
    Button,
    ChoiceField,
    Flow,
    ImageGrid,
    NumberField,
    PlainLabel,
    PrimaryButton,
    Progress,
)
from app.ui.pages.use import words
from app.ui.pages.use.choosing import choose
from app.ui.pages.use.latents import Latents
from app.ui.pages.use.subject import Subject
from app.ui.pages.use.view import decoded
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.workers import Question

SHOWN, MOST_SHOWN = 24, 256
"""Pictures made at first, and at most at once; more go into files."""

MOST = 100_000
"""Pictures written at most."""

LAST_SEED = 2**31 - 1

EVERY = ""
"""What the chooser of classes gives where all take turns."""

SIDE = 84
"""Design pixels of a picture in the grid, about."""

NARROW = 620
"""Design pixels below which the code stands under the pictures."""


class Generate(QWidget):
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
        self._saving: Question | None = None
        self._saved = ""
        self._images: list[QImage] = []
        self._codes: Sequence[Sequence[float]] = ()
        self._drawn: Sequence[str] = ()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._left = QVBoxLayout()
        self._row.addLayout(self._left, 3)
        self._build()
        self.latents = Latents(desk.workers, self)
        self.latents.failed.connect(self.failed)
        self._row.addWidget(self.latents, 2)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self._show()

    def _build(self) -> None:
        self.count = NumberField(
            self.tr("Pictures"), minimum=1, maximum=MOST, step=1.0, whole=True, parent=self
        )
        self.seed = NumberField(
            self.tr("Seed"), minimum=0, maximum=LAST_SEED, step=1.0, whole=True, parent=self,
            name=self.tr("Seed of the pictures"),
        )  # fmt: skip
        self.count.set_value(SHOWN)
        self.seed.set_value(0)
        self.seed.set_help(self.tr("The same seed gives the same pictures; 0 gives those of the training."))
        self.of_class = ChoiceField(self.tr("Class"), name=self.tr("Class of the pictures"), parent=self)
        self.of_class.edited.connect(self._turn)
        self.go = PrimaryButton(
            self.tr("Generate"), icon="sparkles", name=self.tr("Generate pictures"), parent=self
        )
        self.save = Button(self.tr("Save as PNG files"), icon="download", parent=self)
        self.stop = Button(self.tr("Cancel"), name=self.tr("Cancel saving pictures"), parent=self)
        self.show_folder = Button(
            self.tr("Open its folder"), "ghost", icon="folder-open", name=self.tr("Open the folder of pictures"),
            parent=self,
        )  # fmt: skip
        self.said = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.progress = Progress(self.tr("Progress of saving"), parent=self)
        self.grid = ImageGrid(self.tr("Generated pictures"), side=SIDE, parent=self)
        self.grid.chosen.connect(self._chosen)
        fields = QHBoxLayout()
        fields.addWidget(self.count, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.seed, 2, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.of_class, 2, Qt.AlignmentFlag.AlignTop)
        self._fields = fields
        self._left.addLayout(fields)
        self._left.addWidget(Flow(self.go, self.save, self.stop, self.show_folder, parent=self))
        self._left.addWidget(self.said)
        self._left.addWidget(self.progress)
        self._left.addWidget(self.grid, 1)
        for button, slot in (
            (self.go, self._generate),
            (self.save, self._ask_for_folder),
            (self.stop, self._cancel_saving),
            (self.show_folder, self._open_folder),
        ):
            button.clicked.connect(slot)
        self.count.edited.connect(self._check)
        self.seed.edited.connect(self._check)

    def show_subject(self, subject: Subject) -> None:
        """Another run generates."""
        self._cancel_saving()
        if self._asked is not None:
            self._desk.workers.drop(self._asked)
            self._asked = None
        self._subject = subject
        self._images, self._codes, self._drawn, self._saved = [], (), (), ""
        self._offer_classes(subject.drawn)
        self.latents.show_run(str(subject.run.folder) if subject.generates else "")
        self._fill()
        self._show()
        if self.isVisible():
            self.begin()

    def begin(self) -> None:
        """The first pictures, once the tab is looked at."""
        if self._subject is not None and self._subject.generates and not self._images and self._asked is None:
            self._generate()

    def _offer_classes(self, classes: Sequence[str]) -> None:
        """A chooser of classes, where the run draws by class; their places stand for them, whatever they are called."""
        named = [(str(place), name) for place, name in enumerate(classes)]
        self.of_class.setVisible(bool(named))
        self.of_class.set_options([(EVERY, self.tr("All in turn")), *named] if named else [])
        if named:
            self.of_class.set_value(EVERY)

    def _class(self) -> dict[str, str]:
        """The class that is asked for, as questions take it."""
        place = str(self.of_class.value() or EVERY)
        classes = () if self._subject is None else self._subject.drawn
        return {"class": classes[int(place)]} if place != EVERY and classes else {}

    def _turn(self, place: str) -> None:
        """Another class is wanted."""
        self._generate()

    def images(self) -> list[QImage]:
        """The pictures that are shown."""
        return list(self._images)

    def _check(self) -> None:
        count, seed = self._whole(self.count, 1, MOST), self._whole(self.seed, 0, LAST_SEED)
        self._note(self.count, count is None, 1, MOST)
        self._note(self.seed, seed is None, 0, LAST_SEED)
        wrong = self.tr("Mend the number first.") if count is None or seed is None else None
        self.go.set_blocked(wrong)
        self.save.set_blocked(wrong)

    def _note(self, field: NumberField, wrong: bool, low: int, high: int) -> None:
        if wrong:
            text = self.tr("A whole number from {low} to {high}.")
            field.set_error(text.format(low=words.whole(low), high=words.whole(high)))
        else:
            field.clear_note()

    def _whole(self, field: NumberField, low: int, high: int) -> int | None:
        value = field.value()
        return int(value) if value is not None and value == int(value) and low <= value <= high else None

    def _wanted(self) -> tuple[int, int] | None:
        """Count and seed, or None where one is wrong."""
        self._check()
        count, seed = self._whole(self.count, 1, MOST), self._whole(self.seed, 0, LAST_SEED)
        return None if count is None or seed is None else (count, seed)

    def _generate(self) -> None:
        wanted = self._wanted()
        if self._subject is None or wanted is None or self._asked is not None:
            return
        count, seed = wanted
        question = {
            "ask": "generate",
            "run": str(self._subject.run.folder),
            "n": min(count, MOST_SHOWN),
            "seed": seed,
            **self._class(),
        }
        self._asked = self._desk.workers.ask(question, self._generated, self._refused)
        self._show()

    def _generated(self, result: Mapping[str, Any]) -> None:
        if self._asked is None:
            return
        self._asked = None
        self._images = [decoded(str(text)) for text in result["pictures"]]
        self._codes, self._drawn = result.get("latents") or (), result.get("classes") or ()
        self._fill()
        self._show()
        self.latents.setVisible(bool(self._codes))
        if self._codes and not self.latents.code():
            self._chosen([0])

    def _refused(self, sentence: str) -> None:
        if self._asked is None:
            return
        self._asked = None
        self._show()
        self.failed.emit(self.tr("No pictures were generated."), sentence)

    def _fill(self) -> None:
        side = max((max(image.width(), image.height()) for image in self._images), default=SIDE)
        self.grid.set_side(side * round(SIDE / side) if side < SIDE else SIDE)
        images = tuple(self._images)
        self.grid.set_items(len(images), images.__getitem__, self._name)

    def _name(self, place: int) -> str:
        number = words.whole(place + 1)
        if place < len(self._drawn):
            return self.tr("Picture {number}: {name}").format(number=number, name=self._drawn[place])
        return self.tr("Picture {number}").format(number=number)

    def _chosen(self, places: list[int]) -> None:
        if places and places[0] < len(self._codes):
            place = places[0]
            self.latents.set_class(self._drawn[place] if place < len(self._drawn) else "")
            self.latents.set_code(self._codes[place])

    # Saving

    def _ask_for_folder(self) -> None:
        choose(
            self, self.tr("Choose a folder for the pictures"), QFileDialog.FileMode.Directory, self.save_to
        )

    def save_to(self, folder: str) -> None:
        """Writes as many pictures as are asked for into a folder of their own within `folder`."""
        wanted = self._wanted()
        if self._subject is None or wanted is None or self._saving is not None:
            return
        count, seed = wanted
        place, number = Path(folder) / f"{self._subject.run.folder.name}-seed-{seed}", 2
        while place.exists():
            place, number = (
                place.with_name(f"{self._subject.run.folder.name}-seed-{seed}-{number}"),
                number + 1,
            )
        question = {
            "ask": "generate", "run": str(self._subject.run.folder), "n": count, "seed": seed, "output": str(place),
            **self._class(),
        }  # fmt: skip
        self._saved = ""
        self._saving = self._desk.workers.ask(question, self._written, self._not_written, self._progressed)
        self._show()

    def _progressed(self, share: float, said: str) -> None:
        if self._saving is not None:
            text = self.tr("Writing pictures: {percent} done").format(percent=words.percent(share))
            self.progress.show_progress(share, 1.0, text)

    def _written(self, result: Mapping[str, Any]) -> None:
        if self._saving is None:
            return
        self._saving = None
        outputs = result["outputs"]
        self._saved = str(Path(outputs[0]).parent) if outputs else ""
        self._show(len(outputs))

    def _not_written(self, sentence: str) -> None:
        if self._saving is None:
            return
        self._saving = None
        self._show()
        self.failed.emit(self.tr("The pictures were not saved."), sentence)

    def _cancel_saving(self) -> None:
        if self._saving is not None:
            self._desk.workers.drop(self._saving)
            self._saving = None
            self._show()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._saved))

    def _show(self, written: int = 0) -> None:
        said = ""
        if self._asked is not None and not self._images:
            said = self.tr("Preparing the engine. This takes a few seconds.")
            if self._desk.workers.is_warm:
                said = self.tr("Drawing pictures.")
        elif self._saved and written:
            text = self.tr("{count} pictures are in {folder}.")
            said = text.format(count=words.whole(written), folder=Path(self._saved).name)
        elif len(self._images) == MOST_SHOWN:
            said = self.tr("The first {count} are shown. Save them to get all.").format(
                count=words.whole(MOST_SHOWN)
            )
        elif self._images and self._codes:
            said = self.tr("Click a picture to set its code and change it.")
        self.said.setText(said)
        self.said.setVisible(bool(said))
        saving = self._saving is not None
        self.progress.setVisible(saving)
        self.stop.setVisible(saving)
        self.save.setVisible(not saving)
        self.show_folder.setVisible(bool(self._saved))
        if saving:
            self.progress.show_progress(0, None, self.tr("Writing pictures"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= Theme.of(self).metrics.px(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._row.setContentsMargins(m.space(4), m.space(4), m.space(4), m.space(4))
        self._row.setSpacing(m.space(5))
        self._left.setSpacing(m.space(3))
        self._fields.setSpacing(m.space(4))
        self.grid.setMinimumHeight(m.px(220))
        self._arrange()
