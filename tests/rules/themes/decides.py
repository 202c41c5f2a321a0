"""What a theme of words decides: a goal is read with its words, and again without them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType, ModuleType

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules import phrases
from goalcoach.rules.facts import Facts
from goalcoach.rules.kind import classify
from goalcoach.rules.language.de import terms as german
from goalcoach.rules.language.en import terms as english
from goalcoach.rules.letters import letters, vague_language
from goalcoach.rules.reading import read

FACTS = Facts(today=date(2026, 11, 22), origin=Origin.PERSON)
PACKS: dict[str, ModuleType] = {"en": english, "de": german}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`says` is an aspect and what the words of the theme make of it: "kind other", "measurable yes"."""

    theme: str
    text: str
    says: str
    context: str = ""
    near: str = ""
    """Much like the text, and it must not be true of it; empty where only the context differs."""
    near_context: str = ""
    language: str = "en"

    @property
    def id(self) -> str:
        """Language, theme and text."""
        return f"{self.language} {self.theme}: {self.text}"


def said(row: Row) -> bool:
    """Whether a goal reads as its row says."""
    return _says(row.text, row.context, row)


def said_of_near(row: Row) -> bool:
    """Whether its near miss does."""
    return _says(row.near or row.text, row.near_context, row)


def _says(text: str, context: str, row: Row) -> bool:
    aspect, value = row.says.split()
    kind = classify(text, context, row.language).kind
    if aspect == "kind":
        return kind.value == value
    draft = GoalDraft(kind=kind, text=text, context=context, language=row.language)
    reading = read(draft, FACTS)
    if aspect == "vague":
        return vague_language(draft, reading) is (value == "yes")
    return any(
        each.letter.value == value
        for each in letters(draft, reading, FACTS)
        if each.criterion.value == aspect
    )


@contextmanager
def without(theme: str, language: str) -> Iterator[None]:
    """Reads as if the list of a theme were empty.

    It reaches into the packs, because an empty list must be noticed, and no door takes words away.
    """
    pack, index = PACKS[language], phrases._index
    words = pack.THEMES
    pack.THEMES = MappingProxyType({**words, theme: {}})  # type: ignore[attr-defined]
    phrases._index = cache(index.__wrapped__)
    _forget()
    try:
        yield
    finally:
        pack.THEMES = words  # type: ignore[attr-defined]
        phrases._index = index
        _forget()


def _forget() -> None:
    """What was read with other words is not kept."""
    phrases.starts_in.cache_clear()
    english._index.cache_clear()
    for each in PACKS.values():
        each.terms.cache_clear()
