"""The hours there are for goals, and what goals take of them: sums of what the person entered."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum

from goalcoach.coach.office import Office
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import Goal, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.rules.joined.capacity import ActiveGoal, Capacity
from goalcoach.store.growth_port import WorkingTime
from goalcoach.store.port import Unit

WEEKS_A_MONTH = Decimal(13) / 3
QUARTER = 65
"""Working days of three months."""
MOST_WEEKLY = 80
UNDER_WAY = frozenset({GoalStatus.DRAFT, GoalStatus.SUBMITTED, GoalStatus.CHANGES_ASKED, GoalStatus.AGREED})


class Fit(StrEnum):
    """Whether the goals fit."""

    FITS = "fits"
    TIGHT = "tight"
    """They fit, and little is left for what nobody foresees."""
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one goal takes a month."""

    goal: Goal
    hours: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A month in hours."""

    time: WorkingTime
    available: Decimal
    goals: tuple[Taken, ...]
    """Those that say how many hours they take, the largest first."""
    silent: int
    """Goals under way that do not say it."""
    kept_free: Decimal
    """What should be left over."""

    @property
    def taken(self) -> Decimal:
        """By all goals together."""
        return sum((each.hours for each in self.goals), Decimal())

    @property
    def left(self) -> Decimal:
        """Below nought when they take more than there is."""
        return self.available - self.taken

    def with_more(self, hours: Decimal) -> Fit:
        """Whether it fits when one more goal takes so many."""
        left = self.left - hours
        if left < 0:
            return Fit.OVER
        return Fit.TIGHT if left < self.kept_free else Fit.FITS


def available(time: WorkingTime) -> Decimal:
    """Hours a month that may go into goals, cut off to half an hour."""
    there = Decimal(QUARTER - time.days_away) / QUARTER
    hours = time.weekly * WEEKS_A_MONTH * there * time.for_goals / 100
    return (hours * 2).quantize(Decimal(1), rounding=ROUND_DOWN) / 2


async def ledger(unit: Unit, office: Office, person: Person, *, but: str = "") -> Ledger | None:
    """One's own month, but for one goal; None before one entered one's time."""
    time = await unit.growth.working_time(person.id)
    if time is None:
        return None
    goals = [each for each in await unit.goals.of([person.id], sorted(UNDER_WAY)) if each.id != but]
    taking = [
        Taken(goal=each, hours=hours) for each in goals if (hours := each.version.draft.hours_per_month)
    ]
    hours = available(time)
    return Ledger(
        time=time,
        available=hours,
        goals=tuple(sorted(taking, key=lambda each: (-each.hours, each.goal.id))),
        silent=len(goals) - len(taking),
        kept_free=hours * Decimal(str(office.pack.thresholds.capacity_kept_free)),
    )


def capacity(found: Ledger, decision: str = "") -> Capacity:
    """The month as the rules know it."""
    goals = (
        ActiveGoal(id=each.goal.id, kind=each.goal.version.draft.kind, hours=each.hours)
        for each in found.goals
    )
    return Capacity(available=found.available, goals=tuple(goals), decision=decision)


async def enter(
    unit: Unit, person: Person, *, weekly: Decimal, for_goals: int, days_away: int, revision: int
) -> WorkingTime:
    """Keep what the person says of their time; `revision` is the one they saw, 0 for none.

    Raises InvalidInput, Conflict.
    """
    if not 0 < weekly <= MOST_WEEKLY:
        raise InvalidInput(f"Write hours a week, more than 0 and at most {MOST_WEEKLY}.", field="weekly")
    if not 0 <= for_goals <= 100:
        raise InvalidInput("Write a share from 0 to 100 percent.", field="for_goals")
    if not 0 <= days_away <= QUARTER:
        raise InvalidInput(f"Three months have {QUARTER} working days.", field="days_away")
    kept = await unit.growth.working_time(person.id)
    if (now := kept.revision if kept else 0) != revision:
        raise Conflict("This was changed in another window. Load it again.", revision=now)
    time = WorkingTime(
        owner_id=person.id,
        weekly=weekly,
        for_goals=for_goals,
        days_away=days_away,
        revision=revision + 1,
    )
    return await unit.growth.keep_working_time(time)


def refuse_too_much(found: Ledger | None, hours: Decimal | None, decision: str) -> None:
    """Raises InvalidInput for a goal that takes more than there is while nothing gives way for it."""
    if found is None or not hours or decision.strip() or found.with_more(hours) is not Fit.OVER:
        return
    taken, there = found.taken + hours, found.available
    raise InvalidInput(
        f"With it your goals take {taken:f} hours a month, and {there:f} are there. Take fewer, "
        "let something else give way, or say below why it may go beyond.",
        field="decision",
    )


def learning(found: Ledger) -> Decimal:
    """What development goals take of the month."""
    learned = GoalKind.DEVELOPMENT
    return sum((each.hours for each in found.goals if each.goal.version.draft.kind is learned), Decimal())
