"""One pass over a store in which every picture is decoded once: vetted, measured, and kept small."""

from __future__ import annotations

import itertools
import os
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from threading import Event
from typing import TypeVar

import numpy as np

from app.data.dataset import Progress, Unreadable
from app.data.pictures import decoding as pictures
from app.data.pictures import idx, index, store
from app.data.pictures import size as picture_size
from app.data.pictures.store import Entry, Store
from app.data.pictures.stored import Spool
from app.experiment import PictureSize
from app.said import said

Item = tuple[str, "bytes | np.ndarray"]
T = TypeVar("T")

WORKERS = min(4, os.cpu_count() or 1)
KEPT_BYTES = 5_000_000_000
"""Decoded pixels kept from the pass, most of them on disk; a collection with more is decoded again when it is used."""

POLL = 0.1
"""Seconds between two looks at whether somebody cancelled."""

_CHUNK_ITEMS, _CHUNK_BYTES = 64, 16_000_000
_AHEAD_BYTES = 64_000_000
_SAMPLE = 256
_LISTS = (".csv", ".tsv", ".tab", ".txt")
_LIST_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Seen:
    """What stays of a picture's `Look` besides its pixels."""

    width: int
    height: int
    grey: bool
    digest: int


@dataclass
class Scan:
    """What a pass found.

    Args:
        seen: Each readable picture, in the order read.
        unreadable: What claims to be a picture and can't be read.
        lists: Name and content of tables that might list pictures.
        idx: Name and content of IDX files.
        others: Names of files that are something else.
        size: The size at which `pixels` were kept.
        pixels: uint8 array (height, width, channels) per picture, in the order read; None if too many, or if
            there is no room for them.
    """

    seen: dict[str, Seen] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)
    lists: dict[str, bytes] = field(default_factory=dict)
    idx: dict[str, bytes] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)
    size: PictureSize | None = None
    pixels: Spool | None = field(default_factory=lambda: Spool(index.folder()))

    @property
    def shapes(self) -> Counter[tuple[int, int]]:
        """How many pictures have each width and height."""
        return Counter((seen.width, seen.height) for seen in self.seen.values())

    @property
    def grey(self) -> bool:
        """Whether no picture has a colour."""
        return all(seen.grey for seen in self.seen.values())


def scan(files: Store, progress: Progress) -> Scan:
    """Decodes every picture of a store.

    Raises:
        UserError: The store can't be read.
    """
    found = Scan()
    add_pictures(found, _candidates(files, found), files.share, progress)
    return found


def add_pictures(found: Scan, items: Iterator[Item], share: Callable[[], float], progress: Progress) -> None:
    """Decodes pictures into a Scan, at the size that the first of them suggest."""
    first = deque(_limited(items, _SAMPLE, 2 * _CHUNK_BYTES))
    found.size = _provisional(first)

    def poll() -> None:
        progress(min(share(), 1.0), said("{count:,} pictures read", count=len(found.seen)))

    for name, result in looked(itertools.chain(_drained(first), items), found.size, poll):
        if isinstance(result, pictures.PictureError):
            found.unreadable.append(Unreadable(store.printable(name), result.reason))
            continue
        found.seen[name] = Seen(result.width, result.height, result.grey, result.digest)
        _keep(found, result)


def looked(
    items: Iterable[Item], size: PictureSize | None, poll: Callable[[], None] = lambda: None
) -> Iterator[tuple[str, pictures.Look | pictures.PictureError]]:
    """Decodes pictures in several threads, in order, with few of them in memory at once.

    Args:
        items: Names and contents.
        size: The size to bring them to, or None to leave them.
        poll: Called about every `POLL` seconds, while waiting too; may raise to cancel. Defaults to nothing.
    """
    ended = Event()

    def work(chunk: list[Item]) -> list[tuple[str, pictures.Look | pictures.PictureError]]:
        return [(name, _look(content, size)) for name, content in chunk if not ended.is_set()]

    polled = paced(poll)
    with pictures.quiet():
        for results in _ahead(work, _chunks(_polling(iter(items), polled)), polled, ended):
            yield from results


def paced(poll: Callable[[], None]) -> Callable[[], None]:
    """The same call, made no more often than every `POLL` seconds however often it is asked for."""
    latest = time.monotonic()

    def polled() -> None:
        nonlocal latest
        if time.monotonic() - latest >= POLL:
            latest = time.monotonic()
            poll()

    return polled


