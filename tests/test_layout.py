"""The architecture, held by tests: who may import whom, and what `--help` may cost."""

from __future__ import annotations

import ast
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("PySide6", "shiboken6", "keras", "tensorflow", "pandas", "matplotlib", "sklearn", "scipy", "pyarrow", "PIL")


def sources(*folders: str) -> list[Path]:
    """The Python files under some of the project's folders."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """The full names that a file imports, at module level or inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def python_blocking(names: tuple[str, ...], code: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a fresh Python in which importing any of `names` fails, saying who asked for it."""
    block = f"""
        import sys
        class Block:
            def find_spec(self, name, path=None, target=None):
                if name.split(".")[0] in {names!r}:
                    raise RuntimeError(f"{{name}} must not be imported here")
        sys.meta_path.insert(0, Block())
        sys.path.insert(0, {str(ROOT)!r})
    """
    program = textwrap.dedent(block) + textwrap.dedent(code)
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL
    )


@pytest.mark.parametrize("folder", ["packaging", "tests"])
def test_no_init_file_shadows_a_library_or_another_test(folder: str) -> None:
    assert list((ROOT / folder).rglob("__init__.py")) == []


def test_the_command_line_is_imported_without_anything_heavy() -> None:
    done = python_blocking(HEAVY, "import app.cli\nprint(callable(app.cli.main))")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True"]


@pytest.mark.parametrize("command", [["--help"], ["train", "--help"], ["templates", "--json"]])
def test_help_and_the_gallery_are_printed_without_anything_heavy(command: list[str]) -> None:
    done = python_blocking(HEAVY, f"import app.cli\nsys.exit(app.cli.main({command!r}))")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_every_module_outside_the_window_imports_without_qt() -> None:
    done = python_blocking(
        ("PySide6", "shiboken6"),
        """
        import importlib, pkgutil
        import app, models, resources
        for package in (app, models, resources):
            # Looking into the window's own packages fails, as it must; all others are imported below, and fail there.
            for found in pkgutil.walk_packages(package.__path__, package.__name__ + ".", onerror=lambda name: None):
                if not found.name.startswith("app.ui") and not found.name.endswith("__main__"):
                    importlib.import_module(found.name)
        """,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", sources("app", "models", "resources"), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_knowledge_flows_one_way(path: Path) -> None:
    names = {name.split(".")[0] for name in imported(path)}
    assert "pickle" not in names
    if (ROOT / "models") in path.parents:
        assert not names & {"app", "resources", "tensorflow", "PySide6"}
    elif (ROOT / "app" / "ui") not in path.parents:
        assert not names & {"PySide6", "shiboken6"}
        # The command line opens the window, from inside the functions that do.
        if path.relative_to(ROOT).as_posix() != "app/cli/commands.py":
            assert not [name for name in imported(path) if name.startswith("app.ui")]


def test_the_window_paints_before_anything_heavy_is_imported() -> None:
    program = """
        import os, sys, tempfile
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from pathlib import Path
        from app.ui import application
        painted = []
        def after(self):
            painted.extend(name for name in ("numpy", *%r) if name in sys.modules)
            self.window.close()
        application.Application._after_paint = after
        with tempfile.TemporaryDirectory() as folder:
            app = application.qt_application()
            made = application.Application(app, Path(folder) / "state", Path(folder) / "runs")
            made.show(None)
            app.exec()
        print("imported:", painted)
    """
    heavy = tuple(name for name in HEAVY if name not in ("PySide6", "shiboken6"))
    done = python_blocking(("tensorflow", "keras"), textwrap.dedent(program % (heavy,)))
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "imported: []"


def test_the_window_never_imports_tensorflow() -> None:
    program = """
        import os, tempfile
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from pathlib import Path
        from app.ui.application import Application, qt_application
        from app.ui.driver import Driver
        from app.ui.window import PAGES
        from app.ui.workers import Workers
        Workers.warm_up = lambda self: None
        Workers.ask = lambda self, *args: None
        with tempfile.TemporaryDirectory() as folder:
            made = Application(qt_application(), Path(folder) / "state", Path(folder) / "runs")
            made.show(None)
            driver = Driver(made.window)
            for sample in ("iris", "digits"):
                made.desk.open("sample:" + sample)
                driver.wait("read", lambda: made.desk.composition is not None and not made.desk.reading)
                for page in PAGES:
                    made.window.show_page(page)
                    driver.rest(50)
            made.window.close()
        print("done")
    """
    done = python_blocking(("tensorflow", "keras"), textwrap.dedent(program))
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["done"], done.stderr


@pytest.mark.parametrize("path", sources("app", "models", "packaging"), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_module_says_what_it_is_in_a_sentence(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
