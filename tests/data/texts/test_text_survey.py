"""A table of texts is told from other tables, its columns get their roles, and what is worth knowing is said."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.choices import Choices, with_fix
from app.compose import compose
from app.errors import UserError
from app.survey import Survey, survey

SENTENCES = ("the cat sat on the mat today", "a dog ran over the long road", "birds fly south in the winter")


def text(place: int) -> str:
    return f"{SENTENCES[place % 3]} and {SENTENCES[place * 7 % 3]} {place}"


def table(tmp_path: Path, header: list[str], rows: list[list[object]]) -> str:
    path = tmp_path / "texts.csv"
    with open(path, "w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([header, *rows])
    return str(path)


def roles(seen: Survey) -> dict[str, str]:
    return {column.name: column.role for column in seen.data.columns}


def codes(seen: Survey) -> set[str]:
    return {finding.code for finding in seen.findings}


def test_texts_and_answers_are_texts_by_themselves(tmp_path: Path) -> None:
    path = table(tmp_path, ["id", "review", "stars"], [[place, text(place), place % 5] for place in range(200)])
    seen = survey(path, Choices())
    assert (seen.data.kind, seen.task, seen.obstacle) == ("texts", "text-classification", None)
    assert roles(seen) == {"id": "ignore", "review": "input", "stars": "target"}
    assert seen.template is not None and seen.template.id == "embedding_bag"


def test_texts_beside_numbers_stay_a_table_and_one_click_makes_them_texts(tmp_path: Path) -> None:
    rows = [[text(place), place * 37 % 101, place * 11 % 97, "xy"[place % 2]] for place in range(200)]
    path = table(tmp_path, ["review", "length", "likes", "label"], rows)
    seen = survey(path, Choices())
    assert seen.data.kind == "table" and roles(seen)["review"] == "ignore"
    told = next(finding for finding in seen.findings if finding.code == "text_column")
    assert told.fix is not None
    again = survey(path, with_fix(Choices(), told.fix))
    assert again.data.kind == "texts" and again.obstacle is None
    assert roles(again) == {"review": "input", "length": "ignore", "likes": "ignore", "label": "target"}


def test_named_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    rows = [[f"title {place}", text(place), "xy"[place % 2]] for place in range(200)]
    path = table(tmp_path, ["title", "body", "label"], rows)
    made = compose(path, Choices(text=("title", "body"), template="embedding_bag"))
    assert [column.name for column in made.experiment.data.columns if column.role == "input"] == ["title", "body"]
    assert made.experiment.data.column("target").name == "label"  # type: ignore[union-attr]


def test_the_user_may_say_table_or_texts(tmp_path: Path) -> None:
    path = table(tmp_path, ["name", "origin"], [[f"n{place:03}ame", "xy"[place % 2]] for place in range(200)])
    assert survey(path, Choices()).data.kind == "table"
    seen = survey(path, Choices(kind="texts"))
    assert seen.obstacle is None and roles(seen) == {"name": "input", "origin": "target"}
    prose = table(tmp_path, ["review", "label"], [[text(place), "xy"[place % 2]] for place in range(200)])
    assert survey(prose, Choices(kind="table")).data.kind == "table"


def test_texts_without_answers_are_learned_from_alone(tmp_path: Path) -> None:
    path = table(tmp_path, ["review", "label"], [[text(place), "xy"[place % 2]] for place in range(200)])
    seen = survey(path, Choices(kind="texts", task="masked-language-modelling"))
    assert seen.obstacle is None and roles(seen) == {"review": "input", "label": "ignore"}
    assert seen.data.split.method == "random"


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        (Choices(kind="texts", task="regression"), "Leave --task out"),
        (Choices(text=("nothing",)), "There is no column"),
        (Choices(kind="texts", template="mlp"), "does not learn"),
    ],
)
def test_what_does_not_fit_is_a_sentence(tmp_path: Path, choices: Choices, words: str) -> None:
    path = table(tmp_path, ["review", "label"], [[text(place), "xy"[place % 2]] for place in range(200)])
    with pytest.raises(UserError, match=words):
        survey(path, choices)


def test_numbers_alone_are_no_texts(tmp_path: Path) -> None:
    path = table(tmp_path, ["a", "b"], [[place / 7, place / 3] for place in range(100)])
    seen = survey(path, Choices(kind="texts"))
    assert seen.obstacle is not None and "--text" in seen.obstacle


def test_empty_texts_marks_of_pages_and_labels_in_texts_are_told(tmp_path: Path) -> None:
    rows = [["" if place == 4 else f"{text(place)}<br />{'spam' if place % 2 else ''}", ("ham", "spam")[place % 2]]
            for place in range(200)]  # fmt: skip
    seen = survey(table(tmp_path, ["message", "kind"], rows), Choices())
    assert {"empty_texts", "markup", "label_in_text"} <= codes(seen)
    told = {finding.code: finding for finding in seen.findings}
    assert told["empty_texts"].evidence["sample_rows"] == [5] and "missing_values" not in told
    assert told["label_in_text"].evidence["classes"] == ["spam"]
    assert all(finding.title for finding in seen.findings)


def test_plain_texts_have_no_such_findings(tmp_path: Path) -> None:
    seen = survey(table(tmp_path, ["t", "label"], [[text(n), "xy"[n % 2]] for n in range(200)]), Choices())
    assert codes(seen) == set()


def test_the_length_follows_from_the_training_texts_and_what_is_cut_is_told(tmp_path: Path) -> None:
    rows = [[text(place) + " more" * (900 if place % 4 == 0 else 0), "xy"[place % 2]] for place in range(200)]
    path = table(tmp_path, ["review", "label"], rows)
    settings = (("ngrams", "1"), ("once", "false"))
    made = compose(path, Choices(template="embedding_bag", settings=settings))
    assert made.shape.tokens is not None and made.shape.tokens[0] == 256
    told = next(finding for finding in made.findings if finding.code == "cut_texts")
    assert told.evidence["longest"] > 900 and 0.2 < told.evidence["share"] < 0.3
    chosen = compose(path, Choices(template="embedding_bag", settings=(*settings, ("length", "12"))))
    assert chosen.shape.tokens is not None and chosen.shape.tokens[0] == 12
    assert chosen.reasons["length"] == "you chose it"


def test_only_training_texts_decide_over_tokens(tmp_path: Path) -> None:
    def composed(word: str) -> tuple[int, int]:
        rows = [[text(n) + (f" {word} {word}{n}" if n >= 150 else ""), "xy"[n % 2], "test" if n >= 150 else "train"]
                for n in range(200)]  # fmt: skip
        made = compose(table(tmp_path, ["review", "label", "split"], rows), Choices(template="embedding_bag"))
        assert made.shape.tokens is not None
        return made.shape.tokens

    assert composed("zebra") == composed("")
