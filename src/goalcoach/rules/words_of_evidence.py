"""How many of the words of a claim stand in what it cites. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.clauses import in_a_question
from goalcoach.rules.facts import Facts
from goalcoach.rules.follows import counts_points
from goalcoach.rules.in_parts import part_places
from goalcoach.rules.language.read import FIRM_UNITS, Language, Quantity, TimeKind, Word
from goalcoach.rules.number_words import RECKONING
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, claims, rests
from goalcoach.rules.said import Said, within

HARDLY = 0.1
"""Share of words below which a claim is about something else: of the planted claims the false ones that no
other rule holds lie below it, and right ones in other words above."""


def share_of_words(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> float:
    """Which share of the words of a claim stands in what it cites; 1 where its numbers are the proof."""
    told = rests(draft, facts)
    if told is None or not claims(draft, reading) or not cited(draft, facts):
        return 1
    words = [*_of_the_claim(reading, told)]
    numbers = reading.theme("ratio") or part_places(reading) or any(map(_tells, reading.quantities))
    # "A half year" says nothing of when.
    dated = any(each.kind is not TimeKind.DURATION for each in reading.times)
    told_of_a_time = dated or any(map(str.isdigit, reading.text))
    if numbers or (told_of_a_time and len(words) <= _SHORT):
        return 1  # its numbers are the evidence's, or follow from it: that is what it is about
    return told.share(words, ())


def _tells(number: Quantity) -> bool:
    """Whether it is a number, which "one of you" is not: "one point below the target" is."""
    return number.value > 1 or number.unit in FIRM_UNITS or counts_points(number.unit)


def _of_the_claim(reading: Reading, told: Said) -> Iterator[Word]:
    """Its words, without small ones, words that only reckon, numbers, and what it goes on to ask."""
    free = _free(reading.pack)
    numbers = [
        *((each.start, each.end) for each in reading.quantities),
        *part_places(reading),
        *reading.theme("ratio"),
    ]
    times = [(each.start, each.end) for each in reading.times]
    for word in reading.words:
        at = word.start, word.end
        number = word.text[0].isdigit() or (within(at, numbers) and not told.akin(word.text.lower()))
        small = free.isdisjoint((word.lemma, word.text.lower())) and not within(at, times)
        if small and not number and not in_a_question(reading, word.start):
            yield word


@lru_cache(maxsize=8)
def _free(pack: Language) -> frozenset[str]:
    """Words that may stand in a claim without evidence."""
    themes = ("connecting", "way_word", "goal_met", "goal_missed", "about_part", *_OF_PERSONS, *RECKONING)
    return frozenset(part for theme in themes for words in pack.terms(theme) for part in words.split())


_OF_PERSONS = ("addressed", "addressed_other", "your_word", "person_verb", "person_joint")
_SHORT = 3
"""Words that a number may be told with and say nothing else."""
