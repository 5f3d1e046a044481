"""The decoder-only Transformer: what it sees, what it makes small, and its twin that reads one token at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import models
from models import gpt, language
from models.spec import Shape, Task

LENGTH, VOCABULARY = 12, 30
SMALL = gpt.Hyperparameters(width=16, heads=2, layers=2)


def network(length: int = LENGTH) -> Any:
    import keras

    keras.utils.set_random_seed(1)
    built = gpt.build(Task.LANGUAGE_MODELLING, Shape(0, tokens=(length, VOCABULARY)), SMALL)
    for weight in built.trainable_weights:  # so that attention has something to choose
        weight.assign(weight + np.random.default_rng(3).normal(scale=0.2, size=weight.shape))
    return built


def codes(rows: int = 3, length: int = LENGTH) -> np.ndarray:
    return np.random.default_rng(1).integers(4, VOCABULARY, (rows, length)).astype("int32")


def read(decoder: Any, tokens: np.ndarray) -> np.ndarray:
    """The decoder's logits for each token, read one after the other."""
    import tensorflow as tf

    states = {
        name: tf.zeros((len(tokens), *tensor.shape[1:]), tensor.dtype)
        for name, tensor in decoder.input.items()
        if name != "token"
    }
    logits = []
    for place in range(tokens.shape[1]):
        found = decoder({"token": tf.constant(tokens[:, place]), **states})
        logits.append(np.asarray(found.pop("logits")))
        states = found
    return np.stack(logits, axis=1)


def test_no_token_sees_those_behind_it() -> None:
    built, tokens = network(), codes()
    before = np.asarray(built(tokens))
    tokens[:, 7:] = 5
    assert np.allclose(before[:, :7], np.asarray(built(tokens))[:, :7], atol=1e-5)
    assert not np.allclose(before[:, 7:], np.asarray(built(tokens))[:, 7:], atol=1e-3)


def test_reading_one_token_at_a_time_gives_the_same(tmp_path: Path) -> None:
    import keras

    built, tokens = network(), codes()
    decoder = gpt.decoder(built, SMALL)
    found = read(decoder, tokens)
    assert np.abs(found - np.asarray(built(tokens))).max() < 1e-4
    decoder.save(tmp_path / "decoder.keras")
    opened = keras.models.load_model(tmp_path / "decoder.keras")
    assert np.array_equal(found, read(opened, tokens))
    assert {type(layer).__module__.split(".")[0] for layer in opened.layers} == {"keras"}


def test_a_network_of_mixed_precision_can_be_read_one_token_at_a_time_too() -> None:
    import keras

    keras.config.set_dtype_policy("mixed_bfloat16")
    try:
        built = network()
    finally:
        keras.config.set_dtype_policy("float32")
    tokens = codes()
    found, whole = read(gpt.decoder(built, SMALL), tokens), np.asarray(built(tokens), np.float32)
    assert found.dtype == np.float32 and np.abs(found - whole).max() < 0.1 * np.abs(whole).max()


def test_beyond_the_context_the_oldest_tokens_are_forgotten() -> None:
    built = network()
    one = gpt.Hyperparameters(width=16, heads=2, layers=1)
    decoder = gpt.decoder(built, one)  # with one block what is seen is exactly the last tokens
    tokens = codes(length=3 * LENGTH)
    assert np.allclose(read(decoder, tokens)[:, -1], read(decoder, tokens[:, -LENGTH:])[:, -1], atol=1e-4)
    assert np.isfinite(read(gpt.decoder(built, SMALL), tokens)).all()


def test_the_loss_is_the_mean_over_the_tokens_that_count() -> None:
    import keras

    built = network()
    tokens = codes(length=LENGTH + 1)
    counts = np.ones(tokens.shape, np.float32)
    counts[0, :9], counts[1, 5:] = 0, 0
    cost, figures = language.measure(built, SMALL)({"tokens": tokens, "counts": counts}, None, 1.0, False)
    logits = np.asarray(built(tokens[:, :-1]))
    nats = -np.log(np.asarray(keras.ops.softmax(logits)))[
        np.arange(3)[:, None], np.arange(LENGTH)[None], tokens[:, 1:]
    ]
    wanted = (nats * counts[:, 1:]).sum(axis=1)
    hits = ((logits.argmax(axis=2) == tokens[:, 1:]) * counts[:, 1:]).sum(axis=1)
    assert np.allclose(np.asarray(figures)[:, 0], wanted, rtol=1e-4)
    assert np.array_equal(np.asarray(figures)[:, 1:], np.stack([hits, counts[:, 1:].sum(axis=1)], axis=1))
    assert float(np.mean(cost)) == pytest.approx(wanted.sum() / counts[:, 1:].sum(), rel=1e-4)


def test_it_begins_knowing_nothing() -> None:
    built = gpt.build(Task.LANGUAGE_MODELLING, Shape(0, tokens=(LENGTH, VOCABULARY)), SMALL)
    tokens = codes(8, LENGTH + 1)
    _, figures = language.measure(built, SMALL)(
        {"tokens": tokens, "counts": np.ones(tokens.shape, np.float32)}, None, 0.0, True
    )
    loss, _, number = np.asarray(figures).sum(axis=0)
    assert loss / number == pytest.approx(np.log(VOCABULARY), abs=0.2)


def test_larger_corpora_are_seen_more_seldom() -> None:
    template = models.template("gpt")
    epochs = [
        template.recommend(Task.LANGUAGE_MODELLING, Shape(0, rows=rows, tokens=(64, 80)))["epochs"]
        for rows in (50, 2000, 16_000, 1_000_000)
    ]
    assert epochs == sorted(epochs, reverse=True) and epochs[-1] <= 2 < epochs[0]
