"""The worker as a process: how it is started, found out about, and ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path

import pytest

from app import process
from app.errors import UserError

ROOT = Path(__file__).resolve().parents[1]


def test_from_an_installation_the_worker_is_this_python_that_ignores_its_folder() -> None:
    assert process.worker_command() == [sys.executable, "-P", "-m", "app", "worker"]


@pytest.mark.parametrize("there", ["gradient-desk-worker", "gradient-desk-cli", None])
def test_in_a_bundle_it_is_the_console_program_beside_the_window(monkeypatch, tmp_path, there) -> None:
    for name in ("gradient-desk.exe", *([there + ".exe"] if there else [])):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gradient-desk.exe"))
    assert process.worker_command() == [str(tmp_path / f"{there or 'gradient-desk'}.exe"), "worker"]


def test_files_named_like_libraries_in_the_folder_of_the_start_do_no_harm(tmp_path, monkeypatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong json')")
    monkeypatch.chdir(tmp_path)
    worker = process.start_worker()
    try:
        assert '"hello"' in worker.stdout.readline()
    finally:
        process.kill_tree(worker)


def test_the_log_keeps_what_a_worker_said_before_it_died() -> None:
    with tempfile.TemporaryFile() as log:
        code = "import sys; print('\\n'.join(map(str, range(99))), file=sys.stderr); sys.exit('the end')"
        worker = process.start_worker(log, [sys.executable, "-c", code])
        assert worker.wait(30) == 1
        process.kill_tree(worker)
        assert process.last_words(log, 2).splitlines() == ["98", "the end"]


def test_a_program_that_is_not_there_is_said() -> None:
    with pytest.raises(UserError, match="can't be started"):
        process.start_worker(command=["/nowhere/gradient-desk-worker", "worker"])


@pytest.mark.skipif(os.name != "posix", reason="groups of processes are another thing elsewhere")
def test_killing_a_worker_ends_its_children_too() -> None:
    code = """
        import subprocess, sys
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
        print(child.pid, flush=True)
        input()
    """
    worker = process.start_worker(command=[sys.executable, "-c", textwrap.dedent(code)])
    child = int(worker.stdout.readline())
    assert process.is_alive(child)
    process.kill_tree(worker)
    assert worker.returncode == -signal.SIGKILL and gone(child)


def test_a_process_is_known_by_number_and_birth() -> None:
    own = process.identity()
    assert process.is_alive(own["process"], own["process_born"])
    assert process.birth(os.getpid()) == own["process_born"]
    assert not process.is_alive(own["process"], "another day")
    assert not process.is_alive(0) and not process.is_alive(-1) and not process.is_alive(2**22 + 1)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("moment", ["hello", "warm"])
def test_a_worker_does_not_outlive_a_killed_window(moment: str) -> None:
    code = f"""
        import sys, time
        sys.path.insert(0, {str(ROOT)!r})
        from app import process
        worker = process.start_worker()
        for line in worker.stdout:
            if {moment!r} in line:
                print(worker.pid, flush=True)
                time.sleep(600)
    """
    window = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, text=True)
    worker = int(window.stdout.readline())
    window.kill()
    window.communicate()
    assert gone(worker)


def gone(number: int, within: float = 4.0) -> bool:
    end = time.monotonic() + within
    while process.is_alive(number):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def test_what_a_killed_process_left_is_removed_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    holding = (
        "import time\nfrom app import process\nwith process.temporary_folder() as folder:\n"
        "    open(folder + '/toy.keras', 'w').close()\n    print(flush=True)\n    time.sleep(60)\n"
    )
    command = [sys.executable, "-c", holding]
    killed = subprocess.Popen(command, stdout=subprocess.PIPE, env=process.worker_environment())
    killed.stdout.readline()
    killed.kill()
    killed.wait()
    killed.stdout.close()
    with process.temporary_folder() as ours:
        assert len(list(tmp_path.iterdir())) == 2
        process.sweep(killed.pid)
        assert [str(folder) for folder in tmp_path.iterdir()] == [ours]
