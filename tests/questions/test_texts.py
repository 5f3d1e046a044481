"""One text is asked about: its class, and how it was cut."""

from __future__ import annotations

import pytest

from app.errors import UserError
from app.questions import Desk, answer

pytestmark = pytest.mark.slow


def test_a_text_gets_a_class_and_is_shown_as_it_was_cut(trained) -> None:
    run, desk = trained("sample:reviews", "embedding_bag", epochs=3), Desk()
    text = "The room was lovely, qwertz! We will be back."
    told = answer({"ask": "predict_one", "run": str(run.folder), "text": text}, desk)
    assert told["prediction"] == "satisfied"
    assert {share["class"] for share in told["probabilities"]} == {"satisfied", "dissatisfied"}
    assert "lovely" in told["pieces"] and told["unknown"] == ["qwertz"] and told["cut"] == 0
    row = answer({"ask": "predict_one", "run": str(run.folder), "row": {"review": "The room was awful."}}, desk)
    assert row["prediction"] == "dissatisfied"


@pytest.mark.parametrize("text", ["", " \n", "👍", "a\0b", "word " * 5000, "שלום", "\ud800"])
def test_any_text_gets_an_answer(trained, text: str) -> None:
    run = trained("sample:reviews", "embedding_bag", epochs=3)
    told = answer({"ask": "predict_one", "run": str(run.folder), "text": text}, Desk())
    assert sum(share["value"] for share in told["probabilities"]) == pytest.approx(1, abs=1e-5)


def test_other_questions_are_refused_in_a_sentence(trained) -> None:
    run = str(trained("sample:reviews", "embedding_bag", epochs=3).folder)
    with pytest.raises(UserError, match="give it a text"):
        answer({"ask": "predict_one", "run": run, "picture": "cat.png"}, Desk())
    with pytest.raises(UserError, match="review"):
        answer({"ask": "predict_one", "run": run, "row": {"opinion": "satisfied"}}, Desk())
