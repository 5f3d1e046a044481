"""Tables of pairs are told from others, and each side is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.choices import Choices
from app.errors import UserError
from app.survey import Survey, survey

NOUNS = [f"{first}{last}" for first in "bcdfhkl" for last in ("at", "ell", "ing", "orn", "ust")]
ROWS = [(f"I see a {noun} here", f"Je vois un {noun} ici") for noun in NOUNS]


def table(path: Path, rows: list[tuple[object, ...]], header: str = "") -> str:
    lines = ["\t".join(map(str, row)) for row in rows]
    path.write_text("\n".join([*([header] if header else []), *lines]) + "\n", encoding="utf-8")
    return str(path)


def sides(seen: Survey) -> tuple[str, str]:
    return next(c.name for c in seen.data.columns if c.role == "input"), seen.data.column("target").name  # type: ignore[union-attr]


def test_two_columns_of_texts_are_pairs_with_or_without_a_header(tmp_path: Path) -> None:
    seen = survey(table(tmp_path / "plain.tsv", ROWS), Choices())
    assert (seen.data.kind, seen.task, sides(seen)) == ("pairs", "translation", ("column 1", "column 2"))
    seen = survey(table(tmp_path / "named.csv", ROWS, "before\tafter"), Choices())
    assert (seen.data.kind, sides(seen)) == ("pairs", ("before", "after"))


def test_headings_tell_the_sides_whatever_their_order_and_what_they_hold(tmp_path: Path) -> None:
    sums = [(a + 100, f"{a}+100") for a in range(100, 140)]
    seen = survey(table(tmp_path / "sums.tsv", sums, "result\tsum"), Choices())
    assert (seen.data.kind, sides(seen)) == ("pairs", ("sum", "result"))
    words = [(noun, f"{noun}s") for noun in NOUNS]
    seen = survey(table(tmp_path / "words.tsv", words, "English\tFrench"), Choices())
    assert (seen.data.kind, sides(seen)) == ("pairs", ("English", "French"))


def test_further_columns_are_left_out_by_name(tmp_path: Path) -> None:
    rows = [(*row, f"written by author {place} in the year {place}") for place, row in enumerate(ROWS)]
    seen = survey(table(tmp_path / "three.tsv", rows, "english\tfrench\tsource note"), Choices())
    assert sides(seen) == ("english", "french")
    told = next(finding for finding in seen.findings if finding.code == "columns_without_part")
    assert told.message == "source note takes no part: pairs are a source and what answers it."


@pytest.mark.parametrize(
    "rows, header",
    [
        ([(text, "good" if place % 2 else "bad") for place, (text, _) in enumerate(ROWS)], "text\tlabel"),
        ([(place, text) for place, (text, _) in enumerate(ROWS)], "id\ttext"),
        ([(f"A{place:04}", text) for place, (text, _) in enumerate(ROWS)], "code\ttext"),
        ([(first, second, place % 3) for place, (first, second) in enumerate(ROWS)], "title\tbody\tstars"),
        ([(noun, 2.5 * place) for place, noun in enumerate(NOUNS)], "name\tprice"),
        (ROWS[:10], "first\tsecond"),
    ],
)
def test_tables_with_something_else_to_learn_are_no_pairs(tmp_path: Path, rows: list, header: str) -> None:
    assert survey(table(tmp_path / "other.csv", rows, header), Choices()).data.kind != "pairs"


def test_the_user_names_the_sides(tmp_path: Path) -> None:
    path = table(tmp_path / "plain.tsv", ROWS, "en\tfr")
    seen = survey(path, Choices(text=("fr",), target=("en",)))
    assert sides(seen) == ("fr", "en")
    assert sides(survey(path, Choices(target=("1",)))) == ("fr", "en")
    with pytest.raises(UserError, match="Pairs are learned by translation, not classification"):
        survey(path, Choices(kind="pairs", task="classification"))


def test_the_user_may_take_pairs_for_something_else(tmp_path: Path) -> None:
    path = table(tmp_path / "plain.tsv", ROWS)
    assert survey(path, Choices(kind="texts")).data.kind == "texts"
    assert survey(path, Choices(task="language-modelling")).data.kind == "corpus"
