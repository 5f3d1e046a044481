"""Folders, files and archives of texts are read for what they are, and nothing is lost silently."""

from __future__ import annotations

import tarfile
import zipfile
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from app.choices import Choices
from app.data.kind import kind_of
from app.data.texts import source
from app.errors import UserError
from app.experiment import Reading
from app.survey import survey


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return folder


def documents(each: int = 12) -> dict[str, str | bytes]:
    return {f"{kind}/{place}.txt": f"{kind} number {place}\nwith a second line" for kind in ("news", "sport")
            for place in range(each)}  # fmt: skip


def findings(table: object) -> dict[str, object]:
    return {finding.code: finding for finding in table.findings}  # type: ignore[attr-defined]


def test_a_folder_per_class_is_a_text_per_file(tmp_path: Path) -> None:
    folder = write(tmp_path / "texts", documents())
    assert kind_of(folder) == "texts"
    table = source.read(folder)
    assert list(table.frame.columns) == ["file", "text", "class"] and table.rows == 24
    assert Counter(table.frame["class"]) == {"news": 12, "sport": 12}
    first = table.frame.iloc[0]
    assert (first["file"], first["text"]) == ("news/0.txt", "news number 0\nwith a second line")
    assert [column.role for column in table.columns] == ["ignore", "input", "target"]


@pytest.mark.parametrize("packed", ["texts.zip", "texts.tar", "texts.tar.gz"])
def test_an_archive_is_as_good_as_a_folder(tmp_path: Path, packed: str) -> None:
    folder, path = write(tmp_path / "texts", documents()), tmp_path / packed
    if packed.endswith(".zip"):
        with zipfile.ZipFile(path, "w") as archive:
            for file in sorted(folder.rglob("*.txt")):
                archive.write(file, file.relative_to(tmp_path))
    else:
        with tarfile.open(path, "w:gz" if packed.endswith("gz") else "w") as archive:
            archive.add(folder, "texts")
    assert kind_of(path) == "texts"
    assert Counter(source.read(path).frame["class"]) == {"news": 12, "sport": 12}


def test_folders_named_train_and_test_are_the_parts(tmp_path: Path) -> None:
    files = {f"{part}/{name}": text for part in ("train", "test") for name, text in documents(6).items()}
    table = source.read(write(tmp_path / "texts", files))
    assert Counter(table.parts) == {"train": 12, "test": 12}
    seen = survey(str(tmp_path / "texts"), Choices())
    assert seen.obstacle is None and seen.data.split.method == "given"
    assert (np.asarray(seen.parts) == "test").sum() == 12


def test_a_file_per_class_is_a_text_per_line(tmp_path: Path) -> None:
    folder = write(tmp_path / "texts", {
        "polarity.neg": "dull\n\n  \nslow film\n", "polarity.pos": "great\nwarm film", "LICENSE-data": "You may.",
    })  # fmt: skip
    assert kind_of(folder) == "texts"
    table = source.read(folder)
    assert list(table.frame.columns) == ["text", "class"]
    assert list(table.frame.itertuples(index=False, name=None)) == [
        ("dull", "neg"), ("slow film", "neg"), ("great", "pos"), ("warm film", "pos"),
    ]  # fmt: skip
    assert findings(table)["blank_lines"].evidence["count"] == 2  # type: ignore[attr-defined]
    assert findings(table)["files_left_alone"].evidence["files"] == ["LICENSE-data"]  # type: ignore[attr-defined]


def test_files_are_called_by_what_tells_them_apart(tmp_path: Path) -> None:
    table = source.read(write(tmp_path / "texts", {"en.txt": "one\ntwo", "de.txt": "eins\nzwei"}))
    assert set(table.frame["class"]) == {"en", "de"}


def test_files_per_class_may_lie_in_parts(tmp_path: Path) -> None:
    files = {f"{part}/{kind}.txt": "one\ntwo\nthree" for part in ("train", "test") for kind in ("pos", "neg")}
    table = source.read(write(tmp_path / "texts", files))
    assert set(table.frame["class"]) == {"pos", "neg"} and Counter(table.parts) == {"train": 6, "test": 6}


def test_one_file_in_each_class_folder_holds_a_text_a_line(tmp_path: Path) -> None:
    table = source.read(write(tmp_path / "texts", {"pos/all.txt": "good\nfine", "neg/all.txt": "bad\npoor\nsad"}))
    assert Counter(table.frame["class"]) == {"pos": 2, "neg": 3}


