"""Filling in blanks: which tokens are left out, what is measured of them, and what a classifier begins with."""

from __future__ import annotations

import numpy as np
import pytest

from app.chance import Stateless
from models import bert
from models.spec import END, MASK, PADDING, Shape, Task

SHAPE = Shape(2, tokens=(20, 50))


def texts(rows: int = 200) -> np.ndarray:
    """Texts of 1 to 20 tokens."""
    random = np.random.default_rng(0)
    codes = random.integers(END + 1, 50, (rows, 20)).astype("int32")
    for row, length in enumerate(random.integers(1, 21, rows)):
        codes[row, length:] = PADDING
    return codes


def chance(number: int = 0) -> Stateless:
    import tensorflow as tf

    return Stateless(tf.constant([7, number]))


def network(task: Task = Task.MASKED_LANGUAGE_MODELLING, **settings: object):
    import keras

    keras.utils.set_random_seed(1)
    return bert.build(task, SHAPE, bert.Hyperparameters(width=16, heads=2, layers=1, **settings))


def test_about_the_wanted_share_of_each_text_is_to_be_guessed_and_never_padding() -> None:
    codes = texts()
    there = (codes > END).astype("float32")
    places, chosen = (np.asarray(found) for found in bert.choose(there, 0.15, 3, chance()))
    lengths = there.sum(axis=1)
    assert (chosen.sum(axis=1) == np.maximum(1, np.round(0.15 * lengths))).all()
    assert (np.take_along_axis(there, places, axis=1) >= chosen).all()
    assert len({*places[lengths == 20][:, 0].tolist()}) > 5


def test_a_text_without_words_has_nothing_to_guess() -> None:
    codes = np.zeros((2, 20), "int32")
    codes[0, 0] = END
    built = network()
    cost, figures = bert.measure(built, bert.Hyperparameters(width=16, heads=2, layers=1))(
        {"tokens": codes, "counts": (codes > 0).astype("float32")}, chance(), 1.0, True
    )
    assert np.asarray(cost).tolist() == [0, 0] and np.asarray(figures).tolist() == [[0, 0, 0], [0, 0, 0]]


def test_four_fifths_become_a_blank_a_tenth_another_token_and_the_rest_stays() -> None:
    codes = np.full((400, 20), 30, "int32")
    read = np.asarray(bert.left_out(codes, np.ones_like(codes, bool), 50, chance()))
    assert np.mean(read == MASK) == pytest.approx(0.8, abs=0.02)
    assert np.mean((read != MASK) & (read != 30)) == pytest.approx(0.1, abs=0.02)
    assert read[read != MASK].min() > END
    assert (np.asarray(bert.left_out(codes, np.zeros_like(codes, bool), 50, chance())) == codes).all()


def test_the_loss_is_the_cross_entropy_of_the_tokens_left_out_alone() -> None:
    built, codes = network(), texts(20)
    of_batch = bert.measure(built, bert.Hyperparameters(width=16, heads=2, layers=1))
    counts = (codes != PADDING).astype("float32")
    _, figures = of_batch({"tokens": codes, "counts": counts}, chance(), 1.0, False)
    again = chance()
    places, chosen = (np.asarray(found) for found in bert.choose(counts, 0.15, 3, again))
    hidden = np.zeros_like(codes, bool)
    for row, (at, counted) in enumerate(zip(places, chosen, strict=True)):
        hidden[row, at[counted > 0]] = True
    logits = np.asarray(built(np.asarray(bert.left_out(codes, hidden, 50, again))))
    nats = np.log(np.exp(logits).sum(axis=-1)) - np.take_along_axis(logits, codes[..., None], axis=-1)[..., 0]
    assert np.asarray(figures)[:, 0] == pytest.approx((nats * hidden).sum(axis=1), rel=1e-4)
    assert np.asarray(figures)[:, 2].tolist() == hidden.sum(axis=1).tolist()


def test_a_classifier_has_all_layers_but_the_last_from_filling_in_blanks() -> None:
    before = {layer.name: [w.shape for w in layer.weights] for layer in network().layers if layer.weights}
    after = {
        layer.name: [w.shape for w in layer.weights]
        for layer in network(Task.TEXT_CLASSIFICATION).layers
        if layer.weights
    }
    named = {name: shapes for name, shapes in after.items() if name != "outputs"}
    assert {name for name in named if name in before} >= {"embedding", "position", "block_1_query", "norm"}
    assert all(before[name] == shapes for name, shapes in named.items() if "norm" not in name or name == "norm")


def test_padding_changes_no_answer() -> None:
    built = network(Task.TEXT_CLASSIFICATION)
    short = np.full((1, 20), PADDING, "int32")
    short[0, :5] = [9, 8, 7, 6, 5]
    moved = built.get_layer("embedding").get_weights()[0].copy()
    before = np.asarray(built(short))
    moved[PADDING] += 5.0
    built.get_layer("embedding").set_weights([moved])
    assert np.asarray(built(short)) == pytest.approx(before, abs=1e-6)
