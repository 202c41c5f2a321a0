"""SP1: whether a goal's words say what will be different. Knows nothing of measures or dates."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.finding import Certainty, Criterion, Letter, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED, WORK_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import a_goal, a_measure, an_objective
from goalcoach.rules.sources import BARKER, DORAN, LOCKE_LATHAM, PRIMALOGIK

_OPM = Source("US Office of Personnel Management, A Handbook for Measuring Employee Performance", "chapter 3")


def _is_vague(reading: Reading) -> bool:
    return not reading.blank and (reading.vague or reading.letter(Criterion.SPECIFIC) is Letter.NO)


@rule(
    code="SP101",
    name="vague-verb",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{verb!r} leaves open what will be different",
    why="Two people read such a verb in two ways, and find out only when the goal is looked at together.",
    sources=(
        PRIMALOGIK,
        _OPM,
        Source("US CDC, Evaluation Brief 3b: Writing SMART objectives", "no vague verbs"),
    ),
    ask="When this has worked, what can somebody see that they cannot see today?",
    fix="Name the thing that changes and how somebody will notice.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Improve teamwork by 30 June 2027",
                measure=a_measure("joint reviews held", "0", "6", "review"),
            ),
            at="Improve",
        ),
        Bad(
            draft=a_goal(
                "Support the sales team by 30 June 2027",
                measure=a_measure("offers checked", "2", "9", "offer"),
            ),
            at="Support",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal()),
        Good(
            draft=a_goal("Improve first-call resolution from 62 % to 75 % by 30 June 2027"),
            because="'improve' with a measure and two numbers leaves nothing open",
        ),
    ),
    languages=WORDED,
    looks_for=("vague_verb", "learning_verb"),
)
def vague_verb(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _is_vague(reading) and (at := _vague_verb(reading)):
        yield Hit(at=at, data={"verb": quoted(reading.text, at)})


def _vague_verb(reading: Reading) -> tuple[int, int] | None:
    return reading.opens_with("vague_verb") or next(iter(reading.theme("learning_verb")), None)


@rule(
    code="SP102",
    name="weak-commitment",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} leaves a way out of the goal",
    why="A goal to do one's best is met by any result: it neither helps to plan nor shows when it is done.",
    sources=(LOCKE_LATHAM,),
    ask="If nothing stood in the way, what exactly would you commit to?",
    fix="Leave the words out, or choose a target you do commit to.",
    bad=lambda: (
        Bad(
            draft=a_goal("Try to raise tickets solved at first contact from 62 % to 75 % by 30 June 2027"),
            at="Try to",
        ),
        Bad(
            draft=a_goal(
                "Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027 where possible"
            ),
            at="where possible",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal("Publish the price list in 3 languages by 30 June 2027")),
        Good(
            draft=a_goal("Cut failed tries at sign-in from 9 % to 4 % by 30 June 2027"),
            because="'tries' are counted here, not promised",
        ),
    ),
    languages=WORDED,
    looks_for=("weak_commitment",),
)
def weak_commitment(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for at in reading.outside("weak_commitment", "empty_time"):
        words = quoted(reading.text, at)
        if " " in words or at[0] in reading.openings:
            yield Hit(at=at, data={"words": words})


@rule(
    code="SP103",
    name="vague-quality",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} does not say how good is good enough",
    why="Without a standard, whoever looks last decides whether it was good enough.",
    sources=(_OPM, BARKER),
    ask="How would somebody who was not there tell that it is good enough?",
    fix="Put a number, a test or a named example in place of the word.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Have a better handbook by 30 June 2027", measure=a_measure("pages", "9", "30", "page")
            ),
            at="better",
        ),
        Bad(
            draft=a_goal(
                "More effective handovers by 30 June 2027",
                measure=a_measure("handovers redone", "9", "3", "handover"),
            ),
            at="effective",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal("Publish the handbook in 3 languages by 30 June 2027")),
        Good(
            draft=a_goal("Cut slow pages, those over 2 seconds, from 40 to 10 by 30 June 2027"),
            because="'slow' is given a number",
        ),
    ),
    languages=WORDED,
    looks_for=("vague_quality",),
)
def vague_quality(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _is_vague(reading) and not _vague_verb(reading):
        for at in reading.outside("vague_quality", "empty_time"):
            yield Hit(at=at, data={"words": quoted(reading.text, at)})
            return


@rule(
    code="SP104",
    name="topic-without-action",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{text!r} names a topic, not what will be done or changed",
    why="A topic can be worked on for ever; nobody can say when it has been reached.",
    sources=(DORAN, Source("US CDC, Evaluation Brief 3b: Writing SMART objectives")),
    ask="What will you do or change, and what or whom is it about?",
    fix="Say the action and the thing it is done to.",
    bad=lambda: (
        Bad(draft=an_objective("Customer happiness by 30 June 2027")),
        Bad(draft=an_objective("Teamwork on the ward by 30 June 2027")),
    ),
    good=lambda: (
        Good(draft=a_goal("Open the Lyon office by 30 June 2027")),
        Good(
            draft=a_goal("Customer survey from 82 to 90 points by 30 June 2027"),
            because="a named measure that moves",
        ),
    ),
    languages=WORDED,
    follows=Letter.NO,
)
def topic_without_action(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    unclear = not reading.blank and reading.letter(Criterion.SPECIFIC) is Letter.NO
    if unclear and not _vague_verb(reading) and not reading.theme("vague_quality"):
        yield Hit(data={"text": quoted(reading.text)})
