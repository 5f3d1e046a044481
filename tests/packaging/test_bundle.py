"""The bundle: refusals before minutes are spent, what goes into it, the Debian package, and a whole one built."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A bundle that holds nothing but the system's `true`."""
    made = tmp_path / "gradient-desk"
    (made / "_internal").mkdir(parents=True)
    shutil.copy(shutil.which("true") or "/bin/true", made / "gradient-desk")
    (made / "gradient-desk-cli").symlink_to("gradient-desk")
    return made


def test_without_pyinstaller_one_sentence_says_how_to_get_it(
    bundle: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(bundle, "find_spec", lambda name: None)
    assert bundle.main(["--out", str(tmp_path)]) == 1
    assert "pip install . pyinstaller" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_an_installation_of_other_sources_is_refused(
    bundle: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for package in bundle.PACKAGES:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("*.ts", "__pycache__")
        )
    assert bundle.differences(ROOT, tmp_path) == []
    (tmp_path / "app" / "errors.py").write_text("# older\n", encoding="utf-8")
    (tmp_path / "resources" / "help" / "glossary.en.md").unlink()
    assert bundle.differences(ROOT, tmp_path) == [
        str(Path("app/errors.py")),
        str(Path("resources/help/glossary.en.md")),
    ]


@pytest.mark.slow
def test_an_installation_holds_every_file_of_the_program(bundle: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("setuptools", reason="installs the program")
    source = tmp_path / "source"
    source.mkdir()
    for name in (*bundle.PACKAGES, "setup.cfg", "pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source)
    command = [
        sys.executable,
        "-c",
        "import setuptools; setuptools.setup()",
        "-q",
        "build_py",
        "-d",
        str(tmp_path / "to"),
    ]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert bundle.differences(ROOT, tmp_path / "to") == []


def test_the_bundle_is_tried_with_nothing_but_a_home(
    bundle: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.name == "nt":
        pytest.skip("Windows needs names of its own")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert set(bundle.bare_environment("home")) == {"HOME", "QT_QPA_PLATFORM"}


def test_a_bundle_that_fails_is_not_packed(
    bundle: ModuleType, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if os.name == "nt":
        pytest.skip("a script stands for the program")
    (folder / "gradient-desk").write_text("#!/bin/sh\necho no such library >&2\nexit 1\n", encoding="utf-8")
    (folder / "gradient-desk").chmod(0o755)
    assert bundle.main(["--out", str(folder.parent), "--pack-only", "--tar", "--deb"]) == 1
    assert "no such library" in capsys.readouterr().out
    assert [path.name for path in folder.parent.iterdir()] == ["gradient-desk"]


def test_a_program_started_from_the_bundle_finds_its_own_libraries(
    program: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/the/user's")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    program.restore_environment()
    assert os.environ["LD_LIBRARY_PATH"] == "/the/user's"
    # Without this the bundle's own programs, started from here, would take that one for theirs.
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    program.restore_environment()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_the_bundle_s_program_runs_code_as_the_doctor_asks(
    program: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["gradient-desk", "-P", "-c", "print(__name__)"])
    monkeypatch.setattr(program, "restore_environment", lambda: None)
    assert program.main() == 0
    assert capsys.readouterr().out == "__main__\n"


def test_the_licences_of_qt_python_and_the_large_libraries_go_in(notices: ModuleType) -> None:
    texts = {name: Path(file).read_text(encoding="utf-8") for name, file, _ in notices.texts()}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["licences/LGPL-3.0.txt"]
    assert "GNU GENERAL PUBLIC LICENSE" in texts["licences/GPL-3.0.txt"]
    assert "Apache License" in texts["licences/Gradient-Desk.txt"]
    assert "PYTHON SOFTWARE FOUNDATION" in texts["licences/Python.txt"].upper()
    assert "replace" in texts["licences/README.txt"]
    named = set(re.findall(r"[\w.-]+\.txt", texts["licences/README.txt"]))
    assert named <= {Path(name).name for name in texts}


def test_system_libraries_bring_their_copyright(notices: ModuleType) -> None:
    library = Path("/usr/lib/x86_64-linux-gnu/libz.so.1")
    if not library.exists() or not shutil.which("dpkg-query"):
        pytest.skip("only on Debian and its kin")
    ((name, _, _),) = notices.system_texts(
        [("libz.so.1", str(library), "BINARY"), ("x.py", __file__, "BINARY")]
    )
    assert name == "licences/system/zlib1g.txt"


def test_the_debian_package_has_the_program_its_command_and_its_place_in_the_menus(
    deb: ModuleType, folder: Path
) -> None:
    if not shutil.which("dpkg-deb") or not shutil.which("objdump"):
        pytest.skip("dpkg-deb or objdump isn't here: sudo apt install dpkg binutils")
    pytest.importorskip("PySide6.QtSvg", reason="Qt draws the icon")
    file = deb.pack(folder, "0.1.0")
    told = subprocess.run(
        ["dpkg-deb", "--contents", str(file)], capture_output=True, text=True, check=True
    ).stdout
    assert " ./usr/bin/gradient-desk -> ../lib/gradient-desk/gradient-desk" in told
    for place in (
        "lib/gradient-desk/gradient-desk", "share/applications/org.gradientdesk.GradientDesk.desktop",
        "share/metainfo/org.gradientdesk.GradientDesk.metainfo.xml", "share/doc/gradient-desk/copyright",
        "share/mime/packages/org.gradientdesk.GradientDesk.xml",
        "share/icons/hicolor/48x48/apps/org.gradientdesk.GradientDesk.png",
    ):  # fmt: skip
        assert f" ./usr/{place}\n" in told
    fields = subprocess.run(
        ["dpkg-deb", "--field", str(file)], capture_output=True, text=True, check=True
    ).stdout
    assert re.search(r"^Depends: libc6 \(>= 2\.\d+\), .*fontconfig", fields, flags=re.MULTILINE)
    assert [path.name for path in folder.parent.iterdir() if path.name.startswith(".deb")] == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_bundle_made_by_one_command_passes_its_self_test(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("the recipes for other systems are untested")
    venv.create(tmp_path / "env", with_pip=True)
    python = str(tmp_path / "env" / "bin" / "python")
    source = tmp_path / "source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "*.egg-info"))
    install = [python, "-m", "pip", "install", "-q", str(source), "pyinstaller"]
    if subprocess.run(install, stdout=sys.stderr, check=False).returncode:
        pytest.skip("the program and PyInstaller can't be installed; the reason stands above")
    command = [python, str(source / "packaging" / "bundle.py"), "--out", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "export" in done.stdout
