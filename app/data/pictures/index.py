"""What was found in a collection of pictures, kept in the user's cache so that it opens at once again."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from app import files, said
from app.data.dataset import Pictures, Unreadable
from app.data.finding import Finding
from app.errors import UserError
from app.experiment import PictureSize

FORMAT = 3
KEPT = 200
"""Collections remembered; the oldest go first."""

_PARTS = ("", "train", "validation", "test")


def folder() -> Path:
    """The folder of everything kept about pictures; it may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("gradient-desk", appauthor=False)) / "pictures"


def key(*parts: object) -> str:
    """A file name for whatever `parts` say: path, signature, options."""
    return hashlib.blake2b(repr((FORMAT, parts)).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def load(name: str) -> Pictures | None:
    """The collection kept under a key; None where there is none, or a damaged one."""
    path = folder() / f"{name}.json"
    try:
        stored, _, content = path.read_bytes().partition(b"\n")
        if int(stored) != zlib.crc32(content):
            return None
        found = _from_json(json.loads(content))
        os.utime(path)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found


def save(name: str, pictures: Pictures) -> None:
    """Keeps a collection under a key; says nothing where the cache can't be written."""
    content = json.dumps(_to_json(pictures), ensure_ascii=True).encode("ascii")
    try:
        folder().mkdir(parents=True, exist_ok=True)
        files.write_bytes(folder() / f"{name}.json", b"%d\n" % zlib.crc32(content) + content)
        kept = sorted(folder().glob("*.json"), key=lambda path: path.stat().st_mtime)
        for old in kept[:-KEPT]:
            old.unlink(missing_ok=True)
    except (OSError, UserError):
        return  # only speed is lost


def _to_json(pictures: Pictures) -> dict[str, Any]:
    codes = {name: code for code, name in enumerate(pictures.classes)}
    labels, parts = pictures.labels, pictures.parts
    return {
        "path": pictures.path,
        "files": pictures.files,
        "labels": None if labels is None else [codes[label] for label in labels],
        "classes": pictures.classes,
        "parts": None if parts is None else [_PARTS.index(part) for part in parts],
        "unreadable": [(item.file, item.reason, said.beside(item.reason)) for item in pictures.unreadable],
        "size": pictures.size.to_json(),
        "size_reason": (pictures.size_reason, said.beside(pictures.size_reason)),
        "layout": pictures.layout,
        "digests": base64.b64encode(pictures.digests.astype("<u8").tobytes()).decode("ascii"),
        "findings": [{**one.to_json(), **said.beside(one.message)} for one in pictures.findings],
    }


def _from_json(content: dict[str, Any]) -> Pictures:
    classes = tuple(content["classes"])
    labels, parts = content["labels"], content["parts"]
    return Pictures(
        path=content["path"],
        files=tuple(content["files"]),
        labels=None if labels is None else tuple(classes[code] for code in labels),
        classes=classes,
        parts=None if parts is None else np.array([_PARTS[code] for code in parts]),
        unreadable=tuple(Unreadable(file, said.from_json(*words)) for file, *words in content["unreadable"]),
        size=PictureSize.from_json(content["size"]),
        size_reason=said.from_json(*content["size_reason"]),
        layout=content["layout"],
        digests=np.frombuffer(base64.b64decode(content["digests"]), "<u8").astype(np.uint64),
        findings=tuple(map(Finding.from_json, content["findings"])),
    )
