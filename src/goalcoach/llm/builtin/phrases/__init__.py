"""What the coach says, one book per language."""

from __future__ import annotations

from goalcoach.llm.builtin.phrases.book import Phrasebook
from goalcoach.llm.builtin.phrases.de import GERMAN
from goalcoach.llm.builtin.phrases.en import ENGLISH

BOOKS: dict[str, Phrasebook] = {each.language: each for each in (ENGLISH, GERMAN)}


def book(language: str) -> Phrasebook:
    """The phrases of a language; English stands in for one that has none yet."""
    return BOOKS.get(language, ENGLISH)
