"""Panels of networks that draw: the plane of a code, and how two networks stand against each other."""

from __future__ import annotations

import base64
import copy
import io
from typing import Any

import pytest
from PIL import Image

from app.ui import panels
from app.ui.panels.duel import DuelPanel
from app.ui.panels.plane import PlanePanel


def picture(side: int) -> str:
    stream = io.BytesIO()
    Image.new("L", (side, side), 90).save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode("ascii")


def plane(first: int, second: int, points: bool = True) -> dict[str, Any]:
    x, y = ([0.5, -1.0], [0.1, 2.0]) if points else ([], [])
    return {"axes": [first, second], "values": [-2.5, 0.0, 2.5], "png": picture(12 + first), "x": x, "y": y}


PLANE = {
    "view": "plane", "epoch": 2, "numbers": 3, "planes": [plane(0, 2)], "labels": ["<b>cat</b>", "$dog_1$"],
    "spread": [1.0, 0.02, 0.8],
}  # fmt: skip
DUEL = {
    "view": "duel", "epoch": 2, "real": 0.7, "fake": 0.2, "bars": {"real": [0.5] * 20, "fake": [0.5] * 20},
    "classes": [{"name": "<b>cat</b>", "share": 0.9, "given": 0.5}, {"name": "$dog_1$", "share": 0.1, "given": 0.5}],
    "judge": 0.8, "agreement": 0.75, "spread": 0.9, "hints": [],
}  # fmt: skip
CONTENTS: dict[str, dict[str, Any]] = {"plane": PLANE, "duel": DUEL}


@pytest.fixture
def shown(qtbot, theme):
    def show(view: str, content: dict[str, Any] | None = None, *earlier: dict[str, Any]):
        panel = panels.make(view)
        qtbot.addWidget(panel)
        panel.resize(900, 420)
        panel.show()
        qtbot.waitExposed(panel)
        panel.show_content(content or CONTENTS[view], earlier)
        return panel

    return show


@pytest.mark.parametrize("view", list(CONTENTS))
def test_it_can_be_seen_in_both_themes_and_large(view: str, shown, theme) -> None:
    panel = shown(view)
    theme.set_mode("dark")
    theme.set_zoom(2.0)
    assert not panel.grab().isNull()


@pytest.mark.parametrize("view", list(CONTENTS))
def test_a_damaged_content_is_refused_and_the_next_one_shown(view: str, shown) -> None:
    panel = shown(view)
    for key in {"plane": ("planes", "numbers", "labels"), "duel": ("real", "classes", "spread")}[view]:
        damaged = copy.deepcopy(CONTENTS[view])
        del damaged[key]
        with pytest.raises((KeyError, TypeError, ValueError, IndexError)):
            panel.show_content(damaged)
    panel.show_content(CONTENTS[view])


def test_two_other_numbers_of_a_code_are_asked_for_and_their_map_is_shown(shown, qtbot) -> None:
    panel: PlanePanel = shown("plane")
    assert panel.map.image().width() == 12 and panel.cloud.isVisible() and panel.across.isVisible()
    with qtbot.waitSignal(panel.asked):
        panel.up.setCurrentIndex(1)
        panel.up.chosen.emit("1")
    assert panel.question() == {"numbers": [0, 1]}
    panel.show_answer({**PLANE, "planes": [plane(1, 2, points=False)]})  # came too late
    assert panel.map.image().width() == 12
    panel.show_answer({**PLANE, "planes": [{**plane(0, 1, points=False), "png": picture(21)}]})
    assert panel.map.image().width() == 21 and not panel.cloud.isVisible()


def test_a_code_of_two_numbers_leaves_nothing_to_choose(shown) -> None:
    panel: PlanePanel = shown("plane", {**PLANE, "numbers": 2, "planes": [plane(0, 1)], "spread": [1.0, 1.0]})
    assert not panel.across.isVisible()
    assert "two numbers between -2.5 and 2.5" in panel.says.text()


@pytest.mark.parametrize(
    ("hints", "said"),
    [
        ([], "No sign of collapse"),
        ([{"code": "alike"}], "look alike"),
        ([{"code": "missing", "classes": ["<b>cat</b>"]}], "Hardly ever drawn: <b>cat</b>."),
        ([{"code": "hopeless"}], "sure of nearly every picture"),
    ],
)
def test_what_goes_wrong_in_a_duel_is_said(hints: list[dict[str, Any]], said: str, shown) -> None:
    panel: DuelPanel = shown("duel", {**DUEL, "hints": hints}, {**DUEL, "epoch": 1})
    assert said in panel.says.text()


def test_nothing_is_made_of_the_noise_before_a_training(shown) -> None:
    panel: DuelPanel = shown("duel", {**DUEL, "epoch": 0, "hints": [{"code": "alike"}]})
    assert "nothing but noise" in panel.says.text()


def test_without_classes_no_shares_are_shown(shown) -> None:
    panel: DuelPanel = shown("duel", {**DUEL, "classes": [], "judge": None, "agreement": None})
    assert not panel.bars.isVisible()
