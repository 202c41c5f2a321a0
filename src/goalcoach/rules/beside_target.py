"""On which side of what was aimed at a number is: "2 below target" of 6, where it was 4. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from goalcoach.domain.goal import Direction
from goalcoach.rules.about import form
from goalcoach.rules.aimed import aimed_at
from goalcoach.rules.clauses import between_signs, span_of_sentence, words_in
from goalcoach.rules.derived import HUNDRED, aims, alike, beside_shares, shares
from goalcoach.rules.figure import Figure
from goalcoach.rules.follows import counts_points, of_the_time, results_of, rounds_to
from goalcoach.rules.language.read import FIRM_UNITS, Quantity, Word
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.rows import rows

_NEAR = 5
"""Words beside a number among which one says on which side of the target it is."""
_RIGHT_BEHIND = 3
"""Words right behind a number of which one says that it is how far it is."""


def beside_otherwise(
    reading: Reading, number: Quantity, told: Sequence[Figure], wanted: Direction | None
) -> bool:
    """Whether a number is how far a result is from what was aimed at, and on the other side of it.

    `wanted` is the way in which the goal goes, for "missed by 2"; None where nobody knows.
    """
    mistaken = _tells_distance(reading, number) and _of_a_month(number, told)
    if not (mistaken or beside_aim(reading, number)):
        return False
    distances = list(_distances(reading, number, told))
    if mistaken and not any(rounds_to(abs(each), number.value) for each in distances):
        return True
    side = _side(reading, number, wanted)
    if side is None:
        return False
    size = number.value if side is Direction.UP else -number.value
    right, wrong = (any(rounds_to(each, told_as) for each in distances) for told_as in (size, -size))
    return wrong and not right


def beside_aim(reading: Reading, number: Quantity) -> bool:
    """Whether a number is said to be how far something is from what was aimed at, on whichever side."""
    return _side(reading, number, Direction.UP) is not None


def _of_a_month(number: Quantity, told: Sequence[Figure]) -> bool:
    """Whether a number is one of a row of months, and so no distance that was told itself."""
    return any(each.value == number.value for row in rows(told) for each in row)


def _tells_distance(reading: Reading, number: Quantity) -> bool:
    """Whether a number can only be how far something is from what was aimed at: "9 roofs short of the goal",
    "30 more than planned"; not in "7 were above the goal"."""
    terms = reading.pack.terms
    begin, end = between_signs(reading.text, number.start)
    first, last = span_of_sentence(reading, number.start)
    if not any(first <= at < last for at in _aims_named(reading)):
        return False
    front = [form(each) for each in words_in(reading, begin, number.start)][-1:]
    behind = [form(each) for each in words_in(reading, number.end, end)][:_RIGHT_BEHIND]
    if any(each in terms("short_of_it") for each in (*front, *behind)):
        return True
    if any(each in terms(theme) for each in behind for theme in ("being", "lasting_verb")):
        return False
    return any(
        each in terms(theme) for each in behind for theme in ("above_aim", "below_aim", "more_or_less")
    )


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
    results = results_of(reading, number.start, told)
    targets = [each for each in aims(told) if not each.first]
    parts = [*shares(here)] if counts_points(number.unit) or number.unit == "%" else []
    for part, needed in beside_shares(here):
        yield part.value - needed.value
    for one in (*results, *parts):
        for aim in targets:
            firm = FIRM_UNITS & {one.unit, aim.unit}
            if not alike(one.unit, aim.unit) or (firm and one.unit != aim.unit):
                continue
            if number.unit == "%" and aim.value:
                yield (one.value / aim.value - 1) * HUNDRED
            yield one.value - aim.value


_SIDES = (("above_aim", Direction.UP), ("below_aim", Direction.DOWN))
_OTHER = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
