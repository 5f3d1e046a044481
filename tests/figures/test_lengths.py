"""Lengths of texts with the line from which they are cut."""

from app.figures.lengths import Lengths
from app.figures.style import Style
from app.figures.words import Words


def test_a_line_stands_where_texts_are_cut(style: Style, words: Words) -> None:
    chart = Lengths("Tokens", [3, 5, 8, 13, 21, 34], 20, "cut after 20", "Tokens of a text")
    axes = chart.render(style, words, 400, 200).axes[0]
    assert [line.get_xdata()[0] for line in axes.lines if line.get_linestyle() != "-"] == [20]
    assert "cut after 20" in {text.get_text() for text in axes.texts}


def test_without_a_limit_or_beyond_all_texts_there_is_no_line(style: Style, words: Words) -> None:
    for limit in (0, 500):
        axes = Lengths("Tokens", [3, 5, 8], limit, "cut", "").render(style, words, 400, 200).axes[0]
        assert not axes.texts


def test_no_texts_make_an_empty_chart(style: Style, words: Words) -> None:
    chart = Lengths("Tokens", [], 20, "cut after 20", "")
    assert not chart.render(style, words, 400, 200).axes
    assert chart.sentence(words) == words.nothing
