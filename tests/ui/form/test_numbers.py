"""Numbers as people of different languages type them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from app.ui.components import NumberField
from app.ui.form import numbers
from app.ui.form.entry import NumberEntry
from models.spec import Field

WIDTH = Field("width", "integer", 128, "Help.", 1, 4096)
BETA = Field("beta", "real", 1.0, "Help.", 0.0, 2000.0)


def read(field: Field, text: str) -> object:
    return field.parse(numbers.plain(text, field.type == "integer"))


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,024", 1024), ("1 024", 1024), (" 64 ", 64), ("64.0", 64), ("64,5", "64.5"), ("", "")],
)
def test_whole_numbers_in_english(text: str, value: object) -> None:
    assert read(WIDTH, text) == value


@pytest.mark.parametrize(
    ("text", "value"), [("1.125", 1.125), ("0,5", 0.5), ("1,125", 1125.0), ("1e-3", 0.001)]
)
def test_real_numbers_in_english(text: str, value: float) -> None:
    assert read(BETA, text) == value


@pytest.mark.parametrize(
    ("text", "value"), [("1,125", 1.125), ("0.5", 0.5), ("1.125", 1125.0), ("0,001", 0.001)]
)
def test_real_numbers_in_german(text: str, value: float) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert read(BETA, text) == value


def test_a_german_field_shows_and_steps_numbers_with_a_comma(qtbot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    entry = NumberEntry(BETA)
    qtbot.addWidget(entry)
    entry.show_value(1.125, changed=False)
    assert entry.field.text() == "1,125"
    assert entry.field.value() == 1.125
    entry.field.line.step_by(1)
    assert entry.field.text() == "11,25"
    with qtbot.waitSignal(entry.edited) as edited:
        entry.flush()
    assert edited.args == ["beta", "11.25", True]


def test_what_is_wrong_is_said_at_the_field_and_beside_train() -> None:
    assert numbers.problem(WIDTH, "12.5") == ("Whole number, 1 to 4,096.", "Neurons: enter a whole number.")
    assert numbers.problem(WIDTH, "0") == ("Whole number, 1 to 4,096.", "Neurons: enter 1 to 4,096.")
    assert numbers.problem(BETA, "much") == ("Number, 0 to 2,000.", "Code weight: enter a number.")
    assert numbers.problem(BETA, "0.5") is None


def test_a_field_of_another_page_reads_a_comma_too(qtbot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    field = NumberField("Share")
    qtbot.addWidget(field)
    field.set_text("0,2")
    assert field.value() == 0.2
