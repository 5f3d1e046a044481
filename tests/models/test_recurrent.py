"""Recurrent networks: padding is skipped, and a language model reads token by token what it reads at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import models
from models import recurrent
from models.spec import PADDING, Shape, Task

RECURRENT = ("simple_rnn", "lstm", "gru")


def codes(rows: int, length: int) -> np.ndarray:
    return np.random.default_rng(0).integers(4, 20, (rows, length)).astype("int32")


def network(id: str, task: Task, shape: Shape, **settings: object):
    import keras

    keras.utils.set_random_seed(1)
    template = models.template(id)
    return template.build(task, shape, template.hyperparameters(width=7, embedding=5, **settings))


@pytest.mark.parametrize("pooling", recurrent.POOLING)
@pytest.mark.parametrize("id", RECURRENT)
def test_padding_behind_a_text_changes_nothing_unless_it_is_read(id: str, pooling: str) -> None:
    text = codes(3, 6)
    padded = np.concatenate([text, np.full((3, 4), PADDING, np.int32)], axis=1)
    for masking in (True, False):
        settings = {"pooling": pooling, "masking": masking, "bidirectional": True, "layers": 2}
        short = network(id, Task.TEXT_CLASSIFICATION, Shape(2, tokens=(6, 20)), **settings)
        long = network(id, Task.TEXT_CLASSIFICATION, Shape(2, tokens=(10, 20)), **settings)
        long.set_weights(short.get_weights())
        difference = np.abs(np.asarray(short(text)) - np.asarray(long(padded))).max()
        assert difference < 1e-5 if masking else difference > 1e-5


@pytest.mark.parametrize("layers", [1, 3])
@pytest.mark.parametrize("id", RECURRENT)
def test_the_decoder_says_token_by_token_what_the_network_says_of_the_whole(
    id: str, layers: int, tmp_path: Path
) -> None:
    import keras

    built = network(id, Task.LANGUAGE_MODELLING, Shape(0, tokens=(9, 20)), layers=layers)
    template = models.template(id)
    assert template.writing is not None
    made = template.writing.decoder(built, template.hyperparameters(width=7, embedding=5, layers=layers))
    made.save(tmp_path / "decoder.keras")
    decoder = keras.models.load_model(tmp_path / "decoder.keras")
    text = codes(2, 9)
    wanted = np.asarray(built(text))
    states = {
        name: np.zeros((2, *tensor.shape[1:]), "float32") for name, tensor in decoder.input.items() if name != "token"
    }
    for place in range(9):
        found = {name: np.asarray(value) for name, value in decoder({"token": text[:, place], **states}).items()}
        assert np.abs(found.pop("logits") - wanted[:, place]).max() < 1e-5
        states = found


@pytest.mark.parametrize("id", RECURRENT)
def test_what_comes_later_changes_nothing_that_was_foretold_before(id: str) -> None:
    built = network(id, Task.LANGUAGE_MODELLING, Shape(0, tokens=(9, 20)), bidirectional=True)
    text = codes(2, 9)
    other = text.copy()
    other[:, 5:] = 4 + (other[:, 5:] - 3) % 16
    before, after = np.asarray(built(text)), np.asarray(built(other))
    assert np.array_equal(before[:, :5], after[:, :5]) and not np.array_equal(before[:, 5:], after[:, 5:])
