"""The fixes that several findings share."""

from __future__ import annotations

from typing import Any

from app.data.finding import Fix

KEEP_TOGETHER = Fix("Keep together", {"split": {"keep_copies": True}})
PART_FREELY = Fix("Undo", {"split": {"keep_copies": False}})
BALANCE = Fix("Balance", {"training": {"class_weights": "balanced"}})
UNBALANCE = Fix("Undo", {"training": {"class_weights": "none"}})


def ignore(*names: str) -> Fix:
    """Leaves columns out."""
    label = {1: "Ignore", 2: "Ignore both"}.get(len(names), "Ignore all")
    return Fix(label, {"role": dict.fromkeys(names, "ignore")})


def use_anyway(*names: str, kind: str | None = None) -> Fix:
    """Takes columns in that were left out.

    Args:
        names: The columns.
        kind: The type they must have to be inputs. Defaults to the one they have.
    """
    edit: dict[str, Any] = {} if kind is None else {"type": dict.fromkeys(names, kind)}
    label = "Use it anyway" if len(names) == 1 else "Use both anyway"
    return Fix(label, {**edit, "role": dict.fromkeys(names, "input")})
