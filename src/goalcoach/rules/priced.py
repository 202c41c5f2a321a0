"""What things cost together, or each, by how many there were: 900 of "five at 180 pounds each". Knows no
rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from goalcoach.domain.goal import Direction
from goalcoach.rules.about import form
from goalcoach.rules.clauses import span_of_sentence, words_in
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import happened
from goalcoach.rules.figure import Figure
from goalcoach.rules.follows import one_of
from goalcoach.rules.language.read import FIRM_UNITS, Language, Quantity, Role
from goalcoach.rules.number_words import said_themes
from goalcoach.rules.reading import Reading
from goalcoach.rules.which_way import way_at
from goalcoach.rules.worked import Worked, apart

_MONEY = frozenset({"EUR", "USD", "CHF", "GBP"})
_BESIDE = 40
"""Signs between the beginnings of how many there were and what they cost."""


def priced(reading: Reading, number: Quantity, told: Sequence[Figure]) -> Worked | None:
    """How an amount of money follows from a price and how many there were; None where it does not."""
    size = _size(counted(number, reading.text, reading.pack), reading.pack)
    if size is None:
        return None
    words = words_in(reading, *span_of_sentence(reading, number.start))
    said = {form(word) for word in words}
    behind = [form(word) for word in words_in(reading, number.end, len(reading.text))[1:2]]
    of_each = (
        number.role is Role.RATE
        or not said.isdisjoint(reading.pack.terms("of_each_word"))
        or not reading.pack.terms("per_word").keys().isdisjoint(behind)  # "40 cents a copy"
    )
    prices = [each for each in happened(told) if _size(each.unit, reading.pack) is not None]
    if of_each:
        found = _each(told, prices)
    else:
        found = _in_all(told, prices, unreal=not said.isdisjoint(reading.pack.terms("unreal_word")))
        if "difference_word" in said_themes(reading, number.start):
            found = _more_in_all(told, prices, way_at(reading, number.start))
    return one_of((each if size == 1 else each * (1 / size) for each in found), number.value)


def _size(unit: str, reader: Language) -> Decimal | None:
    """How much of a whole coin a unit of money is; None for none."""
    if unit in _MONEY:
        return Decimal(1)
    size = reader.terms("coin").get(unit)
    return Decimal(size) if size else None


def _how_many(told: Sequence[Figure], price: Figure) -> Iterator[Figure]:
    """The things that were counted nearest to a price in its text."""
    counts = [
        each
        for each in happened(told)
        if each.source == price.source
        and each.unit
        and not (each.unnamed or each.each)
        and each.unit not in (price.unit, *FIRM_UNITS)
        and each.value == each.value.to_integral_value() > 1
    ]
    yield from sorted(counts, key=lambda each: abs(each.start - price.start))[:1]


def _each(told: Sequence[Figure], prices: Sequence[Figure]) -> Iterator[Worked]:
    """What one cost, of what all did."""
    for price in prices:
        for many in _how_many(told, price):
            if not price.each and abs(many.start - price.start) <= _BESIDE:
                yield price.known / many.known


def _in_all(told: Sequence[Figure], prices: Sequence[Figure], *, unreal: bool) -> Iterator[Worked]:
    """What all cost, of what each did; or would have, where that became another price."""
    changed = {each.source for each in prices if each.first}
    for price in prices:
        if price.each and (price.source not in changed or price.first is unreal):
            yield from (many.known * price.known for many in _how_many(told, price))


def _more_in_all(told: Sequence[Figure], prices: Sequence[Figure], way: Direction | None) -> Iterator[Worked]:
    """How much more or less all cost than at the price of before."""
    for now in prices:
        for before in prices:
            pair = now.source == before.source and now.each and before.each
            went = Direction.UP if now.value > before.value else Direction.DOWN
            if pair and before.first and not now.first and way in (None, went):
                yield from (apart(now.known, before.known) * many.known for many in _how_many(told, now))
