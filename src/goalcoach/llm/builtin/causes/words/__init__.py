"""What is said in a talk about causes, one book per language."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.words.book import CauseBook
from goalcoach.llm.builtin.causes.words.de import GERMAN
from goalcoach.llm.builtin.causes.words.en import ENGLISH

BOOKS: dict[str, CauseBook] = {each.language: each for each in (ENGLISH, GERMAN)}


def cause_book(language: str) -> CauseBook:
    """The texts of a language; English stands in for one that has none yet."""
    return BOOKS.get(language, ENGLISH)
