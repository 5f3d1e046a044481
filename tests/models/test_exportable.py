"""Networks hold only what survives every export format: converted, opened by the format's runtime, compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import models
from models.blocks import KNOTS, set_statistics
from models.spec import Shape

pytestmark = [
    pytest.mark.slow,
    # Converters and runtimes warn about each other's versions.
    pytest.mark.filterwarnings("ignore"),
]

SHAPES = {
    "numbers": Shape(3, numbers=4),
    "mixed": Shape(3, numbers=2, categories=(3, 40)),
    "pictures": Shape(5, image=(20, 28, 3)),
    "series": Shape(6, sequence=(12, 4), horizon=2),
}
CASES = [
    ("mlp", "numbers", {"bins": 4, "normalization": "layer"}),
    ("mlp", "mixed", {"bins": 4, "normalization": "batch"}),
    ("mlp", "pictures", {"activation": "gelu_tanh"}),
    ("cnn", "pictures", {"filters": 8}),
    ("vae", "pictures", {"filters": 8, "width": 32}),
    ("gru", "series", {"width": 8}),
    ("gru", "series", {"width": 8, "layers": 2, "bidirectional": True, "pooling": "max"}),
]
CONVERTED = [case for case in CASES if case[0] != "gru"]
"""LiteRT's runtime does not run a recurrent loop as the converter writes it."""


def network_and_inputs(id: str, shape: Shape, settings: dict[str, object]):
    import keras

    template = models.template(id)
    network = template.build(template.tasks[0], shape, template.hyperparameters(**settings))
    generates = template.generation is not None  # its network is saved as it stands
    model = network if generates else keras.Model(network.input, keras.layers.Softmax()(network.output))
    generator = np.random.default_rng(0)
    if shape.sequence is not None:
        set_statistics(model, {"mean": np.zeros(shape.sequence[1]), "deviation": np.ones(shape.sequence[1])})
        sequence = generator.normal(size=(6, *shape.sequence)).astype("float32")
        sequence[0, -2:, 0] = np.nan
        return model, {"sequence": sequence}
    if shape.image is not None:
        return model, {"image": generator.integers(0, 256, (6, *shape.image)).astype("float32")}
    line = np.tile(np.linspace(-3, 3, KNOTS), (shape.numbers, 1))
    set_statistics(model, {"knots": line, "levels": line})
    inputs = {"numbers": generator.normal(size=(6, shape.numbers)).astype("float32")}
    inputs["numbers"][0, 0] = np.nan
    if shape.categories:
        codes = [generator.integers(0, size, 6) for size in shape.categories]
        inputs["categories"] = np.stack(codes, axis=1).astype("int32")
    return model, inputs


def expected(model, inputs: dict[str, np.ndarray]) -> np.ndarray:
    return np.asarray(model(inputs if isinstance(model.input, dict) else next(iter(inputs.values()))))


def by_type(inputs: dict[str, np.ndarray], kind: object) -> np.ndarray:
    """The input of this number type; converters don't keep all names."""
    return next(array for array in inputs.values() if array.dtype == kind)


def tolerance(wanted: np.ndarray) -> float:
    """What an export's self-test allows: relative where values are over 1, as a picture's are."""
    return 1e-5 * max(1.0, float(np.abs(wanted).max()))


@pytest.mark.parametrize(("id", "kind", "settings"), CASES)
def test_onnx_answers_the_same(id: str, kind: str, settings: dict[str, object], tmp_path: Path) -> None:
    import onnxruntime

    model, inputs = network_and_inputs(id, SHAPES[kind], settings)
    wanted = expected(model, inputs)
    model.export(tmp_path / "model.onnx", format="onnx", verbose=False)
    session = onnxruntime.InferenceSession(tmp_path / "model.onnx")
    fed = {
        entry.name: by_type(inputs, np.int32 if "int32" in entry.type else np.float32) for entry in session.get_inputs()
    }
    assert np.abs(session.run(None, fed)[0] - wanted).max() < tolerance(wanted)


@pytest.mark.parametrize(("id", "kind", "settings"), CONVERTED)
def test_litert_answers_the_same(id: str, kind: str, settings: dict[str, object], tmp_path: Path) -> None:
    from ai_edge_litert.interpreter import Interpreter

    model, inputs = network_and_inputs(id, SHAPES[kind], settings)
    wanted = expected(model, inputs)
    model.export(tmp_path / "model.tflite", format="litert", verbose=False)
    interpreter = Interpreter(str(tmp_path / "model.tflite"))
    details = interpreter.get_input_details()
    for entry in details:
        interpreter.resize_tensor_input(entry["index"], by_type(inputs, entry["dtype"]).shape)
    interpreter.allocate_tensors()
    for entry in details:
        interpreter.set_tensor(entry["index"], by_type(inputs, entry["dtype"]))
    interpreter.invoke()
    got = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
    assert np.abs(got - wanted).max() < tolerance(wanted)
