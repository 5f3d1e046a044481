"""What a question to a worker is, and what the one who answers keeps between two of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.data.dataset import Progress, silent
from app.errors import UserError


@dataclass
class Desk:
    """What lies open while questions are answered.

    Args:
        progress: Told the share done; may raise to leave an answer that nobody waits for.
        opened: The models asked last, by what identifies them.
        described: Answers about networks, by question.
    """

    progress: Progress = silent
    opened: dict[Any, Any] = field(default_factory=dict)
    described: dict[str, dict[str, Any]] = field(default_factory=dict)

    def clear(self) -> None:
        """Closes everything."""
        self.opened.clear()
        self.described.clear()


@dataclass(frozen=True)
class Question:
    """One thing a worker can be asked.

    Args:
        name: What stands at `ask`.
        needs: Keys the question must have.
        answer: Makes the answer: plain values, as JSON knows them. Raises UserError where there is none.
    """

    name: str
    needs: tuple[str, ...]
    answer: Callable[[Mapping[str, Any], Desk], dict[str, Any]]


def choose(asked: Mapping[str, Any], questions: tuple[Question, ...]) -> Question:
    """The question that is asked.

    Raises:
        UserError: There is no such question, or it lacks a key.
    """
    found = next((question for question in questions if question.name == asked.get("ask")), None)
    if found is None:
        known = ", ".join(question.name for question in questions)
        raise UserError(f"The worker can't be asked {asked.get('ask')!r}; it knows {known}.")
    lacking = [name for name in found.needs if name not in asked]
    if lacking:
        raise UserError(f"The question {found.name} lacks {', '.join(lacking)}.")
    return found
