"""Rows of a comparison, printed: what, ours, theirs, ours divided by theirs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence

Row = tuple[str, str, str, float]


def main(words: str | None, rows: Callable[[int, int], Sequence[Row]], count: int, repeat: int) -> None:
    """Reads how much to measure from the command line and prints the rows, a line each or all of them as JSON.

    Args:
        words: What the benchmark says of itself.
        rows: (how many, how often) to the rows.
        count: How many, where nothing else is asked for.
        repeat: How often, where nothing else is asked for.
    """
    parser = argparse.ArgumentParser(description=words, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", "--rows", type=int, default=count)
    parser.add_argument("--repeat", type=int, default=repeat)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    found = rows(chosen.count, chosen.repeat)
    if chosen.json:
        print(json.dumps(found))
        return
    for name, ours, theirs, ratio in found:
        print(f"{name:90} {ours:>10} {theirs:>10} {ratio:6.2f}")
