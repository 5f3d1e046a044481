"""Texts from a network, token by token, as their user meets them: prompts, seeds, bold and timid choices."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.data.corpus.plan import Corpus
from app.data.texts.tokens import Tokens
from app.odds import odds
from app.writing import Writer, line
from models import gpt
from models.spec import Shape, Task

TEXT = "The quick brown fox jumps over the lazy dog.\nPack my box with five dozen liquor jugs.\n"


def writer(unit: str = "characters", length: int = 16, plan: Corpus | None = None) -> Writer:
    """A writer whose network knows nothing, so that every token has its turn."""
    import keras

    tokens = Tokens.fit([TEXT], unit, 400, length)
    keras.utils.set_random_seed(1)
    h = gpt.Hyperparameters(width=16, heads=2, layers=1)
    built = gpt.build(Task.LANGUAGE_MODELLING, Shape(0, tokens=(length, len(tokens.vocabulary))), h)
    return Writer(gpt.decoder(built, h), tokens, plan)


@pytest.fixture(scope="module")
def untrained() -> Writer:
    return writer()


def test_a_text_of_a_seed_is_the_same_however_many_are_written(untrained: Writer) -> None:
    many = untrained.write(["The"] * 9, length=20, seed=5)
    assert many[:2] == untrained.write(["The"] * 2, length=20, seed=5)
    assert many[8:] == untrained.write(["The"], length=20, seed=5, first=9)
    assert len(set(many)) == 9 and {len(text) for text in many} == {20}
    assert many[0] != untrained.write(["The"], length=20, seed=6)[0]


def test_prompts_of_all_lengths_are_gone_on_with_at_once(untrained: Writer) -> None:
    prompts = ["", "The", "Pack my box with five dozen", TEXT * 40]
    alone = [untrained.write([prompt], length=12, seed=1, temperature=0)[0] for prompt in prompts]
    assert untrained.write(prompts, length=12, seed=1, temperature=0) == alone


def test_timid_choices_take_the_likeliest(untrained: Writer) -> None:
    greedy = untrained.write(["The"], length=10, temperature=0)
    assert greedy == untrained.write(["The"], length=10, seed=9, temperature=0)
    assert greedy == untrained.write(["The"], length=10, seed=9, temperature=2.0, top_k=1)
    assert greedy == untrained.write(["The"], length=10, seed=9, temperature=2.0, top_p=0.0)
    assert greedy != untrained.write(["The"], length=10, seed=9, temperature=2.0)


def test_next_tokens_come_with_the_probabilities_they_are_chosen_by(untrained: Writer) -> None:
    every = untrained.next("The", 500)
    shares = [share for _, share in every]
    assert sum(shares) == pytest.approx(1.0, abs=1e-5) and shares == sorted(shares, reverse=True)
    assert len(every) == len(set(TEXT))  # padding, the unknown and blanks are never written
    few = untrained.next("The", 500, top_k=3)
    assert [piece for piece, _ in few] == [piece for piece, _ in every[:3]]
    assert few[0][1] == pytest.approx(shares[0] / sum(shares[:3]), rel=1e-3)
    assert untrained.next("The", 500, temperature=0) == [(every[0][0], 1.0)]


def test_probabilities_are_cut_at_rank_and_sum() -> None:
    logits = np.log(np.array([[0.4, 0.3, 0.2, 0.1], [0.1, 0.1, 0.1, 0.7]], np.float32))

    def kept(top_k: int, top_p: float) -> list[list[bool]]:
        return (np.asarray(odds(logits, 1.0, top_k, top_p)) > 0).tolist()

    assert kept(4, 1.0) == [[True] * 4] * 2
    assert kept(2, 1.0)[0] == [True, True, False, False]
    assert kept(4, 0.65) == [[True, True, False, False], [False, False, False, True]]
    assert kept(1, 0.9)[0] == [True, False, False, False]


@pytest.mark.parametrize("unit", ["characters", "words", "subwords"])
def test_what_is_written_reads_on_from_the_prompt(unit: str) -> None:
    made = writer(unit)
    for prompt in ("The quick", "Zürich 🙂 The", "\x00", " "):
        texts = made.write([prompt], length=8, seed=2)
        assert len(texts) == 1 and "[" not in texts[0].replace("[?]", "")
    if unit == "words":
        word = made.write(["The quick"], length=1, seed=2)[0]
        assert word.startswith(" ") or not word[0].isalnum()


def test_texts_of_their_own_end_and_prompts_get_the_line_end_they_were_learned_with() -> None:
    asked: list[list[int]] = []
    plan = Corpus(text=("answer",), prompt=("question",))
    made = writer(plan=plan)
    written = made._written

    def watched(read: Any, *others: Any) -> Any:
        asked.extend(read)
        return written(read, *others)

    made._written = watched  # type: ignore[method-assign]
    texts = made.write(["fox"] * 40, length=30, seed=1, temperature=3.0)
    assert made._tokens.text(asked[0][1:]) == "fox\n" and asked[0][0] == 3
    assert min(len(text) for text in texts) < 30  # some drew the end of the text
    assert any(piece == "[end]" for piece, _ in made.next("fox", 500))


def test_each_text_is_one_line_of_a_file() -> None:
    text = "a\nb\\n\r\u2028c\x0bd\x85"
    assert len(f"{line(text)}\n".splitlines()) == 1
    assert line(text) == "a\\nb\\\\n\\r\\u2028c\\x0bd\\x85"
