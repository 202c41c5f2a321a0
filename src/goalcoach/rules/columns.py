"""Rows of times with rows of numbers beside or below them, "Jan/Feb/Mar 40 / 31 / 22". Knows no rule."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import chain, pairwise

from goalcoach.domain import late
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import Language
from goalcoach.rules.named_times import months_of
from goalcoach.rules.turns import Token

_COLUMN = late.pattern(r"[^\S\n]*(?:/|\||→|->|=>|>)[^\S\n]*")
"""Between two numbers of a row that can be nothing else."""
_WEEK, _YEAR = 7, 12
_MOST = 12
"""Numbers of a row."""


def in_columns(
    text: str, times: Sequence[Token], numbers: Sequence[Token], reader: Language
) -> Iterator[tuple[int, frozenset[int]]]:
    """Where each number of a row begins, and the time it is told of: that with its place in a row of as many.

    A row whose numbers are parted by more than commas goes with the nearest times before it, or behind it in
    its sentence; others with a row of times right beside them alone.
    """
    rows = [row for row in _rows(text, numbers, reader) if len(row) <= _MOST]
    if not rows or not times:
        return
    ends = [each.end for each in reader.sentences(text)]
    of_times = [*_rows(text, times, reader), *_ranges(text, times, reader), *_one_by_one(times, ends)]
    for row in rows:
        here = bisect_right(ends, row[0].start)
        alike = [each for each in of_times if len(each) == len(row) and not _mixed(each, row)]
        if not _COLUMN.fullmatch(text, row[0].end, row[1].start):
            alike = [each for each in alike if _beside(each, row, times, numbers)]
        before = [each for each in alike if each[0].start < row[0].start]
        behind = [each for each in alike if bisect_right(ends, each[0].start) == here]
        of_it = max(before, key=_start) if before else min(behind, key=_start, default=())
        yield from ((number.start, time.months) for number, time in zip(row, of_it, strict=False))


def _start(row: Sequence[Token]) -> int:
    return row[0].start


def _rows(text: str, tokens: Sequence[Token], reader: Language) -> Iterator[Sequence[Token]]:
    """Two or more with nothing but a sign or an "and" between them."""
    joint = _joint(any_of(reader, "and_word"))
    row: list[Token] = []
    for token in tokens:
        if row and not joint.fullmatch(text, row[-1].end, token.start):
            if len(row) > 1:
                yield row
            row = []
        row.append(token)
    if len(row) > 1:
        yield row


@cache
def _joint(words: str) -> re.Pattern[str]:
    unit = r"(?:[^\S\n][^\W\d_]{1,3})?"
    return re.compile(rf"(?i){unit}[^\S\n]*(?:/|\||→|->|=>|>|&|,|,?[^\S\n](?:{words}))[^\S\n]*")


def _ranges(text: str, times: Sequence[Token], reader: Language) -> Iterator[Sequence[Token]]:
    """The months of "April to June", and the weeks of "weeks 22 and 23"."""
    for each in times:
        days = sorted(each.months - months_of(each.months))
        weeks = [frozenset(days[k : k + _WEEK]) for k in range(0, len(days), _WEEK)]
        if len(weeks) > 1 and len(days) % _WEEK == 0:
            yield [each._replace(months=week | {day // 100 for day in week}) for week in weeks]
    for match, months in _months_from_to(text, reader):
        yield [Token(match.start(), match.end(), True, frozenset({each})) for each in months]


def months_from_to(text: str, reader: Language) -> Iterator[int]:
    """The months of each "April to June" of a text, which names two of them."""
    yield from chain.from_iterable(months for _, months in _months_from_to(text, reader))


def _months_from_to(text: str, reader: Language) -> Iterator[tuple[re.Match[str], list[int]]]:
    names = reader.terms("month")
    for match in _from_to(any_of(reader, "month"), any_of(reader, "range_word")).finditer(text):
        first, last = (int(names[lowered(match[k])]) for k in (1, 2))
        many = (last - first) % _YEAR + 1
        yield match, [(first - 1 + k) % _YEAR + 1 for k in range(many)]


@cache
def _from_to(months: str, words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({months})\b\.?[^\S\n]*(?:-|–|\b(?:{words})\b)[^\S\n]*({months})\b")


def _one_by_one(times: Sequence[Token], ends: Sequence[int]) -> Iterator[Sequence[Token]]:
    """The times of each sentence, however they are told: "wk 9 had 14, wk 10 had 21"."""
    by_sentence: dict[int, list[Token]] = {}
    for each in times:
        by_sentence.setdefault(bisect_right(ends, each.start), []).append(each)
    yield from (row for row in by_sentence.values() if len(row) > 1)


def _mixed(times: Sequence[Token], row: Sequence[Token]) -> bool:
    """Whether a row of numbers stands among the times."""
    return times[0].start < row[0].start < times[-1].start or row[0].start < times[0].start < row[-1].start


def _beside(
    of_times: Sequence[Token], row: Sequence[Token], times: Sequence[Token], numbers: Sequence[Token]
) -> bool:
    """Whether no other number and no other time stands between a row of times and one of numbers."""
    first, last = sorted((of_times, row), key=_start)
    return not any(first[-1].end <= each.start < last[0].start for each in (*times, *numbers))


def beside_months(text: str, reader: Language) -> Iterator[tuple[int, Decimal, int]]:
    """Numbers behind the names of months in a row, "Jan 30, Feb 24, Mar 12": where each is, and its month.

    Where months are told in front of their days such a row may be one of days as well: it needs three months
    in a row, a number that is no day, or a colon in front, where nobody can tell: "Late: Feb 21, Mar 18".
    """
    names = reader.terms("month")
    for match in _months_in_a_row(any_of(reader, "month")).finditer(text):
        found = [
            (match.start() + each.start(2), Decimal(each[2]), int(names[lowered(each[1])]))
            for each in _month_and_number(any_of(reader, "month")).finditer(match[0])
        ]
        in_order = all((then[2] - one[2]) % _YEAR == 1 for one, then in pairwise(found))
        sure = "month_first" not in reader.terms("order_of_days") or any(
            value > _DAYS for _, value, _ in found
        )
        front = text[max(0, match.start() - len("s: ")) : match.start()]
        behind_colon = _COLON.match(front) and _CLOSED.match(text, match.end())
        if in_order and (behind_colon or len(found) > 2 or (sure and len(found) > 1)):
            yield from found
    yield from _below_months(text, reader)


def _below_months(text: str, reader: Language) -> Iterator[tuple[int, Decimal, int]]:
    """The numbers of "Jan/Feb/Mar: 9/6/2", which read like a day."""
    for match in _slashed(any_of(reader, "month")).finditer(text):
        months = [int(reader.terms("month")[lowered(each)]) for each in match[1].split("/")]
        numbers = [*_DIGITS.finditer(text, match.start(2), match.end(2))]
        if len(months) == len(numbers):
            for month, number in zip(months, numbers, strict=True):
                yield number.start(), Decimal(number[0]), month


_DIGITS = late.pattern(r"\d+")


@cache
def _slashed(months: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?i)\b((?:{months})(?:/(?:{months}))+):? (\d{{1,6}}(?:/\d{{1,6}})+)(?![\w/%]|[.,]\d)"
    )


_DAYS = 31
_COLON = late.pattern(r"[^\W\d]:\s")
_CLOSED = late.pattern(r"\s*(?:[,;)]|\.?\Z|\.\s)")


@cache
def _month_and_number(months: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({months})\.?:? (\d{{1,6}})(?![\w:%/]|[.,]\d)")


@cache
def _months_in_a_row(months: str) -> re.Pattern[str]:
    one = rf"(?:{months})\.?:? \d{{1,6}}(?![\w:%/]|[.,]\d|\.\s?(?:{months}))"
    return re.compile(rf"(?i)(?<!\d )(?<!\d\. )\b{one}(?:[,;] {one})*")
