"""The theme: which colours and sizes hold now, and everyone told when they change."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme.metrics import Metrics
from app.ui.theme.palette import palette
from app.ui.theme.style import style_sheet
from app.ui.theme.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens

MODES = ("system", "light", "dark", "contrast")
SMALLEST_ZOOM, LARGEST_ZOOM = 0.8, 2.0
PRESENTATION = 1.5
PROPERTY = "gradient_desk_theme"


class Theme(QObject):
    """Colours and sizes of one application. The application owns it; widgets find it with `Theme.of`.

    Args:
        app: The application whose palette, font and style sheet it sets, and whose child it is.
        mode: `system`, `light`, `dark` or `contrast`.
        zoom: Size of text and everything with it, 0.8 to 2.0.

    Signals:
        changed: After colours or sizes changed and the application wears them.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: str = "system", zoom: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode if mode in MODES else "system"
        self._zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._presenting = False
        self._dressed = False
        self._read()
        app.setProperty(PROPERTY, self)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @staticmethod
    def of(widget: QWidget | None = None) -> Theme:
        """The application's theme; where there is none yet (a lone widget in a test), a light one is made and worn."""
        app = cast(QApplication, QApplication.instance())
        theme = app.property(PROPERTY)
        if isinstance(theme, Theme):
            return theme
        theme = Theme(app, mode="light")
        theme.apply()
        return theme

    @property
    def mode(self) -> str:
        """What was chosen: `system`, `light`, `dark` or `contrast`."""
        return self._mode

    @property
    def zoom(self) -> float:
        """What was chosen, 0.8 to 2.0."""
        return self._zoom

    @property
    def presenting(self) -> bool:
        """Whether the window is on a projector: half as large again, and light."""
        return self._presenting

    @property
    def tokens(self) -> Tokens:
        """The colours that hold now."""
        return self._tokens

    @property
    def metrics(self) -> Metrics:
        """The sizes that hold now."""
        return self._metrics

    def set_mode(self, mode: str) -> None:
        """Chooses the colours."""
        if mode in MODES and mode != self._mode:
            self._mode = mode
            self.apply()

    def set_zoom(self, zoom: float) -> None:
        """Chooses the size; values outside 0.8 to 2.0 become the nearest."""
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        if zoom != self._zoom:
            self._zoom = zoom
            self.apply()

    def set_presenting(self, presenting: bool) -> None:
        """Starts or ends the presentation."""
        if presenting != self._presenting:
            self._presenting = presenting
            self.apply()

    def apply(self) -> None:
        """Dresses the application and tells everyone."""
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        scheme = Qt.ColorScheme.Light if self._presenting else schemes.get(self._mode, Qt.ColorScheme.Unknown)
        self._app.styleHints().setColorScheme(
            scheme
        )  # title bars and file dialogs go along where the system can
        self._read()
        if not self._dressed:
            self._app.setStyle("Fusion")
            self._dressed = True
        self._app.setPalette(palette(self._tokens))
        self._app.setFont(self._metrics.font("body"))
        # Qt dresses every widget again for each of its parents when one sheet follows another, and only once
        # when the first sheet goes: with all pages made that is a tenth of the time.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(style_sheet(self._tokens, self._metrics))
        self.changed.emit()

    def _follow_system(self) -> None:
        """The system turned light or dark."""
        if self._mode in ("system", "contrast"):
            self.apply()

    def _read(self) -> None:
        """Works out the colours and sizes from what was chosen and what the system wears."""
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        chosen = {"light": LIGHT, "dark": DARK, "contrast": DARK_CONTRAST if dark else LIGHT_CONTRAST}
        tokens = chosen.get(self._mode, DARK if dark else LIGHT)
        if self._presenting:
            tokens = LIGHT_CONTRAST if tokens.contrast else LIGHT
        self._tokens = tokens
        self._metrics = Metrics(self._zoom * (PRESENTATION if self._presenting else 1.0), self._presenting)
