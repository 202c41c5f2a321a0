"""Reasons to pass over a question of the rules, kept with the version they were given for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goalcoach.coach.facts import own_facts
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Goal, GoalDraft, Waiver
from goalcoach.domain.person import Person
from goalcoach.rules.engine import judge
from goalcoach.store.port import Unit


async def still_asked(
    unit: Unit, office: Office, actor: Person, goal: Goal, draft: GoalDraft, waivers: Sequence[Waiver]
) -> tuple[Waiver, ...]:
    """Those among the waivers whose question the rules ask of the draft, as its owner is shown it."""
    if not waivers:
        return ()
    verdict = judge(draft, await own_facts(unit, office, actor, draft, goal.id))
    asked = {finding.code for finding in verdict.asks}
    return tuple(waiver for waiver in waivers if waiver.code in asked)


async def checked(
    unit: Unit, office: Office, actor: Person, goal: Goal, draft: GoalDraft, waivers: Sequence[Waiver]
) -> tuple[Waiver, ...]:
    """The waivers to keep with the draft. One the goal had before is left out once nobody asks any more.

    Raises InvalidInput for any other waiver of something nobody asks, and for one without a reason.
    """
    waivers = [replace(each, reason=short_text(each.reason, "waivers")) for each in waivers]
    asked = await still_asked(unit, office, actor, goal, draft, waivers)
    before = {each.code for each in goal.version.waivers}
    for waiver in waivers:
        if waiver not in asked and waiver.code not in before:
            raise InvalidInput(f"There is no open question {waiver.code} to pass over.", field="waivers")
        if not waiver.reason:
            raise InvalidInput(f"Say why {waiver.code} does not matter here.", field="waivers")
    return asked
