"""Text tables: what stands in the file stands in the frame, and every guess is told."""

from __future__ import annotations

import csv
import io
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.data.dataset import Table
from app.data.tables import start, table
from app.errors import UserError
from app.experiment import Reading


@pytest.fixture
def read(tmp_path: Path):
    """Reads a table from text or bytes."""

    def reader(
        content: str | bytes, reading: Reading = table.NOTHING_GIVEN, name: str = "table.csv"
    ) -> Table:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return table.read(path, reading)

    return reader


def cells(read_table: Table) -> list[list[str]]:
    return read_table.frame.fillna("").astype(object).values.tolist()


def names(read_table: Table) -> list[str]:
    return list(read_table.frame.columns)


def codes(read_table: Table) -> set[str]:
    return {finding.code for finding in read_table.findings}


def guess(read_table: Table, name: str) -> object:
    return next(guess.value for guess in read_table.guesses if guess.name == name)


# cases A1 to A16 of the catalogue of bad input


def test_an_empty_file_is_called_empty(read):
    for content in ("", "\n\n", "   \n"):
        with pytest.raises(UserError, match="is empty"):
            read(content)


def test_a_header_alone_is_refused(read):
    with pytest.raises(UserError, match="column names but no rows"):
        read("a,b,c\n")


def test_one_row_is_a_table(read):
    assert read("a,b\n1,2\n").rows == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x7fELF\x02\x01\x01" + bytes(200), "is a program"),
        (b"MZ\x90\x00" + bytes(200), "is a program"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "is a picture"),
        (b"%PDF-1.7\n1,2\n", "is a PDF"),
        (b"SQLite format 3\x00" + bytes(80), "SQLite"),
        (b"\x89HDF\r\n\x1a\n" + bytes(50), "HDF5"),
        (b"\x80\x04\x95\x10\x00\x00\x00", "pickle"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), ".xls"),
        (b"<!DOCTYPE html><html><body>a,b</body></html>", "web page"),
        (b"\n <html lang='en'>\n<p>1,2</p>", "web page"),
        (b'{"a": 1, "b": [1, 2]}', "is JSON"),
        (b'{"a": 1}\n{"a": 2}\n', "is JSON"),
        (b'[{"a": 1}, {"a": 2}]', "is JSON"),
        (bytes(range(256)) * 20, "not a text table"),
    ],
)
def test_what_is_no_table_is_refused_by_its_content(read, content, words):
    with pytest.raises(UserError, match=words) as refusal:
        read(content)
    assert "table.csv" in str(refusal.value)


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("utf-8", "name,age\nJosé,30\nMüller,25\n"),
        ("utf-8-sig", "name,age\nJosé,30\nMüller,25\n"),
        ("utf-16", "name,age\nJosé,30\nMüller,25\n"),
        ("utf-16-le", "name,age\nJosé,30\nMüller,25\n"),
        ("utf-16-be", "name,age\nJosé,30\nMüller,25\n"),
        ("utf-32", "name,age\nJosé,30\nMüller,25\n"),
        ("cp1252", "name,age\nJosé Álvarez,30\nMüller’s “best” – 5 €,25\n"),
        ("mac-roman", "name,age\nJosé Álvarez,30\nMüller,25\nFrançois,2\n"),
        ("iso8859-7", "name,age\nΛεωνίδας,39\nΑλέξανδρος,23\nΜύρων,36\n"),
        ("cp1251", "name,age\nАлександр,39\nЕкатерина,23\nМосква,36\n"),
        ("koi8-r", "name,age\nАлександр,39\nЕкатерина,23\nМосква,36\n"),
        ("shift_jis", "名前,年齢\n田中さん,25\n東京タワー,30\nひらがなの名前,28\nカタカナ,12\n"),
    ],
)
def test_encodings_are_found_and_shown(read, codec, text):
    result = read(text.encode(codec))
    assert [names(result), *cells(result)] == list(csv.reader(io.StringIO(text)))
    assert isinstance(guess(result, "encoding"), str)


def test_a_wrong_encoding_is_refused_with_the_line(read):
    with pytest.raises(UserError, match="line 2"):
        read("a,b\nJosé,1\n".encode("latin-1"), Reading(encoding="utf-8"))
    with pytest.raises(UserError, match="no known text encoding"):
        read("a,b\n1,2\n", Reading(encoding="klingon"))


