"""Finds and vets a collection of pictures: folders, archives, lists and IDX files become Pictures."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.data.dataset import Pictures, Progress, Unreadable, silent
from app.data.finding import Finding
from app.data.pictures import archive, idx
from app.data.pictures import cache as picture_cache
from app.data.pictures import decoding as pictures
from app.data.pictures import index as picture_index
from app.data.pictures import layout as layouts
from app.data.pictures import listing as picture_list
from app.data.pictures import originals as picture_originals
from app.data.pictures import scan as picture_scan
from app.data.pictures import size as sizes
from app.data.pictures.listing import Listing
from app.data.pictures.originals import content
from app.data.pictures.scan import Scan
from app.data.pictures.store import Folder, Store, printable
from app.data.tables import thinning
from app.errors import UserError
from app.experiment import Reading
from app.said import said

__all__ = ["content", "read"]

_SHOWN = 20
"""How many names a finding lists."""


@dataclass(frozen=True)
class _Order:
    """How the pictures of a scan become rows: their names, classes and parts, and what was noticed."""

    files: tuple[str, ...]
    labels: tuple[str, ...] | None
    parts: tuple[str, ...]
    words: str
    findings: tuple[Finding, ...]
    unreadable: tuple[Unreadable, ...] = ()


def read(path: Path, progress: Progress = silent, reading: Reading = Reading()) -> Pictures:
    """Finds, decodes once and describes every picture at a path.

    Args:
        path: A folder, a .zip or .tar (packed or not), a list of pictures, an IDX file, or one picture.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        reading: How a list of pictures is read. Defaults to guessing.

    Returns:
        The readable pictures sorted by name, with what could not be read beside them.

    Raises:
        UserError: There is no readable picture, or the place can't be read or trusted.
    """
    path = Path(path)
    opened, listing = _opened(path, reading)
    with opened as files:
        key = picture_index.key(os.path.abspath(path), files.signature(), listing, reading.to_json())
        known = picture_index.load(key)
        if known is not None:
            progress(1.0, said("{rows:,} pictures known", rows=known.rows))
            return known
        scan = picture_scan.scan(files, progress)
        if scan.idx and not scan.seen:
            order = _from_idx(path, scan, progress)
        else:
            order = _ordered(path, scan, files, listing, reading)
    found = _pictures(path, scan, order)
    _keep(found, scan)
    picture_index.save(key, found)
    progress(1.0, said("{rows:,} pictures read", rows=found.rows))
    return found


def some(found: Pictures, rows: int | None) -> Pictures:
    """At most so many pictures of a collection, evenly spread over its sorted names.

    Args:
        found: The collection.
        rows: How many; None for all.
    """
    if rows is None or rows >= found.rows:
        return found
    kept = [row * found.rows // rows for row in range(rows)]
    labels = None if found.labels is None else tuple(found.labels[row] for row in kept)
    left = set(labels or ())
    return dataclasses.replace(
        found,
        files=tuple(found.files[row] for row in kept),
        labels=labels,
        classes=tuple(name for name in found.classes if name in left),
        parts=None if found.parts is None else found.parts[kept],
        digests=found.digests[kept],
        findings=(*found.findings, thinning.finding(rows, found.rows, "pictures")),
        memo={},
    )


def _opened(path: Path, reading: Reading) -> tuple[Store, Listing | None]:
    """The store that holds what a path means, and the list of pictures that the path is, if it is one."""
    suffix = path.suffix.lower()
    try:
        if path.is_dir():
            return Folder(path), None
        with open(path, "rb") as stream:
            start = stream.read(16)
        if suffix in pictures.EXTENSIONS or suffix in pictures.OTHER_EXTENSIONS or pictures.is_picture(start):
            return Folder(path.parent, [path.name]), None
        if idx.is_name(path.name) or idx.is_idx(start):
            family = idx.family(path.name)
            names = [item.name for item in path.parent.iterdir() if idx.is_name(item.name)]
            return Folder(
                path.parent, {path.name, *(name for name in names if idx.family(name) == family)}
            ), None
    except OSError as error:
        raise UserError(
            said(
                "{path} can't be read: {reason}.",
                path=printable(str(path)),
                reason=error.strerror,
            )
        ) from error
    packed = archive.opened(path)
    if packed is not None:
        return packed, None
    listing = picture_list.read(path, reading)
    return Folder(path.parent, set(listing.files)), listing


def _ordered(path: Path, scan: Scan, files: Store, listing: Listing | None, reading: Reading) -> _Order:
    names = sorted(scan.seen)
    if not names:
        raise UserError(_nothing(path, scan))
    in_archive = isinstance(files, archive.Zip | archive.Tar)
    layout = layouts.by_folders(names, files.folders if listing is None else (), in_archive)
    if listing is None and layout.classes < 2:
        listing = _listing_inside(scan, reading, names)
    if listing is not None:
        return _by_list(scan, listing, names)
    return _by_layout(scan, layout, names)


def _listing_inside(scan: Scan, reading: Reading, names: Sequence[str]) -> Listing | None:
    """The list beside the pictures that names most of them."""
    known = [*names, *(item.file for item in scan.unreadable)]
    read = (picture_list.read_inside(text, name, reading, known) for name, text in scan.lists.items())
    lists = [listing for listing in read if listing is not None]
    # One with classes before one without, such as a template for a competition's answers.
    return max(lists, key=lambda listing: (listing.labels is not None, len(listing.files)), default=None)


def _by_layout(scan: Scan, layout: layouts.Layout, names: Sequence[str]) -> _Order:
    words = said("one folder per class") if layout.classes else said("a folder of pictures without classes")
    findings = [*_empty_classes(layout.empty), *_others([*scan.others, *scan.lists])]
    return _labelled(names, layout.labels, layout.parts, words, findings)


def _by_list(scan: Scan, listing: Listing, names: Sequence[str]) -> _Order:
    first: dict[str, int] = {}
    again: list[str] = []
    for row, name in enumerate(listing.files):
        if first.setdefault(name, row) != row:
            again.append(name)
    listed = [name for name in names if name in first]
    shown = printable(os.path.basename(listing.name))
    findings = [
        *_left(
            "unlisted_pictures",
            said("Not in the list {shown} and left out", shown=shown),
            [name for name in names if name not in first],
        ),
        *_left(
            "listed_twice",
            said(
                "Named more than once in the list {shown}, where the first row counts",
                shown=shown,
            ),
            again,
        ),
        *_others(scan.others),
    ]
    order = _labelled(
        names=listed,
        labels=[None if listing.labels is None else listing.labels[first[name]] for name in listed],
        parts=["" if listing.parts is None else listing.parts[first[name]] for name in listed],
        words=said("a list ({shown}: {words})", shown=shown, words=listing.words),
        findings=findings,
    )
    return dataclasses.replace(order, unreadable=_absent(scan, first))


def _absent(scan: Scan, listed: Iterable[str]) -> tuple[Unreadable, ...]:
    """Pictures that a list names and that the scan didn't meet."""
    met = {printable(name) for name in scan.seen} | {item.file for item in scan.unreadable}
    names = (printable(name) for name in listed)
    return tuple(
        Unreadable(name, said("the list names it, but it is not there")) for name in names if name not in met
    )


