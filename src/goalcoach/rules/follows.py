"""Whether a number of a point follows from those of the evidence, in the way that the words around it say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain, product

from goalcoach.rules.about import form
from goalcoach.rules.aimed import aimed_at
from goalcoach.rules.clauses import between_signs, span_of_sentence, words_in
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import (
    HUNDRED,
    aims,
    alike,
    beside_aims,
    beside_shares,
    beyond,
    changes,
    distances,
    happened,
    means,
    of_shares,
    parts,
    ratios,
    rests,
    shares,
    sums,
    times_told,
    together,
    twins,
    ways,
)
from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.language.read import FIRM_UNITS, Quantity, Role, Word
from goalcoach.rules.named_times import at_odds, months_of, named_months, times_named
from goalcoach.rules.number_words import TOWARD, of_the_aim, said_themes
from goalcoach.rules.reading import Reading
from goalcoach.rules.rows import in_all, in_the_middle
from goalcoach.rules.things import thing_of, word_before
from goalcoach.rules.worked import Worked, apart, nearest

_FEW = 8
"""Among more numbers than this almost any would follow from two of them."""
_ROUGHLY = Decimal("0.1")
"""Of a number: what rounding may change of it. "2 each" is not told of 1.5."""


def follows(reading: Reading, quantity: Quantity, told: Sequence[Figure], counts: frozenset[Decimal]) -> bool:
    """Whether a number follows from what was told, or counts what nobody gave a number; of a range both do.

    Lengths of time are counted by no pieces of evidence.
    """
    return worked_out(reading, quantity, told, counts) is not None


def worked_out(
    reading: Reading, quantity: Quantity, told: Sequence[Figure], counts: frozenset[Decimal]
) -> Worked | None:
    """How a number follows, the upper end of a range; None where it does not."""
    if quantity.upper is None:
        return _worked_out(reading, quantity, quantity.value, told, counts)
    ends = [
        next((each.known for each in told if each.value == bound), None)
        or _worked_out(reading, quantity, bound, told, counts)
        for bound in (quantity.value, quantity.upper)
    ]
    return ends[-1] if all(ends) else None


def _worked_out(
    reading: Reading, quantity: Quantity, value: Decimal, told: Sequence[Figure], counts: frozenset[Decimal]
) -> Worked | None:
    definite = word_before(reading, quantity) in reading.pack.terms("definite_word")
    if (
        value in {*counts, *(times_told(told) if definite else ())} and _may_count(reading, quantity, told)
    ) or (quantity.unit == "month" and value in _months(told)):
        return Worked(value)
    if aimed_at(reading.text, quantity.start, reading.pack):
        return None  # a target is set, and follows from nothing
    said = said_themes(reading, quantity.start) | ({"mean_word"} if quantity.role is Role.RATE else set())
    units = dict.fromkeys((thing_of(reading, quantity, told), *_units_left_out(reading, quantity)))
    may_be = (each for unit in units for each in _may_be(reading, quantity, unit, told, said, counts))
    return one_of(may_be, value)


def _may_count(reading: Reading, quantity: Quantity, told: Sequence[Figure]) -> bool:
    """Whether a number may count pieces of evidence, or days in one: "on 2 days", but no length or money, nor
    what was counted by somebody."""
    if any(each.unit == thing_of(reading, quantity, told) != "" for each in told):
        return False
    if quantity.unit not in FIRM_UNITS or quantity.unit in _PIECES:
        return True
    terms = reading.pack.terms("time_preposition").keys() | reading.pack.terms("definite_word").keys()
    return quantity.unit == "day" and word_before(reading, quantity) in terms


def counts_points(*units: str) -> bool:
    """Whether one of these is a unit of how far two shares are apart."""
    return not {_POINTS, "point"}.isdisjoint(units)


_PIECES = frozenset({"week", "month", "year"})
"""Of which there may be a piece of evidence each."""


def _may_be(
    reading: Reading,
    quantity: Quantity,
    unit: str,
    told: Sequence[Figure],
    said: frozenset[str],
    counts: frozenset[Decimal],
) -> Iterator[Worked]:
    """What a number in this unit may be, as the words around it say."""
    times = times_of(reading, quantity.start, told)
    front = word_before(reading, quantity)
    if front in reading.pack.terms("definite_word"):
        said -= TOWARD  # "to the 10 minutes": one that was told, and no distance from it
    shared = front in reading.pack.terms("share_word")
    if shared and not _goes_or_is_left(reading, quantity, said):
        said |= {"sum_word"}  # "of five customers two rang again", of 3 and 2
    if counts_points(quantity.unit, unit) or unit in reading.pack.terms("points_word"):
        of_aims = [each for each in aims(told) if each.unit == "%"] if TOWARD & said else []
        if of_aims and "aim_word" in said:
            results = results_of(reading, quantity.start, [*shares(told), *of_aims])
            yield from (apart(one.known, aim.known) for one, aim in product(results, of_aims))
        else:
            yield from distances([*shares(told), *of_aims], times)
    elif unit == "%":
        if quantity.relative:
            said = said - {"rest_word"} | {"difference_word"}  # "late calls fell by 100 %": nothing is left
        if _is_of(reading, quantity) and of_the_aim(reading, quantity.end) and aims(told):
            yield from (each.percent for each in beyond(told))
            return
        yield from _percents(reading, quantity.start, told, said, of_another=_of_another(reading, quantity))
    else:
        yield from _counts(reading, quantity, unit, told, said, counts)


def _is_of(reading: Reading, quantity: Quantity) -> bool:
    """Whether a share says right behind it of what: "75 percent of the goal", "70 Prozent des Solls"."""
    behind = reading.text[quantity.end :].lower().split()[:1]
    return any(
        each in reading.pack.terms(theme) for each in behind for theme in ("share_word", "definite_word")
    )


def _counts(
    reading: Reading,
    quantity: Quantity,
    unit: str,
    told: Sequence[Figure],
    said: frozenset[str],
    counts: frozenset[Decimal],
) -> Iterator[Worked]:
    """The same of numbers that are no shares."""
    like = same_things(told, unit)
    yield from _amounts(like, told, said, times_of(reading, quantity.start, told))
    if TOWARD & said:
        yield from _beside_aims(reading, quantity, like, told)
    if not times_named(reading, *span_of_sentence(reading, quantity.start)):
        yield from (each.known for each in in_all(like))
    if "sum_word" in said:
        yield from (
            each.known * many for each in like if each.each for many in (*counts, *_several(each, told))
        )


def _goes_or_is_left(reading: Reading, quantity: Quantity, said: frozenset[str]) -> bool:
    """Whether a number is an end of a movement or what others are left of: no whole of its parts."""
    moved = any(each.start <= quantity.start < each.end for each in reading.changes)
    return moved or "rest_word" in said


def _several(one: Figure, told: Sequence[Figure]) -> Iterator[Decimal]:
    """How many there are of what a number is told of each: the 2 of "2 helpers, 19.5 hours each"."""
    for each in told:
        whole = each.value == each.value.to_integral_value() and 1 < each.value <= _MOST_EACH
        if each.source == one.source and each.unit != one.unit and whole:
            yield each.value


_MOST_EACH = 20
_POINTS = "pp"


def lies_between(reading: Reading, quantity: Quantity, told: Sequence[Figure]) -> bool:
    """Whether two numbers of the same things lie so far apart."""
    said = said_themes(reading, quantity.start)
    told = twins(told if TOWARD & said else happened(told))
    times = times_of(reading, quantity.start, told)
    between = [*distances(shares(told), times)]
    for unit in (counted(quantity, reading.text, reading.pack), *_units_left_out(reading, quantity)):
        like = same_things(told, unit)
        between += (*distances(like, times), *distances(rests(like), times))
        between += _beside_aims(reading, quantity, like, told) if TOWARD & said else ()
    return one_of(between, quantity.value) is not None


def _units_left_out(reading: Reading, quantity: Quantity) -> Iterator[str]:
    """The unit that stands only once: "from 30 to 16 per cent", "3 days fewer, 2 are left"."""
    if counted(quantity, reading.text, reading.pack):
        return
    yield from (
        each.unit for each in reading.changes if each.start <= quantity.start < each.end and each.unit
    )
    begin, _ = span_of_sentence(reading, quantity.start)
    before = [
        each.unit
        for each in reading.quantities
        if begin <= each.start < quantity.start and each.unit in {*FIRM_UNITS, _POINTS, "point"}
    ]
    yield from before[-1:]


def times_of(reading: Reading, at: int, told: Sequence[Figure]) -> list[frozenset[int]]:
    """The months of each time that the clause around a place names, or else its sentence.

    Only as far as something is told of them.
    """
    for begin, end in (between_signs(reading.text, at), span_of_sentence(reading, at)):
        named = times_named(reading, begin, end)
        if named:
            return [months for months in named if any(not at_odds(months, each.months) for each in told)]
    return []


def _months(told: Sequence[Figure]) -> set[int]:
    """Of how many months something is told: one number of three, or all of six."""
    of_all = frozenset(chain.from_iterable(each.months for each in happened(told)))
    return {len(months_of(of_all)), *(len(months_of(each.months)) for each in told)}


def _of_another(reading: Reading, quantity: Quantity) -> bool:
    """Whether a percentage is of the number of another time: "60 % of the late repairs of January"."""
    behind = reading.text[quantity.end :].split()
    return bool(behind) and behind[0].lower() in reading.pack.terms("share_word") and len(reading.times) > 1


def same_things(told: Sequence[Figure], unit: str) -> list[Figure]:
    """The numbers of what a number counts; where that is not said, none of a time or a share.

    A thing that was never counted may be what was counted by another name.
    """
    if unit not in FIRM_UNITS and not any(each.unit == unit for each in told):
        unit = ""
    if unit in FIRM_UNITS:
        return [each for each in told if each.unit == unit] or [each for each in told if not each.unit]
    return [each for each in told if alike(each.unit, unit) and (unit or each.unit not in FIRM_UNITS)]


def one_of(may_be: Iterable[Worked], told: Decimal) -> Worked | None:
    """Of what a number may be that it may be told of, the nearest; None where none is."""
    return nearest((each for each in may_be if rounds_to(each.value, told)), told)


def rounds_to(exact: Decimal, told: Decimal) -> bool:
    """Whether somebody may have told this number of that: as it is, or rounded to the places it has."""
    if exact == told or not told.is_finite():
        return exact == told
    places = max(0, -int(told.as_tuple().exponent))
    off = abs(exact - told)
    return off <= Decimal("0.5").scaleb(-places) and exact % 1 != 0 and off <= _ROUGHLY * abs(exact)


def _own_part(reading: Reading, at: int) -> tuple[int, int]:
    """The clause of a place; from "and" on where that ends a comparison: "5 fewer than in May and 2 …"."""
    begin, end = between_signs(reading.text, at)
    terms, words = reading.pack.terms, words_in(reading, begin, at)
    compared = [each.end for each in words if form(each) in terms("against_them")]
    joined = [each.end for each in words if form(each) in terms("and_word")]
    return (joined[-1] if compared and joined and compared[0] < joined[-1] else begin), end


def of_the_time(reading: Reading, at: int, told: Sequence[Figure]) -> Sequence[Figure]:
    """The numbers of the one time that the clause around a place names; all where it names no one time."""
    months = named_months(reading, *_own_part(reading, at))
    here = [each for each in told if months and (each.source == GOALS or not at_odds(each.months, months))]
    return here if any(each.source != GOALS for each in here) else told


def _percents(
    reading: Reading, at: int, told: Sequence[Figure], said: frozenset[str], *, of_another: bool
) -> Iterator[Worked]:
    if "beside_word" in said:
        yield from distances([*shares(told), *(each for each in aims(told) if each.unit == "%")])
    times = times_of(reading, at, told)
    yield from (each.percent for each in _moved(told, said, times, of_another=of_another))
    here = of_the_time(reading, at, told)
    if "mean_word" in said:
        yield from (each.known for each in in_the_middle(here) if each.unit == "%")
    parted = [part.percent for part in parts([*here, *together(here)] if "sum_word" in said else here)]
    yield from parted
    if "rest_word" in said:
        parted += [each.known for each in happened(told) if each.unit == "%"]
        yield from (HUNDRED - each for each in parted)


def _moved(
    told: Sequence[Figure], said: frozenset[str], times: Sequence[frozenset[int]], *, of_another: bool
) -> Iterator[Worked]:
    """How far numbers went, or are from what was aimed at, as parts of one."""
    if "difference_word" in said:
        yield from changes(told, times)
    if "way_word" in said:
        yield from ways(told, times)
    if of_another:
        yield from ratios(told, times)
    if "aim_word" in said:
        yield from beyond(told)
        yield from beside_aims(told)


def _beside_aims(
    reading: Reading, quantity: Quantity, like: Sequence[Figure], told: Sequence[Figure]
) -> Iterator[Worked]:
    """How far numbers, or what a row of months comes to, are from what was aimed at."""
    results = results_of(reading, quantity.start, like)
    beats = any(form(word) in reading.pack.terms("aim_beaten") for word in _sentence(reading, quantity))
    yield from (
        apart(one.known, aim.known)
        for one, aim in product(results, aims(like))
        if not (beats and one.by and one.value < aim.value)
    )
    shares_aimed = [each for each in aims(told) if each.unit == "%"]
    for part, needed in beside_shares([*happened(like), *shares_aimed]):
        if not (beats and part.value < needed.value):
            yield apart(part, needed)


def _sentence(reading: Reading, quantity: Quantity) -> tuple[Word, ...]:
    return words_in(reading, *span_of_sentence(reading, quantity.start))


def results_of(reading: Reading, at: int, like: Sequence[Figure]) -> list[Figure]:
    """What may be held against what was aimed at: numbers of the time that is named, and what a row comes to,
    in all or where it is said on average."""
    here = happened(of_the_time(reading, at, like))
    if "mean_word" in said_themes(reading, at):
        return [*here, *in_the_middle(here)]
    return happened(of_the_time(reading, at, [*like, *in_all(like)]))


def _amounts(
    like: Sequence[Figure], told: Sequence[Figure], said: frozenset[str], times: Sequence[frozenset[int]]
) -> Iterator[Worked]:
    """Of numbers of the same things: how far apart, how many in all, in the middle, a share of them."""
    if len({each.value for each in like}) > _FEW:
        return
    yield from (each.by for each in like if each.by)
    left = rests(like if "sum_word" in said else twins(like))
    yield from (each.known for each in left)
    if "difference_word" in said:
        yield from distances(happened(like), times)
        yield from distances(left, times)
    yield from sums(like, left, times, added="sum_word" in said)
    if "mean_word" in said:
        yield from means(like, told)
    yield from of_shares(like, told, rest="rest_word" in said)
