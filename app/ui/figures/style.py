"""The charts' style, from the window's theme."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo

from app.figures.style import Style
from app.ui.theme import Theme
from app.ui.theme.tokens import SERIES_DASHES, SERIES_MARKERS

MARKERS = {"circle": "o", "triangle": "^", "square": "s", "diamond": "D", "cross": "X"}
LINE, PRESENTED_LINE = 2.0, 4.0


def style(theme: Theme) -> Style:
    """How charts look under a theme."""
    tokens, metrics = theme.tokens, theme.metrics
    width = PRESENTED_LINE if metrics.presenting else LINE * metrics.scale
    return Style(
        surface=tokens.surface,
        grid=tokens.grid,
        axis=tokens.control,
        text=tokens.text,
        text2=tokens.text2,
        text3=tokens.text3,
        series=tokens.series,
        dashes=SERIES_DASHES,
        markers=tuple(MARKERS[name] for name in SERIES_MARKERS),
        families=(QFontInfo(metrics.font("caption")).family(),),
        caption=float(metrics.text("caption")),
        title=float(metrics.text("card_title")),
        line=max(1.0, width),
    )
