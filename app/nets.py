"""Networks of keras.applications trained on ImageNet: where their weights lie, fetched once the user has agreed."""

from __future__ import annotations

import hashlib
import os
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app import files
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.said import said

PLACE = "https://storage.googleapis.com/tensorflow/keras-applications/"
BLOCK = 1 << 16
SECONDS = 30
"""The longest silence of the other side."""

SIDES = 96, 160
"""Pixels a side of the pictures that they are given, at least and at most."""


@dataclass(frozen=True)
class Net:
    """One network's weights without its last layer.

    Args:
        title: As people call it.
        address: Where they are fetched from.
        megabytes: About how large they are.
        digest: MD5 of the file, as Keras knows it.
    """

    title: str
    address: str
    megabytes: int
    digest: str

    @property
    def file(self) -> Path:
        """Where Keras keeps them on this computer."""
        home = os.environ.get("KERAS_HOME") or str(Path.home() / ".keras")
        return Path(home) / "models" / self.address.rpartition("/")[2]


NETS: Mapping[str, Net] = {
    "mobilenet_v3_small": Net(
        "MobileNetV3 Small", f"{PLACE}mobilenet_v3/weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5", 4,
        "d3e8ec802a04aa4fc771ee12a9a9b836",
    ),
    "mobilenet_v3_large": Net(
        "MobileNetV3 Large", f"{PLACE}mobilenet_v3/weights_mobilenet_v3_large_224_1.0_float_no_top_v2.h5", 13,
        "07fb09a5933dd0c8eaafa16978110389",
    ),
    "efficientnet_v2_b0": Net(
        "EfficientNetV2 B0", f"{PLACE}efficientnet_v2/efficientnetv2-b0_notop.h5", 24,
        "893217f2bb855e2983157299931e43ff",
    ),
}  # fmt: skip
"""By the name of the hyperparameter `backbone`."""


def is_there(name: str) -> bool:
    """Whether a net's weights lie on this computer."""
    return NETS[name].file.is_file()


def check(name: str) -> None:
    """Refuses a file that is not what it is called.

    Raises:
        UserError: It is another one, or can't be read.
    """
    net = NETS[name]
    try:
        if _digest(net.file) == net.digest:
            return
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(said("{path} can't be read: {reason}.", path=net.file, reason=reason)) from error
    raise UserError(said(
        "{path} is not the weights of {title}. Delete it, and fetch them again.", path=net.file, title=net.title
    ))  # fmt: skip


def absent(name: str) -> UserError:
    """That a net's weights must be fetched first: from where, how large they are, and how to agree."""
    net = NETS[name]
    return UserError(said(
        "The weights of {title} are not on this computer. They would be fetched once from {address} (about "
        "{megabytes} MB) and kept in {folder}. To agree, add --download; or start from a run or file with --from.",
        title=net.title, address=net.address, megabytes=net.megabytes, folder=net.file.parent,
    ))  # fmt: skip


def fetch(name: str, progress: Progress = silent) -> None:
    """Fetches a net's weights; only where the user agreed to it.

    Args:
        name: One of `NETS`.
        progress: Told how far it is; may raise to leave. Defaults to nobody.

    Raises:
        UserError: The other side doesn't answer, or sends something else.
    """
    net = NETS[name]
    try:
        with urllib.request.urlopen(net.address, timeout=SECONDS) as answer:
            content = bytearray()
            while block := answer.read(BLOCK):
                content += block
                if len(content) > (2 * net.megabytes + 1) << 20:
                    break
                progress(min(1.0, len(content) / (net.megabytes << 20)), said("Fetching {title}", title=net.title))
    except (OSError, ValueError) as error:
        raise UserError(said(
            "The weights of {title} could not be fetched from {address}: {reason}. Look whether this computer is "
            "connected, or copy the file to {file}.",
            title=net.title, address=net.address, reason=str(error), file=net.file,
        ), exit_code=1) from error  # fmt: skip
    if hashlib.md5(content, usedforsecurity=False).hexdigest() != net.digest:
        raise UserError(said(
            "What {address} sent is not the weights of {title}, so it was thrown away. Try again later.",
            address=net.address, title=net.title,
        ), exit_code=1)  # fmt: skip
    net.file.parent.mkdir(parents=True, exist_ok=True)
    files.write_bytes(net.file, bytes(content))


def _digest(path: Path) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    with open(path, "rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
