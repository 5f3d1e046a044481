"""The command line as a user meets it: arguments in; exit code, output and complaints out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli import main


@dataclass(frozen=True)
class Answer:
    """What came of one command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.out, self.err
        return json.loads(self.out)


@pytest.fixture
def desk(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Answer]:
    """Runs `gradient-desk` in this process, its own folders out of the way."""
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *args, **kwargs: str(tmp_path / "log"))
    monkeypatch.setattr(
        "platformdirs.user_documents_dir", lambda *args, **kwargs: str(tmp_path / "documents")
    )
    monkeypatch.setenv("COLUMNS", "120")

    def run(*arguments: object) -> Answer:
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capfd.readouterr()
        return Answer(code, captured.out, captured.err)

    return run


@pytest.fixture
def flowers(tmp_path: Path) -> Path:
    """A small table whose target is plain."""
    rows = [f"{place * 7 % 41},{place % 7 / 2},{'rose' if place % 3 else 'iris'}" for place in range(40)]
    path = tmp_path / "flowers.csv"
    path.write_text("length,width,species\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """A small folder of pictures, one folder per class, one file unreadable."""
    from PIL import Image

    folder = tmp_path / "shapes"
    for place, name in enumerate(("dark", "light")):
        (folder / name).mkdir(parents=True)
        for number in range(12):
            Image.new("L", (8, 8), 40 + 150 * place + number).save(folder / name / f"{number:02}.png")
    (folder / "dark" / "broken.png").write_bytes(b"no picture")
    return folder
