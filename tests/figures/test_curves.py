"""Training curves: what is seen while a training runs, and how seldom all of it is drawn."""

from __future__ import annotations

import math
import random

import pytest

from app.figures.curves import Curves
from app.figures.style import Style
from app.figures.words import Words


def falling(epoch: int) -> dict[str, float]:
    """A run that overfits after epoch 10."""
    return {
        "loss": 0.6 * math.exp(-epoch / 4),
        "val_loss": 0.2 + 0.3 * math.exp(-epoch / 2) + 0.001 * max(0, epoch - 10) ** 2,
        "accuracy": 0.95 - 0.3 * math.exp(-epoch / 3),
        "val_accuracy": 0.9 - 0.2 * math.exp(-epoch / 3),
    }


@pytest.fixture
def curves() -> Curves:
    """Fourteen of twenty epochs."""
    curves = Curves(("loss", "accuracy"))
    curves.set_planned(20)
    for epoch in range(1, 15):
        curves.add_epoch(epoch, falling(epoch))
    curves.set_best(10)
    return curves


def test_the_axis_runs_to_the_planned_epoch(curves: Curves, style: Style, words: Words) -> None:
    figure = curves.render(style, words, 900, 500)
    assert [axes.get_xlim() for axes in figure.axes] == [(1.0, 20.0), (1.0, 20.0)]
    written = [text.get_text() for text in figure.texts]
    assert all(written.count(epoch) == 2 for epoch in ("1", "5", "10", "15", "20"))


def test_training_is_solid_and_validation_dashed_with_a_dot_at_the_end(
    curves: Curves, style: Style, words: Words
) -> None:
    axes = curves.render(style, words, 900, 500).axes[0]
    training, validation = (
        next(line for line in axes.lines if line.get_color() == colour and len(line.get_xdata()) == 14)
        for colour in style.series[:2]
    )
    assert (training.get_linestyle(), validation.get_linestyle()) == ("-", "--")
    ends = [line for line in axes.lines if len(line.get_xdata()) == 1 and line.get_marker() == "o"]
    assert {float(line.get_xdata()[0]) for line in ends} == {14.0, 10.0}


def test_the_best_epoch_is_marked_in_words_and_with_a_ring_on_the_validation_line(
    curves: Curves, style: Style, words: Words
) -> None:
    axes = curves.render(style, words, 900, 500).axes[0]
    assert [text.get_text() for text in axes.texts if text.get_visible()] == ["best, epoch 10"]
    ring = next(line for line in axes.lines if line.get_markerfacecolor() == style.surface)
    assert (ring.get_xdata()[0], ring.get_ydata()[0]) == (10, pytest.approx(falling(10)["val_loss"]))
    curves.set_best(None)
    assert not curves.follow()
    assert not any(text.get_visible() for text in axes.texts)


def test_loss_starts_at_zero_and_accuracy_higher(curves: Curves, style: Style, words: Words) -> None:
    loss, accuracy = curves.render(style, words, 900, 500).axes
    assert loss.get_ylim()[0] == 0
    assert accuracy.get_ylim()[0] > 0.5
    assert accuracy.get_ylim()[1] <= 1


def test_two_metrics_stand_side_by_side_or_one_under_the_other(
    curves: Curves, style: Style, words: Words
) -> None:
    beside = [axes.get_position() for axes in curves.render(style, words, 900, 400).axes]
    assert beside[0].x1 < beside[1].x0
    under = [axes.get_position() for axes in curves.render(style, words, 380, 600).axes]
    assert under[0].y0 > under[1].y1


def test_numbers_that_fit_move_lines_and_those_that_do_not_ask_for_a_new_drawing(
    curves: Curves, style: Style, words: Words
) -> None:
    figure = curves.render(style, words, 900, 500)
    curves.add_epoch(15, falling(15))
    assert not curves.follow()
    assert max(len(line.get_xdata()) for line in figure.axes[0].lines) == 15
    curves.add_epoch(16, falling(16) | {"val_loss": 7.0})
    assert curves.follow()


def test_a_long_training_is_drawn_whole_only_a_few_times(style: Style, words: Words) -> None:
    curves, whole = Curves(("loss", "accuracy")), 1
    curves.set_planned(50)
    curves.render(style, words, 900, 500)
    chance = random.Random(0)
    for epoch in range(1, 51):
        for step in range(40):
            loss = 2.3 * math.exp(-(epoch + step / 40) / 6) + chance.random() * 0.1
            curves.add_batch(epoch, step, 40, {"loss": loss, "accuracy": 1 - loss / 3})
            if curves.follow():
                curves.render(style, words, 900, 500)
                whole += 1
        curves.add_epoch(epoch, falling(epoch))
        if curves.follow():
            curves.render(style, words, 900, 500)
            whole += 1
    assert whole <= 15
    assert all(
        len(line.get_xdata()) <= 1000
        for axes in curves.render(style, words, 9, 9).axes
        for line in axes.lines
    )


def test_the_line_by_batch_can_be_hidden(curves: Curves, style: Style, words: Words) -> None:
    curves.add_batch(15, 5, 10, {"loss": 0.02})
    axes = curves.render(style, words, 900, 500).axes[0]
    assert axes.get_xlim()[0] == 0
    assert any(14.5 in line.get_xdata() for line in axes.lines if line.get_visible())
    curves.set_batches(False)
    assert curves.follow()
    axes = curves.render(style, words, 900, 500).axes[0]
    assert axes.get_xlim()[0] == 1
    assert not any(14.5 in line.get_xdata() for line in axes.lines if line.get_visible())


