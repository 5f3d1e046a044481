"""The variational autoencoder: any picture size comes back, and the code costs what it should."""

from __future__ import annotations

import numpy as np
import pytest

from models import vae
from models.spec import Shape, Task


class Still:
    """Chance that is no chance: the mean code."""

    def normal(self, shape):
        from keras import ops

        return ops.zeros(shape)


def network(size: tuple[int, int, int] = (12, 12, 1), **settings: object):
    import keras

    keras.utils.set_random_seed(1)
    return vae.build(Task.IMAGE_GENERATION, Shape(0, image=size), vae.Hyperparameters(filters=4, width=16, **settings))


@pytest.mark.parametrize("size", [(1, 1, 1), (2, 9, 1), (7, 7, 3), (28, 28, 1), (31, 50, 3), (65, 33, 1)])
def test_a_picture_of_any_size_comes_back_in_that_size(size: tuple[int, int, int]) -> None:
    built = network(size)
    pictures = np.asarray(built(np.random.default_rng(0).integers(0, 256, (2, *size)).astype("float32")))
    assert pictures.shape == (2, *size)
    assert 0 <= pictures.min() and pictures.max() <= 255
    assert vae.encode(built, np.zeros((2, *size), "float32")).shape == (2, *vae.noise(built))


def test_the_code_costs_nothing_at_first_and_beta_after_the_warm_up() -> None:
    built = network(beta=3.0, kl_warmup=0.5)
    measure = vae.measure(built, vae.Hyperparameters(beta=3.0, kl_warmup=0.5))
    images = np.random.default_rng(0).integers(0, 256, (5, 12, 12, 1)).astype("float32")
    costs = [np.asarray(measure(images, Still(), np.float32(share), True)[0]) for share in (0.0, 0.25, 0.5, 1.0)]
    loss, reconstruction, kl = np.asarray(measure(images, Still(), np.float32(0.0), True)[1]).T
    assert (kl > 0).all()
    for cost, beta in zip(costs, (0.0, 1.5, 3.0, 3.0), strict=True):
        assert cost == pytest.approx(reconstruction + beta * kl, rel=1e-5)
    assert loss == pytest.approx(reconstruction + 3.0 * kl, rel=1e-5)


def test_the_distance_is_the_cross_entropy_of_each_value() -> None:
    built = network()
    images = np.random.default_rng(0).integers(0, 256, (3, 12, 12, 1)).astype("float32")
    given_back = np.asarray(built(images)).astype(np.float64) / 255
    wanted = images / 255
    expected = -(wanted * np.log(given_back) + (1 - wanted) * np.log1p(-given_back)).sum(axis=(1, 2, 3))
    _, figures = vae.measure(built, vae.Hyperparameters())(images, Still(), np.float32(1.0), False)
    assert np.asarray(figures)[:, 1] == pytest.approx(expected, rel=1e-4)


def test_extreme_pictures_stay_finite() -> None:
    built = network()
    for layer in built.get_layer("encoder").layers[-2:]:
        layer.set_weights([weight + 1000.0 for weight in layer.get_weights()])
    images = np.full((2, 12, 12, 1), 255, "float32")
    cost, figures = vae.measure(built, vae.Hyperparameters())(images, Still(), np.float32(1.0), True)
    assert np.isfinite(np.asarray(cost)).all() and np.isfinite(np.asarray(figures)).all()
