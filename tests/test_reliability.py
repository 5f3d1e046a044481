"""Every adversarial case of project files and of trainings has a test that bears its number, and is published."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
DOCS = TESTS.parent / "docs" / "reliability.md"
CASES = [*(f"C{number}" for number in range(1, 15)), *(f"E{number}" for number in range(1, 21))]


def named(case: str) -> list[str]:
    """The test files that name a case, in a test's name or in words."""
    pattern = re.compile(rf"(?i)(\b{case}\b|test_{case}_)")
    files = (file for file in TESTS.rglob("test_*.py") if file != Path(__file__))
    return [file.relative_to(TESTS.parent).as_posix() for file in files if pattern.search(file.read_text("utf-8"))]


@pytest.mark.parametrize("case", CASES)
def test_every_case_is_held_by_a_test_that_the_documentation_names(case: str) -> None:
    found = named(case)
    assert found, f"no test names {case}"
    row = next((line for line in DOCS.read_text("utf-8").splitlines() if line.startswith(f"| {case} |")), "")
    assert row, f"docs/reliability.md does not list {case}"
    told = re.findall(r"`(tests/[\w/]+\.py)`", row)
    assert told and set(told) <= set(found), f"{case} is named in {found}"
