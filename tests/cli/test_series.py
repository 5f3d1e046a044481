"""Series on the command line: told, refused in sentences, and what the JSON holds."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def tide(tmp_path: Path) -> Path:
    rows = [f"2024-{1 + place // 28:02}-{1 + place % 28:02},{place * 7 % 13},{place % 5}" for place in range(84)]
    path = tmp_path / "tide.csv"
    path.write_text("day,height,wind\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_inspect_tells_window_horizon_and_targets(desk, tide: Path) -> None:
    told = desk("inspect", tide, "--task", "forecasting", "--target", "height", "--target", "wind", "--window", "6",
                "--horizon", "3", "--json").json  # fmt: skip
    assert (told["kind"], told["window"], told["horizon"]) == ("series", 6, 3)
    assert told["targets"] == ["height", "wind"] and told["target"] == "height"
    assert {column["name"]: column["role"] for column in told["columns"]}["day"] == "order"
    assert told["split"] == "ordered" and told["template"] == "gru" and told["trainable"]


def test_new_keeps_the_window_and_can_be_read_again(desk, tide: Path, tmp_path: Path) -> None:
    made = desk("new", tide, "--kind", "series", "--target", "height", "-o", tmp_path / "tide.gdesk", "--json").json
    assert made["data"]["window"] == 16 and made["data"]["horizon"] == 1
    assert (tmp_path / "tide.gdesk").is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--window", "90"], "Make --window shorter"),
        (["--window", "0"], "--window"),
        (["--kind", "images", "--window", "3"], "for series"),
        (["--kind", "series", "--target", "day"], "too many for classes"),
        (["--kind", "series", "--order", "wind", "--target", "height"], "same moment"),
        (["--kind", "series", "--template", "mlp"], "does not learn"),
        (["--target", "height", "--target", "wind", "--kind", "table"], "--task forecasting"),
    ],
)
def test_what_does_not_fit_a_series_is_a_sentence(desk, tide: Path, arguments: list[str], words: str) -> None:
    answer = desk("train", tide, *arguments)
    assert answer.code == 2 and words in answer.err and "Traceback" not in answer.err


def test_templates_list_what_learns_series(desk) -> None:
    listed = {entry["id"]: entry for entry in desk("templates", "--json").json}
    for name in ("simple_rnn", "lstm", "gru", "tcn", "fcn", "transformer_encoder"):
        assert {"forecasting", "sequence-classification"} <= set(listed[name]["tasks"])
