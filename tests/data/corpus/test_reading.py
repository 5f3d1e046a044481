"""Texts of all kinds become rows, and nothing of them is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.choices import Choices
from app.data import source
from app.data.corpus import tales
from app.errors import UserError
from app.experiment import Reading
from app.survey import survey

VERSE = "The cat sat down by the river, and the river\nwent on; nobody saw it go, but\n\nthe cat did.\n"


def read(path: Path, content: str | bytes, kind: str | None = None, **reading: object):
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return source.read(source.locate(str(path)), kind, Reading(**reading))


@pytest.mark.parametrize("text", [
    VERSE * 300,
    VERSE,
    "no line end at all " * 5000,
    "x" * 30_000,
    "\n\n\n a \n\n" * 50,
    "emoji 😀 and ‏עברית‏ and العربية,\n\n" * 40,
])  # fmt: skip
def test_the_passages_of_a_text_joined_are_the_text_again(text: str, tmp_path: Path) -> None:
    found = read(tmp_path / "a.txt", text, "corpus", lines=False)
    assert "".join(found.frame["text"]) == text


def test_a_long_text_has_enough_passages_to_set_small_parts_of_it_aside(tmp_path: Path) -> None:
    seen = survey(_path(tmp_path / "a.txt", VERSE * 300), Choices())
    assert seen.data.kind == "corpus" and seen.data.split.method == "ordered" and seen.obstacle is None
    counts = {part: int((seen.parts == part).sum()) for part in ("train", "validation", "test")}
    total = sum(counts.values())
    assert counts["validation"] == counts["test"] == round(0.05 * total)
    assert list(seen.parts) == sorted(seen.parts, key=["train", "validation", "test"].index)


def test_the_users_shares_are_obeyed(tmp_path: Path) -> None:
    seen = survey(_path(tmp_path / "a.txt", VERSE * 300), Choices(validation=0.2, test=0.1))
    assert (seen.parts == "validation").mean() == pytest.approx(0.2, abs=0.01)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_text_in_any_encoding_is_the_same_text(encoding: str, tmp_path: Path) -> None:
    text = "Grüße aus Köln; wie geht's?\n\nSchöne Äpfel, süße Öle.\n" * 40
    found = read(tmp_path / "a.txt", text.replace("\n", "\r\n").encode(encoding))
    assert "".join(found.frame["text"]) == text


def test_a_list_is_a_text_a_line_and_blank_lines_are_told(tmp_path: Path) -> None:
    names = [f"name{number}" for number in range(50)]
    found = read(tmp_path / "a.txt", "\n".join(names) + "\n")
    assert found.reading.lines is True and list(found.frame["text"]) == names
    found = read(tmp_path / "a.txt", "\n\n".join(names), "corpus", lines=True)
    assert list(found.frame["text"]) == names
    assert [one.evidence["count"] for one in found.findings if one.code == "blank_lines"] == [49]


def test_dialogues_in_a_text_are_a_text_each(tmp_path: Path) -> None:
    found = read(tmp_path / "a.txt", "ANNA: hello there\nBEN: and to you\n\n" * 20)
    assert found.rows == 20 and set(found.frame["text"]) == {"ANNA: hello there\nBEN: and to you\n"}


def test_prompts_are_read_and_answers_learned_where_headings_say_so(tmp_path: Path) -> None:
    rows = "".join(f"What is {n}?,It is {n + 1}.\n" for n in range(40))
    seen = survey(_path(tmp_path / "a.csv", "Question,Answer\n" + rows), Choices(kind="corpus"))
    assert [(c.name, c.role) for c in seen.data.columns] == [("Question", "input"), ("Answer", "target")]
    seen = survey(_path(tmp_path / "a.csv", "a,b,c\n" + rows.replace("\n", ",x\n")), Choices(
        kind="corpus", roles=(("a", "input"),), target=("b",)
    ))  # fmt: skip
    assert [c.role for c in seen.data.columns] == ["input", "target", "ignore"]


def test_dialogues_in_a_table_stay_whole_in_the_split(tmp_path: Path) -> None:
    rows = "".join(f"{n // 4},{'AB'[n % 2]},\"words number {n}, and more\"\n" for n in range(160))
    seen = survey(_path(tmp_path / "a.csv", "dialogue_id,speaker,text\n" + rows), Choices(kind="corpus"))
    assert [c.role for c in seen.data.columns] == ["group", "input", "input"] and seen.data.split.method == "grouped"
    assert all(len(set(seen.parts[first : first + 4])) == 1 for first in range(0, 160, 4))


def test_labels_of_a_corpus_are_ignored_and_that_is_said(tmp_path: Path) -> None:
    rows = "".join(f"this is the text number {n} of all,{'ab'[n % 2]}\n" for n in range(40))
    seen = survey(_path(tmp_path / "a.csv", "text,label\n" + rows), Choices(kind="corpus"))
    assert [c.role for c in seen.data.columns] == ["input", "ignore"]
    assert "label" in next(one.message for one in seen.findings if one.code == "columns_without_part")
    for name in "ab":
        (tmp_path / "c" / name).mkdir(parents=True)
        for number in range(12):
            (tmp_path / "c" / name / f"{number}.txt").write_text(f"a text of class {name}, the number {number}")
    seen = survey(str(tmp_path / "c"), Choices(kind="corpus"))
    assert seen.dataset.rows == 24 and seen.data.split.method == "random" and seen.obstacle is None


@pytest.mark.parametrize(("content", "words"), [
    (b"", "empty"),
    (b" \n\t\n" * 50, "empty"),
    (bytes(range(9)) * 500, "no text"),
])  # fmt: skip
def test_what_is_no_text_is_refused_in_a_sentence(content: bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=words):
        read(tmp_path / "a.txt", content, "corpus")


def test_one_line_is_too_little_to_learn_from(tmp_path: Path) -> None:
    seen = survey(_path(tmp_path / "a.txt", "Just one line of text."), Choices())
    assert seen.obstacle is not None and "22 characters" in seen.obstacle


def test_one_line_without_end_and_stray_nulls_are_read(tmp_path: Path) -> None:
    found = read(tmp_path / "a.txt", "abcdefgh" * 50_000)
    assert found.reading.lines is False and found.rows > 100
    found = read(tmp_path / "b.txt", ("A line of words, and " + "more words " * 20 + "\0.\n\n") * 50)
    assert [one.evidence["count"] for one in found.findings if one.code == "nul_characters"] == [50]
    assert "\0" not in "".join(found.frame["text"])


def test_rows_without_an_answer_take_no_part_and_that_is_said(tmp_path: Path) -> None:
    rows = "".join(f"What is {n}?,{'' if n % 5 == 0 else f'It is {n}.'}\n" for n in range(50))
    seen = survey(_path(tmp_path / "a.csv", "prompt,answer\n" + rows), Choices(kind="corpus"))
    assert (seen.parts == "").sum() == 10
    assert next(one.evidence["count"] for one in seen.findings if one.code == "rows_without_text") == 10


def test_copies_and_repeated_lines_are_told(tmp_path: Path) -> None:
    seen = survey(_path(tmp_path / "a.txt", "\n".join(["anna", "ben", "carl", "dora"] * 10)), Choices())
    assert "duplicates_across_split" in {one.code for one in seen.findings}
    seen = survey(_path(tmp_path / "b.txt", VERSE * 100), Choices())
    assert "repeated_lines" in {one.code for one in seen.findings}


def test_a_given_test_text_leaves_the_end_of_the_other_to_validate_on(tmp_path: Path) -> None:
    test = _path(tmp_path / "b.txt", VERSE * 40)
    seen = survey(_path(tmp_path / "a.txt", VERSE * 300), Choices(test_data=test))
    known = [part for part in seen.parts if part != "test"]
    assert known == sorted(known) and 0.04 < known.count("validation") / len(known) < 0.06
    assert "".join(seen.dataset.frame["text"][seen.parts == "test"]) == VERSE * 40


def test_what_reads_the_bundled_tales_knows_every_character_of_the_questions() -> None:
    asked = {character for pair in tales.questions() for text in pair for character in text}
    assert asked <= set(tales.tales())


def _path(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)
