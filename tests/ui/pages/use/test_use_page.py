"""The Use page as a whole: names, sizes, and the real worker."""

import dataclasses
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider

from app import compose, files
from app.ui.components import Switch
from app.ui.pages.use import UsePage


@pytest.mark.parametrize("tab", ["try", "many", "generate"])
@pytest.mark.parametrize(("data", "template"), [("sample:iris", None), ("sample:digits", "vae")])
def test_every_control_has_a_name_of_its_own(use, data, template, tab, qtbot):
    page = use(data, template)
    page.tabs.set_value(tab)
    qtbot.wait(50)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QSlider, Switch)
    controls = {id(w): w for kind in kinds for w in page.findChildren(kind) if w.isVisible()}
    names = [w.accessibleName() for w in controls.values()]
    assert "" not in names
    assert len(set(names)) == len(names), sorted(name for name in names if names.count(name) > 1)


@pytest.mark.parametrize(("width", "height", "zoom"), [(1056, 690, 1.0), (1216, 690, 2.0), (1216, 870, 1.0)])
@pytest.mark.parametrize(("data", "template"), [("sample:iris", None), ("sample:digits", "vae")])
def test_nothing_is_wider_than_the_page(use, theme, data, template, width, height, zoom, worker, qtbot):
    page = use(data, template)
    page.resize(width, height)
    theme.set_zoom(zoom)
    for tab in ("try", "many", "generate"):
        page.tabs.set_value(tab)
        qtbot.wait(50)
        inside = page.columns.widget()
        assert inside.minimumSizeHint().width() <= page.columns.viewport().width(), tab
        if zoom == 1.0 and tab == "try":
            assert inside.height() <= page.columns.viewport().height(), "the page scrolls"
    if zoom == 2.0:
        assert page.columns.stacked()


def test_presenting_hides_the_side(iris, theme):
    theme.set_presenting(True)
    assert not iris.exports.isVisible() and iris.try_one.isVisible()
    theme.set_presenting(False)
    assert iris.exports.isVisible()


def test_the_run_s_data_are_not_read_again_where_they_are_on_the_desk(
    opened, page, qtbot, monkeypatch, finished
):
    desk = opened("sample:iris")
    run = finished("sample:iris")
    experiment = dataclasses.replace(desk.composition.experiment)
    files.write_json(run.experiment_file, experiment.to_json())
    monkeypatch.setattr(compose, "load", lambda *args: pytest.fail("the data were read again"))
    desk.open_run(str(run.folder))
    qtbot.waitUntil(lambda: page.subject is not None)
    assert len(page.subject.rows) == 22
    assert json.loads(run.metrics_file.read_text())["outcome"] == "completed"


@pytest.fixture
def trained(tmp_path: Path) -> Callable[..., Path]:
    """Trains with the command line, in a process of its own."""

    def train(data: str, *options: str) -> Path:
        command = [
            sys.executable,
            "-m",
            "app",
            "train",
            data,
            "--out",
            str(tmp_path / "runs"),
            *options,
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        (folder,) = (tmp_path / "runs").iterdir()
        return folder

    return train


@pytest.mark.slow
def test_a_trained_table_model_is_tried_predicts_a_file_and_is_exported(trained, desk, tmp_path, qtbot, hand):
    folder = trained("sample:iris", "--epochs", "3")
    page = UsePage(desk)
    qtbot.addWidget(page)
    page.show()
    desk.open_run(str(folder))
    answer = page.try_one.answer
    qtbot.waitUntil(lambda: answer.result is not None, timeout=120_000)
    assert answer.said.full_text() in ("setosa", "versicolor", "virginica") and not answer.waiting.isVisible()
    before, began = answer.result, time.monotonic()
    hand.retype(hand.named(page, "petal_length").field.line, "1.2")
    qtbot.waitUntil(lambda: answer.result is not before, timeout=5_000)
    assert time.monotonic() - began < 1.0
    page.exports.set_folder(str(tmp_path / "exports"))
    hand.click(page.exports.rows["keras"].button)
    qtbot.waitUntil(lambda: page.exports.rows["keras"].state == "done", timeout=120_000)
    assert page.exports.rows["keras"].outcome.text() == "Same answers, no difference."
    table = tmp_path / "new.csv"
    table.write_text("sepal_length,sepal_width,petal_length,petal_width\n5.1,3.5,1.4,0.2\n6.7,3,5.2,2.3\n")
    page.take(table)
    hand.click(page.many.start)
    qtbot.waitUntil(lambda: page.many.preview.isVisible(), timeout=120_000)
    assert page.many.said.full_text() == "2 rows are predicted in new-predicted.csv."


@pytest.mark.slow
def test_a_trained_vae_draws_pictures_and_follows_its_sliders(trained, desk, tmp_path, qtbot):
    folder = trained("sample:digits", "--template", "vae", "--epochs", "1", "--set", "latent=4")
    page = UsePage(desk)
    qtbot.addWidget(page)
    page.show()
    desk.open_run(str(folder))
    qtbot.waitUntil(lambda: page.subject is not None, timeout=60_000)
    page.tabs.set_value("generate")
    qtbot.waitUntil(lambda: len(page.generate.images()) == 24, timeout=120_000)
    latents = page.generate.latents
    assert len(latents.sliders()) == 4
    qtbot.waitUntil(lambda: not latents.picture.image().isNull(), timeout=60_000)
    before = latents.picture.image()
    latents.sliders()[0].setValue(30)
    qtbot.waitUntil(lambda: latents.picture.image() != before, timeout=20_000)
    page.generate.save_to(str(tmp_path))
    qtbot.waitUntil(lambda: "24 pictures" in page.generate.said.text(), timeout=60_000)
    assert len(list(tmp_path.glob("*-seed-0/*.png"))) == 24
