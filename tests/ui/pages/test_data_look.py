"""The views of the Data page that only a click brings up: each control has a name of its own, no text is cut."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from app.ui.desk import Desk
from app.ui.pages.data import DataPage
from app.ui.theme import Theme
from app.ui.window import Window

SIZES = {"1280 x 720": (1280, 720, 1.0), "1280 x 720 at 200 %": (1280, 720, 2.0)}


@pytest.fixture(scope="module")
def look() -> ModuleType:
    spec = importlib.util.spec_from_file_location("look", Path(__file__).parents[1] / "look.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def problems(look: ModuleType, page: DataPage, qtbot) -> list[str]:
    """What is wrong once the page has settled; counting and drawing go on behind it for a moment."""
    found: list[str] = []
    for _ in range(20):
        qtbot.wait(100)
        found = [*look.unnamed(page), *look.same_names(page), *look.cut(page), *look.sideways(page)]
        if not found:
            break
    return found


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("sample", ["iris", "digits"])
def test_every_view_looks_right(
    window: Window, desk: Desk, opened: Callable[[str], Desk], look: ModuleType, qtbot, size: str, sample: str
) -> None:
    opened(f"sample:{sample}")
    width, height, zoom = SIZES[size]
    window.resize(width, height)
    Theme.of(window).set_zoom(zoom)
    page = window.current
    assert isinstance(page, DataPage)
    page.refresh()
    assert problems(look, page, qtbot) == []
    if sample == "iris":
        page.table.tabs.set_value("rows")
        assert problems(look, page, qtbot) == []
        page.show_reading()
    else:
        page.images.tabs.set_value("findings")
    assert problems(look, page, qtbot) == []
    page.choose_other()
    page.empty.show_paste()
    assert problems(look, page, qtbot) == []
