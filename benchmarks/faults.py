"""Faults on purpose while files are saved: kill -9 at random moments, and a disk that is full at every place.

Run as `python -m benchmarks.faults kill|full|short KIND [--count N]`; prints one JSON object. Kinds are `experiment`,
`state`, `metrics`, `checkpoint` and `model`. Needs a system that forks.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app import experiment as experiments
from app import files
from app.draft import Draft
from app.errors import UserError
from app.experiment import Data, Experiment
from app.runs import Run
from app.state import State

PAGE = 4096


@dataclass(frozen=True)
class Kind:
    """Something that is saved again and again.

    Args:
        save: Saves the state with this number.
        read: The number of the state that is on disk; raises whatever it may if nothing whole is there.
    """

    save: Callable[[int], None]
    read: Callable[[], int]


def experiment(folder: Path) -> Kind:
    """An experiment file, as the window saves it."""
    path = folder / "one.gdesk"

    def save(number: int) -> None:
        experiments.write(Experiment(Data("sample:iris", "table"), "classification", "mlp", seed=number), path)

    return Kind(save, lambda: experiments.read(path).seed)


def state(folder: Path) -> Kind:
    """Unsaved edits, as the window keeps them after each change."""
    remembered = State(folder, session="session-1")

    def save(number: int) -> None:
        remembered.keep(Draft(f"{number}.csv"))

    def read() -> int:
        return int(json.loads((folder / "session-1.json").read_text())["draft"]["path"].split(".")[0])

    return Kind(save, read)


def metrics(folder: Path) -> Kind:
    """metrics.json of a run, with 2,000 residuals."""
    run = Run(folder)

    def save(number: int) -> None:
        content = {"format": 1, "outcome": "running", "epochs": number, "residuals": [0.5 * number] * 2000}
        files.write_json(run.metrics_file, content)

    return Kind(save, lambda: int(json.loads(run.metrics_file.read_text())["epochs"]))


def checkpoint(folder: Path) -> Kind:
    """A checkpoint of 2 MB, in the slot whose turn it is."""
    import numpy as np

    from app.training import checkpoint as slots

    place = folder / "checkpoint"

    def save(number: int) -> None:
        slots.write(place, number, {"epoch": number}, {"state": [np.full((512, 1024), number, np.float32)]})

    def read() -> int:
        found = slots.read(place)
        assert found is not None and (found[2]["state"][0] == found[0]).all()
        return int(found[0])

    return Kind(save, read)


def model(folder: Path) -> Kind:
    """model.keras with 1.3 MB of weights, as a training saves it."""
    import keras

    layers = [keras.Input((64,)), keras.layers.Dense(512), keras.layers.Dense(512), keras.layers.Dense(3)]
    network = keras.Sequential(layers)
    last = network.layers[-1]
    path = folder / "model.keras"

    def save(number: int) -> None:
        last.bias.assign([number, number, number])
        files.write_with(path, network.save)

    def read() -> int:
        return int(keras.models.load_model(path, compile=False).layers[-1].bias.numpy()[0])

    return Kind(save, read)


KINDS: dict[str, Callable[[Path], Kind]] = {
    "experiment": experiment, "state": state, "metrics": metrics, "checkpoint": checkpoint, "model": model,
}  # fmt: skip


def kill(name: str, count: int, seed: int = 0) -> dict[str, object]:
    """Kills a process that saves without pause, `count` times, and looks what is on disk afterwards.

    Returns:
        `runs`; `lost`: kills after which neither the last state that was said to be saved nor the one then being
        saved could be read; `inside`: kills that left a half-written file beside; `left`: such files after a sweep.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        kind, chance = KINDS[name](folder), random.Random(seed)
        began = time.perf_counter()
        kind.save(0)
        one = time.perf_counter() - began
        number, lost, inside = 0, 0, 0
        for _ in range(count):
            number, whole = _killed(kind, number, chance.uniform(0, 3 * one), chance)
            lost += not whole
            inside += bool(_parts(folder))
            files.sweep(folder)
            files.sweep(folder / "checkpoint")
        return {"kind": name, "runs": count, "lost": lost, "inside": inside, "left": len(_parts(folder))}


def _parts(folder: Path) -> list[Path]:
    return [path for path in folder.rglob(".*.part*") if path.is_file()]


