"""Packs the folder bundle for Debian and Ubuntu: /usr/lib/gradient-desk, a command, and its place in the menus."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import icons
from notices import owners

ROOT = Path(__file__).resolve().parent.parent
NAME = "gradient-desk"
IDENTIFIER = icons.NAME
FONTS = ("fontconfig", "fonts-dejavu-core")

CONTROL = """\
Package: gradient-desk
Version: {version}
Architecture: {architecture}
Maintainer: The Gradient Desk authors
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: xdg-utils
Section: education
Priority: optional
Description: train a neural network on your own data
 Bring a table or a folder of pictures. Gradient Desk says what the data are,
 suggests which network fits, trains it while you watch, and measures it on
 rows it has never seen. What you get is a file that plain Keras opens.
 .
 No code, no account, and nothing leaves your computer.
"""

COPYRIGHT = """\
Gradient Desk, by its authors, under the Apache License 2.0: /usr/share/common-licenses/Apache-2.0

The libraries in /usr/lib/gradient-desk/_internal have licences of their own. Qt and PySide6 are used under the
LGPL 3 (/usr/share/common-licenses/LGPL-3): they lie there as separate files that you may replace.
/usr/lib/gradient-desk/_internal/licences/README.txt says where each text stands.

"""


class PackError(Exception):
    """Why there is no package, and what to do."""


def pack(folder: Path, version: str) -> Path:
    """Makes the package beside the bundle.

    Args:
        folder: The bundle.
        version: The program's version.

    Returns:
        The .deb file.

    Raises:
        PackError: A tool is missing or failed.
    """
    for tool, package in (("dpkg-deb", "dpkg"), ("objdump", "binutils")):
        if shutil.which(tool) is None:
            raise PackError(f"{tool} is missing: sudo apt install {package}")
    architecture = _told(["dpkg", "--print-architecture"]).strip()
    file = folder.with_name(f"{NAME}_{version}_{architecture}.deb")
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".deb-") as scratch:
        root = Path(scratch, "root")
        root.mkdir(mode=0o755)
        fill(root, folder)
        control = CONTROL.format(
            version=version, architecture=architecture, kilobytes=_kilobytes(root),
            depends=", ".join(dependencies(folder)),
        )  # fmt: skip
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "md5sums").write_text(sums(root), encoding="utf-8")
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z10", "--build", str(root), str(file)]
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode:
            raise PackError("dpkg-deb failed; the reason stands above.")
    return file


def fill(root: Path, folder: Path) -> None:
    """Puts the bundle and the desktop's files where Debian looks for them.

    Args:
        root: Becomes the file system's root.
        folder: The bundle; its files are linked, not copied, so it must be on the same disk.
    """
    home = root / "usr" / "lib" / NAME
    home.parent.mkdir(parents=True)
    shutil.copytree(folder, home, symlinks=True, copy_function=os.link)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir()
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    for place, source in desktop_files().items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    with tempfile.TemporaryDirectory() as drawn:
        icons.write(Path(drawn))
        shutil.copytree(Path(drawn, "hicolor"), share / "icons" / "hicolor")
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    (documents / "copyright").write_text(COPYRIGHT + notice, encoding="utf-8")


def desktop_files() -> dict[str, Path]:
    """Place under /usr/share to file, of what tells desktops about the program."""
    linux = ROOT / "packaging" / "linux"
    return {
        f"applications/{IDENTIFIER}.desktop": linux / f"{IDENTIFIER}.desktop",
        f"metainfo/{IDENTIFIER}.metainfo.xml": linux / f"{IDENTIFIER}.metainfo.xml",
        f"mime/packages/{IDENTIFIER}.xml": linux / f"{IDENTIFIER}.mime.xml",
    }


def dependencies(folder: Path) -> list[str]:
    """The packages that the bundle's libraries need of the system, this system's C library at least.

    Raises:
        PackError: This system itself lacks a library, so nobody knows its package.
    """
    wanted = needed(folder) - {path.name for path in folder.rglob("*.so*")}
    places = _libraries()
    lacking = sorted(wanted - set(places))
    if lacking:
        raise PackError(
            f"This system lacks {', '.join(lacking)}, which the bundle needs: install and pack again."
        )
    files = [os.path.realpath(places[name]) for name in sorted(wanted)]
    found = {package for file in files for package in owners(file)}
    library = f"libc6 (>= {platform.libc_ver()[1]})"
    return [library, *sorted((found | set(FONTS)) - {"libc6"})]


def needed(folder: Path) -> set[str]:
    """The names of all libraries that the bundle's programs, libraries and platform plugins ask for."""
    files = [
        path for path in folder.rglob("*") if path.is_file() and (".so" in path.name or path.name == NAME)
    ]
    # A theme's plugin is loaded where its desktop is, whose libraries are there then.
    asking = [str(path) for path in files if "platformthemes" not in path.parts]
    told = _told(["objdump", "--private-headers", *asking])
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", told, flags=re.MULTILINE))


def _libraries() -> dict[str, str]:
    """Name to file of the libraries that the system's loader knows."""
    told = _told(["/sbin/ldconfig", "--print-cache"])
    machine = "x86-64" if platform.machine() == "x86_64" else "AArch64"
    lines = re.findall(r"^\s+(\S+) \((.*?)\) => (\S+)", told, flags=re.MULTILINE)
    return {name: path for name, kind, path in reversed(lines) if machine in kind}


def sums(root: Path) -> str:
    """What `dpkg --verify` compares with later."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    lines = []
    for path in files:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
        lines.append(f"{digest}  {path.relative_to(root)}\n")
    return "".join(lines)


def _kilobytes(root: Path) -> int:
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    return sum(path.stat().st_size for path in files) // 1024


def _told(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
