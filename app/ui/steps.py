"""What the rail says about each step: open, done or closed, and how things stand or what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.data.dataset import Table
from app.ui.language import localised

if TYPE_CHECKING:
    from app.runs import Run
    from app.ui.desk import Desk

translate = QCoreApplication.translate

LONG = 10_000
"""Rows from which their number alone fills the line."""

STEPS = ("data", "model", "train", "evaluate", "use")


@dataclass(frozen=True)
class Step:
    """One step: `open`, `done` or `closed`, its line, and, where it is closed, the page that helps.

    Args:
        state: `open`, `done` or `closed`.
        line: At most four words.
        reason: Why it is closed, as a sentence; empty where it is not.
        remedy: The page whose work comes first; empty where it is open.
    """

    state: str
    line: str
    reason: str = ""
    remedy: str = ""


def steps(desk: Desk) -> dict[str, Step]:
    """Every step as things stand on the desk."""
    return {
        "data": _data(desk),
        "model": _model(desk),
        "train": _train(desk),
        "evaluate": _evaluate(desk),
        "use": _use(desk),
    }


def number(value: int) -> str:
    """A whole number as the user's language groups its digits."""
    return QLocale().toString(value)


def _data(desk: Desk) -> Step:
    if desk.draft.path is None:
        return Step("open", translate("Steps", "Nothing loaded yet"))
    if desk.weight is not None:
        return Step("open", translate("Steps", "Choose how much"))
    if desk.dataset is None:
        return Step(
            "open", translate("Steps", "Reading") if desk.reading else translate("Steps", "Can't be read")
        )
    count = number(desk.dataset.rows)
    if isinstance(desk.dataset, Table):
        columns = number(len(desk.dataset.columns))
        kind = "" if desk.survey is None else desk.survey.data.kind
        if kind == "pairs":
            line = translate("Steps", "{count} pairs").format(count=count)
        elif kind == "texts":
            line = translate("Steps", "{count} texts").format(count=count)
        elif kind == "corpus":
            line = translate("Steps", "{count} passages").format(count=count)
        elif desk.dataset.rows < LONG:
            line = translate("Steps", "{rows} rows, {columns} columns").format(rows=count, columns=columns)
        else:
            line = translate("Steps", "{rows} rows").format(rows=count)
    else:
        line = translate("Steps", "{count} images").format(count=count)
    return Step("done" if desk.composition is not None else "open", line)


def _model(desk: Desk) -> Step:
    if desk.composition is None:
        if desk.survey is not None and desk.survey.obstacle is None and desk.model_problem is not None:
            return Step("open", translate("Steps", "1 setting to fix"))
        if desk.survey is not None and desk.survey.obstacle is not None:
            return Step("closed", translate("Steps", "See the data first"), localised(desk.survey.obstacle), "data")
        if desk.reading:
            line = translate("Steps", "When the data are read")
            return Step("closed", line, translate("Steps", "The data are being read."), "data")
        return Step(
            "closed",
            translate("Steps", "Load data first"),
            translate("Steps", "A template is chosen for the data it learns from, so load data first."),
            "data",
        )
    title = short_title(desk.composition.experiment.template)
    if desk.held is not None:
        return Step("open", translate("Steps", "{template}, 1 setting to fix").format(template=title))
    if desk.description is None:
        return Step("open", title)
    weights = number(int(desk.description["trainable"]))
    return Step(
        "done", translate("Steps", "{template}, {weights} weights").format(template=title, weights=weights)
    )


def _train(desk: Desk) -> Step:
    watch = desk.training.watch
    if watch is not None and desk.training.running:
        if watch.epochs and watch.phase == "training":
            now = min(watch.epoch + 1, watch.epochs)
            return Step("open", translate("Steps", "Epoch {now} of {all}").format(now=now, all=watch.epochs))
        return Step("open", translate("Steps", "Preparing"))
    if desk.run is not None and desk.at_run:
        return _trained(desk, desk.run)
    if desk.held is not None:
        return Step("closed", translate("Steps", "Fix 1 setting first"), desk.held, "model")
    if desk.composition is None:
        remedy = (
            "model"
            if desk.survey is not None and desk.survey.obstacle is None and desk.model_problem
            else "data"
        )
        line = (
            translate("Steps", "Fix 1 setting first")
            if remedy == "model"
            else translate("Steps", "Load data first")
        )
        reason = desk.model_problem or translate("Steps", "There is nothing to train yet: load data first.")
        return Step("closed", line, reason, remedy)
    return Step("open", translate("Steps", "Ready"))


