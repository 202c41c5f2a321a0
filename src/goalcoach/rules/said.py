"""What a person said, read once: the numbers, dates and words a suggestion may rest on. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate

from goalcoach.domain import late
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.late import dataclass
from goalcoach.rules.counting import counted, in_units
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.implied import (
    bare_days,
    days_in_digits,
    days_without_month,
    ends_of_months,
    ends_of_short_years,
    ends_of_weeks,
    opening_number,
    parts_asked_for,
    shares,
)
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import FIRM_UNITS, Language, Quantity, Role, TimeReference, Word
from goalcoach.rules.number_signs import unsaid_signs
from goalcoach.rules.once import kept
from goalcoach.rules.once_more import once_too_often
from goalcoach.rules.reading import Reading
from goalcoach.rules.spelled_clocks import clocks_put_together, clocks_told
from goalcoach.rules.surface import ISO_DATE, QUOTED
from goalcoach.rules.thresholds import SAID_LIMIT

DIGITS = late.pattern(r"\d+(?:[.,]\d+)*")
"""A number in digits, with its points and commas."""
_CLOCK = late.pattern(r"\b(?:[01]?\d|2[0-4]):[0-5]\d\b")
_PUNCTUATION = late.pattern(r"[\W_]+")
_ANSWER = 4
"""Words up to which a message may be nothing but a time."""


@dataclass(frozen=True, slots=True)
class Said:
    """The person's words, as far as a suggestion may use them."""

    numbers: frozenset[Decimal]
    dates: frozenset[date]
    """First and last days of every time they named."""
    words: frozenset[str]
    """Lower-case words, and their lemmas."""
    text: str
    """All of it, lower case, a blank before and behind each word."""
    units: frozenset[tuple[Decimal, str]] = frozenset()
    """Numbers with the unit they were told in, empty for none."""
    bounds: frozenset[date] = frozenset()
    """First and last day of the time that is spoken of; nothing else need have begun or ended then."""
    stems: frozenset[str] = frozenset()
    """Words without their endings, in a language whose lemmas do not tell."""
    language: str = "en"

    def of_something_else(self, value: Decimal, unit: str) -> bool:
        """Whether this number was told, and each time of something else: of four suppliers, not days.

        A thing that was never counted may be what was counted by another name.
        """
        told = {each for number, each in self.units if number == value}
        if not told or not told.isdisjoint({"", unit}):
            return False
        return unit in FIRM_UNITS or bool(unit and self.counts(unit))

    def counts(self, unit: str) -> frozenset[Decimal]:
        """The numbers of this thing that were told."""
        return frozenset(value for value, each in self.units if each == unit)

    def has(self, phrase: str) -> bool:
        """Whether these very words were said, however they were spaced or punctuated."""
        wanted = flat(phrase)
        return bool(wanted) and f" {wanted} " in self.text

    def share(self, words: Iterable[Word], free: Iterable[str]) -> float:
        """Share of content words that were said, 0 to 1; 1 when there is none. `free` words do not count."""
        content = [w for w in words if w.lemma not in free and not w.text[0].isdigit()]
        if not content:
            return 1.0
        return sum(w.lemma in self.words or self.akin(w.text.lower()) for w in content) / len(content)

    def akin(self, word: str) -> bool:
        """Whether a lower-case word was said, if with another ending."""
        return word in self.words or not self.stems.isdisjoint(pack(self.language).stems((word,)))

    def in_a_compound(self, word: str) -> bool:
        """Whether a word ends one that was said, or the other way round: "Brillen" of "Kinderbrillen"."""
        stems = pack(self.language).stems((word,)) if self.stems else ()
        ours = [each for each in stems if len(each) >= _LONG_STEM and each[0] != "~"]
        return any(
            each.endswith(one) or one.endswith(each)
            for one in ours
            for each in self.stems
            if len(each) >= _LONG_STEM and each[0] != "~"
        )


_LONG_STEM = 5
"""Letters from which on the end of a German word is no chance."""