def test_files_that_are_no_texts_are_left_out_by_name(tmp_path: Path) -> None:
    odd: dict[str, str | bytes] = {
        "news/empty.txt": b"", "news/blank.txt": b" \n\n", "sport/binary.txt": bytes(range(256)) * 4,
        "sport/nul.txt": b"a\0b", "README.md": "# about", "none/void.txt": b"",
    }  # fmt: skip
    table = source.read(write(tmp_path / "texts", {**documents(), **odd}))
    assert table.rows == 24
    left = findings(table)["unreadable_files"].evidence  # type: ignore[attr-defined]
    assert [bad["file"] for bad in left["files"]] and left["count"] == 5
    assert {bad["file"] for bad in left["files"]} == set(odd) - {"README.md"}
    assert "empty_text_class" in findings(table)


def test_encodings_are_guessed_for_all_files_together_and_said(tmp_path: Path) -> None:
    files = {
        **documents(),
        "news/old.txt": "Das Café in Köln öffnet für Gäste".encode("cp1252"),
        "news/wide.txt": "ein weites Wort".encode("utf-16"),
        "sport/marked.txt": "\ufeffwith a mark".encode(),
    }
    table = source.read(write(tmp_path / "texts", files))
    texts = dict(zip(table.frame["file"], table.frame["text"], strict=True))
    assert texts["news/old.txt"] == "Das Café in Köln öffnet für Gäste"
    assert texts["news/wide.txt"] == "ein weites Wort" and texts["sport/marked.txt"] == "with a mark"
    assert table.guesses[0].value == "cp1252" and table.reading.encoding is None


def test_an_encoding_that_is_named_is_obeyed_or_refused(tmp_path: Path) -> None:
    folder = write(tmp_path / "texts", {**documents(), "news/old.txt": "Köln".encode("cp1252")})
    table = source.read(folder, Reading(encoding="cp850"))
    assert "K÷ln" in set(table.frame["text"])
    with pytest.raises(UserError, match="utf-8"):
        source.read(folder, Reading(encoding="utf-8"))


def test_read_again_it_is_the_same(tmp_path: Path) -> None:
    folder = write(tmp_path / "texts", documents())
    first = source.read(folder)
    again = source.read(folder, first.reading)
    assert again.frame.equals(first.frame) and again.reading == first.reading


def test_at_most_so_many_texts_are_spread_evenly_over_the_classes(tmp_path: Path) -> None:
    table = source.read(write(tmp_path / "texts", documents()), rows=8)
    assert Counter(table.frame["class"]) == {"news": 4, "sport": 4}
    assert findings(table)["rows_sampled"].evidence["rows"] == 8  # type: ignore[attr-defined]


def test_many_files_without_classes_are_texts_without_answers(tmp_path: Path) -> None:
    folder = write(tmp_path / "texts", {f"{place}.txt": f"document {place}" for place in range(60)})
    seen = survey(str(folder), Choices())
    assert seen.data.kind == "texts" and seen.dataset.rows == 60
    assert seen.obstacle is not None and "no classes" in seen.obstacle and "masked-language-modelling" in seen.obstacle
    assert survey(str(folder), Choices(task="masked-language-modelling")).obstacle is None


def test_texts_of_one_class_are_refused_in_a_sentence(tmp_path: Path) -> None:
    folder = write(tmp_path / "texts", {f"only/{place}.txt": f"text {place}" for place in range(30)})
    seen = survey(str(folder), Choices())
    assert seen.obstacle is not None and "one class, only" in seen.obstacle


@pytest.mark.parametrize(
    "files", [{"a.txt": b"", "b.txt": b" "}, {"a.txt": b"\0\1" * 99, "b.txt": b"\0\2" * 99}], ids=["empty", "binary"]
)
def test_nothing_readable_is_a_sentence(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    with pytest.raises(UserError, match=r"a\.txt|no pictures, tables or texts"):
        source.read(write(tmp_path / "texts", files))


def test_texts_in_class_folders_win_over_a_table_beside_them(tmp_path: Path) -> None:
    folder = write(tmp_path / "texts", {**documents(), "counts.csv": "class,count\nnews,12\n"})
    assert kind_of(folder) == "texts" and source.read(folder).rows == 24


def test_a_test_set_may_lie_in_a_folder_of_its_own(tmp_path: Path) -> None:
    train = write(tmp_path / "one", documents())
    test = write(tmp_path / "two", {"news/a.txt": "new news", "sport/b.txt": "new sport"})
    seen = survey(str(train), Choices(test_data=str(test)))
    assert seen.obstacle is None and (np.asarray(seen.parts) == "test").sum() == 2
    lines = write(tmp_path / "three", {"news.txt": "x\ny", "sport.txt": "z"})
    assert (np.asarray(survey(str(train), Choices(test_data=str(lines))).parts) == "test").sum() == 3
    strange = write(tmp_path / "four", {"weather/a.txt": "rain", "sport/b.txt": "goal"})
    told = survey(str(train), Choices(test_data=str(strange)))
    assert told.obstacle is not None and "weather" in told.obstacle
