"""What counting alone foretells of a text: how often tokens occur, and how often one follows another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

TRUSTS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0)
"""Occurrences that the frequencies of single tokens may weigh beside those of pairs."""


@dataclass(frozen=True)
class Counts:
    """Counts of some tokens, smoothed so that nothing is impossible.

    Args:
        shares: How likely each token is by itself, float64 (vocabulary,).
        pairs: A number for each pair of tokens that occurred, ascending, int64 (pairs,).
        counts: How often, (pairs,).
        before: How often each token had one behind it, (vocabulary,).
        likeliest: What follows each most likely, (vocabulary,).
        trust: What the single shares weigh beside the pairs.
    """

    shares: np.ndarray
    pairs: np.ndarray
    counts: np.ndarray
    before: np.ndarray
    likeliest: np.ndarray
    trust: float

    def unigram(self, wanted: np.ndarray) -> dict[str, float]:
        """Scores of always naming the shares: `nll` in nats a token, and `token_accuracy`."""
        return _scores(self.shares[wanted], wanted == self.shares.argmax())

    def bigram(self, before: np.ndarray, wanted: np.ndarray) -> dict[str, float]:
        """Scores of naming what follows a token how often.

        Args:
            before: The token before each.
            wanted: What stood there.
        """
        pair = before.astype(np.int64) * len(self.shares) + wanted
        place = np.minimum(np.searchsorted(self.pairs, pair), max(len(self.pairs) - 1, 0))
        seen = np.where(self.pairs[place] == pair, self.counts[place], 0) if len(self.pairs) else np.zeros(len(pair))
        likely = (seen + self.trust * self.shares[wanted]) / (self.before[before] + self.trust)
        return _scores(likely, wanted == self.likeliest[before])


def of(codes: np.ndarray, vocabulary: int) -> Counts:
    """Counts of a training part.

    How far single shares are trusted is what foretells each training pair best from all the others.

    Args:
        codes: Its tokens in their order, int32 (tokens,).
        vocabulary: Entries.
    """
    single = np.bincount(codes, minlength=vocabulary) + 1.0
    shares = single / single.sum()
    pairs, counts = np.unique(codes[:-1].astype(np.int64) * vocabulary + codes[1:], return_counts=True)
    first, second = pairs // vocabulary, pairs % vocabulary
    before = np.bincount(first, weights=counts, minlength=vocabulary)

    def foretold(trust: float) -> float:
        others = (counts - 1 + trust * shares[second]) / (before[first] - 1 + trust)
        return float((counts * np.log(others)).sum())

    trust = max(TRUSTS, key=foretold) if len(pairs) else 1.0
    likeliest = np.full(vocabulary, shares.argmax())
    weight = counts + trust * shares[second]
    order = np.argsort(weight, kind="stable")  # the last one written is the heaviest
    heavy = order[weight[order] > trust * shares.max()]
    likeliest[first[heavy]] = second[heavy]
    return Counts(shares, pairs, counts, before, likeliest, trust)


def _scores(likely: np.ndarray, right: np.ndarray) -> dict[str, float]:
    nats = float(-np.log(likely).mean())
    return {
        "loss": nats, "nll": nats, "perplexity": float(np.exp(nats)), "token_accuracy": float(right.mean()),
    }  # fmt: skip
