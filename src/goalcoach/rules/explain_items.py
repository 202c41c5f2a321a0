"""The words for single things among the joined data: another goal, a check-in, a level. Knows no rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from goalcoach.domain.goal import GoalKind
from goalcoach.domain.measured import DIRECTION, number
from goalcoach.domain.sentence import spoken_date
from goalcoach.rules.joined.ambition import Level
from goalcoach.rules.joined.capacity import ActiveGoal
from goalcoach.rules.joined.closing import Situation
from goalcoach.rules.joined.course import LastCycle
from goalcoach.rules.joined.gap import ShortGoal
from goalcoach.rules.joined.graph import Link
from goalcoach.rules.joined.history import PastValue
from goalcoach.rules.joined.levels import LevelEvidence, Rater
from goalcoach.rules.joined.rhythm import Away, CheckIn
from goalcoach.rules.joined.surroundings import Absence, Dependency, OtherGoal, ParentGoal, Promise
from goalcoach.rules.rule import quoted

LEVEL = {Level.COMMITTED: "a promise (committed)", Level.STRETCH: "a stretch goal"}
_PROMISE = {
    Promise.OPEN: "who has not confirmed",
    Promise.CONFIRMED: "who has confirmed",
    Promise.ESCALATED: "raised with both managers",
    Promise.RISK_OWNED: "whose risk has an owner",
}
_RATER = {
    Rater.SELF: "the employee says",
    Rater.MANAGER: "the manager says",
    Rater.PEER: "a colleague says",
    Rater.SITUATION: "a situation shows",
    Rater.GOAL: "an achieved goal shows",
    Rater.TEST: "a test shows",
}


def _with(first: str, *more: str) -> str:
    told = ", ".join(each for each in more if each)
    return f"{first} ({told})" if told else first


def _title(text: str) -> str:
    return f"“{quoted(text)}”"


def _day(day: date | None) -> str:
    return spoken_date(day) if day else ""


def _parent(each: ParentGoal) -> str:
    return _with(
        _title(each.title),
        "" if each.active else "no longer pursued",
        f"from {_day(each.start)}" if each.start else "",
        f"until {_day(each.end)}" if each.end else "",
    )


def _other(each: OtherGoal) -> str:
    whose = "the owner's" if each.own else f"a {each.role}'s" if each.role else "a colleague's"
    way = f" {DIRECTION[each.direction]}" if each.direction else ""
    return _with(
        _title(each.text),
        whose,
        "an objective" if each.kind is GoalKind.OBJECTIVE else "",
        f"{each.metric}{way}" if each.metric else "",
        LEVEL[each.level] if each.level else "",
    )


def _dependency(each: Dependency) -> str:
    return f"it waits for {each.on}, {_PROMISE[each.state]}"


def _absence(each: Absence) -> str:
    days = _day(each.start) if each.start == each.end else f"{_day(each.start)} to {_day(each.end)}"
    return f"{'the company is closed' if each.closure else 'leave'}: {days}"


def _value(each: PastValue) -> str:
    return f"{number(each.value)} on {_day(each.day)}"


def _last_cycle(each: LastCycle) -> str:
    return _with(_title(each.text), f"from {number(each.baseline)}" if each.baseline is not None else "")


def _short(each: ShortGoal) -> str:
    return _with(
        _title(each.title),
        f"due {_day(each.due)}" if each.due else "",
        "" if each.own else "somebody else's",
        "" if each.active else "no longer active",
        "" if each.critical else "not critical",
    )


def _check_in(each: CheckIn) -> str:
    return _with(
        _day(each.day),
        f"progress {number(each.progress)}" if each.progress is not None else "no progress",
        f"confidence {each.confidence} of 10" if each.confidence is not None else "no confidence",
        _title(each.note) if each.note.strip() else "no sentence",
    )


def _away(each: Away) -> str:
    days = f"the owner is away {_day(each.begin)} to {_day(each.until)}"
    return f"{days}, and {each.delegate} looks instead" if each.delegate.strip() else days


def _active(each: ActiveGoal) -> str:
    kind = each.kind.replace("_", " ")
    return _with(
        f"a {kind} goal",
        f"{number(each.hours)} hours a month" if each.hours else "",
        "a stretch" if each.stretch else "",
    )


def _link(each: Link) -> str:
    share = f" with a share of {number(each.weight)}" if each.weight is not None else ""
    return f"{each.goal} serves {each.parent}{share}"


def _level(each: LevelEvidence) -> str:
    return f"level {each.level} of {each.competency}, {_RATER[each.rater]}, on {_day(each.day)}"


def _situation(each: Situation) -> str:
    return _with(
        _title(each.text),
        _day(each.day) or "no date",
        f"seen by {each.seen_by.strip()}" if each.seen_by.strip() else "seen by nobody else",
    )


ITEMS: Mapping[type[Any], Callable[[Any], str]] = {
    ParentGoal: _parent,
    OtherGoal: _other,
    Dependency: _dependency,
    Absence: _absence,
    PastValue: _value,
    LastCycle: _last_cycle,
    ShortGoal: _short,
    CheckIn: _check_in,
    Away: _away,
    ActiveGoal: _active,
    Link: _link,
    LevelEvidence: _level,
    Situation: _situation,
    Level: LEVEL.__getitem__,
}
"""How each kind of thing is told."""
