"""`denoising`: the way from noise to the pictures that `generate` draws."""

from __future__ import annotations

import base64
import io
import json
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from app.errors import UserError
from app.generation import Generator
from app.montage import Layout
from app.views import denoising
from models import diffusion
from models.spec import Shape, Task


class Looked(SimpleNamespace):
    """As much of a Look as the view asks."""

    def kept(self, key, make):
        return self.cache.setdefault(key, make())


@pytest.fixture(scope="module")
def look() -> Looked:
    import keras

    keras.utils.set_random_seed(2)
    h = diffusion.Hyperparameters(filters=8, steps=6)
    network = diffusion.build(Task.IMAGE_GENERATION, Shape(0, image=(8, 8, 1), classes=3), h)
    average, random = network.get_layer("average"), np.random.default_rng(3)
    average.set_weights([w + 0.1 * random.standard_normal(w.shape) for w in average.get_weights()])
    fitted = SimpleNamespace(target=SimpleNamespace(drawn=("cat", "dog", "<b>")))
    return Looked(network=network, template=diffusion.TEMPLATE, fitted=fitted, cache={})


def pictures(told: dict, layout: Layout) -> list[np.ndarray]:
    whole = np.asarray(Image.open(io.BytesIO(base64.b64decode(told["png"]))))
    boxes = (layout.box(cell) for cell in range(layout.columns * layout.rows))
    return [whole[top:bottom, left:right] for left, top, right, bottom in boxes]


def test_the_last_step_is_the_picture_that_generate_draws(look) -> None:
    content = json.loads(json.dumps(denoising.make(look, denoising.examples(look, None))))
    layout = Layout(**content["layout"])
    assert content["shown"][0] == 0 and content["shown"][-1] == content["steps"] == 6
    assert content["classes"] == ["cat", "dog", "<b>", "cat", "dog", "<b>", "cat", "dog"]
    generator = Generator(look.network, diffusion.TEMPLATE.generation, ("cat", "dog", "<b>"))
    drawn = generator.draw(generator.noise(0, 1, 8))
    for key in ("noisy", "taken"):
        cells = pictures(content[key], layout)
        assert np.array_equal(np.stack(cells[layout.columns - 1 :: layout.columns]), drawn[..., 0])


def test_a_user_sees_every_step_of_a_seed_and_a_class_of_their_own(look) -> None:
    content = denoising.make(look, denoising.asked(look, {"seed": 7, "class": "dog"}))
    assert content["shown"] == list(range(7)) and set(content["classes"]) == {"dog"}
    other = denoising.make(look, denoising.asked(look, {"seed": 8, "class": "dog"}))
    assert content["noisy"] != other["noisy"]


@pytest.mark.parametrize("question", [{"seed": -1}, {"seed": 1.5}, {"seed": True}, {"class": "horse"}])
def test_what_can_not_be_drawn_is_said(look, question) -> None:
    with pytest.raises(UserError):
        denoising.asked(look, question)


def test_larger_pictures_show_fewer_ways() -> None:
    import keras

    keras.utils.set_random_seed(2)
    h = diffusion.Hyperparameters(filters=8, steps=4)
    network = diffusion.build(Task.IMAGE_GENERATION, Shape(0, image=(48, 48, 3)), h)
    fitted = SimpleNamespace(target=SimpleNamespace(drawn=()))
    look = Looked(network=network, template=diffusion.TEMPLATE, fitted=fitted, cache={})
    content = denoising.make(look, denoising.examples(look, None))
    assert content["layout"]["rows"] < denoising.COUNT and content["classes"] == []
    assert len(json.dumps(content)) < 300_000
