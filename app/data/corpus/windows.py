"""The windows of a token stream that a network is shown: stretches of a text, rows of it, places in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.data.corpus.stream import Stream
from app.errors import UserError
from app.said import said
from models.spec import PADDING

Places = Sequence[int] | np.ndarray


@dataclass(frozen=True)
class Windows:
    """Windows of one width; what of them lies beyond their first and last token is padding.

    Args:
        width: Tokens of each, padding included.
        starts: Where each begins, int32 (windows,); may lie before the stream.
        lows: Its first token, int32 (windows,).
        highs: One behind its last token, int32 (windows,).
        shifts: In how many ways all of them may be moved on, so that a text is cut elsewhere; 1 for none.
    """

    width: int
    starts: np.ndarray
    lows: np.ndarray
    highs: np.ndarray
    shifts: int = 1

    def __len__(self) -> int:
        return len(self.starts)

    def cut(self, stream: Stream, places: np.ndarray) -> dict[str, np.ndarray]:
        """Some windows: `tokens`, int32 (windows, width), and `counts`, float32, 1 for what is to be learned."""
        at = self.starts[places, None] + np.arange(self.width)
        there = (at >= self.lows[places, None]) & (at < self.highs[places, None])
        inside = np.clip(at, 0, len(stream) - 1)
        tokens = np.where(there, stream.codes[inside], PADDING)
        counts = (there & stream.learned[inside]).astype(np.float32)
        return {"tokens": tokens.astype(np.int32), "counts": counts}


def of(stream: Stream, samples: str, length: int, documents: bool, moved: bool = False) -> Windows:
    """The windows of a stream.

    Args:
        stream: The tokens; with `END`s for `stretches` only.
        samples: One of `models.spec.SAMPLES`.
        length: Tokens that the network takes.
        documents: Whether texts of their own are to be kept whole where they fit.
        moved: Whether windows of one long text are cut elsewhere in each epoch; then a few tokens at its end
            may be left out. Otherwise every token is in a window. Defaults to no.
    """
    if samples == "places":
        return _places(stream, length)
    if samples == "rows":
        return _moved(stream, length, length) if moved and not documents else _rows(stream, length)
    if documents:
        return _packed(stream, length)
    return _moved(stream, length, length + 1) if moved else _stretches(stream, length)


def _moved(stream: Stream, step: int, width: int) -> Windows:
    """Windows of one long text, as many as there are wherever the first one begins."""
    room = len(stream) - width
    if room < 0:
        return _made(width, [], [], [])
    starts = np.arange(max(1, (room + 1) // step)) * step
    return _made(width, starts, starts, starts + width, shifts=int(room - starts[-1]) + 1)


def _stretches(stream: Stream, length: int) -> Windows:
    """Every token of one long text but its first, which nothing foretells, once."""
    starts = np.arange(0, len(stream) - 1, length)
    return _made(length + 1, starts, starts, np.minimum(starts + length + 1, len(stream)))


def _packed(stream: Stream, length: int) -> Windows:
    """As many whole texts to a window as fit, the `END` before them in front; longer ones are cut.

    Windows in which nothing is to be learned are left out.
    """
    starts, stops = [], []
    ends, last, place = stream.bounds[1:] - 1, len(stream) - 1, 0
    while place < last:
        fitting = int(np.searchsorted(ends, place + length, side="right")) - 1
        stop = int(ends[fitting]) if fitting >= 0 and ends[fitting] > place else min(place + length, last)
        starts.append(place)
        stops.append(stop)
        place = stop
    first, behind = np.array(starts, np.int64), np.array(stops, np.int64) + 1
    learned = np.concatenate([[0], np.cumsum(stream.learned)])
    kept = learned[behind] > learned[np.minimum(first + 1, len(stream))]
    return _made(length + 1, first[kept], first[kept], behind[kept])


def _rows(stream: Stream, length: int) -> Windows:
    """Each text cut into rows."""
    starts, highs = [], []
    for begin, end in zip(stream.bounds[:-1].tolist(), stream.bounds[1:].tolist(), strict=True):
        found = list(range(begin, end, length))
        starts += found
        highs += [min(start + length, end) for start in found]
    return _made(length, starts, starts, highs)


def _places(stream: Stream, length: int) -> Windows:
    """The surroundings of every token, within its text."""
    sizes = np.diff(stream.bounds)
    starts = np.arange(stream.bounds[0], stream.bounds[-1]) - length // 2
    return _made(length, starts, np.repeat(stream.bounds[:-1], sizes), np.repeat(stream.bounds[1:], sizes))


def by_row(stream: Stream, samples: str, length: int) -> tuple[Windows, np.ndarray]:
    """Windows in which no more than the tokens of one row are to be learned, and that row, int64 (windows,).

    Args:
        stream: The tokens.
        samples: One of `models.spec.SAMPLES`.
        length: Tokens that the network takes.
    """
    if samples == "places":
        found = _places(stream, length)
        return found, stream.rows[stream.bounds[0] : stream.bounds[-1]]
    seams = np.flatnonzero(np.diff(stream.rows)) + 1
    begins, ends = np.append(0, seams), np.append(seams, len(stream))
    context = int(samples == "stretches")  # the token before the first one
    starts, highs, owners = [], [], []
    for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
        if begin < len(stream) and stream.rows[begin] >= 0:
            first = list(range(max(begin - context, 0), end - context, length))
            starts += first
            highs += [min(start + length + context, end) for start in first]
            owners += [int(stream.rows[begin])] * len(first)
    return _made(length + context, starts, starts, highs), np.array(owners, np.int64)


def _made(width: int, starts: Places, lows: Places, highs: Places, shifts: int = 1) -> Windows:
    first, low, high = (np.asarray(places).astype(np.int32) for places in (starts, lows, highs))
    return Windows(width, first, low, high, shifts)


def joined(first: tuple[Stream, Windows], second: tuple[Stream, Windows]) -> tuple[Stream, Windows]:
    """Two streams one behind the other, and the windows of both; none reaches over the seam."""
    (before, ours), (behind, theirs) = first, second
    offset = len(before)
    stream = Stream(
        np.concatenate([before.codes, behind.codes]),
        np.concatenate([before.learned, behind.learned]),
        np.concatenate([before.bounds, behind.bounds + offset]),
        np.concatenate([before.rows, behind.rows]),
    )
    return stream, _made(
        ours.width,
        np.concatenate([ours.starts, theirs.starts + offset]),
        np.concatenate([ours.lows, theirs.lows + offset]),
        np.concatenate([ours.highs, theirs.highs + offset]),
        ours.shifts,
    )


def check(windows: Windows, tokens: int, length: int) -> None:
    """Refuses a training part that gives not one window.

    Raises:
        UserError: It is too short; the sentence says how many tokens are needed.
    """
    if len(windows):
        return
    raise UserError(said(
        "The training part holds {tokens:,} tokens, and the network reads {needed:,} at a time. Give a longer text, "
        "or let it read fewer with --set length=N.",
        tokens=tokens, needed=length + 1,
    ))  # fmt: skip
