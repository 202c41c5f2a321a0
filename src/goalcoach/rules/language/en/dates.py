"""Reads dates that stand by themselves: days, months, years, quarters, fiscal years. Knows nothing of "this" or "end of"."""

from __future__ import annotations

from typing import NamedTuple

from goalcoach.rules.language.en.calendar_words import (
    DOUBTFUL_MONTHS,
    MONTHS,
    PARTS,
)
from goalcoach.rules.language.en.scan import Scan
from goalcoach.rules.language.en.spelled_days import spelled_day
from goalcoach.rules.language.en.when import Op, When


class Moment(NamedTuple):
    """A date or period from where it was asked for up to, not including, word `j`."""

    j: int
    when: When
    weak: bool = False
    """A bare year or month, or "the year": a time only where something in front says so."""


def year_at(scan: Scan, i: int) -> int:
    """A four-digit year from 1950 to 2100 at word i, else 0."""
    low = scan.low(i)
    if len(low) == 4 and low.isascii() and low.isdecimal() and 1950 <= int(low) <= 2100:
        if scan.before(i)[-1:] in {"$", "€", "£", "<", "#"} or scan.after(i + 1)[:1] in {"%", "$", "€"}:
            return 0
        return int(low)
    return 0


def small(scan: Scan, i: int, top: int) -> int:
    low = scan.low(i)
    return int(low) if low.isascii() and low.isdecimal() and len(low) <= 2 and 1 <= int(low) <= top else 0


def year_after(scan: Scan, i: int) -> tuple[int, int]:
    """A year at word i, perhaps behind "of", and the index behind it."""
    if scan.low(i) in {"of", "in"} and (year := year_at(scan, i + 1)):
        return year, i + 2
    if i < scan.size and scan.gap(i - 1).strip() in {"", ",", "-", "/"} and (year := year_at(scan, i)):
        return year, i + 1
    if scan.gap(i - 1).strip() in {"'", "/"} and (year := _short_year(scan, i)):
        return year, i + 1
    return 0, i


def some_year(scan: Scan, i: int) -> tuple[int, int]:
    """A year as `year_after` has it, or "last year", "next year" as `When.a` tells it, and the index behind."""
    k = i + (scan.low(i) in {"of", "in"})
    joined = not (gap := scan.gap(i - 1).strip()) or (gap == "," and _ends(scan, k + 1))
    if scan.low(k) in _YEARS_AWAY and scan.low(k + 1) == "year" and joined:
        return _YEARS_AWAY[scan.low(k)], k + 2
    return year_after(scan, i)


_YEARS_AWAY = {"last": 1, "this": 2, "next": 3}


def _ends(scan: Scan, i: int) -> bool:
    """Whether nothing is said of the word at i: "3 May, next year", and not "in May, last year was bad"."""
    return i + 1 >= scan.size or scan.gap(i).strip()[:1] in {",", ".", ";", "!", "?", ")"}


def _short_year(scan: Scan, i: int) -> int:
    low = scan.low(i)
    return 2000 + int(low) if len(low) == 2 and low.isdecimal() else 0


def dotted(low: str, i: int) -> Moment | None:
    day, month, year = low.split(".")
    if len(day) > 2 or len(month) > 2 or len(year) not in {2, 4}:
        return None
    return Moment(i + 1, When(Op.DAY, int(year) + (2000 if len(year) == 2 else 0), int(month), int(day)))


def dotted_day(low: str, i: int) -> Moment | None:
    """30.06 with two digits for the month, so that "by 30.5" stays a number."""
    day, month = low.split(".")
    if len(day) > 2 or len(month) != 2 or not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return None
    return Moment(i + 1, When(Op.DAY, 0, int(month), int(day)))


def slashed(scan: Scan, i: int) -> Moment | None:
    """31/3/2026, 31/3, 03-31-2026; two numbers need a slash and a word like "by" in front."""
    first, second, third = scan.low(i), scan.low(i + 1), scan.low(i + 2)
    if not (small(scan, i, 31) and small(scan, i + 1, 31)) or min(int(first), int(second)) > 12:
        return None
    if scan.gap(i + 1) == scan.gap(i) and third.isdecimal() and len(third) in {2, 4}:
        year = int(third) + (2000 if len(third) == 2 else 0)
        return Moment(i + 3, When(Op.SLASHED, year, int(first), int(second)))
    asked = scan.low(i - 1 - (scan.low(i - 1) == "the"))
    if scan.gap(i) == "/" and asked in {"by", "on", "until", "before", "due", "till"}:
        return Moment(i + 2, When(Op.SLASHED, 0, int(first), int(second)))
    return None