def _trained(desk: Desk, run: Run) -> Step:
    """How the training ended whose run is shown; only one that kept a model is done."""
    from app import runs

    if not run.model_file.is_file():
        words = {
            "failed": translate("Steps", "Failed"),
            "cancelled": translate("Steps", "Cancelled"),
            "interrupted": translate("Steps", "Interrupted"),
        }
        return Step("open", words.get(runs.outcome(run), translate("Steps", "Ready")))
    watch = desk.training.watch
    if desk.training.run == run and watch is not None and watch.best is not None:
        line = translate("Steps", "Best at epoch {best} of {all}")
        return Step("done", line.format(best=watch.best.epoch, all=watch.epoch))
    return Step("done", score(run))


def _evaluate(desk: Desk) -> Step:
    if desk.run is not None and desk.run.model_file.is_file() and not _is_training(desk):
        if desk.at_run:
            return Step("done", score(desk.run))
        return Step("open", translate("Steps", "Of an earlier run"))
    return _later(desk, translate("Steps", "There is no trained model to look at yet."))


def _use(desk: Desk) -> Step:
    if desk.run is not None and desk.run.model_file.is_file() and not _is_training(desk):
        return Step("open", translate("Steps", "Try it, export it"))
    return _later(desk, translate("Steps", "There is no trained model to use yet."))


def _later(desk: Desk, reason: str) -> Step:
    if desk.training.running:
        return Step("closed", translate("Steps", "When training ends"), reason, "train")
    return Step("closed", translate("Steps", "Train first"), reason, "train")


def _is_training(desk: Desk) -> bool:
    return desk.training.running and desk.training.run is not None and desk.training.run == desk.run


def template_title(name: str) -> str:
    """A template's title, or its id where this version does not know it."""
    import models

    title = next((template.title for template in models.TEMPLATES if template.id == name), name)
    return translate("Templates", title)


def short_title(name: str) -> str:
    """A template's abbreviation where it has one, such as MLP; else its title."""
    return name.upper() if len(name) <= 4 else template_title(name)


def score(run: Run) -> str:
    """How a run did on its test part, in a few words; empty where it was not scored."""
    try:
        status = run.metrics_file.stat()
    except OSError:
        return ""
    return _said(dict(_figures(run, status.st_mtime_ns, status.st_size)))


@lru_cache(maxsize=4)
def _figures(run: Run, changed: int, size: int) -> tuple[tuple[str, Any], ...]:
    """A run's test figures; the rail asks at every look, so the file is read again only once it has changed."""
    told = run.metrics()
    figures = dict(told.get("metrics") or {})
    if "horizon" in told:  # of a forecast, its error says more than what it explains
        figures = {"mae": figures.get("mae")}
    return tuple(figures.items())


def _said(figures: dict[str, Any]) -> str:
    words = {
        "accuracy": translate("Steps", "{value} % in the test"),
        "exact_match": translate("Steps", "{value} % exact in the test"),
        "agreement": translate("Steps", "{value} % right class"),
        "r2": translate("Steps", "R² {value} in the test"),
        "perplexity": translate("Steps", "Perplexity {value}"),
        "mse": translate("Steps", "MSE {value} in the test"),
        "loss": translate("Steps", "{value} nats in the test"),
        "mae": translate("Steps", "MAE {value} in the test"),
    }
    plain = "kl" not in figures and "token_accuracy" not in figures
    if plain:
        words["loss"] = translate("Steps", "Loss {value} in the test")
    for name, sentence in words.items():
        if isinstance(value := figures.get(name), int | float):
            shapes = {"r2": ("f", 3), "mae": ("g", 4), "mse": ("f", 4), "loss": ("f", 3 if plain else 1)}
            shown = 100.0 * value if name in ("accuracy", "exact_match", "agreement") else float(value)
            return sentence.format(value=QLocale().toString(shown, *shapes.get(name, ("f", 1))))
    return ""
