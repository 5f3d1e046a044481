"""Whether pictures may be mirrored while training: asked of the data, not assumed."""

from __future__ import annotations

import numpy as np

from app.said import said

MOST = 4000
"""Pictures looked at; half to learn the classes' mean pictures from, half to try them on."""

TOLERATED = 0.75
"""Mirrored pictures must be recognised at least this often, as a share of how often plain ones are."""


def tolerated(pictures: np.ndarray, codes: np.ndarray) -> bool:
    """Whether a mirrored picture still looks like its own class.

    Each picture is given the class whose mean picture is nearest. A shoe stays a shoe when mirrored; a
    2 does not stay a 2, nor a left hand a left hand.

    Args:
        pictures: Training pictures, (samples, height, width, channels).
        codes: Their class codes, (samples,).
    """
    half = len(pictures) // 2
    flat = pictures.astype(np.float32) / 255.0
    mirrored = flat[:, :, ::-1].reshape(len(flat), -1)
    flat = flat.reshape(len(flat), -1)
    present = np.unique(codes[:half])
    if len(present) < 2 or half < 2 * len(present):
        return False
    means = np.stack([flat[:half][codes[:half] == code].mean(axis=0) for code in present])
    plain = np.mean(_nearest(flat[half:], means, present) == codes[half:])
    turned = np.mean(_nearest(mirrored[half:], means, present) == codes[half:])
    return bool(turned >= TOLERATED * plain)


def _nearest(flat: np.ndarray, means: np.ndarray, present: np.ndarray) -> np.ndarray:
    distances = (means**2).sum(axis=1) - 2 * flat @ means.T
    return np.asarray(present[distances.argmin(axis=1)])


def shuffled(pictures: np.ndarray, codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pictures and codes in the same random order, always the same one."""
    order = np.random.default_rng(0).permutation(len(codes))
    return pictures[order], codes[order]


def advice(pictures: np.ndarray, codes: np.ndarray, augmentation: str) -> tuple[str, str]:
    """The augmentation to recommend, and why.

    Args:
        pictures: Training pictures, at most `MOST`, in random order.
        codes: Their class codes.
        augmentation: What the template recommends.
    """
    if augmentation != "shift" or not tolerated(pictures, codes):
        return augmentation, said("mirrored pictures would look like another class")
    return "shift_flip", said("mirrored pictures still look like their own class")
