"""The gap behind a result: as its owner found it out, as it stands today, and what is done about it."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.coach.heard_gap import heard
from goalcoach.coach.known_gap import gap_of
from goalcoach.domain.goal import NOT_PUT_AWAY, GoalId, GoalKind
from goalcoach.domain.person import Person
from goalcoach.llm.builtin.causes.answers import denied
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.rules.joined.gap import Gap
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.port import Unit


async def gap_behind(unit: Unit, person: Person, talk: GapTalk) -> Gap:
    """The gap by this talk of theirs about one of their goals."""
    found = await gap_of(unit, person, talk)
    looks = await unit.check_ins.of(GoalId(talk.goal_id)) if talk.goal_id else ()
    since = [each for each in looks if each.value is not None and each.day > talk.shortfall.day]
    if since:
        found = replace(found, actual=since[-1].value, day=since[-1].day)
    return replace(found, new_task=_new(talk), learning=await _taken_up(unit, person, talk))


def _new(talk: GapTalk) -> bool:
    """Whether they said that they never did it before."""
    told = heard(talk)
    return any(
        denied(each.probe, each.text, told.tongue(each))
        for each in told.answers
        if each.probe is Probe.BEFORE
    )


async def _taken_up(unit: Unit, person: Person, talk: GapTalk) -> bool:
    """Whether a development goal of theirs that is not put away is for what is missing."""
    if not talk.competency:
        return False
    own = await unit.goals.of([person.id], sorted(NOT_PUT_AWAY))
    learning = [each.id for each in own if each.version.draft.kind is GoalKind.DEVELOPMENT]
    plans = await unit.growth.plans_of(learning)
    return any(each.plan.competency == talk.competency for each in plans.values())
