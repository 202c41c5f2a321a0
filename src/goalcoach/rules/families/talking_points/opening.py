"""TP6: how a preparation is built: whom it is about, how it opens, how much it asks, what it leaves empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import LeftEmpty, Part, PointKind, TalkingPointsDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.families.talking_points.asking import asked_right_behind, asks_openly
from goalcoach.rules.families.talking_points.found import weighs_a_period
from goalcoach.rules.joined.review import Outcome
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited
from goalcoach.rules.rule import Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import (
    REVIEW,
    a_growth_point,
    a_point,
    a_preparation,
    a_question,
    prepared,
    reviewed,
)
from goalcoach.rules.sources import CAREER_TWO_WAY, FIFTEEN_FIVE_PROMPTS, LATTICE_CONFIDENCE

_BALANCE = Source("15Five, AI-assisted reviews (product)", "balance check")
_RECOGNITION = a_point(
    "You wrote 12 answer templates for the order queue with Tomas.",
    "e3",
    kind=PointKind.RECOGNITION,
    goal="g2",
)

_OPEN = reviewed(goals=tuple(replace(goal, outcome=Outcome.OPEN) for goal in REVIEW.goals))
"""The usual facts, with goals that still run."""

_FOURTH = replace(REVIEW.goals[0], id="g4", text="Shorten the queue", outcome=Outcome.OPEN)
_QUEUE = a_question("How did you go about the queue, and what got in the way?", goal="g4")


def _without(part: Part, first: str, **changes: object) -> TalkingPointsDraft:
    """The usual preparation without one of its parts, and with another first question."""
    points = (a_question(first), *a_preparation().points[1:])
    return a_preparation(tuple(point for point in points if point.part is not part), **changes)


@rule(
    code="TP601",
    name="preparation-about-somebody-else",
    scope=TalkingPointsDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is about {whom}, and the talk is with somebody else",
    why="One person's affairs would be put before another, and neither could undo it.",
    sources=(Source("GDPR, Regulation 2016/679", "Art. 5(1)(d) and (f)"),),
    ask="With whom is this talk?",
    fix="Prepare the talk with the person who was asked about.",
    bad=lambda: (Bad(draft=a_preparation(subject="p-18")), Bad(draft=a_preparation(subject=""))),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(p1=a_question("How do you see the half-year yourself?")),
            because="the same person, other words",
        ),
    ),
)
def preparation_about_somebody_else(
    draft: TalkingPointsDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    if facts.review and draft.subject != facts.review.subject:
        yield Hit(data={"whom": f"{quoted(draft.subject)!r}" if draft.subject else "nobody"})


@rule(
    code="TP602",
    name="opens-without-their-view",
    scope=TalkingPointsDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="it opens by telling, not by asking how they see it",
    why="After a verdict people defend themselves; what they would have said first is lost.",
    sources=(Source("15Five, AI-assisted reviews (product)", "opening the conversation"), CAREER_TWO_WAY),
    ask="What could you ask first to hear how they see the period?",
    fix="Begin with an open question about their own view.",
    bad=lambda: (Bad(draft=prepared(p1=None)), Bad(draft=prepared(p1=a_question("Was it a busy time?")))),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(draft=prepared(p1=a_question("Tell me how you see these months.")), because="an invitation"),
    ),
)
def opens_without_their_view(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.points and not asks_openly(draft.points[0], reading, facts):
        yield Hit()


@rule(
    code="TP603",
    name="few-open-questions",
    scope=TalkingPointsDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{count} of {all} points are open questions; {least} % is the least",
    why="A talk in which one person tells and the other one listens changes little afterwards.",
    sources=(CAREER_TWO_WAY, FIFTEEN_FIVE_PROMPTS),
    ask="Which of the points could you ask instead of telling?",
    fix="Turn some points into questions that begin with what or how.",
    bad=lambda: (
        Bad(
            draft=a_preparation(
                (
                    a_question("How do you see it, why, and what should I change?"),
                    _RECOGNITION,
                    a_growth_point("71 % of tickets solved in October; try the templates.", "e2", goal="g1"),
                ),
                left_empty=(
                    LeftEmpty(part=Part.CONNECTION, reason="Too little is known."),
                    LeftEmpty(part=Part.DEVELOPMENT, reason="The goal still runs."),
                ),
            ),
            facts=_OPEN,
        ),
        Bad(
            draft=a_preparation(
                (
                    a_question("How do you see it, and why?"),
                    _RECOGNITION,
                    a_growth_point("71 % of tickets solved in October; try the templates.", "e2", goal="g1"),
                    a_question("Did the calls help?", Part.CONNECTION),
                    a_question("What time do you need from me next quarter?", Part.DEVELOPMENT),
                    a_question("Is the night shift well staffed?"),
                )
            ),
            facts=_OPEN,
        ),
    ),
    good=lambda: (
        Good(draft=a_preparation(), because="five of seven ask"),
        Good(
            draft=prepared(
                p4=a_question("Walk me through what got in the way of the 75 %.", Part.CONNECTION, "g1")
            )
        ),
    ),
)
def few_open_questions(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    count, least = (
        sum(asks_openly(point, reading, facts) for point in draft.points),
        facts.thresholds.open_questions * len(draft.points),
    )
    if count < least:
        least_share = f"{facts.thresholds.open_questions * 100:.0f}"
        yield Hit(data={"count": count, "all": len(draft.points), "least": least_share})


@rule(
    code="TP604",
    name="part-left-empty-in-silence",
    scope=TalkingPointsDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nothing is said about {part}, nor why",
    why="A gap that nobody explains looks as if there was nothing to say about the person.",
    sources=(LATTICE_CONFIDENCE,),
    ask="Is there too little to go by for this part, or was it forgotten?",
    fix="Add a point, or say that the evidence is too thin.",
    bad=lambda: (
        Bad(
            draft=_without(Part.DEVELOPMENT, "How do you see these months, and what should I change?"),
            facts=_OPEN,
        ),
        Bad(
            draft=_without(
                Part.CONNECTION,
                "How do you see these months, and why?",
                left_empty=(LeftEmpty(part=Part.CONNECTION, reason=" "),),
            ),
            facts=_OPEN,
        ),
    ),
    good=lambda: (
        Good(
            draft=_without(
                Part.CONNECTION,
                "How do you see these months, and why?",
                left_empty=(LeftEmpty(part=Part.CONNECTION, reason="No learning touched a result."),),
            ),
            facts=_OPEN,
            because="the gap is explained",
        ),
        Good(draft=a_preparation()),
    ),
)
def part_left_empty_in_silence(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = {point.part for point in draft.points}
    told |= {empty.part for empty in draft.left_empty if flat(empty.reason)}
    for part in Part:
        if part not in told:
            yield Hit(data={"part": part.value})


@rule(
    code="TP605",
    name="one-sided-preparation",
    scope=TalkingPointsDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="no point of {missing} is in it",
    why="Praise alone keeps nobody growing, and criticism alone is heard as a verdict.",
    sources=(_BALANCE,),
    ask="What is still missing: something that went well, or something to grow in?",
    fix="Add one recognition and one growth point, each with its evidence.",
    bad=lambda: (
        Bad(draft=prepared(p2=replace(_RECOGNITION, kind=PointKind.POINT))),
        Bad(
            draft=prepared(
                p3=a_point("71 % of tickets were solved at first contact in October.", "e2", goal="g1")
            )
        ),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(
                p3=a_growth_point(
                    "The handover was late on 3 days in August; try a list.",
                    "e5",
                    goal="g1",
                    part=Part.CONNECTION,
                )
            ),
            because="the wish for growth stands in another part",
        ),
        Good(draft=prepared(p2=None), facts=reviewed(occasion=Occasion.CHECK_IN)),
    ),
)
def one_sided_preparation(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    kinds = {point.kind for point in draft.points}
    if weighs_a_period(facts) and kinds - {PointKind.QUESTION}:
        for kind in (PointKind.RECOGNITION, PointKind.GROWTH):
            if kind not in kinds:
                yield Hit(data={"missing": kind.value})


@rule(
    code="TP606",
    name="more-points-than-a-talk-holds",
    scope=TalkingPointsDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{count} points; {most} is what a talk holds",
    why="With too many points each one is ticked off, and the important one gets no time.",
    sources=(FIFTEEN_FIVE_PROMPTS,),
    ask="Which of the points can wait for a check-in?",
    fix="Keep what matters most.",
    bad=lambda: (
        Bad(draft=a_preparation((*a_preparation().points, a_question("What else should we talk about?")))),
        Bad(
            draft=a_preparation(
                (
                    *a_preparation().points,
                    a_question("Who helped you most?"),
                    a_question("What would you do again?"),
                )
            )
        ),
    ),
    good=lambda: (
        Good(draft=a_preparation(), because="seven are just enough"),
        Good(
            draft=a_preparation((*a_preparation().points[:6], _QUEUE, a_preparation().points[6])),
            because="a fourth goal takes points of its own",
            facts=reviewed(goals=(*REVIEW.goals, _FOURTH)),
        ),
        Good(
            draft=prepared(
                p3=a_growth_point(
                    "71 % of tickets solved at first contact: what would help?", "e2", goal="g1"
                )
            )
        ),
    ),
)
def more_points_than_a_talk_holds(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    goals = len(facts.review.goals) if facts.review else 0
    limits = facts.thresholds
    most = limits.points + limits.points_per_goal * max(0, goals - limits.few_goals)
    count = len(draft.points) - asked_right_behind(draft.points)
    if count > most:
        yield Hit(data={"count": count, "most": most})


@rule(
    code="TP607",
    name="same-point-twice",
    scope=TalkingPointsDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{words!r} is there twice",
    why="Said twice, one thing looks like two.",
    sources=(_BALANCE, FIFTEEN_FIVE_PROMPTS),
    ask="Which of the two do you keep?",
    fix="Keep one of them.",
    bad=lambda: (
        Bad(
            draft=prepared(
                p1=a_question("What got in the way, as you see it?"),
                p4=a_question("What got in the way, as you see it?", Part.CONNECTION, "g1"),
            )
        ),
        Bad(draft=prepared(p1=a_question("What got in the way of the 75 %, and how did you go about it?"))),
    ),
    good=lambda: (
        Good(draft=a_preparation()),
        Good(
            draft=prepared(p1=a_question("How did you go about these months?")),
            because="close, but another question",
        ),
    ),
)
def same_point_twice(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    seen: set[str] = set()
    for point in draft.points:
        words = flat(point.text)
        if words and words in seen:
            yield Hit(data={"words": quoted(point.text)})
        seen.add(words)


@rule(
    code="TP608",
    name="evidence-from-the-end",
    scope=TalkingPointsDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{recent} of {all} pieces of evidence are from the last third of the period",
    why="What happened last week is fresh and outweighs half a year that nobody looked up.",
    sources=(Source("Murphy & Cleveland, Understanding performance appraisal (1995)", "recency"),),
    ask="What happened in the months before?",
    fix="Look at the first months as well, or say that nothing is known of them.",
    bad=lambda: (
        Bad(
            draft=prepared(p2=replace(_RECOGNITION, evidence=("e3", "e5"))),
            facts=reviewed(begin=date(2026, 5, 31)),
        ),
        Bad(
            draft=prepared(
                p3=a_growth_point(
                    "71 % of tickets solved in October, handover late on 3 days in August: try a list.",
                    "e2",
                    "e5",
                    goal="g1",
                )
            )
        ),
    ),
    good=lambda: (
        Good(draft=a_preparation(), because="two pieces tell nothing of how they are spread"),
        Good(
            draft=prepared(
                p3=a_growth_point(
                    "62 % of tickets solved in May, 71 % in October: try the templates.",
                    "e1",
                    "e2",
                    goal="g1",
                )
            )
        ),
    ),
)
def evidence_from_the_end(draft: TalkingPointsDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    begin = draft.begin or (facts.review.begin if facts.review else None)
    until = draft.until or (facts.review.until if facts.review else None)
    days = {item.id: item.day for point in draft.points for item in cited(point, facts)}
    if begin is None or until is None or begin >= until or len(days) < facts.thresholds.cited_enough:
        return
    third = until - (until - begin) / 3
    recent = sum(day >= third for day in days.values())
    if recent > facts.thresholds.recent_share * len(days):
        yield Hit(data={"recent": recent, "all": len(days)})
