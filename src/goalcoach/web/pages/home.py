"""The first page: what needs me today, most pressing first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from fastapi import Request, Response

from goalcoach.coach import conversations
from goalcoach.coach.goals import Report
from goalcoach.coach.nudges import About, Nudge, nudges
from goalcoach.coach.reminders import at_hand
from goalcoach.coach.rhythm import standings
from goalcoach.domain.conversation import Conversation, ConversationId, ConversationState
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalId, GoalStatus
from goalcoach.domain.rhythm import Standing
from goalcoach.domain.sentence import spoken_date
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.home_others import answered_to_me, asked_of_me
from goalcoach.web.pages.home_week import week_of
from goalcoach.web.pages.links_made import told_links
from goalcoach.web.pages.listed import row
from goalcoach.web.pages.phrases import day_near, since
from goalcoach.web.pages.render import page
from goalcoach.web.pages.talk import UNTITLED, titles_of
from goalcoach.web.pages.task import Task

router = guarded_router(include_in_schema=False)
_TASKS = 5
_GOALS = 3
_FIRST = {
    GoalStatus.AGREED: 0,
    GoalStatus.CHANGES_ASKED: 1,
    GoalStatus.SUBMITTED: 1,
    GoalStatus.DRAFT: 2,
}
"""Which of one's own goals come first beside the tasks: what counts, then what is talked of."""
_SOON = timedelta(days=3)
_LINKS_TOLD = timedelta(days=14)
"""How long the first page tells that a sign-in link was made; the settings tell it on."""


@router.get("/")
async def today(request: Request, here: InHere) -> Response:
    """Up to five tasks, or a hint where to begin."""
    own, reports = await at_hand(here.unit, here.person)
    talks = [each for each in await conversations.mine(here.unit, here.person) if each.turns > 1]
    waiting = await conversations.waiting(here.unit, here.person)
    titles = titles_of(own)
    tasks = [
        *_changes(own, here),
        *_submitted(reports, here),
        *await asked_of_me(here, reports),
        *_suggestions(talks, waiting, titles, here),
        *_check_ins(own, await standings(here.unit, here.office, own), here),
        *_growth(await nudges(here.unit, here.office, here.person, own), here),
        *_unfinished(talks, waiting, titles, here),
        *await answered_to_me(here, own, reports),
    ]
    shown = sorted((each for each in own if each.status in UNDER_WAY), key=lambda each: _FIRST[each.status])
    return page(
        request,
        "home.html",
        today=spoken_date(here.office.today()),
        tasks=tasks[:_TASKS],
        more=max(0, len(tasks) - _TASKS),
        goals=[row(each, here.person, here.office) for each in shown[:_GOALS]],
        week=await week_of(here, own, reports, beside={each.href for each in tasks[:_TASKS]}),
        links=[each for each in await told_links(here) if here.office.now() - each.at < _LINKS_TOLD],
    )


def _changes(own: Sequence[Goal], here: Here) -> Iterator[Task]:
    for goal in own:
        if goal.status is GoalStatus.CHANGES_ASKED:
            yield Task(
                icon="back",
                href=f"/goals/{goal.id}",
                title=goal.version.draft.text,
                why="Your manager asked for changes",
                when=since(goal.updated_at, here.office),
                verb="Look at it",
            )


def _submitted(reports: Sequence[Report], here: Here) -> Iterator[Task]:
    for report in reports:
        for goal in report.goals:
            if goal.status is GoalStatus.SUBMITTED:
                yield Task(
                    icon="look",
                    href=f"/goals/{goal.id}",
                    title=goal.version.draft.text,
                    why=f"{report.person.name} shared it with you",
                    when=since(goal.updated_at, here.office),
                    verb="Answer",
                )


def _suggestions(
    talks: Sequence[Conversation], waiting: frozenset[ConversationId], titles: Mapping[str, str], here: Here
) -> Iterator[Task]:
    for each in talks:
        if each.id in waiting:
            yield Task(
                icon="chat",
                href=f"/coach/{each.id}",
                title=titles.get(each.id) or each.title or UNTITLED,
                why="A wording waits for you: adopt, edit or reject it",
                when=since(each.updated_at, here.office),
                verb="Decide",
            )


def _check_ins(own: Sequence[Goal], found: Mapping[GoalId, Standing], here: Here) -> Iterator[Task]:
    """One line for all that is due, and a first look that somebody set a day for."""
    today = here.office.today()
    due = [each for each in own if each.id in found and found[each.id].asks]
    if due:
        first = min(found[each.id].due for each in due)
        yield Task(
            icon="day",
            href="/check-ins",
            title="Check in on one goal" if len(due) == 1 else f"Check in on {len(due)} goals",
            why=due[0].version.draft.text if len(due) == 1 else "A minute or two each",
            when=f"due {day_near(first, today)}",
            verb="Check in",
        )
    for goal in own:
        standing = found.get(goal.id)
        set_for_soon = goal.next_check_in is not None and goal.next_check_in <= today + _SOON
        if standing and set_for_soon and standing.last is None and not standing.asks:
            yield Task(
                icon="day",
                href=f"/goals/{goal.id}#check-in",
                title=goal.version.draft.text,
                why=f"Check-in due {day_near(standing.due, today)}",
                when="",
                verb="Look at it",
            )


def _growth(found: Sequence[Nudge], here: Here) -> Iterator[Task]:
    today = here.office.today()
    for each in found[:_NUDGES]:
        why, verb = _ASKS[each.about]
        if each.goal is not None:
            place = _PLACE.get(each.about, "plan")
            href, title = f"/goals/{each.goal.id}#{place}", each.goal.version.draft.text
        elif each.aim is not None:
            href, title = f"/growth/aims/{each.aim.aim.id}", each.aim.title
        else:
            href, title = "/growth/hours", f"{each.text} hours a month too many"
        when = day_near(each.day, today) if each.day else ""
        yield Task(icon="goal", href=href, title=title, why=why.format(text=each.text), when=when, verb=verb)


_NUDGES = 3
"""Lines of growth among the tasks."""
_PLACE = {About.FOLLOW_UP: "applied", About.REVIEW: "check-in"}
"""Where on the page of a goal a line leads; the others to its plan."""
_ASKS = {
    About.OVER: ("Your goals take more than there is: decide what gives way", "Decide"),
    About.FOLLOW_UP: ("Where did you use it since?", "Answer"),
    About.REVIEW: ("It is to be looked at", "Look at it"),
    About.FIRST_USE: ("First use: {text}", "Look at it"),
    About.MILESTONE: ("Milestone: {text}", "Look at it"),
    About.WEEK: ("This week: {text}", "Look at it"),
    About.AIM: ("No first step yet; you could begin with {text}", "Look at it"),
}
"""Why a line stands there, and its button."""


def _unfinished(
    talks: Sequence[Conversation], waiting: frozenset[ConversationId], titles: Mapping[str, str], here: Here
) -> Iterator[Task]:
    for each in talks:
        if each.state is ConversationState.OPEN and each.id not in waiting:
            yield Task(
                icon="chat",
                href=f"/coach/{each.id}",
                title=titles.get(each.id) or each.title or UNTITLED,
                why="The coach waits for your answer",
                when=since(each.updated_at, here.office),
                verb="Go on",
            )
