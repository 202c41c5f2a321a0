"""Parts and multiples: whether "half of them" and "five times as many" follow from numbers. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goalcoach.domain.goal import Direction
from goalcoach.rules.about import form
from goalcoach.rules.clauses import between_signs, span_of_sentence, words_in
from goalcoach.rules.derived import (
    HUNDRED,
    beside_aims,
    beyond,
    changes,
    falls,
    happened,
    of_two_times,
    parts,
    ratios,
    ways,
)
from goalcoach.rules.figure import Figure
from goalcoach.rules.follows import one_of, times_of
from goalcoach.rules.in_words import between_parts, size_of
from goalcoach.rules.language.read import Quantity
from goalcoach.rules.named_times import times_named
from goalcoach.rules.number_words import TOWARD, of_the_aim, said_themes
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.things import things_spoken_of, whole_of
from goalcoach.rules.which_way import way_at
from goalcoach.rules.worked import Worked, nearest, off


def so_many_times(reading: Reading, number: Quantity, told: Sequence[Figure]) -> Worked | None:
    """How a multiple by a number follows: "one and a half times as many as the target allows"."""
    behind = [form(word) for word in words_in(reading, number.end, len(reading.text))[:1]]
    if number.unit != "x" or not behind or behind[0] not in reading.pack.terms("as_many"):
        return None
    found = _ratios(reading, number.start, told, said_themes(reading, number.start))
    return one_of(found, number.value)


def _ratios(reading: Reading, at: int, told: Sequence[Figure], said: frozenset[str]) -> Iterator[Worked]:
    """How many times another one a number is: of two times that are held against each other, or the aim."""
    one, other = _times_compared(reading, at)
    if one and other:
        yield from (now / then for now, then in of_two_times(told, one, other))
        return
    yield from ratios(told, times_of(reading, at, told), mixed=True)
    if "aim_word" in said or TOWARD & said:
        to_aims = [*beyond(told)]
        yield from (*to_aims, *(1 / each for each in to_aims if each.value))


def told_in_words(reading: Reading, at: Span, told: Sequence[Figure]) -> Worked | None:
    """How a part or multiple in words follows: "change 1/3" of 9 and 6, "ratio 2" of 7 and 14."""
    said = said_themes(reading, at[0])
    kind, wanted = size_of(reading, at)
    least, most = between_parts(reading, at, wanted)
    of = whole_of(reading, at[1], told) or whole_of(reading, reading.text.rfind(" ", *at), told)
    if kind != "part":
        told = things_spoken_of(reading, between_signs(reading.text, at[0]), told)
    if _of_the_way(reading, at[1]):
        found: Iterable[Worked] = ways(told, times_of(reading, at[0], told))
    elif two := [*of_two_times(told, *_two_times(reading, at, kind))]:
        found = _of_two(kind, [*_as_it_went(reading, at, two)], told, said, of)
    elif kind == "part" and of_the_aim(reading, at[1]):
        found = beyond(told)
    else:
        found = _parts_of(kind, told, said, times_of(reading, at[0], told), of)
    return nearest((each for each in found if least <= each.value <= most), wanted)


def _of_the_way(reading: Reading, end: int) -> bool:
    """Whether a part is one of the way to what was aimed at: "half of the way"."""
    behind = [word.text.lower() for word in reading.words if word.start >= end - 1][:_BEHIND]
    return not reading.pack.terms("way_word").keys().isdisjoint(behind)


_BEHIND = 3
"""Words behind a part among which it says that it is one of the way."""


def _two_times(reading: Reading, at: Span, kind: str) -> tuple[frozenset[int], frozenset[int]]:
    """The months of the time that a part is told of, and those of the one that it is held against; none where
    only one is named."""
    begin, end = span_of_sentence(reading, at[0])
    opening = {form(word) for word in words_in(reading, begin, at[0])[:_OPENS]}
    if not opening.isdisjoint(reading.pack.terms("set_against")):  # "Compared with May, … in June"
        from goalcoach.rules.spans import How, spans_in  # with the first point: no goal waits

        against = (
            each.times for each in spans_in(reading) if begin <= each.start < end and each.how is How.AGAINST
        )
        named = [*dict.fromkeys((*against, *_months_named(reading, begin, end)))]
        if len(named) == _PAIR:
            return named[1], named[0]
    compared = _times_compared(reading, at[0])
    return _of_its_time(reading, at) if kind == "part" and not all(compared) else compared


_PAIR = 2
_OPENS = 3
"""Words that open a sentence, among which it may say that it sets something against a time."""


def _as_it_went(
    reading: Reading, at: Span, two: Sequence[tuple[Worked, Worked]]
) -> Iterator[tuple[Worked, Worked]]:
    """Those of which a part says the right way, if any: "a third more", where it became more."""
    words = [form(word) for word in words_in(reading, *at)[-1:]]
    up, down = (any(each in reading.pack.terms(way) for each in words) for way in ("went_up", "went_down"))
    yield from ((now, then) for now, then in two if up is down or (now.value > then.value) is up)


def _of_two(
    kind: str, two: Sequence[tuple[Worked, Worked]], told: Sequence[Figure], said: frozenset[str], of: str
) -> Iterator[Worked]:
    """What a part may be that is told of one time and held against another."""
    match kind:
        case "change":
            yield from (off(now, then) for now, then in two)
        case "fall":
            yield from ((then - now) / then for now, then in two)
        case "ratio":
            yield from (now / then for now, then in two)
        case _:
            found = [*(now / then for now, then in two), *parts(told, of)]
            yield from (*found, *(1 - each for each in found if "rest_word" in said))


def _times_compared(reading: Reading, at: int) -> tuple[frozenset[int], frozenset[int]]:
    """The months in front of a "than" or "as", and those behind it: "twice as many in May as in April"."""
    begin, end = between_signs(reading.text, at)
    terms = reading.pack.terms("against_them")
    joints = [word.start for word in reading.words if at < word.start < end and word.text.lower() in terms]
    for joint in reversed(joints):
        one, other = (_months_named(reading, *span) for span in ((begin, joint), (joint, end)))
        other = _months_beside(reading, joint, end, one) or other
        if len(one) == len(other) == 1:
            return one[0], other[0]
    return frozenset(), frozenset()


def _months_beside(
    reading: Reading, begin: int, end: int, of: Sequence[frozenset[int]]
) -> list[frozenset[int]]:
    """The months of a time that is told by the only other one: "the quarter before"."""
    if len(of) != 1:
        return []
    behind = f" {' '.join(word.text.lower() for word in words_in(reading, begin, end))} "
    steps = (int(by) for words, by in reading.pack.terms("time_beside").items() if f" {words} " in behind)
    moved = (frozenset((each - 1 + step) % _YEAR + 1 for each in of[0] if each <= _YEAR) for step in steps)
    return [each for each in moved if each][:1]


_YEAR = 12


def _months_named(reading: Reading, begin: int, end: int) -> list[frozenset[int]]:
    """The months of each time that a part of a text names; of a single day its month."""
    single = (
        frozenset({time.until.month})
        for time in reading.times
        if begin <= time.start < end and time.until and time.begin == time.until
    )
    return times_named(reading, begin, end) or [*single]


def _of_its_time(reading: Reading, at: Span) -> tuple[frozenset[int], frozenset[int]]:
    """The months that a part is told of, and those of what it is a part of: "in June a third of May's"."""
    begin, end = between_signs(reading.text, at[0])
    now, then = (_months_named(reading, *span) for span in ((begin, at[0]), (at[1], end)))
    then = then or _months_beside(reading, at[1], end, now)
    return (now[0], then[0]) if len(now) == len(then) == 1 else (frozenset(), frozenset())


def _parts_of(
    kind: str, told: Sequence[Figure], said: frozenset[str], times: Sequence[frozenset[int]], of: str
) -> Iterator[Worked]:
    if "way_word" in said:
        yield from ways(told, times)
    to_aims = list(beyond(told)) if "aim_word" in said or TOWARD & said else []
    match kind:
        case "change":
            yield from changes(told, times, mixed=True)
            yield from beside_aims(told) if to_aims else ()
        case "fall":
            yield from falls(told, times, mixed=True)
        case "ratio":
            yield from ratios(told, times, mixed=True)
            yield from (*to_aims, *(1 / each for each in to_aims if each.value))
        case _:
            yield from to_aims
            yield from _parts(told, said, of)


def _parts(told: Sequence[Figure], said: frozenset[str], of: str) -> Iterator[Worked]:
    """Parts of wholes, in one text or of what it was before; and what is left of them."""
    found = [
        *(() if of else ratios(told)),
        *parts(told, of),
        *(each.known / HUNDRED for each in happened(told) if each.unit == "%"),
    ]
    yield from found
    if "rest_word" in said:
        yield from (1 - each for each in found)
    if "difference_word" in said:
        yield from changes(told)


def part_otherwise(reading: Reading, at: Span, told: Sequence[Figure]) -> bool:
    """Whether a part in words went the other way than is told: "rose by a third", where it fell by that."""
    kind, size = size_of(reading, at)
    way = way_at(reading, at[0], things=frozenset(each.unit for each in told)) if kind == "change" else None
    if way is None or TOWARD & said_themes(reading, at[0]):
        return False
    least, most = between_parts(reading, at, size)
    steps = [each.value - 1 for each in ratios(told, mixed=True)]
    up, down = (any(least <= each * sign <= most for each in steps) for sign in (1, -1))
    return down and not up if way is Direction.UP else up and not down
