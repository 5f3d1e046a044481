"""What `inspect` and `new` say about data: as JSON for scripts, as tables for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from app.cli.output import quoted
from app.cli.tables import add, facts, heading, items, table
from app.data.dataset import Pictures, Table
from app.data.finding import Finding
from app.experiment import Data, PictureSize
from app.survey import Survey

if TYPE_CHECKING:
    import numpy as np
    from rich.console import RenderableType

    from app.compose import Composition

MOST_COLUMNS = 60
MOST_SHOWN = 12


def as_json(seen: Survey) -> dict[str, Any]:
    """The document of `inspect --json`, in the words of CONTRACTS.md."""
    dataset = seen.dataset
    target = seen.data.column("target")
    content: dict[str, Any] = {
        "path": seen.data.path,
        "kind": seen.data.kind,
        "rows": dataset.rows,
        "columns": columns(seen),
        "classes": None if seen.classes is None else list(seen.classes),
        "task": seen.task,
        "target": None if target is None else target.name,
        "targets": [column.name for column in seen.data.columns if column.role == "target"],
        "window": seen.data.window,
        "horizon": seen.data.horizon,
        "template": None if seen.template is None else seen.template.id,
        "findings": [finding.to_json() for finding in seen.findings],
        "parts": _counts(seen.parts),
        "split": seen.data.split.method,
        "reasons": dict(seen.reasons),
        "trainable": seen.obstacle is None,
        "obstacle": seen.obstacle,
    }
    return content | (
        _of_table(dataset) if isinstance(dataset, Table) else _of_pictures(dataset, seen.data.size)
    )


def _of_table(table: Table) -> dict[str, Any]:
    guesses = [{"name": g.name, "value": g.value, "reason": g.reason} for g in table.guesses]
    return {"reading": table.reading.to_json(), "guesses": guesses}


def _of_pictures(pictures: Pictures, size: PictureSize | None) -> dict[str, Any]:
    size = size or pictures.size
    return {
        "unreadable": [{"file": bad.file, "reason": bad.reason} for bad in pictures.unreadable],
        "layout": pictures.layout,
        "size": {"width": size.width, "height": size.height, "channels": size.channels},
        "size_reason": pictures.size_reason,
        "class_counts": dict(sorted(Counter(pictures.labels or ()).items())),
    }


def columns(seen: Survey) -> list[dict[str, Any]]:
    """Each column of a table in file order: name, type, role, missing and distinct cells, and why."""
    if not isinstance(seen.dataset, Table):
        return []
    from app.data.block import counts

    reasons = seen.dataset.reasons or {}
    missing, distinct = counts(seen.dataset.frame, seen.dataset.reading.decimal or ".")
    return [
        {
            "name": column.name,
            "type": column.type,
            "role": column.role,
            "missing": int(missing[place]),
            "distinct": int(distinct[place]),
            "reason": reasons.get(column.name),
        }
        for place, column in enumerate(seen.data.columns)
    ]


def _counts(parts: np.ndarray | None) -> dict[str, int] | None:
    if parts is None:
        return None
    return {part: int((parts == part).sum()) for part in ("train", "validation", "test")}


def as_text(seen: Survey) -> list[RenderableType]:
    """What `inspect` shows to people."""
    parts: list[RenderableType] = [facts(_summary(seen))]
    if isinstance(seen.dataset, Table):
        parts.append(_column_table(columns(seen)))
        parts += _guesses(seen.dataset)
    else:
        parts += _picture_tables(seen.dataset)
    parts += findings(seen.findings)
    if seen.obstacle is not None:
        parts += [heading("Nothing can be trained yet"), items([seen.obstacle])]
    else:
        parts.append(f"Train it with: gradient-desk train {quoted(seen.data.path)}")
    return parts


def _summary(seen: Survey) -> list[tuple[str, object]]:
    target, what = seen.data.column("target"), "rows" if isinstance(seen.dataset, Table) else "pictures"
    rows: list[tuple[str, object]] = [
        ("data", seen.data.path),
        ("kind", _with_reason(seen, "kind", seen.data.kind)),
    ]
    rows.append((what, f"{seen.dataset.rows:,}"))
    if seen.data.size is not None:
        size = seen.data.size
        colour = "grey" if size.channels == 1 else "colour"
        rows.append(("size", _with_reason(seen, "size", f"{size.width} x {size.height}, {colour}")))
    if target is not None:
        rows.append(("target", _with_reason(seen, "target", _targets(seen.data))))
    if seen.task is not None:
        rows.append(("task", _with_reason(seen, "task", seen.task)))
    for name in ("window", "horizon"):
        if (steps := getattr(seen.data, name)) is not None:
            rows.append((name, _with_reason(seen, name, f"{steps:,} step{'' if steps == 1 else 's'}")))
    if seen.classes is not None:
        rows.append(("classes", _listed(seen.classes)))
    if seen.template is not None:
        rows.append(("template", f"{seen.template.id} ({seen.template.title})"))
    counts = _counts(seen.parts)
    if counts is not None:
        said = ", ".join(f"{count:,} {part}" for part, count in counts.items())
        way = seen.data.split.method
        if way == "grouped" and seen.data.kind == "pairs" and seen.data.column("group") is None:
            way = "by chance, the same source in one part"
        rows.append(("split", f"{said} ({way})"))
    return rows


def _targets(data: Data) -> str:
    return ", ".join(column.name for column in data.columns if column.role == "target")


def _with_reason(seen: Survey, name: str, value: str) -> str:
    reason = seen.reasons.get(name)
    return f"{value} ({reason})" if reason else value


def _listed(names: Iterable[str]) -> str:
    names = list(names)
    more = f", ... ({len(names):,} in all)" if len(names) > MOST_SHOWN else ""
    return ", ".join(names[:MOST_SHOWN]) + more


def _column_table(rows: list[dict[str, Any]]) -> RenderableType:
    made = table("column", "type", "role", "missing", "distinct", "why", right=("missing", "distinct"))
    for row in rows[:MOST_COLUMNS]:
        style = {"target": "bold", "ignore": "dim"}.get(row["role"])
        counts = f"{row['missing']:,}", f"{row['distinct']:,}"
        add(made, row["name"], row["type"], row["role"], *counts, row["reason"] or "", style=style, limit=100)
    if len(rows) > MOST_COLUMNS:
        add(made, f"... and {len(rows) - MOST_COLUMNS:,} more (all in --json)", "", "", "", "", "")
    return made


def _guesses(read: Table) -> list[RenderableType]:
    if not read.guesses:
        return []
    lines = [(g.name.replace("_", " "), f"{_value(g.value)} ({g.reason})" if g.reason else _value(g.value))
             for g in read.guesses]  # fmt: skip
    return [heading("How the file was read"), facts(lines)]


def _value(value: object) -> str:
    named = {"\t": "tab", " ": "blanks", ",": "comma", ";": "semicolon", "|": "pipe", "": "none"}
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | list):
        return ", ".join(repr(item) for item in value) or "none"
    return named.get(value, value) if isinstance(value, str) else str(value)


def _picture_tables(pictures: Pictures) -> list[RenderableType]:
    parts: list[RenderableType] = []
    if pictures.labels is not None:
        made = table("class", "pictures", right=("pictures",))
        counts = Counter(pictures.labels)
        for name in pictures.classes[:MOST_COLUMNS]:
            add(made, name, f"{counts[name]:,}")
        parts.append(made)
    if pictures.unreadable:
        shown = [f"{bad.file}: {bad.reason}" for bad in pictures.unreadable[:MOST_SHOWN]]
        if len(pictures.unreadable) > MOST_SHOWN:
            shown.append(f"... and {len(pictures.unreadable) - MOST_SHOWN:,} more (all in --json)")
        parts += [heading(f"{len(pictures.unreadable):,} files can't be read and are left out"), items(shown)]
    return parts


def findings(found: Iterable[Finding]) -> list[RenderableType]:
    """Findings as a list of sentences; nothing where there are none."""
    messages = [finding.message for finding in found]
    return [heading("Worth knowing"), items(messages)] if messages else []


def composed(composition: Composition) -> list[RenderableType]:
    """What `new` and `train` say about the experiment before it is trained."""
    experiment, parts = composition.experiment, composition.parts
    target = experiment.data.column("target")
    counts = ", ".join(f"{count:,} {part}" for part, count in (_counts(parts) or {}).items())
    pairs: list[tuple[str, object]] = [("data", f"{experiment.data.path} ({counts})")]
    if target is not None:
        pairs.append(("target", _targets(experiment.data)))
    pairs += [("task", experiment.task), ("template", experiment.template)]
    if experiment.data.window is not None:
        ahead = f", {experiment.data.horizon:,} ahead" if experiment.data.horizon else ""
        pairs.append(("window", f"{experiment.data.window:,} steps{ahead}"))
    pairs.append(("settings", _settings(experiment.hyperparameters)))
    pairs.append(("training", _settings(experiment.training)))
    if (size := experiment.data.size) is not None:
        colour = "grey" if size.channels == 1 else "colour"
        pairs.append(("pictures", f"{size.width} x {size.height}, {colour}"))
    if (answers := composition.shape.answers) is not None and composition.shape.tokens is not None:
        (read, known), (most, others) = composition.shape.tokens, answers
        why = composition.reasons.get("length", "")
        pairs.append(("sources", f"{known:,} different tokens, {read:,} read at most ({why})"))
        pairs.append(("answers", f"{others:,} different tokens, {most - 1:,} written at most"))
    elif (tokens := composition.shape.tokens) is not None and (reason := composition.reasons.get("length")) is not None:
        pairs.append(("texts", f"{tokens[1]:,} different tokens, {tokens[0]:,} read of a text ({reason})"))
    if (reason := composition.reasons.get("augmentation")) is not None:
        pairs.append(("augmentation", f"{experiment.training['augmentation']} ({reason})"))
    return [facts(pairs), *findings(composition.findings)]


def _settings(values: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{name} {_value(value) if isinstance(value, bool) else value}" for name, value in values.items()
    )
