"""What settings and their choices are called on screen; a name without an entry is shown as its words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.ui.form.marks import QT_TRANSLATE_NOOP


class Wording(NamedTuple):
    """How a setting is shown.

    Args:
        title: Its label.
        term: Its glossary entry, or "".
    """

    title: str
    term: str = ""


SETTINGS: dict[str, Wording] = {
    # of templates
    "layers": Wording(QT_TRANSLATE_NOOP("Settings", "Layers"), "layer"),
    "bidirectional": Wording(QT_TRANSLATE_NOOP("Settings", "Bidirectional"), "recurrent"),
    "pooling": Wording(QT_TRANSLATE_NOOP("Settings", "Pooling"), "pooling"),
    "width": Wording(QT_TRANSLATE_NOOP("Settings", "Neurons"), "neuron"),
    "activation": Wording(QT_TRANSLATE_NOOP("Settings", "Activation"), "activation"),
    "initialization": Wording(QT_TRANSLATE_NOOP("Settings", "First weights")),
    "spread": Wording(QT_TRANSLATE_NOOP("Settings", "Wide layer"), "layer"),
    "ranges": Wording(QT_TRANSLATE_NOOP("Settings", "Ranges")),
    "crosses": Wording(QT_TRANSLATE_NOOP("Settings", "Ranges for pairs")),
    "residual_dropout": Wording(QT_TRANSLATE_NOOP("Settings", "Block dropout"), "dropout"),
    "normalization": Wording(QT_TRANSLATE_NOOP("Settings", "Normalization"), "normalization"),
    "dropout": Wording(QT_TRANSLATE_NOOP("Settings", "Dropout"), "dropout"),
    "bins": Wording(QT_TRANSLATE_NOOP("Settings", "Numbers per column")),
    "residual": Wording(QT_TRANSLATE_NOOP("Settings", "Shortcuts"), "residual"),
    "stages": Wording(QT_TRANSLATE_NOOP("Settings", "Halvings"), "pooling"),
    "filters": Wording(QT_TRANSLATE_NOOP("Settings", "Filters"), "filter"),
    "convolutions": Wording(QT_TRANSLATE_NOOP("Settings", "Extra convolutions"), "convolution"),
    "latent": Wording(QT_TRANSLATE_NOOP("Settings", "Code length"), "latent"),
    "beta": Wording(QT_TRANSLATE_NOOP("Settings", "Code weight"), "kl"),
    "kl_warmup": Wording(QT_TRANSLATE_NOOP("Settings", "Code warm-up"), "kl"),
    "code": Wording(QT_TRANSLATE_NOOP("Settings", "Code length"), "latent"),
    "network": Wording(QT_TRANSLATE_NOOP("Settings", "Network")),
    "depth": Wording(QT_TRANSLATE_NOOP("Settings", "Dense layers"), "layer"),
    "noise": Wording(QT_TRANSLATE_NOOP("Settings", "Noise")),
    "sparsity": Wording(QT_TRANSLATE_NOOP("Settings", "Sparsity"), "sparsity"),
    "alarms": Wording(QT_TRANSLATE_NOOP("Settings", "Share of alarms"), "threshold"),
    "conditional": Wording(QT_TRANSLATE_NOOP("Settings", "By class")),
    "judging": Wording(QT_TRANSLATE_NOOP("Settings", "Judging filters"), "gan"),
    "averaging": Wording(QT_TRANSLATE_NOOP("Settings", "Averaging")),
    "class_cost": Wording(QT_TRANSLATE_NOOP("Settings", "Class cost")),
    "predicts": Wording(QT_TRANSLATE_NOOP("Settings", "It tells"), "diffusion"),
    "unlabelled": Wording(QT_TRANSLATE_NOOP("Settings", "Class kept back"), "guidance"),
    "guidance": Wording(QT_TRANSLATE_NOOP("Settings", "Guidance"), "guidance"),
    "steps": Wording(QT_TRANSLATE_NOOP("Settings", "Steps of a drawing"), "diffusion"),
    "tokens": Wording(QT_TRANSLATE_NOOP("Settings", "Tokens"), "token"),
    "answer_tokens": Wording(QT_TRANSLATE_NOOP("Settings", "Answer's tokens"), "token"),
    "cell": Wording(QT_TRANSLATE_NOOP("Settings", "Recurrent unit")),
    "attention": Wording(QT_TRANSLATE_NOOP("Settings", "Attention"), "attention"),
    "direct": Wording(QT_TRANSLATE_NOOP("Settings", "Look at tokens"), "attention"),
    "beam": Wording(QT_TRANSLATE_NOOP("Settings", "Beams"), "beam"),
    "vocabulary": Wording(QT_TRANSLATE_NOOP("Settings", "Vocabulary"), "token"),
    "length": Wording(QT_TRANSLATE_NOOP("Settings", "Length"), "token"),
    "ngrams": Wording(QT_TRANSLATE_NOOP("Settings", "Words in a row"), "token"),
    "lower": Wording(QT_TRANSLATE_NOOP("Settings", "Small letters"), "token"),
    "embedding": Wording(QT_TRANSLATE_NOOP("Settings", "Numbers per token"), "embedding"),
    "heads": Wording(QT_TRANSLATE_NOOP("Settings", "Heads"), "attention"),
    "once": Wording(QT_TRANSLATE_NOOP("Settings", "Count words once"), "token"),
    "word_dropout": Wording(QT_TRANSLATE_NOOP("Settings", "Hidden words"), "dropout"),
    "masking": Wording(QT_TRANSLATE_NOOP("Settings", "Skip padding"), "token"),
    "token_dropout": Wording(QT_TRANSLATE_NOOP("Settings", "Hidden tokens"), "dropout"),
    "masked": Wording(QT_TRANSLATE_NOOP("Settings", "Share left out"), "masked"),
    "method": Wording(QT_TRANSLATE_NOOP("Settings", "Method"), "negative_sampling"),
    "negatives": Wording(QT_TRANSLATE_NOOP("Settings", "Drawn words"), "negative_sampling"),
    "subsampling": Wording(QT_TRANSLATE_NOOP("Settings", "Skip frequent words"), "negative_sampling"),
    "backbone": Wording(QT_TRANSLATE_NOOP("Settings", "Backbone"), "backbone"),
    "frozen": Wording(QT_TRANSLATE_NOOP("Settings", "Frozen share"), "transfer"),
    "tuning": Wording(QT_TRANSLATE_NOOP("Settings", "Fine-tuning rate"), "finetuning"),
    "depths": Wording(QT_TRANSLATE_NOOP("Settings", "Depths read"), "transfer"),
    "kernel": Wording(QT_TRANSLATE_NOOP("Settings", "Kernel size"), "convolution"),
    "blocks": Wording(QT_TRANSLATE_NOOP("Settings", "Blocks"), "residual"),
    # of every training
    "epochs": Wording(QT_TRANSLATE_NOOP("Settings", "Epochs"), "epoch"),
    "batch_size": Wording(QT_TRANSLATE_NOOP("Settings", "Batch size"), "batch"),
    "optimizer": Wording(QT_TRANSLATE_NOOP("Settings", "Optimizer"), "optimizer"),
    "learning_rate": Wording(QT_TRANSLATE_NOOP("Settings", "Learning rate"), "learning_rate"),
    "schedule": Wording(QT_TRANSLATE_NOOP("Settings", "Schedule"), "schedule"),
    "warmup": Wording(QT_TRANSLATE_NOOP("Settings", "Warm-up"), "warmup"),
    "early_stopping": Wording(QT_TRANSLATE_NOOP("Settings", "Stop early"), "early_stopping"),
    "patience": Wording(QT_TRANSLATE_NOOP("Settings", "Patience"), "early_stopping"),
    "monitor": Wording(QT_TRANSLATE_NOOP("Settings", "Monitored figure"), "loss"),
    "target_metric": Wording(QT_TRANSLATE_NOOP("Settings", "Good enough")),
    "class_weights": Wording(QT_TRANSLATE_NOOP("Settings", "Class weights"), "class_weights"),
    "label_smoothing": Wording(QT_TRANSLATE_NOOP("Settings", "Label smoothing"), "label_smoothing"),
    "weight_decay": Wording(QT_TRANSLATE_NOOP("Settings", "Weight decay"), "weight_decay"),
    "clip_norm": Wording(QT_TRANSLATE_NOOP("Settings", "Longest gradient"), "gradient"),
    "augmentation": Wording(QT_TRANSLATE_NOOP("Settings", "Augmentation"), "augmentation"),
    "mixed_precision": Wording(QT_TRANSLATE_NOOP("Settings", "Mixed precision")),
    "seed": Wording(QT_TRANSLATE_NOOP("Settings", "Seed"), "seed"),
}
"""Setting to title and glossary entry."""

CHOICES: dict[str, str] = {
    "none": QT_TRANSLATE_NOOP("Settings", "None"),
    "batch": QT_TRANSLATE_NOOP("Settings", "Batch"),
    "layer": QT_TRANSLATE_NOOP("Settings", "Layer"),
    "balanced": QT_TRANSLATE_NOOP("Settings", "Balanced"),
    "characters": QT_TRANSLATE_NOOP("Settings", "Characters"),
    "words": QT_TRANSLATE_NOOP("Settings", "Words"),
    "subwords": QT_TRANSLATE_NOOP("Settings", "Subwords"),
    "last": QT_TRANSLATE_NOOP("Settings", "Last step"),
    "mean": QT_TRANSLATE_NOOP("Settings", "Mean"),
    "max": QT_TRANSLATE_NOOP("Settings", "Largest"),
    "own": QT_TRANSLATE_NOOP("Settings", "Run or file"),
    "convolutional": QT_TRANSLATE_NOOP("Settings", "Convolutional"),
    "dense": QT_TRANSLATE_NOOP("Settings", "Dense"),
    "velocity": QT_TRANSLATE_NOOP("Settings", "Velocity"),
    "noise": QT_TRANSLATE_NOOP("Settings", "Noise"),
    "luong": "Luong",
    "bahdanau": "Bahdanau",
    "mobilenet_v3_small": "MobileNetV3 Small",
    "mobilenet_v3_large": "MobileNetV3 Large",
    "efficientnet_v2_b0": "EfficientNetV2 B0",
    "skip_gram": "Skip-gram",
    "cbow": "CBOW",
    "gru": "GRU",
    "lstm": "LSTM",
    "he_normal": QT_TRANSLATE_NOOP("Settings", "He, normal"),
    "he_uniform": QT_TRANSLATE_NOOP("Settings", "He, uniform"),
    "glorot_normal": QT_TRANSLATE_NOOP("Settings", "Glorot, normal"),
    "glorot_uniform": QT_TRANSLATE_NOOP("Settings", "Glorot, uniform"),
    "lecun_normal": QT_TRANSLATE_NOOP("Settings", "LeCun, normal"),
    "orthogonal": QT_TRANSLATE_NOOP("Settings", "Orthogonal"),
    "relu": "ReLU",
    "relu_squared": QT_TRANSLATE_NOOP("Settings", "ReLU squared"),
    "silu": "SiLU",
    "mish": "Mish",
    "elu": "ELU",
    "selu": "SELU",
    "leaky_relu": "Leaky ReLU",
    "gelu_tanh": "GELU",
    "softplus": "Softplus",
    "tanh": "tanh",
    "sigmoid": "Sigmoid",
    "adamw": "AdamW",
    "adam": "Adam",
    "nadam": "Nadam",
    "rmsprop": "RMSprop",
    "momentum": QT_TRANSLATE_NOOP("Settings", "SGD + momentum"),
    "nesterov": QT_TRANSLATE_NOOP("Settings", "SGD + Nesterov"),
    "sgd": "SGD",
    "muon": "Muon",
    "lion": "Lion",
    "adagrad": "Adagrad",
    "constant": QT_TRANSLATE_NOOP("Settings", "Constant"),
    "cosine": QT_TRANSLATE_NOOP("Settings", "Cosine"),
    "exponential": QT_TRANSLATE_NOOP("Settings", "Exponential"),
    "step": QT_TRANSLATE_NOOP("Settings", "Steps"),
    "plateau": QT_TRANSLATE_NOOP("Settings", "Plateau"),
    "one_cycle": QT_TRANSLATE_NOOP("Settings", "One cycle"),
    "shift": QT_TRANSLATE_NOOP("Settings", "Shift"),
    "flip": QT_TRANSLATE_NOOP("Settings", "Mirror"),
    "shift_flip": QT_TRANSLATE_NOOP("Settings", "Shift and mirror"),
    "strong": QT_TRANSLATE_NOOP("Settings", "Strong"),
    "val_loss": QT_TRANSLATE_NOOP("Settings", "Validation loss"),
    "val_accuracy": QT_TRANSLATE_NOOP("Settings", "Validation accuracy"),
    "val_mae": QT_TRANSLATE_NOOP("Settings", "Validation error (MAE)"),
    "val_rmse": QT_TRANSLATE_NOOP("Settings", "Validation error (RMSE)"),
    "loss": QT_TRANSLATE_NOOP("Settings", "Training loss"),
}
"""Choice to label, whatever the setting."""

EXPLAINED: dict[tuple[str, str], str] = {
    ("activation", "relu"): QT_TRANSLATE_NOOP("Settings", "Negative sums become 0."),
    ("activation", "relu_squared"): QT_TRANSLATE_NOOP("Settings", "Negative sums become 0, others are squared."),
    ("activation", "silu"): QT_TRANSLATE_NOOP("Settings", "Like ReLU, with a smooth bend."),
    ("activation", "mish"): QT_TRANSLATE_NOOP("Settings", "Like SiLU, a little softer."),
    ("activation", "elu"): QT_TRANSLATE_NOOP("Settings", "Negative sums run out at -1."),
    ("activation", "selu"): QT_TRANSLATE_NOOP("Settings", "An ELU that keeps values in a good range."),
    ("activation", "leaky_relu"): QT_TRANSLATE_NOOP("Settings", "Negative sums shrink, so no neuron dies."),
    ("activation", "gelu_tanh"): QT_TRANSLATE_NOOP("Settings", "Like ReLU, smooth; usual in transformers."),
    ("activation", "softplus"): QT_TRANSLATE_NOOP("Settings", "A ReLU without a corner, never quite 0."),
    ("activation", "tanh"): QT_TRANSLATE_NOOP("Settings", "Squeezes sums between -1 and 1."),
    ("activation", "sigmoid"): QT_TRANSLATE_NOOP("Settings", "Squeezes sums between 0 and 1."),
    ("tokens", "characters"): QT_TRANSLATE_NOOP("Settings", "Few tokens, long texts; nothing is unknown."),
    ("tokens", "words"): QT_TRANSLATE_NOOP("Settings", "Each word is a token; rare ones are unknown."),
    ("tokens", "subwords"): QT_TRANSLATE_NOOP("Settings", "Frequent words whole, rare ones in pieces."),
    ("answer_tokens", "characters"): QT_TRANSLATE_NOOP("Settings", "Few tokens, long texts; nothing is unknown."),
    ("answer_tokens", "words"): QT_TRANSLATE_NOOP("Settings", "Each word is a token; rare ones are unknown."),
    ("answer_tokens", "subwords"): QT_TRANSLATE_NOOP("Settings", "Frequent words whole, rare ones in pieces."),
    ("cell", "gru"): QT_TRANSLATE_NOOP("Settings", "Smaller, and learns sooner."),
    ("cell", "lstm"): QT_TRANSLATE_NOOP("Settings", "Larger, and remembers longer."),
    ("attention", "none"): QT_TRANSLATE_NOOP("Settings", "The answer knows of the source by memory alone."),
    ("attention", "luong"): QT_TRANSLATE_NOOP("Settings", "Looks back at the source, compared by products."),
    ("attention", "bahdanau"): QT_TRANSLATE_NOOP("Settings", "Looks back at the source, compared by sums."),
    ("method", "skip_gram"): QT_TRANSLATE_NOOP("Settings", "Guesses from a word which ones stand near it."),
    ("method", "cbow"): QT_TRANSLATE_NOOP("Settings", "Guesses a word from those that stand near it."),
    ("optimizer", "adamw"): QT_TRANSLATE_NOOP("Settings", "Adam with weight decay done right."),
    ("optimizer", "adam"): QT_TRANSLATE_NOOP("Settings", "Adapts the step for each weight."),
    ("optimizer", "nadam"): QT_TRANSLATE_NOOP("Settings", "Adam that looks one step ahead."),
    ("optimizer", "rmsprop"): QT_TRANSLATE_NOOP("Settings", "Divides steps by the usual size of gradients."),
    ("optimizer", "momentum"): QT_TRANSLATE_NOOP("Settings", "Rolls on in the direction it already has."),
    ("optimizer", "nesterov"): QT_TRANSLATE_NOOP("Settings", "Momentum that looks one step ahead."),
    ("optimizer", "sgd"): QT_TRANSLATE_NOOP("Settings", "Straight down the gradient, nothing more."),
    ("optimizer", "muon"): QT_TRANSLATE_NOOP("Settings", "Evens out the steps of whole matrices."),
    ("optimizer", "lion"): QT_TRANSLATE_NOOP("Settings", "Steps of equal size, by the sign alone."),
    ("optimizer", "adagrad"): QT_TRANSLATE_NOOP("Settings", "Steps shrink where much was learned."),
    ("schedule", "constant"): QT_TRANSLATE_NOOP("Settings", "The same rate to the end."),
    ("schedule", "cosine"): QT_TRANSLATE_NOOP("Settings", "Falls to 0 along half a wave."),
    ("schedule", "exponential"): QT_TRANSLATE_NOOP("Settings", "Falls by the same share every step."),
    ("schedule", "step"): QT_TRANSLATE_NOOP("Settings", "A tenth after each third."),
    ("schedule", "plateau"): QT_TRANSLATE_NOOP("Settings", "Falls when progress stalls."),
    ("schedule", "one_cycle"): QT_TRANSLATE_NOOP("Settings", "Up for a third, then down to 0."),
    ("augmentation", "none"): QT_TRANSLATE_NOOP("Settings", "Pictures are shown as they are."),
    ("augmentation", "shift"): QT_TRANSLATE_NOOP("Settings", "Moves pictures by up to 8 %."),
    ("augmentation", "flip"): QT_TRANSLATE_NOOP("Settings", "Mirrors half of the pictures."),
    ("augmentation", "shift_flip"): QT_TRANSLATE_NOOP("Settings", "Moves and mirrors pictures."),
    ("augmentation", "strong"): QT_TRANSLATE_NOOP("Settings", "Moves, mirrors, turns and zooms."),
    ("class_weights", "none"): QT_TRANSLATE_NOOP("Settings", "Every sample counts the same."),
    ("class_weights", "balanced"): QT_TRANSLATE_NOOP("Settings", "Rare classes count more."),
    ("normalization", "none"): QT_TRANSLATE_NOOP("Settings", "Values are left as they come."),
    ("normalization", "batch"): QT_TRANSLATE_NOOP("Settings", "Keeps values in range over each batch."),
    ("normalization", "layer"): QT_TRANSLATE_NOOP("Settings", "Keeps values in range within each sample."),
}
"""Setting and choice to one sentence that stands below while it is chosen."""


def title(name: str) -> str:
    """What a setting is called."""
    known = SETTINGS.get(name)
    if known is None:
        return name.replace("_", " ").capitalize()
    return QCoreApplication.translate("Settings", known.title)


def term(name: str) -> str:
    """A setting's glossary entry, or ""."""
    return SETTINGS[name].term if name in SETTINGS else ""


def choice(value: str) -> str:
    """What a choice is called."""
    known = CHOICES.get(value)
    if known is None:
        return value.replace("_", " ").capitalize()
    return QCoreApplication.translate("Settings", known)


def explained(name: str, value: object, otherwise: str) -> str:
    """What a choice does, or `otherwise`, the sentence of the setting itself."""
    known = EXPLAINED.get((name, str(value)))
    if known is None:
        return QCoreApplication.translate("Templates", otherwise)
    return QCoreApplication.translate("Settings", known)
