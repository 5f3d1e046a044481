"""The Draft: what the user decided so far, as one frozen value; the window edits nothing else."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import backbone
from app.choices import Choices, Pairs
from app.experiment import Experiment, Reading

if TYPE_CHECKING:
    from models.spec import Template

ARCHIVES = (".tar.gz", ".tar.bz2", ".tar.xz")
"""Endings of two parts, which are no part of a name."""

DATA_FIELDS = ("path", "kind", "reading", "test_data", "rows", "pairs_with")
"""What decides which bytes are read; after any other change the data in memory still hold."""


@dataclass(frozen=True)
class Draft:
    """An experiment in the making: the data's place and the user's own decisions, everything else is guessed.

    Args:
        path: A path or `sample:NAME`; None while nothing is loaded.
        choices: What the user decided.
        file: The experiment file it was opened from or saved to, or None.
    """

    path: str | None = None
    choices: Choices = Choices()
    file: str | None = None

    def source_key(self) -> tuple[Any, ...]:
        """What the data in memory depend on."""
        choices = self.choices
        return (self.path, *(getattr(choices, name, None) for name in DATA_FIELDS[1:]))

    @property
    def name(self) -> str:
        """What to call it: its file's name, else that of the data; empty while there is none."""
        place = self.file or self.path
        if place is None:
            return ""
        name = Path(place.removeprefix("sample:").rstrip("/\\")).name
        archive = next((end for end in ARCHIVES if name.lower().endswith(end)), "")
        return name[: -len(archive)] if archive else Path(name).stem

    def to_json(self) -> dict[str, Any]:
        """The draft as JSON's dicts and lists, choices that were not made left out."""
        untouched = Choices()
        made = {
            f.name: _plain(getattr(self.choices, f.name))
            for f in dataclasses.fields(Choices)
            if getattr(self.choices, f.name) != getattr(untouched, f.name)
        }
        return {"path": self.path, "file": self.file, "choices": made}

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Draft:
        """The draft that `to_json` wrote; choices that this version does not know are left out."""
        known = {f.name for f in dataclasses.fields(Choices)}
        made: dict[str, Any] = {
            name: Reading.from_json(item) if name == "reading" else _tuples(item)
            for name, item in content.get("choices", {}).items()
            if name in known
        }
        return cls(content.get("path"), Choices(**made), content.get("file"))


def _plain(item: Any) -> Any:
    if isinstance(item, Reading):
        return item.to_json()
    if isinstance(item, tuple):
        return [_plain(part) for part in item]
    if isinstance(item, Mapping):
        return {key: _plain(part) for key, part in item.items()}
    return item


def _tuples(item: Any) -> Any:
    return tuple(_tuples(part) for part in item) if isinstance(item, list) else item


def of_experiment(experiment: Experiment, file: str | None = None) -> Draft:
    """The draft that composes to `experiment` again: all its decisions count as the user's own."""
    data, split = experiment.data, experiment.data.split
    shares_given = split.method in ("given", "column")
    choices = Choices(
        kind=data.kind,
        task=experiment.task,
        target=tuple(column.name for column in data.columns if column.role == "target"),
        types=tuple((column.name, column.type) for column in data.columns),
        roles=tuple((column.name, column.role) for column in data.columns if column.role != "target"),
        window=data.window,
        horizon=data.horizon,
        reading=data.reading,
        size=None if data.size is None else (data.size.width, data.size.height),
        channels=None if data.size is None else data.size.channels,
        validation=split.validation,
        test=None if shares_given else split.test,
        test_data=split.test_data,
        keep_copies=split.keep_copies or None,
        rows=data.rows,
        rest=data.rest or None,
        pairs_with=data.pairs_with,
        exclude=data.exclude,
        seed=experiment.seed,
        origin=experiment.origin,
        template=experiment.template,
        settings=tuple(
            (name, written(value))
            for name, value in {**experiment.hyperparameters, **experiment.training}.items()
        ),
    )
    return Draft(data.path, choices, file)


