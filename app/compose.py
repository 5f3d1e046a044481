"""From data and a user's choices to a complete Experiment: every guess taken, and its reason kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app import backbone, origin, parting, settings, streaming
from app.choices import Choices
from app.data import source
from app.data.dataset import Pictures, Progress, Table, silent
from app.data.finding import Finding
from app.errors import UserError
from app.experiment import Data, Experiment, PictureSize
from app.overview import Survey, choose_template
from app.said import said
from app.survey import survey
from models.spec import Shape, Task, Template, fields

if TYPE_CHECKING:
    import numpy as np

    from app.data.preprocessing import Preprocessing

__all__ = [
    "Choices",
    "Composition",
    "Survey",
    "choose_template",
    "compose",
    "compose_survey",
    "from_experiment",
    "load",
    "parts",
    "shape",
    "survey",
]


CONDITIONAL = "conditional"
"""The hyperparameter of templates that can draw by class."""


@dataclass(frozen=True)
class Composition:
    """A complete experiment and what it was composed from.

    Args:
        experiment: Every guess resolved, hyperparameters and training options complete.
        dataset: The data as read.
        parts: The split, per row.
        shape: Sizes of the network.
        findings: What is worth knowing about the data.
        reasons: Decision to the reason for it, in words.
    """

    experiment: Experiment
    dataset: Table | Pictures
    parts: np.ndarray
    shape: Shape
    findings: tuple[Finding, ...]
    reasons: Mapping[str, str]


def compose(text: str, choices: Choices, progress: Progress = silent) -> Composition:
    """The complete experiment for some data.

    Args:
        text: A path or `sample:NAME`.
        choices: What the user decided.
        progress: Called while reading. Defaults to nobody.

    Raises:
        UserError: The data can't be read or nothing can be learned from them; the sentence says why.
    """
    choices = streaming.chosen(text, choices)
    return compose_survey(survey(text, choices, progress), choices, progress)


def compose_survey(seen: Survey, choices: Choices, progress: Progress = silent) -> Composition:
    """The complete experiment for data that were surveyed with the same choices; reads nothing again.

    Args:
        seen: What `survey` or `decide` said about the data.
        choices: What the user decided.
        progress: Called where pictures must be decoded to advise about them. Defaults to nobody.

    Raises:
        UserError: Nothing can be learned from them, or a setting is unknown or out of range.
    """
    if seen.obstacle is not None or seen.task is None or seen.template is None or seen.parts is None:
        raise UserError(
            seen.obstacle or said(
                "{path} holds nothing that can be learned. Name a target with --target.",
                path=seen.data.path,
            )
        )
    progress(0.0, said("Measuring the data"))
    choices = origin.applied(choices)
    backbone.check(choices)
    tokens = _tokens(seen, choices)
    draft = Experiment(
        seen.data, seen.task, seen.template.id, tokens, seed=choices.seed or 0, origin=choices.origin
    )
    sizes = shape(draft, seen.dataset, seen.parts)
    advice, reasons = _advice(seen, sizes, choices, progress)
    complete = settings.resolve(
        seen.template, Task(seen.task), sizes, choices.preset, choices.settings, advice,
        epochs=choices.epochs, batch_size=choices.batch_size, **tokens,
    )  # fmt: skip
    experiment = _with_settings(draft, complete)
    why, told = _cut(experiment, seen.dataset, sizes)
    return Composition(
        experiment, seen.dataset, seen.parts, sizes, (*seen.findings, *told), {**seen.reasons, **reasons, **why}
    )


def _cut(
    experiment: Experiment, dataset: Table | Pictures, sizes: Shape
) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """Why texts have the length they are brought to, and how many are cut."""
    if experiment.data.kind == "corpus" and isinstance(dataset, Table):
        from app.data.corpus import fitting as corpus_fitting

        return {}, corpus_fitting.told(dataset)
    if experiment.data.kind == "pairs" and isinstance(dataset, Table):
        from app.data.pairs import fitting as pair_fitting

        chosen = bool(experiment.hyperparameters.get("length"))
        why, long = pair_fitting.told(dataset, pair_fitting.limits(sizes), chosen)
        return {"length": why} if why else {}, long
    if experiment.data.kind != "texts" or sizes.tokens is None or not isinstance(dataset, Table):
        return {}, ()
    from app.data.texts import fitting

    reason, told = fitting.told(dataset, sizes.tokens[0], bool(experiment.hyperparameters.get("length")))
    return {"length": reason} if reason else {}, told


def _tokens(seen: Survey, choices: Choices) -> dict[str, Any]:
    """The hyperparameters that decide how texts are cut into tokens, which the network's sizes follow from."""
    assert seen.template is not None and seen.task is not None
    if seen.task == Task.IMAGE_GENERATION:
        return _by_class(seen.template, choices)
    if seen.data.kind not in ("texts", "corpus", "pairs"):
        return {}
    about, advice = Shape(outputs=0, rows=seen.dataset.rows, tokens=(128, 1000)), dict[str, str]()
    if seen.data.kind == "pairs" and isinstance(seen.dataset, Table) and seen.parts is not None:
        from app.data.pairs import fitting as pair_fitting

        about = dataclasses.replace(about, answers=(128, 1000))
        known = {field.name for field in fields(seen.template.hyperparameters)}
        units = pair_fitting.units(seen.dataset, seen.data, (seen.parts == "train").nonzero()[0])
        advice = {name: unit for name, unit in units.items() if name in known}
    found = settings.resolve(seen.template, Task(seen.task), about, choices.preset, choices.settings, advice)
    return {name: found.hyperparameters[name] for name in origin.CUT if name in found.hyperparameters}


