"""OK1: how an objective is worded. Knows nothing of its key results."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import an_objective
from goalcoach.rules.sources import OPENOKR_OBJ_2

_OBJECTIVES = frozenset({GoalKind.OBJECTIVE})
_OBJ_1 = Source("OpenOKR, method and rules", "OBJ-1")


def _bare_metric(draft: GoalDraft, reading: Reading) -> bool:
    """Whether it only moves a number. "from 2 to 3 million" says how far, "to" in it is no reason."""
    moving = reading.opens_with("direction_up") or reading.opens_with("direction_down")
    reason = draft.why.strip() or draft.parent.strip() or reading.theme("purpose_marker")
    return bool(moving and reading.changes and not reason and len(reading.sentences) == 1)


@rule(
    code="OK101",
    name="objective-that-is-a-number",
    scope=GoalDraft,
    kinds=_OBJECTIVES,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is a number to reach; what it is for is not said",
    why="People work harder for something they can picture than for a figure; the figure is a key result.",
    sources=(
        _OBJ_1,
        Source("Carton, Murphy & Clark, A (blurry) vision of the future (2014)", "pictures, not figures"),
    ),
    ask="What is true for somebody when that number is reached?",
    fix="Make the number a key result, and say above it what it is for.",
    bad=lambda: (
        Bad(
            draft=an_objective("Increase revenue from 2 to 3 million euros by 30 June 2027", why=""),
            at="Increase revenue from 2 to 3 million euros by 30 June 2027",
        ),
        Bad(
            draft=an_objective("Cut scrap in the press shop from 9 % to 4 % by 30 June 2027", why=""),
            at="Cut scrap in the press shop from 9 % to 4 % by 30 June 2027",
        ),
    ),
    good=lambda: (
        Good(draft=an_objective()),
        Good(
            draft=an_objective("Open our shop in Lyon by 30 June 2027", why=""),
            because="no reason beside it, but no number to move either",
        ),
    ),
    languages=WORDED,
    looks_for=("direction_up", "direction_down"),
)
def objective_that_is_a_number(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _bare_metric(draft, reading):
        yield Hit(at=(0, len(reading.text)), data={"words": quoted(reading.text)})


@rule(
    code="OK102",
    name="number-in-objective",
    scope=GoalDraft,
    kinds=_OBJECTIVES,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is a number inside the objective",
    why="An objective says where to; with numbers in it, nobody looks at the key results any more.",
    sources=(OPENOKR_OBJ_2,),
    ask="Which key result could carry this number?",
    fix="Move the number into a key result.",
    bad=lambda: (
        Bad(
            draft=an_objective("New customers reach their first report within 2 calls by 30 June 2027"),
            at="2",
        ),
        Bad(
            draft=an_objective("Serve 90 % of guests at the counter by 30 June 2027"),
            at="90 %",
        ),
    ),
    good=lambda: (
        Good(draft=an_objective()),
        Good(
            draft=an_objective("Serve every guest at the counter by June 2027"),
            because="a year is no measure",
        ),
    ),
    languages=WORDED,
    looks_at=("key_results",),
)
def number_in_objective(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not draft.key_results or _bare_metric(draft, reading):
        return
    for each in reading.amounts:
        if any(sign.isdigit() for sign in reading.text[each.start : each.end]):
            at = each.start, each.end
            yield Hit(at=at, data={"words": quoted(reading.text, at)})
            return
