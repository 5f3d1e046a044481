"""Sizes of the window: fonts, spaces and heights in design pixels, multiplied by one scale."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

EM = 14
SPACES = (4, 8, 12, 16, 24, 32)

ROLES: dict[str, tuple[int, int]] = {
    "caption": (12, 400),
    "chip": (12, 500),
    "small": (13, 400),
    "label": (13, 500),
    "body": (14, 400),
    "strong": (14, 600),
    "button": (14, 500),
    "card_title": (15, 600),
    "page_title": (22, 600),
    "readout": (28, 600),
    "mono": (13, 400),
}
"""Size in design pixels and weight of each role of text."""

WEIGHTS = {400: QFont.Weight.Normal, 500: QFont.Weight.Medium, 600: QFont.Weight.DemiBold}


@dataclass(frozen=True)
class Metrics:
    """Design pixels turned into pixels of the screen.

    Args:
        scale: 1.0 at 100 %; the window's zoom times the presentation factor.
        presenting: Whether read-outs are for the last row of a classroom.
    """

    scale: float = 1.0
    presenting: bool = False
    _fonts: dict[str, QFont] = field(default_factory=dict, init=False, repr=False, compare=False)
    _measures: dict[str, QFontMetrics] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def em(self) -> int:
        """Height of body text in pixels."""
        return self.px(EM)

    def px(self, size: float) -> int:
        """Pixels for a length of the design; a line that is there at 100 % never vanishes."""
        return max(1, round(size * self.scale)) if size > 0 else 0

    def space(self, step: int) -> int:
        """Pixels of the spaces 1 to 6: 4, 8, 12, 16, 24, 32 at 100 %."""
        return self.px(SPACES[step - 1])

    def text(self, role: str) -> int:
        """Pixel size of a role's text. Read-outs of a presentation are larger still."""
        size = ROLES[role][0]
        return self.px(36 if role == "readout" and self.presenting else size)

    def weight(self, role: str) -> int:
        """Weight of a role's text: 400, 500 or 600."""
        return ROLES[role][1]

    def font(self, role: str = "body") -> QFont:
        """The system's font in a role, its digits of equal width."""
        if role not in self._fonts:
            self._fonts[role] = self._made(role)
        return QFont(self._fonts[role])

    def measure(self, role: str = "body") -> QFontMetrics:
        """How wide and high a role's text is."""
        if role not in self._measures:
            self._measures[role] = QFontMetrics(self.font(role))
        return self._measures[role]

    def _made(self, role: str) -> QFont:
        fixed = role == "mono"
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if fixed else base_font()
        font.setPixelSize(self.text(role))
        font.setWeight(WEIGHTS[self.weight(role)])
        return font


def base_font() -> QFont:
    """The system's own font with tabular digits."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
