"""What waits on the first page because of somebody else: asked of me, answered to me. Decides nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

from goalcoach.coach import feedback, means, proposals, recognition, round_words, rounds
from goalcoach.coach.goals import Report
from goalcoach.coach.means import UNANSWERED, Needed, Stand
from goalcoach.coach.reviews import preparing
from goalcoach.coach.reviews.under_way import under_way
from goalcoach.domain.goal import Goal, GoalKind, GoalStatus
from goalcoach.domain.person import PersonId, Role
from goalcoach.evaluation.desk import promoting
from goalcoach.store.feedback_port import RequestState
from goalcoach.store.proposal_port import ProposalState
from goalcoach.web.here import Here
from goalcoach.web.pages.means_view import NAME
from goalcoach.web.pages.phrases import day_near, since
from goalcoach.web.pages.proposal_view import told_state
from goalcoach.web.pages.review_words import ONESELF, invited, titled
from goalcoach.web.pages.task import Task

NEWS_FOR = timedelta(days=7)
"""How long the first page tells what somebody answered."""
_SHARED = frozenset({GoalStatus.SUBMITTED, GoalStatus.CHANGES_ASKED, GoalStatus.AGREED})


async def asked_of_me(here: Here, reports: Sequence[Report]) -> list[Task]:
    """What others wait for: what I saw, whether I look into a result, my word on hours and money."""
    return [
        each
        for tasks in (
            _feedback(here),
            _rounds(here),
            _proposed(here),
            _means(here, reports),
            _invited(here),
            _awaited(here),
            _forward(here),
        )
        async for each in tasks
    ]


async def answered_to_me(here: Here, own: Sequence[Goal], reports: Sequence[Report]) -> list[Task]:
    """What others answered these days."""
    return [
        each
        for tasks in (
            _means_told(here, own),
            _feedback_told(here),
            _rounds_told(here),
            _recognised(here),
            _shown(here),
            _proposals_told(here, reports),
        )
        async for each in tasks
    ]


async def _feedback(here: Here) -> AsyncIterator[Task]:
    for request, owner in await feedback.asked_of(here.unit, here.person):
        if request.state is RequestState.OPEN:
            yield Task(
                icon="look",
                href=f"/feedback/{request.id}",
                title=request.words,
                why=f"{owner.name} asks what you saw",
                when=since(request.created_at, here.office),
                verb="Answer",
            )


async def _rounds(here: Here) -> AsyncIterator[Task]:
    for asked in await round_words.asked_of(here.unit, here.person, open_only=True):
        yield Task(
            icon="look",
            href=f"/feedback/rounds/{asked.round.id}",
            title=asked.round.behaviour,
            why=f"{asked.owner.name} asks for two or three sentences",
            when=since(asked.round.created_at, here.office),
            verb="Answer",
        )


async def _proposed(here: Here) -> AsyncIterator[Task]:
    for proposal in await proposals.mine(here.unit, here.person):
        if proposal.state is ProposalState.OPEN:
            yield Task(
                icon="goal",
                href=f"/growth/proposed/{proposal.id}",
                title=proposal.shortfall.title,
                why=f"{await _name(here, proposal.by_id)} proposes to find out why it falls short",
                when=since(proposal.created_at, here.office),
                verb="Decide",
            )


async def _means(here: Here, reports: Sequence[Report]) -> AsyncIterator[Task]:
    for goal, owner, asked in await means.waiting(here.unit, [(each.person, each.goals) for each in reports]):
        yield Task(
            icon="look",
            href=f"/goals/{goal.id}#means",
            title=goal.version.draft.text,
            why=f"{owner.name} needs your word: {_names(asked)}",
            when="",
            verb="Answer",
        )


async def _invited(here: Here) -> AsyncIterator[Task]:
    for each in await preparing.invitations(here.unit, here.person):
        told = each.heading
        if told.day >= here.office.today():
            about = ONESELF if told.about_id == here.person.id else told.about_id
            yield Task(
                icon="day",
                href=f"/reviews/new?about={about}&occasion={told.occasion}&on={told.day.isoformat()}",
                title=titled(told.occasion, each.other.name),
                why=invited(each.other.name, ready=told.ready_at is not None),
                when=day_near(told.day, here.office.today()),
                verb="Prepare",
            )


async def _awaited(here: Here) -> AsyncIterator[Task]:
    for each in await under_way(here.unit, here.person):
        if each.awaited:
            yield Task(
                icon="day",
                href=f"/reviews/{each.heading.id}/yours#ready",
                title=titled(each.heading.occasion, each.other.name),
                why=f"{each.other.name} is ready to show their side once you are",
                when=day_near(each.heading.day, here.office.today()),
                verb="Go on",
            )


async def _forward(here: Here) -> AsyncIterator[Task]:
    if Role.HR not in here.person.roles:
        return
    alone = here.wired.settings.prompts_alone
    for each in await promoting.awaited(here.unit, here.person, alone=alone):
        yield Task(
            icon="look",
            href=f"/prompts/{each.prompt_id}/{each.version}",
            title=each.note,
            why=f"{await _name(here, each.by_id)} puts version {each.version} of {each.prompt_id} forward",
            when=since(each.at, here.office),
            verb="Look at it",
        )


async def _means_told(here: Here, own: Sequence[Goal]) -> AsyncIterator[Task]:
    talked_of = [each for each in own if _talked_of(each)]
    found = await means.of_goals(here.unit, [(each, here.person) for each in talked_of])
    for goal in talked_of:
        fresh = [each for each in found[goal.id] if each.stand not in UNANSWERED and _recent(here, each)]
        if not fresh:
            continue
        answer = max((each.answer for each in fresh if each.answer), key=lambda each: each.at)
        otherwise = [each for each in fresh if each.stand is Stand.OTHERWISE]
        did = "has another idea about" if otherwise else "confirmed"
        yield Task(
            icon="back" if otherwise else "check",
            href=f"/goals/{goal.id}#means",
            title=goal.version.draft.text,
            why=f"{await _name(here, answer.by_id)} {did} {_names(otherwise or fresh)}",
            when=since(answer.at, here.office),
            verb="Look at it",
        )


async def _feedback_told(here: Here) -> AsyncIterator[Task]:
    for request in await feedback.mine(here.unit, here.person):
        if request.answered_at and _fresh(here, request.answered_at):
            did = "told what they saw" if request.state is RequestState.ANSWERED else "declined"
            yield Task(
                icon="check",
                href="/growth/feedback",
                title=request.words,
                why=f"{await _name(here, request.colleague_id)} {did}",
                when=since(request.answered_at, here.office),
                verb="Look at it",
            )


async def _rounds_told(here: Here) -> AsyncIterator[Task]:
    """Words one has not seen. Without a time: of words without a name it would tell when one was written."""
    for each in await rounds.unread(here.unit, here.person):
        yield Task(
            icon="check",
            href=f"/growth/feedback/rounds/{each.id}",
            title=each.behaviour or "What people you lead see",
            why="There is something to read",
            when="",
            verb="Look at it",
        )


async def _recognised(here: Here) -> AsyncIterator[Task]:
    for given, giver in await recognition.received(here.unit, here.person):
        if _fresh(here, given.at):
            yield Task(
                icon="check",
                href="/recognition",
                title=given.text,
                why=f"{giver.name} recognises what you did",
                when=since(given.at, here.office),
                verb="Read it",
            )


async def _shown(here: Here) -> AsyncIterator[Task]:
    for each in await under_way(here.unit, here.person):
        if each.revealed_at and _fresh(here, each.revealed_at):
            yield Task(
                icon="check",
                href=f"/reviews/{each.heading.id}/other-side",
                title=titled(each.heading.occasion, each.other.name),
                why=f"Both of you are ready: you can read {each.other.name}’s side",
                when=since(each.revealed_at, here.office),
                verb="Read it",
            )


async def _proposals_told(here: Here, reports: Sequence[Report]) -> AsyncIterator[Task]:
    led = {report.person.id: report.person for report in reports}
    for proposal in await proposals.made(here.unit, here.person, list(led.values())):
        if proposal.answered_at and _fresh(here, proposal.answered_at):
            yield Task(
                icon="check",
                href=f"/team/{proposal.owner_id}/growth#proposed",
                title=proposal.shortfall.title,
                why=f"{led[proposal.owner_id].name}: {told_state(proposal).lower()}",
                when=since(proposal.answered_at, here.office),
                verb="Look at it",
            )


def _talked_of(goal: Goal) -> bool:
    """Whether it is one of learning that owner and manager talk of."""
    return goal.version.draft.kind is GoalKind.DEVELOPMENT and goal.status in _SHARED


def _recent(here: Here, each: Needed) -> bool:
    return each.answer is not None and _fresh(here, each.answer.at)


async def _name(here: Here, person_id: PersonId) -> str:
    return (await here.unit.people.get(person_id)).name


def _names(found: Sequence[Needed]) -> str:
    *some, last = (NAME[each.means].partition(",")[0].lower() for each in found)
    return f"{', '.join(some)} and {last}" if some else last


def _fresh(here: Here, at: datetime) -> bool:
    return here.office.now() - at < NEWS_FOR
