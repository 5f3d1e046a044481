"""Settings of the chosen template that are worth trying for what they show, a button each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components import Button, Flow, PlainLabel
from models.spec import Template


class Suggestions(QWidget):
    """A row of buttons; hidden where a template suggests nothing.

    Signals:
        wanted(str): The user wants the settings of this suggestion.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row: Flow | None = None
        self._names: tuple[str, ...] = ()
        self._buttons: dict[str, Button] = {}
        self.hide()

    def show_template(self, template: Template) -> None:
        """Offers what this template suggests."""
        names = tuple(template.suggestions)
        if names != self._names:
            self._names = names
            self._remake()
        self.setVisible(bool(names))

    def button(self, name: str) -> Button:
        """The button of a suggestion."""
        return self._buttons[name]

    def _remake(self) -> None:
        if self._row is not None:
            self._row.hide()
            self._row.deleteLater()
        self._buttons = {}
        parts: list[QWidget] = [PlainLabel(self.tr("Worth trying"), "small", "text2", parent=self)]
        for name in self._names:
            title, tip = _words(name)
            button = Button(title, small=True, name=self.tr("Settings: {name}").format(name=title), parent=self)
            button.set_tip(tip)
            button.setProperty("suggestion", name)
            button.clicked.connect(self._clicked)
            self._buttons[name] = button
            parts.append(button)
        self._row = Flow(*parts, parent=self)
        self._column.addWidget(self._row)

    def _clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.wanted.emit(str(button.property("suggestion")))


def _words(name: str) -> tuple[str, str]:
    """A suggestion's title, and what it shows."""
    translate = QCoreApplication.translate
    words = {
        "deep_plain": (
            translate("Suggestions", "Deep, plain"),
            translate("Suggestions", "20 layers without normalization: the gradient vanishes, and nothing is learned."),
        ),
        "deep_normalized": (
            translate("Suggestions", "Deep, normalized"),
            translate("Suggestions", "The same 20 layers with batch normalization: they learn."),
        ),
    }
    return words.get(name, (name.replace("_", " "), ""))
