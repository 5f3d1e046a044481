"""Archives: read by member, never trusted."""

from __future__ import annotations

import gzip
import io
import random
import tarfile
import zipfile
from pathlib import Path

import pytest

from app.data.pictures import archive, store
from app.errors import UserError


def make_zip(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return path


def make_tar(path: Path, members: dict[str, bytes], mode: str = "w:gz") -> Path:
    with tarfile.open(path, mode) as packed:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            packed.addfile(info, io.BytesIO(content))
    return path


def contents(path: Path) -> dict[str, bytes]:
    opened = archive.opened(path)
    assert opened is not None
    with opened:
        return {entry.name: store.content(entry) for entry in opened.entries()}


MEMBERS = {"root/a/1.png": b"one", "root/b/2.png": b"two" * 1000}


@pytest.mark.parametrize("suffix", ["zip", "tar", "tar.gz", "tgz", "tar.bz2", "tar.xz", "dat"])
def test_every_archive_gives_its_members_told_by_content(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"all.{suffix}"
    modes = {"tar": "w", "tar.bz2": "w:bz2", "tar.xz": "w:xz"}
    make_zip(path, MEMBERS) if suffix == "zip" else make_tar(path, MEMBERS, modes.get(suffix, "w:gz"))
    assert contents(path) == MEMBERS
    opened = archive.opened(path)
    assert opened is not None
    with opened:
        assert [store.content(entry) for entry in opened.some(["root/b/2.png"])] == [b"two" * 1000]
        assert opened.folders == {"root", "root/a", "root/b"}


def test_hidden_members_are_passed_over(tmp_path: Path) -> None:
    members = {"a.png": b"1", "__MACOSX/._a.png": b"2", ".DS_Store": b"3"}
    assert list(contents(make_zip(tmp_path / "a.zip", members))) == ["a.png"]
    assert list(contents(make_tar(tmp_path / "a.tgz", members))) == ["a.png"]


@pytest.mark.parametrize(
    "name", ["../up.png", "/etc/up.png", "a/../../up.png", "C:/up.png", "a\\..\\..\\up.png"]
)
def test_a_member_that_points_outside_refuses_the_archive(tmp_path: Path, name: str) -> None:
    for path in (make_zip(tmp_path / "a.zip", {name: b"x"}), make_tar(tmp_path / "a.tgz", {name: b"x"})):
        with pytest.raises(UserError, match="points outside"):
            contents(path)


def test_a_name_that_comes_twice_refuses_the_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed, pytest.warns(UserWarning):
        packed.writestr("a.png", b"1")
        packed.writestr("a.png", b"2")
    with pytest.raises(UserError, match="twice"):
        contents(tmp_path / "a.zip")


def test_links_in_a_tar_are_not_followed(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as packed:
        info = tarfile.TarInfo("passwords.png")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        packed.addfile(info)
    with pytest.raises(OSError, match="links"):
        contents(tmp_path / "a.tar")


def test_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "FREE", 1_000_000)
    for path in (
        make_zip(tmp_path / "a.zip", {"a.bmp": bytes(5_000_000)}),
        make_tar(tmp_path / "a.tgz", {"a.bmp": bytes(5_000_000)}),
    ):
        with pytest.raises(UserError, match="would unpack"):
            contents(path)


def test_a_locked_zip_says_so(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"a.png": b"x" * 50})
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(content)
    with pytest.raises(UserError, match="password"):
        contents(path)


def test_what_is_no_archive_is_none(tmp_path: Path) -> None:
    for name, content in {"a.txt": b"words", "b.gz": gzip.compress(b"words" * 500), "c": bytes(2000)}.items():
        (tmp_path / name).write_bytes(content)
        assert archive.opened(tmp_path / name) is None


def test_damaged_archives_are_read_or_refused_with_a_sentence(tmp_path: Path) -> None:
    dice = random.Random(3)
    noise = {f"a/{i}.png": dice.randbytes(300) for i in range(20)}
    originals = [make_zip(tmp_path / "a.zip", noise).read_bytes()]
    originals += [
        make_tar(tmp_path / "t", noise, mode).read_bytes() for mode in ("w", "w:gz", "w:bz2", "w:xz")
    ]
    path = tmp_path / "damaged"
    for turn in range(300):
        content = bytearray(originals[turn % len(originals)])
        for _ in range(dice.randint(1, 8)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        if turn % 3 == 0:
            del content[dice.randrange(len(content)) :]
        path.write_bytes(content)
        try:
            opened = archive.opened(path)
            if opened is not None:
                with opened:
                    for entry in opened.entries():
                        try:
                            store.content(entry)
                        except OSError as error:
                            assert str(error)
        except UserError as error:
            assert str(path) in str(error) and "\n" not in str(error)
