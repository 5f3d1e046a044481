"""The filters of the first convolution as pictures."""

from __future__ import annotations

from app.ui.components import PlainLabel
from app.ui.panels.mosaic import Mosaic
from app.ui.panels.panel import Panel


class FiltersPanel(Panel):
    """One small picture a filter, what they mean under them."""

    def build(self) -> None:
        """The filters over a sentence."""
        self.mosaic = Mosaic(self.tr("Filters"), self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.column.addWidget(self.mosaic, 1)
        self.column.addWidget(self.says)

    def fill(self) -> None:
        """The filters of this epoch."""
        found, count = self.content["filters"], int(self.content["count"])
        height, width = int(self.content["height"]), int(self.content["width"])
        self.mosaic.show_pictures(found)
        if not count:
            self.says.setText(self.tr("This network has no filters."))
            return
        shown = (
            self.tr("The {count} filters of the first layer, {height} × {width} weights each.")
            if count == len(found)
            else self.tr("Some of the {count} filters of the first layer, {height} × {width} weights each.")
        ).format(count=count, height=height, width=width)
        meaning = self.tr("A filter answers where the picture is bright at its light places and dark at its dark ones.")
        self.says.setText(f"{shown} {meaning}")