def flat(text: str) -> str:
    """A text as its lower-case words, apart by one blank each."""
    return _PUNCTUATION.sub(" ", text.casefold()).strip()


def said(facts: Facts, language: str) -> Said | None:
    """What the person said; None when the text does not come from a conversation."""
    if facts.said is None:
        return None
    return _said(_read(facts.said), language, facts.today, facts.calendar)


def _read(texts: tuple[str, ...]) -> tuple[str, ...]:
    """As much of it as is read. What stands beyond counts as not said, which is the safe side."""
    if sum(map(len, texts)) <= SAID_LIMIT:
        return texts
    ends = accumulate(map(len, texts))
    cut = (text[: max(0, SAID_LIMIT - end + len(text))] for text, end in zip(texts, ends, strict=True))
    return tuple(text for text in cut if text)


@lru_cache(maxsize=32)
def _said(texts: tuple[str, ...], language: str, today: date, calendar: OrgCalendar) -> Said:
    fairly = tuple(map(fair, texts))
    each = [_one(text, language, today, calendar) for text in fairly]
    return Said(
        numbers=frozenset().union(*(one.numbers for one in each), *map(opening_number, texts)),
        dates=frozenset().union(*(one.dates for one in each)),
        words=frozenset().union(*(one.words for one in each)),
        text=as_told(texts),
        units=frozenset().union(*(one.units for one in each)),
        stems=frozenset().union(*(one.stems for one in each)),
        language=language,
    )


def _of_words(text: str, language: str, today: date, calendar: OrgCalendar) -> Said:
    """One thing that was said, or written."""
    reader = pack(language)
    words: set[str] = set()
    undated = ISO_DATE.sub(" ", text)
    units = frozenset(in_units(undated, reader.quantities(undated), reader))
    units |= {(part, unit) for value, unit in units for part in parts_asked_for(text, value, reader)}
    numbers = {value for value, _ in units}
    for token in DIGITS.findall(undated):
        numbers.update(reader.values(token))
    numbers.update(shares(undated, reader))
    worth = reader.terms("worth")
    for word in reader.words(text):
        words.update((word.text.lower(), word.lemma))
        if word.text.lower() in worth:
            numbers.add(Decimal(worth[word.text.lower()]))
    return Said(
        numbers=frozenset(numbers),
        dates=frozenset((*days_of(text, reader, today, calendar), *_answered(text, reader, today, calendar))),
        words=frozenset(words),
        text=f" {flat(text)} ",
        units=units,
        stems=reader.stems(words),
        language=language,
    )


_one = lru_cache(maxsize=256)(_of_words)  # kept by itself: with each turn of a conversation only one is new


def days_of(text: str, reader: Language, today: date, calendar: OrgCalendar) -> Iterator[date]:
    """First and last days of every time a text names, however it is written."""
    for time in reader.times(text, today, calendar):
        yield from (day for day in (time.begin, time.until, day_before(text, time, reader)) if day)
    yield from ends_of_months(text)
    yield from days_in_digits(text, today)
    yield from days_without_month(text, today, reader)
    yield from ends_of_weeks(text, today, reader)
    yield from ends_of_short_years(flat(text).split(), reader.terms("month"))


def _answered(text: str, reader: Language, today: date, calendar: OrgCalendar) -> Iterator[date]:
    """Days that are told by a time and nothing else, as one answers "by when?": "year end", "3 months"."""
    alone = text.strip(" .!")
    if len(alone.split()) <= _ANSWER:
        asked = f"in {alone}"
        for time in reader.times(asked, today, calendar):
            if (time.start, time.end) == (0, len(asked)):
                yield from (day for day in (time.begin, time.until) if day)


def day_before(text: str, time: TimeReference, reader: Language) -> date | None:
    """The last day that "before 30 June" leaves; None where a time is named in another way."""
    if time.until and flat(text[time.start : time.end]).split()[0] in reader.terms("before"):
        return time.until - timedelta(days=1)
    return None


