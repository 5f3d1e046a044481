"""One function per subcommand: calls the work, hands what came of it to the views, says the exit code."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import parser, quiet
from app.cli.output import Output, quoted
from app.cli.use import check_output, evaluate, export, generate, predict, report
from app.errors import UserError

__all__ = [
    "doctor", "evaluate", "export", "generate", "inspect", "new", "predict", "report", "resume", "runs", "selftest",
    "templates", "train", "unpack", "window", "worker",
]  # fmt: skip

if TYPE_CHECKING:
    from app.choices import Choices
    from app.compose import Composition

DONE, FAILED = 0, 1


def window(args: argparse.Namespace, output: Output) -> int:
    """`gradient-desk` alone, or with a file, a run or data to open."""
    if args.path is not None:
        _check_openable(args.path)
    if args.screenshots is not None:
        from app.ui import screenshots

        for file in screenshots.run(Path(args.screenshots)):
            output.show(str(file))
        return DONE
    _require_screen()
    from app.ui import application

    return application.run(args.path)


def _require_screen() -> None:
    """Qt ends the process where it finds no screen, so this is asked before."""
    import os
    import sys

    screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not screen:
        raise UserError(
            "There is no screen here, so the window can't open. The command line works without one: "
            "`gradient-desk --help` lists what it can do."
        )


def _check_openable(text: str) -> None:
    from app.data import source

    if Path(text).exists():
        return
    if not any(mark in text for mark in ("/", "\\", ".", ":")):
        names = [name for name in source.sample_names() if name == text]
        if not names:
            raise parser.unknown_command(text)
    source.locate(text)


def templates(args: argparse.Namespace, output: Output) -> int:
    """Lists the factory."""
    import models
    from app.cli import views

    if output.json:
        output.document([views.template_json(template) for template in models.TEMPLATES])
    else:
        output.show(*views.templates(models.TEMPLATES))
    return DONE


def inspect(args: argparse.Namespace, output: Output) -> int:
    """Says what the data are, without training."""
    from app.cli import inspection
    from app.cli.waiting import Waiting
    from app.survey import survey

    choices = choices_from(args)
    choices.check()
    with Waiting(output) as progress:
        seen = survey(args.data, choices, progress)
    if output.json:
        output.document(inspection.as_json(seen))
    else:
        output.show(*inspection.as_text(seen))
    return DONE


def new(args: argparse.Namespace, output: Output) -> int:
    """Writes an experiment file with sensible choices."""
    from app import experiment as experiments
    from app.cli import inspection
    from app.cli.waiting import Waiting
    from app.compose import compose

    path = Path(args.output)
    check_output(path)
    choices = choices_from(args)
    with Waiting(output) as progress:
        composition = compose(args.data, choices, progress)
    experiments.write(composition.experiment, path)
    if output.json:
        output.document(composition.experiment.to_json())
    else:
        output.show(
            *inspection.composed(composition),
            f"Written to {path}. Train it with: gradient-desk train {quoted(path)}",
        )
    return DONE


def train(args: argparse.Namespace, output: Output) -> int:
    """Trains and writes a run folder."""
    from app import backbone
    from app import runs as keeping
    from app.cli.waiting import Waiting
    from app.cli.watching import Watcher
    from app.training.events import Phase

    choices = choices_from(args)
    choices.check()
    out = None if args.out is None else Path(args.out)
    if out is not None and out.exists() and not out.is_dir():
        raise UserError(f"{out} is a file. Give --out a folder, in which the run folder is made.")
    if output.json:
        output.document(Phase("reading").to_json())
    with Waiting(output) as progress:
        composition = _composition(args.data, choices, args, progress)
    if not output.json:
        from app.cli import inspection

        output.show(*inspection.composed(composition))
    with Waiting(output) as progress:
        backbone.require(composition.experiment, args.download, progress)
    quiet.load_tensorflow()
    from app.training import inheritance, session, vigil

    experiment = composition.experiment
    inheritance.require(experiment, composition.shape)
    run = keeping.create(out, experiment)

    with vigil.kept(), Watcher(output, run.folder, experiment.training["epochs"]) as watcher:
        outcome = session.train(experiment, composition.dataset, composition.parts, run, watcher.take)
    return watcher.end(outcome)


def _composition(text: str, choices: Choices, args: argparse.Namespace, progress: Any) -> Composition:
    from app import experiment as experiments
    from app.compose import compose, from_experiment

    path = Path(text)
    if not is_experiment(path):
        return compose(text, choices, progress)
    fixed = [option for option, value in _fixed_options(args).items() if value]
    if fixed:
        raise UserError(
            f"{fixed[0]} can't be given with an experiment file, which has decided that. "
            "Change it in the file, or make a new one with `new`."
        )
    return from_experiment(experiments.read(path), choices, progress)


def is_experiment(path: Path) -> bool:
    """Whether a file is an experiment rather than data: by its name, or by what it holds."""
    if path.suffix.lower() == ".gdesk":
        if not path.is_file():
            raise UserError(f"There is no file {path}. Check its spelling, or make it with `new`.")
        return True
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    return b'"template"' in path.read_bytes()[:1_000_000]


def _fixed_options(args: argparse.Namespace) -> dict[str, Any]:
    """What an experiment file has decided once and for all, by option."""
    free = {"set", "settings", "epochs", "batch_size", "seed", "out", "json", "command", "data", "path", "download"}
    return {f"--{name.replace('_', '-')}": value for name, value in vars(args).items() if name not in free}


def resume(args: argparse.Namespace, output: Output) -> int:
    """Goes on where an interrupted run stopped, or trains a finished one longer."""
    from app.cli.watching import Watcher
    from app.runs import open_run

    run = open_run(args.run)
    quiet.load_tensorflow()
    from app.training import session, vigil

    with vigil.kept(), Watcher(output, run.folder) as watcher:
        outcome = session.resume(run, watcher.take, more=args.epochs or 0, batch_size=args.batch_size)
    return watcher.end(outcome)


def runs(args: argparse.Namespace, output: Output) -> int:
    """Lists the runs in a folder; with --tidy, removes the checkpoints of finished ones first."""
    from app import listing
    from app import runs as keeping
    from app.cli import views

    folder = keeping.default_folder() if args.folder is None else Path(args.folder)
    if not folder.is_dir() and args.folder is not None:
        raise UserError(f"There is no folder {folder}. Give the folder that `train --out` was given.")
    if args.tidy:
        freed = listing.tidy(folder)
        output.note(f"{views.size(freed)} freed.")
    found = listing.of(folder)
    if output.json:
        output.document(found)
    else:
        output.show(*views.runs(found, folder))
    return DONE


def doctor(args: argparse.Namespace, output: Output) -> int:
    """Checks the installation; fails only if training can't work."""
    from app import doctor as checking
    from app.cli import views

    checks = checking.checks()
    if output.json:
        output.document({"checks": [check.to_json() for check in checks]})
    else:
        output.show(*views.checks(checks))
    return DONE if all(check.ok for check in checks if check.needed) else FAILED


