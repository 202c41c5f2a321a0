"""Reading of structure where a language has no pack: digits, signs, dates in digits. Knows no words."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from goalcoach.domain import late
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.language.digits import meanings
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

_WORD = late.pattern(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_DATE = late.pattern(
    r"\b(?:(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"
    r"|(?P<a>\d{1,2})(?P<sign>[./])(?P<b>\d{1,2})(?P=sign)(?P<year>\d{4}))\b"
    r"|(?P<y2>\d{4})\s?[年년]\s?(?P<m2>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일]"
)
_NUMBER = late.pattern(r"\d+(?:[.,]\d+)*")
_BEFORE = {"\u20ac": "EUR", "$": "USD", "\u00a3": "GBP", "\u066a": "%", "%": "%"}
_AFTER = late.pattern(r"\s?(?P<scale>[kM]?)\s?(?P<unit>[%\u066a]|\u20ac|\$|\u00a3|EUR\b|USD\b|GBP\b|CHF\b)")
_COUNTED = (("\u3040", "\u30ff"), ("\u4e00", "\u9fff"), ("\uac00", "\ud7af"))
"""First and last signs of Chinese, Japanese and Korean, which say what is counted right behind the number.

No pattern: compiling one with so many signs takes longer than all others together.
"""
_YEAR = late.pattern(r"(?<!\d)(20\d\d)\s?[年년](?!\s?\d)")
_SCALES = {"": 1, "k": 1_000, "M": 1_000_000}
_ARROW = late.pattern(r"\s{0,3}(?:\u2192|->|\u21d2)\s{0,3}")
_GROUPED = late.pattern(r"\d{1,3}(?:[.,]\d{3})+")
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Plain:
    """Reads what looks the same in every language. Stateless."""

    code = "und"
    name = "another language"
    grammar = GRAMMAR
    """Of English; hardly asked, since a text without words has no parts. A capital makes a name, as it does there."""

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

    def values(self, digits: str) -> Iterator[Decimal]:
        """What digits may mean: "2,500" is two thousand five hundred or, by somebody from elsewhere, two and a half."""
        return meanings(digits, ",", strictly=False)

    def stems(self, words: Iterable[str]) -> frozenset[str]:
        """None: it knows no endings."""
        return frozenset()

    def thing(self, noun: str) -> str:
        """The noun as it stands."""
        return noun

    def terms(self, theme: str) -> Mapping[str, str]:
        """Nothing: rules of words stay silent."""
        return _NOTHING


def _quantities(text: str) -> Iterator[Quantity]:
    dates = [match.span() for pattern in (_DATE, _YEAR) for match in pattern.finditer(text)]
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        dated = any(a <= start < b for a, b in dates)
        after = None if dated else _AFTER.match(text, end)
        unit = after["unit"] if after else "" if dated else _beside(text, start, end)
        role = Role.DATE if dated else Role.AMOUNT if unit else Role.LABEL
        value = _value(match.group()) * (_SCALES[after["scale"]] if after else 1)
        yield Quantity(
            start=start,
            end=after.end() if after else end,
            value=value,
            unit=_BEFORE.get(unit, unit),
            role=role,
        )


def _beside(text: str, start: int, end: int) -> str:
    """The sign in front of a number, or what is counted right behind it."""
    behind = text[end : end + 1]
    if any(first <= behind <= last for first, last in _COUNTED):
        return behind
    return _BEFORE.get(text[start - 1 : start], "")


def _value(digits: str) -> Decimal:
    """The last sign parts the decimals, unless all parts are groups of three."""
    if _GROUPED.fullmatch(digits):
        return Decimal(digits.replace(".", "").replace(",", ""))
    head, _, tail = digits.replace(",", ".").rpartition(".")
    return Decimal(f"{head.replace('.', '')}.{tail}" if head else tail)


def _times(text: str, today: date, calendar: OrgCalendar) -> Iterator[TimeReference]:
    for match in _DATE.finditer(text):
        if match["y2"]:
            when = When(Op.DAY, int(match["y2"]), int(match["m2"]), int(match["d2"]))
        elif match["y"]:
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
    for match in _YEAR.finditer(text):
        year = int(match[1])
        yield TimeReference(
            start=match.start(),
            end=match.end(),
            kind=TimeKind.PERIOD,
            begin=date(year, 1, 1),
            until=date(year, 12, 31),
        )


PLAIN: Language = Plain()
