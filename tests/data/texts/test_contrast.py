"""What a bag of words weighs each word by: how differently the classes' training texts hold it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app import compose
from app.choices import Choices
from app.data import fitting


def table(path: Path, tell: tuple[str, str] = ("good", "bad")) -> Path:
    answers = ("yes", "no")
    lines = [
        f"the film was {tell[row % 2]} and {('long', 'short')[row // 2 % 2]},{answers[row % 2]}" for row in range(40)
    ]
    path.write_text("text,liked\n" + "\n".join(lines) + "\n")
    return path


def contrast(path: Path, **settings: str) -> tuple[dict[str, float], compose.Composition]:
    made = compose.compose(
        str(path), Choices(kind="texts", template="embedding_bag", seed=1, settings=tuple(settings.items()))
    )
    fitted = fitting.fit(made.experiment, made.dataset, made.parts)
    assert fitted.tokens is not None
    return dict(zip(fitted.tokens.vocabulary, fitted.statistics["contrast"].tolist(), strict=True)), made


def test_a_word_weighs_more_the_more_differently_the_classes_hold_it(tmp_path: Path) -> None:
    found, _ = contrast(table(tmp_path / "films.csv"), ngrams="1")
    assert found["good"] > 5 * max(found["the"], found["film"], found["long"])
    assert all(found[special] == 0 for special in ("", "[?]", "[_]", "[end]"))


def test_what_the_test_rows_hold_changes_no_weight(tmp_path: Path) -> None:
    before, made = contrast(table(tmp_path / "films.csv"))
    lines = (tmp_path / "films.csv").read_text().splitlines()
    for row in np.flatnonzero(made.parts == "test"):
        text, answer = lines[row + 1].split(",")
        lines[row + 1] = f"{text.replace('good', 'bad')} film film,{answer}"
    (tmp_path / "films.csv").write_text("\n".join(lines) + "\n")
    after, again = contrast(tmp_path / "films.csv")
    assert (again.parts == made.parts).all() and before == after


def test_classes_that_hold_the_same_words_leave_all_alike(tmp_path: Path) -> None:
    found, _ = contrast(table(tmp_path / "films.csv", ("fine", "fine")), ngrams="1")
    assert np.isfinite(list(found.values())).all()
