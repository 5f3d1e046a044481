"""Word vectors: which words are drawn, what is measured of pairs, and that like words come together."""

from __future__ import annotations

import numpy as np
import pytest

from app.chance import Stateless
from models import word2vec
from models.blocks import set_statistics
from models.spec import END, PADDING, Shape, Task

SHAPE = Shape(0, tokens=(5, 12))
COUNTS = np.array([9, 9, 0, 9, 100, 50, 20, 10, 5, 2, 1, 0], "float32")


def chance(number: int = 0) -> Stateless:
    import tensorflow as tf

    return Stateless(tf.constant([3, number]))


def network(counts: np.ndarray = COUNTS, **settings: object):
    import keras

    keras.utils.set_random_seed(1)
    h = word2vec.Hyperparameters(width=8, **settings)
    built = word2vec.build(Task.EMBEDDING, SHAPE, h)
    set_statistics(built, {"counts": counts})
    return built, h


def test_words_are_drawn_by_their_counts_to_the_power_of_three_quarters_and_special_codes_never() -> None:
    words = np.where(np.arange(12) > END, COUNTS, 0).astype("float32")
    found = np.bincount(np.asarray(word2vec.drawn(words, 0.75, chance().uniform((40_000,)))), minlength=12) / 40_000
    assert found == pytest.approx(words**0.75 / (words**0.75).sum(), abs=0.01)
    assert found[:4].sum() == 0 and found[11] == 0


def test_frequent_words_are_kept_more_seldom() -> None:
    words = np.where(np.arange(12) > END, COUNTS, 0).astype("float32")
    kept = np.asarray(word2vec.keep(words, 0.01))
    assert kept[4] == pytest.approx((0.01 / (100 / 188)) ** 0.5, rel=1e-4)
    assert kept[10] == 1 and (np.diff(kept[4:]) >= 0).all()
    assert (np.asarray(word2vec.keep(words, 0.0)) == 1).all()


@pytest.mark.parametrize("method", word2vec.METHODS)
def test_an_untrained_network_is_told_of_all_pairs_and_tells_none(method: str) -> None:
    built, h = network(method=method, negatives=3)
    tokens = np.array([[4, 5, 6, 7, 8], [PADDING, 5, 6, END, 4], [4, 5, END, 4, 4]], "int32")
    counts = (tokens != PADDING).astype("float32")
    _, figures = word2vec.measure(built, h)({"tokens": tokens, "counts": counts}, chance(), 1.0, False)
    loss, hits, pairs = np.asarray(figures).T
    # Two words on each side: the farther one is within reach half of the time.
    assert pairs.tolist() == ([3, 1.5, 0] if method == "skip_gram" else [1, 1, 0])
    assert (loss <= pairs * 4 * np.log(2) + 1e-4).all() and (loss[:2] > pairs[:2] * np.log(2)).all()
    assert hits.tolist() == [0, 0, 0]


def test_words_that_no_text_held_have_no_vector() -> None:
    built, _ = network()
    vectors = np.asarray(built(np.array([[4, 11, PADDING, 5, 5]], "int32")))[0]
    assert (vectors[1] == 0).all() and (vectors[0] != 0).any() and (vectors[3] == vectors[4]).all()


@pytest.mark.slow
@pytest.mark.parametrize("method", word2vec.METHODS)
def test_words_used_alike_come_to_lie_together(method: str) -> None:
    import keras
    import tensorflow as tf

    random = np.random.default_rng(0)
    groups = np.array([[4, 5, 6, 7], [8, 9, 10, 11]])
    tokens = np.stack([random.choice(groups[row % 2], 5) for row in range(512)]).astype("int32")
    built, h = network(np.bincount(tokens.ravel(), minlength=12).astype("float32"), method=method, subsampling=0.0)
    of_batch, optimizer = word2vec.measure(built, h), keras.optimizers.Adam(0.05)
    inputs = {"tokens": tokens, "counts": np.ones(tokens.shape, "float32")}

    @tf.function(autograph=False)
    def step(number):
        with tf.GradientTape() as tape:
            cost = tf.reduce_mean(of_batch(inputs, Stateless(tf.stack([0, number])), 1.0, True)[0])
        optimizer.apply(tape.gradient(cost, built.trainable_variables), built.trainable_variables)

    for number in range(60):
        step(tf.constant(number))
    vectors = np.asarray(built(np.pad(groups.reshape(-1), (0, 2))[None].reshape(2, 5).astype("int32"))).reshape(10, -1)
    vectors = vectors[:8] / np.linalg.norm(vectors[:8], axis=1, keepdims=True)
    alike = vectors @ vectors.T
    assert alike[:4, :4].min() > alike[:4, 4:].max() and alike[4:, 4:].min() > alike[:4, 4:].max()
