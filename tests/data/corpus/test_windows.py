"""Windows of a token stream: everything once where it is scored, nothing over the seams."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.data.corpus import stream, windows
from app.data.corpus.plan import Corpus
from app.data.preprocessing import Preprocessing, Target
from app.data.texts.tokens import Tokens
from app.errors import UserError
from models.spec import END, PADDING

LETTERS = "abcdefghijklmnopqrstuvwxyz .\n"


def fitted(plan: Corpus, length: int = 8) -> Preprocessing:
    tokens = Tokens.fit([LETTERS], "characters", 100, length)
    return Preprocessing("corpus", Target("text", is_input=True), tokens=tokens, corpus=plan)


def frame(**columns: list[str | None]) -> pd.DataFrame:
    return pd.DataFrame(columns, dtype="string")


def pairs() -> tuple[Preprocessing, pd.DataFrame]:
    asked = frame(q=["one", "two", "a longer question"], a=["yes", "no", "well that depends on many things"])
    return fitted(Corpus(("a",), ("q",))), asked


def test_passages_of_one_text_have_no_seams() -> None:
    made = stream.of(fitted(Corpus(("text",), documents=False)), frame(text=["abc", "def", "g"]), np.arange(3))
    assert fitted(Corpus(("text",))).tokens.text(made.codes) == "abcdefg" and made.learned.all()
    assert made.rows.tolist() == [0, 0, 0, 1, 1, 1, 2]


@pytest.mark.parametrize("tokens", [2, 9, 10, 16, 17, 18, 25, 26, 100])
def test_every_token_but_the_first_is_scored_once(tokens: int) -> None:
    made = stream.of(fitted(Corpus(("text",), documents=False)), frame(text=["ab" * 50]), np.arange(1))
    made = stream.Stream(made.codes[:tokens], made.learned[:tokens], np.array([0, tokens]), made.rows[:tokens])
    found = windows.of(made, "stretches", 8, documents=False)
    scored = np.concatenate([np.arange(low + 1, high) for low, high in zip(found.lows, found.highs, strict=True)])
    assert sorted(scored) == list(range(1, tokens))
    assert found.cut(made, np.arange(len(found)))["counts"][:, 1:].sum() == tokens - 1


@pytest.mark.parametrize("tokens", [9, 10, 16, 17, 18, 25, 26, 100])
def test_windows_moved_on_stay_within_the_text_and_can_reach_its_end(tokens: int) -> None:
    made = stream.of(fitted(Corpus(("text",), documents=False)), frame(text=["a" * tokens]), np.arange(1))
    found = windows.of(made, "stretches", 8, documents=False, moved=True)
    assert found.starts[0] == 0 and found.shifts >= 1
    assert found.highs[-1] + found.shifts - 1 == tokens


def test_a_text_that_is_too_short_says_how_many_tokens_are_needed() -> None:
    made = stream.of(fitted(Corpus(("text",), documents=False)), frame(text=["abcd"]), np.arange(1))
    with pytest.raises(UserError, match=r"holds 4 tokens.* 9 at a time"):
        windows.check(windows.of(made, "stretches", 8, documents=False, moved=True), len(made), 8)


def test_prompts_are_read_and_only_answers_and_their_ends_are_learned() -> None:
    preprocessing, asked = pairs()
    made = stream.of(preprocessing, asked, np.arange(3))
    tokens = preprocessing.tokens
    learned = [tokens.vocabulary[code] for code in made.codes[made.learned]]
    assert "".join(learned) == "yes[end]no[end]well that depends on many things[end]"
    read = tokens.codes("one\n")
    assert made.codes[0] == END and made.codes[1:5].tolist() == read and not made.learned[:5].any()


def test_windows_begin_at_texts_and_score_each_answer_once() -> None:
    preprocessing, asked = pairs()
    made = stream.of(preprocessing, asked, np.arange(3))
    for length in (8, 16, 64):
        found = windows.of(made, "stretches", length, documents=True)
        cut = found.cut(made, np.arange(len(found)))
        assert cut["counts"][:, 1:].sum() == made.learned.sum()
        assert cut["tokens"].shape == (len(found), length + 1)
        assert made.codes[found.starts[0]] == END
    assert len(windows.of(made, "stretches", 64, documents=True)) == 2  # the first two share a window


def test_the_turns_of_a_dialogue_follow_each_other_whatever_stands_between_them() -> None:
    plan = Corpus(("t",), speaker="s", dialogue="d")
    rows = frame(d=["1", "2", "1", None], s=["a", "b", "c", "d"], t=["hello", "who", "bye", "alone"])
    preprocessing = fitted(plan, 64)
    made = stream.of(preprocessing, rows, np.arange(4))
    texts = "".join(preprocessing.tokens.vocabulary[code] for code in made.codes[1:]).split("[end]")
    assert [text.replace("[?]", "") for text in texts] == ["a hello\nc bye\n", "b who\n", "d alone\n", ""]


def test_places_see_their_own_text_only() -> None:
    made = stream.of(fitted(Corpus(("text",))), frame(text=["abc", "de"]), np.arange(2), ends=False)
    found = windows.of(made, "places", 5, documents=True)
    cut = found.cut(made, np.arange(len(found)))["tokens"]
    a, b, c, d, e = made.codes.tolist()
    assert cut.tolist() == [
        [0, 0, a, b, c], [0, a, b, c, 0], [a, b, c, 0, 0], [0, 0, d, e, 0], [0, d, e, 0, 0],
    ]  # fmt: skip
    assert PADDING == 0


def test_windows_of_two_parts_never_reach_over_the_seam() -> None:
    preprocessing = fitted(Corpus(("text",), documents=False))
    rows = frame(text=["a" * 60, "b" * 21])
    first, second = (stream.of(preprocessing, rows, np.array([row])) for row in (0, 1))
    made, found = windows.joined(
        (first, windows.of(first, "stretches", 8, False, moved=True)),
        (second, windows.of(second, "stretches", 8, False)),
    )
    count = len(windows.of(first, "stretches", 8, False, moved=True))
    last = found.highs[:count].max() + found.shifts - 1
    assert last <= 60 and found.lows[count:].min() == 60
    kinds = [set(row[row != PADDING].tolist()) for row in found.cut(made, np.arange(len(found)))["tokens"]]
    assert all(len(kind) == 1 for kind in kinds)


def test_of_each_row_only_its_own_tokens_count() -> None:
    preprocessing, asked = pairs()
    made = stream.of(preprocessing, asked, np.arange(3))
    found, owners = windows.by_row(made, "stretches", 8)
    counts = found.cut(made, np.arange(len(found)))["counts"][:, 1:].sum(axis=1)
    for row in range(3):
        assert counts[owners == row].sum() == (made.learned & (made.rows == row)).sum()
