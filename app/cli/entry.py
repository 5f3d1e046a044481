"""The front door: runs a command, and turns whatever goes wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import Any

from app.cli import parser
from app.cli.output import Output, complain, standard_output
from app.errors import UserError

DONE, FAILED, REFUSED, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        argv: Arguments after the program's name. Defaults to those of this process.

    Returns:
        The exit code: 0 done, 1 the work failed, 2 wrong usage or input, 130 interrupted.
    """
    argv = sys.argv[1:] if argv is None else list(argv)
    try:
        args = parser.parse(argv)
        with _signals(), standard_output(apart=args.json or args.command in ("train", "resume")) as stream:
            return _run(args, Output(stream, args.json))
    except UserError as error:
        complain(str(error))
        return error.exit_code
    except KeyboardInterrupt as interrupt:
        complain(str(interrupt) or "Interrupted.")
        return INTERRUPTED
    except BrokenPipeError:
        _close_quietly()
        return FAILED
    except SystemExit as end:  # argparse leaves so after --help and --version
        return end.code if isinstance(end.code, int) else DONE
    except Exception as error:
        return _crashed(error, argv)


def _run(args: argparse.Namespace, output: Output) -> int:
    from app.cli import commands

    # TensorFlow's greetings would hide the sentences meant for the user.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    if args.command is None:
        return commands.window(args, output)
    command: Any = getattr(commands, args.command)
    code: int = command(args, output)
    return code


@contextlib.contextmanager
def _signals() -> Iterator[None]:
    """Ctrl-C interrupts, also where the shell started this in the background; SIGTERM does the same."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    old = {
        number: signal.signal(number, signal.default_int_handler)
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)


def _close_quietly() -> None:
    """Whoever read standard output has gone: nothing more can be said, not even at exit."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)


def _crashed(error: Exception, argv: Sequence[str]) -> int:
    from app.cli import crash

    complain(crash.sentence(error, argv))
    return FAILED
