"""Text that can be drawn: what users named is cleaned and cut before matplotlib sees it."""

from __future__ import annotations

import unicodedata

LONGEST = 40
"""Characters that a label keeps; the middle of the rest is of no use on a chart."""

_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def label(text: object, longest: int = LONGEST) -> str:
    """`text` fit for a chart: one line, no control characters, at most `longest` characters.

    matplotlib must not read it as mathematics; `Sheet` switches that off.

    Args:
        text: A name of a column, class, file or run, or a number.
        longest: Characters to keep, the ellipsis included.
    """
    raw = str(text)[: longest * 8]
    flat = " ".join(raw.split())
    clean = "".join("�" if unicodedata.category(sign) in _UNSEEN else sign for sign in flat)
    if len(clean) > longest or len(str(text)) > len(raw):
        clean = clean[: longest - 1].rstrip() + "…"
    return clean
