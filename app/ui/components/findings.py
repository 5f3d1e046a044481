"""A row for one Finding: icon by severity, bold fact, evidence, one button with the fix."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components.buttons import Button
from app.ui.components.labels import PlainLabel
from app.ui.components.wrapping import Wrapping
from app.ui.theme import Theme, pixmap

LOOK = {
    "bad": ("alert-circle", "bad"),
    "warn": ("alert-triangle", "warn"),
    "info": ("info-circle", "text2"),
    "fixed": ("circle-check", "ok"),
}
"""Icon and tone of each severity, worst first."""


class FindingRow(Wrapping):
    """One Finding.

    Args:
        severity: `bad`, `warn`, `info` or `fixed`.
        fact: What was found, short and bold.
        evidence: Why it matters, or what was done.
        action: Label of the button; "" for none.
        name: Accessible name of the button where its label isn't unique; default `action: fact`.

    Signals:
        acted: The button was pressed.
    """

    acted = Signal()

    def __init__(
        self,
        severity: str,
        fact: str,
        evidence: str = "",
        action: str = "",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._severity = severity
        self.setAccessibleName(fact)
        self.setAccessibleDescription(evidence)
        self._row = QHBoxLayout(self)
        self._mark = PlainLabel("", parent=self)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        tone = "text2" if severity == "fixed" else "text"
        words.addWidget(
            PlainLabel(fact, "strong" if severity != "fixed" else "label", tone, wrap=True, parent=self)
        )
        if evidence:
            words.addWidget(PlainLabel(evidence, "small", "text2", wrap=True, parent=self))
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self.button: Button | None = None
        if action:
            kind = "ghost" if severity == "fixed" else "secondary"
            self.button = Button(action, kind, small=True, name=name or f"{action}: {fact}", parent=self)
            self.button.clicked.connect(self._act)
            self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def _act(self) -> None:
        self.acted.emit()

    def _restyle(self) -> None:
        m = Theme.of(self).metrics
        self._row.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(3))
        self._row.setSpacing(m.space(3))
        name, tone = LOOK[self._severity]
        self._mark.setPixmap(pixmap(name, tone, 18, self))
