"""What data weigh is told from a glance, and some of their rows can be read instead of all."""

from __future__ import annotations

import gzip
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app import experiment as experiments
from app.choices import Choices
from app.compose import compose, from_experiment
from app.data import pasted, source, weight
from app.data.dataset import Pictures, Table
from app.data.tables import table
from app.errors import UserError
from app.experiment import Reading
from app.survey import survey

ROWS = 30_000


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("long") / "long.csv"
    lines = [f"{row},{row % 7 / 3:.4f},{'no' if row % 3 else 'yes'}" for row in range(ROWS)]
    path.write_text("\n".join(["place,x,y", *lines]) + "\n")
    return path


def test_a_tables_rows_are_estimated_without_reading_them(long: Path) -> None:
    told = weight.weigh(str(long))
    assert told.kind == "table" and told.bytes_on_disk == long.stat().st_size
    assert told.rows == pytest.approx(ROWS, rel=0.02) and told.fits and told.suggestion is None


def test_a_packed_table_weighs_what_is_in_it(long: Path, tmp_path: Path) -> None:
    packed = tmp_path / "long.csv.gz"
    packed.write_bytes(gzip.compress(long.read_bytes()))
    assert weight.weigh(str(packed)).rows == pytest.approx(ROWS, rel=0.05)


def test_data_that_do_not_fit_come_with_a_number_of_rows_that_does(
    long: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weight, "free_memory", lambda: 1_000_000)
    told = weight.weigh(str(long))
    assert not told.fits and told.suggestion is not None and 1000 < told.suggestion < ROWS / 2


def test_pictures_are_counted_and_idx_files_asked(tmp_path: Path) -> None:
    for row in range(12):
        Image.new("L", (5, 5), row).save(tmp_path / f"{row}.png")
    told = weight.weigh(str(tmp_path))
    assert told.kind == "images" and told.rows == 12 and told.exact and told.fits
    (tmp_path / "idx").mkdir()
    header = bytes([0, 0, 8, 3]) + b"".join(side.to_bytes(4) for side in (60_000, 28, 28))
    path = tmp_path / "idx" / "train-images-idx3-ubyte"
    path.write_bytes(header)
    told = weight.weigh(str(path))
    assert told.rows == 60_000 and told.memory == 60_000 * 784


def test_a_glance_at_twenty_thousand_files_stays_a_glance(tmp_path: Path) -> None:
    for row in range(5000):
        (tmp_path / f"{row}.png").touch()
    began = time.monotonic()
    assert weight.weigh(str(tmp_path)).rows == 5000
    assert time.monotonic() - began < 1.0


def test_what_is_not_there_or_no_data_is_refused(tmp_path: Path) -> None:
    (tmp_path / "m.keras").write_bytes(b"PK\x05\x06" + bytes(18))
    for text in (str(tmp_path / "nothing.csv"), str(tmp_path / "m.keras")):
        with pytest.raises(UserError):
            weight.weigh(text)


@pytest.mark.parametrize("quoting", [False, True])
def test_some_rows_are_spread_evenly_over_the_file(long: Path, tmp_path: Path, quoting: bool) -> None:
    path = long
    if quoting:  # cells with line ends in them, which only a whole reading understands
        path = tmp_path / "quoted.csv"
        path.write_text(long.read_text().replace(",no\n", ',"n\no"\n'))
    read = table.read(path, rows=1000)
    places = read.frame["place"].astype(int).to_numpy()
    assert len(places) == 1000 and (np.diff(places) > 0).all() and np.diff(places).max() <= 64
    assert places[0] < 64 and places[-1] > ROWS - 64
    told = next(found for found in read.findings if found.code == "rows_sampled")
    assert "1,000 of 30,000 rows" in told.message and told.title == "1,000 rows were read"


def test_blank_delimited_rows_are_thinned_too(tmp_path: Path) -> None:
    path = tmp_path / "blanks.txt"
    path.write_text("a b c\n" + "".join(f"{row}   {row % 5}  {row % 3}\n" for row in range(20_000)))
    read = table.read(path, Reading(delimiter=" "), rows=500)
    places = read.frame["a"].astype(int).to_numpy()
    assert len(places) == 500 and np.diff(places).max() <= 80


def test_fewer_rows_than_asked_for_are_all_read(long: Path) -> None:
    read = table.read(long, rows=ROWS)
    assert read.rows == ROWS and "rows_sampled" not in [found.code for found in read.findings]


def test_an_experiment_on_some_rows_reads_the_same_rows_again(long: Path, tmp_path: Path) -> None:
    made = compose(str(long), Choices(target=("y",), rows=900))
    assert made.dataset.rows == 900 and made.experiment.data.rows == 900
    experiments.write(made.experiment, tmp_path / "some.gdesk")
    again = from_experiment(experiments.read(tmp_path / "some.gdesk"), Choices())
    assert isinstance(made.dataset, Table) and isinstance(again.dataset, Table)
    assert again.dataset.frame.equals(made.dataset.frame) and (again.parts == made.parts).all()


def test_some_pictures_come_from_every_class(tmp_path: Path) -> None:
    for row in range(40):
        folder = tmp_path / "ab"[row % 2]
        folder.mkdir(exist_ok=True)
        Image.new("L", (5, 5), row).save(folder / f"{row:02}.png")
    read = source.read(source.locate(str(tmp_path)), rows=10)
    assert isinstance(read, Pictures) and read.rows == 10 and read.labels is not None
    assert sorted(read.labels) == ["a"] * 5 + ["b"] * 5
    seen = survey(str(tmp_path), Choices(rows=20))
    assert seen.dataset.rows == 20 and seen.data.rows == 20


def test_a_pasted_table_becomes_a_file_that_is_read_like_any_other(tmp_path: Path) -> None:
    path = pasted.keep("name\tsize\r\nAnna\t1,5\r\nÖmer\t2,5\r\n", tmp_path / "pasted")
    assert path.suffix == ".tsv" and path.parent.name == "pasted"
    frame = table.read(path).frame
    assert list(frame.columns) == ["name", "size"] and list(frame["name"]) == ["Anna", "Ömer"]
    assert pasted.keep("a,b\n1,2\n", tmp_path / "pasted") != pasted.keep("a,b\n1,2\n", tmp_path / "pasted")


@pytest.mark.parametrize("text", ["", "one line", "\n\n"])
def test_what_is_no_table_is_not_kept(text: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no table"):
        pasted.keep(text, tmp_path)
    assert not list(tmp_path.iterdir())
