"""`map`: words as points in a plane, their neighbours, analogies, and the words drawn against true neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import DIGITS, Look, Material, View, plain, text_of
from models.spec import END, Task

if TYPE_CHECKING:
    import numpy as np

SHOWN, SKIPPED, NEIGHBOURS = 150, 20, 5
"""Words on the map, the most frequent ones that are passed over as they say little, and neighbours of each."""

SHORTEST = 3
"""Letters of a word on the map at least."""

MOST = 20_000
"""Entries among which neighbours are looked for: the most frequent ones."""

PAIRS, DRAWN = 6, 4
"""True pairs shown, and words drawn against each."""

TURNS = 50
"""Times that the directions of most difference are made better."""


@dataclass(frozen=True)
class Wanted:
    """What is looked up.

    Args:
        codes: Of the words on the map.
        analogies: Codes of `a is to b as c is to ...`.
        pairs: Codes of a word, one that stands beside it, and those drawn against that.
    """

    codes: list[int]
    analogies: list[tuple[int, int, int]]
    pairs: list[tuple[int, int, list[int]]]


ANALOGIES = (("man", "woman", "king"), ("good", "better", "bad"), ("he", "she", "his"), ("day", "night", "light"))
"""Tried where all three words are known."""


def examples(look: Look, material: Material) -> Wanted:
    """The same words, analogies and drawn words at every call."""
    import numpy as np

    rows = material.fitted.inputs(material.table.frame.iloc[material.spread(PAIRS)])["tokens"]
    return Wanted(_frequent(look), _analogies(look), _pairs(rows, _shares(look), np.random.default_rng(0)))


def _frequent(look: Look) -> list[int]:
    """The codes of the words on the map: frequent ones, without those that stand everywhere."""
    import numpy as np

    words, counts = look.tokens.vocabulary, _counts(look)
    entries = (END + 1 + np.argsort(-counts[END + 1 :], kind="stable")).tolist()
    long = [code for code in entries if len(words[code]) >= SHORTEST and words[code].isalpha()]
    return long[SKIPPED : SKIPPED + SHOWN] if len(long) > SKIPPED + SHOWN // 2 else long[:SHOWN]


def _counts(look: Look) -> np.ndarray:
    """How often each code stands in the training part: float64 (vocabulary,)."""
    import numpy as np

    return np.asarray(look.network.get_layer("counts").get_weights()[0], np.float64)[:, 0]


def _analogies(look: Look) -> list[tuple[int, int, int]]:
    found = []
    for words in ANALOGIES:
        codes = [code for word in words for code in look.tokens.codes(word)]
        if len(codes) == 3 and min(codes) > END:
            found.append((codes[0], codes[1], codes[2]))
    return found


def _shares(look: Look) -> np.ndarray:
    """What share of the drawn words each code is, as the training draws them: float64 (vocabulary,)."""
    import numpy as np

    counts = _counts(look)
    shares = np.where(counts > 0, np.maximum(counts, 1.0) ** look.hyperparameters.noise, 0.0)
    shares[: END + 1] = 0
    return np.asarray(shares / max(shares.sum(), 1.0))


def _pairs(rows: np.ndarray, shares: np.ndarray, random: np.random.Generator) -> list[tuple[int, int, list[int]]]:
    """A word of each row, the one behind it, and words drawn as the training draws them."""
    import numpy as np

    found = []
    for row in rows:
        known = np.flatnonzero((row[:-1] > END) & (row[1:] > END))
        if len(known) and shares.sum() > 0:
            at = known[len(known) // 2]
            drawn = random.choice(len(shares), DRAWN, p=shares)
            found.append((int(row[at]), int(row[at + 1]), [int(code) for code in drawn]))
    return found


def make(look: Look, wanted: Wanted) -> dict[str, Any]:
    """Words with their places and neighbours, the analogies' best answers, and the drawn words."""
    vectors, words = vectors_of(look), look.tokens.vocabulary
    places = projected(vectors[wanted.codes])
    near = nearest(vectors, vectors[wanted.codes], wanted.codes, NEIGHBOURS)
    neighbours = {
        words[code]: [[words[other], round(share, DIGITS)] for other, share in found]
        for code, found in zip(wanted.codes, near, strict=True)
    }
    return {
        "view": "map",
        "words": [words[code] for code in wanted.codes],
        "x": plain(places[:, 0]),
        "y": plain(places[:, 1]),
        "neighbours": neighbours,
        "analogies": [_analogy(vectors, words, codes) for codes in wanted.analogies],
        "negatives": [
            {"centre": words[centre], "context": words[context], "drawn": [words[code] for code in drawn]}
            for centre, context, drawn in wanted.pairs
        ],
    }


