"""A change, a share or a distance from the target is not told the other way round, in whatever words."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.joined.review import Review, ReviewedGoal
from goalcoach.rules.samples import an_item
from tests.each import every

FALLS = ("2026-01-31 9 falls on ward 3 in January", "2026-05-31 6 falls on ward 3 in May")
LESS_FALLS = "Cut falls on ward 3 from 9 to 4 a month by 30 June 2026"
TICKETS = (
    "2026-01-31 320 of 400 tickets checked in January",
    "2026-06-30 450 of 500 tickets checked in June",
)
MORE_TICKETS = "Check 95 % of tickets by 30 June 2026"
SALES = ("2026-03-31 20 boilers sold in March", "2026-06-30 10 boilers sold in June")
STOPS = ("2026-01-31 40 ungeplante Stopps im Januar", "2026-04-30 20 ungeplante Stopps im April")
LESS_STOPS = "Ungeplante Stopps bis 30. April 2026 von 40 auf 15 im Monat senken"


def held(text: str, told: tuple[str, ...], goal: str = "", language: str = "en") -> bool:
    return "TP311" in refused(text, told, goal, language)


def refused(text: str, told: tuple[str, ...], goal: str = "", language: str = "en") -> set[str]:
    items = tuple(
        an_item(f"e{k}", date.fromisoformat(line[:10]), line[11:], about="p-1") for k, line in enumerate(told)
    )
    goals = (ReviewedGoal(id="g1", kind=GoalKind.PERFORMANCE, text=goal),) if goal else ()
    facts = Facts(
        today=date(2026, 7, 15),
        origin=Origin.MODEL,
        language=language,
        review=Review(
            subject="p-1", name="Ada", begin=date(2026, 1, 1), until=date(2026, 6, 30), goals=goals
        ),
        evidence=Evidence(items=items),
    )
    draft = TalkingPointDraft(
        text=text,
        part=Part.PERFORMANCE,
        kind=PointKind.POINT,
        evidence=tuple(each.id for each in items),
        goal="g1" if goal else "",
        language=language,
    )
    return {each.code for each in judge(draft, facts).findings if each.severity is Severity.BLOCK}


@every(
    "text, told, wrong",
    [
        ("In May there were 3 more falls on ward 3 than in January.", FALLS, True),
        ("In May there were 3 fewer falls on ward 3 than in January.", FALLS, False),
        ("Falls on ward 3 were up 33 percent between January and May.", FALLS, True),
        ("Falls on ward 3 were down 33 percent between January and May.", FALLS, False),
        ("33 % more falls on ward 3 in May than in January.", FALLS, True),
        ("10 more boilers sold in June than in March.", SALES, True),
        ("Compared with March, there were 10 more boilers sold in June.", SALES, True),
        ("10 fewer boilers sold in June than in March.", SALES, False),
        ("10 boilers sold in June, ten more than in March.", SALES, True),
        ("A rise of 10 boilers since March.", SALES, True),
        ("There were 10 boilers more to sell.", SALES, False),
    ],
)
def test_in_whatever_month_and_beside_whatever_number(text: str, told: tuple[str, ...], wrong: bool) -> None:
    """In May, which is a verb as well; of falls, which go down as well; by a number that was told as well."""
    assert held(text, told) is wrong


@every(
    "text, wrong",
    [
        ("4 ungeplante Stopps am Ausstieg mehr als im Januar.", False),
        ("20 ungeplante Stopps der Bahn mehr als im Januar.", True),
        ("20 ungeplante Stopps der Bahn weniger als im Januar.", False),
        ("Zwischen Januar und April stieg die Zahl um 20.", True),
        ("Zwischen Januar und April sank die Zahl um 20.", False),
        ("Von Januar bis April 50 Prozent mehr ungeplante Stopps.", True),
        ("Von Januar bis April 50 Prozent weniger ungeplante Stopps.", False),
        ("Ungeplante Stopps sind seit Januar um die Hälfte gestiegen.", True),
        ("Ungeplante Stopps sind seit Januar um die Hälfte gesunken.", False),
    ],
)
def test_in_german(text: str, wrong: bool) -> None:
    assert (not refused(text, STOPS, language="de").isdisjoint({"TP311", "TP312"})) is wrong


@every(
    "text, told, wrong",
    [
        ("Falls on ward 3 rose by a third between January and May.", FALLS, True),
        ("Falls on ward 3 fell by a third between January and May.", FALLS, False),
        ("Falls on ward 3 are up by a third since January.", FALLS, True),
        ("A third more falls than in January.", FALLS, True),
        ("A third fewer falls than in January.", FALLS, False),
        ("Sales of boilers rose by half between March and June.", SALES, True),
        ("Sales of boilers fell by half between March and June.", SALES, False),
    ],
)
def test_of_a_part_in_words(text: str, told: tuple[str, ...], wrong: bool) -> None:
    assert ("TP312" in refused(text, told)) is wrong


@every(
    "text, wrong",
    [
        ("The share of tickets checked fell by 10 percentage points from January to June.", True),
        ("The share of tickets checked rose by 10 percentage points from January to June.", False),
        ("Tickets: down 10 points since January, to 90 %.", True),
        ("Tickets: up 10 points since January, to 90 %.", False),
        ("From 80 % in January to 90 % in June, 10 percentage points fewer.", True),
        ("From 80 % in January to 90 % in June, 10 percentage points more.", False),
    ],
)
def test_of_shares(text: str, wrong: bool) -> None:
    assert held(text, TICKETS, MORE_TICKETS) is wrong


@every(
    "text, told, goal, language, wrong",
    [
        ("Falls in May: 2 below target.", FALLS, LESS_FALLS, "en", True),
        ("Falls in May: 2 above target.", FALLS, LESS_FALLS, "en", False),
        ("With 6 falls in May you were 2 under your goal.", FALLS, LESS_FALLS, "en", True),
        ("With 6 falls in May you were 2 over your goal.", FALLS, LESS_FALLS, "en", False),
        ("In May there were 2 fewer falls than the target of 4.", FALLS, LESS_FALLS, "en", True),
        ("In May there were 2 more falls than the target of 4.", FALLS, LESS_FALLS, "en", False),
        ("The target of 4 falls was beaten by 2 in May.", FALLS, LESS_FALLS, "en", True),
        ("The target of 4 falls was missed by 2 in May.", FALLS, LESS_FALLS, "en", False),
        ("Tickets in June: 5 points above target.", TICKETS, MORE_TICKETS, "en", True),
        ("Tickets in June: 5 points below target.", TICKETS, MORE_TICKETS, "en", False),
        ("Ungeplante Stopps im April: 5 unter dem Ziel.", STOPS, LESS_STOPS, "de", True),
        ("Ungeplante Stopps im April: 5 über dem Ziel.", STOPS, LESS_STOPS, "de", False),
        ("Im April waren es 5 Stopps weniger als das Ziel von 15.", STOPS, LESS_STOPS, "de", True),
        ("Im April waren es 5 Stopps mehr als das Ziel von 15.", STOPS, LESS_STOPS, "de", False),
        ("Das Ziel von 15 wurde im April um 5 übertroffen.", STOPS, LESS_STOPS, "de", True),
        ("Das Ziel von 15 wurde im April um 5 verfehlt.", STOPS, LESS_STOPS, "de", False),
        ("20 Stopps im April, Ziel 15: 5 darunter.", STOPS, LESS_STOPS, "de", True),
        ("20 Stopps im April, Ziel 15: 5 darüber.", STOPS, LESS_STOPS, "de", False),
    ],
)
def test_of_the_target(text: str, told: tuple[str, ...], goal: str, language: str, wrong: bool) -> None:
    assert held(text, told, goal, language) is wrong


DRILLS = ("2026-06-20 Drills: the one at the mill on 28 April, the one at the dairy on 16 June",)


@every(
    "text, told, wrong",
    [
        ("Falls on ward 3 rose from 9 to 6.", FALLS, True),
        ("Falls on ward 3 fell from 9 to 6.", FALLS, False),
        ("Falls on ward 3 went down by 4 between January and May.", FALLS, True),
        ("A drop of 4 falls since January.", (*FALLS, "2026-05-31 4 rounds skipped in May"), True),
        (
            "7 more boilers in June than in March.",
            ("2026-03-31 7 boilers in March", "2026-06-30 14 boilers in June"),
            False,
        ),
        ("In January and May there were 15 falls on ward 3 in total.", FALLS, False),
        ("In January and May there were 16 falls on ward 3 in total.", FALLS, True),
        ("January and May add up to 15 falls.", FALLS, False),
        ("10 fewer boilers sold in June than in March.", SALES, False),
        ("Between March and June you raised the number of boilers sold by half.", SALES, True),
        ("The number of falls was down to two thirds of what it was in January.", FALLS, False),
        ("The fall was down to half the staff being ill.", FALLS, True),
        ("The average of January and May is 7.5 falls.", FALLS, False),
        ("January and May: an average of 7.5 falls.", FALLS, False),
        ("In January four fifths of all tickets were checked.", TICKETS, False),
        ("You are faster than all drivers.", TICKETS, True),
        (
            "The wait fell from 18 to 15 days, 3 less.",
            ("2026-01-31 Wait: 18 days in January", "2026-03-31 Wait: 15 days in March"),
            False,
        ),
        (
            "The wait fell from 18 to 15 days, 4 less.",
            ("2026-01-31 Wait: 18 days in January", "2026-03-31 Wait: 15 days in March"),
            True,
        ),
        ("The drill at the mill was on 28 April 2026.", DRILLS, False),
        ("The drill at the mill was on 28 April 2025.", DRILLS, True),
        ("The drill at the mill came before the one at the dairy.", DRILLS, False),
        ("The drill at the dairy came before the one at the mill.", DRILLS, True),
        ("The drill at the mill was later than the one at the dairy.", DRILLS, True),
        ("The drill at the dairy was later than the one at the mill.", DRILLS, False),
        ("First came the mill, then the dairy.", DRILLS, False),
        ("First came the dairy, then the mill.", DRILLS, True),
        ("The drill at the mill was on a Tuesday.", DRILLS, False),
        ("The drill at the mill was on a Friday.", DRILLS, True),
        ("42 of 60 calls in June, so 80 %.", ("2026-06-30 42 of 60 calls in June, the goal was 80 %",), True),
        (
            "42 of 60 calls in June, so 70 %.",
            ("2026-06-30 42 of 60 calls in June, the goal was 80 %",),
            False,
        ),
    ],
)
def test_steps_sums_and_days(text: str, told: tuple[str, ...], wrong: bool) -> None:
    assert bool(refused(text, told)) is wrong


@every(
    "text, language, wrong",
    [
        ("First came the second fault, then the first fault.", "en", True),
        ("First came the first fault, then the second fault.", "en", False),
        ("The third fault came before the second fault.", "en", True),
        ("The third fault came after the second fault.", "en", False),
        ("The first fault came after a second look at the third cabin.", "en", False),
        ("Erst kam die dritte Störung, dann die erste Störung.", "de", True),
        ("Erst kam die erste Störung, dann die dritte Störung.", "de", False),
        ("Die zweite Störung kam vor der ersten Störung.", "de", True),
        ("Die zweite Störung kam nach der ersten Störung.", "de", False),
    ],
)
def test_a_later_one_of_several_never_came_before_an_earlier_one(
    text: str, language: str, wrong: bool
) -> None:
    told = {
        "en": ("2026-05-31 Three faults: the first fault, the second fault and the third fault in May",),
        "de": ("2026-05-31 Drei Störungen: erste Störung, zweite Störung und dritte Störung im Mai",),
    }

    assert ("TP302" in refused(text, told[language], language=language)) is wrong
