"""Progress: a bar, how far it is, and what is left."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.ui.components.labels import ElidedLabel, PlainLabel
from app.ui.theme import Theme

FINE = 10_000


class ProgressBar(QProgressBar):
    """A bar 8 high.

    Args:
        name: Accessible name.
    """

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setRange(0, FINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float | None) -> None:
        """Shows a share of 0 to 1; None, of unknown length, hides the bar."""
        self.setVisible(share is not None)
        if share is not None:
            self.setValue(round(min(max(share, 0.0), 1.0) * FINE))


class Progress(QWidget):
    """A bar under a line that says how far, and how long yet.

    Args:
        name: Accessible name of the bar.
    """

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        row = QHBoxLayout()
        self._text = ElidedLabel("", "small", "text2", parent=self)
        self._left = PlainLabel("", "small", "text2", parent=self)
        row.addWidget(self._text, 1)
        row.addWidget(self._left)
        column.addLayout(row)
        self.bar = ProgressBar(name, parent=self)
        column.addWidget(self.bar)
        Theme.of(self).changed.connect(self._space)
        self._space()

    def show_progress(self, done: float, total: float | None, text: str, left: str = "") -> None:
        """Shows how far it is.

        Args:
            done: How much is done.
            total: Of how much; None while nobody knows: then there is no bar, only the words.
            text: "Reading 41,200 of 70,000".
            left: "about 6 s", or "".
        """
        self.bar.set_share(None if not total else done / total)
        self._text.setText(text)
        self._left.setText(left)
        self.bar.setAccessibleDescription(f"{text} {left}".strip())

    def text(self) -> str:
        """What it says."""
        return self._text.full_text()

    def _space(self) -> None:
        self._column.setSpacing(Theme.of(self).metrics.px(6))
