"""The set-up's modules, which are no package, and checkouts to try them on."""

from __future__ import annotations

import importlib
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/machine.py, fresh."""
    return _fresh("machine", PACKAGING, monkeypatch)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the two commands and the set-up, with an empty lock and a program that tells its arguments."""
    root = tmp_path / "a checkout"
    (root / "packaging" / "wheels").mkdir(parents=True)
    for name in ("bootstrap.py", "machine.py"):
        shutil.copy(PACKAGING / name, root / "packaging" / name)
    (root / "packaging" / "requirements.txt").write_text("# nothing\n", encoding="utf-8")
    for name in ("run", "run.bat"):
        shutil.copy(PACKAGING.parent / name, root / name)
    (root / "app").mkdir()
    (root / "app" / "__init__.py").write_text("", encoding="utf-8")
    program = "import os, sys\nprint('started', sys.argv[1:], os.path.basename(os.getcwd()), sys.prefix)\n"
    (root / "app" / "__main__.py").write_text(program, encoding="utf-8")
    return root


@pytest.fixture
def bootstrap(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The set-up of the checkout, fresh."""
    _fresh("machine", checkout / "packaging", monkeypatch)
    return _fresh("bootstrap", checkout / "packaging", monkeypatch)


def _fresh(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, name, raising=False)
    module = importlib.import_module(name)
    # Put back what was there (nothing), so that no other test gets this copy.
    monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, name, module)
    return module


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/bundle.py, fresh."""
    return _fresh("bundle", PACKAGING, monkeypatch)


@pytest.fixture
def deb(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/deb.py, fresh."""
    return _fresh("deb", PACKAGING, monkeypatch)


@pytest.fixture
def icons(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/icons.py, fresh."""
    return _fresh("icons", PACKAGING, monkeypatch)


@pytest.fixture
def notices(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/notices.py, fresh."""
    return _fresh("notices", PACKAGING, monkeypatch)


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/program.py, fresh."""
    return _fresh("program", PACKAGING, monkeypatch)