def test_some_broken_bytes_in_utf8_are_told(read):
    result = read("name,x\nJosé,1\nMüller,2\nÄnne,3\n".encode() + b"b\xffd,4\n")
    assert result.rows == 4
    assert result.frame["name"][0] == "José"
    finding = next(finding for finding in result.findings if finding.code == "undecodable_bytes")
    assert finding.evidence["line"] == 5


def test_semicolons_and_decimal_commas_are_found(read):
    result = read("a;b\n1,5;rot\n2,25;blau\n")
    assert (guess(result, "delimiter"), guess(result, "decimal")) == (";", ",")
    assert cells(result) == [["1,5", "rot"], ["2,25", "blau"]]


def test_a_ragged_row_is_refused_with_its_line_and_can_be_skipped(read):
    content = "a,b,c\n1,2,3\n4,5\n6,7,8\n"
    with pytest.raises(UserError, match=r"line 3, has 2 fields where 3 were expected.*--bad-rows skip"):
        read(content)
    result = read(content, Reading(bad_rows="skip"))
    assert cells(result) == [["1", "2", "3"], ["6", "7", "8"]]
    finding = next(finding for finding in result.findings if finding.code == "bad_rows")
    assert finding.evidence["lines"] == [3]


def test_the_line_of_a_ragged_row_counts_quoted_line_ends(read):
    with pytest.raises(UserError, match="line 6"):
        read('a,b\n"x\ny",2\n\n3,4\n5\n6,7\n')


def test_rows_with_a_field_more_than_names_never_shift(read):
    with pytest.raises(UserError, match="not clear which name is missing"):
        read("a,b,c\n5.1,2,3,4\n2.2,3,4,5\n")
    labelled = read("a,b\n1,5,6\n2,7,8\n3,9,9\n")
    assert names(labelled) == ["column 1", "a", "b"]
    trailing = read("a,b\n1,2,\n3,4,\n")
    assert names(trailing) == ["a", "b", "column 3"]
    assert "unnamed_column" in codes(labelled) & codes(trailing)


def test_more_names_than_fields_are_refused(read):
    with pytest.raises(UserError, match="names 4 columns, but the rows have 2"):
        read("id,name,size,colour\n1,x\n2,y\n3,z\n")


@pytest.mark.parametrize(
    "content", ['a,b\n1,2\n3,"x\n4,5\n', 'a,b\n1,2\n3,"x', 'a\n"x\ny\n', 'a,b\n1,"q"\n2,"w\n3,4\n5,6\n']
)
def test_an_unclosed_quote_is_refused_with_its_line(read, content):
    line = content[: content.rindex('"')].count("\n") + 1
    with pytest.raises(UserError, match=f"line {line}.*never closed"):
        read(content)


def test_double_and_empty_names_are_changed_and_said(read):
    result = read("id,,id,x,\n1,2,3,4,5\n6,7,8,9,0\n")
    assert names(result) == ["id", "column 2", "id (2)", "x", "column 5"]
    assert "renamed_columns" in codes(result)


@pytest.mark.parametrize(
    "name", ["<h1>x</h1>", r"$\bad$", "_hidden", "x" * 100_000, "a\0b", "😀", "العربية", "=1+1"]
)
def test_odd_names_stay_as_they_are(read, name):
    result = read(f"{name},n\n1,2\n3,4\n")
    assert names(result) == [name, "n"]


def test_a_name_with_a_line_end_or_half_a_character_is_read(read):
    assert names(read('"two\nlines",n\n1,2\n')) == ["two\nlines", "n"]
    result = read("a\ud800b,n\n1,2\n".encode("utf-16-le", "surrogatepass"))
    assert names(result)[1] == "n"


def test_too_many_columns_are_refused(read):
    width = start.MOST_COLUMNS + 1
    with pytest.raises(UserError, match="columns; at most"):
        read(",".join(f"c{n}" for n in range(width)) + "\n" + ",".join("1" * width) + "\n")


@pytest.mark.slow
def test_a_huge_cell_is_refused_with_its_row(read):
    with pytest.raises(UserError, match=r"table.csv, line 3, .*million characters"):
        read(b"a,b\n1,2\n3," + b"x" * 20_000_000 + b"\n")


