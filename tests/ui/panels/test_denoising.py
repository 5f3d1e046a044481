"""The panel of `denoising`: a slider from noise to picture, over all pictures and the way of one."""

import base64
import io
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app import montage
from app.montage import Layout
from app.ui.panels.denoising import DenoisingPanel

STEPS, COUNT = 6, 5


def content(**more: Any) -> dict[str, Any]:
    layout = Layout.of(8, 8, STEPS + 1, COUNT)
    told = {}
    for key, base in (("noisy", 0), ("taken", 100)):
        cells = [
            np.full((8, 8, 1), base + 10 * row + step, np.uint8) for row in range(COUNT) for step in range(STEPS + 1)
        ]
        stream = io.BytesIO()
        montage.compose(cells, layout).save(stream, "PNG")
        told[key] = {"png": base64.b64encode(stream.getvalue()).decode()}
    shown = list(range(STEPS + 1))
    names = ["cat", "<b>dog</b>", "cat", "x", "y"]
    return {"steps": STEPS, "shown": shown, "layout": layout.to_json(), "classes": names, **told, **more}


@pytest.fixture
def panel(qtbot: Any) -> DenoisingPanel:
    made = DenoisingPanel()
    qtbot.addWidget(made)
    made.resize(600, 420)
    made.show()
    made.show_content(content())
    return made


def greys(panel: DenoisingPanel) -> list[int]:
    return [image.pixelColor(3, 3).red() for image in panel.grid.images()]


def test_it_begins_with_the_finished_pictures_and_the_slider_goes_back_to_noise(panel: DenoisingPanel) -> None:
    assert greys(panel) == [6, 16, 26, 36, 46] and panel.label.text() == "Finished"
    panel.slider.setValue(0)
    assert greys(panel) == [0, 10, 20, 30, 40] and panel.label.text() == "Step 1 of 6"
    assert panel.grid.captions()[1] == "<b>dog</b>"


def test_what_it_takes_a_step_for_is_shown_too(panel: DenoisingPanel, qtbot: Any) -> None:
    panel.slider.setValue(2)
    panel.what.set_value("taken")
    panel._draw()
    assert greys(panel) == [102, 112, 122, 132, 142]


def test_a_chosen_picture_shows_its_whole_way_and_a_step_of_it_is_gone_to(panel: DenoisingPanel, qtbot: Any) -> None:
    spot = panel.grid.box(3).center()
    qtbot.mouseClick(panel.grid, Qt.MouseButton.LeftButton, pos=spot)
    assert [image.pixelColor(3, 3).red() for image in panel.way.images()] == [30, 31, 32, 33, 34, 35, 36]
    qtbot.mouseClick(panel.way, Qt.MouseButton.LeftButton, pos=panel.way.box(2).center())
    assert panel.slider.value() == 2


def test_the_step_that_was_chosen_stays_while_epochs_pass(panel: DenoisingPanel) -> None:
    panel.slider.setValue(1)
    panel.show_content(content(epoch=4))
    assert panel.slider.value() == 1


def test_other_noise_is_asked_of_a_finished_model_only(panel: DenoisingPanel, qtbot: Any) -> None:
    with qtbot.waitSignal(panel.asked):
        panel.other.click()
    assert panel.question() == {"seed": 1}
    panel.show_content(content(epoch=4))
    assert not panel.other.isVisible()


@pytest.mark.parametrize("broken", [{"noisy": {"png": "no"}}, {"shown": []}, {"layout": {"width": 1}}, {"taken": None}])
def test_a_damaged_content_is_refused(panel: DenoisingPanel, broken: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError, IndexError)):
        panel.show_content(content(**broken))
