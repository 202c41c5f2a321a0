"""What pages show of levels, gaps and aims: words and bars of what was worked out. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from urllib.parse import quote

from goalcoach.coach.career import AimView
from goalcoach.coach.comparison import Line
from goalcoach.coach.own_levels import Word as Counts
from goalcoach.domain.framework import BlueprintKind, Competency, Framework, OfferKind
from goalcoach.domain.measured import number
from goalcoach.domain.person import NO_LONGER_HERE, PersonId
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.gap import Cause
from goalcoach.rules.joined.levels import Rater, Thin, Weighed, share
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.store.growth_port import KeptEvidence, KeptPlan
from goalcoach.web.pages.phrases import day

RATER = {
    Rater.SELF: "Own rating",
    Rater.MANAGER: "Manager",
    Rater.PEER: "Colleague",
    Rater.SITUATION: "Situation",
    Rater.GOAL: "Achieved goal",
    Rater.TEST: "Exam or certificate",
}
THIN = {
    Thin.ONE_OPINION: "It rests on one person's word alone. Another's word or an exam makes it firmer.",
    Thin.LONG_AGO: "Nothing of it is recent enough to count in full.",
    Thin.APART: "Those who say something are two levels or more apart. Talk about what each of them saw.",
}
CAUSE = {
    Cause.SKILL: "Skill: known, and not mastered yet",
    Cause.KNOWLEDGE: "Knowledge: not known yet",
    Cause.RESOURCES: "Resources: time, people, money or tools",
    Cause.PROCESS: "Process: the way the work goes",
    Cause.CLARITY: "Clarity: what is wanted, and who decides",
    Cause.MOTIVATION: "Motivation: what follows from doing it",
    Cause.EXTERNAL: "From outside",
}
BLUEPRINT = {BlueprintKind.ROLE: "Role", BlueprintKind.NEED: "Strategic need"}
OFFER = {
    OfferKind.COURSE: "Course",
    OfferKind.CERTIFICATE: "Certificate",
    OfferKind.MENTOR: "Mentor",
    OfferKind.ACTIVITY: "Practice at work",
}
OFFERS = {
    OfferKind.COURSE: "Courses",
    OfferKind.CERTIFICATE: "Certificates",
    OfferKind.MENTOR: "Mentors",
    OfferKind.ACTIVITY: "Practice at work",
}


class Step(StrEnum):
    """One box of a bar."""

    SHOWN = "shown"
    MISSING = "missing"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The levels of one competency as boxes, with the same in words."""

    name: str
    competency: str
    href: str
    steps: tuple[Step, ...]
    words: str
    """ "level 2 of 5, 4 asked for"."""
    shown: int
    asked: int
    gap: int
    weight: str
    thin: tuple[str, ...]
    unseen: bool
    next: str
    """What somebody does on the level that comes next; empty when nothing is missing."""
    next_level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """An aim as it is listed or shown."""

    id: str
    revision: int
    title: str
    kind: str
    words: str
    shared: bool
    newer: bool
    version: str
    gone: bool
    """Whether a blueprint was chosen that is not there any more."""
    about: str
    ready: str
    """ "45 %"; empty when it cannot be told."""
    bars: tuple[Bar, ...]
    first: tuple[Bar, ...]
    most: int
    """How many of them there are at most."""
    unseen: int
    blueprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One observation, as it counts today."""

    id: str
    """To take it out; empty for one that this person did not enter."""
    level: int
    who: str
    day: str
    note: str
    weight: str
    """Empty for one that a newer word of the same person replaced."""


def aim(view: AimView) -> Aim:
    """An aim with its bars."""
    blueprint, found = view.blueprint, view.comparison
    bars = tuple(bar(line) for line in found.lines) if found else ()
    ready = percent(found.readiness) if found and found.readiness is not None else ""
    return Aim(
        id=view.aim.id,
        revision=view.aim.revision,
        title=view.title,
        kind=BLUEPRINT[blueprint.kind] if blueprint else "In your own words",
        words=view.aim.words,
        shared=view.shared,
        newer=view.newer,
        version=view.aim.version,
        gone=bool(view.aim.blueprint) and blueprint is None,
        about=blueprint.about if blueprint else "",
        ready=ready,
        bars=bars,
        first=tuple(bar(line) for line in found.first) if found else (),
        most=found.most if found else 0,
        unseen=len(found.unseen) if found else 0,
        blueprint=view.aim.blueprint,
    )


def bar(line: Line) -> Bar:
    """One line of a comparison."""
    asked, shown, top = line.need.level, line.shown.level, len(line.competency.levels)
    said = f"level {shown} of {top}" if line.shown.counted else "not seen yet"
    return Bar(
        name=line.competency.name,
        competency=line.competency.id,
        href=f"/growth/levels/{quote(line.competency.id)}",
        steps=steps(top, shown, asked),
        words=f"{said}, {asked} asked for",
        shown=shown,
        asked=asked,
        gap=line.gap,
        weight=number(line.need.weight),
        thin=tuple(THIN[each] for each in line.shown.thin),
        unseen=not line.shown.counted,
        next=line.says(line.next) if line.gap else "",
        next_level=line.next,
    )


def steps(top: int, shown: int, asked: int = 0) -> tuple[Step, ...]:
    """The boxes of one competency, the lowest level first; nothing is missing of what is not asked for."""
    return tuple(
        Step.SHOWN if level <= shown else Step.MISSING if level <= asked else Step.REST
        for level in range(1, top + 1)
    )


def planned(kept: KeptPlan, framework: Framework) -> list[tuple[str, str]]:
    """What stands beside a development goal, name and value, as its reader sees it."""
    plan = kept.plan
    competency = framework.competency(plan.competency)
    aim = framework.blueprint(kept.role.blueprint) if kept.role else None
    rows = [
        ("Competency", competency.name if competency else plan.competency),
        ("Level", _levels(plan, competency)),
        ("Leads to", aim.name if aim else ""),
        ("Course", plan.course),
        ("Help", _or_none(plan.support, "nobody is needed")),
        ("Money", "" if plan.cost is None else number(plan.cost) or "0"),
        ("First use", day(plan.first_use) if plan.first_use else ""),
        ("To watch", plan.watched),
        ("Beyond the hours" if kept.gives_way is GivesWay.EXCEPTION else "What gives way", _decided(kept)),
        ("Small step", _or_none(plan.small_step, "none")),
        ("New to you", "" if plan.new is None else "yes" if plan.new else "no"),
        ("In the way", plan.obstacle),
        ("If so", _or_none(plan.if_then, "none")),
    ]
    return [(name, value) for name, value in rows if value]


def _levels(plan: LearningPlan, competency: Competency | None) -> str:
    """ "from level 1 to 2: Holds a price …", with what somebody does on the level it leads to."""
    if not plan.to:
        return ""
    said = (
        f"from level {plan.level} to {plan.to}" if plan.level else f"from nothing seen yet to level {plan.to}"
    )
    says = next(iter(competency.levels[plan.to - 1 :]), "") if competency else ""
    return f"{said}: {says}" if says else said


def _decided(kept: KeptPlan) -> str:
    """What was decided; an exception with the day on which its owner signed."""
    signed = kept.gives_way is GivesWay.EXCEPTION and kept.decided_on is not None
    return f"{kept.decision} (signed on {day(kept.decided_on)})" if signed else kept.decision


def _or_none(text: str | None, none: str) -> str:
    return "" if text is None else text or none


_YEAR = {365, 366}
"""Days of one."""


def lasting(span: timedelta) -> str:
    """How long what was seen counts in full."""
    return "a year" if span.days in _YEAR else f"{span.days} days"


def words(said: Sequence[Counts], reader: PersonId, names: Mapping[PersonId, str]) -> tuple[Word, ...]:
    """What was entered, newest first, with what each counts."""
    return tuple(
        Word(
            id=each.kept.id if each.kept.by_id == reader else "",
            level=each.kept.evidence.level,
            who=_who(each.kept, reader, names),
            day=day(each.kept.evidence.day),
            note=each.kept.note,
            weight=number(each.weight) if each.weight is not None else "",
        )
        for each in said
    )


def _who(each: KeptEvidence, reader: PersonId, names: Mapping[PersonId, str]) -> str:
    kind = RATER[each.evidence.rater]
    if each.by_id == reader:
        return "You, as their manager" if each.evidence.rater is Rater.MANAGER else kind
    return f"{kind}: {names.get(each.by_id, NO_LONGER_HERE)}"


def sums(shown: Weighed, top: int) -> tuple[tuple[int, str, bool], ...]:
    """Level, the share of the weight that shows it or more, and whether that is the level; highest first."""
    return tuple(
        (level, percent(share(shown.counted, level)), level == shown.level) for level in range(top, 0, -1)
    )


def percent(value: Decimal) -> str:
    """A share, cut off rather than rounded up: 99.9 % is not ready."""
    return f"{int(value * 100)} %"
