"""Candidates: likely next tokens, words for a blank, neighbours of a word, as bars of the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.ui.components import Bar
from app.ui.components.cuts import visible
from app.ui.pages.use import words
from app.ui.pages.use.answer import Answer

translate = QCoreApplication.translate


def show_view(answer: Answer, content: Mapping[str, Any]) -> None:
    """Shows what a view tells of what was tried.

    Args:
        answer: Where.
        content: A content of `app.views`: `text`, `blanks` or `map`.
    """
    view = content.get("view")
    if view == "text":
        _next(answer, content.get("next") or ())
    elif view == "blanks":
        _blanks(answer, content.get("examples") or ())
    elif view == "map":
        _near(answer, content)


def _next(answer: Answer, told: Sequence[Mapping[str, Any]]) -> None:
    found = told[0]["candidates"] if told else ()
    rows = [(visible(str(piece)), float(share)) for piece, share in found]
    _show(answer, translate("Use", "Next comes most likely"), rows,
          translate("Use", "What comes next is drawn from these; Generate goes on so, token by token."))  # fmt: skip


def _blanks(answer: Answer, told: Sequence[Mapping[str, Any]]) -> None:
    """The first blank's words as bars; of the others the likeliest word each, in the note."""
    if not told:
        answer.show_nothing("")
        return
    rows = [(visible(str(word)), float(share)) for word, share in told[0]["best"]]
    others = [str(example["best"][0][0]) for example in told[1:] if example["best"]]
    note = ""
    if others:
        note = translate("Use", "The other blanks: {words}.").format(words=", ".join(others))
    _show(answer, translate("Use", "In the first blank most likely stands"), rows, note)


def _near(answer: Answer, content: Mapping[str, Any]) -> None:
    analogies, neighbours = content.get("analogies") or (), content.get("neighbours") or {}
    if analogies:
        asked = analogies[0]
        caption = translate("Use", "{a} is to {b} as {c} is to").format(
            a=asked["a"], b=asked["b"], c=asked["c"]
        )
        found = asked["best"]
    elif neighbours:
        word = str((content.get("words") or [next(iter(neighbours))])[0])
        caption = translate("Use", "Nearest to {word}").format(word=word)
        found = neighbours.get(word, ())
    else:
        answer.show_nothing("")
        return
    note = translate("Use", "1 would be the same direction, 0 nothing in common.")
    bars = [
        Bar(str(word), max(float(share), 0.0), percent=words.decimal(float(share), 2), strong=not place)
        for place, (word, share) in enumerate(found)
    ]
    answer.show_candidates(caption, bars, note)


def _show(answer: Answer, caption: str, rows: Sequence[tuple[str, float]], note: str) -> None:
    bars = [
        Bar(name, share, percent=words.percent(share), strong=not place) for place, (name, share) in enumerate(rows)
    ]
    answer.show_candidates(caption, bars, note)
