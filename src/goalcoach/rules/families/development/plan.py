"""DV2: what stands beside a goal of learning. Silent as long as nobody said anything about it."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.capacity import ActiveGoal
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import a_development_goal
from goalcoach.rules.samples_growth import a_capacity, a_plan, everything, joined
from goalcoach.rules.sources import CAREER_EMPLOYEE

_LEARNING = Source("Learning goals vs. performance goals")
_MCII = Source(
    "Wang, Wang & Gai, meta-analysis of mental contrasting with implementation intentions",
    "Frontiers in Psychology 12 (2021)",
)
_NURSE = "Pass the wound care exam of level B by 26 February 2027"
_BOOKS = "Close the books of 2 branches without help by 26 February 2027"
_PUMPS = "Repair 8 pumps without a second look by the foreman by 26 February 2027"


def _learning_goals(count: int) -> tuple[ActiveGoal, ...]:
    return tuple(ActiveGoal(id=f"d{n}", kind=GoalKind.DEVELOPMENT) for n in range(count))


@rule(
    code="DV201",
    name="leap-over-a-level",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it leaps from level {level} to level {to}",
    why="What is skipped has to be learned anyway, later and under pressure.",
    sources=(Source("Ericsson, Krampe & Tesch-Römer, The role of deliberate practice (1993)"), _LEARNING),
    ask="Which step comes first, and what lets you take several at once?",
    fix="Aim at the next level, or write down why more is within reach.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(plan=a_plan(level=1, to=3))),
        Bad(draft=a_development_goal(_BOOKS), facts=joined(plan=a_plan(level=2, to=5))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_BOOKS),
            facts=joined(plan=a_plan(level=1, to=3, leap="Did the same work for six years elsewhere")),
            because="the reason for the leap is known",
        ),
    ),
    looks_at=("plan",),
)
def leap_over_a_level(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    plan = facts.plan
    if plan is None or plan.level is None or plan.to is None or plan.leap.strip():
        return
    if plan.to - plan.level > facts.thresholds.levels_at_once:
        yield Hit(data={"level": plan.level, "to": plan.to})


@rule(
    code="DV202",
    name="learning-alone",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="a new level is planned, and nobody is named who helps on the way",
    why="Alone, people practise their mistakes along with the rest and give up sooner.",
    sources=(
        CAREER_EMPLOYEE,
        Source(
            "Allen et al., Career benefits associated with mentoring", "J. of Applied Psychology 89 (2004)"
        ),
    ),
    ask="Who already does it well and could watch you once?",
    fix="Name a colleague, a mentor or your manager, and what they do.",
    bad=lambda: (
        Bad(draft=a_development_goal(_NURSE), facts=joined(plan=a_plan(support=None))),
        Bad(draft=a_development_goal(_PUMPS), facts=joined(plan=a_plan(level=None, to=2, support=""))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_NURSE), facts=joined(plan=a_plan(support="Ward sister"))),
        Good(
            draft=a_development_goal(_PUMPS),
            facts=joined(plan=a_plan(level=3, to=3, support="")),
            because="it keeps a level that is there already",
        ),
    ),
    looks_at=("plan",),
)
def learning_alone(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    plan = facts.plan
    if plan is None or plan.to is None or (plan.support or "").strip():
        return
    if plan.to > (plan.level or 0):
        yield Hit()


@rule(
    code="DV203",
    name="obstacle-without-if-then",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nothing says what to do when the obstacle comes up",
    why="In the moment itself the old habit is quicker, unless the new act was tied to it before.",
    sources=(
        _MCII,
        Source(
            "Gollwitzer & Sheeran, Implementation intentions and goal achievement (2006)",
        ),
    ),
    ask="If that gets in the way, then what will you do at that moment?",
    fix="Write one sentence: if this happens, then I do that.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(plan=a_plan(if_then=None))),
        Bad(
            draft=a_development_goal(_NURSE),
            facts=joined(plan=a_plan(obstacle="I let the senior nurse do it", if_then=None)),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_NURSE),
            facts=joined(plan=a_plan(if_then="")),
            because="the person left it out on purpose",
        ),
    ),
    looks_at=("plan",),
)
def obstacle_without_if_then(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.plan is not None and facts.plan.obstacle.strip() and facts.plan.if_then is None:
        yield Hit()


@rule(
    code="DV204",
    name="time-as-the-obstacle",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is everybody's obstacle; it says nothing one could act on",
    why="No plan makes a day longer; it can change what somebody does when the day is full.",
    sources=(Source("Oettingen, Rethinking Positive Thinking (2014)", "mental contrasting"), _MCII),
    ask="When there was time, what kept you from it?",
    fix="Name what you yourself do in that moment instead.",
    bad=lambda: (
        Bad(draft=a_development_goal(_BOOKS), facts=joined(plan=a_plan(obstacle="No time"))),
        Bad(draft=a_development_goal(_PUMPS), facts=joined(plan=a_plan(obstacle="too busy at work"))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_BOOKS), facts=everything()),
        Good(
            draft=a_development_goal(_PUMPS),
            facts=joined(plan=a_plan(obstacle="When I have no time I take the old tool, it is quicker")),
            because="it tells what the person does when time is short",
        ),
    ),
    languages=WORDED,
    looks_at=("plan",),
)
def time_as_the_obstacle(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    obstacle = facts.plan.obstacle if facts.plan else ""
    if not obstacle.strip():
        return
    told = Reading(obstacle, "", facts, draft.language)
    if told.theme("time_excuse") and len(told.words) <= _FEW_WORDS:
        yield Hit(data={"words": quoted(obstacle)})


_FEW_WORDS = 6
"""An obstacle in more words says more than that the day is full."""


@rule(
    code="DV205",
    name="month-without-a-small-step",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nothing small is planned for every day or week of the first month",
    why="Without a first small act, the start is put off until the next review is near.",
    sources=(
        Source("Learning goals vs. performance goals", "micro-goals"),
        Source("Locke & Latham, A Theory of Goal Setting and Task Performance (1990)", "proximal goals"),
    ),
    ask="What could you do in ten minutes, every week, from now on?",
    fix="Name one small act and how often you do it.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(plan=a_plan(small_step=None))),
        Bad(draft=a_development_goal(_PUMPS), facts=joined(plan=a_plan(small_step=None, course=""))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_PUMPS),
            facts=joined(plan=a_plan(small_step="")),
            because="the person decided to go without",
        ),
        Good(
            draft=a_development_goal(_BOOKS),
            facts=joined(plan=a_plan(small_step=None, weeks=("Read one ledger", "", "", ""))),
            because="one of the weeks has something small",
        ),
    ),
    looks_at=("plan",),
)
def month_without_a_small_step(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.plan is not None and not facts.plan.small:
        yield Hit()


@rule(
    code="DV206",
    name="learning-nobody-chose",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the employee neither began nor confirmed it",
    why="Learning that somebody else decided on is done for that person, and stops when they stop asking.",
    sources=(
        CAREER_EMPLOYEE,
        Source("Deci & Ryan, The what and why of goal pursuits", "Psychological Inquiry 11 (2000)"),
    ),
    ask="Is this something you want to learn, and would you put it the same way?",
    fix="Let the employee confirm it, change it, or say no.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(plan=a_plan(chosen=False))),
        Bad(draft=a_development_goal(_BOOKS), facts=joined(plan=a_plan(chosen=False, support="Mentor"))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_BOOKS),
            facts=joined(plan=a_plan(chosen=None)),
            because="nobody said who began it, and that is no fact to stop anybody",
        ),
    ),
    looks_at=("plan",),
)
def learning_nobody_chose(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.plan is not None and facts.plan.chosen is False:
        yield Hit()


@rule(
    code="DV207",
    name="many-development-goals",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{count} development goals are active already; {limit} at once are enough",
    why="Attention that is shared among many things is enough for none of them.",
    sources=(Source("Learning goals vs. performance goals", "depth over breadth"),),
    ask="Which of them matters most now, and which one can wait?",
    fix="Let one wait, and begin this one afterwards.",
    bad=lambda: (
        Bad(draft=a_development_goal(_NURSE), facts=joined(capacity=a_capacity(goals=_learning_goals(3)))),
        Bad(draft=a_development_goal(_PUMPS), facts=joined(capacity=a_capacity(goals=_learning_goals(4)))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_NURSE), facts=everything()),
        Good(
            draft=a_development_goal(_PUMPS),
            facts=joined(capacity=a_capacity(goals=_learning_goals(2))),
            because="this one is the third",
        ),
    ),
    looks_at=("capacity",),
)
def many_development_goals(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.capacity is None:
        return
    if (count := facts.capacity.count(GoalKind.DEVELOPMENT)) >= facts.thresholds.development_goals_at_once:
        yield Hit(data={"count": count, "limit": facts.thresholds.development_goals_at_once})
