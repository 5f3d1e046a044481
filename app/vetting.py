"""Keras files of unknown origin: looked through before any of it is built, so that none can bring code along."""

from __future__ import annotations

import io
import json
import math
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import parcel
from app.errors import UserError
from app.said import said

MEMBERS = {"metadata.json", "config.json", "model.weights.h5"}
MOST_BYTES, MOST_CONFIG, MOST_NUMBERS = 512 << 20, 2 << 20, 100_000_000
DEEPEST, LARGEST, MOST_LAYERS = 60, 65_536, 5000

ACTIVATIONS = frozenset(
    "linear relu relu6 leaky_relu elu selu gelu silu swish hard_silu hard_swish hard_sigmoid sigmoid tanh softplus "
    "softsign softmax mish exponential log_softmax celu".split()
)

LAYERS = frozenset(
    "InputLayer Rescaling Normalization Resizing CenterCrop Conv2D DepthwiseConv2D SeparableConv2D Conv2DTranspose "
    "BatchNormalization LayerNormalization GroupNormalization RMSNormalization UnitNormalization Activation ReLU "
    "LeakyReLU PReLU ELU Softmax Dropout SpatialDropout2D GaussianNoise GaussianDropout AlphaDropout MaxPooling2D "
    "AveragePooling2D GlobalMaxPooling2D GlobalAveragePooling2D Flatten Reshape Permute Identity Dense EinsumDense Add "
    "Subtract Multiply Average Maximum Minimum Concatenate Dot ZeroPadding2D Cropping2D UpSampling2D RandomFlip "
    "RandomRotation RandomZoom RandomTranslation RandomContrast RandomBrightness RandomCrop".split()
)
"""Built-in layers for pictures that only compute."""

MODELS = frozenset({"Functional", "Sequential", "Model"})

OPERATIONS = frozenset(
    "Add Subtract Multiply Divide TrueDivide Maximum Minimum Mean Max Sum Clip Relu Relu6 Sigmoid Tanh Softmax Silu "
    "Reshape Transpose Concatenate Square Sqrt Negative GetItem Pad Gelu".split()
)
"""Nodes of `keras.ops`."""

MODULES: Mapping[str, frozenset[str] | None] = {
    "keras.layers": LAYERS,
    "keras": MODELS | {"DTypePolicy"},
    "keras.models": MODELS,
    "keras.src.models.functional": MODELS,
    "keras.src.models.sequential": MODELS,
    "keras.src.ops.numpy": OPERATIONS,
    "keras.src.ops.nn": OPERATIONS,
    "keras.src.ops.operation": OPERATIONS,
    "keras.initializers": None,
    "keras.regularizers": frozenset({"L1", "L2", "L1L2"}),
    "keras.constraints": frozenset({"MaxNorm", "NonNeg", "UnitNorm", "MinMaxNorm"}),
}
"""What a configuration may name: classes by module, None for any plain name; all others are refused."""

UNCHECKED = ("shared_object_id", "seed")
"""Numbers that may be of any size."""

NAME = re.compile(r"(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9_./ -]{0,127}")
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9]{1,40}")


class Refused(ValueError):
    """A file that is not opened; the message says why, to follow "because"."""


@dataclass(frozen=True)
class Vetted:
    """A file that was looked through.

    Args:
        content: All of it, as it was when it was looked at.
        configuration: What it says of its network.
        image: Height, width and channels of the pictures it takes; 0 where it takes any size.
    """

    content: bytes
    configuration: Mapping[str, Any]
    image: tuple[int, int, int]


