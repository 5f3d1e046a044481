"""A series as a user goes through it: what it is, how it is cut, how its forecast ran, and what comes next."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app import compose, runs
from app.choices import Choices
from app.runs import Run
from app.ui.desk import Desk
from app.ui.window import Window

DAYS = 220


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sales and visits by day, with weeks to be seen in both."""
    file = tmp_path_factory.mktemp("shop") / "shop.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["day", "sales", "visits"])
        for at in range(DAYS):
            week = math.sin(at * 2 * math.pi / 7)
            day = date(2022, 1, 1) + timedelta(days=at)
            writer.writerow([day.isoformat(), f"{20 + 5 * week + at / 40:.2f}", f"{100 - 30 * week + at % 3:.0f}"])
    return file


@pytest.fixture(scope="session")
def forecast(shop: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run that forecasts both columns three days ahead, trained for two epochs."""
    from app.training import session

    choices = Choices(kind="series", target=("sales", "visits"), horizon=3, epochs=2)
    made = compose.compose(str(shop), choices)
    run = runs.create(tmp_path_factory.mktemp("runs"), made.experiment)
    session.train(made.experiment, made.dataset, made.parts, run, lambda event: None)
    return run


@pytest.fixture
def table(window: Window, desk: Desk, opened: Callable[[str], Desk], shop: Path, qtbot):
    """The Data page with the shop's days."""
    opened(str(shop))
    window.show_page("data")
    view = window.current.table
    qtbot.waitUntil(lambda: view.course.view.chart is not None, timeout=20_000)
    return view


def settled(desk: Desk, qtbot) -> None:
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    qtbot.wait(50)


def test_a_series_is_first_shown_over_time_with_its_parts(table) -> None:
    assert table.tabs.value() == "time" and table.tabs.isTabVisible(2)
    chart = table.course.view.chart
    assert [stretch.name for stretch in chart._stretches] == ["Validation", "Test"]
    assert table.course.view.canvas.accessibleDescription().startswith("From 2022-01-01 to 2022-08-08.")


def test_the_window_is_suggested_with_its_reason(table) -> None:
    assert table.series.says.text().startswith("Taken for a series: a date and numbers, every")
    assert int(table.series.window_field.text()) > 0
    assert table.series.window_field.note().startswith("Rows every")
    assert table.series.horizon.note() == "The next row."


def test_another_window_is_an_edit_that_can_be_undone(table, desk: Desk, qtbot) -> None:
    suggested = table.series.window_field.text()
    table.series.window_field.line.setFocus()
    table.series.window_field.line.selectAll()
    qtbot.keyClicks(table.series.window_field.line, "10")
    table.series.window_field.flush()
    settled(desk, qtbot)
    assert desk.survey.data.window == 10
    assert table.series.window_field.text() == "10"
    table.series.window_field.line.clearFocus()
    desk.undo()
    settled(desk, qtbot)
    assert str(desk.survey.data.window) == suggested


def test_a_window_that_is_no_number_is_refused_at_the_field(table, desk: Desk, qtbot) -> None:
    before = desk.choices
    table.series.window_field.line.setFocus()
    table.series.window_field.line.selectAll()
    qtbot.keyClicks(table.series.window_field.line, "0")
    table.series.window_field.flush()
    assert table.series.window_field.state() == "error" and desk.choices == before


def test_only_time_splits_a_series_and_it_is_said_why(table) -> None:
    assert table.split.ways.value() == "time"
    for way in ("random", "group"):
        button = table.split.ways._buttons[way]
        assert not button.isEnabled() and "later would only seem good" in button.toolTip()
    assert not table.split.column.isVisible()


def test_rows_can_be_learned_one_by_one_and_as_a_series_again(table, desk: Desk, qtbot) -> None:
    table.foot.kind.chosen.emit("table")
    settled(desk, qtbot)
    assert desk.survey.data.kind == "table" and not table.series.isVisible()
    assert table.tabs.value() == "columns" and not table.tabs.isTabVisible(2)
    table.foot.kind.chosen.emit("series")
    settled(desk, qtbot)
    assert desk.survey.data.kind == "series" and table.series.isVisible()


def test_a_second_column_with_the_role_target_is_forecast_too(table, desk: Desk, qtbot) -> None:
    held = desk.survey.data.column("target").name
    other = "visits" if held == "sales" else "sales"
    table.columns.role_asked.emit(other, "target")
    settled(desk, qtbot)
    assert [c.name for c in desk.survey.data.columns if c.role == "target"] == ["sales", "visits"]
    qtbot.waitUntil(lambda: "Forecasts sales, visits together" in table.target.says.text(), timeout=10_000)
    table.columns.role_asked.emit("sales", "input")
    settled(desk, qtbot)
    assert [c.name for c in desk.survey.data.columns if c.role == "target"] == ["visits"]


def test_another_target_can_be_chosen_and_the_order_taken_away(table, desk: Desk, qtbot) -> None:
    table.target.choice.chosen.emit("visits")
    settled(desk, qtbot)
    assert desk.survey.data.column("target").name == "visits"
    table.series.order.chosen.emit("")
    settled(desk, qtbot)
    assert desk.survey.data.column("order") is None and desk.survey.data.kind == "series"


def test_a_table_has_no_series_and_no_course(window: Window, opened: Callable[[str], Desk], qtbot) -> None:
    opened("sample:iris")
    window.show_page("data")
    view = window.current.table
    qtbot.waitUntil(view.foot.kind.isVisible)
    assert not view.series.isVisible() and not view.tabs.isTabVisible(2)
    assert view.foot.kind.value() == "table" and view.foot.kind.findData("series") >= 0


@pytest.mark.slow
def test_the_forecast_is_shown_beside_what_came(
    window: Window, desk: Desk, forecast: Run, answering: None, qtbot
) -> None:
    desk.open_run(str(forecast.folder))
    window.show_page("evaluate")
    stage = window.current.stage
    qtbot.waitUntil(lambda: stage.forecast.view.chart is not None, timeout=30_000)
    assert stage.view == "forecast"
    from app.figures.words import Words

    table = stage.forecast.view.chart.table(Words())
    assert table.head[:4] == ("day", "Actual", "Forecast", "Last value")
    assert table.rows[0][0].startswith("2022-0") and table.rows[-1][0] <= "2022-08-08"
    for before, row in zip(table.rows, table.rows[1:], strict=False):
        if before[1] is not None and row[3] is not None:
            assert row[3] == pytest.approx(before[1])  # the last value is yesterday's
    names = [stage.rivals.rows.index(row, 0).data() for row in range(stage.rivals.rows.rowCount())]
    assert "This model" in names and "Last value" in names
    assert [bar.name for bar in stage.ahead.bars.rows()] == ["1", "2", "3"]


@pytest.mark.slow
def test_other_targets_and_steps_ahead_can_be_looked_at(
    window: Window, desk: Desk, forecast: Run, answering: None, qtbot
) -> None:
    desk.open_run(str(forecast.folder))
    window.show_page("evaluate")
    card = window.current.stage.forecast
    qtbot.waitUntil(lambda: card.view.chart is not None, timeout=30_000)
    first = card.view.chart
    card.target.set_value("1")
    card.target.chosen.emit("1")
    qtbot.waitUntil(lambda: card.view.chart is not first, timeout=10_000)
    assert "lies between 6" in card.view.canvas.accessibleDescription() or "visits" == card.target.currentText()
    second = card.view.chart
    card.step.set_value("3")
    card.step.chosen.emit("3")
    qtbot.waitUntil(lambda: card.view.chart is not second, timeout=10_000)


@pytest.mark.slow
def test_without_its_data_a_forecast_is_drawn_by_row(
    window: Window, desk: Desk, forecast: Run, shop: Path, answering: None, qtbot
) -> None:
    kept = shop.with_suffix(".away")
    shop.rename(kept)
    try:
        desk.open_run(str(forecast.folder))
        window.show_page("evaluate")
        card = window.current.stage.forecast
        qtbot.waitUntil(lambda: card.view.chart is not None, timeout=30_000)
        assert "From 1" in card.view.canvas.accessibleDescription()
    finally:
        kept.rename(shop)


@pytest.mark.slow
def test_the_latest_rows_are_asked_about_and_the_forecast_follows(
    window: Window, desk: Desk, forecast: Run, answering: None, qtbot
) -> None:
    desk.open_run(str(forecast.folder))
    window.show_page("use")
    page = window.current
    qtbot.waitUntil(lambda: page.try_one.answer.result is not None, timeout=60_000)
    form, answer = page.try_one.window_form, page.try_one.answer
    assert form.isVisible() and not page.try_one.sketch.isVisible()
    rows = form.rows()
    assert rows[-1]["day"] == "2022-08-08" and len(rows) == form.recent.plan.window
    assert answer.caption.text() == "The model says, for sales at 2022-08-09"
    assert [answer._steps.index(row, 0).data() for row in range(3)] == ["2022-08-09", "2022-08-10", "2022-08-11"]
    before = answer.result["value"]
    model = form.model
    model.setData(model.index(model.rowCount() - 1, 1), "90")
    qtbot.waitUntil(lambda: answer.result["value"] != before, timeout=20_000)


@pytest.mark.slow
def test_a_window_of_the_test_part_comes_with_what_came(
    window: Window, desk: Desk, forecast: Run, answering: None, qtbot
) -> None:
    desk.open_run(str(forecast.folder))
    window.show_page("use")
    page = window.current
    qtbot.waitUntil(lambda: page.try_one.answer.result is not None, timeout=60_000)
    form, answer = page.try_one.window_form, page.try_one.answer
    qtbot.mouseClick(form.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(answer.truth.isVisible, timeout=20_000)
    assert "test part" in form.says.text()
    from app.figures.words import Words

    assert "What came" in " ".join(form.view.chart.table(Words()).head)


@pytest.mark.slow
def test_a_sequence_of_classes_can_be_tried(
    window: Window, desk: Desk, answering: None, tmp_path: Path, qtbot
) -> None:
    from app.training import session

    file = tmp_path / "machine.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["day", "load", "state"])
        for at in range(160):
            day = date(2022, 1, 1) + timedelta(days=at)
            writer.writerow([day.isoformat(), at % 11 + at % 3, "busy" if at % 11 > 5 else "idle"])
    choices = Choices(kind="series", target=("state",), window=6, epochs=1)
    made = compose.compose(str(file), choices)
    run = runs.create(tmp_path / "runs", made.experiment)
    session.train(made.experiment, made.dataset, made.parts, run, lambda event: None)
    desk.open_run(str(run.folder))
    window.show_page("evaluate")
    qtbot.waitUntil(lambda: window.current.stage.view == "confusion", timeout=30_000)
    window.show_page("use")
    page = window.current
    qtbot.waitUntil(lambda: page.try_one.answer.result is not None, timeout=60_000)
    assert page.try_one.answer.result["prediction"] in ("busy", "idle")
    assert not page.try_one.window_form.view.isVisible()


@pytest.mark.slow
def test_many_rows_are_forecast_with_the_one_that_comes_next(
    window: Window, desk: Desk, forecast: Run, shop: Path, answering: None, tmp_path: Path, qtbot
) -> None:
    data = tmp_path / "shop.csv"
    data.write_bytes(shop.read_bytes())
    desk.open_run(str(forecast.folder))
    window.show_page("use")
    page = window.current
    qtbot.waitUntil(lambda: page.subject is not None, timeout=30_000)
    page.take(data)
    qtbot.mouseClick(page.many.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "predicted" in page.many.said.full_text(), timeout=60_000)
    (output,) = tmp_path.glob("shop-*.csv")
    last = output.read_text(encoding="utf-8").splitlines()[-1].split(",")
    assert last[0] == "2022-08-09" and math.isfinite(float(last[-1]))
