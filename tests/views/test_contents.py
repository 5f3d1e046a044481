"""What views are made of: numbers that a file holds, beginnings, stretches, neighbours, blanks."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from app import views
from app.data.texts.tokens import Tokens
from app.errors import UserError
from app.views import blanks, forecast, map, shelf, text
from app.views.blanks import Blanks
from app.views.text import Prompts
from app.views.view import plain
from models.spec import END, MASK, Task


def test_numbers_keep_four_digits_that_count_and_nothing_that_is_not_finite() -> None:
    assert plain(np.array([1234567.0, 0.000123456, -1.0, 0.0])) == [1235000.0, 0.0001235, -1.0, 0.0]
    assert plain(np.array([[np.nan, 0.1], [np.inf, 2.0]])) == [[None, 0.1], [None, 2.0]]
    assert plain(np.zeros((0, 2))) == []


def test_every_view_has_a_name_of_its_own_and_an_unknown_one_is_refused_with_those_there_are() -> None:
    names = [view.name for view in views.VIEWS]
    assert len(set(names)) == len(names)
    with pytest.raises(UserError, match=r"no view pies; there are .*attention"):
        views.view("pies")


def test_every_forecast_is_shown_and_a_view_only_where_the_task_has_something_to_show() -> None:
    template = SimpleNamespace(views=("states", "text"))
    assert [view.name for view in views.fitting(template, Task.FORECASTING)] == ["forecast", "states"]
    assert [view.name for view in views.fitting(template, Task.LANGUAGE_MODELLING)] == ["text", "states"]


def test_one_step_forecasts_are_shown_in_runs_that_do_not_overlap() -> None:
    places = np.r_[0:20, 25:120]
    found = forecast._runs(places)
    assert all(len(run) == forecast.RUN and np.all(np.diff(places[run]) == 1) for run in found)
    assert len(np.unique(np.concatenate(found))) == len(found) * forecast.RUN
    assert [len(run) for run in forecast._runs(np.array([1, 2, 3, 9]))] == [3]
    assert forecast._runs(np.array([], int)) == []


@pytest.mark.parametrize(
    ("passage", "start"),
    [
        ("ROMEO:\nO, she doth teach the torches to burn bright!", "ROMEO:\n"),
        ("It hangs upon the cheek of night like a rich jewel", "It hangs upon the cheek of night like a "),
        ("  short", "short"),
        ("x" * 100, "x" * text.LONGEST),
        ("", ""),
    ],
)
def test_a_beginning_ends_with_a_line_or_a_word(passage: str, start: str) -> None:
    assert text.beginning(passage) == start


def test_the_text_file_of_an_epoch_can_be_read() -> None:
    content = {"epoch": 3, "samples": [{"prompt": "ROMEO:\n", "text": "O night!"}, {"prompt": "", "text": "A <b>"}]}
    written = text.readable(content)
    assert written.startswith("Epoch 3\n") and "ROMEO:\nO night!\n" in written and written.endswith("A <b>\n")


def test_neighbours_point_the_same_way_and_are_never_the_word_itself_or_a_special_code() -> None:
    vectors = np.zeros((END + 5, 2), np.float32)
    vectors[END + 1 :] = [[1, 0], [0.9, 0.1], [0, 1], [-1, 0]]
    (found,) = map.nearest(vectors, vectors[[END + 1]], [END + 1], 3)
    assert [code for code, _ in found] == [END + 2, END + 3, END + 4]
    assert found[0][1] == pytest.approx(0.9)


def test_a_map_keeps_what_differs_most_and_is_not_mirrored_from_one_epoch_to_the_next() -> None:
    random = np.random.default_rng(5)
    cloud = random.standard_normal((60, 8)) * [9, 4, 1, 1, 1, 1, 1, 1]
    places = map.projected(cloud)
    assert abs(np.corrcoef(places[:, 0], cloud[:, 0])[0, 1]) > 0.98
    assert abs(np.corrcoef(places[:, 1], cloud[:, 1])[0, 1]) > 0.95
    later = map.projected(cloud + 0.01 * random.standard_normal(cloud.shape))
    assert np.corrcoef(places[:, 0], later[:, 0])[0, 1] > 0.98
    assert map.projected(np.zeros((0, 4))).shape == (0, 2) and np.isfinite(map.projected(np.ones((3, 4)))).all()


class Guessing:
    """A look at a network that always says the same of every place."""

    def __init__(self, tokens: Tokens, logits: np.ndarray) -> None:
        self.tokens, self._logits = tokens, logits

    def outputs(self, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        rows, length = inputs["tokens"].shape
        return {"output": np.broadcast_to(self._logits, (rows, length, len(self._logits)))}


def test_a_blank_is_filled_with_words_only_the_best_first() -> None:
    tokens = Tokens.fit(["a very good film", "a very bad film"], "words", 20, 8)
    logits = np.zeros(len(tokens.vocabulary))
    logits[MASK] = 9.0
    logits[tokens.codes("good")[0]] = 3.0
    look = Guessing(tokens, logits)
    asked = blanks.asked(look, {"text": "a very [_] film"})
    assert isinstance(asked, Blanks) and asked.places == [2]
    (example,) = blanks.make(look, asked)["examples"]
    assert (example["before"], example["after"]) == ("a very", "film")
    assert example["best"][0][0] == "good" and all(word for word, _ in example["best"])
    with pytest.raises(UserError, match=r"Write \[_\] where"):
        blanks.asked(look, {"text": "a very good film"})


class Scribe:
    """Writes the same after everything."""

    def write(self, prompts: list[str], **options: object) -> list[str]:
        return [f"{options['length']} letters" for _ in prompts]

    def next(self, prompt: str, count: int) -> list[tuple[str, float]]:
        return [("e", 0.7512345), ("\n", 0.25)][:count]


def test_a_text_is_told_with_its_beginning_and_what_is_likely_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "writer_of", lambda look: Scribe())
    content = text.make(None, Prompts(["Th", ""], {"length": 5}))
    assert content["samples"] == [{"prompt": "Th", "text": "5 letters"}, {"prompt": "", "text": "5 letters"}]
    assert content["next"][0] == {"prompt": "Th", "candidates": [["e", 0.7512], ["\n", 0.25]]}


def test_a_shelf_knows_views_by_epoch_and_passes_over_pictures_texts_and_what_is_damaged(tmp_path) -> None:
    (tmp_path / "forecast-0002.json").write_text('{"view": "forecast"}')
    (tmp_path / "forecast-0001.json").write_text("{")
    found = shelf.Shelf(tmp_path)
    made = [(2, "forecast-0002.json"), (1, "forecast-0001.json"), (1, "epoch-0001.txt"), (1, "epoch-0001.png")]
    assert found.take(made) and not found.take(made)
    assert found.views() == ["forecast"] and found.epochs("forecast") == [1, 2]
    assert found.path("forecast", 2) == tmp_path / "forecast-0002.json" and found.path("forecast", 3) is None
    assert shelf.read(tmp_path / "forecast-0002.json") == {"view": "forecast"}
    assert shelf.read(tmp_path / "forecast-0001.json") is None and shelf.read(tmp_path / "none.json") is None
