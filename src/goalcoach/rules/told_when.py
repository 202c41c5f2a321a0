"""When each thing was told to be, and a sentence that tells it of another time. Knows no rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import product
from typing import NamedTuple

from goalcoach.rules.apart import days_placed
from goalcoach.rules.clauses import in_a_question
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.joined.evidence import EvidenceItem
from goalcoach.rules.language.packs import pack
from goalcoach.rules.phrases import Span as Place
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import within
from goalcoach.rules.side_by_side import Token, own_tokens, sentences, tokens
from goalcoach.rules.spans import Span, only_one, spans_told
from goalcoach.rules.stretches import Days
from goalcoach.rules.thresholds import TEXT_LIMIT

_OWN = timedelta(days=31)
"""How long before its day a piece of evidence that names no time may tell of."""
_YEAR = timedelta(days=365)
_LEAST, _SHARE = 2, 0.4
"""Words of a sentence, and share of them, that a thing has which it tells."""


class Thing(NamedTuple):
    """A sentence that was told, and when it was; no days where it names a time that nobody can tell."""

    keys: frozenset[str]
    days: tuple[Days, ...]


def things_told(
    facts: Facts, items: Sequence[EvidenceItem], goals: Sequence[str], language: str
) -> list[Thing]:
    """The sentences of evidence, each with its time, and of goals, which are of no time."""
    found = [each for item in items for each in _of_item(facts, item, language)]
    return found + [Thing(_keys(tokens(facts, text, language)), ()) for text in goals]


def of_another_time(
    reading: Reading, spans: Sequence[Span], told: Callable[[], Sequence[Thing]]
) -> Iterator[Place]:
    """Places of the only time of a sentence whose words tell of a thing that was at another.

    No thing of that time may have a word of the sentence that the other has not: then it tells of both.
    """
    ours = own_tokens(reading)
    times = [(each.start, each.end) for each in spans] + [(each.start, each.end) for each in reading.times]
    denied = reading.pack.terms("negation")
    for begin, end in sentences(ours):
        first, last = ours[begin].start, ours[end - 1].end
        single = only_one(reading, spans, first, last)
        if single is None or not single.holds or in_a_question(reading, single.start):
            continue
        if any(each.low in denied for each in ours[begin:end]):
            continue  # "neither was planned before April"
        words = [
            each
            for each in ours[begin:end]
            if not (each.kind or each.number or within((each.start, each.end), times))
        ]
        if len(words) >= _LEAST and _is_of_another(words, single, told()):
            yield single.start, single.end


def _is_of_another(words: Sequence[Token], single: Span, told: Sequence[Thing]) -> bool:
    shared = [
        (frozenset(k for k, word in enumerate(words) if not word.keys.isdisjoint(thing.keys)), thing)
        for thing in told
    ]
    most = max((len(each) for each, _ in shared), default=0)
    if most < max(_LEAST, _SHARE * len(words)):
        return False
    best = [each for each, thing in shared if len(each) == most and not _fits(single, thing)]
    fit = [each for each, thing in shared if _fits(single, thing)]
    return any(all(each < one for each in fit) for one in best)


def _fits(span: Span, thing: Thing) -> bool:
    """Whether a thing may have been in that time, in whichever year, as far as anybody can tell."""
    pairs = product(span.days, thing.days, (-_YEAR, timedelta(), _YEAR))
    return not thing.days or any(
        one.first + off <= other.last and other.first <= one.last + off for one, other, off in pairs
    )


def _of_item(facts: Facts, item: EvidenceItem, language: str) -> Iterator[Thing]:
    text, reader = fair(item.text[:TEXT_LIMIT]), pack(language)
    every = tokens(facts, text, language)
    days = days_placed(text, item.day, reader, facts.calendar)
    spans = list(spans_told(text, language, Days(item.day - _YEAR, item.day), facts.calendar))
    months = reader.terms("month")
    for begin, end in sentences(every):
        first, last = every[begin].start, every[end - 1].end
        here = every[begin:end]
        named = [Days(each.day, each.day) for each in days if first <= each.start < last]
        named += [one for each in spans if first <= each.start < last for one in each.days]
        unknown = not named and any(each.low in months for each in here)
        own = () if unknown else (Days(item.day - _OWN, item.day),)
        yield Thing(_keys(here), (*named, Days(item.day, item.day)) if named else own)


def _keys(every: Sequence[Token]) -> frozenset[str]:
    return frozenset().union(*(each.keys for each in every if not (each.kind or each.number)))
