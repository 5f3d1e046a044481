"""A network's file of unknown origin is opened by another process, which can neither take long nor tell anything."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import numpy as np
import pytest

from app import apart, vetting
from app.errors import UserError

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[np.ndarray]]:
    """The file of a small network, and the weights of its body."""
    import keras
    from keras import layers

    parts = [keras.Input((8, 8, 1)), layers.Conv2D(3, 3, name="first"), layers.GlobalAveragePooling2D()]
    model = keras.Sequential([*parts, layers.Dense(2, name="last")])
    path = tmp_path_factory.mktemp("apart") / "mine.keras"
    model.save(path)
    return path.read_bytes(), model.get_layer("first").get_weights()


def test_the_weights_of_the_body_come_back_bit_for_bit(saved, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "of no concern to it")
    monkeypatch.setenv("https_proxy", "http://localhost:1")
    content, wanted = saved
    ((name, arrays),) = apart.weights(content, "mine.keras")
    assert name == "first"
    assert all(np.array_equal(one, other) for one, other in zip(arrays, wanted, strict=True))
    told = apart._environment(tmp_path)
    assert "SECRET_TOKEN" not in told and "https_proxy" not in told and told["HOME"] == str(tmp_path)


def test_damaged_weights_are_refused_in_a_sentence(saved) -> None:
    content, _ = saved
    damaged = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(damaged, "w") as new:
        for name in vetting.MEMBERS:
            own = old.read(name)
            new.writestr(name, own[: len(own) // 2] if name.endswith(".h5") else own)
    with pytest.raises(UserError, match=r"mine\.keras can.t be used"):
        apart.weights(damaged.getvalue(), "mine.keras")


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limits")
def test_who_takes_too_long_is_ended(saved, monkeypatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.2)
    with pytest.raises(UserError, match="can't be used"):
        apart.weights(saved[0], "mine.keras")


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limits")
def test_its_memory_is_bounded() -> None:
    import subprocess
    import sys

    code = "from app import apart; apart._confine(); bytearray(5 << 30)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "MemoryError" in done.stderr
