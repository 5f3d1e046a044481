"""A table larger than the memory: some rows decide, and all others are trained on from disk."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app import compose, runs
from app.choices import Choices
from app.compose import Composition
from app.data import fitting, rest, weight
from app.data.dataset import Table
from app.data.tables import table, thinning
from app.errors import UserError
from app.prediction import Predictor
from app.training import session
from app.training.commands import Commands
from app.training.events import Batch, Epoch, Event, Notice

ROWS, DECIDING = 3000, 400


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rest, "folder", lambda: tmp_path / "rows")


def lines(rows: int = ROWS, seed: int = 0) -> list[str]:
    generator = np.random.default_rng(seed)
    found = ["a,b,colour,day,y"]
    for row in range(rows):
        a, b = generator.normal(size=2)
        colour = "red" if row % 3 else "blue"
        answer = "yes" if a + (b if colour == "red" else -b) > 0 else "no"
        found.append(f"{a:.4f},{b:.4f},{colour},2020-01-{1 + row % 28:02},{answer}")
    return found


@pytest.fixture
def written(tmp_path: Path) -> Callable[[list[str]], Path]:
    def write(content: list[str]) -> Path:
        path = tmp_path / "long.csv"
        path.write_text("\n".join(content) + "\n")
        return path

    return write


def streamed(path: Path, **more: object) -> Composition:
    choices = Choices(rows=DECIDING, rest=True, seed=3, target=("y",), **{"epochs": 2, "batch_size": 64, **more})
    return compose.compose(str(path), choices)


def others(made: Composition) -> rest.Rest:
    assert isinstance(made.dataset, Table)
    fitted = fitting.fit(made.experiment, made.dataset, made.parts)
    found = rest.of(made.dataset, made.experiment.data, made.parts, fitted)
    assert found is not None
    return found


def notice(events: list[Event], code: str) -> str:
    return next(event.message for event in events if isinstance(event, Notice) and event.code == code)


def weights(run: runs.Run) -> list[np.ndarray]:
    return Predictor.of(run).model.get_weights()


def equal(first: runs.Run, second: runs.Run) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(weights(first), weights(second), strict=True))


@pytest.mark.parametrize("form", ["plain", "quoted", "comments", "blanks", "irregular"])
def test_the_others_are_all_rows_but_those_that_decide_in_the_same_code(written, form) -> None:
    content, choices = lines(), Choices(rows=DECIDING, rest=True, target=("y",))
    if form == "quoted":
        content = [line.replace(",blue,", ',"bl\nue",') for line in content]
    elif form == "comments":
        content = [line + "\n# aside,,,," * (row % 7 == 3) for row, line in enumerate(content)]
        choices = dataclasses.replace(choices, reading=dataclasses.replace(choices.reading, comment="#"))
    elif form == "blanks":
        content = [line.replace(",", "   ") for line in content]
    elif form == "irregular":
        content[700:700] = ["1,2"] * 3
        choices = dataclasses.replace(choices, reading=dataclasses.replace(choices.reading, bad_rows="skip"))
    path = written(content)
    made = compose.compose(str(path), choices)
    found, read = others(made), made.dataset
    assert isinstance(read, Table)
    whole = table.read(path, read.reading).frame
    assert len(whole) == ROWS
    fitted = fitting.fit(made.experiment, read, made.parts)
    marked = whole["a"] + whole["b"]
    rows = np.flatnonzero(~marked.isin(set(read.frame["a"] + read.frame["b"])))
    assert len(found.targets) == len(rows) == ROWS - read.rows and (found.copies, found.unanswered) == (0, 0)
    given = found.inputs(np.arange(len(rows)))
    for name, cells in fitted.inputs(whole.iloc[rows], read.reading.decimal).items():
        assert np.array_equal(given[name], cells, equal_nan=name == "numbers")
    assert np.array_equal(found.targets, fitted.targets(whole["y"].iloc[rows]))


@pytest.mark.parametrize(("there", "most"), [(10, 20), (20, 20), (41, 20), (1000, 7), (999, 1), (4096, 64)])
def test_which_rows_decide_is_known_from_their_number_alone(there: int, most: int) -> None:
    import pyarrow as pa

    kept = thinning.Thinning(most)
    for start in range(0, there, 13):
        kept.add(pa.record_batch({"row": np.arange(start, min(start + 13, there))}))
    assert kept.table(pa.schema({"row": pa.int64()}))["row"].to_pylist() == thinning.places(there, most).tolist()


def test_an_epoch_goes_over_all_rows_that_are_not_held_out(written, train) -> None:
    made = streamed(written(lines()))
    run, events, outcome = train(made)
    held = int(np.isin(made.parts, ("validation", "test")).sum())
    assert outcome == "completed" and run.experiment().plan["data"] == "streamed"
    assert next(event.steps for event in events if isinstance(event, Batch)) == -(-(ROWS - held) // 64)
    assert f"{ROWS - DECIDING:,} rows beside the {DECIDING:,}" in notice(events, "rows_streamed")
    assert run.metrics()["samples"] == int((made.parts == "test").sum())


def test_that_only_some_rows_decide_is_said_before(written) -> None:
    made = streamed(written(lines()))
    told = next(found for found in made.findings if found.code == "rows_streamed")
    assert "400 of 3,000 rows" in told.message and "2,600 are trained on too" in told.message
    assert made.experiment.data.rows == DECIDING and made.experiment.data.rest


def test_more_rows_make_a_better_model(written, train) -> None:
    made = streamed(written(lines()), epochs=5)
    some = dataclasses.replace(made.experiment, data=dataclasses.replace(made.experiment.data, rest=False))
    (whole, *_), (part, *_) = train(made), train(dataclasses.replace(made, experiment=some))
    assert whole.metrics()["metrics"]["accuracy"] > part.metrics()["metrics"]["accuracy"]


def test_copies_of_held_out_rows_and_rows_without_an_answer_are_left_out_and_said(written, train) -> None:
    content = lines()
    made = streamed(written(content))
    place = thinning.places(ROWS, DECIDING)
    held = place[np.flatnonzero(made.parts == "test")[:5]]
    trained = place[np.flatnonzero(made.parts == "train")[:5]]
    free = np.setdiff1d(np.arange(ROWS), place)
    for at, row in zip(free, [*held, *trained], strict=False):
        content[1 + at] = content[1 + row]
    content[1 + free[20]] = "1,2,red,2020-01-01,"
    content[1 + free[21]] = "1,2,red,2020-01-01,perhaps"
    made = streamed(written(content))
    found = others(made)
    assert (found.copies, found.unanswered, len(found.targets)) == (5, 2, ROWS - DECIDING - 7)
    said = notice(train(made)[1], "rows_streamed")
    assert "5 copies" in said and "and 2 without a known answer" in said


@pytest.mark.slow
def test_the_same_seed_gives_the_same_weights(written, train) -> None:
    path = written(lines())
    (first, *_), (second, *_) = train(streamed(path)), train(streamed(path))
    assert equal(first, second) and first.metrics()["metrics"] == second.metrics()["metrics"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["classes", "numbers"])
def test_resumed_it_ends_with_the_weights_of_an_uninterrupted_run(written, train, kind) -> None:
    content = lines()
    if kind == "numbers":
        content = [content[0], *(f"{line.rsplit(',', 1)[0]},{float(line[:5]) * 3:.3f}" for line in content[1:])]
    path = written(content)
    whole, *_ = train(streamed(path, epochs=4, task="regression" if kind == "numbers" else None))

    def interrupt(event: Event, commands: Commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            commands.send("interrupt")

    again = streamed(path, epochs=4, task="regression" if kind == "numbers" else None)
    run, _, outcome = train(again, interrupt)
    assert outcome == "interrupted"
    assert session.resume(runs.open_run(run.folder), lambda event: None) == "completed"
    assert equal(run, whole)


@pytest.mark.parametrize(("role", "word"), [("group", "Groups"), ("order", "latest")])
def test_where_rows_belong_together_only_some_are_used_and_it_is_said_why(written, role, word) -> None:
    made = streamed(written(lines()), roles=(("day", role),))
    told = next(found for found in made.findings if found.code == "rows_sampled")
    assert not made.experiment.data.rest and "Only 400 of 3,000 rows" in told.message and word in told.message


def test_of_a_parquet_file_only_some_rows_are_used_and_it_is_said_why(tmp_path) -> None:
    import pandas as pd

    path = tmp_path / "long.parquet"
    pd.DataFrame([line.split(",") for line in lines()[1:]], columns=lines(1)[0].split(",")).to_parquet(path)
    made = streamed(path)
    told = next(found for found in made.findings if found.code == "rows_sampled")
    assert not made.experiment.data.rest and "Only 400 of 3,000 rows" in told.message and "CSV" in told.message


def test_a_table_that_does_not_fit_is_trained_on_whole_without_being_asked(written, monkeypatch) -> None:
    path = written(lines())
    monkeypatch.setattr(weight, "free_memory", lambda: 200_000)
    made = compose.compose(str(path), Choices(target=("y",)))
    assert made.experiment.data.rest and 100 < (made.experiment.data.rows or 0) < 2000
    refused = compose.compose(str(path), Choices(target=("y",), rest=False))
    assert refused.experiment.data.rows is None


def test_a_file_that_changed_meanwhile_is_said(written) -> None:
    made = streamed(written(lines()))
    written(lines(ROWS + 50))
    with pytest.raises(UserError, match="has changed since its rows were picked"):
        others(made)
    Path(made.dataset.path).unlink()
    with pytest.raises(UserError, match="does not exist"):
        others(made)


def test_a_disk_without_room_for_the_rows_is_said_before_they_are_written(written, monkeypatch) -> None:
    made = streamed(written(lines()))
    monkeypatch.setattr(rest, "SPARE", 10**18)
    with pytest.raises(UserError, match="are free"):
        others(made)
