"""Words that count without a number, "no", "both", where the evidence counts otherwise. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from goalcoach.domain.late import dataclass
from goalcoach.rules.about import form
from goalcoach.rules.clauses import all_between_signs, between_signs, words_in
from goalcoach.rules.derived import happened, rests
from goalcoach.rules.figure import Figure
from goalcoach.rules.in_parts import part_places
from goalcoach.rules.language.read import FIRM_UNITS, Word
from goalcoach.rules.named_times import named_months
from goalcoach.rules.number_words import RECKONING
from goalcoach.rules.once import kept
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import within
from goalcoach.rules.surface import QUOTED

_THING = 4
"""Words behind one that counts among which the thing stands."""
_LONGEST = 4
"""Words of "alle bis auf eine"."""
_MOST = 24
"""Words that count which are looked at: no sentence for people has more."""
_ALL = "all"


@dataclass(frozen=True, slots=True)
class _Told:
    """How many of which things a clause tells, by its words."""

    place: Span
    least: Decimal
    most: Decimal
    every: bool
    """Whether it is all of them, however many they are."""
    things: frozenset[str]


def counted_otherwise(reading: Reading, told: Sequence[Figure], texts: Sequence[Reading]) -> Iterator[Span]:
    """Places of words that count things which the evidence counts, in the same words, and as another number.

    `told` has the numbers of `texts`, each with the place of its text as its source. A clause that says
    anything more than one of them is left aside: of that nothing was counted.
    """
    for each in islice(_told_in(reading, told), _MOST):
        begin, end = between_signs(reading.text, each.place[0])
        months = named_months(reading, begin, end)
        words = [
            word for word in words_in(reading, begin, end) if not within((word.start, word.end), [each.place])
        ]
        for source, text in enumerate(texts):
            of_it = [one for one in happened(told) if one.source == source and _of_them(one, each, months)]
            several = (
                [one for one in of_it if first <= one.start < last] for first, last in _known(text, words)
            )
            like = next(filter(None, several), [])
            if like and _belies(each, like, text):
                yield each.place
                break


def _of_them(one: Figure, told: _Told, months: frozenset[int]) -> bool:
    """Whether a number may count these things in these months."""
    timed = not months or not one.months or not months.isdisjoint(one.months)
    return timed and one.unit in {"", *told.things}


def _belies(told: _Told, like: Sequence[Figure], text: Reading) -> bool:
    """Whether no number of the evidence is so many, nor what is left of one."""
    left = rests(like)
    if told.every:
        return bool(left) and all(each.value for each in left)
    if not told.most and any(form(word) in text.pack.terms("negation") for word in text.words):
        return False
    named = any(each.unit and not each.unnamed for each in like) or bool(left)
    values = {each.value for each in (*like, *left)}
    return named and not any(told.least <= value <= told.most for value in values)


def _known(text: Reading, words: Sequence[Word]) -> Iterator[Span]:
    """Where parts of a text lie that have all words which say something, parts of sentences first."""
    reader = text.pack
    free = [reader.terms(theme) for theme in (*_FREE, *RECKONING)]
    wanted = [
        {form(word), word.lemma, *reader.stems((form(word), word.lemma))}
        for word in words
        if not word.text[0].isdigit()
        and not any(each in theme for theme in free for each in (form(word), word.lemma))
    ]
    if not wanted:
        return
    for begin, end, told in _stems_of_parts(text):
        if all(not told.isdisjoint(each) for each in wanted):
            yield begin, end


@kept
def _stems_of_parts(text: Reading) -> tuple[tuple[int, int, frozenset[str]], ...]:
    """The parts of sentences, and then the sentences, each with its words in all their forms."""
    sentences = ((each.start, each.end) for each in text.sentences)
    found = []
    for begin, end in dict.fromkeys((*all_between_signs(text.text), *sentences)):
        told = {each for word in words_in(text, begin, end) for each in (form(word), word.lemma)}
        found.append((begin, end, frozenset(told) | text.pack.stems(told)))
    return tuple(found)


_FREE = (
    *("connecting", "everyday", "month", "month_word", "went_up", "went_down", "arriving_at", "by_so_much"),
    *("person_verb", "being", "addressed", "apposed_word", "there_is"),
)
"""Themes of words that say nothing of what was counted."""


def _told_in(reading: Reading, told: Sequence[Figure]) -> Iterator[_Told]:
    units = {each.unit for each in told} - {"", *FIRM_UNITS}
    taken = [
        *part_places(reading),
        *((each.start, each.end) for each in reading.quantities if each.value > 1),
        *(quote.span() for quote in QUOTED.finditer(reading.text)),
    ]
    k = 0
    while k < len(reading.words):
        many, meant = _counting(reading, k)
        place = reading.words[k].start, reading.words[k + max(0, many - 1)].end
        if many and not within(place, taken) and not _of_others(reading, k, many):
            things = _things(reading, k, many, units)
            least, _, most = meant.rstrip("*").partition("-")
            if things or meant.endswith("*"):
                low = Decimal(0 if least == _ALL else least)
                yield _Told(place, low, Decimal(most) if most else low, least == _ALL, things)
        k += many or 1


def _counting(reading: Reading, k: int) -> tuple[int, str]:
    """How many words from word k on count something, and how many that is."""
    counts = reading.pack.terms("count_word")
    for many in range(_LONGEST, 0, -1):
        words = reading.words[k : k + many]
        meant, _, written = counts.get(" ".join(map(form, words)), "").partition(" ")
        if meant and len(words) == many and written in ("", words[-1].text):
            return many, meant
    return 0, ""


def _of_others(reading: Reading, k: int, many: int) -> bool:
    """Whether words around take it back, "not every", "nearly all", or it is one of more: "every one of"."""
    front = [form(word) for word in reading.words[max(0, k - 2) : k]]
    behind = [form(word) for word in reading.words[k + many : k + many + 1]]
    near, terms = {*front[-1:], " ".join(front)}, reading.pack.terms
    themes = ("negation", "about_part", "count_word", "definite_word", "share_word")
    back = {word for theme in themes for word in terms(theme)}
    return not near.isdisjoint(back) or (many == 1 and not terms("share_word").keys().isdisjoint(behind))


def _things(reading: Reading, k: int, many: int, units: set[str]) -> frozenset[str]:
    """The things that are counted behind a word, or in its clause where it ends one: "fell to none"."""
    begin, end = between_signs(reading.text, reading.words[k].start)
    alone = many == 1 and form(reading.words[k]) in reading.pack.terms("a_single")
    reach = k + many + (1 if alone else _THING)  # "one" of a row of words may be one of anything
    behind = [word for word in reading.words[k + many : reach] if word.start < end]
    for word in behind:
        if found := {reading.pack.thing(each) for each in (word.lemma, form(word))} & units:
            return frozenset(found)
    front = [*words_in(reading, begin, reading.words[k].start)]
    if front and form(front[-1]) in reading.pack.terms("arriving_at"):
        named = (reading.pack.thing(each) for word in front for each in (word.lemma, form(word)))
        return frozenset({*named} & units)
    return frozenset()
