"""Check-ins: what an owner says of a goal on a day.

Whoever may read the goal reads them. How sure the owner is stays theirs, unless they share it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from goalcoach.access.policy import Action, require
from goalcoach.coach.facts import person_facts
from goalcoach.coach.far_values import asked
from goalcoach.coach.looked_at import rhythm_of
from goalcoach.coach.office import Office
from goalcoach.coach.rhythm import begun, follow, owner_of
from goalcoach.coach.texts import short_text
from goalcoach.domain.check_in import CheckIn, Confidence, Obstacle, Source
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import Direction, Goal, GoalDraft, GoalId, GoalKind
from goalcoach.domain.measured import number
from goalcoach.domain.person import Person
from goalcoach.domain.rhythm import CHOICES
from goalcoach.domain.sentence import spoken_date
from goalcoach.rules.engine import judge
from goalcoach.rules.verdict import Verdict
from goalcoach.store.port import Unit

TEXT_LIMIT = 1_000
"""Code points of a note, and of each other text of a check-in."""
MOST = 1_000
"""Check-ins of one goal."""
SUREST = 10
CADENCE = "CD"
"""Beginning of the codes of rules about how a goal is looked at."""
_RESULTS = frozenset({GoalKind.PERFORMANCE, GoalKind.KEY_RESULT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What somebody says at a check-in, not yet looked at. What was not said is empty or None."""

    day: date | None = None
    """None for today."""
    value: Decimal | None = None
    """Where the measure stands, in its own unit; of a yes/no measure 0 or 1."""
    confidence: int | None = None
    """0 to 10."""
    shares: bool = False
    """Whether whoever leads them may read the confidence of this check-in."""
    note: str = ""
    obstacle: Obstacle | None = None
    obstacle_words: str = ""
    learned: str = ""
    help_needed: str = ""
    source: Source = Source.TYPED
    certain: Decimal | None = None
    """The value that they were asked about before, and say again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The check-ins of one goal as one person may read them."""

    goal: Goal
    check_ins: tuple[CheckIn, ...]
    """The earliest day first."""
    confidences: Mapping[str, Confidence]
    """By check-in: all of them for the owner, for others what was shared with them."""


async def add(
    unit: Unit, office: Office, person: Person, goal_id: GoalId, told: Told, *, ends: bool = False
) -> CheckIn:
    """Keep a check-in of one's own goal; the day of the next look moves on.

    With `ends` it is what came of the goal: one that begins later may be called off today.
    Raises InvalidInput naming the field, Conflict for a goal that is over.
    """
    goal = await _own(unit, person, goal_id)
    day = _day(office, told.day, min(begun(office, goal), office.today()) if ends else begun(office, goal))
    check_in = CheckIn(
        id=office.new_id(),
        goal_id=goal_id,
        owner_id=person.id,
        day=day,
        at=office.now(),
        value=_value(goal.version.draft, told.value),
        note=short_text(told.note, "note", TEXT_LIMIT),
        obstacle=told.obstacle or (Obstacle.OTHER if told.obstacle_words.strip() else None),
        obstacle_words=short_text(told.obstacle_words, "obstacle_words", TEXT_LIMIT),
        learned=short_text(told.learned, "learned", TEXT_LIMIT),
        help_needed=short_text(told.help_needed, "help_needed", TEXT_LIMIT),
        source=told.source,
    )
    if told.confidence is not None and not 0 <= told.confidence <= SUREST:
        raise InvalidInput(f"Say how sure you are from 0 to {SUREST}.", field="confidence")
    if told.confidence is None and not _says_something(check_in):
        raise InvalidInput("Say one thing: a number, how sure you are, or a sentence.", field="note")
    if len(await unit.check_ins.of(goal_id)) >= MOST:
        raise Conflict(f"This goal has {MOST:,} check-ins, and no room for more.")
    await unit.check_ins.add(check_in)
    if told.confidence is not None:
        await unit.confidences.keep(
            Confidence(check_in_id=check_in.id, value=told.confidence, shared=told.shares)
        )
    await follow(unit, office, goal, keep=True)
    return check_in


async def doubt(unit: Unit, person: Person, goal_id: GoalId, told: Told) -> None:
    """Raises InvalidInput that asks about a value which was most likely mistyped; said again it may stand."""
    goal = await _own(unit, person, goal_id)
    question = asked(goal.version.draft.measure, told.value)
    if question and told.certain != told.value:
        raise InvalidInput(
            f"{question} Put it right, or save it again as it is.", field="value", said=number(told.value)
        )


