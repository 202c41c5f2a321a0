"""What came of a result, said in its numbers, and what belongs beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from goalcoach.domain.capital import capital
from goalcoach.domain.talking import Part, PointKind
from goalcoach.llm.builtin.points.material import InNumbers, Shift, Strand
from goalcoach.llm.builtin.points.raising import Raising
from goalcoach.llm.builtin.points.telling import newest
from goalcoach.llm.builtin.points.voice import Voice, one_of, quotable
from goalcoach.llm.builtin.points.wording.shape import BySide, Saying, Ways
from goalcoach.rules.joined.review import Outcome


def result(strand: Strand, voice: Voice, limit: int, turn: int) -> Raising:
    """What came of a result, and how it came about; `turn` is its place among others of its outcome."""
    ways, found = _how(strand.goal.outcome, voice), strand.standing
    if found is None or not strand.result:
        return _in_words(strand, ways, voice, turn)
    numbers = in_numbers(strand.goal.outcome, found, voice, turn)
    kind = _kind(strand, found)
    beside, evidence, ahead = _beside(strand, kind, voice, most=limit - len(numbers) - 1)
    return Raising(
        part=Part.PERFORMANCE,
        kind=kind,
        claim=" ".join(filter(None, (numbers, beside, ahead))),
        question=voice.in_turn(ways, turn).format(short=voice.called(strand.short)),
        evidence=(strand.result, *evidence),
        goal=strand.goal.id,
        working=found.working if _tells_apart(strand.goal.outcome, found) else "",
        weight=9,
    )


def _how(came: Outcome, voice: Voice) -> BySide:
    """How a result of this outcome is asked about."""
    match came:
        case Outcome.MET:
            return voice.ask.reached
        case Outcome.MISSED:
            return voice.ask.short
        case Outcome.OPEN:
            return voice.ask.running


def _in_words(strand: Strand, ways: BySide, voice: Voice, turn: int) -> Raising:
    """A result that nobody counts: what was written down of it last, and how it came about."""
    told = newest(strand.notes)
    alone = ways[voice.side][-1].format(short=voice.called(strand.short))
    raising = Raising(part=Part.PERFORMANCE, question=alone, goal=strand.goal.id, weight=9)
    if told is None:
        return raising
    words = quotable(told.words)
    return replace(
        raising,
        kind=PointKind.RECOGNITION if strand.goal.outcome is Outcome.MET else PointKind.POINT,
        claim=one_of(voice.say.written, words).format(day=voice.day(told.day), quote=voice.quote(words)),
        question=alone if turn else voice.in_turn(ways, turn).format(short=voice.called(strand.short)),
        evidence=(told.evidence,),
    )


def shift(strand: Strand, voice: Voice, told: str) -> Raising | None:
    """A target that was changed on the way, with its reason, where `told` does not hold both already."""
    found = strand.shifts[-1] if strand.shifts else None
    if found is None:
        return None
    reason = quotable(found.reason)
    if strand.standing is not None and (reason in told if reason else voice.day(found.day) in told):
        return None
    return Raising(
        part=Part.PERFORMANCE,
        kind=PointKind.POINT,
        claim=_moved(strand, found, voice, reason),
        question=voice.one_of(voice.ask.why_moved, strand.short),
        evidence=(found.evidence,),
        goal=strand.goal.id,
        weight=8 if strand.goal.outcome is Outcome.MISSED else 7,
    )


def progress(strand: Strand) -> Decimal:
    """How much a measure moved; for putting what moved most first."""
    found = strand.standing
    return abs(found.moved) if found and found.moved is not None else Decimal(0)


def _beside(strand: Strand, kind: PointKind, voice: Voice, most: int) -> tuple[str, tuple[str, ...], str]:
    """What is told beside a result, as far as there is room, and the question that ends a shortfall."""
    asks = (*voice.say.expected[voice.side], *voice.say.what_else[voice.side])
    ends = asks if kind is PointKind.GROWTH else ("",)
    for words, evidence in _besides(strand, voice):
        for ahead in ends:
            if len(f"{words} {ahead}") <= most:
                return words, evidence, ahead
    return "", (), ends[0]


def _besides(strand: Strand, voice: Voice) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is worth telling beside a result, the weightiest first: that it was another one at first."""
    if strand.shifts:
        found = strand.shifts[-1]
        for reason in dict.fromkeys((quotable(found.reason), "")):
            yield _was(strand, found, voice, reason), (found.evidence,)
    # Of a result that was missed, or has something in its way, that is told as a point of its own.
    alone = strand.goal.outcome is Outcome.OPEN and not (strand.help or strand.obstacles)
    told = newest(strand.notes) if alone or strand.goal.outcome is Outcome.MET else None
    if told is not None:
        words = quotable(told.words)
        ways = voice.one_of(voice.say.noted, words)
        yield ways.format(day=voice.day(told.day), quote=voice.quote(words)), (told.evidence,)


def _was(strand: Strand, found: Shift, voice: Voice, reason: str) -> str:
    """A shift as it is said behind its result, which tells the target that came of it."""
    told = strand.standing is not None and bool(strand.standing.target)
    if found.of_target and not told:
        return _moved(strand, found, voice, reason)
    return _put(voice.say.was if found.of_target else voice.say.end_was, strand, found, voice, reason)


def _moved(strand: Strand, found: Shift, voice: Voice, reason: str) -> str:
    return _put(voice.say.moved if found.of_target else voice.say.end_moved, strand, found, voice, reason)


def _put(ways: Ways, strand: Strand, found: Shift, voice: Voice, reason: str) -> str:
    day = voice.day(found.day)
    moved = one_of(ways, strand.short).format(
        day=day, short=voice.called(strand.short), was=found.was, now=found.now
    )
    return " ".join(filter(None, (moved, _reason(voice, reason))))


def _reason(voice: Voice, reason: str) -> str:
    return voice.one_of(voice.say.reason, reason).format(quote=voice.quote(reason)) if reason else ""


def _kind(strand: Strand, found: InNumbers) -> PointKind:
    """Half of the way and more is worth recognising while the goal still runs."""
    if found.reached or (strand.goal.outcome is Outcome.OPEN and found.halfway):
        return PointKind.RECOGNITION
    return PointKind.GROWTH if strand.goal.outcome is Outcome.MISSED else PointKind.POINT


def in_numbers(came: Outcome, found: InNumbers, voice: Voice, turn: int) -> str:
    """Where a measure began, where it is, where it should be."""
    ways = _ways(came, found, voice.say)
    return ways[turn % len(ways)].format(
        name=found.name,
        Name=capital(found.name),
        first=found.first,
        last=found.last,
        target=found.target,
        apart=found.apart,
        by=voice.say.by.format(day=voice.day(found.due)) if found.due else "",
    )


def _tells_apart(came: Outcome, found: InNumbers) -> bool:
    """Whether it is told how far a number is from its target, which nobody wrote down."""
    return (
        bool(found.target and found.apart)
        and not found.stays
        and came is Outcome.MISSED
        and not found.reached
    )


def _ways(came: Outcome, found: InNumbers, say: Saying) -> Ways:
    if not found.target:
        return say.no_target
    if found.stays:
        return say.stays
    if found.reached and came is not Outcome.OPEN:
        if not found.first:
            return say.reached_no_start
        return say.reached if found.apart else say.hit
    if came is Outcome.MISSED and found.apart:
        if not found.first:
            return say.short_no_start
        return say.short if found.moved else say.unmoved
    if not found.first:
        return say.running_no_start
    return say.running if found.moved else say.still
