"""Each subcommand does what CONTRACTS.md says, short of training."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

Desk = Any


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """What the window was opened with, instead of opening it."""
    from app.ui import application

    found: list[str | None] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(application, "run", lambda path: found.append(path) or 0)
    return found


def test_alone_it_opens_the_window(desk: Desk, opened: list[str | None]) -> None:
    assert desk().code == 0
    assert opened == [None]


def test_a_file_without_a_command_is_opened_in_the_window(
    desk: Desk, flowers: Path, opened: list[str | None]
) -> None:
    assert desk(flowers).code == 0
    assert opened == [str(flowers)]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_a_sentence_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    answer = desk()
    assert answer.code == 2
    assert "no screen" in answer.err


@pytest.mark.slow
def test_the_selftest_goes_from_data_to_export(tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-m", "app", "selftest", "--json"],
        env=environment, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    names = [step["name"] for step in json.loads(ended.stdout)["steps"]]
    assert names == ["window", "data", "model", "first epoch", "train", "evaluate", "export", "close"]


def test_templates_lists_ids_tasks_and_hyperparameters_in_json(desk: Desk) -> None:
    found = desk("templates", "--json").json
    assert {"mlp", "cnn"} <= {entry["id"] for entry in found}
    for entry in found:
        assert {"id", "title", "group", "tasks", "hyperparameters"} <= set(entry)
        for setting in entry["hyperparameters"]:
            assert {"name", "type", "default", "minimum", "maximum", "choices", "help"} <= set(setting)


def test_templates_names_every_setting_for_people(desk: Desk) -> None:
    out = desk("templates").out
    assert all(name in out for name in ("mlp", "cnn", "width", "learning_rate", "batch_size"))


def test_inspect_tells_what_a_table_is(desk: Desk, flowers: Path) -> None:
    found = desk("inspect", flowers, "--json").json
    assert found["kind"] == "table"
    assert found["rows"] == 40
    assert [column["name"] for column in found["columns"]] == ["length", "width", "species"]
    assert {"name", "type", "role", "missing", "distinct"} <= set(found["columns"][0])
    assert (found["target"], found["task"], found["template"]) == ("species", "classification", "mlp")
    assert found["classes"] == ["iris", "rose"]
    assert sum(found["parts"].values()) == 40
    assert all({"code", "message"} <= set(finding) for finding in found["findings"])


def test_inspect_obeys_the_user(desk: Desk, flowers: Path) -> None:
    found = desk(
        "inspect", flowers, "--json", "--target", "1", "--role", "species=ignore", "--type", "width=category"
    ).json
    roles = {column["name"]: (column["type"], column["role"]) for column in found["columns"]}
    assert found["task"] == "regression"
    assert roles["length"][1] == "target"
    assert roles["width"] == ("category", "input")
    assert roles["species"][1] == "ignore"


def test_inspect_shows_people_columns_and_findings(desk: Desk, flowers: Path) -> None:
    out = desk("inspect", flowers).out
    assert "species" in out and "classification" in out and "iris, rose" in out


def test_inspect_counts_readable_pictures_and_names_the_others(desk: Desk, shapes: Path) -> None:
    found = desk("inspect", shapes, "--json").json
    assert found["kind"] == "images"
    assert found["rows"] == 24
    assert found["classes"] == ["dark", "light"]
    assert found["columns"] == []
    assert [Path(bad["file"]).name for bad in found["unreadable"]] == ["broken.png"]
    assert found["unreadable"][0]["reason"]
    assert found["size"] == {"width": 8, "height": 8, "channels": 1}


def test_inspect_takes_another_picture_size(desk: Desk, shapes: Path) -> None:
    found = desk("inspect", shapes, "--size", "16x12", "--channels", "3", "--json").json
    assert found["size"] == {"width": 16, "height": 12, "channels": 3}


def test_inspect_says_why_nothing_can_be_trained(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "same.csv"
    path.write_text("a,label\n" + "".join(f"{row},yes\n" for row in range(30)), encoding="utf-8")
    answer = desk("inspect", path, "--target", "label", "--json")
    assert answer.code == 0
    assert not answer.json["trainable"]
    assert "same answer" in answer.json["obstacle"]


def test_new_says_that_some_rows_decide_and_the_others_are_streamed(desk: Desk, tmp_path: Path) -> None:
    data, file = tmp_path / "long.csv", tmp_path / "long.gdesk"
    data.write_text("x,y\n" + "".join(f"{row % 17 / 3:.3f},{'no' if row % 17 < 9 else 'yes'}\n" for row in range(900)))
    answer = desk("new", str(data), "--target", "y", "--rows", "300", "--stream", "-o", str(file))
    assert answer.code == 0 and "the other 600 are trained on too" in " ".join(answer.out.split())
    written = json.loads(file.read_text())["data"]
    assert (written["rows"], written["rest"]) == (300, True)


def test_new_writes_a_complete_experiment(desk: Desk, flowers: Path, tmp_path: Path) -> None:
    path = tmp_path / "flowers.gdesk"
    answer = desk("new", flowers, "-o", path, "--set", "width=16", "--epochs", "7", "--seed", "3", "--json")
    written = json.loads(path.read_text(encoding="ascii"))
    assert answer.code == 0
    assert written["format"] == 1
    assert written["data"]["path"] == "flowers.csv"
    assert written["hyperparameters"]["width"] == 16
    assert written["training"]["epochs"] == 7
    assert written["seed"] == 3
    assert answer.json["template"] == "mlp"


def test_presets_change_the_settings_and_the_users_word_wins(
    desk: Desk, flowers: Path, tmp_path: Path
) -> None:
    def training(*options: str) -> dict[str, Any]:
        content = desk("new", flowers, "-o", tmp_path / "x.gdesk", "--json", *options).json
        return dict(content["training"])

    assert training("--preset", "quick")["epochs"] < training("--preset", "thorough")["epochs"]
    assert training("--preset", "quick", "--set", "epochs=77")["epochs"] == 77
    assert training("--set", "learning-rate=0.5")["learning_rate"] == 0.5


def test_runs_of_an_empty_folder_is_an_empty_list(desk: Desk, tmp_path: Path) -> None:
    assert desk("runs", tmp_path, "--json").json == []
    assert "no runs" in desk("runs", tmp_path).out
    assert desk("runs", "--json").json == []


def test_json_is_ascii_whatever_the_names_are(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "größe.csv"
    path.write_text(
        "höhe,名前\n" + "".join(f"{row},{'ä' if row % 2 else '猫'}\n" for row in range(30)), encoding="utf-8"
    )
    answer = desk("inspect", path, "--json")
    assert answer.out.isascii() and answer.out.endswith("\n")
    assert answer.json["columns"][1]["name"] == "名前"


def test_hostile_names_are_shown_as_plain_text(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    names = ["<h1>x</h1>", "[bold red]y[/]", "a\x1b[31mb", "\u202eabc", ":smile:", "$\\bad$"]
    header = ",".join(f'"{name}"' for name in names)
    rows = "".join(f"{row},1{row % 3},2{row % 5},3{row % 4},{row}.5,{row % 2}\n" for row in range(30))
    path.write_text(header + "\n" + rows, encoding="utf-8")
    answer = desk("inspect", path)
    assert answer.code == 0
    assert "[bold red]y[/]" in answer.out and ":smile:" in answer.out and "<h1>x</h1>" in answer.out
    assert "\x1b" not in answer.out and "\u202e" not in answer.out


@pytest.mark.parametrize("command", ["report RUN -o PATH"])
def test_what_comes_later_says_so(desk: Desk, command: str) -> None:
    answer = desk(*command.split())
    assert answer.code == 2
    assert "later version" in answer.err
