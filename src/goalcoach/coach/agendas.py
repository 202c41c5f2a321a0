"""The agenda of somebody and whoever leads them: the same for both, from what both of them may read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from goalcoach.coach import career, means, talks
from goalcoach.coach.agenda_items import (
    Agenda,
    Matter,
    about_career,
    about_goals,
    by_place,
    by_title,
)
from goalcoach.coach.agenda_words import agenda_words
from goalcoach.coach.languages import language_of
from goalcoach.coach.linked import RESULTS
from goalcoach.coach.means import Needed, Stand
from goalcoach.coach.office import Office
from goalcoach.coach.plans import next_step, steps
from goalcoach.coach.rhythm import standings
from goalcoach.coach.seen_plan import told_of
from goalcoach.coach.talks import ABOUT_GOALS
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.finding import Finding, Origin
from goalcoach.domain.goal import SHARED, Goal, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.domain.rhythm import State
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.talk import Talk
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Refused
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.means_port import MeansAnswer
from goalcoach.store.port import Unit
from goalcoach.store.use_port import Use, UseKind

PERIODS = {Occasion.CHECK_IN: timedelta(days=92), Occasion.REVIEW: timedelta(days=184)}
"""How far back it looks; a check-in looks back to the last conversation where that is nearer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """An agenda with what stands around it."""

    owner: Person
    manager: Person
    agenda: Agenda
    since: date
    """What happened from this day on stands on it."""
    talks: tuple[Talk, ...]
    """Conversations the two of them held, the newest first."""


async def prepare(unit: Unit, office: Office, owner: Person, manager: Person, occasion: Occasion) -> Prepared:
    """The agenda of these two. The caller has looked that the one leads the other, and who asks.

    It rests on shared goals and shared aims alone, so that both read the same; nothing of confidence.
    """
    held = tuple(await talks.seen(unit, manager, owner))
    since = _since(office.today(), held, occasion)
    return Prepared(
        owner=owner,
        manager=manager,
        agenda=await _agenda(unit, office, owner, manager, occasion, since),
        since=since,
        talks=held,
    )


def _since(today: date, held: Sequence[Talk], occasion: Occasion) -> date:
    last = max((each.day for each in held if each.occasion in ABOUT_GOALS), default=date.min)
    begin = today - PERIODS.get(occasion, timedelta())
    return max(begin, last) if occasion is Occasion.CHECK_IN else begin


async def _agenda(
    unit: Unit, office: Office, owner: Person, manager: Person, occasion: Occasion, since: date
) -> Agenda:
    if occasion is Occasion.CAREER:
        shared = await career.shared_by(unit, office, manager, owner.id)
        aims = [each.blueprint.name if each.blueprint else each.aim.words for each in shared]
        words = agenda_words(language_of(owner, aims))
        made = about_career(aims, words)
        return about_career((), words) if _refused(office, made, aims) else made
    matters = await _matters(unit, office, owner, since)
    results = [each for each in matters if each.goal.version.draft.kind in RESULTS]
    learning = [each for each in matters if each.goal.version.draft.kind is GoalKind.DEVELOPMENT]
    words = agenda_words(language_of(owner, (each.goal.version.draft.text for each in matters)))
    made = about_goals(occasion, results, learning, office.today(), words)
    if not _refused(office, made, [by_title(each.goal, words) for each in matters]):
        return made
    # A title may hold what has no place in our questions; it stands beside them all the same.
    shown = [block.goal for section in made.sections for block in section.blocks]
    return about_goals(occasion, results, learning, office.today(), words, by_place(shown, words))


def _refused(office: Office, made: Agenda, told: Iterable[str]) -> tuple[Finding, ...]:
    """Why the rules refuse our questions; empty where they pass."""
    facts = Facts(
        today=office.today(),
        origin=Origin.MODEL,
        said=tuple(told),
        language=made.language,
        pack=office.pack,
    )
    verdict = judge(made.draft, facts)
    return verdict.reasons if isinstance(verdict, Refused) else ()


async def _matters(unit: Unit, office: Office, owner: Person, since: date) -> list[Matter]:
    """What may be talked of: shared goals that are not over, and what was done since then."""
    shared = await unit.goals.of([owner.id], sorted(SHARED))
    there = [
        each for each in shared if each.status is not GoalStatus.DONE or office.day(each.updated_at) >= since
    ]
    looks: dict[GoalId, list[CheckIn]] = defaultdict(list)
    for each in await unit.check_ins.between(owner.id, since, office.today()):
        looks[each.goal_id].append(each)
    looked = await unit.check_ins.last_days([owner.id])
    plans = await unit.growth.plans_of([each.id for each in there])
    answers = await unit.means.of_all(list(plans))
    learning = [each.id for each in there if each.version.draft.kind is GoalKind.DEVELOPMENT]
    uses = await unit.uses.of_all(learning)
    standing = await standings(unit, office, there)
    found = []
    for goal in sorted(there, key=lambda each: (each.created_at, each.id)):
        kept = plans.get(goal.id)
        last, seen = _used(uses.get(goal.id, ()))
        found.append(
            Matter(
                goal=goal,
                looks=tuple(looks[goal.id]),
                looked=looked.get(goal.id),
                stale=goal.id in standing and standing[goal.id].state in _STALE,
                plan=told_of(kept.plan) if kept else None,
                open_means=_open_means(goal, kept, answers.get(goal.id, ()), owner),
                next_step=_next(office, goal, kept),
                used=last,
                seen=seen,
            )
        )
    return found


_STALE = frozenset({State.PENDING, State.OUTDATED})


def _used(uses: Sequence[Use]) -> tuple[date | None, bool]:
    """When it was last used, and whether anybody else saw it."""
    days = [each.day for each in uses if each.kind is UseKind.SITUATION]
    return max(days, default=None), any(each.kind is UseKind.OBSERVATION for each in uses)


def _open_means(
    goal: Goal, kept: KeptPlan | None, answers: Sequence[MeansAnswer], owner: Person
) -> tuple[str, ...]:
    if kept is None or goal.status is GoalStatus.DONE:
        return ()
    found = means.needed(goal, kept, answers, owner.manager_id)
    return tuple(_means_words(each) for each in found if each.stand is not Stand.AGREED)


def _means_words(each: Needed) -> str:
    said = each.answer.words if each.answer and each.stand is Stand.OTHERWISE else ""
    return f"{each.asked} (possible instead: {said})" if said else each.asked


def _next(office: Office, goal: Goal, kept: KeptPlan | None) -> str:
    step = next_step(steps(office, goal, kept))
    if step is None or step.due is None or goal.status is GoalStatus.DONE:
        return ""
    return f"{step.text}, by {spoken_date(step.due)}"
