"""Charts in the window: seen, heard, copied, saved, and idle while nobody looks."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.figures.curves import Curves
from app.figures.residuals import Predicted
from app.ui.figure import FigureView, preload
from app.ui.figures.words import ChartWords
from app.ui.theme import Theme


@pytest.fixture(autouse=True)
def loaded() -> None:
    """Charts can be drawn at once."""
    preload().join()


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    """A view on screen without a chart."""
    view = FigureView("Loss")
    qtbot.addWidget(view)
    view.resize(500, 320)
    view.show()
    return view


def run(epochs: int = 5) -> Curves:
    """A run of some epochs out of ten."""
    curves = Curves(("loss",))
    curves.set_planned(10)
    for epoch in range(1, epochs + 1):
        curves.add_epoch(epoch, {"loss": 1 / epoch, "val_loss": 1.2 / epoch})
    return curves


def seen(view: FigureView, qtbot: QtBot) -> QImage:
    """What the canvas shows after it has been drawn."""
    qtbot.waitUntil(lambda: view.canvas.draws > 0)
    return view.canvas.grab().toImage()


def test_a_chart_is_drawn_in_the_themes_colours_and_again_when_they_change(
    view: FigureView, qtbot: QtBot, theme: Theme
) -> None:
    view.set_chart(run())
    assert seen(view, qtbot).pixelColor(2, 100) == QColor(theme.tokens.surface)
    theme.set_mode("dark")
    qtbot.waitUntil(lambda: view.canvas.draws == 2)
    assert seen(view, qtbot).pixelColor(2, 100) == QColor(theme.tokens.surface)
    assert QColor(theme.tokens.surface).lightness() < 60


def test_lines_are_wider_in_a_presentation(view: FigureView, qtbot: QtBot, theme: Theme) -> None:
    view.set_chart(run())
    seen(view, qtbot)
    theme.set_presenting(True)
    qtbot.waitUntil(lambda: view.canvas.draws == 2)
    assert view.chart is not None
    assert max(line.get_linewidth() for line in view.chart.moving if hasattr(line, "get_linewidth")) == 4


def test_new_numbers_are_seen_soon_and_without_drawing_all_again(view: FigureView, qtbot: QtBot) -> None:
    curves = run()
    view.set_chart(curves)
    before = seen(view, qtbot)
    curves.add_epoch(6, {"loss": 0.15, "val_loss": 0.3})
    qtbot.waitUntil(lambda: view.canvas.blits == 1, timeout=1000)
    assert view.canvas.grab().toImage() != before
    assert view.canvas.draws == 1


def test_a_thousand_changes_are_drawn_at_most_fifteen_times_a_second(view: FigureView, qtbot: QtBot) -> None:
    curves = run()
    view.set_chart(curves)
    seen(view, qtbot)
    for step in range(1000):
        curves.add_batch(6, step, 1000, {"loss": 0.3})
    qtbot.wait(200)
    assert 1 <= view.canvas.blits + view.canvas.draws <= 5


def test_the_timer_rests_when_nothing_changes_and_while_the_chart_is_hidden(
    view: FigureView, qtbot: QtBot
) -> None:
    curves = run()
    view.set_chart(curves)
    seen(view, qtbot)
    curves.add_epoch(6, {"loss": 0.1})
    assert view.canvas.is_live()
    qtbot.waitUntil(lambda: not view.canvas.is_live())
    view.hide()
    blits = view.canvas.blits
    curves.add_epoch(7, {"loss": 0.1})
    assert not view.canvas.is_live()
    qtbot.wait(150)
    assert view.canvas.blits == blits
    view.show()
    qtbot.waitUntil(lambda: view.canvas.blits + view.canvas.draws > blits + 1)


def test_screen_readers_hear_the_name_and_a_sentence(view: FigureView, qtbot: QtBot) -> None:
    curves = run()
    view.set_chart(curves)
    assert view.canvas.accessibleName() == "Loss"
    assert view.canvas.accessibleDescription().startswith("Validation loss fell from 1.200 to 0.240")
    curves.add_epoch(6, {"val_loss": 0.1})
    qtbot.waitUntil(lambda: "0.100" in view.canvas.accessibleDescription(), timeout=3000)


def test_the_numbers_are_shown_as_a_table_by_a_button_and_copied_with_the_keyboard(
    view: FigureView, qtbot: QtBot
) -> None:
    view.set_chart(run(3))
    button = view.findChild(QPushButton)
    assert button.accessibleName() == "Loss: show as table"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.is_table() and view.numbers.isVisible() and not view.canvas.isVisible()
    model = view.numbers.model()
    assert (model.rowCount(), model.headerData(2, Qt.Orientation.Horizontal)) == (3, "Validation loss")
    assert model.index(1, 1).data() == "0.5000"
    view.numbers.setFocus()
    qtbot.keyClick(view.numbers, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines()[:2] == [
        "Epoch\tTraining loss\tValidation loss",
        "1\t1.0\t1.2",
    ]
    view.numbers.selectRow(2)
    qtbot.keyClick(view.numbers, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines()[1:] == [f"3\t{1 / 3}\t{1.2 / 3}"]
    assert button.accessibleName() == "Loss: show as chart"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not view.is_table()


def test_a_table_that_grows_keeps_the_chosen_row(view: FigureView, qtbot: QtBot) -> None:
    curves = run(4)
    view.set_chart(curves)
    view.show_table(True)
    view.numbers.selectRow(1)
    curves.add_epoch(5, {"loss": math.nan, "val_loss": 0.1})
    qtbot.waitUntil(lambda: view.numbers.model().rowCount() == 5, timeout=3000)
    assert view.numbers.currentIndex().row() == 1
    assert view.numbers.model().index(4, 1).data() == "not a number"


def test_the_picture_is_copied_and_saved(view: FigureView, qtbot: QtBot, tmp_path: Path) -> None:
    view.set_chart(run())
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().image().width() == view.canvas.width()
    view.save_picture(tmp_path / "loss.png")
    view.save_picture(tmp_path / "loss.svg")
    assert QImage(str(tmp_path / "loss.png")).width() == 2 * view.canvas.width()
    assert (tmp_path / "loss.svg").read_text(encoding="utf-8").startswith("<?xml")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["loss.png", "loss.svg"]


def test_a_folder_that_is_not_there_is_said_in_a_sentence(
    view: FigureView, qtbot: QtBot, tmp_path: Path
) -> None:
    view.set_chart(run())
    with qtbot.waitSignal(view.failed) as told:
        view.save_picture(tmp_path / "gone" / "loss.png")
    assert "can't be written" in told.args[0]


def test_the_menu_opens_with_the_keyboard_and_offers_all_there_is(view: FigureView, qtbot: QtBot) -> None:
    view.set_chart(run())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(view.canvas, event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Copy picture", "Save picture…", "Show as table"]
    menu.close()


def test_a_click_on_a_point_and_a_row_of_the_table_tell_the_same(view: FigureView, qtbot: QtBot) -> None:
    chart = Predicted([0.0, 10.0, 10.0], [0.0, 10.0, 2.0])
    view.set_chart(chart)
    seen(view, qtbot)
    axes = chart.moving[0].axes
    x, y = axes.transData.transform((10.0, 2.0)) / view.canvas.devicePixelRatioF()
    with qtbot.waitSignal(view.picked) as picked:
        qtbot.mouseClick(
            view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(view.canvas.height() - y))
        )
    assert picked.args == [2]
    view.show_table(True)
    with qtbot.waitSignal(view.picked) as picked:
        view.numbers.selectRow(1)
    assert picked.args == [1]


def test_the_numbers_under_the_mouse_are_said_in_a_tooltip(view: FigureView, qtbot: QtBot) -> None:
    view.set_chart(run())
    seen(view, qtbot)
    x, y = view.chart.moving[0].axes.transData.transform((3, 0.5)) / view.canvas.devicePixelRatioF()
    at = QPoint(round(x), round(view.canvas.height() - y))

    def asked() -> str:
        QApplication.sendEvent(view.canvas, QHelpEvent(QEvent.Type.ToolTip, at, view.canvas.mapToGlobal(at)))
        return QToolTip.text()

    qtbot.waitUntil(lambda: asked() == "<qt>Epoch 3<br>training 0.333<br>validation 0.400</qt>")
    QToolTip.hideText()


def test_a_new_size_is_drawn_once_it_rests(view: FigureView, qtbot: QtBot) -> None:
    view.set_chart(run())
    seen(view, qtbot)
    for width in range(500, 700, 20):
        view.resize(width, 320)
    qtbot.waitUntil(lambda: view.canvas.picture().width() == view.canvas.width(), timeout=2000)
    qtbot.waitUntil(lambda: view.canvas.draws == 2, timeout=2000)


def test_a_chart_that_cannot_be_drawn_says_so_and_the_window_lives(
    view: FigureView, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Curves):
        def build(self, sheet: object) -> object:
            raise ValueError("no")

    view.set_chart(Broken())
    qtbot.waitUntil(lambda: "could not be drawn" in caplog.text)
    view.canvas.grab()
    view.set_chart(run())
    qtbot.waitUntil(lambda: view.canvas.draws == 1)


def test_a_chart_may_outlive_its_view(qtbot: QtBot) -> None:
    view, curves = FigureView("Loss"), run()
    view.set_chart(curves)
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))
    before = len(curves.table(ChartWords().words()).rows)
    curves.add_epoch(6, {"loss": 1.0})
    assert len(curves.table(ChartWords().words()).rows) == before + 1


def test_the_words_are_those_that_reports_use_where_nothing_is_translated(qtbot: QtBot) -> None:
    from app.figures.words import Words

    told, plain = ChartWords().words(), Words()
    for name in Words.__dataclass_fields__:
        if name not in ("decimal", "group"):
            assert getattr(told, name) == getattr(plain, name), name


def test_the_view_is_imported_without_matplotlib() -> None:
    import subprocess

    code = (
        "import sys, app.ui.figure; print({'matplotlib', 'numpy', 'pandas', 'tensorflow'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "set()", done.stderr