def _by_class(template: Template, choices: Choices) -> dict[str, Any]:
    """Whether pictures are to be drawn by class, which the network's sizes follow from."""
    field = next((field for field in fields(template.hyperparameters) if field.name == CONDITIONAL), None)
    if field is None:
        return {}
    settings.check(choices.settings, template.id)
    return {CONDITIONAL: field.parse(dict(choices.settings).get(CONDITIONAL, str(field.default)))}


def _advice(
    seen: Survey, sizes: Shape, choices: Choices, progress: Progress
) -> tuple[dict[str, Any], dict[str, str]]:
    """Settings that follow from the data themselves, and why: whether pictures may be mirrored."""
    assert seen.template is not None and seen.task is not None and seen.parts is not None
    recommended = seen.template.recommend(Task(seen.task), sizes).get("augmentation", "none")
    chosen = any(name == "augmentation" for name, _ in choices.settings)
    pictures = seen.dataset
    if not isinstance(pictures, Pictures) or pictures.labels is None or recommended == "none" or chosen:
        return {}, {}
    assert seen.data.size is not None
    key = (seen.data.size, recommended)
    known = pictures.memo.get("mirroring")
    if known is None or known[0] != key or known[1] is not seen.parts:
        advice = _mirroring(pictures, seen.data.size, seen.parts, recommended, progress)
        pictures.memo["mirroring"] = known = key, seen.parts, *advice
    return {"augmentation": known[2]}, {"augmentation": known[3]}


def _mirroring(
    pictures: Pictures, size: PictureSize, parts: np.ndarray, recommended: str, progress: Progress
) -> tuple[str, str]:
    """The augmentation that suits labelled pictures, told from some of the training ones, and why."""
    import numpy as np

    from app.data.pictures import cache as picture_cache
    from app.data.pictures import mirror

    rows = np.flatnonzero(parts == "train")
    rows = np.sort(np.random.default_rng(0).permutation(rows)[: mirror.MOST])
    some = picture_cache.decoded(pictures, size, progress).gather(rows)
    codes = np.unique(np.asarray(pictures.labels, dtype=object)[rows].astype(str), return_inverse=True)[1]
    augmentation, reason = mirror.advice(*mirror.shuffled(some, codes), recommended)
    return augmentation, reason


def from_experiment(experiment: Experiment, choices: Choices, progress: Progress = silent) -> Composition:
    """An experiment from a file, ready to train; seed and settings changed as the user says.

    Args:
        experiment: As read from its file.
        choices: Only `settings`, `epochs`, `batch_size` and `seed` are used.
        progress: Called while reading. Defaults to nobody.

    Raises:
        UserError: Its data can't be read, or a setting is unknown or out of range.
    """
    template = settings.template_named(experiment.template)
    settings.check(choices.settings, template.id)
    complete = settings.change(
        template, settings.completed(template, experiment), choices.settings,
        epochs=choices.epochs, batch_size=choices.batch_size,
    )  # fmt: skip
    experiment = _with_settings(experiment, complete)
    if choices.seed is not None:
        experiment = dataclasses.replace(experiment, seed=choices.seed)
    if choices.origin is not None:
        experiment = dataclasses.replace(experiment, origin=origin.place(choices.origin, experiment))
    dataset = load(experiment, progress)
    assigned = parts(experiment, dataset)
    sizes = shape(experiment, dataset, assigned)
    return Composition(experiment, dataset, assigned, sizes, dataset.findings, MappingProxyType({}))


