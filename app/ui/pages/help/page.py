"""The Help page itself: four tabs, each filled when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.components import Columns, Tabs
from app.ui.pages.help.device import DeviceCard
from app.ui.pages.help.glossary import GlossaryCard
from app.ui.pages.help.keys import KeysCard
from app.ui.pages.help.licences import LicencesCard
from app.ui.pages.page import Page
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk

TABS = ("keys", "glossary", "device", "licences")


class HelpPage(Page):
    """Keys, glossary, device and licences.

    Args:
        desk: What the window is about.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("help", QCoreApplication.translate("HelpPage", "Help"), desk, parent)
        self.header.set_sentence(self.tr("Everything works with the keyboard; every hard word is explained."))
        self.tabs = Tabs(
            self.tr("Help topics"),
            [
                ("keys", self.tr("Keyboard")),
                ("glossary", self.tr("Glossary")),
                ("device", self.tr("This computer")),
                ("licences", self.tr("Licences")),
            ],
            parent=self.body,
        )
        self.keys = KeysCard(self.body)
        self.glossary = GlossaryCard(self.body)
        self.device = DeviceCard(desk, self.body)
        self.licences = LicencesCard(self.body)
        stack = QStackedWidget(self.body)
        scrolling = Columns(tight=True, parent=stack)  # large type leaves little room under a text that wraps
        scrolling.add_main(self.licences, 1)
        cards: tuple[QWidget, ...] = (self.keys, self.glossary, self.device, scrolling)
        for card in cards:
            stack.addWidget(card)
        self.tabs.attach(stack)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Theme.of(self).metrics.px(12))
        column.addWidget(self.tabs)
        column.addWidget(stack, 1)

    def refresh(self) -> None:
        """Reads the window's keys anew: a menu may have changed."""
        self.keys.fill(self.window())

    def show_term(self, term: str) -> None:
        """Shows one entry of the glossary."""
        self.tabs.set_value("glossary")
        self.glossary.show_term(term)

    def show_device(self) -> None:
        """Shows the device, and why no GPU is used."""
        self.tabs.set_value("device")
