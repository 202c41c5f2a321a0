"""Which kind of goal a text is; a guess that a person can overrule. It never blocks."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.kind.career import career
from goalcoach.rules.kind.guess import KindGuess
from goalcoach.rules.kind.learning import learning
from goalcoach.rules.kind.listed import listed
from goalcoach.rules.kind.motto import motto, wished
from goalcoach.rules.kind.private import in_own_list, leisure, own_life, private
from goalcoach.rules.letters.context import context as around
from goalcoach.rules.reading import Reading

__all__ = ["KindGuess", "classify", "kind_of"]

_NO_DAY = Facts(today=date(2000, 1, 1), origin=Origin.PERSON)
"""A kind does not depend on the day."""


def classify(text: str, context: str = "", language: str = "en") -> KindGuess:
    """Guess the kind from the text and what stands around it."""
    return kind_of(Reading(text, context, _NO_DAY, language))


def kind_of(reading: Reading) -> KindGuess:
    """The same of a goal that was read; its rules may go on with the reading."""
    if not reading.worded:
        return KindGuess(GoalKind.PERFORMANCE, "there are no word lists for its language")
    stands = around(reading)
    return (
        private(reading, stands)
        or listed(reading, stands)
        or career(reading, stands)
        or in_own_list(reading, stands)
        or learning(reading, stands)
        or leisure(reading, stands)
        or motto(reading)
        or wished(reading, stands)
        or own_life(reading, stands)
        or KindGuess(GoalKind.PERFORMANCE, "it is about a result of work")
    )
