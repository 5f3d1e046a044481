"""A training that would not find its memory is warned of."""

from __future__ import annotations

import pytest

from app import headroom


def test_what_does_not_fit_is_said_with_both_amounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headroom.compressed, "free_memory", lambda: 2_000_000_000)
    assert headroom.warning(1.5e9) is None
    told = headroom.warning(76.4e9)
    assert told is not None and "about 76.4 GB of memory, and only 2.0 GB are free" in told
