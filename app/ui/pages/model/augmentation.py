"""The augmentation preview: the user's own pictures as training will see them."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.components import Button, PlainLabel
from app.ui.theme import Theme

if TYPE_CHECKING:
    import numpy as np

    from app.compose import Composition
    from app.data.dataset import Progress
    from app.ui.desk import Desk
    from app.ui.work import Work
    from app.ui.workers import Question

PICTURES, VARIANTS = 3, 4
SMALL = 64
"""Pictures with a side below this are enlarged by whole numbers, without smoothing."""


class AugmentationPreview(QWidget):
    """A button that unfolds originals with variants beside them, made by the worker as training makes them.

    Args:
        desk: Whose pictures and settings.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[Any, ...] = ()
        self._wanted: tuple[Any, ...] = ()
        self._seed = 0
        self._originals: np.ndarray | None = None
        self._work: Work | None = None
        self._question: Question | None = None
        self._button = Button(
            self.tr("Preview augmentation"), "ghost", icon="chevron-right", small=True, parent=self
        )
        self._button.clicked.connect(self._toggle)
        self._again = Button(self.tr("Draw again"), "ghost", icon="refresh", small=True, parent=self)
        self._again.clicked.connect(self._draw_again)
        self._again.hide()
        self._note = PlainLabel("", "caption", "text3", wrap=True, parent=self)
        self._note.hide()
        self.sheet = Sheet(self.tr("Pictures with their variants"), self)
        self.sheet.hide()
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        row.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self.sheet)

    @property
    def opened(self) -> bool:
        """Whether the pictures are unfolded."""
        return not self._note.isHidden()

    def refresh(self) -> None:
        """Follows the settings; works only while it is unfolded."""
        composition = self._desk.composition
        pictures = composition is not None and composition.experiment.data.kind == "images"
        self.setVisible(pictures)
        if not pictures or composition is None or not self.opened:
            return
        augmentation = str(composition.experiment.training["augmentation"])
        wanted = (id(composition.dataset), composition.experiment.data.size, augmentation, self._seed)
        if wanted == self._wanted:
            return
        if wanted[:2] != self._wanted[:2]:
            self._originals = None
        self._wanted = wanted
        self._drop()
        if self._originals is None:
            self._work = self._desk.workshop.start(_some(composition), self._gathered, self._failed)
        else:
            self._ask()

    def _toggle(self) -> None:
        opened = not self.opened
        self._note.setVisible(opened)
        self.sheet.setVisible(opened and self.sheet.filled)
        self._again.setVisible(opened)
        self._button.set_icon("chevron-down" if opened else "chevron-right")
        if opened and not self.sheet.filled:
            self._note.setText(self.tr("Drawing your pictures."))
        self.refresh()

    def _draw_again(self) -> None:
        self._seed += 1
        self.refresh()

    def _drop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        if self._question is not None:
            self._desk.workers.drop(self._question)
            self._question = None

    def _gathered(self, originals: np.ndarray) -> None:
        self._work = None
        self._originals = originals
        self._ask()

    def _ask(self) -> None:
        assert self._originals is not None
        content = {
            "ask": "augment",
            "augmentation": self._wanted[2],
            "pixels": base64.b64encode(self._originals.tobytes()).decode(),
            "size": list(self._originals.shape),
            "variants": VARIANTS,
            "seed": self._seed,
        }
        self._question = self._desk.workers.ask(content, self._answered, self._failed)

    def _answered(self, result: Any) -> None:
        import numpy as np

        self._question = None
        assert self._originals is not None
        changed = np.frombuffer(base64.b64decode(result["pixels"]), np.uint8).reshape(result["size"])
        rows = [
            [_image(original), *map(_image, row)]
            for original, row in zip(self._originals, changed, strict=True)
        ]
        self.sheet.show_rows(rows)
        self.sheet.setVisible(self.opened)
        self._note.setText(self.tr("Left: your pictures. Beside them: as training may see them."))

    def _failed(self, sentence: str) -> None:
        self._drop()
        self._wanted = ()
        self._note.setText(sentence)
        self.sheet.setVisible(False)


class Sheet(QWidget):
    """Rows of pictures: the original, a gap, its variants.

    Args:
        name: Accessible name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows: list[list[QImage]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.of(self).changed.connect(self._fit)

    @property
    def filled(self) -> bool:
        """Whether it has pictures."""
        return bool(self._rows)

    def show_rows(self, rows: list[list[QImage]]) -> None:
        """Shows pictures, all of one size."""
        self._rows = rows
        words = self.tr("{count} pictures, each with {variants} variants")
        self.setAccessibleDescription(words.format(count=len(rows), variants=VARIANTS))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider pictures are higher."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(len(self._rows) * (self._cell(self.width()).height() + self._gap()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws all pictures."""
        if not self._rows:
            return
        painter = QPainter(self)
        cell, gap, lead = self._cell(self.width()), self._gap(), Theme.of(self).metrics.space(4)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, min(self._size().toTuple()) >= SMALL)
        for row, pictures in enumerate(self._rows):
            for column, picture in enumerate(pictures):
                left = column * (cell.width() + gap) + (lead if column else 0)
                painter.drawImage(
                    QRect(left, row * (cell.height() + gap), cell.width(), cell.height()), picture
                )
        line = (cell.width() + gap) + (lead - gap) // 2
        painter.setPen(QColor(Theme.of(self).tokens.line))
        painter.drawLine(line, 0, line, self.height() - gap)
        painter.end()

    def _gap(self) -> int:
        return Theme.of(self).metrics.space(1)

    def _size(self) -> QSize:
        return self._rows[0][0].size() if self._rows else QSize(1, 1)

    def _cell(self, width: int) -> QSize:
        """Size of one picture on screen: small ones by whole numbers, so that their pixels stay square."""
        columns = VARIANTS + 1
        room = (width - Theme.of(self).metrics.space(4) - (columns - 1) * self._gap()) // columns
        size = self._size()
        scale = max(0.05, room / size.width())
        if max(size.toTuple()) < SMALL and scale >= 1:
            scale = int(scale)
        return QSize(max(1, int(size.width() * scale)), max(1, int(size.height() * scale)))


def _some(composition: Composition) -> Any:
    """Work that gathers a few training pictures at the size they are trained at."""

    def gather(progress: Progress) -> np.ndarray:
        import numpy as np

        from app.data.dataset import Pictures
        from app.data.pictures import cache

        pictures, size = composition.dataset, composition.experiment.data.size
        assert isinstance(pictures, Pictures) and size is not None
        training = np.flatnonzero(composition.parts == "train")
        places = np.linspace(0, len(training) - 1, min(PICTURES, len(training))).round().astype(int)
        return np.ascontiguousarray(
            cache.decoded(pictures, size, progress).gather(training[places]), np.uint8
        )

    return gather


def _image(pixels: np.ndarray) -> QImage:
    """A picture (height, width, 1 or 3 channels) for Qt, with its own memory."""
    height, width, channels = pixels.shape
    grey = channels == 1
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    return QImage(pixels.tobytes(), width, height, width * channels, form).copy()
