"""An exported file predicts elsewhere what the run predicted here, or it is not written."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app import compose, export, held_out, new_data, prediction, runs
from app.choices import Choices
from app.errors import UserError
from app.export import self_test
from app.runs import Run
from app.training import session


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Run:
    """A small network on a table with numbers, categories, dates and gaps."""
    folder = tmp_path_factory.mktemp("trained")
    generator = np.random.default_rng(0)
    lines = ["amount,colour,when,kind"]
    for row in range(120):
        amount = "" if row % 11 == 0 else f"{generator.normal():.3f}"
        kind = "yes" if (row % 2) != (row % 9 == 0) else "no"  # the colour tells it, mostly
        lines.append(f"{amount},{'red' if row % 2 else 'blue'},2024-{row % 12 + 1:02}-03,{kind}")
    data = folder / "mixed.csv"
    data.write_text("\n".join(lines) + "\n")
    made = compose.compose(str(data), Choices(target=("kind",), epochs=40))
    run = runs.create(folder / "runs", made.experiment)
    assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
    return run


@pytest.mark.slow
def test_a_python_with_only_keras_opens_the_model_and_predicts_the_same(trained: Run, tmp_path: Path) -> None:
    inputs, expected = held_out.read(trained)
    np.savez(tmp_path / "inputs.npz", **inputs)
    program = """
