"""A development goal for one step of one competency: ways to take it, and the goal the person writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import islice
from typing import Any

from goalcoach.coach import goals, hours
from goalcoach.coach.comparison import Line
from goalcoach.coach.facts import TAUGHT, person_facts, vocabulary
from goalcoach.coach.languages import language_of
from goalcoach.coach.office import Office
from goalcoach.coach.room import Decided, Giving, decide
from goalcoach.coach.texts import clean_draft, short_text
from goalcoach.coach.ways_phrases import LANGUAGES, ways_phrases
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import Framework, Offer, OfferKind
from goalcoach.domain.goal import Goal, GoalDraft, GoalKind, Milestone
from goalcoach.domain.person import Person
from goalcoach.domain.sentence import spoken_date
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.gap import Gap
from goalcoach.rules.joined.levels import Observations
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.role import TargetRole
from goalcoach.rules.verdict import Accepted
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.port import Unit

SPAN, NEXT_LOOK, FIRST_USE = timedelta(days=84), timedelta(days=28), timedelta(days=14)
"""From today: how long a step is meant to take, when somebody looks at it, when it is used first."""
_STATIONS = (FIRST_USE, SPAN / 2, SPAN - timedelta(days=7))
"""From today: what lies on the way of any step."""
MOST_OPTIONS = 3
PLAN_TEXT_LIMIT = 300
WEEKS = 4
"""Of the first month, each with something small."""


class Way(StrEnum):
    """How somebody learns: most of it by doing, some beside others, the least in courses."""

    EXPERIENCE = "experience"
    EXPOSURE = "exposure"
    EDUCATION = "education"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A way to take the step, to begin with."""

    way: Way
    text: str
    """A goal sentence to keep, change or throw away."""
    course: str = ""
    """Course or certificate it names, as the organisation has it."""
    mentor: str = ""
    """Likewise."""
    name: str = ""
    """Of a built-in one: what it stays called whatever else is offered, such as "beside"."""
    inquiry: str = ""
    """Where the language model proposed it: the inquiry …"""
    line: int = 0
    """… and which line of its answer it is."""

    @property
    def key(self) -> str:
        """What it is chosen by, also when other ways came or went meanwhile."""
        return f"{self.inquiry}.{self.line}" if self.inquiry else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What the person made of it. None: not said; empty or nought: said that there is none."""

    text: str
    offered: str = ""
    """The way it was made from, as it was offered; empty when it was written from nothing."""
    why: str = ""
    application: str = ""
    """Where the new ability will be used first."""
    mastery: str = ""
    """What somebody else will see."""
    first_use: date | None = None
    review: date | None = None
    hours: Decimal | None = None
    """A month."""
    course: str = ""
    support: str | None = None
    cost: Decimal | None = None
    watched: str = ""
    """The number that should move once the ability is used."""
    giving: Giving | None = None
    """What gives way for it, where it takes more hours than there are."""
    obstacle: str = ""
    if_then: str | None = None
    weeks: tuple[str, ...] | None = None
    """Something small for each week of the first month; empty: nothing, and that was said."""
    milestones: tuple[Milestone, ...] = ()
    activities: tuple[str, ...] = ()
    new: bool | None = None
    """Whether the task is new to the person."""


def options(line: Line, framework: Framework, facts: Facts) -> tuple[Option, ...]:
    """Goal sentences for this step: practice first, then beside others, then courses the organisation has.

    Two at least, in the language of the facts; each passed the rules as the coach's words.
    """
    last = spoken_date(facts.today + SPAN, facts.language)
    known = vocabulary(framework, line.competency.id)
    facts = replace(facts, vocabulary=known)
    passed = (each for each in _ways(line, framework.offers, last, facts.language) if _passes(each, facts))
    return tuple(islice(passed, MOST_OPTIONS))


def stations(today: date, language: str) -> tuple[Milestone, ...]:
    """Milestones to begin with, for any step: used, looked back, seen by somebody."""
    said = ways_phrases(language).stations
    return tuple(Milestone(text=text, due=today + after) for after, text in zip(_STATIONS, said, strict=True))


def _passes(option: Option, facts: Facts) -> bool:
    """Whether a sentence would be taken from a language model; its own numbers are no invention."""
    draft = GoalDraft(kind=GoalKind.DEVELOPMENT, text=option.text, language=facts.language)
    return isinstance(judge(draft, replace(facts, said=(*(facts.said or ()), option.text))), Accepted)


def _ways(line: Line, offers: Sequence[Offer], last: str, language: str) -> Iterator[Option]:
    put = ways_phrases(language)
    ability = _lower(line.competency.name) if put.lowers else line.competency.name
    for offer in islice(_practice(line, offers), 1):
        text = put.offered.format(offer=offer.name, last=last)
        yield Option(way=Way.EXPERIENCE, text=text, name=f"offered:{offer.id}")
    yield Option(way=Way.EXPOSURE, text=put.beside.format(ability=ability, last=last), name="beside")
    for offer in islice(_courses(line, offers), 1):
        text = put.taught.format(offer=offer.name, last=last)
        yield Option(way=Way.EDUCATION, text=text, course=offer.name, name=f"taught:{offer.id}")
    yield Option(way=Way.EXPERIENCE, text=put.practised.format(ability=ability, last=last), name="practised")


async def write(
    unit: Unit,
    office: Office,
    person: Person,
    line: Line,
    written: Written,
    *,
    role: TargetRole | None = None,
    gap: Gap | None = None,
    standing: Observations,
) -> Goal:
    """Keep a development goal with what stands beside it, as a private draft. Raises InvalidInput."""
    draft = draft_of(line, written, office.today())
    draft = clean_draft(replace(draft, language=language_of(person, (draft.text,))), owner=person.id)
    plan = plan_of(line, written)
    decided = await decide(unit, office, person, draft.hours_per_month, written.giving) or Decided()
    found = await hours.ledger(unit, office, person)
    framework = (await office.names(unit)).framework
    facts = replace(
        person_facts(office, person),
        plan=plan,
        role=role,
        gap=gap,
        capacity=hours.capacity(found, decided.words) if found else None,
        standing=standing,
        vocabulary=vocabulary(framework, line.competency.id, role),
    )
    goals.accept(draft, facts)
    goal = await goals.write(unit, office, person, draft, offered=written.offered)
    await unit.growth.keep_plan(
        KeptPlan(
            goal_id=goal.id,
            plan=plan,
            role=role,
            decision=decided.words,
            gives_way=decided.way,
            decided_on=decided.on,
            revision=1,
        )
    )
    return goal


def draft_of(line: Line, written: Written, today: date) -> GoalDraft:
    """The goal as it will be judged. Raises InvalidInput when nothing was written."""
    if not written.text.strip():
        raise InvalidInput("Write what you will do, or choose one of the ways above.", field="text")
    return GoalDraft(
        kind=GoalKind.DEVELOPMENT,
        text=written.text,
        start=today,
        review=written.review or today + NEXT_LOOK,
        why=written.why,
        application=written.application,
        mastery=written.mastery or line.says(line.next),
        hours_per_month=written.hours,
        milestones=_moved(written.milestones, written.first_use, today),
        activities=written.activities,
    )


def _moved(milestones: Sequence[Milestone], first_use: date | None, today: date) -> tuple[Milestone, ...]:
    """The proposed milestone of the first use goes to the day somebody chose for it."""
    proposed = {stations(today, language)[0] for language in LANGUAGES}
    return tuple(
        replace(each, due=first_use) if first_use and each in proposed else each for each in milestones
    )


def plan_of(line: Line, written: Written) -> LearningPlan:
    """What stands beside it. Raises InvalidInput for a text that is too long."""
    return LearningPlan(
        competency=line.competency.id,
        level=line.shown.level,
        to=line.next,
        course=short_text(written.course, "course", PLAN_TEXT_LIMIT),
        chosen=True,
        **_fields(written),
    )


def _fields(written: Written) -> dict[str, Any]:
    """The part of a plan that can be changed later."""
    return {
        "support": _short(written.support, "support"),
        "cost": written.cost,
        "first_use": written.first_use,
        "watched": short_text(written.watched, "watched", PLAN_TEXT_LIMIT),
        "obstacle": short_text(written.obstacle, "obstacle", PLAN_TEXT_LIMIT),
        "if_then": _short(written.if_then, "if_then"),
        "small_step": "" if written.weeks == () else None,
        "weeks": tuple(
            short_text(each, f"week{number}", PLAN_TEXT_LIMIT)
            for number, each in enumerate(written.weeks or (), 1)
        ),
        "new": written.new,
    }


def changed(draft: GoalDraft, plan: LearningPlan, written: Written) -> tuple[GoalDraft, LearningPlan]:
    """A goal and its plan as somebody rewrote them; step, course and dates of the goal stay.

    Raises InvalidInput for a text that is too long, or none at all.
    """
    if not written.text.strip():
        raise InvalidInput("Write what you will do.", field="text")
    fields = _fields(written)
    goal = replace(
        draft,
        text=written.text,
        review=written.review or draft.review,
        why=written.why,
        application=written.application,
        mastery=written.mastery,
        hours_per_month=written.hours,
        milestones=written.milestones,
        activities=written.activities,
    )
    return goal, replace(plan, **fields)


def _practice(line: Line, offers: Sequence[Offer]) -> Iterator[Offer]:
    return fitting(line, [each for each in offers if each.kind is OfferKind.ACTIVITY])


def _courses(line: Line, offers: Sequence[Offer]) -> Iterator[Offer]:
    return fitting(line, [each for each in offers if each.kind in TAUGHT])


def fitting(line: Line, offers: Sequence[Offer]) -> Iterator[Offer]:
    """What leads to the next level first, then what fits any; nothing for a level that is further off."""
    mine = [each for each in offers if line.competency.id in each.competencies]
    yield from (each for each in mine if each.to == line.next)
    yield from (each for each in mine if each.to is None)


def _lower(name: str) -> str:
    """A name within a sentence: "Giving feedback" becomes small, "SQL" does not."""
    return name[0].lower() + name[1:] if name[1:2].islower() else name


def _short(text: str | None, field: str) -> str | None:
    return None if text is None else short_text(text, field, PLAN_TEXT_LIMIT)
