"""Runs that learned pairs, from the file to the scores: trained once, then looked at from all sides."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from app import compose, runs
from app.choices import Choices
from app.cli import entry
from app.errors import UserError
from app.evaluation import kept, report, review
from app.new_data import predict
from app.prediction import Predictor
from app.runs import Run
from app.training import session

pytestmark = pytest.mark.slow

SMALL = (("width", "48"), ("embedding", "16"), ("learning_rate", "0.02"), ("batch_size", "32"), ("dropout", "0"))
EPOCHS = 20
NAMES = ("loss", "nll", "perplexity", "token_accuracy", "exact_match", "token_error_rate", "bleu", "chrf")


def pairs() -> list[tuple[str, str]]:
    """Every letter of a word by its name: nothing harder than to go along it."""
    letters = "abcd"
    words = [a + b + c for a in letters for b in letters for c in letters]
    return [(word, " ".join(letter.upper() * 2 for letter in word)) for word in words] * 3


def written(path: Path, rows: list[tuple[str, str]]) -> Path:
    path.write_text("".join(f"{a}\t{b}\n" for a, b in [("source", "target"), *rows]), encoding="utf-8")
    return path


def trained(path: Path, folder: Path, epochs: int) -> Run:
    made = compose.compose(str(path), Choices(template="seq2seq", epochs=epochs, settings=SMALL, seed=1))
    run = runs.create(folder, made.experiment)
    session.train(made.experiment, made.dataset, made.parts, run, lambda event: None)
    return run


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("pairs")
    return trained(written(folder / "letters.tsv", [*pairs(), ("", "AA"), ("lonely", "")]), folder / "runs", EPOCHS)


def test_a_run_is_scored_beside_what_needs_no_network(run: Run) -> None:
    found = run.metrics()
    assert set(NAMES) <= set(found["metrics"]) and set(NAMES) <= set(found["baseline"])
    assert list(found["baselines"]) == ["nearest", "bigram"]
    assert found["metrics"]["token_error_rate"] < found["baseline"]["token_error_rate"]
    assert found["metrics"]["nll"] < found["baseline"]["nll"]
    assert found["metrics"]["exact_match"] > found["baseline"]["exact_match"]
    assert found["sources"] == found["written"] < found["samples"]


def test_what_was_written_for_the_test_part_is_kept_the_worst_first(run: Run) -> None:
    seen = review.read(run)
    assert seen.kind == "pairs" and seen.kept is not None and len(seen.kept.written) == len(seen.kept.rows)
    right = (seen.kept.outputs[:, 0] == 0).mean()
    assert right == pytest.approx(seen.metrics["exact_match"], abs=0.05)
    rates = seen.kept.outputs[seen.worst(), 0] / seen.kept.outputs[seen.worst(), 1]
    assert (np.diff(rates) <= 0).all()


def test_scoring_again_gives_the_same(run: Run) -> None:
    again = report.evaluate(run.folder)
    for name in NAMES:
        assert again["metrics"][name] == pytest.approx(run.metrics()["metrics"][name], rel=1e-5)
    answers = report.answered(Predictor.of(run), compose.load(run.experiment()), kept.read(run).rows)
    assert answers.written == kept.read(run).written


def test_new_sources_are_answered_into_a_file_blank_ones_not(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("abc\n\n<b>😀</b>\n" + "d" * 3000 + "\n", encoding="utf-8")
    result = predict(run.folder, str(tmp_path / "new.txt"), tmp_path / "out.csv")
    assert result["rows"] == 4
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "source,prediction" and lines[1].startswith("abc,") and lines[2] == ","
    assert lines[3].startswith("<b>😀</b>,")


def test_other_pairs_are_scored_from_the_command_line(run: Run, tmp_path: Path, capfd: pytest.CaptureFixture) -> None:
    answers = dict(zip(("abc", "dab"), answered(run, tmp_path, ["abc", "dab"]), strict=True))
    rows = [("abc", answers["abc"]), ("dab", answers["dab"]), ("dab", "never"), ("", "x")]
    capfd.readouterr()
    assert entry.main(["evaluate", str(run.folder), "--data", str(written(tmp_path / "a.tsv", rows)), "--json"]) == 0
    found = json.loads(capfd.readouterr().out)
    assert (found["samples"], found["left_out"], found["sources"]) == (3, 1, 2)
    assert found["metrics"]["exact_match"] == 1.0, "each of several answers counts as right"
    for name, lines in (("a.txt", answers), ("b.txt", answers.values())):
        (tmp_path / name).write_text("".join(f"{text}\n" for text in lines), encoding="utf-8")
    files = ["--data", str(tmp_path / "a.txt"), "--pairs-with", str(tmp_path / "b.txt")]
    assert entry.main(["evaluate", str(run.folder), *files]) == 0
    assert "Measured on 2 samples" in capfd.readouterr().out
    assert entry.main(["evaluate", str(run.folder), *files[2:]]) == 2
    assert "which is missing" in capfd.readouterr().err


def answered(run: Run, folder: Path, sources: list[str]) -> list[str]:
    (folder / "asked.txt").write_text("".join(f"{source}\n" for source in sources), encoding="utf-8")
    predict(run.folder, str(folder / "asked.txt"), folder / "answered.csv")
    with open(folder / "answered.csv", encoding="utf-8", newline="") as file:
        return [row["prediction"] for row in csv.DictReader(file)]


def test_data_without_answers_or_sources_are_refused_by_a_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources.csv").write_text("source\nabc\nda\n", encoding="utf-8")
    with pytest.raises(UserError, match="has no column target, so there are no answers to score against"):
        report.evaluate(run.folder, str(tmp_path / "sources.csv"))
    (tmp_path / "blank.csv").write_text("source,target\n,AA\nabc,\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"No row of .* has a source and an answer to score"):
        report.evaluate(run.folder, str(tmp_path / "blank.csv"))
    (tmp_path / "other.csv").write_text("words,n\nabc,1\nda,2\n", encoding="utf-8")
    with pytest.raises(UserError, match="lack the column source"):
        predict(run.folder, str(tmp_path / "other.csv"), tmp_path / "out.csv")


def test_other_test_pairs_leave_every_weight_as_it_was(run: Run, tmp_path: Path) -> None:
    import keras

    experiment = run.experiment()
    table = compose.load(experiment)
    parts = compose.parts(experiment, table)
    rows = table.frame.fillna("").to_numpy().tolist()  # type: ignore[union-attr]
    changed = [
        (source, "ZZ YY XX" if part == "test" else target) for (source, target), part in zip(rows, parts, strict=True)
    ]
    assert changed != [tuple(row) for row in rows]
    other = trained(written(tmp_path / "letters.tsv", changed), tmp_path / "runs", EPOCHS)
    models = [keras.models.load_model(one.model_file, compile=False) for one in (run, other)]
    for before, after in zip(*(model.get_weights() for model in models), strict=True):
        assert np.array_equal(before, after)


def test_a_run_goes_on_after_its_files_have_moved_together(run: Run, tmp_path: Path) -> None:
    from app import relocation

    for name, text in (("a.txt", [a for a, _ in pairs()]), ("b.txt", [b for _, b in pairs()])):
        (tmp_path / name).write_text("\n".join(text) + "\n", encoding="utf-8")
    chosen = Choices(template="seq2seq", epochs=1, settings=SMALL, pairs_with=str(tmp_path / "b.txt"))
    made = compose.compose(str(tmp_path / "a.txt"), chosen)
    own = runs.create(tmp_path / "runs", made.experiment)
    session.train(made.experiment, made.dataset, made.parts, own, lambda event: None)
    (tmp_path / "moved").mkdir()
    for name in ("a.txt", "b.txt"):
        shutil.move(tmp_path / name, tmp_path / "moved" / name)
    relocation.relocate(own, str(tmp_path / "moved" / "a.txt"))
    assert own.experiment().data.pairs_with == str(tmp_path / "moved" / "b.txt")
    assert session.resume(own, lambda event: None, more=1) == "completed"
    (tmp_path / "moved" / "b.txt").write_text("changed\n" * len(pairs()), encoding="utf-8")
    with pytest.raises(UserError, match="has changed since this run began"):
        session.resume(own, lambda event: None, more=1)
