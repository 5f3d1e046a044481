"""Nets of keras.applications: from this computer, or fetched once the user agreed, never otherwise."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import urllib.request
from pathlib import Path

import pytest

from app import backbone, compose, nets
from app.choices import Choices
from app.cli import entry
from app.errors import UserError

NAME = "mobilenet_v3_small"
WEIGHTS = b"weights"


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were asked for; the other side sends small weights."""
    addresses: list[str] = []

    def answer(address: str, timeout: float) -> io.BytesIO:
        addresses.append(address)
        return io.BytesIO(WEIGHTS)

    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    monkeypatch.setattr(urllib.request, "urlopen", answer)
    small = dataclasses.replace(nets.NETS[NAME], digest=hashlib.md5(WEIGHTS, usedforsecurity=False).hexdigest())
    monkeypatch.setattr(nets, "NETS", {**nets.NETS, NAME: small})
    return addresses


def composed() -> compose.Composition:
    return compose.compose("sample:digits", Choices(template="transfer", settings=(("backbone", NAME),)))


def test_nothing_is_fetched_before_the_user_agreed_to_address_and_size(asked: list[str]) -> None:
    experiment = composed().experiment
    with pytest.raises(UserError) as refused:
        backbone.require(experiment)
    assert asked == []
    words = str(refused.value)
    assert nets.NETS[NAME].address in words and "4 MB" in words and "--download" in words


def test_it_is_fetched_once_and_kept_where_keras_keeps_it(asked: list[str], tmp_path: Path) -> None:
    experiment = composed().experiment
    for _ in range(2):
        backbone.require(experiment, agreed=True)
    assert asked == [nets.NETS[NAME].address]
    assert nets.NETS[NAME].file.read_bytes() == WEIGHTS and nets.NETS[NAME].file.is_relative_to(tmp_path)


def test_what_is_not_the_net_is_thrown_away(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib.request, "urlopen", lambda address, timeout: io.BytesIO(b"<html>"))
    with pytest.raises(UserError, match="thrown away"):
        nets.fetch(NAME)
    assert not nets.NETS[NAME].file.exists()


def test_a_computer_without_a_connection_is_told_so(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(address: str, timeout: float) -> None:
        raise OSError("no route")

    monkeypatch.setattr(urllib.request, "urlopen", fail)
    with pytest.raises(UserError, match="no route"):
        nets.fetch(NAME)


def test_the_command_line_refuses_before_a_run_folder_is_made(asked: list[str], tmp_path: Path, capsys) -> None:
    arguments = ["train", "sample:digits", "--template", "transfer", "--set", f"backbone={NAME}"]
    assert entry.main([*arguments, "--out", str(tmp_path / "runs")]) == 2
    assert "--download" in capsys.readouterr().err
    assert asked == [] and not (tmp_path / "runs").exists()


def test_pictures_are_brought_to_the_nets_size_in_colour(asked: list[str]) -> None:
    size = composed().experiment.data.size
    assert min(size.width, size.height) >= 96 and max(size.width, size.height) <= 160 and size.channels == 3
