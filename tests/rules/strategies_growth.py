"""Joined data about growth, sensible and odd, for laws that must hold for all of them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.joined.capacity import ActiveGoal, Capacity
from goalcoach.rules.joined.closing import Closing, Situation
from goalcoach.rules.joined.gap import Cause, Gap, ShortGoal
from goalcoach.rules.joined.graph import GoalGraph, Link
from goalcoach.rules.joined.levels import LevelEvidence, Observations, Rater
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.rhythm import Away, CheckIn, Rhythm
from goalcoach.rules.joined.role import TargetRole
from goalcoach.rules.samples_growth import vocabulary

IDS = st.sampled_from(["", "spanish", "negotiation", "key-account", "g1", "g2", "x" * 90, "\u202e", "👍"])
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 1, 1))
MAYBE_DAY = st.none() | DAYS
NUMBERS = st.decimals(min_value=Decimal(-100), max_value=Decimal(5000), places=2)
MAYBE_NUMBER = st.none() | NUMBERS
LEVELS = st.none() | st.integers(-2, 9)
YES_NO = st.none() | st.booleans()


def many(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A few of these."""
    return st.lists(of, max_size=4).map(tuple)


_EVIDENCE = st.builds(
    LevelEvidence, competency=IDS, level=st.integers(-1, 9), day=DAYS, rater=st.sampled_from(Rater)
)
_GAP = st.builds(
    Gap,
    goal=st.none() | st.builds(ShortGoal, title=IDS, active=st.booleans(), due=MAYBE_DAY),
    actual=MAYBE_NUMBER,
    target=MAYBE_NUMBER,
    day=MAYBE_DAY,
    falling=st.booleans(),
    cause=st.none() | st.sampled_from(Cause),
    competency=IDS,
    new_task=st.booleans(),
    learning=st.booleans(),
)
_PLAN = st.builds(
    LearningPlan,
    competency=IDS,
    level=LEVELS,
    to=LEVELS,
    leap=IDS,
    course=IDS,
    support=st.none() | IDS,
    cost=MAYBE_NUMBER,
    first_use=MAYBE_DAY,
    watched=IDS,
    chosen=YES_NO,
    obstacle=st.sampled_from(["", "no time", "\u202e", "I wait"]),
    if_then=st.none() | IDS,
    small_step=st.none() | IDS,
    weeks=st.lists(IDS, max_size=4).map(tuple),
    new=YES_NO,
)
_RHYTHM = st.builds(
    Rhythm,
    active=st.booleans(),
    every=st.none() | st.integers(-1, 400),
    next=MAYBE_DAY,
    done=many(
        st.builds(
            CheckIn, day=DAYS, progress=MAYBE_NUMBER, confidence=st.none() | st.integers(0, 10), note=IDS
        )
    ),
    away=many(st.builds(Away, begin=DAYS, until=DAYS, delegate=IDS)),
    ignored=st.integers(0, 9),
    seen_by=st.none() | IDS,
    talked=MAYBE_DAY,
    career_talk=MAYBE_DAY,
    set_on=MAYBE_DAY,
    review_opened=MAYBE_DAY,
)
_CAPACITY = st.builds(
    Capacity,
    available=MAYBE_NUMBER,
    goals=many(
        st.builds(ActiveGoal, id=IDS, kind=st.sampled_from(GoalKind), hours=NUMBERS, stretch=st.booleans())
    ),
    decision=IDS,
    budget=MAYBE_NUMBER,
    confirmed=YES_NO,
    share=st.decimals(min_value=0, max_value=1, places=2),
    full_target=MAYBE_NUMBER,
)
_GRAPH = st.builds(
    GoalGraph,
    goal=IDS,
    links=many(st.builds(Link, goal=IDS, parent=IDS, weight=MAYBE_NUMBER)),
    anchors=st.frozensets(IDS, max_size=2),
)
_CLOSING = st.builds(
    Closing,
    achieved=st.booleans(),
    situations=many(st.builds(Situation, text=IDS, day=MAYBE_DAY, seen_by=IDS)),
    lesson=IDS,
    follow_ups=many(DAYS),
)
JOINED: dict[str, st.SearchStrategy[Any]] = {
    "vocabulary": st.none() | st.just(vocabulary()),
    "standing": st.none() | st.builds(Observations, evidence=many(_EVIDENCE)),
    "gap": st.none() | _GAP,
    "role": st.none() | st.builds(TargetRole, blueprint=IDS, version=IDS, chosen=YES_NO),
    "plan": st.none() | _PLAN,
    "closing": st.none() | _CLOSING,
    "graph": st.none() | _GRAPH,
    "rhythm": st.none() | _RHYTHM,
    "capacity": st.none() | _CAPACITY,
}
"""Optional fields of the facts, by name."""
