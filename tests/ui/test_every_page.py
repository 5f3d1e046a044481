"""Every page in every size: each control has a name of its own, and no text is cut."""

from collections.abc import Callable
from types import ModuleType

import pytest

from app.runs import Run
from app.ui.desk import Desk
from app.ui.theme import Theme
from app.ui.window import PAGES, Window

SIZES = {
    "1440 x 900": (1440, 900, 1.0),
    "1280 x 720": (1280, 720, 1.0),
    "1280 x 720 at 130 %": (1280, 720, 1.3),
    "1280 x 720 at 200 %": (1280, 720, 2.0),
}


def shown(window: Window, page: str, size: str) -> None:
    width, height, zoom = SIZES[size]
    window.resize(width, height)
    Theme.of(window).set_zoom(zoom)
    window.show_page(page)


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("sample", ["iris", "diabetes", "digits", "temperatures", "reviews"])
def test_no_text_is_cut_and_every_control_has_its_own_name(
    window: Window, desk: Desk, answering: None, opened: Callable[[str], Desk], trained: Callable[..., Run],
    look: ModuleType, qtbot, size: str, sample: str,
) -> None:  # fmt: skip
    opened(f"sample:{sample}")
    qtbot.waitUntil(lambda: desk.description is not None, timeout=60_000)
    desk.open_run(str(trained(f"sample:{sample}").folder))
    problems = {}
    for page in PAGES:
        shown(window, page, size)
        found = look.settled(window, qtbot)
        if found:
            problems[page] = found
    assert problems == {}


@pytest.mark.parametrize("size", SIZES)
def test_an_empty_desk_looks_right_on_every_page(window: Window, look: ModuleType, qtbot, size: str) -> None:
    problems = {}
    for page in PAGES:
        shown(window, page, size)
        found = look.settled(window, qtbot)
        if found:
            problems[page] = found
    assert problems == {}
