"""The doctor says what works and why a GPU is or is not used; it fails only if training can't work."""

from __future__ import annotations

import platform
from typing import Any

import pytest

from app import doctor


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[bool, str]]:
    """Answers of the child processes, without starting any."""
    answers = {
        doctor._IMPORT: (True, "2.21.0\n0\n"),
        doctor._TRAINING: (True, ""),
        doctor._QT: (True, "6.9.0\n"),
    }
    monkeypatch.setattr(doctor, "_child", answers.__getitem__)
    monkeypatch.setattr(doctor, "_nvidia", lambda: None)
    return answers


def test_every_check_has_a_name_and_a_sentence(quick: object) -> None:
    found = [check.to_json() for check in doctor.checks()]
    assert {"Python", "TensorFlow", "Training", "Device", "Runs folder"} <= {check["name"] for check in found}
    assert all(set(check) == {"name", "ok", "message"} and check["message"] for check in found)


@pytest.mark.parametrize(
    ("system", "card", "words"),
    [
        ("Windows", None, "WSL2"),
        ("Windows", "RTX 4050", "RTX 4050"),
        ("Darwin", None, "macOS"),
        ("Linux", None, "no NVIDIA card"),
        ("Linux", "A100", "tensorflow[and-cuda]"),
    ],
)
def test_an_unused_gpu_is_explained(
    monkeypatch: pytest.MonkeyPatch, system: str, card: str | None, words: str
) -> None:
    monkeypatch.setattr(doctor, "_nvidia", lambda: card)
    monkeypatch.setattr(doctor, "_version", lambda name: None)
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    check = doctor.device(0)
    assert check.ok and words in check.message


def test_it_fails_only_if_training_cannot_work(quick: dict[str, tuple[bool, str]]) -> None:
    from app.cli import main

    quick[doctor._QT] = (False, "ImportError: libGL.so.1")
    assert main(["doctor"]) == 0
    quick[doctor._TRAINING] = (False, "Illegal instruction")
    assert main(["doctor"]) == 1


def test_json_holds_the_checks(quick: object, capfd: Any) -> None:
    import json

    from app.cli import main

    assert main(["doctor", "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["checks"]
