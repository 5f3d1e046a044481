"""What kinds of layers do, one plain sentence each, for the layer that is selected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.form.marks import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "Input": QT_TRANSLATE_NOOP("Layers", "What comes in: one sample as it lies in your data."),
    "Rescaling": QT_TRANSLATE_NOOP("Layers", "Brings the values of pixels to another range."),
    "Scaling": QT_TRANSLATE_NOOP(
        "Layers",
        "Brings every number column to the same range, fitted to the training rows; gaps get a flag.",
    ),
    "Conv2D": QT_TRANSLATE_NOOP("Layers", "Slides small filters over the picture; each finds one pattern."),
    "Conv1D": QT_TRANSLATE_NOOP("Layers", "Slides small filters along the sequence; each finds one pattern."),
    "Conv2DTranspose": QT_TRANSLATE_NOOP(
        "Layers", "Draws a larger picture from a smaller one with small filters."
    ),
    "Dense": QT_TRANSLATE_NOOP("Layers", "Each neuron weighs everything that comes in, and adds it up."),
    "EinsumDense": QT_TRANSLATE_NOOP(
        "Layers", "Learns a few numbers for each column, so that its ranges can differ."
    ),
    "Embedding": QT_TRANSLATE_NOOP("Layers", "Gives each category, or each token, numbers of its own."),
    "ReversibleEmbedding": QT_TRANSLATE_NOOP(
        "Layers", "Gives each token numbers of its own; the same numbers turn answers into tokens again."
    ),
    "Attention": QT_TRANSLATE_NOOP(
        "Layers", "Each place looks for what suits it at other places, and gathers what it finds there."
    ),
    "GRU": QT_TRANSLATE_NOOP("Layers", "Reads step by step; two gates say what to remember and what to forget."),
    "LSTM": QT_TRANSLATE_NOOP("Layers", "Reads step by step; three gates guard a memory that runs through all steps."),
    "SimpleRNN": QT_TRANSLATE_NOOP("Layers", "Reads step by step, and hands its state on to the next one."),
    "RMSNormalization": QT_TRANSLATE_NOOP("Layers", "Keeps values in a good range within each place."),
    "MaxPooling1D": QT_TRANSLATE_NOOP("Layers", "Keeps the strongest of a few steps."),
    "GlobalMaxPooling1D": QT_TRANSLATE_NOOP("Layers", "Keeps how strongly each filter answered anywhere."),
    "GlobalAveragePooling1D": QT_TRANSLATE_NOOP("Layers", "Keeps how strongly each filter answered on average."),
    "SpatialDropout1D": QT_TRANSLATE_NOOP("Layers", "Switches whole filters off at random, in training only."),
    "MaxPooling2D": QT_TRANSLATE_NOOP(
        "Layers", "Keeps the strongest value of each small square: half the size."
    ),
    "AveragePooling2D": QT_TRANSLATE_NOOP("Layers", "Keeps the mean of each small square: half the size."),
    "GlobalMaxPooling2D": QT_TRANSLATE_NOOP("Layers", "Keeps how strongly each filter answered anywhere."),
    "GlobalAveragePooling2D": QT_TRANSLATE_NOOP(
        "Layers", "Keeps how strongly each filter answered on average."
    ),
    "BatchNormalization": QT_TRANSLATE_NOOP("Layers", "Keeps values in a good range over each batch."),
    "GroupNormalization": QT_TRANSLATE_NOOP("Layers", "Keeps values in a good range within a few filters."),
    "SpectralNormalization": QT_TRANSLATE_NOOP("Layers", "Holds a layer back, so that small differences stay small."),
    "LayerNormalization": QT_TRANSLATE_NOOP("Layers", "Keeps values in a good range within each sample."),
    "Dropout": QT_TRANSLATE_NOOP("Layers", "Switches some values off at random, in training only."),
    "Flatten": QT_TRANSLATE_NOOP("Layers", "Puts all values in one line."),
    "Reshape": QT_TRANSLATE_NOOP("Layers", "Puts the line of values into rows and columns again."),
    "Add": QT_TRANSLATE_NOOP("Layers", "Adds what a shortcut brought past the layers before."),
    "Subtract": QT_TRANSLATE_NOOP("Layers", "Takes one thing away from another, value by value."),
    "Multiply": QT_TRANSLATE_NOOP("Layers", "Multiplies value by value: one says how much of the other counts."),
    "Average": QT_TRANSLATE_NOOP("Layers", "Takes the mean of several answers."),
    "UpSampling1D": QT_TRANSLATE_NOOP("Layers", "Makes the sequence longer: each step stands there twice."),
    "Concatenate": QT_TRANSLATE_NOOP("Layers", "Puts several inputs side by side."),
    **dict.fromkeys(
        ("Activation", "ReLU", "LeakyReLU"),
        QT_TRANSLATE_NOOP("Layers", "Bends each value, so that layers can do more than a straight line."),
    ),
}
"""Kind of layer to its sentence."""


def explained(kind: str) -> str:
    """What a kind of layer does, or ""."""
    return QCoreApplication.translate("Layers", SENTENCES[kind]) if kind in SENTENCES else ""
