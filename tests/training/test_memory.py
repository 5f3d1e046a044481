"""Too little memory: batches are halved, the training goes on from what was saved, and says so."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from app import runs
from app.errors import UserError
from app.prediction import Predictor
from app.training import checkpoint, session
from app.training.engine import Engine
from app.training.events import Epoch, Notice

pytestmark = pytest.mark.slow


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch):
    """Makes TensorFlow say that memory is short: for batches above a size, from an epoch on, or while judging."""

    def make(above: int, epoch: int = 0, judging: bool = False) -> None:
        import tensorflow as tf

        def exhausted() -> Exception:
            words = "OOM when allocating tensor with shape[64,512] and type float on CPU:0 by allocator cpu"
            return tf.errors.ResourceExhaustedError(None, None, words)

        train, outputs = Engine.train, Engine.outputs

        def short_train(self, order, first, count, now, step):
            if not judging and self._options.batch_size > above and now >= epoch:
                train(self, order, first, count, now, step)  # weights may have changed by then
                raise exhausted()
            return train(self, order, first, count, now, step)

        def short_outputs(self, rows, between=lambda: None):
            if judging and self.judged > above:
                raise exhausted()
            return outputs(self, rows, between)

        monkeypatch.setattr(Engine, "train", short_train)
        monkeypatch.setattr(Engine, "outputs", short_outputs)

    return make


def notices(events, code: str) -> list[str]:
    return [event.message for event in events if isinstance(event, Notice) and event.code == code]


def test_batches_are_halved_until_they_fit_and_the_run_keeps_the_size(composed, train, short) -> None:
    """E7: from the first batch on."""
    short(above=16)
    run, events, outcome = train(composed(batch_size=64, epochs=4))
    assert outcome == "completed" and run.metrics()["metrics"]["accuracy"] > 0.3
    assert [message.rpartition("with ")[2] for message in notices(events, "smaller_batch")] == [
        "32 samples a batch.", "16 samples a batch.",
    ]  # fmt: skip
    assert run.experiment().training["batch_size"] == 16
    found = checkpoint.read(run.checkpoint_folder)
    assert found is not None and found.facts["batch_size"] == 16
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [1, 2, 3, 4]


def test_from_the_start_it_is_the_training_with_smaller_batches(composed, train, short) -> None:
    """E7: nothing of the attempts that failed is left in the weights."""
    plain, *_ = train(composed(batch_size=16, epochs=3))
    short(above=16)
    run, *_ = train(composed(batch_size=32, epochs=3))
    first, second = (Predictor.of(one).model.get_weights() for one in (plain, run))
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


def test_later_it_goes_on_from_its_checkpoint(composed, train, short, monkeypatch) -> None:
    """E7: epochs that were saved are not trained again, and the schedule keeps its place."""
    monkeypatch.setattr("app.training.keeper.LEAST_SECONDS", 0.0)
    monkeypatch.setattr("app.training.keeper.SHARE", 1e9)
    short(above=16, epoch=3)
    run, events, outcome = train(composed(batch_size=32, epochs=6, early_stopping="false"))
    assert outcome == "completed"
    epochs = [event.epoch for event in events if isinstance(event, Epoch)]
    assert epochs[:3] == [1, 2, 3] and epochs[-1] == 6 and epochs.count(1) == 1
    rates = [event.learning_rate for event in events if isinstance(event, Epoch)]
    assert rates[-1] < 0.1 * max(rates)  # the cosine's end is reached with the smaller batches too
    found = checkpoint.read(run.checkpoint_folder)
    assert found is not None and found.facts["updates"] == 6 * -(-105 // 16)


def test_where_one_sample_does_not_fit_the_best_is_kept_and_the_sentence_says_so(composed, train, short) -> None:
    """E7."""
    short(above=0, epoch=2)
    run, events, outcome = train(composed(batch_size=4, epochs=6))
    assert outcome == "failed" and run.model_file.is_file()
    (reason,) = notices(events, "no_memory")
    assert "one sample" in reason and "smaller network" in reason and "epoch" in reason
    assert run.metrics()["reason"] == reason and "accuracy" in run.metrics()["metrics"]


def test_where_nothing_fits_from_the_start_that_is_said(composed, train, short) -> None:
    """E7."""
    short(above=0)
    run, _, outcome = train(composed(batch_size=2, epochs=3))
    assert outcome == "failed" and "Nothing was learned" in run.metrics()["reason"]
    assert not run.model_file.exists()


def test_validation_is_judged_in_smaller_batches_where_memory_is_short(composed, train, short) -> None:
    """E7: the training's own batches stay as they are."""
    plain, *_ = train(composed(epochs=3))
    short(above=100, judging=True)
    run, events, outcome = train(composed(epochs=3))
    assert outcome == "completed" and not notices(events, "smaller_batch")
    assert run.metrics()["metrics"] == plain.metrics()["metrics"]


