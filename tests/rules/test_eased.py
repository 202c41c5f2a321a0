"""What a later wording takes back of an earlier one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure
from goalcoach.rules.eased import Part, eased
from goalcoach.rules.facts import Facts
from tests.each import every

FACTS = Facts(today=date(2026, 11, 22), origin=Origin.PERSON)
SAID = GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise CSAT from 82 to 90 by 30 June 2027")
LESS = GoalDraft(kind=GoalKind.PERFORMANCE, text="Cut returned parcels from 9 % to 6 % by 30 June 2027")
PLAIN = GoalDraft(kind=GoalKind.PERFORMANCE, text="Satisfied customers")
TARGET, DUE, GONE = Part.TARGET, Part.DUE, Part.KEY_RESULT


def _measured(
    target: int | None, direction: Direction | None = None, baseline: int | None = None
) -> GoalDraft:
    return replace(
        PLAIN,
        measure=Measure(
            baseline=None if baseline is None else Decimal(baseline),
            target=None if target is None else Decimal(target),
            direction=direction,
        ),
    )


def _with(*results: GoalDraft) -> GoalDraft:
    return GoalDraft(kind=GoalKind.OBJECTIVE, text="Customers stay", key_results=results)


def _kr(text: str) -> GoalDraft:
    return GoalDraft(kind=GoalKind.KEY_RESULT, text=text)


@every(
    ("before", "after", "parts"),
    [
        (SAID, SAID, []),
        (SAID, replace(SAID, text="Raise CSAT from 82 to 92 by 30 June 2027"), []),
        (SAID, replace(SAID, text="Raise CSAT from 82 to 88 by 30 June 2027"), [TARGET]),
        (SAID, replace(SAID, text="Raise CSAT from 82 to 90 by 31 August 2027"), [DUE]),
        (SAID, replace(SAID, text="Raise CSAT from 82 to 90 by 31 May 2027"), []),
        (SAID, replace(SAID, text="Raise CSAT"), [TARGET, DUE]),
        (SAID, replace(SAID, due=date(2027, 8, 31)), [DUE]),
        (LESS, replace(LESS, text=LESS.text.replace("6 %", "5 %")), []),
        (LESS, replace(LESS, text=LESS.text.replace("6 %", "7 %")), [TARGET]),
        (PLAIN, _measured(5), []),
        (
            _measured(90, baseline=82),
            replace(_measured(90, baseline=82), text="CSAT from 82 to 86"),
            [TARGET],
        ),
        (replace(_measured(90, baseline=82), text="To 86"), _measured(90, baseline=82), []),
        (_measured(90, Direction.UP), _measured(85, Direction.UP), [TARGET]),
        (_measured(5, baseline=9), _measured(6, baseline=9), [TARGET]),
        (_measured(5, Direction.KEEP), _measured(6, Direction.KEEP), [TARGET]),
        (_measured(5), _measured(6), [TARGET]),
        (_measured(None, Direction.DONE), _measured(None, Direction.DONE), []),
        (_with(_kr("NPS from 20 to 40")), _with(_kr("NPS from 20 to 30")), [TARGET]),
        (_with(_kr("NPS from 20 to 40")), _with(_kr("Calls from 9 to 5"), _kr("NPS from 20 to 40")), []),
        (_with(_kr("NPS from 20 to 40"), _kr("Calls from 9 to 5")), _with(_kr("NPS from 20 to 40")), [GONE]),
    ],
)
def test_only_what_is_easier_counts(before: GoalDraft, after: GoalDraft, parts: list[Part]) -> None:
    assert [each.part for each in eased(before, after, FACTS)] == parts