def _polling(items: Iterator[Item], poll: Callable[[], None]) -> Iterator[Item]:
    for item in items:
        poll()
        yield item


def _ahead(
    work: Callable[[list[Item]], T], chunks: Iterable[list[Item]], poll: Callable[[], None], ended: Event
) -> Iterator[T]:
    """Applies `work` in threads, a few chunks ahead of the reader, results in order; `ended` is set at the end."""
    waiting: deque[tuple[int, Future[T]]] = deque()
    held = 0
    pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="pictures")
    try:
        for chunk in chunks:
            held += (size := sum(len(content) for _, content in chunk))
            waiting.append((size, pool.submit(work, chunk)))
            while waiting and (len(waiting) > 2 * WORKERS or held > _AHEAD_BYTES):
                size, done = waiting.popleft()
                held -= size
                yield _result(done, poll)
        while waiting:
            yield _result(waiting.popleft()[1], poll)
    finally:
        ended.set()
        pool.shutdown(wait=True, cancel_futures=True)


def _result(done: Future[T], poll: Callable[[], None]) -> T:
    while not done.done():
        wait([done], POLL)
        poll()
    return done.result()


def _look(content: bytes | np.ndarray, size: PictureSize | None) -> pictures.Look | pictures.PictureError:
    try:
        return pictures.look(content, size)
    except pictures.PictureError as error:
        return error


def _keep(found: Scan, look: pictures.Look) -> None:
    assert found.size is not None
    if found.pixels is None:
        return
    try:
        found.pixels.add(look.pixels)
    except OSError:
        found.pixels = None  # only speed is lost
        return
    turned_coloured = found.size.channels == 1 and not look.grey
    if turned_coloured or len(found.pixels) * look.pixels.nbytes > KEPT_BYTES:
        found.pixels = None


def _provisional(first: Iterable[Item]) -> PictureSize:
    """The size to keep pixels at, guessed from the first pictures before all are known."""
    shapes: Counter[tuple[int, int]] = Counter()
    grey = True
    for _, content in first:
        seen = pictures.glance(content) if isinstance(content, bytes) else (*content.shape[1::-1], True)
        if seen is not None:
            shapes[seen[0], seen[1]] += 1
            grey = grey and seen[2]
    return picture_size.suggest(shapes, grey)[0]


def _candidates(files: Store, found: Scan) -> Iterator[Item]:
    """The files that claim to be pictures; what else there is goes into `found`."""
    for entry in files.entries():
        suffix = os.path.splitext(entry.name)[1].lower()
        try:
            if suffix in pictures.EXTENSIONS or suffix in pictures.OTHER_EXTENSIONS:
                yield entry.name, store.content(entry)
            elif suffix in _LISTS:
                _take_list(entry, found)
            elif idx.is_name(entry.name):
                found.idx[entry.name] = store.content(entry)
            else:
                yield from _unnamed(entry, found)
        except OSError as error:
            reason = error.strerror or str(error)
            found.unreadable.append(Unreadable(store.printable(entry.name), reason))


def _take_list(entry: Entry, found: Scan) -> None:
    if entry.size > _LIST_BYTES or entry.problem:
        found.others.append(entry.name)
        return
    content = store.content(entry)
    text = content[:65_536].lower()
    promising = not entry.name.lower().endswith(".txt") or any(
        extension.encode() in text for extension in pictures.EXTENSIONS
    )
    if promising and content.strip():
        found.lists[entry.name] = content
    else:
        found.others.append(entry.name)


def _unnamed(entry: Entry, found: Scan) -> Iterator[Item]:
    """A file whose name says nothing: its content decides."""
    if entry.problem:
        raise OSError(entry.problem)
    with entry.open() as stream:
        start = stream.read(16)
        if idx.is_idx(start):
            found.idx[entry.name] = start + stream.read(store.MAX_BYTES)
        elif pictures.is_picture(start):
            yield entry.name, start + stream.read(store.MAX_BYTES)
        else:
            found.others.append(entry.name)


def _drained(items: deque[Item]) -> Iterator[Item]:
    while items:
        yield items.popleft()


def _chunks(items: Iterator[Item]) -> Iterator[list[Item]]:
    while chunk := list(_limited(items, _CHUNK_ITEMS, _CHUNK_BYTES)):
        yield chunk


def _limited(items: Iterator[Item], most: int, most_bytes: int) -> Iterator[Item]:
    taken = 0
    for count, (name, content) in enumerate(items, 1):
        yield name, content
        taken += len(content)
        if count >= most or taken >= most_bytes:
            return
