"""A Finding: something about the data worth knowing before training, with its evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True)
class Finding:
    """Something noticed about the data.

    Args:
        code: Stable name, such as `missing_values`, for scripts and tests.
        message: One or two plain sentences: what, where, what it means or what was done.
        evidence: Numbers, names and sample values behind it, as JSON knows them.
        column: The column it is about, or None.
        fix: A change that would mend it, for one click: `{"role": {"alive": "ignore"}}`,
            `{"training": {"class_weights": "balanced"}}`, or None.
    """

    code: str
    message: str
    evidence: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    column: str | None = None
    fix: Mapping[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        """The finding as `inspect --json` shows it."""
        return {
            "code": self.code,
            "message": self.message,
            "column": self.column,
            "evidence": dict(self.evidence),
            "fix": None if self.fix is None else dict(self.fix),
        }
