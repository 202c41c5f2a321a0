"""Numbers and times by turns in one sentence: which number is told of which time. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from goalcoach.domain import late
from goalcoach.rules.language.read import Language

if TYPE_CHECKING:
    from goalcoach.rules.spans import Span

PARTING = late.pattern(r"[,;:()\u2013\u2014]")


class Token(NamedTuple):
    """A number or a time, in the order of a text."""

    start: int
    end: int
    timed: bool
    months: frozenset[int]
    """Those of a time, and the days of a close one."""


def compares(between: str, reader: Language) -> bool:
    """Whether a number is held against what is told of a time: "14 after 7 in March".

    Not in "come down to 6", nor where "von" only tells of what: "einen Stand von 6".
    """
    words = reader.words(between)
    comparing, onto = reader.terms("comparing_word"), reader.terms("onto_word")
    found = []
    for k, word in enumerate(words):
        low = word.text.lower()
        behind = words[k + 1].text.lower() if k + 1 < len(words) else ""
        of_what = low in reader.terms("of_word") and k > 0 and words[k - 1].text[0].isupper()
        goes_on = behind in reader.terms("and_subject") and between[: word.start].rstrip().endswith(",")
        if low in comparing and not (of_what or goes_on) and behind not in onto:
            found.append(low)
    return any(each not in onto for each in found)


def only_compared(text: str, tokens: Sequence[Token], reader: Language) -> frozenset[int]:
    """Where numbers stand behind a time that is only compared with: 5 of "9 fewer than in May, 5 left"."""
    found, compared = set(), reader.terms("against_them")
    for before, each in pairwise(tokens):
        front = text[: before.start].lower().split()[-1:]
        than = front or text[before.start : before.end].lower().split()[:1]
        apart = before.timed and not each.timed and PARTING.search(text, before.end, each.start)
        if apart and not compared.keys().isdisjoint(than):
            found.add(each.start)
    return frozenset(found)


def compared_with(text: str, tokens: Sequence[Token], reader: Language) -> Iterator[tuple[Token, Token]]:
    """Behind a time that a sentence is about: numbers it is held against, each with the time it is told of.

    34 of "June ended with 19, 15 fewer than the 34 at the end of January".
    """
    if not tokens[0].timed:
        return
    joining = {*reader.terms("and_word"), *reader.terms("onto_word")}
    against = {*reader.terms("against_them"), *reader.terms("comparing_word")} - joining
    for before, number, time in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if number.timed or not time.timed:
            continue
        front = text[before.end : number.start].lower().split()[-_NEAR:]
        between = text[number.end : time.start]
        words = between.lower().split()
        apart = PARTING.search(between) or compares(between, reader) or not joining.isdisjoint(words)
        if not apart and len(words) <= _FAR and not against.isdisjoint(front):
            yield number, time


_NEAR, _FAR = 3, 5
"""Words in front of a number among which it is compared, and those that its time may stand behind it."""


def by_turns(tokens: Sequence[Token], *, trails: bool) -> Iterator[tuple[int, frozenset[int]]]:
    """Numbers and times by turns. With two times in a row they are of both together, or between them.

    A number behind the last time is of that one where it `trails`: "24 in June, of which 6".
    """
    ordered = tokens if tokens[0].timed else tokens[::-1]
    if [each.timed for each in tokens] == [True, False, False, True]:  # "in June 6, after 9 in January"
        yield tokens[1].start, tokens[0].months
        yield tokens[2].start, tokens[3].months
        return
    if any(one.timed and other.timed for one, other in pairwise(ordered)):
        numbers = [token for token in tokens if not token.timed]
        if trails and len(numbers) == 1:  # "34 letters from January and February"
            yield numbers[0].start, frozenset().union(*(token.months for token in tokens))
        return
    months = next(token.months for token in ordered if token.timed) if trails else frozenset[int]()
    for token in ordered:
        if token.timed:
            months = token.months
        else:
            yield token.start, months


def told_behind(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, frozenset[int]]]:
    """Several numbers of a sentence that begins with a time, where each other time stands behind its number:
    "storm on 28 Nov: 9 tracks blocked, last two open on 10 Dec". None where any does not."""
    times = sum(each.timed for each in tokens)
    if times < _SEVERAL or len(tokens) - times < _SEVERAL or not tokens[0].timed:
        return
    own = {}
    for before, number, time in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if time.timed:
            begun = not number.timed and _SIGNS.search(text, before.end, number.start)
            if not begun or PARTING.search(text, number.end, time.start):
                return
            own[number.start] = time.months
    months = tokens[0].months
    for each in tokens:
        months = each.months if each.timed else months
        if not each.timed:
            yield each.start, own.get(each.start, months)


_SEVERAL = 2
_SIGNS = late.pattern(r"[,;]")
"""Of those that part a sentence: behind them another number begins."""


def with_spans(named: Sequence[Token], spans: Iterable[Span]) -> Iterator[Token]:
    """The times by their usual names, and those by other names, which take the place of what is in them."""
    others = [
        each
        for each in spans
        if (each.holds or each.close)
        and max(days.many for days in each.days) <= _SEASON
        and not (each.plain and any(_meet(each, one) for one in named))
    ]
    kept = [each for each in named if not any(_meet(other, each) for other in others)]
    yield from kept
    told = [Token(each.start, each.end, True, each.times) for each in others]
    yield from (each for each in told if not any(_within(one, each) for one in kept))


_SEASON = 125
"""Days of a season or a quarter and a bit; of longer times no single number is told."""


def _within(one: Token, other: Token) -> bool:
    """Whether a time only tells more closely which part of another beside it: "early on, in January"."""
    near = min(abs(one.start - other.end), abs(other.start - one.end)) <= _BESIDE
    return near and one.months < {each for each in other.months if each <= _MONTHS}


_MONTHS = 12
_BESIDE = 5
"""Signs between two times, such as ", in "."""


def _meet(one: Span, other: Token) -> bool:
    return one.start < other.end and other.start < one.end
