"""The numbers in a text and what follows from them by arithmetic, read without the rules' own reading.

A second, simpler pair of eyes: where the rules have a hole, this one should not have the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

_NUMBER = re.compile(
    r"(?<![\w.,])\d{1,12}(?:[.,'\u2019\u202f]\d{1,6}){0,4}(?![.,]?\d)(?P<ordinal>st\b|nd\b|rd\b|th\b)?"
)
_GROUPED = re.compile(r"\d{1,3}([.,'\u2019\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d+)?")
_SCALE = re.compile(r"\s?(k|tsd|thousand|tausend|m|mio|million(?:s|en)?)\b", re.IGNORECASE)
_SCALES = {"k": 1_000, "t": 1_000, "m": 1_000_000}
_ITEM = re.compile(r"(?m)^[ \t]{0,8}\d{1,2}[.)]\s")
_NO_DIGIT, _DIGITS = re.compile(r"\D"), re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_BEHIND = re.compile(r"[ \u00a0-]?([^\W\d_]{3,})")
_COMPARES = re.compile(
    r"\b(?:fewer|less|more|down|up|fell|rose|grew|dropped|by(?=\s\d)|difference|total|together|altogether|average|"
    r"share|percent|per cent|times|half|weniger|mehr|gesunken|gestiegen|um(?=\s\d)|unterschied|insgesamt|"
    r"zusammen|schnitt|anteil|prozent|mal)\b|%",
    re.IGNORECASE,
)
_ONE_IN = re.compile(r"\b(\d{1,4}) (?:in|of|out of|von|aus) (\d{1,4})\b")
_SPELLED: Mapping[str, str] = dict(
    pair.split("=")
    for pair in """
    once=1 twice=2 both=2 thrice=3 dozen=12 hundred=100
    one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 first=1 second=2 fourth=4 fifth=5
    ein=1 eine=1 einen=1 einem=1 einer=1 einmal=1 zweimal=2 dreimal=3 viermal=4 beide=2 beiden=2 dutzend=12
    hundert=100 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
    dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30
    vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 erste=1 ersten=1 zweite=2 zweiten=2
    dritte=3 dritten=3 vierte=4 vierten=4
    """.split()
)
_PARTS: Mapping[str, Decimal] = {
    word: Decimal(share)
    for words, share in (
        ("half halve halves halved hälfte halb halbe halben halbieren", "0.5"),
        ("third drittel", "0.333"),
        ("quarter viertel", "0.25"),
        ("tenth zehntel zehnte zehnten", "0.1"),
        ("double doubled twice doppelt doppelte verdoppeln", "2"),
    )
    for word in words.split()
}
"""Whoever says "half of 12" has said 6."""
_OF_AN_HOUR = {
    Decimal("0.5"): (Decimal(30), Decimal(50)),
    Decimal("0.25"): (Decimal(15), Decimal(25), Decimal(45)),
}
"""Half past six is 6:30; a quarter is 25 %."""
_CLAIMING = 4
"""From here on a number in words is a claim; "two or three examples" is a way of speaking."""
_NEARLY = Decimal("0.51")
"""How far a reckoned number over ten may be rounded: a share, not a small difference."""
_SMALL = 10
_JOINING = frozenset(
    """
    instead statt and und with mit from von have haben has bis per pro now jetzt already schon or oder to the
    in
    im for für are is ist sind was waren were werden sein but aber not nicht only nur still noch more mehr
    less weniger fewer than als when wenn because weil until out aus here hier new neue neuen left der die das
    den each jeder
    """.split()
)
"""Words behind a number that are not what it counts."""
_ROOT = 4
"""Letters by which two words are taken for the same thing."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written, with what it may mean and what is counted."""

    written: str
    meanings: frozenset[Decimal]
    counts: str
    """The root of the word behind it; empty where there is none."""


@lru_cache(maxsize=4096)
def numbers_in(text: str) -> tuple[Number, ...]:
    """The numbers of a text, in digits and in words."""
    found = [
        Number(match.group(), frozenset(_meanings(match, text)), _counted(text, match.end()))
        for match in _NUMBER.finditer(text)
        if not match["ordinal"]
    ]
    found += (
        Number(match.group(), frozenset((Decimal(value),)), _counted(text, match.end()))
        for match in _WORD.finditer(text)
        if (value := _SPELLED.get(match.group().lower()))
    )
    return tuple(found)


def claimed_in(text: str) -> tuple[Number, ...]:
    """The numbers that a text claims: those in digits, and in words from four on."""
    found = numbers_in(_ITEM.sub(" ", text))
    return tuple(each for each in found if each.written[0].isdigit() or max(each.meanings) >= _CLAIMING)


def _counted(text: str, end: int) -> str:
    behind = _BEHIND.match(text, end)
    word = behind[1].lower() if behind else ""
    return "" if word in _JOINING else word[:_ROOT]


