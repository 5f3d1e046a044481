"""The network that a training is built on, as preprocessing.json keeps it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Body:
    """A network of built-in layers without its weights.

    Args:
        text: Its configuration as JSON; empty where a net is built on whose name says all.
    """

    text: str = ""
