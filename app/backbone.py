"""What a training is built on: the body of a run's network, of a file the user names, or of a net on this computer."""

from __future__ import annotations

import dataclasses
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import models
from app import apart, nets, vetting
from app.choices import Choices
from app.data.body import Body
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.experiment import Experiment, PictureSize
from app.runs import open_run
from app.said import said

if TYPE_CHECKING:
    import keras

TEMPLATE = "transfer"
OWN = "own"
ENDING = ".keras"


def is_used(experiment: Experiment) -> bool:
    """Whether an experiment builds on another network."""
    return any(one.id == experiment.template and one.backbone is not None for one in models.TEMPLATES)


def is_file(place: str | None) -> bool:
    """Whether what is started from is a file rather than a run."""
    return place is not None and place.lower().endswith(ENDING) and not Path(place).is_dir()


def file_of(place: str) -> Path:
    """The file of the network that is built on.

    Raises:
        UserError: There is none.
    """
    if not is_file(place):
        run = open_run(place)
        if not run.model_file.is_file():
            raise UserError(said(
                "{folder} has no model yet to start from: no epoch was finished. Train or resume it first.",
                folder=run.folder,
            ))  # fmt: skip
        return run.model_file
    path = Path(place).absolute()
    if not path.is_file():
        raise UserError(said("There is no file {path}. Check its spelling.", path=path))
    return path


def is_wanted(choices: Choices) -> bool:
    """Whether the user wants to build on another network: by the template, or by a file to start from."""
    return choices.template == TEMPLATE or (choices.template is None and is_file(choices.origin))


def applied(choices: Choices) -> Choices:
    """The choices with what follows from the backbone: pictures as it takes them.

    What is wrong with it is left to `check`, so that the data can be looked at meanwhile.
    """
    choices = dataclasses.replace(choices, template=TEMPLATE)
    if choices.origin is None:
        chosen = dict(choices.settings).get("backbone", OWN)
        return choices if chosen == OWN else dataclasses.replace(choices, channels=choices.channels or 3)
    try:
        height, width, channels = vetting.read(file_of(choices.origin)).image
    except UserError:
        return choices
    fitting = (width, height) if width and height else None
    return dataclasses.replace(
        choices, origin=str(Path(choices.origin).absolute()), size=choices.size or fitting,
        channels=choices.channels or channels,
    )  # fmt: skip


def check(choices: Choices) -> None:
    """Refuses a training without a backbone, or with one that can't be used.

    Raises:
        UserError: The sentence says why, and what to do.
    """
    if choices.template != TEMPLATE:
        return
    chosen = dict(choices.settings).get("backbone", OWN)
    if choices.origin is None and chosen == OWN:
        raise UserError(said(
            "Transfer learning needs a backbone: a run or a .keras file that is built on (--from), or a net "
            "(--set backbone={net}).",
            net=next(iter(nets.NETS)),
        ))  # fmt: skip
    if choices.origin is not None and chosen != OWN:
        raise UserError(said(
            "--from and --set backbone={net} name two backbones. Leave one of them out.", net=chosen
        ))  # fmt: skip
    channels = 3 if choices.origin is None else vetting.read(file_of(choices.origin)).image[2]
    if choices.channels not in (None, channels):
        raise UserError(said(
            "The backbone takes pictures of {count} channels, so --channels {given} can't be used. Leave it out.",
            count=channels, given=choices.channels,
        ))  # fmt: skip


def size(found: PictureSize, choices: Choices) -> PictureSize:
    """The size that pictures are brought to for a net, where the user did not choose one.

    Args:
        found: What their own sizes suggest.
        choices: What the user decided.
    """
    if choices.template != TEMPLATE or choices.origin is not None or choices.size is not None:
        return found
    least, most = nets.SIDES
    grown = max(1.0, least / min(found.width, found.height))
    shrunk = min(1.0, most / (max(found.width, found.height) * grown))
    sides = [max(32, round(side * grown * shrunk)) for side in (found.width, found.height)]
    return PictureSize(sides[0], sides[1], found.channels)


