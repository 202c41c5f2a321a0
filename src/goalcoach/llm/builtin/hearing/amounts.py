"""Numbers as a person said them, with sign, currency, "under", unit and rhythm."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import figures, slips, sure, talk
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find, Span, free
from goalcoach.llm.builtin.hearing.phrases import starts_with_verb, strip_opener
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import Quantity, Role

_BETWEEN = re.compile(r"\s+(?:to|auf|bis|or|oder)\s+|\s*(?:->|→|>)\s*")
_FIGURES = re.compile(r"\d[\d.,]*\S*")
_YEAR = re.compile(r"\d{4}")
_WHOLE = re.compile(r"\d+(?![.,]\d)")
_CALENDAR = re.compile("[年月日号號]")
"""Behind a number of a date, where no word parts them."""
BEFORE = 40
"""How many characters in front of a number may belong to it."""
_UNIT_WORDS = 2
"""How many words behind a number may name its unit: "12 working days"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """One number that can measure something, and the stretch of text that says it."""

    value: Decimal
    start: int
    end: int
    quote: str
    unit: str = ""
    relative: bool = False
    negative: bool = False
    spelled: bool = False
    """In words: "two", "a dozen"."""

    def find(self, field: Field, span: Span | None = None) -> Find:
        """This number as a fact about the goal. A relative or negative one has no plain value."""
        value = "" if self.relative or self.negative else plain(self.value)
        return Find(
            field=field, value=value, quote=self.quote, span=span or (self.start, self.end), unit=self.unit
        )


def amounts(ear: Ear) -> list[Amount]:
    """All of them in order; the two ends of "82 to 90" count apart."""
    if figures.SHARE_OF_TODAY.fullmatch(ear.text):
        return []
    found: list[Amount] = []
    for quantity in _that_measure(ear):
        counts = quantity.role in (Role.AMOUNT, Role.RATE) or _put_right(ear, quantity)
        if counts or like_a_year(ear, (quantity.start, quantity.end)):
            found += _ends(ear, quantity)
        elif quantity.role is not Role.LABEL and (
            unit := figures.LENGTH_OF_TIME.match(ear.text, quantity.start)
        ):
            end = max(quantity.end, unit.end())
            found.append(_amount(ear, quantity, quantity.value, (quantity.start, end), unit["unit"].lower()))
    return found or _one(ear)


def like_a_year(ear: Ear, span: Span) -> bool:
    """Whether a number that could be a year answers a question about a number: "2000", but not "in 2027"."""
    alone = any((time.start, time.end) == span for time in ear.reading.times)
    return ear.asked in NUMERIC and alone and bool(_YEAR.fullmatch(ear.text, *span))


def _that_measure(ear: Ear) -> Iterator[Quantity]:
    """Those that may measure something: no part of where it stands, of a name, and nobody's age."""
    stands = ear.asked is Field.BASELINE or ear.part.value(Field.BASELINE)
    part = figures.PART_OF_IT.match(ear.text) if stands else None
    taken = [part.span()] if part else []
    named = figures.IN_A_NAME.fullmatch(ear.text) if ear.asked in (Field.METRIC, Field.OUTCOME) else None
    taken += [named.span("number")] if named and not starts_with_verb(strip_opener(ear.text)) else []
    taken += [each.span() for each in sure.AGE.finditer(ear.text)]
    told = (each for each in ear.reading.quantities if free((each.start, each.end), taken))
    return (each for each in told if not _of_so_many(ear.text, each))


def _of_so_many(text: str, number: Quantity) -> bool:
    """Whether a number counts nothing by itself: "half of them", "per 100 calls", a year in Chinese."""
    rate = figures.PER_SO_MANY.search(text[max(0, number.start - BEFORE) : number.start])
    return bool(rate or figures.SOME_OF.match(text, number.start) or _CALENDAR.match(text, number.end))


def _put_right(ear: Ear, quantity: Quantity) -> bool:
    """ "No 4" as a message: another number than the one before, and no label."""
    return quantity.role is Role.LABEL and bool(slips.NO_AND.fullmatch(ear.text, 0, quantity.start))


