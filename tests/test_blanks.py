"""Blanks filled in, as a user meets them: a prompt with blanks, seeds, bold and timid choices."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import blanks
from app.blanks import Filler
from app.data.texts.tokens import Tokens
from app.errors import UserError
from models import bert
from models.spec import Shape, Task

TEXT = "the quick brown fox jumps over the lazy dog and packs a box with five dozen jugs"


def filler(unit: str = "words", length: int = 12) -> Filler:
    """One whose network knows nothing, so that every token has its turn."""
    import keras

    tokens = Tokens.fit([TEXT], unit, 300, length)
    keras.utils.set_random_seed(1)
    h = bert.Hyperparameters(width=16, heads=2, layers=1)
    shape = Shape(0, tokens=(length, len(tokens.vocabulary)))
    return Filler(bert.build(Task.MASKED_LANGUAGE_MODELLING, shape, h), tokens)


@pytest.fixture(scope="module")
def untrained() -> Filler:
    return filler()


def test_only_blanks_change_and_each_becomes_a_word(untrained: Filler) -> None:
    for text in untrained.fill("The  Fox, [_] over [_]!", range(1, 6)):
        before, middle, behind = "The  Fox, ", " over ", "!"
        assert text.startswith(before) and middle in text and text.endswith(behind)
        words = text.removeprefix(before).removesuffix(behind).split(middle)
        assert len(words) == 2 and all(word in TEXT.split() for word in words)


def test_a_text_of_a_seed_is_the_same_however_many_are_filled_in(untrained: Filler) -> None:
    many = untrained.fill("the [_] fox [_]", range(1, 10), seed=5)
    assert many[:2] == untrained.fill("the [_] fox [_]", range(1, 3), seed=5)
    assert many[8:] == untrained.fill("the [_] fox [_]", range(9, 10), seed=5)
    assert len(set(many)) > 4
    assert many != untrained.fill("the [_] fox [_]", range(1, 10), seed=6)


def test_timid_choices_take_the_likeliest_word(untrained: Filler) -> None:
    timid = untrained.fill("the [_] fox", range(1, 2), temperature=0)
    assert timid == untrained.fill("the [_] fox", range(7, 8), seed=3, temperature=2.0, top_k=1)
    assert timid == untrained.fill("the [_] fox", range(7, 8), seed=3, temperature=2.0, top_p=0.0)


@pytest.mark.parametrize("unit", ["characters", "subwords"])
def test_other_tokens_fill_blanks_too(unit: str) -> None:
    found = filler(unit, 40).fill("the fo[_]", range(1, 3))
    assert all(text.startswith("the fo") and "[_]" not in text for text in found)


def test_a_text_without_a_blank_or_with_one_too_far_behind_is_refused_in_a_sentence(untrained: Filler) -> None:
    with pytest.raises(UserError, match=r"Write \[_\]"):
        untrained.fill("the fox", range(1, 2))
    with pytest.raises(UserError, match="12 tokens"):
        untrained.fill("fox " * 20 + "[_]", range(1, 2))


def test_each_text_is_a_line_of_the_file(untrained: Filler, tmp_path: Path) -> None:
    result = blanks.filled(untrained, 6, 0, tmp_path / "filled.txt", "the [_]\nfox", length=5)
    lines = (tmp_path / "filled.txt").read_text("utf-8").splitlines()
    assert len(lines) == 6 and all("\\n" in line for line in lines)
    assert result["outputs"] == [str(tmp_path / "filled.txt")] and len(result["texts"]) == 6


def test_without_a_prompt_blanks_alone_are_filled_in(untrained: Filler) -> None:
    assert len(blanks.filled(untrained, 1, 0)["texts"][0].split()) == 8
