"""ME201 on: whether a change says from where it starts. Knows nothing of what is counted."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import a_goal, a_key_result, a_measure
from goalcoach.rules.sources import AP_PERCENT, OPENOKR_KR, PRIMALOGIK


def _based(draft: GoalDraft, reading: Reading) -> bool:
    in_field = draft.measure is not None and draft.measure.baseline is not None
    if in_field:
        return True
    for change in reading.changes:  # noqa: SIM110 - any() takes three times as long for so little
        if change.baseline is not None:
            return True
    return False


@rule(
    code="ME201",
    name="change-without-base",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} does not say of what number",
    why="Ten percent of last month and ten percent of the best month are two goals.",
    sources=(PRIMALOGIK, OPENOKR_KR),
    ask="Where does the number stand today, and over which period was it counted?",
    fix="Give today's number; if nobody knows it, finding it out is the first milestone.",
    bad=lambda: (
        Bad(draft=a_goal("Close 10 % more sales by 30 June 2027"), at="10 %"),
        Bad(draft=a_key_result("Increase orders by 15 % by 30 June 2027"), at="by 15 %"),
    ),
    good=lambda: (
        Good(draft=a_goal("Increase orders by 15 %, from 200 to 230, by 30 June 2027")),
        Good(
            draft=a_goal(
                "Increase orders by 15 % by 30 June 2027", measure=a_measure("orders", "200", "230", "order")
            ),
            because="the base stands in the measure beside it",
        ),
    ),
    languages=WORDED,
    looks_at=("relative",),
)
def change_without_base(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for place in reading.relative[:1]:
        if not _based(draft, reading):
            yield Hit(at=place, data={"words": quoted(reading.text, place)})


@rule(
    code="ME202",
    name="target-without-base",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} says where the number should end, not where it begins",
    why="Without the beginning nobody can tell whether the step is large or small.",
    sources=(
        OPENOKR_KR,
        Source("Niven & Lamorte, Objectives and Key Results (2016)", "baseline key results"),
    ),
    ask="Where does the number stand today?",
    fix="Add the number of today; if nobody knows it yet, begin by counting.",
    bad=lambda: (
        Bad(draft=a_goal("Raise renewals to 90 % by 30 June 2027"), at="to 90 %"),
        Bad(draft=a_key_result("Cut delivery time to 2 days by 30 June 2027"), at="to 2 days"),
    ),
    good=lambda: (
        Good(draft=a_goal("Cut delivery time from 5 to 2 days by 30 June 2027")),
        Good(draft=a_goal("Sell 40 licences by 30 June 2027"), because="a count begins at none"),
    ),
    languages=WORDED,
    looks_for=("plainly_up", "plainly_down"),
)
def target_without_base(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not reading.changes or _based(draft, reading):
        return
    moving = reading.opens_with("plainly_up") or reading.opens_with("plainly_down")
    for change in reading.changes if moving else ():
        if change.target is not None:
            place = change.start, change.end
            yield Hit(at=place, data={"words": quoted(reading.text, place)})
            return


@rule(
    code="ME203",
    name="percent-of-percent",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} of {noun!r} can mean percent or percentage points",
    why="From 20 %, five percent more is 21 % to one reader and 25 % to the other.",
    sources=(AP_PERCENT,),
    ask="Do you mean percent of today's value, or percentage points?",
    fix="Give both ends: from how many percent to how many.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Raise the conversion rate by 5 % by 30 June 2027", measure=a_measure("conversion rate", "20")
            ),
            at="by 5 %",
        ),
        Bad(
            draft=a_key_result(
                "Increase retention by 10 % by 30 June 2027", measure=a_measure("retention", "60")
            ),
            at="by 10 %",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal("Raise the conversion rate from 20 % to 25 % by 30 June 2027")),
        Good(
            draft=a_goal("Increase orders by 5 % by 30 June 2027", measure=a_measure("orders", "200")),
            because="orders are counted in pieces",
        ),
    ),
    languages=WORDED,
    looks_for=("rate_noun",),
)
def percent_of_percent(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    nouns = reading.theme("rate_noun")
    both_ends = any(change.target is not None for change in reading.changes)
    if not nouns or both_ends or (draft.measure and draft.measure.target is not None):
        return
    for change in reading.changes:
        if change.by is not None and change.unit == "%":
            place = change.start, change.end
            yield Hit(
                at=place, data={"words": quoted(reading.text, place), "noun": quoted(reading.text, nouns[0])}
            )
            return
