"""Every page in every size: each control has a name of its own, and no text is cut."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from app import compose, runs
from app.choices import Choices
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


@pytest.fixture(scope="session")
def look() -> ModuleType:
    """How a page is looked at; a module beside the tests, which are no package."""
    spec = importlib.util.spec_from_file_location("look", Path(__file__).with_name("look.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run]:
    """A short finished run on a table, one on numbers to predict, and one on pictures."""
    from app.training import session

    folder = tmp_path_factory.mktemp("finished")
    made = {}
    for sample in ("iris", "diabetes", "digits"):
        composition = compose.compose(f"sample:{sample}", Choices(epochs=2))
        run = runs.create(folder, composition.experiment)
        session.train(composition.experiment, composition.dataset, composition.parts, run, lambda event: None)
        made[sample] = run
    return made


def shown(window: Window, qtbot, page: str, size: str) -> None:
    width, height, zoom = SIZES[size]
    window.resize(width, height)
    Theme.of(window).set_zoom(zoom)
    window.show_page(page)
    qtbot.wait(400)


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("sample", ["iris", "diabetes", "digits"])
def test_no_text_is_cut_and_every_control_has_its_own_name(
    window: Window, desk: Desk, opened: Callable[[str], Desk], finished: dict[str, Run], look: ModuleType, qtbot,
    size: str, sample: str,
) -> None:  # fmt: skip
    opened(f"sample:{sample}")
    qtbot.waitUntil(lambda: desk.description is not None, timeout=60_000)
    desk.open_run(str(finished[sample].folder))
    problems = {}
    for page in PAGES:
        shown(window, qtbot, page, size)
        found = {
            "without a name": look.unnamed(window.current),
            "with the same name": look.same_names(window.current),
            "cut": look.cut(window.current),
            "scrolling sideways": look.sideways(window.current),
        }
        problems |= {f"{page}: {what}": which for what, which in found.items() if which}
    assert problems == {}


@pytest.mark.parametrize("size", SIZES)
def test_an_empty_desk_looks_right_on_every_page(window: Window, look: ModuleType, qtbot, size: str) -> None:
    problems = {}
    for page in PAGES:
        shown(window, qtbot, page, size)
        found = [*look.unnamed(window.current), *look.same_names(window.current), *look.cut(window.current)]
        if found:
            problems[page] = found
    assert problems == {}
