"""Words' vectors on the command line: what `predict` writes of texts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

pytestmark = pytest.mark.slow


def test_predict_gives_each_row_the_mean_vector_of_its_words(desk, tmp_path: Path) -> None:
    text, asked, out = tmp_path / "sea.txt", tmp_path / "words.csv", tmp_path / "vectors.csv"
    text.write_text("the wave and the shell and the foam came to the shore with the wind\n" * 60, encoding="utf-8")
    asked.write_text("text,note\nwave,1\nshell,2\nwave shell,3\nzeppelin,4\n", encoding="utf-8")
    chosen = ("--kind", "corpus", "--template", "word2vec", "--set", "width=8", "--epochs", "1")
    trained = desk("train", text, *chosen, "--out", tmp_path / "runs")
    assert trained.code == 0, trained.err
    (run,) = (tmp_path / "runs").iterdir()
    desk("predict", run, asked, "-o", out)
    written = pd.read_csv(out)
    vectors = written[[f"vector_{place}" for place in range(1, 9)]].to_numpy()
    assert len(written) == 4 and np.abs(vectors[0] - vectors[1]).max() > 0
    assert vectors[2] == pytest.approx((vectors[0] + vectors[1]) / 2, rel=1e-4, abs=1e-6)
    assert np.isnan(vectors[3]).all()