def test_a_large_cell_is_read(read):
    assert len(read("a,b\n1," + "x" * 5_000_000 + "\n2,y\n").frame["b"][0]) == 5_000_000


@pytest.mark.parametrize(
    "address", ["https://example.org/a.csv", "ftp://example.org/a.csv", "s3://bucket/a.csv"]
)
def test_an_address_is_not_fetched(address, monkeypatch):
    import socket

    monkeypatch.setattr(socket, "socket", lambda *_: pytest.fail("the network was used"))
    with pytest.raises(UserError, match="is an address"):
        table.read(Path(address))


def test_a_missing_file_a_folder_and_a_device_are_refused(tmp_path):
    with pytest.raises(UserError, match="does not exist"):
        table.read(tmp_path / "none.csv")
    with pytest.raises(UserError, match="is a folder"):
        table.read(tmp_path)


def test_a_file_changed_while_read_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n")

    def grow(share: float, words: str) -> None:
        path.write_text("a,b\n1,2\n3,4\n")

    with pytest.raises(UserError, match="changed while"):
        table.read(path, progress=grow)


# missing marks


def test_marks_among_numbers_are_missing_and_said(read):
    result = read("x,y\n1,2020-01-01\nNA,?\n3,2020-01-03\n")
    assert result.frame.isna().sum().tolist() == [1, 1]
    finding = next(finding for finding in result.findings if finding.code == "missing_marks")
    assert finding.evidence["columns"] == {"x": {"NA": 1}, "y": {"?": 1}}


def test_a_class_named_none_or_na_stays_text(read):
    result = read("x,class\n1,None\n2,NA\n3,yes\n4,\n")
    assert result.frame["class"].isna().tolist() == [False, False, False, True]


def test_given_marks_are_missing_everywhere_and_no_others(read):
    result = read("x,job\n1,unknown\nNA,cook\n", Reading(missing=("unknown",)))
    assert result.frame["job"].isna().tolist() == [True, False]
    assert result.frame["x"].tolist() == ["1", "NA"]


# dialects


@pytest.mark.parametrize(
    "delimiter", [",", ";", "\t", "|", "^", "~", "::", "||", "~|~", " ", "   ", ":", "\x01"]
)
def test_delimiters_are_found(read, delimiter):
    rows = [["name", "size", "count"], *([f"n{n}", f"{n}.5", str(n)] for n in range(9))]
    result = read("\n".join(delimiter.join(row) for row in rows) + "\n")
    assert [names(result), *cells(result)] == rows


def test_what_was_told_is_obeyed(read):
    assert names(read("a,b;c\n1,2;3\n", Reading(delimiter=";"))) == ["a,b", "c"]
    assert names(read("a,b\n1,2\n", Reading(header=False))) == ["column 1", "column 2"]
    assert names(read("1,2\n3,4\n", Reading(header=True))) == ["1", "2"]
    assert read('a,b\n"x",2\n', Reading(quote="")).frame["a"][0] == '"x"'
    assert read("a;b\n1,5;2\n", Reading(decimal=".")).reading.decimal == "."
    assert names(read("x,y\n1,2\na,b\n3,4\n", Reading(skip_lines=2))) == ["a", "b"]
    assert names(read("1aa2\n3aa4\n", Reading(delimiter="aa"))) == ["column 1", "column 2"]


def test_a_resolved_reading_reads_the_same_again(read):
    content = "# made by hand\n\nname; value\n'a;b'; 1,5\n'c'; 2,5\n"
    first = read(content)
    again = read(content, first.reading)
    assert cells(first) == cells(again) == [["a;b", "1,5"], ["c", "2,5"]]
    assert names(first) == names(again)
    assert again.reading == first.reading


def test_lone_quotes_between_tabs_are_text(read):
    result = read('ham\tsay "yes" now\nspam\t"win a prize\nham\tok\nham\t"quoted" then not\n')
    assert [row[1] for row in cells(result)] == ['say "yes" now', '"win a prize', "ok", '"quoted" then not']
    assert guess(result, "quote") == ""


def test_backslashes_before_quotes_are_undone(read):
    assert cells(read('a,b\n1,"say \\"yes\\", now"\n2,"x"\n')) == [["1", 'say "yes", now'], ["2", "x"]]


