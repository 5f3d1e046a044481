"""The bag of words: order and padding count for nothing, and what each word says can be read off."""

from __future__ import annotations

import numpy as np
import pytest

from models import embedding_bag
from models.spec import END, PADDING, Shape, Task

WORDS = np.array([[7, 9, 12, 8, PADDING, PADDING, PADDING, PADDING]], np.int32)


def network(**settings: object):
    import keras

    keras.utils.set_random_seed(1)
    shape = Shape(3, tokens=(8, 20))
    return embedding_bag.build(Task.TEXT_CLASSIFICATION, shape, embedding_bag.Hyperparameters(**settings))


def test_the_order_of_words_and_padding_count_for_nothing() -> None:
    built = network()
    answer = np.asarray(built(WORDS))
    turned = np.asarray(built(WORDS[:, ::-1].copy()))
    assert np.abs(answer - turned).max() < 1e-6
    assert np.abs(answer - np.asarray(built(WORDS % 20 + (WORDS > 0)))).max() > 1e-4


def test_what_words_say_adds_up_to_what_a_text_says() -> None:
    built = network()
    bias = np.asarray(built.get_layer("outputs").bias)
    scores = embedding_bag.scores(built)
    assert scores.shape == (20, 3)
    summed = scores[WORDS[0, :4]].sum(axis=0) / np.sqrt(4) + bias
    assert np.asarray(built(WORDS))[0] == pytest.approx(summed, abs=1e-6)


def test_a_text_without_a_word_has_an_answer() -> None:
    empty = np.full((1, 8), PADDING, np.int32)
    empty[0, 0] = END
    for settings in ({}, {"word_dropout": 0.9}):
        assert np.isfinite(np.asarray(network(**settings)(empty, training=True))).all()
