"""Batches of pairs: like lengths together, none left out, and the same steps at whatever width."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import models
from app.data.pairs.rows import Rows, before
from app.training import pairs, schedule
from app.training.engine import Engine
from app.training.objective import Likeness
from models.options import TrainingOptions
from models.spec import END, PADDING, Shape, Task

ROWS, BATCH = 150, 16


def lengths() -> np.ndarray:
    generator = np.random.default_rng(4)
    source = generator.integers(1, 13, ROWS)
    return np.stack([source, np.minimum(9, source // 2 + generator.integers(1, 4, ROWS))], axis=1)


def test_widths_hold_every_pair_and_the_narrow_ones_most() -> None:
    found = lengths()
    widths = pairs.widths_of(found)
    sizes = pairs.sizes_of(found, widths)
    assert 2 <= len(widths) <= len(pairs.SHARES)
    assert [sum(width) for width in widths] == sorted(sum(width) for width in widths)
    assert (found <= np.asarray(widths)[sizes]).all() and widths[-1] == tuple(found.max(axis=0))
    assert np.bincount(sizes)[0] > ROWS / 10
    assert pairs.widths_of(np.full((5, 2), 7)) == ((7, 7),), "pairs that are all alike need one width"


def test_an_order_holds_every_sample_once_in_batches_of_one_size() -> None:
    sizes = np.arange(ROWS) % 3
    order = np.random.default_rng(1).permutation(ROWS)
    found = pairs.alike(order, sizes, BATCH, np.random.default_rng(2))
    assert sorted(found) == list(range(ROWS))
    full = sizes[found[: ROWS // BATCH * BATCH].reshape(-1, BATCH)]
    assert (full.min(axis=1) == full.max(axis=1)).sum() >= len(full) - 2
    assert not np.array_equal(np.sort(full[:, 0]), full[:, 0]), "short ones do not always come first"


def data() -> Rows:
    """Short pairs and long ones, so that there are two widths to compile."""
    generator = np.random.default_rng(0)
    tokens, wanted = np.zeros((ROWS, 8), np.int32), np.zeros((ROWS, 6), np.int32)
    for row in range(ROWS):
        source, answer = (generator.integers(1, 4), 3) if row % 2 else (generator.integers(5, 9), 6)
        tokens[row, :source] = generator.integers(4, 12, source)
        wanted[row, : answer - 1] = generator.integers(4, 10, answer - 1)
        wanted[row, answer - 1] = END
    return Rows(tokens, before(wanted), wanted, np.ones(ROWS, bool))


def engine(template: str, xla: bool, **settings: Any) -> tuple[Engine, np.ndarray]:
    """An engine over the pairs above, and an order of them."""
    import keras

    keras.utils.set_random_seed(5)
    entry, shape = models.template(template), Shape(0, tokens=(8, 12), answers=(6, 10), rows=ROWS)
    hyperparameters = entry.hyperparameters(width=8, dropout=0.0, **settings)
    network = entry.build(Task.TRANSLATION, shape, hyperparameters)
    feed = pairs.Paired(data(), np.arange(ROWS))
    assert len(feed.widths) == 2 and entry.learning is not None
    options = TrainingOptions(batch_size=BATCH, learning_rate=3e-3)
    steps = -(-ROWS // BATCH)
    likeness = Likeness(pairs.flexible(network), entry.learning, hyperparameters, steps)
    made = Engine(
        network, feed, np.zeros(ROWS, np.float32), np.ones(ROWS), options, schedule.rates(options, steps), 0, 0,
        likeness, ROWS if xla else 0,
    )  # fmt: skip
    generator = np.random.default_rng(3)
    return made, pairs.alike(generator.permutation(ROWS).astype(np.int32), feed.sizes, BATCH, generator)


@pytest.mark.slow
@pytest.mark.parametrize("template", ["seq2seq", "transformer"])
def test_xla_learns_the_same_from_pairs_as_without_in_chunks_of_any_length(template: str) -> None:
    settings = {"embedding": 4} if template == "seq2seq" else {"heads": 1, "layers": 1}
    made, order = engine(template, xla=False, **settings)
    plain, learned = made.train(order, 0, 10, 0, 0), made.network.get_weights()
    made, order = engine(template, xla=True, **settings)
    begun = made.state()
    compiled, fast = made.train(order, 0, 10, 0, 0), made.network.get_weights()
    made.restore(begun)
    parted = np.concatenate([made.train(order, first, count, 0, first) for first, count in ((0, 3), (3, 6), (9, 1))])
    np.testing.assert_allclose(plain, compiled, rtol=2e-3)
    for one, other in zip(learned, fast, strict=True):
        np.testing.assert_allclose(one, other, atol=2e-3)
    assert np.array_equal(compiled, parted)
    assert all(np.array_equal(one, other) for one, other in zip(fast, made.network.get_weights(), strict=True))
    assert plain[:, 2].sum() == (data().wanted != PADDING).sum(), "every token of an answer is learned once"
