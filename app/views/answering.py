"""What views of pairs share: some sources, the network's own answers, and where it looked while it wrote them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import Look, Material, text_of
from models.spec import END, PADDING

if TYPE_CHECKING:
    import numpy as np

    from app.data.texts.tokens import Tokens
    from app.translating import Translator

MOST = 40
"""Tokens of a source, and of an answer, that are looked at."""


@dataclass(frozen=True)
class Sources:
    """What is answered.

    Args:
        codes: Of the sources, int32 (sources, length).
        pieces: What stands at each code of a source, as many as are looked at.
        wanted: The answer that the data have; empty where nobody knows.
        beam: Beams that are followed. Defaults to 1, which is quick.
    """

    codes: np.ndarray
    pieces: list[list[str]]
    wanted: list[str]
    beam: int = 1


@dataclass(frozen=True)
class Answered:
    """The network's answers.

    Args:
        text: Each one's text.
        pieces: What each one's tokens are, as many as are looked at.
        inputs: The network's: `tokens`, and in `answer` what came before each token.
    """

    text: list[str]
    pieces: list[list[str]]
    inputs: dict[str, np.ndarray]


def choose(look: Look, material: Material, count: int) -> Sources:
    """Fixed pairs of the validation part, some short and some long, none longer than is looked at."""
    import numpy as np

    from app.data.pairs import rows

    some = material.spread(8 * count)
    pairs = rows.of(material.fitted, material.table.frame.iloc[some])
    lengths = np.count_nonzero(pairs.tokens != PADDING, axis=1)
    fitting = np.flatnonzero(pairs.whole & (lengths <= MOST))
    if not len(fitting):
        fitting = np.arange(len(some))
    order = fitting[np.argsort(lengths[fitting], kind="stable")]
    order = order[len(order) // 4 :]  # the shortest show little
    places = order[np.unique(np.linspace(0, len(order) - 1, count).astype(int))]
    wanted = rows.answers_of(material.fitted, material.table.frame.iloc[some[places]])
    pieces = [_pieces(look.tokens, row) for row in pairs.tokens[places]]
    return Sources(pairs.tokens[places], pieces, wanted)


def asked(look: Look, question: Mapping[str, Any]) -> Sources:
    """The `text` that a user gives.

    Raises:
        UserError: There is none.
    """
    text = text_of(question)
    if not text.strip():
        raise UserError(said("Type a text to look into."))
    pieces = look.tokens.pieces(text)[: min(MOST, look.tokens.length)]
    return Sources(look.tokens.rows([text]), [pieces], [""], int(look.hyperparameters.beam))


def answers_of(look: Look) -> Tokens:
    """How answers are cut.

    Raises:
        UserError: The network writes none.
    """
    if look.fitted.answers is None:
        raise UserError(said("The model of this run answers no sources."))
    return look.fitted.answers


def translator_of(look: Look) -> Translator:
    """What answers with the network; its compiled loop is kept while weights change."""
    from app.translating import Translator

    writing = look.template.writing
    if writing is None or writing.encoder is None:
        raise UserError(said("The model of this run answers no sources."))
    return look.kept("translator", lambda: Translator.to(look.network, writing, look.hyperparameters, look.fitted))


def answered(look: Look, sources: Sources) -> Answered:
    """The network's own answers."""
    from app.data.pairs import rows

    tokens = answers_of(look)
    codes = translator_of(look).codes(sources.codes, sources.beam)[0][:, 0]
    texts = [tokens.text(row) for row in codes]
    pieces = [_pieces(tokens, row) for row in codes]
    return Answered(texts, pieces, {"tokens": sources.codes, "answer": rows.before(codes)})


def _pieces(tokens: Tokens, row: np.ndarray) -> list[str]:
    return [tokens.piece(int(code)) for code in row[:MOST] if code not in (PADDING, END)]


def told(
    look: Look, sources: Sources, tensors: Mapping[str, Any], shown: Callable[[list[np.ndarray]], dict[str, Any]]
) -> list[dict[str, Any]]:
    """Each example as plain content, with what `shown` makes of weights.

    That is `name`, the source's text, and `source`, its pieces; `text`, the answer, and `answer`, its pieces; `wanted`,
    the answer that the data have.

    Args:
        look: The network.
        sources: What is answered.
        tensors: Of the network, whose last two sizes are answer and source.
        shown: From one example's weights, each cut to its pieces, to what is told of them.
    """
    found = answered(look, sources)
    weights = look.outputs(found.inputs, tensors) if tensors else {}
    examples = []
    for place, source in enumerate(sources.pieces):
        answer = found.pieces[place]
        parts = [array[place][..., : len(answer), : len(source)] for array in weights.values()]
        examples.append({
            "name": look.tokens.text(sources.codes[place]), "source": source, "answer": answer,
            "text": found.text[place], "wanted": sources.wanted[place],
            **shown(parts),
        })  # fmt: skip
    return examples
