"""`predict_one`: what a run's model says of one row or one picture, as fast as someone types or draws."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.data import given
from app.data.given import table
from app.errors import UserError
from app.montage import encoded
from app.questions import latest, replied, returned
from app.questions import opened as keeping
from app.questions.question import Desk, Question
from app.questions.rows import Respond, of_classes
from app.said import said
from models.spec import GIVEN_BACK, UNKNOWN, Task

if TYPE_CHECKING:
    import keras
    import numpy as np
    import pandas as pd

    from app.data.preprocessing import Preprocessing
    from app.experiment import Reading
    from app.runs import Run


@dataclass(frozen=True)
class Opened:
    """A run's model, ready to answer again and again.

    Args:
        preprocessing: From a raw row or picture to the model's input.
        reading: How the run's table was read: missing marks, decimal mark.
        respond: Inputs by name to the outputs, (rows, outputs), and the logits or standardised numbers before them;
            of a generative model to the picture given back, and its code.
    """

    preprocessing: Preprocessing
    reading: Reading
    respond: Respond


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """What the model says.

    Args:
        asked: `run`, and one of `row` (column to text), `text`, `rows` (a series' latest rows, as many as its window
            or more), `file` (a short sequence's table; a `row` with its cell `sequence` will do too), `picture` (a
            file) or `pixels` (base64 of raw uint8 values) with `size` (height, width, channels).
        desk: Keeps the model open.

    Returns:
        `prediction`, and for classes `probabilities`, a list of `class` and `value`, and `logits`; for
        numbers `value`. For a forecast `steps` too, a list of `when` (what the order column would say; null
        where nobody can tell) and `values`, target to number; `value` is the first of them. For rows `missing`
        and `unknown`: input columns that count as missing, and category columns whose value was never seen. For
        texts `pieces`, what the text was cut into, and `unknown`, those of them that training never saw, and `cut`,
        how many behind the end of what the network reads; of pairs see `app.questions.replied`. For
        a sequence's file `steps`, how many it has, and `cut`, how many of them are not read. For
        what is given back `score`, `threshold`, `anomaly` and `given_back`, as the view `reconstruction`. For
        pictures `seen`, a PNG in base64 of what the model sees; of a generative model `picture`, the same given
        back, and `code`, the numbers that stand for it; of one that only draws `verdict`, how real its discriminator
        takes the picture to be, from 0 to 1, and by class as for classes.

    Raises:
        UserError: The run has no model, or the row or picture can't be read.
    """
    from app.runs import open_run

    run = open_run(asked["run"])
    if run.experiment().task in GIVEN_BACK:
        return returned.answer(run, asked, desk)
    if run.experiment().task == Task.TRANSLATION:
        return replied.answer(run, asked, desk)
    opened = keeping.of(desk, run, Opened, _open)
    given, wanted = _given(asked, _wanted(opened.preprocessing))
    if given == "rows":
        return latest.answer(opened.preprocessing, opened.reading, opened.respond, asked["rows"])
    if wanted == "text":
        inputs, facts = _text(opened, asked)
    elif given == "row":
        inputs, facts = _row(opened, asked["row"])
    elif given == "file":
        inputs, facts = _sequence(opened, Path(str(asked["file"])))
    else:
        pixels = _pixels(opened, asked)
        inputs, facts = {"image": pixels[None]}, {"seen": encoded(pixels)}
    return {**_told(opened, inputs), **facts}


def _given(asked: Mapping[str, Any], wanted: str) -> tuple[str, str]:
    """What is given, and what is wanted.

    Raises:
        UserError: Nothing is given, several things are, or something that the model does not read.
    """
    given = [name for name in ("row", "text", "rows", "file", "picture", "pixels") if asked.get(name) is not None]
    if len(given) != 1:
        raise UserError(said("The question predict_one needs either a row, a text, rows, a file, a picture or pixels."))
    if {"pixels": "picture", "row": wanted if wanted in ("text", "file") else "row"}.get(given[0], given[0]) != wanted:
        raise UserError(
            said(
                {
                    "row": "The model of this run was trained on other data: give it a row of a table.",
                    "text": "The model of this run was trained on texts: give it a text.",
                    "rows": "The model of this run was trained on a series: give it the latest rows.",
                    "file": "The model of this run was trained on short sequences: give it the file of one.",
                    "picture": "The model of this run was trained on other data: give it a picture.",
                }[wanted]
            )
        )
    return given[0], wanted


def _wanted(preprocessing: Preprocessing) -> str:
    """What a model is asked about: a row, a text, the latest rows of a series, or a picture."""
    if preprocessing.windows is not None and (preprocessing.windows.window or preprocessing.windows.channels):
        return "rows" if preprocessing.windows.window else "file"
    if preprocessing.texts:
        return "text"
    return "picture" if preprocessing.kind == "images" else "row"


def _open(run: Run) -> Opened:
    import keras
    import numpy as np
    import tensorflow as tf

    from app.prediction import Predictor
    from models.blocks import arguments

    predictor = Predictor.of(run)
    model = predictor.model
    if predictor.preprocessing.target.is_input:
        answer_of = _with_code(run, model)
    else:
        both = keras.Model(model.input, [model.output, model.layers[-1].input])
        answer_of = functools.partial(both, training=False)

    def respond(inputs: dict[str, Any]) -> Any:
        return answer_of(arguments(model, inputs))

    compiled = tf.function(respond, autograph=False, reduce_retracing=True)

    def plain(inputs: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        outputs, logits = compiled({name: tf.constant(array) for name, array in inputs.items()})
        return np.asarray(outputs), np.asarray(logits)

    return Opened(predictor.preprocessing, run.experiment().data.reading, plain)


def _with_verdict(model: keras.Model) -> Callable[[Any], tuple[Any, Any]]:
    """How real a picture looks, as one of the class that it looks most like, (1, 1), and the logits of the classes."""
    import tensorflow as tf

    discriminator = model.get_layer("discriminator")

    def judge(inputs: Any) -> tuple[Any, Any]:
        image = inputs["image"]
        if "label" not in discriminator.input:
            return tf.sigmoid(discriminator({"image": image}, training=False)["verdict"])[:, None], tf.zeros((1, 0))
        logits = discriminator({"image": image, "label": tf.fill([1], -1)}, training=False)["classes"]
        label = tf.argmax(logits, axis=1, output_type=tf.int32)
        return tf.sigmoid(discriminator({"image": image, "label": label}, training=False)["verdict"])[:, None], logits

    return judge


def _with_code(run: Run, model: keras.Model) -> Callable[[Any], tuple[Any, Any]]:
    """A picture given back, and the code that stands for it; no numbers where the network can't tell one."""
    import tensorflow as tf

    from app.generation import generation_of

    if isinstance(model.output, dict):
        return _with_verdict(model)
    encode = generation_of(run).encode
    return lambda image: (model(image, training=False), tf.zeros((1, 0)) if encode is None else encode(model, image))


