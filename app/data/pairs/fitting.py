"""What pairs teach before any network does: the tokens of either side, and the lengths they are brought to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.data.corpus.plan import joined
from app.data.dataset import Table
from app.data.finding import Finding
from app.data.preprocessing import Preprocessing, Target
from app.data.texts.tokens import Tokens
from app.errors import UserError
from app.experiment import Data, Experiment
from app.said import said

VOCABULARY = 20_000
DECIDING = 100_000
"""Training pairs that decide over tokens and lengths at most, evenly spread; more of them tell hardly more."""

LONGEST: Mapping[str, int] = {"characters": 256, "words": 128, "subwords": 128}
"""Lengths that are suggested at most."""

_SHARE = 0.995
_SPARED = 1.5
_SEEN = 2000
_ONE = 1.3
_DIGITS = 0.3


@dataclass(frozen=True)
class Counted:
    """How long the sides of all pairs are.

    Args:
        sources: Tokens of each row's source, int64 (rows,).
        answers: Those of its answer, the end not counted.
        training: Rows of the training part.
    """

    sources: np.ndarray
    answers: np.ndarray
    training: np.ndarray


def columns_of(data: Data) -> tuple[tuple[str, ...], str]:
    """The columns of the source, and the answer's.

    Raises:
        UserError: There is none.
    """
    sources = tuple(column.name for column in data.columns if column.role == "input")
    target = data.column("target")
    if not sources or target is None:
        raise UserError(said(
            "Pairs need two columns of texts, and {path} has none for one side. Name them with --text COLUMN and "
            "--target COLUMN.",
            path=data.path,
        ))  # fmt: skip
    return sources, target.name


def units(table: Table, data: Data, training: np.ndarray) -> dict[str, str]:
    """What suits the texts of either side: the hyperparameters `tokens` and `answer_tokens`.

    Single words are cut into characters, so that new ones can be read and written; so are numbers. Sentences and
    rows of symbols are cut at blanks.

    Args:
        table: As read.
        data: Its columns' roles.
        training: Row numbers of the training part.
    """
    sources, target = columns_of(data)
    rows = training[:: max(1, len(training) // _SEEN)]
    key = ("units", sources, target, rows.tobytes())
    if key not in table.memo:
        frame = table.frame.iloc[rows]
        table.memo[key] = {
            "tokens": _unit(joined(frame, sources)), "answer_tokens": _unit(joined(frame, (target,)))
        }  # fmt: skip
    found: dict[str, str] = table.memo[key]
    return found


def _unit(texts: Sequence[str]) -> str:
    pieces = [text.split() for text in texts if text.strip()]
    count = sum(map(len, pieces))
    if count <= _ONE * max(len(pieces), 1):
        return "characters"
    digits = sum(any(sign.isdigit() for sign in piece) and piece[0].isdigit() for row in pieces for piece in row)
    return "characters" if digits >= _DIGITS * count else "words"


def fit(
    experiment: Experiment, table: Table, training: np.ndarray, sides: tuple[Tokens, Tokens] | None = None
) -> Preprocessing:
    """How pairs become codes.

    Args:
        experiment: Roles and the hyperparameters `tokens`, `answer_tokens`, `vocabulary` and `length`.
        table: As read.
        training: Row numbers of the training part.
        sides: The tokens of the run that is started from. Defaults to none: they are fitted on the training rows.

    Raises:
        UserError: A side has no column.
    """
    sources, target = columns_of(experiment.data)
    source, answer = sides or _sides(experiment, table, training, sources, target)
    return Preprocessing(
        kind="pairs", target=Target(target, is_input=True), tokens=source, answers=answer, texts=sources
    )


def _sides(
    experiment: Experiment, table: Table, training: np.ndarray, sources: tuple[str, ...], target: str
) -> tuple[Tokens, Tokens]:
    """The tokens of the training rows; asked again for the same, they are at hand."""
    values = experiment.hyperparameters
    size, length = int(values.get("vocabulary", VOCABULARY)), int(values.get("length") or 0)
    made = []
    for side, names in (("tokens", sources), ("answer_tokens", (target,))):
        unit = str(values.get(side) or "characters")
        key = ("pairs", side, names, unit, size, training.tobytes())
        if key not in table.memo:
            deciding = training[:: max(1, -(-len(training) // DECIDING))]
            # What is written must be spelled as it was meant; what is read need not tell "The" from "the".
            fitted = Tokens.fit(
                joined(table.frame.iloc[deciding], names), unit, size, 1, side == "tokens" and unit == "words"
            )
            table.memo[key] = fitted, fitted.lengths(joined(table.frame, names))
        fitted, counts = table.memo[key]
        made.append((fitted, counts))
    (source, read), (answer, written) = made
    table.memo["pair lengths"] = Counted(read, written, training)
    return (
        source.with_length(length or _suggested(read[training], LONGEST[source.unit])),
        answer.with_length(1 + (length or _suggested(written[training], LONGEST[answer.unit]))),
    )


def _suggested(counts: np.ndarray, most: int) -> int:
    """A length that holds nearly all of some texts: all where the longest is not much longer than those."""
    if not len(counts) or not counts.max():
        return 1
    wanted, longest = int(np.quantile(counts, _SHARE, method="higher")), int(counts.max())
    return min(most, longest if longest <= _SPARED * wanted else wanted)


def told(table: Table, fitted: Mapping[str, int], chosen: bool) -> tuple[str, tuple[Finding, ...]]:
    """Why the sides have their lengths, and how many pairs are too long to be learned from; asked after `fit`.

    Args:
        table: As read.
        fitted: `source` and `answer`, the tokens that are read and written at most.
        chosen: Whether the user chose the length.
    """
    counted: Counted | None = table.memo.get("pair lengths")
    if counted is None:
        return "", ()
    longer = (counted.sources > fitted["source"]) | (counted.answers > fitted["answer"])
    rows = np.flatnonzero(longer)
    reason = said("you chose it") if chosen else said("nearly all pairs are no longer")
    if not len(rows):
        return reason, ()
    limits = {**fitted, "count": len(rows), "longest": int(max(counted.sources.max(), counted.answers.max()))}
    message = said(
        "{count:,} pairs are longer than {source:,} tokens of the source or {answer:,} of the answer: none of them is "
        "trained on, and of those in the test part the source is cut. Set length to learn from them."
        if len(rows) > 1 else
        "{count:,} pair is longer than {source:,} tokens of the source or {answer:,} of the answer: it is not trained "
        "on, and in the test part its source is cut. Set length to learn from it.",
        **limits,
    )  # fmt: skip
    return reason, (Finding("long_pairs", message, {**limits, "sample_rows": (rows[:5] + 1).tolist()}),)


def limits(fitted: Any) -> dict[str, int]:
    """The tokens that are read of a source and written of an answer at most, by side; of preprocessing or a shape."""
    read, written = fitted.tokens, fitted.answers
    lengths = (read.length, written.length) if isinstance(fitted, Preprocessing) else (read[0], written[0])
    return {"source": lengths[0], "answer": lengths[1] - 1}
