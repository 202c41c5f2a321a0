"""The form of a development goal and its plan, whatever the step is for. Knows no request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from goalcoach.coach.comparison import Line
from goalcoach.coach.development import FIRST_USE, NEXT_LOOK, WEEKS, Option, Way, Written, stations
from goalcoach.coach.if_then import offers
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft, Milestone
from goalcoach.domain.measured import number
from goalcoach.store.growth_port import KeptPlan
from goalcoach.web.pages import dated_lines
from goalcoach.web.pages.posted import Posted
from goalcoach.web.pages.room_form import giving, sent_room

WAY = {Way.EXPERIENCE: "By doing", Way.EXPOSURE: "With somebody", Way.EDUCATION: "By being taught"}
NEW = [("", "I cannot tell"), ("yes", "Yes, I have not done it before"), ("no", "No, I do it already")]
WEEK = tuple(f"week{number}" for number in range(1, WEEKS + 1))
FIRST = ("way", "text", "application", "first_use", "hours")
"""Fields that are always open."""
TAKES = ("new", "why", "mastery", "review", "support", "cost", "activities")
HAPPENS = ("milestones", *WEEK, "watched", "obstacle", "if_then")
FIELDS = (*FIRST, *TAKES, *HAPPENS)
LABELS = {
    "application": "First used in",
    "first_use": "On which day",
    "hours": "Hours a month",
    "new": "New to you",
    "why": "Why",
    "mastery": "Others will see",
    "review": "Next look",
    "support": "Help",
    "cost": "Money",
    "activities": "Activities",
    "milestones": "Milestones",
    **{name: f"Week {number}" for number, name in enumerate(WEEK, 1)},
    "watched": "To watch",
    "obstacle": "In the way",
    "if_then": "If so",
}
"""What each field but the sentence is called where two tabs are compared."""
_GONE = "The way you chose is not offered any more. Choose another, or write what you will do yourself."
_NONE = frozenset({"none", "nobody", "nothing", "no", "-", "–"})


def prefilled(line: Line, today: date, language: str, **more: str) -> dict[str, str]:
    """What can be known before anybody typed."""
    return {
        "mastery": line.says(line.next),
        "first_use": (today + FIRST_USE).isoformat(),
        "review": (today + NEXT_LOOK).isoformat(),
        "milestones": dated_lines.told(stations(today, language)),
        **more,
    }


def filled(draft: GoalDraft, kept: KeptPlan) -> dict[str, str]:
    """The form of a plan that is there."""
    plan = kept.plan
    weeks = plan.weeks or (("none",) if plan.small_step == "" else (plan.small_step or "",))
    values = {
        "text": draft.text,
        "application": draft.application,
        "first_use": plan.first_use.isoformat() if plan.first_use else "",
        "hours": number(draft.hours_per_month),
        "new": "" if plan.new is None else "yes" if plan.new else "no",
        "why": draft.why,
        "mastery": draft.mastery,
        "review": draft.review.isoformat() if draft.review else "",
        "support": _told(plan.support),
        "cost": "" if plan.cost is None else number(plan.cost) or "0",
        "activities": "\n".join(draft.activities),
        "milestones": dated_lines.told(draft.milestones),
        "watched": plan.watched,
        "obstacle": plan.obstacle,
        "if_then": _told(plan.if_then),
    }
    return values | dict(zip(WEEK, weeks, strict=False))


def opened(
    values: Mapping[str, str], begun: Mapping[str, str], problems: Mapping[str, str]
) -> dict[str, bool]:
    """Which parts of the form stand open: those with an error, or something that was typed."""
    return {
        part: any(name in problems or values.get(name, "") != begun.get(name, "") for name in names)
        for part, names in (("takes", TAKES), ("happens", HAPPENS))
    }


def tried(form: Posted) -> dict[str, str]:
    """What was sent, to be shown again; with an if-then sentence where one was asked for."""
    values = {name: form.text(name) for name in FIELDS} | sent_room(form)
    if wants_offer(form) and (offered := offers(values["obstacle"])):
        values["if_then"] = offered[_which(values["if_then"], offered)]
    return values


def wants_offer(form: Posted) -> bool:
    """Whether an if-then sentence is asked for, and nothing is to be kept yet."""
    return form.line("offer") == "if_then"


def _which(now: str, offered: Sequence[str]) -> int:
    """The sentence after the one that stands there, so that another press offers another."""
    return (offered.index(now) + 1) % len(offered) if now in offered else 0


def chosen(form: Posted, ways: Sequence[Option]) -> Option | None:
    """The way that was chosen; None for one's own, and for one that is not offered any more."""
    sent = form.line("way")
    return next((each for each in ways if each.key == sent), None)


def helped(written: Written, way: Option | None) -> Written:
    """The same with the mentor of the chosen way, where nobody else was named."""
    return replace(written, support=way.mentor) if way and way.mentor and written.support is None else written


def written(form: Posted, ways: Sequence[Option]) -> Written:
    """What was sent. Raises InvalidInput."""
    way, text = chosen(form, ways), form.text("text").strip()
    if form.line("way") and not way and not text:
        raise InvalidInput(_GONE, field="text")
    offered = way.text if way else ""
    return Written(
        text=text or offered,
        offered=offered,
        course=way.course if way else "",
        why=form.text("why"),
        application=form.text("application"),
        mastery=form.text("mastery"),
        first_use=form.day("first_use"),
        review=form.day("review"),
        hours=form.amount("hours"),
        support=_said(form, "support"),
        cost=form.amount("cost"),
        watched=form.line("watched"),
        giving=giving(form),
        obstacle=form.text("obstacle"),
        if_then=_said(form, "if_then"),
        weeks=_weeks(form),
        milestones=_milestones(form),
        activities=tuple(line.strip() for line in form.text("activities").split("\n") if line.strip()),
        new={"yes": True, "no": False}.get(form.line("new")),
    )


def _milestones(form: Posted) -> tuple[Milestone, ...]:
    try:
        return dated_lines.read(form.text("milestones"))
    except ValueError as error:
        raise InvalidInput(str(error), field="milestones") from None


def _weeks(form: Posted) -> tuple[str, ...] | None:
    """A line for each week; none at all where that was said, None where nothing was."""
    lines = tuple(form.line(name) for name in WEEK)
    said = {line.casefold() for line in lines if line}
    if not said:
        return None
    return () if said <= _NONE else lines


def _said(form: Posted, name: str) -> str | None:
    """What was said; None for nothing, and empty where it was said that there is none."""
    text = form.text(name).strip()
    return None if not text else "" if text.casefold() in _NONE else text


def _told(said: str | None) -> str:
    return "" if said is None else said or "none"
