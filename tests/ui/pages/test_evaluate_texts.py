"""Runs that learned texts on the Evaluate page: what counting reaches, and the worst texts to read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app import compose, files, runs
from app.choices import Choices
from app.evaluation import kept
from app.runs import Run
from app.ui.components import ElidedLabel
from app.ui.desk import Desk
from app.ui.pages.evaluate import EvaluatePage

COUNTS = {
    "bigram": {"loss": 2.4, "nll": 2.4, "perplexity": 11.02, "token_accuracy": 0.3},
    "unigram": {"loss": 3.1, "nll": 3.1, "perplexity": 22.2, "token_accuracy": 0.15},
}


def written(folder: Path, data: str, metrics: dict[str, float], **more: Any) -> Run:
    """A finished run with the answers to its test part."""
    made = compose.compose(data, Choices(template=more.pop("template", None)))
    run = runs.create(folder, made.experiment)
    rows = np.flatnonzero(made.parts == "test")
    losses = np.linspace(1.0, 3.0, len(rows)).astype(np.float32)
    if made.experiment.task == "text-classification":
        targets = np.zeros(len(rows), np.int32)
        outputs = np.tile(np.asarray([[0.25, 0.75]], np.float32), (len(rows), 1))
    else:
        targets = np.zeros(len(rows), np.int32)
        outputs = np.full((len(rows), 1), 120, np.float32)
    files.write_json(run.environment_file, {"format": 1, "data_fingerprint": ""})
    kept.keep(run, kept.Kept(rows, outputs, targets, losses, total=len(rows)))
    run.model_file.write_bytes(b"weights")
    content = {"format": 1, "outcome": "completed", "best_epoch": 3, "samples": len(rows), "metrics": metrics, **more}
    files.write_json(run.metrics_file, content)
    return run


@pytest.fixture
def show(desk: Desk, qtbot: Any) -> Callable[[Run], EvaluatePage]:
    def open_run(run: Run) -> EvaluatePage:
        page = EvaluatePage(desk)
        qtbot.addWidget(page)
        page.resize(1216, 850)
        page.show()
        desk.open_run(str(run.folder))
        qtbot.waitUntil(lambda: page.review is not None and page.stage.isVisible(), timeout=20_000)
        page.originals.want()
        qtbot.waitUntil(lambda: page.originals.dataset is not None, timeout=20_000)
        return page

    return open_run


def said(widget: QWidget) -> str:
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return " | ".join(label.full_text() if isinstance(label, ElidedLabel) else label.text() for label in labels)


def test_a_language_model_stands_beside_what_counting_foretells(show, tmp_path: Path) -> None:
    metrics = {"loss": 1.6, "nll": 1.6, "perplexity": 4.95, "token_accuracy": 0.52}
    page = show(written(tmp_path, "sample:tales", metrics, template="gpt", baseline=COUNTS["bigram"], baselines=COUNTS))
    text = said(page.stage.scores)
    assert "4.950" in text and "counting 11.0" in text and "52.0 %" in text and "tokens it wavers between" in text
    assert "Only" not in text, "every token counts, so that samples are not few"
    rows = page.stage.counting.rows
    assert [rows.index(at, 0).data() for at in range(3)] == ["This model", "Counting pairs", "Counting tokens"]
    assert "has learned more" in said(page.stage.counting)
    assert [page.stage.views.tabs.tabText(at) for at in range(2)] == ["Worst samples", "Compare with another run"]


def test_counting_that_foretells_better_is_said(show, tmp_path: Path) -> None:
    metrics = {"loss": 2.9, "nll": 2.9, "perplexity": 18.2, "token_accuracy": 0.2}
    page = show(written(tmp_path, "sample:tales", metrics, template="gpt", baseline=COUNTS["bigram"], baselines=COUNTS))
    assert "Counting pairs foretells better and needs no network." in said(page.stage.counting)


def test_the_worst_passages_can_be_read_whole(show, tmp_path: Path, qtbot) -> None:
    metrics = {"loss": 1.6, "nll": 1.6, "perplexity": 4.95, "token_accuracy": 0.52}
    page = show(written(tmp_path, "sample:tales", metrics, template="gpt", baseline=COUNTS["bigram"], baselines=COUNTS))
    cases = page.stage.worst.cases
    qtbot.waitUntil(lambda: cases.shown() > 0, timeout=10_000)
    cases.select(0)
    place = int(page.review.worst()[0])
    text = page.originals.dataset.frame["text"].iloc[int(page.review.kept.rows[place])]
    assert page.stage.detail.reader.toPlainText() == text
    assert "120 tokens; the loss of each is 3.000 on average." in said(page.stage.detail)


def test_word_vectors_are_scored_against_guessing(show, tmp_path: Path) -> None:
    chance = {"chance": {"accuracy": 0.2}}
    page = show(
        written(
            tmp_path, "sample:tales", {"loss": 2.1, "accuracy": 0.81}, template="word2vec",
            baseline=chance["chance"], baselines=chance,
        )
    )  # fmt: skip
    assert "81.0 %" in said(page.stage.scores) and "guessing 20.0 %" in said(page.stage.scores)
    assert page.stage.counting.isHidden()


def test_a_text_that_was_taken_for_another_class_can_be_read_whole(show, tmp_path: Path, qtbot) -> None:
    names = ["dissatisfied", "satisfied"]
    page = show(
        written(
            tmp_path, "sample:reviews", {"loss": 1.2, "accuracy": 0.5}, classes=names, confusion=[[0, 300], [0, 0]],
            baseline={"accuracy": 0.5},
        )
    )  # fmt: skip
    assert "test texts it has never seen" in page.header.sentence()
    page.stage.views.tabs.set_value("worst")
    cases = page.stage.worst.cases
    qtbot.waitUntil(lambda: cases.shown() > 0, timeout=10_000)
    cases.select(0)
    row = int(page.review.kept.rows[int(page.review.worst()[0])])
    assert page.stage.detail.reader.toPlainText() == page.originals.dataset.frame["review"].iloc[row]
    assert not page.stage.detail.table.isVisible()
