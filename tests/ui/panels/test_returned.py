"""Panels of what is given back and of what is unusual: pictures, lines, cells, damage, another threshold."""

from __future__ import annotations

import base64
import copy
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from app.ui import panels
from app.ui.panels.anomalies import AnomaliesPanel
from app.ui.panels.plates import decoded
from app.ui.panels.reconstruction import ReconstructionPanel


def png(grey: int) -> str:
    image = QImage(8, 8, QImage.Format.Format_Grayscale8)
    image.fill(QColor(grey, grey, grey))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(bytes(buffer.data().data())).decode("ascii")


PICTURES = {"kind": "images", "columns": [], "examples": [
    {"name": "a/<b>1</b>.png", "mse": 0.0123, "original": png(0), "back": png(90), "error": png(255)},
    {"name": "a/2.png", "mse": None, "original": png(200), "back": png(180), "error": png(0)},
]}  # fmt: skip

WINDOWS = {"kind": "series", "columns": ["rides", "<b>$rain_1$"], "examples": [
    {"name": "2024-01-02", "mse": 0.5, "when": ["2024-01-01", "2024-01-02"],
     "original": [[1.0, None], [0.0, 1.0]], "back": [[1.5, 2.0], [0.5, 0.5]]},
    {"name": "", "mse": 0.25, "when": ["", ""], "original": [[1.0, 2.0], [0.0, 1.0]], "back": [[1.0, 2.0], [0.0, 1.0]]},
]}  # fmt: skip

ROWS = {"kind": "table", "columns": ["heat", "mode"], "examples": [
    {"name": "7", "mse": 1.25, "original": [40.0, "<b>fast</b>"], "back": [39.5, None], "errors": [0.1, 2.4]},
    {"name": "9", "mse": 0.1, "original": [None, "slow"], "back": [41.0, "slow"], "errors": [None, 0.1]},
]}  # fmt: skip

UNUSUAL = {
    "kind": "table", "threshold": 1.0, "share": 0.01, "above": 1, "rows": 3, "scores": [0.2, 1.4, None],
    "names": ["1", "2", "3"], "labels": [0, 1, -1], "days": False, "highest": [
        {"name": "2", "score": 1.4, "anomaly": True, "label": 1},
        {"name": "1", "score": 0.2, "anomaly": False, "label": 0},
    ],
}  # fmt: skip

DAYS = {
    **UNUSUAL, "kind": "series", "days": True, "names": ["2024-01-01 00:00", "2024-01-01 12:00", "2024-01-02 00:00"],
    "highest": [{"name": "2024-01-01", "score": 0.8, "anomaly": False, "label": -1}],
}  # fmt: skip

SEEN = {
    **UNUSUAL, "kind": "images", "highest": [
        {"name": "all\\a\\<b>2.png", "score": 1.4, "anomaly": True, "label": 1, "picture": png(40)},
    ],
}  # fmt: skip

CONTENTS = [
    ("reconstruction", PICTURES), ("reconstruction", WINDOWS), ("reconstruction", ROWS),
    ("anomalies", UNUSUAL), ("anomalies", DAYS), ("anomalies", SEEN),
]  # fmt: skip


@pytest.fixture
def shown(qtbot, theme):
    def show(view: str, content: dict[str, Any]):
        panel = panels.make(view)
        qtbot.addWidget(panel)
        panel.resize(900, 420)
        panel.show()
        qtbot.waitExposed(panel)
        panel.show_content(content)
        return panel

    return show


@pytest.mark.parametrize(("view", "content"), CONTENTS)
def test_each_kind_can_be_seen_in_both_themes_and_large(view: str, content: dict[str, Any], shown, theme) -> None:
    panel = shown(view, content)
    theme.set_mode("dark")
    theme.set_zoom(2.0)
    assert not panel.grab().isNull()


@pytest.mark.parametrize(("view", "content"), CONTENTS)
def test_a_damaged_content_is_refused_and_the_next_one_shown(view: str, content: dict[str, Any], shown) -> None:
    panel = shown(view, content)
    for key in ("kind", "examples" if view == "reconstruction" else "highest"):
        damaged = copy.deepcopy(content)
        del damaged[key]
        with pytest.raises((KeyError, TypeError, ValueError, IndexError)):
            panel.show_content(damaged)
    panel.show_content(content)


def test_a_picture_that_is_none_is_refused() -> None:
    for text in ("", "no base64!", base64.b64encode(b"no picture").decode("ascii"), None):
        with pytest.raises(ValueError):
            decoded(text)


def test_errors_take_the_colours_of_values() -> None:
    low, high = (QColor(decoded(png(grey), mapped=True).pixel(0, 0)) for grey in (0, 255))
    assert high.lightness() > low.lightness() and high.hue() != low.hue()


def test_another_window_and_another_column_can_be_chosen(shown) -> None:
    panel = shown("reconstruction", WINDOWS)
    assert isinstance(panel, ReconstructionPanel)
    assert panel.example.isVisible() and panel.feature.isVisible()
    assert "0.5000" in panel.says.text()
    panel.example.set_value("1")
    panel.example.chosen.emit("1")
    assert "0.2500" in panel.says.text()


def test_the_column_with_the_largest_error_comes_first(shown) -> None:
    panel = shown("reconstruction", ROWS)
    assert [row.name for row in panel.bars.rows()] == ["mode", "heat"]
    assert panel.bars.rows()[0].strong and "<b>fast</b>" in panel.bars.rows()[0].number


def test_what_lies_above_another_threshold_is_marked_and_said(shown) -> None:
    panel = shown("anomalies", UNUSUAL)
    assert isinstance(panel, AnomaliesPanel)
    assert [row.strong for row in panel.bars.rows()] == [True, False]
    panel.set_threshold(0.1)
    assert [row.strong for row in panel.bars.rows()] == [True, True] and "0.1000" in panel.says.text()
    panel.set_threshold(None)
    assert panel.threshold == 1.0


def test_unusual_days_and_pictures_are_named_plainly(shown) -> None:
    assert [row.name for row in shown("anomalies", DAYS).bars.rows()] == ["2024-01-01"]
    panel = shown("anomalies", SEEN)
    assert panel.strip.isVisible() and panel.bars.rows()[0].name == "a/<b>2.png"
