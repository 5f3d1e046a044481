"""What kind of data lies at a path, told by content: tables, pictures, texts; or what it is instead."""

from __future__ import annotations

import csv
import os
import re
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.data import opening
from app.data.pairs import layout
from app.data.series import names as names_of_sequences
from app.data.texts.names import TEXTS, is_aside, may_be_text
from app.errors import UserError
from app.said import said

PICTURES = frozenset(".png .jpg .jpeg .jpe .jfif .gif .bmp .webp .tif .tiff .ppm .pgm .pbm".split())
OTHER_PICTURES = frozenset(
    """.avif .heic .heif .jp2 .j2k .jpx .tga .dds .ico .cur .psd .pcx .qoi .sgi .rgb .pnm .pfm
    .xbm .xpm .fli .flc .icns .svg .eps""".split()
)
TABLES = frozenset(".csv .tsv .tab .psv .data .xlsx .xlsm .xls .ods .parquet .pq".split())
PACKED = frozenset(".gz .bz2 .xz .zst .zip .tar .tgz .tbz2 .txz".split())

_HEAD = 65_536
_LINE = 2_000
_ENTRIES = 20_000
_STRAY = 0.01
_PICTURE_STARTS = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_NOT_DATA = (
    (b"\x89HDF\r\n\x1a\n", said("an HDF5 file, perhaps a model, not data")),
    (b"SQLite format 3\0", said("a database")),
    (b"\x93NUMPY", said("a NumPy array")),
    (b"%PDF", said("a PDF document")),
    (b"\x7fELF", said("a program")),
    (b"MZ\x90\0", said("a program")),
)
_MODEL_SUFFIXES = {
    ".h5": said("an HDF5 file, perhaps a model"), ".hdf5": said("an HDF5 file, perhaps a model"),
    ".keras": said("a Keras model"), ".pkl": said("a pickle, which can run any code when opened"),
    ".pickle": said("a pickle, which can run any code when opened"),
    ".joblib": said("a pickle, which can run any code when opened"), ".onnx": said("an ONNX model"),
    ".tflite": said("a LiteRT model"), ".pt": said("a PyTorch model"), ".pth": said("a PyTorch model"),
    ".npy": said("a NumPy array"), ".npz": said("NumPy arrays"),
}  # fmt: skip