def body(experiment: Experiment) -> Body | None:
    """The network that an experiment builds on; None where it builds on none.

    Raises:
        UserError: It is gone or can't be used.
    """
    if not is_used(experiment):
        return None
    if experiment.origin is None:
        return Body()
    return Body(json.dumps(vetting.read(file_of(experiment.origin)).configuration))


def require(experiment: Experiment, agreed: bool = False, progress: Progress = silent) -> None:
    """Sees to it that what is built on lies on this computer.

    Args:
        experiment: About to be trained.
        agreed: Whether the user agreed to fetch a net's weights. Defaults to no.
        progress: Called while they are fetched. Defaults to nobody.

    Raises:
        UserError: It doesn't; of a net's weights, with their address, their size and how to agree.
    """
    name = missing(experiment)
    if name is None:
        return
    if not agreed:
        raise nets.absent(name)
    nets.fetch(name, progress)


def missing(experiment: Experiment) -> str | None:
    """The net whose weights an experiment builds on and that are not on this computer; None if there is none."""
    name = str(experiment.hyperparameters.get("backbone", OWN))
    if not is_used(experiment) or name not in nets.NETS:
        return None
    return None if nets.is_there(name) else name


def take(network: keras.Model, experiment: Experiment) -> str:
    """Gives a network the weights of its backbone, and says whose they are.

    Args:
        network: With fresh weights.
        experiment: Names the backbone.

    Raises:
        UserError: The backbone is gone or damaged, or has other layers than the network was built with.
    """
    name = str(experiment.hyperparameters["backbone"])
    theirs, title = _net(name, network) if name in nets.NETS else _opened(experiment)
    for layer, arrays in theirs:
        try:
            _target(network, layer).set_weights(arrays)
        except ValueError as error:
            raise UserError(said(
                "{title} is not the network any more that this training was set up with. Set it up again.",
                title=title,
            )) from error  # fmt: skip
    count = sum(array.size for _, arrays in theirs for array in arrays)
    return said("Built on {title}: {count:,} weights were taken over.", title=title, count=count)


def _target(network: keras.Model, name: str) -> keras.layers.Layer:
    """The layer that a backbone's of this name became, in the network or in the model within it."""
    from models import transfer

    names = {name, transfer.renamed(name)}
    for layer in network.layers:
        if layer.name in names and layer.weights:
            return layer
    inner = next((layer for layer in network.layers if hasattr(layer, "layers")), None)
    if inner is None:
        raise ValueError(name)
    return _target(inner, name)


def _net(name: str, network: keras.Model) -> tuple[apart.Weights, str]:
    import keras

    from models import transfer

    net = nets.NETS[name]
    if not nets.is_there(name):
        raise nets.absent(name)
    nets.check(name)
    image = keras.Input(network.input_shape[1:], name="image")
    source = keras.Model(*transfer.net(name, image))
    source.load_weights(net.file)
    return _weights(source), net.title


def _opened(experiment: Experiment) -> tuple[apart.Weights, str]:
    """Those of the body of a run or file; the very bytes that were vetted are what is loaded, a file's apart."""
    import keras

    from models import transfer

    assert experiment.origin is not None
    vetted = vetting.read(file_of(experiment.origin))
    if is_file(experiment.origin):
        return apart.weights(vetted.content, experiment.origin), experiment.origin
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "backbone.keras"
        path.write_bytes(vetted.content)
        try:
            vetting.check_weights(vetted.content)
            model = keras.models.load_model(path, compile=False, safe_mode=True)
        except Exception as error:  # whatever a damaged file makes of the loader
            raise UserError(said(
                "The weights in {place} can't be used. Save or copy the file again.", place=experiment.origin
            )) from error  # fmt: skip
    return _weights(transfer.body(model)), experiment.origin


def _weights(network: keras.Model) -> apart.Weights:
    return [(layer.name, layer.get_weights()) for layer in network.layers if layer.weights]