def _killed(kind: Kind, number: int, wait: float, chance: random.Random) -> tuple[int, bool]:
    """One kill: the number on disk afterwards, and whether it is one that may be there."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        with contextlib.suppress(BaseException):
            while True:
                number += 1
                kind.save(number)
                os.write(writing, b".")
        os._exit(1)
    os.close(writing)
    said = os.read(reading, 1)  # it has begun: at least one state is saved
    time.sleep(wait * chance.random())
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        said += more
    os.close(reading)
    done = number + len(said)
    try:
        found = kind.read()
    except Exception:
        return done, False
    return found, found in (done, done + 1)


def full(name: str) -> dict[str, object]:
    """Saves over an older state on a disk with 0, 1, 2 ... pages free, until it fits.

    Returns:
        `points`: how many of them were too few; `passed`: after how many of these the older state was whole and the
        sentence fit to show; or `skipped` with the reason.
    """
    with tempfile.TemporaryDirectory() as place, mounted(Path(place), 24 << 20) as problem:
        if problem:
            return {"kind": name, "skipped": problem}
        folder = Path(place)
        kind, points, passed = KINDS[name](folder), 0, 0
        kind.save(1)
        if name == "checkpoint":
            kind.save(0)  # so that the slot whose turn it is exists too
            kind.save(1)
        for pages in _steps(folder):
            with filled(folder, pages * PAGE):
                outcome = _attempt(kind, folder)
            if outcome is None:
                break
            points, passed = points + 1, passed + outcome
        return {"kind": name, "points": points, "passed": passed}


def short(name: str) -> dict[str, object]:
    """Saves over an older state in a process whose files may only grow to 1, 2 ... bytes, at 40 places each.

    Returns:
        `points` and `passed`, as `full` does; needs no disk of its own.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        kind = KINDS[name](folder)
        kind.save(0)
        kind.save(1)
        size = max(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        limits = sorted({size * part // 40 for part in range(40)})
        passed = sum(_limited(kind, folder, limit) for limit in limits)
        return {"kind": name, "points": len(limits), "passed": passed}


def _limited(kind: Kind, folder: Path, limit: int) -> bool:
    """Tries to save in a process that may write `limit` bytes a file; whether the older state is whole afterwards."""
    child = os.fork()
    if not child:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
        code = 1
        with contextlib.suppress(BaseException):
            code = int(_refused(kind) is False)
        os._exit(code)
    return os.waitpid(child, 0)[1] == 0 and kind.read() == 1 and not _parts(folder)


def _steps(folder: Path) -> Iterator[int]:
    """Numbers of free pages: each for small files, further apart for large ones."""
    pages, size = 0, max(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    while True:
        yield pages
        pages += max(1, size // PAGE // 40)


def _attempt(kind: Kind, folder: Path) -> bool | None:
    """Tries to save state 2 over 1: None where it succeeded, else whether all is as it was before and was said well."""
    said = _refused(kind)
    found = kind.read()
    return None if found == 2 else said is not False and found == 1 and not _parts(folder)


def _refused(kind: Kind) -> bool | None:
    """Tries to save state 2: True where that was refused with a sentence, False with anything else, None if not."""
    try:
        kind.save(2)
    except UserError as error:
        return "can't be written" in str(error)
    except Exception:
        return False
    return None


@contextlib.contextmanager
def mounted(folder: Path, size: int) -> Iterator[str]:
    """A small disk in memory at `folder`; gives why there is none, or nothing."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        yield f"mount can't be run: {error.strerror}"
        return
    if done.returncode:
        yield f"a disk in memory can't be mounted: {done.stderr.strip()}"
        return
    try:
        yield ""
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


@contextlib.contextmanager
def filled(folder: Path, free: int) -> Iterator[None]:
    """A disk with `free` bytes left, as long as this lasts."""
    filler = folder / "filler"
    room = os.statvfs(folder)
    with open(filler, "wb") as stream:
        os.posix_fallocate(stream.fileno(), 0, max(1, room.f_bavail * room.f_frsize - free))
    try:
        yield
    finally:
        filler.unlink()


def main() -> int:
    """Does what was asked for, and prints what came of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", choices=["kill", "full", "short"])
    parser.add_argument("kind", choices=list(KINDS))
    parser.add_argument("--count", type=int, default=200)
    args = parser.parse_args()
    work = {"kill": lambda: kill(args.kind, args.count), "full": lambda: full(args.kind)}
    print(json.dumps(work.get(args.what, lambda: short(args.kind))()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
