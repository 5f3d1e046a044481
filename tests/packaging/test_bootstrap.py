"""`./run` in a checkout with nothing to install: sets up once, whole or not at all, and starts what was asked."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

SETS_UP = pytest.mark.skipif(
    os.name == "nt" or importlib.util.find_spec("ensurepip") is None,
    reason="`run` is the shell's, and the environments of these tests are made with ensurepip",
)


def bare(home: Path) -> dict[str, str]:
    """The environment of somebody who has this Python and the system's own tools, and neither settings nor uv."""
    tools = home / "bin"
    tools.mkdir(exist_ok=True)
    for name in ("sh", "dirname", "readlink", "cmp", "uname"):
        found = next(p for f in ("/bin", "/usr/bin") if (p := Path(f, name)).exists())
        if not (tools / name).exists():
            (tools / name).symlink_to(found)
    python = Path(os.path.realpath(sys.executable)).parent
    return {"HOME": str(home), "PATH": f"{python}{os.pathsep}{tools}", "LANG": "C.UTF-8"}


def run(checkout: Path, *arguments: str, folder: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    """Calls `./run` from a folder, by default the checkout's parent, as a person without a terminal."""
    return subprocess.run(
        [str(checkout / "run"), *arguments],
        cwd=folder or checkout.parent,
        env=bare(checkout.parent) | more,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=300,
    )


@SETS_UP
@pytest.mark.slow
def test_the_first_start_sets_up_and_the_second_only_starts(checkout: Path) -> None:
    first = run(checkout, "train", "a file.csv")
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith("started ['train', 'a file.csv']")
    assert str(checkout / ".venv") in first.stdout
    assert "Setting up" in first.stderr

    began = time.monotonic()
    second = run(checkout, "train")
    assert second.stdout.startswith("started ['train']")
    assert second.stderr == ""
    assert time.monotonic() - began < 1.0


@SETS_UP
@pytest.mark.slow
def test_what_lies_in_the_users_folder_or_pythonpath_is_not_imported(checkout: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("random.py", "app.py", "subprocess.py", "machine.py"):
        (folder / name).write_text("raise SystemExit('a file of the user was imported')\n", encoding="utf-8")
    done = run(checkout, "x", folder=folder, PYTHONPATH=str(folder))
    assert done.returncode == 0, done.stderr
    assert "started ['x'] data" in done.stdout


@SETS_UP
@pytest.mark.slow
def test_a_changed_lock_a_killed_set_up_and_a_moved_folder_are_noticed(checkout: Path) -> None:
    assert run(checkout, "x").returncode == 0
    moved = checkout.rename(checkout.with_name("moved"))
    again = run(moved, "x")
    assert again.returncode == 0 and again.stderr == ""
    link = moved.with_name("linked")
    link.mkdir()
    (link / "run").symlink_to(moved / "run")
    assert run(link, "x").stdout == again.stdout

    (moved / "packaging" / "requirements.txt").write_text("# another\n", encoding="utf-8")
    (moved / ".venv" / "leftover").write_text("", encoding="utf-8")
    changed = run(moved, "x")
    assert "Setting up" in changed.stderr and changed.returncode == 0
    assert not (moved / ".venv" / "leftover").exists()

    # A set-up killed at any moment before its end leaves an environment without the stamp.
    (moved / ".venv" / "requirements.txt").unlink()
    assert "Setting up" in run(moved, "x").stderr
    assert run(moved, "x").stderr == ""


@SETS_UP
@pytest.mark.slow
def test_of_two_starts_at_once_one_sets_up_and_the_other_waits(checkout: Path) -> None:
    starts = [
        subprocess.Popen(
            [str(checkout / "run"), name],
            env=bare(checkout.parent),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "two")
    ]
    said = [start.communicate(timeout=300) for start in starts]
    assert [start.returncode for start in starts] == [0, 0], said
    assert sum("Setting up" in errors for _, errors in said) == 1
    assert all("started" in output for output, _ in said)


@SETS_UP
@pytest.mark.slow
def test_packages_that_cannot_be_had_leave_no_environment_that_counts(checkout: Path) -> None:
    line = "nonesuch==1.0 --hash=sha256:" + "0" * 64 + "\n"
    (checkout / "packaging" / "requirements.txt").write_text(line, encoding="utf-8")
    done = run(checkout, "x", PIP_NO_INDEX="1", UV_OFFLINE="1")
    assert done.returncode == 1
    assert "Check the network and start again" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (checkout / ".venv" / "requirements.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "passed"),
    [
        ([], ["-m", "not long"]),
        (["--fast"], ["-m", "not slow and not long"]),
        (["--all"], []),
        (["tests/data", "-x"], ["-m", "not long", "tests/data", "-x"]),
        (["--all", "-k", "iris"], ["-k", "iris"]),
        (["-n0", "tests/data"], ["-m", "not long", "-n0", "tests/data"]),
    ],
)
def test_the_tests_are_the_part_that_was_asked_for(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, arguments: list[str], passed: list[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "start", lambda command: started.append(command) or 0)
    monkeypatch.setattr(bootstrap, "stands", lambda: True)
    monkeypatch.setattr(bootstrap, "require_qt", lambda: None)
    monkeypatch.chdir(Path.cwd())
    assert bootstrap.main(["test", *arguments]) == 0
    two = [] if "-n0" in arguments else ["-n", "2", "--dist", "loadfile"]
    part = passed[:2] if "-m" in passed else []
    assert started == [["-m", "pytest", *part, *two, *passed[len(part) :]]]


@pytest.mark.parametrize(("arguments", "asked"), [([], True), (["train", "x.csv"], False), (["--help"], False)])
def test_only_the_window_needs_qt(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, arguments: list[str], asked: bool
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(bootstrap, "start", lambda command: 0)
    monkeypatch.setattr(bootstrap, "stands", lambda: True)
    monkeypatch.setattr(bootstrap, "require_qt", lambda: seen.append(True))
    assert bootstrap.main(arguments) == 0
    assert bool(seen) is asked


def test_without_the_libraries_of_qt_the_window_says_what_to_install(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "stands", lambda: True)
    monkeypatch.setattr(bootstrap, "qt_problem", lambda python: "ImportError: libGL.so.1: no such file")
    globals_of_machine = bootstrap.install_qt_libraries.__globals__
    monkeypatch.setitem(globals_of_machine, "is_root", lambda: False)
    monkeypatch.setitem(globals_of_machine, "package_manager", lambda: "apt-get")
    assert bootstrap.main([]) == 1
    said = capsys.readouterr().err
    assert "libGL.so.1" in said
    assert "sudo apt install libgl1 libegl1 " in said
    assert "libxcb-cursor0" in said
