"""Pairs in the window: both sides to read, how they are cut, which answers which, and how near a run came."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app import compose, files, runs
from app.choices import Choices
from app.evaluation import kept
from app.runs import Run
from app.ui.desk import Desk
from app.ui.pages.data.pairs import PairsView
from app.ui.pages.evaluate import EvaluatePage
from app.ui.window import Window
from app.ui.work import Work

WORDS = [f"{a}{b}" for a in ("bat", "cat", "dog", "fox", "hen", "owl") for b in ("s", "kin", "like", "less", "let")]


@pytest.fixture
def phrases(tmp_path: Path) -> Path:
    """40 pairs and a note beside each; one with markup, one without an answer."""
    rows = [f"I see {word} here\tJe vois {word} ici\tnote {place} of the author" for place, word in enumerate(WORDS)]
    rows += ["<b>bold</b> & $x$\t<i>gras</i> et $x$\tnote by someone", "nothing follows\t\tnote by nobody else"]
    path = tmp_path / "phrases.tsv"
    path.write_text("english\tfrench\tauthor\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def quiet(desk: Desk) -> bool:
    return not desk.reading and not any(work.isRunning() for work in desk.workshop.findChildren(Work))


def kind(desk: Desk) -> str:
    """The kind of the data on the desk; "" while it is thought about."""
    return desk.survey.data.kind if quiet(desk) and desk.survey is not None else ""


@pytest.fixture
def shown(window: Window, desk: Desk, opened: Callable[[str], Desk], qtbot: Any) -> Callable[[str], PairsView]:
    def show(path: str) -> PairsView:
        opened(path)
        window.show_page("data")
        qtbot.waitUntil(window.current.table.pairs.isVisible, timeout=20_000)
        qtbot.waitUntil(lambda: quiet(desk), timeout=30_000)
        return window.current.table.pairs

    return show


def line(view: PairsView, row: int) -> list[str]:
    return [str(view.rows.index(row, column).data()) for column in range(view.rows.columnCount())]


def test_both_sides_stand_next_to_each_other_and_are_no_markup(shown, phrases: Path, window: Window) -> None:
    view = shown(str(phrases))
    heads = [view.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(4)]
    assert heads == ["Row", "english", "french", "Part"]
    assert line(view, 0)[:3] == ["1", "I see bats here", "Je vois bats ici"]
    assert line(view, 31)[1:] == ["nothing follows", "empty", "left out"]
    view.table.setCurrentIndex(view.rows.index(30, 0))
    assert [reader.toPlainText() for reader in view.readers] == ["<b>bold</b> & $x$", "<i>gras</i> et $x$"]
    assert window.current.header.sentence().startswith("32 pairs of a source and its answer.")


def test_the_chosen_pair_is_shown_as_it_is_cut(shown, phrases: Path, qtbot: Any) -> None:
    view = shown(str(phrases))
    qtbot.waitUntil(lambda: "words to" in view.says.full_text(), timeout=30_000)  # both sides are cut
    view.form.set_value("tokens")
    view.form.chosen.emit("tokens")
    view.table.setCurrentIndex(view.rows.index(1, 0))
    assert "".join(view.readers[0].toPlainText().split()) == "iseebatkinhere"
    assert view.titles[0].full_text().startswith("english · 4 tokens")


def test_parts_can_be_looked_at_by_themselves(shown, phrases: Path) -> None:
    view = shown(str(phrases))
    view.part.set_value("test")
    view.part.chosen.emit("test")
    assert view.rows.rowCount() > 0
    assert {line(view, row)[3] for row in range(view.rows.rowCount())} == {"Test"}


def test_the_sides_are_swapped_and_that_is_undone(shown, phrases: Path, desk: Desk, window: Window, qtbot: Any) -> None:
    view = shown(str(phrases))
    window.current.table.target.swap.click()
    qtbot.waitUntil(lambda: quiet(desk), timeout=30_000)
    assert line(view, 0)[1:3] == ["Je vois bats ici", "I see bats here"]
    desk.undo()
    qtbot.waitUntil(lambda: quiet(desk), timeout=30_000)
    assert line(view, 0)[1:3] == ["I see bats here", "Je vois bats ici"]


def test_a_text_gets_its_answers_from_a_second_file(
    window: Window, desk: Desk, opened: Callable[[str], Desk], tmp_path: Path, qtbot: Any
) -> None:
    for name, text in (("en.txt", "I see {} here"), ("fr.txt", "Je vois {} ici")):
        lines = [text.format(word) + ", again" * (place % 5) for place, word in enumerate(WORDS)]
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    opened(str(tmp_path / "en.txt"))
    window.show_page("data")
    card = window.current.table.target
    qtbot.waitUntil(card.beside.isVisible, timeout=20_000)
    card.set_answers(str(tmp_path / "fr.txt"))
    qtbot.waitUntil(lambda: kind(desk) == "pairs", timeout=30_000)
    qtbot.waitUntil(window.current.table.pairs.isVisible, timeout=20_000)
    assert line(window.current.table.pairs, 0)[1:3] == ["I see bats here", "Je vois bats ici"]
    assert desk.composition is not None and desk.composition.experiment.data.pairs_with == str(tmp_path / "fr.txt")


def test_pairs_can_be_treated_as_something_else(
    shown, phrases: Path, desk: Desk, window: Window, qtbot: Any
) -> None:
    shown(str(phrases))
    foot = window.current.table.foot
    assert foot.kind.value() == "pairs"
    foot.kind.chosen.emit("texts")
    qtbot.waitUntil(lambda: kind(desk) == "texts", timeout=30_000)
    foot.kind.chosen.emit("pairs")
    qtbot.waitUntil(lambda: kind(desk) == "pairs", timeout=30_000)


# Evaluate


def scored(folder: Path, data: Path) -> Run:
    """A finished run with what it wrote for its test part: all but the first right."""
    made = compose.compose(str(data), Choices())
    run = runs.create(folder, made.experiment)
    rows = np.flatnonzero(made.parts == "test")
    wanted = made.dataset.frame["french"].iloc[rows].tolist()  # type: ignore[union-attr]
    outputs = np.tile(np.asarray([[0, 4]], np.float32), (len(rows), 1))
    outputs[-1, 0] = 3
    written = (*wanted[:-1], "Je <b>mange</b>")
    losses = np.linspace(0.1, 1.0, len(rows)).astype(np.float32)
    files.write_json(run.environment_file, {"format": 1, "data_fingerprint": ""})
    kept.keep(run, kept.Kept(rows, outputs, np.zeros(len(rows)), losses, total=len(rows), written=written))
    run.model_file.write_bytes(b"weights")
    metrics = {
        "loss": 0.5, "nll": 0.5, "perplexity": 1.65, "token_accuracy": 0.9, "exact_match": 0.75,
        "token_error_rate": 0.1, "bleu": 61.25, "chrf": 70.5,
    }  # fmt: skip
    baseline = {**dict.fromkeys(metrics, 0.0), "bleu": 20.0, "token_error_rate": 0.5, "token_accuracy": 0.3}
    content = {
        "format": 1, "outcome": "completed", "best_epoch": 3, "samples": len(rows), "metrics": metrics,
        "baseline": baseline, "baselines": {"nearest": baseline, "bigram": baseline},
    }  # fmt: skip
    files.write_json(run.metrics_file, content)
    return run


@pytest.fixture
def evaluated(desk: Desk, qtbot: Any, tmp_path: Path, phrases: Path) -> EvaluatePage:
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 850)
    page.show()
    desk.open_run(str(scored(tmp_path / "runs", phrases).folder))
    qtbot.waitUntil(lambda: page.review is not None and page.stage.isVisible(), timeout=20_000)
    page.originals.want()
    qtbot.waitUntil(lambda: page.originals.dataset is not None, timeout=20_000)
    return page


def test_scores_stand_beside_those_of_the_nearest_known_source(evaluated: EvaluatePage) -> None:
    parts = evaluated.stage.scores.parts
    shown = [name for name, part in parts.items() if part.isVisibleTo(evaluated.stage.scores)]
    assert shown == ["exact_match", "token_error_rate", "bleu", "token_accuracy"]
    assert "test pairs it has never seen" in evaluated.header.sentence()


def test_the_worst_answers_are_listed_as_wanted_and_as_written(evaluated: EvaluatePage) -> None:
    rows = evaluated.stage.worst.cases.rows
    first = [rows.index(0, column).data() for column in range(rows.columnCount())]
    assert first[1] == "3" and first[2].startswith("I see") and first[3].startswith("Je vois")
    assert first[4] == "Je <b>mange</b>", "what was written is plain text"
    evaluated.stage.worst.cases.select(0)
    text = evaluated.stage.detail.reader.toPlainText()
    assert "Wanted\nJe vois" in text and "Written\nJe <b>mange</b>" in text
    assert evaluated.stage.detail.said.text().startswith("3 edits to a right answer of 4 tokens.")
    evaluated.stage.worst.cases.select(1)
    assert evaluated.stage.detail.said.text().startswith("Right.")
