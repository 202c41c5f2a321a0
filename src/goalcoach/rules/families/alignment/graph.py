"""AL5: how goals hang together. Silent as long as the links are unknown."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.graph import Link
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORK_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import a_development_goal, a_goal, an_objective
from goalcoach.rules.samples_growth import a_graph, joined
from goalcoach.rules.sources import REWORK

_OPENOKR = Source("OpenOKR, method and rules", "AL-2 and AL-4")
_PARCELS = "Cut returned parcels from 9 % to 6 % by 30 June 2027"
_SHOPS = "Sign 12 new shops by 30 June 2027"
_UNDER = frozenset({GoalKind.PERFORMANCE, GoalKind.OBJECTIVE})


@rule(
    code="AL501",
    name="circle-of-goals",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it serves itself, directly or by way of others",
    why="Nobody can say any more what it is all for, and progress would be counted round and round.",
    sources=(_OPENOKR,),
    ask="Which of these goals is the one the others serve?",
    fix="Take one of the links away.",
    bad=lambda: (
        Bad(draft=a_goal(_PARCELS), facts=joined(graph=a_graph(Link(goal="g1", parent="g1")))),
        Bad(
            draft=a_development_goal(),
            facts=joined(
                graph=a_graph(
                    Link(goal="g1", parent="g2"),
                    Link(goal="g2", parent="g3"),
                    Link(goal="g3", parent="g1"),
                )
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(_PARCELS), facts=joined(graph=a_graph())),
        Good(
            draft=a_development_goal(),
            facts=joined(
                graph=a_graph(
                    Link(goal="g1", parent="g2"),
                    Link(goal="g1", parent="g3"),
                    Link(goal="g2", parent="g4"),
                    Link(goal="g3", parent="g4"),
                )
            ),
            because="two ways that meet again higher up are no circle",
        ),
    ),
    looks_at=("graph",),
)
def circle_of_goals(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.graph is not None and facts.graph.goal in facts.graph.above():
        yield Hit()


@rule(
    code="AL502",
    name="shares-that-miss-one",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="its shares in larger goals add up to {total}, not to 1",
    why="Progress would be counted twice in one place, or be lost.",
    sources=(_OPENOKR,),
    ask="How is it shared among the goals it serves?",
    fix="Make the shares add up to 1, or leave them all out.",
    bad=lambda: (
        Bad(
            draft=a_goal(_SHOPS),
            facts=joined(
                graph=a_graph(
                    Link(goal="g1", parent="dept-2", weight=Decimal("0.7")),
                    Link(goal="g1", parent="dept-3", weight=Decimal("0.4")),
                )
            ),
        ),
        Bad(
            draft=a_development_goal(),
            facts=joined(graph=a_graph(Link(goal="g1", parent="dept-2", weight=Decimal("0.5")))),
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(_SHOPS), facts=joined(graph=a_graph())),
        Good(
            draft=a_development_goal(),
            facts=joined(graph=a_graph(Link(goal="g1", parent="dept-2"), Link(goal="g1", parent="dept-3"))),
            because="nobody gave the links a share",
        ),
    ),
    looks_at=("graph",),
)
def shares_that_miss_one(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    weights = facts.graph.weights() if facts.graph is not None else ()
    total = sum(weights, Decimal())
    if weights and (not total.is_finite() or total != 1):
        yield Hit(data={"total": f"{total:f}"})


@rule(
    code="AL503",
    name="goal-under-nothing",
    scope=GoalDraft,
    kinds=_UNDER,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="no goal of the company or a department stands above it",
    why="When time runs short, a goal that serves no other is dropped first.",
    sources=(_OPENOKR, REWORK),
    ask="Which goal of your department would notice if this one were missed?",
    fix="Link it to a larger goal, or say why it stands alone.",
    bad=lambda: (
        Bad(
            draft=a_goal(_SHOPS),
            facts=joined(graph=a_graph(Link(goal="g1", parent="g7"), anchors=frozenset({"dept-2"}))),
        ),
        Bad(
            draft=an_objective(),
            facts=joined(
                graph=a_graph(
                    Link(goal="g1", parent="g2"), Link(goal="g2", parent="g3"), anchors=frozenset({"dept-2"})
                )
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(_SHOPS), facts=joined(graph=a_graph())),
        Good(
            draft=a_goal(_PARCELS, parent="Asked for by the customs office, stands alone"),
            facts=joined(graph=a_graph(Link(goal="g1", parent="g7"), anchors=frozenset({"dept-2"}))),
            because="the reason why it stands alone is written down",
        ),
    ),
    looks_at=("graph",),
)
def goal_under_nothing(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    graph = facts.graph
    if graph is None or not graph.anchors or draft.parent.strip():
        return
    above = graph.above() | {graph.goal}
    circle = graph.goal in graph.above()
    if not circle and above.isdisjoint(graph.anchors):
        yield Hit()
