"""What people wrote as points: help and obstacles with what came later, what was learned, seen, said."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from goalcoach.domain.capital import capital
from goalcoach.domain.talking import Part, PointKind
from goalcoach.llm.builtin.points.material import Strand, Told
from goalcoach.llm.builtin.points.raising import Raising
from goalcoach.llm.builtin.points.telling import as_done, newest, quoting, said
from goalcoach.llm.builtin.points.voice import Voice
from goalcoach.rules.language.packs import pack
from goalcoach.rules.rule import WORDED

_WORD = re.compile(r"\w+")
_SHARED = 2
"""Words that two notes have in common when they are about the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Help that was asked for, or what was in the way, with what was written of it later."""

    claim: str
    evidence: tuple[str, ...]
    asked: bool
    """Whether help was asked for."""
    again: bool
    """Whether it was in the way a second time."""


def trouble(strand: Strand, voice: Voice, limit: int) -> Trouble | None:
    """What is owed an answer; None where nothing was in the way.

    Told with what came of it later, or with what help was asked against, as far as it fits.
    """
    asked = newest(strand.help)
    told = asked or _first_of_last(strand)
    if told is None:
        return None
    claim = said(told, voice.say.asked_for_help if asked else voice.say.in_the_way, voice)
    alone = Trouble(claim=claim, evidence=(told.evidence,), asked=bool(asked), again=False)
    later, again = _later(strand, told)
    against = newest([each for each in strand.obstacles if each.day < told.day]) if asked else None
    if later is not None:
        ways = (
            voice.say.again
            if again
            else voice.say.in_the_way
            if later in strand.obstacles
            else voice.say.later
        )
        whole = f"{claim} {said(later, ways, voice)}"
        both = replace(alone, claim=whole, evidence=(told.evidence, later.evidence), again=again)
    elif against is not None:
        whole = f"{said(against, voice.say.in_the_way, voice)} {claim}"
        both = replace(alone, claim=whole, evidence=(against.evidence, told.evidence))
    else:
        return alone
    return both if len(both.claim) <= limit else alone


def _first_of_last(strand: Strand) -> Told | None:
    """The last thing in the way; of one that came back, the first time."""
    last = newest(strand.obstacles)
    same = (each for each in strand.obstacles if last and shared(each.words, last.words) >= _SHARED)
    return next(same, last)


def _later(strand: Strand, told: Told) -> tuple[Told | None, bool]:
    """The last that was written about the same afterwards, and whether it was in the way again."""
    about = " ".join(each.words for each in (told, *strand.obstacles) if each.evidence == told.evidence)
    hindered = any(each.day <= told.day for each in strand.obstacles)
    after = sorted(
        (
            each
            for each in (*strand.obstacles, *strand.notes)
            if each.day > told.day and shared(each.words, about) >= _SHARED
        ),
        key=lambda each: each.day,
    )
    last = newest(after)
    return last, hindered and last in strand.obstacles


def shared(one: str, other: str) -> int:
    """How many words that say something stand in both."""
    return len(_telling(one) & _telling(other))


def _telling(words: str) -> frozenset[str]:
    found = (each.casefold() for each in _WORD.findall(words))
    return frozenset(each for each in found if each not in _idle() and (len(each) > 2 or each.isdecimal()))


@cache
def _idle() -> frozenset[str]:
    """Words that say nothing by themselves, in whichever language people write."""
    return frozenset(
        word
        for language in WORDED
        for theme in ("connecting", "stop_word")
        for word in pack(language).terms(theme)
    )


def in_the_way(found: Trouble, strand: Strand, voice: Voice, *, first: bool) -> Raising:
    """It as a point about a result; it comes first in a check-in, and help is always owed an answer."""
    weight = 9 if first or found.asked else 8 if found.again else 6
    return Raising(
        part=Part.PERFORMANCE,
        kind=PointKind.POINT,
        claim=found.claim,
        question=voice.one_of(voice.ask.answered if found.asked else voice.ask.clear, strand.short),
        evidence=found.evidence,
        goal=strand.goal.id,
        weight=weight,
    )


def gap(found: Trouble | None, strand: Strand, voice: Voice, turn: int) -> Raising:
    """What was lacking for a result that was missed, asked behind what was in its way."""
    if found is None:
        question = voice.in_turn(voice.ask.gap, turn).format(short=voice.called(strand.short))
        return Raising(part=Part.CONNECTION, question=question, goal=strand.goal.id)
    ways = voice.ask.gap_help if found.asked else voice.ask.gap_trouble
    return Raising(
        part=Part.CONNECTION,
        kind=PointKind.POINT,
        claim=found.claim,
        question=voice.in_turn(ways, turn).format(short=voice.called(strand.short)),
        evidence=found.evidence,
        goal=strand.goal.id,
    )


def learned(strand: Strand, voice: Voice) -> Raising | None:
    """Something learned on the way to a result."""
    told = newest(strand.learned)
    if told is None:
        return None
    return quoting(
        told,
        voice.say.learned,
        voice,
        part=Part.CONNECTION,
        goal=strand.goal.id,
        question=voice.one_of(voice.ask.elsewhere, strand.short),
        weight=6,
    )


def practised(strand: Strand, voice: Voice) -> Raising | None:
    """A use of something learned, its question still to come: two of its situations, or the last one told.

    What somebody else saw is told before what its owner did, and that before what they noted on the way.
    """
    seen, used = newest(strand.seen), newest(strand.used)
    told = seen or used or newest(strand.notes)
    if told is None:
        return None
    say = voice.say
    by_others = say.seen_by_leader if told.by_leader else say.seen
    ways = by_others if seen else say.used if used else say.wrote
    cited, words = [told.evidence], said(told, ways, voice)
    if twice(strand):
        first, last = strand.used[-2:]
        days = voice.one_of(voice.say.twice, "").format(first=voice.day(first.day), last=voice.day(last.day))
        cited, words = [first.evidence, last.evidence, *cited], f"{days} {capital(words)}"
    return Raising(
        part=Part.DEVELOPMENT,
        kind=PointKind.RECOGNITION if seen or used else PointKind.POINT,
        claim=voice.say.about.format(doing=as_done(strand, voice) or voice.called(strand.short), told=words),
        question="",
        evidence=tuple(dict.fromkeys(cited)),
        goal=strand.goal.id,
    )


def twice(strand: Strand) -> bool:
    """Whether two situations are written down in which something learned was used."""
    return len({each.day for each in strand.used}) > 1


def said_of(told: Told, voice: Voice) -> Raising | None:
    """What somebody else said of the person: recognition as such, anything else to look at together."""
    if told.by_leader:
        ways = voice.say.thanked_by_leader if told.thanks else voice.say.said_by_leader
    elif told.month_only:
        ways = voice.say.thanked_in if told.thanks else voice.say.said_in
    else:
        ways = voice.say.thanked if told.thanks else voice.say.said
    question = voice.one_of(voice.ask.more_of if told.thanks else voice.ask.heard, told.words)
    weight = 8 if told.thanks else 6
    made = quoting(told, ways, voice, part=Part.PERFORMANCE, goal="", question=question, weight=weight)
    return made.recognised() if made and told.thanks else made


def level(told: Told, voice: Voice, turn: int) -> Raising | None:
    """A level that was written down; `turn` is its place among others."""
    ways = voice.say.level_by_leader if told.by_leader else voice.say.level
    question = voice.in_turn(voice.ask.level_now, turn)
    return quoting(told, ways, voice, part=Part.DEVELOPMENT, goal="", question=question, weight=3)