def read(path: Path) -> Vetted:
    """Looks through a `.keras` file of a network that sees pictures; loads no Keras.

    Raises:
        UserError: It can't be read, or holds something that is not known to be harmless.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused(said("it is larger than {size:,} MB", size=MOST_BYTES >> 20))
        parcel.check(path)
        content = path.read_bytes()
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            configuration = _configuration(archive)
        return Vetted(content, configuration, _image(configuration))
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(said("{path} can't be read: {reason}.", path=path, reason=reason)) from error
    except parcel.Unsound as error:
        raise UserError(said("{path} is no whole .keras file. Save or copy it again.", path=path)) from error
    except (Refused, ValueError, KeyError, TypeError, RecursionError, AttributeError) as error:
        reason = str(error) if isinstance(error, Refused) else said("its description can't be read")
        raise UserError(
            said("{path} is not opened, because {reason}. Use a network of built-in Keras layers that takes pictures.",
                 path=path, reason=reason)
        ) from error  # fmt: skip


def _configuration(archive: zipfile.ZipFile) -> dict[str, Any]:
    if set(archive.namelist()) != MEMBERS:
        raise Refused(said("it holds other parts than a network and its weights"))
    if archive.getinfo("config.json").file_size > MOST_CONFIG:
        raise Refused(said("its description is too long"))
    found = json.loads(archive.read("config.json"))
    if not isinstance(found, dict) or found.get("class_name") not in MODELS:
        raise Refused(said("it holds no network"))
    found.pop("compile_config", None)
    check(found)
    return {name: found[name] for name in ("module", "class_name", "config", "registered_name") if name in found}


def check(item: Any, depth: int = 0) -> None:
    """Looks through a network's configuration.

    Raises:
        Refused: It names anything but built-in layers, or has sizes out of range.
    """
    if depth > DEEPEST:
        raise Refused(said("its description is nested too deeply"))
    if isinstance(item, dict):
        _check_class(item)
        for name, part in item.items():
            _check_part(name, part)
            if name not in UNCHECKED:
                check(part, depth + 1)
    elif isinstance(item, list):
        if len(item) > MOST_LAYERS:
            raise Refused(said("its description is too long"))
        for part in item:
            check(part, depth + 1)
    elif isinstance(item, int | float) and not _is_in_range(item):
        raise Refused(said("one of its sizes is out of range"))


def _is_in_range(number: int | float) -> bool:
    return math.isfinite(number) and (isinstance(number, float) or abs(number) <= LARGEST)


def _check_class(item: Mapping[str, Any]) -> None:
    if "class_name" not in item:
        return
    name, module = item["class_name"], item.get("module")
    if name == "__keras_tensor__" and module is None:
        return
    allowed = MODULES.get(module, frozenset()) if isinstance(module, str) else frozenset[str]()
    if not isinstance(name, str) or not (PLAIN.fullmatch(name) if allowed is None else name in allowed):
        raise Refused(said("it uses {name}, which is no built-in layer for pictures", name=str(name)[:60]))
    if item.get("registered_name") not in (None, name):
        raise Refused(said("it uses {name}, which is no built-in layer for pictures", name=str(name)[:60]))


def _check_part(name: Any, part: Any) -> None:
    if str(name).endswith("activation") and part is not None and part not in ACTIVATIONS:
        raise Refused(said("it uses an activation that is not built in"))
    if name == "name" and not (isinstance(part, str) and NAME.fullmatch(part)):
        raise Refused(said("one of its layers has an odd name"))


def _image(configuration: Mapping[str, Any]) -> tuple[int, int, int]:
    """The size of the one picture that a network takes."""
    shapes = list(_inputs(configuration))
    if len(shapes) != 1 or len(shapes[0]) != 4 or shapes[0][3] not in (1, 3):
        raise Refused(said("it takes no single picture, grey or in colour"))
    sides = [side or 0 for side in shapes[0][1:3]]
    if any(isinstance(side, bool) or not isinstance(side, int) or not 0 <= side <= 1024 for side in sides):
        raise Refused(said("it takes pictures of an unusable size"))
    return sides[0], sides[1], shapes[0][3]


def _inputs(configuration: Mapping[str, Any]) -> Iterator[list[Any]]:
    for layer in configuration["config"]["layers"]:
        if layer["class_name"] == "InputLayer":
            yield layer["config"]["batch_shape"]


def check_weights(content: bytes) -> None:
    """Looks through the weights of a vetted file: plain arrays that lie in it, as large as they say.

    Raises:
        Refused: They are something else.
    """
    import h5py  # type: ignore[import-untyped]

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        weights = io.BytesIO(archive.read("model.weights.h5"))
    with h5py.File(weights, "r") as file:
        if _numbers(file, 0) > MOST_NUMBERS:
            raise Refused(said("it has more than {count:,} weights", count=MOST_NUMBERS))


def _numbers(group: Any, depth: int) -> int:
    import h5py

    if depth > DEEPEST:
        raise Refused(said("its weights are nested too deeply"))
    total = 0
    for name in group:
        if not isinstance(group.get(name, getlink=True), h5py.HardLink):
            raise Refused(said("its weights point elsewhere"))
        member = group[name]
        if isinstance(member, h5py.Group):
            total += _numbers(member, depth + 1)
            continue
        whole = member.id.get_storage_size() == member.size * member.dtype.itemsize
        if member.external or member.is_virtual or member.dtype.kind not in "fiub" or not whole:
            raise Refused(said("its weights are no plain arrays"))
        total += int(member.size)
    return total
