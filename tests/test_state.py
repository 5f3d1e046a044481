"""What the window remembers: recent files, preferences, and the edits of a window that did not end by itself."""

import os
import subprocess
import sys
from pathlib import Path

from app.choices import Choices
from app.draft import Draft
from app.state import MOST_RECENT, State


def test_recent_ones_come_newest_first_and_once_each(tmp_path: Path) -> None:
    state = State(tmp_path)
    for name in ("a.csv", "b.csv", "a.csv"):
        state.remember(str(tmp_path / name), "table")
    assert [Path(item.path).name for item in state.recent()] == ["a.csv", "b.csv"]
    for number in range(30):
        state.remember(f"{number}.csv", "table")
    assert len(state.recent()) == MOST_RECENT


def test_what_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    state = State(tmp_path)
    (tmp_path / "here.csv").write_text("a\n1\n")
    state.remember(str(tmp_path / "here.csv"), "table")
    state.remember(str(tmp_path / "gone.csv"), "table")
    assert [item.present for item in state.recent()] == [False, True]
    state.forget(str(tmp_path / "gone.csv"))
    assert len(state.recent()) == 1


def test_preferences_are_kept_one_by_one(tmp_path: Path) -> None:
    State(tmp_path).prefer(colours="dark")
    State(tmp_path).prefer(zoom=1.5)
    assert State(tmp_path).preferences() == {"colours": "dark", "zoom": 1.5}


def test_a_damaged_file_counts_as_empty(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text("{")
    (tmp_path / "recent.json").write_text('{"recent": [{"path": 3}, null, 7]}')
    assert State(tmp_path).preferences() == {}
    assert State(tmp_path).recent() == []


def test_a_folder_that_cant_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    state = State(tmp_path / "file" / "below")
    state.prefer(zoom=2.0)
    state.keep(Draft("a.csv"))
    state.clear()
    assert state.recoveries() == []


def test_edits_of_a_window_that_was_killed_come_back(tmp_path: Path) -> None:
    draft = Draft("a.csv", Choices(seed=7))
    code = (
        "import sys, os, signal; from pathlib import Path; from app.state import State; from app.draft import Draft;"
        "from app.choices import Choices; State(Path(sys.argv[1])).keep(Draft('a.csv', Choices(seed=7)), 'run');"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=Path(__file__).parents[1], check=False)
    (found,) = State(tmp_path).recoveries()
    assert (found.draft, found.run) == (draft, "run")
    State(tmp_path).discard(found)
    assert State(tmp_path).recoveries() == []


def test_edits_of_a_window_that_still_runs_are_its_own(tmp_path: Path) -> None:
    State(tmp_path, session="session-other").keep(Draft("a.csv"))
    assert State(tmp_path).recoveries() == []
    assert os.path.exists(tmp_path / "session-other.json")


def test_a_window_that_ends_by_itself_leaves_nothing(tmp_path: Path) -> None:
    state = State(tmp_path)
    state.keep(Draft("a.csv"))
    state.clear()
    assert list(tmp_path.glob("session-*")) == []
