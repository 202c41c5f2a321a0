"""The cues of all languages as one: who writes German says "KPI", too, and nobody changes a setting first.

The one place where the folders of languages meet; a new language is named here, and nowhere else.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

LANGUAGES = ("en", "de")
"""Folders beside this module. The first has every name; another those that it has words for."""


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """A cue in several languages, used like a pattern. Of two that fit, the longer one counts."""

    by_language: Mapping[str, re.Pattern[str]]

    def match(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """At the beginning, as a pattern's own."""
        return _longest(each.match(text, pos, endpos) for each in self.by_language.values())

    def fullmatch(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The whole text."""
        return _longest(each.fullmatch(text, pos, endpos) for each in self.by_language.values())

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The first place."""
        return _longest(each.search(text, pos, endpos) for each in self.by_language.values())

    def finditer(self, text: str, pos: int = 0) -> Iterator[re.Match[str]]:
        """All places in order, none of them inside another."""
        while pos <= len(text) and (found := self.search(text, pos)):
            yield found
            pos = found.end() if found.end() > found.start() else found.end() + 1

    def sub(self, new: str, text: str, count: int = 0) -> str:
        """The text with other words in all those places, or in the first so many."""
        parts, at = [], 0
        for number, found in enumerate(self.finditer(text), start=1):
            parts += [text[at : found.start()], new]
            at = found.end()
            if number == count:
                break
        return "".join([*parts, text[at:]])

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """What stands between those places."""
        parts, at = [], 0
        for number, found in enumerate(self.finditer(text), start=1):
            parts.append(text[at : found.start()])
            at = found.end()
            if number == maxsplit:
                break
        return [*parts, text[at:]]


def _longest(found: Iterable[re.Match[str] | None]) -> re.Match[str] | None:
    return min((each for each in found if each), key=lambda each: (each.start(), -each.end()), default=None)


def own(cue: re.Pattern[str], language: str) -> re.Pattern[str]:
    """A cue in one language alone, where words mean something else in another one: "in", "will"."""
    found: Mapping[str, re.Pattern[str]] = getattr(cue, "by_language", {})
    return found.get(language) or found.get(LANGUAGES[0]) or cue


def _theme(name: str) -> Any:
    """A module of every language as one: patterns beside each other, lists and tables joined."""
    modules = {code: importlib.import_module(f"{__package__}.{code}.{name}") for code in LANGUAGES}
    names = (each for each in vars(modules[LANGUAGES[0]]) if each.isupper() and not each.startswith("_"))
    return SimpleNamespace(**{each: _together(modules, each) for each in names})


def _together(modules: Mapping[str, Any], name: str) -> Any:
    held = {code: vars(module)[name] for code, module in modules.items() if name in vars(module)}
    if len(held) > 1 and all(isinstance(each, re.Pattern) for each in held.values()):
        return Ways(held)
    return reduce(_joined, held.values())


def _joined(first: Any, other: Any) -> Any:
    """Lists one behind the other; of tables with the same key the lists that stand under it."""
    if isinstance(first, frozenset):
        return first | other
    if isinstance(first, tuple):
        return (*first, *other)
    if isinstance(first, dict):
        return first | {
            key: _joined(first[key], more) if key in first else more for key, more in other.items()
        }
    return other


if TYPE_CHECKING:
    # A theme holds what its English module does, whatever the languages.
    from goalcoach.llm.builtin.cues.en import (
        answers,
        because,
        complaints,
        days,
        distress,
        figures,
        fit,
        kinds,
        lists,
        measures,
        rewording,
        sidelines,
        slips,
        sure,
        talk,
        topics,
    )
else:
    answers, because, complaints, days, distress, figures, fit, kinds = map(
        _theme, ("answers", "because", "complaints", "days", "distress", "figures", "fit", "kinds")
    )
    lists, measures, rewording, sidelines, slips, sure, talk, topics = map(
        _theme, ("lists", "measures", "rewording", "sidelines", "slips", "sure", "talk", "topics")
    )

__all__ = [
    "answers", "because", "complaints", "days", "distress", "figures", "fit", "kinds", "lists", "measures",
    "own", "rewording", "sidelines", "slips", "sure", "talk", "topics",
]  # fmt: skip
