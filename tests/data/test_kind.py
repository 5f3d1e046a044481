"""What lies at a path is told by its content."""

from __future__ import annotations

import bz2
import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from app.data.kind import kind_of
from app.errors import UserError

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
PROSE = "It was a dark and stormy night.\nNobody, it seems, was there to see it.\n\nMorning came late.\n" * 5


def made(folder: Path, contents: dict[str, bytes | str]) -> Path:
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def zipped(names: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in names.items():
            archive.writestr(name, content)
    return stream.getvalue()


def tarred(names: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for name, content in names.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return stream.getvalue()


IDX = bytes([0, 0, 8, 3]) + bytes(12)

FILES: list[tuple[str, bytes, str]] = [
    ("a.csv", b"a,b\n1,2\n", "table"),
    ("one-column.csv", b"a\n1\n", "table"),
    ("empty.csv", b"", "table"),
    ("no-suffix", b"a;b\n1;2\n3;4\n5;6\n", "table"),
    ("aligned.data", b" 1.0  2.0\n 3.0  4.0\n", "table"),
    ("table.txt", b"name\tage\nAnn\t3\nBob\t4\nCid\t5\n", "table"),
    ("utf16.txt", "name\tage\nAnn\t3\nBob\t4\n".encode("utf-16"), "table"),
    ("a.csv.gz", gzip.compress(b"a,b\n1,2\n"), "table"),
    ("a.csv.bz2", bz2.compress(b"a,b\n1,2\n"), "table"),
    ("damaged.csv.gz", gzip.compress(b"a,b\n1,2\n" * 99)[:30], "table"),
    ("columns.parquet", b"PAR1" + bytes(20), "table"),
    ("book.xlsx", zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "table"),
    ("a.zip", zipped({"a.csv": b"a,b\n1,2\n"}), "table"),
    ("pictures.zip", zipped({"cat/1.png": PNG, "dog/1.png": PNG, "labels.csv": b"a,b\n"}), "images"),
    ("pictures.tar.gz", tarred({"all/train/cat/1.png": PNG}), "images"),
    ("texts.zip", zipped({"good/1.txt": b"yes", "bad/1.txt": b"no"}), "texts"),
    ("photo.bin", PNG, "images"),
    ("text.jpg", b"no picture at all", "images"),
    ("drawing.psd", b"8BPS" + bytes(20), "images"),
    ("train-images-idx3-ubyte", IDX, "images"),
    ("t10k-images-idx3-ubyte.gz", gzip.compress(IDX), "images"),
    ("story.txt", PROSE.encode(), "corpus"),
    ("pairs.tsv", b"Go on.\tVa !\nCome in now.\tEntrez donc !\nI see.\tJe vois.\n" * 10, "pairs"),
    ("sms.tsv", b"ham\tSee you at eight.\nspam\tYou won a car!\n" * 20, "table"),
]


@pytest.mark.parametrize(("name", "content", "kind"), FILES, ids=[name for name, _, _ in FILES])
def test_a_file_is_told_by_its_content(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    assert kind_of(made(tmp_path, {name: content}) / name) == kind


FOLDERS: list[tuple[str, dict[str, bytes | str], str]] = [
    ("class folders", {"cat/1.png": PNG, "dog/1.jpg": PNG}, "images"),
    ("class folders beside a list", {"list.csv": "file,label\n", "cat/1.png": PNG}, "images"),
    ("pictures without suffix", {"cat/1": PNG, "dog/1": PNG}, "images"),
    ("idx files", {"train-images-idx3-ubyte.gz": gzip.compress(IDX)}, "images"),
    ("folders of texts", {"good/1.txt": "yes", "bad/1.txt": "no"}, "texts"),
    ("a text per class", {"good.pos": "fine\n", "bad.neg": "poor\n"}, "texts"),
    ("one text", {"story.txt": PROSE}, "corpus"),
]


@pytest.mark.parametrize(("contents", "kind"), [row[1:] for row in FOLDERS], ids=[row[0] for row in FOLDERS])
def test_a_folder_is_told_by_what_is_in_it(
    tmp_path: Path, contents: dict[str, bytes | str], kind: str
) -> None:
    assert kind_of(made(tmp_path / "data", contents)) == kind


def test_a_list_of_pictures_is_pictures(tmp_path: Path) -> None:
    rows = "".join(f"pics/{number}.png,{'cat' if number % 2 else 'dog'}\n" for number in range(9))
    made(tmp_path, {"list.csv": "file,label\n" + rows, **{f"pics/{number}.png": PNG for number in range(9)}})
    assert kind_of(tmp_path / "list.csv") == "images"


REFUSED: list[tuple[str, bytes, str]] = [
    ("model.h5", b"\x89HDF\r\n\x1a\n" + bytes(9), "HDF5"),
    ("data.pkl", b"\x80\x04.", "pickle"),
    ("model.keras", zipped({"config.json": b"{}", "model.weights.h5": b""}), "Keras model"),
    ("model.zip", zipped({"config.json": b"{}", "model.weights.h5": b""}), "Keras model"),
    ("array.npy", b"\x93NUMPY" + bytes(9), "NumPy"),
    ("notes.csv", b"%PDF-1.7", "PDF"),
    ("rows.json", b"[]", "JSON"),
    ("my.gdesk", b"{}", "experiment"),
    ("broken.zip", b"PK\x03\x04" + bytes(30), "damaged"),
]


@pytest.mark.parametrize(("name", "content", "word"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_what_is_no_data_is_refused_with_the_reason(
    tmp_path: Path, name: str, content: bytes, word: str
) -> None:
    with pytest.raises(UserError, match=word) as caught:
        kind_of(made(tmp_path, {name: content}) / name)
    assert name in str(caught.value)


@pytest.mark.parametrize(
    ("contents", "word"),
    [
        ({"experiment.json": "{}", "metrics.json": "{}"}, "resume"),
        ({"saved_model.pb": b"x"}, "SavedModel"),
        ({"a.csv": "a\n", "b.csv": "b\n"}, "Name one file"),
    ],
)
def test_folders_that_are_no_data_are_refused(
    tmp_path: Path, contents: dict[str, bytes | str], word: str
) -> None:
    with pytest.raises(UserError, match=word):
        kind_of(made(tmp_path / "folder", contents))


def test_a_link_that_runs_in_a_circle_is_not_followed(tmp_path: Path) -> None:
    folder = made(tmp_path / "data", {"cat/1.png": PNG})
    try:
        (folder / "cat" / "again").symlink_to(folder, target_is_directory=True)
    except OSError:
        pytest.skip("this system allows no links")
    assert kind_of(folder) == "images"
