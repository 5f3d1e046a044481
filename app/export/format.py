"""What an export format is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import keras
    import numpy as np


@dataclass(frozen=True)
class Format:
    """One way to take a model along.

    Args:
        id: Its name on the command line.
        title: Its name on screen.
        suffix: What its files end with; empty for a folder.
        write: Writes a model to a path that doesn't exist yet.
        run: Opens what was written, from nothing but the file, and predicts inputs by name.
    """

    id: str
    title: str
    suffix: str
    write: Callable[[keras.Model, Path], None]
    run: Callable[[Path, Mapping[str, np.ndarray]], np.ndarray]
