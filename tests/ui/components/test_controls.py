"""Buttons, switches, segments and fields, used as a person uses them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.components import (
    Button,
    CheckBox,
    Choice,
    ChoiceField,
    ElidedLabel,
    IconButton,
    NumberField,
    PlainLabel,
    SearchBox,
    Segments,
    Slider,
    Switch,
    Tabs,
    TextField,
)


def test_an_ampersand_in_a_label_is_shown_and_is_no_shortcut(qtbot: QtBot) -> None:
    button = Button("Cats & dogs")
    qtbot.addWidget(button)
    assert button.text() == "Cats && dogs"
    assert button.accessibleName() == button.label() == "Cats & dogs"
    assert button.shortcut().isEmpty()


def test_a_blocked_button_says_why_without_obeying_markup(qtbot: QtBot) -> None:
    button = Button("Train")
    qtbot.addWidget(button)
    button.set_blocked("Column <b>age</b> has gaps.")
    assert not button.isEnabled()
    assert "&lt;b&gt;" in button.toolTip()
    assert button.accessibleDescription() == "Column <b>age</b> has gaps."
    button.set_blocked(None)
    assert button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == ""


def test_an_icon_alone_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("x", "Close")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Close"
    assert "Close" in button.toolTip()


def test_a_switch_turns_by_mouse_and_by_space(qtbot: QtBot) -> None:
    for switch in (Switch("Stop early"), CheckBox("Seen")):
        qtbot.addWidget(switch)
        switch.show()
        with qtbot.waitSignal(switch.toggled):
            qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
        assert switch.isChecked()
        qtbot.keyClick(switch, Qt.Key.Key_Space)
        assert not switch.isChecked()


def test_the_arrow_keys_go_through_segments(qtbot: QtBot) -> None:
    segments = Segments("Show", [("n", "Counts"), ("r", "Row %"), ("c", "Column %")])
    qtbot.addWidget(segments)
    segments.show()
    segments.activateWindow()
    segments.button("n").setFocus()
    qtbot.waitUntil(segments.button("n").hasFocus)
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.keyClick(segments.button("n"), Qt.Key.Key_Right)
    assert told.args == ["r"]
    assert segments.value() == "r"
    assert segments.button("c").accessibleName() == "Show: Column %"


def test_choosing_a_segment_moves_nothing(qtbot: QtBot) -> None:
    segments = Segments("Show", [("n", "Counts"), ("r", "Row %")])
    qtbot.addWidget(segments)
    segments.show()
    before = [segments.button(key).geometry() for key in "nr"]
    segments.set_value("r")
    qtbot.wait(10)
    assert [segments.button(key).geometry() for key in "nr"] == before


def test_a_number_field_takes_any_text_and_tells_after_a_pause(qtbot: QtBot) -> None:
    field = NumberField("Batch size", minimum=1, maximum=4096, whole=True)
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.edited, timeout=2000) as told:
        qtbot.keyClicks(field.box, "12.5x")
    assert told.args == ["12.5x"]
    assert field.value() is None
    field.set_error("Whole number, 1 to 4,096.")
    assert field.state() == "error"
    assert field.note() == field.box.accessibleDescription() == "Whole number, 1 to 4,096."
    field.clear_note()
    assert field.state() == "rest"


def test_leaving_a_field_tells_at_once_and_only_once(qtbot: QtBot) -> None:
    field = TextField("Name")
    qtbot.addWidget(field)
    field.show()
    heard: list[str] = []
    field.edited.connect(heard.append)
    qtbot.keyClicks(field.box, "iris")
    qtbot.keyClick(field.box, Qt.Key.Key_Return)
    qtbot.wait(400)
    assert heard == ["iris"]


def test_up_and_down_step_within_the_range(qtbot: QtBot) -> None:
    field = NumberField("Dropout", minimum=0, maximum=0.9, step=0.1)
    qtbot.addWidget(field)
    field.set_value(0.8)
    qtbot.keyClick(field.box, Qt.Key.Key_Up)
    assert field.text() == "0.9"
    qtbot.keyClick(field.box, Qt.Key.Key_Up)
    assert field.text() == "0.9"
    qtbot.keyClick(field.box, Qt.Key.Key_PageDown)
    assert field.text() == "0"


def test_stepping_by_size_doubles_and_goes_by_tens(qtbot: QtBot) -> None:
    units = NumberField("Units", minimum=8, maximum=1024, step="log", whole=True)
    rate = NumberField("Learning rate", minimum=1e-6, maximum=1, step="log")
    qtbot.addWidget(units)
    qtbot.addWidget(rate)
    units.set_value(128)
    rate.set_value(0.0001)
    qtbot.keyClick(units.box, Qt.Key.Key_Up)
    qtbot.keyClick(rate.box, Qt.Key.Key_Down)
    assert (units.text(), rate.text()) == ("256", "0.00001")


def test_a_field_keeps_what_means_the_same_number(qtbot: QtBot) -> None:
    field = NumberField("Rate")
    qtbot.addWidget(field)
    field.set_text("1e-3")
    field.set_value(0.001)
    assert field.text() == "1e-3"


def test_the_question_mark_asks_for_the_term(qtbot: QtBot) -> None:
    field = NumberField("Dropout", term="dropout")
    qtbot.addWidget(field)
    ask = field.findChild(IconButton)
    assert ask.accessibleName() == "What is Dropout?"
    with qtbot.waitSignal(field.glossary_asked) as told:
        qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    assert told.args == ["dropout"]


def test_a_choice_tells_ids_keeps_its_value_and_ignores_the_wheel(qtbot: QtBot) -> None:
    field = ChoiceField("Activation", [("relu", "ReLU"), ("tanh", "tanh")])
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.edited) as told:
        qtbot.keyClick(field.box, Qt.Key.Key_Down)
    assert told.args == ["tanh"]
    field.set_options([("selu", "SELU"), ("tanh", "tanh")])
    assert field.value() == "tanh"
    bare = Choice("Sort", [("a", "A")])
    qtbot.addWidget(bare)
    assert (bare.value(), bare.accessibleName()) == ("a", "Sort")


def test_escape_empties_a_search(qtbot: QtBot) -> None:
    search = SearchBox("Find", "Find a column")
    qtbot.addWidget(search)
    qtbot.keyClicks(search, "age")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_a_slider_moves_by_keys(qtbot: QtBot) -> None:
    slider = Slider("Epoch", 1, 20)
    qtbot.addWidget(slider)
    slider.set_ticks([1, 10, 20])
    slider.show()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 2
    slider.grab()


def test_a_tab_that_cannot_be_used_says_why_and_is_passed_over(qtbot: QtBot) -> None:
    tabs = Tabs("Views", [("a", "Confusion"), ("b", "ROC"), ("c", "Worst & best")])
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.set_blocked("b", "Only for two classes.")
    assert "Only for two classes." in tabs.tabToolTip(1)
    assert "Only for two classes." in tabs.accessibleTabName(1)
    with qtbot.waitSignal(tabs.chosen) as told:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["c"]
    tabs.set_value("b")
    assert tabs.value() == "c"


def test_labels_show_markup_and_elide_with_the_whole_in_the_tooltip(qtbot: QtBot) -> None:
    plain = PlainLabel("<b>bold</b>")
    qtbot.addWidget(plain)
    assert plain.textFormat() == Qt.TextFormat.PlainText
    name = "<img src=x> " + "long " * 40
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.full_text() == name
    assert "&lt;img" in label.toolTip()
