"""`projection`: the features of some pictures as points in a plane, by class, before the training and after epochs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.map import directions
from app.views.view import Look, Material, View, plain
from models.spec import Task

if TYPE_CHECKING:
    import keras
    import numpy as np

COUNT = 300
"""Pictures shown."""

FEATURES = "features"
"""The layer whose answers are a picture's features."""


@dataclass(frozen=True)
class Pictures:
    """Pictures that are looked at.

    Args:
        pixels: As the network takes them, uint8 (pictures, height, width, channels).
        codes: Their classes; -1 for none.
        before: Of a user's own picture: the points it is shown among, as an earlier content.
    """

    pixels: np.ndarray
    codes: np.ndarray
    before: Mapping[str, Any] | None = None


def examples(look: Look, material: Material) -> Pictures:
    """Fixed pictures of the validation part, evenly apart."""
    from app.data.dataset import Pictures as Collection

    if not isinstance(material.dataset, Collection):
        raise TypeError("these are no pictures")
    rows = material.spread(COUNT)
    return Pictures(material.pictures(rows), look.fitted.picture_targets(material.dataset)[rows])


def features(network: keras.Model) -> Any:
    """What the last dense layer of a network reads."""
    import keras

    if any(layer.name == FEATURES for layer in network.layers):
        return network.get_layer(FEATURES).output
    return [layer for layer in network.layers if isinstance(layer, keras.layers.Dense)][-1].input


def make(look: Look, chosen: Pictures) -> dict[str, Any]:
    """Points by their two directions of most difference: `x`, `y` and `class`; `right`, whether the answer is.

    `mean` and `axes` bring other features into the same plane. Of a user's own picture `own` is its place.
    """
    import numpy as np

    found = look.outputs({"image": chosen.pixels}, {"features": features(look.network), "output": look.network.output})
    vectors = found["features"].reshape(len(chosen.pixels), -1)
    answers = found["output"].argmax(axis=1)
    classes = list(look.fitted.target.classes or ())
    if chosen.before is not None:
        mean, axes = (np.asarray(chosen.before[name], np.float64) for name in ("mean", "axes"))
        if axes.shape != (vectors.shape[1], 2) or chosen.before["classes"] != classes:
            raise _damaged()
        x, y = plain((vectors[0] - mean) @ axes)
        return {**chosen.before, "own": {"x": x, "y": y, "class": int(answers[0])}}
    mean = vectors.mean(axis=0)
    axes = directions(vectors - mean)
    places = (vectors - mean) @ axes
    return {
        "view": "projection",
        "classes": classes,
        "x": plain(places[:, 0]),
        "y": plain(places[:, 1]),
        "class": chosen.codes.tolist(),
        "right": (answers == chosen.codes).tolist(),
        "mean": plain(mean),
        "axes": plain(axes),
    }


def asked(look: Look, question: Mapping[str, Any]) -> Pictures:
    """The `picture` (a file) or the `pixels` that a user gives, among the points that the run's training kept.

    Raises:
        UserError: There is no picture, it can't be read, or the run kept no points.
    """
    import numpy as np

    from app.data import given
    from app.runs import open_run

    if question.get("picture") is None and question.get("pixels") is None:
        raise UserError(said("Give a picture under Try one first, then look inside."))
    pixels = given.pixels(look.fitted.size, question)[None]
    run = open_run(str(question["run"]))
    return Pictures(pixels, np.array([-1]), _kept(run.samples_folder, run.metrics().get("best_epoch")))


def _kept(folder: Path, best: Any) -> Mapping[str, Any]:
    """The points that were kept of the epoch nearest to the best one, whose weights the model has."""
    from app.views import shelf

    files = {int(file.stem[-4:]): file for file in folder.glob("projection-*.json") if file.stem[-4:].isdecimal()}
    if not files:
        raise UserError(said("The training of this run kept no points to show a picture among."))
    wanted = best if isinstance(best, int) else max(files)
    content = shelf.read(files[min(files, key=lambda epoch: abs(epoch - wanted))])
    if content is None or not {"mean", "axes", "classes", "x", "y"} <= set(content):
        raise _damaged()
    return {name: item for name, item in content.items() if name != "epoch"}


def _damaged() -> UserError:
    return UserError(said("The points that the training of this run kept don't belong to its model."))


VIEW = View("projection", lambda task: task == Task.CLASSIFICATION, examples, make, asked)
