"""A table whose rows follow each other: told apart from others, parted by time, its trouble said in sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app import compose
from app.choices import Choices
from app.data.fitting import fit
from app.data.series import fitting
from app.errors import UserError
from app.survey import survey

Write = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a table of daily rows as a CSV file."""

    def made(rows: int = 120, drop: tuple[int, ...] = (), **columns: object) -> str:
        generator = np.random.default_rng(0)
        frame = pd.DataFrame({
            "day": pd.date_range("2020-01-01", periods=rows).strftime("%Y-%m-%d"),
            "height": np.round(10 + np.sin(np.arange(rows) / 9) + generator.normal(0, 0.2, rows), 3),
        }).assign(**columns).drop(index=list(drop))  # fmt: skip
        path = tmp_path / "series.csv"
        frame.to_csv(path, index=False)
        return str(path)

    return made


def told(path: str, choices: Choices = Choices()) -> dict[str, str]:
    return {finding.code: finding.message for finding in survey(path, choices).findings}


def refused(path: str, choices: Choices) -> str:
    with pytest.raises(UserError) as caught:
        compose.compose(path, choices)
    return str(caught.value)


def test_a_date_at_a_regular_step_and_numbers_are_a_series(write: Write) -> None:
    seen = survey(write(), Choices())
    assert (seen.data.kind, seen.task, seen.data.window, seen.data.horizon) == ("series", "forecasting", 24, 1) or (
        seen.data.window == 28 or seen.data.window == 120 // 5
    )
    assert seen.template is not None and seen.template.id == "gru"
    assert {column.name: column.role for column in seen.data.columns} == {"day": "order", "height": "target"}


@pytest.mark.parametrize(
    "columns",
    [
        {"kind": ["a", "b"] * 60},
        {"a": range(120), "b": np.arange(120) ** 2, "c": np.arange(120) % 7},
        {"day": [f"2020-01-{1 + place % 28:02}" for place in range(120)]},
    ],
    ids=["a word column", "many numbers", "days that come again"],
)
def test_other_tables_stay_tables(write: Write, columns: dict[str, object]) -> None:
    assert survey(write(**columns), Choices()).data.kind == "table"


def test_a_user_who_says_table_or_regression_gets_one(write: Write) -> None:
    path = write()
    assert survey(path, Choices(kind="table")).data.kind == "table"
    assert survey(path, Choices(task="regression")).data.kind == "table"
    assert survey(path, Choices(template="mlp")).data.kind == "table"


def test_the_split_follows_time_and_windows_reach_back(write: Write) -> None:
    made = compose.compose(write(shuffled=0), Choices(target=("height",), window=10, kind="series"))
    parts = made.parts
    assert (parts[:10] == "").all()
    assert parts[10:].tolist() == sorted(parts[10:], key=["train", "validation", "test"].index)


def test_no_answer_of_training_lies_in_a_later_part(write: Write) -> None:
    made = compose.compose(write(), Choices(window=10, horizon=7))
    last, first = np.flatnonzero(made.parts == "train").max(), np.flatnonzero(made.parts == "validation").min()
    assert last + 6 < first


def test_what_comes_after_training_changes_nothing_that_is_fitted(write: Write) -> None:
    path = write()
    first = compose.compose(path, Choices(window=10))
    fitted = fit(first.experiment, first.dataset, first.parts)
    table = pd.read_csv(path)
    late = np.flatnonzero(first.parts == "validation").min()
    table.loc[late:, "height"] = 1000.0 + np.arange(len(table) - late)
    table.to_csv(path, index=False)
    second = compose.compose(path, Choices(window=10))
    again = fit(second.experiment, second.dataset, second.parts)
    assert fitted.to_json() == again.to_json()
    assert all((fitted.statistics[name] == again.statistics[name]).all() for name in fitted.statistics)


def test_a_window_holds_the_rows_before_and_never_the_answer(write: Write) -> None:
    made = compose.compose(write(), Choices(window=5))
    fitted = fit(made.experiment, made.dataset, made.parts)
    timeline = fitting.timeline_of(fitted, made.dataset.frame)
    heights = pd.read_csv(made.experiment.data.path)["height"].to_numpy(np.float32)
    window = timeline.sequence(timeline.grid.place[np.array([50])])[0]
    assert (window[:, 0] == heights[45:50]).all()
    assert fitting.targets(fitted, made.dataset.frame)[50, 0] == pytest.approx(heights[50])


