"""Joined data that pass every rule, to vary in examples and tests: one person, one role, one gap."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.framework import Blueprint, Competency, Requirement
from goalcoach.domain.goal import GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.capacity import ActiveGoal, Capacity
from goalcoach.rules.joined.closing import Closing, Situation
from goalcoach.rules.joined.gap import Cause, Gap, ShortGoal
from goalcoach.rules.joined.graph import GoalGraph, Link
from goalcoach.rules.joined.levels import LevelEvidence, Observations, Rater
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.rhythm import CheckIn, Rhythm
from goalcoach.rules.joined.role import TargetRole
from goalcoach.rules.joined.vocabulary import Vocabulary
from goalcoach.rules.samples import FACTS, varied

_STEPS = ("follows a call", "answers questions", "leads a call", "negotiates", "teaches others")


@cache
def vocabulary() -> Vocabulary:
    """Competencies, a role, courses and mentors that exist."""
    return Vocabulary(
        competencies=(
            Competency(id="spanish", name="Spanish at work", levels=_STEPS),
            Competency(id="negotiation", name="Negotiation", levels=_STEPS),
        ),
        blueprints=(
            Blueprint(
                id="key-account",
                name="Key account manager",
                version="3",
                requirements=(
                    Requirement(competency="spanish", level=4, weight=Decimal(2)),
                    Requirement(competency="negotiation", level=3),
                ),
            ),
        ),
        courses=("Spanish for Sales", "Advanced Negotiation Skills", "AWS Certified Cloud Practitioner"),
        mentors=("Tomas Berg", "Peer circle"),
    )


@cache
def standing() -> Observations:
    """What the person has shown so far."""
    return Observations(
        evidence=(
            LevelEvidence(competency="spanish", level=2, day=date(2026, 9, 4), rater=Rater.PEER),
            LevelEvidence(competency="spanish", level=2, day=date(2026, 9, 4), rater=Rater.SELF),
            LevelEvidence(competency="negotiation", level=2, day=date(2026, 6, 30), rater=Rater.TEST),
        )
    )


@cache
def _gap() -> Gap:
    return Gap(
        goal=ShortGoal(title="Raise renewals in Madrid from 82 % to 90 %", due=date(2027, 6, 30)),
        actual=Decimal(84),
        target=Decimal(88),
        day=date(2026, 10, 30),
        cause=Cause.SKILL,
        competency="spanish",
    )


@cache
def _role() -> TargetRole:
    return TargetRole(blueprint="key-account", version="3", chosen=True)


@cache
def _plan() -> LearningPlan:
    return LearningPlan(
        competency="spanish",
        level=2,
        to=3,
        course="Spanish for Sales",
        support="Tomas Berg",
        cost=Decimal(400),
        first_use=date(2026, 12, 11),
        watched="Renewals in Madrid",
        chosen=True,
        obstacle="I switch to English when a price is questioned",
        if_then="If a price is questioned, then I ask for a moment and answer in Spanish",
        small_step="Ten minutes of news from Madrid every morning",
    )


@cache
def _closing() -> Closing:
    return Closing(
        achieved=True,
        situations=(
            Situation(text="Call with Madrid", day=date(2026, 10, 6), seen_by="Tomas Berg"),
            Situation(text="Visit of the Lima team", day=date(2026, 11, 3)),
        ),
        follow_ups=(date(2026, 12, 21), date(2027, 2, 19), date(2027, 5, 21)),
    )


@cache
def _rhythm() -> Rhythm:
    return Rhythm(
        next=date(2026, 12, 4),
        done=(
            CheckIn(day=date(2026, 11, 6), progress=Decimal(64), confidence=7, note="Templates are in use"),
            CheckIn(day=date(2026, 11, 20), progress=Decimal(66), confidence=6, note="Night shift trained"),
        ),
        seen_by="Tomas Berg",
        talked=date(2026, 10, 15),
        career_talk=date(2026, 8, 20),
    )


@cache
def _capacity() -> Capacity:
    return Capacity(
        available=Decimal(40),
        goals=(
            ActiveGoal(id="g1", kind=GoalKind.PERFORMANCE, hours=Decimal(18)),
            ActiveGoal(id="d1", kind=GoalKind.DEVELOPMENT, hours=Decimal(6)),
        ),
        budget=Decimal(900),
        confirmed=True,
    )


@cache
def _graph() -> GoalGraph:
    return GoalGraph(
        goal="g1",
        links=(
            Link(goal="g1", parent="dept-2", weight=Decimal("0.6")),
            Link(goal="g1", parent="dept-3", weight=Decimal("0.4")),
        ),
        anchors=frozenset({"dept-2", "dept-3"}),
    )


def joined(**known: object) -> Facts:
    """Facts of a person's own goal with these joined data."""
    return varied(FACTS, **known)


def a_gap(**changes: object) -> Gap:
    """A measured gap, caused by a missing skill."""
    return varied(_gap(), **changes)


def a_role(**changes: object) -> TargetRole:
    """A role the person chose."""
    return varied(_role(), **changes)


def a_plan(**changes: object) -> LearningPlan:
    """A whole plan."""
    return varied(_plan(), **changes)


def a_closing(**changes: object) -> Closing:
    """A goal that was achieved."""
    return varied(_closing(), **changes)


def a_rhythm(**changes: object) -> Rhythm:
    """Check-ins as they should be, of a goal of either kind."""
    return varied(_rhythm(), **changes)


def a_capacity(**changes: object) -> Capacity:
    """A month that has room."""
    return varied(_capacity(), **changes)


def a_graph(*links: Link, **changes: object) -> GoalGraph:
    """A goal that serves two goals of a department, or has these links."""
    graph = varied(_graph(), links=links) if links else _graph()
    return varied(graph, **changes)


def seen(competency: str, level: int, day: date, *raters: Rater) -> Observations:
    """One level on one day, on the word of these."""
    return Observations(
        evidence=tuple(
            LevelEvidence(competency=competency, level=level, day=day, rater=rater) for rater in raters
        )
    )


@cache
def _items() -> tuple[AgendaItem, ...]:
    return (
        AgendaItem(text="Where do the renewals in Madrid stand?", topic=Topic.RESULT),
        AgendaItem(text="What got in the way since the last look?", topic=Topic.OBSTACLES),
        AgendaItem(text="What do you need from me?", topic=Topic.RESOURCES),
        AgendaItem(text="Where did you use the Spanish you learned?", topic=Topic.APPLICATION),
        AgendaItem(text="What did others say about it?", topic=Topic.FEEDBACK),
        AgendaItem(text="What comes next in your learning?", topic=Topic.PATH),
        AgendaItem(text="How did the new skill help you with the renewals?", topic=Topic.JOINT),
    )


def an_agenda(*without: Topic, **changes: object) -> AgendaDraft:
    """An agenda that holds everything, but for these topics."""
    items = tuple(item for item in _items() if item.topic not in without)
    return varied(AgendaDraft(items=items), **changes)


def agenda_with(text: str, topic: Topic = Topic.OTHER) -> AgendaDraft:
    """That agenda with one more item."""
    return an_agenda(items=(*_items(), AgendaItem(text=text, topic=topic)))


@cache
def everything() -> Facts:
    """A goal about which everything is known, and nothing is wrong."""
    return joined(
        vocabulary=vocabulary(),
        standing=standing(),
        gap=a_gap(),
        role=a_role(),
        plan=a_plan(),
        graph=a_graph(),
        rhythm=a_rhythm(),
        capacity=a_capacity(),
    )
