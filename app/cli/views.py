"""What people read: templates, runs, scores and checks as tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.text import Text

from app.cli.output import line
from app.cli.tables import add, duration, facts, heading, items, number, size, table
from models.options import TrainingOptions
from models.spec import Field, Template, fields

if TYPE_CHECKING:
    from rich.console import RenderableType

    from app.doctor import Check

__all__ = ["checks", "duration", "evaluation", "export", "runs", "size", "template_json", "templates"]

MOST_CLASSES_SHOWN = 15


def template_json(template: Template) -> dict[str, Any]:
    """A template as `templates --json` lists it."""
    return {
        "id": template.id,
        "title": template.title,
        "group": template.group,
        "summary": template.summary,
        "kinds": list(template.kinds),
        "tasks": [task.value for task in template.tasks],
        "hyperparameters": [field.to_json() for field in fields(template.hyperparameters)],
        "presets": ["quick", "standard", "thorough"],
    }


def templates(known: Sequence[Template]) -> list[RenderableType]:
    """The gallery, each template's hyperparameters, and the training options that all share."""
    parts: list[RenderableType] = []
    for template in known:
        about = [
            ("learns", ", ".join(template.tasks)),
            ("from", ", ".join(template.kinds)),
            ("it is", template.summary),
        ]
        parts += [
            heading(f"{template.id}: {template.title}"),
            facts(about),
            _fields(fields(template.hyperparameters)),
        ]
    parts += [heading("Every template takes these training options too"), _fields(fields(TrainingOptions))]
    parts.append("Change one with --set NAME=VALUE.")
    return parts


def _fields(known: Iterable[Field]) -> RenderableType:
    made = table("name", "default", "allowed", "what it does")
    for field in known:
        add(made, field.name, _shown(field.default), _allowed(field), field.help, limit=200)
    return made


def _shown(value: object) -> str:
    return (
        str(value).lower()
        if isinstance(value, bool)
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )


def _allowed(field: Field) -> str:
    if field.type == "switch":
        return "true, false"
    if field.choices is not None:
        return ", ".join(field.choices)
    return f"{field.minimum:g} to {field.maximum:g}"


def runs(found: Sequence[Mapping[str, Any]], folder: Path) -> list[RenderableType]:
    """The table of runs, newest first."""
    if not found:
        return [f"There are no runs in {folder} yet. `gradient-desk train sample:iris` makes one."]
    made = table("run", "template", "outcome", "test figures", "created")
    for run in found:
        metrics = run.get("metrics") or {}
        figures = ", ".join(f"{name} {number(value)}" for name, value in list(metrics.items())[:2])
        created = str(run["created"]).replace("T", " ")[:16]
        add(made, Path(str(run["run"])).name, run["template"] or "?", run["outcome"], figures, created)
    return [made, f"{len(found)} run{'s' * (len(found) > 1)} in {folder}."]


def evaluation(result: Mapping[str, Any], data: str | None) -> list[RenderableType]:
    """Scores beside the baseline (of forecasts, all simple ways), the figures per class, and a small confusion matrix.

    Args:
        result: What `report.evaluate` found.
        data: The data named by the user; None for the run's own test part.
    """
    beside: Mapping[str, Mapping[str, Any]] = result.get("baselines") or {"baseline": result.get("baseline") or {}}
    names = [name.replace("_", " ") for name in beside]
    made = table("figure", "model", *names, right=("model", *names))
    for name, value in result["metrics"].items():
        add(made, name, number(value), *(number(figures.get(name)) for figures in beside.values()))
    parts: list[RenderableType] = [made]
    if len(ahead := result.get("horizon") or ()) > 1:
        parts.append(f"Mean absolute error step by step ahead: {', '.join(map(number, ahead))}.")
    if result.get("per_class"):
        parts.append(_per_class(result["per_class"]))
    if result.get("confusion") and result.get("classes"):
        parts += _confusion(result["confusion"], result["classes"])
    if result.get("residuals"):
        parts.append(_residuals(result["residuals"]["quantiles"]))
    samples = f"{result['samples']:,} sample{'' if result['samples'] == 1 else 's'}"
    if result.get("tokens"):
        samples += f" ({result['tokens']:,} tokens)"
    if result.get("sources"):
        samples += f" of {result['sources']:,} sources"
    where = "that the training never saw" if data is None else f"of {line(data, 200)}"
    parts.append(f"Measured on {samples} {where}.")
    if result.get("unknown_tokens"):
        parts.append(f"{result['unknown_tokens']:,} tokens there are not among those that this model knows.")
    if (written := result.get("written")) and written < result["sources"]:
        parts.append(f"Answers were written out for {written:,} of the sources, evenly chosen.")
    if result.get("cut"):
        parts.append(f"{result['cut']:,} of the pairs are longer than this model reads or writes.")
    if result.get("left_out") and result.get("sources"):
        parts.append(f"{result['left_out']:,} left out: a side is missing there.")
    elif result.get("left_out"):
        parts.append(f"{result['left_out']:,} left out: no answer there that this model knows.")
    return parts


def _residuals(quantiles: Sequence[float]) -> str:
    _, lowest, low, _, high, highest, _ = map(number, quantiles)
    return f"Actual minus predicted: half lie between {low} and {high}, nine in ten between {lowest} and {highest}."


def _per_class(rows: Sequence[Mapping[str, Any]]) -> RenderableType:
    names = [name for name in rows[0] if name != "class"]
    made = table("class", *names, right=names)
    for row in rows[:MOST_CLASSES_SHOWN]:
        add(made, row.get("class"), *(number(row[name]) for name in names), limit=30)
    return made


def _confusion(matrix: Sequence[Sequence[int]], classes: Sequence[str]) -> list[RenderableType]:
    if len(classes) > MOST_CLASSES_SHOWN:
        return [f"The confusion matrix of {len(classes):,} classes is in --json."]
    names = [line(name, 12) for name in classes]
    made = table("true \\ predicted", *(str(name) for name in names), right=names, title="Confusion")
    for place, (name, row) in enumerate(zip(names, matrix, strict=True)):
        cells = [Text(f"{count:,}", style="bold" if place == at else "") for at, count in enumerate(row)]
        made.add_row(Text(name), *cells)
    return [made]


def export(result: Mapping[str, Any]) -> list[RenderableType]:
    """Where the model went and whether it predicts the same there."""
    test = result["self_test"]
    verdict = "passed" if test["passed"] else "FAILED"
    return [
        f"Written to {result['path']} ({result['format']}).",
        f"Self-test {verdict}: over {test['samples']:,} samples the largest difference to the run's own "
        f"predictions is {number(test['max_difference'])}.",
    ]


def checks(found: Sequence[Check]) -> list[RenderableType]:
    """Each check of the installation with its verdict."""
    made = table("", "check", "result")
    for check in found:
        mark, style = ("ok", "green") if check.ok else ("NO", "bold red") if check.needed else ("-", "yellow")
        made.add_row(Text(mark, style=style), Text(check.name), Text(line(check.message, 800)))
    broken = [check.name for check in found if check.needed and not check.ok]
    end = f"Training can't work: see {', '.join(broken)}." if broken else "Training works."
    return [made, items([end], mark="=>")]
