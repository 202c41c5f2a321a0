"""When learning is achieved: used in two situations, and seen by somebody else. Completed is not that."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from goalcoach.access.policy import Action, require
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import Conflict, Forbidden, InvalidInput, NotFound
from goalcoach.domain.goal import Goal, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person, PersonId
from goalcoach.rules.joined.levels import LevelEvidence, Rater
from goalcoach.rules.thresholds import USES_SEEN, Thresholds
from goalcoach.store.growth_port import KeptEvidence
from goalcoach.store.port import Unit
from goalcoach.store.use_port import Use, UseKind

SITUATIONS = USES_SEEN
"""Days on which it must have been used."""
TEXT_LIMIT = 500
MOST_LINES = 100
"""Lines about one goal."""
_ANSWERS = frozenset({UseKind.SITUATION, UseKind.LESSON})
"""What answers where it was used since: a situation, or why there was none."""


class Stage(StrEnum):
    """How far a development goal has come."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    COMPLETED = "completed"
    """The learning is done, and nothing of it was used."""
    APPLIED = "applied"
    """Used once, or not seen by anybody else yet."""
    ACHIEVED = "achieved"
    CLOSED = "closed"
    """Not achieved; what was learned is written down."""


ENDED = frozenset({Stage.ACHIEVED, Stage.CLOSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A development goal's stage, with what it rests on."""

    stage: Stage
    uses: tuple[Use, ...]
    missing: tuple[UseKind, ...]
    """What is still needed for it to be achieved; a kind stands there as often as it is needed."""
    completed: date | None
    """When the learning was over; None before that."""
    follow_ups: tuple[date, ...]
    """Days on which somebody asks where it was used since; none before it is completed, or once closed."""

    @property
    def used(self) -> bool:
        """Whether its owner has told of a situation."""
        return any(use.kind is UseKind.SITUATION for use in self.uses)

    def asked(self, today: date) -> date | None:
        """The day of the last question that is due; None once it is answered by a use, or by why not.

        One answer serves one question: what came late for the one before does not count for this one.
        """
        due = [each for each in self.follow_ups if each <= today]
        if not due:
            return None
        days = [use.day for use in self.uses if use.kind in _ANSWERS]
        asks, begun = due[-1], self.completed or due[0]
        last = due[-2] if len(due) > 1 else begun
        before = due[-3] if len(due) > 2 else begun
        late = len(due) > 1 and not any(before < day <= last for day in days)
        told = sum(last < day < asks for day in days) > late or any(day >= asks for day in days)
        return None if told else asks


async def look(unit: Unit, office: Office, goal: Goal) -> Applied | None:
    """Of a goal that may be read; None where it is none of learning."""
    if goal.version.draft.kind is not GoalKind.DEVELOPMENT:
        return None
    return applied(goal.status, await unit.uses.of(goal.id), goal, office.pack.thresholds)


def applied(status: GoalStatus, uses: Sequence[Use], goal: Goal, limits: Thresholds) -> Applied:
    """The stage that these lines and this state make; `limits` say when somebody asks again."""
    days = {use.day for use in uses if use.kind is UseKind.SITUATION and use.by_id == goal.owner_id}
    seen = [use for use in uses if use.kind is UseKind.OBSERVATION and use.by_id != goal.owner_id]
    lacking = [UseKind.SITUATION] * max(0, SITUATIONS - len(days)) + [UseKind.OBSERVATION] * (not seen)
    stage = _stage(status, uses, used=bool(days), achieved=not lacking)
    completed = [use.day for use in uses if use.kind is UseKind.COMPLETED]
    if stage is Stage.ACHIEVED and not completed:
        completed = [max((*days, *(use.day for use in seen[:1])))]
    asks = (limits.first_follow_up, limits.second_follow_up, limits.last_follow_up)
    ended = completed[0] if completed else None
    return Applied(
        stage=stage,
        uses=tuple(uses),
        missing=() if stage in ENDED else tuple(lacking),
        completed=ended,
        follow_ups=tuple(ended + timedelta(days=each) for each in asks)
        if ended and stage is not Stage.CLOSED
        else (),
    )


async def enter(
    unit: Unit,
    office: Office,
    actor: Person,
    goal_id: GoalId,
    *,
    kind: UseKind | None,
    text: str,
    day: date | None = None,
) -> Applied:
    """Add a line; without a kind, the owner tells a situation and others what they saw.

    Raises NotFound, Forbidden, Conflict, InvalidInput.
    """
    goal = await unit.goals.get(goal_id)
    owner = actor if goal.owner_id == actor.id else await unit.people.get(goal.owner_id)
    require(actor, owner, goal, Action.READ)
    own = actor.id == owner.id
    kind = kind or (UseKind.SITUATION if own else UseKind.OBSERVATION)
    if own is (kind is UseKind.OBSERVATION):
        raise Forbidden("What was seen is told by somebody else, everything else by the goal's owner.")
    before = await look(unit, office, goal)
    if before is None:
        raise Conflict("This is no goal of learning.")
    if before.stage is Stage.CLOSED or goal.status is GoalStatus.ARCHIVED:
        raise Conflict("This goal is closed. Open it again first.")
    said = short_text(text, "text", TEXT_LIMIT)
    if not said and kind is not UseKind.COMPLETED:
        raise InvalidInput("Say in a sentence what happened.", field="text")
    when = day or office.today()
    if when > office.today():
        raise InvalidInput("That day is still to come. Enter it when it was.", field="day")
    await add(unit, office, actor, goal, kind, text=said, day=when)
    return applied(goal.status, await unit.uses.of(goal.id), goal, office.pack.thresholds)


async def add(
    unit: Unit, office: Office, actor: Person, goal: Goal, kind: UseKind, *, text: str, day: date
) -> str:
    """Keep a line that may be kept, and the level once it is achieved by it; the id of the line.

    Raises Conflict for one too many.
    """
    # Of two lines in one moment the second one sees the first: it may be the one that achieves the goal.
    await unit.people.hold(goal.owner_id)
    before = await unit.uses.of(goal.id)
    if len(before) >= MOST_LINES:
        raise Conflict(f"{MOST_LINES} entries stand here already. That tells enough of one goal.")
    use = Use(
        id=office.new_id(),
        goal_id=goal.id,
        kind=kind,
        day=day,
        text=text,
        by_id=actor.id,
        at=office.now(),
    )
    await unit.uses.add(use)
    limits = office.pack.thresholds
    stages = [applied(goal.status, lines, goal, limits).stage for lines in (before, (*before, use))]
    if stages[1] is Stage.ACHIEVED and stages[0] is not Stage.ACHIEVED:
        await _show_level(unit, office, goal)
    return use.id


async def take_back(unit: Unit, office: Office, goal: Goal, use_id: str, by_id: PersonId) -> None:
    """Take out what somebody told of a goal; one that is not achieved without it shows no level any more."""
    await unit.people.hold(goal.owner_id)
    with suppress(NotFound):
        await unit.uses.remove(use_id, goal.id, by_id)
    found = await look(unit, office, goal)
    if found is None or found.stage is Stage.ACHIEVED:
        return
    for each in await unit.growth.evidence_of(goal.owner_id):
        if each.evidence.rater is Rater.GOAL and each.evidence.by == goal.id:
            await unit.growth.remove_evidence(each.id, goal.owner_id, each.by_id)


async def refuse_unproven(unit: Unit, office: Office, goal: Goal) -> None:
    """Raises Conflict for planned learning that is to be done and is neither achieved nor closed."""
    found = await look(unit, office, goal)
    if found is None or found.stage in ENDED or await unit.growth.plan_of(goal.id) is None:
        return
    raise Conflict(
        "Learning is done once it was used in two situations and somebody else saw it. Enter them under "
        "“Used at work”, or write there what was learned and close it."
    )


def _stage(status: GoalStatus, uses: Sequence[Use], *, used: bool, achieved: bool) -> Stage:
    kinds = {use.kind for use in uses}
    if achieved:
        return Stage.ACHIEVED
    if UseKind.LESSON in kinds:
        return Stage.CLOSED
    if used:
        return Stage.APPLIED
    if UseKind.COMPLETED in kinds:
        return Stage.COMPLETED
    return Stage.UNDER_WAY if status is GoalStatus.AGREED else Stage.PLANNED


async def _show_level(unit: Unit, office: Office, goal: Goal) -> None:
    """An achieved goal is evidence of the level it led to."""
    kept = await unit.growth.plan_of(goal.id)
    if kept is None or kept.plan.to is None or not kept.plan.competency:
        return
    await unit.growth.add_evidence(
        KeptEvidence(
            id=office.new_id(),
            owner_id=goal.owner_id,
            evidence=LevelEvidence(
                competency=kept.plan.competency,
                level=kept.plan.to,
                day=office.today(),
                rater=Rater.GOAL,
                by=goal.id,
            ),
            by_id=goal.owner_id,
            note=goal.version.draft.text[:500],
            at=office.now(),
        )
    )
