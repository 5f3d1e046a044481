"""`find_rate`: a learning rate for every template, from training samples alone, without a trace."""

from __future__ import annotations

import tempfile
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import models
from app import compose, questions, runs
from app.choices import Choices
from app.errors import UserError
from app.prediction import Predictor
from app.training import session, sweep

DATA = {"mlp": "sample:iris", "cnn": "sample:digits", "vae": "sample:digits", "gru": "sample:reviews"}
"""Something that each template can be tried on quickly; a template that is missing here is not tried."""


def asked(template: str, **settings: object) -> dict[str, object]:
    pairs = tuple((name, str(value)) for name, value in settings.items())
    made = compose.compose(DATA[template], Choices(template=template, settings=pairs))
    return {"ask": "find_rate", "experiment": made.experiment.to_json()}


@pytest.mark.slow
@pytest.mark.parametrize("template", [entry.id for entry in models.TEMPLATES if entry.id in DATA])
def test_every_template_gets_a_rate_that_lies_where_its_loss_falls(template: str) -> None:
    found = questions.answer(asked(template), questions.Desk())
    rates, smooth = found["rates"], found["smooth"]
    assert rates == sorted(rates) and rates[0] == pytest.approx(sweep.LOWEST)
    assert len(rates) == len(smooth) == len(found["losses"])
    assert 1e-5 < found["suggestion"] < 0.3
    lowest = rates[smooth.index(min(smooth))]
    assert found["suggestion"] == pytest.approx(lowest / 10, rel=0.06)


@pytest.mark.slow
def test_it_leaves_no_trace_in_a_later_training_nor_on_the_disk(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    made = compose.compose("sample:iris", Choices(epochs=2, settings=(("dropout", "0.3"),)))

    def trained(folder: str) -> list[np.ndarray]:
        run = runs.create(tmp_path / folder, made.experiment)
        assert session.train(made.experiment, made.dataset, made.parts, run, lambda event: None) == "completed"
        return Predictor.of(run).model.get_weights()

    before = trained("before")
    questions.answer(asked("mlp", dropout=0.3), questions.Desk())
    assert all(np.array_equal(one, other) for one, other in zip(before, trained("after"), strict=True))
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.slow
def test_it_can_be_cancelled_between_two_rates() -> None:
    class Enough(Exception):
        pass

    def progress(share: float, words: str) -> None:
        if share > 0.1:
            raise Enough

    with pytest.raises(Enough):
        questions.answer(asked("mlp"), questions.Desk(progress=progress))


def test_an_experiment_that_is_none_is_refused_in_a_sentence() -> None:
    with pytest.raises(UserError, match="wrong form"):
        questions.answer({"ask": "find_rate", "experiment": {"data": 5}}, questions.Desk())


def stand_in(loss) -> SimpleNamespace:
    """A trainer whose loss is a function of the learning rate; remembers the rows it was shown."""
    made = SimpleNamespace(seed=7, steps=3, seen=set(), rate=0.0)
    made.samples = SimpleNamespace(training=np.array([2, 3, 5, 7, 11]))

    def train(order, place, count, epoch, step):
        made.seen |= set(order[2 * place : 2 * place + 2].tolist())
        return np.array([[2 * loss(made.rate), 0.0, 0.0, 2.0]], np.float32)

    made.engine = SimpleNamespace(train=train, factor=SimpleNamespace(assign=lambda rate: setattr(made, "rate", rate)))
    return made


def test_only_samples_of_the_training_part_are_tried() -> None:
    trainer = stand_in(lambda rate: 1.0 - rate)
    sweep.run(trainer, lambda share: None)
    assert trainer.seen == {2, 3, 5, 7, 11}


def test_it_ends_where_the_loss_breaks_out_and_keeps_clear_of_there() -> None:
    found = sweep.run(stand_in(lambda rate: 2.0 - min(1.5, 200 * rate) + 5e3 * rate**2), lambda share: None)
    assert found.rates[-1] < 0.2  # the rest would only be worse
    lowest = found.rates[int(np.argmin(found.smooth))]
    assert found.suggestion == pytest.approx(lowest / 10, rel=0.06)


def test_numbers_without_end_end_it() -> None:
    found = sweep.run(stand_in(lambda rate: np.nan if rate > 1e-2 else 1.0 - 50 * rate), lambda share: None)
    assert np.isfinite(found.losses).all() and found.rates[-1] <= 1e-2
    assert found.suggestion is not None and found.suggestion <= 1e-3


@pytest.mark.parametrize("loss", [lambda rate: 1.0, lambda rate: 1.0 + rate, lambda rate: np.inf])
def test_a_loss_that_never_falls_gets_no_advice(loss) -> None:
    assert sweep.run(stand_in(loss), lambda share: None).suggestion is None