def _one(ear: Ear) -> list[Amount]:
    """ "Auf einen Tag", where a number was asked for: the article is one."""
    match = figures.ONE.fullmatch(ear.text) if ear.asked in NUMERIC else None
    if not match:
        return []
    start, end = match.span("quote")
    unit = figures.UNITS[lowered(match["unit"])]
    return [Amount(value=Decimal(1), start=start, end=end, quote=match["quote"], unit=unit, spelled=True)]


def _ends(ear: Ear, quantity: Quantity) -> list[Amount]:
    between = _BETWEEN.search(ear.text, quantity.start, quantity.end) if quantity.upper is not None else None
    if between is None or quantity.upper is None:
        return [_amount(ear, quantity, quantity.value, (quantity.start, quantity.end), quantity.unit)]
    return [
        _amount(ear, quantity, quantity.value, (quantity.start, between.start()), ""),
        _amount(ear, quantity, quantity.upper, (between.end(), quantity.end), quantity.unit),
    ]


def _amount(ear: Ear, quantity: Quantity, value: Decimal, span: Span, unit: str) -> Amount:
    start, negative = _signed(ear.text, _start(ear.text, span[0]))
    unit = "" if unit in talk.IDLE or unit in figures.NO_UNIT else unit
    end = _end(ear, span[1] if unit else _digits_end(ear.text, span), unit)
    if decimal := _only_decimals(ear.text, start, span[0]):
        start, value = start - 1, decimal
    return Amount(
        value=value,
        start=start,
        end=end,
        quote=ear.text[start:end].strip(),
        unit=unit,
        relative=quantity.relative,
        negative=negative,
        spelled=not any(c.isdigit() for c in ear.text[span[0] : span[1]]),
    )


def _start(text: str, start: int) -> int:
    """Back over a currency and over "under" or "at least"."""
    for pattern in (figures.CURRENCY, figures.QUALIFIER):
        if found := pattern.search(text[max(0, start - BEFORE) : start]):
            start -= len(found.group())
    return start


def _signed(text: str, start: int) -> tuple[int, bool]:
    negative = text[:start].endswith(("-", "−")) and (start < 2 or text[start - 2].isspace())
    return (start - 1, True) if negative else (start, False)


def _end(ear: Ear, end: int, unit: str) -> int:
    """On over the unit's own word or sign and a rhythm: "tonnes per year"."""
    end += ear.text.startswith("%", end)
    words = ear.reading.words
    first = bisect_left(words, end, key=lambda word: word.start)
    following = words[first : first + _UNIT_WORDS]
    for word in following:
        if ear.text[end : word.start].strip(" -") and word is following[0]:
            break
        if unit and unit in (word.lemma, word.text.lower()):
            end = word.end
            break
    rhythm = figures.PER.match(ear.text, end) or figures.AT_MOST.match(ear.text, end)
    return rhythm.end() if rhythm else end


def _digits_end(text: str, span: Span) -> int:
    """Where a number without a unit ends: behind its figures and what is joined to them."""
    joined = _FIGURES.match(text, *span)
    end = joined.end() if joined else span[1]
    many = figures.MAGNITUDE.match(text, end)
    return many.end() if many else end


def _only_decimals(text: str, start: int, digits: int) -> Decimal | None:
    """The value of ".3", whose point stands in front of the number that was read."""
    point = start == digits and text[max(0, start - 1) : start] == "."
    found = _WHOLE.match(text, digits) if point and not text[max(0, start - 2) : start - 1].strip() else None
    return Decimal(f"0.{found.group()}") if found else None


def bare_amounts(ear: Ear, taken: Sequence[Span]) -> list[Amount]:
    """Numbers without any hint of what they are."""
    return [each for each in amounts(ear) if free((each.start, each.end), taken)]


def plain(value: Decimal) -> str:
    """A number without exponent or trailing zeros."""
    return format(value.normalize(), "f")
