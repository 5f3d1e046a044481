"""What is said about a table while it is read: guesses with their reasons, and findings."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.data.dataset import Guess
from app.data.finding import Finding
from app.said import said


@dataclass
class Notes:
    """What is said about a table while it is read."""

    guesses: list[Guess] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def guess(self, name: str, given: object, value: object, reason: str) -> None:
        """Adds a decision; where the user took it, that is the reason."""
        self.guesses.append(Guess(name, value, reason if given is None else said("you said so")))
