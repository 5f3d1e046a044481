"""Panels: each shows the content of one live view, the same in training and for a user's own input."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.panels.alignment import AlignmentPanel
from app.ui.panels.anomalies import AnomaliesPanel
from app.ui.panels.attention import AttentionPanel
from app.ui.panels.blanks import BlanksPanel
from app.ui.panels.boundary import BoundaryPanel
from app.ui.panels.columns import ColumnsPanel
from app.ui.panels.crossing import CrossingPanel
from app.ui.panels.denoising import DenoisingPanel
from app.ui.panels.duel import DuelPanel
from app.ui.panels.filters import FiltersPanel
from app.ui.panels.forecast import ForecastPanel
from app.ui.panels.histograms import HistogramsPanel
from app.ui.panels.importances import ImportancesPanel
from app.ui.panels.map import MapPanel
from app.ui.panels.maps import MapsPanel
from app.ui.panels.panel import Panel
from app.ui.panels.plane import PlanePanel
from app.ui.panels.projection import ProjectionPanel
from app.ui.panels.reconstruction import ReconstructionPanel
from app.ui.panels.states import StatesPanel
from app.ui.panels.text import TextPanel
from app.ui.panels.words import WordsPanel

__all__ = ["PANELS", "Panel", "make", "title"]

PANELS: dict[str, type[Panel]] = {
    "text": TextPanel,
    "blanks": BlanksPanel,
    "map": MapPanel,
    "words": WordsPanel,
    "forecast": ForecastPanel,
    "reconstruction": ReconstructionPanel,
    "anomalies": AnomaliesPanel,
    "plane": PlanePanel,
    "duel": DuelPanel,
    "denoising": DenoisingPanel,
    "states": StatesPanel,
    "attention": AttentionPanel,
    "alignment": AlignmentPanel,
    "crossing": CrossingPanel,
    "filters": FiltersPanel,
    "maps": MapsPanel,
    "projection": ProjectionPanel,
    "boundary": BoundaryPanel,
    "importances": ImportancesPanel,
    "columns": ColumnsPanel,
    "histograms": HistogramsPanel,
}


def make(view: str, parent: QWidget | None = None) -> Panel:
    """A new panel for a view.

    Raises:
        KeyError: There is no such view.
    """
    return PANELS[view](parent)


def title(view: str) -> str:
    """What a view is called on a tab."""
    translate = QCoreApplication.translate
    titles = {
        "text": translate("Panels", "Writing"),
        "blanks": translate("Panels", "Blanks"),
        "map": translate("Panels", "Word map"),
        "words": translate("Panels", "Telling words"),
        "forecast": translate("Panels", "Forecast"),
        "reconstruction": translate("Panels", "Given back"),
        "anomalies": translate("Panels", "Unusual"),
        "plane": translate("Panels", "Code"),
        "duel": translate("Panels", "Duel"),
        "denoising": translate("Panels", "From noise"),
        "states": translate("Panels", "Memory"),
        "attention": translate("Panels", "Attention"),
        "alignment": translate("Panels", "Alignment"),
        "crossing": translate("Panels", "Looking back"),
        "filters": translate("Panels", "Filters"),
        "maps": translate("Panels", "Feature maps"),
        "projection": translate("Panels", "Projection"),
        "boundary": translate("Panels", "Boundary"),
        "importances": translate("Panels", "Importances"),
        "columns": translate("Panels", "Columns"),
        "histograms": translate("Panels", "Layers"),
    }
    return titles.get(view, view)
