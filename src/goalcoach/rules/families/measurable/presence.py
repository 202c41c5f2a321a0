"""ME1: whether a goal is measured at all. Follows the letter M, so that finding and letter never disagree."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.finding import Certainty, Criterion, Letter, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, WORK_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import a_goal, a_key_result, a_measure, an_objective
from goalcoach.rules.sources import BARKER, DORAN

_MEASURED = RESULT_GOALS | {GoalKind.OBJECTIVE}


def _says(reading: Reading, letter: Letter) -> bool:
    """Whether the letter M says so. That a goal is half taken back, which costs it the M, SP102 tells."""
    if reading.blank or reading.letter(Criterion.MEASURABLE) is not letter:
        return False
    return not (reading.amounts and reading.theme("weak_commitment"))


def _direction(reading: Reading) -> tuple[int, int] | None:
    return reading.opens_with("direction_up") or reading.opens_with("direction_down")


@rule(
    code="ME101",
    name="goal-without-measure",
    scope=GoalDraft,
    kinds=_MEASURED,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="nothing in it tells when it is met",
    why="At the end opinions decide, and the loudest or latest one wins.",
    sources=(
        DORAN,
        Source(
            "US Office of Personnel Management, A Handbook for Measuring Employee Performance", "chapter 4"
        ),
    ),
    ask="What would somebody count or look at to say: met, or not met?",
    fix="Add a number with what it counts, or something that is finished or not.",
    bad=lambda: (
        Bad(draft=a_goal("Answer customers of the web shop by 30 June 2027")),
        Bad(draft=a_goal("Respond to complaints from partners by 30 June 2027")),
    ),
    good=lambda: (
        Good(
            draft=a_goal("Sign the contract with the new supplier by 30 June 2027"),
            because="signed or not: no number needed",
        ),
        Good(draft=an_objective(), because="its key results measure it"),
    ),
    languages=WORDED,
    follows=Letter.NO,
)
def goal_without_measure(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _says(reading, Letter.NO) and _direction(reading) is None:
        yield Hit()


@rule(
    code="ME102",
    name="direction-without-amount",
    scope=GoalDraft,
    kinds=_MEASURED,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{word!r} says where to, but not how far",
    why="The smallest step in the right direction would already meet it.",
    sources=(DORAN, Source("OpenOKR, method and rules", "KR-2")),
    ask="From how much to how much?",
    fix="Say where it stands today and where it should stand.",
    bad=lambda: (
        Bad(draft=a_goal("Increase revenue from small shops by 30 June 2027"), at="Increase"),
        Bad(draft=a_key_result("Fewer complaints by 30 June 2027"), at="Fewer"),
    ),
    good=lambda: (
        Good(draft=a_goal("Increase sign-ups for the newsletter from 200 to 300 by 30 June 2027")),
        Good(
            draft=a_goal(
                "Increase sign-ups for the newsletter by 30 June 2027",
                measure=a_measure("sign-ups for the newsletter", "200", "300", "sign-up"),
            ),
            because="the numbers stand in the measure beside it",
        ),
    ),
    languages=WORDED,
    looks_for=("direction_up", "direction_down"),
    follows=Letter.NO,
)
def direction_without_amount(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _says(reading, Letter.NO) and (at := _direction(reading)):
        yield Hit(at=at, data={"word": quoted(reading.text, at)})


@rule(
    code="ME103",
    name="target-kept-elsewhere",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="it rests on a target that is written somewhere else",
    why="When the plan or quota changes, the goal changes with it and nobody notices.",
    sources=(BARKER,),
    ask="What is the number in that plan today?",
    fix="Write the number down, even when it stands in the plan as well.",
    bad=lambda: (
        Bad(draft=a_goal("Hit the sales quota by 30 June 2027")),
        Bad(draft=a_goal("Achieve the target for inbound orders by 30 June 2027")),
    ),
    good=lambda: (
        Good(draft=a_goal("Sell 40 licences by 30 June 2027")),
        Good(
            draft=a_goal("Reach 90 % of the sales quota by 30 June 2027"),
            because="a share of the quota is a number",
        ),
    ),
    languages=WORDED,
    follows=Letter.UNKNOWN,
)
def target_kept_elsewhere(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _says(reading, Letter.UNKNOWN):
        yield Hit()