def vectors_of(look: Look) -> np.ndarray:
    """The words' vectors as the model gives them, of length 1: float32 (vocabulary, width); zeros for special codes."""
    import numpy as np

    vectors = np.array(look.network.get_layer("embedding").get_weights()[0], np.float32)
    vectors[_counts(look) == 0] = 0
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors / np.maximum(lengths, 1e-12)
    vectors[: END + 1] = 0
    return np.asarray(vectors)


def projected(vectors: np.ndarray) -> np.ndarray:
    """Their two directions of most difference (principal components), each turned the same way at every call.

    Found by orthogonal iteration: beside a training, the decompositions of NumPy's library take a second.
    """
    import numpy as np

    if not len(vectors):
        return np.zeros((0, 2))
    centred = vectors - vectors.mean(axis=0)
    return np.asarray(centred @ directions(centred))


def directions(centred: np.ndarray) -> np.ndarray:
    """The two directions of most difference of vectors whose mean is 0: float64 (width, 2)."""
    import numpy as np

    spread = centred.T @ centred
    both = np.random.default_rng(0).standard_normal((2, centred.shape[1]))
    for _ in range(TURNS):
        first = both[0] @ spread
        first /= max(float(np.linalg.norm(first)), 1e-12)
        second = both[1] @ spread
        second -= first * (second @ first)
        both = np.stack([first, second / max(float(np.linalg.norm(second)), 1e-12)])
    lean = np.sign(((centred @ both.T) ** 3).sum(axis=0))
    return np.asarray(both.T * np.where(lean == 0, 1, lean))


def nearest(
    vectors: np.ndarray, asked: np.ndarray, without: list[int], count: int
) -> list[list[tuple[int, float]]]:
    """The codes whose vectors point most alike, with their cosines, the best first; never the word itself."""
    import numpy as np

    shares = asked @ vectors[:MOST].T
    shares[:, : END + 1] = -2.0
    for row, code in enumerate(without):
        if code < shares.shape[1]:
            shares[row, code] = -2.0
    found = []
    for row in shares:
        best = np.argpartition(-row, min(count, len(row) - 1))[: count + 1]
        best = best[np.argsort(-row[best], kind="stable")][:count]
        found.append([(int(code), float(row[code])) for code in best])
    return found


def _analogy(vectors: np.ndarray, words: tuple[str, ...], codes: tuple[int, int, int]) -> dict[str, Any]:
    """a is to b as c is to ...: the nearest to b - a + c (Mikolov et al. 2013)."""
    import numpy as np

    a, b, c = codes
    wanted = vectors[b] - vectors[a] + vectors[c]
    wanted = wanted / max(float(np.linalg.norm(wanted)), 1e-12)
    found = nearest(vectors, wanted[None], [a], NEIGHBOURS + 2)[0]
    best = [[words[code], round(share, DIGITS)] for code, share in found if code not in (b, c)][:NEIGHBOURS]
    return {"a": words[a], "b": words[b], "c": words[c], "best": best}


def asked(look: Look, question: Mapping[str, Any]) -> Wanted:
    """Neighbours of a `word`, an analogy of `a`, `b` and `c`, or the map of the frequent words.

    Raises:
        UserError: A word is not known.
    """
    if all(question.get(name) is None for name in ("word", "a", "b", "c")):
        return Wanted(_frequent(look), _analogies(look), [])
    names = ("word",) if question.get("word") is not None else ("a", "b", "c")
    codes = [_code(look, text_of(question, name)) for name in names]
    if len(codes) == 1:
        near = nearest(vectors_of(look), vectors_of(look)[codes], codes, 4 * NEIGHBOURS)[0]
        return Wanted([codes[0], *(code for code, _ in near)], [], [])
    return Wanted([], [(codes[0], codes[1], codes[2])], [])


def _code(look: Look, word: str) -> int:
    codes = look.tokens.codes(word.strip())
    if len(codes) != 1 or codes[0] <= END:
        raise UserError(said("The training texts do not hold {word}, or it is too rare. Try another one.", word=word))
    return codes[0]


VIEW = View("map", lambda task: task == Task.EMBEDDING, examples, make, asked)
