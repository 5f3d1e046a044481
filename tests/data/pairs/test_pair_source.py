"""Pairs are read from tables, dictionaries and files that belong together, and nothing is lost silently."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.choices import Choices
from app.data import likeness, source
from app.data.dataset import Table
from app.data.kind import kind_of
from app.errors import UserError
from app.experiment import Column, Data, Reading
from app.survey import survey

SOUNDS = ("K AE1 T", "D AO1 G", "B ER1 D", "F IH1 SH", "HH AO1 R S", "AW1 L")
DICTIONARY = [f"word{chr(97 + row // 26)}{chr(97 + row % 26)} {SOUNDS[row % 6]}" for row in range(90)]


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def read(path: Path, beside: Path | None = None, **options: object) -> Table:
    table = source.read(source.locate(str(path)), beside=beside, **options)  # type: ignore[arg-type]
    assert isinstance(table, Table)
    return table


def said(table: Table) -> dict[str, str]:
    return {finding.code: finding.message for finding in table.findings}


def test_a_dictionary_is_a_word_and_what_stands_behind_its_first_blank(tmp_path: Path) -> None:
    path = write(tmp_path / "sounds.dict", "\n".join(DICTIONARY) + "\n")
    assert kind_of(path) == "pairs"
    table = read(path)
    assert table.frame.shape == (90, 2)
    assert table.frame.iloc[0].tolist() == ["wordaa", "K AE1 T"]
    assert [column.role for column in table.columns] == ["input", "target"]


def test_numbers_of_variants_and_remarks_are_no_part_of_a_dictionary(tmp_path: Path) -> None:
    lines = [*DICTIONARY, "read R IY1 D", "read(2) R EH1 D # past tense", "# a remark", ";;; another", ""]
    table = read(write(tmp_path / "sounds.dict", "\n".join(lines)))
    assert table.frame.iloc[-2:].values.tolist() == [["read", "R IY1 D"], ["read", "R EH1 D"]]
    assert said(table)["comment_lines"] == "2 comment lines were left out."


def test_lines_of_two_files_belong_together_and_keep_their_place(tmp_path: Path) -> None:
    first = write(tmp_path / "train.en", "I am cold.\r\n\r\nסלאם 😀\r\n")
    second = write(tmp_path / "train.fr", "J'ai froid.\nVide.\nSalut.\n")
    table = read(first, second)
    assert list(table.frame.columns) == ["en", "fr"]
    assert table.frame["fr"].tolist() == ["J'ai froid.", "Vide.", "Salut."]
    assert table.frame["en"].tolist()[::2] == ["I am cold.", "סלאם 😀"] and table.frame["en"].isna().tolist()[1]


@pytest.mark.parametrize(
    "names, columns",
    [
        (("words.txt", "sounds.txt"), ["words", "sounds"]),
        (("a/data.txt", "b/data.txt"), ["source", "target"]),
        (("data", "data.fr"), ["source", "target"]),
    ],
)
def test_columns_of_two_files_are_called_as_the_files(
    tmp_path: Path, names: tuple[str, str], columns: list[str]
) -> None:
    places = []
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        places.append(write(tmp_path / name, "one\ntwo\n"))
    assert list(read(*places).frame.columns) == columns


def test_two_files_of_different_encodings_are_each_read_in_their_own(tmp_path: Path) -> None:
    first = write(tmp_path / "fr.txt", "été à la forêt, près du château\n".encode("cp1252") * 40)
    second = write(tmp_path / "de.txt", "Größe und Übermut tun selten gut\n" * 40)
    table = read(first, second)
    assert table.frame.iloc[0].tolist() == ["été à la forêt, près du château", "Größe und Übermut tun selten gut"]
    again = read(first, second, reading=table.reading)
    assert again.frame.equals(table.frame)


def test_files_of_different_lengths_are_refused_with_both_counts(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.txt", "one\ntwo\nthree\n"), write(tmp_path / "b.txt", "eins\nzwei\n")
    with pytest.raises(UserError, match=r"a\.txt has 3 lines and .*b\.txt has 2, .* same number of lines"):
        read(first, second)


@pytest.mark.parametrize(
    "content, sentence",
    [
        (b"", "empty"),
        (b"\n \n\t\n", "empty, or all blank"),
        (bytes(range(256)) * 40, "no text|control characters"),
    ],
)
def test_a_second_file_without_a_text_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    first, second = write(tmp_path / "a.txt", "one\ntwo\n"), write(tmp_path / "b.txt", content)
    with pytest.raises(UserError, match=sentence):
        read(first, second)


def test_folders_pictures_and_single_columns_are_no_pairs(tmp_path: Path) -> None:
    text = write(tmp_path / "a.txt", "one\ntwo\n")
    with pytest.raises(UserError, match=r"is a folder\. Pairs are read from"):
        read(tmp_path, kind="pairs")
    with pytest.raises(UserError, match=r"is a folder\. Pairs are read from"):
        read(text, tmp_path)
    with pytest.raises(UserError, match="holds pictures, not pairs"):
        read(write(tmp_path / "a.png", b"\x89PNG\r\n\x1a\n"), kind="pairs")
    with pytest.raises(UserError, match="has one column, so nothing answers its texts"):
        read(write(tmp_path / "names.csv", "name\n" + "anna\n" * 20), kind="pairs")


def test_some_pairs_of_many_are_evenly_spread(tmp_path: Path) -> None:
    table = read(write(tmp_path / "sounds.dict", "\n".join(DICTIONARY)), rows=9)
    assert table.frame["column 1"].tolist() == [line.split()[0] for line in DICTIONARY[::10]]
    assert "rows_thinned" in said(table) or any("evenly" in text for text in said(table).values())


def test_a_second_file_is_for_pairs_only(tmp_path: Path) -> None:
    text = write(tmp_path / "a.txt", "one\ntwo\n")
    with pytest.raises(UserError, match="--pairs-with is for pairs, not for table"):
        survey(str(text), Choices(kind="table", pairs_with=str(text)))
    with pytest.raises(UserError, match=r"There is no .*missing\.txt"):
        survey(str(text), Choices(pairs_with=str(tmp_path / "missing.txt")))


# New data for a run

SIDES = Column("en", "text", "input"), Column("fr", "text", "target")
TABLE = Data("x", "pairs", Reading(delimiter=",", header=True), SIDES)


def test_new_sources_may_stand_in_a_table_or_in_a_list(tmp_path: Path) -> None:
    table = likeness.read(str(write(tmp_path / "new.csv", "id,en\n1,Hello\n2,Good bye\n")), TABLE)
    assert isinstance(table, Table) and table.frame["en"].tolist() == ["Hello", "Good bye"]
    listed = likeness.read(str(write(tmp_path / "new.txt", "Hello, you\n\nGood bye\n")), TABLE)
    assert isinstance(listed, Table)
    assert listed.frame["en"].fillna("").tolist() == ["Hello, you", "", "Good bye"]


def test_new_words_for_a_dictionary_need_no_sounds(tmp_path: Path) -> None:
    columns = Column("column 1", "text", "input"), Column("column 2", "text", "target")
    like = Data("x", "pairs", Reading(delimiter=" ", header=False), columns)
    table = likeness.read(str(write(tmp_path / "new.txt", "cat\ndog D AO1 G\n")), like)
    assert isinstance(table, Table)
    assert table.frame.fillna("").values.tolist() == [["cat", ""], ["dog", "D AO1 G"]]


def test_a_second_file_answers_new_sources(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.txt", "Hello\n"), write(tmp_path / "b.txt", "Salut\n")
    table = likeness.read(str(first), TABLE, beside=str(second))
    assert isinstance(table, Table) and table.frame.to_dict("list") == {"en": ["Hello"], "fr": ["Salut"]}
    with pytest.raises(UserError, match="--pairs-with is for pairs, not for table"):
        likeness.read(str(first), Data("x", "table"), beside=str(second))
