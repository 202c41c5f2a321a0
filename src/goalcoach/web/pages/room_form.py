"""The part of a form in which something gives way to a goal that takes too much. Knows no request."""

from __future__ import annotations

from collections.abc import Iterable

from goalcoach.coach.hours import Ledger
from goalcoach.coach.room import Giving
from goalcoach.domain.goal import Goal
from goalcoach.domain.measured import number
from goalcoach.domain.shortened import shortened
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.web.pages.posted import ID, Posted

WAYS = [
    (GivesWay.DROP, "Drop another goal", "It is archived. You can open it again."),
    (GivesWay.DEFER, "Put another goal off", "Until its day comes, it takes no hours."),
    (GivesWay.EASE, "Let another goal take fewer hours", "It goes on, more slowly."),
    (
        GivesWay.EXCEPTION,
        "Go beyond my hours, and sign for it",
        "Your manager reads why, and confirms it or not.",
    ),
]
FIELDS = ("gives", "gives_goal", "begins", "fewer", "decision")
_TITLE = 80


def sent_room(form: Posted) -> dict[str, str]:
    """What was sent, to be shown again."""
    return {name: form.text(name) for name in FIELDS}


def giving(form: Posted) -> Giving | None:
    """What was chosen; None for nothing. Raises InvalidInput."""
    chosen, goal = form.line("gives"), form.line("gives_goal")
    if chosen not in set(GivesWay):
        return None
    return Giving(
        way=GivesWay(chosen),
        goal=goal if ID.fullmatch(goal) else "",
        begins=form.day("begins"),
        hours=form.amount("fewer"),
        reason=form.text("decision"),
    )


def may_give_way(found: Ledger | None, but: str = "") -> list[tuple[str, str]]:
    """Goals to choose from, with what each takes."""
    there = found.goals if found else ()
    named = [
        (each.goal.id, f"{title(each.goal)} ({number(each.hours)} hours)")
        for each in there
        if each.goal.id != but
    ]
    return [("", "Choose one"), *named]


def titles(goals: Iterable[Goal]) -> list[tuple[str, str]]:
    """Ids and short texts."""
    return [(each.id, title(each)) for each in goals]


def title(goal: Goal) -> str:
    """A goal in a choice of several."""
    return shortened(goal.version.draft.text, _TITLE)