def day_month(scan: Scan, i: int) -> Moment | None:
    """31 March, 31st of March 2027."""
    day = small(scan, i, 31)
    j = i + 1
    if scan.gap(i) == "" and scan.low(j) in {"st", "nd", "rd", "th"}:
        j += 1
    if scan.low(j) == "of":
        j += 1
    month = MONTHS.get(scan.low(j))
    if not day or not month or len(scan.gap(j - 1)) > 2:
        return None
    year, end = some_year(scan, j + 1)
    if not year and j == i + 1 and _of_the_month(scan, i, j):
        return None
    return Moment(end, When(Op.DAY, year, month, day))


_NAMES_A_DAY = frozenset(
    """
    on by from to since until till before after between and or of at the through due for than as about around
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """.split()
)
"""In front of a day, behind which things may follow: "since 11 October customers wait"."""


def _of_the_month(scan: Scan, i: int, j: int) -> bool:
    """Whether a number counts things of the month behind it: "11 October days" is no day."""
    many = scan.gap(j) == " " and scan.low(j + 1) in _TIMES_OF_A_MONTH
    return (many or _counts(scan, j + 1)) and scan.low(i - 1) not in _NAMES_A_DAY


_TIMES_OF_A_MONTH = frozenset("days weeks".split())


def from_year(scan: Scan, i: int, year: int) -> Moment:
    """2026-03-31, 2026 Q2, 2024h2, 2024-25, 2020-2025, 2026."""
    gap, j = scan.gap(i), i + 1
    low = scan.low(j)
    if gap in {"-", "/"} and (month := small(scan, j, 12)) and scan.gap(j) == gap:
        day = small(scan, j + 1, 31)
        if day:
            return Moment(j + 2, When(Op.DAY, year, month, day))
    if gap in {"-", "/", " - "} and (last := year_at(scan, j)) >= year:
        return Moment(j + 1, When(Op.YEAR, year, last), weak=True)
    if gap in {"-", "/", " - "} and len(low) == 2 and low.isdecimal() and int(low) == (year + 1) % 100:
        return Moment(j + 1, When(Op.YEAR, year, year + 1), weak=True)
    if low in {"q", "h"} and gap.strip() in {"", "-", "/", ","} and scan.gap(j) == "":
        size = small(scan, j + 1, 4 if low == "q" else 2)
        if size:
            return Moment(j + 2, When(Op.QUARTER if low == "q" else Op.HALF, year, size))
    return Moment(j, When(Op.YEAR, year, year), weak=True)


def month(scan: Scan, i: int) -> Moment | None:
    """March, March 31, March 31st, 2027, March the third, March 2027."""
    low, j = scan.low(i), i + 1
    month = MONTHS[low]
    close = not scan.gap(i).strip(" .")
    if close and _parted(scan, i) and not _counts(scan, j + 1) and (year := _short_year(scan, j)) > _NO_DAY:
        return Moment(j + 1, When(Op.MONTH, year, month))
    day = small(scan, j, 31) if close and not (_counts(scan, j + 1) or _within(scan, i)) else 0
    if day:
        j += 1
        if scan.gap(j - 1) == "" and scan.low(j) in {"st", "nd", "rd", "th"}:
            j += 1
        year, j = some_year(scan, j)
        return Moment(j, When(Op.DAY, year, month, day))
    day, behind = spelled_day(scan, j + 1) if scan.low(j) == "the" and close else (0, j)
    if day:
        year, end = some_year(scan, behind)
        if year or behind >= scan.size or scan.gap(behind - 1).strip():  # not "in March the first shift"
            return Moment(end, When(Op.DAY, year, month, day))
    year, j = some_year(scan, j)
    if not year and low in DOUBTFUL_MONTHS and not _surely_month(scan, i):
        return None
    return Moment(j, When(Op.MONTH, year, month), weak=not year)


