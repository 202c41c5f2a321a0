"""What the built-in coach listens for stands in the folder of its language, and is heard in one place."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

from goalcoach.llm.builtin.cues import spoken
from goalcoach.rules.language.packs import PACKS
from tests.architecture.tree import modules, parsed, text
from tests.each import every

BUILTIN = Path("src/goalcoach/llm/builtin")
FOLDERS = (BUILTIN / "cues", BUILTIN / "causes/cues")
ENGLISH = [path for path in modules("src") if any(path.is_relative_to(folder / "en") for folder in FOLDERS)]
SAME = frozenset("am circa der die es gut im in man mit so um was will".split())
"""Words that are both, or that English says in letters alike."""
_WORD = re.compile(r"[a-zäöüß]{2,}")


def named(folder: Path) -> set[str]:
    return {path.name for path in modules("src") if path.parent == folder}


def german_only() -> frozenset[str]:
    """Everyday words of German that English does not have."""
    german, english = PACKS["de"], PACKS["en"]
    known = {word for theme in ("everyday", "verb") for word in english.terms(theme)}
    return frozenset(german.terms("everyday")) - known - SAME


def said(path: Path) -> set[str]:
    """All words in the strings of a module, but for what its docstrings say."""
    tree = parsed(path)
    told = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    held = (each for each in ast.walk(tree) if isinstance(each, ast.Constant) and id(each) not in told)
    return {
        word for each in held if isinstance(each.value, str) for word in _WORD.findall(each.value.lower())
    }


@every("folder", FOLDERS, ids=str)
def test_every_language_has_the_same_modules(folder: Path) -> None:
    assert named(folder / "de") == named(folder / "en")


@every("path", ENGLISH, ids=str)
def test_no_german_stands_in_the_folder_of_english(path: Path) -> None:
    assert re.findall(r"\w*[äöüÄÖÜß]\w*", text(path)) == []
    assert said(path) & german_only() == set()


def test_german_would_be_found() -> None:
    german = [BUILTIN / "cues/de" / name for name in ("figures.py", "slips.py", "talk.py")]
    assert all(len(said(path) & german_only()) > 5 for path in german)


def test_what_a_language_adds_has_an_english_name() -> None:
    unheard = {
        f"{code}/{name}.{each}"
        for code in spoken.LANGUAGES
        for name in sorted(named(FOLDERS[0] / code) - {"__init__.py"})
        for each in vars(importlib.import_module(f"goalcoach.llm.builtin.cues.{code}.{name[:-3]}"))
        if each.isupper() and not each.startswith("_") and not hasattr(getattr(spoken, name[:-3]), each)
    }
    assert unheard == set()


def test_the_languages_are_heard_through_one_place() -> None:
    beside = [
        str(path)
        for path in modules("src")
        if re.search(r"^\s*from goalcoach\.llm\.builtin\.cues\.(en|de)\b", text(path), re.MULTILINE)
        and path != FOLDERS[0] / "spoken.py"
        and path.parent.name not in spoken.LANGUAGES
    ]
    assert beside == []
