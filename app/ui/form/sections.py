"""Which settings a form shows, in which section, and which of them are folded away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app import settings
from app.ui.form.marks import QT_TRANSLATE_NOOP
from models.options import TrainingOptions
from models.spec import CLASSES, NUMBERS, Field, Task, Template, fields

SEED = Field(
    name="seed",
    type="integer",
    default=0,
    help=QT_TRANSLATE_NOOP("Templates", "Decides everything random: the same seed gives the same model."),
    minimum=0,
    maximum=2**31 - 1,
)
"""The experiment's seed, which is not a training option but stands among them."""

AGAINST_OVERFITTING = (
    "dropout", "residual_dropout", "token_dropout", "word_dropout", "normalization", "augmentation", "early_stopping",
    "patience", "weight_decay", "class_weights",
)  # fmt: skip
TRAINING = ("epochs", "batch_size", "optimizer", "learning_rate", "schedule", "warmup")
"""Names in the order in which their section shows them; a template's own settings come first, the rest is folded."""

ONLY_FOR_CLASSES = ("class_weights", "label_smoothing")

TEXTS = ("tokens", "answer_tokens", "vocabulary", "length", "ngrams", "lower", "once")
"""How texts are cut: settings that do nothing for other data."""

ONLY_FOR = {
    "masked": (Task.MASKED_LANGUAGE_MODELLING,),
    "token_dropout": (*CLASSES,),
    "masking": (Task.TEXT_CLASSIFICATION,),
    "bidirectional": (*CLASSES, *NUMBERS, Task.TRANSLATION),
    "pooling": (*CLASSES, *NUMBERS),
}
"""Settings of templates that do nothing for other tasks than these."""


@dataclass(frozen=True)
class Section:
    """Settings that belong together.

    Args:
        key: `texts`, `layers`, `overfitting`, `training` or `more`.
        title: Its heading.
        fields: Its settings in order.
    """

    key: str
    title: str
    fields: tuple[Field, ...]


def sections(template: Template, kind: str, task: str) -> tuple[Section, ...]:
    """The sections of a form, empty ones left out.

    Args:
        template: Whose settings.
        kind: The data's kind; settings that do nothing for it are left out.
        task: What is learned, likewise.
    """
    translate = QCoreApplication.translate
    own = {field.name: field for field in fields(template.hyperparameters) if _owns(field.name, kind, task)}
    shared = {
        field.name: _for_task(field, task) for field in fields(TrainingOptions) if _applies(field, kind, task)
    }
    known = {**own, **shared}
    guards = [name for name in AGAINST_OVERFITTING if name in known]
    training = [name for name in TRAINING if name in shared]
    rest = [name for name in shared if name not in (*guards, *training)]
    cut = [name for name in TEXTS if name in own]
    made = (
        Section("texts", translate("Sections", "Texts"), _pick(known, cut)),
        Section(
            "layers", translate("Sections", "Layers"), _pick(known, [n for n in own if n not in (*guards, *cut)])
        ),
        Section("overfitting", translate("Sections", "Against overfitting"), _pick(known, guards)),
        Section("training", translate("Sections", "Training"), _pick(known, training)),
        Section("more", translate("Sections", "More settings"), (*_pick(known, rest), SEED)),
    )
    return tuple(section for section in made if section.fields)


def _pick(known: dict[str, Field], names: list[str]) -> tuple[Field, ...]:
    return tuple(known[name] for name in names)


def _owns(name: str, kind: str, task: str) -> bool:
    """Whether a template's own setting does anything for these data and this task."""
    written = kind in ("texts", "corpus", "pairs")
    return (name not in TEXTS or written) and (name not in ONLY_FOR or task in ONLY_FOR[name])


def _applies(field: Field, kind: str, task: str) -> bool:
    if field.name == "augmentation":
        return kind == "images"
    return field.name not in ONLY_FOR_CLASSES or task in CLASSES


def _for_task(field: Field, task: str) -> Field:
    """The monitored figure is one that the task has."""
    if field.name != "monitor" or field.choices is None:
        return field
    strange = tuple({"mae", "rmse", "accuracy"}.difference(settings.MEASURED.get(task, ())))
    kept = tuple(choice for choice in field.choices if not choice.endswith(strange))
    return Field(field.name, field.type, field.default, field.help, choices=kept)
