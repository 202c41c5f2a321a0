"""One goal as its owner or their manager sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from fastapi import Request, Response

from goalcoach.access.policy import Action
from goalcoach.coach import closing, goals
from goalcoach.coach.applied import Applied, Stage
from goalcoach.coach.applied import look as look_applied
from goalcoach.coach.check_ins import about_looks, done_or_not, seen
from goalcoach.coach.goals import GoalView
from goalcoach.coach.known_gap import MEASURED
from goalcoach.coach.means import of_goal
from goalcoach.coach.mild import about_a_look
from goalcoach.coach.plans import steps
from goalcoach.coach.promised import asked_since
from goalcoach.coach.rhythm import standings
from goalcoach.coach.seen_plan import plan_seen
from goalcoach.coach.word_diff import Piece, changed, word_diff
from goalcoach.domain.goal import Comment, Goal, GoalDraft, GoalId, GoalStatus, GoalVersion
from goalcoach.domain.measured import measure
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.rhythm import CHOICES
from goalcoach.web.api.fields import Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.applied_view import view_of as applied_view
from goalcoach.web.pages.check_in_view import OBSTACLES, SURE, LooksView, looks_view
from goalcoach.web.pages.gap_link import gap_link
from goalcoach.web.pages.goal_charts import goal_charts
from goalcoach.web.pages.growth_view import planned
from goalcoach.web.pages.markdown import as_markdown
from goalcoach.web.pages.means_view import names_needed
from goalcoach.web.pages.means_view import view_of as means_view
from goalcoach.web.pages.phrases import AUTHOR, own_words, since, who_sees
from goalcoach.web.pages.render import EMPTY, Form, page
from goalcoach.web.pages.saying import at_first, changed_facts, facts, key_results
from goalcoach.web.pages.scorecard import scorecard
from goalcoach.web.pages.steps_view import steps_view

router = guarded_router(include_in_schema=False)
ENDING = "end"
"""In names of fields in the place of a goal's id: what came of the goal, asked when it is marked done."""

_OWNER_NEXT = {
    GoalStatus.DRAFT: "Submit it when you want to talk about it. Until then nobody else reads it.",
    GoalStatus.SUBMITTED: "Your manager reads it now, and agrees or asks for changes.",
    GoalStatus.CHANGES_ASKED: "Change it and submit it again, or answer in a comment.",
    GoalStatus.AGREED: "Work on it, and look in on check-in days. A change asks your manager again.",
    GoalStatus.DONE: "It is done. You can open it again as a private draft.",
    GoalStatus.ARCHIVED: "It is put away. You can open it again as a private draft.",
}
_ACHIEVED = "Achieved: you used it, and somebody else saw it. You can mark it as done."
_MANAGER_NEXT = {
    GoalStatus.SUBMITTED: "Read it, then agree or ask for changes. A question often does more than an order.",
    GoalStatus.CHANGES_ASKED: "You asked for changes. {owner} is working on it.",
    GoalStatus.AGREED: "You agreed. You can still comment, or ask for changes.",
    GoalStatus.DONE: "It is done.",
}

_NEEDS_MANAGER = frozenset({GoalStatus.DRAFT, GoalStatus.SUBMITTED, GoalStatus.CHANGES_ASKED})
"""States in which the next step is, or needs, one of the manager."""

