"""Numbers that stand in the evidence as something else: a name, a target, a result. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from goalcoach.domain import late
from goalcoach.rules.aimed import aimed_at
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import aims, alike, changes, happened, shares, twins
from goalcoach.rules.figure import Figure
from goalcoach.rules.figures import countable
from goalcoach.rules.follows import follows, lies_between, one_of
from goalcoach.rules.implied import any_of
from goalcoach.rules.in_parts import part_places
from goalcoach.rules.language.read import FIRM_UNITS, Quantity, Role
from goalcoach.rules.number_words import TOWARD, said_themes
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, unquoted

_NAME = late.pattern(r"([^\W\d_]{3,})\s\Z")
"""The word in front of a number that may be a name: "ward 3"."""


def something_else(reading: Reading, told: Said, figures: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """Places of numbers that the evidence holds, and not as what a text says they are."""
    yield from _another_name(reading, told)
    yield from _compared_with_itself(reading)
    moved, parts = tuple(_moved_by(reading)), reading.theme("ratio")
    in_percent = cache(lambda: frozenset(each.value for each in shares(twins(figures))))
    for each in unquoted(reading, told):
        if any(start <= each.start < end for start, end in parts):
            continue
        if countable(each) and (
            _mistaken(reading, each, figures, in_percent)
            or (
                each in moved
                and not told.has(_with_next(reading, each))
                and not (lies_between(reading, each, figures) or _by_part(each, figures))
            )
        ):
            yield each.start, each.end


def _moved_by(reading: Reading) -> Iterator[Quantity]:
    """Numbers that tell how far apart two others are: "3 days sooner", "5 fewer"."""
    slots = reading.pack.terms("apart_by")
    for each in reading.quantities:
        behind = [word for word in reading.words if word.start >= each.end][:_NEAR]
        for k, word in enumerate(behind):
            if reading.text[each.end : word.start].strip(" \u00a0") != " ".join(w.text for w in behind[:k]):
                break
            if word.text.lower() in slots:
                if not _beyond_a_length(reading, each, word.end):
                    yield each
                break
            if word.text.lower() in reading.pack.terms("lasting_verb"):
                break  # "tickets that took longer"


def _beyond_a_length(reading: Reading, number: Quantity, end: int) -> bool:
    """Whether it counts what was longer than some time, "17 longer than three days"."""
    than = _than(any_of(reading.pack, "against_them")).match(reading.text, end)
    limit = next((each for each in reading.quantities if than and each.start == than.end()), None)
    return limit is not None and limit.unit in FIRM_UNITS and number.unit not in FIRM_UNITS


@cache
def _than(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\s(?:{words})\s")


_NEAR = 3
"""Words behind a number of which one may say that it is a distance."""


def _with_next(reading: Reading, number: Quantity) -> str:
    """A number with the words up to the one that says that it is a distance."""
    slots = reading.pack.terms("apart_by")
    word = next(each for each in reading.words if each.start >= number.end and each.text.lower() in slots)
    return reading.text[number.start : word.end]


def _by_part(number: Quantity, figures: Sequence[Figure]) -> bool:
    """Whether an earlier number and a later one lie so far apart, in percent of the earlier: "40 % fewer"."""
    moved = (each.percent for each in changes(figures))
    return number.unit == "%" and one_of(moved, number.value) is not None


def _another_name(reading: Reading, told: Said) -> Iterator[tuple[int, int]]:
    """ "Ward 6" where the evidence only has a ward 3."""
    for each in reading.quantities:
        front = _NAME.search(reading.text, 0, each.start)
        word = front[1].lower() if front else ""
        if not word or each.role is Role.DATE or any(word in reading.pack.terms(theme) for theme in _NO_NAME):
            continue
        named = {Decimal(number) for number in _numbered(word).findall(told.text)}
        known = each.value in named or told.has(f"{word} {reading.text[each.start : each.end]}")
        if named and not known and each.role is Role.LABEL:
            yield each.start, each.end


_NO_NAME = ("connecting", "everyday", "month", "comparing_word", "difference_word", "aim_word", "toward_word")


@cache
def _numbered(word: str) -> re.Pattern[str]:
    return re.compile(rf" {re.escape(word)} (\d{{1,3}})(?= )")


def _compared_with_itself(reading: Reading) -> Iterator[tuple[int, int]]:
    """ "From 6 to 6", "3 instead of 3"."""
    for change in reading.changes:
        if change.baseline is not None and change.baseline == change.target:
            yield change.start, change.end
    instead = _instead(any_of(reading.pack, "instead_word"))
    for one, other in pairwise(reading.quantities):
        same = one.value == other.value and alike(one.unit, other.unit)
        if same and instead.fullmatch(reading.text, one.end, other.start):
            yield other.start, other.end


@cache
def _instead(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:\s[^\W\d]+){{0,3}},?\s(?:{words})\s")


def _mistaken(
    reading: Reading,
    quantity: Quantity,
    figures: Sequence[Figure],
    in_percent: Callable[[], frozenset[Decimal]],
) -> bool:
    """Whether a result is called a target, or a target is told as a result."""
    unit = counted(quantity, reading.text, reading.pack)
    aimed, was = (
        {each.value for each in some if alike(each.unit, unit)} for some in (aims(figures), happened(figures))
    )
    meant = {each for each in (quantity.value, quantity.upper) if each is not None}
    if any(end + 2 >= quantity.start > start for theme in _MET for start, end in reading.theme(theme)):
        return False  # "Met the target: 71 %"
    if aimed_at(reading.text, quantity.start, reading.pack) or _agreed_behind(reading, quantity):
        if any(each.value in aimed for each in reading.quantities if each is not quantity):
            return False  # that one is the target
        return bool(aimed) and meant.isdisjoint(aimed)
    if any(start < quantity.start < end for start, end in part_places(reading)):
        return False  # "71 of the 120": whether that is so is looked at by itself
    front = reading.text[: quantity.start].split()[-1:]
    compared = bool(front) and front[0].lower() in reading.pack.terms("against_them")  # "longer than 4 hours"
    if compared or not meant <= aimed or TOWARD & said_themes(reading, quantity.start):
        return False
    if unit == "%":  # "42 of 60" are 70 %, and not the 80 that were aimed at
        was |= in_percent()
    if not was or not meant.isdisjoint(was):
        return False
    return not follows(reading, quantity, happened(figures), frozenset())


_MET = ("goal_met", "goal_missed")


def _agreed_behind(reading: Reading, quantity: Quantity) -> bool:
    """ "The 2 days that were agreed"."""
    behind = [word.text.lower() for word in reading.words if word.start >= quantity.end][:_NEAR]
    terms = reading.pack.terms
    return any(
        one in terms("which_word") and then in terms("being") and last in terms("aim_word")
        for one, then, last in zip(behind, behind[1:], behind[2:], strict=False)
    )


def windows(reading: Reading) -> Iterator[tuple[int, int]]:
    """Numbers between which somebody asks what happens: "between 4 and 5 in the morning"."""
    window = _window(any_of(reading.pack, "between_word"), any_of(reading.pack, "and_word"))
    yield from (match.span() for match in window.finditer(reading.text))


@cache
def _window(between: str, joint: str) -> re.Pattern[str]:
    number = r"(?:[^\W\d]+\s)?\d[\d.,:]*"
    return re.compile(rf"(?i)\b(?:{between})\s{number}\s(?:{joint})\s{number}")
