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


CARD = "NVIDIA GeForce RTX 4050"


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Linux with a card, its driver, and TensorFlow with what a GPU needs: all is well until a test changes it."""
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(doctor, "_nvidia", lambda: CARD)
    monkeypatch.setattr(doctor, "_driver", lambda: (570, 86, 15))
    monkeypatch.setattr(doctor, "_version", lambda name: "9.1")
    monkeypatch.setattr(doctor, "_makers", lambda: frozenset())
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    return monkeypatch


def test_a_card_that_will_be_used_is_named(linux: pytest.MonkeyPatch) -> None:
    assert doctor.usable_gpu() == CARD
    assert doctor.gpu_reason() == f"{CARD} is used."


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"_version": None}, "has the CPU version of TensorFlow"),
        ({"_driver": (470, 82, 1)}, "driver 470.82.1 is too old"),
        ({"_nvidia": None, "_makers": frozenset({"0x10de"})}, "its driver does not run"),
        ({"_nvidia": None, "_makers": frozenset({"0x1002"})}, "the card here is AMD's"),
        ({"_nvidia": None, "_makers": frozenset({"0x8086"})}, "no NVIDIA card with a working driver"),
    ],
)
def test_e10_every_reason_for_no_gpu_is_told_apart(
    linux: pytest.MonkeyPatch, change: dict[str, Any], words: str
) -> None:
    for name, found in change.items():
        linux.setattr(doctor, name, (lambda item: lambda *asked: item)(found))
    assert doctor.usable_gpu() is None
    assert words in doctor.gpu_reason()
    assert words in doctor.device(0).message and doctor.device(0).message.startswith("CPU")


@pytest.mark.parametrize("value", ["", "-1"])
def test_e10_a_card_that_is_hidden_from_programs_is_said_to_be(linux: pytest.MonkeyPatch, value: str) -> None:
    linux.setenv("CUDA_VISIBLE_DEVICES", value)
    assert doctor.usable_gpu() is None
    assert "CUDA_VISIBLE_DEVICES hides it" in doctor.gpu_reason()


@pytest.mark.parametrize(("system", "words"), [("Windows", "WSL2"), ("Darwin", "macOS")])
def test_e10_systems_without_a_gpu_version_say_so(linux: pytest.MonkeyPatch, system: str, words: str) -> None:
    linux.setattr(platform, "system", lambda: system)
    assert doctor.usable_gpu() is None and words in doctor.gpu_reason()


def test_a_card_that_tensorflow_does_not_see_although_all_is_there_is_explained(linux: pytest.MonkeyPatch) -> None:
    assert "TensorFlow does not see it" in doctor.device(0).message


def test_a_worker_takes_the_memory_of_a_gpu_as_it_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from app import process

    assert process.worker_environment()["TF_FORCE_GPU_ALLOW_GROWTH"] == "true"
    monkeypatch.setenv("TF_FORCE_GPU_ALLOW_GROWTH", "false")  # whoever sets it means it
    assert process.worker_environment()["TF_FORCE_GPU_ALLOW_GROWTH"] == "false"


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
