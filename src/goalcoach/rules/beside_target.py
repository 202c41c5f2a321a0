"""On which side of what was aimed at a number is: "2 below target" of 6, where it was 4. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from goalcoach.domain.goal import Direction
from goalcoach.rules.about import form
from goalcoach.rules.aimed import aimed_at
from goalcoach.rules.clauses import span_of_sentence
from goalcoach.rules.derived import HUNDRED, aims, alike, happened, shares
from goalcoach.rules.figures import Figure
from goalcoach.rules.follows import counts_points, of_the_time, rounds_to
from goalcoach.rules.language.read import FIRM_UNITS, Quantity, Word
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading

_NEAR = 5
"""Words beside a number among which one says on which side of the target it is."""


def beside_otherwise(
    reading: Reading, number: Quantity, told: Sequence[Figure], wanted: Direction | None
) -> bool:
    """Whether a number is how far a result is from what was aimed at, and on the other side of it.

    `wanted` is the way in which the goal goes, for "missed by 2"; None where nobody knows.
    """
    side = _side(reading, number, wanted)
    if side is None:
        return False
    distances = list(_distances(reading, number, told))
    size = number.value if side is Direction.UP else -number.value
    right, wrong = (any(rounds_to(each, told_as) for each in distances) for told_as in (size, -size))
    return wrong and not right


@kept
def _aims_named(reading: Reading) -> tuple[int, ...]:
    """Where words of what was aimed at stand."""
    return tuple(word.start for word in reading.words if form(word) in reading.pack.terms("aim_word"))


def _side(reading: Reading, number: Quantity, wanted: Direction | None) -> Direction | None:
    """Above is up; by the nearest word, where the sentence speaks of what was aimed at."""
    begin, last = span_of_sentence(reading, number.start)
    named = any(begin <= at < last for at in _aims_named(reading))
    if not named or aimed_at(reading.text, number.start, reading.pack):
        return None
    words = [word for word in reading.words if begin <= word.start < last]
    terms = reading.pack.terms
    behind = [word for word in words if word.start >= number.end][:_NEAR]
    front = [word for word in reversed(words) if word.end <= number.start][:_NEAR]
    if not (front and form(front[0]) in terms("by_so_much")):
        front = []  # "missed by 2", and not "above 2"
    for word in (*_up_to_a_number(behind), *_up_to_a_number(front)):
        at = form(word)
        for theme, side in _SIDES:
            if at in terms(theme):
                return side
        if at in terms("aim_missed") or at in terms("aim_beaten"):
            short = at in terms("aim_missed")
            return _OTHER[wanted] if wanted and short else wanted
        if at in terms("more_or_less") and _than_the_aim(reading, word, words):
            return Direction.UP if terms("more_or_less")[at] == "up" else Direction.DOWN
    return None


def _up_to_a_number(words: Sequence[Word]) -> Iterator[Word]:
    for word in words:
        if word.text[0].isdigit():
            return
        yield word


def _than_the_aim(reading: Reading, word: Word, words: Sequence[Word]) -> bool:
    """Whether "more" is told of what was aimed at: "2 more than the target", "Ziel 4, 2 mehr"."""
    terms = reading.pack.terms
    behind = [form(each) for each in words if each.start > word.start]
    joint = next((k for k, each in enumerate(behind) if each in terms("against_them")), None)
    return joint is not None and any(each in terms("aim_word") for each in behind[joint : joint + _NEAR])


def _distances(reading: Reading, number: Quantity, told: Sequence[Figure]) -> Iterator[Decimal]:
    """How far results are above what was aimed at, in what they count or in percent of it; less for below."""
    here = [*of_the_time(reading, number.start, told)]
    targets = [each for each in aims(told) if not each.first]
    parts = [*shares(here)] if counts_points(number.unit) or number.unit == "%" else []
    for one in (*happened(here), *parts):
        for aim in targets:
            firm = FIRM_UNITS & {one.unit, aim.unit}
            if not alike(one.unit, aim.unit) or (firm and one.unit != aim.unit):
                continue
            if number.unit == "%" and aim.value:
                yield (one.value / aim.value - 1) * HUNDRED
            yield one.value - aim.value


_SIDES = (("above_aim", Direction.UP), ("below_aim", Direction.DOWN))
_OTHER = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
