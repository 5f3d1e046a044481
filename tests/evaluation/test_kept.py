"""What is kept of a test part: enough to look into a run without TensorFlow."""

from __future__ import annotations

import numpy as np
import pytest

from app import runs
from app.errors import UserError
from app.evaluation import kept
from app.evaluation.kept import Kept


def answers(rows: int, width: int = 3) -> Kept:
    generator = np.random.default_rng(0)
    outputs = generator.dirichlet(np.ones(width), rows).astype(np.float32)
    targets = generator.integers(0, width, rows).astype(np.int32)
    losses = generator.random(rows).astype(np.float32)
    return Kept(np.arange(rows) * 2, outputs, targets, losses, total=rows, left_out=4)


def test_what_was_kept_is_read_again_to_the_bit(tmp_path) -> None:
    run, before = runs.Run(tmp_path), answers(50)
    kept.keep(run, before)
    after = kept.read(run)
    for name in ("rows", "outputs", "targets", "losses"):
        assert np.array_equal(getattr(before, name), getattr(after, name))
    assert (after.total, after.left_out) == (50, 4)


@pytest.mark.parametrize(("width", "expected"), [(2, 40), (25, 4)])
def test_a_large_test_part_is_thinned_out_evenly_and_says_of_how_many(tmp_path, monkeypatch, width, expected) -> None:
    monkeypatch.setattr(kept, "MOST_ROWS", 40)
    monkeypatch.setattr(kept, "MOST_NUMBERS", 100)
    kept.keep(runs.Run(tmp_path), answers(101, width))
    after = kept.read(runs.Run(tmp_path))
    assert len(after.rows) == len(after.outputs) == expected and after.total == 101
    assert after.rows[0] == 0 and after.rows[-1] == 200


def test_a_run_without_predictions_says_so(tmp_path) -> None:
    with pytest.raises(UserError, match="Evaluate the run"):
        kept.read(runs.Run(tmp_path))


def test_damaged_predictions_are_named(tmp_path) -> None:
    (tmp_path / "predictions.npz").write_bytes(b"PK\3\4 and then nothing")
    with pytest.raises(UserError, match=r"predictions\.npz is damaged"):
        kept.read(runs.Run(tmp_path))
