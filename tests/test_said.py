"""Sentences that can be translated are sentences like all others, and remember how they were made."""

from __future__ import annotations

import copy
import json

import pytest

from app.data.finding import Finding
from app.errors import UserError
from app.said import Said, beside, from_json, listed, said
from app.training.events import Notice


def test_what_is_said_reads_like_the_plain_sentence() -> None:
    words = said("{count:,} rows of {file} are copies.", count=1234, file="a.csv")
    assert words == "1,234 rows of a.csv are copies." and isinstance(words, str)
    assert json.dumps([words]) == '["1,234 rows of a.csv are copies."]'
    assert {words: 1}["1,234 rows of a.csv are copies."] == 1


def test_braces_in_values_stay_as_they_are() -> None:
    assert said("{name} is empty.", name="{0} {x}") == "{0} {x} is empty."


def test_an_error_keeps_how_it_was_said() -> None:
    text = str(UserError(said("{file} is empty.", file="a.csv")))
    assert isinstance(text, Said) and text.pattern == "{file} is empty." and text.values == {"file": "a.csv"}


def test_copies_remember_too() -> None:
    words = copy.deepcopy(said("{count} rows", count=3))
    assert words == "3 rows" and words.pattern == "{count} rows" and words.values == {"count": 3}


def test_several_are_listed_as_one_says_them() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"


def test_json_carries_it_to_another_process() -> None:
    words = said("{what} are left out.", what=said("{count:,} rows", count=1200))
    sent = json.loads(json.dumps({"error": words, **beside(words)}))
    back = from_json(sent["error"], sent)
    assert isinstance(back, Said) and back == words and isinstance(back.values["what"], Said)
    assert beside("plain") == {}


@pytest.mark.parametrize("made", [None, 3, {}, {"pattern": "{x}", "values": {}}, {"pattern": "other", "values": {}}])
def test_what_does_not_go_with_the_sentence_is_dropped(made: object) -> None:
    back = from_json("A sentence.", {"said": made})
    assert back == "A sentence." and not isinstance(back, Said)


def test_findings_and_notices_take_it_along() -> None:
    message = said("{count} rows are few.", count=3)
    finding = Finding("few_rows", message)
    content = json.loads(json.dumps({**finding.to_json(), **beside(message)}))
    assert isinstance(Finding.from_json(content).message, Said)
    told = Notice("slow", message).to_json()
    assert told["message"] == "3 rows are few." and isinstance(from_json(told["message"], told), Said)
    assert set(Notice("slow", "Plain.").to_json()) == {"event", "code", "message"}
