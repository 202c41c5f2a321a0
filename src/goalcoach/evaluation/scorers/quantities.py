"""The numbers in a text and what follows from them by arithmetic, read without the rules' own reading.

A second, simpler pair of eyes: where the rules have a hole, this one should not have the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, DivisionByZero, InvalidOperation
from functools import lru_cache
from itertools import permutations

_NUMBER = re.compile(r"(?<![\w.,])\d{1,12}(?:[.,'\u2019\u202f]\d{1,6}){0,4}(?![.,]?\d)")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'\u2019\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?")
_SCALE = re.compile(r"\s?(k|tsd|thousand|tausend|m|mio|million(?:s|en)?)\b", re.IGNORECASE)
_SCALES = {"k": 1_000, "t": 1_000, "m": 1_000_000}
_ITEM = re.compile(r"(?m)^\s{0,8}\d{1,2}[.)]\s")
_NO_DIGIT, _DIGITS = re.compile(r"\D"), re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_SPELLED: dict[str, str] = dict(
    pair.split("=")
    for pair in """
    once=1 twice=2 both=2 double=2 half=0.5 quarter=0.25 third=3 thrice=3 dozen=12 hundred=100
    one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 first=1 second=2 fourth=4 fifth=5
    ein=1 eine=1 einen=1 einem=1 einer=1 einmal=1 zweimal=2 dreimal=3 viermal=4 beide=2 beiden=2 doppelt=2
    hälfte=0.5 halb=0.5 halbe=0.5 viertel=0.25 drittel=3 dutzend=12 hundert=100
    eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
    vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40
    fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 erste=1 ersten=1 zweite=2 zweiten=2 dritte=3
    dritten=3 vierte=4 vierten=4
    """.split()
)
_CLAIMING = 4
"""From here on a number in words is a claim; "two or three examples" is a way of speaking."""
_NEARLY = Decimal("0.51")
"""How far a reckoned number may be rounded."""
_MANY = 48
"""Numbers from which on nothing is reckoned: any number would follow from so many."""


@lru_cache(maxsize=4096)
def told_in(text: str) -> frozenset[Decimal]:
    """Every number that stands in a text, in digits or in words, in each of its meanings."""
    found = {meaning for _, meanings in _digits(text) for meaning in meanings}
    for word in _WORD.findall(text.lower()):
        if word in _SPELLED:
            found.add(Decimal(_SPELLED[word]))
    if Decimal("0.5") in found:
        found |= {Decimal(30), Decimal(50)}
    if Decimal("0.25") in found:
        found |= {Decimal(15), Decimal(45), Decimal(25), Decimal(75)}
    return frozenset(found)


@lru_cache(maxsize=1024)
def claimed_in(text: str) -> tuple[tuple[str, tuple[Decimal, ...]], ...]:
    """The numbers that a text claims, each as it is written, with its meanings."""
    found = list(_digits(_ITEM.sub(" ", text)))
    for word in _WORD.findall(text):
        value = Decimal(_SPELLED.get(word.lower(), 0))
        if value >= _CLAIMING:
            found.append((word, (value,)))
    return tuple(found)


def _digits(text: str) -> Iterator[tuple[str, tuple[Decimal, ...]]]:
    for match in _NUMBER.finditer(text):
        written = match.group()
        values = tuple(_meanings(written))
        if scale := _SCALE.match(text, match.end()):
            size = _SCALES[scale[1][0].lower()]
            values = (*values, *(each * size for each in values))
        yield written, values


def _meanings(written: str) -> Iterator[Decimal]:
    """ "1.500" is one and a half, or fifteen hundred; "6.30.15" is three numbers."""
    if grouped := _GROUPED.fullmatch(written):
        mark = grouped[1]
        whole, point, rest = written.rpartition("," if mark == "." else ".")
        if point and mark != point:
            yield Decimal(f"{_NO_DIGIT.sub('', whole)}.{rest}")
            return
        yield Decimal(_NO_DIGIT.sub("", written))
    try:
        yield Decimal(written.replace(",", "."))
    except InvalidOperation:
        yield from map(Decimal, _DIGITS.findall(written))


def follows(
    wanted: Iterable[Decimal], told: frozenset[Decimal], counted: frozenset[int] = frozenset()
) -> bool:
    """Whether one of these meanings was told, is a count of what was told, or follows from two numbers."""
    wanted = frozenset(wanted)
    if wanted & told or wanted & counted:
        return True
    reckoned = _reckoned(told) if len(told) <= _MANY else frozenset()
    return any(_near(each, reckoned) for each in wanted)


def _near(wanted: Decimal, reckoned: frozenset[Decimal]) -> bool:
    if wanted in reckoned:
        return True
    # A share may be rounded; a difference of small numbers may not.
    return wanted > 10 and any(abs(each - wanted) < _NEARLY for each in reckoned)


@lru_cache(maxsize=512)
def _reckoned(told: frozenset[Decimal]) -> frozenset[Decimal]:
    """Differences, sums, shares in percent, changes in percent and multiples of two numbers each."""
    found: set[Decimal] = set()
    for one, other in permutations(told, 2):
        found.add(one + other)
        if one > other:
            found.add(one - other)
        try:
            found |= {one / other, one * 100 / other, abs(other - one) * 100 / other}
        except (DivisionByZero, InvalidOperation):
            continue
        if 0 < one <= 100:
            found.add(other * one / 100)
    return frozenset(found)
