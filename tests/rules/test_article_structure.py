"""What the articles behind issue 6 ask of a talk about goals: take a point out, and a rule says so.

The list is docs/review-structure.md; each of its codes is tried here on one complete preparation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from goalcoach.domain.talking import Part, PointKind, TalkingPointsDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import (
    REVIEW,
    REVIEW_FACTS,
    a_growth_point,
    a_point,
    a_preparation,
    prepared,
    reviewed,
)
from tests.each import every

PAGE = Path(__file__).parents[2] / "docs" / "review-structure.md"
_, ANSWERED, _, GAP, PAY_OFF, _, NEXT = a_preparation().points
LATE = "e2"


@dataclass(frozen=True)
class Asked:
    """Something the articles ask for, and a preparation without it."""

    code: str
    what: str
    without: TalkingPointsDraft
    facts: Facts = REVIEW_FACTS

    def __str__(self) -> str:
        return f"{self.code} {self.what}"


LIST = (
    Asked("TP602", "begins with the person's own view", prepared(p1=None)),
    Asked("TP701", "the result of each performance goal", prepared(p2=replace(ANSWERED, goal=""))),
    Asked(
        "TP702",
        "why, and how",
        prepared(
            p4=replace(GAP, text="What does it take to reach 75 %?"),
            p5=replace(PAY_OFF, text="What did the calls in Spanish change?"),
        ),
    ),
    Asked("TP703", "the gap question of a missed goal", prepared(p4=replace(GAP, part=Part.PERFORMANCE))),
    Asked("TP704", "whether learning paid off", prepared(p5=None)),
    Asked(
        "TP305",
        "no cause that nobody saw",
        prepared(p5=a_point("The calls clearly led to 71 % at first contact.", LATE, part=Part.CONNECTION)),
    ),
    Asked("TP705", "two situations in which it was used", prepared(p6=None)),
    Asked("TP706", "what comes next, and the means for it", prepared(p7=None)),
    Asked(
        "TP504",
        "no wish that was not shared",
        prepared(p7=replace(NEXT, text="What is your dream job, and what time do you need for it?")),
    ),
    Asked(
        "TP707",
        "the manager's own part",
        prepared(p7=replace(NEXT, text="What would you like to learn next, and how much time does it take?")),
    ),
    Asked(
        "TP603",
        "about half are open questions",
        prepared(p1=None, p4=None, p5=None, p6=None, p7=a_growth_point("Try a list.", "e5")),
    ),
    Asked("TP605", "something to recognise and something to grow in", prepared(p3=None)),
    Asked(
        "TP604",
        "an empty part says why",
        a_preparation(tuple(each for each in a_preparation().points if each.part is not Part.CONNECTION)),
    ),
    Asked("TP209", "no surprise", a_preparation(), reviewed(raised=frozenset({"e1"}))),
    Asked(
        "TP708",
        "a changed target is told with the first one",
        a_preparation(),
        reviewed(
            goals=(
                REVIEW.goals[0],
                replace(REVIEW.goals[1], original="Publish 20 templates"),
                REVIEW.goals[2],
            )
        ),
    ),
    Asked("TP501", "no mark", prepared(p2=replace(ANSWERED, text="12 answer templates: I rate you 4 of 5."))),
    Asked(
        "TP503",
        "no pay, no career decision",
        prepared(p2=replace(ANSWERED, text="12 answer templates deserve a promotion.")),
    ),
)


@every("asked", LIST)
def test_what_the_articles_ask_for_is_missed_when_it_is_not_there(asked: Asked) -> None:
    assert asked.code in {each.code for each in judge(asked.without, asked.facts).findings}


def test_a_preparation_with_all_of_it_is_complete() -> None:
    assert judge(a_preparation(), REVIEW_FACTS).findings == ()
    assert {each.part for each in a_preparation().points} == set(Part)
    assert a_preparation().points[0].kind is PointKind.QUESTION


def test_the_page_names_what_is_tried_here() -> None:
    listed = set(re.findall(r"TP\d{3}", PAGE.read_text("utf-8")))

    assert listed == {each.code for each in LIST} | {"TP608"}
