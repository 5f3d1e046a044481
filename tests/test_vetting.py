"""Keras files of strangers: only networks of built-in layers that take a picture are opened."""

from __future__ import annotations

import copy
import json
import zipfile
from pathlib import Path

import pytest

from app import vetting
from app.errors import UserError

CONVOLUTION = {
    "module": "keras.layers", "class_name": "Conv2D", "registered_name": None,
    "config": {"name": "conv", "filters": 4, "kernel_size": [3, 3], "activation": "relu",
               "kernel_initializer": {"module": "keras.initializers", "class_name": "GlorotUniform",
                                      "config": {"seed": 2**40}, "registered_name": None}},
}  # fmt: skip
NETWORK = {
    "module": "keras", "class_name": "Sequential", "registered_name": None,
    "config": {"name": "mine", "layers": [
        {"module": "keras.layers", "class_name": "InputLayer", "registered_name": None,
         "config": {"name": "image", "batch_shape": [None, 28, 24, 1]}},
        CONVOLUTION,
    ]},
    "compile_config": {"loss": {"module": "builtins", "class_name": "function", "config": "evil"}},
}  # fmt: skip


def written(path: Path, network: object, **more: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", "{}")
        archive.writestr("config.json", json.dumps(network))
        archive.writestr("model.weights.h5", b"")
        for name, content in more.items():
            archive.writestr(name, content)
    return path


def changed(**parts: object) -> dict:
    network = copy.deepcopy(NETWORK)
    network["config"]["layers"][1].update({name: part for name, part in parts.items() if name != "config"})
    network["config"]["layers"][1]["config"].update(parts.get("config", {}))
    return network


def test_an_ordinary_network_is_read_with_the_size_of_its_pictures_and_without_what_it_was_compiled_with(tmp_path):
    vetted = vetting.read(written(tmp_path / "mine.keras", NETWORK))
    assert vetted.image == (28, 24, 1)
    assert "compile_config" not in vetted.configuration


@pytest.mark.parametrize(
    "network",
    [
        changed(class_name="Lambda"),
        changed(class_name="TFSMLayer"),
        changed(module="os", class_name="getcwd"),
        changed(module="keras.utils", class_name="get_file"),
        changed(registered_name="Custom>Conv2D"),
        changed(config={"activation": {"module": "keras.config", "class_name": "function", "config": "floatx"}}),
        changed(config={"activation": "keras.config.floatx"}),
        changed(config={"filters": 10**9}),
        changed(config={"name": "../../x"}),
        changed(config={"dtype": json.loads("[" * 200 + "]" * 200)}),
        {"class_name": "Sequential"},
        [],
    ],
)
def test_what_is_not_known_to_be_harmless_is_refused_in_a_sentence(network: object, tmp_path: Path) -> None:
    path = written(tmp_path / "theirs.keras", network)
    with pytest.raises(UserError) as refused:
        vetting.read(path)
    assert str(path) in str(refused.value) and "is not opened, because" in str(refused.value)


def test_a_file_with_more_in_it_or_less_than_a_zip_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="other parts"):
        vetting.read(written(tmp_path / "more.keras", NETWORK, assets=b"x"))
    (tmp_path / "torn.keras").write_bytes((tmp_path / "more.keras").read_bytes()[:60])
    with pytest.raises(UserError, match="no whole"):
        vetting.read(tmp_path / "torn.keras")
    with pytest.raises(UserError, match="can't be read"):
        vetting.read(tmp_path / "absent.keras")


def test_a_network_that_takes_no_picture_is_refused(tmp_path: Path) -> None:
    network = copy.deepcopy(NETWORK)
    network["config"]["layers"][0]["config"]["batch_shape"] = [None, 12]
    with pytest.raises(UserError, match="no single picture"):
        vetting.read(written(tmp_path / "table.keras", network))


def test_weights_that_point_to_other_files_are_refused(tmp_path: Path) -> None:
    import h5py

    with h5py.File(tmp_path / "w.h5", "w") as file:
        file["elsewhere"] = h5py.ExternalLink("/etc/passwd", "/x")
    with zipfile.ZipFile(tmp_path / "links.keras", "w") as archive:
        archive.write(tmp_path / "w.h5", "model.weights.h5")
    with pytest.raises(vetting.Refused, match="point elsewhere"):
        vetting.check_weights((tmp_path / "links.keras").read_bytes())
