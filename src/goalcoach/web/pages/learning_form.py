"""The form of a development goal for one step, whatever the step is for. Knows no request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from goalcoach.coach.comparison import Line
from goalcoach.coach.development import FIRST_USE, NEXT_LOOK, Option, Way, Written
from goalcoach.web.pages.posted import Posted

WAY = {Way.EXPERIENCE: "By doing", Way.EXPOSURE: "With somebody", Way.EDUCATION: "By being taught"}
FIELDS = (
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
    "watched",
    "decision",
    "obstacle",
    "if_then",
    "small_step",
)
_NONE = frozenset({"none", "nobody", "nothing", "no", "-", "–"})


def prefilled(line: Line, today: date, **more: str) -> dict[str, str]:
    """What can be known before anybody typed."""
    return {
        "mastery": line.says(line.next),
        "first_use": (today + FIRST_USE).isoformat(),
        "review": (today + NEXT_LOOK).isoformat(),
        **more,
    }


def tried(form: Posted) -> dict[str, str]:
    """What was sent, to be shown again."""
    return {name: form.text(name) for name in FIELDS}


def chosen(form: Posted, ways: Sequence[Option]) -> Option | None:
    """The way that was chosen: a built-in one by its place, one of the language model by its key."""
    sent = form.line("way")
    return next(
        (each for place, each in enumerate(ways) if sent == (each.key if each.inquiry else str(place))), None
    )


def helped(written: Written, way: Option | None) -> Written:
    """The same with the mentor of the chosen way, where nobody else was named."""
    return replace(written, support=way.mentor) if way and way.mentor and written.support is None else written


def written(form: Posted, ways: Sequence[Option]) -> Written:
    """What was sent. Raises InvalidInput."""
    way = chosen(form, ways)
    offered = way.text if way else ""
    return Written(
        text=form.text("text").strip() or offered,
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
        decision=form.text("decision"),
        obstacle=form.text("obstacle"),
        if_then=_said(form, "if_then"),
        small_step=_said(form, "small_step"),
    )


def _said(form: Posted, name: str) -> str | None:
    """What was said; None for nothing, and empty where it was said that there is none."""
    text = form.text(name).strip()
    return None if not text else "" if text.casefold() in _NONE else text
