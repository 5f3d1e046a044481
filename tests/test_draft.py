"""The draft: edits, undo and redo, the way to JSON and back, and the way to an experiment and back."""

import dataclasses
import json
from pathlib import Path

import pytest

from app import compose
from app import experiment as experiments
from app.choices import Choices
from app.draft import (
    Draft,
    History,
    of_experiment,
    with_preset,
    with_role,
    with_setting,
    with_template,
    with_type,
)
from app.experiment import Reading


def test_a_draft_comes_back_from_json_as_it_was() -> None:
    choices = Choices(
        target=("species",), types=(("year", "category"),), roles=(("id", "ignore"),), reading=Reading(delimiter=";"),
        size=(28, 28), validation=0.2, settings=(("dropout", "0.3"),), preset="quick",
    )  # fmt: skip
    draft = Draft("/data/penguins.csv", choices, "/data/penguins.gdesk")
    assert Draft.from_json(json.loads(json.dumps(draft.to_json()))) == draft


def test_choices_of_a_later_version_are_left_out() -> None:
    assert Draft.from_json({"path": "a.csv", "choices": {"quantum": True, "seed": 3}}) == Draft(
        "a.csv", Choices(seed=3)
    )


@pytest.mark.parametrize("sample", ["iris", "diabetes", "moons"])
def test_the_draft_of_an_experiment_composes_to_the_same_experiment(sample: str) -> None:
    first = compose.compose(f"sample:{sample}", Choices(settings=(("dropout", "0.25"),))).experiment
    draft = of_experiment(first)
    assert draft.path is not None
    assert compose.compose(draft.path, draft.choices).experiment == first


@pytest.mark.parametrize(
    "choices",
    [
        Choices(keep_copies=True, validation=0.2, test=0.25),
        Choices(rows=90),
        Choices(exclude=(3, 5, 77)),
        Choices(roles=(("petal_width", "ignore"),), types=(("sepal_width", "category"),)),
        Choices(order="sepal_length"),
        Choices(task="regression", target=("petal_length",), seed=9),
    ],
)
def test_no_choice_is_lost_on_the_way_through_an_experiment_file(choices: Choices, tmp_path: Path) -> None:
    first = compose.compose("sample:iris", choices).experiment
    experiments.write(first, tmp_path / "iris.gdesk")
    draft = of_experiment(experiments.read(tmp_path / "iris.gdesk"))
    assert compose.compose("sample:iris", draft.choices).experiment == first


def test_the_draft_of_a_picture_experiment_composes_to_the_same_experiment() -> None:
    first = compose.compose("sample:digits", Choices(seed=4, preset="quick")).experiment
    draft = of_experiment(first)
    assert compose.compose("sample:digits", draft.choices).experiment == first


def test_undo_and_redo_walk_through_every_edit() -> None:
    history = History(Draft())
    one, two = Draft("a.csv"), Draft("a.csv", Choices(seed=1))
    history.push("Open", one)
    history.push("Seed", two)
    assert history.undoable == "Seed"
    history.undo()
    assert history.draft == one
    assert history.redoable == "Seed"
    history.undo()
    history.undo()
    assert history.draft == Draft()
    assert history.undoable is None
    history.redo()
    history.redo()
    history.redo()
    assert history.draft == two
    assert history.redoable is None


def test_an_edit_after_undo_forgets_what_was_undone() -> None:
    history = History(Draft())
    history.push("Open", Draft("a.csv"))
    history.undo()
    history.push("Open", Draft("b.csv"))
    assert history.redoable is None
    history.undo()
    assert history.draft == Draft()


def test_typing_in_one_field_is_one_undo() -> None:
    history = History(Draft("a.csv"))
    for text in ("1", "12", "128"):
        history.push("Batch size", Draft("a.csv", with_setting(Choices(), "batch_size", text)), merge=True)
    history.undo()
    assert history.draft == Draft("a.csv")


def test_a_change_that_changes_nothing_is_no_edit() -> None:
    history = History(Draft("a.csv"))
    history.push("Nothing", Draft("a.csv"))
    assert history.undoable is None


def test_a_new_target_takes_the_place_of_the_old_one() -> None:
    choices = with_role(Choices(target=("alive",)), "survived", "target", "alive")
    assert choices.target == ("survived",)
    assert dict(choices.roles) == {}


def test_a_role_and_a_type_replace_earlier_ones() -> None:
    choices = with_role(with_role(Choices(), "age", "ignore", None), "age", "input", None)
    assert choices.roles == (("age", "input"),)
    choices = with_type(with_type(choices, "age", "category"), "age", "number")
    assert choices.types == (("age", "number"),)


def test_another_template_starts_with_its_own_settings() -> None:
    choices = with_template(with_setting(Choices(), "dropout", "0.5"), "cnn")
    assert choices == Choices(template="cnn")
    assert with_preset(with_setting(choices, "dropout", "0.5"), "quick") == Choices(
        template="cnn", preset="quick"
    )


def test_only_what_decides_the_bytes_makes_the_data_be_read_again() -> None:
    draft = Draft("a.csv", Choices())
    same = dataclasses.replace(draft, choices=Choices(target=("x",), seed=3, validation=0.3))
    other = dataclasses.replace(draft, choices=Choices(reading=Reading(delimiter=";")))
    assert draft.source_key() == same.source_key()
    assert draft.source_key() != other.source_key()
