"""A manager's reports and what they shared: one row each, by name, nobody ranked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Query, Request, Response

from goalcoach.coach.team import MANY, Led, team
from goalcoach.domain.goal import Goal, GoalStatus
from goalcoach.domain.measured import number
from goalcoach.domain.person import Person
from goalcoach.domain.plural import counted
from goalcoach.domain.rhythm import State
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.check_in_view import STATE
from goalcoach.web.pages.people import PAGE, matches
from goalcoach.web.pages.phrases import STATUS_FOR_MANAGER, day_near
from goalcoach.web.pages.render import page

router = guarded_router(include_in_schema=False)
_STATES = {**STATUS_FOR_MANAGER, GoalStatus.CHANGES_ASKED: "to change"}
"""Words that stand behind a number of goals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """One person of the table."""

    person: Person
    goals: tuple[tuple[Goal, str], ...]
    """What they shared, each with how it stands by its looks; that is empty where nobody looks after it."""
    states: str
    """How many goals are in which state; empty for none."""
    rhythm: str
    """How many stand in which way; empty for none."""
    hours: str
    """What goes into learning; empty where no goal says what it takes."""
    asks: tuple[str, ...]
    """What may be worth a word, in sentences."""
    aims: int
    """How many aims they shared."""
    talked: str
    """When you last talked with them, as far as it is written down."""
    silent: bool


@router.get("/team")
async def my_team(
    request: Request,
    here: InHere,
    within: Annotated[str, Query(alias="team", max_length=200)] = "",
    number: Annotated[int, Query(alias="page", ge=1, le=10_000)] = 1,
    q: Annotated[str, Query(max_length=100)] = "",
) -> Response:
    """Everybody who reports to me, those of one team, or those whom a search finds there."""
    found = await team(here.unit, here.office, here.person, within)
    people = [_row(each, here.office.today()) for each in found.people if matches(each.person, q)]
    begin = (number - 1) * PAGE
    asked = {"team": within, "q": q.strip()}
    whole = number == 1 and not asked["q"]

    def at(place: int) -> str:
        return f"/team?{urlencode({**{key: said for key, said in asked.items() if said}, 'page': place})}"

    return page(
        request,
        "team.html",
        people=people[begin : begin + PAGE],
        begin=begin,
        count=len(people),
        silent=[each for each in people if each.silent] if whole else [],
        shared=any(each.goals for each in people) or not whole,
        teams=found.teams,
        within=within,
        searched=len(found.people) > MANY or bool(asked["q"]),
        q=q,
        newer=at(number - 1) if number > 1 else "",
        older=at(number + 1) if begin + PAGE < len(people) else "",
    )


def _row(led: Led, today: date) -> ReportRow:
    stands = {each: STATE[found.state] for each, found in led.standings.items()}
    states = [(found, _STATES[each]) for each in GoalStatus if (found := led.states.get(each))]
    rhythm = [(found, STATE[each]) for each in State if (found := led.rhythm.get(each))]
    return ReportRow(
        person=led.person,
        goals=tuple((each, stands.get(each.id, "")) for each in led.goals),
        states=_counted(states),
        rhythm=_counted(rhythm),
        hours=f"{number(led.learning_hours) or 0} of {number(led.hours)} hours a month" if led.hours else "",
        asks=tuple(_asks(led)),
        aims=led.aims,
        talked=day_near(led.talked, today),
        silent=led.silent,
    )


def _counted(found: list[tuple[int, str]]) -> str:
    return ", ".join(f"{count} {words[:1].lower()}{words[1:]}" for count, words in found)


def _asks(led: Led) -> Iterator[str]:
    """What a conversation may begin with. It says nothing about how well anything goes."""
    if not led.goals:
        yield "Nothing is shared yet. What should count most in the coming weeks?"
    if waiting := led.states.get(GoalStatus.SUBMITTED, 0):
        yield f"{_goals(waiting)} for your word."
    if old := led.rhythm.get(State.OUTDATED, 0):
        yield f"Not looked at for long: {counted(old, 'goal')}. What has changed?"
    if new := led.rhythm.get(State.PENDING, 0):
        yield f"Not looked at yet: {counted(new, 'goal')}. What would make a first look easy?"
    if alone := sum(each.id not in led.otherwise for each in led.results_alone):
        beside = f"Nothing is being learned for {counted(alone, 'result')}"
        yield f"{beside}. Ask whether something to learn would help, or something else."
    if alone := len(led.learning_alone):
        names, it = ("names", "it is") if alone == 1 else ("name", "they are")
        yield f"{counted(alone, 'learning goal')} {names} no result. Ask which result {it} to help."


def _goals(count: int) -> str:
    return "1 goal waits" if count == 1 else f"{count} goals wait"
