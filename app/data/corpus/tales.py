"""Texts that the program writes itself: short tales by a small grammar, and questions with their answers."""

from __future__ import annotations

import random

HEROES = {
    "fox": "red", "hen": "brown", "goat": "grey", "mouse": "small", "bear": "old", "crow": "black", "frog": "green",
    "hare": "quick", "owl": "wise", "cat": "white", "dog": "faithful", "donkey": "patient",
}  # fmt: skip
NAMES = "Ada Bruno Clara Dora Emil Flora Gustav Hilda Ida Jonas Karla Leo Mina Nora Otto Paula Rosa Tilo Vera".split()
PLACES = {
    "by the river": "the water", "at the edge of the wood": "the trees", "behind the mill": "the wheel",
    "in the meadow": "the grass", "on the hill": "the wind", "near the old bridge": "the stones",
    "under the oak": "the leaves", "beside the well": "the bucket",
}  # fmt: skip
WISHES = {
    "a warm coat for the winter": "coat", "a golden bell": "bell", "a boat of its own": "boat",
    "a basket of plums": "basket", "a lamp that never goes out": "lamp", "a key to the garden": "key",
    "a loaf of fresh bread": "loaf", "a silver spoon": "spoon", "a jar of honey": "jar",
}  # fmt: skip
WEATHERS = {
    "One morning in spring": "the sun rose over", "One summer evening": "the shadows grew long on",
    "One day in autumn": "the fog lay upon", "One night in winter": "the snow fell on",
}  # fmt: skip
PRICES = ("three days of work", "a song", "a true story", "the answer to a riddle", "a promise", "nothing but a smile")
MORALS = {
    "help": "Who helps another is never quite alone.",
    "wait": "Who can wait comes home with more than who runs.",
    "share": "What is shared grows no smaller.",
    "word": "A word that is kept is worth more than gold.",
}


def tales(count: int = 260, seed: int = 0) -> str:
    """Numbered tales, a blank line between two; the same arguments give the same text.

    Args:
        count: How many, about 550 characters each. Defaults to 260.
        seed: Decides everything. Defaults to 0.
    """
    chance = random.Random(seed)
    return "\n\n".join(f"Tale {number}\n{_tale(chance)}" for number in range(1, count + 1)) + "\n"


def _tale(chance: random.Random) -> str:
    hero, friend = chance.sample(sorted(HEROES), 2)
    name, other = chance.sample(NAMES, 2)
    place = chance.choice(sorted(PLACES))
    wish = chance.choice(sorted(WISHES))
    weather = chance.choice(sorted(WEATHERS))
    thing, price = WISHES[wish], chance.choice(PRICES)
    moral = chance.choice(sorted(MORALS))
    lines = [
        f"{weather}, when {WEATHERS[weather]} {PLACES[place]},",
        f"{_a(hero)} called {name} sat {place}.",
        f"“If only I had {wish},” said {name}.",
        *_meeting(chance, hero, name, friend, other, thing, price),
        *_ending(chance, name, other, thing, moral),
        MORALS[moral],
    ]
    return "\n".join(lines)


def _a(animal: str) -> str:
    """An animal with its article, as in `an old bear`."""
    kind = HEROES[animal]
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind} {animal}"


def _meeting(
    chance: random.Random, hero: str, name: str, friend: str, other: str, thing: str, price: str
) -> list[str]:
    asked = chance.choice((f"“What are you looking for, {hero}?”", f"“Why so sad, {hero}?”", "“Who sits there?”"))
    told = chance.choice((
        f"“I know where a {thing} lies,” said {other}, “but it costs {price}.”",
        f"“A {thing} you want? I have one at home, and all I ask is {price}.”",
        f"“My grandmother had a {thing} once. She gave {price} for it.”",
    ))  # fmt: skip
    met = f"Then {_a(friend)} came along, and its name was {other}."
    return [met, f"{asked} asked the {friend}.", told]


def _ending(chance: random.Random, name: str, other: str, thing: str, moral: str) -> list[str]:
    first = chance.choice((
        f"{name} thought about it for a long while.", f"“So be it,” said {name}, and they went together.",
    ))  # fmt: skip
    return [first, {
        "help": f"On the way {other} fell ill, and {name} carried {other} home without a word about the {thing}.",
        "wait": f"{name} waited until the moon was round, and in the morning the {thing} stood before the door.",
        "share": f"When {name} held the {thing} at last, {other} was given half of all that came of it.",
        "word": f"A year went by, and {name} came back as promised. There lay the {thing}, shining.",
    }[moral]]  # fmt: skip


COLOURS = {
    "grass": "green", "snow": "white", "coal": "black", "blood": "red", "a lemon": "yellow", "the sea": "blue",
    "an elephant": "grey", "chocolate": "brown", "a carrot": "orange", "a violet": "purple", "milk": "white",
    "a strawberry": "red", "the night": "black", "a sunflower": "yellow", "a frog": "green", "the sky": "blue",
}  # fmt: skip
CAPITALS = {
    "France": "Paris", "Spain": "Madrid", "Italy": "Rome", "Germany": "Berlin", "Austria": "Vienna",
    "Portugal": "Lisbon", "Greece": "Athens", "Poland": "Warsaw", "Sweden": "Stockholm", "Norway": "Oslo",
    "Finland": "Helsinki", "Denmark": "Copenhagen", "Ireland": "Dublin", "Hungary": "Budapest", "Egypt": "Cairo",
    "Kenya": "Nairobi", "Japan": "Tokyo", "China": "Beijing", "India": "New Delhi", "Canada": "Ottawa",
    "Mexico": "Mexico City", "Peru": "Lima", "Chile": "Santiago", "Cuba": "Havana",
}  # fmt: skip
OPPOSITES = {
    "hot": "cold", "big": "small", "old": "young", "long": "short", "early": "late", "loud": "quiet", "wet": "dry",
    "full": "empty", "light": "dark", "quick": "slow", "rich": "poor", "sweet": "bitter", "deep": "shallow",
    "strong": "weak", "wide": "narrow", "happy": "sad",
}  # fmt: skip


def questions(seed: int = 0) -> list[tuple[str, str]]:
    """Questions and their answers in some order: sums, capitals, colours and opposites.

    Args:
        seed: Decides the order. Defaults to 0.
    """
    found = [(f"What is {a} plus {b}?", f"{a} plus {b} is {a + b}.") for a in range(21) for b in range(21)]
    for ask, tell, known in (
        ("What is the capital of {}?", "The capital of {} is {}.", CAPITALS),
        ("Name the capital of {}.", "The capital of {} is {}.", CAPITALS),
        ("What colour is {}?", "The colour of {} is {}.", COLOURS),
        ("Tell me the colour of {}.", "The colour of {} is {}.", COLOURS),
    ):
        found += [(ask.format(what), tell.format(what, answer)) for what, answer in known.items()]
    both = {**OPPOSITES, **{second: first for first, second in OPPOSITES.items()}}
    for ask in ("What is the opposite of {}?", "Which word is the opposite of {}?"):
        found += [(ask.format(word), f"The opposite of {word} is {other}.") for word, other in both.items()]
    random.Random(seed).shuffle(found)
    return found
