"""What is asked about a finished run: the same as the command line says, without opening the model each time."""

from __future__ import annotations

import base64
import csv
import io

import numpy as np
import pytest
from PIL import Image

from app import new_data
from app.errors import UserError
from app.evaluation import kept
from app.questions import Desk, answer

pytestmark = pytest.mark.slow

FLOWER = {"sepal_length": "5.9", "sepal_width": "3.0", "petal_length": "4.2", "petal_width": "1.5"}


def predicted(run, data, tmp_path) -> list[dict[str, str]]:
    new_data.predict(run.folder, str(data), tmp_path / "out.csv")
    with open(tmp_path / "out.csv", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_one_row_gets_the_probabilities_that_predict_gives_it(trained, tmp_path) -> None:
    run, desk = trained("sample:iris", "mlp", epochs=5), Desk()
    (tmp_path / "one.csv").write_text(",".join(FLOWER) + "\n" + ",".join(FLOWER.values()) + "\n")
    (row,) = predicted(run, tmp_path / "one.csv", tmp_path)
    told = answer({"ask": "predict_one", "run": str(run.folder), "row": FLOWER}, desk)
    assert told["prediction"] == row["prediction"]
    for share in told["probabilities"]:
        assert share["value"] == pytest.approx(float(row[f"probability_{share['class']}"]), abs=1e-6)
    shifted = np.exp(np.subtract(told["logits"], max(told["logits"])))
    assert shifted / shifted.sum() == pytest.approx([share["value"] for share in told["probabilities"]], abs=1e-5)
    assert told["missing"] == told["unknown"] == []


def test_what_is_left_empty_or_is_no_number_counts_as_missing_and_is_named(trained) -> None:
    run = trained("sample:iris", "mlp", epochs=5)
    row = {**FLOWER, "sepal_width": "", "petal_width": "wide"}
    told = answer({"ask": "predict_one", "run": str(run.folder), "row": row}, Desk())
    assert told["missing"] == ["sepal_width", "petal_width"]
    with pytest.raises(UserError, match="petal_width"):
        answer({"ask": "predict_one", "run": str(run.folder), "row": {"sepal_length": "5"}}, Desk())


def test_a_category_never_seen_is_named(trained, tmp_path) -> None:
    lines = [f"{('red', 'blue')[n % 2]},{n * 37 % 101},{('yes', 'no')[n // 3 % 2]}" for n in range(90)]
    (tmp_path / "paint.csv").write_text("colour,size,good\n" + "\n".join(lines) + "\n")
    run = trained(str(tmp_path / "paint.csv"), "mlp")
    told = answer({"ask": "predict_one", "run": str(run.folder), "row": {"colour": "mauve", "size": "3"}}, Desk())
    assert told["unknown"] == ["colour"] and told["missing"] == []


def test_a_number_is_told_in_the_targets_own_units(trained) -> None:
    run = trained("sample:diabetes", "mlp")
    columns = [column.name for column in run.experiment().data.columns if column.role == "input"]
    told = answer({"ask": "predict_one", "run": str(run.folder), "row": dict.fromkeys(columns, "50")}, Desk())
    assert 0 < told["value"] < 500 and "probabilities" not in told


def test_a_picture_and_its_pixels_get_the_same_answer_and_show_what_the_model_sees(trained, tmp_path) -> None:
    run, desk = trained("sample:digits", "cnn"), Desk()
    pixels = np.random.default_rng(0).integers(0, 255, (16, 12, 1)).astype(np.uint8)
    Image.fromarray(pixels[..., 0]).save(tmp_path / "one.png")
    drawn = {"pixels": base64.b64encode(pixels.tobytes()).decode(), "size": [16, 12, 1]}
    first = answer({"ask": "predict_one", "run": str(run.folder), "picture": str(tmp_path / "one.png")}, desk)
    second = answer({"ask": "predict_one", "run": str(run.folder), **drawn}, desk)
    assert first == second
    (tmp_path / "folder").mkdir()
    Image.fromarray(pixels[..., 0]).save(tmp_path / "folder" / "one.png")
    (row,) = predicted(run, tmp_path / "folder", tmp_path)
    assert row["prediction"] == first["prediction"]
    for share in first["probabilities"]:
        assert share["value"] == pytest.approx(float(row[f"probability_{share['class']}"]), abs=1e-5)
    seen = Image.open(io.BytesIO(base64.b64decode(first["seen"])))
    size = run.experiment().data.size
    assert seen.size == (size.width, size.height)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "either a row"),
        ({"row": FLOWER}, "give it a picture"),
        ({"picture": "none.png"}, "can't be read"),
        ({"pixels": "AAAA", "size": [2, 2, 1]}, "don't fit"),
        ({"pixels": "AAAA"}, "don't fit"),
    ],
)
def test_what_is_no_picture_is_said(trained, given, words) -> None:
    run = trained("sample:digits", "cnn")
    with pytest.raises(UserError, match=words):
        answer({"ask": "predict_one", "run": str(run.folder), **given}, Desk())