def test_blanks_after_every_delimiter_belong_to_it(read):
    result = read('id, name, text\n1, Ann, "a, b"\n2, Bob, "c"\n')
    assert names(result) == ["id", "name", "text"]
    assert cells(result) == [["1", "Ann", "a, b"], ["2", "Bob", "c"]]


def test_columns_aligned_with_blanks_are_read(read):
    result = read(" 0.1  18.00\t 2.3\n 0.02  0.00   7.0\n10.0   1.00  12.1\n")
    assert cells(result) == [["0.1", "18.00", "2.3"], ["0.02", "0.00", "7.0"], ["10.0", "1.00", "12.1"]]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_all_line_ends_are_read(read, ends):
    assert cells(read(ends.join(["a,b", "1,x", "2,y", ""]))) == [["1", "x"], ["2", "y"]]


@pytest.mark.parametrize(
    "text", ["2020-01-01 10:00:00", "12:30", "1,5", "a sentence, with commas", "http://a.b/c"]
)
def test_a_single_column_is_not_cut(read, text):
    assert cells(read(f"thing\n{text}\n{text}\n{text}\n")) == [[text]] * 3


# where the table stands


def test_a_preamble_comments_and_a_footer_are_left_out_and_said(read):
    content = "Sales 2020\nall shops\n\nshop,sum\na,1\n# checked\nb,2\n\nc,3\n\nSource: us\n"
    result = read(content)
    assert names(result) == ["shop", "sum"]
    assert cells(result) == [["a", "1"], ["b", "2"], ["c", "3"]]
    assert {"preamble_lines", "footer_lines", "blank_lines", "comment_lines"} <= codes(result)
    assert guess(result, "skip_lines") == 3


def test_a_short_table_below_a_long_preamble_is_found(read):
    result = read("".join(f"line {n} of the preamble\n" for n in range(8)) + "a,b,c\n1,2,3\n4,5,6\n")
    assert names(result) == ["a", "b", "c"]


def test_two_rows_of_names_are_joined(read):
    content = "id,Wind,,Rain\n,speed,from,mm\n" + "".join(f"{n},{n}.5,{n}.1,{n}\n" for n in range(9))
    result = read(content)
    assert names(result) == ["id", "Wind / speed", "Wind / from", "Rain / mm"]
    assert result.rows == 9
    assert "two_header_rows" in codes(result)


@pytest.mark.parametrize(
    ("content", "has_names"),
    [
        ("a,b\n1,2\n", True),
        ("1,2\n3,4\n", False),
        ("M,0.4\nF,0.5\n", False),
        ("Country,1990,1991,1992\nA,1,2,3\nB,2,3,4\n", True),
        ("name,town\nAnn,Rome\nBob,Oslo\n", True),
        ("ham\thello\nspam\twin\nham\tbye\n", False),
        ("id,100022,100025\nx,TRUE,FALSE\ny,TRUE,TRUE\n", True),
        ("Go.\tVa !\tCC-BY 2.0 Ann\nHi.\tSalut\tCC-BY 2.0 Bob\nRun.\tFile\tCC-BY 2.0 Cid\n", False),
    ],
)
def test_a_header_is_told_from_a_row(read, content, has_names):
    assert read(content).reading.header is has_names


def test_cells_stay_the_files_own_text(read):
    rows = [["007", "1e5", " padded ", "=1+1", "1.50"], ["010", "2E3", "x", "@a", "2.00"]]
    content = "a,b,c,d,e\n" + "\n".join(",".join(row) for row in rows) + "\n"
    assert cells(read(content)) == rows


