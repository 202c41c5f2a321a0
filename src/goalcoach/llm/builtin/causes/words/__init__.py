"""What is said in a talk about causes, one book per language."""

from __future__ import annotations

from functools import lru_cache

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.words.book import CauseBook, Choice
from goalcoach.llm.builtin.causes.words.de import GERMAN
from goalcoach.llm.builtin.causes.words.en import ENGLISH

BOOKS: dict[str, CauseBook] = {each.language: each for each in (ENGLISH, GERMAN)}
UNKNOWN = frozenset(each.unknown for each in BOOKS.values())
"""The way out of every question, as it stands in any language."""


@lru_cache(maxsize=512)
def offered(probe: Probe, text: str) -> Choice | None:
    """The answer to a question that was tapped, in whichever language it stood; None for own words."""
    words = text.strip()
    choices = (each for book in BOOKS.values() for each in book.choices.get(probe, ()))
    return next((each for each in choices if each.text == words), None)


def cause_book(language: str) -> CauseBook:
    """The texts of a language; English stands in for one that has none yet."""
    return BOOKS.get(language, ENGLISH)
