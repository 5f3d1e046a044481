"""States and gates that are read step by step are those that the network itself works with."""

from __future__ import annotations

import numpy as np
import pytest

from app.views.states import trace

STEPS = np.random.default_rng(1).standard_normal((2, 5, 3)).astype(np.float32)


@pytest.mark.parametrize("kind", ["SimpleRNN", "GRU", "LSTM"])
def test_the_states_are_what_the_layer_gives_its_next_layer(kind: str) -> None:
    import keras

    keras.utils.set_random_seed(3)
    layer = getattr(keras.layers, kind)(4, return_sequences=True, use_cudnn=False) if kind != "SimpleRNN" else (
        keras.layers.SimpleRNN(4, return_sequences=True)
    )  # fmt: skip
    expected = np.asarray(layer(STEPS))
    found = trace(layer.cell, STEPS)
    np.testing.assert_allclose(found["state"], expected, atol=1e-5)
    gates = {name: values for name, values in found.items() if name not in ("state", "cell")}
    assert all(((values > 0) & (values < 1)).all() for values in gates.values())
    names = {"SimpleRNN": set(), "GRU": {"update", "reset"}, "LSTM": {"input", "forget", "output"}}
    assert set(gates) == names[kind]
