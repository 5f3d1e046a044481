"""Answers from a network for pairs: the likeliest, the best of several beams, or drawn by chance."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from app.beams import EVEN
from app.data.pairs.rows import before
from app.data.preprocessing import Preprocessing, Target
from app.data.texts.tokens import Tokens
from app.translating import Translator
from models import seq2seq, transformer
from models.spec import END, Task

SOURCES = ["abc", "ab", "cba ca", "a", "😀", "", "c" * 300, "b c\n<b>"]


def made(template: Any, **settings: Any) -> tuple[Any, Preprocessing, Translator]:
    """A network that knows nothing but is sure of it, how its texts are cut, and what answers with it."""
    import keras

    tokens = Tokens.fit(["abc", "cba ca"], "characters", 50, 8)
    answers = Tokens.fit(["xyz", "xx"], "characters", 50, 5)
    fitted = Preprocessing("pairs", Target("said", is_input=True), tokens=tokens, answers=answers, texts=("spelt",))
    keras.utils.set_random_seed(3)
    hyperparameters = template.Hyperparameters(width=16, **settings)
    network = template.build(Task.TRANSLATION, fitted.shape(100), hyperparameters)
    for weight in network.weights:
        if "norm" not in weight.path:
            weight.assign(3.0 * weight)
    return network, fitted, Translator.to(network, template.TEMPLATE.writing, hyperparameters, fitted)


@pytest.fixture(scope="module")
def untrained() -> tuple[Any, Preprocessing, Translator]:
    return made(seq2seq, embedding=8)


def logarithms(network: Any, fitted: Preprocessing, source: str, answers: list[list[int]]) -> list[float]:
    """The logarithm of each answer's probability, from the network as it was trained."""
    wanted = np.zeros((len(answers), 5), np.int32)
    for row, codes in enumerate(answers):
        wanted[row, : len(codes)] = codes
    tokens = fitted.tokens.rows([source] * len(answers))
    logits = np.asarray(network({"tokens": tokens, "answer": before(wanted)})).astype(float)
    logits[:, :, :END] = -1e9
    logits -= logits.max(axis=2, keepdims=True)
    logits -= np.log(np.exp(logits).sum(axis=2, keepdims=True))
    return [float(sum(logits[row, step, code] for step, code in enumerate(codes))) for row, codes in enumerate(answers)]


def test_beams_wide_enough_find_the_best_of_all_answers(untrained) -> None:
    network, fitted, translator = untrained
    every = [
        [*codes, END] for length in range(5) for codes in itertools.product(range(END + 1, END + 4), repeat=length)
    ]
    scored = dict(zip(map(tuple, every), logarithms(network, fitted, "abc", every), strict=True))
    best = sorted(scored, key=lambda codes: -scored[codes] / ((5 + len(codes)) / 6) ** EVEN)[:3]
    codes, scores = translator.codes(fitted.tokens.rows(["abc"]), 40)
    found = [tuple(int(code) for code in row if code) for row in codes[0][:3]]
    assert found == best
    np.testing.assert_allclose(scores[0][:3], [scored[codes] for codes in best], atol=1e-4)


def test_the_answer_to_a_source_is_the_same_whatever_is_answered_beside_it(untrained) -> None:
    *_, translator = untrained
    for beam in (1, 3):
        alone = [translator.write([source], beam)[0] for source in SOURCES]
        assert translator.write(SOURCES, beam) == alone
    assert translator.write([]) == [] and all(isinstance(text, str) for text in translator.write(SOURCES))


def test_alternatives_differ_and_the_likeliest_comes_first(untrained) -> None:
    *_, translator = untrained
    found = translator.alternatives("abc", 4)
    texts, shares = [text for text, _ in found], [share for _, share in found]
    assert len(set(texts)) == 4 and shares == sorted(shares, reverse=True) and 0 < sum(shares) <= 1


def test_drawn_answers_follow_the_seed_and_timid_ones_the_likeliest(untrained) -> None:
    *_, translator = untrained
    many = translator.draw(["abc"] * 40, seed=2, temperature=1.5)
    assert len(set(many)) > 3
    assert many[5:8] == translator.draw(["abc"] * 3, seed=2, temperature=1.5, first=6)
    assert translator.draw(["abc"], temperature=0.0) == translator.write(["abc"], 1)
    assert all(len(text) <= 2 for text in translator.draw(["abc"] * 10, length=2))


@pytest.mark.slow
def test_a_transformer_answers_in_beams_as_a_recurrent_network_does() -> None:
    network, fitted, translator = made(transformer, heads=2)
    codes, scores = translator.codes(fitted.tokens.rows(["abc", "ca"]), 4)
    for place, source in enumerate(("abc", "ca")):
        kept = [[int(code) for code in row if code] for row in codes[place]]
        np.testing.assert_allclose(scores[place], logarithms(network, fitted, source, kept), atol=1e-3)
