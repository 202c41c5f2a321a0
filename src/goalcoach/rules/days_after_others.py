"""Days that a text tells by how far they lie from one in front: "Owen a week after that". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import Language

_SIZE = {"day": 1, "week": 7}
"""Days of a unit that a day can be worked out by; a month has none."""


def days_after_others(
    text: str, named: Sequence[tuple[int, int, date]], told_on: date, reader: Language
) -> Iterator[tuple[int, int, date]]:
    """Where a text tells days in this way, in their order, and which they are: of the nearest day in front,
    `named` or worked out, in the same sentence or the one before. None is later than `told_on`."""
    steps = sorted((*_in_words(text, reader), *_in_numbers(text, reader)))
    begins = [each.start for each in reader.sentences(text)] if steps and named else []
    found = list(named)
    for start, end, off in steps if named else ():
        front = max((each for each in found if each[1] <= start), default=None)
        if front is None or sum(front[1] <= each <= start for each in begins) > 1:
            continue
        day = front[2] + timedelta(off)
        if day <= told_on:
            found.append((start, end, day))
            yield start, end, day


def _in_words(text: str, reader: Language) -> Iterator[tuple[int, int, int]]:
    """ "The next morning", "am Tag darauf": places, and days from the day in front."""
    for match in _words(any_of(reader, "day_from_another")).finditer(text):
        yield *match.span(), int(reader.terms("day_from_another")[lowered(match[1])])


@cache
def _words(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({phrases})(?=[\s,;:.!?)]|\Z)")


def _in_numbers(text: str, reader: Language) -> Iterator[tuple[int, int, int]]:
    """ "Two days later", "drei Tage darauf"; "two days after each of them" is of no single day."""
    joints = _joint(any_of(reader, "day_behind_joint"), any_of(reader, "day_ahead_joint"))
    for each in reader.quantities(text):
        joint = joints.match(text, each.end) if each.unit in _SIZE else None
        if joint and each.value == int(each.value) and each.upper is None and each.value <= _FAR:
            off = int(each.value) * _SIZE[each.unit]
            yield each.start, joint.end(), off if joint[1] else -off


_FAR = 90
"""Days or weeks by which one day is told from another."""


@cache
def _joint(behind: str, ahead: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\s(?:({behind})|({ahead}))(?=\s?[,;:.!?)]|\Z|\s(?!\d))")
