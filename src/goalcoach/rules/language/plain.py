"""Reading of structure where a language has no pack: digits, signs, dates in digits. Knows no words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.language.en import tokens
from goalcoach.rules.language.en.grammar import GRAMMAR
from goalcoach.rules.language.en.when import Op, When, resolve
from goalcoach.rules.language.read import (
    Change,
    Language,
    Quantity,
    Role,
    Sentence,
    TimeKind,
    TimeReference,
    Word,
)

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_DATE = re.compile(
    r"\b(?:(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"
    r"|(?P<a>\d{1,2})(?P<sign>[./])(?P<b>\d{1,2})(?P=sign)(?P<year>\d{4}))\b"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_BEFORE = {"\u20ac": "EUR", "$": "USD", "\u00a3": "GBP"}
_AFTER = re.compile(r"\s?(%|\u20ac|\$|\u00a3|EUR\b|USD\b|GBP\b|CHF\b)")
_ARROW = re.compile(r"\s{0,3}(?:\u2192|->|\u21d2)\s{0,3}")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Plain:
    """Reads what looks the same in every language. Stateless."""

    code = "und"
    name = "another language"
    grammar = GRAMMAR
    """Never asked: without words a text has no parts."""

    def words(self, text: str) -> tuple[Word, ...]:
        """All words and numbers in order, each its own lemma."""
        return tuple(Word(m.group(), m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(text))

    def sentences(self, text: str) -> tuple[Sentence, ...]:
        """Sentences, list items and lines."""
        return tokens.sentences(text)

    def quantities(self, text: str) -> tuple[Quantity, ...]:
        """All numbers in digits; one without a sign for its unit may be anything, and counts as a label."""
        return tuple(_quantities(text))

    def changes(self, text: str) -> tuple[Change, ...]:
        """Numbers joined by an arrow."""
        found = self.quantities(text)
        return tuple(
            Change(start=one.start, end=two.end, baseline=one.value, target=two.value, unit=two.unit)
            for one, two in itertools.pairwise(found)
            if _ARROW.fullmatch(text[one.end : two.start])
        )

    def times(self, text: str, today: date, calendar: OrgCalendar) -> tuple[TimeReference, ...]:
        """Dates in digits."""
        return tuple(_times(text, today, calendar))

    def terms(self, theme: str) -> Mapping[str, str]:
        """Nothing: rules of words stay silent."""
        return _NOTHING


def _quantities(text: str) -> Iterator[Quantity]:
    dates = [match.span() for match in _DATE.finditer(text)]
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        dated = any(a <= start < b for a, b in dates)
        after = None if dated else _AFTER.match(text, end)
        unit = after[1] if after else "" if dated else _BEFORE.get(text[start - 1 : start], "")
        role = Role.DATE if dated else Role.AMOUNT if unit else Role.LABEL
        value = _value(match.group())
        yield Quantity(
            start=start,
            end=after.end() if after else end,
            value=value,
            unit=_BEFORE.get(unit, unit),
            role=role,
        )


def _value(digits: str) -> Decimal:
    """The last sign parts the decimals, unless all parts are groups of three."""
    if _GROUPED.fullmatch(digits):
        return Decimal(digits.replace(".", "").replace(",", ""))
    head, _, tail = digits.replace(",", ".").rpartition(".")
    return Decimal(f"{head.replace('.', '')}.{tail}" if head else tail)


def _times(text: str, today: date, calendar: OrgCalendar) -> Iterator[TimeReference]:
    for match in _DATE.finditer(text):
        if match["y"]:
            when = When(Op.DAY, int(match["y"]), int(match["m"]), int(match["d"]))
        elif match["sign"] == ".":
            when = When(Op.DAY, int(match["year"]), int(match["b"]), int(match["a"]))
        else:
            when = When(Op.SLASHED, int(match["year"]), int(match["a"]), int(match["b"]))
        span = resolve(when, today, calendar)
        if span.until is not None:
            yield TimeReference(
                start=match.start(),
                end=match.end(),
                kind=TimeKind.DEADLINE,
                begin=span.begin,
                until=span.until,
            )


PLAIN: Language = Plain()
