"""Short sequences in files of their own: found, labelled, brought to one length, and none lost without a word."""

import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from app import compose
from app.choices import Choices
from app.data import source
from app.data.fitting import fit
from app.data.series import collection, whole
from app.errors import UserError
from app.survey import survey


def sequence(steps: int, seed: int = 0, kind: int = 0, head: str = "x,y") -> str:
    """A table of two numbers a step, which turn faster for the second kind."""
    generator = np.random.default_rng(seed)
    time = np.arange(steps) * (0.3 + 0.6 * kind)
    values = np.stack([np.sin(time), np.cos(time)], axis=1) + generator.normal(0, 0.1, (steps, 2))
    return head + "\n" + "\n".join(f"{x:.3f},{y:.3f}" for x, y in values) + "\n"


def recordings(count: int = 40) -> dict[str, str]:
    return {f"{number:03d}.csv": sequence(12 + number % 5, number, number % 2) for number in range(count)}


def labels(files: Mapping[str, str]) -> str:
    return "file,label\n" + "".join(f"{name},{'fast' if int(name[:3]) % 2 else 'slow'}\n" for name in files)


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def listed(folder: Path, **more: str | bytes) -> Path:
    files = recordings()
    return write(folder, {**files, "labels.csv": labels(files), **more})


def told(path: Path, choices: Choices = Choices()) -> dict[str, str]:
    return {finding.code: finding.message for finding in survey(str(path), choices).findings}


def test_a_list_says_the_classes(tmp_path: Path) -> None:
    seen = survey(str(listed(tmp_path)), Choices())
    assert (seen.data.kind, seen.task, seen.dataset.rows) == ("series", "sequence-classification", 40)
    assert seen.classes == ("fast", "slow") and seen.obstacle is None
    assert seen.data.window == 16, "the longest has as many steps"
    assert {column.name: column.role for column in seen.data.columns} == {
        "file": "ignore", "sequence": "input", "class": "target"
    }  # fmt: skip


def test_folders_say_the_classes_and_win_over_a_list(tmp_path: Path) -> None:
    files = recordings()
    inside = {f"{'b' if int(name[:3]) % 2 else 'a'}/{name}": text for name, text in files.items()}
    seen = survey(str(write(tmp_path, {**inside, "labels.csv": labels(files)})), Choices())
    assert seen.classes == ("a", "b") and seen.dataset.rows == 40


def test_folders_say_the_parts(tmp_path: Path) -> None:
    names = ("train/a", "train/b", "test/a", "test/b")
    files = {f"{folder}/{number}.csv": sequence(9, number) for folder in names for number in range(8)}
    seen = survey(str(write(tmp_path, files)), Choices())
    assert seen.data.split.method == "given" and seen.parts is not None
    assert (seen.parts == "test").sum() == 16


@pytest.mark.parametrize("packed", ["zip", "tar.gz"])
def test_archives_hold_the_same(tmp_path: Path, packed: str) -> None:
    files = {f"data/{name}": text for name, text in recordings().items()}
    files["data/labels.csv"] = labels(recordings())
    path = tmp_path / f"recordings.{packed}"
    if packed == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in files.items():
                archive.writestr(name, text)
    else:
        with tarfile.open(path, "w:gz") as archive:
            for name, text in files.items():
                info = tarfile.TarInfo(name)
                info.size = len(text.encode())
                archive.addfile(info, io.BytesIO(text.encode()))
    seen = survey(str(path), Choices())
    assert seen.classes == ("fast", "slow") and seen.dataset.rows == 40


def test_sequences_end_together_and_missing_steps_stand_before_them(tmp_path: Path) -> None:
    made = compose.compose(str(listed(tmp_path)), Choices(window=14))
    fitted = fit(made.experiment, made.dataset, made.parts)
    found = fitted.inputs(made.dataset.frame)["sequence"]
    assert found.shape == (40, 14, 2) and made.shape.sequence == (14, 2)
    first = whole.values_of(made.dataset.frame["sequence"].iloc[0])
    assert np.isnan(found[0, :2]).all() and np.array_equal(found[0, 2:], first)
    longest = whole.values_of(made.dataset.frame["sequence"].iloc[4])
    assert np.array_equal(found[4], longest[-14:])
    said = told(tmp_path, Choices(window=14))
    assert "16 sequences are longer than 14 steps" in said["cut_sequences"]
    assert "16 sequences are shorter than 14 steps" in said["short_sequences"]