def _parted(scan: Scan, i: int) -> bool:
    """Whether a part of the month is meant, which no day can follow: "end of June 27"."""
    return scan.low(i - 1 - (scan.low(i - 1) == "of")) in PARTS


def _within(scan: Scan, i: int) -> bool:
    """Whether something is told of a whole month, so that the number behind it is no day: "in March 28, in May 19"."""
    named = scan.low(i + 2) in {"st", "nd", "rd", "th"} or year_after(scan, i + 2)[0]
    return scan.low(i - 1) == "in" and not named


_NO_DAY = 2020
"""After it a short year is one that a goal may end in."""


def _counts(scan: Scan, i: int) -> bool:
    """Whether the number before word i counts it: "in March 20 visits", "in March 14 of 16 visits"."""
    whole = i + 1 + (scan.low(i + 1) == "the")
    if scan.low(i) == "of" and scan.low(whole)[:1].isdecimal() and not year_at(scan, whole):
        return True
    return scan.gap(i - 1).lstrip().startswith("%") or (
        scan.gap(i - 1) == " "
        and scan.low(i).isalpha()
        and scan.low(i).endswith("s")
        and len(scan.low(i)) > 4
    )


_ASKS_FOR_TIME = frozenset(
    "by in until till of mid early late end before for since from to this next last through during".split()
)


def _surely_month(scan: Scan, i: int) -> bool:
    if scan.low(i - 1) in _ASKS_FOR_TIME or scan.size == 1:  # "March", and nothing else: somebody's answer
        return True
    return scan.raw(i)[0].isupper() and not scan.starts_sentence(i)


def quarter_letter(scan: Scan, i: int) -> Moment | None:
    """Q2, Q2 FY26, Q2 2026, H1."""
    quarter = scan.low(i) == "q"
    size = small(scan, i + 1, 4 if quarter else 2) if scan.gap(i) in {"", " "} else 0
    if not size:
        return None
    return with_year(scan, i + 2, Op.QUARTER if quarter else Op.HALF, size)


def with_year(scan: Scan, j: int, op: Op, size: int) -> Moment:
    """A quarter or half, with the year or fiscal year behind it when there is one."""
    k = j + 1 if scan.low(j) in {"of", "in"} else j
    fiscal = fiscal_year(scan, k) if scan.low(k) in {"fy", "fiscal", "financial"} else None
    if fiscal and fiscal.when.op is Op.FISCAL:
        return Moment(fiscal.j, When(op, fiscal.when.a, size, 1))
    if fiscal:
        return Moment(fiscal.j, When(op, 0, size, 1))
    year, end = some_year(scan, j)
    return Moment(end, When(op, year, size))


def fiscal_year(scan: Scan, i: int) -> Moment | None:
    """FY26, FY 2026, FY2026/27, fiscal year 2026, FY23Q2, "fiscal year"."""
    j = i + 1
    if scan.low(i) != "fy":
        j += scan.low(j) in {"year", "yr"}
    low = scan.low(j)
    if not (low.isascii() and low.isdecimal() and len(low) in {2, 4}) or scan.gap(j - 1).strip(" '-"):
        if j == i + 1:
            return _quarter_of_fiscal(scan, i)
        return Moment(j, When(Op.UNIT, 0, 5), weak=True)
    year = int(low) + (2000 if len(low) == 2 else 0)
    j += 1
    nxt = scan.low(j)
    if scan.gap(j - 1) in {"/", "-", " - "} and nxt.isdecimal() and int(nxt) % 100 == (year + 1) % 100:
        year, j = year + 1, j + 1
    elif nxt in {"q", "h"} and not scan.gap(j - 1).strip(" ,-") and (size := small(scan, j + 1, 4)):
        return Moment(j + 2, When(Op.QUARTER if nxt == "q" else Op.HALF, year, size, 1))
    return Moment(j, When(Op.FISCAL, year))


def _quarter_of_fiscal(scan: Scan, i: int) -> Moment | None:
    """fiscal Q2, fiscal quarter."""
    if scan.low(i + 1) == "q":
        found = quarter_letter(scan, i + 1)
        return Moment(found.j, found.when._replace(c=1)) if found else None
    return None
