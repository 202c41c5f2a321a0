"""What came of a goal by the end of a period: arithmetic on its measure, and its stage. Never an opinion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goalcoach.coach.applied import SITUATIONS, Stage
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, GoalStatus, Measure
from goalcoach.domain.measured import direction_of
from goalcoach.rules.joined.review import Outcome
from goalcoach.rules.language.packs import pack
from goalcoach.store.evidence_port import GoalTrace
from goalcoach.store.use_port import Use, UseKind

STAYS = Decimal("0.05")
"""Share of a number that it may move by and still be called kept, where its sentence names no side."""
_LEARNED = frozenset({Stage.COMPLETED, Stage.APPLIED, Stage.ACHIEVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A measure over time: where it began, where it is, where it should be."""

    measure: Measure
    first: Decimal | None
    last: Decimal
    last_day: date
    side: Direction | None = None
    """Of a number to keep: UP where its sentence says at least, DOWN for at most, None for neither."""

    @property
    def reached(self) -> bool | None:
        """Whether the last value is where it should be; None where nobody can tell."""
        target, direction = self.measure.target, direction_of(self.measure)
        if direction is Direction.DONE:
            return self.last >= 1
        if direction is Direction.KEEP and self.side is None:
            return self._stayed
        if target is None or direction is None:
            return None
        way = self.side if direction is Direction.KEEP else direction
        return self.last >= target if way is Direction.UP else self.last <= target

    @property
    def aim(self) -> Decimal | None:
        """What the last value is held against: the target, or the nearer end of a number to keep."""
        begun, target = self.measure.baseline, self.measure.target
        if begun is None or target is None or self.side or direction_of(self.measure) is not Direction.KEEP:
            return target
        return min(target, begun, key=lambda each: abs(self.last - each))

    @property
    def _stayed(self) -> bool | None:
        """Whether it is within its two ends, or about at its one: beyond one, more may be better."""
        ends = [each for each in (self.measure.baseline, self.measure.target) if each is not None]
        if not ends:
            return None
        low, high = min(ends), max(ends)
        if low - abs(low) * STAYS <= self.last <= high + abs(high) * STAYS:
            return True
        return False if low < high else None


def course(draft: GoalDraft, looks: Sequence[CheckIn]) -> Course | None:
    """The course of a goal's measure by these looks, in order; None without a measure or a value."""
    measure = draft.measure
    valued = tuple(each for each in looks if each.value is not None)
    if measure is None or not valued:
        return None
    first, last = valued[0], valued[-1]
    begun = measure.baseline
    if begun is None and len(valued) > 1:
        begun = first.value
    assert last.value is not None  # noqa: S101 - only those with a value are here
    return Course(
        measure=measure,
        first=begun,
        last=last.value,
        last_day=last.day,
        side=_side(draft) if direction_of(measure) is Direction.KEEP else None,
    )


def _side(draft: GoalDraft) -> Direction | None:
    """On which side of its number a goal's sentence wants it: "at least 90 %", "under 2 hours"."""
    target = draft.measure.target if draft.measure else None
    named = (
        each.direction
        for each in pack(draft.language).changes(draft.text)
        if target is not None and each.target == target
    )
    return next((each for each in named if each in (Direction.UP, Direction.DOWN)), None)


def outcome(trace: GoalTrace, found: Course | None, uses: Sequence[Use], until: date) -> Outcome:
    """What came of a goal by this day. Without a number and without a word of its owner it is open."""
    done = trace.status is GoalStatus.DONE and (trace.finished_on is None or trace.finished_on <= until)
    over = trace.draft.due is not None and trace.draft.due <= until
    if trace.draft.kind is GoalKind.DEVELOPMENT:
        return _learned(stage_of(trace, uses), over=over)
    reached = found.reached if found else None
    if done:
        return Outcome.MISSED if reached is False else Outcome.MET
    if over and reached is not None:
        return Outcome.MET if reached else Outcome.MISSED
    return Outcome.OPEN


def stage_of(trace: GoalTrace, uses: Sequence[Use]) -> Stage:
    """How far learning has come by these lines of it, whoever saw it used."""
    kinds = [use.kind for use in uses]
    situations = {use.day for use in uses if use.kind is UseKind.SITUATION}
    if len(situations) >= SITUATIONS and UseKind.OBSERVATION in kinds:
        return Stage.ACHIEVED
    if UseKind.LESSON in kinds:
        return Stage.CLOSED
    if UseKind.COMPLETED in kinds or trace.status is GoalStatus.DONE:
        return Stage.APPLIED if situations else Stage.COMPLETED
    return Stage.UNDER_WAY


def _learned(stage: Stage, *, over: bool) -> Outcome:
    if stage in _LEARNED:
        return Outcome.MET
    if stage is Stage.CLOSED:
        return Outcome.MISSED
    return Outcome.MISSED if over else Outcome.OPEN
