"""The simple judge of pictures: it tells classes apart, says how often it is right, sees likeness."""

from __future__ import annotations

import numpy as np
import pytest

from app import judge


def pictures(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Noisy squares at the left (0), at the right (1) or nowhere (2)."""
    random = np.random.default_rng(seed)
    codes = np.arange(count) % 3
    pixels = random.integers(0, 60, (count, 20, 30, 1))
    pixels[codes == 0, 5:15, 3:12] += 150
    pixels[codes == 1, 5:15, 18:27] += 150
    return pixels.astype(np.uint8), codes


def test_it_names_the_class_of_pictures_that_it_was_not_made_of() -> None:
    made = judge.judge_of(*pictures(90), 3)
    assert made is not None and made.accuracy == 1.0
    others, codes = pictures(30, seed=1)
    assert np.array_equal(made.answers(others), codes)


def test_a_class_that_no_picture_shows_is_never_named() -> None:
    pixels, codes = pictures(90)
    made = judge.judge_of(pixels, np.where(codes == 2, 4, codes), 5)
    assert made is not None and set(made.answers(pixels)) == {0, 1, 4}


@pytest.mark.parametrize("codes", [np.full(40, -1), np.zeros(40, int)])
def test_pictures_without_classes_make_no_judge(codes: np.ndarray) -> None:
    assert judge.judge_of(pictures(40)[0], codes, 1) is None


def test_pictures_that_are_all_the_same_differ_by_nothing_and_others_as_much_as_themselves() -> None:
    pixels, _ = pictures(30)
    assert judge.likeness(np.repeat(pixels[:1], 9, axis=0), pixels) == pytest.approx(0.0)
    assert judge.likeness(pixels, pixels) == pytest.approx(1.0)
