"""What every panel can do: show a content, and earlier ones beside it where it can."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Theme

Content = Mapping[str, Any]


class Panel(QWidget):
    """Shows the content of one view. Subclasses fill in `fill` and `fit`.

    Attributes:
        earlier: How many contents of earlier epochs it would show beside the one it is about.

    Signals:
        asked(): What it should show is not in its content: the question `view`, with what `question` adds, has it.
    """

    asked = Signal()
    earlier = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.content: Content = {}
        self.before: list[Content] = []
        self.build()
        Theme.of(self).changed.connect(self.fit)
        self.fit()

    def show_content(self, content: Content, earlier: Sequence[Content] = ()) -> None:
        """Shows a content; what the user chose in it stays chosen.

        Args:
            content: As the view made it.
            earlier: Of earlier epochs, the first first. Defaults to none.

        Raises:
            KeyError, TypeError, ValueError, IndexError: It is damaged.
        """
        self.content, self.before = content, list(earlier)
        self.fill()

    def question(self) -> dict[str, Any]:
        """What the question `view` takes beside what is looked at, as the user chose it here."""
        return {}

    def show_answer(self, content: Content) -> None:
        """Shows what was asked for, beside the content; raises as `show_content` does."""

    def show_refusal(self, sentence: str) -> None:
        """Says why there is no answer to what was asked for."""

    def build(self) -> None:
        """Makes the parts."""
        raise NotImplementedError

    def fill(self) -> None:
        """Shows `content`."""
        raise NotImplementedError

    def fit(self) -> None:
        """Puts sizes to scale."""
        self.column.setSpacing(Theme.of(self).metrics.space(2))


def number(value: object, digits: int = 2) -> str:
    """A number with so many digits behind the point; a dash for none."""
    return QLocale().toString(float(value), "f", digits) if isinstance(value, int | float) else "–"


def percent(share: object) -> str:
    """A share as percent with one digit."""
    return f"{number(100 * float(share), 1)} %" if isinstance(share, int | float) else "–"


def visible(text: str) -> str:
    """A token as it can be seen: blanks and line ends by their signs."""
    return text.replace("\n", "⏎").replace("\t", "⇥").replace(" ", "␣") if text.strip() == "" else text.strip("\n")
