"""How near answers come to those wanted agrees with what others reckon."""

from __future__ import annotations

import random

import pytest

from app.evaluation import closeness

WRITTEN = ["the cat is on the mat .", "there is a dog in the garden .", "he reads", "I am cold ."]
FIRST = ["the cat is on the mat .", "a dog is in the garden .", "he reads a book .", "I feel cold ."]
SECOND = ["there is a cat on the mat .", "there is a dog in our garden .", "he is reading .", "I'm cold ."]


def test_bleu_and_chrf_are_those_of_sacrebleu() -> None:
    """sacreBLEU 2 gives these, BLEU(tokenize="none") and CHRF()."""
    one, both = [[text] for text in FIRST], [list(pair) for pair in zip(FIRST, SECOND, strict=True)]
    assert closeness.bleu(WRITTEN, one) == pytest.approx(58.544547214806755)
    assert closeness.bleu(WRITTEN, both) == pytest.approx(74.5659494908689)
    assert closeness.chrf(WRITTEN, one) == pytest.approx(70.39826192128565)
    assert closeness.chrf(WRITTEN, both) == pytest.approx(75.0971579511895)
    smoothed = ["a b c d e x y", "p q r s"], [["a b z d e f y"], ["p r q s"]]
    assert closeness.bleu(*smoothed) == pytest.approx(15.963195034792145)
    assert closeness.chrf(*smoothed) == pytest.approx(17.340067340067343)


def test_answers_of_one_word_can_be_perfect() -> None:
    assert closeness.bleu(["168"], [["168"]]) == closeness.chrf(["168"], [["168"]]) == pytest.approx(100.0)
    assert closeness.bleu(["168"], [["169"]]) == 0.0


@pytest.mark.parametrize("written", ["", " "])
def test_an_empty_answer_scores_nothing(written: str) -> None:
    assert closeness.bleu([written], [["a b c"]]) == closeness.chrf([written], [["a b c"]]) == 0.0
    assert closeness.token_error_rate([[]], [[["a", "b"]]]) == 1.0


def test_edits_are_the_fewest_that_turn_one_into_the_other() -> None:
    assert closeness.edits("kitten", "sitting") == 3
    assert closeness.edits("intention", "execution") == 5
    assert (closeness.edits("", "ab"), closeness.edits("ab", ""), closeness.edits("", "")) == (2, 2, 0)


def test_edits_agree_with_the_table_of_the_textbook() -> None:
    def textbook(first: str, second: str) -> int:
        row = list(range(len(second) + 1))
        for place, sign in enumerate(first, 1):
            row, above = [place], row
            for at, other in enumerate(second, 1):
                row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (sign != other)))
        return row[-1]

    chance = random.Random(0)
    for _ in range(300):
        first, second = ("".join(chance.choices("abc", k=chance.randrange(80))) for _ in range(2))
        assert closeness.edits(first, second) == textbook(first, second)


def test_any_of_several_right_answers_counts() -> None:
    written, wanted = [["R", "EH1", "D"], ["K"]], [[["R", "IY1", "D"], ["R", "EH1", "D"]], [["K", "AE1", "T"]]]
    assert closeness.exact_match(written, wanted) == 0.5
    assert closeness.token_error_rate(written, wanted) == pytest.approx(2 / 6)