def _from_idx(path: Path, scan: Scan, progress: Progress) -> _Order:
    arrays = {name: idx.parse(packed, name) for name, packed in scan.idx.items()}
    if not any(array.ndim >= 3 for array in arrays.values()):
        raise UserError(
            said(
                "{path} holds IDX files with labels but none with pictures.",
                path=printable(str(path)),
            )
        )
    scan.idx.clear()
    found: dict[str, np.ndarray] = {}
    labels: list[str | None] = []
    parts: list[str] = []
    for pair in idx.pairs((name, array.ndim) for name, array in arrays.items()):
        images = picture_originals.as_bytes(arrays[pair.images])
        if pair.labels is not None and len(arrays[pair.labels]) != len(images):
            raise UserError(
                said(
                    "{images} has {count:,} pictures but {labels} {others:,} labels. "
                    "They don't belong together.",
                    images=printable(pair.images),
                    count=len(images),
                    labels=printable(pair.labels),
                    others=len(arrays[pair.labels]),
                )
            )
        found.update(_numbered(pair.images, images))
        parts += [pair.part] * len(images)
        labels += [None] * len(images) if pair.labels is None else list(map(str, arrays[pair.labels]))
    done = len(found)
    picture_scan.add_pictures(scan, iter(found.items()), lambda: len(scan.seen) / done, progress)
    others = _others([*scan.others, *scan.lists])
    return _labelled(tuple(found), labels, parts, picture_originals.IDX, others)


def _labelled(
    names: Sequence[str],
    labels: Sequence[str | None],
    parts: Sequence[str],
    words: str,
    findings: Sequence[Finding],
) -> _Order:
    """Rows for all pictures where none has a class, else for those that have one; the rest is said."""
    if not any(label is not None for label in labels):
        return _Order(tuple(names), None, tuple(parts), words, tuple(findings))
    kept = [row for row, label in enumerate(labels) if label is not None]
    left = _unlabelled([name for name, label in zip(names, labels, strict=True) if label is None])
    return _Order(
        files=tuple(names[row] for row in kept),
        labels=tuple(str(labels[row]) for row in kept),
        parts=tuple(parts[row] for row in kept),
        words=words,
        findings=(*findings, *left),
    )