def written(value: Any) -> str:
    """A setting's value as the command line and `Choices.settings` spell it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else str(value)


def with_pair(pairs: Pairs, name: str, value: str | None) -> Pairs:
    """Pairs with the one of this name set, or taken out where `value` is None."""
    kept = tuple(pair for pair in pairs if pair[0] != name)
    return kept if value is None else (*kept, (name, value))


def with_role(choices: Choices, column: str, role: str, target: str | None) -> Choices:
    """The choices with a column's role changed; there is one target at most.

    Args:
        choices: The choices so far.
        column: The column.
        role: One of `app.experiment.COLUMN_ROLES`.
        target: The target as the data stand now, which loses that role when another column gets it.
    """
    if role == "target":
        roles = with_pair(choices.roles, column, None)
        # What was learned before must not be looked at to learn it: the next survey decides anew about it.
        return dataclasses.replace(choices, target=(column,), task=None, template=None, preset=None, settings=(),
                                   roles=with_pair(roles, target, None) if target else roles)  # fmt: skip
    changed = dataclasses.replace(choices, roles=with_pair(choices.roles, column, role))
    if choices.target == (column,) or column == target:
        changed = dataclasses.replace(changed, target=(), task=None)
    return changed


def with_sides(choices: Choices, source: str, target: str) -> Choices:
    """The choices with the columns of pairs that are read and that are written; settings that cut them start anew."""
    kept = tuple((name, role) for name, role in choices.roles if role not in ("input", "target"))
    settings = tuple((name, value) for name, value in choices.settings if name not in ("tokens", "answer_tokens"))
    return dataclasses.replace(choices, text=(source,), target=(target,), roles=kept, settings=settings)


def with_answers(choices: Choices, path: str) -> Choices:
    """The choices with a second file, whose lines answer those of the first: what was chosen for one text is let go."""
    return Choices(pairs_with=path, reading=Reading(encoding=choices.reading.encoding), rows=choices.rows,
                   validation=choices.validation, test=choices.test, seed=choices.seed)  # fmt: skip


def with_type(choices: Choices, column: str, kind: str) -> Choices:
    """The choices with a column's type changed (one of `app.experiment.COLUMN_TYPES`)."""
    return dataclasses.replace(choices, types=with_pair(choices.types, column, kind))


def with_setting(choices: Choices, name: str, value: str | None) -> Choices:
    """The choices with one setting of the template or the training; None takes the recommended value back."""
    return dataclasses.replace(
        choices, settings=with_pair(choices.settings, name, value), **_option(choices, name)
    )


def _option(choices: Choices, name: str) -> dict[str, Any]:
    """`epochs` and `batch_size` have options of their own, which must not overrule the setting.

    A backbone is either what is started from or one of the settings.
    """
    own = {"backbone": "origin"}.get(name, name)
    return {own: None} if own in ("epochs", "batch_size", "origin") else {}


def with_template(choices: Choices, template: str | None) -> Choices:
    """The choices with another template; settings belong to the template, so they start anew.

    What is built on is nothing to start from for other templates, and the other way round.
    """
    origin = None if backbone.TEMPLATE in (choices.template, template) else choices.origin
    return dataclasses.replace(
        choices, template=template, settings=(), preset=None, epochs=None, batch_size=None, origin=origin
    )


def with_suggestion(choices: Choices, template: Template, name: str) -> Choices:
    """The choices with what a template suggests; other single settings and the preset give way to it."""
    pairs = tuple((key, _text(value)) for key, value in template.suggestions[name].items())
    return dataclasses.replace(with_preset(choices, None), template=template.id, settings=pairs)


def _text(value: Any) -> str:
    """A setting's value as the command line takes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def with_preset(choices: Choices, preset: str | None) -> Choices:
    """The choices with a preset; single settings give way to it."""
    return dataclasses.replace(choices, preset=preset, settings=(), epochs=None, batch_size=None)


class History:
    """Undo and redo: every draft so far, with the words that say what was changed.

    Args:
        draft: Where it begins.
    """

    LONGEST = 500

    def __init__(self, draft: Draft) -> None:
        self._drafts: list[tuple[str, Draft]] = [("", draft)]
        self._at = 0

    @property
    def draft(self) -> Draft:
        """The draft as it stands."""
        return self._drafts[self._at][1]

    @property
    def undoable(self) -> str | None:
        """What undo would take back, in words; None where there is nothing."""
        return self._drafts[self._at][0] if self._at else None

    @property
    def redoable(self) -> str | None:
        """What redo would do again, in words; None where there is nothing."""
        return self._drafts[self._at + 1][0] if self._at + 1 < len(self._drafts) else None

    def push(self, words: str, draft: Draft, merge: bool = False) -> None:
        """Makes `draft` the current one; what was undone before is forgotten.

        Args:
            words: What was changed, as in "Undo WORDS".
            draft: The new draft.
            merge: Whether it goes on with the last change (typing in one field) and shares its undo. Defaults
                to False.
        """
        if draft == self.draft:
            return
        del self._drafts[self._at + 1 :]
        if merge and self._at and self._drafts[self._at][0] == words:
            self._drafts[self._at] = (words, draft)
            return
        self._drafts.append((words, draft))
        del self._drafts[: -self.LONGEST]
        self._at = len(self._drafts) - 1

    def filed(self, file: str) -> None:
        """The experiment was saved: all its drafts belong to that file, and Undo goes over edits only."""
        now = (self.draft.path, self.draft.file)
        for at, (words, draft) in enumerate(self._drafts):
            if (draft.path, draft.file) == now:
                self._drafts[at] = (words, dataclasses.replace(draft, file=file))

    def undo(self) -> None:
        """Goes back one change, if there is one."""
        self._at = max(self._at - 1, 0)

    def redo(self) -> None:
        """Does the change that was undone last again, if there is one."""
        self._at = min(self._at + 1, len(self._drafts) - 1)
