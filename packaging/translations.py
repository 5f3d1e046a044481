"""Extracts the window's texts into resources/translations/*.ts, and compiles them to .qm.

    python packaging/translations.py            extract and compile; says what is not translated yet
    python packaging/translations.py --check    say it only, and fail if something is missing

Besides what stands in `tr(...)` and `translate(...)`, words of the core are extracted that the window shows through
`translate`: templates' titles, summaries and help, findings' titles, what their fixes are called, and every sentence
that is made by `said(...)`.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")


def main() -> int:
    """Extracts, compiles, and lists what is missing; returns 1 where something is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say what is missing")
    args = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "templates.py"
        words.write_text(core(), encoding="utf-8")
        for language in LANGUAGES:
            extract(FOLDER / f"app_{language}.ts", words, args.check, Path(folder))
            if not args.check:
                compile_(FOLDER / f"app_{language}.ts")
    lacking = [line for language in LANGUAGES for line in missing(FOLDER / f"app_{language}.ts")]
    print("\n".join(lacking) or "Every text is translated.")
    return 1 if lacking else 0


def extract(file: Path, words: Path, check: bool, scratch: Path) -> None:
    """Brings a .ts file up to date with the source; with `check` it is only compared."""
    target = scratch / file.name if check else file
    if check:
        target.write_bytes(file.read_bytes())
    sources = sorted(str(path) for path in (ROOT / "app" / "ui").rglob("*.py"))
    subprocess.run([_tool("lupdate"), *sources, str(words), "-no-obsolete", "-locations", "none", "-ts", str(target)],
                   check=True, capture_output=True, cwd=ROOT)  # fmt: skip
    if check:
        before, after = _texts(file), _texts(target)
        for text in sorted(after - before):
            raise SystemExit(f"{file.name} lacks: {text}")


def compile_(file: Path) -> None:
    """Makes the .qm that the window loads."""
    subprocess.run([_tool("lrelease"), str(file)], check=True, capture_output=True)


def missing(file: Path) -> list[str]:
    """What is not translated, a line each."""
    found = []
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            found.append(f"{file.name}: {message.findtext('source')}")
    return found


def core() -> str:
    """The words that the window takes from elsewhere, as a source that can be extracted from."""
    contexts = {"Templates": _template_words(), "Findings": _titles(), "Fixes": _fixes(), "Core": sentences()}
    return "".join(
        f"translate({context!r}, {text!r})\n" for context, texts in contexts.items() for text in dict.fromkeys(texts)
    )


def _titles() -> Iterator[str]:
    from app.data.titles import TITLES

    for title in TITLES.values():
        yield from (text for text in (title.many, title.one, title.done, title.together) if text)


def _fixes() -> Iterator[str]:
    """The labels of all fixes, wherever one is made: the first argument of `Fix(...)` and of what it is chosen from."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Fix" and node.args:
                yield from _texts_in(node.args[0])
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "label":
                yield from _texts_in(node.value)


def sentences() -> Iterator[str]:
    """The patterns of all `said(...)` calls; those that hold nothing but braces and marks need no translation.

    Raises:
        SystemExit: A pattern is neither a literal nor a choice between literals.
    """
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said" and "ui" not in path.parts:
                for pattern in _patterns(node.args[0], f"{path}:{node.lineno}"):
                    if re.search("[A-Za-z]", re.sub(r"\{[^{}]*\}", "", pattern)):
                        yield pattern


def _patterns(node: ast.AST, where: str) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _patterns(node.body, where) + _patterns(node.orelse, where)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Dict):
        return [pattern for value in node.value.values for pattern in _patterns(value, where)]
    raise SystemExit(f"{where}: said() takes a literal, or a choice between literals.")


def _texts_in(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value[:1].isupper():
            yield part.value


def _template_words() -> Iterator[str]:
    import models
    from models.options import TrainingOptions
    from models.spec import fields

    for template in models.TEMPLATES:
        yield template.title
        yield template.summary
        yield from (field.help for field in fields(template.hyperparameters))
    yield from (field.help for field in fields(TrainingOptions))


def _texts(file: Path) -> set[str]:
    return {message.findtext("source") or "" for message in ElementTree.parse(file).iter("message")}


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    return str(beside) if beside.exists() else f"pyside6-{name}"


if __name__ == "__main__":
    sys.exit(main())
