"""The queue: the order in which experiments have their turn, and what of it outlives the window."""

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import files, runs
from app.backlog import Backlog, settled
from app.errors import UserError
from app.experiment import Column, Data, Experiment
from app.queue import DONE, RUNNING, WAITING, Entry, Queue, Result, expected_seconds, frozen, with_seeds
from app.said import said

COLUMNS = (Column("length", "number", "input"), Column("kind", "category", "target"))
ROOT = Path(__file__).resolve().parents[1]


def experiment(path: str = "sample:iris", **settings: object) -> Experiment:
    return Experiment(Data(path, "table", columns=COLUMNS), "classification", "mlp", {}, settings or {"epochs": 5})


def entry(id: str, **changed: object) -> Entry:
    return dataclasses.replace(Entry(experiment(), "iris", 0.0, id=id), **changed)


def queue(ids: str, held: bool = False) -> Queue:
    made = Queue(held=held)
    for id in ids:
        made = made.add(entry(id))
    return made


def order(made: Queue) -> str:
    return "".join(one.id for one in made.waiting)


def test_the_first_that_waits_is_next_and_only_while_nothing_trains() -> None:
    made = queue("abc")
    assert made.next.id == "a"
    made = made.begin("a", Path("run"))
    assert made.next is None
    assert (made.running.id, order(made)) == ("a", "bc")
    made = made.finish("a", Result("failed", "No data."))
    assert made.next.id == "b"
    assert [one.result.outcome for one in made.done] == ["failed"]


def test_a_held_queue_has_no_next() -> None:
    assert queue("ab", held=True).next is None
    assert queue("ab").hold(True).hold(False).next.id == "a"


def test_two_never_train_at_a_time() -> None:
    made = queue("ab").begin("a", Path("one"))
    assert made.begin("b", Path("two")) == made
    assert made.join(entry("c"), Path("three")) == made


def test_what_trains_can_neither_be_moved_nor_taken_out() -> None:
    made = queue("ab").begin("a", Path("one"))
    assert made.remove("a") == made
    assert made.move("a", 1) == made
    assert made.clear() == made


def test_what_could_not_begin_is_first_again() -> None:
    made = queue("ab").begin("a", Path("one")).release("a")
    assert order(made) == "ab"
    assert made.waiting[0].run is None


def test_one_that_is_gone_on_with_trains_again_behind_those_that_are_done() -> None:
    made = queue("abc").begin("a", Path("one")).finish("a", Result("interrupted"))
    made = made.begin("b", Path("two")).finish("b", Result("completed"))
    made = made.begin("a", Path("one"))
    assert [one.id for one in made.entries] == ["b", "a", "c"]
    assert made.running.result is None


@given(
    st.integers(0, 6),
    st.lists(st.tuples(st.integers(0, 7), st.integers(-3, 9)), max_size=20),
)
def test_moves_lose_and_double_nothing_and_end_where_they_should(count: int, moves: list[tuple[int, int]]) -> None:
    made = queue("abcdef"[:count])
    for which, place in moves:
        id = "abcdefgh"[which]
        before = order(made)
        made = made.move(id, place)
        if id in before:
            assert made.place(id) == max(0, min(place, count - 1))
            assert order(made).replace(id, "") == before.replace(id, "")
        else:
            assert order(made) == before
    assert sorted(order(made)) == list("abcdef"[:count])


def step(made: Queue, what: str, id: str, place: int) -> Queue:
    changes = {
        "a": lambda: made.add(entry(id), place), "b": lambda: made.begin(id, Path(id)),
        "w": lambda: made.move(id, place), "r": lambda: made.remove(id),
        "x": lambda: made.release(id), "f": lambda: made.finish(id, Result("completed")),
        "h": lambda: made.hold(bool(place % 2)), "c": made.clear,
    }  # fmt: skip
    return changes[what]()


@given(st.lists(st.tuples(st.sampled_from("abwrxfhc"), st.sampled_from("pqrs"), st.integers(-1, 5)), max_size=30))
def test_whatever_is_done_the_order_is_done_running_waiting(steps: list[tuple[str, str, int]]) -> None:
    made = Queue()
    for what, id, place in steps:
        made = step(made, what, id, place)
        states = [one.state for one in made.entries]
        assert states == sorted(states, key=[DONE, RUNNING, WAITING].index)
        assert states.count(RUNNING) <= 1
        assert len({one.id for one in made.entries}) == len(made.entries)
        assert Queue.from_json(json.loads(files.to_json(made.to_json()))) == made


def test_a_copy_is_frozen_with_absolute_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert frozen(experiment("flowers.csv")).data.path == str(tmp_path / "flowers.csv")
    assert frozen(experiment("sample:iris")).data.path == "sample:iris"


def test_seeds_differ_in_nothing_else() -> None:
    made = with_seeds(dataclasses.replace(experiment(), seed=7), 3)
    assert [one.seed for one in made] == [7, 8, 9]
    assert {dataclasses.replace(one, seed=0).to_json()["task"] for one in made} == {"classification"}


