"""What the page of an aim shows of the path to it: quarters with their steps, and how it was reckoned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from goalcoach.coach.development import Way
from goalcoach.coach.path import MONTHS, STEP_HOURS, Path, PathStep
from goalcoach.coach.way_there import A_MONTH, WayThere
from goalcoach.domain.measured import number
from goalcoach.domain.shares import percents
from goalcoach.web.pages.learning_form import WAY
from goalcoach.web.pages.phrases import day

LOOKS = {Way.EXPERIENCE: "learns", Way.EXPOSURE: "does", Way.EDUCATION: "rest"}
"""How each way is drawn."""
PAYS = {
    True: "Your work today needs it.",
    False: "This does not pay off in your present role: your work today does not ask for it.",
    None: "",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A rectangle of a row, of 1000 wide."""

    look: str
    x: str
    width: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One step in the picture."""

    name: str
    when: str
    marks: Sequence[Mark]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One level to be reached."""

    name: str
    competency: str
    levels: str
    """ "level 1 to 2"."""
    says: str
    parts: list[tuple[str, str, str]]
    """Way, what is done, hours."""
    hours: list[str]
    """By way, in the order of the ways."""
    pays: str
    now: bool
    """Whether it can become a goal now: nothing of the same competency comes before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """Three months with their steps."""

    when: str
    steps: list[StepView]


@dataclass(frozen=True, slots=True, kw_only=True)
class PathView:
    """All of it."""

    quarters: list[Quarter]
    ways: list[str]
    reckoned: str
    guessed: str
    """Which of these numbers nobody said or measured; empty where none is."""
    mix: str
    undated: int
    rows: list[Row]
    lines: list[str]
    """Where a quarter ends, of 1000."""
    hours_known: bool
    present: str
    """Id of today's role; empty where it is not known."""
    a_month: str
    step_hours: str


def path_view(found: WayThere) -> PathView:
    """In words and places."""
    path = found.path
    seen: set[str] = set()
    quarters = []
    for when, steps in groupby(path.steps, key=lambda each: (each.begins, each.ends)):
        quarters.append(
            Quarter(when=f"{day(when[0])} to {day(when[1])}", steps=[_step(each, seen) for each in steps])
        )
    last = max((each.quarter + each.quarters for each in path.steps), default=1)
    return PathView(
        quarters=quarters,
        ways=[WAY[each] for each in Way],
        reckoned=_reckoned(path),
        guessed=_guessed(found),
        mix=_mix(path),
        undated=path.undated,
        rows=[
            Row(name=f"{step.name}, {step.levels}", when=quarter.when, marks=_marks(each, last))
            for each, (quarter, step) in zip(
                path.steps, ((quarter, step) for quarter in quarters for step in quarter.steps), strict=True
            )
        ],
        lines=[f"{each * 1000 / last:.0f}" for each in range(1, last)],
        hours_known=found.hours_known,
        present=found.present.id if found.present else "",
        a_month=number(path.a_month) or "0",
        step_hours=number(path.step_hours),
    )


def _step(each: PathStep, seen: set[str]) -> StepView:
    line, competency = each.line, each.line.competency
    first = competency.id not in seen
    seen.add(competency.id)
    by_way = {way: sum((part.hours for part in each.parts if part.way is way), Decimal()) for way in Way}
    return StepView(
        name=competency.name,
        competency=competency.id,
        levels=f"from level {line.shown.level} to {line.next}"
        if line.shown.level
        else f"to level {line.next}",
        says=line.says(line.next),
        parts=[(WAY[part.way], part.text, number(part.hours)) for part in each.parts],
        hours=[number(by_way[way]) or "0" for way in Way],
        pays=PAYS[each.pays_off],
        now=first,
    )


def _reckoned(path: Path) -> str:
    if not path.a_month:
        return "No hours are left for learning, so nothing can be dated. Make room on the page of your hours."
    there = f"{number(path.a_month)} hours a month are {number(path.a_month * MONTHS)} in three months"
    each = f"a level is reckoned with {number(path.step_hours)}"
    if path.a_month * MONTHS < path.step_hours:
        return f"{there}; {each}, so one takes longer than a quarter."
    most = f", and never more than {path.most}" if path.at_once == path.most else ""
    return f"{there}; {each}, so {path.at_once} at once {'fits' if path.at_once == 1 else 'fit'}{most}."


def _guessed(found: WayThere) -> str:
    path, told = found.path, []
    if path.step_hours == STEP_HOURS:
        guess = f"{number(STEP_HOURS)} hours for a level are our guess"
        told.append(f"{guess}: an hour a week for three months. Put yours below.")
    if not found.hours_known and path.a_month == A_MONTH:
        told.append(f"{number(A_MONTH)} hours a month are our guess, as you have not entered your time yet.")
    elif not found.hours_known:
        told.append("You have not entered your time yet, so the hours a month are only supposed.")
    return " ".join(told)


def _mix(path: Path) -> str:
    """ "By doing 71 %, with somebody 21 %, by being taught 8 %"."""
    if not any(path.mix.values()):
        return ""
    shares = zip(path.mix, percents([*path.mix.values()]), strict=True)
    return ", ".join(f"{WAY[way].lower()} {share} %" for way, share in shares)


def _marks(each: PathStep, last: int) -> Sequence[Mark]:
    whole = sum((part.hours for part in each.parts), Decimal()) or Decimal(1)
    wide = Decimal(1000) * each.quarters / last
    at, marks = Decimal(1000) * each.quarter / last, []
    for part in each.parts:
        width = wide * part.hours / whole
        marks.append(Mark(look=LOOKS[part.way], x=f"{at:.0f}", width=f"{width:.0f}"))
        at += width
    return marks
