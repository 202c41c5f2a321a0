"""What numbers count of which a text does not say it again: "31 filings, 28 accepted". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import zip_longest

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import FIRM_UNITS, Language


def units_of_all(text: str, numbers: Sequence[tuple[int, str]], reader: Language) -> list[str]:
    """The unit of each number, given its place and own unit: without one, what its sentence counted before.

    Of "6 of 10 lessons" the 6 are lessons, too. Of a time or of money they are where it counted nothing else.
    What stands in front of a row, "in minutes, by month: 5, 6", is the unit of all that have none. "Three of
    them" are of the last things, in whichever sentence; no hour of the day is any.
    """
    of_row, behind_heading = _unit_of_row(text, reader)
    if of_row:
        return [unit or (of_row if start >= behind_heading else "") for start, unit in numbers]
    found: list[str] = []
    things: list[str] = []
    them = _them(any_of(reader, "of_them"))
    ends = [each.end for each in reader.sentences(text)]
    units: list[str] = []
    until, last = 0, -1
    for (start, unit), behind in zip_longest(numbers, numbers[1:], fillvalue=(len(text), "")):
        if start >= until:
            units, until = [], next((end for end in ends if start < end), len(text))
        if not unit and behind[1] and _is_part(text, start, behind[0], reader):
            units.append(behind[1])
        before = things if things and them.match(text, start) else units
        found.append(unit or (_last_thing(before) if before else ""))
        if unit in reader.terms("clock_word"):
            last = start
            continue
        things += [unit] if unit not in ("", *FIRM_UNITS) else []
        # "31 hours" is told in minutes, too; "longer than 10 minutes", "within 15 minutes" say what is
        # counted, not how long.
        if unit and start != last and not (unit in FIRM_UNITS and is_limit(text, start, reader)):
            units.append(unit)
        last = start
    return found


def _unit_of_row(text: str, reader: Language) -> tuple[str, int]:
    """The unit that a text names in front of its numbers, in a heading with a colon, and where that ends."""
    match = _heading(any_of(reader, "unit_of_row")).match(text)
    found = reader.quantities(f"1 {match[1]}") if match else ()
    unit = next((each.unit for each in found if each.unit in FIRM_UNITS), "")
    if match and unit:
        return unit, match.end()
    of_parts = _percent_heading(any_of(reader, "percent_heading")).match(text)
    if of_parts and not any(each.unit == "%" for each in reader.quantities(of_parts[0])):
        return "%", of_parts.end()
    return "", 0


@cache
def _heading(joints: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?i)[^\d:.!?\n]{{0,80}}(?:\s(?:{joints})\s|\()(%|[^\W\d]+\.?)[),]?(?:[\s,(][^\d:.!?\n]{{0,80}})?:\s"
    )


@cache
def _percent_heading(words: str) -> re.Pattern[str]:
    """ "Waste on presses 1 and 2 in percent, Oct–Mar: ": numbers in it are names."""
    return re.compile(rf"(?i)(?:[^:.!?\n]{{0,120}}[\s(])?(?:{words})(?![^\s,):])[^:.!?\n]{{0,120}}:\s")


def is_limit(text: str, start: int, reader: Language) -> bool:
    """Whether a number says up to where, or from where on, things were counted: "over 10 minutes"."""
    front = text[:start].lower().split()[-2:]
    if front and front[-1] in reader.terms("of_word"):
        front.pop()  # "innerhalb von 15 Minuten"
    return bool(front) and any(
        front[-1] in reader.terms(each) for each in ("against_them", "limit_word", "deadline_word")
    )


def _last_thing(units: Sequence[str]) -> str:
    """The last thing that was counted, or else the last unit."""
    return next((each for each in reversed(units) if each not in FIRM_UNITS), units[-1])


def _is_part(text: str, start: int, whole: int, reader: Language) -> bool:
    """Whether only "of", "of the" stands between two numbers."""
    return bool(_share(any_of(reader, "share_word")).fullmatch(text, start, whole))


@cache
def _them(words: str) -> re.Pattern[str]:
    """ "Three of them", "drei davon", from the number on."""
    return re.compile(rf"(?i)\S+ (?:{words})\b")


@cache
def _share(joints: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\S+\s(?:{joints})\s(?:[^\W\d]+\s)?")
