"""Names that look like markup, mathematics or menus, or are in other scripts, are shown as they are on every page."""

from __future__ import annotations

import csv
import logging
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QMenu, QWidget

from app.runs import Run
from app.ui.components import Tabs
from app.ui.desk import Desk
from app.ui.window import PAGES, Window

NAMES = [
    "<b>x</b>", r"$\bad$", "_hidden", "a&b", "\N{GRINNING FACE}\N{FAMILY}", "\u0627\u0644\u0639\u0645\u0631",
    "long " * 60, "two\nlines", "{0} %1 %n", "<img src=x>",
]  # fmt: skip
"""Columns of numbers, and the first of them classes too."""

MARKS = ("<b>", "<img", "<i>")


@pytest.fixture(scope="session")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table whose file, columns and classes are called so."""
    file = tmp_path_factory.mktemp("names") / "<b>a&b $x_1$.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([*NAMES, "<i>answer</i> & more"])
        for row in range(160):
            writer.writerow(
                [*(row * 1.5 % (3 + place) + row % 5 for place in range(len(NAMES))), NAMES[row % 4]]
            )
    return file


@pytest.fixture(scope="session")
def series(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A series whose file and columns are called so."""
    file = tmp_path_factory.mktemp("names") / "<b>a&b $x_2$.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["<i>when</i> & then", NAMES[0], NAMES[1], NAMES[3]])
        for row in range(200):
            day = date(2020, 1, 1) + timedelta(days=row)
            writer.writerow([day.isoformat(), row % 7 + row / 50, row % 5 - 0.5, row % 3])
    return file


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pictures whose folders and files are called so."""
    folder = tmp_path_factory.mktemp("names") / "<b>a&b $x_1$"
    for place, name in enumerate(
        ("a&b", r"$\bad$ _x_", "\u0627\u0644\u0639\u0645\u0631", "\N{GRINNING FACE}")
    ):
        (folder / name).mkdir(parents=True)
        for number in range(24):
            colour = (place * 60, number * 9, 40)
            Image.new("RGB", (12, 12), colour).save(folder / name / f"&<b>{number}$x_1$.png")
    return folder


def indices(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    columns = 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(QModelIndex()), 14)
    for row in range(min(model.rowCount(QModelIndex()), 12)):
        for column in range(columns):
            yield model.index(row, column)


def tips(page: QWidget) -> Iterator[str]:
    """Every tooltip of a page, those of its lists and tabs included."""
    for widget in page.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None and widget.isVisible():
            yield from (
                str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in indices(widget.model())
            )
        if isinstance(widget, Tabs):
            yield from (widget.tabToolTip(place) for place in range(widget.count()))
    for menu in page.findChildren(QMenu):
        if menu.toolTipsVisible():
            yield from (action.toolTip() for action in menu.actions())


def obeyed(page: QWidget) -> list[str]:
    """Labels that would obey markup, ampersands that would be shortcuts, and tooltips that take names for markup."""
    labels = [
        f"{type(label).__name__} {label.text()[:40]!r}"
        for label in page.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and label.text()
    ]
    shortcuts = [
        f"{type(button).__name__} {button.text()[:40]!r}"
        for button in page.findChildren(QAbstractButton)
        if re.search(r"(?<!&)&(?:&&)*(?!&)", button.text())
    ]
    return (
        labels
        + shortcuts
        + [f"tooltip {tip[:60]!r}" for tip in tips(page) if any(mark in tip for mark in MARKS)]
    )


def through_the_window(window: Window, look: ModuleType, qtbot) -> dict[str, list[str]]:
    """Every view of every page; returns what is wrong on each."""
    problems = {}
    for page in PAGES:
        window.show_page(page)
        found = look.settled(window, qtbot)
        rows = [tabs for tabs in window.current.findChildren(Tabs) if tabs.isVisible()]
        found += obeyed(window.current)
        for tabs in rows:
            for place in range(tabs.count()):
                if tabs.isTabEnabled(place):
                    tabs.setCurrentIndex(place)
                    found += look.settled(window, qtbot) + obeyed(window.current)
        banner = window.current.banner
        if banner is not None and window.current.banner_kind == "bad":
            found.append(f"banner: {banner.accessibleName()}")
        if found:
            problems[page] = found
    return problems


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["table", "series", "pictures"])
def test_names_are_shown_as_they_are_everywhere(
    window: Window, desk: Desk, answering: None, opened: Callable[[str], Desk], trained: Callable[..., Run],
    look: ModuleType, qtbot, kind: str,
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    data = str(request.getfixturevalue(kind))
    window.resize(1280, 720)
    opened(data)
    assert desk.composition is not None, desk.data_problem or desk.model_problem
    desk.runs_folder = trained(data).folder.parent
    desk.open_run(str(trained(data).folder))
    qtbot.waitUntil(lambda: desk.description is not None, timeout=60_000)
    assert through_the_window(window, look, qtbot) == {}
    window.menus._recent.aboutToShow.emit()
    paths = [action.text() for action in window.menus._recent.actions()]
    assert data.replace("&", "&&") in paths
    assert obeyed(window) == []
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
