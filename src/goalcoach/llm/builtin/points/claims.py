"""Claims of the built-in coach: numbers as they were worked out, words as they were written. No opinions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from goalcoach.domain.capital import capital
from goalcoach.domain.preparation import Side
from goalcoach.domain.sentence import spoken_date, spoken_month
from goalcoach.domain.talking import Part, PointKind
from goalcoach.llm.builtin.points import phrases as say
from goalcoach.llm.builtin.points.material import Shift, Standing, Strand, Told
from goalcoach.llm.builtin.points.raising import Raising
from goalcoach.rules.joined.review import Outcome

QUOTE = 160
"""Characters of somebody's words in a point; what is longer is quoted by whole sentences, or not at all."""
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_HOW = {Outcome.MET: say.HOW_REACHED, Outcome.MISSED: say.HOW_SHORT, Outcome.OPEN: say.HOW_RUNNING}


def result(strand: Strand, side: Side, limit: int, turn: int) -> Raising:
    """What came of a result, in its numbers, and how it came about; `turn` is its place among others."""
    how = say.one_of(_HOW[strand.goal.outcome][side], "", turn).format(short=strand.short)
    found = strand.standing
    if found is None or not strand.result:
        return Raising(part=Part.PERFORMANCE, question=how, goal=strand.goal.id, weight=9)
    numbers = _in_numbers(strand.goal.outcome, found, turn)
    kind = _kind(strand, found)
    ahead = say.one_of(say.FIRST_NEXT_TIME, strand.short) if kind is PointKind.GROWTH else ""
    beside = _beside(strand, most=limit - len(numbers) - len(ahead) - 2)
    return Raising(
        part=Part.PERFORMANCE,
        kind=kind,
        claim=" ".join(filter(None, (numbers, beside[0], ahead))),
        question=how,
        evidence=(strand.result, *beside[1]),
        goal=strand.goal.id,
        working=found.working,
        weight=9,
    )


def _beside(strand: Strand, most: int) -> tuple[str, tuple[str, ...]]:
    """What is told beside a result, as far as there is room."""
    return next((each for each in _besides(strand) if len(each[0]) <= most), ("", ()))


