"""Folders as stores: hidden files, links, pipes and odd names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.data.pictures import store
from app.data.pictures.store import Folder
from app.errors import UserError


def names(folder: Folder) -> list[str]:
    return [entry.name for entry in folder.entries()]


def test_hidden_and_system_files_are_passed_over(tmp_path: Path) -> None:
    for name in (
        "a.png",
        ".hidden.png",
        "Thumbs.db",
        ".DS_Store",
        "desktop.ini",
        "__MACOSX/b.png",
        "c/d.png",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert names(Folder(tmp_path)) == ["a.png", "c/d.png"]


def test_links_in_circles_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.png").write_bytes(b"x")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert names(Folder(tmp_path)) == ["a/x.png"]


def test_a_link_to_a_folder_elsewhere_is_followed_once(tmp_path: Path) -> None:
    (tmp_path / "far" / "cats").mkdir(parents=True)
    (tmp_path / "far" / "cats" / "x.png").write_bytes(b"x")
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "one").symlink_to(tmp_path / "far")
    (tmp_path / "here" / "two").symlink_to(tmp_path / "far" / "cats")
    assert len(names(Folder(tmp_path / "here"))) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (entry,) = Folder(tmp_path).entries()
    with pytest.raises(OSError, match="no regular file"):
        store.content(entry)


def test_the_signature_changes_with_any_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    before = Folder(tmp_path).signature()
    assert Folder(tmp_path).signature() == before
    (tmp_path / "b.png").write_bytes(b"x")
    assert Folder(tmp_path).signature() != before


def test_a_folder_that_vanishes_is_named(tmp_path: Path) -> None:
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "a.png").write_bytes(b"x")
    folder = Folder(tmp_path / "all")
    (entry,) = folder.entries()
    (tmp_path / "all" / "a.png").unlink()
    (tmp_path / "all").rmdir()
    with pytest.raises(UserError, match=r"all was removed"):
        store.content(entry)


def test_names_are_shown_without_line_ends_and_lone_bytes() -> None:
    assert store.printable("a\udcff\nb.png") == "a\\xff\\nb.png"
    assert store.printable("grün 好.png") == "grün 好.png"
