"""What only sounds like a cause: a price, who made a thing, where a fault came from. Knows no rule."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.rules.about import form
from goalcoach.rules.clauses import SIGN, in_a_question, span_of_sentence, words_in
from goalcoach.rules.language.read import Role, Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, within


def no_cause(reading: Reading, at: Span, items: Sequence[Said]) -> bool:
    """Whether words for a cause tell none here, by what stands around them and in the evidence."""
    return (
        _left_open(reading, at)
        or _a_price(reading, at, items)
        or _made_by_them(reading, at, items)
        or asks_what(reading, words_in(reading, *at)[0])
    )


def asks_what(reading: Reading, word: Word) -> bool:
    """Whether a question has what it asks for in place of what caused something: "what holds you back?"."""
    if not in_a_question(reading, word.start):
        return False
    begin, _ = span_of_sentence(reading, word.start)
    first = next((each for each in words_in(reading, begin, word.end)), word)
    front = words_in(reading, first.start, word.end)
    asking = reading.pack.terms("asked_for")
    return form(first) in asking and len(front) <= _NEAR


_NEAR = 2
"""Words with which such a question begins: "what holds …", "was hält …"."""


def _left_open(reading: Reading, at: Span) -> bool:
    """Whether it names no place that something came from: "do not say which loom the fault came from"."""
    inside = words_in(reading, *at)
    if form(inside[-1]) not in reading.pack.terms("origin_word"):
        return False
    behind = next((each for each in reading.words if each.start >= at[1]), None)
    ends = behind is None or SIGN.search(reading.text, at[1], behind.start) is not None
    begin, _ = span_of_sentence(reading, at[0])
    front = words_in(reading, begin, at[0])
    asked = [k for k, each in enumerate(front) if form(each) in reading.pack.terms("asked_for")]
    if not ends or not asked or asked[-1] == 0:
        return False
    return SIGN.search(reading.text, front[asked[-1] - 1].end, front[asked[-1]].start) is None


def _a_price(reading: Reading, at: Span, items: Sequence[Said]) -> bool:
    """Whether it tells what something cost, and one piece of evidence has all the words for that thing."""
    inside = words_in(reading, *at)
    if inside[0].lemma not in reading.pack.terms("price_verb"):
        return False
    money = [each for each in reading.quantities if each.start >= at[1] and each.role is not Role.DATE]
    behind = [each for each in reading.words if at[1] <= each.start]
    if (
        not money
        or not behind
        or money[0].start > behind[0].start
        or money[0].unit.lower() not in reading.pack.terms("money_unit")
    ):
        return False
    begin, _ = span_of_sentence(reading, at[0])
    thing = words_in(reading, begin, at[0])
    free = {*reading.pack.terms("connecting"), *reading.pack.terms("each_word")}
    named = [each for each in thing if form(each) not in free]
    return bool(named) and any(each.share(named, ()) == 1 for each in items)


def _made_by_them(reading: Reading, at: Span, items: Sequence[Said]) -> bool:
    """Whether it tells who made a thing that is there now, as one piece of evidence does."""
    terms = reading.pack.terms
    inside = words_in(reading, *at)
    behind = [each for each in reading.words if each.start >= at[1]]
    owner = inside[-1] if form(inside[-1]) in terms("addressed_other") else (behind or [inside[-1]])[0]
    if form(owner) not in terms("addressed_other"):
        return False
    begin, end = span_of_sentence(reading, at[0])
    rest = [word for word in words_in(reading, begin, end) if not at[0] <= word.start <= owner.start]
    came = form(inside[-1]) in terms("origin_word")
    there = came or any(form(word) in terms("there_now") for word in rest[:_SOON])
    changed = any(form(word) in terms(each) for word in rest for each in _CHANGED)
    if changed or not there:
        return False
    small = {*terms("connecting"), *terms("there_now")}
    timed = [(each.start, each.end) for each in reading.times]
    timed += [(each.start, each.end) for each in reading.quantities]
    named = [word for word in rest if form(word) not in small and not within((word.start, word.end), timed)]
    made = {*terms("done_oneself")} if came else {*terms("done_oneself"), *terms("made_word")}
    return any(
        not made.isdisjoint(item.words) and item.share(named, ()) >= _MOSTLY for item in items if named
    )


_CHANGED = ("went_down", "went_up", "difference_word", "negation")
"""Words by which a thing is not only there: "thanks to you there are fewer"."""
_MOSTLY = 0.6
"""Of the words for what is there, the share that the piece must have which tells who made it."""
_SOON = 5
"""Words among which it is told that a thing is there: "thanks to you a board hangs"."""
