"""FA2: goals that harm somebody, treat people unequally, or are meant to be missed."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.fields import LABELS
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import ANY_GOAL, WORDED, WORK_GOALS, Bad, Good, Hit, Source, hits, quoted, rule
from goalcoach.rules.samples import a_goal
from goalcoach.rules.sources import EMPLOYMENT_DECISIONS, EQUAL_TREATMENT, ORDONEZ, SPECIAL_CATEGORIES
from goalcoach.rules.who_one_is import Told, Whose, bare_reasons, of_somebody_at_work, one_s_own, told_who


@rule(
    code="FA201",
    name="harmful-means",
    scope=GoalDraft,
    kinds=ANY_GOAL,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} reaches the number at somebody's cost",
    why="People do what a number pays for: accounts nobody asked for, guards taken off, nights without rest.",
    sources=(ORDONEZ, Source("Wells Fargo, Independent directors' report on sales practices (2017)")),
    ask="Who could come to harm on the way to this number?",
    fix="Add the limit that must hold on the way, or choose another measure.",
    bad=lambda: (
        Bad(draft=a_goal("Raise orders from 20 to 35 a day at any cost by 30 June 2027"), at="at any cost"),
        Bad(
            draft=a_goal("Cut change-over from 9 to 4 minutes by 30 June 2027: skip the safety lock"),
            at="skip the safety lock",
        ),
        Bad(
            draft=a_goal("Cut wages from 20 to 12 an order by unpaid overtime until 30 June 2027"),
            at="unpaid overtime",
        ),
        Bad(
            draft=a_goal("Have wages an order, now 20, reduced by unpaid overtime to 12 by 30 June 2027"),
            at="unpaid overtime",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal("Cut unpaid overtime from 40 to 0 hours a month by 30 June 2027"),
            because="the harm itself is cut",
        ),
        Good(
            draft=a_goal("Cut refunds caused by misleading adverts from 20 to 3 a month by 30 June 2027"),
            because="the cause of what is cut",
        ),
        Good(
            draft=a_goal("Cut complaints from 20 to 3 a month by ending unpaid overtime until 30 June 2027")
        ),
        Good(draft=a_goal("Raise orders from 20 to 35 a day, with complaints under 3, by 30 June 2027")),
    ),
    languages=WORDED,
    looks_for=("harmful_means",),
)
def harmful_means(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    against = {start for start, _ in reading.theme("put_an_end_to")}
    for at in reading.theme("harmful_means"):
        since = max(at[0] - _REACH, _way_from(reading, at, against))
        if not any(since <= start < at[0] for start in against):
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


def _way_from(reading: Reading, at: tuple[int, int], against: Collection[int]) -> int:
    """Where the way begins that leads over a place: behind the "by" of "cut costs by …"; else 0.

    Not behind "losses caused by …", which names a cause, nor "by 30 June". What is put an end to, as in
    "costs reduced by …", is not caused by it.
    """
    grammar, terms = reading.pack.grammar, reading.pack.terms
    before = [word for word in reading.words if word.start <= at[0]]
    for i in range(len(before) - 1, 0, -1):
        word, by = before[i], before[i - 1].text.lower()
        if by not in terms("by_means") or not (word.start == at[0] or grammar.doing(word)):
            continue
        front = before[i - 2] if i > 1 else None
        if front is None or front.start in against:
            return word.start
        caused = grammar.participle(front) or front.text.lower() in terms("caused")
        return 0 if caused else word.start
    return 0


_REACH = 30
"""Code points before a harm within which a word such as "cut" or "without" is about it."""


@rule(
    code="FA202",
    name="goal-meant-to-be-missed",
    scope=GoalDraft,
    kinds=ANY_GOAL,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} sounds as if the goal should be missed",
    why="Nobody works towards a goal that is there to be missed, and what is really wrong stays unsaid.",
    sources=(
        EMPLOYMENT_DECISIONS,
        Source(
            "Locke & Latham, Building a practically useful theory of goal setting (2002)",
            "goals within ability",
        ),
    ),
    ask="What would help this person to reach it?",
    fix="Set a goal that can be reached, and talk about what is wrong in a talk of its own.",
    bad=lambda: (
        Bad(
            draft=a_goal("Raise orders from 20 to 900 a day by 30 June 2027 so that she fails"),
            at="so that she fails",
        ),
        Bad(
            draft=a_goal("Answer 500 calls a day until 30 June 2027 to document underperformance"),
            at="document underperformance",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal("Raise weekly builds that fail fast from 20 to 35 by 30 June 2027"),
            because="a build that fails",
        ),
        Good(draft=a_goal("Cut orders nobody can trace from 20 to 2 a day by 30 June 2027")),
    ),
    languages=WORDED,
    looks_for=("set_up_to_fail",),
)
def goal_meant_to_be_missed(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from hits(reading, reading.theme("set_up_to_fail"))


@rule(
    code="FA203",
    name="protected-trait-in-a-goal",
    scope=GoalDraft,
    kinds=ANY_GOAL,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} ties the goal to who somebody is",
    why="What is asked of one person because of age, faith or origin is asked of nobody else.",
    sources=(EQUAL_TREATMENT, SPECIAL_CATEGORIES),
    ask="Would you set this goal for anybody else in the role?",
    fix="Name the work alone.",
    bad=lambda: (
        Bad(draft=a_goal("Lose her accent in 9 of 10 calls by 30 June 2027"), at="her accent"),
        Bad(
            draft=a_goal("Hand over 4 accounts by 30 June 2027, being close to retirement"),
            at="close to retirement",
        ),
        Bad(
            draft=a_goal("Raise orders from 20 to 35 a day by 30 June 2027, because our night driver is old"),
            at="old",
        ),
        Bad(draft=a_goal(why="because he is old and slow")),
    ),
    good=lambda: (
        Good(
            draft=a_goal("Cut race conditions in the black-box tests from 9 to 0 by 30 June 2027"),
            because="faults of a program",
        ),
        Good(
            draft=a_goal(
                "Raise parents who hear each month how their children are doing from 20 to 35 by 30 June 2027"
            ),
            because="the pupils of a school",
        ),
        Good(
            draft=a_goal("Raise orders from 20 to 35 a day by 30 June 2027, because the press is old"),
            because="a machine",
        ),
        Good(draft=a_goal("Raise pages that pass the disabled-access audit from 20 to 35 by 30 June 2027")),
    ),
    languages=WORDED,
    looks_for=("protected_trait", "who_one_is"),
    looks_at=("beside",),
)
def protected_trait_in_a_goal(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    found = [each.at for each in told_who(reading) if each.reason and _told_on(each, facts)]
    private = [*found, *reading.theme("private_matter")]
    traits = _traits(reading, facts)
    found += [at for at in traits if not any(start < at[1] and at[0] < end for start, end in private)]
    yield from hits(reading, sorted(found))
    for label, text in reading.beside:
        beside, why = Reading(text, "", facts, draft.language), label == LABELS["why"]
        told = [each.at for each in told_who(beside) if (each.reason or why) and _told_on(each, facts)]
        if why:
            told += [at for at in _traits(beside, facts) if of_somebody_at_work(beside, at)]
            told += bare_reasons(beside)
        if told:
            yield Hit(data={"words": quoted(text, told[0])})


def _traits(reading: Reading, facts: Facts) -> Iterator[tuple[int, int]]:
    """The words for who somebody is, but for what a person says of themselves."""
    for at in reading.outside("protected_trait", "lookalike"):
        if not (facts.origin is Origin.PERSON and one_s_own(reading, at)):
            yield at


def _told_on(each: Told, facts: Facts) -> bool:
    """Whether it may not stand in a goal that others read. Of themselves people may tell what they like."""
    return each.whose is not Whose.SELF or facts.origin is Origin.MODEL


@rule(
    code="FA204",
    name="office-housework",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is work that helps everybody and is seldom credited",
    why="Women are asked for such work more often, and it counts little when somebody is promoted.",
    sources=(
        Source(
            "Babcock et al., Gender differences in accepting and receiving requests for tasks with low"
            " promotability",
            "American Economic Review 107 (2017)",
        ),
    ),
    ask="Will it count for you, and does it go round in the team?",
    fix="Share it out in turns, or say how it is credited.",
    bad=lambda: (
        Bad(
            draft=a_goal("Raise guests of the summer party from 20 to 35 by 30 June 2027"), at="summer party"
        ),
        Bad(
            draft=a_goal("Take the minutes in 20 of 20 board meetings by 30 June 2027"), at="Take the minutes"
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal("Cut the minutes a ticket takes from 20 to 12 by 30 June 2027"),
            because="minutes of time",
        ),
        Good(draft=a_goal("Raise bookings of summer tours from 20 to 35 by 30 June 2027")),
    ),
    languages=WORDED,
    looks_for=("office_housework",),
)
def office_housework(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from hits(reading, reading.theme("office_housework"))
