"""The augmentation preview shows what a training does to pictures, and to each in its own way."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
import pytest

from app.errors import UserError
from app.questions import Desk, answer

PICTURES = np.random.default_rng(0).integers(0, 255, (2, 9, 8, 3)).astype(np.uint8)


def asked(augmentation: str, **more: Any) -> dict[str, Any]:
    pixels = base64.b64encode(PICTURES.tobytes()).decode()
    return {
        "ask": "augment", "augmentation": augmentation, "pixels": pixels, "size": [2, 9, 8, 3],
        "variants": 4, "seed": 1, **more,
    }  # fmt: skip


def variants(augmentation: str, **more: Any) -> np.ndarray:
    told = answer(asked(augmentation, **more), Desk())
    return np.frombuffer(base64.b64decode(told["pixels"]), np.uint8).reshape(told["size"])


def test_without_augmentation_nothing_changes() -> None:
    assert np.array_equal(variants("none"), np.repeat(PICTURES[:, None], 4, axis=1))


def test_mirroring_gives_originals_and_mirror_images_and_nothing_else() -> None:
    shown = variants("flip", variants=16)
    mirrored = PICTURES[:, :, ::-1]
    kinds = {
        (bool(np.array_equal(picture, PICTURES[row])), bool(np.array_equal(picture, mirrored[row])))
        for row in range(2) for picture in shown[row]
    }  # fmt: skip
    assert kinds == {(True, False), (False, True)}


def test_another_seed_gives_other_variants_and_the_same_seed_the_same() -> None:
    assert np.array_equal(variants("strong"), variants("strong"))
    assert not np.array_equal(variants("strong"), variants("strong", seed=2))


@pytest.mark.parametrize(
    "change", [{"augmentation": "wild"}, {"size": [1, 2, 3, 4]}, {"pixels": "?"}, {"seed": -1}]
)
def test_nonsense_is_refused_in_a_sentence(change) -> None:
    with pytest.raises(UserError):
        answer({**asked("flip"), **change}, Desk())