def as_told(texts: Iterable[str]) -> str:
    """All words of what was told: as it reads and, apart from that, as it was written where that is more."""
    fairly = [(text, fair(text)) for text in texts]
    written = "".join(f"| {flat(text)} " for text, plain in fairly if flat(text) != flat(plain))
    return f" {flat(' '.join(plain for _, plain in fairly))} {written}"


def heard(text: str, facts: Facts) -> Said:
    """What a few words say by themselves, such as those that a note quotes."""
    return _heard(facts, text)


@kept
def _heard(facts: Facts, text: str) -> Said:
    return _of_words(fair(text), facts.language, facts.today, facts.calendar)


def unsaid_numbers(reading: Reading, told: Said, free_spelled: int) -> Iterator[tuple[int, int]]:
    """Places of numbers that were not said. Dates are another matter; small numbers in words are free."""
    yield from unsaid_signs(reading.text, told.text, told.numbers)
    yield from clocks_put_together(reading.text, told.text, reading.pack)
    spelled = [(each.start, each.end) for each in reading.quantities]
    unsaid = [
        place
        for place, each in zip(spelled, reading.quantities, strict=True)
        if _unsaid(reading, each, told, free_spelled)
    ]
    digits = [
        match.span()
        for match in DIGITS.finditer(reading.text)
        if not within(match.span(), spelled) and told.numbers.isdisjoint(reading.pack.values(match.group()))
    ]
    if not unsaid and not digits:  # then it is all the same which of them are dates, and nobody needs to look
        return
    covered = [(time.start, time.end) for time in reading.times if dated(time)]
    covered += bare_days(reading.text, told.dates, reading.pack)
    covered += clocks_told(reading.text, told.text, reading.pack)
    covered += [clock.span() for clock in _CLOCK.finditer(reading.text) if told.has(clock.group())]
    covered += [quote.span() for quote in QUOTED.finditer(reading.text) if told.has(quote.group())]
    yield from (place for place in (*unsaid, *digits) if not within(place, covered))


def _unsaid(reading: Reading, quantity: Quantity, told: Said, free_spelled: int) -> bool:
    """Whether a number was not said, or said of something else, unless it stands in a date."""
    if quantity.role is Role.DATE:
        return False
    if _free(reading.text, quantity, free_spelled) or once_too_often(reading, quantity):
        return _counted_otherwise(reading, quantity, told)
    meant = {value for value in (quantity.value, quantity.upper) if value is not None}
    unit = counted(quantity, reading.text, reading.pack)
    told_so = meant <= told.numbers and not told.of_something_else(quantity.value, unit)
    return not (told_so or (quantity.unit == "%" and _shares(meant) <= told.numbers))


def _shares(percents: Iterable[Decimal]) -> set[Decimal]:
    """50 % is the half that was said; "1" does not tell that anything is whole."""
    return {each / 100 if each < 100 else each for each in percents}


def as_percent(value: Decimal, numbers: frozenset[Decimal]) -> bool:
    """Whether a number is told as a share of one: the 25 of 25 % as 0.25."""
    return 0 < value < 100 and value / 100 in numbers


