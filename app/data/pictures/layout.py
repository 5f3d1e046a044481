"""What folder names say about pictures: their class, and whether they are for training or for testing."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.data.pictures.store import printable

_THINGS = r"images?|imgs?|pictures?|pics?|photos?|data"
_PART = re.compile(
    rf"(?:(?:{_THINGS})[-_ ]?)?(train(?:ing)?|val(?:id(?:ation)?)?|dev|test(?:ing)?)(?:[-_ ]?(?:set|{_THINGS}))?",
    re.IGNORECASE,
)
_PLAIN = re.compile(rf"(?:{_THINGS}|jpe?g|png)", re.IGNORECASE)


@dataclass(frozen=True)
class Layout:
    """What the folders of a collection say.

    Args:
        labels: Class per picture, None where its folder doesn't say.
        parts: `train`, `validation`, `test` or empty per picture.
        empty: Folders that stand where classes do but hold no readable picture.
    """

    labels: tuple[str | None, ...]
    parts: tuple[str, ...]
    empty: tuple[str, ...] = ()

    @property
    def classes(self) -> int:
        """How many classes there are."""
        return len({label for label in self.labels if label is not None})


def part_of(word: str) -> str:
    """`train`, `validation` or `test` if that is what a word says, else empty."""
    match = _PART.fullmatch(word.strip())
    if match is None:
        return ""
    first = match[1].lower()[:2]
    return {"tr": "train", "te": "test"}.get(first, "validation")


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts numbers in names by their value: 2 before 10."""
    pieces = re.findall(r"\d+|\D+", text)
    return tuple((0, int(piece), piece) if piece.isdecimal() else (1, 0, piece) for piece in pieces)


def by_folders(names: Sequence[str], folders: Collection[str], in_archive: bool) -> Layout:
    """Reads classes and parts from the folders that pictures lie in.

    Args:
        names: Names of the readable pictures, `/` between folders.
        folders: All folders, empty ones included.
        in_archive: Whether a single folder around everything is just an archive's root.
    """
    found = [tuple(name.split("/")[:-1]) for name in names]
    around = _around(found)
    inner = [folder[len(around) :] for folder in found]
    if not any(inner):
        label = _single(around, folders, in_archive)
        return Layout((label,) * len(names), ("",) * len(names), _empty(around, 0, folders, {label}))
    level = _part_level(inner)
    parts = tuple(part_of(folder[level]) if level is not None else "" for folder in inner)
    if level is not None:
        inner = [folder[:level] + folder[level + 1 :] for folder in inner]
        beneath = _around(inner)  # such as `images` in train/images/cat
        if any(len(folder) > len(beneath) for folder in inner):
            inner = [folder[len(beneath) :] for folder in inner]
    labels = tuple(printable(folder[0]) if folder else None for folder in inner)
    loose = labels.count(None)
    if level is None and 2 * loose > len(labels):
        return Layout((None,) * len(names), parts)
    return Layout(labels, parts, _empty(around, 0 if level is None else level + 1, folders, set(labels)))


def _around(found: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The folders that all pictures lie in."""
    if not found:
        return ()
    least, most = min(found), max(found)
    same = next((i for i, (a, b) in enumerate(zip(least, most, strict=False)) if a != b), None)
    return least[: min(len(least), len(most)) if same is None else same]


def _part_level(inner: Sequence[tuple[str, ...]]) -> int | None:
    """The level, 0 or 1, at which every folder is called train, validation or test; None if neither."""
    for level in (0, 1):
        words = {folder[level] if len(folder) > level else "" for folder in inner}
        if len({part_of(word) for word in words}) > 1 and all(part_of(word) for word in words):
            return level
    return None


def _single(around: tuple[str, ...], folders: Collection[str], in_archive: bool) -> str | None:
    """The class of pictures that all lie in one folder, or None where it is just a folder."""
    if not around or part_of(around[-1]) or _PLAIN.fullmatch(around[-1]):
        return None
    above = "/".join(around[:-1])
    siblings = sum(folder.rpartition("/")[0] == above for folder in folders)
    if in_archive and len(around) == 1 and siblings < 2:
        return None
    return printable(around[-1])


def _empty(
    around: tuple[str, ...], parts: int, folders: Collection[str], labels: Collection[str | None]
) -> tuple[str, ...]:
    """Folders at the level of the classes in which no readable picture lies."""
    if parts == 0 and all(label is None for label in labels):
        return ()
    if parts == 0 and len(labels) == 1 and around and printable(around[-1]) in labels:
        around = around[:-1]
    empty: set[str] = set()
    for folder in folders:
        levels = tuple(folder.split("/"))
        inner = levels[len(around) :]
        if levels[: len(around)] != around or len(inner) != (2 if parts else 1):
            continue
        if parts and not part_of(inner[parts - 1]):
            continue
        name = printable(inner[0] if parts != 1 else inner[1])
        if name not in labels and not part_of(name):
            empty.add(name)
    return tuple(sorted(empty, key=natural))
