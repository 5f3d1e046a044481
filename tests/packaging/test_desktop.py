"""What desktops learn about the program: the menu entry, the store page, the file type, and the icon in all sizes."""

from __future__ import annotations

import configparser
import plistlib
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

from app import __version__

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
IDENTIFIER = "org.gradientdesk.GradientDesk"
MIME_TYPE = "application/x-gradient-desk-experiment"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def tool(name: str, package: str) -> str:
    """The path of a validator; skips the test where it isn't installed."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} isn't here: sudo apt install {package}")
    return found


def desktop_entry() -> configparser.SectionProxy:
    """The menu entry's keys."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{IDENTIFIER}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ElementTree.Element:
    """The store page."""
    return ElementTree.parse(LINUX / f"{IDENTIFIER}.metainfo.xml").getroot()


def test_the_menu_entry_is_valid() -> None:
    command = [tool("desktop-file-validate", "desktop-file-utils"), str(LINUX / f"{IDENTIFIER}.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_store_page_is_valid() -> None:
    command = [
        tool("appstreamcli", "appstream"),
        "validate",
        "--no-net",
        str(LINUX / f"{IDENTIFIER}.metainfo.xml"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_an_experiment_file_is_known_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(LINUX / f"{IDENTIFIER}.mime.xml", tmp_path / "packages")
    command = [tool("update-mime-database", "shared-mime-info"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert f"{MIME_TYPE}:*.gdesk" in (tmp_path / "globs2").read_text(encoding="utf-8")
    assert f"{MIME_TYPE} application/json" in (tmp_path / "subclasses").read_text(encoding="utf-8")


def test_all_of_them_mean_the_same_program_and_file_type() -> None:
    entry, page = desktop_entry(), metainfo()
    assert entry["Icon"] == IDENTIFIER
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert page.findtext("id") == IDENTIFIER
    assert page.findtext("launchable") == f"{IDENTIFIER}.desktop"
    assert page.findtext("provides/mediatype") == MIME_TYPE
    application = (ROOT / "app" / "ui" / "application.py").read_text(encoding="utf-8")
    assert f'IDENTIFIER = "{IDENTIFIER}"' in application


def test_the_store_page_names_this_version_as_its_newest() -> None:
    newest = metainfo().find("releases/release")
    assert newest is not None and newest.get("version") == __version__


@pytest.mark.parametrize("language", ["de", "es"])
def test_menu_and_store_speak_the_window_s_languages(language: str) -> None:
    entry, page = desktop_entry(), metainfo()
    assert entry[f"Comment[{language}]"] and entry[f"GenericName[{language}]"]
    for tag in ("description/p", "description/ul/li"):
        texts = page.findall(tag)
        english = [text for text in texts if LANGUAGE not in text.attrib]
        assert len([text for text in texts if text.get(LANGUAGE) == language]) == len(english)


def test_the_icon_is_drawn_in_every_size_on_a_transparent_ground(icons: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtSvg", reason="Qt draws the icon")
    from PIL import Image

    icons.write(tmp_path)
    for size in icons.SIZES:
        drawn = Image.open(tmp_path / "hicolor" / f"{size}x{size}" / "apps" / f"{IDENTIFIER}.png")
        assert drawn.size == (size, size)
        assert drawn.getpixel((0, 0))[3] == 0
        red, green, blue, alpha = drawn.getpixel((size // 2, size * 15 // 16 - 1))
        assert alpha == 255 and blue > green > red
    assert (tmp_path / "hicolor" / "scalable" / "apps" / f"{IDENTIFIER}.svg").is_file()


def test_windows_and_macs_get_the_icon_in_their_formats(icons: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtSvg", reason="Qt draws the icon")
    from PIL import Image

    icons.write(tmp_path)
    with (
        Image.open(tmp_path / "gradient-desk.ico") as windows,
        Image.open(tmp_path / "gradient-desk.icns") as mac,
    ):
        assert {(size, size) for size in icons.WINDOWS} == windows.info["sizes"]
        assert {(width, scale) for width, _, scale in mac.info["sizes"]} >= {
            (16, 2),
            (32, 2),
            (256, 1),
            (512, 2),
        }


def test_the_recipes_for_other_systems_can_be_read_and_say_that_they_are_untested() -> None:
    entitlements = plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert all(entitlements.values())
    for file in ("windows/gradient-desk.iss", "windows/README.md", "macos/README.md", "macos/release.sh"):
        assert "UNTESTED" in (ROOT / "packaging" / file).read_text(encoding="utf-8").upper()
