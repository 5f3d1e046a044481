"""The same trainings without this program: plain Keras `fit` as everyone writes it, and a native PyTorch loop.

`python -m benchmarks.rivals keras CASE EPOCHS FOLDER` prints seconds per epoch, one number a line, validation
included; FOLDER holds what `benchmarks.training` wrote. PyTorch is no part of this project: where the Python named
by `--torch` has none, its column stays empty.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

BATCH = {"mlp 64-64": 32, "mlp": 128, "cnn": 128, "gru": 32}


def data(folder: Path) -> dict[str, np.ndarray]:
    """Inputs `x`, `y` of the training part and `vx`, `vy` of the validation part."""
    with np.load(folder / "arrays.npz") as arrays:
        return {name: arrays[name] for name in arrays.files}


def keras_epochs(case: str, epochs: int, folder: Path) -> list[float]:
    """Seconds of each epoch of plain `fit` with validation."""
    import keras

    arrays = data(folder)
    model = _keras(case, arrays)
    classes = arrays["y"].dtype.kind == "i"
    loss: Any = keras.losses.SparseCategoricalCrossentropy(from_logits=True) if classes else "mae"
    optimizer: Any = keras.optimizers.AdamW(1e-3, global_clipnorm=1.0)
    if case == "cnn":
        optimizer = keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True, weight_decay=5e-3)
    model.compile(optimizer, loss, metrics=["accuracy"] if classes else [])
    ends = [time.perf_counter()]

    class Watch(keras.callbacks.Callback):
        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            ends.append(time.perf_counter())

    model.fit(
        arrays["x"], arrays["y"], batch_size=BATCH[case], epochs=epochs, verbose=0,
        validation_data=(arrays["vx"], arrays["vy"]), callbacks=[Watch()],
    )  # fmt: skip
    return list(np.diff(ends))


def _keras(case: str, arrays: dict[str, np.ndarray]) -> Any:
    import keras
    from keras import layers

    if case == "mlp 64-64":  # as in every tutorial: scaled by `adapt`
        scaling = layers.Normalization()
        scaling.adapt(arrays["x"])
        dense = [layers.Dense(64, activation="relu") for _ in range(2)]
        return keras.Sequential([keras.Input(arrays["x"].shape[1:]), scaling, *dense, layers.Dense(2)])
    if case == "gru":
        inputs = keras.Input(arrays["x"].shape[1:])
        x = layers.Normalization(mean=0.0, variance=1.0)(inputs)
        return keras.Model(inputs, layers.Dense(1)(layers.GRU(64)(x)))
    import models
    from models.blocks import KNOTS, set_statistics
    from models.spec import Shape, Task

    rows = len(arrays["x"])
    image = arrays["x"].shape[1:] if case == "cnn" else None
    numbers = 0 if case == "cnn" else arrays["x"].shape[1]
    shape = Shape(int(arrays["y"].max()) + 1, numbers=numbers, image=image, rows=rows)
    template = models.template(case)
    settings = template.recommend(Task.CLASSIFICATION, shape)
    known = template.hyperparameters.__dataclass_fields__
    chosen = template.hyperparameters(**{name: value for name, value in settings.items() if name in known})
    built = template.build(Task.CLASSIFICATION, shape, chosen)
    line = np.tile(np.linspace(-3, 3, KNOTS), (max(1, numbers), 1))
    set_statistics(built, {"knots": line, "levels": line})
    return built


def torch_epochs(case: str, epochs: int, folder: Path) -> list[float]:
    """Seconds of each epoch of a plain PyTorch loop over tensors in memory, with validation."""
    import torch

    torch.set_num_threads(torch.get_num_threads())
    arrays = {name: torch.from_numpy(array) for name, array in data(folder).items()}
    classes = not arrays["y"].is_floating_point()
    if case == "cnn":
        for name in ("x", "vx"):
            arrays[name] = arrays[name].permute(0, 3, 1, 2).float().div(127.5).sub(1).contiguous()
    if classes:
        arrays |= {name: arrays[name].long() for name in ("y", "vy")}
    model = _torch(case, arrays)
    loss_of: Callable[..., Any] = torch.nn.functional.cross_entropy if classes else torch.nn.functional.l1_loss
    optimizer: Any = torch.optim.AdamW(model.parameters(), 1e-3)
    if case == "cnn":
        optimizer = torch.optim.SGD(model.parameters(), 0.1, momentum=0.9, nesterov=True, weight_decay=5e-3)
    took, size, rows = [], BATCH[case], len(arrays["x"])
    for _ in range(epochs):
        began = time.perf_counter()
        model.train()
        order = torch.randperm(rows)
        for start in range(0, rows, size):
            chosen = order[start : start + size]
            optimizer.zero_grad(set_to_none=True)
            loss = loss_of(model(arrays["x"][chosen]), arrays["y"][chosen])
            loss.backward()
            if case != "cnn":
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
        model.eval()
        with torch.no_grad():
            for start in range(0, len(arrays["vx"]), 512):
                loss_of(model(arrays["vx"][start : start + 512]), arrays["vy"][start : start + 512]).item()
        took.append(time.perf_counter() - began)
    return took


def _torch(case: str, arrays: dict[str, Any]) -> Any:
    from torch import nn

    if case.startswith("mlp"):
        widths = [arrays["x"].shape[1], *([64, 64] if case == "mlp 64-64" else [128, 128, 128])]
        layers = [part for a, b in itertools.pairwise(widths) for part in (nn.Linear(a, b), nn.ReLU())]
        return nn.Sequential(*layers, nn.Linear(widths[-1], int(arrays["y"].max()) + 1))
    if case == "gru":

        class Recurrent(nn.Module):
            def __init__(self) -> None:
                super().__init__()
                self.gru = nn.GRU(arrays["x"].shape[2], 64, batch_first=True)
                self.out = nn.Linear(64, 1)

            def forward(self, x: Any) -> Any:
                return self.out(self.gru(x)[0][:, -1])

        return Recurrent()

    def convolution(a: int, b: int) -> Any:
        return nn.Conv2d(a, b, 3, padding=1, bias=False)

    def normal(n: int) -> list[Any]:
        return [nn.BatchNorm2d(n), nn.ReLU()]

    class Residual(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.body = nn.Sequential(convolution(128, 128), *normal(128))

        def forward(self, x: Any) -> Any:
            return x + self.body(x)

    pool = [nn.MaxPool2d(2, ceil_mode=True)]
    return nn.Sequential(
        convolution(1, 32), *pool, *normal(32), convolution(32, 64), *pool, *normal(64), convolution(64, 128),
        *normal(128), Residual(), nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Dropout(0.2), nn.Linear(128, 10),
    )  # fmt: skip


def main() -> int:
    """Prints seconds per epoch, one a line."""
    library, case, epochs, folder = sys.argv[1:5]
    epochs_of = torch_epochs if library == "torch" else keras_epochs
    print("\n".join(f"{took:.6f}" for took in epochs_of(case, int(epochs), Path(folder))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
