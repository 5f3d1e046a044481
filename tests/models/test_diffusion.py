"""Diffusion: pictures of any size, weights that follow, drawings that depend on seed and class alone."""

from __future__ import annotations

import numpy as np
import pytest

from models import diffusion
from models.spec import Shape, Task


class Fixed:
    """Chance that gives the same numbers in the same order."""

    def __init__(self, seed: int = 0) -> None:
        self._random = np.random.default_rng(seed)

    def normal(self, shape):
        return self._random.standard_normal([int(size) for size in shape]).astype("float32")

    def uniform(self, shape):
        return self._random.random([int(size) for size in shape]).astype("float32")


def network(size: tuple[int, int, int] = (9, 12, 1), classes: int = 0, **settings: object):
    import keras

    keras.utils.set_random_seed(1)
    h = diffusion.Hyperparameters(filters=8, **{"steps": 4, **settings})
    return diffusion.build(Task.IMAGE_GENERATION, Shape(0, image=size, classes=classes), h), h


def stirred(built) -> None:
    """Gives the averaged network weights that say something."""
    average, random = built.get_layer("average"), np.random.default_rng(3)
    average.set_weights([w + 0.1 * random.standard_normal(w.shape) for w in average.get_weights()])


@pytest.mark.parametrize("size", [(1, 1, 1), (2, 9, 1), (8, 8, 3), (28, 28, 1), (31, 50, 3)])
def test_pictures_of_any_size_are_drawn_out_of_noise_of_that_size(size) -> None:
    built, _ = network(size)
    noise = np.random.default_rng(0).standard_normal((2, *diffusion.noise(built))).astype("float32")
    pictures = np.asarray(diffusion.draw(built, noise))
    assert pictures.shape == (2, *size)
    assert pictures.min() >= 0 and pictures.max() <= 255


@pytest.mark.parametrize("predicts", ["velocity", "noise"])
def test_what_the_network_tells_is_judged_by_the_square_of_its_error(predicts) -> None:
    built, h = network(predicts=predicts)
    measure = diffusion.measure(built, h)
    images = np.random.default_rng(0).integers(0, 256, (64, 9, 12, 1)).astype("float32")
    cost, figures = (np.asarray(part) for part in measure(images, Fixed(), np.float32(0), False))
    assert cost.shape == (64,) and figures.shape == (64, 1) and cost == pytest.approx(figures[:, 0])
    expected = 1.0 if predicts == "noise" else 0.5 + 0.5 * float(np.mean((images / 127.5 - 1) ** 2))
    assert cost.mean() == pytest.approx(expected, abs=0.08)  # the last layer begins with zeros: it tells nothing


def test_the_weights_that_draw_follow_those_that_learn_ever_more_slowly() -> None:
    built, h = network(averaging=0.9)
    measure, images = diffusion.measure(built, h), np.zeros((4, 9, 12, 1), "float32")
    denoiser, average = built.get_layer("denoiser"), built.get_layer("average")
    denoiser.set_weights([w + 1.0 for w in denoiser.get_weights()])
    before = average.get_weights()
    measure(images, Fixed(), np.float32(0.5), False)
    assert all(np.array_equal(a, b) for a, b in zip(before, average.get_weights(), strict=True))
    measure(images, Fixed(), np.float32(0.5), True)
    assert average.get_weights()[0] == pytest.approx(before[0] + 0.1, abs=1e-5)
    measure(images, Fixed(), np.float32(0.0), True)
    assert average.get_weights()[0] == pytest.approx(before[0] + 1.0, abs=1e-5)
    assert len(built.trainable_variables) == len(denoiser.trainable_variables)


def test_labels_are_learned_where_the_pictures_have_classes() -> None:
    built, h = network(classes=3, unlabelled=0.0)
    stirred(built)
    measure = diffusion.measure(built, h)
    images = np.zeros((4, 9, 12, 1), "float32")
    found = [
        np.asarray(measure({"image": images, "label": np.full(4, label, "int32")}, Fixed(), np.float32(0), False)[0])
        for label in (-1, 0, 2)
    ]
    assert not np.allclose(found[0], found[1]) and not np.allclose(found[1], found[2])


def test_the_same_noise_gives_the_same_picture_and_each_class_another_one() -> None:
    built, _ = network(classes=3)
    stirred(built)
    noise = np.repeat(np.random.default_rng(0).standard_normal((1, 9, 12, 1)), 4, axis=0).astype("float32")
    pictures = np.asarray(diffusion.draw(built, noise, np.array([0, 0, 1, 2], "int32")))
    assert pictures[0] == pytest.approx(pictures[1], abs=1e-2)
    assert np.abs(pictures[1] - pictures[2]).max() > 1 and np.abs(pictures[2] - pictures[3]).max() > 1


def test_the_way_begins_with_the_noise_and_ends_with_the_drawing() -> None:
    built, _ = network(steps=5)
    stirred(built)
    noise = np.random.default_rng(0).standard_normal((2, 9, 12, 1)).astype("float32")
    noisy, clean = (np.asarray(part) for part in diffusion.trace(built, noise))
    assert noisy.shape == clean.shape == (5, 2, 9, 12, 1)
    assert noisy[0] == pytest.approx(noise * 127.5 + 127.5, abs=1e-3)
    assert np.array_equal(clean[-1], np.asarray(diffusion.draw(built, noise)))


def test_steps_and_guidance_lie_in_the_saved_network(tmp_path) -> None:
    import keras

    built, h = network(classes=3, steps=7, guidance=2.0)
    stirred(built)
    built.save(tmp_path / "model.keras")
    opened = keras.models.load_model(tmp_path / "model.keras")
    noise, labels = np.ones((2, 9, 12, 1), "float32"), np.array([0, 2], "int32")
    drawn = [np.asarray(diffusion.trace(model, noise, labels)[1]) for model in (built, opened)]
    assert drawn[0].shape[0] == 7 and np.array_equal(*drawn)
    part = diffusion.parts(built, h)["denoiser"]
    part.save(tmp_path / "denoiser.keras")
    again = keras.models.load_model(tmp_path / "denoiser.keras")
    inputs = {"picture": noise, "angle": np.ones((2, 1), "float32"), "label": np.ones((2, 1), "int32")}
    assert np.array_equal(np.asarray(part(inputs)), np.asarray(again(inputs)))
