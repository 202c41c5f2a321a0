"""AC3: what a goal needs from others, and what it may cost. Knows nothing of numbers reached so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition, Level
from goalcoach.rules.joined.surroundings import Dependency, OtherGoal, Promise, Surroundings
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORK_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import FACTS, a_development_goal, a_goal, a_key_result
from goalcoach.rules.sources import LEARNING_GOALS_CONTROL, ORDONEZ
from goalcoach.rules.thresholds import OWN_CONTROL

_PLAYBOOK = Source("Google, OKR playbook", "cross-team dependencies, via OpenOKR AL-5")


def _needs(*dependencies: Dependency) -> Facts:
    return replace(FACTS, surroundings=Surroundings(dependencies=dependencies))


@rule(
    code="AC301",
    name="unconfirmed-dependency",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it waits for {on!r}, and nobody there has confirmed it",
    why="The other team has goals of its own; what they never promised they will not deliver in time.",
    sources=(_PLAYBOOK,),
    ask="Who there could confirm it, and by when will you ask?",
    fix="Get a yes, raise it with both managers, or name who carries the risk.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_needs(Dependency(on="the data warehouse team", state=Promise.OPEN))),
        Bad(draft=a_key_result(), facts=_needs(Dependency(on="the print shop", state=Promise.OPEN))),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_needs(Dependency(on="the print shop", state=Promise.CONFIRMED))),
        Good(
            draft=a_goal(),
            facts=_needs(Dependency(on="the print shop", state=Promise.RISK_OWNED)),
            because="not confirmed, but somebody carries the risk by name",
        ),
    ),
    looks_at=("surroundings",),
)
def unconfirmed_dependency(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for each in (facts.surroundings.dependencies if facts.surroundings else None) or ():
        if each.state is Promise.OPEN:
            yield Hit(data={"on": quoted(each.on)})


@rule(
    code="AC302",
    name="result-in-other-hands",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="only {percent} % of the result is in its owner's own hands",
    why="When others make the result, praise and blame go to the wrong person.",
    sources=(
        LEARNING_GOALS_CONTROL,
        Source("GitLab handbook", "sphere of control"),
    ),
    ask="Which part of this result depends mostly on you?",
    fix="Take the part that is in your hands as the goal; name the rest as what it serves.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=replace(FACTS, ambition=Ambition(control=Decimal("0.2")))),
        Bad(draft=a_development_goal(), facts=replace(FACTS, ambition=Ambition(control=Decimal("0.4")))),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=replace(FACTS, ambition=Ambition(control=Decimal("0.8")))),
        Good(
            draft=a_goal(),
            facts=replace(FACTS, ambition=Ambition(control=Decimal("0.5"))),
            because="half of it is enough to steer by",
        ),
    ),
    looks_at=("ambition",),
)
def result_in_other_hands(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    control = facts.ambition.control if facts.ambition else None
    if control is not None and control < OWN_CONTROL:
        yield Hit(data={"percent": int(control * 100)})


def _with_other(text: str, level: Level, kind: GoalKind = GoalKind.PERFORMANCE) -> Facts:
    """Facts of a stretch goal beside another goal of the same person."""
    other = OtherGoal(text=text, kind=kind, level=level)
    return replace(FACTS, ambition=Ambition(level=Level.STRETCH), surroundings=Surroundings(others=(other,)))


_MADRID = "Sell 40 licences in Madrid by 30 June 2027"
_SPANISH = a_development_goal(parent=_MADRID)


@rule(
    code="AC303",
    name="stretch-while-still-learning",
    scope=GoalDraft,
    kinds=frozenset({GoalKind.DEVELOPMENT}),
    criterion=Criterion.ACHIEVABLE,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is a stretch, and so is the result that it should help with, {other!r}",
    why="Pressed for a result, people stop trying things out, and that is how a new task is learned.",
    sources=(
        Source("Masuda, Locke & Williams, The effects of simultaneous learning and performance goals (2015)"),
    ),
    ask="Which of the two comes first: learning the task, or the result from it?",
    fix="Let the learning goal run first; set the result when the task is known.",
    bad=lambda: (
        Bad(draft=_SPANISH, facts=_with_other(_MADRID, Level.STRETCH)),
        Bad(
            draft=a_development_goal(parent="Pack 90 % of returns by robot"),
            facts=_with_other("Pack 90 % of returns by robot.", Level.STRETCH, GoalKind.KEY_RESULT),
        ),
    ),
    good=lambda: (
        Good(
            draft=_SPANISH,
            facts=_with_other(_MADRID, Level.COMMITTED),
            because="an ordinary result leaves room to learn",
        ),
        Good(draft=_SPANISH, facts=_with_other("Sell 40 licences in Lyon by 30 June 2027", Level.STRETCH)),
    ),
    looks_at=("ambition",),
)
def stretch_while_still_learning(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.ambition is None or facts.ambition.level is not Level.STRETCH or facts.surroundings is None:
        return
    served = flat(draft.parent)
    for other in facts.surroundings.others or ():
        hard = other.own and other.kind in RESULT_GOALS and other.level is Level.STRETCH
        if hard and served and served == flat(other.text):
            yield Hit(data={"other": quoted(other.text)})


@rule(
    code="AC304",
    name="sharp-target-without-guardrail",
    scope=GoalDraft,
    kinds=frozenset({GoalKind.PERFORMANCE}),
    criterion=Criterion.ACHIEVABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="pay depends on it, and nothing is named that must not get worse meanwhile",
    why="A number that pays is reached one way or another; some of the ways hurt customers or colleagues.",
    sources=(ORDONEZ,),
    ask="What must not get worse while this number gets better?",
    fix="Name a second measure that has to hold, or say why none is needed.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=replace(FACTS, ambition=Ambition(pays=True))),
        Bad(draft=a_goal(), facts=replace(FACTS, ambition=Ambition(pays=True, guardrail=" "))),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=replace(FACTS, ambition=Ambition(pays=False))),
        Good(
            draft=a_goal(),
            facts=replace(FACTS, ambition=Ambition(pays=True, guardrail="Satisfaction stays at 4.2")),
            because="it pays, and what must hold is named",
        ),
    ),
    looks_at=("ambition",),
)
def sharp_target_without_guardrail(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.ambition and facts.ambition.pays and not facts.ambition.guardrail.strip():
        yield Hit()


@rule(
    code="AC305",
    name="resources-left-open",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="what the goal takes was asked and not answered",
    why="Money or people that nobody planned are missing when they are needed.",
    sources=(
        Source(
            "Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981)",
            "given available resources",
        ),
    ),
    ask="What do you need for it that you do not have yet?",
    fix="Name people, money or tools, or write that none are needed.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=replace(FACTS, ambition=Ambition(resources=()))),
        Bad(draft=a_development_goal(), facts=replace(FACTS, ambition=Ambition(resources=(" ",)))),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=replace(FACTS, ambition=Ambition(resources=("Two days of a tester",)))),
        Good(
            draft=a_goal(),
            facts=replace(FACTS, ambition=Ambition(resources=("none",))),
            because="that nothing is needed is an answer",
        ),
    ),
    looks_at=("ambition",),
)
def resources_left_open(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    resources = facts.ambition.resources if facts.ambition else None
    if resources is not None and not any(each.strip() for each in resources):
        yield Hit()
