"""What of goals and of what was written beside them becomes evidence of a period."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from goalcoach.coach.reviews.gathering import Asked, Gathered, gather
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import Direction, GoalDraft, GoalId, GoalKind, GoalStatus, Measure
from goalcoach.domain.person import PersonId
from goalcoach.exchange.sheet_of import CAME
from goalcoach.rules.joined.evidence import EvidenceKind
from goalcoach.rules.joined.review import Outcome
from goalcoach.store.evidence_port import GoalTrace, Happened
from goalcoach.store.use_port import Use, UseKind
from tests.each import every

ASKED = Asked(
    subject="p",
    name="Ann",
    begin=date(2026, 7, 1),
    until=date(2026, 12, 31),
    today=date(2026, 12, 31),
    occasion=Occasion.REVIEW,
)
EARLIER = date(2026, 5, 4)


def gathered(*uses: Use, **trace: Any) -> Gathered:
    """One goal of learning that was called done in the second half of the year."""
    draft = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Lead the handover without help")
    told: dict[str, Any] = {"status": GoalStatus.DONE, "finished_on": date(2026, 9, 30)} | trace
    goal = GoalTrace(id=GoalId("g"), draft=draft, **told)
    return gather(Happened(goals=(goal,), uses=uses), ASKED)


def looked(day: date, value: int) -> CheckIn:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return CheckIn(
        id=f"{day}", goal_id=GoalId("g"), owner_id=PersonId("p"), day=day, at=at, value=Decimal(value)
    )


def used(day: date, kind: UseKind = UseKind.SITUATION) -> Use:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return Use(
        id=f"{day}", goal_id=GoalId("g"), kind=kind, day=day, text="At work", by_id=PersonId("p"), at=at
    )


def test_what_came_after_the_period_tells_nothing_of_it() -> None:
    """Of a file, too, that goes on: by the last day of the period the target was not reached."""
    measure = Measure(
        name="Share", baseline=Decimal(60), target=Decimal(75), unit="%", direction=Direction.UP
    )
    draft = GoalDraft(
        kind=GoalKind.PERFORMANCE, text="Raise the share to 75 %", measure=measure, due=date(2026, 12, 1)
    )
    looks = tuple(looked(day, value) for day, value in ((date(2026, 11, 2), 70), (date(2027, 1, 9), 80)))
    trace = GoalTrace(id=GoalId("g"), status=GoalStatus.AGREED, draft=draft)

    found = gather(Happened(goals=(trace,), check_ins=looks, uses=(used(date(2027, 2, 1)),)), ASKED)

    assert [each.outcome for each in found.review.goals] == [Outcome.MISSED]
    (result,) = (each for each in found.evidence.items if each.kind is EvidenceKind.RESULT)
    assert "from 60 % to 70 %" in result.text


def test_a_result_past_its_end_of_which_nothing_was_entered_is_neither_reached_nor_missed() -> None:
    draft = GoalDraft(
        kind=GoalKind.PERFORMANCE,
        text="Raise the share to 75 %",
        measure=Measure(name="Share", baseline=Decimal(60), target=Decimal(75), unit="%"),
        due=date(2026, 9, 1),
    )
    trace = GoalTrace(id=GoalId("g"), status=GoalStatus.AGREED, draft=draft)

    found = gather(Happened(goals=(trace,)), ASKED)

    (goal,) = found.review.goals
    assert goal.outcome is Outcome.OPEN
    assert CAME[goal.outcome] == "no result yet", "nor is it said to be under way"
    assert found.evidence.items == ()


@every(
    "uses, day",
    [
        ((), date(2026, 9, 30)),
        ((used(EARLIER),), date(2026, 9, 30)),
        ((used(EARLIER), used(date(2026, 8, 3))), date(2026, 8, 3)),
        ((used(date(2026, 11, 2)),), date(2026, 11, 2)),
    ],
)
def test_learning_that_was_finished_in_the_period_has_its_result_in_it(uses: Any, day: date) -> None:
    results = [each for each in gathered(*uses).evidence.items if each.kind is EvidenceKind.RESULT]

    assert [each.day for each in results] == [day]
