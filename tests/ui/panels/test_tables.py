"""The panels of networks for tables: planes of two columns, importances, attention between columns, layers."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from app.ui import panels
from app.ui.figures.preload import preload
from app.ui.figures.words import ChartWords
from app.ui.panels.boundary import BoundaryPanel
from app.ui.panels.columns import ColumnsPanel
from app.ui.panels.histograms import HistogramsPanel
from app.ui.panels.importances import ImportancesPanel

AGE, FARE = {"column": "<b>age</b>", "low": 0.0, "high": 3.0}, {"column": "$fare$", "low": 10.0, "high": 13.0}
SEX = {"column": "sex", "names": ["female", "male"]}


def plane(across: dict[str, Any], up: dict[str, Any], first: int = 0) -> dict[str, Any]:
    sizes = len(up.get("names", range(4))), len(across.get("names", range(4)))
    winners = [[first] * sizes[1], *[[1] * sizes[1]] * (sizes[0] - 1)]
    return {"across": across, "up": up, "winners": winners, "shares": [[0.75] * sizes[1]] * sizes[0]}


def layer(name: str, gradient: float | None, dead: float) -> dict[str, Any]:
    bars = {"counts": [0, 3, 1], "low": -1.0, "high": 1.0, "size": 0.5}
    grown = None if gradient is None else {**bars, "low": -12.0, "high": 2.0, "size": gradient}
    return {"name": name, "units": 8, "dead": dead, "weights": bars, "activations": bars, "gradients": grown}


CONTENTS: dict[str, dict[str, Any]] = {
    "boundary": {
        "target": "survived", "classes": ["no", "yes"], "columns": ["<b>age</b>", "$fare$", "sex", "deck"],
        "planes": [plane(AGE, SEX), plane(AGE, FARE)],
        "points": {"columns": {"<b>age</b>": [1.0, None], "sex": [0, 1], "$fare$": [11.0, 12.0]}, "answers": [0, 1]},
        "held": {"<b>age</b>": 30, "$fare$": 14.5, "sex": "male", "deck": None},
    },
    "importances": {
        "columns": ["<b>age</b>", "sex"], "rises": [0.01, 0.5], "scores": [0.8, 0.55], "score": 0.82,
        "classes": True, "target": "survived", "left_out": 0, "rows": 134,
    },
    "columns": {
        "columns": ["<b>age</b>", "sex"], "weights": [0.1, 0.6], "left_out": 0, "rows": 64,
        "layers": [[[[0.2, 0.3, 0.5], [0.1, 0.1, 0.8], [0.1, 0.6, 0.3]]] * 2] * 2,
    },
    "histograms": {
        "layers": [layer("dense_1", 1e-9, 0.0), layer("dense_2", 1e-4, 0.75), layer("outputs", 0.1, 0.0)],
        "rows": 128, "left_out": 0,
    },
}  # fmt: skip


@pytest.fixture
def shown(qtbot, theme):
    def show(view: str, content: dict[str, Any] | None = None):
        preload().join()
        panel = panels.make(view)
        qtbot.addWidget(panel)
        panel.resize(900, 420)
        panel.show()
        qtbot.waitExposed(panel)
        panel.show_content(content or CONTENTS[view])
        return panel

    return show


@pytest.mark.parametrize("view", list(CONTENTS))
def test_it_can_be_seen_in_both_themes_and_large_and_refuses_what_is_damaged(view: str, shown, theme) -> None:
    panel = shown(view)
    theme.set_mode("dark")
    theme.set_zoom(2.0)
    assert not panel.grab().isNull()
    for key in CONTENTS[view]:
        damaged = copy.deepcopy(CONTENTS[view])
        del damaged[key]
        if key in ("columns", "planes", "layers", "rises", "effects", "weights"):
            with pytest.raises((KeyError, TypeError, ValueError, IndexError)):
                panel.show_content(damaged)
    panel.show_content(CONTENTS[view])


def pair(panel: BoundaryPanel) -> tuple[str, str]:
    chart = panel.view.chart
    assert chart is not None
    head = chart.table(ChartWords().words()).head
    return head[0], head[1]


def choose(chooser, column: str) -> None:
    chooser.set_value(chooser.itemData(chooser.findText(column)))
    chooser.chosen.emit(chooser.value())


def test_any_two_columns_can_be_chosen_and_those_that_the_file_lacks_are_asked_for(shown, qtbot) -> None:
    panel = shown("boundary")
    assert isinstance(panel, BoundaryPanel)
    assert pair(panel) == ("<b>age</b>", "sex") and "fare$ 14.5" in panel.held.text()
    choose(panel.up, "$fare$")
    assert pair(panel) == ("<b>age</b>", "$fare$")
    choose(panel.up, "<b>age</b>")
    assert pair(panel) == ("$fare$", "<b>age</b>"), "one that is chosen twice changes places with the other"
    with qtbot.waitSignal(panel.asked):
        choose(panel.across, "deck")
    assert panel.view.chart is None and "Asking" in panel.says.text()
    assert panel.question() == {"row": {"sex": "male"}, "columns": ["deck", "<b>age</b>"]}
    deck = {"column": "deck", "names": ["A", "B", "C"]}
    panel.show_answer({**CONTENTS["boundary"], "planes": [plane(deck, AGE)]})
    assert pair(panel) == ("deck", "<b>age</b>") and "best weights" in panel.says.text()
    panel.show_refusal("The run has no model yet.")
    assert panel.says.text() == "The run has no model yet."


def test_the_chosen_columns_stay_from_epoch_to_epoch_and_new_data_begin_anew(shown, qtbot) -> None:
    panel = shown("boundary")
    choose(panel.up, "$fare$")
    later = copy.deepcopy(CONTENTS["boundary"])
    later["planes"] = [plane(FARE, AGE, first=1)]
    panel.show_content(later)
    assert pair(panel) == ("<b>age</b>", "$fare$"), "the same plane, its axes exchanged"
    other = {**copy.deepcopy(later), "columns": ["$fare$", "<b>age</b>"]}
    panel.show_content(other)
    assert pair(panel) == ("$fare$", "<b>age</b>")
    panel.show_content({**other, "planes": []})
    assert panel.view.chart is None and "needs two columns" in panel.says.text()


def test_a_plane_of_numbers_is_shown_too(shown) -> None:
    content = copy.deepcopy(CONTENTS["boundary"])
    values = {"across": AGE, "up": SEX, "values": [[1.0, 2.0, None, 4.0], [5.0, 6.0, 7.0, 8.0]]}
    panel = shown("boundary", {**content, "classes": None, "planes": [values]})
    assert panel.view.chart.sentence(ChartWords().words()) == "survived lies between 1 and 8."


def test_the_column_that_matters_most_stands_first_with_what_is_lost_without_it(shown) -> None:
    panel = shown("importances")
    assert isinstance(panel, ImportancesPanel)
    assert [(bar.name, bar.share, bar.number) for bar in panel.bars.rows()] == [
        ("sex", 1.0, "−27.0 %"), ("<b>age</b>", 0.02, "−2.0 %")
    ]  # fmt: skip
    assert panel.says.text().startswith("82.0 % of 134 rows are right.")
    panel.show_content({"columns": ["age", "sex"], "effects": [-120.0, 30.0], "classes": False, "answer": 1234.0,
                        "target": "price", "left_out": 3})  # fmt: skip
    assert [(bar.name, bar.number, bar.strong) for bar in panel.effects.rows()] == [
        ("age", "−120.0", False), ("sex", "+30.000", True)
    ]  # fmt: skip
    assert "1,234" in panel.says.text() and "3 more columns" in panel.says.text()


def test_the_columns_that_the_answer_looks_at_are_read_cell_by_cell(shown, qtbot) -> None:
    panel = shown("columns")
    assert isinstance(panel, ColumnsPanel)
    assert [bar.name for bar in panel.bars.rows()] == ["sex", "<b>age</b>"]
    assert panel.layer.isVisible() and panel.head.isVisible() and "Mean of 64 rows" in panel.says.text()
    panel.heat._move(2, 1)
    assert panel.says.text() == "“Answer” looks at “sex”: 0.600"


def test_a_vanishing_gradient_and_dead_units_are_said(shown) -> None:
    panel = shown("histograms")
    assert isinstance(panel, HistogramsPanel)
    assert "The gradient vanishes" in panel.says.text() and "10⁸" in panel.says.text()
    assert [row.name for row in panel.ridges.rows()] == ["Layer 1, 8", "Layer 2, 8", "Outputs, 8"]
    assert [row.alarm for row in panel.ridges.rows()] == [False, True, False]
    panel.part.set_value("activations")
    panel.part.chosen.emit("activations")
    assert panel.says.text() == "6 of 24 units are dead: they say the same of every row."
    asked = copy.deepcopy(CONTENTS["histograms"])
    for each in asked["layers"]:
        each["gradients"] = None
    panel.part.set_value("gradients")
    panel.show_content(asked)
    assert "no gradients" in panel.says.text() and panel.ridges.rows()[0].first == "–"
