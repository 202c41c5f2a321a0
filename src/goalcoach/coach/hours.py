"""The hours there are for goals, and what goals take of them: sums of what the person entered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum

from goalcoach.coach.office import Office
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalDraft, GoalKind, GoalStatus
from goalcoach.domain.months import months_on
from goalcoach.domain.person import Person
from goalcoach.rules.joined.capacity import ActiveGoal, Capacity, GivesWay
from goalcoach.store.growth_port import WorkingTime
from goalcoach.store.port import Unit

WEEKS_A_MONTH = Decimal(13) / 3
"""52 weeks in twelve months."""
QUARTER = 65
"""Working days of three months: 13 weeks of five."""
MOST_WEEKLY = 80
"""Our choice: more is most likely mistyped."""


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
    """Those that have begun and say how many hours they take, the largest first."""
    later: tuple[Taken, ...] = ()
    """Those that begin on a later day, the earliest first; they take nothing yet."""
    unsaid: tuple[Goal, ...] = ()
    """Goals under way that do not say how many hours they take; a private draft may still be anything."""
    kept_free: Decimal
    """What should be left over."""

    @property
    def silent(self) -> int:
        """How many do not say it."""
        return len(self.unsaid)

    @property
    def taken(self) -> Decimal:
        """By all goals that have begun."""
        return sum((each.hours for each in self.goals), Decimal())

    @property
    def left(self) -> Decimal:
        """Below nought when those take more than there is."""
        return self.available - self.taken

    @property
    def ahead(self) -> tuple[tuple[date, Decimal], ...]:
        """What goals take from each day on which a later one begins; what is due before then has ended."""
        return tuple((day, self._from(day)) for day in sorted({begins(each) for each in self.later}))

    def _from(self, day: date) -> Decimal:
        there = (each for each in (*self.goals, *self.later) if begins(each) <= day <= _ends(each, day))
        return sum((each.hours for each in there), Decimal())

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
    hours, today = available(time), office.today()
    begun = [each for each in taking if begins(each) <= today]
    later = [each for each in taking if begins(each) > today]
    return Ledger(
        time=time,
        available=hours,
        goals=tuple(sorted(begun, key=lambda each: (-each.hours, each.goal.id))),
        later=tuple(sorted(later, key=lambda each: (begins(each), each.goal.id))),
        unsaid=tuple(each for each in goals if _should_say(each)),
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


def too_much(found: Ledger | None, hours: Decimal | None) -> Decimal:
    """Hours a month that are missing for one more goal; nought where it fits, or nothing is known."""
    return max(Decimal(), (hours or Decimal()) - found.left) if found is not None and hours else Decimal()


def beyond(found: Ledger, hours: Decimal | None) -> InvalidInput:
    """What is told of a goal that takes more than there is."""
    return InvalidInput(
        f"With it your goals take {found.taken + (hours or 0):f} hours a month, and {found.available:f} are "
        "there. Take fewer, or choose what gives way.",
        field="gives",
    )


async def refuse_growth(
    unit: Unit, office: Office, person: Person, goal: Goal, draft: GoalDraft | None = None
) -> None:
    """Raises Conflict when a goal with a plan would take more than there is, and nobody decided about it.

    `draft` is what it becomes; without one it is taken back as it was. Less than before is always fine.
    """
    after = _now_taken(draft or goal.version.draft, office.today())
    before = _now_taken(goal.version.draft, office.today()) if draft else Decimal()
    if after <= before:
        return
    # Before the plan is read: of two windows the second one sees what the first one took.
    await unit.people.hold(person.id)
    kept = await unit.growth.plan_of(goal.id)
    if kept is None or (draft is None and kept.gives_way is GivesWay.EXCEPTION):
        return
    if too_much(await ledger(unit, office, person, but=goal.id), after):
        raise Conflict(
            "With it your goals take more hours than there are. Change the hours in its plan, where you can"
            " say what gives way, or make room on the page of your hours."
        )


def _should_say(goal: Goal) -> bool:
    """Whether hours are missing: a wish for some day takes none, and a private draft is not under way."""
    draft = goal.version.draft
    return (
        goal.status is not GoalStatus.DRAFT
        and draft.hours_per_month is None
        and draft.kind is not GoalKind.ASPIRATION
    )


def _now_taken(draft: GoalDraft, today: date) -> Decimal:
    begun = draft.start is None or draft.start <= today
    return draft.hours_per_month or Decimal() if begun else Decimal()


def begins(each: Taken) -> date:
    """The day from which a goal takes its hours; the first there is for one that names none."""
    return each.goal.version.draft.start or date.min


def _ends(each: Taken, otherwise: date) -> date:
    return each.goal.version.draft.due or otherwise


def learning(found: Ledger) -> Decimal:
    """What development goals take of the month."""
    learned = GoalKind.DEVELOPMENT
    return sum((each.hours for each in found.goals if each.goal.version.draft.kind is learned), Decimal())


@dataclass(frozen=True, slots=True)
class Planned:
    """What goals take of one month."""

    first: date
    """Its first day."""
    results: Decimal
    learning: Decimal

    @property
    def whole(self) -> Decimal:
        """All of it."""
        return self.results + self.learning


def coming(found: Ledger, today: date, months: int = 6) -> tuple[Planned, ...]:
    """This month and those after it: a goal takes its hours in each month that it reaches into.

    One whose day has passed while its owner is still at it takes them this month, and then no more.
    """
    firsts = [months_on(today.replace(day=1), each) for each in range(months)]
    return tuple(_planned(found, each, months_on(each, 1), today) for each in firsts)


def _planned(found: Ledger, first: date, after: date, today: date) -> Planned:
    there = [
        each
        for each in (*found.goals, *found.later)
        if begins(each) < after and (_ends(each, first) >= first or first <= today)
    ]
    learns = [each for each in there if each.goal.version.draft.kind is GoalKind.DEVELOPMENT]
    learning = sum((each.hours for each in learns), Decimal())
    return Planned(first, sum((each.hours for each in there), Decimal()) - learning, learning)
