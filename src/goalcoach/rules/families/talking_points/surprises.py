"""TP2, last part: what is told out of the blue, in a review or before a question."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules.about import form
from goalcoach.rules.clauses import MARKS
from goalcoach.rules.facts import Facts
from goalcoach.rules.families.talking_points.asking import asks
from goalcoach.rules.families.talking_points.found import weighs_a_period
from goalcoach.rules.joined.evidence import EvidenceItem
from goalcoach.rules.language.read import Sentence
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited
from goalcoach.rules.rule import Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import (
    a_growth_point,
    a_point,
    a_question,
    reviewed,
)
from goalcoach.rules.sources import ACCURACY, FIFTEEN_FIVE_SOURCES


@rule(
    code="TP209",
    name="growth-point-not-raised-before",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nothing of what it rests on was spoken about before",
    why="Somebody who hears it for the first time in a review could do nothing about it, and trusts less.",
    sources=(
        Source(
            "US Office of Personnel Management, A Handbook for Measuring Employee Performance",
            "feedback during the period",
        ),
    ),
    ask="Could you raise it in a check-in first, or say that it is new?",
    fix="Say that it is new, or raise it in a check-in before the review.",
    bad=lambda: (
        Bad(
            draft=a_growth_point("The handover was late on 3 days in August; try a list.", "e5"),
            facts=reviewed(raised=frozenset({"e1"})),
        ),
        Bad(
            draft=a_growth_point("71 % of tickets solved at first contact; try templates.", "e2"),
            facts=reviewed(raised=frozenset()),
        ),
    ),
    good=lambda: (
        Good(draft=a_growth_point("The handover was late on 3 days in August; try a list.", "e5")),
        Good(
            draft=a_growth_point("The handover was late on 3 days in August; try a list.", "e5"),
            facts=reviewed(raised=None),
            because="nobody knows what was raised",
        ),
        Good(
            draft=a_growth_point("The handover was late on 3 days in August; try a list.", "e5", fresh=True),
            facts=reviewed(raised=frozenset()),
            because="it is marked as new",
        ),
        Good(
            draft=a_growth_point("The handover was late on 3 days in August; try a list.", "e5"),
            facts=reviewed(raised=frozenset(), occasion=Occasion.CHECK_IN),
            because="a check-in is where it is raised",
        ),
    ),
)
def growth_point_not_raised_before(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.fresh or not weighs_a_period(facts):
        return
    raised = facts.review.raised if facts.review else None
    known: tuple[EvidenceItem, ...] = cited(draft, facts)
    if draft.kind is not PointKind.GROWTH or raised is None or not known:
        return
    if not any(item.id in raised for item in known):
        yield Hit()


@rule(
    code="TP210",
    name="claim-inside-a-question",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} claims something before the question, and cites no evidence",
    why="The claim is heard and remembered; the question after it only makes it look polite.",
    sources=(FIFTEEN_FIVE_SOURCES, ACCURACY),
    ask="What would be left if you only asked?",
    fix="Only ask, or cite what the claim rests on.",
    bad=lambda: (
        Bad(draft=a_question("You hide mistakes. Why?"), at="You hide mistakes."),
        Bad(draft=a_question("Why? Customers complain of you."), at="Customers complain of you."),
    ),
    good=lambda: (
        Good(
            draft=a_question("What went wrong in the handover? Tell me how you see it."),
            because="both sentences ask",
        ),
        Good(draft=a_point("The handover was late on 3 days in August. Why?", "e5", kind=PointKind.QUESTION)),
    ),
)
def claim_inside_a_question(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.kind is not PointKind.QUESTION or draft.evidence or not asks(reading):
        return
    inviting = reading.theme("invitation")
    for sentence in reading.sentences:
        invites = any(sentence.start <= start < sentence.end for start, _ in inviting)
        goes_on = reading.text[sentence.end - 1 : sentence.end] == ";" and _begins_with_a_question(
            reading, sentence
        )
        if not invites and not goes_on and not any(mark in sentence.text for mark in MARKS):
            at = sentence.start, sentence.end
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


def _begins_with_a_question(reading: Reading, sentence: Sentence) -> bool:
    """Whether it asks, "what changed; how did it work?", and claims nothing: "what you hide is much"."""
    words = [word for word in reading.words if sentence.start <= word.start < sentence.end]
    openers = reading.pack.terms("open_word")
    at = next((k for k, word in enumerate(words[:2]) if form(word) in openers), None)
    return (
        at is not None
        and at + 1 < len(words)
        and form(words[at + 1]) not in reading.pack.terms("person_word")
    )


@rule(
    code="TP211",
    name="goal-that-is-not-there",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.3",
    message="it is about a goal that the person did not have in the period",
    why="Nobody can be held to a goal that was never set.",
    sources=(ACCURACY,),
    ask="Which of their goals is it about?",
    fix="Name one of the goals, or none.",
    bad=lambda: (
        Bad(draft=a_question("What came of that goal?", goal="g9")),
        Bad(draft=a_point("You wrote 12 answer templates for the order queue.", "e3", goal="elsewhere")),
    ),
    good=lambda: (
        Good(draft=a_question("What came of the goal?", goal="g1")),
        Good(draft=a_question("What came of these months?"), because="it names none"),
    ),
)
def goal_that_is_not_there(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.goal and facts.review and facts.review.goal(draft.goal) is None:
        yield Hit()