def where_named(names: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Where these names stand in a text, whatever their case."""
    low = text.casefold()
    if len(low) != len(text):
        low = text
    return [match.span() for name in names if name for match in re.finditer(re.escape(name.casefold()), low)]


def unsaid_digits(text: str, told: Said, language: str) -> str:
    """The first number in digits or other signs that was not said; empty when there is none."""
    if told.has(text):
        return ""
    for start, end in unsaid_signs(text, told.text, told.numbers):
        return text[start:end]
    for match in DIGITS.finditer(text):
        if told.numbers.isdisjoint(pack(language).values(match.group())):
            return match.group()
    return ""


def _free(text: str, quantity: Quantity, free_spelled: int) -> bool:
    spelled = text[quantity.start : quantity.end]
    if any(character.isdigit() for character in spelled):
        return False
    return quantity.value <= free_spelled and quantity.unit not in ("%", "pp")


def _counted_otherwise(reading: Reading, quantity: Quantity, told: Said) -> bool:
    """Whether a thing that was counted is counted in another way: "the seven others" of three.

    Fewer of them are some of them, unless it is said of all: "the two others".
    """
    unit = counted(quantity, reading.text, reading.pack)
    counts = told.counts(unit) if unit and unit not in FIRM_UNITS else frozenset()
    if not counts or quantity.value in counts or quantity.value <= 1:
        return False
    return quantity.value > max(counts) or _of_all(reading, quantity)


def _of_all(reading: Reading, quantity: Quantity) -> bool:
    """Whether the word in front says that no other such things are meant."""
    before = reading.text[: quantity.start].split()
    return bool(before) and flat(before[-1]) in reading.pack.terms("definite_word")


def unquoted(reading: Reading, said: Said | None) -> Iterator[Quantity]:
    """Numbers outside of quotes to the letter: those of “between 4 and 6 a.m.” are the evidence's own."""
    quotes = [each.span() for each in QUOTED.finditer(reading.text) if said and said.has(each.group())]
    for each in reading.quantities:
        if not within((each.start, each.end), quotes):
            yield each


def outside_quotes(reading: Reading, facts: Facts, theme: str) -> Iterator[tuple[int, int]]:
    """Places of a theme's words that mean it: not of longer words that only look like it, nor quotes.

    A sentence put together from the person's phrases stands in quotation marks, too: what counts is that they
    said the words of the theme.
    """
    places = tuple(reading.outside(theme, "lookalike"))
    told = said(facts, reading.pack.code) if places else None
    quotes = [m.span() for m in QUOTED.finditer(reading.text)] if told else []
    return (
        (start, end)
        for start, end in places
        if not (told and told.has(reading.text[start:end]) and within((start, end), quotes))
    )


def dated(time: TimeReference) -> bool:
    """Whether a time reference claims a point in time, not a rhythm or a length."""
    return time.bounded or time.begin is not None or time.until is not None


def unsaid_names(reading: Reading, told: Said, known: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Places of words written like names that were not said; the first word of a sentence may be any word."""
    ordinary, titles = reading.pack.grammar.ordinary, reading.pack.terms("title")
    unsaid = [
        (word, forms)
        for k, word in enumerate(reading.words)
        if _like_a_name(reading.text, word)
        and (forms := _forms(word, titles)).isdisjoint(told.words)
        and (_in_capitals(word) or not (ordinary(reading.words, k) or told.akin(word.text.lower())))
        and not _tag(reading.text, word)
        and not told.in_a_compound(word.text.lower())
    ]
    if not unsaid:
        return
    allowed = {flat(part) for text in known for part in text.split()}
    allowed |= reading.pack.terms("capitalised").keys()
    places = [(word.start, word.end) for word, forms in unsaid if forms.isdisjoint(allowed)]
    timed = [(time.start, time.end) for time in reading.times] if places else []
    yield from (place for place in places if not within(place, timed))


def _forms(word: Word, titles: Mapping[str, str]) -> set[str]:
    """How a word may have been said: "CTs" as "CT", "Frau" as "Fr."."""
    text = word.text
    letters = len(text) > _SHORTEST and text[-1] == "s" and text[:-1].isupper()
    short = text[:-1].lower() if letters else titles.get(text.lower(), word.lemma)
    return {flat(text), text.lower(), word.lemma, short}


_SHORTEST = 2
"""Letters of "Is", which is no plural."""


def _tag(text: str, word: Word) -> bool:
    """Whether it says what a piece of HTML is: markup, of which other rules tell, and nobody's name."""
    return text.endswith(("<", "</"), 0, word.start)


def _in_capitals(word: Word) -> bool:
    return word.text.isupper() and len(word.text) > 1


def _like_a_name(text: str, word: Word) -> bool:
    if not word.text[0].isupper() or (len(word.text) == 1 and text[word.end : word.end + 1] != "."):
        return False
    if _in_capitals(word):
        return True
    before = text[max(0, word.start - 4) : word.start].rstrip(" ")
    return bool(before) and before[-1] not in _OPENING


_OPENING = '.!?:;…\n\t"“”‘«([*-–—•>/'
"""What stands before a word that is written with a capital because something begins."""


def within(place: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in spans)
