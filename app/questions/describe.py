"""`describe`: the layers of a network that isn't built yet, and what training it would take."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.questions.question import Desk, Question
from app.said import beside

if TYPE_CHECKING:
    import keras

    from models.options import TrainingOptions
    from models.spec import Shape, Task, Template

REMEMBERED = 64
"""Answers kept; the same edit undone and done again is answered at once."""


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """The network of a template.

    Args:
        asked: `template`, `task`, `shape` (`outputs`, `numbers`, `categories`, `image`, `sequence`,
            `horizon`, `tokens`, `answers`, `classes`, `rows`), and perhaps `hyperparameters` and `training`; what they
            leave out has its default. `origin`: the folder of a run to start from.
        desk: Remembers the answers.

    Returns:
        `layers` (see `app.layers`), `parameters`, `trainable`, `memory` in bytes, `seconds`, and
        `operations`, multiply-adds a sample. `obstacle`: the `error` that keeps the training from starting from
        `origin`, where there is one.

    Raises:
        UserError: A setting is unknown or out of range, or the network can't be built.
    """
    key = json.dumps({name: value for name, value in asked.items() if name != "id"}, sort_keys=True, default=str)
    if key not in desk.described:
        if len(desk.described) >= REMEMBERED:
            desk.described.pop(next(iter(desk.described)))
        desk.described[key] = _described(asked)
    return desk.described[key]


def _described(asked: Mapping[str, Any]) -> dict[str, Any]:
    from app import estimate, layers
    from app.training import network as networks
    from models.spec import CLASSES

    template, task, shape, options = _wanted(asked)
    network = networks.outline(template, task, shape, dict(asked.get("hyperparameters") or {}))
    listed = layers.rows(network)
    if task in CLASSES and listed and "activation" not in listed[-1]:
        listed[-1]["activation"] = "softmax"  # the saved model ends with it
    count = estimate.parameters
    return {
        "layers": listed,
        "parameters": count(network.weights),
        "trainable": count(network.trainable_weights),
        "memory": estimate.memory(network, options),
        "seconds": estimate.seconds(network, options, shape.rows),
        "operations": estimate.operations(network),
        **_obstacle(network, asked),
    }


def _wanted(asked: Mapping[str, Any]) -> tuple[Template, Task, Shape, TrainingOptions]:
    import models
    from models.options import TrainingOptions
    from models.spec import Task, problems

    template = next((known for known in models.TEMPLATES if known.id == asked["template"]), None)
    if template is None:
        raise UserError(f"There is no template {asked['template']}.")
    training = dict(asked.get("training") or {})
    found = problems(template.hyperparameters, dict(asked.get("hyperparameters") or {}))
    found += problems(TrainingOptions, training)
    if found:
        raise UserError(" ".join(found))
    try:
        return template, Task(asked["task"]), _shape(asked["shape"]), TrainingOptions(**training)
    except (TypeError, ValueError, KeyError) as error:
        raise UserError(f"The question describe is not complete: {error}.") from error


def _shape(content: Mapping[str, Any]) -> Shape:
    from models.spec import Shape

    image, sequence, tokens = content.get("image"), content.get("sequence"), content.get("tokens")
    answers = content.get("answers")
    height, width, channels = (int(side) for side in image) if image is not None else (0, 0, 0)
    return Shape(
        outputs=int(content["outputs"]),
        numbers=int(content.get("numbers") or 0),
        categories=tuple(int(codes) for codes in content.get("categories") or ()),
        image=None if image is None else (height, width, channels),
        sequence=None if sequence is None else (int(sequence[0]), int(sequence[1])),
        tokens=None if tokens is None else (int(tokens[0]), int(tokens[1])),
        answers=None if answers is None else (int(answers[0]), int(answers[1])),
        horizon=int(content.get("horizon") or 1),
        whole=bool(content.get("whole")),
        rows=int(content.get("rows") or 1000),
        classes=int(content.get("classes") or 0),
        body=str(content.get("body") or ""),
    )


def _obstacle(network: keras.Model, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Why the run that a training is to start from can't be taken; nothing where it can."""
    from app.training import inheritance

    if not asked.get("origin"):
        return {}
    try:
        inheritance.check(network, str(asked["origin"]), str(asked["template"]))
    except UserError as error:
        return {"obstacle": {"error": str(error), **beside(str(error))}}
    return {}


QUESTION = Question("describe", ("template", "task", "shape"), answer)
