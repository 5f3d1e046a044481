"""Built on: what is offered, and that nothing is fetched before the user has seen where from and how much."""

from __future__ import annotations

import urllib.request
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app import nets
from app.ui.desk import Desk
from app.ui.pages.model.backbones import BackboneField

NET = "mobilenet_v3_small"


@pytest.fixture
def field(desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BackboneField:
    """The field, on a computer without any weights."""
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    made = BackboneField(desk)
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def test_it_is_there_for_transfer_alone(field: BackboneField) -> None:
    field.show_template("cnn", {})
    assert field.isHidden() and field.missing is None
    field.show_template("transfer", {"backbone": "own"})
    assert not field.isHidden() and field.missing is None and field.fetch.isHidden()


def test_a_net_is_fetched_only_after_the_user_saw_its_address_and_size(
    field: BackboneField, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fetch(name: str, progress: object) -> None:
        asked.append(name)
        nets.NETS[name].file.parent.mkdir(parents=True)
        nets.NETS[name].file.write_bytes(b"weights")

    monkeypatch.setattr(nets, "fetch", fetch)
    field.show()
    field.show_template("transfer", {"backbone": NET})
    assert nets.NETS[NET].address in field.says.text() and "4 MB" in field.says.text()
    assert field.missing and asked == []
    with qtbot.waitSignal(field.changed, timeout=10_000):
        qtbot.mouseClick(field.fetch, Qt.MouseButton.LeftButton)
    assert asked == [NET] and field.missing is None and field.fetch.isHidden()


def test_a_failed_fetch_is_said_and_can_be_tried_again(
    field: BackboneField, desk: Desk, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(address: str, timeout: float) -> None:
        raise OSError("no route")

    monkeypatch.setattr(urllib.request, "urlopen", fail)
    said: list[str] = []
    desk.failed.connect(lambda fact, remedy: said.append(remedy))
    field.show()
    field.show_template("transfer", {"backbone": NET})
    with qtbot.waitSignal(desk.failed, timeout=10_000):
        qtbot.mouseClick(field.fetch, Qt.MouseButton.LeftButton)
    assert "could not be fetched" in said[0]
    assert not field.fetch.isHidden() and field.missing
