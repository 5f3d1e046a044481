"""What choices are called in the window."""

from __future__ import annotations

import pytest

from app.ui.form import wording


@pytest.mark.parametrize(
    ("value", "called"),
    [("gru", "GRU"), ("lstm", "LSTM"), ("cbow", "CBOW"), ("relu", "ReLU"), ("luong", "Luong"), ("dense", "Dense")],
)
def test_a_choice_is_written_as_its_field_writes_it(value: str, called: str) -> None:
    assert wording.choice(value) == called
