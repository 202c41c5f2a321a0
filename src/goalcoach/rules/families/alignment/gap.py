"""AL1: whether a goal closes the gap it was made for. Silent as long as no gap is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.gap import LEARNABLE, Cause, ShortGoal
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import a_development_goal
from goalcoach.rules.samples_growth import a_gap, a_plan, everything, joined, vocabulary

_PRIMALOGIK = Source(
    "Primalogik, Performance goals vs. development goals (2026)", "development goals that close a gap"
)
_MAGER = Source("Mager & Pipe, Analyzing Performance Problems (1970)")
_ROUTES = "Plan 4 routes with the new dispatch software by 26 February 2027"
_WELD = "Weld 4 pipe joints that pass the X-ray test by 26 February 2027"
_PARCELS = ShortGoal(title="Cut returned parcels from 9 % to 6 %", due=date(2027, 6, 30))


@rule(
    code="AL101",
    name="gap-of-no-goal",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is to close a gap behind {what}",
    why="Time would go into something that keeps nobody from reaching a goal.",
    sources=(_PRIMALOGIK,),
    ask="Which of your active goals falls short because of it?",
    fix="Name an active, critical performance goal of the same person or team, or drop the gap.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(_ROUTES),
            facts=joined(gap=a_gap(goal=replace(_PARCELS, active=False))),
        ),
        Bad(
            draft=a_development_goal(_WELD),
            facts=joined(gap=a_gap(goal=ShortGoal(title="Sign 12 new shops", own=False))),
        ),
        Bad(draft=a_development_goal(), facts=joined(gap=a_gap(goal=None))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_ROUTES), facts=joined(gap=a_gap(goal=_PARCELS))),
        Good(draft=a_development_goal(_WELD), because="nobody claims that it closes a gap"),
    ),
    looks_at=("gap",),
)
def gap_of_no_goal(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.gap is None:
        return
    if what := _unfit(facts.gap.goal):
        yield Hit(data={"what": what})


def _unfit(goal: ShortGoal | None) -> str:
    if goal is None:
        return "a goal that nobody named"
    title = f"{quoted(goal.title)!r}"
    if not goal.own:
        return f"{title}, which belongs to others"
    if not goal.active:
        return f"{title}, which is not active"
    return "" if goal.critical else f"{title}, which is not critical"


@rule(
    code="AL102",
    name="gap-without-numbers",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the gap it is to close has {what}",
    why="A gap that nobody measured may be a bad week, or somebody's impression.",
    sources=(_PRIMALOGIK, _MAGER),
    ask="How far from the target were you, and on which day was that measured?",
    fix="Write down where it stood, where it should have been, and the day.",
    bad=lambda: (
        Bad(draft=a_development_goal(_ROUTES), facts=joined(gap=a_gap(actual=None))),
        Bad(draft=a_development_goal(_WELD), facts=joined(gap=a_gap(day=None))),
        Bad(draft=a_development_goal(), facts=joined(gap=a_gap(actual=Decimal(91)))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_ROUTES), facts=joined(gap=a_gap())),
        Good(
            draft=a_development_goal(_WELD),
            facts=joined(gap=a_gap(actual=Decimal(9), target=Decimal(6), falling=True)),
            because="where less is better, more is short of it",
        ),
    ),
    looks_at=("gap",),
)
def gap_without_numbers(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.gap is None:
        return
    if facts.gap.short is None:
        yield Hit(data={"what": "no number for where it stands and where it should be"})
    elif not facts.gap.short:
        yield Hit(data={"what": "closed already: the target is reached"})
    elif facts.gap.day is None:
        yield Hit(data={"what": "no day on which it was measured"})


@rule(
    code="AL103",
    name="gap-without-a-cause",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nobody said why the result falls short",
    why="Learning is often prescribed for what a missing tool or an unclear task has caused.",
    sources=(_MAGER, _PRIMALOGIK),
    ask="What keeps the result down: ability, means, the process, clarity, drive or something outside?",
    fix="Choose one cause before choosing the cure.",
    bad=lambda: (
        Bad(draft=a_development_goal(_ROUTES), facts=joined(gap=a_gap(cause=None))),
        Bad(draft=a_development_goal(_WELD), facts=joined(gap=a_gap(cause=None, goal=_PARCELS))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_ROUTES), facts=joined(gap=a_gap())),
        Good(
            draft=a_development_goal(_WELD),
            facts=joined(gap=a_gap(cause=Cause.KNOWLEDGE)),
            because="knowledge is a cause of its own",
        ),
    ),
    looks_at=("gap",),
)
def gap_without_a_cause(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.gap is not None and facts.gap.cause is None:
        yield Hit()


@rule(
    code="AL104",
    name="learning-as-the-wrong-cure",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the cause of the gap is {cause!r}; learning does not change this",
    why="The hours are spent, the cause stays, and the person looks as if they had failed to learn.",
    sources=(_MAGER,),
    ask="What would have to change around you for the result to come true?",
    fix="Act on the cause: means, process, a clear task, or a talk about what drives the person.",
    bad=lambda: (
        Bad(draft=a_development_goal(_ROUTES), facts=joined(gap=a_gap(cause=Cause.RESOURCES))),
        Bad(draft=a_development_goal(_WELD), facts=joined(gap=a_gap(cause=Cause.PROCESS))),
        Bad(draft=a_development_goal(), facts=joined(gap=a_gap(cause=Cause.MOTIVATION))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_ROUTES), facts=joined(gap=a_gap(cause=Cause.SKILL))),
        Good(
            draft=a_development_goal(_WELD),
            facts=joined(gap=a_gap(cause=Cause.KNOWLEDGE)),
            because="knowledge can be learned",
        ),
    ),
    looks_at=("gap",),
)
def learning_as_the_wrong_cure(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.gap is not None and facts.gap.cause is not None and facts.gap.cause not in LEARNABLE:
        yield Hit(data={"cause": facts.gap.cause.value})


@rule(
    code="AL105",
    name="skill-beside-the-gap",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it builds {skill!r}, the gap is in {missing!r}",
    why="The person gets better at something, and the result stays where it is.",
    sources=(_PRIMALOGIK,),
    ask="Which of the two abilities would change the result first?",
    fix="Build the ability that is missing, or correct the gap.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(_ROUTES),
            facts=joined(gap=a_gap(competency="routing"), plan=a_plan(competency="excel")),
        ),
        Bad(
            draft=a_development_goal(),
            facts=joined(gap=a_gap(competency="negotiation"), plan=a_plan(), vocabulary=vocabulary()),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_ROUTES),
            facts=joined(gap=a_gap(competency=""), plan=a_plan(competency="routing")),
            because="the gap names no ability yet",
        ),
    ),
    looks_at=("gap",),
)
def skill_beside_the_gap(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.gap is None or facts.plan is None:
        return
    skill, missing = facts.plan.competency, facts.gap.competency
    if skill and missing and skill != missing:
        yield Hit(data={"skill": _name(skill, facts), "missing": _name(missing, facts)})


def _name(id_: str, facts: Facts) -> str:
    known = facts.vocabulary.competency(id_) if facts.vocabulary else None
    return quoted(known.name if known else id_)


@rule(
    code="AL106",
    name="late-first-use",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is first used on {use}, the result is due on {due}",
    why="What comes after the result is due cannot help to reach it.",
    sources=(_PRIMALOGIK,),
    ask="Could you use a part of it earlier, or is it meant for later results?",
    fix="Move a first use before that day, or call it a benefit for the future.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(_ROUTES),
            facts=joined(gap=a_gap(), plan=a_plan(first_use=date(2027, 7, 5))),
        ),
        Bad(
            draft=a_development_goal(),
            facts=joined(
                gap=a_gap(goal=ShortGoal(title="Sign 12 new shops", due=date(2026, 12, 4))), plan=a_plan()
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_ROUTES),
            facts=joined(gap=a_gap(), plan=a_plan(first_use=date(2027, 6, 30))),
            because="the last day is still in time",
        ),
    ),
    looks_at=("gap",),
)
def late_first_use(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    due = facts.gap.goal.due if facts.gap and facts.gap.goal else None
    use = facts.plan.first_use if facts.plan else None
    if due is not None and use is not None and use > due:
        yield Hit(data={"use": use.isoformat(), "due": due.isoformat()})
