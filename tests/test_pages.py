"""The pages people read first: their links lead somewhere, their commands parse, their example trains."""

from __future__ import annotations

import importlib
import re
import shlex
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "packaging/wheels/README.md"]


def text(page: str) -> str:
    """A page of the project."""
    return (ROOT / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_links_between_pages_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)]+)\)", text(page))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (ROOT / page).parent.joinpath(link).exists()] == []


def test_the_commands_of_the_first_training_parse() -> None:
    from app.cli.parser import parse

    commands = re.findall(r"^\s+\./run (\w+ .*)$", text("README.md"), flags=re.MULTILINE)
    commands = [shlex.split(command.split("#")[0]) for command in commands if not command.startswith("test")]
    assert [command[0] for command in commands] == [
        "inspect", "train", "evaluate", "predict", "export", *(["train", "generate"] * 3)
    ]  # fmt: skip
    for command in commands:
        assert parse(command)


def test_the_lock_says_how_it_is_made_as_the_page_does() -> None:
    (command,) = re.findall(r"(uv pip compile [^`]*?requirements\.txt)", text("CONTRIBUTING.md"))
    assert " ".join(command.replace("\\\n", " ").split()) in text("packaging/requirements.txt")


@pytest.mark.slow
def test_the_template_shown_to_contributors_builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.spec import Shape, Task, fields

    code = re.findall(r"```python\n(.*?)```", text("CONTRIBUTING.md"), flags=re.DOTALL)[0]
    (tmp_path / "contributed_perceptron.py").write_text(code, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    template = importlib.import_module("contributed_perceptron").TEMPLATE
    assert [field.name for field in fields(template.hyperparameters)] == ["dropout"]
    model = template.build(Task.CLASSIFICATION, Shape(outputs=3, numbers=4), template.hyperparameters())
    assert model.output_shape == (None, 3)
