"""Texts become codes and come back, whatever is written in them."""

from __future__ import annotations

import json

import numpy as np
import pytest

from app.data.texts.tokens import SPECIAL, UNITS, Tokens, suggested
from models.spec import END, MASK, PADDING, UNKNOWN

TEXTS = ["The cat isn't here.", "A dog barks, and the cat hears it!", "Don't wake the dog."] * 4
ODD = [
    "", " \n\t", "word", "👍🏽🎉", "مرحبا بالعالم", "שלום עולם", "日本語のテキスト", "naïve cafe\u0301", "a\0b",
    "<b>$x_1$</b>",
    "[?] [_] [end]", "half a pair \ud800 here", "हिन्दी", "x" * 100_000, "tab\tand\r\nlines",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_the_same_texts_give_the_same_tokens_and_they_survive_json(unit: str) -> None:
    tokens = Tokens.fit(TEXTS, unit, 400, 12, lower=unit == "words", ngrams=2 if unit == "words" else 1)
    assert Tokens.fit(TEXTS, unit, 400, 12, lower=unit == "words", ngrams=2 if unit == "words" else 1) == tokens
    again = Tokens.from_json(json.loads(json.dumps(tokens.to_json())))
    assert again == tokens and (again.rows(TEXTS) == tokens.rows(TEXTS)).all()
    assert tokens.vocabulary[:4] == SPECIAL


@pytest.mark.parametrize("unit", ["characters", "subwords"])
def test_characters_and_subwords_come_back_exactly(unit: str) -> None:
    tokens = Tokens.fit(TEXTS, unit, 400, 12)
    assert [tokens.text(tokens.codes(text)) for text in TEXTS] == TEXTS


def test_subwords_know_every_text() -> None:
    tokens = Tokens.fit(TEXTS, "subwords", 400, 12)
    for text in ODD:
        codes = tokens.codes(text)
        assert UNKNOWN not in codes and tokens.text(codes) == text.encode("utf-8", "replace").decode()


def test_words_come_back_as_people_write_them() -> None:
    tokens = Tokens.fit(TEXTS, "words", 400, 12, lower=True)
    assert tokens.text(tokens.codes(TEXTS[1])) == "a dog barks, and the cat hears it!"
    assert tokens.text([*tokens.codes("the cat"), END, *tokens.codes("dog")]) == "the cat"


def test_words_are_cut_in_any_script() -> None:
    tokens = Tokens.fit(["हिन्दी भाषा", "cafe\u0301", "日本語", "don't (stop)"], "words", 400, 12, lower=True)
    assert tokens.pieces("हिन्दी भाषा") == ["हिन्दी", "भाषा"]
    assert tokens.pieces("日本") == ["日", "本"]
    assert tokens.pieces("don't (stop)") == ["don't", "(", "stop", ")"]
    assert UNKNOWN not in tokens.codes("café"), "an accent is the same however it is written"


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("once", [False, True], ids=["all", "once"])
def test_nothing_that_can_be_written_breaks_it(unit: str, once: bool) -> None:
    tokens = Tokens.fit(ODD, unit, 300, 6, lower=True, ngrams=2 if unit == "words" else 1, once=once)
    rows = tokens.rows([*ODD, None])
    assert rows.shape == (len(ODD) + 1, 6) and rows.dtype == np.int32
    assert rows.min() >= 0 and rows.max() < len(tokens.vocabulary)
    assert (rows != PADDING).any(axis=1).all(), "no row is all padding"
    for text in ODD:
        assert len(tokens.pieces(text)) == len(tokens.codes(text))
    assert (tokens.lengths(ODD) == [len(tokens.codes(text)) for text in ODD]).all()


@pytest.mark.parametrize("unit", UNITS)
def test_no_text_at_all_still_gives_tokens(unit: str) -> None:
    tokens = Tokens.fit([], unit, 300, 4)
    assert tokens.rows(["", None]).tolist() == [[END, 0, 0, 0]] * 2
    assert tokens.rows([]).shape == (0, 4)


def test_rows_are_cut_and_padded_behind() -> None:
    tokens = Tokens.fit(["a b c d"], "words", 20, 3)
    a, b, c = (tokens.codes(word)[0] for word in "abc")
    assert tokens.rows(["a b c d", "b", "q a"]).tolist() == [[a, b, c], [b, 0, 0], [UNKNOWN, a, 0]]


def test_the_most_frequent_are_kept() -> None:
    tokens = Tokens.fit(["b b b a a c"], "words", len(SPECIAL) + 2, 3)
    assert tokens.vocabulary == (*SPECIAL, "b", "a")
    letters = Tokens.fit(["bbbaac"], "characters", len(SPECIAL) + 2, 3)
    assert letters.vocabulary == (*SPECIAL, "a", "b")


def test_sequences_of_words_have_codes_of_their_own() -> None:
    tokens = Tokens.fit(["not good at all", "not good", "at all"], "words", 50, 8, ngrams=3)
    entries = [tokens.vocabulary[code] for code in tokens.codes("not good at all")]
    assert entries == ["not", "good", "not good", "at", "all", "at all"]
    assert "not good at" not in tokens.vocabulary, "it stands there once"
    assert tokens.pieces("not good stuff") == ["not", "good", "not good", "stuff"]
    assert tokens.text(tokens.codes("not good at all")) == "not good at all"


def test_sequences_do_not_reach_over_the_ends_of_texts() -> None:
    tokens = Tokens.fit(["a b", "c d", "a b", "c d"], "words", 50, 8, ngrams=2)
    assert "b c" not in tokens.vocabulary and "a b" in tokens.vocabulary
    assert tokens.rows(["a b", "c d"])[0].max() != tokens.rows(["c d", "a b"])[0].max()


def test_a_repeated_token_may_count_once() -> None:
    tokens = Tokens.fit(["a b a b c"], "words", 50, 6, once=True)
    assert tokens.pieces("b a b zz b yy") == ["b", "a", "zz"]
    assert len(tokens.codes("b a b zz b yy")) == 3


def test_a_blank_stands_for_a_place_left_open_only_where_that_is_asked_for() -> None:
    tokens = Tokens.fit(["the [_] cat", "the cat"], "words", 50, 6)
    assert MASK not in tokens.codes("the [_] cat")
    assert tokens.codes("the [_] cat", blanks=True) == [*tokens.codes("the"), MASK, *tokens.codes("cat")]


def test_a_stream_holds_all_codes_with_ends_behind_texts() -> None:
    tokens = Tokens.fit(["a b", "c"], "words", 50, 6)
    codes, counts = tokens.stream(["a b", "", "c"], end=True)
    assert codes.tolist() == [*tokens.codes("a b"), END, END, *tokens.codes("c"), END] and counts.tolist() == [3, 1, 2]
    assert len(tokens.stream([])[0]) == 0


def test_many_texts_give_the_same_codes_as_each_alone() -> None:
    texts = [f"text {place % 7} of {place % 13}" for place in range(9000)]
    for unit in UNITS:
        tokens = Tokens.fit(texts, unit, 300, 9, ngrams=2 if unit == "words" else 1)
        rows = tokens.rows(texts)
        for place in (0, 4095, 4096, 8999):
            assert (rows[place] == tokens.rows([texts[place]])[0]).all()


def test_the_length_suggested_holds_nearly_all_texts_but_has_a_limit() -> None:
    short = ["a b c d e f g h i"] * 96 + ["a " * 500] * 4
    tokens = Tokens.fit(short, "words", 50, 1)
    assert suggested(short, tokens) == 16
    assert suggested(["a " * 5000], tokens) == 256
    assert suggested([], tokens) == 8


@pytest.mark.parametrize(
    "damage",
    [
        {"unit": "syllables"}, {"length": 0}, {"vocabulary": ["a", "b"]}, {"ngrams": 0},
        {"vocabulary": [*SPECIAL, "a", "a"]}, {"merges": [["a"]]},
    ],
)  # fmt: skip
def test_damage_is_noticed(damage: dict[str, object]) -> None:
    content = Tokens.fit(TEXTS, "words", 50, 6).to_json()
    with pytest.raises((ValueError, KeyError, TypeError)):
        Tokens.from_json({**content, **damage})
    subwords = Tokens.fit(TEXTS, "subwords", 300, 6).to_json()
    with pytest.raises(ValueError, match="merges"):
        Tokens.from_json({**subwords, "merges": [["qq", "zz"]]})
