"""Panels: what each shows of a view's content, and how it is read and chosen in."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from app.ui import panels
from app.ui.panels.attention import AttentionPanel
from app.ui.panels.blanks import BlanksPanel
from app.ui.panels.forecast import ForecastPanel
from app.ui.panels.map import MapPanel
from app.ui.panels.states import StatesPanel
from app.ui.panels.text import TextPanel
from app.ui.panels.words import WordsPanel
from app.views import VIEWS

WORDS = ["king", "queen", "<b>duke</b>", "$lord_1$"]

DOT = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGNsYGBiYAAAApIAhPd8o1gAAAAASUVORK5CYII="
"""A grey picture of 2 x 2 pixels."""

CONTENTS: dict[str, dict[str, Any]] = {
    "text": {
        "epoch": 2,
        "samples": [{"prompt": "ROMEO:\n", "text": "O <i>night</i>"}, {"prompt": "", "text": "No"}],
        "next": [{"prompt": "ROMEO:\n", "candidates": [["O", 0.5], [" ", 0.25]]}, {"prompt": "", "candidates": []}],
    },
    "blanks": {"examples": [
        {"before": "a very", "after": "film", "answer": "good", "best": [["bad", 0.5], ["good", 0.25]]},
        {"before": "", "after": "was dull", "answer": "", "best": [["it", 1.0]]},
    ]},
    "map": {
        "words": WORDS, "x": [0.0, 1.0, 0.2, 0.8], "y": [0.0, 1.0, 0.9, 0.1],
        "neighbours": {word: [[other, 0.5] for other in WORDS if other != word] for word in WORDS},
        "analogies": [{"a": "man", "b": "woman", "c": "king", "best": [["queen", 0.7]]}],
        "negatives": [{"centre": "king", "context": "queen", "drawn": ["fire", "day"]}],
    },
    "words": {"classes": ["neg", "<b>"], "words": {"neg": [["bad", 2.0]], "<b>": [["good", 1.0], ["fun", 0.5]]}},
    "forecast": {"target": "sales", "examples": [
        {"name": "2020-01-03", "past": [1.0, None], "actual": [3.0, 4.0], "forecast": [2.5, 3.5], "naive": [2.0, 3.0],
         "when": ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04"]},
        {"name": "", "past": [1.0, 2.0], "actual": [], "forecast": [3.0], "naive": [2.0], "when": []},
    ]},
    "states": {"examples": [
        {"name": "a film", "steps": ["a", "film"], "states": [[0.1, -0.5, 0.2], [0.3, 0.4, 0.9]],
         "gates": {"update": [[0.5, 0.5, 0.25], [0.1, 0.2, 0.3]], "reset": [[0.0, 0.1, 0.2], [1.0, 1.0, 1.0]]}},
    ]},
    "filters": {"filters": [{"png": DOT}, {"png": DOT}], "height": 3, "width": 3, "count": 2},
    "maps": {"examples": [
        {"name": "<b>coat", "picture": {"png": DOT}, "layers": [
            {"name": "activation", "height": 2, "width": 2, "count": 8, "maps": [{"png": DOT}] * 4},
            {"name": "activation_1", "height": 1, "width": 1, "count": 1, "maps": [{"png": DOT}]}]},
        {"name": "bag", "picture": {"png": DOT}, "layers": []},
    ]},
    "projection": {"epoch": 3, "classes": ["coat", "<b>bag"], "x": [0.0, 1.0, 2.0], "y": [0.0, 3.0, 1.0],
                   "class": [0, 1, -1], "right": [True, True, False]},
    "alignment": {"examples": [
        {"name": "7+5", "source": ["7", "+", "5"], "answer": ["1", "2"], "text": "12", "wanted": "12",
         "weights": [[0.6, 0.1, 0.3], [0.2, 0.1, 0.7]]},
        {"name": "<b>1</b>", "source": ["<b>1</b>"], "answer": [], "text": "", "wanted": "1", "weights": []},
    ]},
    "crossing": {"examples": [
        {"name": "go", "source": ["go", "."], "answer": ["va"], "text": "va", "wanted": "va !",
         "layers": [[[[0.9, 0.1]], [[0.5, 0.5]]], [[[0.2, 0.8]], [[0.3, 0.7]]]]},
    ]},
    "attention": {"examples": [
        {"name": "a film", "steps": ["a", "\n"], "layers": [[[[1.0, 0.0], [0.25, 0.75]]], [[[1.0, 0.0], [0.5, 0.5]]]]},
    ]},
}  # fmt: skip


@pytest.fixture
def shown(qtbot, theme):
    def show(view: str, *earlier: dict[str, Any]):
        panel = panels.make(view)
        qtbot.addWidget(panel)
        panel.resize(900, 420)
        panel.show()
        qtbot.waitExposed(panel)
        panel.show_content(CONTENTS[view], earlier)
        return panel

    return show


def test_every_view_has_a_panel_and_a_title_of_its_own(theme) -> None:
    names = [view.name for view in VIEWS]
    assert list(panels.PANELS) == names
    assert len({panels.title(name) for name in names}) == len(names)


@pytest.mark.parametrize("view", list(CONTENTS))
def test_it_can_be_seen_in_both_themes_and_large(view: str, shown, theme) -> None:
    panel = shown(view)
    theme.set_mode("dark")
    theme.set_zoom(2.0)
    assert not panel.grab().isNull()


@pytest.mark.parametrize("view", list(CONTENTS))
def test_a_damaged_content_is_refused_and_the_next_one_shown(view: str, shown) -> None:
    panel = shown(view)
    for key in CONTENTS[view]:
        damaged = copy.deepcopy(CONTENTS[view])
        del damaged[key]
        if key not in ("epoch", "target"):
            with pytest.raises((KeyError, TypeError, ValueError, IndexError)):
                panel.show_content(damaged)
    panel.show_content(CONTENTS[view])


def test_filters_and_maps_are_gone_through_by_the_arrows(shown, qtbot) -> None:
    panel = shown("filters")
    assert panel.mosaic.count == 2 and "3 × 3" in panel.says.text()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(panel.mosaic, key)
    assert panel.mosaic.place == 1 and panel.mosaic.accessibleDescription() == "Number 2"


def test_maps_are_shown_of_the_chosen_layer_and_picture(shown) -> None:
    panel = shown("maps")
    assert panel.mosaic.count == 4 and "first 4 of 8" in panel.says.text()
    panel.layer.set_value("1")
    panel.layer.chosen.emit("1")
    assert panel.mosaic.count == 1
    panel.example.set_value("1")
    panel.example.chosen.emit("1")
    assert panel.mosaic.count == 0 and panel.picture.count == 1


def test_features_before_the_training_stand_beside_those_of_now(shown) -> None:
    panel = shown("projection", {**CONTENTS["projection"], "epoch": 0})
    assert panel.first.isVisible() and panel.now_title.text() == "Epoch 3" and "67 %" in panel.says.text()
    panel.show_content({**CONTENTS["projection"], "own": {"x": 1.0, "y": 1.0, "class": 0}})
    assert not panel.first.isVisible() and "ring is your picture" in panel.says.text()


def test_the_arrows_read_an_attention_cell_by_cell(shown, qtbot) -> None:
    panel = shown("attention")
    assert isinstance(panel, AttentionPanel)
    assert panel.layer.isVisible() and not panel.head.isVisible() and not panel.example.isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(panel.heat, key)
    assert panel.heat.cell() == (1, 1)
    assert panel.says.text() == "“⏎” looks at “⏎”: 0.750"
    assert panel.heat.accessibleDescription() == "⏎, ⏎: 0.750"
    panel.layer.set_value("1")
    panel.layer.chosen.emit("1")
    assert panel.says.text().endswith("0.500")


def test_the_memory_has_a_row_for_each_unit_and_its_gates_stand_beside_it(shown, qtbot) -> None:
    panel = shown("states")
    assert isinstance(panel, StatesPanel)
    assert [panel.part.itemText(at) for at in range(panel.part.count())] == ["Memory", "Update gate", "Reset gate"]
    qtbot.mouseMove(panel.heat, panel.heat.area().bottomLeft() + QPoint(3, -3))
    assert panel.heat.words() == "3, a: 0.200"
    panel.part.set_value("2")
    panel.part.chosen.emit("2")
    assert panel.heat.words() == "3, a: 0.200" and "0 forgets it" in panel.says.text()


def test_a_forecast_stands_beside_what_came_and_what_the_last_value_says(shown) -> None:
    panel = shown("forecast")
    assert isinstance(panel, ForecastPanel)
    panel.view.show_table(True)
    chart = panel.view.chart
    assert chart is not None
    from app.ui.figures.words import ChartWords

    table = chart.table(ChartWords().words())
    assert table.head[1:] == ("Actual", "Forecast", "Last value")
    assert [row[1:] for row in table.rows] == [(1.0, None, None), (None, None, None), (3.0, 2.5, 2.0), (4.0, 3.5, 3.0)]
    panel.example.set_value("1")
    panel.example.chosen.emit("1")
    told = panel.view.chart.table(ChartWords().words())
    assert told.head[1:] == ("Actual", "Forecast"), "nobody knows what will come"


def test_texts_stand_beside_those_of_earlier_epochs_and_keep_markup_as_it_is(shown) -> None:
    before = copy.deepcopy(CONTENTS["text"])
    before["epoch"], before["samples"][0]["text"] = 0, "xqz"
    panel = shown("text", before)
    assert isinstance(panel, TextPanel)
    first, second = (text for text in panel.texts if text.isVisible())
    assert (first.title.text(), first.box.toPlainText()) == ("Before training", "ROMEO:\nxqz")
    assert (second.title.text(), second.box.toPlainText()) == ("Epoch 2", "ROMEO:\nO <i>night</i>")
    assert [(bar.name, bar.percent) for bar in panel.bars.rows()] == [("O", "50.0 %"), ("␣", "25.0 %")]
    panel.prompt.set_value("1")
    panel.prompt.chosen.emit("1")
    assert second.box.toPlainText() == "No" and panel.bars.rows() == []
    panel.resize(450, 300)
    assert [text.isVisible() for text in panel.texts] == [True, False, False]
    assert panel.texts[0].title.text() == "Epoch 2"


def test_the_right_word_of_a_blank_stands_out(shown) -> None:
    panel = shown("blanks")
    assert isinstance(panel, BlanksPanel)
    first, second = panel.sentences
    assert first.text.full_text() == "a very ____ (good) film" and second.text.full_text() == "____ was dull"
    assert [(chip.text(), chip.property("chip")) for chip in first.answers[:2]] == [
        ("bad  50.0 %", "outline"),
        ("good  25.0 %", "ok"),
    ]
    assert [chip.isVisible() for chip in second.answers] == [True, False, False, False, False]


def test_words_of_each_class_have_bars_of_one_measure(shown) -> None:
    panel = shown("words")
    assert isinstance(panel, WordsPanel)
    rows = {name: part.bars.rows() for name, part in panel._parts.items()}
    assert [(bar.name, bar.share) for bar in rows["<b>"]] == [("good", 0.5), ("fun", 0.25)]
    assert rows["neg"][0].share == 1.0


def test_a_click_on_a_word_of_the_map_shows_its_neighbours(shown, qtbot) -> None:
    panel = shown("map")
    assert isinstance(panel, MapPanel)
    assert panel.near_title.full_text() == "Near king"
    spot = panel.scatter.spot("<b>duke</b>").toPoint()
    qtbot.mouseClick(panel.scatter, Qt.MouseButton.LeftButton, pos=spot)
    assert panel.near_title.full_text() == "Near <b>duke</b>"
    assert [bar.name for bar in panel.near.rows()] == ["king", "queen", "$lord_1$"]
    qtbot.keyClick(panel.scatter, Qt.Key.Key_Right)
    assert panel.near_title.full_text() == "Near $lord_1$"
    qtbot.mouseClick(panel.what.button("analogies"), Qt.MouseButton.LeftButton)
    assert panel.analogies.isVisible() and panel.analogies.model().index(0, 1).data() == "queen"
    qtbot.mouseClick(panel.what.button("drawn"), Qt.MouseButton.LeftButton)
    assert panel.drawn.model().index(0, 0).data() == "king, queen"


def test_answers_stand_beside_what_they_should_be_and_the_chosen_one_shows_where_it_looks(shown, qtbot) -> None:
    panel = shown("alignment")
    model = panel.answers.model()
    cells = [model.index(0, column).data() for column in range(3)]
    assert cells == ["7+5", "12", "12"] and "Each row" in panel.says.text()
    qtbot.keyClick(panel.heat, Qt.Key.Key_Down)
    assert panel.says.text() == "“1” looks at “7”: 0.600"
    panel.answers.selectRow(1)
    assert model.index(1, 0).data() == "<b>1</b>" and "empty so far" in panel.says.text()


@pytest.mark.parametrize(("height", "beside"), [(250, True), (520, False), (260, True)])
def test_where_it_is_low_the_matrix_stands_beside_the_answers_and_nothing_covers_anything(
    shown, qtbot, height: int, beside: bool
) -> None:
    panel = shown("alignment")
    for each in (600, height):
        panel.setFixedSize(590, each)
        qtbot.wait(20)
    table, heat, says = panel.answers.geometry(), panel.heat.geometry(), panel.says.geometry()
    assert (heat.left() > table.right()) == beside and (heat.top() > table.bottom()) != beside
    assert panel.answers.isColumnHidden(2) == beside
    assert not any(one.intersects(other) for one, other in ((table, heat), (table, says), (heat, says)))
    assert panel.rect().contains(says) and says.height() >= panel.says.heightForWidth(says.width())


def test_a_network_without_attention_says_so(shown) -> None:
    panel = shown("alignment")
    example = {**CONTENTS["alignment"]["examples"][0], "weights": [], "wanted": ""}
    panel.show_content({"examples": [example]})
    assert "no attention" in panel.says.text() and panel.answers.isColumnHidden(2)


def test_each_head_that_looks_back_is_shown(shown) -> None:
    panel = shown("crossing")
    panel.layer.set_value("1")
    panel.head.set_value("1")
    panel.head.chosen.emit("1")
    assert panel.weights_of(CONTENTS["crossing"]["examples"][0]) == [[0.3, 0.7]]
