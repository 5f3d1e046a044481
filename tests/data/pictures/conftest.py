"""Collections of pictures keep their cache to themselves in tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.pictures import index


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the decoded cache, for this test alone."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(index, "folder", lambda: folder)
    return folder