def test_gaps_are_told_and_count_as_missing_numbers(write: Write) -> None:
    path = write(drop=(40, 41, 77))
    assert "3 steps are missing in 2 places, first after 2020-02-09" in told(path)["series_gaps"]
    made = compose.compose(path, Choices(window=5))
    fitted = fit(made.experiment, made.dataset, made.parts)
    timeline = fitting.timeline_of(fitted, made.dataset.frame)
    row = 41  # the second row after the gap
    window = timeline.sequence(timeline.grid.place[np.array([row])])[0]
    assert np.isnan(window[:, 0]).tolist() == [False, False, True, True, False]


def test_rows_out_of_order_are_put_in_order_and_that_is_told(write: Write) -> None:
    path = write()
    table = pd.read_csv(path).sample(frac=1, random_state=0)
    table.to_csv(path, index=False)
    assert "put in order" in told(path)["unsorted_rows"]
    parts = compose.compose(path, Choices(window=10)).parts
    days = table["day"].to_numpy()
    assert days[parts == "train"].max() < days[parts == "validation"].min() < days[parts == "test"].min()


def test_without_an_order_rows_follow_each_other_as_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("value\n" + "\n".join(str(place % 7) for place in range(100)))
    assert "file_order" in told(str(path), Choices(kind="series"))
    assert compose.compose(str(path), Choices(kind="series")).experiment.task == "forecasting"


def test_names_that_sort_can_give_the_order(tmp_path: Path) -> None:
    path = tmp_path / "named.csv"
    rows = [f"w{(place * 37) % 100:03},{place % 11}" for place in range(100)]
    path.write_text("\n".join(["step,value", *rows]))
    made = compose.compose(str(path), Choices(kind="series", order="step", target=("value",), window=5))
    assert (made.parts != "").sum() == 95


def test_groups_are_series_of_their_own(write: Write) -> None:
    path = write(rows=80)
    table = pd.read_csv(path)
    both = pd.concat([table.assign(town="a"), table.assign(town="b", height=table["height"] + 100)])
    both.to_csv(path, index=False)
    choices = Choices(kind="series", target=("height",), window=10, roles=(("town", "group"),))
    made = compose.compose(path, choices)
    assert (made.parts[:10] == "").all() and (made.parts[80:90] == "").all()
    fitted = fit(made.experiment, made.dataset, made.parts)
    timeline = fitting.timeline_of(fitted, made.dataset.frame)
    assert (timeline.sequence(timeline.grid.place[np.array([95])])[0, :, 0] > 50).all()


def test_several_targets_are_forecast_together(write: Write) -> None:
    path = write(depth=np.arange(120.0) % 5)
    made = compose.compose(path, Choices(task="forecasting", target=("height", "depth"), horizon=3, window=8))
    assert made.shape.outputs == 6 and made.shape.horizon == 3
    with pytest.raises(UserError, match="--task forecasting"):
        compose.compose(path, Choices(target=("height", "depth")))


def test_classes_are_learned_along_windows(write: Write) -> None:
    path = write(state=["up" if place % 20 < 10 else "down" for place in range(120)])
    made = compose.compose(path, Choices(task="sequence-classification", target=("state",), window=6))
    assert made.shape.outputs == 2 and made.shape.sequence is not None and made.shape.sequence[0] == 6
    assert (made.parts != "").sum() == 115


