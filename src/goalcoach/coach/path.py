"""The way to a role over the coming quarters: one level after the other, within the hours there are.

Arithmetic alone: the same comparison, offers and hours make the same path.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from goalcoach.coach.comparison import Comparison, Line, urgency
from goalcoach.coach.development import Way, fitting
from goalcoach.coach.facts import TAUGHT
from goalcoach.domain.framework import Blueprint, Offer, OfferKind
from goalcoach.domain.months import months_on

MONTHS = 3
"""Of a quarter."""
STEP_HOURS = Decimal(12)
"""That a level is reckoned with, where nobody says otherwise: an hour a week for a quarter.

Our choice, without a source: what a level takes differs by ability and person, and nobody measured it.
It fits beside work, and is long enough to use something more than once. Whoever knows better says so on the
page of the aim.
"""
MOST_HOURS = 1_000
"""That a level, or a month, may be reckoned with."""
MOST_QUARTERS = 12
"""Three years, our choice: what lies further off is not dated, since the role will have changed."""
SHARES = {Way.EXPERIENCE: Decimal("0.7"), Way.EXPOSURE: Decimal("0.2"), Way.EDUCATION: Decimal("0.1")}
"""Of the hours of the whole path: most by doing, some beside others, the least by being taught.

70, 20 and 10 are Lombardo and Eichinger, *The Career Architect Development Planner* (1996), after what
managers told of where they had learned (McCall, Lombardo and Morrison, *The Lessons of Experience*, 1988). A
rule of thumb from recollections and no measured optimum (Clardy, "70-20-10 and the dominance of informal
learning: a fact in search of evidence", Human Resource Development Review 17, 2018); the page says so.
"""
_HALF = Decimal("0.5")
_MOST_TAUGHT = Decimal(2) / 3
"""Of one step: what is taught beyond it leaves no time to do it."""
_OWN_WORDS = {
    Way.EXPERIENCE: "Do it in situations that come up at work, and write down what happened",
    Way.EXPOSURE: "Somebody who does it well watches you once, and you watch them once",
    Way.EDUCATION: "Read, or ask for, how somebody does it who is a level further",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A share of a step."""

    way: Way
    text: str
    """An offer of the catalogue by its name, or plain words where it has none."""
    hours: Decimal
    offered: bool = False
    """Whether the catalogue has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PathStep:
    """One level of one competency."""

    line: Line
    """As it will stand then: everything before it was shown."""
    quarter: int
    """The first one it lies in; 0 begins today."""
    quarters: int
    """How many it takes."""
    begins: date
    ends: date
    parts: tuple[Part, ...]
    pays_off: bool | None
    """Whether today's goals or role need it; None where the role of today is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """Steps in the order in which they come, with what they were reckoned from."""

    steps: tuple[PathStep, ...]
    a_month: Decimal
    """Hours there are."""
    step_hours: Decimal
    at_once: int
    """Steps in one quarter; 1 where a step takes longer than a quarter, 0 where there are no hours."""
    most: int
    """How many it would never be more than."""
    undated: int
    """Levels that are missing beyond the last quarter."""

    @property
    def mix(self) -> dict[Way, Decimal]:
        """Hours of the whole path by way."""
        found = dict.fromkeys(Way, Decimal())
        for part in (part for step in self.steps for part in step.parts):
            found[part.way] += part.hours
        return found


def plan_path(
    comparison: Comparison,
    offers: Sequence[Offer],
    today: date,
    a_month: Decimal,
    step_hours: Decimal = STEP_HOURS,
    *,
    present: Blueprint | None = None,
    worked_at: frozenset[str] = frozenset(),
) -> Path:
    """The path to a blueprint. `present` is today's role, `worked_at` what today's goals need, by id.

    Largest weighted gap first, in a quarter no more steps than are proposed at once, none twice of one
    competency.
    """
    lines = [line for line in comparison.lines if line.gap]
    at_once = min(comparison.most, int(a_month * MONTHS / step_hours)) if a_month > 0 else 0
    quarters = 1 if at_once else _quarters(step_hours, a_month)
    placed, undated = _placed(lines, max(at_once, 1), quarters) if a_month > 0 else ([], _missing(lines))
    parts = _parts([line for _, line in placed], offers, step_hours)
    return Path(
        steps=tuple(
            PathStep(
                line=line,
                quarter=quarter,
                quarters=quarters,
                begins=months_on(today, quarter * MONTHS),
                ends=months_on(today, (quarter + quarters) * MONTHS) - timedelta(days=1),
                parts=taken,
                pays_off=_pays_off(line, present, worked_at),
            )
            for (quarter, line), taken in zip(placed, parts, strict=True)
        ),
        a_month=a_month,
        step_hours=step_hours,
        at_once=max(at_once, 1) if a_month > 0 else 0,
        most=comparison.most,
        undated=undated,
    )


def _quarters(step_hours: Decimal, a_month: Decimal) -> int:
    """Quarters that one step takes where a quarter is too short for it."""
    if a_month <= 0:
        return 0
    return int((step_hours / (a_month * MONTHS)).to_integral_value(rounding=ROUND_CEILING))


def _placed(lines: Sequence[Line], at_once: int, quarters: int) -> tuple[list[tuple[int, Line]], int]:
    """Each step with its quarter, and how many levels are left beyond the last one."""
    waiting, placed = list(lines), []
    for quarter in range(0, MOST_QUARTERS - quarters + 1, quarters):
        chosen = sorted(waiting, key=urgency)[:at_once]
        placed += [(quarter, line) for line in chosen]
        waiting = [_later(line) if line in chosen else line for line in waiting]
        waiting = [line for line in waiting if line.gap]
    return placed, _missing(waiting)


def _later(line: Line) -> Line:
    """The same line once its next level was shown."""
    return replace(line, shown=replace(line.shown, level=line.next))


def _missing(lines: Sequence[Line]) -> int:
    return sum(line.gap for line in lines)


def _pays_off(line: Line, present: Blueprint | None, worked_at: frozenset[str]) -> bool | None:
    if line.competency.id in worked_at:
        return True
    return None if present is None else present.level(line.competency.id) >= line.next


def _parts(lines: Sequence[Line], offers: Sequence[Offer], hours: Decimal) -> Iterator[tuple[Part, ...]]:
    """What each step is made of: courses as far as their share of the path reaches, the rest by doing."""
    taught = _taught(lines, offers, hours)
    left = SHARES[Way.EDUCATION] * hours * len(lines) - sum(
        (part.hours for part in taught.values()), Decimal()
    )
    untaught = len(lines) - len(taught)
    for place, line in enumerate(lines):
        learns = taught.get(place) or _own(Way.EDUCATION, _halves(max(left, Decimal()) / untaught))
        beside = _offered(
            line, offers, {OfferKind.MENTOR}, Way.EXPOSURE, _halves(SHARES[Way.EXPOSURE] * hours)
        )
        does = max(Decimal(), hours - learns.hours - beside.hours)
        parts = (_offered(line, offers, {OfferKind.ACTIVITY}, Way.EXPERIENCE, does), beside, learns)
        yield tuple(part for part in parts if part.hours)


def _taught(lines: Sequence[Line], offers: Sequence[Offer], hours: Decimal) -> Mapping[int, Part]:
    """Courses and certificates by the place of their step, as long as the path has hours for being taught."""
    left, found = SHARES[Way.EDUCATION] * hours * len(lines), {}
    for place, line in enumerate(lines):
        courses = (each for each in fitting(line, offers) if each.kind in TAUGHT)
        for course in courses:
            takes = course.hours if course.hours is not None else _halves(SHARES[Way.EDUCATION] * hours)
            if takes <= min(left, hours * _MOST_TAUGHT):
                found[place] = Part(way=Way.EDUCATION, text=course.name, hours=takes, offered=True)
                left -= takes
                break
    return found


def _offered(line: Line, offers: Sequence[Offer], kinds: set[OfferKind], way: Way, hours: Decimal) -> Part:
    found = next((each for each in fitting(line, offers) if each.kind in kinds), None)
    return Part(way=way, text=found.name, hours=hours, offered=True) if found else _own(way, hours)


def _own(way: Way, hours: Decimal) -> Part:
    return Part(way=way, text=_OWN_WORDS[way], hours=hours)


def _halves(hours: Decimal) -> Decimal:
    return (hours * 2).quantize(Decimal(1), rounding=ROUND_HALF_UP) * _HALF
