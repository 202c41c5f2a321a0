"""What two people spoke about before: what stood before them in a talk they held, and no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.coach.reviews import preparing
from goalcoach.coach.reviews.spoken import Earlier, spoken_about
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Point, Preparation, Side
from goalcoach.domain.talk import Talk
from goalcoach.domain.talking import Part, PointKind
from tests.coach.test_reviews_made import office
from tests.each import every
from tests.world import START

ANN, BO = PersonId("ann"), PersonId("bo")


def talk(month: int, day: int, occasion: Occasion = Occasion.CHECK_IN) -> Talk:
    """One that Ann and Bo held."""
    return Talk(
        id=f"t{month}-{day}",
        owner_id=ANN,
        with_id=BO,
        day=date(2026, month, day),
        occasion=occasion,
        by_id=BO,
        at=START,
    )


def look(id_: str, month: int, day: int, note: str = "", value: int | None = None) -> CheckIn:
    """Ann's, at her one goal."""
    return CheckIn(
        id=id_,
        goal_id=GoalId("g"),
        owner_id=ANN,
        day=date(2026, month, day),
        at=START,
        note=note,
        value=value,  # type: ignore[arg-type]
    )


def prepared(until: date, *cited: str) -> Preparation:
    """A check-in that one of them prepared, whose only point cites this."""
    made = preparing.unkept(
        office(),
        side=Side.MANAGER,
        about_id=ANN,
        manager_id=BO,
        occasion=Occasion.CHECK_IN,
        day=until,
        period=(date(2026, 6, 1), until),
    )
    point = Point(
        id="p", part=Part.PERFORMANCE, kind=PointKind.POINT, claim="It was late.", evidence=tuple(cited)
    )
    return replace(made, points=(point,))


LOOKS = (
    look("old", 2, 1, note="Long ago"),
    look("first", 7, 1, value=9),
    look("between", 7, 8, value=8),
    look("noted", 7, 15, note="The depot is slow", value=7),
    look("later", 9, 1, note="It is faster"),
)


@every(
    "earlier, spoken",
    [
        (Earlier(), set()),
        (Earlier(talks=[talk(8, 1)]), {"check_in:first", "check_in:noted"}),
        (Earlier(talks=[talk(8, 1), talk(9, 2)]), {"check_in:first", "check_in:noted", "check_in:later"}),
        (Earlier(talks=[talk(8, 1, Occasion.CAREER)]), set()),
        (Earlier(prepared=[prepared(date(2026, 7, 20), "result:g")]), set()),
        (
            Earlier(talks=[talk(7, 20)], prepared=[prepared(date(2026, 7, 20), "result:g")]),
            {"check_in:first", "check_in:noted", "result:g"},
        ),
        (Earlier(talks=[talk(6, 20)], prepared=[prepared(date(2026, 7, 20), "result:g")]), set()),
    ],
    ids=[
        "no talk",
        "what its agenda tells of",
        "two talks",
        "a career talk shows no goals",
        "prepared, and nobody wrote down a talk",
        "prepared and held",
        "held before it",
    ],
)
def test_what_stood_before_both_in_a_talk_was_spoken_about(earlier: Earlier, spoken: set[str]) -> None:
    assert spoken_about(earlier, LOOKS) == spoken
