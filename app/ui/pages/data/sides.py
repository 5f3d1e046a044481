"""The two sides of pairs, and how they are cut into tokens: worked out beside the window; nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.data.dataset import Progress, Table

if TYPE_CHECKING:
    from app.compose import Composition
    from app.data.texts.tokens import Tokens
    from app.survey import Survey


@dataclass(frozen=True)
class Cut:
    """How either side is cut.

    Args:
        tokens: Of the source, and of the answer.
        longer: How many pairs are too long to be learned from.
    """

    tokens: tuple[Tokens, Tokens]
    longer: int


def names(survey: Survey) -> tuple[str, str]:
    """What the source and the answer are called."""
    sources = [column.name for column in survey.data.columns if column.role == "input"]
    target = survey.data.column("target")
    return ", ".join(sources), "" if target is None else target.name


def of(survey: Survey, row: int) -> tuple[str, str]:
    """The source and the answer of a row, empty where there is none."""
    from app.data.corpus.plan import joined

    table = survey.dataset
    assert isinstance(table, Table)
    frame = table.frame.iloc[[row]]
    sources = [column.name for column in survey.data.columns if column.role == "input"]
    target = survey.data.column("target")
    source = joined(frame, sources)[0] if sources else ""
    return source, "" if target is None else joined(frame, (target.name,))[0]


def cutting(survey: Survey, composition: Composition) -> Callable[[Progress], Cut]:
    """A function that fits the tokens as the training would."""

    def cut(progress: Progress) -> Cut:
        import numpy as np

        from app import origin
        from app.data import fitting
        from app.data.pairs import fitting as of_pairs

        fitted = fitting.fit(
            composition.experiment, survey.dataset, composition.parts, statistics=False,
            tokens=origin.tokens(composition.experiment),
        )  # fmt: skip
        assert fitted.tokens is not None and fitted.answers is not None
        limits, longer = of_pairs.limits(fitted), 0
        counted: of_pairs.Counted | None = survey.dataset.memo.get("pair lengths")
        if counted is not None:
            longer = int(np.sum((counted.sources > limits["source"]) | (counted.answers > limits["answer"])))
        return Cut((fitted.tokens, fitted.answers), longer)

    return cut
