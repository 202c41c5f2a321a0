"""What follows from numbers of evidence: rests, sums, shares, changes. Computed; knows no words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise, permutations, product

from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.language.read import FIRM_UNITS
from goalcoach.rules.named_times import at_odds, is_later, months_of
from goalcoach.rules.rows import in_all, short_of_share
from goalcoach.rules.worked import Worked, apart, off, total, way

HUNDRED = Decimal(100)
_TOGETHER = -2
"""The source of sums over several texts."""


def alike(one: str, other: str) -> bool:
    """Whether two numbers may count the same; one of which the text says nothing may count anything."""
    return one == other or not one or not other


def twins(told: Iterable[Figure]) -> list[Figure]:
    """Of each number with all that is told of it two at most: from more of them no other pair follows."""
    count: Counter[Figure] = Counter()
    kept = []
    for each in told:
        alike_but_for_place = replace(each, start=0)
        count[alike_but_for_place] += 1
        if count[alike_but_for_place] <= 2:
            kept.append(each)
    return kept


def happened(told: Iterable[Figure]) -> list[Figure]:
    """The numbers of what was, without those that somebody aimed at."""
    return [each for each in told if each.source != GOALS]


def aims(told: Iterable[Figure]) -> list[Figure]:
    """The numbers that somebody aimed at."""
    return [each for each in told if each.source == GOALS]


def _same_text(one: Figure, other: Figure) -> bool:
    return one.source == other.source != GOALS and one.start != other.start


def _within(told: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """A part and its whole: "14 of 16" in any words."""
    for part, whole in permutations(told, 2):
        firm = (part.unit in FIRM_UNITS) is (whole.unit in FIRM_UNITS)
        same = firm and _same_text(part, whole) and alike(part.unit, whole.unit) and _of_one_time(part, whole)
        if same and 0 <= part.value <= whole.value:
            yield part, whole


def _of_one_time(one: Figure, other: Figure) -> bool:
    return one.months == other.months or not one.months or not other.months


def parts(told: Sequence[Figure], of: str = "") -> Iterator[Worked]:
    """Which part of another number of its text a number is, such as 14 of 16; of these things alone."""
    yield from (part.known / whole.known for part, whole in _parts_of(told, of) if part.value)


def rates(told: Sequence[Figure], of: str) -> Iterator[Worked]:
    """How many of one thing there are for each of another that was counted right beside it: 24 corrections in
    480 payslips."""
    in_order = sorted(happened(told), key=lambda each: (each.source, each.start))
    for pair in pairwise(in_order):
        for one, other in (pair, pair[::-1]):
            near = _same_text(one, other) and abs(one.start - other.start) <= _BESIDE
            named = one.unit and other.unit and not (one.unnamed or other.unnamed)
            things = one.unit != other.unit == of and FIRM_UNITS.isdisjoint((one.unit, of))
            if near and named and things and _of_one_time(one, other) and other.value:
                yield one.known / other.known


_BESIDE = 40
"""Signs between the beginnings of two numbers that are told beside each other."""


def pairs_of_share(told: Sequence[Figure], of: str = "") -> set[tuple[Decimal, Decimal]]:
    """Part and whole as they may be told with "of" between them; of several texts together as well."""
    return {(part.value, whole.value) for part, whole in _parts_of([*told, *together(told)], of)}


def _parts_of(told: Sequence[Figure], of: str) -> list[tuple[Figure, Figure]]:
    """Parts with their wholes: those that are called by a name, if there are any, or else all.

    In a text without that name, what has none may be called by it: "confirmed within 15 minutes: 258 of 344".
    """
    every = list(_within(twins(told)))
    named = [(part, whole) for part, whole in every if whole.unit == of and not whole.unnamed]
    texts = {whole.source for _, whole in named}
    nameless = [pair for pair in every if pair[1].source not in texts and not (pair[0].unit or pair[1].unit)]
    return named + nameless if of and named else every


def beside_shares(told: Sequence[Figure]) -> Iterator[tuple[Worked, Worked]]:
    """Parts of wholes, each with how many a share would be that was aimed at: 204 of 240, and 95 % of 240."""
    was = twins(happened(told))
    few = len({each.value for each in was}) <= _FEW and any(each.unit == "%" for each in aims(told))
    return short_of_share(_within(was) if few else (), told)


_FEW = 8
"""Among more numbers than this almost any would be part and whole."""


def rests(told: Sequence[Figure]) -> list[Figure]:
    """What is left of a whole: 2 of "14 of 16"."""
    return [
        _replaced(whole, whole.known - part.known)
        for part, whole in _within(told)
        if part.value < whole.value
    ]


def _replaced(one: Figure, by: Worked) -> Figure:
    """What was worked out, told as the number was that it stands for."""
    return replace(one, value=by.value, by=by)


def shares(told: Sequence[Figure]) -> list[Figure]:
    """Each share in percent, told as such or as "54 of 60"."""
    plain = [each for each in happened(told) if each.unit == "%"]
    return plain + [
        replace(_replaced(part, (part.known / whole.known).percent), unit="%")
        for part, whole in _within(told)
        if part.value < whole.value and "%" not in (part.unit, whole.unit)
    ]


def together(told: Sequence[Figure]) -> list[Figure]:
    """The sums over several texts that tell as many numbers each: of the first ones, of the second ones."""
    by_source = _by_source(told)
    sizes = {len(each) for each in by_source}
    if len(by_source) < 2 or len(sizes) != 1:
        return []
    return [
        replace(_replaced(column[0], total(each.known for each in column)), source=_TOGETHER, start=k)
        for k, column in enumerate(zip(*by_source, strict=True))
        if all(alike(each.unit, column[0].unit) for each in column)
    ]


def distances(told: Iterable[Figure], times: Sequence[frozenset[int]] = ()) -> Iterator[Worked]:
    """How far apart two numbers are, of the times that are named."""
    for one, other in permutations(twins(told), 2):
        if alike(one.unit, other.unit) and _of_times(one, other, times):
            yield apart(one.known, other.known)


def _of_times(one: Figure, other: Figure, times: Sequence[frozenset[int]]) -> bool:
    """Whether two numbers may be told of times, the months of each: of several both, of one either."""
    named = frozenset().union(*times)
    of_them = [not each.months or not at_odds(each.months, named) for each in happened((one, other))]
    return not times or (all(of_them) if len(times) > 1 else any(of_them))


def _parts_of_time(like: Sequence[Figure], time: AbstractSet[int]) -> Iterator[list[Figure]]:
    """The numbers of one text that are told of parts of a time: of the three months of a quarter."""
    months = months_of(time)
    for several in _by_source(like):
        inside = [
            each for each in several if months_of(each.months) <= months and not at_odds(each.months, time)
        ]
        found = _first_of_each_time(inside)
        if len(found) > 1:
            yield found


def _wholes_of_time(like: Sequence[Figure], time: AbstractSet[int]) -> Iterator[Worked]:
    """The sums over a time of whose every month one text tells a number."""
    for found in _parts_of_time(like, time):
        months = [months_of(each.months) for each in found]
        if frozenset().union(*months) == months_of(time) and sum(map(len, months)) == len(months_of(time)):
            yield total(each.known for each in found)


def series(like: Sequence[Figure], times: Sequence[AbstractSet[int]] = ()) -> Iterator[list[Worked]]:
    """Numbers that may be added up: all of one text or one time, or of each text the first or the second."""
    for time in times:
        yield from ([each.known for each in several] for several in _parts_of_time(like, time))
    by_source = [[each.known for each in several] for several in _by_source(like)]
    yield from (values for values in by_source if len(values) > 1)
    for several in _by_source(like):  # "12 in April, 18 in May, 24 in June, of which 6 …"
        of_times = _first_of_each_time(several)
        if len(of_times) > 1:
            yield [each.known for each in of_times]
    for k in range(min(map(len, by_source), default=0)):
        yield [values[k] for values in by_source]


def times_told(told: Iterable[Figure]) -> Iterator[Decimal]:
    """Of how many times each text tells a number of the same things: the three readings."""
    times: dict[tuple[int, str], set[frozenset[int]]] = {}
    for each in happened(told):
        if each.months:
            times.setdefault((each.source, each.unit), set()).add(each.months)
    yield from (Decimal(len(each)) for each in times.values() if len(each) > 1)


def _first_of_each_time(several: Iterable[Figure]) -> list[Figure]:
    found: list[Figure] = []
    for each in several:
        months = months_of(each.months)
        same = (one for one in found if months_of(one.months) == months)
        if months and all(at_odds(each.months, one.months) for one in same):
            found.append(each)
    return found


def sums(
    like: Sequence[Figure], left: Sequence[Figure], times: Sequence[AbstractSet[int]], *, added: bool
) -> Iterator[Worked]:
    """What several come to, or what is left of several, where it is said that they are `added` up; or else
    what the only time that is named comes to."""
    if added:
        yield from map(total, (*series(like, times), *series(left)))
    elif len(times) == 1:
        yield from _wholes_of_time(happened(like), times[0])


def means(like: Sequence[Figure], told: Sequence[Figure]) -> Iterator[Worked]:
    """Numbers in the middle of several, and how much of one thing there is for each of another."""
    yield from (total(several) / len(several) for several in series(like))
    months = ((each.known, len(months_of(each.months))) for each in like)
    yield from (value / many for value, many in months if many > 1)
    for one, other in product(twins(like), twins(told)):
        if _same_text(one, other) and other.value:
            yield one.known / other.known


def of_shares(like: Sequence[Figure], told: Sequence[Figure], *, rest: bool) -> Iterator[Worked]:
    """How many a share in percent is: 3 % of 640."""
    for one, share in product(like, told):
        if share.unit == "%" and one.unit != "%" and not one.unnamed and _same_text(one, share):
            part = one.known * share.known / HUNDRED
            yield one.known - part if rest else part
            yield part


def pairs(told: Sequence[Figure], *, mixed: bool = False) -> Iterator[tuple[Figure, Figure]]:
    """An earlier and a later number of the same things; evidence is in the order of its days.

    Of texts that tell as many numbers each the first goes with the first. Within one text the number that
    it says a change began at is the earlier one; where it tells of none, either may be, but not the one that
    is told last and of a later month, nor two of one month where it tells of several: "0 of 20 in July, 5 of
    20 in September". `mixed` is whether it may be of other things there, for which a point has one name.
    """
    place = {id(each): (k, len(several)) for several in _by_source(told) for k, each in enumerate(several)}
    alone = Counter(len(several) for several in _by_source(told))
    of_several = {each[0].source for each in _by_source(told) if len({one.months for one in each}) > 1}
    # Where no other text tells as many, no place in it is asked for.
    placed = [each for each in happened(told) if alone[place[id(each)][1]] > 1]
    unplaced = twins(each for each in happened(told) if alone[place[id(each)][1]] == 1)
    for one, other in permutations((*placed, *unplaced), 2):
        (k, many), (other_k, other_many) = place[id(one)], place[id(other)]
        apart = one.source < other.source and (many != other_many or k == other_k)
        at_once = one.months == other.months and one.source in of_several and not one.first
        turned = (other.first and not one.first) or _later(one, other) or at_once
        within = one.source == other.source and not turned
        same = alike(one.unit, other.unit) or (
            mixed and within and FIRM_UNITS.isdisjoint((one.unit, other.unit))
        )
        if (apart or within) and one.value > 0 and same:
            yield one, other


def _later(one: Figure, other: Figure) -> bool:
    """Whether a text tells a number behind another one, and of a time behind its time."""
    return one.start > other.start and is_later(one.months, other.months)


def ratios(
    told: Sequence[Figure], times: Sequence[frozenset[int]] = (), *, mixed: bool = False
) -> Iterator[Worked]:
    """How many times the earlier number the later one is, or the earlier share, or the earlier rest."""
    yield from (later.known / earlier.known for earlier, later in _moves(told, times, mixed=mixed))


def of_two_times(
    told: Sequence[Figure], one: frozenset[int], other: frozenset[int]
) -> Iterator[tuple[Worked, Worked]]:
    """The number of some months with that of others, or its share, or its rest."""
    for several in (told, shares(told), rests(told)):
        for earlier, later in pairs(several):
            for now, then in ((earlier, later), (later, earlier)):
                if then.value and not at_odds(now.months, one) and not at_odds(then.months, other):
                    yield now.known, then.known


def changes(
    told: Sequence[Figure], times: Sequence[frozenset[int]] = (), *, mixed: bool = False
) -> Iterator[Worked]:
    """By which part of the earlier number the later is more or less."""
    yield from (off(later.known, earlier.known) for earlier, later in _moves(told, times, mixed=mixed))


def falls(
    told: Sequence[Figure], times: Sequence[frozenset[int]] = (), *, mixed: bool = False
) -> Iterator[Worked]:
    """By which part of the earlier number the later is less; below none where it is more."""
    moves = _moves(told, times, mixed=mixed)
    yield from ((earlier.known - later.known) / earlier.known for earlier, later in moves)


def _moves(
    told: Sequence[Figure], times: Sequence[frozenset[int]], *, mixed: bool
) -> Iterator[tuple[Figure, Figure]]:
    for several in (told, shares(told), rests(told)):
        for earlier, later in pairs(several, mixed=mixed):
            if _of_times(earlier, later, times):
                yield earlier, later


def beyond(told: Sequence[Figure]) -> Iterator[Worked]:
    """How many times what was aimed at a number is."""
    yield from (one.known / aim.known for one, aim in _aimed(told))


def _aimed(told: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    for one, aim in product([*happened(told), *in_all(told)], aims(told)):
        if aim.value > 0 and alike(one.unit, aim.unit):
            yield one, aim


def beside_aims(told: Sequence[Figure]) -> Iterator[Worked]:
    """By which part of what was aimed at a number is more or less."""
    yield from (off(one.known, aim.known) for one, aim in _aimed(told))


def ways(told: Sequence[Figure], times: Sequence[frozenset[int]] = ()) -> Iterator[Worked]:
    """Which part of the way from where it began to what was aimed at is done at the time that is named."""
    for (begin, now), aim in product([*pairs(told), *pairs(shares(told))], aims(told)):
        of_it = not times or not now.months or not at_odds(now.months, times[-1])
        if of_it and alike(now.unit, aim.unit) and begin.value != aim.value:
            yield way(begin.known, now.known, aim.known)


def _by_source(told: Iterable[Figure]) -> list[list[Figure]]:
    by_source: dict[int, list[Figure]] = {}
    for each in happened(told):
        by_source.setdefault(each.source, []).append(each)
    return list(by_source.values())
