"""What follows from words and numbers as people write them, in any language. Knows nobody who said them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise

from goalcoach.domain import late
from goalcoach.rules.language.de.letters import spelled_out
from goalcoach.rules.language.read import Language, Quantity, Word

_OPENING_NUMBER = late.pattern(r"\s*(\d{1,3})[.)]\s")
_GOES_ON = late.pattern(r"(?:^|\s)2[.)]\s")
_MONTH_OF_YEAR = late.pattern(r"(?<![\d./])(0?[1-9]|1[0-2])[./](20\d\d)(?![\d./]*\d)")
_DAY_OF_MONTH = late.pattern(r"(?<![\d./-])(\d{1,2})[./](\d{1,2})(?![\d/-]|[.,]\d)")
_LAST_DAYS = 0, 4, 6
"""Monday, Friday and Sunday: a week of work ends before the calendar's."""
_SHORT_YEARS = range(20, 50)
"""What two digits behind the name of a month may be beside a day: 2020 to 2049."""
_MINUTES, _QUARTER = 60, 15
_MOST_MINUTES = 1_000_000
"""Nobody tells more minutes in hours, and of a number with very many digits no rest can be worked out."""
_REACH = 24
"""Signs in front of a number in which the part of it stands."""
_MOST_DIGITS = 3
"""Digits of such a part."""
_MOST_COUNTED = 1_000
"""A whole of more is seldom told together with its part, and may be a year."""
_SHORT_NAME = 5
"""Letters of a month's name in which a slip could be another word."""


def in_any_unit(value: Decimal, unit: str) -> Iterator[tuple[Decimal, str]]:
    """A number with its unit as it was said, and hours in minutes or the other way round."""
    yield value, unit
    if unit == "hour":
        yield value * _MINUTES, "minute"
    if unit == "minute" and value <= _MOST_MINUTES and value % _QUARTER == 0:
        yield value / _MINUTES, "hour"


def opening_number(text: str) -> Iterator[Decimal]:
    """The number a text begins with, "14. The software". Of lists, which go on from 1 to 2, none."""
    if (found := _OPENING_NUMBER.match(text)) and not (found[1] == "1" and _GOES_ON.search(text)):
        yield Decimal(found[1])


def shares(text: str, reader: Language) -> Iterator[Decimal]:
    """What part of a whole is told, 0.25, by two numbers, "1 in 4", or by every how many, "every fourth"."""
    part = _part(any_of(reader, "a_single"), any_of(reader, "ratio_word"))
    for whole in reader.quantities(text):
        if found := part.search(text[max(0, whole.start - _REACH) : whole.start]):
            yield from _rounded(Decimal(found[1] or 1), whole.value)
    for digits, word in _every(any_of(reader, "every")).findall(text):
        yield from _rounded(Decimal(1), Decimal(digits or reader.terms("nth").get(word.lower(), 0)))


def whole_share(number: Quantity, text: str, reader: Language) -> str:
    """The words of a number; of one of two that tell a share both, "1 in 7"."""
    # What joins it to another number stands near it, so most texts need not be looked through for one.
    if _joined(text[max(0, number.start - _room(reader)) : number.start + _room_behind(reader)], reader):
        for whole in reader.quantities(text):
            if whole.start - _REACH <= number.start < whole.end and (share := _share_of(whole, text, reader)):
                start = whole.start - len(share)
                if start <= number.start:
                    return text[start : whole.end]
    return text[number.start : number.end]


def _share_of(whole: Quantity, text: str, reader: Language) -> str:
    """What stands in front of a number that is the whole of a share, "1 in "; empty when it is none."""
    before = text[max(0, whole.start - _REACH) : whole.start]
    # Looking for the word between the two is quicker than trying the pattern at each place.
    found = _joined(before[-_room(reader) :], reader) and _part(
        any_of(reader, "a_single"), any_of(reader, "ratio_word")
    ).search(before)
    return found.group() if found else ""


