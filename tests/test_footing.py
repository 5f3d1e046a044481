"""What a training starts from: the sizes of its parts, and what guessing scores."""

import math

import pytest

from app import compose, footing
from app.choices import Choices


def of(path: str, **choices: object) -> footing.Footing:
    return footing.of(compose.compose(path, Choices(**choices)))


def test_classes_are_guessed_by_the_most_frequent_one():
    found = of("sample:iris")
    assert (found.training, found.validation, found.test) == (106, 22, 22)
    assert found.classes == 3
    assert found.guess["accuracy"] == pytest.approx(1 / 3, abs=0.05)
    assert found.guess["loss"] == pytest.approx(1.0986, abs=0.02)


def test_numbers_are_guessed_by_their_mean():
    found = of("sample:diabetes")
    assert found.classes == 0
    assert found.guess["loss"] == pytest.approx(1.0, abs=0.3)
    assert found.guess["rmse"] >= found.guess["mae"] > 0


def test_pictures_are_guessed_by_their_classes():
    found = of("sample:digits")
    assert found.classes == 10
    assert found.guess["accuracy"] == pytest.approx(0.1, abs=0.03)


def test_where_nothing_is_predicted_nothing_is_guessed():
    found = of("sample:digits", template="vae", task="image-generation")
    assert found.guess == {}
    assert found.training > 0


def test_texts_are_foretold_by_counting_which_token_follows_which(tmp_path):
    path = tmp_path / "tale.txt"
    lines = (f"The cat {number % 7} sat on the mat, and the dog sat on the cat.\n" for number in range(400))
    path.write_text("".join(lines))
    found = of(str(path), kind="corpus", template="gpt")
    vocabulary = len({*path.read_text()}) + 4
    assert found.guess["uniform"] == pytest.approx(math.log(vocabulary), abs=0.1)
    assert 0 < found.guess["loss"] < 0.7 * found.guess["uniform"]
    assert 0.3 < found.guess["token_accuracy"] < 1
    assert of(str(path), kind="corpus", template="word2vec").guess == {"accuracy": 0.2}
