"""What the set-up finds on a machine, and what it says is missing."""

from __future__ import annotations

import os
import platform
import stat
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest


def program(path: Path, text: str) -> Path:
    """A shell script that can be called."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n" + text, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_this_python_fits(machine: ModuleType) -> None:
    found = machine.probe([sys.executable])
    assert found.version == sys.version_info[:2]
    assert os.path.samefile(found.path, sys.executable)


@pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")
def test_shims_that_fail_and_pythons_of_another_kind_are_passed_over(machine: ModuleType, tmp_path: Path) -> None:
    facts = '{"path": "p", "version": %s, "name": "%s", "wide": %s, "gil": %s, "machine": "%s", "venv": true}'
    here = platform.machine()
    answers = {
        "shim": "echo 'pyenv: command not found' >&2; exit 127",
        "silent": "exit 0",
        "old": "echo '" + facts % ("[3, 10]", "cpython", "true", "true", here) + "'",
        "new": "echo '" + facts % ("[3, 14]", "cpython", "true", "true", here) + "'",
        "narrow": "echo '" + facts % ("[3, 12]", "cpython", "false", "true", here) + "'",
        "pypy": "echo '" + facts % ("[3, 11]", "pypy", "true", "true", here) + "'",
        "free-threaded": "echo '" + facts % ("[3, 13]", "cpython", "true", "false", here) + "'",
    }
    for name, text in answers.items():
        assert machine.probe([str(program(tmp_path / name, text))]) is None, name
    good = program(tmp_path / "good", "echo '" + facts % ("[3, 12]", "cpython", "true", "true", here) + "'")
    assert machine.probe([str(good)]) == ("p", (3, 12), True)


@pytest.mark.skipif(os.name == "nt", reason="pyenv is for the shell")
def test_pythons_that_pyenv_hides_are_found(
    machine: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = program(tmp_path / "versions" / "3.12.9" / "bin" / "python3.12", "exit 1")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    assert [str(hidden)] in list(machine.candidates())


def test_the_environment_about_to_go_is_not_asked(machine: ModuleType) -> None:
    folder = Path(sys.executable).parent
    assert all(not machine.lies_in(found.path, folder) for found in machine.interpreters(not_in=folder))


@pytest.mark.parametrize(
    ("system", "processor", "libc", "says"),
    [
        ("Darwin", "x86_64", ("", ""), "Intel Macs"),
        ("Windows", "ARM64", ("", ""), "windows on arm64"),
        ("Linux", "armv7l", ("glibc", "2.36"), "linux on armv7l"),
        ("Linux", "x86_64", ("glibc", "2.31"), "glibc, 2.34 or newer; here is glibc 2.31"),
        ("Linux", "aarch64", ("glibc", "2.36"), "glibc, 2.39 or newer"),
        ("Linux", "x86_64", ("", ""), "here is another"),
    ],
)
def test_machines_that_tensorflow_or_qt_is_not_made_for_are_refused(
    machine: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    processor: str,
    libc: tuple[str, str],
    says: str,
) -> None:
    stand_in = SimpleNamespace(system=lambda: system, machine=lambda: processor, libc_ver=lambda: libc)
    monkeypatch.setattr(machine, "platform", stand_in)
    with pytest.raises(machine.SetUpError) as refusal:
        machine.refuse_machine()
    assert says.lower() in str(refusal.value).lower()


def test_this_machine_is_not_refused(machine: ModuleType) -> None:
    assert machine.refuse_machine() is None  # it raises where it refuses


def test_a_disk_too_small_is_refused_with_both_figures(
    machine: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda folder: SimpleNamespace(free=1.24e9))
    with pytest.raises(machine.SetUpError, match=r"4 GB .* 1\.2 GB are free"):
        machine.refuse_full_disk(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="apt is for Linux")
@pytest.mark.parametrize(
    ("root", "terminal", "runs"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_system_packages_are_installed_by_root_without_a_terminal_only(
    machine: ModuleType, monkeypatch: pytest.MonkeyPatch, root: bool, terminal: bool, runs: bool
) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(machine, "is_root", lambda: root)
    monkeypatch.setattr(machine, "package_manager", lambda: "apt-get")
    monkeypatch.setattr(machine, "succeeds", lambda command: called.append(command) or True)
    monkeypatch.setattr(machine.sys, "stdin", SimpleNamespace(isatty=lambda: terminal))
    monkeypatch.setenv("DEBIAN_FRONTEND", "noninteractive")
    python = machine.Interpreter("/usr/bin/python3.11", (3, 11), False)
    if runs:
        machine.install_venv(python)
        assert called[-1][-1] == "python3.11-venv"
    else:
        with pytest.raises(machine.SetUpError, match=r"apt install python3\.11-venv"):
            machine.install_venv(python)
        assert called == []


def test_a_missing_python_is_one_line_with_the_way_to_get_it(
    machine: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = machine.missing_python()
    assert "3.11, 3.12 or 3.13" in said
    assert "Get one: " in said
    assert "\n" not in said
