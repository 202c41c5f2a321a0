"""How a number of a point is worked out from those of the evidence that it cites. Knows no rule."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.figure import Figure
from goalcoach.rules.follows import worked_out
from goalcoach.rules.language.read import Quantity
from goalcoach.rules.multiples import so_many_times
from goalcoach.rules.over_times import over_times
from goalcoach.rules.priced import priced
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import days_of_texts, how_many, months_told
from goalcoach.rules.spans import looked_back, spans_in
from goalcoach.rules.worked import Worked


def reckoned(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, number: Quantity, numbers: Sequence[Figure]
) -> Worked | None:
    """How a number follows, counts what nobody gave a number, or is what several times come to; None where it
    does not."""
    found = worked_out(reading, number, numbers, how_many(draft, facts))
    if found is None and number.unit == "month" and number.value == months_told(facts):
        found = Worked(number.value) if _definite(reading, number) else None
    return (
        found
        or so_many_times(reading, number, numbers)
        or priced(reading, number, numbers)
        or told_over_times(draft, reading, facts, number, numbers)
    )


def told_over_times(
    draft: TalkingPointDraft, reading: Reading, facts: Facts, number: Quantity, numbers: Sequence[Figure]
) -> Worked | None:
    """How it is what those of several times come to."""
    spans, begin = spans_in(reading), looked_back(facts).first.month
    return over_times(reading, number, numbers, spans, days_of_texts(draft, facts), begin)


def _definite(reading: Reading, number: Quantity) -> bool:
    """Whether all of them are meant: "the lowest of the four months"."""
    front = reading.text[: number.start].lower().split()[-1:]
    return bool(front) and any(
        front[0] in reading.pack.terms(each) for each in ("definite_word", "whole_word")
    )
