"""Collections of pictures: every layout is understood, everything left out is said."""

from __future__ import annotations

import gzip
import os
import shutil
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.data.dataset import Pictures
from app.data.pictures import scan as picture_scan
from app.data.pictures import source as picture_source
from app.errors import UserError
from app.experiment import Reading

Draw = Callable[..., None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def draw(path: Path, value: int = 0, size: tuple[int, int] = (12, 10), mode: str = "RGB") -> Path:
    """A small picture unlike those of other values."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(value).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    Image.fromarray(pixels).convert(mode).save(path)
    return path


def fill(root: Path, *names: str) -> Path:
    for value, name in enumerate(names):
        draw(root / name, value)
    return root


def codes(found: Pictures) -> list[str]:
    return [finding.code for finding in found.findings]


def test_one_folder_per_class(root: Path) -> None:
    found = picture_source.read(fill(root, "cat/1.png", "cat/2.jpg", "dog/1.bmp"))
    assert found.files == ("cat/1.png", "cat/2.jpg", "dog/1.bmp")
    assert found.labels == ("cat", "cat", "dog") and found.classes == ("cat", "dog")
    assert found.parts is None and found.layout == "one folder per class"
    assert found.unreadable == () and found.findings == ()
    assert len(set(found.digests.tolist())) == 3 and found.digests.dtype == np.uint64


def test_classes_are_in_natural_order(root: Path) -> None:
    assert picture_source.read(fill(root, *(f"{i}/a.png" for i in (10, 9, 1, 2)))).classes == (
        "1",
        "2",
        "9",
        "10",
    )


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("train", "test"), ("train", "test")),
        (("Training", "Validation"), ("train", "validation")),
        (("train", "val"), ("train", "validation")),
        (("train", "valid"), ("train", "validation")),
        (("train_images", "test_images"), ("train", "test")),
    ],
)
def test_folders_of_parts_above_classes(root: Path, words: tuple[str, str], parts: tuple[str, str]) -> None:
    names = [f"{word}/{label}/{i}.png" for word in words for label in ("cat", "dog") for i in (1, 2)]
    found = picture_source.read(fill(root, *names))
    assert found.classes == ("cat", "dog") and found.parts is not None
    of = dict(zip(found.files, found.parts.tolist(), strict=True))
    assert {of[f"{word}/cat/1.png"] for word in words} == set(parts)
    assert of[f"{words[0]}/dog/2.png"] == parts[0]


def test_folders_of_parts_below_classes(root: Path) -> None:
    found = picture_source.read(
        fill(root, "cat/train/1.png", "cat/test/2.png", "dog/train/3.png", "dog/test/4.png")
    )
    assert found.labels == ("cat", "cat", "dog", "dog") and found.parts is not None
    assert found.parts.tolist() == ["test", "train", "test", "train"]


def test_parts_without_classes(root: Path) -> None:
    found = picture_source.read(fill(root, "train/1.png", "train/2.png", "test/3.png"))
    assert found.labels is None and found.parts is not None and set(found.parts) == {"train", "test"}


def test_only_a_training_folder_is_looked_through(root: Path) -> None:
    found = picture_source.read(fill(root, "train/cat/1.png", "train/dog/2.png"))
    assert found.classes == ("cat", "dog") and found.parts is None


def test_unlabelled_test_pictures_are_left_out_and_it_is_said(root: Path) -> None:
    found = picture_source.read(fill(root, "train/cat/1.png", "train/dog/2.png", "test/3.png"))
    assert found.rows == 2 and found.classes == ("cat", "dog") and found.parts is None
    (finding,) = found.findings
    assert finding.code == "unlabelled_pictures" and finding.evidence == {"count": 1, "files": ["test/3.png"]}


def test_a_flat_folder_has_no_labels(root: Path) -> None:
    found = picture_source.read(fill(root, "1.png", "2.png"))
    assert found.labels is None and found.classes == () and found.rows == 2
    assert found.layout == "a folder of pictures without classes"


def test_deeper_folders_belong_to_their_class(root: Path) -> None:
    found = picture_source.read(fill(root, "cat/siamese/1.png", "cat/2.png", "dog/3.png"))
    assert found.labels == ("cat", "cat", "dog")


def test_folders_around_everything_are_looked_through(root: Path) -> None:
    found = picture_source.read(fill(root, "download/set/cat/1.png", "download/set/dog/2.png"))
    assert found.classes == ("cat", "dog")


def test_one_class_is_one_class(root: Path) -> None:
    found = picture_source.read(fill(root, "cat/1.png", "cat/2.png"))
    assert found.labels == ("cat", "cat") and found.classes == ("cat",)


def test_an_empty_class_folder_is_not_a_class(root: Path) -> None:
    fill(root, "cat/1.png", "dog/2.png")
    (root / "bird").mkdir()
    (root / "fish").mkdir()
    (root / "fish" / "1.png").write_bytes(b"")
    found = picture_source.read(root)
    assert found.classes == ("cat", "dog") and codes(found) == ["empty_class"] * 2
    assert "bird" in found.findings[0].message


def test_an_empty_class_folder_beside_parts_and_a_single_class(root: Path) -> None:
    fill(root / "a", "train/cat/1.png", "train/dog/2.png", "test/cat/3.png")
    (root / "a" / "train" / "bird").mkdir()
    assert [f.evidence["folder"] for f in picture_source.read(root / "a").findings] == ["bird"]
    fill(root / "b", "cat/1.png")
    (root / "b" / "dog").mkdir()
    assert [f.evidence["folder"] for f in picture_source.read(root / "b").findings] == ["dog"]


def test_what_can_not_be_read_is_named_with_its_reason(root: Path) -> None:
    fill(root, "cat/1.png", "dog/2.png")
    (root / "cat" / "text.jpg").write_text("these are only words, no picture")
    (root / "cat" / "empty.png").write_bytes(b"")
    whole = draw(root / "dog" / "cut.jpg", 5, (200, 200)).read_bytes()
    (root / "dog" / "cut.jpg").write_bytes(whole[:3000])
    (root / "dog" / "new.heic").write_bytes(b"\0\0\0\x1cftypheic\0\0\0\0")
    (root / "dog" / "gone.png").symlink_to(root / "nowhere.png")
    found = picture_source.read(root)
    reasons = {item.file: item.reason for item in found.unreadable}
    assert found.rows == 2 and len(reasons) == 5
    assert "text" in reasons["cat/text.jpg"] and "empty" in reasons["cat/empty.png"]
    assert "cut off" in reasons["dog/cut.jpg"] and "HEIC" in reasons["dog/new.heic"]
    assert "not there" in reasons["dog/gone.png"]


def test_content_decides_about_files_without_an_extension(root: Path) -> None:
    fill(root, "cat/1.png", "dog/2.png")
    (root / "cat" / "1.png").rename(root / "cat" / "first")
    (root / "README").write_text("about these pictures")
    found = picture_source.read(root)
    assert found.files == ("cat/first", "dog/2.png")
    assert codes(found) == ["other_files"] and found.findings[0].evidence["files"] == ["README"]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_are_no_utf8_survive(root: Path) -> None:
    fill(root, "cat/1.png", "dog/2.png")
    os.rename(root / "cat" / "1.png", os.fsencode(root / "cat") + b"/gr\xfcn.png")
    os.rename(root / "dog", os.fsencode(root) + b"/h\xf6nd")
    found = picture_source.read(root)
    assert found.rows == 2 and found.classes == ("cat", "h\\xf6nd")
    assert picture_source.content(found, 0).startswith(b"\x89PNG")
    assert picture_source.read(root).files == found.files


def test_reading_again_gives_the_same_from_the_cache(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(root, "train/cat/1.png", "train/dog/2.png", "test/cat/3.png", "test/dog/4.png")
    (root / "train" / "cat" / "bad.png").write_bytes(b"")
    first = picture_source.read(root)

    def never(*_: object) -> None:
        raise AssertionError("read again although nothing changed")

    with monkeypatch.context() as patch:
        patch.setattr(picture_scan, "scan", never)
        second = picture_source.read(root)
    assert second.files == first.files and second.labels == first.labels and second.classes == first.classes
    assert (second.digests == first.digests).all() and (second.parts == first.parts).all()  # type: ignore[operator]
    assert second.unreadable == first.unreadable and second.size == first.size
    draw(root / "train" / "cat" / "9.png", 9)
    assert picture_source.read(root).rows == 5


def test_a_damaged_cache_is_rebuilt(root: Path, cache: Path) -> None:
    fill(root, "cat/1.png", "dog/2.png")
    first = picture_source.read(root)
    (index,) = cache.glob("*.json")
    index.write_bytes(index.read_bytes().replace(b'"dog"', b'"fox"'))
    assert picture_source.read(root).classes == first.classes
    index.write_bytes(b"")
    assert picture_source.read(root).classes == first.classes


@pytest.mark.parametrize("suffix", ["zip", "tar", "tar.gz", "tgz", "tar.bz2", "tar.xz"])
@pytest.mark.parametrize("around", ["", "wrapper/"])
def test_archives_are_read_like_folders(root: Path, tmp_path: Path, suffix: str, around: str) -> None:
    names = ("train/cat/1.png", "train/dog/2.png", "test/cat/3.png", "test/dog/4.png", "README.md")
    fill(root, *names[:4])
    (root / names[4]).write_text("about")
    path = pack(root, tmp_path / f"all.{suffix}", around)
    found = picture_source.read(path)
    assert found.files == tuple(sorted(around + name for name in names[:4]))
    assert (
        found.classes == ("cat", "dog") and found.parts is not None and set(found.parts) == {"train", "test"}
    )
    plain = picture_source.read(root)
    assert (found.digests == plain.digests).all()
    assert picture_source.content(found, 0) == (root / found.files[0].removeprefix(around)).read_bytes()


def pack(root: Path, path: Path, around: str = "") -> Path:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as packed:
            for file in sorted(root.rglob("*")):
                packed.write(file, around + file.relative_to(root).as_posix())
        return path
    kind = {".gz": "gz", ".tgz": "gz", ".bz2": "bz2", ".xz": "xz"}.get(path.suffix, "")
    with tarfile.open(path, f"w:{kind}") as packed:  # type: ignore[call-overload]
        packed.add(root, around.rstrip("/") or ".")
    return path


def test_a_flat_archive_with_a_root_folder_has_no_labels(root: Path, tmp_path: Path) -> None:
    path = pack(fill(root, "1.png", "2.png"), tmp_path / "photos.zip", "photos/")
    assert picture_source.read(path).labels is None


def test_an_archive_of_one_class_has_one(root: Path, tmp_path: Path) -> None:
    path = pack(fill(root, "cat/1.png", "cat/2.png"), tmp_path / "photos.zip", "photos/")
    assert picture_source.read(path).classes == ("cat",)


LIST = "image,kind,fold\nimg/1.png,cat,train\nimg/2.png,dog,train\nimg/3.png,cat,test\nimg/4.png,dog,test\n"


@pytest.mark.parametrize("given", ["list", "folder", "archive"])
def test_a_list_of_files_labels_and_parts(root: Path, tmp_path: Path, given: str) -> None:
    fill(root, *(f"img/{i}.png" for i in (1, 2, 3, 4)))
    (root / "labels.csv").write_text(LIST)
    path = {"list": root / "labels.csv", "folder": root}.get(given) or pack(
        root, tmp_path / "a.tgz", "around/"
    )
    found = picture_source.read(path)
    assert found.labels == ("cat", "dog", "cat", "dog") and found.classes == ("cat", "dog")
    assert found.parts is not None and found.parts.tolist() == ["train", "train", "test", "test"]
    assert "labels.csv" in found.layout and "kind" in found.layout
    assert picture_source.content(found, 3) == (root / "img" / "4.png").read_bytes()


def test_class_folders_win_over_a_list_beside_them(root: Path) -> None:
    fill(root, "cat/1.png", "dog/2.png")
    (root / "labels.csv").write_text("file,label\ncat/1.png,wrong\ndog/2.png,also\n")
    found = picture_source.read(root)
    assert found.classes == ("cat", "dog") and codes(found) == ["other_files"]


def test_a_list_without_header_with_tabs_and_bare_names(root: Path) -> None:
    fill(root, *(f"pictures/{i}.png" for i in range(6)))
    (root / "all.tsv").write_text("".join(f"{i}.png\t{'ab'[i % 2]}\n" for i in range(6)))
    for path in (root / "all.tsv", root):
        found = picture_source.read(path)
        assert found.rows == 6 and found.labels == tuple("ababab"), path


def test_a_list_of_names_without_extension(root: Path) -> None:
    fill(root, *(f"train/{name}.jpg" for name in ("a1", "b2", "c3", "d4")))
    (root / "labels.csv").write_text("id,breed\na1,pug\nb2,pug\nc3,husky\nd4,husky\n")
    for path in (root / "labels.csv", root):
        assert picture_source.read(path).labels == ("pug", "pug", "husky", "husky"), path


def test_a_list_with_gaps_is_followed_and_they_are_said(root: Path) -> None:
    fill(root, *(f"{i}.png" for i in range(8)))
    rows = ["0.png,a", "1.png,b", "2.png,a", "3.png,b", "4.png,", "1.png,a", "missing.png,a"]
    (root / "list.csv").write_text("path,label\n" + "\n".join(rows) + "\n")
    found = picture_source.read(root)
    assert found.files == ("0.png", "1.png", "2.png", "3.png") and found.labels == ("a", "b", "a", "b")
    assert sorted(codes(found)) == ["listed_twice", "unlabelled_pictures", "unlisted_pictures"]
    assert [item.file for item in found.unreadable] == ["missing.png"]


def test_a_row_of_a_list_without_a_part_is_for_training_and_it_is_said(root: Path) -> None:
    fill(root, *(f"img/{i}.png" for i in (1, 2, 3, 4)))
    (root / "labels.csv").write_text(LIST.replace("2.png,dog,train", "2.png,dog,"))
    found = picture_source.read(root / "labels.csv")
    assert found.parts is not None and found.parts.tolist() == ["train", "train", "test", "test"]
    assert codes(found) == ["missing_part"]


def test_labels_of_a_list_keep_their_spelling(root: Path) -> None:
    fill(root, *(f"{i}.png" for i in range(4)))
    (root / "list.csv").write_text("path,label\n0.png,01\n1.png,1\n2.png,01\n3.png,1\n")
    assert picture_source.read(root / "list.csv").classes == ("01", "1")


def test_a_table_that_lists_no_pictures_is_refused_with_a_sentence(root: Path) -> None:
    (root / "iris.csv").write_text("a,b\n1,2\n3,4\n")
    with pytest.raises(UserError, match="no column"):
        picture_source.read(root / "iris.csv")


def idx(array: np.ndarray) -> bytes:
    return bytes([0, 0, 8, array.ndim]) + b"".join(n.to_bytes(4) for n in array.shape) + array.tobytes()


@pytest.fixture
def digits(root: Path) -> Path:
    dice = np.random.default_rng(0)
    for name, rows in (("train", 30), ("t10k", 12)):
        images = dice.integers(0, 255, (rows, 9, 7), dtype=np.uint8)
        (root / f"{name}-images-idx3-ubyte").write_bytes(idx(images))
        (root / f"{name}-labels-idx1-ubyte.gz").write_bytes(
            gzip.compress(idx(np.arange(rows, dtype=np.uint8) % 3))
        )
    return root


@pytest.mark.parametrize("given", ["", "train-images-idx3-ubyte", "t10k-labels-idx1-ubyte.gz", "archive"])
def test_idx_files(digits: Path, tmp_path: Path, given: str) -> None:
    path = pack(digits, tmp_path / "mnist.zip", "MNIST/raw/") if given == "archive" else digits / given
    found = picture_source.read(path)
    assert found.rows == 42 and found.classes == ("0", "1", "2") and found.layout == "IDX"
    assert found.parts is not None and (found.parts == "test").sum() == 12
    assert (found.size.width, found.size.height, found.size.channels) == (7, 9, 1)
    assert found.files == tuple(sorted(found.files))
    row = next(i for i, name in enumerate(found.files) if name.endswith("train-images-idx3-ubyte/05"))
    assert found.labels is not None and found.labels[row] == "2"
    assert picture_source.content(found, row).startswith(b"\x89PNG")


def test_idx_labels_of_another_number_are_refused(digits: Path) -> None:
    (digits / "t10k-labels-idx1-ubyte.gz").write_bytes(idx(np.zeros(5, dtype=np.uint8)))
    with pytest.raises(UserError, match="don't belong together"):
        picture_source.read(digits)


def test_a_single_picture_is_a_collection_of_one(root: Path) -> None:
    draw(root / "cat" / "1.png")
    found = picture_source.read(root / "cat" / "1.png")
    assert found.files == ("1.png",) and found.labels is None


@pytest.mark.parametrize("name", ["nothing", "bad.png", "missing"])
def test_without_any_picture_the_answer_is_a_sentence(root: Path, name: str) -> None:
    (root / "nothing").mkdir()
    (root / "bad.png").write_bytes(b"words and no picture")
    with pytest.raises(UserError) as refused:
        picture_source.read(root / name)
    assert name in str(refused.value) and "\n" not in str(refused.value)


def test_an_archive_cut_off_is_refused(root: Path, tmp_path: Path) -> None:
    fill(root, *(f"{label}/{i}.png" for label in "ab" for i in range(20)))
    path = pack(root, tmp_path / "a.tar.gz")
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(UserError, match="damaged archive"):
        picture_source.read(path)


def test_a_folder_that_vanishes_while_it_is_read_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.data.pictures.scan.POLL", 0.0)  # a quick machine reads all before the first word
    fill(root, *(f"{label}/{i:04d}.png" for label in "ab" for i in range(900)))

    def vanish(share: float, words: str) -> None:
        shutil.rmtree(root, ignore_errors=True)

    with pytest.raises(UserError, match=r"data was removed"):
        picture_source.read(root, vanish)


def test_reading_can_be_cancelled(root: Path) -> None:
    fill(root, *(f"{i:04d}.png" for i in range(600)))

    class Cancelled(Exception):
        pass

    def cancel(share: float, words: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        picture_source.read(root, cancel)


def test_how_a_list_is_read_can_be_overruled(root: Path) -> None:
    fill(root, *(f"{i}.png" for i in range(4)))
    (root / "list.txt").write_text("path|label\n0.png|a\n1.png|b\n2.png|a\n3.png|b\n")
    found = picture_source.read(root / "list.txt", reading=Reading(delimiter="|"))
    assert found.labels == ("a", "b", "a", "b")
