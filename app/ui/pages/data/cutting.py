"""How the texts of some data are cut into tokens: worked out beside the window; nothing of Qt."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.data.dataset import Progress, Table

if TYPE_CHECKING:
    import numpy as np

    from app.compose import Composition
    from app.data.texts.tokens import Tokens
    from app.survey import Survey

MOST = 20_000
"""Texts that lengths are told of; of more, so many evenly spread."""

CHUNK, OFTEN = 2_000, 5
FEWEST = 4
"""The first code that is no special one."""

LONGEST = 20_000
"""Characters of a text that are cut to be looked at."""


@dataclass(frozen=True)
class Cut:
    """How texts are cut.

    Args:
        tokens: Fitted on the training part.
        limit: Tokens of each text that are read; of one long text, tokens that are seen at once.
        lengths: Tokens of each text looked at, (texts,).
        total: Tokens of all texts, as far as was looked.
        shortened: Share of the texts looked at that are longer than the limit.
        unknown: Share of tokens of validation and test texts that training never showed; None where there are none.
        words: Words of the texts looked at, between blanks.
        often: The most frequent tokens and how often each is there.
    """

    tokens: Tokens
    limit: int
    lengths: np.ndarray
    total: int
    shortened: float
    unknown: float | None
    words: int
    often: tuple[tuple[str, int], ...]


def column_names(survey: Survey) -> tuple[str, ...]:
    """The columns whose texts are learned from, in the order of the file."""
    if survey.data.kind == "corpus":
        return tuple(c.name for c in survey.data.columns if c.type == "text" and c.role in ("input", "target"))
    return tuple(c.name for c in survey.data.columns if c.type == "text" and c.role == "input")


def text_of(survey: Survey, row: int) -> str:
    """The whole text of a row; several columns one below the other."""
    import numpy as np

    return joined(survey, np.asarray([row]))[0]


def characters(survey: Survey) -> int:
    """Characters of all texts; they are counted once."""
    table = survey.dataset
    assert isinstance(table, Table)
    names = column_names(survey)
    if (known := table.memo.get(("characters", names))) is None:
        known = sum(int(table.frame[name].str.len().fillna(0).sum()) for name in names)
        table.memo["characters", names] = known
    return int(known)


def pieces(tokens: Tokens, text: str) -> list[tuple[str, str]]:
    """What stands at each place of a text, and whether it is known.

    Where words are counted, not read in their order, it is still the text as it stands that is cut.
    """
    from models.spec import UNKNOWN

    plain = dataclasses.replace(tokens, ngrams=1, once=False) if is_bag(tokens) else tokens
    codes, shown = plain.codes(text[:LONGEST]), plain.pieces(text[:LONGEST])
    return [(piece, "unknown" if code == UNKNOWN else "known") for code, piece in zip(codes, shown, strict=False)]


def is_bag(tokens: Tokens) -> bool:
    """Whether words are counted, and sequences of words with them, whatever their order."""
    return tokens.once or tokens.ngrams > 1


def limit(tokens: Tokens, text: str, count: int) -> int:
    """From which piece on a text is cut; 0 where it isn't.

    Args:
        tokens: How it is cut.
        text: The text.
        count: Its pieces; of words that are counted about as many are read as fit.
    """
    whole = len(tokens.codes(text[:LONGEST])) if is_bag(tokens) else count
    return int(count * tokens.length / whole) if whole > tokens.length else 0


def cut(survey: Survey, composition: Composition, progress: Progress) -> Cut:
    """Fits the tokens as the training would, and looks how they suit.

    Args:
        survey: The data.
        composition: The experiment, whose settings decide what a token is.
        progress: Called now and then; may raise to cancel.
    """
    import numpy as np

    from app import origin
    from app.data import fitting
    from models.spec import UNKNOWN

    fitted = fitting.fit(
        composition.experiment, survey.dataset, composition.parts, statistics=False,
        tokens=origin.tokens(composition.experiment),
    )  # fmt: skip
    tokens = fitted.tokens
    assert tokens is not None
    progress(0.5, "")
    rows = np.flatnonzero(composition.parts != "")
    if len(rows) > MOST:
        rows = rows[np.linspace(0, len(rows) - 1, MOST).astype(int)]
    texts = joined(survey, rows)
    lengths = np.concatenate([np.zeros(0, np.int64), *_measured(tokens, texts, progress)])
    counts = np.bincount(tokens.stream(texts[:CHUNK])[0], minlength=len(tokens.vocabulary))
    best = [int(code) for code in np.argsort(-counts, kind="stable")[:OFTEN] if counts[code] and code >= FEWEST]
    held = [text for text, row in zip(texts, rows, strict=True) if composition.parts[row] != "train"][:CHUNK]
    codes = tokens.stream(held)[0]
    limit = tokens.length
    return Cut(
        tokens, limit, lengths, int(lengths.sum()),
        float((lengths > limit).mean()) if len(lengths) else 0.0,
        float((codes == UNKNOWN).mean()) if len(codes) else None,
        sum(len(text.split()) for text in texts), tuple((tokens.piece(code), int(counts[code])) for code in best),
    )  # fmt: skip


def joined(survey: Survey, rows: np.ndarray) -> list[str]:
    """The texts of some rows; in a corpus what is only read stands before what is learned."""
    table = survey.dataset
    assert isinstance(table, Table)
    if survey.data.kind == "corpus":
        from app.data.corpus import plan

        found = plan.of(survey.data)
        frame = table.frame.iloc[rows]
        prompts = found.prompts(frame)
        texts = found.texts(frame)
        return texts if prompts is None else [a + b for a, b in zip(prompts, texts, strict=True)]
    columns = [table.frame[name].iloc[rows].tolist() for name in column_names(survey)]
    cells = [["" if cell is None or cell != cell else str(cell) for cell in column] for column in columns]
    return ["\n".join(parts) for parts in zip(*cells, strict=True)]


def _measured(tokens: Tokens, texts: Sequence[str], progress: Progress) -> list[Any]:
    found = []
    for start in range(0, len(texts), CHUNK):
        progress(0.5 + 0.5 * start / len(texts), "")
        found.append(tokens.lengths(texts[start : start + CHUNK]))
    return found
