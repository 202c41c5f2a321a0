"""RE1: whether a goal's reason and larger goal hold. Knows nothing of goals beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from goalcoach.domain.finding import Certainty, Criterion, Letter, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.surroundings import ParentGoal, Surroundings
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORK_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import FACTS, a_development_goal, a_goal, an_objective
from goalcoach.rules.sources import OPENOKR_AL_1
from goalcoach.rules.surface import PLACEHOLDER

_HANDED_DOWN = WORK_GOALS - {GoalKind.KEY_RESULT}
"""A key result serves its objective."""


def _alike(one: str, other: str, facts: Facts) -> bool:
    mine, theirs = set(flat(one).split()), set(flat(other).split())
    return bool(mine and theirs) and len(mine & theirs) >= facts.thresholds.same_text * len(mine | theirs)


@rule(
    code="RE101",
    name="goal-that-stands-alone",
    scope=GoalDraft,
    kinds=_HANDED_DOWN,
    criterion=Criterion.RELEVANT,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it names no larger goal, of {count} to choose from, and no reason of its own",
    why="What serves nothing is the first thing to be dropped when time is short.",
    sources=(
        OPENOKR_AL_1,
        Source("JOP, Performance management and goal setting", "alignment"),
    ),
    ask="What would be worse for anybody if it were never done?",
    fix="Choose the larger goal it serves, or say why it stands alone.",
    bad=lambda: (
        Bad(
            draft=a_goal(why=""),
            facts=replace(FACTS, parents=("Customers stay with us", "Costs under control")),
        ),
        Bad(draft=an_objective(why=""), facts=replace(FACTS, parents=("Customers stay with us",))),
    ),
    good=lambda: (
        Good(
            draft=a_goal(why="", parent="Customers stay with us"),
            facts=replace(FACTS, parents=("Customers stay with us",)),
        ),
        Good(draft=a_goal(why=""), because="which larger goals there are is not known here"),
    ),
    looks_at=("parents",),
)
def goal_that_stands_alone(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if reading.blank or not facts.parents or draft.why.strip() or draft.parent.strip():
        return
    if reading.letter(Criterion.RELEVANT) is not Letter.YES:
        yield Hit(data={"count": len(facts.parents)})


@rule(
    code="RE102",
    name="reason-that-repeats",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.RELEVANT,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the reason says the same as {what}",
    why="A reason that repeats the goal hides that nobody has asked what it is for.",
    sources=(OPENOKR_AL_1,),
    ask="And what does that make possible, for you or for somebody else?",
    fix="Say what gets better for whom when the goal is reached.",
    bad=lambda: (
        Bad(draft=a_goal(why="To raise tickets solved at first contact from 62 % to 75 % by 30 June 2027")),
        Bad(draft=a_goal(why="Customers stay with us", parent="Customers stay with us.")),
    ),
    good=lambda: (
        Good(draft=a_goal()),
        Good(
            draft=a_goal(why="Tickets solved at first contact keep customers from calling twice"),
            because="it takes up the words of the goal and goes on",
        ),
    ),
    looks_at=("why",),
)
def reason_that_repeats(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not draft.why.strip():
        return
    for what, text in (("the goal itself", reading.text), ("the larger goal", draft.parent)):
        if _alike(draft.why, text, facts):
            yield Hit(data={"what": what})
            return


@rule(
    code="RE103",
    name="reason-of-a-word-or-two",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.RELEVANT,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the reason is no more than {words!r}",
    why="A catchword can stand for any goal; in three months it reminds nobody of why this one was chosen.",
    sources=(OPENOKR_AL_1,),
    ask="Who is better off when it is reached, and in what way?",
    fix="Write the reason as a short sentence.",
    bad=lambda: (
        Bad(draft=a_goal(why="Customer focus")),
        Bad(draft=a_development_goal(why="Growth")),
    ),
    good=lambda: (
        Good(draft=a_goal(why="Customers call less")),
        Good(
            draft=a_goal(why="", parent="Growth"),
            because="a larger goal may have a title of one word",
        ),
    ),
    looks_at=("why",),
)
def reason_of_a_word_or_two(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    words = draft.why.split()
    if not reading.plain or PLACEHOLDER.search(draft.why):
        return
    if words and len(words) < facts.thresholds.reason_words:
        yield Hit(data={"words": quoted(draft.why)})


def _under(title: str, **changes: object) -> Facts:
    parent = ParentGoal(title=title, **changes)  # type: ignore[arg-type]
    return replace(FACTS, surroundings=Surroundings(parent=parent))


@rule(
    code="RE104",
    name="closed-larger-goal",
    scope=GoalDraft,
    kinds=_HANDED_DOWN,
    criterion=Criterion.RELEVANT,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the larger goal {title!r} is no longer pursued",
    why="Work for a goal that nobody follows any more is noticed only when it is finished.",
    sources=(OPENOKR_AL_1,),
    ask="Which goal of today does it serve?",
    fix="Choose a larger goal that is active, or say why this one stays.",
    bad=lambda: (
        Bad(
            draft=a_goal(parent="Customers stay with us"),
            facts=_under("Customers stay with us", active=False),
        ),
        Bad(
            draft=a_development_goal(parent="Open in Madrid"),
            facts=_under("Open in Madrid", active=False),
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(parent="Customers stay with us"), facts=_under("Customers stay with us")),
        Good(
            draft=a_goal(parent="Customers call less"),
            facts=_under("Customers stay with us", active=False),
            because="another goal was closed, not the one it names",
        ),
    ),
    looks_at=("surroundings",),
)
def closed_larger_goal(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    parent = _parent(draft, facts)
    if parent is not None and not parent.active:
        yield Hit(data={"title": quoted(parent.title)})


def _parent(draft: GoalDraft, facts: Facts) -> ParentGoal | None:
    """The larger goal, as long as the draft still names it or names none."""
    parent = facts.surroundings.parent if facts.surroundings else None
    if parent is None or (draft.parent.strip() and flat(draft.parent) != flat(parent.title)):
        return None
    return parent


@rule(
    code="RE105",
    name="larger-goal-of-another-time",
    scope=GoalDraft,
    kinds=_HANDED_DOWN,
    criterion=Criterion.RELEVANT,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the larger goal {title!r} runs {period}, and this one lies outside that time",
    why="What is finished after the larger goal ended, or before it began, cannot help it.",
    sources=(OPENOKR_AL_1,),
    ask="Which larger goal of that time does it serve?",
    fix="Choose a larger goal of the same time, or move the date.",
    bad=lambda: (
        Bad(
            draft=a_goal(start=date(2027, 4, 1), due=date(2027, 6, 30), milestones=a_goal().milestones),
            facts=_under("Customers stay with us", end=date(2027, 3, 31)),
        ),
        Bad(
            draft=a_goal(due=date(2027, 6, 30)),
            facts=_under("Customers stay with us", start=date(2027, 9, 1)),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(due=date(2027, 6, 30)),
            facts=_under("Customers stay with us", start=date(2027, 1, 1), end=date(2027, 12, 31)),
        ),
        Good(
            draft=a_goal(due=date(2027, 6, 30)),
            facts=_under("Customers stay with us", start=date(2027, 6, 30)),
            because="they share one day",
        ),
    ),
    looks_at=("surroundings",),
)
def larger_goal_of_another_time(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    parent = _parent(draft, facts)
    if parent is None:
        return
    too_late = parent.end is not None and max(draft.start or facts.today, facts.today) > parent.end
    too_early = parent.start is not None and draft.due is not None and draft.due < parent.start
    if too_late or too_early:
        period = f"until {parent.end}" if too_late else f"from {parent.start}"
        yield Hit(data={"title": quoted(parent.title), "period": period})
