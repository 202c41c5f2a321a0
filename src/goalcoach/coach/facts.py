"""Facts for the judge, from what is known of a person and their conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from goalcoach.coach.alongside import history_of, surroundings_of
from goalcoach.coach.hours import capacity, ledger
from goalcoach.coach.known_gap import gap_of
from goalcoach.coach.languages import language_of
from goalcoach.coach.levels import standing_of
from goalcoach.coach.looked_at import rhythm_of
from goalcoach.coach.means import confirmed, needed
from goalcoach.coach.office import Office
from goalcoach.domain.conversation import Speaker, Turn, closing_question
from goalcoach.domain.finding import Origin
from goalcoach.domain.framework import Framework, OfferKind
from goalcoach.domain.goal import Goal, GoalDraft, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.capacity import Capacity
from goalcoach.rules.joined.course import Course
from goalcoach.rules.joined.gap import Gap
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.role import TargetRole
from goalcoach.rules.joined.vocabulary import Vocabulary
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.port import Unit


def person_facts(office: Office, person: Person) -> Facts:
    """Facts for a text the person wrote."""
    return Facts(
        today=office.today(),
        origin=Origin.PERSON,
        calendar=office.calendar,
        language=language_of(person),
        owner=person.id,
        pack=office.pack,
    )


async def own_facts(
    unit: Unit, office: Office, person: Person, draft: GoalDraft, but: str | None = None
) -> Facts:
    """Facts for what the person alone is shown: `draft` beside their other goals, `but` the one it becomes.

    A finding may quote or count other goals, which nobody else may know of.
    """
    every = await unit.goals.of([person.id])
    others = [each for each in every if each.id != but]
    goal = next((each for each in every if each.id == but), None)
    known = await _joined(unit, office, person, goal, draft) if goal else {}
    rhythm = await rhythm_of(unit, office, person, goal) if goal else None
    previous = tuple(each.version.draft.text for each in others if each.status is not GoalStatus.ARCHIVED)
    larger = tuple(each.version.draft.text for each in others if _may_be_served(each))
    serves = bool(larger) and draft.kind is not GoalKind.OBJECTIVE
    return replace(
        person_facts(office, person),
        previous=previous,
        parents=larger if serves else None,
        rhythm=rhythm,
        surroundings=await surroundings_of(unit, office, person, draft, others),
        history=await history_of(unit, draft, others),
        **known,
    )


async def _joined(unit: Unit, office: Office, person: Person, goal: Goal, draft: GoalDraft) -> dict[str, Any]:
    """What else is known of a goal that reads like the draft."""
    if draft.kind is GoalKind.DEVELOPMENT:
        return await _beside(unit, office, person, goal.id)
    if draft.kind is GoalKind.PERFORMANCE:
        talks = await unit.gap_talks.of(person.id)
        if talk := next((each for each in talks if each.goal_id == goal.id and each.cause), None):
            from goalcoach.coach.gap_behind import gap_behind

            return {"gap": await gap_behind(unit, person, talk)}
    return {}


async def _beside(unit: Unit, office: Office, person: Person, goal_id: GoalId) -> dict[str, Any]:
    """What stands beside a development goal, and what that is measured by; nothing where nobody planned."""
    kept = await unit.growth.plan_of(goal_id)
    if kept is None:
        return {}
    framework = (await office.names(unit)).framework
    return {
        "plan": kept.plan,
        "gap": await _gap(unit, person, kept),
        "course": Course(first_step=_first_step(kept.plan, office.today())),
        "capacity": await _capacity(unit, office, person, kept),
        "role": kept.role,
        "standing": await standing_of(unit, person.id),
        "vocabulary": vocabulary(framework, kept.plan.competency, kept.role),
    }


async def _capacity(unit: Unit, office: Office, person: Person, kept: KeptPlan) -> Capacity | None:
    """The month, and whether the means were agreed; None where neither is known."""
    goal = await unit.goals.get(kept.goal_id)
    agreed = confirmed(goal, needed(goal, kept, await unit.means.of(goal.id), person.manager_id))
    month = await ledger(unit, office, person, but=goal.id)
    if month is None:
        return None if agreed is None else Capacity(decision=kept.decision, confirmed=agreed)
    return replace(capacity(month, kept.decision), confirmed=agreed)


async def _gap(unit: Unit, person: Person, kept: KeptPlan) -> Gap | None:
    """The shortfall that a goal was made for: the newest one of its competency, where it leads to no role."""
    if kept.role is not None:
        return None
    talks = await unit.gap_talks.of(person.id)
    found = next((each for each in talks if each.competency == kept.plan.competency), None)
    return await gap_of(unit, person, found) if found and found.competency else None


def _first_step(plan: LearningPlan, today: date) -> date | None:
    """Something small in the first week, or the first use."""
    return today if any(each.strip() for each in plan.weeks[:1]) else plan.first_use


def vocabulary(framework: Framework, competency: str, role: TargetRole | None = None) -> Vocabulary:
    """What a goal for this competency may name: it, the role it leads to, and what is offered for it."""
    blueprint = framework.blueprint(role.blueprint) if role else None
    offered = [each for each in framework.offers if competency in each.competencies]
    asked = {need.competency for need in blueprint.requirements} if blueprint else set[str]()
    return Vocabulary(
        competencies=tuple(each for each in framework.competencies if each.id in {competency, *asked}),
        blueprints=(blueprint,) if blueprint else (),
        courses=tuple(each.name for each in offered if each.kind in TAUGHT),
        mentors=tuple(each.name for each in offered if each.kind is OfferKind.MENTOR),
    )


TAUGHT = frozenset({OfferKind.COURSE, OfferKind.CERTIFICATE})
"""Offers that somebody attends or passes."""


def _may_be_served(goal: Goal) -> bool:
    """Whether other goals of its owner may lead to this one: it is an objective they are still at."""
    put_away = goal.status in (GoalStatus.ARCHIVED, GoalStatus.DONE)
    return goal.version.draft.kind is GoalKind.OBJECTIVE and not put_away


def model_facts(office: Office, person: Person, turns: Sequence[Turn], typed: Sequence[str] = ()) -> Facts:
    """Facts for a text the coach made: it may only rest on what the person said, or `typed` as a goal."""
    said = tuple(turn.text for turn in turns if turn.speaker is Speaker.PERSON)
    return Facts(
        today=office.today(),
        origin=Origin.MODEL,
        calendar=office.calendar,
        language=language_of(person, said),
        owner=person.id,
        said=(*said, *typed),
        pack=office.pack,
        asked_before=tuple(closing_question(turn.text) for turn in turns if turn.speaker is Speaker.COACH),
    )
