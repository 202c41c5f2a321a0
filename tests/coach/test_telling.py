"""Numbers with their units, as sentences of evidence tell them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from goalcoach.coach.reviews import telling
from goalcoach.domain.check_in import CheckIn, Obstacle
from goalcoach.domain.goal import Direction, GoalDraft, GoalId, GoalKind, Measure
from goalcoach.domain.person import PersonId
from tests.each import every
from tests.world import START


@every(
    "value, unit, told",
    [
        (1, "falls a month", "1 fall a month"),
        (2, "falls a month", "2 falls a month"),
        (1, "deliveries", "1 delivery"),
        (1, "boxes", "1 box"),
        (1, "classes", "1 class"),
        (1, "hour", "1 hour"),
        (1, "pass", "1 pass"),
        (1, "%", "1 %"),
        (1, "", "1"),
    ],
)
def test_one_of_a_thing_is_told_as_one(value: int, unit: str, told: str) -> None:
    measure = Measure(name="what is counted", target=Decimal(4), unit=unit, direction=Direction.DOWN)

    assert telling.amount(Decimal(value), measure) == told


def test_sentences_in_one_line_do_not_end_twice() -> None:
    look = CheckIn(
        id="look",
        goal_id=GoalId("goal"),
        owner_id=PersonId("ann"),
        day=date(2026, 11, 22),
        at=START,
        note="The calls came back.",
        obstacle=Obstacle.DEPENDENCY,
        obstacle_words="Sales is silent.",
        help_needed="Could Bo ask them?",
    )

    assert telling.look_told(look, GoalDraft(text="Solve more.", kind=GoalKind.PERFORMANCE)) == (
        "The calls came back; in the way (waiting for somebody else): Sales is silent; "
        "help needed: Could Bo ask them?"
    )
