"""A long text of plays is read whole, and what counting foretells of it is what others found."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from app import compose
from app.choices import Choices
from app.data.corpus import fitting
from app.evaluation import counting
from app.survey import survey

DATA = Path(os.environ.get("GRADIENT_DESK_DATA", Path(__file__).parents[2] / ".." / "shared" / "data"))

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason=f"the real data are not at {DATA}; set GRADIENT_DESK_DATA to their folder"
)

PLAYS = DATA / "text" / "tinyshakespeare.txt"


def test_the_plays_are_one_text_in_passages_of_which_none_is_lost() -> None:
    seen = survey(str(PLAYS), Choices())
    assert seen.data.kind == "corpus" and seen.data.split.method == "ordered" and seen.obstacle is None
    assert "".join(seen.dataset.frame["text"]) == PLAYS.read_text()
    sizes = {part: seen.dataset.frame["text"][seen.parts == part].str.len().sum() for part in np.unique(seen.parts)}
    assert sizes["train"] / sum(sizes.values()) == pytest.approx(0.9, abs=0.002)


def test_counting_pairs_of_characters_foretells_them_to_two_and_a_half_nats() -> None:
    made = compose.compose(str(PLAYS), Choices(template="gpt"))
    assert made.shape.tokens is not None and made.shape.tokens[1] == 65 + 4  # and the special ones
    fitted = fitting.fit(made.experiment, made.dataset, np.flatnonzero(made.parts == "train"))
    streams = [
        fitting.cut(fitted, made.experiment, made.dataset.frame, np.flatnonzero(made.parts == part))[0].codes
        for part in ("train", "validation")
    ]
    windows = len(streams[0]) / made.shape.tokens[0]
    assert len(streams[0]) > 1_000_000 and made.shape.rows == pytest.approx(windows, abs=2)
    counts = counting.of(streams[0], made.shape.tokens[1])
    pairs = counts.bigram(streams[1][:-1], streams[1][1:])
    assert 2.3 < pairs["nll"] < 2.6 < 3.2 < counts.unigram(streams[1])["nll"] < 3.5


@pytest.mark.parametrize(("name", "rows"), [("text/rt-polarity", 10662), ("text/sms.tsv", 5574)])
def test_labelled_texts_are_a_corpus_too_where_that_is_wanted(name: str, rows: int) -> None:
    seen = survey(str(DATA / name), Choices(kind="corpus"))
    assert seen.obstacle is None and seen.task == "language-modelling" and seen.data.column("target") is None
    assert seen.dataset.rows == pytest.approx(rows, abs=5) and seen.data.split.method == "random"