def test_without_order_and_window_each_row_is_a_sequence(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    generator = np.random.default_rng(0)
    table = pd.DataFrame(generator.normal(size=(60, 12))).add_prefix("t").assign(kind=["a", "b"] * 30)
    table.to_csv(path, index=False)
    made = compose.compose(str(path), Choices(task="sequence-classification"))
    assert made.experiment.data.window is None and made.shape.sequence == (12, 1)
    fitted = fit(made.experiment, made.dataset, made.parts)
    sequence = fitted.inputs(made.dataset.frame)["sequence"]
    assert np.allclose(sequence[7, :, 0], table.iloc[7, :12].to_numpy(float))


def test_words_are_one_feature_each(write: Write) -> None:
    path = write(sky=["sun", "rain", "rain"] * 40)
    made = compose.compose(path, Choices(kind="series", target=("height",), window=5))
    fitted = fit(made.experiment, made.dataset, made.parts)
    timeline = fitting.timeline_of(fitted, made.dataset.frame)
    assert timeline.sequence(np.array([10]))[0, :, 1:3].tolist() == [[1, 0], [0, 1], [1, 0], [1, 0], [0, 1]]


def test_the_shown_calendar_is_that_of_the_moment_forecast(write: Write) -> None:
    made = compose.compose(write(rows=800), Choices(window=5))
    fitted = fit(made.experiment, made.dataset, made.parts)
    assert fitted.windows is not None and "season sin" in fitted.windows.calendar
    timeline = fitting.timeline_of(fitted, made.dataset.frame)
    place = 1 + fitted.windows.calendar.index("season sin")
    shown = timeline.sequence(np.array([182]))[0, -1, place]  # 1 July 2020
    assert shown == pytest.approx(np.sin(2 * np.pi * 182 / 366), abs=1e-5)


@pytest.mark.parametrize(
    ("columns", "choices", "words"),
    [
        ({}, Choices(window=500), "don't fit into 120 rows"),
        ({}, Choices(window=5, horizon=60), "horizon of 60 steps leaves no forecast"),
        ({"height": "much"}, Choices(kind="series"), "holds no numbers to forecast"),
        ({"height": [1.5, None, None, 2.5, None, None] * 20}, Choices(kind="series"), "enough values"),
        ({"name": ["a", "b", "c"] * 40}, Choices(task="forecasting", target=("name",)), "holds no numbers"),
        ({"height": 3.5}, Choices(kind="series", target=("height",)), "3.5 in every row"),
        ({"day": ["2020-01-01", "2020-01-02"] * 60}, Choices(kind="series"), "names the same moment in several rows"),
        ({"state": "on"}, Choices(task="sequence-classification", target=("state",)), "same answer"),
        ({}, Choices(kind="series", task="regression"), "forecasting, sequence-classification, not regression"),
        ({}, Choices(kind="table", window=5), "for series"),
        ({}, Choices(task="sequence-classification", horizon=2), "no steps ahead"),
        ({}, Choices(kind="series", order="dya"), "no column “dya”"),
    ],
)  # fmt: skip
def test_what_cannot_be_learned_is_said_in_a_sentence(
    write: Write, columns: dict[str, object], choices: Choices, words: str
) -> None:
    sentence = refused(write(**columns), choices)
    assert words in sentence and sentence[-1] in ".?"


def test_a_random_split_of_a_series_is_refused(write: Write) -> None:
    import dataclasses

    made = compose.compose(write(), Choices(window=5))
    split = dataclasses.replace(made.experiment.data.split, method="random")
    data = dataclasses.replace(made.experiment.data, split=split)
    with pytest.raises(UserError, match="split by time"):
        compose.parts(dataclasses.replace(made.experiment, data=data), made.dataset)


def test_an_experiment_file_gives_the_same_windows_again(write: Write, tmp_path: Path) -> None:
    from app import draft
    from app import experiment as experiments

    made = compose.compose(write(), Choices(window=9, horizon=2))
    experiments.write(made.experiment, tmp_path / "a.gdesk")
    again = compose.from_experiment(experiments.read(tmp_path / "a.gdesk"), Choices())
    assert again.experiment == made.experiment and (again.parts == made.parts).all()
    once_more = compose.compose(made.experiment.data.path, draft.of_experiment(made.experiment).choices)
    assert once_more.experiment == made.experiment


def test_an_input_that_is_all_missing_does_no_harm(write: Write) -> None:
    made = compose.compose(
        write(nothing=[None] * 120), Choices(kind="series", window=5, roles=(("nothing", "input"),))
    )
    fitted = fit(made.experiment, made.dataset, made.parts)
    assert np.isfinite(fitted.statistics["mean"]).all() and (fitted.statistics["deviation"] > 0).all()


def test_a_table_whose_rows_follow_each_other_can_be_made_a_series_at_a_click(write: Write) -> None:
    from app.choices import with_fix

    path = write(sky=["sun", "rain", "rain"] * 40)
    seen = survey(path, Choices())
    told = next(finding for finding in seen.findings if finding.code == "looks_like_series")
    assert seen.data.kind == "table" and "every 1 day (day)" in told.message and told.fix is not None
    assert told.title == "The rows follow each other in time"
    assert survey(path, with_fix(Choices(), told.fix)).data.kind == "series"
