"""Telling in talking points what asks, and what is concrete. Knows no rule."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from goalcoach.domain.finding import Origin
from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules.clauses import MARKS
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED
from goalcoach.rules.said import dated
from goalcoach.rules.surface import QUOTED


def asks(reading: Reading) -> bool:
    """Whether a text asks: by a question mark, or by an invitation such as "tell me"."""
    return any(mark in reading.text for mark in MARKS) or bool(reading.theme("invitation"))


def asks_openly(point: TalkingPointDraft, whole: Reading, facts: Facts) -> bool:
    """Whether a point is a question that yes or no does not answer; `whole` is the preparation's reading."""
    if point.kind is not PointKind.QUESTION:
        return False
    reading = whole.of(point)
    opens = wordless(point.language, facts) or reading.theme("open_word") or reading.theme("invitation")
    return asks(reading) and bool(opens)


def asks_for_two(reading: Reading) -> bool:
    """Whether a question is about situations, or two of anything: "which two visits would you pick?"."""
    return bool(reading.theme("situation")) or any(each.value == _TWO for each in reading.quantities)


_TWO = 2


def wordless(language: str, facts: Facts) -> bool:
    """Whether words are no ground to judge by: a person's text, in a language without word lists."""
    return language not in WORDED and facts.origin is Origin.PERSON


def shows(reading: Reading) -> bool:
    """Whether a text holds more than "this year": a number, a quote, or a time that it names."""
    named = (reading.text[time.start : time.end] for time in reading.times)
    months = reading.pack.terms("month")
    return bool(reading.quantities or QUOTED.search(reading.text)) or any(
        any(map(str.isdigit, each)) or any(word in months for word in each.lower().split()) for each in named
    )


def concrete(reading: Reading) -> bool:
    """Whether a text holds a number, a time or a quote: something that somebody could have seen."""
    if any(each.value >= 1 for each in reading.quantities) or QUOTED.search(reading.text):
        return True
    return any(dated(time) for time in reading.times)


def asked_right_behind(points: Sequence[TalkingPointDraft]) -> int:
    """Questions right behind a claim about the same: together they are one thing to talk about."""
    return sum(
        after.kind is PointKind.QUESTION is not before.kind
        and (after.goal, after.part) == (before.goal, before.part)
        and bool(after.goal or after.evidence == before.evidence)
        for before, after in pairwise(points)
    )
