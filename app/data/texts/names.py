"""What a file's name says about it: a text to learn from, something beside the data, or another kind of file."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

TEXTS = frozenset(".txt .text .md".split())

_ASIDE = re.compile(
    r"(?:readme|read_me|licen[cs]e|copying|copyright|notice|authors|credits|citation|manifest|changelog|changes|about"
    r"|sha\d*sums?|md5sums?|index|makefile)(?:[-._ ].*)?",
    re.IGNORECASE,
)
_OTHER = frozenset(
    """.py .pyc .js .json .jsonl .xml .html .htm .css .sh .bat .yml .yaml .toml .cfg .ini .log .csv .tsv .tab .xlsx
    .xls .ods .parquet .pdf .doc .docx .rtf .odt .ppt .pptx .zip .gz .bz2 .xz .tar .7z .rar .png .jpg .jpeg .gif .bmp
    .svg .mp3 .wav .mp4 .avi .mov .npy .npz .pkl .pickle .h5 .hdf5 .keras .onnx .tflite .pt .pth .bin .exe .dll .so
    .db .sqlite .gdesk .ipynb .feat .vocab""".split()
)


def is_aside(name: str) -> bool:
    """Whether a file stands beside data and is none, such as a licence."""
    return _ASIDE.fullmatch(PurePosixPath(name).name) is not None


def is_text_name(name: str) -> bool:
    """Whether a file's ending says that it is a plain text."""
    return PurePosixPath(name).suffix.lower() in TEXTS


def may_be_text(name: str) -> bool:
    """Whether a file's ending, or the lack of one, allows a plain text."""
    return PurePosixPath(name).suffix.lower() not in _OTHER
