"""Sizes, times and layers in words: how the Model page says what the worker counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.form import wording
from app.ui.steps import number

MOST = 0.5
"""Share of all weights from which one layer is worth a sentence."""


@dataclass(frozen=True)
class LayerWords:
    """One row of the layers list.

    Args:
        title: Its name with its size, such as "Conv 32".
        facts: Kernel, activation and the like; "" for none.
        output: Its output's sizes.
        weights: How many weights it has; "" for none.
        trainable: Whether training changes them.
        sizes: The output's sizes as numbers.
        part: The part of the model it belongs to, or "".
    """

    title: str
    facts: str
    output: str
    weights: str
    trainable: bool
    sizes: tuple[int, ...]
    part: str

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        translate = QCoreApplication.translate
        parts = [self.title, self.facts, translate("Layers", "output {sizes}").format(sizes=self.output)]
        if self.weights:
            parts.append(translate("Layers", "{count} weights").format(count=self.weights))
        return ", ".join(part for part in parts if part)


def layer(row: Mapping[str, Any]) -> LayerWords:
    """A layer as `app.layers` tells it, in words."""
    sizes = tuple(int(side) for side in row.get("output") or () if side is not None)
    parameters = int(row.get("parameters") or 0)
    return LayerWords(
        title=_title(row),
        facts=", ".join(_facts(row)),
        output=" × ".join(number(side) for side in sizes),
        weights=number(parameters) if parameters else "",
        trainable=bool(row.get("trainable")),
        sizes=sizes,
        part=part(row.get("part")),
    )


def part(name: object) -> str:
    """What a part of a model is called."""
    translate = QCoreApplication.translate
    known = {
        "encoder": translate("Layers", "Encoder"),
        "decoder": translate("Layers", "Decoder"),
        "generator": translate("Layers", "Generator"),
        "discriminator": translate("Layers", "Discriminator"),
    }
    if str(name).startswith("block_"):
        return translate("Layers", "Block {number}").format(number=str(name).removeprefix("block_"))
    return known.get(str(name), str(name).replace("_", " ").capitalize()) if name else ""


def _title(row: Mapping[str, Any]) -> str:
    translate = QCoreApplication.translate
    kind = str(row.get("kind", ""))
    titles = {
        "Input": translate("Layers", "Input"),
        "Rescaling": translate("Layers", "Rescaling"),
        "Scaling": translate("Layers", "Scaling"),
        "Conv2D": translate("Layers", "Conv {filters}"),
        "Conv1D": translate("Layers", "Conv {filters}"),
        "Conv2DTranspose": translate("Layers", "Up conv {filters}"),
        "Dense": translate("Layers", "Dense {units}"),
        "EinsumDense": translate("Layers", "Numbers per column"),
        "Embedding": translate("Layers", "Embedding"),
        "ReversibleEmbedding": translate("Layers", "Embedding"),
        "Average": translate("Layers", "Mean"),
        "Attention": translate("Layers", "Attention"),
        "RMSNormalization": translate("Layers", "RMS norm"),
        "GRU": translate("Layers", "GRU {units}"),
        "LSTM": translate("Layers", "LSTM {units}"),
        "SimpleRNN": translate("Layers", "RNN {units}"),
        "MaxPooling1D": translate("Layers", "Max pool"),
        "AveragePooling1D": translate("Layers", "Mean pool"),
        "GlobalMaxPooling1D": translate("Layers", "Strongest answers"),
        "GlobalAveragePooling1D": translate("Layers", "Mean answers"),
        "SpatialDropout1D": translate("Layers", "Dropout {rate}"),
        "MaxPooling2D": translate("Layers", "Max pool"),
        "AveragePooling2D": translate("Layers", "Mean pool"),
        "GlobalMaxPooling2D": translate("Layers", "Strongest answers"),
        "GlobalAveragePooling2D": translate("Layers", "Mean answers"),
        "BatchNormalization": translate("Layers", "Batch norm"),
        "LayerNormalization": translate("Layers", "Layer norm"),
        "Dropout": translate("Layers", "Dropout {rate}"),
        "Flatten": translate("Layers", "Flatten"),
        "Reshape": translate("Layers", "Reshape"),
        "Add": translate("Layers", "Add"),
        "Subtract": translate("Layers", "Subtract"),
        "Multiply": translate("Layers", "Multiply"),
        "Concatenate": translate("Layers", "Join"),
        "Activation": translate("Layers", "Activation"),
        "Cropping2D": translate("Layers", "Crop"),
    }
    values = {name: _value(row[name]) for name in ("filters", "units", "rate") if name in row}
    try:
        return titles.get(kind, kind).format(**values)
    except KeyError:
        return kind


def _facts(row: Mapping[str, Any]) -> list[str]:
    """What else a person would want to know of a layer."""
    found, translate = [], QCoreApplication.translate
    if isinstance(kernel := row.get("kernel"), list):
        found.append(" × ".join(map(str, kernel)))
    if isinstance(pool := row.get("pool"), list):
        found.append(" × ".join(map(str, pool)))
    if row.get("heads"):
        heads = int(row["heads"])
        said = translate("Layers", "{count} heads") if heads > 1 else translate("Layers", "1 head")
        found.append(said.format(count=number(heads)))
    if row.get("both_ways"):
        found.append(translate("Layers", "both ways"))
    if row.get("kind") in ("Embedding", "ReversibleEmbedding") and isinstance(row.get("places"), int):
        found.append(translate("Layers", "{count} entries").format(count=number(int(row["places"]))))
    activation = row.get("activation")
    if activation and activation != "linear":
        name = "gelu_tanh" if activation == "gelu" else str(activation)
        found.append("softmax" if name == "softmax" else wording.choice(name))
    name = str(row.get("name", "")).removeprefix(f"{row.get('part')}_")
    if row.get("kind") == "Dense" and name != "outputs" and not name.startswith("dense"):
        found.append(name.replace("_", " "))
    return found


def _value(value: object) -> str:
    return number(value) if isinstance(value, int) else QLocale().toString(float(str(value)), "g", 3)


def weightiest(layers: Sequence[LayerWords], rows: Sequence[Mapping[str, Any]]) -> str:
    """One sentence where one layer holds most of the weights; "" where none does."""
    counts = [int(row.get("parameters") or 0) if row.get("trainable") else 0 for row in rows]
    total = sum(counts)
    if not total or len([count for count in counts if count]) < 2 or max(counts) < MOST * total:
        return ""
    heaviest = counts.index(max(counts))
    words = QCoreApplication.translate("Layers", "{share} % of the weights sit in {layer}.")
    return words.format(share=round(100 * counts[heaviest] / total), layer=layers[heaviest].title)


def count(weights: int) -> str:
    """A number of weights in little room: in millions from one million on."""
    if weights < 1_000_000:
        return number(weights)
    millions = QLocale().toString(weights / 1e6, "f", 2 if weights < 10_000_000 else 1)
    return QCoreApplication.translate("Layers", "{count} M").format(count=millions)


SHORTEST = 15
"""Seconds below which an estimate says no more than that."""


def estimate(seconds: float) -> str:
    """A rough time as a sentence's beginning: "About 7 min"."""
    translate = QCoreApplication.translate
    if seconds < SHORTEST:
        return translate("Layers", "A few seconds")
    return translate("Layers", "About {time}").format(time=duration(seconds))


def roughly(seconds: float) -> str:
    """A rough time as a number: "~7 min"."""
    return f"<{duration(SHORTEST)}" if seconds < SHORTEST else f"~{duration(seconds)}"


def duration(seconds: float) -> str:
    """A time in the unit a person would use: "40 s", "7 min", "2.5 h"."""
    translate = QCoreApplication.translate
    if seconds < 60:
        return translate("Layers", "{count} s").format(count=round(seconds / 5) * 5)
    if seconds < 5400:
        return translate("Layers", "{count} min").format(count=round(seconds / 60))
    hours = QLocale().toString(seconds / 3600, "f", 1 if seconds < 36_000 else 0)
    return translate("Layers", "{count} h").format(count=hours)


def memory(bytes: float) -> str:
    """An amount of memory: "0.7 GB", "39 GB"."""
    return QCoreApplication.translate("Layers", "{count} GB").format(
        count=QLocale().toString(bytes / 1e9, "f", 1 if bytes < 10e9 else 0)
    )
