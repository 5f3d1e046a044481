"""The Model page for texts: what is offered, what can be set, and starting from another run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

import models
from app import compose, files, runs
from app.choices import Choices
from app.data import fitting
from app.preparation import question_about
from app.runs import Run
from app.said import beside, said
from app.ui.desk import Desk
from app.ui.pages.model import ModelPage
from app.ui.pages.model.glyphs import DRAWINGS


@pytest.fixture
def show(desk: Desk, opened: Callable[[str], Desk], qtbot: Any) -> Callable[[str], ModelPage]:
    def open_page(data: str) -> ModelPage:
        opened(data)
        page = ModelPage(desk)
        qtbot.addWidget(page)
        page.resize(1400, 870)
        page.show()
        qtbot.waitUntil(lambda: bool(page.form.entries), timeout=10_000)
        return page

    return open_page


def settled(page: ModelPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not page.desk.reading and not page._refreshing.isActive(), timeout=20_000)


def fitting_ids(page: ModelPage) -> list[str]:
    return [id for id, card in page.gallery.cards.items() if card.isEnabled()]


def finished(folder: Path, data: str, template: str) -> Run:
    """The folder of a run with a model, as far as another one can start from it."""
    made = compose.compose(data, Choices(template=template))
    run = runs.create(folder, made.experiment)
    fitted = fitting.fit(made.experiment, made.dataset, made.parts, statistics=False)
    files.write_json(run.preprocessing_file, fitted.to_json())
    files.write_json(run.metrics_file, {"format": 1, "outcome": "completed", "metrics": {"perplexity": 4.2}})
    run.model_file.write_bytes(b"weights")
    return run


def test_every_template_has_a_drawing_of_its_own() -> None:
    assert [template.id for template in models.TEMPLATES if template.id not in DRAWINGS] == []


def test_labelled_texts_are_offered_what_reads_texts_and_the_rest_says_why_not(show, qtbot: Any) -> None:
    page = show("sample:reviews")
    assert page.header.sentence() == "Templates that fit 2,000 texts in 2 classes."
    assert set(fitting_ids(page)) >= {"embedding_bag", "simple_rnn", "lstm", "gru", "transformer_encoder", "bert"}
    assert not {"mlp", "cnn", "tcn", "fcn", "vae"} & set(fitting_ids(page))
    assert page.gallery.cards["cnn"].accessibleDescription() == "Needs pictures."
    assert not page.gallery.cards["cnn"].isVisible()
    qtbot.mouseClick(page.gallery.fold, Qt.MouseButton.LeftButton)
    assert page.gallery.cards["cnn"].isVisible()


def test_a_corpus_is_gone_on_with_by_default_and_other_goals_come_with_their_templates(show, desk, qtbot) -> None:
    page = show("sample:tales")
    assert set(fitting_ids(page)) == {"gpt", "simple_rnn", "lstm", "gru", "bert", "word2vec"}
    assert next(iter(page.gallery.cards)) == "gpt"
    qtbot.mouseClick(page.gallery.cards["word2vec"], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert desk.composition.experiment.task == "embedding"
    qtbot.mouseClick(page.gallery.cards["lstm"], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert (desk.composition.experiment.template, desk.composition.experiment.task) == ("lstm", "language-modelling")
    assert "bidirectional" not in page.form.entries, "it would see what it is to guess"


def test_how_texts_are_cut_stands_first_and_only_for_texts(show, desk: Desk, qtbot: Any) -> None:
    page = show("sample:reviews")
    assert list(page.form.entries)[:3] == ["tokens", "vocabulary", "length"]
    tokens = page.form.entries["tokens"].field
    assert [tokens.choice.itemText(at) for at in range(tokens.choice.count())] == ["Words", "Subwords", "Characters"]
    qtbot.mouseClick(page.gallery.cards["gru"], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert "masking" in page.form.entries
    known = desk.composition.shape.tokens[1]
    page.form.entries["tokens"].field.set_value("characters")
    page.form.edited.emit("tokens", "characters", False)
    settled(page, qtbot)
    assert desk.composition.shape.tokens[1] < known
    desk.open("sample:temperatures")
    settled(page, qtbot)
    assert not {"tokens", "vocabulary", "length", "masking"} & set(page.form.entries)


def test_a_share_to_leave_out_is_asked_only_where_blanks_are_filled(show, desk: Desk, qtbot: Any) -> None:
    page = show("sample:reviews")
    qtbot.mouseClick(page.gallery.cards["bert"], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert desk.composition.experiment.task == "text-classification"
    assert "masked" not in page.form.entries and "token_dropout" in page.form.entries


def test_a_training_can_start_from_a_run_of_the_same_template(show, desk: Desk, qtbot: Any) -> None:
    run = finished(desk.runs_folder, "sample:tales", "gpt")
    page = show("sample:questions")
    origins = page.card.origins
    qtbot.waitUntil(lambda: not origins.isHidden(), timeout=10_000)
    box = origins.field.box
    assert [box.itemData(at) for at in range(box.count())] == ["", str(run.folder)]
    assert "GPT, tales" in box.itemText(1)
    origins.wanted.emit(str(run.folder))
    settled(page, qtbot)
    assert desk.choices.origin == str(run.folder)
    assert desk.composition.experiment.origin == str(run.folder)
    assert "are taken over" in origins.field.note()
    qtbot.mouseClick(page.gallery.cards["word2vec"], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    page.desk.undo()
    settled(page, qtbot)
    origins.wanted.emit("")
    settled(page, qtbot)
    assert desk.composition.experiment.origin is None


def test_a_run_of_which_nothing_can_be_taken_keeps_the_training_from_starting(show, desk: Desk, qtbot: Any) -> None:
    run = finished(desk.runs_folder, "sample:tales", "gpt")
    page = show("sample:questions")
    page.card.origins.wanted.emit(str(run.folder))
    settled(page, qtbot)
    assert question_about(desk.composition)["origin"] == str(run.folder)
    refusal = said("Nothing of {folder} can be taken over.", folder=run.folder)
    desk._described({"layers": [], "seconds": 1.0, "obstacle": {"error": str(refusal), **beside(str(refusal))}})
    assert desk.model_problem == str(refusal)
    qtbot.waitUntil(lambda: not page.train.isEnabled(), timeout=10_000)
    assert str(refusal) in page.train.accessibleDescription()
    desk.train()
    assert [path for path in desk.runs_folder.iterdir() if path.is_dir()] == [run.folder]
    page.card.origins.wanted.emit("")
    settled(page, qtbot)
    qtbot.waitUntil(page.train.isEnabled, timeout=10_000)
    assert "origin" not in question_about(desk.composition)


@pytest.mark.parametrize(("memory", "warned"), [(8e8, False), (7e13, True)])
def test_a_network_that_takes_more_memory_than_is_free_is_warned_of(
    show, desk: Desk, qtbot: Any, memory: float, warned: bool
) -> None:
    page = show("sample:tales")
    settled(page, qtbot)
    desk._described({"layers": [], "trainable": 1000, "seconds": 60.0, "memory": memory})
    foot = page.layers.foot
    qtbot.waitUntil(lambda: foot.warning.isVisible() == warned, timeout=10_000)
    assert ("are free" in foot.warning.text()) == warned
    if warned:  # none of it is cut
        assert foot.warning.height() >= foot.warning.heightForWidth(foot.warning.width())
    assert page.train.isEnabled()


def test_without_a_run_to_start_from_nothing_is_asked(show, qtbot: Any) -> None:
    page = show("sample:tales")
    settled(page, qtbot)
    assert page.card.origins.isHidden()
