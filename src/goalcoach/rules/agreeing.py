"""Numbers of one sentence that do not go together, and a part told as the whole. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache

from goalcoach.rules.clauses import between_signs, span_of_sentence
from goalcoach.rules.counting import counted
from goalcoach.rules.figure import Figure
from goalcoach.rules.figures import countable
from goalcoach.rules.follows import follows
from goalcoach.rules.implied import any_of
from goalcoach.rules.in_parts import part_places
from goalcoach.rules.in_words import between_parts, size_of
from goalcoach.rules.language.read import FIRM_UNITS, Change, Quantity
from goalcoach.rules.named_times import at_odds, times_named
from goalcoach.rules.number_words import said_themes
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, unquoted, within
from goalcoach.rules.things import left_of


def disagreeing(reading: Reading, told: Said, figures: Sequence[Figure]) -> Iterator[Span]:
    """Places of numbers that another one of their sentence or the whole period belies."""
    yield from _other_parts(reading, told)
    yield from _a_part_as_the_whole(reading, told, figures)
    yield from _other_rows(reading, told)
    yield from _left_of_others(reading, told, figures)


def _other_parts(reading: Reading, told: Said) -> Iterator[Span]:
    """ "Down by a third, from 7 to 6": both ends are told, and the part is none of theirs."""
    places = [at for at in reading.theme("ratio") if not told.has(reading.text[slice(*at)])]
    changes = [each for each in reading.changes if each.baseline and each.target] if places else ()
    for change in changes:
        begin, end = span_of_sentence(reading, change.start)
        of_it = [at for at in places if begin <= at[0] < end and not _named_between(reading, at, change)]
        if len(of_it) == 1 and not _is_part(reading, of_it[0], change):
            yield change.start, change.end


def _named_between(reading: Reading, at: Span, change: Change) -> bool:
    """Whether another number stands between a part and a change, which it may be of."""
    first, last = sorted((at, (change.start, change.end)))
    return any(first[1] <= each.start < last[0] for each in reading.quantities)


def _is_part(reading: Reading, at: Span, change: Change) -> bool:
    kind, wanted = size_of(reading, at)
    least, most = between_parts(reading, at, wanted)
    if not change.baseline or change.target is None:
        return True
    ratio = change.target / change.baseline
    found = {"change": abs(ratio - 1), "fall": 1 - ratio, "ratio": ratio}.get(kind)
    return found is None or least <= found <= most


def _a_part_as_the_whole(reading: Reading, told: Said, figures: Sequence[Figure]) -> Iterator[Span]:
    """ "29 runs over the half-year", where 29 were held in one quarter of it and others in the other."""
    for start, _ in reading.theme("whole_period"):
        begin, end = between_signs(reading.text, start)
        if times_named(reading, begin, end):
            continue
        for each in unquoted(reading, told):
            level = countable(each) and not each.relative and not _moves(reading, each)
            if begin <= each.start < end and level and _of_a_part_alone(reading, each, figures):
                yield each.start, each.end


def _moves(reading: Reading, number: Quantity) -> bool:
    return any(each.start <= number.start < each.end for each in reading.changes)


def _of_a_part_alone(reading: Reading, number: Quantity, figures: Sequence[Figure]) -> bool:
    """Whether a number was told of a part of the time, and the same was counted at other times, too."""
    unit = counted(number, reading.text, reading.pack)
    if not unit or unit in FIRM_UNITS:
        return False
    like = [each for each in figures if each.unit == unit and each.months]
    same = [each for each in like if each.value == number.value]
    others = [each for each in like if each.value and all(at_odds(each.months, one.months) for one in same)]
    total = sum((each.value for each in like), Decimal(0))
    return bool(same and others) and total != number.value


def _left_of_others(reading: Reading, told: Said, figures: Sequence[Figure]) -> Iterator[Span]:
    """ "Nine of 14 lessons, so three are left", where five are, and three was told of boxes."""
    parts = part_places(reading)
    for each in unquoted(reading, told):
        thing = "" if within((each.start, each.end), parts) else left_of(reading, each, figures)
        if not thing or not countable(each) or "rest_word" not in said_themes(reading, each.start):
            continue
        of_it = any(one.value == each.value and one.unit in ("", thing) for one in figures)
        if not of_it and not follows(reading, each, figures, frozenset()):
            yield each.start, each.end


def _other_rows(reading: Reading, told: Said) -> Iterator[Span]:
    """Numbers in a row of names, "flats 3, 7 and 11", where such a row was told of others."""
    joint = any_of(reading.pack, "and_word")
    for match in _row(joint).finditer(reading.text):
        known = _known(match[1].lower(), joint).search(told.text)
        numbers = re.findall(r"\d+", known[1]) if known else ()
        for number in re.finditer(r"\d+", match[2]) if len(numbers) > 1 else ():
            if number[0] not in numbers:
                yield match.start(2) + number.start(), match.start(2) + number.end()


@cache
def _row(joint: str) -> re.Pattern[str]:
    number = r"\d{1,4}(?![\w%.]|\s?%)"
    return re.compile(rf"(?i)\b([^\W\d]{{3,}})\s({number}(?:,\s{number})*,?\s(?:{joint})\s{number})")


@lru_cache(maxsize=32)
def _known(word: str, joint: str) -> re.Pattern[str]:
    """Such a row in what was told, which has no signs."""
    return re.compile(rf" {re.escape(word)} (\d+(?: (?:(?:{joint}) )?\d+)+)(?= )")
