"""One step to learn, for a gap of an aim or for a shortfall: ways to take it, and keeping the goal."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach import career
from goalcoach.coach.comparison import Line, next_line
from goalcoach.coach.development import Option, Written, options, write
from goalcoach.coach.gaps import GapView
from goalcoach.coach.known_gap import gap_of
from goalcoach.coach.languages import language_of
from goalcoach.coach.levels import named, standing_of
from goalcoach.coach.office import Office
from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import Goal
from goalcoach.domain.person import Person
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.gap import Gap
from goalcoach.rules.joined.role import TargetRole
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The step a goal is for."""

    line: Line
    ways: tuple[Option, ...]
    language: str
    """Of the ways."""
    role: TargetRole | None = None
    """The role or need it leads to."""
    gap: Gap | None = None
    """The shortfall it closes."""
    watched: str = ""
    """What fell short, as its goal names the number or as the person named the result; else empty."""


async def step_of_aim(unit: Unit, office: Office, person: Person, aim_id: str, competency: str) -> Step:
    """The gap of one's own aim; in own words, the next level. Raises NotFound when there is no more of it."""
    found = await career.look(unit, office, person, aim_id)
    language = language_of(person)
    if not found.aim.blueprint:
        own = await _next_level(unit, office, person, competency)
        return Step(line=own, ways=await _ways(unit, office, own, language), language=language)
    lines = found.comparison.lines if found.comparison else ()
    line = next((each for each in lines if each.competency.id == competency and each.gap), None)
    if line is None or found.blueprint is None:
        raise NotFound("This aim asks no more of that competency. Look at the aim again.")
    role = TargetRole(blueprint=found.blueprint.id, version=found.blueprint.version, chosen=True)
    return Step(line=line, ways=await _ways(unit, office, line, language), language=language, role=role)


async def _next_level(unit: Unit, office: Office, person: Person, competency: str) -> Line:
    """What comes next of a competency that somebody picked themselves. Raises NotFound."""
    known = await named(unit, office, competency)
    lasts = office.pack.thresholds.evidence_lasts
    line = next_line(known, await standing_of(unit, person.id), office.today(), lasts)
    if not line.gap:
        raise NotFound("You have shown the highest level of it. Look at the aim again.")
    return line


async def step_of_gap(unit: Unit, office: Office, person: Person, found: GapView) -> Step:
    """What a shortfall asks to be learned. Raises Conflict before there is anything."""
    line = found.line
    if line is None or not line.gap:
        raise Conflict("First confirm a cause that learning changes, and choose what is to be learned.")
    return Step(
        line=line,
        ways=await _ways(unit, office, line, found.talk.language),
        language=found.talk.language,
        gap=await gap_of(unit, person, found.talk),
        watched=await _watched(unit, found),
    )


async def keep(unit: Unit, office: Office, person: Person, step: Step, written: Written) -> Goal:
    """Keep what the person made of a step, as a private draft. Raises InvalidInput."""
    return await write(
        unit,
        office,
        person,
        step.line,
        written,
        role=step.role,
        gap=step.gap,
        standing=await standing_of(unit, person.id),
    )


async def _ways(unit: Unit, office: Office, line: Line, language: str) -> tuple[Option, ...]:
    framework = (await office.names(unit)).framework
    facts = Facts(today=office.today(), origin=Origin.MODEL, language=language, said=(), pack=office.pack)
    return options(line, framework, facts)


async def _watched(unit: Unit, found: GapView) -> str:
    if not found.talk.goal_id:
        return found.talk.shortfall.title
    try:
        goal = await unit.goals.get(found.talk.goal_id)
    except NotFound:
        return ""
    measure = goal.version.draft.measure
    return measure.name if measure else ""
