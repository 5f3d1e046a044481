"""The subcommands that use a run: score it, predict and generate with it, hand it over."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import quiet
from app.cli.output import Output
from app.errors import UserError

if TYPE_CHECKING:
    from app.runs import Run

DONE, FAILED = 0, 1

TEXT_OPTIONS = ("prompt", "temperature", "top_k", "top_p", "length")
"""What `generate` takes of texts only."""


def evaluate(args: argparse.Namespace, output: Output) -> int:
    """Scores a run on its test part, or on other data."""
    from app.cli import views
    from app.runs import open_run

    run = open_run(args.run)
    if args.data is not None:
        from app.data import source

        source.locate(args.data)
    if args.pairs_with is not None and args.data is None:
        raise UserError("--pairs-with names the answers to --data, which is missing. Give both.")
    quiet.load_tensorflow()
    from app.evaluation import report as scoring

    result = scoring.evaluate(run.folder, args.data, beside=args.pairs_with)
    if output.json:
        output.document(result)
    else:
        output.show(*views.evaluation(result, args.data))
    return DONE


def predict(args: argparse.Namespace, output: Output) -> int:
    """Predicts every row or picture of some data into a CSV file."""
    from app.cli.waiting import Waiting
    from app.data import source
    from app.runs import open_run

    run, path = open_run(args.run), Path(args.output)
    source.locate(args.data)
    check_output(path)
    quiet.load_tensorflow()
    from app import new_data

    with Waiting(output) as progress:
        result = new_data.predict(run.folder, args.data, path, progress)
    if output.json:
        output.document(result)
    else:
        for finding in result.get("findings", []):
            output.show(finding["message"])
        rows = result["rows"]
        output.show(f"{rows:,} row{'' if rows == 1 else 's'} predicted; written to {result['output']}.")
    return DONE


def generate(args: argparse.Namespace, output: Output) -> int:
    """Makes new samples with a run: pictures into a folder, or texts into a file."""
    from app import generation
    from app.cli.waiting import Waiting
    from app.runs import open_run

    run, path = open_run(args.run), Path(args.output)
    texts = generation.writes(run)
    options = {name: value for name in TEXT_OPTIONS if (value := getattr(args, name)) is not None}
    if options and not texts:
        option = next(iter(options)).replace("_", "-")
        raise UserError(f"--{option} is for texts, but this run draws pictures. Leave it out.")
    if args.name is not None:
        options["class"] = _class(run, args.name, texts)
    if not path.absolute().parent.is_dir():
        raise UserError(
            f"There is no folder {path.absolute().parent}, so {path} can't be written. Make it first."
        )
    quiet.load_tensorflow()
    with Waiting(output) as progress:
        result = generation.generate(run.folder, args.count, args.seed, path, progress, options)
    if output.json:
        output.document(result)
    elif texts:
        count = len(result["texts"])
        output.show(f"{count:,} text{'' if count == 1 else 's'} written with seed {args.seed} into {path}, one a line.")
    else:
        count = len(result["outputs"])
        output.show(f"{count:,} picture{'' if count == 1 else 's'} drawn from seed {args.seed} into {path}.")
    return DONE


def _class(run: Run, name: str, texts: bool) -> str:
    """The class that pictures are asked of, refused before TensorFlow is loaded where there is none such."""
    from app.data.preprocessing import Preprocessing
    from app.generation import code_of

    if texts:
        raise UserError("--class is for pictures, but this run writes texts. Leave it out.")
    fitted = Preprocessing.from_json(run.read_json(run.preprocessing_file))
    code_of(name, fitted.target.drawn)
    return name


def export(args: argparse.Namespace, output: Output) -> int:
    """Writes a run's model in another format, and tests what was written."""
    from app.cli import views
    from app.runs import open_run

    run = open_run(args.run)
    path = Path(args.output)
    check_output(path, folder_allowed=args.format in ("savedmodel", "bundle"))
    if args.format != "keras":
        raise UserError(f"The format {args.format} comes with a later version; this one exports keras.")
    quiet.load_tensorflow()
    from app import export as exporting

    result = exporting.export(run.folder, args.format, path)
    if output.json:
        output.document(result)
    else:
        output.show(*views.export(result))
    return DONE if result["self_test"]["passed"] else FAILED


def report(args: argparse.Namespace, output: Output) -> int:
    """Comes with the window."""
    raise UserError(
        "The report of a run comes with the window, in a later version. `evaluate` gives its figures."
    )


def check_output(path: Path, folder_allowed: bool = False) -> None:
    """Refuses a path that nothing can be written to, before any work is done.

    Args:
        path: Where something is to be written.
        folder_allowed: Whether a folder may be there already. Defaults to False.

    Raises:
        UserError: Its folder is missing, or a folder is in its place.
    """
    if not path.absolute().parent.is_dir():
        raise UserError(
            f"There is no folder {path.absolute().parent}, so {path} can't be written. Make it first."
        )
    if path.is_dir() and not folder_allowed:
        raise UserError(f"{path} is a folder. Give the name of a file in it.")