def test_scales_come_from_training_sequences_only(tmp_path: Path) -> None:
    made = compose.compose(str(listed(tmp_path)), Choices())
    frame = made.dataset.frame
    before = fit(made.experiment, made.dataset, made.parts).statistics
    for row in np.flatnonzero(made.parts == "test"):
        values = whole.values_of(frame["sequence"].iloc[row])
        frame.loc[row, "sequence"] = whole.written(("x", "y"), values * 100)
    after = fit(made.experiment, made.dataset, made.parts).statistics
    assert all(np.array_equal(before[name], after[name]) for name in before)


def test_files_that_do_not_fit_are_named(tmp_path: Path) -> None:
    odd = {
        "901.csv": "x,z\n1,2\n3,4\n", "902.csv": "", "903.csv": "x,y\n", "904.csv": b"\x00\x01\x02" * 50,
        "905.csv": "x,y\nred,blue\ngreen,blue\n", "README.txt": "what this is",
    }  # fmt: skip
    seen = survey(str(listed(tmp_path, **odd)), Choices())
    evidence = next(one.evidence for one in seen.findings if one.code == "unreadable_files")
    assert {entry["file"] for entry in evidence["files"]} == {name for name in odd if name.endswith(".csv")}
    assert "those of the others x, y" in next(e["reason"] for e in evidence["files"] if e["file"] == "901.csv")
    assert "README.txt" in told(tmp_path)["files_left_alone"]
    assert seen.dataset.rows == 40


def test_a_column_that_counts_time_is_no_channel(tmp_path: Path) -> None:
    files = {
        f"{name}/{number}.csv": "time,x\n" + "".join(f"{t},{np.sin(t * (1 + k)):.3f}\n" for t in range(12))
        for k, name in enumerate("ab") for number in range(10)
    }  # fmt: skip
    table = collection.read(write(tmp_path, files))
    assert whole.channels_of(table.frame["sequence"].iloc[0]) == ("x",)
    assert "time only counts the steps" in told(tmp_path)["time_in_sequences"]


def test_files_that_a_list_names_in_vain_and_files_it_does_not_name_are_told(tmp_path: Path) -> None:
    listed(tmp_path)
    (tmp_path / "labels.csv").write_text(labels(dict(list(recordings().items())[:38])) + "gone.csv,slow\n")
    seen = survey(str(tmp_path), Choices())
    said = {finding.code: finding.message for finding in seen.findings}
    assert "gone.csv" in said["absent_files"]
    assert seen.dataset.rows == 40 and seen.dataset.frame["class"].isna().sum() == 2


def test_tables_written_in_another_way_are_read_too(tmp_path: Path) -> None:
    files = recordings()
    files["003.csv"] = files["003.csv"].replace(".", "#").replace(",", ";").replace("#", ",")
    files["004.csv"] = files["004.csv"].replace("x,y", "y,x")
    table = collection.read(write(tmp_path, {**files, "labels.csv": labels(files)}))
    assert table.rows == 40
    third = whole.values_of(table.frame["sequence"].iloc[3])
    assert np.abs(third).max() < 2 and third.shape == (15, 2)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (lambda number: "same", "same answer"),
        (lambda number: f"{number * 1.37:.2f}", "Only classes can be told of sequences"),
    ],
)
def test_labels_that_are_no_classes_are_refused(tmp_path: Path, answers, words: str) -> None:
    files = recordings()
    listing = "file,label\n" + "".join(f"{name},{answers(int(name[:3]))}\n" for name in files)
    with pytest.raises(UserError, match=words):
        compose.compose(str(write(tmp_path, {**files, "labels.csv": listing})), Choices())


def test_a_forecast_of_sequences_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="learned by sequence-classification"):
        survey(str(listed(tmp_path)), Choices(task="forecasting"))


def test_tables_without_classes_are_no_collection(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="folder with 2 tables"):
        source.kind_of(write(tmp_path, {"a.csv": sequence(9), "b.csv": sequence(9)}))