def test_the_model_stays_open_until_its_file_changes(trained, monkeypatch) -> None:
    from app.prediction import Predictor

    run, desk, opened = trained("sample:iris", "mlp", epochs=5), Desk(), []
    of = Predictor.of
    monkeypatch.setattr(Predictor, "of", classmethod(lambda cls, run: (opened.append(run), of(run))[1]))
    asked = {"ask": "predict_one", "run": str(run.folder), "row": FLOWER}
    for _ in range(3):
        answer(asked, desk)
    assert len(opened) == 1
    run.model_file.touch()
    answer(asked, desk)
    assert len(opened) == 2


def test_predictions_scores_and_export_are_the_command_lines(trained, tmp_path) -> None:
    run, shares = trained("sample:iris", "mlp", epochs=5), []
    desk = Desk(progress=lambda share, words: shares.append(share))
    asked = {"run": str(run.folder), "data": "sample:iris", "output": str(tmp_path / "a.csv")}
    told = answer({"ask": "predict", **asked}, desk)
    assert told["rows"] == 150 and (tmp_path / "a.csv").is_file() and shares
    assert answer({"ask": "evaluate", "run": str(run.folder)}, desk)["metrics"] == run.metrics()["metrics"]
    told = answer({"ask": "export", "run": str(run.folder), "format": "keras", "path": str(tmp_path / "a.keras")}, desk)
    assert told["self_test"]["passed"]


def test_predictions_that_an_older_run_lacks_are_made(trained) -> None:
    run = trained("sample:iris", "mlp", epochs=5)
    before = kept.read(run)
    run.predictions_file.unlink()
    assert answer({"ask": "answers", "run": str(run.folder)}, Desk())["made"]
    assert np.array_equal(kept.read(run).outputs, before.outputs)
    assert not answer({"ask": "answers", "run": str(run.folder)}, Desk())["made"]


def test_pictures_are_drawn_from_a_seed_and_from_their_codes_alike(trained, tmp_path) -> None:
    run, desk = trained("sample:digits", "vae", epochs=1, filters=4, width=16, latent=3), Desk()
    asked = {"ask": "generate", "run": str(run.folder), "n": 3, "seed": 0}
    told = answer(asked, desk)
    assert len(told["pictures"]) == len(told["latents"]) == 3 and len(told["latents"][0]) == 3
    written = answer({**asked, "output": str(tmp_path / "g")}, desk)
    for path, text in zip(written["outputs"], told["pictures"], strict=True):
        assert np.array_equal(np.asarray(Image.open(path)), pixels_of(text))
    again = answer({"ask": "decode", "run": str(run.folder), "latents": told["latents"]}, desk)
    difference = np.subtract(pixels_of(again["pictures"][0]), pixels_of(told["pictures"][0]), dtype=float)
    assert np.abs(difference).max() <= 1
    for latents in ([[1.0]], [["a"]], [[1, 2], [3]]):
        with pytest.raises(UserError):
            answer({"ask": "decode", "run": str(run.folder), "latents": latents}, desk)


def test_a_generative_model_gives_a_picture_back_with_its_code(trained, tmp_path) -> None:
    run = trained("sample:digits", "vae", epochs=1, filters=4, width=16, latent=3)
    Image.new("L", (8, 8), 200).save(tmp_path / "one.png")
    told = answer({"ask": "predict_one", "run": str(run.folder), "picture": str(tmp_path / "one.png")}, Desk())
    assert len(told["code"]) == 3 and pixels_of(told["picture"]).shape == pixels_of(told["seen"]).shape


def pixels_of(text: str) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(text))))


def test_a_run_that_generates_nothing_says_so(trained) -> None:
    run = trained("sample:iris", "mlp", epochs=5)
    with pytest.raises(UserError, match="generates nothing"):
        answer({"ask": "generate", "run": str(run.folder), "n": 1, "seed": 0}, Desk())


@pytest.mark.parametrize("asked", [{}, {"ask": "fly"}, {"ask": "predict_one"}])
def test_an_unknown_or_incomplete_question_is_said(asked) -> None:
    with pytest.raises(UserError):
        answer(asked, Desk())
