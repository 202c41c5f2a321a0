"""Numbers: their value, unit and role, and the movements they make."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from goalcoach.domain.goal import Direction
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.read import Role
from tests.each import every


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    at: str
    value: str
    unit: str = ""
    role: Role = Role.AMOUNT
    upper: str = ""
    relative: bool = False


ROWS = [
    Row("Make 20 visits", "20", "20", "visit"),
    Row("We lost 11 October days", "11", "11", "day"),
    Row("Mend 12 May invoices", "12", "12", "invoice"),
    Row("Answer in under 2 s", "2 s", "2", "second"),
    Row("Answer 95 % of letters", "95 %", "95", "%"),
    Row("Answer ninety percent of letters", "ninety percent", "90", "%"),
    Row("Gain 5 percentage points", "5 percentage points", "5", "pp"),
    Row("Save $1.2M", "$1.2M", "1200000", "USD"),
    Row("Save € 3.5 million", "€ 3.5 million", "3500000", "EUR"),
    Row("Save two and a half million euros", "two and a half million euros", "2500000", "EUR"),
    Row("Save 2 million and a half", "2 million and a half", "2500000"),
    Row("Win 2 1/2 million readers", "2 1/2 million", "2500000", "reader"),
    Row("Take 2 1/2 days", "2 1/2 days", "2.5", "day"),
    Row("Find 1,200 leads", "1,200", "1200", "lead"),
    Row("Reach 200k views", "200k", "200000", "view"),
    Row("Win twenty-five new customers", "twenty-five", "25", "customer"),
    Row("Run a dozen tests", "a dozen", "12", "test"),
    Row("Hold at least 2-3 interviews", "2-3", "2", "interview", upper="3"),
    Row("Raise sign-ups by 15 %", "15 %", "15", "%", relative=True),
    Row("Close 10% more sales", "10%", "10", "%", relative=True),
    Row("Double revenue", "Double", "2", "x", relative=True),
    Row("Call them twice a week", "twice", "2", "x", Role.RATE),
    Row("Ship three per sprint", "three", "3", "", Role.RATE),
    Row("Hold a 30-minute stand-up", "30-minute", "30", "minute", Role.DURATION),
    Row("Run a team of 5", "5", "5", "", Role.LABEL),
    Row("Move to Windows 11", "11", "11", "", Role.LABEL),
    Row("Fulfil ISO 27001", "27001", "27001", "", Role.LABEL),
    Row("Enter the Top 100 list", "100", "100", "list", Role.LABEL),
    Row("Sell to Fortune 500 companies", "500", "500", "company", Role.LABEL),
    Row("Finish Section 8", "8", "8", "", Role.LABEL),
    Row("Reduce falls on ward 3", "3", "3", "", Role.LABEL),
    Row("Cut waste on night shift 2", "2", "2", "", Role.LABEL),
    Row("Close level 2 support tickets sooner", "2", "2", "ticket", Role.LABEL),
    Row("See type 2 diabetes patients earlier", "2", "2", "diabete", Role.LABEL),
    Row("Ward 3: calmer nights", "3", "3", "", Role.LABEL),
    Row("Help the ward 3 nurses", "3", "3", "nurse", Role.LABEL),
    Row("Pack per shift 40 boxes", "40", "40", "box"),
    Row("Gain this year 5 customers", "5", "5", "customer"),
    Row("Cut the walk on floor 5 %", "5 %", "5", "%"),
    Row("Reach TOEIC 700", "700", "700"),
    Row("Go there (80% confidence)", "80%", "80", "%", Role.LABEL),
    Row("Ship it in 3 weeks", "3", "3", "", Role.DATE),
    Row("Cut lead time to 3 days", "3 days", "3", "day"),
]


@every("row", ROWS, ids=lambda row: row.text)
def test_a_number_has_value_unit_and_role(row: Row) -> None:
    (found,) = ENGLISH.quantities(row.text)

    assert row.text[found.start : found.end].startswith(row.at)
    assert (found.value, found.unit, found.role, found.relative) == (
        Decimal(row.value),
        row.unit,
        row.role,
        row.relative,
    )
    assert found.upper == (Decimal(row.upper) if row.upper else None)


def test_each_of_several_places_is_named_by_its_number() -> None:
    found = ENGLISH.quantities("Run lines 2 and 3 with 5 stops")

    assert [each.role for each in found] == [Role.LABEL, Role.LABEL, Role.AMOUNT]


@dataclass(frozen=True, slots=True)
class Move:
    text: str
    at: str
    baseline: str = ""
    target: str = ""
    by: str = ""
    unit: str = ""
    direction: Direction | None = None


MOVES = [
    Move("Raise it from 62% to 75% by May", "from 62% to 75%", "62", "75", unit="%", direction=Direction.UP),
    Move("From 62 to 75 by May", "From 62 to 75", "62", "75", direction=Direction.UP),
    Move("$1.2M to $2M", "$1.2M to $2M", "1200000", "2000000", unit="USD", direction=Direction.UP),
    Move("Cut it from 14 to 6 days", "from 14 to 6 days", "14", "6", unit="day", direction=Direction.DOWN),
    Move(
        "From 60 days to 45 days", "From 60 days to 45 days", "60", "45", unit="day", direction=Direction.DOWN
    ),
    Move("Stay from 2 days to 9 days", "from 2 days to 9 days", "2", "9", unit="day", direction=Direction.UP),
    Move("14 days to 2 days", "14 days to 2 days", "14", "2", unit="day", direction=Direction.DOWN),
    Move("NPS 40 → 55", "40 → 55", "40", "55", direction=Direction.UP),
    Move("Raise sign-ups by 15 %", "by 15 %", by="15", unit="%", direction=Direction.UP),
    Move("Reduce churn by 3 %", "by 3 %", by="3", unit="%", direction=Direction.DOWN),
    Move("A 33% increase in scores", "33%", by="33", unit="%", direction=Direction.UP),
    Move("Cut lead time to 3 days", "to 3 days", target="3", unit="day", direction=Direction.DOWN),
    Move("Answer below 2 s", "below 2 s", target="2", unit="second", direction=Direction.DOWN),
    Move("Reply <20 min", "20 min", target="20", unit="minute", direction=Direction.DOWN),
    Move("NPS above 50", "above 50", target="50", direction=Direction.UP),
    Move("From 40 a month to half of that", "From 40 a month to half", "40", "20", direction=Direction.DOWN),
    Move("From 2 hours to half an hour", "From 2 hours to half", "2", "0.5", "", "hour", Direction.DOWN),
    Move("Halve costs", "Halve", by="0.5", unit="x", direction=Direction.DOWN),
]


@every("move", MOVES, ids=lambda move: move.text)
def test_a_movement_has_ends_and_direction(move: Move) -> None:
    (found,) = ENGLISH.changes(move.text)

    def number(text: str) -> Decimal | None:
        return Decimal(text) if text else None

    assert move.text[found.start : found.end] == move.at
    assert (found.baseline, found.target, found.by) == (
        number(move.baseline),
        number(move.target),
        number(move.by),
    )
    assert (found.unit, found.direction) == (move.unit, move.direction)


def test_a_range_is_no_movement() -> None:
    assert ENGLISH.changes("Hold 3 to 5 interviews") == ()