async def counted_in(unit: Unit, actor: Person, goal_id: GoalId) -> str:
    """The unit that a goal is measured in, to read a number by; empty for none. Raises NotFound.

    For whoever may read the goal: whether "68 %" is a number of it would tell anybody else its unit.
    """
    goal = await unit.goals.get(goal_id)
    require(actor, await owner_of(unit, actor, goal), goal, Action.READ)
    measure = goal.version.draft.measure
    return measure.unit if measure else ""


async def remove(unit: Unit, office: Office, person: Person, goal_id: GoalId, check_in_id: str) -> None:
    """Take out a check-in of one's own goal, with its confidence. Raises NotFound, Conflict.

    The goal asks again as it did before; after its only check-in, on the day that was about.
    """
    goal = await _own(unit, person, goal_id)
    check_ins = {each.id: each for each in await unit.check_ins.of(goal_id)}
    if check_in_id not in check_ins:
        raise NotFound("There is no such check-in of this goal.")
    await unit.check_ins.remove(check_in_id, person.id)
    if len(check_ins) > 1:
        await follow(unit, office, goal)
    else:
        await unit.check_ins.plan(goal_id, check_ins[check_in_id].day)


async def look(unit: Unit, actor: Person, goal_id: GoalId) -> Seen:
    """The check-ins of a goal, for whoever may read it. Raises NotFound."""
    goal = await unit.goals.get(goal_id)
    require(actor, await owner_of(unit, actor, goal), goal, Action.READ)
    return await seen(unit, actor, goal)


async def seen(unit: Unit, actor: Person, goal: Goal) -> Seen:
    """The same of a goal that this person may read for certain."""
    own = actor.id == goal.owner_id
    confidences = unit.confidences.of if own else unit.confidences.shared
    return Seen(
        goal=goal,
        check_ins=tuple(await unit.check_ins.of(goal.id)),
        confidences=await confidences(goal.id),
    )


async def questions(unit: Unit, office: Office, owner: Person, goal: Goal) -> tuple[Finding, ...]:
    """What the rules ask of how an owner looks at a goal of theirs: a fall in confidence, half a look."""
    rhythm = await rhythm_of(unit, office, owner, goal)
    if rhythm is None:
        return ()
    return about_looks(judge(goal.version.draft, replace(person_facts(office, owner), rhythm=rhythm)))


def about_looks(verdict: Verdict[GoalDraft]) -> tuple[Finding, ...]:
    """The findings of a verdict that are about looking at the goal, not about its words."""
    return tuple(each for each in verdict.findings if each.code.startswith(CADENCE))


def has_value(draft: GoalDraft) -> bool:
    """Whether a number can say where the goal stands."""
    return draft.kind in _RESULTS or draft.measure is not None


def done_or_not(draft: GoalDraft) -> bool:
    """Whether its measure knows only not done and done."""
    return draft.measure is not None and draft.measure.direction is Direction.DONE


async def _own(unit: Unit, person: Person, goal_id: GoalId) -> Goal:
    """One's own goal that is under way. Raises NotFound, Forbidden, Conflict."""
    goal = await unit.goals.get(goal_id)
    require(person, await owner_of(unit, person, goal), goal, Action.EDIT)
    if goal.version.draft.kind not in CHOICES:
        raise Conflict("An aspiration is not looked at by the week. Make a goal of its first step.")
    return goal


def waits(office: Office, goal: Goal) -> str:
    """From when on a goal that begins later is looked at, as a sentence; empty once it has begun."""
    return _waits(begun(office, goal), office.today())


def _waits(first: date, today: date) -> str:
    return f"The goal begins on {spoken_date(first)}, and is looked at from then on." if first > today else ""


def _day(office: Office, told: date | None, first: date) -> date:
    today = office.today()
    day = told or today
    if early := _waits(first, today):
        raise InvalidInput(early, field="day")
    if day > today:
        raise InvalidInput("That day has not come yet. Choose today or an earlier one.", field="day")
    if day < first:
        raise InvalidInput(
            f"The goal began on {spoken_date(first)}. Choose that day or a later one.", field="day"
        )
    return day


def _value(draft: GoalDraft, value: Decimal | None) -> Decimal | None:
    if value is None:
        return None
    if not has_value(draft):
        raise InvalidInput("This goal has no measure. Say in a sentence where it stands.", field="value")
    if done_or_not(draft) and value not in (0, 1):
        raise InvalidInput("It is done (1) or not done (0).", field="value")
    return Decimal(number(value))


def _says_something(check_in: CheckIn) -> bool:
    texts: Sequence[str] = (check_in.note, check_in.obstacle_words, check_in.learned, check_in.help_needed)
    return check_in.value is not None or check_in.obstacle is not None or any(texts)
