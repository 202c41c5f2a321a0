"""What follows from the numbers of evidence: sums, differences, shares, averages. Computed, never trusted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations, product

from goalcoach.rules.counting import counted
from goalcoach.rules.figures import Figure
from goalcoach.rules.language.read import FIRM_UNITS, Quantity
from goalcoach.rules.reading import Reading

_FEW = 8
"""Among more numbers than this almost any would follow from two of them."""
_HUNDRED = Decimal(100)
_NEARLY = Decimal("0.02")
"""How far a share in words may be from the computed one."""


def alike(one: str, other: str) -> bool:
    """Whether two numbers may count the same; one of which the text says nothing may count anything."""
    return one == other or not one or not other


GOALS = -1
"""The source of a goal's numbers: how far a result is from them may be told, and no share of them."""


def _same_things(told: Sequence[Figure], unit: str) -> list[Figure]:
    """The numbers of what a number counts; where that is not said, none of a time or a share."""
    return [each for each in told if alike(each.unit, unit) and (unit or each.unit not in FIRM_UNITS)]


def follows(reading: Reading, quantity: Quantity, told: Sequence[Figure]) -> bool:
    """Whether a number follows from what was told, in the way that the words around it say."""
    words = beside(reading, quantity.start)
    said = {theme: not words.isdisjoint(reading.pack.terms(theme)) for theme in _THEMES}
    unit = counted(quantity, reading.text, reading.pack)
    if quantity.unit == "pp":
        found = _points(told)
    elif unit == "%":
        found = _percents(told, said | {"difference_word": said["difference_word"] or quantity.relative})
    else:
        found = _amounts(_same_things(told, unit), told, said)
    return any(_rounds_to(each, quantity.value) for each in found)


_THEMES = ("difference_word", "beside_word", "sum_word", "mean_word", "rest_word")
RECKONING = ("difference_word", "beside_word", "sum_word", "mean_word", "comparing_word")
"""Themes of words that only tell how numbers go together."""


def beside(reading: Reading, at: int) -> frozenset[str]:
    """The words of the sentence around a place, in lower case."""
    sentence = next((each for each in reading.sentences if each.start <= at < each.end), None)
    if sentence is None:
        return frozenset()
    return frozenset(
        part
        for word in reading.words
        if sentence.start <= word.start < sentence.end
        for part in word.text.lower().split("-")
    )


def _rounds_to(exact: Decimal, told: Decimal) -> bool:
    """Whether somebody may have told this number of that: as it is, or rounded to the places it has."""
    places = max(0, -int(told.as_tuple().exponent)) if told.is_finite() else 0
    return exact == told or (abs(exact - told) <= Decimal("0.5").scaleb(-places) and exact % 1 != 0)


def _points(told: Sequence[Figure]) -> Iterator[Decimal]:
    """Percentage points between two shares, told as such or as "54 of 60"."""
    shares = [each.value for each in told if each.unit == "%"]
    shares += [part * _HUNDRED for part in parts(told) if part < 1]
    yield from (abs(one - other) for one, other in permutations(shares, 2))


def _distances(told: Iterable[Figure]) -> Iterator[Decimal]:
    yield from (abs(one.value - other.value) for one, other in permutations(tuple(told), 2))


def _percents(told: Sequence[Figure], said: Mapping[str, bool]) -> Iterator[Decimal]:
    rest = said["rest_word"]
    if said["difference_word"]:
        yield from (change * _HUNDRED for change in changes(told))
    if said["beside_word"]:
        yield from _distances(each for each in told if each.unit == "%")
    if rest:
        yield from (_HUNDRED - each.value for each in _happened(told) if each.unit == "%")
    for part in parts(told):
        yield part * _HUNDRED
        if rest:
            yield _HUNDRED - part * _HUNDRED


