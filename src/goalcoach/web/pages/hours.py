"""One's month in hours: what is there, what goals take, what is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from fastapi import Request, Response

from goalcoach.coach import hours
from goalcoach.coach.hours import Fit
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.measured import number as told
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.store.growth_port import WorkingTime
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.hours_chart import hours_chart
from goalcoach.web.pages.phrases import KIND, day
from goalcoach.web.pages.posted import Posted, posted
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.pages.room_form import FIELDS, WAYS, may_give_way, title, titles

router = guarded_router(include_in_schema=False)
FIT = {
    Fit.FITS: "It fits.",
    Fit.TIGHT: "It fits, and little is left for what nobody foresees.",
    Fit.OVER: "Your goals take more than there is. Drop one, put it off, or make it smaller.",
}
_MOST_UNSAID = 20
"""Goals that are asked about at once; the others come after these."""
_MOST_PIECES = 50
"""Goals that stand in the table by themselves; the others are told together."""
_FIELDS = ("weekly", "for_goals", "days_away")
Number = TypeVar("Number", int, Decimal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A goal's part of the month."""

    title: str
    href: str
    kind: str
    hours: str
    at: str
    """Where it begins and how wide it is, of 1000."""
    width: str
    learns: bool


@router.get("/growth/hours")
async def look(request: Request, here: InHere) -> Response:
    """The month, and a form for one's time."""
    return await hours_page(request, here)


@router.post("/growth/hours")
async def enter(request: Request, here: InHere) -> Response:
    """Keep one's time."""
    form = await posted(request)
    try:
        weekly, share, away = _sent(form)
        await hours.enter(
            here.unit,
            here.person,
            weekly=weekly,
            for_goals=share,
            days_away=away,
            revision=form.number("revision"),
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        sent = {name: form.text(name) for name in _FIELDS}
        wrong = {str(error.data.get("field", "weekly")): error.message}
        return await hours_page(request, here, Form(sent, wrong), of_error(error).status)
    return done("/growth/hours", "saved-time")


def _sent(form: Posted) -> tuple[Decimal, int, int]:
    """Hours a week, percent for goals and days away. Raises InvalidInput."""
    return (
        _needed(form.amount("weekly"), "weekly"),
        _needed(form.whole("for_goals"), "for_goals"),
        _needed(form.whole("days_away"), "days_away"),
    )


def _needed(sent: Number | None, name: str) -> Number:
    if sent is None:
        raise InvalidInput("Write a number; 0 is one.", field=name)
    return sent


async def hours_page(request: Request, here: Here, form: Form = EMPTY, status: int = 200) -> Response:
    """The month; `form` holds what somebody sent that could not be taken."""
    found = await hours.ledger(here.unit, here.office, here.person)
    time = found.time if found else None
    form = Form({**_values(time), **form.values}, form.problems)
    return page(
        request,
        "hours.html",
        status=status,
        section="/growth",
        revision=time.revision if time else 0,
        month=_month(found) if found else None,
        months=hours_chart(found, here.office.today()) if found else None,
        key=here.office.new_id(),
        room=WAYS,
        others=may_give_way(found),
        signed=await _signed(here, found),
        unsaid=titles(found.unsaid[:_MOST_UNSAID]) if found else [],
        silent=found.silent if found else 0,
        opens=bool(found and found.left < 0) or any(name in form.problems for name in FIELDS),
        form=form,
    )


async def _signed(here: Here, found: hours.Ledger | None) -> list[tuple[str, str]]:
    """Day and reason of each exception that was signed for a goal that takes hours now."""
    plans = await here.unit.growth.plans_of([each.goal.id for each in found.goals] if found else [])
    return [
        (day(each.decided_on), each.decision)
        for each in plans.values()
        if each.gives_way is GivesWay.EXCEPTION
    ]


def _values(time: WorkingTime | None) -> dict[str, str]:
    if time is None:
        return {"for_goals": "20", "days_away": "0"}
    return {
        "weekly": told(time.weekly),
        "for_goals": str(time.for_goals),
        "days_away": str(time.days_away),
    }


def _month(found: hours.Ledger) -> dict[str, object]:
    whole = max(found.available, found.taken) or Decimal(1)
    at, pieces = Decimal(), []
    for each in found.goals:
        draft = each.goal.version.draft
        pieces.append(
            Piece(
                title=draft.text,
                href=f"/goals/{each.goal.id}",
                kind=KIND[draft.kind],
                hours=told(each.hours),
                at=f"{at / whole * 1000:.0f}",
                width=f"{each.hours / whole * 1000:.0f}",
                learns=draft.kind.value == "development",
            )
        )
        at += each.hours
    fit = found.with_more(Decimal())
    return {
        "pieces": pieces,
        "told": pieces[:_MOST_PIECES],
        "others": _others(found.goals[_MOST_PIECES:]),
        "available": told(found.available),
        "taken": told(found.taken) or "0",
        "left": f"too many: {told(-found.left)}" if found.left < 0 else f"left: {told(found.left) or '0'}",
        "learning": told(hours.learning(found)) or "0",
        "line": f"{found.available / whole * 1000:.0f}",
        "fit": FIT[fit],
        "over": fit is Fit.OVER,
        "later": [
            (title(each.goal), f"/goals/{each.goal.id}", day(each.goal.version.draft.start), told(each.hours))
            for each in found.later
        ],
        "ahead": [(day(on), told(taken)) for on, taken in found.ahead if taken > found.available],
    }


def _others(goals: Sequence[hours.Taken]) -> str:
    """What stands below a table that not all goals stand in; empty where they do."""
    if not goals:
        return ""
    taken = sum((each.hours for each in goals), Decimal())
    return f"{len(goals)} more goals take {told(taken)} hours a month together."
