"""The lock file: exact, hashed, for every system, without the address of any index; the metadata agree with it."""

from __future__ import annotations

import configparser
import re
import tomllib
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
WORLDS = [
    {"sys_platform": system, "platform_machine": processor, "python_full_version": python + ".1"}
    for system, processor in [("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64"), ("win32", "AMD64")]
    for python in ("3.11", "3.12", "3.13")
]


def locked() -> list[tuple[Requirement, int]]:
    """What is locked, each with the number of its hashes."""
    entries = re.findall(r"^(\S+==.*?) \\\n((?: +--hash=.*\n?)+)", LOCK, flags=re.MULTILINE)
    return [(Requirement(line), hashes.count("--hash=sha256:")) for line, hashes in entries]


def wanted() -> list[Requirement]:
    """What setup.cfg asks for."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "setup.cfg", encoding="utf-8")
    return [Requirement(line) for line in metadata["options"]["install_requires"].split("\n") if line.strip()]


def holds(marker: Marker | None, world: dict[str, str]) -> bool:
    """Whether a requirement is for a machine."""
    return marker is None or marker.evaluate(dict(world))


def test_everything_is_exact_and_hashed_and_no_index_is_named() -> None:
    entries = locked()
    assert len(entries) > 60
    assert all(hashes for _, hashes in entries)
    assert len(entries) == sum(1 for line in LOCK.splitlines() if line and line[0] not in "# ")
    assert "://" not in LOCK
    assert "index" not in re.sub(r"--no-emit-index-url", "", LOCK)


def test_each_machine_gets_each_package_once_and_tensorflow_as_made_for_it() -> None:
    for world in WORLDS:
        names = [canonicalize_name(r.name) for r, _ in locked() if holds(r.marker, world)]
        assert len(names) == len(set(names))
        small = world["platform_machine"] in ("x86_64", "AMD64")
        assert ("tensorflow-cpu" in names) is small
        assert ("tensorflow" in names) is not small


def test_the_lock_holds_what_the_metadata_ask_for() -> None:
    for world in WORLDS:
        have = {canonicalize_name(r.name): r for r, _ in locked() if holds(r.marker, world)}
        for requirement in wanted():
            if holds(requirement.marker, world):
                version = next(iter(have[canonicalize_name(requirement.name)].specifier)).version
                assert requirement.specifier.contains(version), f"{requirement} is locked at {version}"


def test_qt_is_not_one_of_the_versions_that_crash() -> None:
    (qt,) = (r for r in wanted() if r.name == "PySide6-Essentials")
    assert not [v for v in ("6.8.0", "6.11.0", "6.11.1", "6.12.0") if qt.specifier.contains(v)]


def test_the_tools_of_the_tests_are_locked_too() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {canonicalize_name(r.name) for r, _ in locked()}
    assert {canonicalize_name(Requirement(line).name) for line in project["dependency-groups"]["dev"]} <= names
