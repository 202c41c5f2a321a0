"""ME4: standards that reward the wrong thing: hours, perfection, absence. Knows nothing of single numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, WORK_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import a_development_goal, a_goal, a_key_result, a_measure
from goalcoach.rules.sources import OPM_ACTIVITY

_TO_AVOID = "US Office of Personnel Management, What to avoid when writing standards (1998)"


@rule(
    code="ME401",
    name="hours-as-result",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} counts what goes in, not what comes out",
    why="The hours can be spent in full with nothing to show for them.",
    sources=(Source("FaraatarTID, OKR Tracker", "progress is movement of the metric"), OPM_ACTIVITY),
    ask="What should those hours lead to?",
    fix="Measure what the hours are for; keep them as a plan beside the goal.",
    bad=lambda: (
        Bad(draft=a_goal("Spend 40 hours on supplier audits by 30 June 2027"), at="Spend"),
        Bad(draft=a_key_result("Invest 20 days in the new portal by 30 June 2027"), at="Invest"),
    ),
    good=lambda: (
        Good(draft=a_goal("Close 12 supplier audits by 30 June 2027")),
        Good(
            draft=a_goal("Cut hours of overtime from 40 to 10 by 30 June 2027"),
            because="here the hours are the result",
        ),
    ),
    languages=WORDED,
    looks_for=("input_verb",),
)
def hours_as_result(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    at = reading.opens_with("input_verb")
    if at and any(quantity.unit in ("hour", "day", "minute", "week") for quantity in reading.quantities):
        yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="ME402",
    name="perfection-as-target",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} leaves no room for a single miss",
    why="After the first miss the goal is lost, and with it the reason to go on.",
    sources=(Source(_TO_AVOID, "absolute standards"),),
    ask="Is one miss truly too many here, and why?",
    fix="Choose a target that one miss does not end, or say what great loss it prevents.",
    bad=lambda: (
        Bad(draft=a_goal("Raise tickets answered in a day from 90 % to 100 % by 30 June 2027"), at="100 %"),
        Bad(draft=a_goal("Always answer 40 tickets a day by 30 June 2027"), at="Always"),
    ),
    good=lambda: (
        Good(draft=a_goal("Raise tickets answered in a day from 90 % to 97 % by 30 June 2027")),
        Good(
            draft=a_goal("Raise doors inspected for fire safety from 90 % to 100 % by 30 June 2027"),
            because="a single miss may cost a life",
        ),
    ),
    languages=WORDED,
    looks_for=("perfection",),
    looks_at=("whole",),
)
def perfection_as_target(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if reading.theme("safety_reason") or any(
        stem in draft.why.lower() for stem in reading.pack.terms("safety_stem")
    ):
        return
    for at in (*reading.whole, *reading.theme("perfection")):
        if at != reading.opens_with("avoid_verb"):
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="ME403",
    name="only-what-not-to-do",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{word!r} tells what should not happen, not what should",
    why="Somebody who does nothing at all meets such a goal.",
    sources=(Source(_TO_AVOID, "standards that tell what not to do"),),
    ask="What should happen instead, and how often?",
    fix="Turn it round: say what there should be, and how much of it.",
    bad=lambda: (
        Bad(draft=a_goal("Avoid more than 5 late deliveries by 30 June 2027"), at="Avoid"),
        Bad(draft=a_goal("Never have more than 3 open complaints by 30 June 2027", why=""), at="Never"),
    ),
    good=lambda: (
        Good(draft=a_goal("Deliver 95 orders a day by 30 June 2027")),
        Good(
            draft=a_goal("Cut late deliveries from 12 to 5 by 30 June 2027"),
            because="fewer of something, from a number to a number",
        ),
    ),
    languages=WORDED,
    looks_for=("avoid_verb",),
)
def only_what_not_to_do(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not any(change.baseline is not None for change in reading.changes) and (
        at := reading.opens_with("avoid_verb")
    ):
        yield Hit(at=at, data={"word": quoted(reading.text, at)})


@rule(
    code="ME404",
    name="rating-without-rater",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{name!r} is an opinion in numbers; whose it is, and where it is read, is not said",
    why="The same work gets another number from another rater, or from the same one on another day.",
    sources=(
        Source("Learning goals vs. performance goals", "feedback, self-assessment and milestones"),
        Source(
            "US Office of Personnel Management, A Handbook for Measuring Employee Performance", "data sources"
        ),
    ),
    ask="Who gives these ratings, and where are they kept?",
    fix="Name the source beside the measure: who is asked, and where the answers are kept.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Serve guests of the terrace by 30 June 2027",
                measure=a_measure("rating of the terrace", "3", "4", "point"),
            )
        ),
        Bad(draft=a_development_goal(measure=a_measure("feedback score for my calls", "3", "4", "point"))),
    ),
    good=lambda: (
        Good(
            draft=a_goal(
                "Serve guests of the terrace by 30 June 2027",
                measure=replace(
                    a_measure("rating of the terrace", "3", "4", "point"), source="The slips on the tables"
                ),
            )
        ),
        Good(
            draft=a_goal(
                "Answer reviews of guests by 30 June 2027",
                measure=a_measure("ratings answered within a day", "40", "90", "%"),
            ),
            because="ratings are counted here, not given",
        ),
    ),
    languages=WORDED,
    looks_at=("measure",),
)
def rating_without_rater(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    measure = draft.measure
    if measure is None or measure.target is None or measure.source.strip():
        return
    rated = reading.pack.terms("rating_noun").keys() & set(flat(measure.name).split())
    if rated and measure.unit in ("", "point", "star"):
        yield Hit(data={"name": quoted(measure.name)})
