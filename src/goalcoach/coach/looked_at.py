"""What the rules may know of how a goal is looked at. For its owner alone: confidence is among it."""

from __future__ import annotations

from goalcoach.coach.looks_due import reminded_in_vain
from goalcoach.coach.office import Office
from goalcoach.coach.rhythm import standings
from goalcoach.coach.talks import last_of
from goalcoach.domain.check_in import CheckIn as Kept
from goalcoach.domain.goal import SHARED, Goal
from goalcoach.domain.person import Person
from goalcoach.rules.joined.rhythm import CheckIn, Rhythm
from goalcoach.store.port import Unit


async def rhythm_of(unit: Unit, office: Office, owner: Person, goal: Goal) -> Rhythm | None:
    """The looks at a goal of this owner; None where there were none yet, or it is over.

    Days away are left out: no look is ever due on one.
    """
    check_ins = await unit.check_ins.of(goal.id)
    if not check_ins:
        return None
    standing = (await standings(unit, office, [goal])).get(goal.id)
    if standing is None:
        return None
    sure = await unit.confidences.of(goal.id)
    talked = last_of(await unit.talks.of(owner.id))
    return Rhythm(
        every=standing.every,
        # A look that is due is still to come: it has a day, and is no goal that nobody returns to.
        next=max(standing.due, office.today()),
        done=tuple(
            CheckIn(
                day=each.day,
                progress=each.value,
                confidence=sure[each.id].value if each.id in sure else None,
                note=_said(each),
            )
            for each in check_ins
        ),
        ignored=await reminded_in_vain(unit, office, owner, goal),
        seen_by=(owner.manager_id or "") if goal.status in SHARED else "",
        talked=talked.goals,
        career_talk=talked.career,
    )


def _said(check_in: Kept) -> str:
    """What was said in words: the note, or whatever else took its place."""
    return check_in.note or check_in.obstacle_words or check_in.learned or check_in.help_needed
