"""What the user decided about an experiment; everything else is guessed and said."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import models
from app import settings
from app.data.finding import Fix
from app.errors import UserError
from app.experiment import Reading
from app.said import said
from models.spec import Task

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Choices:
    """The user's own decisions, one field per option of the command line; empty or None: not decided.

    Args:
        kind: One of `app.experiment.KINDS`.
        task: One of the tasks of `models.spec.Task`.
        target: Target columns, each a name, a number from 1, or `last`.
        text: Columns that hold texts.
        types: Column and type of each `--type`.
        roles: Column and role of each `--role`.
        order: The column that puts rows in order for the split, and those of a series for its windows.
        window: Steps of a series that a model is shown.
        horizon: Steps that a forecast looks ahead.
        reading: How a table's file is read.
        size: Width and height of pictures.
        channels: 1 or 3.
        validation: Share of rows for validation.
        test: Share of rows for the test.
        test_data: A test set of its own.
        keep_copies: Whether exact copies stand in one part; None: not decided, which means no.
        rows: How many samples at most are read, evenly spread.
        rest: Whether the other rows of a table are trained on too, from disk; None: not decided, so only where
            a table is larger than the memory.
        pairs_with: A second file, whose lines answer those of the data.
        exclude: Samples that take no part: row numbers from 1 as read, or names of pictures.
        seed: Decides everything random.
        template: A template's id.
        settings: Name and text of each `--set`.
        preset: `quick`, `standard` or `thorough`.
        epochs: How often all rows are seen.
        batch_size: Samples per update.
        origin: The folder of a run that the training starts from.
    """

    kind: str | None = None
    task: str | None = None
    target: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    types: Pairs = ()
    roles: Pairs = ()
    order: str | None = None
    window: int | None = None
    horizon: int | None = None
    reading: Reading = Reading()
    size: tuple[int, int] | None = None
    channels: int | None = None
    validation: float | None = None
    test: float | None = None
    test_data: str | None = None
    keep_copies: bool | None = None
    rows: int | None = None
    rest: bool | None = None
    pairs_with: str | None = None
    exclude: tuple[int | str, ...] = ()
    seed: int | None = None
    template: str | None = None
    settings: Pairs = ()
    preset: str | None = None
    epochs: int | None = None
    batch_size: int | None = None
    origin: str | None = None

    def check(self) -> None:
        """Refuses what can be refused before any data are read.

        Raises:
            UserError: A name is unknown, a value out of range, or two choices contradict each other.
        """
        if self.template is not None:
            settings.template_named(self.template)
        settings.check(self.settings, self.template)
        self._check_task()
        self._check_pairs()
        self._check_series()
        self._check_targets()
        if (self.validation or 0.0) + (self.test or 0.0) >= 1.0:
            raise UserError(said(
                "--validation and --test together leave no rows to train on. Make them smaller.",
            ))

    @property
    def is_series(self) -> bool:
        """Whether something the user decided says that a table is a series."""
        given = self.kind == "series" or self.window is not None or self.horizon is not None
        return given or self.task in (Task.FORECASTING, Task.SEQUENCE_CLASSIFICATION) or self._needs_series()

    def _needs_series(self) -> bool:
        """Whether the chosen template learns from nothing else."""
        found = next((t for t in models.TEMPLATES if t.id == self.template), None)
        return found is not None and found.kinds == ("series",)

    def _check_series(self) -> None:
        if self.kind not in (None, "series") and (self.window is not None or self.horizon is not None):
            raise UserError(said(
                "--window and --horizon are for series, not for {kind}. Leave them out, or say --kind series.",
                kind=self.kind,
            ))  # fmt: skip
        if self.horizon is not None and self.task == Task.SEQUENCE_CLASSIFICATION:
            raise UserError(said("--horizon is for forecasts; sequence-classification looks no steps ahead."))

    def _check_pairs(self) -> None:
        if self.pairs_with is not None and self.kind not in (None, "pairs"):
            raise UserError(said(
                "--pairs-with is for pairs, not for {kind}. Leave it out, or say --kind pairs.", kind=self.kind
            ))  # fmt: skip

    def _check_task(self) -> None:
        learnable = [task for task in Task if any(task in t.tasks for t in models.TEMPLATES)]
        if self.task is not None and self.task not in learnable:
            raise UserError(
                f"No template learns {self.task} yet. This version learns {' and '.join(learnable)}."
            )
        if self.template is not None and self.task is not None:
            fitting = settings.template_named(self.template).tasks
            if self.task not in fitting:
                raise UserError(
                    said(
                        "Template {template} does not learn {task}, but {fitting}.",
                        template=self.template,
                        task=self.task,
                        fitting=', '.join(fitting),
                    )
                )

    def _check_targets(self) -> None:
        by_role = [name for name, role in self.roles if role == "target"]
        if len(self.target) + len(by_role) > 1 and not self.is_series:
            raise UserError(
                said(
                    "One column can be the target. Several targets are for forecasts: add --task "
                    "forecasting if that is what you want.",
                )
            )
        if self.order is not None and any(role == "order" for _, role in self.roles):
            raise UserError(said("The order was given twice, by --order and by --role. Leave one out."))


def with_fix(choices: Choices, fix: Fix) -> Choices:
    """The choices with a finding's fix applied; what the fix does not name stays.

    Args:
        choices: The choices so far.
        fix: Its `edit` holds any of `role` and `type` (column to role or type), `reading` (field of
            `Reading` to value), `training` (setting to value), `split` (`keep_copies`, `validation`, `test`,
            `order`), `series` (`kind`, `task`, `order`, `window`, `horizon`), `kind` (`kind`), `exclude` and `include`
            (samples to leave out or to take back).

    Raises:
        ValueError: The edit holds something else.
    """
    for what, edit in fix.edit.items():
        choices = _EDITS[what](choices, edit) if what in _EDITS else _unknown(what)
    return choices


def is_fixed(choices: Choices, fix: Fix) -> bool:
    """Whether applying a fix would change nothing, because the user decided so already."""
    return with_fix(choices, fix) == choices


def _unknown(what: str) -> Choices:
    raise ValueError(f"no fix edits {what!r}")


def _with_roles(choices: Choices, edit: Mapping[str, str]) -> Choices:
    order = None if choices.order in edit else choices.order
    target = tuple(name for name in choices.target if name not in edit)
    return dataclasses.replace(choices, roles=_paired(choices.roles, edit), order=order, target=target)


def _with_types(choices: Choices, edit: Mapping[str, str]) -> Choices:
    return dataclasses.replace(choices, types=_paired(choices.types, edit))


def _with_reading(choices: Choices, edit: Mapping[str, Any]) -> Choices:
    said: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in edit.items()}
    return dataclasses.replace(choices, reading=dataclasses.replace(choices.reading, **said))


def _with_training(choices: Choices, edit: Mapping[str, Any]) -> Choices:
    return dataclasses.replace(choices, settings=_paired(choices.settings, edit))


def _with_split(choices: Choices, edit: Mapping[str, Any]) -> Choices:
    return dataclasses.replace(choices, **edit)


def _without_samples(choices: Choices, edit: tuple[int | str, ...]) -> Choices:
    return dataclasses.replace(choices, exclude=tuple(dict.fromkeys((*choices.exclude, *edit))))


def _with_samples(choices: Choices, edit: tuple[int | str, ...]) -> Choices:
    back = set(edit)
    return dataclasses.replace(choices, exclude=tuple(one for one in choices.exclude if one not in back))


def _paired(pairs: Pairs, edit: Mapping[str, Any]) -> Pairs:
    """Pairs with some changed in place and new ones behind."""
    words = {name: value if isinstance(value, str) else repr(value) for name, value in edit.items()}
    return tuple({**dict(pairs), **words}.items())


_EDITS: Mapping[str, Callable[[Choices, Any], Choices]] = {
    "role": _with_roles,
    "type": _with_types,
    "reading": _with_reading,
    "training": _with_training,
    "split": _with_split,
    "series": _with_split,
    "kind": _with_split,
    "exclude": _without_samples,
    "include": _with_samples,
}