def _joined(text: str, reader: Language) -> bool:
    """Whether a word stands in a text that may join the two numbers of a share."""
    low = text.lower()
    for joint in _joints(reader):  # noqa: SIM110 - any() takes three times as long for so little
        if joint in low:
            return True
    return False


@cache
def _room(reader: Language) -> int:
    """Within how many signs in front of the whole such a word stands, as in "out of every "."""
    return max(map(len, _joints(reader)), default=0) + 6


@cache
def _room_behind(reader: Language) -> int:
    """Within how many signs from where the part begins such a word ends, as in "one out of "."""
    part = max(map(len, map(spelled_out, reader.terms("a_single"))), default=0)
    return max(part, _MOST_DIGITS) + max(map(len, _joints(reader)), default=0)


@cache
def _joints(reader: Language) -> tuple[str, ...]:
    """The words between the two numbers of a share, with the blanks around them."""
    return tuple(f" {joint} " for joint in reader.terms("ratio_word"))


def parts_asked_for(text: str, whole: Decimal, reader: Language) -> Iterator[Decimal]:
    """What half or a third of a number is where a text says so: 200 of "about 400 a week, could be half"."""
    words = reader.terms("part_word")
    for word in {word.text.lower() for word in reader.words(text)} & words.keys() if whole > 1 else ():
        part = whole / Decimal(words[word])
        if part == part.to_integral_value():
            yield part


@cache
def _part(single: str, joints: str) -> re.Pattern[str]:
    """What stands in front of the whole that it is a part of: "1 in ", "one out of every "."""
    return re.compile(
        rf"(?i)(?<![\w.,/])(?:(\d{{1,{_MOST_DIGITS}}})|{single}) (?:{joints})(?: [^\W\d]{{2,5}})? \Z"
    )


@cache
def _every(words: str) -> re.Pattern[str]:
    """ "Every 4th", "jedes 10.", "every fourth"."""
    return re.compile(rf"(?i)\b(?:{words}) (?:(\d{{1,2}})(?:\.|[dhnrst]{{2}}\b)|([^\W\d]+))")


@cache
def any_of(reader: Language, theme: str) -> str:
    """A theme's words as choices of a pattern, with umlauts and without; one that fails if there are none."""
    words = {form for word in reader.terms(theme) for form in (word, spelled_out(word))}
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or "(?!)"


def _rounded(part: Decimal, whole: Decimal) -> Iterator[Decimal]:
    """A share as people round it: to whole percents, or to a tenth of one."""
    if 0 < part < whole <= _MOST_COUNTED:
        yield from (round(part / whole, places) for places in (2, 3))


def ends_of_months(text: str) -> Iterator[date]:
    """First and last days of months in digits: "05/2027". In goals they stay numbers, which may be shares."""
    for month, year in _MONTH_OF_YEAR.findall(text):
        yield date(int(year), int(month), 1)
        yield date(int(year), int(month), monthrange(int(year), int(month))[1])


def days_in_digits(text: str, today: date) -> Iterator[date]:
    """Days in digits without a year, "28/3" or "28.3.", of last year to the next; in either order."""
    for pair in _DAY_OF_MONTH.findall(text):
        for day, month in (pair, pair[::-1]):
            for year in range(today.year - 1, today.year + 2):
                if 1 <= int(month) <= 12 and 1 <= int(day) <= monthrange(year, int(month))[1]:
                    yield date(year, int(month), int(day))


def days_without_month(text: str, told_on: date, reader: Language) -> Iterator[date]:
    """The last and the next day of "since the 9th", "am 12.", as seen from the day on which it was told."""
    for digits in _bare_day(any_of(reader, "day_joint"), any_of(reader, "month")).findall(text):
        yield from _nearest_days(int(digits), told_on)


def bare_days(text: str, days: Iterable[date], reader: Language) -> Iterator[tuple[int, int]]:
    """Places of days without their month, "up to the 23rd", of which one was told."""
    of_months = {day.day for day in days}
    for match in _bare_day(any_of(reader, "day_joint"), any_of(reader, "month")).finditer(text):
        if int(match[1]) in of_months:
            yield match.span()


