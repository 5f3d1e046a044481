"""Settings check their values and say what is allowed."""

from dataclasses import dataclass

from models import spec
from models.spec import choice, integer, real, switch


@dataclass(frozen=True)
class Settings:
    width: int = integer(8, 1, 64, "Neurons.")
    dropout: float = real(0.1, 0.0, 0.9, "Share switched off.")
    activation: str = choice("relu", ("relu", "tanh"), "The curve.")
    residual: bool = switch(True, "Skip connections.")


def test_values_out_of_range_are_named_with_what_is_allowed() -> None:
    values = {"width": 0, "dropout": float("nan"), "activation": "sine", "residual": "maybe", "depth": 3}
    found = " ".join(spec.problems(Settings, values))
    for words in ("1 to 64", "0 to 0.9", "relu, tanh", "true or false", "depth is not a setting"):
        assert words in found


def test_good_values_have_no_problem() -> None:
    assert spec.problems(Settings, {"width": 64, "dropout": 0, "activation": "tanh", "residual": False}) == []


def test_a_whole_number_is_not_a_switch_and_a_switch_is_no_number() -> None:
    fields = {field.name: field for field in spec.fields(Settings)}
    assert fields["width"].problem(True) is not None
    assert fields["residual"].problem(1) is not None


def test_text_from_the_command_line_becomes_a_value() -> None:
    fields = {field.name: field for field in spec.fields(Settings)}
    assert fields["width"].parse("12") == 12
    assert fields["dropout"].parse("0.5") == 0.5
    assert fields["residual"].parse("Off") is False
    assert fields["width"].problem(fields["width"].parse("many")) is not None
