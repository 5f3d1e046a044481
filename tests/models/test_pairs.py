"""Templates for pairs: what writes token by token says what the whole network says, for every way to build it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import models
from models import spec
from models.spec import Shape, Task

SHAPE = Shape(0, tokens=(9, 20), answers=(6, 15), rows=200)

WAYS: list[tuple[str, dict[str, Any]]] = [
    ("seq2seq", {"cell": "gru", "attention": "none"}),
    ("seq2seq", {"cell": "lstm", "attention": "luong", "layers": 2}),
    ("seq2seq", {"cell": "gru", "attention": "bahdanau", "bidirectional": False}),
    ("seq2seq", {"cell": "lstm", "attention": "bahdanau", "width": 9}),
    ("seq2seq", {"cell": "gru", "attention": "bahdanau", "direct": True}),
    ("seq2seq", {"cell": "lstm", "attention": "luong", "direct": True, "bidirectional": False}),
    ("transformer", {"layers": 2}),
    ("transformer", {"heads": 1, "activation": "relu"}),
]
IDS = ["-".join(str(part) for part in (name, *values.values())) for name, values in WAYS]


def built(name: str, values: dict[str, Any]) -> tuple[Any, Any, Any]:
    """A network far from its beginning, so that all of it shows; its template and settings."""
    import keras

    keras.utils.set_random_seed(3)
    template = models.template(name)
    settings = template.hyperparameters(**{"width": 16, **({"embedding": 8} if name == "seq2seq" else {}), **values})
    network = template.build(Task.TRANSLATION, SHAPE, settings)
    for weight in network.trainable_weights:
        if "norm" not in weight.path:
            weight.assign(3.0 * weight)
    return network, template, settings


def pairs(rows: int = 5) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(2)
    tokens, answer = generator.integers(4, 20, (rows, 9)), generator.integers(4, 15, (rows, 6))
    tokens[0, 4:], tokens[1, 1:] = spec.PADDING, spec.PADDING
    answer[:, 0] = spec.END
    return tokens.astype(np.int32), answer.astype(np.int32)


def tensors(arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    import keras

    return {name: keras.ops.convert_to_tensor(array) for name, array in arrays.items()}


@pytest.mark.parametrize(("name", "values"), WAYS, ids=IDS)
def test_token_by_token_a_decoder_gives_what_the_network_gives_at_once(name, values, tmp_path) -> None:
    import keras

    network, template, settings = built(name, values)
    tokens, answer = pairs()
    wanted = np.asarray(network({"tokens": tokens, "answer": answer}))
    parts = {
        "encoder": template.writing.encoder(network, settings), "decoder": template.writing.decoder(network, settings)
    }  # fmt: skip
    for part, model in parts.items():
        model.save(tmp_path / f"{part}.keras")
    encoder, decoder = (keras.models.load_model(tmp_path / f"{part}.keras") for part in parts)
    states = {state: np.asarray(tensor) for state, tensor in encoder(tokens).items()}
    for state, tensor in decoder.input.items():
        if state != "token" and state not in states:
            states[state] = np.zeros((5, *tensor.shape[1:]), tensor.dtype)
    for step in range(6):
        given = {"token": answer[:, step], **states}
        found = {state: np.asarray(tensor) for state, tensor in decoder(tensors(given)).items()}
        np.testing.assert_allclose(found.pop("logits"), wanted[:, step], atol=2e-4)
        states |= found


@pytest.mark.parametrize(("name", "values"), WAYS, ids=IDS)
def test_padding_and_what_comes_later_change_no_answer(name, values) -> None:
    from app.training.pairs import flexible

    network, _, _ = built(name, values)
    tokens, answer = pairs()
    wanted = np.asarray(network({"tokens": tokens, "answer": answer}))
    later = answer.copy()
    later[:, 3:] = 7
    changed = np.asarray(network({"tokens": tokens, "answer": later}))
    np.testing.assert_allclose(changed[:, :3], wanted[:, :3], atol=1e-5)
    assert not np.allclose(changed[:, 4], wanted[:, 4], atol=1e-3)
    narrow = np.asarray(flexible(network)({"tokens": tokens[:2, :4], "answer": answer[:2, :3]}))
    np.testing.assert_allclose(narrow, wanted[:2, :3], atol=1e-4)