def _meanings(match: re.Match[str], text: str) -> Iterator[Decimal]:
    """ "1.500" is one and a half, or fifteen hundred; "6.30.15" is three numbers."""
    written = match.group()
    values = list(_plain(written))
    yield from values
    if scale := _SCALE.match(text, match.end()):
        yield from (each * _SCALES[scale[1][0].lower()] for each in values)


def _plain(written: str) -> Iterator[Decimal]:
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


@lru_cache(maxsize=512)
def _told(texts: tuple[str, ...]) -> tuple[Mapping[Decimal, frozenset[str]], frozenset[Decimal]]:
    """Each number that was told with all it counts; and the numbers that somebody told as parts of others."""
    counts: defaultdict[Decimal, set[str]] = defaultdict(set)
    parts = set[Decimal]()
    for text in texts:
        for each in numbers_in(text):
            for value in each.meanings:
                counts[value].add(each.counts)
        parts |= {_PARTS[word] for word in _WORD.findall(text.lower()) if word in _PARTS}
    parts |= {_share(*pair) for text in texts for pair in _ONE_IN.findall(text)}
    reckoned = parts | {part * 100 for part in parts} | {part * value for part in parts for value in counts}
    reckoned |= {each for part in parts for each in _OF_AN_HOUR.get(part, ())}
    return {value: frozenset(words) for value, words in counts.items()}, frozenset(reckoned)


def _share(part: str, whole: str) -> Decimal:
    """What "1 in 4" is of one."""
    return Decimal(part) / Decimal(whole) if int(whole) else Decimal(0)


def _of_another(text: str, told: tuple[str, ...]) -> Iterator[str]:
    """Numbers of a name, "WB 3", or of how often, "3x", where all that was told has other ones there."""
    known = " ".join(told)
    for pattern in (_NAMED, _OFTEN):
        numbers = {(each["of"], each["n"]) for each in pattern.finditer(known)}
        names = {name for name, _ in numbers}
        for each in pattern.finditer(text):
            if each["of"] in names and (each["of"], each["n"]) not in numbers and not _IN_ALL.search(text):
                yield each.group()


_NAMED = re.compile(r"\b(?!KW|CW|WK)(?P<of>[A-ZÄÖÜ]{2,4}) (?P<n>\d{1,3})\b(?![.,]\d)")
_OFTEN = re.compile(r"(?<![\d.,])(?P<n>\d{1,3})(?P<of>x)\b")
_IN_ALL = re.compile(r"\b(?:in all|altogether|in total|together|insgesamt|zusammen)\b", re.IGNORECASE)


def unfounded(text: str, told: tuple[str, ...], also: frozenset[int]) -> Iterator[str]:
    """The numbers a text claims that neither were told nor follow from what was, as it writes them.

    A number follows from two that were told where one of them stands beside it and the text compares: "6
    fewer, 3 instead of 9". `also` are numbers of things that anybody can count, such as pieces of evidence.
    """
    claimed = claimed_in(text)
    if not claimed:
        return
    yield from _of_another(text, told)
    counts, parts = _told(told)
    roots = frozenset[str]().union(*counts.values()) - {""}
    stated = frozenset(value for each in claimed for value in each.meanings)
    compares = _COMPARES.search(text) is not None
    for each in claimed:
        found = each.meanings & counts.keys()
        if not found:
            counted = each.counts and each.counts not in roots and each.meanings & also
            if not (counted or each.meanings & parts or (compares and _follows(each, stated, counts))):
                yield each.written
        elif _of_something_else(each, frozenset[str]().union(*(counts[value] for value in found)), roots):
            yield f"{each.written} {each.counts}…"


def _of_something_else(claim: Number, counted: frozenset[str], roots: frozenset[str]) -> bool:
    """Whether all that was told of this number is about other things, and of this thing another number."""
    return bool(claim.counts) and claim.counts in roots and not counted & {"", claim.counts}


def _follows(claim: Number, stated: frozenset[Decimal], told: Mapping[Decimal, object]) -> bool:
    beside = (stated - claim.meanings) & told.keys()
    reckoned = _reckoned(frozenset(beside), frozenset(told))
    return any(
        each in reckoned or (each > _SMALL and any(abs(other - each) < _NEARLY for other in reckoned))
        for each in claim.meanings
    )


@lru_cache(maxsize=512)
def _reckoned(some: frozenset[Decimal], others: frozenset[Decimal]) -> frozenset[Decimal]:
    """Differences, sums, shares and changes in percent, multiples, of one of some and one of the others."""
    found: set[Decimal] = set()
    for one in some:
        for other in others - {one}:
            least, most = sorted((one, other))
            found |= {one + other, most - least}
            if least > 0:
                found |= {most / least, least * 100 / most, (most - least) * 100 / most}
                found |= {(most - least) * 100 / least, one * other / 100}
    return frozenset(found)
