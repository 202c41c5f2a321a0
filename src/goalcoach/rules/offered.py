"""Courses that nobody spoke of and no list has: in a goal, or told of as if there were one. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from goalcoach.rules.clauses import span_of_sentence, words_in
from goalcoach.rules.counting import in_units
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import FIRM_UNITS, Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.pieces import pieces
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, where_named, within

_BEGINNING = 5
"""Letters in which "training" and "train" are the same."""
_SMALL = ("connecting", "everyday", "taught_word", "offering_verb", "person_joint")
"""Words that do not tell which course it is, or whose."""


def courses_of_nobody(reading: Reading, facts: Facts, told: Said) -> Iterator[Span]:
    """Places of courses in a goal where the person spoke of none, nor of teaching, and the list has none."""
    if any(word in reading.pack.terms("taught_word") for word in told.words):
        return
    named = where_named(facts.names, reading.text)
    for word in reading.words:
        at = word.start, word.end
        if _taught(reading, word) and not _teaches(reading, word, told) and not within(at, named):
            yield at


def teachers_of_nobody(reading: Reading, facts: Facts, told: Said) -> Iterator[Span]:
    """Places of people who teach for a living, where nobody spoke of one and none is on the list."""
    named = where_named(facts.names, reading.text)
    for word in reading.words:
        low, at = word.text.lower(), (word.start, word.end)
        if low in reading.pack.terms("teacher_word") and not told.akin(low) and not within(at, named):
            yield at


def courses_made_up(reading: Reading, facts: Facts, told: Said) -> Iterator[Span]:
    """Places of words that say there is a course, where no list has it and the person did not say so."""
    asked = [(each.start, each.end) for each in reading.sentences if each.question]
    for piece, _ in pieces(reading):
        at = piece[0].start, piece[-1].end
        if within(at, asked) or not _tells_of_one(reading, piece, told) or _named(reading.text, at, facts):
            continue
        whose = [word for word in piece if not _small(reading, word)]
        if told.share(whose, ()) < 1 or not _told_of_one(facts):
            yield at


def offered_amounts(reading: Reading, facts: Facts) -> Iterator[Span]:
    """Places of lengths and prices that stand in the name of a course, where the sentence is about that one:
    "Hydraulics takes 5 days" of "Hydraulics (5 days)"."""
    for each in (each for each in reading.quantities if each.unit in FIRM_UNITS):
        beside = _words_beside(reading, each.start)
        named = (name for name in facts.names if not _telling(name).isdisjoint(beside))
        if any((each.value, each.unit) in _amounts(name, reading.pack.code) for name in named):
            yield each.start, each.end


def _words_beside(reading: Reading, at: int) -> frozenset[str]:
    return frozenset(word.text.lower() for word in words_in(reading, *span_of_sentence(reading, at)))


def _telling(name: str) -> frozenset[str]:
    """The words of a name that are long enough to tell which it is."""
    return frozenset(each for each in re.findall(r"[^\W\d_]+", name.lower()) if len(each) >= _BEGINNING)


@lru_cache(maxsize=512)
def _amounts(name: str, language: str) -> frozenset[tuple[Decimal, str]]:
    reader = pack(language)
    return frozenset(in_units(name, reader.quantities(name), reader))


def _named(text: str, at: Span, facts: Facts) -> bool:
    """Whether the sentence goes on to name one of the list: "there is one, Spanish for Sales"."""
    end = text.find(".", at[1])
    return bool(where_named(facts.names, text[at[0] : end if end > 0 else len(text)]))


def _told_of_one(facts: Facts) -> bool:
    """Whether the person told of a course, and did not only ask for one."""
    readings = (Reading(text, "", facts, facts.language) for text in facts.said or ())
    return any(
        _taught(reading, word)
        for reading in readings
        for sentence in reading.sentences
        if not sentence.question
        for word in words_in(reading, sentence.start, sentence.end)
    )


def _tells_of_one(reading: Reading, piece: Sequence[Word], told: Said) -> bool:
    lows = {word.text.lower() for word in piece}
    offers = not lows.isdisjoint(reading.pack.terms("offering_verb"))
    leaves_open = not lows.isdisjoint(reading.pack.terms("open_claim"))
    courses = [word for word in piece if _taught(reading, word) and not _teaches(reading, word, told)]
    return offers and bool(courses) and not leaves_open


def _taught(reading: Reading, word: Word) -> bool:
    """Whether it is a course, and neither "of course" nor "in the course of"."""
    if word.text.lower() not in reading.pack.terms("taught_word"):
        return False
    around = (reading.text[: word.start].split()[-1:], reading.text[word.end :].split()[:1])
    return word.lemma != "course" or ["of"] not in [[each.lower() for each in side] for side in around]


def _teaches(reading: Reading, word: Word, told: Said) -> bool:
    """Whether it is the person who teaches: "training" of somebody who trains others."""
    taught, beginning = reading.pack.terms("taught_word"), word.text.lower()[:_BEGINNING]
    return any(each.startswith(beginning) and each not in taught for each in told.words)


def _small(reading: Reading, word: Word) -> bool:
    low = word.text.lower()
    return low[0].isdigit() or any(low in reading.pack.terms(theme) for theme in _SMALL)