@cache
def _bare_day(joints: str, months: str) -> re.Pattern[str]:
    behind = rf"(?!\w)(?! ?(?:of )?(?:{months})\b)(?! ?\d{{1,2}}\.)"
    return re.compile(rf"(?i)\b(?:{joints}) (\d{{1,2}})(?:st|nd|rd|th|\.(?!\.)){behind}")


def _nearest_days(day: int, told_on: date) -> Iterator[date]:
    """The last such day up to a date, and the first one from it on."""
    months = [divmod(told_on.year * 12 + told_on.month - 1 + k, 12) for k in range(-2, 3)]
    days = [
        date(year, month + 1, day) for year, month in months if 1 <= day <= monthrange(year, month + 1)[1]
    ]
    yield from [each for each in days if each <= told_on][-1:]
    yield from [each for each in days if each >= told_on][:1]


def ends_of_weeks(text: str, today: date, reader: Language) -> Iterator[date]:
    """First and last days, and the last day of work, of weeks by number: the next "wk 14", and the last one.

    In goals they stay numbers, for much has weeks of its own: "week 12" of a pregnancy.
    """
    weeks = _weeks(any_of(reader, "numbered_week"), any_of(reader, "range_word"))
    for match in weeks.finditer(text):
        for number in re.findall(r"\d+", match.group()):
            for monday in _nearest(int(number), today):
                yield from (monday + timedelta(day) for day in _LAST_DAYS)


@cache
def _weeks(names: str, joints: str) -> re.Pattern[str]:
    """ "wk 14", "KW11/12", "weeks 6 and 14", "in der 12. oder 14. KW"."""
    joint = rf"\s?(?:&|/|-|–|{joints})\s?"
    return re.compile(
        rf"(?i)(?<!\w)(?<!\d )(?:(?:{names})\.?\s?\d{{1,2}}(?:{joint}\d{{1,2}}(?!\d))*"
        rf"|\d{{1,2}}\.(?:{joint}\d{{1,2}}\.)*\s?(?:{names}))(?![\w%]|[.,]\d| %)"
    )


def _nearest(week: int, today: date) -> Iterator[date]:
    """Mondays of the last such week that is over, and of the next that is not."""
    near = range(today.year - 1, today.year + 2)
    mondays = [monday for year in near if (monday := _monday(year, week))]
    yield from [each for each in mondays if each + timedelta(6) < today][-1:]
    yield from [each for each in mondays if each + timedelta(6) >= today][:1]


def _monday(year: int, week: int) -> date | None:
    """The first day of a week; None when the year has no such week."""
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def ends_of_short_years(words: Sequence[str], months: Mapping[str, str]) -> Iterator[date]:
    """First and last days of "may 27", where it is not the 27th that was meant."""
    for name, year in pairwise(words):
        if name in months and len(year) == 2 and year.isdecimal() and int(year) in _SHORT_YEARS:
            month = int(months[name])
            yield date(2000 + int(year), month, 1)
            yield date(2000 + int(year), month, monthrange(2000 + int(year), month)[1])


def the_month(words: Sequence[Word]) -> bool:
    """Whether a "May" is the month, by the word behind it: a number, a verb as it was, "May had 47", or an
    "and", which goes on with another month."""
    may, *behind = words
    return may.text == "May" and any(
        each.text.isdecimal()
        or each.text == "and"
        or (each.text.lower() != each.lemma and not each.text.endswith("s"))
        for each in behind
    )


def slips_among(words: Iterable[str], months: Iterable[str]) -> set[str]:
    """The months that a word is, with a slip in its middle: "novmber"."""
    ends = {(word[:3], word[-3:]) for word in words if len(word) > _SHORT_NAME}
    return {month for month in months if len(month) > _SHORT_NAME and (month[:3], month[-3:]) in ends}
