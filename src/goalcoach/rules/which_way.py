"""Whether numbers went the way that a text tells: "8 more" where they fell by 8. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.domain.goal import Direction
from goalcoach.rules.about import form
from goalcoach.rules.clauses import clause_at
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import aims, alike, happened, pairs
from goalcoach.rules.figures import GOALS, Figure, countable
from goalcoach.rules.follows import TOWARD, said_themes
from goalcoach.rules.language.read import FIRM_UNITS, Change, Quantity
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_FEW = 8
"""Among more numbers than this some two will have gone either way."""
_NEAR = 2
"""Words between a number and the one that tells which way it is: "8 complaints more"."""


def wrong_way(reading: Reading, told: Sequence[Figure], moves: Sequence[Change]) -> Iterator[Span]:
    """Places of movements that are told the other way than they were.

    `moves` are those that the evidence tells in one piece: "from 20 to 12".
    """
    taken = []
    for change in reading.changes:
        turned = turned_round(change, told) and not _unreal(reading, change.start)
        if turned or _against(change, moves):
            yield change.start, change.end
        if change.baseline is not None and change.target is not None:
            taken.append((change.start, change.end))
    for each in reading.quantities:
        if countable(each) and not any(start <= each.start < end for start, end in taken):
            front = reading.text[: each.start].split()[-1:]
            arrived = bool(front) and front[0].lower() in reading.pack.terms("arriving_at")
            wrong = _arrived_otherwise if arrived else _moved_otherwise
            if wrong(reading, each, told):
                yield each.start, each.end


def turned_round(change: Change, told: Sequence[Figure]) -> bool:
    """Whether "from 6 to 9" is told where it was 9 first, and then 6."""
    firm = FIRM_UNITS - {change.unit}
    like = [each for each in told if each.unit not in firm]
    if any(each.source == GOALS and not each.first and each.value == change.target for each in like):
        return False
    begun, ended = (
        [each.source for each in like if each.value == value and each.source != GOALS]
        for value in (change.baseline, change.target)
    )
    return bool(begun and ended) and min(begun) > max(ended)


def _against(change: Change, moves: Sequence[Change]) -> bool:
    """Whether the very opposite was told in one piece, and nowhere this."""
    ends = change.baseline, change.target
    known = [(each.baseline, each.target) for each in moves]
    return None not in ends and ends[0] != ends[1] and ends[::-1] in known and ends not in known


def _arrived_otherwise(reading: Reading, number: Quantity, told: Sequence[Figure]) -> bool:
    """ "Rose to 12", where it came down to that."""
    way, end = _way(reading, number.start, number.end), number.value
    if way is None or any(each.value == end for each in aims(told)):
        return False
    before = [one.value for one, other in _apart(told, _unit(reading, number, told)) if other.value == end]
    up = way is Direction.UP
    return bool(before) and all(each > end if up else each < end for each in before)


def _moved_otherwise(reading: Reading, number: Quantity, told: Sequence[Figure]) -> bool:
    """ "8 more", where two numbers lie 8 apart, and the later one is the smaller."""
    way = _way(reading, number.start, number.end)
    if way is None or TOWARD & said_themes(reading, number.start):
        return False
    unit = _unit(reading, number, told)
    if any(each.value == number.value for each in told if alike(each.unit, unit)):
        return False  # that number was told itself: "8 more orders"
    steps = {other.value - one.value for one, other in _apart(told, unit)}
    size = number.value if way is Direction.UP else -number.value
    return size not in steps and -size in steps


def _unit(reading: Reading, number: Quantity, told: Sequence[Figure]) -> str:
    """What a number counts, as far as that was counted."""
    unit = counted(number, reading.text, reading.pack)
    return unit if unit in FIRM_UNITS or any(each.unit == unit for each in told) else ""


def _apart(told: Sequence[Figure], unit: str) -> list[tuple[Figure, Figure]]:
    """Each an earlier and a later number of the same things; none where there are too many."""
    like = [each for each in happened(told) if alike(each.unit, unit)]
    few = len({each.value for each in like}) <= _FEW
    return [(one, other) for one, other in pairs(like) if one.value != other.value] if few else []


def _both_ways(reading: Reading, start: int) -> bool:
    """Whether a sentence tells of both: "most of the drop came late: 20 in May, 40 more in June"."""
    inside = next(
        ((each.start, each.end) for each in reading.sentences if each.start <= start < each.end), (0, 0)
    )
    words = {form(word) for word in reading.words if inside[0] <= word.start < inside[1]}
    return all(not words.isdisjoint(reading.pack.terms(theme)) for theme in ("went_up", "went_down"))


def _unreal(reading: Reading, start: int) -> bool:
    """Whether the clause around a place tells of what may be, or was wished."""
    begin, last = clause_at(reading.text, start)
    wished = any(begin <= at < last for at, _ in reading.theme("wished"))
    unreal = reading.pack.terms("unreal_word")
    return wished or any(form(word) in unreal for word in reading.words if begin <= word.start < last)


def _way(reading: Reading, start: int, end: int) -> Direction | None:
    """Which way a number is said to have gone, by the nearest word of its clause; None for none or a wish."""
    begin, last = clause_at(reading.text, start)
    words = [word for word in reading.words if begin <= word.start < last]
    near = [word for word in words if word.start >= start][: _NEAR + 2]
    near += [word for word in reversed(words) if word.end <= start][: _NEAR + 1]
    way = next(
        (way for word in near for theme, way in _WAYS if form(word) in reading.pack.terms(theme)), None
    )
    return way if way and not _unreal(reading, start) and not _both_ways(reading, start) else None


_WAYS = (("went_up", Direction.UP), ("went_down", Direction.DOWN))
