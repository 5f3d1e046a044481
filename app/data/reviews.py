"""Invented reviews: short texts of people who were satisfied or not, with praise and blame in both."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Sequence

_PLACES: dict[str, tuple[str, ...]] = {
    "café": ("coffee", "cake", "breakfast", "waiter", "terrace", "music", "soup", "menu"),
    "hotel": ("room", "bed", "view", "shower", "reception", "breakfast", "lift", "pool"),
    "phone": ("screen", "battery", "camera", "sound", "case", "charger", "keyboard", "manual"),
    "bicycle": ("saddle", "gears", "brakes", "lights", "frame", "bell", "basket", "tyres"),
}
_PLURAL = frozenset({"gears", "brakes", "lights", "tyres"})
_GOOD = (
    "lovely", "excellent", "pleasant", "wonderful", "brilliant", "perfect", "great", "nice", "fine", "impressive",
    "superb", "delightful", "splendid", "flawless", "fantastic",
)  # fmt: skip
_BAD = (
    "awful", "poor", "disappointing", "terrible", "dreadful", "horrible", "useless", "mediocre", "unpleasant",
    "annoying", "miserable", "lousy", "hopeless", "ghastly", "pathetic",
)  # fmt: skip
_VERY = ("", "", "", "really ", "very ", "quite ", "so ", "rather ", "surprisingly ")
_NOT = ("not", "hardly", "never", "far from", "anything but")
_OPEN = (
    "We came here in {month}.", "I bought it in {month}.", "My sister chose this {thing}.", "It was raining that day.",
    "A friend had told me about this {thing}.", "I had read a lot about it.", "This was my second {thing} this year.",
)  # fmt: skip
_MONTHS = ("January", "March", "April", "May", "July", "September", "October", "December")
_HAPPY = (
    "I would choose this {thing} again.", "Worth every penny.", "We will be back.", "I told all my friends about it.",
    "I did not expect to like it this much.", "No complaints.", "It made my week.",
)  # fmt: skip
_UNHAPPY = (
    "I would not choose this {thing} again.", "A waste of money.", "We will not be back.", "I want my money back.",
    "I expected to like it more than this.", "Never again.", "It spoiled my week.",
)  # fmt: skip
_NEITHER = (
    "That is all I can say.", "The price was as expected.", "I paid by card.", "Parking is round the corner.",
    "It took an hour to get there.", "The {thing} is near the station.",
)  # fmt: skip

_AGREES, _NEGATED, _TOLD = 0.82, 0.25, 0.45
"""How often a remark says what its writer thinks of the whole, how often by way of a negation, and how often the
end of a review says it."""


def table(count: int, seed: int) -> bytes:
    """A CSV file with the columns `review` and `opinion`, as many of both opinions.

    Args:
        count: How many reviews.
        seed: The same one gives the same file.
    """
    chance = random.Random(seed)
    rows = [(_review(chance, satisfied=place % 2 == 0), place % 2 == 0) for place in range(count)]
    chance.shuffle(rows)
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(("review", "opinion"))
    writer.writerows((text, "satisfied" if satisfied else "dissatisfied") for text, satisfied in rows)
    return stream.getvalue().encode("utf-8")


def _review(chance: random.Random, satisfied: bool) -> str:
    thing = chance.choice(sorted(_PLACES))
    parts = list(chance.sample(_PLACES[thing], chance.randint(2, 4)))
    remarks = [_remark(chance, part, good=(chance.random() < _AGREES) == satisfied) for part in parts]
    sentences = [*_joined(chance, remarks)]
    if chance.random() < 0.5:
        sentences.insert(0, _one(chance, _OPEN, thing))
    if chance.random() < _TOLD:
        sentences.append(_one(chance, _HAPPY if satisfied else _UNHAPPY, thing))
    elif chance.random() < 0.5:
        sentences.append(_one(chance, _NEITHER, thing))
    return " ".join(sentences)


def _one(chance: random.Random, among: Sequence[str], thing: str) -> str:
    return chance.choice(among).format(thing=thing, month=chance.choice(_MONTHS))


def _remark(chance: random.Random, part: str, good: bool) -> tuple[str, bool]:
    """A remark about a part, and whether it is praise. A negation turns a word into its opposite."""
    verb = "were" if part in _PLURAL else "was"
    if chance.random() < _NEGATED:
        return f"the {part} {verb} {chance.choice(_NOT)} {chance.choice(_BAD if good else _GOOD)}", good
    return f"the {part} {verb} {chance.choice(_VERY)}{chance.choice(_GOOD if good else _BAD)}", good


def _joined(chance: random.Random, remarks: Sequence[tuple[str, bool]]) -> list[str]:
    """Sentences of one remark or two; opposite ones are joined by “but”."""
    sentences, waiting = [], list(remarks)
    while waiting:
        text, good = waiting.pop(0)
        if waiting and chance.random() < 0.5:
            other, also = waiting.pop(0)
            text += f" and {other}" if also == good else f", but {other}"
        sentences.append(text[0].upper() + text[1:] + chance.choice((".", ".", ".", "!")))
    return sentences
