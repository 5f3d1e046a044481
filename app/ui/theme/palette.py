"""The palette: what Qt itself paints, in the colours of the tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from app.ui.theme.tokens import Tokens

ROLES: dict[str, tuple[QPalette.ColorRole, ...]] = {
    "window": (QPalette.ColorRole.Window,),
    "surface": (
        QPalette.ColorRole.Base,
        QPalette.ColorRole.AlternateBase,
        QPalette.ColorRole.Button,
        QPalette.ColorRole.Light,
        QPalette.ColorRole.ToolTipText,
    ),
    "text": (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.BrightText,
        QPalette.ColorRole.HighlightedText,
        QPalette.ColorRole.ToolTipBase,
    ),
    "text3": (QPalette.ColorRole.PlaceholderText,),
    "soft": (QPalette.ColorRole.Highlight,),
    "accent": (QPalette.ColorRole.Accent,),
    "accent_text": (QPalette.ColorRole.Link, QPalette.ColorRole.LinkVisited),
    "line": (QPalette.ColorRole.Mid, QPalette.ColorRole.Midlight),
    "control": (QPalette.ColorRole.Dark, QPalette.ColorRole.Shadow),
}


def palette(tokens: Tokens) -> QPalette:
    """A palette of the tokens; text of disabled widgets is in `disabled`."""
    made = QPalette()
    for token, roles in ROLES.items():
        for role in roles:
            made.setColor(role, QColor(getattr(tokens, token)))
    disabled = QColor(tokens.disabled)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return made