def kind_of(path: Path) -> str:
    """The kind of data at `path`, one of `app.experiment.KINDS`.

    Class folders of pictures win over a list file beside them; a list of pictures and labels
    counts as images; several files of one text a line, or folders of `.txt`, as texts; one plain
    text as corpus; line pairs of two texts as pairs; everything else that has fields as a table.

    Raises:
        UserError: It is something that can't be data (a model, a run, a program, an empty
            folder), or it can't be read.
    """
    try:
        return _kind_of_folder(path) if path.is_dir() else _kind_of_file(path)
    except OSError as error:
        raise UserError(
            said(
                "{path} can't be read: {reason}.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error


def _kind_of_folder(folder: Path) -> str:
    names = [path.relative_to(folder) for path in _walk(folder)]
    _refuse_known_folders(folder, {name.as_posix() for name in names})
    if any(name.suffix.lower() in PICTURES or "-idx3-ubyte" in name.name for name in names):
        return "images"
    tables = [name for name in names if name.suffix.lower() in TABLES]
    if names_of_sequences.looks_like([name.as_posix() for name in names]):
        return "series"
    if tables and not _are_classes(names, tables):
        shown = ", ".join(map(str, tables[:3])) + (", ..." if len(tables) > 3 else "")
        raise UserError(
            said(
                "{folder} is a folder with {count} tables ({shown}). Name one file: {first}."
                if len(tables) > 1
                else "{folder} is a folder with {count} table ({shown}). Name one file: {first}.",
                folder=folder,
                count=len(tables),
                shown=shown,
                first=folder / tables[0],
            )
        )
    if not names:
        raise UserError(
            said(
                "{folder} is an empty folder. Give a file, or a folder with pictures in it.",
                folder=folder,
            )
        )
    starts = {name: opening.head(folder / name, 512) for name in names[:50]}
    if any(_starts_as_picture(start) for start in starts.values()):
        return "images"
    beside = [name for name in starts if not is_aside(name.name)] or list(starts)
    texts = sum(_starts_as_text(starts[name]) for name in beside)
    if texts:
        return "texts" if texts > 1 else "corpus"
    raise UserError(
        said(
            "{folder} holds no pictures, tables or texts. Give a file, or a folder with pictures in it.",
            folder=folder,
        )
    )


def _are_classes(names: list[Path], tables: list[Path]) -> bool:
    """Whether texts in folders of their own are meant, not the few tables beside them."""
    texts = [name for name in names if name.suffix.lower() in TEXTS and not is_aside(name.name)]
    return len({name.parent for name in texts}) > 1 and len(texts) > 2 * len(tables)


def _starts_as_text(start: bytes) -> bool:
    return bool(start) and (b"\0" not in start or start.startswith((b"\xff\xfe", b"\xfe\xff")))


def _walk(folder: Path) -> Iterator[Path]:
    """Files under `folder`, breadth first, hidden ones and links to folders left out, up to a limit."""
    waiting, seen = [folder], 0
    while waiting and seen < _ENTRIES:
        with os.scandir(waiting.pop(0)) as entries:
            for entry in sorted(entries, key=lambda item: item.name):
                seen += 1
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
                else:
                    yield Path(entry.path)


def _refuse_known_folders(folder: Path, names: set[str]) -> None:
    if "experiment.json" in names and names & {"metrics.json", "history.csv", "environment.json", "log.txt"}:
        raise UserError(
            said(
                "{folder} is the folder of a run, not data. Go on training it with `resume`, or "
                "score it with `evaluate`.",
                folder=folder,
            )
        )
    if "saved_model.pb" in names:
        raise UserError(
            said(
                "{folder} is a SavedModel, a model and not data; Gradient Desk does not open those.",
                folder=folder,
            )
        )
    if {"config.json", "model.weights.h5"} <= names:
        raise UserError(said("{folder} is an unpacked Keras model, not data.", folder=folder))


def _kind_of_file(path: Path) -> str:
    start = opening.head(path, _HEAD)
    _refuse_known_files(path, start)
    suffix = path.suffix.lower()
    # Formats that are not read are pictures nevertheless: the picture reader says so.
    if suffix in PICTURES | OTHER_PICTURES or _starts_as_picture(start) or _is_idx(start):
        return "images"
    if start.startswith((b"PAR1", b"\xd0\xcf\x11\xe0")):
        return "table"
    if start.startswith(b"PK\x03\x04") or start.startswith(b"PK\x05\x06"):
        return _kind_of_zip(path)
    if _is_tar(path, start):
        return _kind_of_names(path, _tar_names(path))
    unpacked = opening.unpacked_head(path, _HEAD)
    if _is_idx(unpacked):
        return "images"
    return _kind_of_text(path, unpacked)


def _refuse_known_files(path: Path, start: bytes) -> None:
    what = next((what for mark, what in _NOT_DATA if start.startswith(mark)), None)
    what = what or _MODEL_SUFFIXES.get(path.suffix.lower())
    if what is None and path.suffix.lower() == ".gdesk":
        what = said("an experiment file, which `train` takes; here data are expected")
    if what:
        raise UserError(
            said(
                "{path} is {what}. Give a table (CSV, Excel, Parquet), or a folder or archive of pictures.",
                path=path,
                what=what,
            )
        )


def _starts_as_picture(start: bytes) -> bool:
    webp = start[:4] == b"RIFF" and start[8:12] == b"WEBP"
    # "BM" alone could begin a text; a bitmap's reserved bytes are 0.
    bitmap = start[:2] == b"BM" and start[6:10] == b"\0\0\0\0"
    return webp or bitmap or any(start.startswith(mark) for mark in _PICTURE_STARTS if mark != b"BM")


def _is_idx(start: bytes) -> bool:
    return (
        len(start) > 4 and start[:2] == b"\0\0" and start[2] in (8, 9, 11, 12, 13, 14) and 1 <= start[3] <= 4
    )


def _is_tar(path: Path, start: bytes) -> bool:
    if start[257:262] == b"ustar":
        return True
    return opening.unpacked_head(path, 512)[257:262] == b"ustar" if opening.is_packed(start) else False


def _tar_names(path: Path) -> list[str]:
    # A compressed archive can only be read in order: its first members tell enough.
    try:
        with tarfile.open(path) as archive:
            return [member.name for member, _ in zip(archive, range(500), strict=False) if member.isfile()]
    except (tarfile.TarError, EOFError, ValueError) as error:
        raise UserError(
            said(
                "{path} is a damaged archive ({reason}). Make or download it again.",
                path=path,
                reason=error,
            )
        ) from error


def _kind_of_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/")]
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UserError(
            said(
                "{path} is a damaged zip file ({reason}). Make or download it again.",
                path=path,
                reason=error,
            )
        ) from error
    if any(name.startswith("xl/") for name in names) or "mimetype" in names[:1]:
        return "table"
    if {"config.json", "model.weights.h5"} <= set(names):
        raise UserError(said("{path} is a Keras model, not data.", path=path))
    return _kind_of_names(path, names)


def _kind_of_names(path: Path, names: list[str]) -> str:
    shown = [Path(name) for name in names if not re.search(r"(^|/)(\.|__MACOSX/)", name)]
    suffixes = Counter(name.suffix.lower() for name in shown)
    if any(suffix in PICTURES for suffix in suffixes) or any("-idx3-ubyte" in name.name for name in shown):
        return "images"
    if not shown:
        raise UserError(said("{path} is an empty archive.", path=path))
    tables = [name for name in shown if name.suffix.lower() in TABLES]
    if sum(suffixes[suffix] for suffix in TEXTS) > 1 and (not tables or _are_classes(shown, tables)):
        return "texts"
    if names_of_sequences.looks_like([name.as_posix() for name in shown]):
        return "series"
    beside = [name.as_posix() for name in shown if not is_aside(name.name)]
    known = any(suffixes[suffix] for suffix in (*TABLES, *TEXTS, ".dat"))
    return "texts" if not known and sum(map(may_be_text, beside)) > 1 else "table"


def _kind_of_text(path: Path, start: bytes) -> str:
    suffixes = {suffix.lower() for suffix in path.suffixes[-2:]} - PACKED
    text = _decoded(start)
    if suffixes & {".json", ".jsonl", ".ndjson", ".geojson"}:
        raise UserError(
            said(
                "{path} is JSON, which is not read. Save its rows as CSV, then give that file.",
                path=path,
            )
        )
    if text.count("\0") > _STRAY * len(text) or ("\0" in text and not suffixes & TEXTS):
        return "table"  # whose reader says what is wrong with it
    lines = [line[:_LINE] for line in text.splitlines() if line.strip()]
    if len(start) >= _HEAD and len(lines) > 1:
        lines.pop()
    if _lists_pictures(path.parent, lines):
        return "images"
    if suffixes & TABLES and not suffixes & {".tsv", ".tab"}:
        return "table"
    if layout.are_pairs(lines):
        return "pairs"
    if suffixes & TEXTS and _are_paragraphs(text.strip(), lines):
        return "corpus"
    if suffixes & TABLES or not lines or _has_fields(lines):
        return "table"
    prose = sum(len(line.split()) > 3 for line in lines) >= len(lines) / 3
    return "corpus" if prose or suffixes & TEXTS else "table"


def _are_paragraphs(text: str, lines: list[str]) -> bool:
    """Whether blank lines part the lines again and again, or one line has no end: no table is written so."""
    if len(lines) == 1:
        return len(lines[0]) >= _LINE and max(lines[0].count(mark) for mark in "\t;|,") < _LINE / 50
    blank = sum(not line.strip() for line in text.splitlines())
    return blank >= 5 and blank >= 0.05 * len(lines)


def _decoded(start: bytes) -> str:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return start.decode("utf-16", errors="replace")
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(start) > 20 and start[first::2].count(0) > 0.4 * len(start):
            return start.decode(name, errors="replace")
    return start.decode("utf-8-sig", errors="replace")


def _lists_pictures(folder: Path, lines: list[str]) -> bool:
    """Whether nearly every line names a picture, and the first names are there."""
    pattern = re.compile(r"[^\t,;|\"']+\.(?:png|jpe?g|gif|bmp|webp|tiff?)(?=[\t,;|\"']|$)", re.IGNORECASE)
    found = [match.group(0).strip() for line in lines[:200] if (match := pattern.search(line))]
    if not found or len(found) < 0.9 * (len(lines[:200]) - 1):
        return False
    return any((folder / name).is_file() for name in found[:20])


def _has_fields(lines: list[str]) -> bool:
    """Whether the lines have the same number of fields, more than one, for some delimiter."""
    sample = lines[:200]
    for delimiter in "\t;|,":
        counts = Counter(len(row) for row in csv.reader(sample, delimiter=delimiter))
        width, share = counts.most_common(1)[0]
        if width > 1 and share >= 0.9 * len(sample) and len(sample) > 1:
            return True
    widths = Counter(len(line.split()) for line in sample)
    width, share = widths.most_common(1)[0]
    return width > 1 and share >= 0.95 * len(sample) and len(sample) > 2
