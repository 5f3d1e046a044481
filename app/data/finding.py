"""A Finding: something about the data worth knowing before training, with its evidence and perhaps a fix."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from app import said
from app.data import titles


@dataclass(frozen=True)
class Fix:
    """A change to the user's choices that mends what was found, for one click.

    Args:
        label: The button's words: a verb, and an object where it is not plain.
        edit: What to change, as JSON knows it and `app.choices.with_fix` applies it:
            `{"role": {"alive": "ignore"}}`, `{"training": {"class_weights": "balanced"}}`, ...
    """

    label: str
    edit: Mapping[str, Any]

    def to_json(self) -> dict[str, Any]:
        """The fix as `inspect --json` shows it."""
        return {"label": self.label, "edit": _plain(self.edit)}


@dataclass(frozen=True)
class Finding:
    """Something noticed about the data.

    Args:
        code: Stable name, such as `missing_values`, for scripts and tests.
        message: One or two plain sentences: what, where, what it means or what was done.
        evidence: Numbers, names and sample values behind it, as JSON knows them.
        column: The column it is about, or None.
        fix: A change that would mend it, or take back what was done by itself; or None.
        fixed: Whether it was dealt with, by itself or because the user said so. Defaults to no.
    """

    code: str
    message: str
    evidence: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    column: str | None = None
    fix: Fix | None = None
    fixed: bool = False

    @property
    def severity(self) -> str:
        """One of `titles.SEVERITIES`: `bad` spoils the model or its scores, `warn` may, `info` does not."""
        return "fixed" if self.fixed else titles.severity(self.code, self.evidence)

    @property
    def title(self) -> str:
        """The bare fact in a few words, such as "107 rows are exact copies"."""
        pattern, values = self.words
        return pattern.format(**values)

    @property
    def words(self) -> tuple[str, dict[str, str]]:
        """The title as a pattern and what to put into it, for translation."""
        return titles.words(self.code, self.evidence, self.column, self.fixed)

    def done(self, reverse: Fix | None = None) -> Finding:
        """The same finding, dealt with.

        Args:
            reverse: What takes that back, or None.
        """
        return dataclasses.replace(self, fix=reverse, fixed=True)

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Finding:
        """The finding that `to_json` wrote, with how its message was said if that stands beside it."""
        fix = content["fix"]
        return cls(
            content["code"],
            said.from_json(content["message"], content),
            content["evidence"],
            content["column"],
            None if fix is None else Fix(fix["label"], fix["edit"]),
            content["severity"] == "fixed",
        )

    def to_json(self) -> dict[str, Any]:
        """The finding as `inspect --json` shows it."""
        return {
            "code": self.code,
            "title": self.title,
            "message": self.message,
            "severity": self.severity,
            "column": self.column,
            "evidence": dict(self.evidence),
            "fix": None if self.fix is None else self.fix.to_json(),
        }


def _plain(edit: Mapping[str, Any]) -> dict[str, Any]:
    return {key: dict(part) if isinstance(part, Mapping) else part for key, part in edit.items()}
