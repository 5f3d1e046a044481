"""What networks that draw show of themselves: the plane of a code, and how generator and discriminator stand."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app import compose, runs, views
from app.choices import Choices
from app.data import fitting
from app.data.pictures import cache
from app.errors import UserError
from app.training import network, viewer
from app.views.view import Look, Material

pytestmark = pytest.mark.slow


def shown(template: str, folder: Path, **settings: str) -> tuple[Look, dict, int]:
    """A network before its training, what it shows of itself, and the size of that."""
    made = compose.compose(
        "sample:digits", Choices(template=template, task="image-generation", settings=tuple(settings.items()), seed=3)
    )
    fitted = fitting.fit(made.experiment, made.dataset, made.parts)
    built = network.build(made.experiment, fitted, fitted.shape(int((made.parts == "train").sum())))
    gather = cache.decoded(made.dataset, fitted.size, lambda share, words: None).gather
    material = Material(made.dataset, fitted, np.flatnonzero(made.parts == "validation"), gather)
    look = Look(built, fitted, made.experiment)
    run, told = runs.create(folder, made.experiment), []
    viewer.of(look, material, run, told.append).show(0)
    file = next(Path(event.path) for event in told if event.path.endswith("-0000.json"))
    return look, json.loads(file.read_text(), parse_constant=pytest.fail), file.stat().st_size


def test_the_plane_of_a_code_is_drawn_all_over_and_of_other_numbers_where_asked(tmp_path) -> None:
    look, content, size = shown("vae", tmp_path, latent="4", filters="4", width="8")
    assert size < 300_000 and content["numbers"] == 4 and len(content["labels"]) == len(content["planes"][0]["x"]) > 200
    plane = content["planes"][0]
    with Image.open(io.BytesIO(base64.b64decode(plane["png"]))) as picture:
        assert picture.size == (20 * 8, 20 * 8)
    view = views.view("plane")
    asked = view.make(look, view.asked(look, {"numbers": [3, 1]}))
    assert asked["planes"][0]["axes"] == [3, 1] and asked["planes"][0]["x"] == []
    for wrong in ([0, 4], [1], "ab", [0.5, 1]):
        with pytest.raises(UserError, match="has 4 numbers, counted from 0"):
            view.asked(look, {"numbers": wrong})


@pytest.mark.parametrize("conditional", ["yes", "no"])
def test_a_duel_names_every_class_and_says_how_far_its_judge_can_be_trusted(tmp_path, conditional: str) -> None:
    _, content, size = shown("gan", tmp_path, conditional=conditional, filters="4", judging="4", noise="4")
    assert size < 300_000 and content["judge"] > 0.9
    assert sum(content["bars"]["real"]) == pytest.approx(1, abs=0.02)
    assert [row["name"] for row in content["classes"]] == list("0123456789")
    assert (content["agreement"] is None) == (conditional == "no")
