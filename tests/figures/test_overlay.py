"""Runs over each other."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.figures.overlay import Line, Overlay, apart
from app.figures.style import Style
from app.figures.words import Words

LINES = (
    Line("CNN", [1, 2, 3], [0.8, 0.9, 0.92], 0),
    Line("MLP", [1, 2, 3, 4], [0.7, 0.8, 0.85, 0.921], 1),
    Line("failed", [1, 2], [float("nan"), float("inf")], 2),
)


@given(st.lists(st.floats(0, 300), max_size=20))
def test_names_are_fourteen_apart_and_in_the_order_of_their_lines(places: list[float]) -> None:
    found = apart(places, 14.0, 0.0, 300.0)
    assert [place for _, place in sorted(zip(places, found, strict=True))] == sorted(found)
    ordered = sorted(found)
    assert all(b - a >= 14 - 1e-6 for a, b in pairwise(ordered))
    assert all(-1e-6 <= place <= 300 + 1e-6 for place in found)


def test_names_that_do_not_touch_stay_where_their_lines_end() -> None:
    assert apart([100.0, 20.0], 14.0, 0.0, 300.0) == [100.0, 20.0]


def test_each_run_is_named_in_its_colour_at_the_end_of_its_line(style: Style, words: Words) -> None:
    axes = Overlay("val_accuracy", LINES, "Epoch").render(style, words, 600, 300).axes[0]
    assert [(text.get_text(), text.get_color()) for text in axes.texts] == [
        ("CNN", "blue"),
        ("MLP", "chocolate"),
    ]
    places = [text.get_position() for text in axes.texts]
    assert len(set(places)) == 1  # offsets alone; the anchors are the lines' ends
    assert [text.xy[0] for text in axes.texts] == [3.0, 4.0]


def test_the_table_has_a_column_a_run(words: Words) -> None:
    table = Overlay("val_accuracy", LINES, "Epoch").table(words)
    assert table.head == ("Epoch", "CNN", "MLP", "failed")
    assert table.rows[3] == (4, None, 0.921, None)


def test_the_best_run_is_told_in_a_sentence(words: Words) -> None:
    assert Overlay("val_accuracy", LINES, "Epoch").sentence(words) == "3 runs. MLP ends best at 0.921."
    assert Overlay("val_loss", LINES[:2], "Epoch").sentence(words) == "2 runs. CNN ends best at 0.920."


def test_a_hundred_runs_are_drawn_and_as_many_named_as_have_room(style: Style, words: Words) -> None:
    lines = [Line(f"run {n}", [1, 2], [n, n + 1], n) for n in range(100)]
    figure = Overlay("loss", lines, "Seconds", "Loss", whole=False).render(style, words, 500, 260)
    figure.canvas.draw()
    assert 8 < len(figure.axes[0].texts) < 20
