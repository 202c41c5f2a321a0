"""A development goal for one gap of an aim: ways to begin with, and a form for the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from fastapi import Request, Response

from goalcoach.coach import career
from goalcoach.coach.comparison import Line
from goalcoach.coach.development import FIRST_USE, NEXT_LOOK, Option, Way, Written, options, write
from goalcoach.coach.levels import standing_of
from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.domain.finding import Origin
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.role import TargetRole
from goalcoach.web.api.fields import EntryId, Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import growth_view as view
from goalcoach.web.pages.posted import Posted, posted
from goalcoach.web.pages.render import Form, done, page

router = guarded_router(include_in_schema=False)
_WAY = {Way.EXPERIENCE: "By doing", Way.EXPOSURE: "With somebody", Way.EDUCATION: "By being taught"}
_FIELDS = (
    "way",
    "text",
    "why",
    "application",
    "mastery",
    "first_use",
    "review",
    "hours",
    "support",
    "cost",
    "obstacle",
    "if_then",
    "small_step",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """The step a goal is for."""

    line: Line
    role: TargetRole
    ways: tuple[Option, ...]


@router.get("/growth/aims/{aim_id}/goal/{competency}")
async def begin(aim_id: Id, competency: EntryId, request: Request, here: InHere) -> Response:
    """The form, with what can be known filled in."""
    step = await _step(here, aim_id, competency)
    today = here.office.today()
    values = {
        "mastery": step.line.says(step.line.next),
        "first_use": (today + FIRST_USE).isoformat(),
        "review": (today + NEXT_LOOK).isoformat(),
    }
    return _page(request, aim_id, step, Form(values, {}))


@router.post("/growth/aims/{aim_id}/goal/{competency}")
async def keep(aim_id: Id, competency: EntryId, request: Request, here: InHere) -> Response:
    """Keep the goal and what stands beside it, as a private draft."""
    form = await posted(request)
    step = await _step(here, aim_id, competency)
    try:
        goal = await write(
            here.unit,
            here.office,
            here.person,
            step.line,
            _written(form, step),
            role=step.role,
            standing=await standing_of(here.unit, here.person.id),
        )
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        values = {name: form.text(name) for name in _FIELDS}
        wrong = {str(error.data.get("field", "text")): error.message}
        return _page(request, aim_id, step, Form(values, wrong), of_error(error).status)
    return done(f"/goals/{goal.id}", "written")


async def _step(here: Here, aim_id: str, competency: str) -> _Step:
    """The gap of the aim. Raises NotFound when the aim asks no more of it."""
    found = await career.look(here.unit, here.office, here.person, aim_id)
    lines = found.comparison.lines if found.comparison else ()
    line = next((each for each in lines if each.competency.id == competency and each.gap), None)
    if line is None or found.blueprint is None:
        raise NotFound("This aim asks no more of that competency.")
    framework = (await here.office.names(here.unit)).framework
    facts = Facts(today=here.office.today(), origin=Origin.MODEL, said=(), pack=here.office.pack)
    role = TargetRole(blueprint=found.blueprint.id, version=found.blueprint.version, chosen=True)
    return _Step(line=line, role=role, ways=options(line, framework, facts))


def _written(form: Posted, step: _Step) -> Written:
    """What was sent. Raises InvalidInput."""
    chosen = form.line("way")
    place = int(chosen) if chosen.isascii() and chosen.isdecimal() and len(chosen) == 1 else -1
    way = step.ways[place] if 0 <= place < len(step.ways) else None
    offered = way.text if way else ""
    return Written(
        text=form.text("text").strip() or offered,
        offered=offered,
        course=way.course if way else "",
        why=form.text("why"),
        application=form.text("application"),
        mastery=form.text("mastery"),
        first_use=_day(form, "first_use"),
        review=_day(form, "review"),
        hours=_number(form, "hours"),
        support=_said(form, "support"),
        cost=_number(form, "cost"),
        obstacle=form.text("obstacle"),
        if_then=_said(form, "if_then"),
        small_step=_said(form, "small_step"),
    )


def _said(form: Posted, name: str) -> str | None:
    """What was said; None for nothing, and empty where it was said that there is none."""
    text = form.text(name).strip()
    return None if not text else "" if text.casefold() in _NONE else text


_NONE = frozenset({"none", "nobody", "nothing", "no", "-", "–"})


def _day(form: Posted, name: str) -> date | None:
    text = form.line(name)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InvalidInput("Write the day as 2027-03-31.", field=name) from None


def _number(form: Posted, name: str) -> Decimal | None:
    text = form.line(name).replace(",", ".")
    if not text:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if not (value.is_finite() and 0 <= value < _MOST):
        raise InvalidInput("Write a number such as 4 or 2.5.", field=name)
    return value


_MOST = 1_000_000


def _page(request: Request, aim_id: str, step: _Step, form: Form, status: int = 200) -> Response:
    return page(
        request,
        "aim_goal.html",
        status=status,
        section="/growth",
        aim_id=aim_id,
        line=step.line,
        bar=view.bar(step.line),
        ways=[(_WAY[each.way], each.text) for each in step.ways],
        form=form,
    )
