"""The duel says when all drawn pictures look alike, when a class never comes, and when one side always wins."""

from __future__ import annotations

from app.views import duel

FAIR = {
    "real": 0.6, "fake": 0.4, "spread": 0.9,
    "classes": [{"name": "cat", "share": 0.4, "given": 0.5}, {"name": "dog", "share": 0.6, "given": 0.5}],
}  # fmt: skip


def codes(**changed: object) -> list[str]:
    return [hint["code"] for hint in duel.hints({**FAIR, **changed})]


def test_nothing_is_said_of_a_fair_duel() -> None:
    assert codes() == []


def test_pictures_that_look_alike_are_told() -> None:
    assert codes(spread=0.3) == ["alike"]


def test_a_class_that_is_hardly_drawn_is_named_unless_it_is_rare_among_the_given_ones_too() -> None:
    rows = [{"name": "cat", "share": 0.0, "given": 0.5}, {"name": "owl", "share": 0.0, "given": 0.01}]
    assert duel.hints({**FAIR, "classes": rows}) == [{"code": "missing", "classes": ["cat"]}]


def test_a_discriminator_that_is_sure_of_everything_is_told() -> None:
    assert codes(real=0.99, fake=0.01) == ["hopeless"]
    assert codes(real=0.99, fake=0.3) == []