def test_the_time_of_all_is_known_only_where_that_of_each_is() -> None:
    assert expected_seconds([entry("a", expected=3.0), entry("b", expected=4.0)]) == 7.0
    assert expected_seconds([entry("a", expected=3.0), entry("b")]) is None
    assert expected_seconds([]) is None


def test_a_reason_can_still_be_said_in_another_language() -> None:
    reason = said("{path} is gone.", path="a.csv")
    made = queue("a").begin("a", Path("one")).finish("a", Result("failed", reason))
    again = Queue.from_json(json.loads(files.to_json(made.to_json())))
    assert again.done[0].result.reason.pattern == "{path} is gone."


@pytest.mark.parametrize(
    "content",
    [{}, {"entries": 7}, {"entries": [None, 3, {}, {"id": "a"}]}, {"entries": [{"id": "a", "experiment": []}]}],
)
def test_a_damaged_file_is_an_empty_queue(content: dict) -> None:
    assert Queue.from_json(content) == Queue()


def test_an_entry_of_a_newer_version_is_left_out_and_the_others_stay() -> None:
    content = queue("ab").to_json()
    content["entries"][0]["experiment"]["format"] = 99
    assert order(Queue.from_json(content)) == "b"


# Files


def killed(folder: Path, session: str) -> None:
    """A window that keeps a queue of two and is killed."""
    code = (
        "import sys, os, signal; sys.path.insert(0, 'tests'); from pathlib import Path; import test_queue as t;"
        "from app.backlog import Backlog; Backlog(Path(sys.argv[1]), sys.argv[2]).keep(t.queue('ab'));"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(folder), session], cwd=ROOT, check=False)


def test_what_a_killed_window_left_waits_again_and_once_only(tmp_path: Path) -> None:
    killed(tmp_path, "session-1")
    mine, other = Backlog(tmp_path, "session-2"), Backlog(tmp_path, "session-3")
    ((file, left),) = mine.orphans()
    assert other.orphans() == []  # of two windows that start, one takes it
    taken = Queue().adopt(left)
    assert order(taken) == "ab"
    assert taken.next is None, "it was started by itself"
    mine.keep(taken)
    mine.forget(file)
    assert list(tmp_path.iterdir()) == [mine.file]


def test_nothing_is_lost_when_the_window_that_takes_over_is_killed_too(tmp_path: Path) -> None:
    killed(tmp_path, "session-1")
    code = (
        "import sys, os, signal; from pathlib import Path; from app.backlog import Backlog;"
        "Backlog(Path(sys.argv[1]), 'session-2').orphans(); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, check=False)
    assert [order(left) for _, left in Backlog(tmp_path, "session-3").orphans()] == ["ab"]


def test_a_process_that_got_the_number_of_a_dead_one_still_takes_over(tmp_path: Path) -> None:
    """As in a container, where each start has the same number."""
    mine = Backlog(tmp_path, "session-1")
    content = {**queue("ab").to_json(), "process": os.getpid(), "process_born": "another time"}
    files.write_json(tmp_path / "queue-session-1-0.json", content)
    files.write_json(tmp_path / f"taken-{os.getpid()}-0-1.json", {**content, **queue("c").to_json()})
    assert sorted(order(left) for _, left in mine.orphans()) == ["ab", "c"]


def test_the_queue_of_a_living_window_is_left_alone(tmp_path: Path) -> None:
    other = Backlog(tmp_path, "session-1")
    other.keep(queue("ab"))
    assert Backlog(tmp_path, "session-2").orphans() == []
    assert other.file.is_file()


def test_an_empty_queue_leaves_no_file(tmp_path: Path) -> None:
    kept = Backlog(tmp_path, "session-1")
    kept.keep(queue("a"))
    kept.keep(Queue())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cant_be_written_is_said_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError):
        Backlog(tmp_path / "file" / "below", "session-1").keep(queue("a"))


def test_what_trained_when_the_window_was_killed_says_how_it_ended(tmp_path: Path) -> None:
    run = runs.create(tmp_path / "runs", experiment())
    made = queue("ab").begin("a", run.folder)
    assert [one.result.outcome for one in settled(made).done] == ["interrupted"]
    files.write_json(run.metrics_file, {"outcome": "completed", "metrics": {"accuracy": 0.9}})
    (done,) = settled(made).done
    assert (done.result.outcome, done.result.metric, done.result.score) == ("completed", "accuracy", 0.9)


def test_a_training_that_is_still_being_saved_is_looked_at_again(tmp_path: Path) -> None:
    run = runs.create(tmp_path / "runs", experiment())
    living = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    files.write_json(run.metrics_file, {"outcome": "running", "process": living.pid})
    first = settled(queue("a").begin("a", run.folder))
    living.communicate(b"\n")
    files.write_json(run.metrics_file, {"outcome": "interrupted", "process": os.getpid()})
    assert [queue.done[0].result.outcome for queue in (first, settled(first))] == ["running", "interrupted"]
