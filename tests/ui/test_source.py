"""What the window's source may not hold: colours and sizes of its own, labels and tooltips that obey markup."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

WINDOW = Path(__file__).resolve().parents[2] / "app" / "ui"
SOURCES = sorted(path for path in WINDOW.rglob("*.py") if "theme" not in path.relative_to(WINDOW).parts)
PAGES = [path for path in SOURCES if "components" not in path.relative_to(WINDOW).parts]
HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}\b(?!;)")
SIZES = {
    "setFixedWidth", "setFixedHeight", "setFixedSize", "setMinimumWidth", "setMinimumHeight", "setMinimumSize",
    "setMaximumWidth", "setMaximumHeight", "setMaximumSize", "setSpacing", "setHorizontalSpacing", "setVerticalSpacing",
    "setContentsMargins", "addSpacing", "setIconSize", "setPixelSize", "setPointSize", "setRowMinimumHeight",
    "setColumnMinimumWidth", "setColumnWidth", "setRowHeight", "setDefaultSectionSize", "setIndent", "resize",
}  # fmt: skip
"""Calls that take lengths in pixels."""

HAIR = 2
"""Pixels that are none of the design's lengths: hairlines stay one or two pixels at every zoom."""

NO_LIMIT = 16777215
"""Qt's word for no maximum."""

WHOLE_WINDOW = {"window.py"}
"""Sizes of the whole window are the screen's, not the type's."""

OBEYING = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "setWhatsThis", "setStatusTip"}


def calls(path: Path) -> Iterator[tuple[int, str, ast.Call]]:
    """Line, name and node of every call of a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield node.lineno, name, node


def named(path: Path) -> str:
    return path.relative_to(WINDOW).as_posix()


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """Line and content of every string of a file that is no docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def is_escaped(argument: ast.expr) -> bool:
    """Whether what a tooltip is given went through `tooltip`, or is taken from another one."""
    if isinstance(argument, ast.Constant):
        return True
    if isinstance(argument, ast.IfExp):
        return is_escaped(argument.body) and is_escaped(argument.orelse)
    if not isinstance(argument, ast.Call):
        return False
    if isinstance(argument.func, ast.Attribute):
        return (
            argument.func.attr == "toolTip"
            or argument.func.attr == "replace"
            and is_escaped(argument.func.value)
        )
    return getattr(argument.func, "id", "") == "tooltip"


def test_there_is_something_to_look_at() -> None:
    assert len(SOURCES) > 100


def test_colours_stand_in_the_theme_alone() -> None:
    written = [
        f"{named(path)}:{line} {text}" for path in SOURCES for line, text in strings(path) if HEX.search(text)
    ]
    mixed = [
        f"{named(path)}:{line}"
        for path in SOURCES
        for line, name, call in calls(path)
        if name in {"QColor", "fromRgb", "fromRgbF", "fromHsv", "setRgb"}
        and any(isinstance(argument, ast.Constant) for argument in call.args)
    ]
    assert written + mixed == []


def test_lengths_are_the_design_s_and_grow_with_the_type() -> None:
    raw = [
        f"{named(path)}:{line} {name}({ast.unparse(argument)})"
        for path in SOURCES
        if path.name not in WHOLE_WINDOW
        for line, name, call in calls(path)
        if name in SIZES
        for argument in call.args
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, int | float)
        and HAIR < abs(argument.value) < NO_LIMIT
    ]
    assert raw == []


def test_labels_are_plain_labels() -> None:
    labels = [f"{named(path)}:{line}" for path in PAGES for line, name, _ in calls(path) if name == "QLabel"]
    obeying = [
        f"{named(path)}:{line}" for path in SOURCES for line, name, _ in calls(path) if name in OBEYING
    ]
    assert labels + obeying == []


@pytest.mark.parametrize("setter", ["setToolTip", "showText"])
def test_tooltips_obey_no_markup(setter: str) -> None:
    place = {"setToolTip": 0, "showText": 1}[setter]
    unescaped = [
        f"{named(path)}:{line} {ast.unparse(call.args[place])}"
        for path in SOURCES
        for line, name, call in calls(path)
        if name == setter and not is_escaped(call.args[place])
    ]
    assert unescaped == []


def test_questions_show_their_text_as_it_is() -> None:
    asking = [path for path in SOURCES if any(name == "QMessageBox" for _, name, _ in calls(path))]
    assert asking
    for path in asking:
        text = path.read_text(encoding="utf-8")
        boxes = sum(name == "QMessageBox" for _, name, _ in calls(path))
        assert text.count("setTextFormat(Qt.TextFormat.PlainText)") == boxes, named(path)
        assert not re.search(r"QMessageBox\.(information|question|warning|critical|about)\(", text), named(
            path
        )
