"""Real pairs are told for what they are, and lose no row."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.choices import Choices
from app.compose import compose
from app.survey import survey

DATA = Path(os.environ.get("GRADIENT_DESK_DATA", Path(__file__).parents[2] / ".." / "shared" / "data"))

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason=f"the real data are not at {DATA}; set GRADIENT_DESK_DATA to their folder"
)


def test_sentences_are_pairs_by_themselves_and_the_note_is_left_out_by_name() -> None:
    made = compose(str(DATA / "sequences/eng-fra-5k.tsv"), Choices())
    data, values = made.experiment.data, made.experiment.hyperparameters
    assert (data.kind, made.experiment.task, made.dataset.rows) == ("pairs", "translation", 5000)
    assert [column.role for column in data.columns] == ["input", "target", "ignore"]
    assert (values["tokens"], values["answer_tokens"]) == ("words", "words")
    told = {finding.code: finding for finding in made.findings}
    assert told["columns_without_part"].evidence["names"] == ["column 3"]
    assert told["several_answers"].evidence["sources"] == 2597
    assert made.dataset.frame.iloc[0].tolist()[:2] == ["Go.", "Va !"]  # type: ignore[union-attr]


def test_a_pronouncing_dictionary_is_words_and_their_sounds() -> None:
    made = compose(str(DATA / "sequences/cmudict/cmudict.dict"), Choices())
    values, frame = made.experiment.hyperparameters, made.dataset.frame  # type: ignore[union-attr]
    assert (made.experiment.data.kind, made.dataset.rows) == ("pairs", 135_166)
    assert (values["tokens"], values["answer_tokens"]) == ("characters", "words")
    assert frame[frame["column 1"] == "aalborg"]["column 2"].tolist() == ["AO1 L B AO0 R G", "AA1 L B AO0 R G"]
    assert made.shape.answers is not None and made.shape.answers[1] == 4 + 69, "sounds with their stress"
    sources = frame["column 1"].to_numpy()
    assert not set(sources[made.parts == "train"]) & set(sources[made.parts == "test"])


def test_the_readme_beside_a_dictionary_is_no_part_of_it() -> None:
    assert survey(str(DATA / "sequences/cmudict/README"), Choices()).data.kind != "pairs"
