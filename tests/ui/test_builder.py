"""Pages that wait behind the one that is shown."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.builder import Builder
from app.ui.components import LiveLabel
from app.ui.steps import score
from app.ui.window import PAGES


def test_pages_are_made_behind_the_one_that_is_shown(window, qtbot) -> None:
    builder = Builder(window)
    shown = window.current
    with qtbot.waitSignal(builder.done, timeout=60_000):
        builder.start()
    assert all(window.has_page(key) for key in PAGES)
    assert window.current is shown and shown.isVisible()
    assert [key for key in PAGES if window.make_page(key).isVisible()] == ["data"]


def test_no_page_is_made_once_the_window_is_closed(window, qtbot) -> None:
    builder = Builder(window)
    builder.start()
    window.close_quietly()
    qtbot.wait(400)
    assert not window.has_page("help")


def test_a_minimised_window_shows_nothing_new_until_it_is_back(window, desk, qtbot) -> None:
    page = window.current
    qtbot.wait(50)
    window.showMinimized()
    seen: list[bool] = []
    page.refresh = lambda: seen.append(True)
    page.refresh_soon()
    qtbot.wait(100)
    assert seen == []
    window.showNormal()
    qtbot.waitUntil(lambda: seen == [True])


def test_a_number_that_changes_lays_nothing_out_anew(theme, qtbot) -> None:
    class Ear(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.asked = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.asked += event.type() == QEvent.Type.LayoutRequest
            return False

    place, ear = QWidget(), Ear()
    qtbot.addWidget(place)
    label = LiveLabel("Batch 111 of 844", parent=place)
    QHBoxLayout(place).addWidget(label)
    place.show()
    qtbot.wait(50)
    place.installEventFilter(ear)
    label.setText("Batch 111 of 888")
    qtbot.wait(50)
    same = label.width() == label.fontMetrics().horizontalAdvance("Batch 111 of 888")
    asked = ear.asked
    label.setText("Batch 1,111 of 888")
    qtbot.wait(50)
    assert same and asked == 0
    assert ear.asked > 0 and label.width() == label.fontMetrics().horizontalAdvance(label.text())
    label.setText("Batch 1 of 888")
    qtbot.wait(50)
    assert label.width() == label.fontMetrics().horizontalAdvance("Batch 1 of 888"), "it gives room back"


def test_a_run_that_was_scored_again_says_its_new_score(tmp_path) -> None:
    from app.runs import Run

    run = Run(tmp_path)
    assert score(run) == ""
    run.metrics_file.write_text('{"metrics": {"accuracy": 0.5}}')
    assert score(run) == "50.0 % in the test"
    run.metrics_file.write_text('{"metrics": {"accuracy": 0.875}}')
    assert score(run) == "87.5 % in the test"
