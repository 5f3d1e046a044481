"""The words of the command line: subcommands, their options, and what each accepts."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Callable, Sequence
from typing import NoReturn

from app import __version__
from app.errors import UserError
from app.experiment import COLUMN_ROLES, COLUMN_TYPES, KINDS
from models.spec import Task

PRESETS = ("quick", "standard", "thorough")
EXPORT_FORMATS = ("keras", "savedmodel", "litert", "onnx", "bundle")
LARGEST_SEED = 2**31 - 1

COMMANDS = {
    "templates": "list the templates and their hyperparameters",
    "inspect": "say what the data are, without training",
    "new": "write an experiment file with sensible choices",
    "train": "train, and write a run folder",
    "resume": "go on where an interrupted run stopped",
    "evaluate": "score a run on its test part or on other data",
    "predict": "predict every row or picture of some data",
    "generate": "generate samples with a run",
    "export": "write a run's model in another format",
    "report": "write a run's report as one page",
    "runs": "list the runs in a folder",
    "doctor": "check the installation and say which device is used",
    "selftest": "go through the real window once",
}
HIDDEN = ("worker", "unpack")


class Parser(argparse.ArgumentParser):
    """An ArgumentParser whose errors are sentences, raised instead of printed."""

    def error(self, message: str) -> NoReturn:
        """Raises what argparse found wrong as a `UserError`."""
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UserError(f"{sentence}. `{self.prog} --help` shows what it takes.")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """What the arguments ask for; `command` is None for the window.

    Args:
        argv: The arguments after the program's name.

    Raises:
        UserError: An argument is unknown or lacks its value.
    """
    first = next((word for word in argv if not word.startswith("-")), None)
    parser = _parser()
    if first is None or argv[0].startswith("--screenshots") or first in COMMANDS or first in HIDDEN:
        return parser.parse_args(argv)
    opener = Parser(prog="gradient-desk", add_help=False, allow_abbrev=False)
    opener.add_argument("path")
    return argparse.Namespace(command=None, json=False, screenshots=None, **vars(opener.parse_args(argv)))


def unknown_command(word: str) -> UserError:
    """The sentence for a first word that is neither a command nor a file."""
    near = difflib.get_close_matches(word, COMMANDS, n=1, cutoff=0.6)
    hint = f" Did you mean {near[0]}?" if near else f" Commands are {', '.join(COMMANDS)}."
    return UserError(f"{word} is neither a command nor a file.{hint}")


def _parser() -> Parser:
    parser = Parser(
        prog="gradient-desk",
        description="Train a neural network on your own data, see inside it, take it with you.",
        epilog="Without a command the window opens. `gradient-desk COMMAND --help` explains a command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Gradient Desk {__version__}")
    parser.add_argument(
        "--screenshots", metavar="DIR", help="train on bundled samples, write a picture of every page, and end"
    )
    parser.set_defaults(command=None, path=None, json=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for name, help in COMMANDS.items():
        sub = commands.add_parser(name, help=help, description=_sentence(help), allow_abbrev=False)
        _FILLERS[name](sub)
        sub.add_argument("--json", action="store_true", help="print JSON on standard output")
    worker = commands.add_parser("worker", allow_abbrev=False)
    worker.add_argument("--json", action="store_true")
    unpack = commands.add_parser("unpack", allow_abbrev=False)
    unpack.add_argument("folder")
    unpack.add_argument("--json", action="store_true")
    return parser


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _templates(parser: Parser) -> None:
    """Takes nothing but --json."""


def _inspect(parser: Parser) -> None:
    _data(parser)
    _data_options(parser)
    _split_options(parser)


def _new(parser: Parser) -> None:
    _data(parser)
    _output(parser, "FILE.gdesk", "the experiment file to write")
    _data_options(parser)
    _split_options(parser)
    _training_options(parser)


def _train(parser: Parser) -> None:
    parser.add_argument("data", metavar="DATA|FILE.gdesk", help="data, `sample:NAME`, or an experiment file")
    _data_options(parser)
    _split_options(parser)
    _training_options(parser)
    parser.add_argument("--out", metavar="DIR", help="folder in which the run folder is made")


def _resume(parser: Parser) -> None:
    _run(parser)
    parser.add_argument(
        "--epochs", type=_whole(1, 100_000), metavar="N", help="N more epochs for a finished run"
    )
    parser.add_argument(
        "--batch-size", type=_whole(1, 65_536), metavar="N",
        help="samples a batch from here on, where the memory did not suffice",
    )  # fmt: skip


def _evaluate(parser: Parser) -> None:
    _run(parser)
    parser.add_argument("--data", metavar="DATA", help="score these data instead of the test part")
    parser.add_argument("--pairs-with", metavar="FILE", help="a second file: line by line the answers to --data")


def _predict(parser: Parser) -> None:
    _run(parser)
    _data(parser)
    _output(parser, "FILE.csv", "the file of predictions to write")


def _generate(parser: Parser) -> None:
    _run(parser)
    parser.add_argument("-n", dest="count", type=_whole(1, 100_000), default=16, metavar="N", help="how many")
    parser.add_argument("--seed", type=_whole(0, LARGEST_SEED), default=0, metavar="S")
    parser.add_argument("--class", dest="name", metavar="NAME", help="draw pictures of this class only")
    parser.add_argument("--prompt", metavar="TEXT", help="what the text begins with")
    parser.add_argument(
        "--temperature", type=_share(0.0, 100.0), metavar="T", help="how bold texts are: 0 takes the likeliest"
    )
    parser.add_argument("--top-k", type=_whole(1, 1_000_000), metavar="K", help="choose among K tokens only")
    parser.add_argument(
        "--top-p", type=_share(0.0, 1.0), metavar="P", help="choose among tokens that together have probability P"
    )
    parser.add_argument("--length", type=_whole(1, 1_000_000), metavar="N", help="tokens of a text at most")
    _output(parser, "PATH", "folder (pictures) or file (texts) to write")


def _export(parser: Parser) -> None:
    _run(parser)
    parser.add_argument("--format", required=True, choices=EXPORT_FORMATS, help="the format to write")
    _output(parser, "PATH", "the file or folder to write")


def _report(parser: Parser) -> None:
    _run(parser)
    _output(parser, "FILE.html", "the page to write")


def _runs(parser: Parser) -> None:
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="where the run folders are")
    parser.add_argument("--tidy", action="store_true", help="remove the checkpoints of finished runs")


def _doctor(parser: Parser) -> None:
    """Takes nothing but --json."""


_FILLERS: dict[str, Callable[[Parser], None]] = {
    "templates": _templates,
    "inspect": _inspect,
    "new": _new,
    "train": _train,
    "resume": _resume,
    "evaluate": _evaluate,
    "predict": _predict,
    "generate": _generate,
    "export": _export,
    "report": _report,
    "runs": _runs,
    "doctor": _doctor,
    "selftest": _doctor,
}


def _run(parser: Parser) -> None:
    parser.add_argument("run", metavar="RUN", help="a run folder")


def _data(parser: Parser) -> None:
    parser.add_argument("data", metavar="DATA", help="a file, a folder, or `sample:NAME`")


def _output(parser: Parser, metavar: str, help: str) -> None:
    parser.add_argument("-o", "--output", required=True, metavar=metavar, help=help)


def _data_options(parser: Parser) -> None:
    group = parser.add_argument_group("what the data are")
    group.add_argument("--kind", choices=KINDS, help="the kind of data")
    group.add_argument("--task", choices=[task.value for task in Task], help="what to learn", metavar="TASK")
    group.add_argument(
        "--target", action="append", default=[], metavar="COLUMN", help="a name, a number from 1, or `last`"
    )
    group.add_argument("--text", action="append", default=[], metavar="COLUMN", help="a column of texts")
    group.add_argument(
        "--type", action="append", default=[], type=_pair(COLUMN_TYPES), metavar="COLUMN=TYPE",
        help=f"TYPE: {', '.join(COLUMN_TYPES)}",
    )  # fmt: skip
    group.add_argument(
        "--role", action="append", default=[], type=_pair(COLUMN_ROLES), metavar="COLUMN=ROLE",
        help=f"ROLE: {', '.join(COLUMN_ROLES)}",
    )  # fmt: skip
    group.add_argument("--order", metavar="COLUMN", help="the rows' order: earliest train, latest test")
    group.add_argument("--window", type=_whole(1, 100_000), metavar="N", help="steps of a series that the model sees")
    group.add_argument("--horizon", type=_whole(1, 100_000), metavar="N", help="steps a forecast looks ahead")
    group.add_argument("--pairs-with", metavar="FILE", help="line-aligned second file")
    group.add_argument(
        "--rows", type=_whole(1, 2**31 - 1), metavar="N", help="read at most N rows or pictures, evenly spread"
    )
    group.add_argument(
        "--stream", action=argparse.BooleanOptionalAction, default=None,
        help="let the rows of --rows decide and train on all others from disk; so it is where a table is larger "
        "than the memory",
    )  # fmt: skip
    group.add_argument("--size", type=_size, metavar="WxH", help="bring pictures to this size")
    group.add_argument("--channels", type=int, choices=(1, 3), help="1 for grey, 3 for colour pictures")
    _reading_options(parser)


def _reading_options(parser: Parser) -> None:
    group = parser.add_argument_group("how a table's file is read")
    group.add_argument("--delimiter", type=_delimiter, metavar="TEXT", help="what stands between fields")
    group.add_argument("--encoding", type=_encoding, metavar="NAME", help="such as utf-8, windows-1252")
    group.add_argument("--decimal", choices=(".", ","), help="the decimal mark")
    group.add_argument("--header", choices=("yes", "no"), help="whether the first line holds names")
    group.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook")
    group.add_argument("--lines", choices=("yes", "no"), help="whether each line of a plain text is one of its own")
    group.add_argument("--bad-rows", choices=("refuse", "skip"), help="rows of another length")


def _split_options(parser: Parser) -> None:
    group = parser.add_argument_group("how rows are parted")
    group.add_argument("--validation", type=_fraction, metavar="F", help="share of rows for validation")
    test = group.add_mutually_exclusive_group()
    test.add_argument("--test", type=_fraction, metavar="F", help="share of rows for the test")
    test.add_argument("--test-data", metavar="DATA", help="a test set of its own")
    group.add_argument("--seed", type=_whole(0, LARGEST_SEED), metavar="N", help="decides everything random")
    group.add_argument("--template", metavar="ID", help="a template's id; `templates` lists them")


def _training_options(parser: Parser) -> None:
    group = parser.add_argument_group("how it is trained")
    group.add_argument(
        "--set", action="append", default=[], type=_setting, metavar="NAME=VALUE", dest="settings",
        help="a hyperparameter or training option; `templates` lists them",
    )  # fmt: skip
    group.add_argument("--preset", choices=PRESETS, help="how much time to spend")
    group.add_argument(
        "--from", dest="origin", metavar="RUN", help="start from this run's weights, or build on it or a .keras file"
    )
    group.add_argument("--download", action="store_true", help="agree to fetch the weights of --set backbone=NET once")
    group.add_argument("--epochs", type=_whole(1, 100_000), metavar="N", help="how often all rows are seen")
    group.add_argument("--batch-size", type=_whole(1, 65_536), metavar="N", help="samples per update")


def _whole(minimum: int, maximum: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = minimum - 1
        if not minimum <= value <= maximum:
            raise argparse.ArgumentTypeError(f"{text} is not a whole number from {minimum} to {maximum}")
        return value

    return parse


def _share(minimum: float, maximum: float) -> Callable[[str], float]:
    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not minimum <= value <= maximum:
            raise argparse.ArgumentTypeError(f"{text} is not a number from {minimum:g} to {maximum:g}")
        return value

    return parse


def _fraction(text: str) -> float:
    value = _share(0.0, 1.0)(text)
    if not 0.0 < value < 1.0:
        raise argparse.ArgumentTypeError(f"{text} is not a share above 0 and below 1, such as 0.2")
    return value


def _setting(text: str) -> tuple[str, str]:
    name, mark, value = text.partition("=")
    if not mark or not name.strip():
        raise argparse.ArgumentTypeError(f"{text} is not of the form NAME=VALUE")
    return name.strip().replace("-", "_"), value.strip()


def _pair(allowed: Sequence[str]) -> Callable[[str], tuple[str, str]]:
    def parse(text: str) -> tuple[str, str]:
        # A column's own name may hold "=", a type or a role never does.
        name, mark, value = text.rpartition("=")
        if not mark or not name or value not in allowed:
            raise argparse.ArgumentTypeError(
                f"{text} is not of the form COLUMN=VALUE with one of {', '.join(allowed)}"
            )
        return name, value

    return parse


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    try:
        size = int(width), int(height)
    except ValueError:
        size = 0, 0
    if not all(1 <= side <= 1024 for side in size):
        raise argparse.ArgumentTypeError(
            f"{text} is not WIDTHxHEIGHT in pixels from 1 to 1024, such as 64x48"
        )
    return size


def _delimiter(text: str) -> str:
    named = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|"}
    if not text or "\n" in text or "\r" in text:
        raise argparse.ArgumentTypeError("it must be at least one character, and no line break")
    return named.get(text, text)


def _encoding(text: str) -> str:
    import codecs

    try:
        "".encode(text)  # refuses codecs that are not of text, such as zip
        return codecs.lookup(text).name
    except (LookupError, ValueError) as error:
        raise argparse.ArgumentTypeError(
            f"{text} is no known encoding; usual ones are utf-8, utf-16, windows-1252, latin-1"
        ) from error
