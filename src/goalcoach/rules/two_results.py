"""Whether a goal holds two results, of which one may come true without the other. Knows no rule."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from goalcoach.domain import late
from goalcoach.rules.letters.amount import measured
from goalcoach.rules.letters.ends import finished
from goalcoach.rules.letters.parts import Part, parts
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_JOINING_SIGNS = late.pattern(r"[;&\n][\s*•-]*\Z")
"""Signs between two results, right before the verb of the second."""
_MOVING = ("direction_up", "direction_down")


def second_result(reading: Reading) -> Span | None:
    """Place of the result that is joined to the first one; None when there is one alone.

    "Cut costs from 9 to 7 and open two shops" are two, as "close the depot and raise visits from 5 to 9" are;
    "write a guide and hand it to the team" is one.
    """
    return _second_change(reading) or _deed_beside_change(reading)


def _deed_beside_change(reading: Reading) -> Span | None:
    """Where something else is to be done, or to be moved, beside a number that moves."""
    found = parts(reading) if reading.changes else ()
    for first, second in pairwise(found):
        if not second.joined or second.verb is None or first.verb is None:
            continue
        if (_changes(first) and _ends(second)) or (_changes(second) and _ends(first)):
            return reading.words[second.verb].start, reading.words[second.purpose - 1].end
    return None


def _changes(part: Part) -> bool:
    """Whether it moves a number from one value to another."""
    first, last = part.all_words[part.begin].start, part.all_words[part.end - 1].end
    return any(first <= each.start < last for each in part.reading.changes)


def _ends(part: Part) -> bool:
    """Whether it can be told when it is done."""
    return measured(part) or bool(finished(part))


def _second_change(reading: Reading) -> Span | None:
    """Where a second number is moved up or down behind the first one."""
    amounts = reading.amounts
    if not amounts:
        return None
    second = sorted(_moved_behind(reading, amounts[0].end))
    if not second:
        return None
    purpose = min((start for start, _ in reading.theme("purpose_marker")), default=len(reading.text))
    found = [(each.start, each.end) for each in reading.changes]
    places = sorted([*found, *((each.start, each.end) for each in amounts)])
    for verb in second:
        if verb[0] >= purpose:
            return None
        later = bisect_left(places, (verb[1] + 1, 0))
        if later < len(places) and _joined(reading, verb[0]):
            return verb[0], places[later][1]
    return None


def _moved_behind(reading: Reading, place: int) -> set[Span]:
    """Where words that move a number begin behind a place of the text."""
    found: set[Span] = set()
    for theme in _MOVING:
        starts = reading.starts.get(theme)
        # The last of them begins behind it, or none does.
        if starts and reading.words[max(starts)].start >= place:
            found.update(verb for verb in reading.theme(theme) if verb[0] >= place)
    return found


def _joined(reading: Reading, at: int) -> bool:
    """Whether a second result is joined on right before a place of the text."""
    if _JOINING_SIGNS.search(reading.text, max(0, at - 20), at):
        return True
    before = reading.text[max(0, at - 20) : at].rstrip("\t *•-").casefold()
    return any(
        before.endswith(word) and not before[: -len(word)][-1:].isalnum()
        for word in reading.pack.terms("joining_word")
    )