def _besides(strand: Strand) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is worth telling beside a result, the weightiest first: that it was another one at first."""
    if strand.shifts:
        found = strand.shifts[-1]
        for reason in dict.fromkeys((quotable(found.reason), "")):
            yield _moved(strand, found, reason), (found.evidence,)
    reached = strand.goal.outcome is Outcome.MET
    told = _newest(strand.notes if reached else strand.obstacles)
    if told is not None and strand.goal.outcome is not Outcome.OPEN:
        words = quotable(told.words)
        ways = say.NOTED if reached else say.OBSTACLE
        yield say.one_of(ways, words).format(day=spoken_date(told.day), words=words), (told.evidence,)


def _moved(strand: Strand, found: Shift, reason: str) -> str:
    return say.one_of(say.MOVED, strand.short).format(
        what=found.what,
        What=capital(found.what),
        short=strand.short,
        day=spoken_date(found.day),
        was=found.was,
        now=found.now,
        reason=say.MOVED_REASON.format(reason=reason) if reason else "",
    )


def _kind(strand: Strand, found: Standing) -> PointKind:
    if found.reached:
        return PointKind.RECOGNITION
    return PointKind.GROWTH if strand.goal.outcome is Outcome.MISSED else PointKind.POINT


def _in_numbers(came: Outcome, found: Standing, turn: int) -> str:
    if not found.target:
        ways = say.NO_TARGET
    elif found.stays:
        ways = say.STAYS
    elif found.reached:
        ways = say.REACHED if found.first else say.REACHED_NO_START
    elif came is Outcome.MISSED and found.apart:
        ways = say.SHORT if found.first else say.SHORT_NO_START
    else:
        ways = say.RUNNING if found.first else say.RUNNING_NO_START
    return say.one_of(ways, "", turn).format(
        name=found.name,
        Name=capital(found.name),
        first=found.first,
        last=found.last,
        target=found.target,
        apart=found.apart,
    )


def shift(strand: Strand, side: Side) -> Raising | None:
    """A target that was changed on the way, where no result tells of it. No word for or against it."""
    if not strand.shifts or strand.standing is not None:
        return None
    found = strand.shifts[-1]
    return Raising(
        part=Part.PERFORMANCE,
        kind=PointKind.POINT,
        claim=_moved(strand, found, quotable(found.reason)),
        question=say.one_of(say.WHY_MOVED[side], strand.short),
        evidence=(found.evidence,),
        goal=strand.goal.id,
        weight=7,
    )


def obstacle(strand: Strand, side: Side, *, first: bool) -> Raising | None:
    """The last thing that was in the way, or the help that was asked for; in a check-in it comes first.

    Help that was asked for is owed an answer in a review as well.
    """
    asked = _newest(strand.help)
    told = asked or _newest(strand.obstacles)
    if told is None:
        return None
    ways, then = (say.HELP, say.ANSWERED) if asked else (say.OBSTACLE, say.CLEAR)
    weight = 9 if first or asked else 5
    return _quoting(
        told, ways, Part.PERFORMANCE, strand.goal.id, say.one_of(then[side], strand.short), weight
    )


def learned(strand: Strand, side: Side) -> Raising | None:
    """Something learned on the way to a result."""
    told = _newest(strand.learned)
    if told is None:
        return None
    then = say.one_of(say.ELSEWHERE[side], strand.short)
    return _quoting(told, say.LEARNED, Part.CONNECTION, strand.goal.id, then, 4)


def practised(strand: Strand, side: Side, then: str) -> Raising | None:
    """A use of something learned: what somebody else saw before what its owner told."""
    seen = _newest(strand.seen)
    told = seen or _newest(strand.used)
    if told is None:
        return None
    ways = say.SEEN if seen else say.USED
    made = _quoting(told, ways, Part.DEVELOPMENT, strand.goal.id, then, 7)
    return made and made.recognised()


def said_of(told: Told, side: Side) -> Raising | None:
    """What somebody else said of the person: recognition as such, anything else to look at together."""
    then = say.one_of((say.MORE_OF if told.thanks else say.HEARD)[side], told.words)
    weight = 7 if told.thanks else 6
    made = _quoting(told, say.SAID_IN if told.month_only else say.SAID_OF, Part.PERFORMANCE, "", then, weight)
    return made.recognised() if made and told.thanks else made


def level(told: Told, side: Side) -> Raising | None:
    """A level that was written down."""
    return _quoting(told, say.LEVEL, Part.DEVELOPMENT, "", say.one_of(say.LEVEL_NOW[side], told.words), 3)


def _quoting(
    told: Told, ways: tuple[str, ...], part: Part, goal: str, question: str, weight: int
) -> Raising | None:
    words = quotable(told.words)
    if not words:
        return None
    return Raising(
        part=part,
        kind=PointKind.POINT,
        claim=say.one_of(ways, words).format(
            day=spoken_date(told.day), month=spoken_month(told.day), words=words
        ),
        question=question,
        evidence=(told.evidence,),
        goal=goal,
        weight=weight,
    )


def quotable(words: str) -> str:
    """Whole sentences from the beginning of somebody's words, as many as fit; empty when not one does."""
    flat = " ".join(words.split()).replace("“", "'").replace("”", "'").replace('"', "'")
    if len(flat) <= QUOTE:
        return flat
    kept = ""
    for sentence in _SENTENCE_END.split(flat):
        longer = f"{kept} {sentence}".strip()
        if len(longer) > QUOTE:
            break
        kept = longer
    return kept


def _newest(told: tuple[Told, ...]) -> Told | None:
    usable = [each for each in told if quotable(each.words)]
    return usable[-1] if usable else None


def progress(strand: Strand) -> Decimal:
    """How much a measure moved; for putting what moved most first."""
    found = strand.standing
    return abs(found.moved) if found and found.moved is not None else Decimal(0)


def nonempty(*made: Raising | None) -> Iterator[Raising]:
    """Those there are."""
    yield from (each for each in made if each is not None)