def test_a_first_epoch_far_above_the_rest_does_not_flatten_what_comes_later(
    style: Style, words: Words
) -> None:
    curves = Curves()
    for epoch in range(1, 31):
        curves.add_epoch(epoch, {"loss": 500.0 if epoch < 3 else 0.5 + 1 / epoch})
    curves.set_best(1)
    axes = curves.render(style, words, 500, 300).axes[0]
    assert axes.get_ylim()[1] < 2
    assert not any(line.get_visible() for line in axes.lines if line.get_markerfacecolor() == style.surface)


def test_small_charts_have_fewer_ticks(style: Style, words: Words) -> None:
    curves = Curves()
    curves.load([{"epoch": epoch, "loss": 1 / epoch} for epoch in range(1, 31)])
    large = {text.get_text() for text in curves.render(style, words, 500, 300).texts}
    small = {text.get_text() for text in curves.render(style, words, 160, 110).texts}
    assert {"0.0", "0.2", "0.4", "0.6", "0.8", "1.0", "10", "20", "30"} <= large
    assert {"0", "1"} <= small and "0.2" not in small


def test_more_epochs_than_planned_widen_the_axis(curves: Curves, style: Style, words: Words) -> None:
    curves.render(style, words, 900, 500)
    curves.add_epoch(25, falling(25))
    assert curves.follow()
    assert curves.render(style, words, 900, 500).axes[0].get_xlim()[1] == 25


def test_a_loss_that_is_no_number_leaves_a_gap_and_the_rest_is_drawn(style: Style, words: Words) -> None:
    curves = Curves()
    for epoch, loss in enumerate([0.5, math.nan, math.inf, 1e308, 0.4, None], 1):
        curves.add_epoch(epoch, {"loss": loss, "val_loss": loss})
    curves.set_best(2)
    figure = curves.render(style, words, 500, 300)
    figure.canvas.draw()
    assert [row[0] for row in curves.table(words).rows] == [1, 2, 3, 4, 5, 6]


def test_a_logarithmic_axis_shows_powers_of_ten_and_leaves_shares_alone(
    curves: Curves, style: Style, words: Words
) -> None:
    curves.add_epoch(15, {"loss": 1e-6, "val_loss": 400.0})
    curves.set_log(True)
    loss, accuracy = curves.render(style, words, 900, 500).axes
    assert (loss.get_yscale(), accuracy.get_yscale()) == ("log", "linear")
    assert not curves.follow()
    curves.add_epoch(16, {"loss": 0.0, "val_loss": -1.0})
    assert curves.follow()
    assert curves.render(style, words, 900, 500).axes[0].get_yscale() == "linear"


def test_a_run_is_read_from_its_history(style: Style, words: Words) -> None:
    curves = Curves()
    curves.load([{"epoch": 1, "seconds": 2.0, "learning_rate": 0.1, "loss": 1.0, "val_loss": None}])
    assert curves.history.names() == ("loss",)
    assert curves.table(words).head == ("Epoch", "Training loss", "Validation loss")
    assert curves.table(words).rows == ((1, 1.0, pytest.approx(math.nan, nan_ok=True)),)
    assert curves.sentence(words) == "Training loss is 1 after epoch 1."


def test_the_course_is_told_in_a_sentence(curves: Curves, words: Words) -> None:
    assert curves.sentence(words).startswith("Validation loss fell from 0.382 to 0.216, best at epoch 10.")
    assert "Validation accuracy rose from 0.757" in curves.sentence(words)
    assert Curves().sentence(words) == "No numbers yet."


def test_the_numbers_of_an_epoch_are_read_under_the_mouse(curves: Curves, style: Style, words: Words) -> None:
    axes = curves.render(style, words, 900, 500, 2.0).axes[1]
    x, y = axes.transData.transform((4.2, 0.9))
    assert curves.tip(x / 2, 500 - y / 2, words) == "Epoch 4\ntraining 0.871\nvalidation 0.847"
    x, y = axes.transData.transform((18, 0.9))
    assert curves.tip(x / 2, 500 - y / 2, words) == ""
    assert curves.tip(1, 1, words) == ""


def test_whoever_shows_the_curves_is_told_of_every_change() -> None:
    curves, told = Curves(), []
    curves.listener = lambda: told.append(1)
    curves.set_planned(3)
    curves.add_batch(1, 1, 10, {"loss": 1.0})
    curves.add_epoch(1, {"loss": 1.0})
    curves.set_best(1)
    curves.settle()
    assert len(told) == 5


def test_values_to_compare_with_are_drawn_where_they_lie_on_the_axis(style, words) -> None:
    chart = Curves(("loss",), marks={"loss": [("counting $tokens$", 2.5), ("beyond", 99.0)]})
    chart.set_planned(5)
    for epoch, loss in enumerate([4.0, 3.0, 2.0], start=1):
        chart.add_epoch(epoch, {"loss": loss, "val_loss": loss})
    figure = chart.render(style, words, 480, 300)
    figure.canvas.draw()
    drawn = [text.get_text() for axes in figure.axes for text in axes.texts]
    assert "counting $tokens$" in drawn and "beyond" not in drawn
    chart.set_marks({})
    assert chart.follow()
