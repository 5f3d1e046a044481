"""One sample in full: its picture or its row, and what the model made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.components import Bar, Bars, Card, Cell, DataTable, PlainLabel, RowsModel, paint_picture
from app.ui.components.cuts import CutText
from app.ui.figure import FigureView
from app.ui.pages.evaluate import words
from app.ui.pages.evaluate.cases import sides, written
from app.ui.pages.evaluate.originals import Originals
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.dataset import Table
    from app.evaluation.review import Review

LIKELIEST = 5
"""Classes whose probability is shown."""

MOST_CELLS = 2_000


class PictureView(QWidget):
    """One picture, as large as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._image: QImage | None = None
        Theme.of(self).changed.connect(self.updateGeometry)

    def set_image(self, image: QImage | None) -> None:
        """Shows a picture, or an empty place."""
        self._image = image
        self.update()

    def side(self) -> int:
        """Side of the square that it is painted in, in pixels of the screen."""
        return round(min(self.width(), self.height()) * self.devicePixelRatioF())

    def minimumSizeHint(self) -> QSize:
        """Large enough to recognise something."""
        side = Theme.of(self).metrics.px(112)
        return QSize(side, side)

    def sizeHint(self) -> QSize:
        """A square."""
        side = Theme.of(self).metrics.px(196)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the picture in the middle."""
        painter = QPainter(self)
        if self._image is None:
            painter.fillRect(self.rect(), QColor(Theme.of(self).tokens.sunken))
        else:
            paint_picture(painter, self.rect(), self._image)
        painter.end()


class DetailCard(Card):
    """What is known about one test sample."""

    def __init__(self, originals: Originals, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sample"), padded=False, ruled=True, parent=parent)
        self._originals = originals
        self._review: Review | None = None
        self._place = -1
        self.said = PlainLabel("", "body", "text", wrap=True, parent=self)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.picture = PictureView(self.tr("Picture of the sample"), self)
        self.bars = Bars(self.tr("Probability of each class"), track=True, parent=self)
        self.reader = CutText(self.tr("Text of the sample"), self)
        self.view = FigureView(self.tr("Sequence of the sample"), parent=self)
        self.rows = RowsModel([self.tr("Column"), self.tr("Value")], parent=self)
        self.table = DataTable(self.tr("Columns of the sample"), dense=True, parent=self)
        self.table.setModel(self.rows)
        self._inner = QVBoxLayout()
        for widget, stretch in ((self.said, 0), (self.picture, 1), (self.bars, 0), (self.reader, 1), (self.view, 1)):
            self._inner.addWidget(widget, stretch)
        self.body.addLayout(self._inner)
        self.add(self.table, 1)
        originals.changed.connect(self._again)
        originals.arrived.connect(self._picture_arrived)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self.show_place(None, -1)

    def show_place(self, review: Review | None, place: int) -> None:
        """Shows one of the kept answers.

        Args:
            review: The run.
            place: Among its kept answers; -1 for none.
        """
        self._review, self._place = review, place
        known = review is not None and review.kept is not None and place >= 0
        pictures = known and review is not None and review.pictures
        self.picture.setVisible(bool(pictures))
        self.bars.setVisible(bool(known and review is not None and review.kind == "classes"))
        texts = known and review is not None and (review.texts or review.kind == "pairs")
        self.reader.setVisible(bool(texts))
        drawn = known and review is not None and review.sequences
        self.view.setVisible(bool(drawn))
        self.table.setVisible(known and not pictures and not texts and not drawn)
        self.set_title(self.tr("Sample"))
        if not known or review is None or review.kept is None:
            self.said.setText(self.tr("Choose a sample to see all about it."))
            return
        self.set_title(self._originals.name(int(review.kept.rows[place])))
        self.said.setText(self._sentence(review, place))
        if review.kind == "classes":
            self._show_classes(review, place)
        self._show_sample(review, place)

    def _sentence(self, review: Review, place: int) -> str:
        kept = review.kept
        assert kept is not None
        loss = words.score("loss", float(kept.losses[place]), review.kind == "drawings")
        if review.kind == "pairs":
            edits, tokens = (words.whole(float(number)) for number in kept.outputs[place])
            if not kept.outputs[place, 0]:
                return self.tr("Right. Foretelling a token costs {loss} nats.").format(loss=loss)
            text = self.tr("{edits} edits to a right answer of {tokens} tokens. Foretelling a token costs {loss} nats.")
            return text.format(edits=edits, tokens=tokens, loss=loss)
        if review.kind == "texts":
            text = self.tr("{count} tokens; the loss of each is {loss} on average.")
            return text.format(count=words.whole(float(kept.outputs[place, 0])), loss=loss)
        if review.kind == "returned":
            score, label = words.score("mse", float(kept.losses[place])), int(kept.targets[place])
            if label < 0:
                return self.tr("Its score is {score}.").format(score=score)
            unusual, usual = self.tr("the label calls it unusual"), self.tr("the label calls it usual")
            return self.tr("Its score is {score}; {label}.").format(score=score, label=unusual if label else usual)
        if review.kind == "drawings" and not words.in_nats(review):
            return self.tr("Its loss is {loss}.").format(loss=words.score("loss", float(kept.losses[place])))
        if review.kind == "drawings":
            return self.tr("Costs {loss} nats to describe.").format(loss=loss)
        if review.kind == "numbers":
            actual, said = float(kept.targets[place]), float(kept.outputs[place, 0])
            text = self.tr("{target} is {actual}; the model says {said}, {error} off.")
            gap = ("+" if said >= actual else "") + words.number(said - actual)
            return text.format(target=review.target, actual=words.number(actual), said=words.number(said), error=gap)
        actual_name = review.classes[int(kept.targets[place])]
        answer = int(kept.outputs[place].argmax())
        share = words.percent(float(kept.outputs[place, answer]))
        if answer == int(kept.targets[place]):
            text = self.tr("Is {actual}; the model says so with {share}. Loss {loss}.")
            return text.format(actual=actual_name, share=share, loss=loss)
        text = self.tr("Is {actual}; the model says {said} with {share}. Loss {loss}.")
        return text.format(actual=actual_name, said=review.classes[answer], share=share, loss=loss)

    def _show_classes(self, review: Review, place: int) -> None:
        """The likeliest classes, the true one among them, bold."""
        kept = review.kept
        assert kept is not None
        output, truth = kept.outputs[place], int(kept.targets[place])
        order = [int(code) for code in output.argsort(kind="stable")[::-1][:LIKELIEST]]
        if truth not in order:
            order[-1] = truth
        self.bars.set_rows(
            [
                Bar(review.classes[code], float(output[code]), words.percent(float(output[code])), strong=code == truth)
                for code in order
            ]
        )
        self.bars.set_visible_rows(LIKELIEST)

    def _show_sample(self, review: Review, place: int) -> None:
        kept, dataset = review.kept, self._originals.dataset
        assert kept is not None
        row = int(kept.rows[place])
        if dataset is None:
            self.reader.show_text("")
            self.rows.set_rows([])
            self.view.set_chart(None)
            self.picture.set_image(None)
            note = self._originals.problem or self._originals.words
            if note:
                self.said.setText(f"{self.said.text()} {note}")
            return
        if review.pictures:
            self.picture.set_image(self._originals.image(row, max(self.picture.side(), 64)))
            return
        table = cast("Table", dataset)
        if review.kind == "pairs":
            heads = self.tr("Source"), self.tr("Wanted"), self.tr("Written")
            shown = zip(heads, sides(review, table, self._place), strict=True)
            self.reader.show_text("\n\n".join(f"{head}\n{text}" for head, text in shown))
            return
        if review.texts:
            self.reader.show_text(_text_of(review, table, row))
            return
        if review.sequences:
            self._draw(_inputs(review, table, row))
            return
        cells = table.frame.iloc[row].tolist()[:MOST_CELLS]
        self.rows.set_rows(
            [
                [column.name, {Qt.ItemDataRole.DisplayRole: self.tr("missing"), Cell.TONE: "text3"}
                 if written(cell) is None else written(cell)]
                for column, cell in zip(table.columns, cells, strict=False)
            ]
        )  # fmt: skip

    def _draw(self, cells: list[Any]) -> None:
        from app.figures import sequence

        self.view.set_chart(sequence.of_cell(cells[0] if cells else None, self.tr("Step")))

    def _again(self) -> None:
        if self._place >= 0:
            self.show_place(self._review, self._place)

    def _picture_arrived(self, row: int) -> None:
        review = self._review
        if self._place < 0 or review is None or review.kept is None:
            return
        if int(review.kept.rows[self._place]) == row:
            self._show_sample(review, self._place)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._inner.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(3))
        self._inner.setSpacing(m.space(3))
        self.table.set_widths((160,))
        self.reader.setMinimumHeight(m.px(96))
        self.view.setMinimumHeight(m.px(160))
        self.setMinimumHeight(m.px(190))


def _text_of(review: Review, table: Table, row: int) -> str:
    """The whole text that the model was given; several columns one below the other."""
    cells = _inputs(review, table, row)
    return "\n".join("" if cell is None or cell != cell else str(cell) for cell in cells)


def _inputs(review: Review, table: Table, row: int) -> list[Any]:
    """What the model was given of texts and short sequences, column by column."""
    names = [c.name for c in review.experiment.data.columns if c.type == "text" and c.role == "input"]
    return [table.frame[name].iloc[row] for name in names if name in table.frame.columns]
