"""Reads one date or period, such as "end of next quarter", at a given word.

Knows nothing of what stands in front of it ("by", "since"): that is times.py.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from goalcoach.rules.language.en.calendar_words import (
    ABBREVIATED_ENDS,
    DAYS_OF,
    FEASTS,
    LONG_UNITS,
    MONTHS,
    MOVABLE,
    OWN_CALENDAR,
    PARTS,
    PERIOD_UNITS,
    SEASONS,
    SPAN_UNITS,
    THIS,
    WEEKDAYS,
)
from goalcoach.rules.language.en.dates import (
    Moment,
    day_month,
    dotted,
    dotted_day,
    fiscal_year,
    from_year,
    month,
    quarter_letter,
    slashed,
    small,
    some_year,
    with_year,
    year_after,
    year_at,
)
from goalcoach.rules.language.en.numbers import ORDINALS, number
from goalcoach.rules.language.en.scan import Scan
from goalcoach.rules.language.en.spelled_days import SPELLED_DAYS, spelled_day
from goalcoach.rules.language.en.stretches import stretch
from goalcoach.rules.language.en.when import Op, When


def moment(scan: Scan, i: int) -> Moment | None:
    """The date or period that starts at word i."""
    low = scan.low(i)
    reader = _READERS.get(low)
    if reader is None:
        if not low[:1].isdecimal():
            return None
        reader = _numeric
    if i not in scan.moments:
        scan.moments[i] = reader(scan, i)
    found: Moment | None = scan.moments[i]
    return found


def _numeric(scan: Scan, i: int) -> Moment | None:
    low = scan.low(i)
    if not (low.isascii() and low.isdecimal()):
        return _with_dots(scan, i, low)
    if len(low) > 2:
        year = year_at(scan, i)
        return from_year(scan, i, year) if year else None
    behind = scan.low(i + 1)
    if behind in _BEHIND_A_DAY:
        return day_month(scan, i) or _ordinal_period(scan, i)
    return slashed(scan, i) if behind.isdecimal() and scan.gap(i) in {"/", "-"} else None


def _with_dots(scan: Scan, i: int, low: str) -> Moment | None:
    dots = low.count(".")
    if dots == 2:
        return dotted(low, i)
    return dotted_day(low, i) if dots == 1 and scan.low(i - 1) in _IN_FRONT_OF_A_DAY else None


_IN_FRONT_OF_A_DAY = frozenset({"by", "until", "till", "before", "due", "on"})
_BEHIND_A_DAY = frozenset({*MONTHS, "st", "nd", "rd", "th", "of"})


def _ranked(scan: Scan, i: int) -> Moment | None:
    """first of March, twenty-first of June 2027, first quarter."""
    day, j = spelled_day(scan, i)
    if month := MONTHS.get(scan.low(j + 1)) if day and scan.low(j) == "of" else None:
        year, end = some_year(scan, j + 2)
        return Moment(end, When(Op.DAY, year, month, day))
    return _ordinal_period(scan, i) if scan.low(i) in ORDINALS else None


def _ordinal_period(scan: Scan, i: int) -> Moment | None:
    """first quarter, 2nd half of 2026, first week of June."""
    rank = ORDINALS.get(scan.low(i)) or small(scan, i, 12)
    j = i + 1
    if scan.low(i)[:1].isdecimal():
        if scan.gap(i) or scan.low(j) not in {"st", "nd", "rd", "th"}:
            return None
        j += 1
    j += scan.low(j) in {"calendar", "fiscal"}
    unit = scan.low(j)
    if unit == "quarter" and rank <= 4:
        return with_year(scan, j + 1, Op.QUARTER, rank)
    if unit == "half" and rank <= 2:
        inner = _inside(scan, j + 1)
        if inner and inner.when.op is not Op.YEAR:
            return Moment(inner.j, inner.when._replace(part="mid" if rank == 1 else ""))
        return with_year(scan, j + 1, Op.HALF, rank)
    if unit in {"day", "week", "month"} and (inner := _inside(scan, j + 1)):
        return Moment(inner.j, inner.when._replace(part="early"))
    return None


def _inside(scan: Scan, i: int) -> Moment | None:
    """ "of" and what follows."""
    return _leaf(scan, i + 1) if scan.low(i) == "of" else None


def _leaf(scan: Scan, i: int) -> Moment | None:
    """A date or period that holds no other one: keeps "end of the first week of the end of" finite."""
    low = scan.low(i)
    if low == "the":
        return _the_unit(scan, i) or (_leaf(scan, i + 1) if scan.low(i + 1) != "the" else None)
    if low[:1].isdecimal():
        return _numeric(scan, i) if scan.low(i + 1) not in {"st", "nd", "rd", "th"} else day_month(scan, i)
    return None if low in ORDINALS or low in PARTS or low not in _READERS else _READERS[low](scan, i)


def _part(scan: Scan, i: int) -> Moment | None:
    """end of June, the close of Q3, mid-March, early next year, beginning of the fiscal year."""
    low, j = scan.low(i), i + 1
    if scan.low(j) == "of":
        j += 1
    elif low in {"close", "top", "start", "beginning", "middle"}:
        return None
    inner = _leaf(scan, j) or _ordinal_period(scan, j + (scan.low(j) == "the"))
    if inner is None:
        return _part_of_event(scan, j) if scan.low(j - 1) == "of" else None
    part = PARTS[low]
    return Moment(inner.j, inner.when._replace(part=part))


def _part_of_event(scan: Scan, j: int) -> Moment | None:
    """the end of the project, end of the day."""
    j += scan.low(j) in {"the", "our", "my", "your", "each", "this"}
    if scan.low(j) == "day" and scan.low(j - 1) != "each":
        return Moment(j + 1, When(Op.OFFSET, 0), weak=True)
    if scan.low(j - 1) == "each" or not scan.low(j).isalpha():
        return None
    size = 2 if scan.joined(j) and scan.low(j + 1) in _ENDING_THINGS else 1
    return Moment(j + size, When(Op.UNKNOWN, needs="event date"))


_ENDING_THINGS = frozenset(
    "year project term program programme trial phase pilot period contract season course class".split()
)


def _the(scan: Scan, i: int) -> Moment | None:
    """the year, the next three months, the end of June, the second quarter, the same time next year."""
    if scan.low(i + 1) == "same" and scan.low(i + 2) == "time":
        return _same_time(scan, i + 3)
    return _the_unit(scan, i) or (moment(scan, i + 1) if scan.low(i + 1) != "the" else None)


def _the_unit(scan: Scan, i: int) -> Moment | None:
    """the year, the quarter after next, the fiscal year, the sprint, the school year."""
    low = scan.low(i + 1)
    if low in PERIOD_UNITS and low != "half":
        if after_next(scan, i + 2):
            return Moment(i + 4, When(Op.UNIT, 2, PERIOD_UNITS[low]))
        if scan.low(i + 2) in {"of", "2"} or year_at(scan, i + 2):
            return moment(scan, i + 2) if year_at(scan, i + 2) else None
        return Moment(i + 2, When(Op.UNIT, 0, PERIOD_UNITS[low]), weak=True)
    if low in OWN_CALENDAR and low not in {"session", "period", "cycle", "pi"}:
        return Moment(i + 2, When(Op.UNKNOWN, needs=OWN_CALENDAR[low]), weak=True)
    if low in {"school", "academic", "calendar", "program", "programme", "plan", "planning"}:
        return _named_year(scan, i + 1)
    return None


def after_next(scan: Scan, i: int) -> bool:
    """ "after next", behind a unit: "the quarter after next"."""
    return scan.low(i) == "after" and scan.low(i + 1) == "next" and scan.low(i + 2) not in PERIOD_UNITS


def _named_year(scan: Scan, i: int) -> Moment | None:
    """school year, academic year, calendar year 2018 Q2."""
    if scan.low(i + 1) == "week" and scan.low(i) == "calendar":
        return _week_number(scan, i + 1)
    if scan.low(i + 1) != "year":
        if scan.low(i) == "calendar":
            return moment(scan, i + 1) if scan.low(i + 1) in {"q", "h"} or year_at(scan, i + 1) else None
        return None
    if year_at(scan, i + 2):
        return moment(scan, i + 2)
    if scan.low(i) == "calendar":
        return Moment(i + 2, When(Op.UNIT, 0, 4), weak=True)
    return Moment(i + 2, When(Op.UNKNOWN, needs="term dates"), weak=True)


def _this(scan: Scan, i: int) -> Moment | None:
    """this quarter, next year, the coming fortnight, next two sprints, last month, this time next year."""
    if scan.low(i + 1) == "time":
        return _same_time(scan, i + 2)
    offset, j = THIS[scan.low(i)], i + 1
    while (
        scan.low(j) in {"next", "coming", "current", "upcoming", "school", "academic", "calendar"}
        and j - i < 4
    ):
        j += 1
    count = number(scan, j)
    if count and offset >= 0 and scan.lemma(count.j) in LONG_UNITS:
        return stretch(scan, count.j, count.upper or count.value)
    if count and offset < 0:
        return Moment(count.j + 1, When(Op.UNKNOWN, -1)) if scan.lemma(count.j) in LONG_UNITS else None
    return _this_unit(scan, j, offset)


def _same_time(scan: Scan, j: int) -> Moment | None:
    """ "next year" behind "this time": as far ahead as the unit is long."""
    unit = scan.low(j + 1)
    return stretch(scan, j + 1, Decimal(1)) if scan.low(j) == "next" and unit in SPAN_UNITS else None


def _this_unit(scan: Scan, j: int, offset: int) -> Moment | None:
    low = scan.low(j).removesuffix("'s")
    if low in {"fy", "fiscal", "financial"}:
        end = j + 1 + (scan.low(j + 1) in {"year", "quarter", "year's"})
        unit = 3 if scan.low(j + 1) == "quarter" else 5
        return Moment(end, When(Op.UNIT, offset, unit))
    if low == "half" and scan.low(j + 1) == "year" and offset > 0:
        return stretch(scan, j + 1, Decimal("0.5"))
    if low in PERIOD_UNITS:
        return Moment(j + 1, When(Op.UNIT, offset, PERIOD_UNITS[low]))
    if low in _SEVERAL and offset:
        return Moment(j + 1, When(Op.UNKNOWN, offset, needs="number of " + low))
    if low in {"fortnight", "decade"}:
        return stretch(scan, j, Decimal(1))
    return _this_day(scan, j, low, offset)


_SEVERAL = frozenset({"weeks", "months", "years", "days", "quarters", "sprints"})


def _this_day(scan: Scan, j: int, low: str, offset: int) -> Moment | None:
    """next Friday, this summer, next sprint."""
    lemma = low if scan.low(j) != low else scan.lemma(j)
    if low in WEEKDAYS:
        return Moment(j + 1, When(Op.WEEKDAY, WEEKDAYS[low], int(offset == 1)))
    if low in MONTHS or low in SEASONS:
        when = When(Op.MONTH, 0, MONTHS[low]) if low in MONTHS else When(Op.SEASON, 0, SEASONS[low])
        return Moment(j + 1, when)
    if lemma in OWN_CALENDAR:
        return Moment(j + 1, When(Op.UNKNOWN, offset, needs=OWN_CALENDAR[lemma]))
    return None


def _weekday(scan: Scan, i: int) -> Moment | None:
    if (scan.low(i).endswith("s") and scan.low(i) in WEEKDAYS) or _each_week(scan, i):
        return None
    follow = moment(scan, i + 1) if scan.gap(i).strip() in {"", ","} and scan.low(i + 1) in MONTHS else None
    return follow or Moment(i + 1, When(Op.WEEKDAY, WEEKDAYS[scan.low(i)]), weak=True)


def _each_week(scan: Scan, i: int) -> bool:
    """Whether parts of days stand behind that come each week: "Friday and Saturday evenings"."""
    while scan.low(i) in WEEKDAYS:
        i += 1 + (scan.low(i + 1) in {"and", "or"})
    return scan.low(i) in {"mornings", "afternoons", "evenings", "nights", "shifts"}


def _season(scan: Scan, i: int) -> Moment | None:
    year, j = some_year(scan, i + 1)
    if scan.low(j) in {"semester", "term", "quarter"}:
        return Moment(j + 1, When(Op.SEASON, year, SEASONS[scan.low(i)]))
    if (
        scan.low(i) == "fall"
        and not year
        and scan.low(i - 1) not in {"by", "this", "next", "the", "in", "until"}
    ):
        return None
    return Moment(j, When(Op.SEASON, year, SEASONS[scan.low(i)]), weak=not year)


def _feast(scan: Scan, i: int) -> Moment | None:
    low = scan.low(i)
    if low == "easter":
        year, j = some_year(scan, i + 1)
        return Moment(j, When(Op.EASTER, year), weak=True)
    if low in MOVABLE:
        return Moment(i + 1, When(Op.UNKNOWN, needs="event date"), weak=True)
    year, j = some_year(scan, i + 1)
    month, day = FEASTS[low]
    # Nobody hands in on the feast itself: the last day before it is meant.
    return Moment(j, When(Op.DAY, year, month, day - (scan.low(i - 1) == "before")), weak=True)


def _day_of(scan: Scan, i: int) -> Moment | None:
    if scan.low(i + 1) != "day":
        return None
    year, j = some_year(scan, i + 2)
    return Moment(j, When(Op.DAY, year, *DAYS_OF[scan.low(i)]), weak=True)


def _near(scan: Scan, i: int) -> Moment | None:
    return Moment(i + 1, When(Op.OFFSET, 1 if scan.low(i) == "tomorrow" else 0), weak=True)


def _ending(scan: Scan, i: int) -> Moment | None:
    """EOY, EOQ, end of year in letters."""
    unit = ABBREVIATED_ENDS[scan.low(i)]
    year, j = year_after(scan, i + 1)
    when = When(Op.YEAR, year, year, part="end") if year and unit == 4 else When(Op.UNIT, 0, unit, part="end")
    return Moment(j, when)


def _unit_end(scan: Scan, i: int) -> Moment | None:
    """year end, year-end, quarter's end, month end; also "year 2026"."""
    unit = scan.low(i).removesuffix("'s")
    if scan.low(i + 1) == "end" and scan.gap(i).strip() in {"", "-"}:
        year, j = year_after(scan, i + 2)
        when = (
            When(Op.YEAR, year, year, part="end")
            if year
            else When(Op.UNIT, 0, PERIOD_UNITS[unit], part="end")
        )
        return Moment(j, when, weak=not year)
    if unit == "year" and year_at(scan, i + 1):
        return moment(scan, i + 1)
    named = _week_number(scan, i) if unit == "week" else None
    if named and not named.weak:
        return named
    if scan.low(i - 1) in {"of", "by"}:
        return named or Moment(i + 1, When(Op.UNIT, 0, PERIOD_UNITS[unit]), weak=True)
    return None


