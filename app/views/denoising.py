"""`denoising`: how pictures come out of noise, step by step: what each step begins with, and what it takes that for."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app import montage
from app.errors import UserError
from app.montage import Layout
from app.said import said
from app.views.view import Look, Material, View
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

    from app.generation import Generator

COUNT = 8
"""Pictures drawn, the first ones of a seed, as `generate` draws them."""

KEPT = 11
"""Steps shown after an epoch, evenly apart; those asked for are shown all."""

MOST_BYTES = 100_000
"""Values of all pictures of a content of an epoch, about; fewer are drawn where they are larger."""

LAST_SEED = 2**31 - 1


@dataclass(frozen=True)
class Wanted:
    """What is drawn.

    Args:
        noise: What the pictures begin as, float32 (pictures, height, width, channels).
        labels: Their classes, int32 (pictures,); None where there are none.
        steps: Steps that are shown at most.
    """

    noise: np.ndarray
    labels: np.ndarray | None
    steps: int


def generator_of(look: Look) -> Generator:
    """What draws, made once, so that its compiled loop stays so."""
    from app.generation import Generator

    generation = look.template.generation
    if generation is None or generation.trace is None:
        raise UserError(said("This run's template draws at once, not step by step."))
    return look.kept("generator", lambda: Generator(look.network, generation, look.fitted.target.drawn))


def examples(look: Look, material: Material) -> Wanted:
    """The first pictures of seed 0, all classes in turn."""
    import numpy as np

    generator = generator_of(look)
    one = KEPT * int(np.prod(generator.size))
    count = max(1, min(COUNT, MOST_BYTES // one))
    return Wanted(generator.noise(0, 1, count), generator.labels(1, count), KEPT)


def make(look: Look, wanted: Wanted) -> dict[str, Any]:
    """Two pictures of many: `noisy`, what steps begin with and at last the drawing, and `taken`, what for.

    Returns:
        `steps`: how many there are; `shown`: which of them the columns are, from 0, the drawing being the last one,
        `steps`; `layout`: where the pictures lie, a row each; `classes`: their names, where they have some;
        `noisy` and `taken`: each a PNG file in base64 at `png`.
    """
    import numpy as np

    generator = generator_of(look)
    begun, taken = generator.trace(wanted.noise, wanted.labels)
    steps = len(begun)
    shown = np.unique(np.linspace(0, steps, min(wanted.steps, steps + 1)).round().astype(int))
    noisy, clean = np.concatenate([begun, taken[-1:]])[shown], np.concatenate([taken, taken[-1:]])[shown]
    count, height, width = noisy.shape[1:4]
    layout = Layout.of(height, width, len(shown), count)
    classes = [] if wanted.labels is None else [generator.classes[code] for code in wanted.labels]
    return {
        "view": "denoising",
        "steps": steps,
        "shown": shown.tolist(),
        "classes": classes,
        "layout": layout.to_json(),
        "noisy": _told(noisy, layout),
        "taken": _told(clean, layout),
    }


def _told(pictures: np.ndarray, layout: Layout) -> dict[str, str]:
    """Pictures, (steps, samples, ...), as one: a row for each sample."""
    rows: Sequence[np.ndarray] = [pictures[step, row] for row in range(layout.rows) for step in range(layout.columns)]
    stream = io.BytesIO()
    montage.compose(rows, layout).save(stream, "PNG")
    return {"png": base64.b64encode(stream.getvalue()).decode("ascii")}


def asked(look: Look, question: Mapping[str, Any]) -> Wanted:
    """Pictures of a `seed`, perhaps all of one `class`, with all their steps.

    Raises:
        UserError: The seed is no whole number, or there is no such class.
    """
    seed, name = question.get("seed", 0), question.get("class")
    if not isinstance(seed, int) or isinstance(seed, bool) or not 0 <= seed <= LAST_SEED:
        raise UserError(said("`seed` must be a whole number from 0 to {most}.", most=LAST_SEED))
    generator = generator_of(look)
    labels = generator.labels(1, COUNT, None if name is None else str(name))
    return Wanted(generator.noise(seed, 1, COUNT), labels, 10**6)


VIEW = View(
    "denoising", lambda task: task == Task.IMAGE_GENERATION, examples, make, asked, kinds=("images",)
)
