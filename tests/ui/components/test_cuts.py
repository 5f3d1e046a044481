"""A text as a network reads it: whole, in pieces, cut, and never obeyed as markup."""

import pytest
from PySide6.QtGui import QTextCharFormat

from app.ui.components.cuts import MOST, CutText, visible
from app.ui.theme import Theme


@pytest.fixture
def view(qtbot, theme: Theme) -> CutText:
    view = CutText("Text")
    qtbot.addWidget(view)
    view.show()
    return view


def shapes(view: CutText) -> dict[str, QTextCharFormat]:
    found, block = {}, view.document().begin()
    while block.isValid():
        found |= {piece.fragment().text(): piece.fragment().charFormat() for piece in block}
        block = block.next()
    return found


def test_markup_is_shown_and_not_obeyed(view: CutText) -> None:
    view.show_text("<b>bold</b>\n<img src='x'>")
    assert view.toPlainText() == "<b>bold</b>\n<img src='x'>"
    view.show_pieces([("<b>", "known"), ("x", "unknown")], 0)
    assert "<b>" in view.toPlainText()


def test_pieces_never_seen_are_underlined_not_only_coloured(view: CutText) -> None:
    view.show_pieces([("good", "known"), ("qwx", "unknown"), ("[_]", "blank")], 0)
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert [text for text, shape in shapes(view).items() if shape.underlineStyle() == wave] == ["qwx"]


def test_what_lies_behind_the_end_is_set_apart(view: CutText) -> None:
    view.show_pieces([(word, "known") for word in ("a", "b", "c")], 2)
    assert view.toPlainText().split() == ["a", "b", "cut", "here", "c"]


def test_colours_follow_the_theme(view: CutText, theme: Theme) -> None:
    view.show_pieces([("good", "known")], 0)
    light = shapes(view)["good"].foreground().color()
    theme.set_mode("dark")
    assert shapes(view)["good"].foreground().color() != light


def test_a_text_without_end_is_folded(view: CutText) -> None:
    view.show_pieces([("x", "known")] * (MOST + 1234), 0)
    assert "1,234 more" in view.toPlainText()
    view.show_text("y" * 1_000_000)
    assert len(view.toPlainText()) < 30_000


def test_blanks_and_line_ends_can_be_seen() -> None:
    assert visible(" the") == "·the" and visible("\n") == "↵\n" and visible("\0") == "▯" and visible("") == "∅"
