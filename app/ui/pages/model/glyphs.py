"""A small drawing for each template, in today's colours."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.pages.model import nets, sequences
from app.ui.pages.model.ink import Ink
from app.ui.theme import Theme

WIDTH, HEIGHT = 60, 48


class Glyph(QWidget):
    """A template's drawing; the words beside it say all it does, so screen readers pass it by.

    Args:
        template: The template's id.
    """

    def __init__(self, template: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = template
        self._muted = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        Theme.of(self).changed.connect(self.updateGeometry)

    def set_template(self, template: str) -> None:
        """Draws another template."""
        self._template = template
        self.update()

    def set_muted(self, muted: bool) -> None:
        """Greys the drawing of a template that can't be chosen."""
        self._muted = muted
        self.update()

    def sizeHint(self) -> QSize:
        """As in the design."""
        px = Theme.of(self).metrics.px
        return QSize(px(WIDTH), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same: it isn't squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws in design pixels, scaled."""
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.metrics.scale, theme.metrics.scale)
        DRAWINGS.get(self._template, _layers)(painter, Ink(theme.tokens, self._muted))
        painter.end()


def _network(painter: QPainter, ink: Ink) -> None:
    """Neurons, each joined to all of the next column."""
    columns = [[(5.0, y) for y in (9.0, 24.0, 39.0)], [(21.0, y) for y in (5.0, 18.0, 30.0, 43.0)],
               [(38.0, y) for y in (10.0, 24.0, 38.0)], [(55.0, y) for y in (15.0, 33.0)]]  # fmt: skip
    painter.setPen(QPen(ink.thin, 0.6))
    for left, right in itertools.pairwise(columns):
        for start in left:
            for end in right:
                painter.drawLine(QPointF(*start), QPointF(*end))
    ink.outline(painter)
    for place in (place for column in columns for place in column):
        painter.drawEllipse(QPointF(*place), 3.2, 3.2)


def _convolutions(painter: QPainter, ink: Ink) -> None:
    """Pictures that become smaller, and the classes."""
    ink.outline(painter)
    for box in ((1, 11, 19, 26), (19, 14, 14, 20), (32, 17, 9, 14), (40, 20, 6, 8)):
        painter.drawRoundedRect(QRectF(*box), 1.5, 1.5)
    for height in (13, 24, 35):
        ink.dot(painter, 55, height, 2.8)


def _autoencoder(painter: QPainter, ink: Ink) -> None:
    """Two funnels with a bell curve between them."""
    ink.outline(painter)
    painter.drawPolygon(QPolygonF([QPointF(2, 8), QPointF(21, 17), QPointF(21, 31), QPointF(2, 40)]))
    painter.drawPolygon(QPolygonF([QPointF(58, 8), QPointF(39, 17), QPointF(39, 31), QPointF(58, 40)]))
    bell = QPainterPath(QPointF(23, 31))
    for step in range(1, 29):
        x = -2 + 4 * step / 28
        bell.lineTo(23 + 14 * step / 28, 31 - 17 * math.exp(-2.4 * x * x))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(bell)


def _layers(painter: QPainter, ink: Ink) -> None:
    """Layers one after the other: a template without a drawing of its own."""
    ink.outline(painter)
    for x, height in ((4, 34), (19, 26), (34, 26), (49, 14)):
        painter.drawRoundedRect(QRectF(x, 24 - height / 2, 8, height), 1.5, 1.5)
    painter.setPen(QPen(ink.thin, 1))
    for left in (12.5, 27.5, 42.5):
        painter.drawLine(QPointF(left, 24), QPointF(left + 6, 24))


DRAWINGS: dict[str, Callable[[QPainter, Ink], None]] = {
    "mlp": _network,
    "tabular_resnet": nets.residual,
    "wide_deep": nets.halves,
    "ft_transformer": nets.columns,
    "cnn": _convolutions,
    "resnet": nets.shortcuts,
    "transfer": nets.borrowed,
    "embedding_bag": sequences.bag,
    "simple_rnn": sequences.recurrent,
    "lstm": sequences.memory,
    "gru": sequences.gated,
    "tcn": sequences.dilated,
    "fcn": sequences.sliding,
    "transformer_encoder": sequences.attention,
    "autoencoder": nets.squeezed,
    "vae": _autoencoder,
    "gan": nets.duel,
    "diffusion": nets.denoised,
    "gpt": sequences.causal,
    "seq2seq": sequences.aligned,
    "transformer": sequences.crossed,
    "bert": sequences.masked,
    "word2vec": sequences.vectors,
}
"""Template to its drawing."""
