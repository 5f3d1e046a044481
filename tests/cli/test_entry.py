"""Wrong input is a sentence with exit code 2, a bug a sentence with a report, Ctrl-C 130."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.cli import commands

Desk = Any
ROOT = Path(__file__).parents[2]


def say(*arguments: object) -> list[str]:
    return [str(argument) for argument in arguments]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["trian"], ["trian", "train"]),
        (["inspect"], ["DATA", "--help"]),
        (["inspect", "{missing}"], ["There is no", "flowers.csv"]),
        (["inspect", "{folder}/no/where.csv"], ["There is no folder"]),
        (["inspect", "https://example.org/data.csv"], ["network", "Download"]),
        (["inspect", "sample:irs"], ["sample:iris"]),
        (["inspect", "{empty}"], ["empty"]),
        (["inspect", "{pickle}"], ["pickle"]),
        (["inspect", "{h5}"], ["HDF5"]),
        (["train", "{pairs}"], ["only 1 different source", "Add pairs"]),
        (["inspect", "{table}", "--wrong"], ["--wrong"]),
        (["inspect", "{table}", "--kind", "tables"], ["tables", "table"]),
        (["inspect", "{table}", "--target", "specie"], ["specie", "species"]),
        (["inspect", "{table}", "--target", "9"], ["9", "3"]),
        (["inspect", "{table}", "--target", "1", "--target", "2"], ["One column"]),
        (["inspect", "{table}", "--type", "width=numbr"], ["COLUMN=VALUE", "number"]),
        (["inspect", "{table}", "--role", "nothing=ignore"], ["nothing"]),
        (["inspect", "{table}", "--role", "width=group", "--order", "width"], ["group", "order"]),
        (["inspect", "{table}", "--size", "8x8"], ["pictures"]),
        (["inspect", "{table}", "--encoding", "klingon"], ["klingon", "utf-8"]),
        (["inspect", "{table}", "--delimiter", ""], ["delimiter", "character"]),
        (["inspect", "{table}", "--test", "1.5"], ["1.5"]),
        (["inspect", "{table}", "--test", "0.6", "--validation", "0.5"], ["smaller"]),
        (["inspect", "{table}", "--test", "0.2", "--test-data", "{table}"], ["--test"]),
        (["inspect", "{table}", "--pairs-with", "x.txt"], ["x.txt", "spelling"]),
        (["inspect", "{table}", "--template", "cnn"], ["cnn", "mlp"]),
        (["inspect", "{table}", "--template", "resnet"], ["resnet", "mlp"]),
        (["train", "{table}", "--kind", "table", "--task", "translation"], ["translation", "from table"]),
        (["inspect", "{table}", "--seed", "-1"], ["-1"]),
        (["inspect", "{folder}"], ["table", "Name one file"]),
        (["inspect", "{nothing}"], ["empty folder"]),
        (["new", "{table}"], ["--output"]),
        (["new", "{table}", "-o", "{folder}/no/where.gdesk"], ["no folder"]),
        (["new", "{table}", "-o", "{folder}"], ["is a folder"]),
        (["train", "{table}", "--set", "widht=3"], ["widht", "width"]),
        (["train", "{table}", "--set", "width"], ["NAME=VALUE"]),
        (["train", "{table}", "--set", "width=0"], ["width", "4096"]),
        (["train", "{table}", "--set", "width=many"], ["width", "whole number"]),
        (["train", "{table}", "--set", "optimizer=magic"], ["optimizer", "adam"]),
        (["train", "{table}", "--set", "early_stopping=maybe"], ["early_stopping", "true"]),
        (["train", "{table}", "--epochs", "0"], ["epochs", "1"]),
        (["train", "{table}", "--out", "{table}"], ["is a file"]),
        (
            ["train", "{table}", "--set", "monitor=val_mae", "--target", "species"],
            ["val_mae", "classification"],
        ),
        (["train", "{folder}/none.gdesk"], ["none.gdesk"]),
        (["train", "{broken}"], ["broken.gdesk", "JSON"]),
        (["resume", "{folder}"], ["not a run"]),
        (["resume", "{folder}/none"], ["none"]),
        (["evaluate", "{folder}"], ["not a run"]),
        (["predict", "{folder}", "{table}", "-o", "{folder}/p.csv"], ["not a run"]),
        (["export", "{folder}", "--format", "keras", "-o", "{folder}/m.keras"], ["not a run"]),
        (["export", "{folder}", "--format", "pmml", "-o", "x"], ["pmml", "keras"]),
        (["runs", "{folder}/none"], ["no folder"]),
    ],
    ids=lambda value: " ".join(value)[:60] if value and value[0] in dir(commands) else "",
)
def test_wrong_input_is_a_sentence(
    desk: Desk, flowers: Path, tmp_path: Path, arguments: list[str], words: list[str]
) -> None:
    places = {
        "table": flowers,
        "folder": flowers.parent,
        "missing": flowers.with_name("flower.csv"),
        "empty": tmp_path / "empty.csv",
        "pickle": tmp_path / "data.pkl",
        "h5": tmp_path / "model.h5",
        "pairs": tmp_path / "pairs.tsv",
        "broken": tmp_path / "broken.gdesk",
        "nothing": tmp_path / "nothing",
    }
    places["empty"].touch()
    places["pickle"].write_bytes(b"\x80\x04\x95.")
    places["h5"].write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(100))
    places["pairs"].write_text("It was a dark night.\tDie Nacht war dunkel.\n" * 30, encoding="utf-8")
    places["broken"].write_text('{"format": 1, "data"', encoding="utf-8")
    places["nothing"].mkdir()
    answer = desk(*(argument.format(**places) for argument in arguments))
    assert answer.code == 2
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert answer.err.count("\n") <= 2
    assert all(word in answer.err for word in words), answer.err


def test_settings_are_refused_before_anything_is_read(desk: Desk, tmp_path: Path) -> None:
    answer = desk("train", tmp_path / "not there.csv", "--set", "epochs=-3")
    assert answer.code == 2
    assert "epochs" in answer.err and "not there" not in answer.err


def test_a_bug_is_a_sentence_and_a_report(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("deep inside")

    monkeypatch.setattr(commands, "templates", broken)
    answer = desk("templates")
    assert answer.code == 1
    assert "Traceback" not in answer.err
    (report,) = (tmp_path / "log").iterdir()
    assert str(report) in answer.err
    assert "ZeroDivisionError: deep inside" in report.read_text(encoding="utf-8")


def test_a_full_disk_is_told_as_such(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device", "/somewhere")

    monkeypatch.setattr(commands, "templates", full)
    answer = desk("templates")
    assert answer.code == 1
    assert "/somewhere" in answer.err and "No space left" in answer.err


def test_ctrl_c_is_130(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "templates", interrupted)
    answer = desk("templates")
    assert answer.code == 130
    assert "Interrupted" in answer.err


def test_what_libraries_print_stays_out_of_json(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def noisy(args: object, output: Any) -> int:
        print("from Python")
        os.write(1, b"from below\n")
        output.document({"value": float("nan")})
        return 0

    monkeypatch.setattr(commands, "templates", noisy)
    answer = desk("templates", "--json")
    assert answer.out == '{"value": null}\n'
    assert "from Python" in answer.err and "from below" in answer.err


def test_version_and_help_end_well(desk: Desk) -> None:
    assert desk("--version").code == 0
    answer = desk("train", "--help")
    assert answer.code == 0 and "--preset" in answer.out


@pytest.mark.parametrize("arguments", [["--help"], ["inspect", "DATA", "--json"]])
def test_help_and_inspect_load_no_tensorflow(arguments: list[str], flowers: Path) -> None:
    code = (
        "import sys; from app.cli import main; code = main(sys.argv[1:]);"
        "heavy = {'tensorflow', 'keras', 'sklearn', 'matplotlib'} & set(sys.modules);"
        "print(sorted(heavy), file=sys.stderr); sys.exit(code or bool(heavy))"
    )
    arguments = [str(flowers) if word == "DATA" else word for word in arguments]
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr


def test_help_needs_neither_pandas_nor_rich(flowers: Path) -> None:
    code = (
        "import sys; from app.cli import main; main(['--help']);"
        "sys.exit('pandas' in sys.modules or 'rich' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False).returncode
        == 0
    )


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = f'"{sys.executable}" -m app templates | head -n 1'
    ended = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.stdout.startswith("mlp")
    assert ended.stderr == ""
