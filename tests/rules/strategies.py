"""Drafts of every kind and shape, sensible and odd, for laws that must hold for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Occasion, Topic
from goalcoach.domain.draft import Draft, Field, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.talking import LeftEmpty, Part, PointKind, TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition, Level
from goalcoach.rules.joined.course import Course, LastCycle, Reported
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.history import History, PastValue
from goalcoach.rules.joined.review import Outcome, Review, ReviewedGoal
from goalcoach.rules.joined.surroundings import (
    Absence,
    Dependency,
    OtherGoal,
    ParentGoal,
    Promise,
    Surroundings,
)
from goalcoach.rules.rule import Bad, Good
from goalcoach.rules.samples import TODAY, usual_facts
from tests.rules import strategies_growth as growth

WORDS = st.sampled_from(
    (
        "Raise Improve learn Hold by from to 62 % 75 30 June 2027 Q2 sales and the team soon TBD promoted "
        "Elena great ? . , ** “you” https://x.example <b> 2027-02-30 3/4/2027 twice a week ongoing my family "
        "\u202e \u200b \x00 \ud800 🎯 習得 כ"
    ).split(" ")
)
TEXTS = st.one_of(
    st.lists(WORDS, max_size=25).map(" ".join),
    st.text(st.characters(codec=None), max_size=80),
    st.sampled_from(["", " ", "?", "a", "W" * 600, "word " * 500, "١٢٣ ٤٥٪", "½ ² ①", "e\u0301" * 40]),
)
NUMBERS = st.one_of(
    st.none(),
    st.decimals(allow_nan=True, allow_infinity=True),
    st.sampled_from([Decimal("sNaN"), Decimal("-0"), Decimal("1E+999999"), Decimal("1E-999999")]),
)
DAYS = st.one_of(st.none(), st.dates())
MEASURES = st.builds(
    Measure,
    name=TEXTS,
    baseline=NUMBERS,
    target=NUMBERS,
    unit=st.sampled_from(["", "%", "pp", "EUR", "ticket"]) | TEXTS,
    direction=st.none() | st.sampled_from(Direction),
    source=TEXTS,
)


def goals(children: st.SearchStrategy[tuple[GoalDraft, ...]]) -> st.SearchStrategy[GoalDraft]:
    return st.builds(
        GoalDraft,
        kind=st.sampled_from(GoalKind),
        text=TEXTS,
        context=TEXTS,
        owner=TEXTS,
        measure=st.none() | MEASURES,
        start=DAYS,
        due=DAYS,
        review=DAYS,
        why=TEXTS,
        parent=TEXTS,
        hours_per_month=NUMBERS,
        application=TEXTS,
        mastery=TEXTS,
        milestones=st.lists(st.builds(Milestone, text=TEXTS, due=DAYS), max_size=3).map(tuple),
        activities=st.lists(TEXTS, max_size=2).map(tuple),
        key_results=children,
        language=st.sampled_from(["en", "de", "xx", ""]),
    )


_FLAT = goals(st.just(()))
GOALS = goals(st.lists(_FLAT, max_size=2).map(tuple))
REPLIES = st.builds(ReplyDraft, text=TEXTS, language=st.sampled_from(["en", "de"]), whole=st.booleans())
OPTIONS = st.builds(OptionDraft, text=TEXTS, field=st.none() | st.sampled_from(Field))
IDS = st.sampled_from(["e1", "e2", "g1", "", "\u202e"])
POINTS = st.builds(
    TalkingPointDraft,
    text=TEXTS,
    part=st.sampled_from(Part),
    kind=st.sampled_from(PointKind),
    evidence=st.lists(IDS, max_size=3).map(tuple),
    begin=DAYS,
    until=DAYS,
    goal=IDS,
    language=st.sampled_from(["en", "de"]),
)
PREPARATIONS = st.builds(
    TalkingPointsDraft,
    subject=IDS,
    points=st.lists(POINTS, max_size=4).map(tuple),
    begin=DAYS,
    until=DAYS,
    left_empty=st.lists(st.builds(LeftEmpty, part=st.sampled_from(Part), reason=TEXTS), max_size=2).map(
        tuple
    ),
    language=st.sampled_from(["en", "de"]),
)
EVIDENCE = st.builds(
    Evidence,
    items=st.lists(
        st.builds(
            EvidenceItem,
            id=IDS,
            day=st.dates(),
            kind=st.sampled_from(EvidenceKind),
            text=TEXTS,
            about=IDS,
            excluded=st.booleans(),
            private=st.booleans(),
            raters=st.none() | st.integers(0, 9),
        ),
        max_size=3,
    ).map(tuple),
)
REVIEWS = st.builds(
    Review,
    subject=IDS,
    name=TEXTS,
    begin=st.dates(),
    until=st.dates(),
    goals=st.lists(
        st.builds(
            ReviewedGoal,
            id=IDS,
            kind=st.sampled_from(GoalKind),
            text=TEXTS,
            outcome=st.sampled_from(Outcome),
            original=TEXTS,
            serves=st.lists(IDS, max_size=1).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    raised=st.none() | st.frozensets(IDS),
    aspirations=st.lists(TEXTS, max_size=1).map(tuple),
)
AGENDAS = st.builds(
    AgendaDraft,
    items=st.lists(st.builds(AgendaItem, text=TEXTS, topic=st.sampled_from(Topic)), max_size=5).map(tuple),
    occasion=st.sampled_from(Occasion),
    language=st.sampled_from(["en", "de"]),
)


def shown() -> Iterator[tuple[Draft, Facts]]:
    """Examples of all rules, each with the facts it is judged with; endless ones are refused unread."""
    for each in RULES.values():
        if each.code == "SG104":
            continue
        examples: tuple[Bad | Good, ...] = (*each.bad, *each.good)
        for example in examples:
            yield example.draft, example.facts or usual_facts(example.draft)


SHOWN = tuple(shown())


def spoken(shape: type[Any]) -> st.SearchStrategy[Any]:
    """Drafts of this shape in the catalogue's own sentences, one beside another, cut anywhere or whole.

    Words drawn at random hardly ever say what such rules look for; these nearly always do.
    """
    drafts = [draft for draft, _ in SHOWN if isinstance(draft, shape)]
    said = st.lists(st.sampled_from(sorted({each.text for each in drafts})), min_size=1, max_size=3)
    return st.builds(
        lambda draft, texts, cut: replace(draft, text=" ".join(texts)[cut:]),
        st.sampled_from(drafts),
        said,
        st.just(0) | st.integers(0, 60),
    )


SPOKEN = st.one_of(spoken(ReplyDraft), spoken(OptionDraft), spoken(TalkingPointDraft))
_SAID_POINTS = st.lists(spoken(TalkingPointDraft), max_size=4).map(tuple)
_SAID_ITEMS = st.lists(
    st.builds(AgendaItem, text=SPOKEN.map(lambda each: each.text), topic=st.sampled_from(Topic)), max_size=5
).map(tuple)
TALK = st.one_of(
    SPOKEN,
    st.builds(replace, PREPARATIONS, points=_SAID_POINTS),
    st.builds(replace, AGENDAS, items=_SAID_ITEMS),
    REPLIES,
    OPTIONS,
    POINTS,
    PREPARATIONS,
    AGENDAS,
)
"""All that is said rather than aimed at: replies, options, points and agendas."""
DRAFTS = st.one_of(GOALS, TALK)
SHARES = st.none() | st.decimals(min_value=0, max_value=1, allow_nan=False, allow_infinity=False)
PAST = st.lists(
    st.builds(PastValue, day=st.dates(), value=NUMBERS.filter(lambda each: each is not None)), max_size=5
).map(tuple)
AMBITIONS = st.builds(
    Ambition,
    level=st.none() | st.sampled_from(Level),
    confidence=SHARES,
    commitment=st.none() | st.integers(1, 5),
    control=SHARES,
    path=TEXTS,
    pays=st.none() | st.booleans(),
    guardrail=TEXTS,
    resources=st.none() | st.lists(TEXTS, max_size=2).map(tuple),
    last_stretch=st.none() | st.lists(SHARES.filter(lambda each: each is not None), max_size=3).map(tuple),
)
OTHERS = st.builds(
    OtherGoal,
    text=TEXTS,
    kind=st.sampled_from(GoalKind),
    own=st.booleans(),
    role=TEXTS,
    metric=TEXTS | st.just("orders"),
    direction=st.none() | st.sampled_from(Direction),
    level=st.none() | st.sampled_from(Level),
)
SURROUNDINGS = st.builds(
    Surroundings,
    parent=st.none() | st.builds(ParentGoal, title=TEXTS, active=st.booleans(), start=DAYS, end=DAYS),
    others=st.none() | st.lists(OTHERS, max_size=4).map(tuple),
    dependencies=st.none()
    | st.lists(st.builds(Dependency, on=TEXTS, state=st.sampled_from(Promise)), max_size=2).map(tuple),
    absences=st.none()
    | st.lists(st.builds(Absence, start=st.dates(), end=st.dates()), max_size=2).map(tuple),
)
COURSES = st.builds(
    Course,
    due_before=DAYS,
    reason=TEXTS,
    last_cycle=st.none() | st.builds(LastCycle, text=TEXTS, baseline=NUMBERS),
    reported=st.none() | st.sampled_from(Reported),
    check_ins=PAST,
    attained=SHARES,
    adjusted=SHARES,
    adjusting_reason=TEXTS,
    cycle_start=DAYS,
    added=DAYS,
    marked_late=st.booleans(),
    first_step=DAYS,
)
FACTS = st.builds(
    Facts,
    today=st.just(TODAY) | st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)),
    origin=st.sampled_from(Origin),
    owner=st.sampled_from(["", "Mara"]),
    said=st.none() | st.lists(TEXTS, max_size=3).map(tuple),
    parents=st.none() | st.lists(TEXTS, max_size=2).map(tuple),
    previous=st.none() | st.lists(TEXTS, max_size=2).map(tuple),
    asked_before=st.lists(TEXTS, max_size=2).map(tuple),
    evidence=st.none() | EVIDENCE,
    review=st.none() | REVIEWS,
    **growth.JOINED,
    history=st.none()
    | st.builds(History, values=PAST, peer_median=NUMBERS, cycles=st.none() | st.integers(0, 3)),
    ambition=st.none() | AMBITIONS,
    surroundings=st.none() | SURROUNDINGS,
    course=st.none() | COURSES,
)