def _amounts(like: Sequence[Figure], told: Sequence[Figure], said: Mapping[str, bool]) -> Iterator[Decimal]:
    """Of numbers of the same things: how far apart, how many in all, in the middle, a share of them."""
    if len(like) > _FEW:
        return
    if said["difference_word"]:
        yield from _distances(like)
    if said["rest_word"]:
        yield from (
            abs(one.value - other.value) for one, other in permutations(like, 2) if _same_text(one, other)
        )
    if said["sum_word"]:
        yield from (sum(several, Decimal(0)) for several in _series(like))
    if said["mean_word"]:
        yield from _means(like, told)
    yield from _shares(like, told, rest=said["rest_word"])


def _means(like: Sequence[Figure], told: Sequence[Figure]) -> Iterator[Decimal]:
    yield from (sum(several, Decimal(0)) / len(several) for several in _series(like))
    for one, other in product(like, told):
        if _same_text(one, other) and other.value:
            yield one.value / other.value


def _shares(like: Sequence[Figure], told: Sequence[Figure], *, rest: bool) -> Iterator[Decimal]:
    """How many a share in percent is: 3 % of 640."""
    for one, share in product(like, told):
        if share.unit == "%" and one.unit != "%" and _same_text(one, share):
            part = one.value * share.value / _HUNDRED
            yield one.value - part if rest else part
            yield part


def _same_text(one: Figure, other: Figure) -> bool:
    return one.source == other.source != GOALS and one.start != other.start


def _happened(told: Iterable[Figure]) -> list[Figure]:
    return [each for each in told if each.source != GOALS]


def _series(like: Sequence[Figure]) -> Iterator[list[Decimal]]:
    """Numbers that may be added up: all of one text, or of each text the first, or of each the second."""
    by_source: dict[int, list[Decimal]] = {}
    for each in _happened(like):
        by_source.setdefault(each.source, []).append(each.value)
    yield from (values for values in by_source.values() if len(values) > 1)
    for k in range(min(map(len, by_source.values()), default=0)):
        yield [values[k] for values in by_source.values()]


def changes(told: Sequence[Figure]) -> Iterator[Decimal]:
    """By which part of the earlier number the later is more or less; within one text either may be first."""
    yield from (abs(later.value - earlier.value) / earlier.value for earlier, later in _pairs(told))


def ratios(told: Sequence[Figure]) -> Iterator[Decimal]:
    """How many times the earlier number the later one is; within one text either may be first."""
    yield from (later.value / earlier.value for earlier, later in _pairs(told))


def parts(told: Sequence[Figure]) -> Iterator[Decimal]:
    """Which part of another number of its text a number is, such as 14 of 16."""
    for part, whole in permutations(told, 2):
        if _same_text(part, whole) and alike(part.unit, whole.unit) and 0 < part.value <= whole.value:
            yield part.value / whole.value


def _pairs(told: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """An earlier and a later number of the same things; evidence is in the order of its days."""
    for one, other in permutations(_happened(told), 2):
        if one.source <= other.source and one.value > 0 and alike(one.unit, other.unit):
            yield one, other


def _of_rests(told: Sequence[Figure]) -> Iterator[Decimal]:
    """How many times the earlier rest of a whole the later one is: 3 of 60 after 6 of 60."""
    rests = [
        replace(whole, value=whole.value - part.value)
        for part, whole in permutations(_happened(told), 2)
        if _same_text(part, whole) and alike(part.unit, whole.unit) and part.value < whole.value
    ]
    yield from (
        later.value / earlier.value for earlier, later in _pairs(rests) if earlier.source != later.source
    )


def told_in_words(kind: str, size: str, told: Sequence[Figure], *, rest: bool) -> bool:
    """Whether a part or multiple in words follows: "change 1/3" of 9 and 6, "ratio 2" of 7 and 14."""
    above, _, below = size.partition("/")
    wanted = Decimal(above) / Decimal(below or 1)
    if kind == "change":
        found = list(changes(told))
    elif kind == "ratio":
        found = [*ratios(told), *(_of_rests(told) if rest else ())]
    else:
        found = [
            *ratios(told),
            *parts(told),
            *(each.value / _HUNDRED for each in _happened(told) if each.unit == "%"),
        ]
        found += [1 - each for each in found] if rest else []
    return any(abs(each - wanted) <= _NEARLY for each in found)
