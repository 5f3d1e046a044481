"""`maps`: what some layers of a network of convolutions make of a picture, feature by feature."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import Look, Material, View, png
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

COUNT, LAYERS, MAPS = 3, 4, 16
"""Pictures, layers of each, and maps of each of those."""

ACTIVATIONS = ("Activation", "ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax")
CONVOLUTIONS = ("Conv2D", "DepthwiseConv2D", "SeparableConv2D")


@dataclass(frozen=True)
class Pictures:
    """Pictures that are looked at.

    Args:
        pixels: As the network takes them, uint8 (pictures, height, width, channels).
        names: Their files; empty for a user's own.
    """

    pixels: np.ndarray
    names: list[str]


def examples(look: Look, material: Material) -> Pictures:
    """Fixed pictures of the validation part, evenly apart."""
    from app.data.dataset import Pictures as Collection

    rows = material.spread(COUNT)
    files = material.dataset.files if isinstance(material.dataset, Collection) else []
    return Pictures(material.pictures(rows), [files[row] for row in rows])


def tensors(look: Look) -> dict[str, Any]:
    """The answers of some layers by name: of each size of map that there is the last, from large to small."""
    listed = [layer for layer in look.network.layers if _is_map(layer)]
    found = [layer for layer in listed if type(layer).__name__ in ACTIVATIONS]
    found = found or [layer for layer in listed if type(layer).__name__ in CONVOLUTIONS]
    by_size = {tuple(layer.output.shape[1:3]): layer for layer in found}
    return {layer.name: layer.output for layer in list(by_size.values())[:LAYERS]}


def _is_map(layer: Any) -> bool:
    return len(layer._inbound_nodes) == 1 and len(getattr(layer.output, "shape", ())) == 4


def make(look: Look, chosen: Pictures) -> dict[str, Any]:
    """For each picture its `layers`, each with its `height`, `width`, the `count` of its maps and the first of them.

    All pictures are base64 PNG files at `png`; a map is black where a feature is absent.
    """
    wanted = tensors(look)
    found = look.outputs({"image": chosen.pixels}, wanted) if wanted else {}
    told = []
    for place, name in enumerate(chosen.names):
        layers = [
            {"name": layer, "height": answers.shape[1], "width": answers.shape[2], "count": answers.shape[3],
             "maps": [{"png": png(_seen(answers[place, ..., at]))} for at in range(min(MAPS, answers.shape[3]))]}
            for layer, answers in found.items()
        ]  # fmt: skip
        told.append({"name": name, "picture": {"png": png(chosen.pixels[place])}, "layers": layers})
    return {"view": "maps", "examples": told}


def _seen(answers: np.ndarray) -> np.ndarray:
    """A map as bytes, (height, width, 1): 0 for its lowest answer, 255 for its highest; black where all are alike."""
    import numpy as np

    low, high = float(answers.min()), float(answers.max())
    scaled = (answers - low) / ((high - low) or 1.0)
    return np.asarray(np.rint(255 * np.nan_to_num(scaled)), np.uint8)[..., None]


def asked(look: Look, question: Mapping[str, Any]) -> Pictures:
    """The `picture` (a file) or the `pixels` that a user gives.

    Raises:
        UserError: It is missing, or can't be read.
    """
    from app.data import given

    if question.get("picture") is None and question.get("pixels") is None:
        raise UserError(said("Give a picture under Try one first, then look inside."))
    return Pictures(given.pixels(look.fitted.size, question)[None], [""])


VIEW = View("maps", lambda task: task == Task.CLASSIFICATION, examples, make, asked)