def load(experiment: Experiment, progress: Progress = silent) -> Table | Pictures:
    """Reads an experiment's data again, its test set included, as it was read the first time.

    Args:
        experiment: Names the data and how to read them.
        progress: Called while reading. Defaults to nobody.

    Raises:
        UserError: They can't be read, or are no longer what the experiment says.
    """
    data = experiment.data
    beside = None if data.pairs_with is None else source.locate(data.pairs_with).path
    dataset = source.read(source.locate(data.path), data.kind, data.reading, progress, data.rows, beside)
    if isinstance(dataset, Table):
        _check_columns(data, dataset)
    if data.split.test_data is not None:
        from app.data import testset

        dataset = testset.joined(dataset, source.locate(data.split.test_data), data.reading, progress)
    return dataset


def parts(experiment: Experiment, dataset: Table | Pictures) -> np.ndarray:
    """The split of an experiment: `train`, `validation` or `test` per row, empty for rows left out.

    Raises:
        UserError: The rows can't be parted so; the sentence says how many are needed.
    """
    return parting.parts(experiment.data, experiment.task, experiment.seed, dataset)


def shape(experiment: Experiment, dataset: Table | Pictures, parts: np.ndarray) -> Shape:
    """The sizes of the network for an experiment; classes and vocabularies come from training rows only."""
    from app.data import fitting

    memo, data = dataset.memo, experiment.data
    key = (data.size, data.columns, data.split, data.exclude, data.reading.decimal, experiment.task, experiment.seed,
           data.rest, _cutting(experiment))  # fmt: skip
    if (known := memo.get("shape")) is None or known[0] != key or known[1] is not parts:
        fitted = fitting.fit(experiment, dataset, parts, statistics=False, tokens=origin.tokens(experiment))
        memo["shape"] = known = key, parts, fitted.shape(_samples(experiment, dataset, parts, fitted))
    found: Shape = known[2]
    return found


def _cutting(experiment: Experiment) -> tuple[Any, ...]:
    """What decides how texts are cut into tokens and samples, and whether pictures are drawn by class."""
    if experiment.task == Task.IMAGE_GENERATION:
        return (experiment.hyperparameters.get(CONDITIONAL),)
    if experiment.data.kind not in ("texts", "corpus", "pairs"):
        return (experiment.template, experiment.origin)
    values = experiment.hyperparameters
    return (experiment.template, experiment.origin, *(values.get(name) for name in origin.CUT))


def _samples(
    experiment: Experiment, dataset: Table | Pictures, parts: np.ndarray, fitted: Preprocessing
) -> int:
    """How many samples an epoch has, about."""
    if fitted.corpus is not None and isinstance(dataset, Table):
        from app.data.corpus import fitting as corpus_fitting

        return corpus_fitting.samples(fitted, experiment, dataset, parts)
    return int((parts == "train").sum()) + _others(experiment.data, dataset)


def _others(data: Data, dataset: Table | Pictures) -> int:
    """How many rows train without having been read, about."""
    if not data.rest or not isinstance(dataset, Table):
        return 0
    from app.data.tables import thinning

    return thinning.there(dataset) - dataset.rows


def _with_settings(experiment: Experiment, complete: settings.Settings) -> Experiment:
    settings.check_monitor(complete, experiment.task)
    return dataclasses.replace(
        experiment, hyperparameters=complete.hyperparameters, training=complete.training
    )


def _check_columns(data: Data, table: Table) -> None:
    found = {column.name for column in table.columns}
    lacking = [column.name for column in data.columns if column.name not in found and column.role != "ignore"]
    if lacking:
        raise UserError(
            said(
                "{path} no longer has the columns {lacking} that the experiment names. "
                "Restore the file, or make a new experiment with `new`."
                if len(lacking) > 1
                else "{path} no longer has the column {lacking} that the experiment names. "
                "Restore the file, or make a new experiment with `new`.",
                path=data.path,
                lacking=', '.join(lacking[:5]),
            )
        )