_TALKED_OF = frozenset({GoalStatus.CHANGES_ASKED, GoalStatus.SUBMITTED})
"""States in which what the manager asked for stands beside the goal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentView:
    """A comment with names and nearness."""

    author: str
    text: str
    when: str
    asks_change: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """A version, and what it changed."""

    number: int
    text: str
    when: str
    author: str
    note: str
    own: str
    pieces: tuple[Piece, ...]
    fields: list[tuple[str, str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """Whose words the goal is made of."""

    words: str
    percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EndView:
    """How a goal is marked done."""

    asks: bool
    """Whether what came of it is asked: its target is not reached."""
    ripe: bool
    """Whether it came true."""
    tried: bool
    measure: str
    yes_no: bool


@router.get("/goals/{goal_id}")
async def read(goal_id: Id, request: Request, here: InHere) -> Response:
    """The goal with everything this person may see of it."""
    return await goal_page(request, here, goal_id)


@router.get("/goals/{goal_id}/markdown")
async def markdown(goal_id: Id, here: InHere) -> Response:
    """The goal as a Markdown file."""
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    text = as_markdown(view, here.office.today())
    name = f"goal-{view.goal.id[:12]}-v{view.goal.version.number}.md"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type="text/markdown; charset=utf-8", headers=headers)


async def goal_page(
    request: Request, here: Here, goal_id: str, form: Form = EMPTY, status: int = 200
) -> Response:
    """The page of a goal; `form` holds what somebody sent that could not be taken."""
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    goal, mine = view.goal, view.owner.id == here.person.id
    applied = await look_applied(here.unit, here.office, goal)
    means = await of_goal(here.unit, goal, view.owner)
    came_true = await closing.reached(here.unit, goal)
    told = {use.by_id for use in applied.uses} if applied else set[PersonId]()
    names = await _names(here, view, told | names_needed(means))
    comments = [_comment(each, names, here) for each in view.comments]
    version = goal.version
    kept = await plan_seen(here.unit, here.person, goal)
    framework = (await here.office.names(here.unit)).framework
    looks = await _looks(here, view)
    manager = names.get(view.owner.manager_id or PersonId(""), "")
    return page(
        request,
        "goal.html",
        status=status,
        section="/goals" if mine else "/team",
        form=form,
        key=here.office.new_id(),
        goal=goal,
        charts=await goal_charts(here, goal, view.owner),
        short=await gap_link(here, goal, came_true) if mine else None,
        applied=applied_view(applied, names, here.office.today()) if applied else None,
        means=means_view(means, names, here.person.id, here.office),
        measured=version.draft.kind in MEASURED,
        steps=steps_view(steps(here.office, goal, kept), here.office.today(), goal.status) if kept else [],
        has_plan=kept is not None,
        level_page=f"/growth/levels/{quote(kept.plan.competency)}" if kept and kept.plan.competency else "",
        plan=planned(kept, framework) if kept else [],
        draft=version.draft,
        owner=view.owner,
        mine=mine,
        manager=manager or "your manager",
        other=(manager or "Your manager") if mine else view.owner.name,
        can={action.value: action in view.actions for action in Action},
        facts=_facts(version.draft, planned=kept is not None),
        key_results=key_results(version.draft),
        card=scorecard(view.verdict),
        looks=looks,
        looks_tried=any(name.endswith(f"-{goal.id}") for name in form.problems),
        rhythm=Form({"every": looks.every if looks else ""}, form.problems),
        obstacles=OBSTACLES,
        sure=SURE,
        today=here.office.today().isoformat(),
        at_first=at_first(view.promised),
        comments=comments,
        changes_asked=await _changes_asked(here, view, names),
        end=_end(goal, form, applied, came_true),
        changes_open=goal.status is GoalStatus.CHANGES_ASKED,
        versions=_versions(view.versions, here) if mine else [],
        next_step=_next_step(view, mine, applied),
        who_sees=who_sees(goal.status, manager) if mine else f"{view.owner.name} and you can read it.",
        own=Own(words=own_words(version.own_words), percent=round(version.own_words * 100)),
    )


def _end(goal: Goal, form: Form, applied: Applied | None, came_true: bool | None) -> EndView:
    draft = goal.version.draft
    achieved = applied is not None and applied.stage is Stage.ACHIEVED
    return EndView(
        asks=closing.asks(goal, came_true),
        ripe=achieved or came_true is True,
        tried=any(each.endswith(f"-{ENDING}") for each in form.problems),
        measure=measure(draft.measure),
        yes_no=done_or_not(draft),
    )


async def _looks(here: Here, view: GoalView) -> LooksView | None:
    """The check-ins; None where there are none and none can be kept."""
    found = await seen(here.unit, here.person, view.goal)
    can_begin = Action.EDIT in view.actions and view.goal.version.draft.kind in CHOICES
    if not found.check_ins and not can_begin:
        return None
    standing = (await standings(here.unit, here.office, [view.goal])).get(view.goal.id)
    asks = about_looks(view.verdict)
    if here.person.id == view.owner.id:
        asks += tuple(each for last in found.check_ins[-1:] for each in about_a_look(here.office, last))
    return looks_view(found, standing, here.office, asks, led=view.owner.manager_id is not None)


def _facts(draft: GoalDraft, *, planned: bool) -> list[tuple[str, str]]:
    """What the goal says; milestones of a planned one stand among the steps of its plan."""
    return facts(replace(draft, milestones=()) if planned else draft)


def _next_step(view: GoalView, mine: bool, applied: Applied | None) -> str:
    if mine and not view.led and view.goal.status in _NEEDS_MANAGER:
        return goals.gone(view.manager)
    if mine and applied and applied.stage is Stage.ACHIEVED and view.goal.status is GoalStatus.AGREED:
        return _ACHIEVED
    return (_OWNER_NEXT if mine else _MANAGER_NEXT)[view.goal.status].replace("{owner}", view.owner.name)


async def _names(here: Here, view: GoalView, others: set[PersonId]) -> dict[PersonId, str]:
    """Names of whoever took part."""
    wanted = {each.author_id for each in view.comments} | {view.owner.id} | others
    if view.owner.manager_id is not None:
        wanted.add(view.owner.manager_id)
    people: list[Person] = [await here.unit.people.get(each) for each in sorted(wanted)]
    return {each.id: each.name for each in people}


async def _changes_asked(here: Here, view: GoalView, names: dict[PersonId, str]) -> CommentView | None:
    """What the manager asked for and has not agreed to since."""
    asked = [each for each in view.comments if each.asks_change]
    if not asked or view.goal.status not in _TALKED_OF:
        return None
    return _comment(asked[-1], names, here) if await asked_since(here.unit, view.goal) else None


def _comment(each: Comment, names: dict[PersonId, str], here: Here) -> CommentView:
    return CommentView(
        author="You" if each.author_id == here.person.id else names[each.author_id],
        text=each.text,
        when=since(each.at, here.office),
        asks_change=each.asks_change,
    )


def _versions(versions: Sequence[GoalVersion], here: Here) -> list[VersionView]:
    """Newest first, each against the one before it."""
    ordered = sorted(versions, key=lambda each: each.number)
    pairs = zip([None, *ordered], ordered, strict=False)
    return [_version(each, before, here) for before, each in pairs][::-1]


def _version(each: GoalVersion, before: GoalVersion | None, here: Here) -> VersionView:
    text = each.draft.text
    differs = before is not None and changed(before.draft.text, text)
    return VersionView(
        number=each.number,
        text=text,
        when=since(each.at, here.office),
        author=AUTHOR[each.author],
        note=each.note,
        own=own_words(each.own_words).lower(),
        pieces=word_diff(before.draft.text, text) if before and differs else (),
        fields=changed_facts(before.draft, each.draft) if before else [],
    )
