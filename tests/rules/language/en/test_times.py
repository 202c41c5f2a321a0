"""Time references: what they are, and the day they end on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from goalcoach.domain.calendar import DateOrder, OrgCalendar
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.read import TimeKind
from tests.each import every

TODAY = date(2026, 11, 22)
"""A Sunday."""
APRIL = OrgCalendar(fiscal_year_start_month=4)
DEADLINE, PERIOD = TimeKind.DEADLINE, TimeKind.PERIOD


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    at: str
    kind: TimeKind
    until: str = ""
    needs: str = ""
    calendar: OrgCalendar = OrgCalendar()


ENDS = [
    Row("Ship it by 30 June", "by 30 June", DEADLINE, "2027-06-30"),
    Row("In February 14 of 16 were right", "In February", PERIOD, "2027-02-28"),
    Row("In February 14 of the 16 were right", "In February", PERIOD, "2027-02-28"),
    Row("In October, 6 were late", "In October", PERIOD, "2027-10-31"),
    Row("Ship it by February 14 of 2027", "by February 14 of 2027", DEADLINE, "2027-02-14"),
    Row("Since 2 weeks it is late, by 11 October visits are right", "by 11 October", DEADLINE, "2027-10-11"),
    Row("Monday 11 October invoices go out", "11 October", DEADLINE, "2027-10-11"),
    Row("11 October 2027 invoices go out", "11 October 2027", DEADLINE, "2027-10-11"),
    Row("11 October: days off are over", "11 October", DEADLINE, "2027-10-11"),
    Row("Ship it by June 30th, 2028", "by June 30th, 2028", DEADLINE, "2028-06-30"),
    Row("Ship it by the 1st of March", "by the 1st of March", DEADLINE, "2027-03-01"),
    Row("Ship it by the first of March", "by the first of March", DEADLINE, "2027-03-01"),
    Row("Ship it by the nineteenth of May 2028.", "by the nineteenth of May 2028", DEADLINE, "2028-05-19"),
    Row("Ship it by the thirty-first of January", "by the thirty-first of January", DEADLINE, "2027-01-31"),
    Row("Ship it by twenty first of June, please", "by twenty first of June", DEADLINE, "2027-06-21"),
    Row("Ship it by March the third", "by March the third", DEADLINE, "2027-03-03"),
    Row("Ship it by June the twentieth, 2028", "by June the twentieth, 2028", DEADLINE, "2028-06-20"),
    Row("In March the first shift was short", "In March", PERIOD, "2027-03-31"),
    Row("Ship it by the first week of June", "by the first week of June", DEADLINE, "2027-06-10"),
    Row("Ship twenty of March's parcels by 3 June", "by 3 June", DEADLINE, "2027-06-03"),
    Row("Ship it 2027-03-31", "2027-03-31", DEADLINE, "2027-03-31"),
    Row("Ship it by 3/4/2027", "by 3/4/2027", DEADLINE, "2027-04-03"),
    Row(
        "Ship it by 3/4/2027",
        "by 3/4/2027",
        DEADLINE,
        "2027-03-04",
        calendar=OrgCalendar(date_order=DateOrder.MONTH_FIRST),
    ),
    Row("Ship it by 03.04.2027", "by 03.04.2027", DEADLINE, "2027-04-03"),
    Row("Ship it by March", "by March", DEADLINE, "2027-03-31"),
    Row(
        "Ship it by the end of December next year", "by the end of December next year", DEADLINE, "2027-12-31"
    ),
    Row("Ship it by 30 December of next year", "by 30 December of next year", DEADLINE, "2027-12-30"),
    Row("Ship it by week 50 next year", "by week 50 next year", DEADLINE, "2027-12-19"),
    Row("Ship it in June this year", "in June this year", PERIOD, "2026-06-30"),
    Row("Ship it by mid-March", "by mid-March", DEADLINE, "2027-03-15"),
    Row("Ship it in half a year", "in half a year", PERIOD, "2027-05-22"),
    Row("Ship it within a half year", "within a half year", PERIOD, "2027-05-22"),
    Row("Ship it in half a year's time", "in half a year's time", PERIOD, "2027-05-22"),
    Row("Ship it half a year from now", "half a year from now", PERIOD, "2027-05-22"),
    Row("Ship it over the next half year", "over the next half year", PERIOD, "2027-05-22"),
    Row("Ship it in a year and a half", "in a year and a half", PERIOD, "2028-05-22"),
    Row("Ship it a year and a half from now", "a year and a half from now", PERIOD, "2028-05-22"),
    Row("Ship it in 1.5 years", "in 1.5 years", PERIOD, "2028-05-22"),
    Row("Ship it in two and a half years", "in two and a half years", PERIOD, "2029-05-22"),
    Row("Ship it in 2.5 months", "in 2.5 months", PERIOD, "2027-02-05"),
    Row("Ship it by mid of May '27", "by mid of May '27", DEADLINE, "2027-05-15"),
    Row("Ship it by May ’28", "by May ’28", DEADLINE, "2028-05-31"),
    Row("Ship it by May 28", "by May 28", DEADLINE, "2027-05-28"),
    Row("Ship it by end of may 28", "by end of may 28", DEADLINE, "2028-05-31"),
    Row("Ship it by mid-May 28", "by mid-May 28", DEADLINE, "2028-05-15"),
    Row("Ship it by end of May 28 times", "by end of May", DEADLINE, "2027-05-31"),
    Row("Ship it by Q2/28", "by Q2/28", DEADLINE, "2028-06-30"),
    Row("Ship it before valentines day", "before valentines day", DEADLINE, "2027-02-14"),
    Row("Ship it by Valentine's Day 2028", "by Valentine's Day 2028", DEADLINE, "2028-02-14"),
    Row("Ship it by week 24 of 2027", "by week 24 of 2027", DEADLINE, "2027-06-20"),
    Row("Ship it by the end of week 14", "by the end of week 14", DEADLINE, "2027-04-11"),
    Row("Ship it by wk14", "by wk14", DEADLINE, "2027-04-11"),
    Row("Ship it by calendar week 50", "by calendar week 50", DEADLINE, "2026-12-13"),
    Row("Ship it in CW 14/2028", "in CW 14/2028", PERIOD, "2028-04-09"),
    Row("Ship it by KW 53", "by KW 53", DEADLINE, "2027-01-03"),
    Row("Be sure of it by week 12 of the trial", "by week 12", DEADLINE, needs="event date"),
    Row("Ship it by this time next year", "by this time next year", DEADLINE, "2027-11-22"),
    Row("Ship it by the same time next month", "by the same time next month", DEADLINE, "2026-12-22"),
    Row("Ship it this time next quarter", "this time next quarter", PERIOD, "2027-02-22"),
    Row("Ship it by 31st Feb", "by 31st Feb", DEADLINE, needs="there is no such day"),
    Row("Ship it in December", "in December", PERIOD, "2026-12-31"),
    Row("Ship it by Friday", "by Friday", DEADLINE, "2026-11-27"),
    Row("Ship it no later than 15 January", "no later than 15 January", DEADLINE, "2027-01-15"),
    Row("Ship it in Q3", "in Q3", PERIOD, "2027-09-30"),
    Row("Ship it in Q4", "in Q4", PERIOD, "2026-12-31"),
    Row("Ship it by end of Q2", "by end of Q2", DEADLINE, "2027-06-30"),
    Row("Ship it in Q3 FY27", "in Q3 FY27", PERIOD, "2026-12-31", calendar=APRIL),
    Row("Ship it in FY27", "in FY27", PERIOD, "2027-03-31", calendar=APRIL),
    Row("Ship it in FY23Q2", "in FY23Q2", PERIOD, "2022-09-30", calendar=APRIL),
    Row("Ship it in Q2 next year", "in Q2 next year", PERIOD, "2027-06-30"),
    Row("Ship it in the first half of 2027", "in the first half of 2027", PERIOD, "2027-06-30"),
    Row("Ship it this quarter", "this quarter", PERIOD, "2026-12-31"),
    Row("Ship it by the end of next quarter", "by the end of next quarter", DEADLINE, "2027-03-31"),
    Row("Ship it this fiscal year", "this fiscal year", PERIOD, "2027-03-31", calendar=APRIL),
    Row("Ship it this year", "this year", PERIOD, "2026-12-31"),
    Row("This year's goal is 2000 points", "This year's", PERIOD, "2026-12-31"),
    Row("Ship it by EOY", "by EOY", DEADLINE, "2026-12-31"),
    Row("Ship it by year-end", "by year-end", DEADLINE, "2026-12-31"),
    Row("Ship it within 90 days", "within 90 days", PERIOD, "2027-02-20"),
    Row("Ship it in two weeks", "in two weeks", PERIOD, "2026-12-06"),
    Row("Ship it in two to three years", "in two to three years", PERIOD, "2029-11-22"),
    Row("Ship it over the coming fortnight", "over the coming fortnight", PERIOD, "2026-12-06"),
    Row("Ship it over the next three months", "over the next three months", PERIOD, "2027-02-22"),
    Row("From March to June 2027 I ship it", "From March to June 2027", PERIOD, "2027-06-30"),
    Row("Do it before our next call", "before our next call", DEADLINE, needs="event date"),
    Row("Do it over the next two sprints", "over the next two sprints", PERIOD, needs="sprint calendar"),
    Row(
        "Do it by the time of the May board meeting",
        "by the time of the May board meeting",
        DEADLINE,
        "2027-05-31",
    ),
    Row("Decide at the May board meeting", "at the May board meeting", DEADLINE, "2027-05-31"),
    Row("Goals for 2023", "for 2023", PERIOD, "2023-12-31"),
    Row("2016 goals", "2016", PERIOD, "2016-12-31"),
    Row("By the end of this _quarter_ it ships", "By the end of this _quarter", DEADLINE, "2026-12-31"),
    Row("Umsatz im nächsten Monat steigern", "im nächsten Monat", PERIOD, "2026-12-31"),
]


@every("row", ENDS, ids=lambda row: f"{row.text} | {row.until or row.needs}")
def test_it_ends(row: Row) -> None:
    times = ENGLISH.times(row.text, TODAY, row.calendar)

    bounded = [t for t in times if t.bounded]
    assert len(bounded) == 1
    found = bounded[0]
    assert row.text[found.start : found.end] == row.at
    assert found.kind is row.kind
    assert (found.until.isoformat() if found.until else "") == row.until
    assert found.needs == row.needs


NO_END = [
    Row("Call them every Friday", "every Friday", TimeKind.CADENCE),
    Row("Report each term", "each term", TimeKind.CADENCE),
    Row("Sell 500 units a year", "a year", TimeKind.CADENCE),
    Row("Ship one per sprint", "per sprint", TimeKind.CADENCE),
    Row("Perform 8,500 surgeries annually", "annually", TimeKind.CADENCE),
    Row("Hold a half-hour stand-up", "half-hour", TimeKind.DURATION),
    Row("Train for half a year", "for half a year", TimeKind.DURATION),
    Row("Stay for a year and a half", "a year and a half", TimeKind.DURATION),
    Row("Reply inside two hours", "inside two hours", TimeKind.DURATION),
    Row("Resolve tickets within 3 business days", "within 3 business days", TimeKind.DURATION),
    Row("Pay within 30 days of receipt", "within 30 days", TimeKind.DURATION),
    Row("Run for 10 days without a crash", "for 10 days", TimeKind.DURATION),
    Row("The weight after 12 weeks, from 88 to 84 kg", "after 12 weeks", TimeKind.DURATION),
    Row("Lower the trailing six-month average", "trailing six-month", TimeKind.WINDOW),
    Row("Grow versus last year", "versus last year", TimeKind.WINDOW),
    Row("In March last year we lost 48", "In March last year", TimeKind.WINDOW),
    Row("Beat the revenue to date", "to date", TimeKind.WINDOW),
    Row("Revenue doubles year over year", "year over year", TimeKind.WINDOW),
    Row("Sold since 2019", "since 2019", TimeKind.START),
    Row("Starting 3 March I sell more", "Starting 3 March", TimeKind.START),
    Row("Follow up the 2021 audit", "the 2021", TimeKind.MENTION),
    Row("Write the budget 2027", "2027", TimeKind.MENTION),
    Row("Plan for a larger post in 2021", "in 2021", TimeKind.MENTION),
    Row("Improve soon", "soon", TimeKind.VAGUE),
    Row("Be the best one day", "one day", TimeKind.VAGUE),
]


@every("row", NO_END, ids=lambda row: row.text)
def test_it_names_no_end(row: Row) -> None:
    times = ENGLISH.times(row.text, TODAY, row.calendar)

    assert [(row.text[t.start : t.end], t.kind) for t in times] == [(row.at, row.kind)]


@pytest.mark.parametrize(
    "text",
    [
        "It may help us",
        "Never did this before: shorter handovers",
        "March on together",
        "Cut it to 3 days",
        "Score 2000 points",
        "From 62% to 75%",
        "Second thoughts",
        "m² of 10",
        "Cut the load of the 110 kW 14 pump",
        "Raise week 4 retention",
        "11 October days were lost",
        "Mend 12 May invoices",
    ],
)
def test_no_time_is_seen_where_none_is(text: str) -> None:
    assert not [t for t in ENGLISH.times(text, TODAY, OrgCalendar()) if t.bounded]


def test_a_day_that_does_not_exist_has_no_date() -> None:
    (found,) = ENGLISH.times("by 31 February 2027", TODAY, OrgCalendar())

    assert (found.until, found.needs) == (None, "there is no such day")


def test_a_bare_quarter_is_fiscal_when_the_calendar_says_so() -> None:
    fiscal = OrgCalendar(fiscal_year_start_month=4, quarters_are_fiscal=True)

    (found,) = ENGLISH.times("in Q3", TODAY, fiscal)

    assert (found.begin, found.until) == (date(2026, 10, 1), date(2026, 12, 31))
