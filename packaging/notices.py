"""The licence texts that go into a bundle, beside those in the libraries' own `.dist-info` folders."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
THIRD_PARTY = (
    ("tensorflow", "THIRD_PARTY_NOTICES.txt"), ("onnxruntime", "LICENSE"), ("onnxruntime", "ThirdPartyNotices.txt"),
)  # fmt: skip
"""Package and file of texts that don't lie in a `.dist-info` folder."""

Entry = tuple[str, str, str]
"""As PyInstaller's tables have it: name in the bundle, file, kind."""


def texts() -> list[Entry]:
    """The project's texts, Qt's, Python's, and the large libraries' notices.

    Raises:
        FileNotFoundError: One isn't where it should be; a bundle without it must not be handed out.
    """
    files = {
        "Gradient-Desk.txt": ROOT / "LICENSE",
        "NOTICE.txt": ROOT / "NOTICE",
        "Python.txt": _python(),
        **{path.name: path for path in sorted((ROOT / "packaging" / "licences").glob("*.txt"))},
        **{f"{package}-{Path(file).stem}.txt": _folder(package) / file for package, file in THIRD_PARTY},
    }
    for path in files.values():
        if not path.is_file():
            raise FileNotFoundError(f"{path}: the bundle needs this licence text")
    return [(f"licences/{name}", str(path), "DATA") for name, path in files.items()]


def _python() -> Path:
    minor = f"python3.{sys.version_info.minor}"
    places = [Path(sys.base_prefix, "LICENSE.txt"), Path(os.__file__).with_name("LICENSE.txt")]
    return next((place for place in places if place.is_file()), Path("/usr/share/doc", minor, "copyright"))


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"{package} isn't installed")
    return Path(spec.origin).parent


def system_texts(binaries: Iterable[Entry]) -> list[Entry]:
    """The copyright files of the Debian packages that libraries were taken from; none on other systems.

    Args:
        binaries: The libraries in the bundle; those of Python and its packages are passed over.
    """
    if shutil.which("dpkg-query") is None:
        return []
    ours = tuple(
        os.path.realpath(folder) + os.sep for folder in (sys.prefix, sys.base_prefix) if folder != "/usr"
    )
    files = {os.path.realpath(file) for _, file, _ in binaries}
    packages = {package for file in files if not file.startswith(ours) for package in owners(file)}
    found = {package: Path("/usr/share/doc", package, "copyright") for package in sorted(packages)}
    return [
        (f"licences/system/{package}.txt", os.path.realpath(path), "DATA")
        for package, path in found.items()
        if path.is_file()
    ]


def owners(file: str) -> list[str]:
    """The Debian packages that a file belongs to: one, or none."""
    # Old packages name /lib/..., where that is a link to /usr/lib today.
    for name in (file, file.removeprefix("/usr")):
        told = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return [told.stdout.partition(":")[0]]
    return []
