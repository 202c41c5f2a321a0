"""Two deeds told alike, and a sentence that mixes them: the pump of hall 3 in hall 5. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from goalcoach.rules.clauses import MARKS, in_a_question
from goalcoach.rules.facts import Facts
from goalcoach.rules.once import kept
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.side_by_side import Token, own_tokens, sentences, tokens

_LONGEST, _MOST = 32, 32
"""Words of a sentence that is laid beside another, and how many such sentences there are at most."""
_ALIKE = 0.5
"""Share of the words of the shorter of two sentences that must stand in the other, in their order."""
_PLACES = 2
"""Places in which two deeds differ at least: of one place nothing can be mixed."""


class _Pair(NamedTuple):
    """Two sentences that tell alike of two deeds, and what each has in the places where they differ."""

    one: Sequence[Token]
    other: Sequence[Token]
    places: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]
    """For each place the words of either that the other one has nowhere."""
    keys: tuple[frozenset[str], frozenset[str]]
    """All that these words of either are looked up by."""


def mixed(reading: Reading, texts: Sequence[str]) -> Iterator[Span]:
    """Places of words that belong to another deed than the rest of their sentence, questions left aside.

    `texts` are what was told, each by itself. Two sentences of it must be told alike, and differ in two
    places or more: what, where, for whom. A sentence is mixed where it has one of these of the first and
    another of the second, and none of both. One that names both of a place tells of both deeds.
    """
    pairs = _alike(reading.facts, tuple(texts), reading.pack.code)
    if not pairs:
        return
    ours = own_tokens(reading)
    units = [each for text in texts for each in _units(reading.facts, text, reading.pack.code)]
    for begin, end in _clauses(ours, reading.text):
        here = ours[begin:end]
        if here and not in_a_question(reading, here[0].start):
            found = next(
                (at for pair in _spoken_of(here, pairs) for at in _mixed_of(here, pair, units)), None
            )
            if found is not None:
                yield found.start, found.end


def _clauses(ours: Sequence[Token], text: str) -> Iterator[tuple[int, int]]:
    """First and last word (exclusive) of what stands between two signs that end a statement."""
    begin = 0
    for k in range(1, len(ours) + 1):
        ends = k == len(ours) or any(sign in text[ours[k - 1].end : ours[k].start] for sign in _ENDS)
        if ends:
            yield begin, k
            begin = k


_ENDS = (*".;:!", *MARKS)


def _spoken_of(here: Sequence[Token], pairs: Sequence[_Pair]) -> Iterator[_Pair]:
    """The pairs of which a sentence has words of both, which is quickly told."""
    keys = frozenset().union(*(each.keys for each in here))
    return (pair for pair in pairs if not any(keys.isdisjoint(each) for each in pair.keys))


def _mixed_of(here: Sequence[Token], pair: _Pair, units: Sequence[Sequence[Token]]) -> Iterator[Token]:
    """The word of the one that stands among words of the other; none where a place has both."""
    of_one = [_found(here, pair.one, place) for place, _ in pair.places]
    of_other = [_found(here, pair.other, place) for _, place in pair.places]
    if any(one and other for one, other in zip(of_one, of_other, strict=True)):
        return
    ones, others = ([word for word in each if word] for each in (of_one, of_other))
    if not (ones and others):
        return
    apart = [unit for unit in units if not (_within(pair.one, unit) and _within(pair.other, unit))]
    if not any(_together(ones, others, unit) for unit in apart):
        yield min((ones, others), key=len)[0]


def _within(part: Sequence[Token], unit: Sequence[Token]) -> bool:
    return any(part[0] is each for each in unit)


def _together(ones: Sequence[Token], others: Sequence[Token], unit: Sequence[Token]) -> bool:
    """Whether a sentence that was told has a word of each."""
    keys = frozenset().union(*(each.keys for each in unit))
    return all(any(not keys.isdisjoint(word.keys) for word in each) for each in (ones, others))


def _found(here: Sequence[Token], told: Sequence[Token], place: Sequence[int]) -> Token | None:
    """The first word of a sentence that is one of these words of what was told.

    A number counts only behind the same word as there: "hall 3".
    """
    for k, word in enumerate(here):
        for j in place:
            if _same(word, told[j]) and (not word.number or _behind_the_same(here, k, told, j)):
                return word
    return None


def _same(one: Token, other: Token) -> bool:
    return not one.keys.isdisjoint(other.keys)


def _behind_the_same(here: Sequence[Token], k: int, told: Sequence[Token], j: int) -> bool:
    named = k > 0 and j > 0 and not (here[k].parted or told[j].parted)
    return named and not here[k - 1].kind and _same(here[k - 1], told[j - 1])


@kept
def _alike(facts: Facts, texts: tuple[str, ...], language: str) -> tuple[_Pair, ...]:
    """The pairs of sentences that are told alike."""
    units = [each for text in texts for each in _units(facts, text, language)][:_MOST]
    found = (_pair(one, other) for one, other in combinations(units, 2))
    return tuple(each for each in found if each)


def _units(facts: Facts, text: str, language: str) -> Iterator[Sequence[Token]]:
    """The sentences of a text, and the parts between their signs where there are several."""
    every = tokens(facts, text, language)
    for begin, end in sentences(every):
        signs = [k for k in range(begin + 1, end) if every[k].parted]
        if end - begin <= _LONGEST:
            yield every[begin:end]
        for first, last in pairwise((begin, *signs, end)) if signs else ():
            if last - first <= _LONGEST:
                yield every[first:last]


def _pair(one: Sequence[Token], other: Sequence[Token]) -> _Pair | None:
    """Two sentences with their places; None where they are not told alike, or one is a part of the other."""
    least = _ALIKE * min(len(one), len(other))
    if not _near(one, other, least) or not {*map(id, one)}.isdisjoint(map(id, other)):
        return None
    row = _in_a_row(one, other)
    heavy = any(not (one[i].kind or one[i].number) for i, _ in row)
    if not heavy or len(row) < least:
        return None
    ends = [(-1, -1), *row, (len(one), len(other))]
    gaps = ((range(i + 1, k), range(j + 1, m)) for (i, j), (k, m) in pairwise(ends))
    places = [(_own(one, ours, other), _own(other, theirs, one)) for ours, theirs in gaps if ours and theirs]
    places = [each for each in places if any(each) and not _unlike(one, other, *each)]
    keys = (_keys(told, [k for each in places for k in each[n]]) for n, told in enumerate((one, other)))
    ours, theirs = keys
    return _Pair(one, other, tuple(places), (ours, theirs)) if len(places) >= _PLACES else None


def _unlike(one: Sequence[Token], other: Sequence[Token], ours: Sequence[int], theirs: Sequence[int]) -> bool:
    """Whether one has words and the other numbers alone: "response time 9 h in January, 6 h in February"."""
    only = [bool(own) and all(told[k].number for k in own) for told, own in ((one, ours), (other, theirs))]
    return bool(ours and theirs) and only[0] is not only[1]


def _near(one: Sequence[Token], other: Sequence[Token], least: float) -> bool:
    """Whether two sentences may have so many words in a row, which is quickly told."""
    theirs = frozenset().union(*(each.keys for each in other))
    return sum(not each.keys.isdisjoint(theirs) for each in one) >= least


def _keys(told: Sequence[Token], places: Sequence[int]) -> frozenset[str]:
    return frozenset().union(*(told[k].keys for k in places))


def _own(told: Sequence[Token], gap: Sequence[int], other: Sequence[Token]) -> tuple[int, ...]:
    """The words of a gap that mean something, or are numbers, and that the other sentence has nowhere."""
    return tuple(k for k in gap if not told[k].kind and not any(_same(told[k], each) for each in other))


def _in_a_row(one: Sequence[Token], other: Sequence[Token]) -> list[tuple[int, int]]:
    """The longest row of words that both have in this order, by their places."""
    both = [[_same(ours, theirs) for theirs in other] for ours in one]
    most = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        below, row, alike = most[i + 1], most[i], both[i]
        for j in range(len(other) - 1, -1, -1):
            row[j] = below[j + 1] + 1 if alike[j] else max(below[j], row[j + 1])
    found, i, j = [], 0, 0
    while i < len(one) and j < len(other):
        if both[i][j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif most[i + 1][j] >= most[i][j + 1]:
            i += 1
        else:
            j += 1
    return found
