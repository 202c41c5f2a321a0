"""What nobody calls, reads or shows is not kept: names of modules, settings, marks in templates, classes."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from goalcoach.settings import Settings
from tests.architecture.tree import kept_files, modules, parsed, text

READ_WHOLE = (
    ("src/goalcoach/rules/language/", "a pack reads its lists by the names of themes"),
    ("src/goalcoach/llm/builtin/cues/", "a language is asked for its cues by name"),
    ("src/goalcoach/coach/search/meant/", "one table is put together from all of them"),
    ("src/goalcoach/store/migrations/", "Alembic calls them"),
)
"""Modules whose names are read by no import, and why."""

FOR_OTHERS = {
    "src/goalcoach/llm/scripted.py ScriptedCoach": "a coach for the tests of whoever builds on its door",
    "src/goalcoach/store/upgrade.py revisions": "a test holds the list that a start reads against the folder",
}
"""Names that programs outside of the tree call, and why they stay."""

SCRIPTS = "src/goalcoach/web/static/"
PAGES = "src/goalcoach/web/templates/"


@pytest.mark.slow
def test_every_name_at_the_top_of_a_module_is_used_outside_of_tests() -> None:
    idle = {
        f"{path} {name}"
        for path in modules("src")
        if not str(path).startswith(tuple(place for place, _ in READ_WHOLE))
        for name in _named(path)
        if not _is_used(path, name)
    }

    assert idle == set(FOR_OTHERS), "take it out, or say in FOR_OTHERS who calls it"


@pytest.mark.slow
def test_every_setting_is_read() -> None:
    read = _attributes("src/goalcoach/settings.py")

    assert [name for name in Settings.model_fields if name not in read] == []


def test_what_a_template_takes_from_others_it_uses() -> None:
    """What is taken under a name is there for what it includes as well."""
    pages = {path.name: page for path, page in _texts(PAGES)}
    idle = [
        f"{name} {taken}"
        for name, page in pages.items()
        for taken in re.findall(r"{%-? import \"[\w.]+\" as (\w+)", page)
        if not any(re.search(rf"\b{taken}\.", each) for each in _with_included(page, pages))
    ]

    assert idle == []


def test_every_mark_in_a_template_is_read_by_a_script_or_a_style() -> None:
    marks = {mark for _, page in _texts(PAGES) for mark in re.findall(r"\sdata-([\w-]+)", page)}
    read = " ".join(script for _, script in _texts(SCRIPTS))
    idle = [mark for mark in sorted(marks) if f"data-{mark}" not in read and not _in_camels(mark, read)]

    assert idle == []


def test_every_class_of_the_styles_is_worn() -> None:
    styles = " ".join(style for path, style in _texts(SCRIPTS) if path.suffix == ".css")
    classes = set(
        re.findall(
            r"\.(-?[a-zA-Z][\w-]*)", re.sub(r"/\*.*?\*/|\"[^\"]*\"|url\([^)]*\)", "", styles, flags=re.DOTALL)
        )
    )
    worn = " ".join(
        [page for _, page in _texts(PAGES)]
        + [script for path, script in _texts(SCRIPTS) if path.suffix == ".js"]
        + [text(path) for path in modules("src")]
    )
    words = set(re.findall(r"[\w-]+", worn))
    idle = [each for each in sorted(classes - words) if each.removeprefix("is-") not in words]

    assert idle == []


def _named(path: Path) -> Iterator[str]:
    """Public names a module defines at its top; what a decorator takes is called by whoever made that."""
    for node in parsed(path).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names = [node.name] if not any(isinstance(each, ast.Call) for each in node.decorator_list) else []
            if isinstance(node, ast.ClassDef):
                names = [node.name]
        elif isinstance(node, ast.Assign):
            names = [each.id for each in node.targets if isinstance(each, ast.Name)]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names = [node.target.id]
        else:
            continue
        yield from (name for name in names if not name.startswith("__"))


def _is_used(path: Path, name: str) -> bool:
    module = ".".join(part for part in path.with_suffix("").parts[1:] if part != "__init__")
    if _read(path).names[name] or (module, name) in _imported() or name in _spelled():
        return True
    # A module that is loaded by its name is asked for what it has by attributes of any value.
    return module.rpartition(".")[2] in _spelled() and name in _attributes()


class _Read(NamedTuple):
    """What one look at a module finds in it."""

    names: Counter[str]
    """Names that are read."""
    attributes: Counter[str]
    """Names behind a dot that are read."""
    imported: frozenset[tuple[str, str]]
    """Module and name of what it imports, or asks of a module that it imports."""
    spelled: frozenset[str]
    """Words of texts without a blank: something may be loaded by them."""


@cache
def _read(path: Path) -> _Read:
    names: Counter[str] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    attributes: Counter[str] = Counter()
    imported: dict[str, tuple[str, str]] = {}
    spelled: set[str] = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            names[node.id] += 1
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            attributes[node.attr] += 1
            if isinstance(node.value, ast.Name):
                asked[node.value.id, node.attr] += 1
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported |= {each.asname or each.name: (node.module, each.name) for each in node.names}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and " " not in node.value:
            spelled.update(re.findall(r"\w+", node.value))
    of_modules = {(".".join(imported[of]), attribute) for of, attribute in asked if of in imported}
    return _Read(names, attributes, frozenset({*imported.values(), *of_modules}), frozenset(spelled))


@cache
def _imported() -> frozenset[tuple[str, str]]:
    return frozenset().union(*(_read(path).imported for path in _programs()))


@cache
def _spelled() -> frozenset[str]:
    return frozenset().union(*(_read(path).spelled for path in _programs()))


@cache
def _attributes(but: str = "") -> frozenset[str]:
    """All attributes that are read, but for those of one module."""
    return frozenset().union(*(_read(path).attributes for path in _programs() if str(path) != but))


@cache
def _programs() -> tuple[Path, ...]:
    return tuple(path for top in ("src", "evals", "bench") for path in modules(top))


@cache
def _texts(folder: str) -> tuple[tuple[Path, str], ...]:
    return tuple((path, text(path)) for path in kept_files() if str(path).startswith(folder))


def _with_included(page: str, pages: Mapping[str, str]) -> Iterator[str]:
    yield page
    for name in re.findall(r"{%-? include \"([\w.]+)\"", page):
        yield from _with_included(pages[name], pages)


def _in_camels(mark: str, scripts: str) -> bool:
    """Whether a script has it as property: `dataset.into`, `{ save } = ….dataset`, `"kept" in a.dataset`."""
    name = re.sub(r"-(\w)", lambda match: match[1].upper(), mark)
    return bool(
        re.search(
            rf"dataset\.{name}\b|[{{,] ?{name}\b[^;\n]*\.dataset|\"{name}\" in [\w.]+\.dataset", scripts
        )
    )