import sys, json, numpy, keras
assert "app" not in sys.modules and "models" not in sys.modules
model = keras.models.load_model(sys.argv[1])
inputs = dict(numpy.load(sys.argv[2]))
print(json.dumps(model.predict(inputs if isinstance(model.input, dict) else inputs.popitem()[1], verbose=0).tolist()))
"""
    result = subprocess.run(
        [sys.executable, "-I", "-c", program, str(trained.model_file), str(tmp_path / "inputs.npz")],
        cwd=tmp_path, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    assert np.abs(np.array(json.loads(result.stdout.splitlines()[-1])) - expected).max() < 1e-5


def test_an_export_is_tested_against_held_out_samples(trained: Run, tmp_path: Path) -> None:
    result = export.export(trained.folder, "keras", tmp_path / "taken.keras")
    assert result["self_test"]["passed"] and result["self_test"]["samples"] > 10
    assert Path(result["path"]).is_file()


def test_the_data_may_be_gone_when_a_run_is_exported_on_another_machine(trained: Run, tmp_path: Path) -> None:
    import shutil

    copy = Run(tmp_path / "copied")
    shutil.copytree(trained.folder, copy.folder)
    content = json.loads(copy.experiment_file.read_text())
    content["data"]["path"] = "/nowhere/mixed.csv"
    copy.experiment_file.write_text(json.dumps(content))
    assert export.export(copy.folder, "keras", tmp_path / "taken.keras")["self_test"]["passed"]


def test_an_export_that_predicts_otherwise_is_not_written(trained: Run, tmp_path: Path, monkeypatch) -> None:
    entry = export.FORMATS[0]
    wrong = dataclasses.replace(entry, run=lambda path, inputs: entry.run(path, inputs) + np.float32(1e-3))
    monkeypatch.setattr(export, "FORMATS", (wrong,))
    with pytest.raises(UserError, match="otherwise") as caught:
        export.export(trained.folder, "keras", tmp_path / "taken.keras")
    assert caught.value.exit_code == 1 and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("format", "name", "words"),
    [("onnx", "m.onnx", "later version"), ("pickle", "m.pkl", "can't be written"), ("keras", "m.h5", "must end in")],
)
def test_wrong_formats_and_names_are_refused(trained: Run, tmp_path: Path, format: str, name: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        export.export(trained.folder, format, tmp_path / name)


def test_numbers_in_large_units_are_compared_relatively() -> None:
    large = np.array([[250_000.0]])
    assert self_test.compare(large + 0.1, large)["passed"]
    assert not self_test.compare(large + 100, large)["passed"]
    assert not self_test.compare(np.array([[np.nan]]), large)["passed"]


def predicted(run: Run, data: Path, tmp_path: Path) -> list[str]:
    output = tmp_path / "predicted.csv"
    new_data.predict(run.folder, str(data), output)
    return output.read_text().splitlines()


def test_predictions_stand_beside_the_rows_as_they_were(trained: Run, tmp_path: Path) -> None:
    data = tmp_path / "new.csv"
    data.write_text("note,when,amount,colour\n=1+1,2024-05-01,007,red\n,,,green\n")
    header, first, second = predicted(trained, data, tmp_path)
    assert header == "note,when,amount,colour,prediction,probability_no,probability_yes"
    assert first.startswith("'=1+1,2024-05-01,007,red,yes,")
    assert second.startswith(",,,green,")


def test_another_programs_dialect_is_read_too(trained: Run, tmp_path: Path) -> None:
    comma, german = tmp_path / "a.csv", tmp_path / "b.csv"
    rows = [("1.5", "red", "2024-01-03"), ("-0.25", "blue", "2024-06-03"), ("2.125", "red", "2024-07-03")]
    comma.write_text("amount,colour,when\n" + "\n".join(",".join(row) for row in rows))
    text = "amount;colour;when\n" + "\n".join(";".join(row) for row in rows).replace(".", ",")
    german.write_bytes(text.encode("utf-16"))
    plain, other = predicted(trained, comma, tmp_path), predicted(trained, german, tmp_path)
    assert [line.split(",")[-3:] for line in plain] == [line.split(",")[-3:] for line in other]


def test_columns_of_an_earlier_prediction_give_way_and_it_is_said(trained: Run, tmp_path: Path) -> None:
    data = tmp_path / "again.csv"
    data.write_text("amount,colour,when,prediction\n1,red,2024-01-01,old\n")
    result = new_data.predict(trained.folder, str(data), tmp_path / "out.csv")
    assert any("prediction" in finding["message"] for finding in result["findings"])
    assert (tmp_path / "out.csv").read_text().splitlines()[0].count("prediction") == 1


def test_a_missing_column_is_named(trained: Run, tmp_path: Path) -> None:
    data = tmp_path / "lacking.csv"
    data.write_text("amount,when\n1,2024-01-01\n")
    with pytest.raises(UserError, match="colour"):
        predicted(trained, data, tmp_path)


def test_a_damaged_model_is_said(trained: Run, tmp_path: Path) -> None:
    import shutil

    copy = Run(tmp_path / "copied")
    shutil.copytree(trained.folder, copy.folder)
    copy.model_file.write_bytes(copy.model_file.read_bytes()[:2000])
    with pytest.raises(UserError, match="damaged"):
        prediction.Predictor.of(copy)


@pytest.mark.slow
def test_the_program_on_the_page_about_run_folders_predicts_the_same(tmp_path: Path) -> None:
    import re
    import shutil

    data = tmp_path / "rows.csv"
    lines = ["size,colour,kind"]
    for row in range(90):
        colour = "" if row % 13 == 0 else ("red", "green", "blue")[row % 3]
        lines.append(f"{'' if row % 17 == 0 else row * 7 % 31 / 2},{colour},{'b' if row * 7 % 31 > 15 else 'a'}")
    data.write_text("\n".join(lines) + "\n")
    made = compose.compose(str(data), Choices(target=("kind",), epochs=20))
    run = runs.create(tmp_path / "runs", made.experiment)
    session.train(made.experiment, made.dataset, made.parts, run, lambda event: None)
    shutil.copytree(run.folder, tmp_path / "run")
    page = Path(__file__).parents[2] / "docs" / "run-folder.md"
    *_, program = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.S)
    result = subprocess.run(
        [sys.executable, "-I", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=120
    )
    rows = [line.split(",") for line in predicted(run, data, tmp_path)[1:]]
    assert result.stdout.splitlines()[-1] == str([row[3] for row in rows])