def _numbered(name: str, images: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
    digits = len(str(max(len(images) - 1, 0)))
    return ((f"{name}/{row:0{digits}d}", image) for row, image in enumerate(images))


def _pictures(path: Path, scan: Scan, order: _Order) -> Pictures:
    seen = [scan.seen[name] for name in order.files]
    if not seen:
        raise UserError(
            said(
                "{path} has pictures, but none of them has a class. Put them into one "
                "folder per class, or give a list.",
                path=printable(str(path)),
            )
        )
    parts, partless = _parts(order)
    size, reason = sizes.suggest(scan.shapes, scan.grey)
    classes = sorted(set(order.labels or ()), key=layouts.natural)
    unreadable = [*scan.unreadable, *order.unreadable]
    return Pictures(
        path=os.path.abspath(path),
        files=order.files,
        labels=order.labels,
        classes=tuple(classes),
        parts=parts,
        unreadable=tuple(sorted(unreadable, key=lambda item: item.file)),
        size=size,
        size_reason=reason,
        layout=order.words,
        digests=np.array([item.digest for item in seen], dtype=np.uint64),
        findings=(*order.findings, *partless),
    )


def _parts(order: _Order) -> tuple[np.ndarray | None, list[Finding]]:
    """The parts, where the source tells at least two apart; what lacks one is for training, and it is said."""
    if len(set(order.parts) - {""}) < 2:
        return None, []
    lacking = [name for name, part in zip(order.files, order.parts, strict=True) if not part]
    findings = _left("missing_part", said("In no part and used for training"), lacking)
    return np.array([part or "train" for part in order.parts]), findings


def _keep(found: Pictures, scan: Scan) -> None:
    """Hands the pixels of the pass to the cache, when they were kept at the suggested size."""
    kept, wanted = scan.size, found.size
    if scan.pixels is None or kept is None or (kept.width, kept.height) != (wanted.width, wanted.height):
        return
    if kept.channels < wanted.channels:
        return
    at = {name: place for place, name in enumerate(scan.seen)}
    pixels = scan.pixels
    # Grey pictures that were stored with three equal channels need only one of them.
    rows = (pixels[at[name]][..., : wanted.channels] for name in found.files)
    picture_cache.keep(found, wanted, rows)


def _nothing(path: Path, scan: Scan) -> str:
    shown = printable(str(path))
    if not scan.unreadable:
        return said(
            "{shown} holds no picture. Give a folder, an archive or a list of PNG or JPEG files.",
            shown=shown,
        )
    first = scan.unreadable[0]
    if len(scan.unreadable) == 1 and not path.is_dir() and first.file == printable(path.name):
        return said("{shown} can't be read: {reason}.", shown=shown, reason=first.reason)
    if len(scan.unreadable) == 1:
        return said(
            "{shown} holds no picture that can be read. {file}: {reason}.",
            shown=shown,
            file=first.file,
            reason=first.reason,
        )
    return said(
        "{shown} holds {count:,} pictures, but none can be read. The first, {file}: {reason}.",
        shown=shown,
        count=len(scan.unreadable),
        file=first.file,
        reason=first.reason,
    )


def _empty_classes(empty: Sequence[str]) -> list[Finding]:
    return [
        Finding(
            "empty_class",
            said("The folder {name} holds no readable picture and is not a class.", name=name),
            {"folder": name},
        )
        for name in empty
    ]


def _unlabelled(names: Sequence[str]) -> list[Finding]:
    return _left("unlabelled_pictures", said("Without a class and left out"), names)


def _others(names: Sequence[str]) -> list[Finding]:
    return _left("other_files", said("No pictures and left alone"), names)


def _left(code: str, words: str, names: Sequence[str]) -> list[Finding]:
    """A finding about files that are not among the pictures, or none."""
    if not names:
        return []
    shown = [printable(name) for name in sorted(names)[:_SHOWN]]
    message = said(
        "{words}: {count:,} files ({shown})." if len(names) > 1 else "{words}: {count:,} file ({shown}).",
        words=words,
        count=len(names),
        shown=", ".join(shown[:3]) + (", ..." if len(names) > 3 else ""),
    )
    return [Finding(code, message, {"count": len(names), "files": shown})]
