"""Makes the folder that runs without a Python, tests it, and packs it.

    python -m venv build-env
    build-env/bin/pip install . pyinstaller
    build-env/bin/python packaging/bundle.py [--tar] [--deb]

What comes of it lies in `dist/`: the folder `gradient-desk` (on macOS `Gradient Desk.app` too), and what was asked
for of `gradient-desk-VERSION-SYSTEM-MACHINE.tar.zst` and `gradient-desk_VERSION_ARCHITECTURE.deb`.
"""

from __future__ import annotations

import argparse
import contextlib
import filecmp
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

# Isolated from the user's folders and variables (-I, -P), Python leaves this file's own folder out as well.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import deb
from machine import APT

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "gradient-desk.spec"
PACKAGES = ("app", "models", "resources")
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
STRIPPED = ("tensorflow/libtensorflow_cc.so.2", "libpython3*.so*", "zstandard/*.so")
"""Libraries published with tables for debuggers. Not all: OpenBLAS and its kin, patched by their makers, break."""

PLUGINS = ("platforms/libqxcb.so", "platforms/libqwayland*.so", "wayland-*/*.so", "xcbglintegrations/*.so")
"""What Qt draws with on Linux desktops."""


class BundleError(Exception):
    """Why there is no bundle, and what to do, in a sentence or two."""


def main(arguments: list[str] | None = None) -> int:
    """Builds, tests and packs; gives the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where it goes; default: dist")
    parser.add_argument("--tar", action="store_true", help="pack it as .tar.zst (needs zstd)")
    parser.add_argument("--deb", action="store_true", help="pack it for Debian and Ubuntu (needs dpkg-deb)")
    parser.add_argument("--pack-only", action="store_true", help="take the folder that is in --out already")
    args = parser.parse_args(arguments)
    try:
        folder = args.out.resolve() / "gradient-desk"
        if not args.pack_only:
            check()
            folder = build(args.out.resolve())
        test(folder)
        if args.tar:
            with timed("tar"):
                say(f"{size(tar(folder))} packed")
        if args.deb:
            with timed("deb"):
                say(f"{size(deb.pack(folder, version()))} packed")
    except (BundleError, deb.PackError) as error:
        say(str(error))
        return 1
    return 0


def say(text: str) -> None:
    """Writes a line for the person at the terminal."""
    print(text, flush=True)


@contextlib.contextmanager
def timed(name: str) -> Iterator[None]:
    """Says how long something took."""
    begun = time.monotonic()
    yield
    say(f"{name}: {time.monotonic() - begun:.0f} s")


def version() -> str:
    """The installed program's version."""
    return metadata.version("gradient-desk")


def check() -> None:
    """Looks at what a build needs, before minutes are spent.

    Raises:
        BundleError: Something is missing, or what is installed isn't what lies here.
    """
    how = f"{Path(sys.executable).name} -m pip install . pyinstaller"
    if find_spec("PyInstaller") is None:
        raise BundleError(f"PyInstaller is missing in this Python: {how}")
    try:
        metadata.version("gradient-desk")
    except metadata.PackageNotFoundError:
        raise BundleError(
            f"Gradient Desk isn't installed in this Python; the bundle is made of that: {how}"
        ) from None
    differing = differences(ROOT, installed())
    if differing:
        raise BundleError(
            f"What is installed isn't what lies here, first in {differing[0]}. Install it again: {how}"
        )
    if LINUX:
        check_libraries()


def installed() -> Path:
    """The folder that the program is installed in.

    Raises:
        BundleError: It is this checkout itself, which holds more than belongs into a bundle.
    """
    spec = find_spec("app")
    if spec is None or spec.origin is None or Path(spec.origin).resolve().is_relative_to(ROOT / "app"):
        raise BundleError("The program is linked to this folder (-e): install it regularly, `pip install .`")
    return Path(spec.origin).resolve().parents[1]


def differences(here: Path, there: Path) -> list[str]:
    """Files of the program that an installation lacks or has in another form.

    Args:
        here: A checkout.
        there: The folder with the installed packages.
    """
    files = [path for package in PACKAGES for path in sorted((here / package).rglob("*")) if path.is_file()]
    kept = [
        path.relative_to(here) for path in files if "__pycache__" not in path.parts and path.suffix != ".ts"
    ]
    return [
        str(name)
        for name in kept
        if not (there / name).is_file() or not filecmp.cmp(here / name, there / name, shallow=False)
    ]


