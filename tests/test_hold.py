"""One holder at a time, and none after a kill (RELIABILITY C10)."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from app import runs
from app.errors import UserError
from app.experiment import Data, Experiment
from app.hold import hold

ROOT = Path(__file__).resolve().parents[1]

HOLDER = """
    import sys
    from pathlib import Path
    from app.hold import hold
    with hold(Path(sys.argv[1])) as mine:
        print(mine, flush=True)
        sys.stdin.readline()
"""


def holder(path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", textwrap.dedent(HOLDER), str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_c10_of_several_that_ask_at_once_one_gets_it_and_a_kill_gives_it_back(tmp_path: Path) -> None:
    path = tmp_path / ".lock"
    for _ in range(3):
        asked = [holder(path) for _ in range(4)]
        told = [process.stdout.readline().strip() for process in asked]
        assert sorted(told) == ["False", "False", "False", "True"]
        with hold(path) as mine:
            assert not mine
        asked[told.index("True")].send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        for process in asked:
            process.communicate("\n")
        with hold(path) as mine:
            assert mine
    assert not path.exists()


def test_c10_a_run_is_gone_on_with_by_one_process_only(tmp_path: Path) -> None:
    run = runs.create(tmp_path, Experiment(Data("sample:iris", "table"), "classification", "mlp"))
    with (
        runs.claimed(run),
        pytest.raises(UserError, match="being trained by another process"),
        runs.claimed(runs.open_run(run.folder)),
    ):
        pass
    with runs.claimed(run):
        pass
    assert runs.LOCK not in os.listdir(run.folder)


def test_a_folder_that_cant_be_written_keeps_nobody_from_going_on(tmp_path: Path) -> None:
    with hold(tmp_path / "none" / ".lock") as mine:
        assert mine