def test_progress_may_cancel(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" + "1,2\n" * 100)

    def cancel(share: float, words: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        table.read(path, progress=cancel)


# what csv writes is what is read, whatever the dialect

TEXT = st.text(
    st.one_of(
        st.sampled_from("ab,;\t|\"' é中\n0123."),
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]),
    ),
    max_size=8,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(TEXT, min_size=width, max_size=width), min_size=1, max_size=12)
    ),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    ends=st.sampled_from(["\n", "\r\n"]),
    codec=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_every_written_cell_is_read_back(tmp_path, rows, delimiter, quoting, ends, codec):
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=quoting, lineterminator=ends).writerows(rows)
    path = tmp_path / "written.csv"
    assume(stream.getvalue().strip())  # a file of nothing but blanks is refused as empty, and has its own test
    path.write_bytes(stream.getvalue().encode(codec))
    reading = Reading(
        delimiter=delimiter, quote='"', header=False, skip_lines=0, comment="", escape="", skip_blanks=False,
        missing=("",), encoding=codec,
    )  # fmt: skip
    result = table.read(path, reading)
    assert cells(result) == rows


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    numbers=st.lists(
        st.tuples(st.integers(-999, 999), st.floats(-1e3, 1e3, allow_nan=False)), min_size=3, max_size=20
    ),
    words=st.sampled_from([["red, pale", "green"], ['say "x"', "no"], ["two\nlines", "one"], ["è", "ü"]]),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    codec=st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
def test_ordinary_tables_need_no_hint(tmp_path, numbers, words, delimiter, codec):
    rows = [[str(whole), f"{real:.3f}", words[place % 2]] for place, (whole, real) in enumerate(numbers)]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter).writerows([["whole", "real", "word"], *rows])
    path = tmp_path / "guessed.csv"
    path.write_bytes(stream.getvalue().encode(codec))
    result = table.read(path)
    assert [names(result), *cells(result)] == [["whole", "real", "word"], *rows]


def test_arrow_and_csv_agree(tmp_path, monkeypatch):
    from app.data.tables import body

    content = 'a,b\n"x,1",2\n"line\nend",\n"",4\n5,"say ""yes"""\n  \n6,"c"d\n# 1,2\n7,8\n'
    path = tmp_path / "both.csv"
    path.write_text(content)
    fast = table.read(path)
    monkeypatch.setattr(body, "_fast", lambda *_: None)
    slow = table.read(path)
    assert cells(fast) == cells(slow)
    assert fast.findings == slow.findings


def test_reading_a_large_file_does_not_pile_up_python_objects(tmp_path):
    path = tmp_path / "many.csv"
    path.write_text("a,b,c\n" + "1.5,2.5,word\n" * 100_000)
    tracemalloc.start()
    assert table.read(path).rows == 100_000
    assert tracemalloc.get_traced_memory()[1] < 60e6
    tracemalloc.stop()


def test_ragged_rows_at_the_top_are_no_preamble(read):
    with pytest.raises(UserError, match="line 2, has 4 fields where 3"):
        read("a,b,c\n1,2,3,4\n1,2,3\n1,2,3,4,5\n1,2,3,4,5\n")


def test_a_mark_used_among_numbers_is_missing_among_words_too(read):
    result = read("species,sex,code,mass\nAdelie,NA,NA,3750\nAdelie,male,AT,NA\nGentoo,female,DE,5000\n")
    assert result.frame.isna().sum().to_dict() == {"species": 0, "sex": 1, "code": 0, "mass": 1}
    assert "possible_missing_marks" in codes(result)


def test_a_spreadsheets_hint_of_the_delimiter_is_no_row(read):
    result = read("sep=;\na;b\n1;2\n3;4\n")
    assert names(result) == ["a", "b"]


def test_a_preamble_with_delimiters_is_left_out(read):
    content = '"Source","WDI",\n\n"Updated","2020-01-01",\n\n"Name","1960","1961",\n"Aruba","","5",\n"Chad","1","2",\n'
    assert names(read(content)) == ["Name", "1960", "1961", "column 4"]


def test_car_data_with_blanks_and_a_quoted_name_are_read(read):
    rows = [
        '18.0   8   307.0   12.\t"chevy malibu"',
        '15.0   8   ?    11.\t"buick"',
        '16.0  8  15.0  9.\t"amc rebel"',
    ]
    assert cells(read("\n".join(rows) + "\n"))[0] == ["18.0", "8", "307.0", "12.", "chevy malibu"]


@pytest.mark.parametrize("content", [" ", "\n \n", "\t\n", "  \r\n\r\n"])
def test_a_file_of_nothing_but_blanks_is_empty(tmp_path, content):
    path = tmp_path / "blank.csv"
    path.write_text(content)
    with pytest.raises(UserError, match="is empty"):
        table.read(path)
