"""TP7: what a preparation must not forget: goals, gaps, pay-offs, what comes next, one's own part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.families.talking_points.asking import asks, asks_for_two, wordless
from goalcoach.rules.families.talking_points.found import weighs_a_period
from goalcoach.rules.joined.review import Outcome, ReviewedGoal
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, RESULT_GOALS, WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import REVIEW, a_growth_point, a_preparation, a_question, prepared, reviewed
from goalcoach.rules.sources import CAREER_TWO_WAY, GILBERT, KIRKPATRICK_RESULTS

_S0 = Source("Primalogik, Performance goals vs. development goals (2026)", "the combined review")
_UPWARD = Source("frappe/hrms, issue 4562", "feedback upwards")
_CHANGED = Source("OpenOKR, method and rules", "2.9, the original stays visible")
_RAISED = replace(
    REVIEW.goals[0],
    text="Raise tickets solved at first contact from 62 % to 75 % by 31 October 2026",
    original="Raise tickets solved at first contact from 62 % to 80 % by 31 October 2026",
)


def _about(
    draft: TalkingPointsDraft, goal: ReviewedGoal, *parts: Part, question: bool = False
) -> list[TalkingPointDraft]:
    """The points about a goal in these parts, only those that ask when `question` is set."""
    return [
        point
        for point in draft.points
        if point.goal == goal.id
        and (not parts or point.part in parts)
        and (not question or point.kind is PointKind.QUESTION)
    ]


def _says(draft: TalkingPointsDraft, reading: Reading, theme: str, *parts: Part) -> bool:
    """Whether some point of these parts uses words of a theme."""
    return any(reading.of(point).theme(theme) for point in draft.points if not parts or point.part in parts)


@rule(
    code="TP701",
    name="goal-passed-over",
    scope=TalkingPointsDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="no point is about {goal!r}",
    why="A goal that nobody comes back to was work for nothing, in the eyes of whoever worked on it.",
    sources=(_S0,),
    ask="What came of that goal?",
    fix="Add a point or a question about its result.",
    bad=lambda: (
        Bad(draft=prepared(p2=replace(a_preparation().points[1], goal=""))),
        Bad(draft=prepared(p2=replace(a_preparation().points[1], goal="d1"))),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(p2=replace(a_preparation().points[1], part=Part.CONNECTION)),
            because="it stands in another part",
        ),
        Good(
            draft=prepared(p2=replace(a_preparation().points[1], goal="")),
            facts=reviewed(occasion=Occasion.CHECK_IN),
            because="a check-in has no room for every goal",
        ),
    ),
)
def goal_passed_over(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for goal in facts.review.goals if facts.review and weighs_a_period(facts) else ():
        if goal.kind in RESULT_GOALS and goal.outcome is not Outcome.MISSED and not _about(draft, goal):
            yield Hit(data={"goal": quoted(goal.text)})


@rule(
    code="TP702",
    name="result-without-why-and-how",
    scope=TalkingPointsDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="results are told, and nobody asks {what}",
    why="The number alone hides luck, help and what it cost; the next period then repeats it blindly.",
    sources=(_S0,),
    ask="What brought the result about, and in which way was it reached?",
    fix="Ask what helped or got in the way, and how it was done.",
    bad=lambda: (
        Bad(
            draft=prepared(
                p4=a_question("What does it take to reach 75 %?", Part.CONNECTION, "g1"),
                p5=a_question("What did the calls in Spanish change?", Part.CONNECTION, "d1"),
            )
        ),
        Bad(
            draft=prepared(
                p1=a_question("What do you see in these months?"),
                p4=a_question("What slowed you before the 75 %?", Part.CONNECTION, "g1"),
                p5=a_question("What did the calls in Spanish do for first contacts?", Part.CONNECTION, "d1"),
            )
        ),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(
                p4=a_question("Why not 75 %, and with whom did you work on it?", Part.CONNECTION, "g1")
            ),
            because="why and how in other words",
        ),
    ),
    languages=WORDED,
)
def result_without_why_and_how(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = [point for point in draft.points if point.part is Part.PERFORMANCE and point.goal]
    for theme, what in (("why_word", "why"), ("how_word", "how")) if told else ():
        if not _says(draft, reading, theme, Part.PERFORMANCE, Part.CONNECTION):
            yield Hit(data={"what": what})


@rule(
    code="TP703",
    name="missed-goal-without-gap-question",
    scope=TalkingPointsDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{goal!r} was missed, and nobody asks what was lacking",
    why="Without that question the person is blamed for what a skill, time or a tool would have mended.",
    sources=(_S0, GILBERT),
    ask="What was lacking: a skill, knowledge, time, a tool, or something outside their control?",
    fix="Ask, in the part that joins results and growth, what would have helped to reach it.",
    bad=lambda: (
        Bad(
            draft=prepared(
                p4=a_question("What got in the way, and how did you go about it?", Part.PERFORMANCE, "g1")
            )
        ),
        Bad(draft=prepared(p4=a_question("What got in the way of the 75 %?", Part.CONNECTION))),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(
                p4=a_question("What got in the way, and how did you go about it?", Part.CONNECTION)
            ),
            facts=reviewed(goals=(replace(REVIEW.goals[0], outcome=Outcome.MET), *REVIEW.goals[1:])),
            because="the goal was met",
        ),
    ),
)
def missed_goal_without_gap_question(
    draft: TalkingPointsDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    for goal in facts.review.ended(RESULT_GOALS, Outcome.MISSED) if facts.review else ():
        asked = _about(draft, goal, Part.CONNECTION, question=True)
        if not any(map(_asks_for_the_gap, map(reading.of, asked))):
            yield Hit(data={"goal": quoted(goal.text)})


def _asks_for_the_gap(reading: Reading) -> bool:
    """Whether a question is about what was lacking, what was in the way, or what would have helped."""
    return not reading.worded or any(reading.theme(theme) for theme in ("gap_word", "why_word", "means"))


@rule(
    code="TP704",
    name="learning-without-pay-off",
    scope=TalkingPointsDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{goal!r} was meant to help a result, and nobody asks whether it did",
    why="Learning whose use nobody asks about is the first thing to go when time is short.",
    sources=(_S0, KIRKPATRICK_RESULTS),
    ask="What did the new skill change in the result?",
    fix="Ask about it in the part that joins results and growth.",
    bad=lambda: (
        Bad(draft=prepared(p5=None)),
        Bad(draft=prepared(p5=a_question("How did the calls in Spanish go?", Part.DEVELOPMENT, "d1"))),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(p5=None),
            facts=reviewed(goals=(*REVIEW.goals[:2], replace(REVIEW.goals[2], serves=()))),
            because="it was meant to help no result",
        ),
    ),
)
def learning_without_pay_off(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for goal in facts.review.ended(DEVELOPMENT_GOALS, Outcome.MET) if facts.review else ():
        if goal.serves and not _about(draft, goal, Part.CONNECTION):
            yield Hit(data={"goal": quoted(goal.text)})


@rule(
    code="TP705",
    name="learning-without-two-situations",
    scope=TalkingPointsDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{goal!r} is called complete, and nobody asks where it was used",
    why="A finished course is no skill yet; only use that somebody saw is.",
    sources=(_S0, Source("Kirkpatrick, Evaluating Training Programs (1994)", "level 3, behaviour")),
    ask="In which two situations was it used, and who saw it?",
    fix="Ask for two situations in which it was used.",
    bad=lambda: (
        Bad(draft=prepared(p6=None)),
        Bad(
            draft=prepared(
                p6=a_question("What did you like about the calls in Spanish?", Part.DEVELOPMENT, "d1")
            )
        ),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(
                p6=a_question(
                    "Tell me two specific situations where you used it with customers.",
                    Part.DEVELOPMENT,
                    "d1",
                )
            ),
            because="an invitation asks, too",
        ),
    ),
)
def learning_without_two_situations(
    draft: TalkingPointsDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    free = wordless(draft.language, facts)
    for goal in facts.review.ended(DEVELOPMENT_GOALS, Outcome.MET) if facts.review else ():
        asked = (reading.of(point) for point in _about(draft, goal, Part.DEVELOPMENT, question=True))
        if not any(asks(each) and (free or asks_for_two(each)) for each in asked):
            yield Hit(data={"goal": quoted(goal.text)})


@rule(
    code="TP706",
    name="ends-without-what-comes-next",
    scope=TalkingPointsDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="it does not end with {what}",
    why="A review that only looks back leaves growth to chance; without time or money nothing comes of it.",
    sources=(_S0,),
    ask="What comes next, and what can you give to it?",
    fix="End with what to learn next, and the time, budget or help for it.",
    bad=lambda: (
        Bad(draft=prepared(p7=a_question("What time do you need from me?", Part.DEVELOPMENT))),
        Bad(
            draft=prepared(
                p7=a_question(
                    "What would you like to learn next, and what could I do differently?", Part.DEVELOPMENT
                )
            )
        ),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(
                p7=a_question(
                    "Which skill comes next quarter, and which budget should I ask for?", Part.DEVELOPMENT
                )
            ),
            because="other words for both",
        ),
    ),
    languages=WORDED,
)
def ends_without_what_comes_next(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    ahead = [reading.of(point) for point in draft.points if point.part is Part.DEVELOPMENT][-2:]
    for theme, what in (("coming_period", "what comes next"), ("means", "what the manager gives to it")):
        if ahead and not any(each.theme(theme) for each in ahead):
            yield Hit(data={"what": what})


@rule(
    code="TP707",
    name="manager-left-out",
    scope=TalkingPointsDraft,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="no question is about the manager's own part",
    why="Much of what gets in somebody's way is in the manager's hands, and nobody tells unasked.",
    sources=(_UPWARD, CAREER_TWO_WAY),
    ask="What would you like to hear about your own part?",
    fix="Ask what the manager should do differently.",
    bad=lambda: (
        Bad(
            draft=prepared(
                p7=a_question(
                    "What would you like to learn next, and how much time does it take?", Part.DEVELOPMENT
                )
            )
        ),
        Bad(draft=prepared(p7=a_question("Which course would be the next step?", Part.DEVELOPMENT))),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(
                p7=a_question(
                    "What should I do differently so that you have time for the next step?", Part.DEVELOPMENT
                )
            ),
            because="asked together with what comes next",
        ),
    ),
    languages=WORDED,
)
def manager_left_out(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.points and not _says(draft, reading, "upward"):
        yield Hit()


@rule(
    code="TP708",
    name="changed-target-hidden",
    scope=TalkingPointsDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{goal!r} was changed on the way, and its first target, {first}, is not told",
    why="A result looks better or worse than it was when the target moved and nobody says so.",
    sources=(_CHANGED,),
    ask="What was the target at first, and why was it changed?",
    fix="Tell both targets.",
    bad=lambda: (
        Bad(draft=a_preparation(), facts=reviewed(goals=(_RAISED, *REVIEW.goals[1:]))),
        Bad(
            draft=a_preparation(),
            facts=reviewed(
                goals=(
                    REVIEW.goals[0],
                    replace(REVIEW.goals[1], original="Publish 20 answer templates by 31 August 2026"),
                    REVIEW.goals[2],
                )
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(
                p3=a_growth_point(
                    "71 % of tickets at first contact; the target was 80 %, later 75 %: what would help?",
                    "e2",
                    goal="g1",
                )
            ),
            facts=reviewed(goals=(_RAISED, *REVIEW.goals[1:])),
            because="both targets are told",
        ),
        Good(
            draft=a_preparation(),
            facts=reviewed(goals=(_RAISED, *REVIEW.goals[1:]), occasion=Occasion.CHECK_IN),
            because="a check-in does not weigh a result",
        ),
    ),
)
def changed_target_hidden(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for goal in facts.review.goals if facts.review and weighs_a_period(facts) else ():
        points = _about(draft, goal)
        if not goal.original or not points:
            continue
        now = {q.value for q in reading.pack.quantities(goal.text)}
        gone = [q for q in reading.pack.quantities(goal.original) if q.value not in now]
        told = {q.value for point in points for q in reading.of(point).quantities}
        for quantity in gone[:1]:
            if quantity.value not in told:
                first = quoted(goal.original, (quantity.start, quantity.end))
                yield Hit(data={"goal": quoted(goal.text), "first": first})
