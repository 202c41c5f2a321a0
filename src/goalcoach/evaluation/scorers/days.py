"""The days a text names and the days that were told, read without the rules' own reading of time."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from goalcoach.domain.months import months_on
from goalcoach.evaluation.scorers import feasts
from goalcoach.rules.language.lowered import lowered

_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "jan feb mär apr mai jun jul aug sept okt nov dez",
    )
    for number, name in enumerate(names.split(), 1)
}
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATES = re.compile(
    rf"""\b(?:
    (?P<iso>\d{{4}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))
    |(?P<d1>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s(?:of\s)?)(?P<m1>{_NAMES})\b(?!\s(?:days|nights|shifts)\b)\.?(?:,?\s(?P<y1>\d{{4}}))?
    |(?P<m2>{_NAMES})\b\.?\s(?P<d2>\d{{1,2}})(?:,?\s(?P<y2>\d{{4}})|st\b|nd\b|rd\b|th\b)
    |(?<=\bby\s)(?P<m7>{_NAMES})\s(?P<d7>\d{{1,2}})\b
    |(?<=\bon\s)(?P<m8>{_NAMES})\s(?P<d8>\d{{1,2}})\b
    |(?P<d3>0?[1-9]|[12]\d|3[01])\.(?P<m3>0?[1-9]|1[0-2])\.(?P<y3>\d{{4}}|\d{{2}}\b)?
    |(?P<m4>{_NAMES})\b\.?(?:,?\s(?P<y4>\d{{4}}))?
    |(?P<q5>q[1-4])(?:\s(?P<y5>\d{{4}}))?
    |(?P<y6>(?:19|20)\d{{2}})(?!\s?(?:%|€|euro))
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_LOWER = re.compile(r"may|mar|march|dec|jan|jun|sept?|mai")
"""Words that claim a month only with a capital: "you may say"."""
_SPAN = re.compile(
    r"\b(?:(\d{1,3})|(an?|one|two|three|four|five|six|eine[nmr]?|zwei|drei|vier|fünf|sechs|next|nächste[nrm]?))"
    r"[\s-](day|week|month|quarter|year|tag|woche|monat|quartal|jahr)",
    re.IGNORECASE,
)
_DAYS_OF = {"day": 1, "tag": 1, "week": 7, "woche": 7}
_MONTHS_OF = {"month": 1, "monat": 1, "quarter": 3, "quartal": 3, "year": 12, "jahr": 12}
_COUNTS = {
    word: number
    for number, words in enumerate(
        (
            "a an one ein eine einen einem einer next nächste nächsten nächster nächstem",
            *("two zwei", "three drei", "four vier", "five fünf", "six sechs"),
        ),
        1,
    )
    for word in words.split()
}
_MEANT = {
    "spring": (3, 4, 5, 6), "frühling": (3, 4, 5, 6), "frühjahr": (3, 4, 5, 6), "summer": (6, 7, 8, 9),
    "sommer": (6, 7, 8, 9), "autumn": (9, 10, 11, 12), "fall": (9, 10, 11, 12), "herbst": (9, 10, 11, 12),
    "winter": (12, 1, 2, 3),
    "half-year": (6, 12), "halbjahr": (6, 12), "halbjahrs": (6, 12), "year": (1, 12), "jahr": (1, 12),
    "jahres": (1, 12), "quarter": (3, 6, 9, 12), "quartal": (3, 6, 9, 12), "quartals": (3, 6, 9, 12),
}  # fmt: skip
"""Months that are meant by a word, or end what is meant by it."""
_UNTIL = re.compile(
    rf"\b(?:by|end of|until|till|before|in|next|this|bis|ende|vor|im|nächste[nrms]?|diese[nrms]?|zu[mr]?)\s"
    rf"(?:the\s|dem\s|den\s|des\s|der\s|zum\s|end of\s|ende\s)?(?P<what>{'|'.join(_MEANT)}|month|monats?)\b"
    rf"|\b(?P<end>jahresende|year[- ]end)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\b(\d{1,2})\.? ?(?:,|and|und|or|oder|to|until|bis|-|–) ?(?:on |am |the |zum )?\Z")
"""A day whose month stands behind the next: "on 10 and on 17 November"."""
_YEAR = re.compile(rf"\b({_NAMES})\s['’]?(\d\d)\b", re.IGNORECASE)
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})\b")


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month or a year, as far as a text names it."""

    year: int | None
    month: int | None
    day: int | None
    written: str = ""

    def rests_on(self, told: Day) -> bool:
        """Whether it says no more than what was told."""
        if self.month is None:
            return told.year == self.year
        return (
            (self.year is None or told.year in {None, self.year})
            and told.month == self.month
            and (self.day is None or told.day == self.day)
        )


@lru_cache(maxsize=4096)
def named_in(text: str) -> tuple[Day, ...]:
    """The days that a text names, in order."""
    return tuple(each for each in _days(text) if not _LOWER.fullmatch(each.written))


@lru_cache(maxsize=4096)
def without(text: str) -> str:
    """The text without its days, for whoever counts the numbers in it."""
    for each in named_in(text):
        text = text.replace(each.written, " ", 1)
    return text


def unfounded(shown: str, told: tuple[str, ...], today: date | None) -> tuple[str, ...]:
    """The days a text names that nobody told and that follow from nothing that was, as it writes them."""
    claims = named_in(shown)
    if not claims:
        return ()
    allowed = _allowed(told, today)
    return tuple(each.written for each in claims if not any(map(each.rests_on, allowed)))


def sharing_a_month(text: str, told: tuple[str, ...], today: date | None) -> frozenset[str]:
    """Days that were told and that a text names by number alone: the 10 of "on 10 and on 17 November"."""
    return frozenset(
        other[1]
        for match in _DATES.finditer(text)
        if match["m1"]
        and (other := _ALSO.search(text, 0, match.start()))
        and not unfounded(f"{other[1]} {match['m1']}", told, today)
    )


def _days(text: str) -> Iterator[Day]:
    for match in _DATES.finditer(text):
        written = match.group()
        if match["iso"]:
            year, month, day = map(int, written.split("-"))
            yield Day(year, month, day, written)
            continue
        parts = {name[0]: value for name, value in match.groupdict().items() if value}
        found = parts.get("m", "")
        number = int(found) if found.isdigit() else _MONTHS.get(found.lower())
        year = int(parts["y"]) if "y" in parts else 0
        yield Day(
            (year + 2000 if 0 < year < 100 else year) or None,
            int(parts["q"][1]) * 3 if "q" in parts else number,
            int(parts["d"]) if "d" in parts else None,
            written,
        )


@lru_cache(maxsize=256)
def _allowed(told: tuple[str, ...], today: date | None) -> frozenset[Day]:
    """Every day that was told or follows."""
    found: set[Day] = set()
    for text in told:
        for each in _named(text):
            found |= _ends_of(each)
        if today:
            found |= set(_from(today, text))
    if today:
        found |= {Day(today.year, today.month, today.day), *(Day(today.year + k, None, None) for k in (0, 1))}
    return frozenset(found)


def _named(text: str) -> Iterator[Day]:
    """The days a text names, in every way in which it may be read."""
    for each in _days(text):
        yield Day(each.year, each.month, each.day)
        if each.month and each.written[0] in "qQ":
            yield from (Day(each.year, each.month - k, None) for k in (1, 2))
    for name, short in _YEAR.findall(text):
        yield Day(2000 + int(short), _MONTHS[lowered(name)], None)
    for one, other in _SLASHED.findall(text):
        yield from (Day(None, int(one), int(other)), Day(None, int(other), int(one)))


def _ends_of(told: Day) -> set[Day]:
    """Beginning, middle and end of a month: "by the end of March" may be put as a day."""
    if not told.month or told.day is not None:
        return {told}
    last = calendar.monthrange(told.year or 2027, told.month)[1]
    return {told, *(Day(told.year, told.month, day) for day in (1, 15, last))}


def _from(today: date, text: str) -> Iterator[Day]:
    """Days that are meant from today on: "in six weeks", "next spring", "by the end of the month"."""
    for match in _UNTIL.finditer(text):
        what = (match["what"] or "year").lower()
        for month in _MEANT.get(what, ()):
            yield from _ends_of(Day(None, month, None))
        for months in () if what in _MEANT else (0, 1):
            yield from _months_on(today, months)
    yield from (Day(day.year, day.month, day.day) for day in feasts.meant_by(text, today))
    for match in _SPAN.finditer(text):
        count = int(match[1]) if match[1] else _COUNTS[lowered(match[2])]
        unit = match[3].lower()
        if unit in _DAYS_OF:
            day = today + timedelta(days=count * _DAYS_OF[unit])
            yield Day(day.year, day.month, day.day)
        else:
            yield from _months_on(today, count * _MONTHS_OF[unit])


def _months_on(today: date, months: int) -> Iterator[Day]:
    """That day, and all of its month."""
    then = months_on(today, months)
    yield Day(then.year, then.month, then.day)
    yield from _ends_of(Day(then.year, then.month, None))
