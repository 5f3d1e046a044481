"""A list of test samples: pictures with what the model said under them, or rows of the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.components import Button, Cell, DataTable, ImageGrid, PlainLabel
from app.ui.language import localised
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    import numpy as np

    from app.data.dataset import Table
    from app.evaluation.review import Review
    from app.ui.pages.evaluate.originals import Originals

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

SIDE = 56
"""Of a picture, in design pixels."""

LONGEST = 200
"""Letters of a cell that are shown."""

ROW_WIDTH = 92
"""Design pixels of the rows' numbers, of which there may be 1,000,000."""

MOST_COLUMNS = 200
"""Columns of the data beside the model's own."""


def written(cell: Any) -> str | None:
    """A cell of the data as one line; None where it is missing."""
    if cell is None or cell != cell:
        return None
    if isinstance(cell, float):
        return words.number(cell)
    text = " ".join(str(cell).split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


class CaseRows(QAbstractTableModel):
    """Rows of the data, each after what it is, what the model said of it, and its loss."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._table: Table | None = None
        self._places: Sequence[int] = ()
        self._columns: list[int] = []
        self._lines: dict[int, list[str | None]] = {}
        self._heads: list[str] = []

    def fill(self, review: Review, table: Table, places: Sequence[int]) -> None:
        """Shows the rows at these places of the kept answers."""
        self.beginResetModel()
        self._review, self._table, self._places = review, table, places
        self._lines.clear()
        names = [column.name for column in table.columns]
        hidden = ("ignore", "target", "input") if review.kind == "pairs" else ("ignore", "target")
        used = {column.name for column in review.experiment.data.columns if column.role not in hidden}
        self._columns = [at for at, name in enumerate(names) if name in used][:MOST_COLUMNS]
        self._heads = [self.tr("Row"), self.tr("Is"), self.tr("Says")]
        self._heads += [self.tr("Error")] if review.kind == "numbers" else [self.tr("Sure"), self.tr("Loss")]
        if review.kind == "texts":
            self._heads = [self.tr("Row"), self.tr("Tokens"), self.tr("Loss")]
        if review.kind == "returned":
            self._heads = [self.tr("Row"), self.tr("Score")]
        if review.kind == "pairs":
            self._heads = [self.tr("Row"), self.tr("Edits"), self.tr("Source"), self.tr("Wanted"), self.tr("Written")]
        self._own = len(self._heads)
        self._heads += [names[at][:LONGEST].replace("\n", " ") for at in self._columns]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Samples."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """What the model says, and the columns of the data."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Role.TextAlignmentRole:
            return self._side(section)
        return self._heads[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid() or self._review is None:
            return None
        if role == Role.TextAlignmentRole:
            return self._side(index.column())
        if role not in (Role.DisplayRole, Role.AccessibleTextRole, Cell.TONE):
            return None
        text = self._line(index.row())[index.column()]
        if role == Cell.TONE:
            return "text3" if text is None else "text"
        return self.tr("missing") if text is None else text

    def _line(self, at: int) -> list[str | None]:
        if at not in self._lines:
            assert self._review is not None and self._table is not None
            place = self._places[at]
            row = int(self._review.kept.rows[place])  # type: ignore[union-attr]
            cells = self._table.frame.iloc[row].iloc[self._columns].tolist() if self._columns else []
            if self._review.sequences:
                cells = [self._steps(cell) for cell in cells]
            own = _said(self._review, int(place))
            if self._review.kind == "pairs":
                own += [written(text) for text in sides(self._review, self._table, int(place))]
            self._lines[at] = [*own, *(written(cell) for cell in cells)]
        return self._lines[at]

    def _steps(self, cell: Any) -> Any:
        """How long a short sequence is, whose numbers nobody could read in a line; other cells as they are."""
        if not isinstance(cell, str) or "\n" not in cell:
            return cell
        return self.tr("{count} steps").format(count=words.whole(cell.count("\n")))

    def _side(self, column: int) -> Qt.AlignmentFlag:
        kind = "" if self._review is None else self._review.kind
        right = column in {
            "numbers": (0, 1, 2, 3), "texts": (0, 1, 2), "pairs": (0, 1), "returned": (0, 1),
        }.get(kind, (0, 3, 4))  # fmt: skip
        if column >= self._own and self._table is not None:
            right = self._table.columns[self._columns[column - self._own]].type == "number"
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def _said(review: Review, place: int) -> list[str | None]:
    """Row, truth, answer, and how far off or how sure, of one kept answer."""
    kept = review.kept
    assert kept is not None
    row = words.whole(int(kept.rows[place]) + 1)
    if review.kind == "numbers":
        actual, said = float(kept.targets[place]), float(kept.outputs[place, 0])
        return [row, words.number(actual), words.number(said), words.number(said - actual)]
    output = kept.outputs[place]
    if review.kind == "pairs":
        return [row, words.whole(float(output[0]))]
    if review.kind == "returned":
        return [row, words.score("mse", float(kept.losses[place]))]
    if review.kind == "texts":
        return [row, words.whole(float(output[0])), words.score("loss", float(kept.losses[place]))]
    answer = int(output.argmax())
    actual_name, said_name = review.classes[int(kept.targets[place])], review.classes[answer]
    loss = words.score("loss", float(kept.losses[place]))
    return [row, actual_name, said_name, words.percent(float(output[answer])), loss]


def sides(review: Review, table: Table, place: int) -> list[str]:
    """The source, the answer that was wanted, and what was written, of one kept pair."""
    kept, columns = review.kept, review.experiment.data.columns
    assert kept is not None
    cells = table.frame.iloc[int(kept.rows[place])]
    source = [cells[c.name] for c in columns if c.role == "input" and c.name in cells.index]
    wanted = cells.get(review.target)
    shown = ["\n".join(str(cell) for cell in source if cell == cell and cell is not None), wanted]
    return ["" if cell is None or cell != cell else str(cell) for cell in (*shown, kept.written[place])]


class Cases(QWidget):
    """Test samples in an order, of which one can be chosen.

    Args:
        name: Accessible name, unique on the page.
        originals: Where their rows and pictures come from.
        side: Of a picture, in design pixels.

    Signals:
        chosen(int): The place of a sample among the kept answers; -1 for none.
    """

    chosen = Signal(int)

    def __init__(self, name: str, originals: Originals, *, side: int = SIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._originals = originals
        self._review: Review | None = None
        self._places: np.ndarray | None = None
        self._filled: tuple[object, ...] = ()
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.message = PlainLabel("", "body", "text2", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        show = self.tr("{name}: show").format(name=name)
        self.show_button = Button(self.tr("Show the samples"), small=True, name=show)
        self.show_button.clicked.connect(originals.want)
        said = QWidget(self._stack)
        self._said = QVBoxLayout(said)
        self._said.addStretch(1)
        self._said.addWidget(self.message)
        self._said.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._said.addStretch(1)
        self._framed = QWidget(self._stack)
        self._frame = QVBoxLayout(self._framed)
        self.grid = ImageGrid(name, side=side, parent=self._framed)
        self._frame.addWidget(self.grid)
        self.grid.chosen.connect(self._picked)
        self.rows = CaseRows(self)
        self.table = DataTable(self.tr("{name}, rows").format(name=name), dense=True, parent=self._stack)
        self.table.setModel(self.rows)
        self.table.selectionModel().currentRowChanged.connect(self._row_picked)
        for widget in (said, self._framed, self.table):
            self._stack.addWidget(widget)
        originals.changed.connect(self._arrived)
        originals.arrived.connect(self._picture_arrived)
        Theme.of(self).changed.connect(self._space)
        self._space()
        self.show_places(None, None)

    def show_places(self, review: Review | None, places: np.ndarray | None) -> None:
        """Shows the samples at these places of the kept answers, in this order.

        Args:
            review: The run; None for nothing.
            places: Places, int64 (rows,); None while nobody chose any.
        """
        self._review, self._places = review, places
        self._show()

    def read(self) -> None:
        """Reads the data, if they were not yet."""
        self._originals.want()

    def select(self, at: int) -> None:
        """Chooses the sample at this place of the list."""
        grid = self._stack.currentWidget() is self._framed
        view = self.grid if grid else self.table
        view.setCurrentIndex(view.model().index(at, 0))

    def shown(self) -> int:
        """How many samples are listed and can be seen."""
        views = (None, self.grid, self.table)
        view = views[self._stack.currentIndex()]
        return 0 if view is None else view.model().rowCount()

    def _show(self) -> None:
        review, places, originals = self._review, self._places, self._originals
        dataset = originals.dataset
        if review is None or review.kept is None or places is None:
            choose = self.tr("Choose a cell to see its samples.")
            self._say(choose if review is None else localised(review.problem) or choose)
            return
        if not len(places):
            self._say(self.tr("No sample is in this cell."))
        elif originals.problem:
            self._say(originals.problem)
        elif dataset is None:
            self._say(originals.words, offer=not originals.reading)
        else:
            self._fill(review, places)

    def _say(self, text: str, offer: bool = False) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.show_button.setVisible(offer)
        self._stack.setCurrentIndex(0)
        if self._filled:
            self._filled = ()
            self.chosen.emit(-1)

    def _fill(self, review: Review, places: np.ndarray) -> None:
        filled = (id(review), id(self._originals.dataset), places.tobytes())
        if filled == self._filled:
            return
        self._filled = filled
        listed = places.tolist()
        if review.pictures:
            self._stack.setCurrentWidget(self._framed)
            caption = self._caption if review.kind == "classes" else self._loss
            self.grid.set_items(len(listed), self._image, self._text, self._text, caption)
        else:
            self._stack.setCurrentWidget(self.table)
            self.rows.fill(review, cast("Table", self._originals.dataset), listed)
            widths = {
                "numbers": [ROW_WIDTH, 92, 92, 84], "texts": [ROW_WIDTH, 72, 72], "pairs": [76, 56, 148, 148, 148],
                "returned": [ROW_WIDTH, 84],
            }  # fmt: skip
            own = widths.get(review.kind, [ROW_WIDTH, 100, 100, 72, 64])
            if review.texts and review.kind == "classes":
                own = [76, 72, 72, 64, 64]
            self.table.set_widths([*own, *[96] * (self.rows.columnCount() - len(own))])
        self.chosen.emit(-1)

    def _image(self, at: int) -> QImage | None:
        side = round(self.grid.side() * self.devicePixelRatioF())
        return self._originals.image(self._row(at), side)

    def _row(self, at: int) -> int:
        assert self._review is not None and self._review.kept is not None and self._places is not None
        return int(self._review.kept.rows[int(self._places[at])])

    def _text(self, at: int) -> str:
        assert self._review is not None and self._places is not None
        return f"{describe(self._review, int(self._places[at]))}, {self._originals.name(self._row(at))}"

    def _caption(self, at: int) -> str:
        assert self._review is not None and self._review.kept is not None and self._places is not None
        return sure(float(self._review.kept.outputs[int(self._places[at])].max()))

    def _loss(self, at: int) -> str:
        assert self._review is not None and self._review.kept is not None and self._places is not None
        loss = float(self._review.kept.losses[int(self._places[at])])
        return words.score("mse" if self._review.kind == "returned" else "loss", loss, nats=True)

    def _picked(self, chosen: list[int]) -> None:
        if self._places is not None and len(chosen) == 1 and chosen[0] < len(self._places):
            self.chosen.emit(int(self._places[chosen[0]]))
        elif not chosen:
            self.chosen.emit(-1)

    def _row_picked(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._places is not None and now.isValid() and now.row() < len(self._places):
            self.chosen.emit(int(self._places[now.row()]))

    def _arrived(self) -> None:
        self._show()
        if self._stack.currentWidget() is self._framed:
            self.grid.viewport().update()

    def _picture_arrived(self, row: int) -> None:
        if self._stack.currentWidget() is not self._framed or self._places is None:
            return
        first, last = self.grid.visible_range()
        for at in range(first, last + 1):
            if self._row(at) == row:
                self.grid.refresh(at)

    def _space(self) -> None:
        px = Theme.of(self).metrics.px
        self._said.setContentsMargins(px(16), px(12), px(16), px(12))
        self._frame.setContentsMargins(px(13), px(8), px(4), px(4))


def sure(share: float) -> str:
    """How sure the model was, as a whole percent."""
    return translate("Evaluate", "{number} %").format(number=words.whole(100 * share))


def describe(review: Review, place: int) -> str:
    """What a sample is and what the model said, in a few words."""
    kept = review.kept
    assert kept is not None
    if review.kind == "drawings" and not words.in_nats(review):
        loss = words.score("loss", float(kept.losses[place]))
        return translate("Evaluate", "loss {loss}").format(loss=loss)
    if review.kind in ("drawings", "texts"):
        loss = words.score("loss", float(kept.losses[place]), nats=review.kind == "drawings")
        return translate("Evaluate", "{loss} nats").format(loss=loss)
    if review.kind == "returned":
        return translate("Evaluate", "score {score}").format(score=words.score("mse", float(kept.losses[place])))
    if review.kind == "pairs":
        return translate("Evaluate", "{count} edits").format(count=words.whole(float(kept.outputs[place, 0])))
    if review.kind == "numbers":
        actual, said = words.number(float(kept.targets[place])), words.number(float(kept.outputs[place, 0]))
        return translate("Evaluate", "is {actual}, says {said}").format(actual=actual, said=said)
    answer = int(kept.outputs[place].argmax())
    return translate("Evaluate", "is {actual}, says {said} with {share}").format(
        actual=review.classes[int(kept.targets[place])], said=review.classes[answer],
        share=words.percent(float(kept.outputs[place, answer])),
    )  # fmt: skip
