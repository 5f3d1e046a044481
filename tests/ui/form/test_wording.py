"""What choices are called in the window."""

from __future__ import annotations

from dataclasses import fields

import pytest

import models
from app.ui.form import wording


@pytest.mark.parametrize(
    ("value", "called"),
    [("gru", "GRU"), ("lstm", "LSTM"), ("cbow", "CBOW"), ("relu", "ReLU"), ("luong", "Luong"), ("dense", "Dense")],
)
def test_a_choice_is_written_as_its_field_writes_it(value: str, called: str) -> None:
    assert wording.choice(value) == called


@pytest.mark.parametrize("template", models.TEMPLATES, ids=lambda template: template.id)
def test_every_choice_and_setting_of_a_template_has_words_of_its_own(template: models.Template) -> None:
    for field in fields(template.hyperparameters):
        assert field.name in wording.SETTINGS
        assert set(field.metadata.get("options", ())) <= wording.CHOICES.keys()
