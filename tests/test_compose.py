"""Data and choices become a complete experiment that composes to the same again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app import experiment as experiments
from app.choices import Choices
from app.compose import Composition, compose, from_experiment, load, parts, survey
from app.errors import UserError
from models.options import TrainingOptions
from models.spec import fields


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    """Sixty flowers; `copy` says the same as `species`, `where` groups them, `use` parts them."""
    rows = ["length,width,species,copy,day,where,use,note"]
    for place in range(60):
        kind = "rose" if place * 7 % 5 > 1 else "iris"
        use = "test" if place % 4 == 0 else "train"
        rows.append(
            f"{place * 7 % 61},{place % 9 / 2},{kind},{kind.upper()},2024-01-{place % 28 + 1:02},"
            f"bed {place // 6},{use},seen by the gate near number {place} in fine rain"
        )
    path = tmp_path / "garden.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def roles(composition: Composition) -> dict[str, str]:
    return {column.name: column.role for column in composition.experiment.data.columns}


def test_everything_is_decided(garden: Path) -> None:
    made = compose(str(garden), Choices(target=("species",), roles=(("use", "ignore"),)))
    experiment = made.experiment
    assert experiment.task == "classification"
    assert experiment.template == "mlp"
    assert set(experiment.training) == {field.name for field in fields(TrainingOptions)}
    assert experiment.data.reading.delimiter == ","
    assert set(np.unique(made.parts)) == {"train", "validation", "test"}
    assert made.shape.outputs == 2


def test_columns_that_copy_the_target_are_left_out_and_it_is_said(garden: Path) -> None:
    made = compose(str(garden), Choices(target=("species",)))
    assert roles(made)["copy"] == "ignore"
    assert any(finding.column == "copy" for finding in made.findings)


def test_the_users_role_wins_over_what_is_left_out(garden: Path) -> None:
    made = compose(str(garden), Choices(target=("species",), roles=(("copy", "input"),)))
    assert roles(made)["copy"] == "input"


def test_text_columns_are_left_out_and_refused_as_inputs(garden: Path) -> None:
    assert roles(compose(str(garden), Choices(target=("species",))))["note"] == "ignore"
    with pytest.raises(UserError, match="note"):
        compose(str(garden), Choices(target=("species",), roles=(("note", "input"),)))


def test_groups_stay_together(garden: Path) -> None:
    made = compose(str(garden), Choices(target=("species",), roles=(("where", "group"), ("use", "ignore"))))
    beds = load(made.experiment).frame["where"]  # type: ignore[union-attr]
    sides = {bed: set(made.parts[(beds == bed).to_numpy()]) for bed in set(beds)}
    assert made.experiment.data.split.method == "grouped"
    assert all(len(side) == 1 for side in sides.values())


def test_ordered_rows_are_tested_on_the_latest(garden: Path) -> None:
    made = compose(str(garden), Choices(target=("species",), order="day", roles=(("use", "ignore"),)))
    days = load(made.experiment).frame["day"].to_numpy()  # type: ignore[union-attr]
    assert max(days[made.parts == "train"]) <= min(days[made.parts == "test"])


def test_a_column_may_part_the_rows(garden: Path) -> None:
    made = compose(str(garden), Choices(target=("species",), roles=(("use", "split"),)))
    assert (made.parts == "test").sum() == 15
    assert made.experiment.data.split.method == "column"


def test_the_same_file_composes_to_the_same_again(garden: Path, tmp_path: Path) -> None:
    made = compose(str(garden), Choices(target=("species",), seed=5, epochs=3))
    experiments.write(made.experiment, tmp_path / "sub.gdesk")
    again = from_experiment(experiments.read(tmp_path / "sub.gdesk"), Choices())
    assert again.experiment == made.experiment
    assert (again.parts == made.parts).all()
    assert again.shape == made.shape


def test_settings_of_a_file_can_be_changed(garden: Path) -> None:
    made = compose(str(garden), Choices(target=("species",)))
    again = from_experiment(made.experiment, Choices(epochs=2, seed=9, settings=(("width", "8"),)))
    assert again.experiment.training["epochs"] == 2
    assert again.experiment.hyperparameters["width"] == 8
    assert again.experiment.seed == 9
    assert not (again.parts == made.parts).all()


def test_a_column_that_is_gone_is_named(garden: Path) -> None:
    made = compose(str(garden), Choices(target=("species",)))
    text = garden.read_text(encoding="utf-8").replace("length", "size")
    garden.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="length"):
        load(made.experiment)


def test_rows_without_an_answer_are_left_out(garden: Path) -> None:
    lines = garden.read_text(encoding="utf-8").splitlines()
    lines[1:4] = [line.replace("rose", "", 1).replace("iris", "", 1) for line in lines[1:4]]
    garden.write_text("\n".join(lines), encoding="utf-8")
    made = compose(str(garden), Choices(target=("species",), roles=(("use", "ignore"),)))
    assert list(made.parts[:3]) == ["", "", ""]
    assert (made.parts != "").sum() == 57


def test_regression_on_words_is_refused(garden: Path) -> None:
    with pytest.raises(UserError, match="species"):
        compose(str(garden), Choices(target=("species",), task="regression"))


def test_a_survey_of_one_row_says_what_is_lacking(tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    seen = survey(str(path), Choices())
    assert seen.dataset.rows == 1
    assert seen.obstacle


def test_pictures_compose_with_their_folders_as_parts(tmp_path: Path) -> None:
    from PIL import Image

    for part, count in (("train", 12), ("test", 4)):
        for place, name in enumerate(("dark", "light")):
            folder = tmp_path / "pictures" / part / name
            folder.mkdir(parents=True)
            for number in range(count):
                Image.new("L", (6, 6), 20 + 100 * place + number + count).save(folder / f"{number}.png")
    made = compose(str(tmp_path / "pictures"), Choices())
    assert made.experiment.template == "cnn"
    assert made.experiment.data.split.method == "given"
    assert (made.parts == "test").sum() == 8
    assert made.shape.image == (6, 6, 1)
    assert (parts(made.experiment, made.dataset) == made.parts).all()


def test_regression_on_words_is_refused_by_name(garden: Path) -> None:
    with pytest.raises(UserError, match=r"species holds no numbers.*--task classification"):
        compose(str(garden), Choices(target=("species",), task="regression"))
