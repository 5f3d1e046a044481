"""The Runs page on real trainings: one that is interrupted and resumed, compared with another, and deleted."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox

from app.draft import with_setting
from app.ui.components import Cell
from app.ui.desk import Desk
from app.ui.pages.runs import RunsPage
from app.ui.pages.runs.cells import Mark
from app.ui.pages.runs.model import OUTCOME, TEST
from app.ui.window import Window

pytestmark = pytest.mark.slow
LONG = 60_000


def outcome(page: RunsPage, row: int = 0) -> object:
    chip = page.model.index(row, OUTCOME).data(Cell.CHIP)
    return chip[0] if chip else None


def test_real_runs_are_followed_resumed_compared_and_deleted(
    window: Window, desk: Desk, opened: Callable[[str], Desk], qtbot
) -> None:
    opened("sample:digits")
    desk.edit("Epochs", with_setting(desk.choices, "epochs", "400"))
    desk.edit("Stop early", with_setting(desk.choices, "early_stopping", "false"))
    qtbot.waitUntil(lambda: not desk.reading and desk.composition is not None, timeout=LONG)
    desk.train()
    window.show_page("runs")
    page = window.current
    assert isinstance(page, RunsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=LONG)
    qtbot.waitUntil(lambda: (page.model.index(0, OUTCOME).data(Mark.PROGRESS) or 0) > 0, timeout=LONG)
    assert not page.delete.isEnabled()
    qtbot.waitUntil(lambda: desk.training.watch.epoch > 2, timeout=LONG)
    desk.training.interrupt()
    qtbot.waitUntil(lambda: outcome(page) == "Interrupted", timeout=LONG)
    assert page.resume.isEnabled()
    page.resume.click()
    assert window.page == "train"
    qtbot.waitUntil(lambda: desk.training.watch.epoch > 5, timeout=LONG)
    desk.training.stop()
    qtbot.waitUntil(lambda: not desk.training.running, timeout=LONG)
    desk.edit("Dropout", with_setting(with_setting(desk.choices, "epochs", "3"), "dropout", "0.4"))
    qtbot.waitUntil(lambda: not desk.reading and desk.composition is not None, timeout=LONG)
    desk.train()
    qtbot.waitUntil(lambda: not desk.training.running, timeout=LONG)
    window.show_page("runs")
    qtbot.waitUntil(lambda: outcome(page) == "Completed" and outcome(page, 1) == "Stopped, best kept", timeout=LONG)
    assert [page.model.index(row, TEST).data()[-1] for row in range(2)] == ["%", "%"]
    assert len(page.model.compared) == 2
    qtbot.waitUntil(lambda: len(page.overlay.view.chart._lines) == 2, timeout=LONG)
    page.delete.click()
    box = page.deletion.question
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text().startswith("Delete")).click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=LONG)
    assert len(list(desk.runs_folder.iterdir())) == 1
