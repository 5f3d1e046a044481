"""Colours, sizes, icons and the style sheet of the window: the only place that names a colour or a pixel."""

from app.ui.theme.icons import icon, pixmap
from app.ui.theme.metrics import Metrics
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import SERIES_DASHES, SERIES_MARKERS, Tokens

__all__ = ["SERIES_DASHES", "SERIES_MARKERS", "Metrics", "Theme", "Tokens", "icon", "pixmap"]
