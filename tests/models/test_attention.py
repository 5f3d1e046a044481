"""Attention as other layers know it: Keras' own gives the same, and no position sees what it must not."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from models import attention

STEPS, WIDTH, HEADS = 7, 12, 3


def network(**options: Any) -> Any:
    import keras

    x = keras.Input((STEPS, WIDTH))
    options = {name: make(x) if callable(make) else make for name, make in options.items()}
    return keras.Model(x, attention.attention(x, HEADS, "block_1", deviation=0.3, **options))


def given(rows: int = 2) -> np.ndarray:
    return np.random.default_rng(1).normal(size=(rows, STEPS, WIDTH)).astype("float32")


@pytest.mark.parametrize("causal", [False, True])
def test_without_positions_it_is_the_attention_of_keras(causal: bool) -> None:
    import keras

    ours = network(mask=attention.causal if causal else None)
    theirs = keras.layers.MultiHeadAttention(HEADS, WIDTH // HEADS, use_bias=False)
    theirs(given(), given())
    kernels = [ours.get_layer(f"block_1_{part}").kernel.numpy() for part in ("query", "key", "value", "out")]
    sizes = [(WIDTH, HEADS, WIDTH // HEADS)] * 3 + [(HEADS, WIDTH // HEADS, WIDTH)]
    theirs.set_weights([kernel.reshape(size) for kernel, size in zip(kernels, sizes, strict=True)])
    found = np.asarray(theirs(given(), given(), use_causal_mask=causal))
    assert np.allclose(np.asarray(ours(given())), found, atol=1e-6)


def test_the_weights_of_each_head_are_the_output_of_a_layer() -> None:
    import keras

    built = network(mask=attention.causal)
    weights = np.asarray(keras.Model(built.input, built.get_layer("block_1_weights").output)(given()))
    assert weights.shape == (2, HEADS, STEPS, STEPS)
    assert np.allclose(weights.sum(axis=3), 1.0, atol=1e-6)
    assert not np.triu(weights, 1).any()


def test_rotary_positions_tell_order_and_only_distances() -> None:
    plain, rotary = network(), network(rotary=lambda x: attention.positions(x, HEADS))
    x = 20 * given()  # so that weights differ from place to place
    assert np.allclose(np.asarray(plain(x))[:, ::-1], np.asarray(plain(x[:, ::-1])), atol=1e-4)
    assert not np.allclose(np.asarray(rotary(x))[:, ::-1], np.asarray(rotary(x[:, ::-1])), atol=1e-2)
    heads = np.random.default_rng(2).normal(size=(2, 1, 1, 8)).astype("float32")

    def product(first: float, second: float) -> float:
        turned = [
            np.asarray(attention.turned(part[None], attention.rotations(np.float32([[[place]]]), 8)))
            for part, place in zip(heads, (first, second), strict=True)
        ]
        return float((turned[0] * turned[1]).sum())

    assert product(3, 1) == pytest.approx(product(103, 101), abs=1e-4)
    assert abs(product(3, 1) - product(3, 2)) > 1e-3


def test_padding_is_never_looked_at() -> None:
    import keras

    tokens = keras.Input((STEPS,), dtype="int32")
    x = keras.layers.Embedding(9, WIDTH)(tokens)
    built = keras.Model(tokens, attention.block(x, HEADS, "block_1", 1, mask=attention.known(tokens)))
    codes = np.array([[5, 6, 7, 0, 0, 0, 0]])
    before = np.asarray(built(codes))[:, :3]
    embedding = built.get_layer("embedding")
    table = embedding.get_weights()[0]
    table[0] += 1.0
    embedding.set_weights([table])
    assert np.array_equal(before, np.asarray(built(codes))[:, :3])


def test_widths_part_into_heads_of_an_even_size() -> None:
    assert [attention.fit(width, heads) for width, heads in ((128, 4), (8, 16), (130, 4), (1, 1))] == [128, 32, 136, 2]