def selftest(args: argparse.Namespace, output: Output) -> int:
    """Goes through the real window once, from Data to Export."""
    from app.ui import selftest as walking

    def told(step: walking.Step) -> None:
        if not output.json:
            output.show(f"{step.name:12} {step.seconds:6.2f} s")

    steps = walking.run(told)
    if output.json:
        output.document({"steps": [step.to_json() for step in steps]})
    else:
        output.show("The window works.")
    return DONE


def worker(args: argparse.Namespace, output: Output) -> int:
    """What the window drives: commands on standard input, events on standard output."""
    from app.training import worker as working

    code: int = working.main()
    return code


def unpack(args: argparse.Namespace, output: Output) -> int:
    """What opens a foreign network's file: in a folder of its own, under limits."""
    from app import apart

    return apart.unpack(Path(args.folder))


def choices_from(args: argparse.Namespace) -> Choices:
    """The user's decisions, from the options of `inspect`, `new` or `train`."""
    from app.choices import Choices
    from app.experiment import Reading

    given = vars(args)
    reading = Reading(
        delimiter=args.delimiter,
        encoding=args.encoding,
        decimal=args.decimal,
        header=None if args.header is None else args.header == "yes",
        sheet=args.sheet,
        bad_rows=args.bad_rows or "refuse",
        lines=None if args.lines is None else args.lines == "yes",
    )
    same = {field.name for field in dataclasses.fields(Choices)} & set(given)
    values: dict[str, Any] = {name: given[name] for name in same}
    values |= {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    return Choices(
        **values,
        rest=args.stream,
        types=tuple(args.type),
        roles=tuple(args.role),
        reading=reading,
    )
