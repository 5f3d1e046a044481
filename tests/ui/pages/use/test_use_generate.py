"""Generating on the Use page, as a user does."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.ui.pages.use import UsePage


def test_generating_is_closed_to_templates_that_tell_apart(iris):
    assert not iris.tabs.isTabEnabled(2)
    assert "makes none" in iris.tabs.accessibleTabName(2)


@pytest.fixture
def vae(use: Callable[..., UsePage], worker: Any) -> UsePage:
    page = use("sample:digits", "vae")
    page.tabs.set_value("generate")
    return page


def given(worker: Any, hand: Any, count: int = 24) -> None:
    codes = [[number / 10, -1.0, 2.5] for number in range(count)]
    worker.last("generate").answer(
        pictures=[hand.png(8, 10 * (at % 20)) for at in range(count)], latents=codes
    )


def test_a_vae_shows_what_a_picture_becomes(use, worker, qtbot, hand):
    page = use("sample:digits", "vae")
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    worker.last("predict_one").answer(picture=hand.png(8, 99), code=[0.5, -2.0], seen=hand.png(8, 100))
    answer = page.try_one.answer
    assert answer.picture.image().width() == 8 and answer.caption.text() == "The model gives back"
    assert [bar.percent for bar in answer.bars.rows()] == ["0.50", "-2.00"]
    assert "Its code is 2 numbers" in answer.note.text()
    hand.click(answer.change)
    assert page.tabs.value() == "generate" and page.generate.latents.code() == [0.5, -2.0]
    given(worker, hand)
    assert page.generate.latents.code() == [0.5, -2.0]


def test_the_first_pictures_come_by_themselves_and_others_by_seed(vae, worker, hand):
    assert worker.last("generate").content["n"] == 24 and worker.last("generate").content["seed"] == 0
    given(worker, hand)
    assert len(vae.generate.images()) == 24
    hand.retype(vae.generate.seed.line, "7")
    hand.retype(vae.generate.count.line, "9")
    hand.click(vae.generate.go)
    assert worker.last("generate").content["n"] == 9 and worker.last("generate").content["seed"] == 7


def test_a_wrong_count_is_flagged_at_its_field(vae, worker, hand):
    given(worker, hand)
    hand.retype(vae.generate.count.line, "0")
    vae.generate.count.flush()
    assert vae.generate.count.state() == "error" and not vae.generate.go.isEnabled()
    hand.retype(vae.generate.count.line, "4")
    vae.generate.count.flush()
    assert vae.generate.count.state() == "rest" and vae.generate.go.isEnabled()


def test_sliders_set_the_code_and_the_picture_follows(vae, worker, qtbot, hand):
    given(worker, hand)
    latents = vae.generate.latents
    assert [slider.value() for slider in latents.sliders()] == [0, -10, 25]
    worker.last("decode").answer(pictures=[hand.png(8, 1)])
    qtbot.keyClick(latents.sliders()[1], Qt.Key.Key_Right)
    assert worker.last("decode").content["latents"] == [[0.0, -0.9, 2.5]]
    worker.last("decode").answer(pictures=[hand.png(8, 50)])
    assert QColor(latents.picture.image().pixel(0, 0)).lightness() == 50
    vae.generate.grid.setCurrentIndex(vae.generate.grid.model().index(3, 0))
    assert latents.code() == [0.3, -1.0, 2.5]
    hand.click(latents.middle)
    worker.last("decode").answer(pictures=[hand.png(8, 50)])
    assert worker.last("decode").content["latents"] == [[0.0, 0.0, 0.0]]


def test_pictures_are_saved_into_a_folder_of_their_own(vae, worker, tmp_path, hand):
    given(worker, hand)
    vae.generate.save_to(str(tmp_path))
    asked = worker.last("generate")
    assert asked.content["n"] == 24 and Path(asked.content["output"]).parent == tmp_path
    asked.progress(0.5, "Drawing")
    assert vae.generate.progress.text() == "Writing pictures: 50.0 % done"
    asked.answer(
        outputs=[str(Path(asked.content["output"]) / f"{number:04d}.png") for number in range(1, 25)]
    )
    assert vae.generate.said.text().startswith("24 pictures are in ") and vae.generate.show_folder.isVisible()


def test_when_generating_fails_a_banner_says_why(vae, worker):
    worker.last("generate").refuse("The run has no model yet.")
    assert vae.banner.fact() == "No pictures were generated."


def test_pictures_of_one_class_are_asked_for_where_the_run_draws_by_class(use, worker, hand):
    page = use("sample:digits", "gan")
    page.tabs.set_value("generate")
    chooser = page.generate.of_class
    assert chooser.isVisible() and "class" not in worker.last("generate").content
    worker.last("generate").answer(pictures=[hand.png(8, 1)] * 2, latents=[[0.1], [0.2]], classes=["0", "1"])
    assert worker.last("decode").content["class"] == "0"
    chooser.choice.setCurrentIndex(8)
    chooser.choice.chosen.emit(chooser.value())
    assert worker.last("generate").content["class"] == "7"
    worker.last("generate").answer(pictures=[hand.png(8, 1)] * 2, latents=[[0.3], [0.4]], classes=["7", "7"])
    page.generate.grid.setCurrentIndex(page.generate.grid.model().index(1, 0))
    assert worker.last("generate").content["class"] == "7" and page.generate.latents.code() == [0.4]


def test_a_run_without_classes_offers_none(vae):
    assert not vae.generate.of_class.isVisible()


def test_a_discriminator_says_how_real_a_picture_looks(use, worker, qtbot, hand, monkeypatch):
    from app.ui.pages.use import subject

    monkeypatch.setattr(subject, "DISCRIMINATOR", "model")  # trainings of tests save no parts
    page = use("sample:digits", "gan")
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    shares = [{"class": "3", "value": 0.75}, {"class": "5", "value": 0.25}]
    worker.last("predict_one").answer(
        verdict=0.125, prediction="3", probabilities=shares, logits=[2.0, 1.0], seen=hand.png(8, 1)
    )
    answer = page.try_one.answer
    assert answer.caption.text() == "The discriminator takes it for real"
    assert answer.said.text() == "12.5 %" and answer.sure.text() == "Most like 3"
    assert not answer.picture.isVisible()