def check_libraries() -> None:
    """Raises BundleError if the system lacks libraries of Qt's that the bundle is to bring along."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise BundleError("PySide6 is missing: install the program again.")
    plugins = Path(spec.origin).parent / "Qt" / "plugins"
    lacking = {
        line.split()[0]
        for pattern in PLUGINS
        for plugin in sorted(plugins.glob(pattern))
        for line in _told(["ldd", str(plugin)]).splitlines()
        if "not found" in line and "libQt6" not in line
    }
    if lacking:
        wanted = f"sudo apt install {APT} libwayland-cursor0 libwayland-egl1"
        raise BundleError(f"The bundle would lack {', '.join(sorted(lacking))}: {wanted}")


def _told(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def build(out: Path) -> Path:
    """Runs PyInstaller; gives the folder it made.

    Raises:
        BundleError: It failed.
    """
    with tempfile.TemporaryDirectory(prefix="bundle-") as scratch, timed("build"):
        command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        command += ["--distpath", str(out), "--workpath", scratch, str(SPEC)]
        # The same set and dictionary order each time; another folder, so that the checkout isn't taken.
        environment = {**os.environ, "PYTHONHASHSEED": "0", "TF_CPP_MIN_LOG_LEVEL": "3"}
        environment.pop("PYTHONPATH", None)
        if subprocess.run(command, cwd=scratch, env=environment, check=False).returncode:
            raise BundleError("PyInstaller failed; the reason stands above.")
    folder = out / "gradient-desk"
    if LINUX:
        lighten(folder)
        # Windowed and console programs are the same on Linux: one more name will do.
        (folder / "gradient-desk-cli").symlink_to("gradient-desk")
    say(f"{folder}: {size(folder)}")
    for name, weight in heaviest(folder / "_internal"):
        say(f"  {weight / 1e6:6.0f} MB  {name}")
    return folder


def lighten(folder: Path) -> None:
    """Takes tables for debuggers out of the libraries that are published with them."""
    if shutil.which("strip") is None:
        return
    for pattern in STRIPPED:
        for library in (folder / "_internal").glob(pattern):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def weight_of(path: Path) -> int:
    """Bytes of a file, or of all files in a folder, links not followed."""
    if path.is_symlink() or path.is_file():
        return path.lstat().st_size
    return sum(p.lstat().st_size for p in path.rglob("*") if p.is_symlink() or p.is_file())


def size(path: Path) -> str:
    """The weight of a file or folder, in words."""
    return f"{weight_of(path) / 1e6:,.0f} MB"


def heaviest(folder: Path, count: int = 10) -> list[tuple[str, int]]:
    """The entries of a folder that weigh most, the heaviest first."""
    weights = [(path.name, weight_of(path)) for path in folder.iterdir()]
    return sorted(weights, key=lambda pair: -pair[1])[:count]


def test(folder: Path) -> None:
    """Uses the bundle as its user would: from another folder, with nothing in the environment.

    Raises:
        BundleError: Something didn't work.
    """
    with tempfile.TemporaryDirectory(prefix="bundle test ") as home, timed("test"):
        environment = bare_environment(home)
        cli = folder / ("gradient-desk-cli.exe" if WINDOWS else "gradient-desk-cli")
        for arguments in (["--version"], ["doctor", "--json"], ["selftest", "--json"]):
            ended = subprocess.run(
                [str(cli), *arguments], cwd=home, env=environment, capture_output=True, text=True, check=False,
                stdin=subprocess.DEVNULL, timeout=600,
            )  # fmt: skip
            failed = ended.returncode != 0
            problems = ended.stderr[-2000:] if failed else said_wrong(arguments[0], ended.stdout)
            if failed or problems:
                raise BundleError(f"`{cli.name} {' '.join(arguments)}` failed in the bundle:\n{problems}")
        for step in json.loads(ended.stdout)["steps"]:
            say(f"  {step['name']:12} {step['seconds']:6.2f} s")


def said_wrong(command: str, output: str) -> str:
    """What `doctor` found wrong; nothing of the other commands."""
    if command != "doctor":
        return ""
    wrong = [check for check in json.loads(output)["checks"] if not check["ok"]]
    return "\n".join(f"{check['name']}: {check['message']}" for check in wrong)


def bare_environment(home: str) -> dict[str, str]:
    """No more than a home and a way to draw; Windows needs a few names of its own to start anything."""
    kept = ("SYSTEMROOT", "TEMP", "TMP", "COMSPEC") if WINDOWS else ()
    here = {"HOME": home, "USERPROFILE": home} if WINDOWS else {"HOME": home}
    return {name: os.environ[name] for name in kept} | here | {"QT_QPA_PLATFORM": "offscreen"}


def tar(folder: Path) -> Path:
    """Packs the folder for systems without .deb.

    Raises:
        BundleError: zstd isn't there, or failed.
    """
    if shutil.which("zstd") is None:
        raise BundleError("zstd is missing, which packs the archive: sudo apt install zstd")
    system = f"{platform.system()}-{platform.machine()}".lower()
    file = folder.with_name(f"gradient-desk-{version()}-{system}.tar.zst")
    options = ["--owner=0", "--group=0", "--sort=name", "--use-compress-program=zstd -10 -T0"]
    command = ["tar", "--create", *options, "--file", str(file), folder.name]
    if subprocess.run(command, cwd=folder.parent, check=False).returncode:
        raise BundleError("tar failed; the reason stands above.")
    return file


if __name__ == "__main__":
    sys.exit(main())
