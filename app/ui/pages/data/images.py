"""A collection's page: its classes, all its images, and beside them split and size."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.components import (
    Button,
    Card,
    Choice,
    Columns,
    DataTable,
    ImageGrid,
    PlainLabel,
    RowsModel,
    SearchBox,
    Slider,
    Tabs,
)
from app.ui.language import localised
from app.ui.pages.data import words
from app.ui.pages.data.classes import ClassList, ClassRow
from app.ui.pages.data.collection import Selection
from app.ui.pages.data.findings import FindingsCard
from app.ui.pages.data.picturesize import PictureSizeCard
from app.ui.pages.data.split import SplitCard
from app.ui.pages.data.thumbs import Thumbnails
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.dataset import Pictures
    from app.survey import Survey
    from app.ui.desk import Desk

SMALLEST, LARGEST, USUAL = 36, 224, 56
"""Sides of a picture in the grid, in design pixels."""

SIDE = 312
ONE_LINE, HIGH = 800, 640
"""Design pixels of the card across for tabs and tools in one line, and of the page's height for all words."""

HEAD_BYTES = 65_536


class ImagesView(Columns):
    """Everything about a collection of images that was read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(side_width=SIDE, side_first=True, parent=parent)
        self.desk = desk
        self._survey: Survey | None = None
        self._selection: Selection | None = None
        self._rows: list[int] = []
        self.thumbs = Thumbnails(desk, self)
        self.thumbs.ready.connect(self._thumbs_ready)
        self.thumbs.arrived.connect(self._thumb_arrived)
        self.thumbs.progressed.connect(self._thumbs_progressed)
        self._places: dict[int, int] = {}
        self._searching = QTimer(self, singleShot=True, interval=200)
        self._searching.timeout.connect(self._reselect)
        self.classes_card = Card(self.tr("Classes"), padded=False, ruled=True, parent=self)
        self.classes = ClassList(self.tr("Classes"), self.thumbs.image, self.classes_card)
        self.classes.chosen.connect(self._choose_class)
        self.classes_card.add(self.classes, 1)
        self.split = SplitCard(desk, self, images=True)
        self.size_card = PictureSizeCard(desk, self)
        self.card = Card(padded=False, parent=self)
        self.card.setAccessibleName(self.tr("Images and findings"))
        self._build_head()
        self._build_pages()
        self._build_foot()
        self.add_side(self.classes_card, 1)
        self.add_side(self.split)
        self.add_side(self.size_card)
        self.add_main(self.card, 1)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def sentence(self, survey: Survey) -> str:
        """What the header says."""
        pictures, size = cast("Pictures", survey.dataset), survey.data.size
        parts = [self.tr("{count} images").format(count=words.number(pictures.rows))]
        if pictures.classes:
            parts = [
                self.tr("{count} images in {classes} classes").format(
                    count=words.number(pictures.rows), classes=words.number(len(pictures.classes))
                )
            ]
        if size is not None:
            grey = self.tr("grey") if size.channels == 1 else self.tr("colour")
            parts.append(
                self.tr("{width} × {height} {grey}").format(width=size.width, height=size.height, grey=grey)
            )
        bad = len(pictures.unreadable)
        all_read = self.tr("All of them can be read.")
        some = self.tr("{count} files can't be read.").format(count=words.number(bad))
        return f"{', '.join(parts)}. {some if bad else all_read}"

    def show_survey(self, survey: Survey) -> None:
        """Shows this state of the data."""
        if survey is self._survey:
            return
        before, self._survey = self._survey, survey
        pictures = cast("Pictures", survey.dataset)
        left_out = frozenset(str(name) for name in survey.data.exclude)
        if (
            self._selection is None
            or before is None
            or cast("Pictures", before.dataset).files is not pictures.files
        ):
            self._selection = Selection(pictures, left_out)
            self.search.clear()
            self.order.set_value("shuffled")
            self.tabs.set_value("images")
            self._fill_files(pictures)
            self.thumbs.open(pictures)
            self._refill()
        elif left_out != self._selection.left_out:
            self._selection.left_out = left_out
            self._refill()
        self._show_classes(pictures, left_out)
        self.tabs.set_count("findings", len(survey.findings))
        self.findings.show_findings(survey.findings)
        self.split.show_survey(survey)
        self.size_card.show_survey(survey)

    def show_files(self) -> None:
        """Shows the files that can't be read."""
        self.tabs.set_value("files")

    # What it is made of

    def _build_head(self) -> None:
        tabs = [
            ("images", self.tr("Images")),
            ("findings", self.tr("Findings")),
            ("files", self.tr("Can't be read")),
        ]
        self.tabs = Tabs(self.tr("Images, findings or files"), tabs, parent=self.card)
        self.search = SearchBox(self.tr("Find a file"), self.tr("File name"), parent=self.card)
        self.search.textChanged.connect(self._search)
        orders = [
            ("shuffled", self.tr("Shuffled")),
            ("class", self.tr("By class")),
            ("file", self.tr("By file name")),
        ]
        self.order = Choice(self.tr("Order of the images"), orders, small=True, parent=self.card)
        self.order.chosen.connect(self._set_order)
        self.zoom = Slider(self.tr("Size of the images shown"), SMALLEST, LARGEST, parent=self.card)
        self.zoom.setValue(USUAL)
        self.zoom.setSingleStep(4)
        self.zoom.valueChanged.connect(self._zoomed)
        self._tools = QWidget(self.card)
        self._tool_row = QHBoxLayout(self._tools)
        for widget in (self.search, self.order, self.zoom):
            self._tool_row.addWidget(widget)
        self._tool_row.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.tabs, 1)
        self._head.addWidget(self._tools)
        self.card.body.addLayout(self._head)
        self.card.add_line()

    def _build_pages(self) -> None:
        self._stack = QStackedWidget(self.card)
        page = QWidget(self._stack)
        self._page = QVBoxLayout(page)
        self.grid = ImageGrid(self.tr("All images"), side=USUAL, parent=page)
        self.grid.chosen.connect(self._chose)
        self.grid.opened.connect(self._enlarge)
        self.waiting = PlainLabel(self.tr("Decoding the images …"), "body", "text2", wrap=True, parent=page)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.addWidget(self.waiting)
        self._page.addWidget(self.grid, 1)
        self.findings = FindingsCard(self.desk, self._stack, framed=False)
        self.findings.files_asked.connect(self.show_files)
        self.files = RowsModel([self.tr("File"), self.tr("Why it can't be read")], parent=self._stack)
        self.file_table = DataTable(self.tr("Files that can't be read"), dense=True, parent=self._stack)
        self.file_table.setModel(self.files)
        self.file_table.set_widths((320,))
        for widget in (page, self.findings, self.file_table):
            self._stack.addWidget(widget)
        self.tabs.attach(self._stack)
        self.tabs.chosen.connect(self._tab_chosen)
        self.card.add(self._stack, 1)

    def _build_foot(self) -> None:
        self.chosen_words = PlainLabel("", "small", "text2", parent=self.card)
        self.exclude = Button(self.tr("Exclude"), icon="x", small=True, name=self.tr("Exclude the chosen images"),
                              parent=self.card)  # fmt: skip
        self.exclude.clicked.connect(self._exclude)
        self.show_file = Button(
            self.tr("Show file"), "ghost", icon="external-link", small=True, parent=self.card
        )
        self.show_file.clicked.connect(self._show_file)
        self.card.add_footer(self.chosen_words, 1)
        self.card.add_footer(self.exclude)
        self.card.add_footer(self.show_file)

    # What is shown

    def _show_classes(self, pictures: Pictures, left_out: frozenset[str]) -> None:
        counts: dict[str, int] = {}
        examples: dict[str, int] = {}
        for row, label in enumerate(pictures.labels or ()):
            if pictures.files[row] not in left_out:
                counts[label] = counts.get(label, 0) + 1
                examples.setdefault(label, row)
        most = max(counts.values(), default=1)
        total = ClassRow(self.tr("All images"), pictures.rows - len(left_out), 1.0, -1)
        rows = [
            ClassRow(name, counts[name], counts[name] / most, examples[name])
            for name in pictures.classes
            if name in counts
        ]
        self.classes.set_rows([total, *rows])
        even = bool(rows) and min(row.count for row in rows) >= 0.8 * most
        says = self.tr("{count}, even") if even else self.tr("{count}, uneven")
        self.classes_card.set_note(says.format(count=words.number(len(rows))) if rows else self.tr("none"))

    def _fill_files(self, pictures: Pictures) -> None:
        self.files.set_rows([[item.file, localised(item.reason)] for item in pictures.unreadable])
        self.tabs.set_count("files", len(pictures.unreadable))
        self.tabs.setTabVisible(2, bool(pictures.unreadable))

    def _refill(self) -> None:
        assert self._selection is not None
        self._rows = self._selection.rows()
        self._places = {row: place for place, row in enumerate(self._rows)}
        self.grid.set_items(len(self._rows), self._load, self._text, self._tip)
        self._chose([])

    def _load(self, place: int) -> QImage | None:
        return self.thumbs.image(self._rows[place], round(self.grid.side() * self.devicePixelRatioF()))

    def _text(self, place: int) -> str:
        pictures = self._pictures()
        row = self._rows[place]
        label = "" if pictures.labels is None else pictures.labels[row]
        return f"{label} {pictures.files[row]}".strip()

    def _tip(self, place: int) -> str:
        from app.data.pictures.store import printable

        pictures = self._pictures()
        row = self._rows[place]
        lines = [] if pictures.labels is None else [pictures.labels[row]]
        lines.append(printable(pictures.files[row]))
        if pictures.parts is not None:
            names = {
                "train": self.tr("training"),
                "validation": self.tr("validation"),
                "test": self.tr("test"),
            }
            lines.append(names.get(str(pictures.parts[row]), ""))
        lines += self._facts(os.path.join(pictures.path, pictures.files[row]))
        return "\n".join(line for line in lines if line)

    def _facts(self, path: str) -> list[str]:
        """Own size, colour and bytes of a picture that is a file of its own."""
        from app.data.pictures import decoding

        try:
            size = os.path.getsize(path)
            with open(path, "rb") as stream:
                seen = decoding.glance(stream.read(HEAD_BYTES))
        except (OSError, ValueError):
            return []
        grown = (
            self.tr("{size} bytes").format(size=words.number(size)) if size < 100_000 else words.size(size)
        )
        if seen is None:
            return [grown]
        grey = self.tr("grey") if seen[2] else self.tr("colour")
        return [
            self.tr("{width} × {height}, {grey}, {size}").format(
                width=seen[0], height=seen[1], grey=grey, size=grown
            )
        ]

    def _pictures(self) -> Pictures:
        assert self._selection is not None
        return self._selection.pictures

    # What is done

    def _thumbs_ready(self) -> None:
        self.waiting.hide()
        self.grid.set_items(len(self._rows), self._load, self._text, self._tip)
        self.classes.viewport().update()

    def _thumb_arrived(self, row: int) -> None:
        place = self._places.get(row)
        if place is not None:
            self.grid.refresh(place)

    def _thumbs_progressed(self, share: float, said: str) -> None:
        self.waiting.setText(said)
        self.waiting.setVisible(share < 1)

    def _choose_class(self, name: str, everything: bool) -> None:
        if self._selection is not None:
            self._selection.label = None if everything else name
            self._refill()

    def _search(self, text: str) -> None:
        self._searching.start()

    def _reselect(self) -> None:
        if self._selection is not None and self._selection.text != self.search.text():
            self._selection.text = self.search.text()
            self._refill()

    def _set_order(self, order: str) -> None:
        if self._selection is not None:
            self._selection.order = order
            self._refill()

    def _zoomed(self, side: int) -> None:
        self.grid.set_side(side)
        self.grid.set_items(len(self._rows), self._load, self._text, self._tip)

    def _tab_chosen(self, key: str) -> None:
        self._tools.setVisible(key == "images")

    def _chose(self, places: list[int]) -> None:
        count = len(places)
        if count:
            self.chosen_words.setText(self.tr("{count} selected").format(count=words.number(count)))
        else:
            self.chosen_words.setText(
                self.tr("{count} images shown").format(count=words.number(len(self._rows)))
            )
        self.exclude.set_blocked(None if count else self.tr("Select images first."))
        one = count == 1 and os.path.isdir(self._pictures().path)
        reason = None if one else self.tr("Select one image of a folder first.")
        self.show_file.set_blocked(reason)

    def _exclude(self) -> None:
        from app.choices import with_fix
        from app.data.finding import Fix

        names = [self._pictures().files[self._rows[place]] for place in self.grid.selected()]
        if names:
            fix = Fix("Leave out", {"exclude": names})
            said = self.tr("{count} images are left out").format(count=words.number(len(names)))
            self.desk.edit(said, with_fix(self.desk.choices, fix), toast=True)

    def _show_file(self) -> None:
        for place in self.grid.selected()[:1]:
            pictures = self._pictures()
            folder = os.path.dirname(os.path.join(pictures.path, pictures.files[self._rows[place]]))
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _enlarge(self, place: int) -> None:
        self.zoom.setValue(LARGEST)
        self.grid.scrollTo(self.grid.model().index(place, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Search and size go below the tabs where it is narrow, reasons away where it is low."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = Theme.of(self).metrics.scale
        beside = 0 if self.stacked() else SIDE * scale
        narrow = (self.width() - beside) / scale < ONE_LINE
        self._head.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self.classes.set_least(6 if self.stacked() else 2)
        self.size_card.reason.setVisible(self.stacked() or self.height() / scale >= HIGH)

    def _restyle(self) -> None:
        theme = Theme.of(self)
        px = theme.metrics.px
        self._head.setContentsMargins(px(8), 0, px(12), 0)
        self._head.setSpacing(0)
        self._tool_row.setContentsMargins(px(8), px(4), 0, px(4))
        self._tool_row.setSpacing(px(8))
        self._page.setContentsMargins(px(12), px(10), px(4), 0)
        self.search.setMaximumWidth(px(180))
        self.zoom.setFixedWidth(px(100))
        self.card.setMinimumHeight(px(380))
        for card in (self.classes_card, self.split, self.size_card):
            card.setVisible(not theme.presenting)
        self._fit()
