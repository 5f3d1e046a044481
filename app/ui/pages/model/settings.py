"""The settings card: presets, the form, and previews of what some of its settings do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.components import Card, Segments
from app.ui.form import Context, SettingsForm
from app.ui.pages.model.augmentation import AugmentationPreview
from app.ui.pages.model.backbones import BackboneField
from app.ui.pages.model.finder import RateFinder
from app.ui.pages.model.origins import OriginField
from app.ui.pages.model.schedule import SchedulePreview
from app.ui.pages.model.suggestions import Suggestions
from app.ui.steps import short_title
from app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.ui.desk import Desk


class SettingsCard(Card):
    """All settings of the chosen template.

    Args:
        desk: Whose data the previews show.

    Signals:
        preset_chosen(str): `quick`, `standard` or `thorough`.
        suggestion_chosen(str): Settings that the template suggests, by their name.
        origin_chosen(str): The folder of the run to start from, or the file to build on; "" for none.
    """

    preset_chosen = Signal(str)
    suggestion_chosen = Signal(str)
    origin_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, ruled=True, parent=parent)
        self.presets = Segments(
            self.tr("Preset"),
            [
                ("quick", self.tr("Quick")),
                ("standard", self.tr("Standard")),
                ("thorough", self.tr("Thorough")),
            ],
            parent=self,
        )
        self._template = ""
        self.presets.chosen.connect(self.preset_chosen)
        self.add_action(self.presets)
        self._sheet = QWidget(self)
        self._sheet.setProperty("kind", "page")
        self._column = QVBoxLayout(self._sheet)
        self.origins = OriginField(desk, self._sheet)
        self.origins.wanted.connect(self.origin_chosen)
        self.backbones = BackboneField(desk, self._sheet)
        self.backbones.wanted.connect(self.origin_chosen)
        self.suggestions = Suggestions(self._sheet)
        self.suggestions.wanted.connect(self.suggestion_chosen)
        self.form = SettingsForm(self._sheet)
        self.augmentation = AugmentationPreview(desk, self.form)
        self.schedule = SchedulePreview(self.form)
        self.finder = RateFinder(desk, self.form)
        self.form.put_after("overfitting", self.augmentation)
        self.form.put_after("training", self.finder)
        self.form.put_after("training", self.schedule)
        self._column.addWidget(self.origins)
        self._column.addWidget(self.backbones)
        self._column.addWidget(self.suggestions)
        self._column.addWidget(self.form)
        self._column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._show_in_scroll()
        self.add(self._scroll, 1)
        Theme.of(self).changed.connect(self._pad)
        self._pad()

    def show_settings(
        self, context: Context, values: Mapping[str, Any], changed: frozenset[str], preset: str | None
    ) -> None:
        """Shows a template's settings as they stand.

        Args:
            context: The template, and what decides which of its settings count.
            values: Every setting's value.
            changed: Names of those that the user chose.
            preset: The preset they start from; None for the standard one.
        """
        self._template = context.template.id
        self.origins.show_template(context.template.id, context.kind)
        self.backbones.show_template(context.template.id, values)
        self.suggestions.show_template(context.template)
        self._name()
        self.presets.set_value(preset or "standard")
        for key in ("quick", "thorough"):
            has = key in context.template.presets
            self.presets.set_blocked(key, None if has else self.tr("This template has no such preset."))
        self.form.show_settings(context, values, changed)
        self.schedule.show_values(values)
        self.finder.refresh(values)
        self.augmentation.refresh()

    def set_grown(self, grown: bool) -> None:
        """As high as all its fields, for a page that scrolls as a whole; else it scrolls by itself."""
        inside = self._scroll.widget() is not None
        if grown and inside:
            self._scroll.takeWidget()
            self._scroll.hide()
            self.add(self._sheet)
            self._sheet.show()
        elif not grown and not inside:
            self.body.removeWidget(self._sheet)
            self._show_in_scroll()
            self._scroll.show()

    def show_field(self, name: str) -> None:
        """Brings a setting into sight and puts the cursor into it."""
        found = self.form.show_entry(name)
        if found is not None:
            self._scroll.ensureWidgetVisible(found)
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The template's name gives way where there is little room; the gallery beside it has it too."""
        super().resizeEvent(event)
        self._name()

    def _name(self) -> None:
        whole = self.tr("{template} settings").format(template=short_title(self._template))
        m = Theme.of(self).metrics
        room = self.width() - self.presets.sizeHint().width() - 2 * m.space(4) - m.space(3)
        measure = QFontMetrics(m.font("card_title")).horizontalAdvance
        names = (whole, self.tr("Settings")) if self._template else (self.tr("Settings"),)
        self.set_title(next((name for name in names if measure(name) < room), ""))
        self.setAccessibleName(whole)

    def _show_in_scroll(self) -> None:
        self._scroll.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)  # the card's own surface shows through
        self._scroll.viewport().setAutoFillBackground(False)

    def _pad(self) -> None:
        m = Theme.of(self).metrics
        self._column.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(4))
        self._column.setSpacing(m.space(3))