def _row(opened: Opened, row: Mapping[str, Any]) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """The inputs of one row of texts, and which of them could not be used as they stand."""
    preprocessing = opened.preprocessing
    frame = table([row], opened.reading)
    inputs = preprocessing.inputs(frame, opened.reading.decimal)
    return inputs, _notes(preprocessing, frame, inputs)


def _sequence(opened: Opened, path: Path) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """The input of one short sequence, a table in a file of its own, and how many steps it has."""
    from app.data.series import collection, whole
    from app.experiment import Reading

    if not path.is_file():
        raise UserError(said("There is no file {path}.", path=path))
    reading = Reading(header=opened.reading.header, missing=opened.reading.missing)
    frame = collection.read(path, reading).frame
    inputs = opened.preprocessing.inputs(frame)
    steps = int(whole.lengths(frame[whole.COLUMN].tolist())[0])
    cut = max(0, steps - inputs["sequence"].shape[1])
    return inputs, {"steps": steps, "cut": cut, **_notes(opened.preprocessing, frame, inputs)}


def _text(opened: Opened, asked: Mapping[str, Any]) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """The input of one text, or of a row with texts, and how it was cut."""
    tokens = opened.preprocessing.tokens
    assert tokens is not None
    if asked.get("text") is not None:
        text = str(asked["text"])
    else:
        text = opened.preprocessing.texts_of(_checked(opened, table([asked["row"]], opened.reading)))[0]
    codes, pieces = tokens.codes(text), tokens.pieces(text)
    unknown = dict.fromkeys(piece for code, piece in zip(codes, pieces, strict=True) if code == UNKNOWN)
    facts = {"pieces": pieces[: tokens.length], "unknown": list(unknown), "cut": max(0, len(pieces) - tokens.length)}
    return {"tokens": tokens.rows([text])}, facts


def _checked(opened: Opened, frame: pd.DataFrame) -> pd.DataFrame:
    opened.preprocessing.check(frame)
    return frame


def _notes(
    preprocessing: Preprocessing, frame: pd.DataFrame, inputs: Mapping[str, np.ndarray]
) -> dict[str, Any]:
    import numpy as np

    if preprocessing.windows is not None and preprocessing.windows.channels:
        unknown_of = np.isnan(inputs["sequence"][0]).all(axis=0)
        return {"missing": [n for n, none in zip(preprocessing.windows.channels, unknown_of, strict=True) if none],
                "unknown": []}  # fmt: skip
    if preprocessing.windows is not None:
        return {"missing": [n.column for n, x in zip(preprocessing.numbers, inputs["sequence"][0], strict=True)
                            if np.isnan(x).any()], "unknown": []}  # fmt: skip
    missing: list[str] = []
    unknown: list[str] = []
    for place, number in enumerate(preprocessing.numbers):
        if np.isnan(inputs["numbers"][0, place]) and number.column not in missing:
            missing.append(number.column)
    for place, name in enumerate(preprocessing.categories):
        if inputs["categories"][0, place] == 0:
            (missing if frame[name].isna().iloc[0] else unknown).append(name)
    return {"missing": missing, "unknown": unknown}


def _pixels(opened: Opened, asked: Mapping[str, Any]) -> np.ndarray:
    return given.pixels(opened.preprocessing.size, asked)


def _by_class(classes: tuple[str, ...], logits: np.ndarray) -> dict[str, Any]:
    """What logits say of classes; nothing where there are none."""
    import numpy as np

    if not classes:
        return {}
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return of_classes(classes, powers / powers.sum(axis=1, keepdims=True), logits)


def _told(opened: Opened, inputs: dict[str, np.ndarray]) -> dict[str, Any]:
    outputs, logits = opened.respond(inputs)
    if opened.preprocessing.target.is_input:
        from app.generation import as_bytes

        if outputs.ndim == 2:
            return {"verdict": float(outputs[0, 0]), **_by_class(opened.preprocessing.target.drawn, logits)}
        return {"picture": encoded(as_bytes(outputs[0])), "code": logits[0].tolist()}
    classes = opened.preprocessing.target.classes
    if classes is None:
        return {"prediction": float(outputs[0, 0]), "value": float(outputs[0, 0])}
    return of_classes(classes, outputs, logits)


QUESTION = Question("predict_one", ("run",), answer)
