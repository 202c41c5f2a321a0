"""What a number counts: its unit, or the things behind it. Knows nobody who said it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from goalcoach.domain import late
from goalcoach.rules.implied import in_any_unit
from goalcoach.rules.language.read import FIRM_UNITS, Language, Quantity, Word

_BEHIND = late.pattern(r"(?:[ -][^\W\d_]+){1,3}")
"""Up to three words behind a number."""


def counted(quantity: Quantity, text: str, reader: Language) -> str:
    """The unit of a number, or the thing it counts in one form for all of its cases; empty for none.

    Percentage points are percent to whoever tells them. A thing stands behind its number with nothing but
    adjectives in between: not in "5 of the changes", nor in the next sentence. What was done is no thing:
    "28 accepted".
    """
    if quantity.unit == "pp":
        return "%"
    if not quantity.unit or quantity.unit in FIRM_UNITS or quantity.unit.isupper():
        return quantity.unit
    behind = _BEHIND.match(text, quantity.end)
    for word in reader.words(behind.group()) if behind else ():
        if any(word.text.lower() in reader.terms(theme) for theme in _NO_THING):
            return ""
        if word.text.lower() in reader.terms("difference_word"):  # "20 too many"
            continue
        if quantity.unit in (word.lemma, word.text.lower()):
            if _is_done(word, reader):
                return ""
            return reader.terms("unit_name").get(quantity.unit) or reader.thing(quantity.unit)
    return ""


_NO_THING = ("connecting", "everyday", "definite_word")


def _is_done(word: Word, reader: Language) -> bool:
    """Whether a word tells what became of things, and is none itself: "28 accepted", "34 done"."""
    low = word.text
    if not low.islower():
        return False
    verb = low.endswith("ed") or word.lemma in reader.terms("verb")
    return low in reader.terms("done_word") or (verb and reader.grammar.participle(word))


def in_units(text: str, quantities: Iterable[Quantity], reader: Language) -> Iterator[tuple[Decimal, str]]:
    """Numbers of a text with the unit they are told in, and with any other that tells the same."""
    for each in quantities:
        for value in (each.value, each.upper):
            if value is not None:
                yield from in_any_unit(value, counted(each, text, reader))
