"""What a finished network of convolutions shows of a user's own picture."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

import numpy as np
import pytest

from app.errors import UserError
from app.questions import Desk, answer
from app.runs import Run

pytestmark = pytest.mark.slow

DRAWN = {
    "pixels": base64.b64encode(np.arange(64, dtype=np.uint8).reshape(8, 8) * 3).decode(),
    "size": [8, 8, 1],
}


@pytest.fixture
def run(trained) -> Run:
    found: Run = trained("sample:digits", "cnn", filters=4)
    return found


def asked(run: Run, view: str, **more: object) -> dict:
    return answer({"ask": "view", "run": str(run.folder), "view": view, **more}, Desk())


def test_its_filters_need_no_picture(run: Run) -> None:
    content = asked(run, "filters")
    assert content["count"] == len(content["filters"]) == 4


def test_its_maps_are_of_the_given_picture(run: Run) -> None:
    content = asked(run, "maps", **DRAWN)
    assert len(content["examples"]) == 1 and content["examples"][0]["layers"][0]["count"] == 4
    with pytest.raises(UserError, match="Give a picture"):
        asked(run, "maps")


def test_the_picture_is_shown_among_those_of_the_training(run: Run, tmp_path: Path) -> None:
    content = asked(run, "projection", **DRAWN)
    assert len(content["x"]) > 100
    assert all(np.isfinite([content["own"]["x"], content["own"]["y"]])) and 0 <= content["own"]["class"] < 10
    bare = tmp_path / "bare"
    shutil.copytree(run.folder, bare, ignore=shutil.ignore_patterns("samples"))
    with pytest.raises(UserError, match="kept no points"):
        asked(Run(bare), "projection", **DRAWN)
