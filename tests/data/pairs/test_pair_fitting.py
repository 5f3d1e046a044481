"""Either side is cut by what the training pairs hold; what is too long or empty is counted and said."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from app import compose
from app.choices import Choices
from app.compose import Composition
from app.data import fitting
from app.data.pairs import rows as coding
from app.data.preprocessing import Preprocessing
from app.experiment import Experiment, read, write
from models.spec import END, PADDING


def composed(path: Path, pairs: list[tuple[str, str]], **chosen: object) -> Composition:
    lines = [f"{first}\t{second}\n" for first, second in [("source", "target"), *pairs]]
    path.write_text("".join(lines), encoding="utf-8")
    return compose.compose(str(path), Choices(**chosen))  # type: ignore[arg-type]


def fitted(made: Composition) -> Preprocessing:
    return fitting.fit(made.experiment, made.dataset, made.parts)


def words(count: int) -> list[tuple[str, str]]:
    return [(f"{chr(97 + n % 26)}{chr(97 + n // 26)}o", " ".join(chr(65 + n % 26) for _ in range(2 + n % 3)))
            for n in range(count)]  # fmt: skip


def test_words_are_cut_into_characters_and_rows_of_symbols_at_blanks(tmp_path: Path) -> None:
    made = composed(tmp_path / "a.tsv", words(60))
    values = made.experiment.hyperparameters
    assert (values["tokens"], values["answer_tokens"]) == ("characters", "words")
    assert made.shape.tokens == (3, len(fitted(made).tokens.vocabulary))  # type: ignore[union-attr]
    assert made.shape.answers is not None and made.shape.answers[0] == 5  # four symbols and the end


def test_numbers_are_cut_into_characters_so_that_new_ones_can_be_written(tmp_path: Path) -> None:
    pairs = [(f"{a} + {a + 7}", str(2 * a + 7)) for a in range(100, 160)]
    values = composed(tmp_path / "a.tsv", pairs).experiment.hyperparameters
    assert (values["tokens"], values["answer_tokens"]) == ("characters", "characters")


def test_the_users_own_unit_and_length_win(tmp_path: Path) -> None:
    pairs = [(f"I see number {n} here", f"Je vois {n} ici") for n in range(60)]
    made = composed(tmp_path / "a.tsv", pairs, settings=(("answer_tokens", "characters"), ("length", "9")))
    assert made.experiment.hyperparameters["answer_tokens"] == "characters"
    assert made.shape.tokens is not None and made.shape.answers is not None
    assert (made.shape.tokens[0], made.shape.answers[0]) == (9, 10)


def test_answers_end_and_are_shown_what_came_before(tmp_path: Path) -> None:
    made = composed(tmp_path / "a.tsv", words(60))
    known = fitted(made)
    assert known.answers is not None
    found = coding.of(known, made.dataset.frame.iloc[:3])  # type: ignore[union-attr]
    for wanted, before, text in zip(found.wanted, found.answer, ["A A", "B B B", "C C C C"], strict=True):
        codes = known.answers.codes(text)
        assert wanted.tolist() == [*codes, END] + [PADDING] * (5 - len(codes) - 1)
        assert before.tolist() == [END, *codes] + [PADDING] * (5 - len(codes) - 1)
    assert found.whole.all()
    assert found.counts.sum() == (found.wanted != PADDING).sum()


def test_pairs_that_are_too_long_are_counted_and_never_learned_from_cut(tmp_path: Path) -> None:
    made = composed(tmp_path / "a.tsv", [*words(100), ("x" * 50, "A B")], settings=(("length", "4"),))
    told = next(finding for finding in made.findings if finding.code == "long_pairs")
    assert told.evidence["count"] == 1 and told.evidence["sample_rows"] == [101]
    assert told.message.startswith("1 pair is longer than 4 tokens of the source or 4 of the answer: it is not")
    found = coding.of(fitted(made), made.dataset.frame)  # type: ignore[union-attr]
    assert found.whole.tolist() == [True] * 100 + [False]


def test_pairs_that_lack_a_side_take_no_part_and_that_is_said(tmp_path: Path) -> None:
    made = composed(tmp_path / "a.tsv", [*words(60), ("", "A B"), ("lonely", ""), ("blank", "  ")])
    told = next(finding for finding in made.findings if finding.code == "empty_sides")
    assert told.message == "3 pairs lack a side and take no part in training or testing."
    assert made.parts[60:].tolist() == ["", "", ""]
    assert (made.parts[:60] != "").all()


def test_the_same_source_never_stands_in_two_parts(tmp_path: Path) -> None:
    pairs = [(f"word{chr(97 + n // 3)}", f"A {chr(65 + n)}") for n in range(26)] + words(90)
    made = composed(tmp_path / "a.tsv", pairs)
    assert made.experiment.data.split.method == "grouped"
    sources = made.dataset.frame["source"].to_numpy()  # type: ignore[union-attr]
    for source in set(sources):
        assert len(set(made.parts[sources == source])) == 1
    assert any(finding.code == "several_answers" for finding in made.findings)


def test_the_test_part_decides_over_nothing(tmp_path: Path) -> None:
    made = composed(tmp_path / "a.tsv", words(120))
    before = fitted(made)
    frame = made.dataset.frame.copy()  # type: ignore[union-attr]
    for place in np.flatnonzero(made.parts == "test"):
        frame.iloc[place] = ["ÄÖÜ" * 30, "Z9 Y8 X7 " * 20]
    changed = dataclasses.replace(made.dataset, frame=frame, memo={})  # type: ignore[type-var]
    after = fitting.fit(made.experiment, changed, made.parts)
    assert after == before


def test_preprocessing_and_experiment_come_back_from_their_files(tmp_path: Path) -> None:
    made = composed(tmp_path / "a.tsv", words(60))
    known = fitted(made)
    assert Preprocessing.from_json(known.to_json()) == known
    for name, content in (("a.txt", "one\n" * 30), ("b.txt", "two\n" * 30)):
        (tmp_path / name).write_text(content, encoding="utf-8")
    data = dataclasses.replace(made.experiment.data, path=str(tmp_path / "a.txt"), pairs_with=str(tmp_path / "b.txt"))
    experiment: Experiment = dataclasses.replace(made.experiment, data=data)
    (tmp_path / "sub").mkdir()
    write(experiment, tmp_path / "sub" / "x.gdesk")
    assert '"pairs_with": "../b.txt"' in (tmp_path / "sub" / "x.gdesk").read_text(encoding="utf-8")
    assert read(tmp_path / "sub" / "x.gdesk").data.pairs_with == str(tmp_path / "b.txt")


@pytest.mark.parametrize("text", ["", "   ", "😀🎉", "שלום עולם", "x" * 5000, "tab\tin", "NUL\0in", "<b>bold</b>"])
def test_any_text_becomes_codes_and_none_is_all_padding(tmp_path: Path, text: str) -> None:
    made = composed(tmp_path / "a.tsv", words(60))
    frame = made.dataset.frame.iloc[:1].copy()  # type: ignore[union-attr]
    frame.iloc[0] = [text, text]
    found = coding.of(fitted(made), frame)
    assert (found.tokens != PADDING).any() and (found.wanted != PADDING).any() and found.answer[0, 0] == END