def test_memory_that_python_lacks_is_no_crash_either(composed, train, monkeypatch) -> None:
    """E7."""
    train_once, calls = Engine.train, []

    def short(self, *args):
        calls.append(1)
        if len(calls) == 1:
            raise MemoryError
        return train_once(self, *args)

    monkeypatch.setattr(Engine, "train", short)
    _, events, outcome = train(composed())
    assert outcome == "completed" and len(notices(events, "smaller_batch")) == 1


def test_a_run_that_the_system_killed_goes_on_with_smaller_batches(composed, train, tmp_path) -> None:
    """E7: the system kills without a word, so whoever starts it again says the size."""
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            commands.send("interrupt")

    run, *_ = train(composed(batch_size=64, epochs=5), tell)
    events: list[object] = []
    assert session.resume(run, events.append, batch_size=32) == "completed"
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [3, 4, 5]
    assert run.experiment().training["batch_size"] == 32
    found = checkpoint.read(run.checkpoint_folder)
    assert found is not None and found.facts["updates"] == 5 * -(-105 // 32)


def test_a_run_that_was_killed_before_its_first_checkpoint_begins_again_with_smaller_batches(
    composed, tmp_path
) -> None:
    """E7."""
    run = runs.create(tmp_path, composed(batch_size=64, epochs=3).experiment)
    assert session.resume(run, lambda event: None, batch_size=32) == "completed"
    assert run.experiment().training["batch_size"] == 32 and run.model_file.is_file()


def test_a_network_that_does_not_fit_is_said_in_a_sentence(composed, tmp_path, monkeypatch) -> None:
    """E7: before the first batch there is nothing that could be halved."""
    import tensorflow as tf

    def short(*args):
        raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")

    monkeypatch.setattr("app.training.network.build", short)
    run = runs.create(tmp_path, composed().experiment)
    with pytest.raises(UserError, match="smaller network"):
        session.train(run.experiment(), None, None, run, lambda event: None)
    assert "memory" in run.metrics()["reason"]


LIMITED = """
import resource, sys
from pathlib import Path
import tensorflow as tf
from app import compose, runs
from app.choices import Choices
from app.training import session
from app.training.events import Epoch
for data, settings in (("iris", ()), ("digits", (("width", "1024"), ("layers", "6"), ("batch_size", "1000")))):
    made = compose.compose("sample:" + data, Choices(template="mlp", epochs=2, settings=settings, seed=3))
    run = runs.create(Path(sys.argv[1]), made.experiment)
    if data == "digits":
        used = int(next(line for line in open("/proc/self/status") if line.startswith("VmSize")).split()[1]) * 1024
        resource.setrlimit(resource.RLIMIT_AS, (used + int(sys.argv[2]) * 1_000_000,) * 2)
    print("RESULT", session.train(made.experiment, made.dataset, made.parts, run, lambda event: None), flush=True)
"""


@pytest.mark.long
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system limits no memory")
@pytest.mark.parametrize("megabytes", [250, 150])
def test_whatever_the_system_does_when_memory_ends_the_run_can_go_on(tmp_path, megabytes: int) -> None:
    """E7: an exception, or an end without a word (oneDNN aborts); both leave a run that is whole."""
    command = [sys.executable, "-c", LIMITED, str(tmp_path), str(megabytes)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500, check=False)
    assert done.stdout.startswith("RESULT completed"), done.stderr[-2000:]
    (folder,) = tmp_path.glob("digits-*")
    if runs.outcome(runs.Run(folder)) != "completed":
        assert done.returncode != 0 and runs.outcome(runs.Run(folder)) in ("interrupted", "failed")
        assert session.resume(runs.Run(folder), lambda event: None, batch_size=128) == "completed"
    assert "accuracy" in runs.Run(folder).metrics()["metrics"]
