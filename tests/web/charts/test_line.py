"""Where the parts of a line lie, for measures of every direction and for numbers nobody expects."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

from goalcoach.web.charts.bars import Stack, bar_chart
from goalcoach.web.charts.days import days_of
from goalcoach.web.charts.line import COLUMNS, Course, LineChart, Look, line_chart
from goalcoach.web.charts.scale import scale_of
from tests.each import every

START, DUE = date(2027, 1, 4), date(2027, 4, 14)
MIDDLE = date(2027, 2, 23)


def looks(*values: str | None, apart: int = 7) -> list[Look]:
    """One a week from the start on."""
    return [
        Look(START + timedelta(days=apart * place), None if value is None else Decimal(value))
        for place, value in enumerate(values)
    ]


def course(baseline: str | None = None, target: str | None = None, **changes: object) -> Course:
    """From January to April, today in the middle."""
    levels = {"baseline": baseline, "target": target}
    numbers = {name: None if value is None else Decimal(value) for name, value in levels.items()}
    return Course(**{"begin": START, "due": DUE, "today": MIDDLE, **numbers, **changes})  # type: ignore[arg-type]


def drawn(found: list[Look], beside: Course) -> LineChart:
    chart = line_chart(found, beside)
    assert chart is not None
    return chart


def shares(chart: LineChart) -> list[float]:
    """Every place in a picture, as numbers."""
    dots = [*chart.dots, chart.now, *(chart.pace or ())]
    levels = [each.y for each in (chart.baseline, chart.target) if each]
    ticks = [each.at for each in (*chart.days, *chart.values)]
    percents = [*levels, *ticks, *chart.silent, *(part for each in dots for part in (each.x, each.y))]
    pairs = [part for line in chart.lines for part in re.split("[ ,]", line)]
    return [float(each.removesuffix("%")) / 100 for each in percents] + [float(each) / 1000 for each in pairs]


@every(
    ("values", "beside", "target", "label", "pace"),
    [
        (("60", "70"), course("60", "80"), "8.33%", (True, True), ("91.67%", "8.33%")),
        (("80", "70"), course("80", "60"), "91.67%", (False, True), ("8.33%", "91.67%")),
        (("70", "71", "69"), course(None, "70", paced=False), "50.00%", (True, False), None),
        (("70",), course("70", "70"), "50.00%", (True, True), ("50.00%", "50.00%")),
        (("70",), course("60", "80", due=None), "8.33%", (True, True), None),
        (("70",), course("60", "80", due=START), "8.33%", (True, True), None),
    ],
    ids=["up", "down", "keep", "equal", "without an end", "within no time"],
)
def test_levels_and_pace(
    values: tuple[str, ...],
    beside: Course,
    target: str,
    label: tuple[bool, bool],
    pace: tuple[str, str] | None,
) -> None:
    chart = drawn(looks(*values), beside)

    assert chart.target is not None
    assert (chart.target.y, (chart.target.above, chart.target.left)) == (target, label)
    assert (None if chart.pace is None else tuple(each.y for each in chart.pace)) == pace
    if pace:
        assert chart.pace is not None
        assert [each.x for each in chart.pace] == ["0.00%", "100.00%"]


def test_today_stands_where_it_is_and_only_within_the_time() -> None:
    today = drawn(looks("1"), course()).today
    assert today is not None
    assert (today.at, today.anchor) == ("50.00%", "middle")
    late = drawn(looks("1"), course(today=DUE + timedelta(days=10))).today
    assert late is not None
    assert (late.at, late.anchor) == ("100.00%", "end"), "time goes on past the day it is due"
    assert drawn(looks("1"), course(today=None)).today is None


def test_a_line_breaks_where_nobody_looked_and_a_look_without_a_number_is_one() -> None:
    weekly = looks("1", "2", "3", None, None, None, "4", "5")
    assert len(drawn(weekly, course()).lines) == 1
    assert len(drawn(weekly, course()).silent) == 3

    missed = [each for each in weekly if each.value is not None]
    chart = drawn(missed, course())
    assert [len(each.split()) for each in chart.lines] == [3, 2]
    (gap,) = chart.gaps
    assert (gap.after, gap.until) == (missed[2].day, missed[3].day)
    assert drawn(looks("1", "2", "3", "4", apart=56), course()).gaps == (), (
        "every eight weeks is a rhythm, too"
    )
    assert len(drawn(looks("1", "2", apart=56), course(rhythm=14)).gaps) == 1


def test_done_or_not_is_a_step_between_two_names() -> None:
    names = (Decimal(0), "not done"), (Decimal(1), "done")
    chart = drawn(looks("0", "0", "1"), course(named=names, stepped=True, paced=False))

    assert [(each.at, each.text) for each in chart.values] == [("100.00%", "not done"), ("0.00%", "done")]
    assert chart.lines[0].split()[-2:] == ["140.0,1000.0", "140.0,0.0"]


def test_of_one_day_the_last_number_counts_and_without_any_there_is_no_picture() -> None:
    twice = [Look(START, Decimal(1)), Look(START, Decimal(2)), Look(START, None)]
    assert drawn(twice, course("1", "2")).now.y == drawn(looks("2"), course("1", "2")).now.y
    assert line_chart([], course("1", "2")) is None
    assert line_chart(looks(None, "NaN", "Infinity"), course("1", "2")) is None


@every(
    "values",
    [
        ("1e300", "-1e300", "0"),
        ("999999999999.999999", "-999999999999.999999"),
        ("0.000001", "0.000002"),
        ("1000000", "1000000.000001"),
        ("-5", "-3", "-4"),
        ("0", "0", "0"),
        ("1e-400", "-1e400"),
        tuple(str(each * 7919 % 1009) for each in range(5_000)),
    ],
    ids=["huge", "long", "tiny", "close", "negative", "nought", "beyond floats", "thousands"],
)
def test_nothing_leaves_the_picture(values: tuple[str, ...]) -> None:
    for beside in (
        course(),
        course(values[0], values[0]),
        course("0", "1e12", due=date.max, today=date.min + timedelta(days=1)),
        course(begin=START, due=START, today=START),
    ):
        chart = drawn(looks(*values, apart=1), beside)

        assert all(0 <= each <= 1 for each in shares(chart)), values[:3]
        assert len(chart.days) <= 6
        assert 1 <= len(chart.values) <= 8
        assert len({each.text for each in chart.values}) == len(chart.values), chart.values
        assert chart.room <= 24


def test_many_points_are_thinned_to_what_can_be_seen_and_keep_their_extremes() -> None:
    values = ["50"] * 4_000
    values[1_234], values[3_210] = "99", "1"
    chart = drawn(looks(*values, apart=1), course(due=None))

    (line,) = chart.lines
    points = [tuple(map(float, each.split(","))) for each in line.split()]
    assert len(points) <= 4 * (COLUMNS + 1)
    assert points == sorted(points, key=lambda each: each[0])
    assert {min(y for _, y in points), max(y for _, y in points)} == {83.3, 916.7}
    assert (points[0][0], points[-1][0]) == (0, 1000)
    assert chart.dense
    assert chart.dots == ()


@every(
    ("low", "high", "texts"),
    [
        ("62", "75", ["65", "70", "75"]),
        ("0", "1", ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ("1200000", "1500000", ["1,200 k", "1,300 k", "1,400 k", "1,500 k"]),
        ("0", "40000000", ["0", "10 M", "20 M", "30 M", "40 M"]),
        ("-3", "-1", ["-3", "-2.5", "-2", "-1.5", "-1"]),
        ("5", "5", ["4", "4.5", "5", "5.5", "6"]),
    ],
)
def test_the_side_names_round_numbers(low: str, high: str, texts: list[str]) -> None:
    assert [each.text for each in scale_of([Decimal(low), Decimal(high)]).ticks] == texts


@every(
    ("last", "texts"),
    [
        (date(2027, 1, 4), ["4 Jan 2027", "5 Jan"]),
        (date(2027, 1, 20), ["4 Jan 2027", "11 Jan", "18 Jan"]),
        (date(2027, 3, 1), ["4 Jan 2027", "18 Jan", "1 Feb", "15 Feb", "1 Mar"]),
        (date(2027, 6, 30), ["Feb 2027", "Mar", "Apr", "May", "Jun"]),
        (date(2028, 1, 4), ["Apr 2027", "Jul", "Oct", "Jan 2028"]),
        (date(2031, 1, 1), ["Jan 2028", "Jan 2029", "Jan 2030", "Jan 2031"]),
        (date.max, ["Jan 4000", "Jan 6000", "Jan 8000"]),
    ],
)
def test_the_bottom_names_days_a_phone_has_room_for(last: date, texts: list[str]) -> None:
    assert [each.text for each in days_of(START, last).ticks] == texts


def test_a_month_that_begins_where_the_picture_does_is_named() -> None:
    names = [each.text for each in days_of(date(2027, 1, 1), date(2027, 4, 30)).ticks]

    assert names == ["Jan 2027", "Feb", "Mar", "Apr"]


def test_bars_stand_on_each_other_below_their_line() -> None:
    chart = bar_chart(
        [Stack("Jan", Decimal(4), Decimal(6)), Stack("Feb", Decimal(0), Decimal(0))], Decimal(8)
    )

    first, second = chart.bars
    assert (first.lower, first.upper, first.over) == (("63.64%", "36.36%"), ("9.09%", "54.55%"), True)
    assert (second.lower, second.whole, second.over) == (("100.00%", "0.00%"), "0", False)
    assert chart.line == "27.27%"
    assert chart.values[0].at == "100.00%"


def test_a_bar_that_fills_its_line_is_not_over_it() -> None:
    (full,) = bar_chart([Stack("Jan", Decimal(4), Decimal(4))], Decimal(8)).bars

    assert not full.over
