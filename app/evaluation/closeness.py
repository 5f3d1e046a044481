"""How near written answers come to wanted ones: exact matches, edits, and the n-grams of words and of characters."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Sequence

from app.data.texts import words

ORDERS = 4
"""BLEU counts sequences of up to so many words."""

SIGNS = 6
"""chrF counts sequences of up to so many characters."""

BETA = 2.0
"""How many times as much as precision recall weighs in chrF."""

Pieces = Sequence[Hashable]


def exact_match(written: Sequence[Pieces], wanted: Sequence[Sequence[Pieces]]) -> float:
    """The share of answers that are one of those wanted, 0 to 1.

    Args:
        written: The pieces of each answer.
        wanted: Of each the pieces of every answer that is right, at least one.
    """
    right = [list(one) in [list(other) for other in found] for one, found in zip(written, wanted, strict=True)]
    return sum(right) / max(len(right), 1)


def token_error_rate(written: Sequence[Pieces], wanted: Sequence[Sequence[Pieces]]) -> float:
    """Edits that turn what was written into what was wanted, for each wanted piece; each compared with the nearest.

    0 is perfect; it may be more than 1. Arguments as of `exact_match`. Source: Levenshtein 1966, as in word and phoneme
    error rates.
    """
    edited, pieces = 0, 0
    for one, found in zip(written, wanted, strict=True):
        fewest, length = nearest(one, found)
        edited, pieces = edited + fewest, pieces + length
    return edited / max(pieces, 1)


def nearest(written: Pieces, wanted: Sequence[Pieces]) -> tuple[int, int]:
    """The fewest edits to one of the wanted answers, and how many pieces that one has."""
    return min((edits(written, other), len(other)) for other in wanted)


def edits(first: Pieces, second: Pieces) -> int:
    """Pieces that must be put in, left out or replaced to turn one into the other (Levenshtein's distance).

    Source: Hyyrö 2001, after Myers 1999: a column of the table at a time, as the bits of a number.
    """
    if not first:
        return len(second)
    places: dict[Hashable, int] = {}
    for place, piece in enumerate(first):
        places[piece] = places.get(piece, 0) | 1 << place
    whole, last, distance = (1 << len(first)) - 1, 1 << (len(first) - 1), len(first)
    more, less = whole, 0
    for piece in second:
        same = places.get(piece, 0)
        below = same | less
        across = (((same & more) + more) ^ more) | same
        up, down = (less | ~(across | more)) & whole, more & across
        distance += bool(up & last) - bool(down & last)
        up, down = up << 1 | 1, down << 1
        more, less = (down | ~(below | up)) & whole, up & below & whole
    return distance


def bleu(written: Sequence[str], wanted: Sequence[Sequence[str]]) -> float:
    """BLEU of some texts as a whole, 0 to 100: how many of their sequences of words the wanted ones hold too.

    Words and signs are as in `app.data.texts.words`, letters as they stand. Of answers shorter than four words only
    the sequences that there are count; an order without a hit counts as half, a quarter ... of one (sacreBLEU's `exp`).

    Args:
        written: Texts.
        wanted: Of each every text that is right, at least one.

    Sources: Papineni et al. 2002; smoothing: Chen and Cherry 2014, method 3.
    """
    hits, there = [0] * ORDERS, [0] * ORDERS
    length = reference = 0
    for text, found in zip(written, wanted, strict=True):
        pieces, others = words.split(text), [words.split(other) for other in found]
        length += len(pieces)
        reference += min((abs(len(other) - len(pieces)), len(other)) for other in others)[1]
        for order in range(1, ORDERS + 1):
            known: Counter[Pieces] = Counter()
            for other in others:
                known |= _grams(other, order)
            grams = _grams(pieces, order)
            hits[order - 1] += (grams & known).total()
            there[order - 1] += grams.total()
    if not hits[0]:
        return 0.0
    logs, halved = [], 1.0
    for hit, count in zip(hits, there, strict=True):
        if count:
            halved *= 1.0 if hit else 2.0
            logs.append(math.log(hit / count if hit else 1.0 / (halved * count)))
    brevity = min(0.0, 1.0 - reference / length)
    return 100.0 * math.exp(brevity + sum(logs) / len(logs))


def chrf(written: Sequence[str], wanted: Sequence[Sequence[str]]) -> float:
    """chrF2 of some texts as a whole, 0 to 100: sequences of up to six characters that both hold; blanks don't count.

    Arguments as of `bleu`; of several wanted texts the one that each comes nearest to. Source: Popović 2015, with
    sacreBLEU's counts over all texts.
    """
    sums = [(0, 0, 0)] * SIGNS
    for text, found in zip(written, wanted, strict=True):
        own = _signs(text)
        best = max((_met(own, _signs(other)) for other in found), key=_weighed)
        sums = [
            (hits + more, there + longer, known + other)
            for (hits, there, known), (more, longer, other) in zip(sums, best, strict=True)
        ]
    return 100.0 * _weighed(sums)


def _signs(text: str) -> list[Counter[Pieces]]:
    plain = "".join(text.split())
    return [_grams(plain, order) for order in range(1, SIGNS + 1)]


def _met(own: list[Counter[Pieces]], other: list[Counter[Pieces]]) -> list[tuple[int, int, int]]:
    """For each order the sequences both hold, those of the first, those of the second."""
    return [
        ((mine & theirs).total(), mine.total(), theirs.total()) for mine, theirs in zip(own, other, strict=True)
    ]


def _weighed(counts: Sequence[tuple[int, int, int]]) -> float:
    """The F-score of mean precision and recall over the orders that both sides have."""
    both = [(hits / own, hits / other) for hits, own, other in counts if own and other]
    if not both:
        return 0.0
    precision = sum(share for share, _ in both) / len(both)
    recall = sum(share for _, share in both) / len(both)
    weighed = BETA**2 * precision + recall
    return (1.0 + BETA**2) * precision * recall / weighed if weighed else 0.0


def _grams(pieces: Sequence[Hashable], order: int) -> Counter[Pieces]:
    """How often each sequence of so many pieces occurs."""
    if isinstance(pieces, str):
        return Counter(pieces[at : at + order] for at in range(len(pieces) - order + 1))
    return Counter(tuple(pieces[at : at + order]) for at in range(len(pieces) - order + 1))