def _short_week(scan: Scan, i: int) -> Moment | None:
    """wk 14, CW14, KW 14/2027; "110 kW" is none."""
    return None if scan.low(i - 1)[-1:].isdecimal() else _week_number(scan, i)


def _week_number(scan: Scan, i: int) -> Moment | None:
    """The number behind a word for a week. Of what has weeks of its own ("week 6 of the trial") the days are not known."""
    week = small(scan, i + 1, 53) if not scan.gap(i).strip(" .") else 0
    if not week or scan.after(i + 2)[:1] == "%":
        return None
    year, j = some_year(scan, i + 2)
    if not year and scan.low(j) == "of":
        return Moment(j, When(Op.UNKNOWN, needs="event date"), weak=True)
    return Moment(j, When(Op.WEEK, year, week), weak=not year)


def _new_year(scan: Scan, i: int) -> Moment | None:
    if scan.low(i + 1) in {"year", "year's"} and scan.raw(i)[0].isupper():
        return Moment(i + 2, When(Op.DAY, 0, 1, 1), weak=True)
    return None


_READERS: dict[str, Callable[[Scan, int], Moment | None]] = {
    **dict.fromkeys(MONTHS, month),
    **dict.fromkeys([*SPELLED_DAYS, *ORDINALS], _ranked),
    **dict.fromkeys(PARTS, _part),
    **dict.fromkeys(WEEKDAYS, _weekday),
    **dict.fromkeys(SEASONS, _season),
    **dict.fromkeys([*FEASTS, *MOVABLE], _feast),
    **dict.fromkeys(DAYS_OF, _day_of),
    **dict.fromkeys(THIS, _this),
    **dict.fromkeys(ABBREVIATED_ENDS, _ending),
    **dict.fromkeys(
        ["year", "quarter", "month", "week", "year's", "quarter's", "month's", "week's"], _unit_end
    ),
    **dict.fromkeys(["fy", "fiscal", "financial"], fiscal_year),
    **dict.fromkeys(["school", "academic", "calendar"], _named_year),
    **dict.fromkeys(["q", "h"], quarter_letter),
    **dict.fromkeys(["wk", "cw", "kw", "kalenderwoche"], _short_week),
    **dict.fromkeys(["today", "tomorrow", "tonight"], _near),
    "the": _the,
    "new": _new_year,
}


OPENERS = frozenset(_READERS)
"""Words that a date or period may start with."""
BEHIND_THE = (
    OPENERS | {*PERIOD_UNITS, *OWN_CALENDAR, "same", "program", "programme", "plan", "planning"}
) - {"the"}
"""Words that may stand behind "the" in one, besides digits."""
