"""The parts that pages are made of: cards, buttons, fields, tables and what else the design knows."""

from app.ui.components.banner import Banner
from app.ui.components.bars import Bar, Bars
from app.ui.components.boxes import Choice, LineBox, NumberLine, SearchBox, TextBox
from app.ui.components.buttons import Button, IconButton, PrimaryButton
from app.ui.components.card import Card, Line
from app.ui.components.cells import Cell, CellDelegate
from app.ui.components.chips import Chip
from app.ui.components.columns import Columns, effective_width
from app.ui.components.empty import EmptyState
from app.ui.components.fields import ChoiceField, Field, NumberField, TextField
from app.ui.components.findings import FindingRow
from app.ui.components.flow import Flow
from app.ui.components.grid import ImageGrid
from app.ui.components.header import PageHeader
from app.ui.components.labels import ElidedLabel, LiveLabel, PlainLabel, tooltip
from app.ui.components.phases import PhaseLine
from app.ui.components.picks import ChoiceCard, SampleCard
from app.ui.components.polish import restyle
from app.ui.components.progress import Progress, ProgressBar
from app.ui.components.rail import Rail
from app.ui.components.readout import ReadOut, ReadOuts, ScoreBar
from app.ui.components.ring import FocusRing
from app.ui.components.segments import Segments
from app.ui.components.slider import Slider
from app.ui.components.switches import CheckBox, Switch
from app.ui.components.table import DataTable, RowsModel
from app.ui.components.tabs import Tabs
from app.ui.components.thumbnails import ImageModel, paint_picture
from app.ui.components.toast import Toast

__all__ = [
    "Banner",
    "Bar",
    "Bars",
    "Button",
    "Card",
    "Cell",
    "CellDelegate",
    "CheckBox",
    "Chip",
    "Choice",
    "ChoiceCard",
    "ChoiceField",
    "Columns",
    "DataTable",
    "ElidedLabel",
    "EmptyState",
    "Field",
    "FindingRow",
    "Flow",
    "FocusRing",
    "IconButton",
    "ImageGrid",
    "ImageModel",
    "Line",
    "LineBox",
    "LiveLabel",
    "NumberField",
    "NumberLine",
    "PageHeader",
    "PhaseLine",
    "PlainLabel",
    "PrimaryButton",
    "Progress",
    "ProgressBar",
    "Rail",
    "ReadOut",
    "ReadOuts",
    "RowsModel",
    "SampleCard",
    "ScoreBar",
    "SearchBox",
    "Segments",
    "Slider",
    "Switch",
    "Tabs",
    "TextBox",
    "TextField",
    "Toast",
    "effective_width",
    "paint_picture",
    "restyle",
    "tooltip",
]
