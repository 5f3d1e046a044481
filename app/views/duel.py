"""`duel`: what a discriminator thinks of given and of drawn pictures, which classes are drawn, and what goes wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app import judge as judging
from app.errors import UserError
from app.judge import Judge
from app.said import said
from app.views.view import Look, Material, View, plain
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

GIVEN, DRAWN = 2000, 240
"""Given pictures that the judge is made of, and drawn ones that are judged; as many given ones are judged beside."""

BATCH = 60
"""Pictures drawn and judged at once."""

BINS = 20
"""Bars of verdicts from 0 to 1."""

ALIKE, RARE, USUAL = 0.5, 0.01, 0.03
"""Drawn pictures are alike below this share of the given ones' spread; a class with less than the second share is not
drawn if it has more than the third among the given ones."""

SURE = 0.05
"""Where the discriminator is this sure of both sides, the generator learns little from it."""


@dataclass(frozen=True)
class Pictures:
    """Given pictures, of which nothing was learned where there is a validation part.

    Args:
        pixels: uint8 (samples, height, width, channels).
        codes: The code of each one's class, -1 where it is not known.
        labels: What the network is told of each, -1 where nothing.
        classes: The classes' names.
        judge: Tells classes; None where there are none.
    """

    pixels: np.ndarray
    codes: np.ndarray
    labels: np.ndarray
    classes: tuple[str, ...]
    judge: Judge | None


def examples(look: Look, material: Material) -> Pictures:
    """Pictures of the validation part, evenly apart, and a judge made of most of them."""
    import numpy as np

    from app.data.dataset import Pictures as Collection

    rows, dataset = material.spread(GIVEN), material.dataset
    assert isinstance(dataset, Collection)
    pixels = material.pictures(rows)
    classes: tuple[str, ...] = tuple(dataset.classes) if dataset.labels is not None else ()
    place = {name: code for code, name in enumerate(classes)}
    codes = np.full(len(rows), -1)
    if dataset.labels is not None:
        codes = np.asarray([place.get(str(dataset.labels[row]), -1) for row in rows])
    labels = look.fitted.picture_labels(dataset)[rows]
    few = np.unique(np.linspace(0, len(rows) - 1, DRAWN).astype(int))
    return Pictures(pixels[few], codes[few], labels[few], classes, judging.judge_of(pixels, codes, len(classes)))


def make(look: Look, given: Pictures) -> dict[str, Any]:
    """The verdicts, the classes and what is wrong.

    `real` and `fake`: the mean verdict on given and on drawn pictures, from 0 (drawn) to 1 (real), and `bars` of both,
    shares from 0 to 1. `classes`: of each the `name`, its `share` of the drawn pictures and among the `given` ones, as
    the judge tells them; `judge`: how often that is right; `agreement`: how often it names the class that was asked
    for, null where none was. `spread`: how much drawn pictures differ, as a share of the given ones. `hints`: what is
    wrong, each with a `code`: `alike`, `missing` (and `classes`) or `hopeless`.
    """
    import numpy as np

    from app.generation import Generator

    generation = look.template.generation
    assert generation is not None
    generator = Generator(look.network, generation, look.fitted.target.drawn)
    wanted = generator.labels(1, DRAWN)
    drawn = generator.draw(generator.noise(0, 1, DRAWN), wanted)
    asked_for = np.full(DRAWN, -1, np.int32) if wanted is None else wanted
    real, fake = _verdicts(look, given.pixels, given.labels), _verdicts(look, drawn, asked_for)
    spread = judging.likeness(drawn, given.pixels)
    content: dict[str, Any] = {
        "view": "duel",
        "real": plain(real.mean() if len(real) else 0.0, 3),
        "fake": plain(fake.mean(), 3),
        "bars": {"real": _bars(real), "fake": _bars(fake)},
        "classes": _classes(given, drawn),
        "judge": None if given.judge is None else plain(given.judge.accuracy, 3),
        "agreement": _agreement(given, drawn, asked_for, look.fitted.target.drawn),
        "spread": plain(spread, 3),
    }
    return {**content, "hints": hints(content)}


def _verdicts(look: Look, pixels: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """From 0 (drawn) to 1 (real), (samples,)."""
    import numpy as np
    import tensorflow as tf

    discriminator = look.network.get_layer("discriminator")

    def judge(image: Any, label: Any) -> Any:
        judged = {"image": image, "label": label}
        inputs = {name: judged[name] for name in discriminator.input}
        return tf.sigmoid(discriminator(inputs, training=False)["verdict"])

    call = look.kept("duel verdicts", lambda: tf.function(judge, autograph=False, reduce_retracing=True))
    found = []
    for start in range(0, len(pixels), BATCH):
        image, label = pixels[start : start + BATCH].astype(np.float32), labels[start : start + BATCH]
        lacking = BATCH - len(image)  # one size, so that one compilation serves all
        image = np.concatenate([image, np.zeros((lacking, *image.shape[1:]), np.float32)])
        label = np.concatenate([label, np.full(lacking, -1)]).astype(np.int32)
        found.append(np.asarray(call(image, label))[: BATCH - lacking])
    return np.concatenate(found) if found else np.zeros(0)


def _bars(verdicts: np.ndarray) -> list[float]:
    import numpy as np

    counts = np.histogram(verdicts, BINS, (0.0, 1.0))[0]
    shares: list[float] = plain(counts / max(1, len(verdicts)), 3)
    return shares


def _classes(given: Pictures, drawn: np.ndarray) -> list[dict[str, Any]]:
    if given.judge is None:
        return []
    answers, known = given.judge.answers(drawn), given.codes[given.codes >= 0]
    return [
        {
            "name": name,
            "share": plain((answers == code).mean(), 3),
            "given": plain((known == code).mean() if len(known) else 0.0, 3),
        }
        for code, name in enumerate(given.classes)
    ]


def _agreement(given: Pictures, drawn: np.ndarray, wanted: np.ndarray, names: tuple[str, ...]) -> float | None:
    import numpy as np

    if given.judge is None or not names:
        return None
    place = np.asarray([given.classes.index(name) if name in given.classes else -1 for name in names])
    found: float = plain((given.judge.answers(drawn) == place[wanted]).mean(), 3)
    return found


def hints(content: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What is wrong with a duel, the worst first; see `make`."""
    found: list[dict[str, Any]] = []
    if content["spread"] < ALIKE:
        found.append({"code": "alike"})
    missing = [row["name"] for row in content["classes"] if row["share"] < RARE and row["given"] >= USUAL]
    if missing:
        found.append({"code": "missing", "classes": missing})
    if content["real"] > 1 - SURE and content["fake"] < SURE:
        found.append({"code": "hopeless"})
    return found


def asked(look: Look, question: Mapping[str, Any]) -> Pictures:
    """Raises UserError: a duel is between two networks, and a user's input has no side in it."""
    raise UserError(said("How the two networks stand is shown of each epoch of the training."))


VIEW = View("duel", lambda task: task == Task.IMAGE_GENERATION, examples, make, asked)
