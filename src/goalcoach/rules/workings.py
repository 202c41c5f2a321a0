"""How the numbers of a talking point were worked out, for people to look at. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.measured import number
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.in_parts import parts_told
from goalcoach.rules.multiples import told_in_words
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading, read
from goalcoach.rules.reckoned import reckoned
from goalcoach.rules.rests import claims, counts_on, figures
from goalcoach.rules.said import unsaid_numbers, within
from goalcoach.rules.worked import Worked


def workings(draft: TalkingPointDraft, facts: Facts) -> tuple[str, ...]:
    """The way to each number of a claim from those of its evidence, where it stands in none of it.

    "27 − 12 = 15", "54 ÷ 60 = 90 %", "100 ÷ 6 ≈ 16.67"; in the order of the text. Parts in words are told in
    percent, so that "nearly two thirds" can be held against 64 %. What was counted, and days, have no way.
    """
    reading = read(draft, facts)
    found = sorted(_found(draft, reading, facts), key=lambda each: each[0])
    return tuple(dict.fromkeys(_told(one, unit) for _, one, unit in found))


def _told(found: Worked, unit: str) -> str:
    shown = round(found.value, 1 if unit else 2)
    return f"{found.way} {'=' if shown == found.value else '≈'} {number(shown)}{unit}"


_PERCENT = " %"


def _found(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[tuple[Span, Worked, str]]:
    """Where a number stands, how it was worked out, and the sign behind it."""
    told = counts_on(draft, facts) if claims(draft, reading) else None
    if told is None:
        return
    numbers = figures(draft, facts)
    parts = [*parts_told(reading, told, numbers)]
    in_words = [at for at in reading.theme("ratio") if not told.has(reading.text[slice(*at)])]
    parts += ((at, told_in_words(reading, at, numbers)) for at in in_words)
    for at, one in parts:
        if one and one.way:
            yield (at, one.percent, _PERCENT) if one.value < 1 else (at, one, "")
    unsaid = {*unsaid_numbers(reading, told, 1)}
    for each in reading.quantities:
        at = each.start, each.end
        if at in unsaid and not within(at, [place for place, _ in parts]):
            one = reckoned(draft, reading, facts, each, numbers)
            if one and one.way:
                yield at, one, _PERCENT if each.unit == "%" else ""
