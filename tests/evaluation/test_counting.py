"""What counting foretells of a text."""

from __future__ import annotations

import numpy as np
import pytest

from app.evaluation import counting


def test_shares_of_all_tokens_that_may_follow_add_up_to_one() -> None:
    codes = np.random.default_rng(0).integers(0, 6, 400)
    counts = counting.of(codes, 9)
    every = np.arange(9)
    for before in range(9):
        likely = [np.exp(-counts.bigram(np.array([before]), np.array([after]))["nll"]) for after in every]
        assert sum(likely) == pytest.approx(1.0)
    assert counts.shares.sum() == pytest.approx(1.0) and (counts.shares > 0).all()


def test_pairs_foretell_what_follows_a_rule_and_are_not_trusted_where_there_is_none() -> None:
    rule = np.tile(np.arange(5), 80)
    found = counting.of(rule, 5).bigram(rule[:-1], rule[1:])
    assert found["token_accuracy"] == 1.0 and found["nll"] < 0.05 and found["perplexity"] == np.exp(found["nll"])
    random = np.random.default_rng(1)
    none, more = random.integers(0, 50, 500), random.integers(0, 50, 500)
    counts = counting.of(none, 50)
    assert counts.bigram(more[:-1], more[1:])["nll"] == pytest.approx(counts.unigram(more[1:])["nll"], abs=0.1)


def test_the_likeliest_token_is_the_one_named_right() -> None:
    codes = np.array([0, 1, 0, 1, 0, 2, 0, 1, 3, 3, 3])
    counts = counting.of(codes, 5)
    assert counts.bigram(np.array([0]), np.array([1]))["token_accuracy"] == 1.0
    assert counts.bigram(np.array([4]), np.array([counts.shares.argmax()]))["token_accuracy"] == 1.0
