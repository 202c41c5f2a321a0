"""Which of two things came first, and a text that tells it the other way round. Knows no rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, pairwise

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.about import form
from goalcoach.rules.apart import past
from goalcoach.rules.clauses import span_of_sentence, words_in
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.joined.evidence import EvidenceItem
from goalcoach.rules.language.read import Language, Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.thresholds import TEXT_LIMIT
from goalcoach.rules.whose_day import OneDay, says, single_days


def turned_order(reading: Reading, items: Sequence[EvidenceItem], calendar: OrgCalendar) -> Iterator[Span]:
    """Places of words of order between two things that the evidence has on days in the other order.

    The thing behind such a word is the nearest one there; the other one stands in front, or behind it where
    the word begins the sentence: "after the mill came the dairy".
    """
    orders = [(word, order) for word in reading.words if (order := _order(reading, word))]
    if not orders:
        return
    several = [single_days(fair(each.text[:TEXT_LIMIT]), each.day, reading.pack, calendar) for each in items]
    told = [each for each in several if len(each) > 1]
    told.append(_by_sentence(items, reading.pack, calendar))
    every = [_mentions(reading, days) for days in told]
    for word, order in orders:
        turned = _counted_back(reading, word, order) or any(
            _turned(reading, word, order, named) for named in every
        )
        if turned and not _of_a_pair(reading, word):
            yield word.start, word.end


def _counted_back(reading: Reading, word: Word, order: str) -> bool:
    """Whether a later one of several is told first: "first came the second delay, then the first delay"."""
    begin, end = span_of_sentence(reading, word.start)
    front, behind = (_places(reading, *span) for span in ((begin, word.start), (word.end, end)))
    if not front or not behind or front[-1][1] != behind[0][1]:
        return False
    return front[-1][0] != behind[0][0] and (front[-1][0] < behind[0][0]) is (order == "after")


def _places(reading: Reading, begin: int, end: int) -> list[tuple[int, str]]:
    """Which of several things a part of a text names, in its order, each with what it is one of."""
    terms = reading.pack.terms("place_word")
    pairs = pairwise(words_in(reading, begin, end))
    return [(int(terms[form(one)]), form(thing)) for one, thing in pairs if form(one) in terms]


_Mentions = Sequence[tuple[int, OneDay]]
"""Where words stand that only one day of the evidence has, with that day."""


def _turned(reading: Reading, word: Word, order: str, named: _Mentions) -> bool:
    """Whether the two things around a word of order happened the other way round."""
    begin, end = span_of_sentence(reading, word.start)
    front = _between(named, begin, word.start)
    behind = _between(named, word.end, end)
    if not front and order == _THEN and begin:
        front = _between(named, span_of_sentence(reading, begin - 2)[0], begin)
    if not front and order != _THEN and len(_in_front(reading, word)) <= _OPENING:
        front, behind = behind[1:], behind[:1]
    if len(front) != 1 or len(behind) != 1 or front[0].day == behind[0].day:
        return False
    return (front[0].day < behind[0].day) is (order == "after")


_OPENING = 2
"""Words in front of one that begins a sentence: "only after the mill", "and shortly after"."""
_THEN = "then"
"""The order of what an adverb stands in front of: that came behind what was told before."""


def _between(named: _Mentions, begin: int, end: int) -> list[OneDay]:
    """The days of which some word of a part is, in its order; each once for words in a row."""
    inside = (day for start, day in named if begin <= start < end)
    return [day for day, _ in groupby(inside)]


def _mentions(reading: Reading, days: Sequence[OneDay]) -> _Mentions:
    found = []
    for word in reading.words:
        of_it = [each for each in days if not each.names.isdisjoint((word.lemma, word.text.lower()))]
        if len(of_it) == 1:
            found.append((word.start, of_it[0]))
    return found


def _by_sentence(items: Sequence[EvidenceItem], reader: Language, calendar: OrgCalendar) -> list[OneDay]:
    """The days that sentences name, each one alone, with the words that no other of these sentences has."""
    found: list[OneDay] = []
    for item in items:
        text = fair(item.text[:TEXT_LIMIT])
        times = [
            each for each in reader.times(text, item.day, calendar) if each.until and each.begin == each.until
        ]
        words = reader.words(text)
        for sentence in reader.sentences(text) if times else ():
            inside = [each for each in times if sentence.start <= each.start < sentence.end]
            if len(inside) == 1:
                forms = _forms(
                    [word for word in words if sentence.start <= word.start < sentence.end], reader
                )
                found.append(OneDay(past(inside[0].until or item.day, item.day), forms, forms))
    many = Counter(chain.from_iterable(each.names for each in found))
    return [replace(each, names=frozenset(name for name in each.names if many[name] == 1)) for each in found]


def _forms(words: Sequence[Word], reader: Language) -> frozenset[str]:
    told = [word for word in words if says(word.text.lower(), reader)]
    return frozenset(chain.from_iterable((word.lemma, word.text.lower()) for word in told))


def _order(reading: Reading, word: Word) -> str:
    """Which order a word tells, "before", "after" or "then": "later than", "first … then"; empty for none."""
    low, terms = word.text.lower(), reading.pack.terms
    behind = reading.text[word.end :].lower().split()[:1]
    if low in terms("order_than") and behind and behind[0] in terms("against_them"):
        return terms("order_than")[low]
    if low in terms("afterwards_word"):
        return _THEN
    if low in terms("then_word"):
        return "" if terms("first_word").keys().isdisjoint(_in_front(reading, word)) else _THEN
    if low in terms("order_opening"):
        return "" if _in_front(reading, word) else terms("order_opening")[low]
    order = terms("order_word").get(low, "")
    return _OPPOSITE[order] if order and behind and behind[0] in terms("order_turned") else order


def _in_front(reading: Reading, word: Word) -> list[str]:
    begin, _ = span_of_sentence(reading, word.start)
    return [form(each) for each in reading.words if begin <= each.start and each.end <= word.start]


_OPPOSITE = {"before": "after", "after": "before"}


def _of_a_pair(reading: Reading, word: Word) -> bool:
    """Whether a word of order only goes with its opposite: "photos before and after"."""
    orders, k = reading.pack.terms("order_word"), reading.words.index(word)
    near = [form(each) for each in reading.words[max(0, k - 2) : k + 3]]
    return sum(each in orders for each in near) > 1
