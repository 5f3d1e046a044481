"""New pictures from a run, as their user meets them: by seed, from codes, on the command line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app import compose, export, generation, new_data, runs
from app.choices import Choices
from app.data import shapes
from app.data.pictures import index
from app.errors import UserError
from app.evaluation import kept, report
from app.runs import Run
from app.survey import survey
from app.training import session

SMALL = (("latent", "3"), ("filters", "4"), ("width", "16"), ("batch_size", "16"))


@pytest.fixture(scope="module", autouse=True)
def _own_cache(tmp_path_factory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "folder", lambda: folder)
        yield


@pytest.fixture(scope="module")
def folder(_own_cache, tmp_path_factory) -> Path:
    """Sixty pictures in a folder, without classes; their sides are odd and differ."""
    folder = tmp_path_factory.mktemp("data") / "pictures"
    folder.mkdir()
    for number, (_, picture) in enumerate(shapes.drawings(10, seed=1)):
        picture.resize((19, 14)).save(folder / f"{number:03}.png")
    return folder


@pytest.fixture(scope="module")
def drawing(folder: Path, tmp_path_factory) -> Run:
    made = compose.compose(str(folder), Choices(epochs=3, settings=SMALL, seed=1))
    run = runs.create(tmp_path_factory.mktemp("runs"), made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    return run


def pixels(paths: list[str]) -> list[np.ndarray]:
    return [np.asarray(Image.open(path)) for path in paths]


def test_a_folder_of_pictures_without_classes_is_learned_by_a_template_that_draws(folder: Path) -> None:
    seen = survey(str(folder), Choices())
    assert (seen.task, seen.template.id, seen.obstacle) == ("image-generation", "vae", None)
    assert "no class names" in seen.reasons["task"]


@pytest.mark.parametrize("choices", [Choices(task="image-generation"), Choices(template="vae")])
def test_pictures_with_classes_are_drawn_when_that_is_asked_for(choices: Choices) -> None:
    seen = survey("sample:shapes", choices)
    assert (seen.task, seen.template.id, seen.obstacle) == ("image-generation", "vae", None)
    assert survey("sample:shapes", Choices()).task == "classification"


def test_pictures_of_one_class_can_be_drawn_and_it_is_said(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cats").mkdir()
    for path in folder.iterdir():
        (tmp_path / "cats" / path.name).write_bytes(path.read_bytes())
    refused = survey(str(tmp_path), Choices(task="classification"))
    assert "--task image-generation" in str(refused.obstacle)
    assert survey(str(tmp_path), Choices(task="image-generation")).obstacle is None


def test_what_does_not_draw_is_not_offered_for_it(folder: Path) -> None:
    with pytest.raises(UserError, match="does not learn image-generation"):
        survey(str(folder), Choices(task="image-generation", template="cnn"))
    with pytest.raises(UserError, match="--task out"):
        survey(str(folder), Choices(task="regression"))
    with pytest.raises(UserError, match="not measured"):
        compose.compose(str(folder), Choices(settings=(("monitor", "val_accuracy"),)))


def test_the_same_seed_draws_the_same_pictures_however_many(drawing: Run, tmp_path: Path) -> None:
    many = generation.generate(drawing.folder, 20, 5, tmp_path / "many")["outputs"]
    few = generation.generate(drawing.folder, 3, 5, tmp_path / "few")["outputs"]
    other = generation.generate(drawing.folder, 3, 6, tmp_path / "other")["outputs"]
    assert len(many) == len(list((tmp_path / "many").glob("*.png"))) == 20
    assert [Path(path).name for path in few] == ["0001.png", "0002.png", "0003.png"]
    assert all(np.array_equal(a, b) for a, b in zip(pixels(many), pixels(few), strict=False))
    assert not any(np.array_equal(a, b) for a, b in zip(pixels(few), pixels(other), strict=True))
    assert {picture.shape for picture in pixels(many)} == {(14, 19)}


def test_a_picture_is_drawn_again_from_its_code(drawing: Run, tmp_path: Path) -> None:
    (path,) = generation.generate(drawing.folder, 1, 7, tmp_path)["outputs"]
    generator = generation.Generator.of(drawing)
    code = generator.noise(7, 1, 1)
    (again,) = generation.decode(drawing.folder, code)
    assert np.abs(again[..., 0].astype(int) - pixels([path])[0]).max() <= 1
    assert generator.encode(again[None]).shape == code.shape == (1, 3)
    for wrong in (np.zeros((1, 4)), np.zeros(3), np.full((1, 3), np.nan)):
        with pytest.raises(UserError, match="3 finite numbers"):
            generation.decode(drawing.folder, wrong)


def test_scores_are_beside_those_of_the_mean_picture_and_come_out_again(drawing: Run) -> None:
    first = drawing.metrics()
    assert set(first["metrics"]) == set(first["baseline"]) == {"loss", "reconstruction", "kl"}
    assert first["metrics"]["loss"] == pytest.approx(first["metrics"]["reconstruction"] + first["metrics"]["kl"])
    assert first["baseline"]["kl"] == 0 and first["baseline"]["loss"] == first["baseline"]["reconstruction"] > 0
    again = report.evaluate(drawing.folder)
    assert again["metrics"] == first["metrics"] and again["baseline"] == first["baseline"]
    answers = kept.read(drawing)
    assert len(answers.losses) == again["samples"] and answers.outputs.shape[1] == 3
    assert float(answers.losses.mean()) == pytest.approx(again["metrics"]["loss"], rel=1e-5)


def test_each_picture_gets_its_loss_and_its_code(drawing: Run, folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "measured.csv"
    assert new_data.predict(drawing.folder, str(folder), output)["rows"] == 60
    with open(output, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == ["file", "loss", "reconstruction", "kl", "code_1", "code_2", "code_3"]
    assert len(rows) == 60 and all(np.isfinite(float(row["loss"])) for row in rows)


def test_its_model_is_exported_and_gives_back_pictures(drawing: Run, tmp_path: Path) -> None:
    import keras

    result = export.export(drawing.folder, "keras", tmp_path / "taken.keras")
    assert result["self_test"]["passed"] and result["self_test"]["samples"] > 5
    model = keras.models.load_model(tmp_path / "taken.keras")
    assert model.output_shape == (None, 14, 19, 1)
    pictures = np.asarray(model.get_layer("decoder")(np.zeros((2, 3), np.float32)))
    assert pictures.shape == (2, 14, 19, 1) and 0 <= pictures.min() and pictures.max() <= 255


def test_a_run_that_tells_classes_apart_generates_nothing_and_says_what_does(tmp_path: Path) -> None:
    made = compose.compose("sample:iris", Choices(epochs=1))
    run = runs.create(tmp_path, made.experiment)
    with pytest.raises(UserError, match=r"template mlp, which generates nothing.*vae"):
        generation.generate(run.folder, 3, 0, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_in_the_way_is_said(drawing: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="is a file"):
        generation.generate(drawing.folder, 3, 0, tmp_path / "file")
