"""German numbers with their unit and role: "1.234,5 %", "anderthalb Tage", "ein Dutzend", "250 Tsd. Euro"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from goalcoach.rules.language.de import times, tokens
from goalcoach.rules.language.de.calendar import NUMBERS
from goalcoach.rules.language.de.ordinals import counts_off
from goalcoach.rules.language.read import Quantity, Role, Word

_HALF = {
    "anderthalb": Decimal("1.5"),
    "halbe": Decimal("0.5"),
    "null": Decimal(0),
}
_HALF_A = frozenset({"halbes", "halben"})
"""In front of a dozen; half a year is a time."""
_SCALES = {
    "tsd": 10**3,
    "teur": 10**3,
    "k": 10**3,
    "tausend": 10**3,
    "mio": 10**6,
    "million": 10**6,
    "millionen": 10**6,
    "mrd": 10**9,
    "milliarden": 10**9,
    "dutzend": 12,
}
_UNITS = {
    "prozent": "%",
    "prozentpunkt": "pp",
    "prozentpunkte": "pp",
    "prozentpunkten": "pp",
    "euro": "EUR",
    "eur": "EUR",
    "franken": "CHF",
    "chf": "CHF",
    "dollar": "USD",
    "usd": "USD",
    "minute": "minute",
    "minuten": "minute",
    "min": "minute",
    "std": "hour",
    "h": "hour",
    "stunde": "hour",
    "stunden": "hour",
    "tag": "day",
    "tage": "day",
    "tagen": "day",
    "tages": "day",
    "woche": "week",
    "wochen": "week",
    "monat": "month",
    "monate": "month",
    "monaten": "month",
    "jahr": "year",
    "jahre": "year",
    "jahren": "year",
    "kg": "kg",
    "kilo": "kg",
    "km": "km",
    "liter": "liter",
    "tonne": "tonne",
    "tonnen": "tonne",
    "punkt": "point",
    "punkte": "point",
    "punkten": "point",
}
_FACTORS = {
    "halbieren": Decimal("0.5"),
    "verdoppeln": Decimal(2),
    "verdreifachen": Decimal(3),
    "vervierfachen": Decimal(4),
}
"""Verbs that are a number."""
_SIGNS = {"%": "%", "€": "EUR", "$": "USD", "£": "GBP"}
_NAMES = frozenset(
    """
    iso din en norm linie haus halle presse version kw level klasse nr nummer kapitel phase stufe paragraf windows
    station gebäude raum saal anlage teil scope band
    """.split()
)
"""Words behind which a number is a name."""
_YEARS = range(1950, 2100)
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")


_BETWEEN = re.compile(r"\s+oder\s+|\s?[-–]\s?", re.IGNORECASE)


@lru_cache(maxsize=4)
def found(text: str) -> tuple[Quantity, ...]:
    """All numbers in order."""
    return tuple(_ranges(text, _found(text, tokens.words(text))))


def _ranges(text: str, single: Iterable[Quantity]) -> Iterator[Quantity]:
    """Two numbers that stand for one as one with two ends: "4 oder 5 Tage", "4-5"."""
    last: Quantity | None = None
    for each in single:
        whole = _range(text, last, each) if last else None
        if last and not whole:
            yield last
        last = whole or each
    if last:
        yield last


def _range(text: str, low: Quantity, high: Quantity) -> Quantity | None:
    joined = low.upper is None and _BETWEEN.fullmatch(text, low.end, high.start)
    alike = low.role is high.role is Role.AMOUNT and low.unit in ("", high.unit) and low.value < high.value
    if not (joined and alike) or low.relative or high.relative:
        return None
    return Quantity(
        start=low.start, end=high.end, value=low.value, upper=high.value, unit=high.unit, role=high.role
    )


def _found(text: str, words: tuple[Word, ...]) -> Iterator[Quantity]:
    i = 0
    while i < len(words):
        if factor := _FACTORS.get(words[i].lemma):
            word = words[i]
            yield Quantity(
                start=word.start, end=word.end, value=factor, unit="x", role=Role.AMOUNT, relative=True
            )
        value = _value(words, i)
        if value is None:
            i += 1
            continue
        j = i + 1
        if (
            j < len(words)
            and (scale := _SCALES.get(words[j].text.lower()))
            and words[i].text.lower() not in _SCALES
            and (words[j].text != "K" or words[j].start == words[i].end)
        ):
            value, j = value * scale, j + 1
        if (
            words[i].text.lower() in {"ein", "eine", "einem", "einen"}
            and j == i + 1
            and not _per(words, i + 2)
        ):
            i += 1
            continue
        yield _quantity(text, words, i, j, value)
        i = j


def _value(words: tuple[Word, ...], i: int) -> Decimal | None:
    low = words[i].text.lower()
    if low[0].isdecimal():
        return _digits(low)
    if low in {"ein", "eine", "einem", "einen"}:
        return Decimal(1)
    if low in _HALF:
        return _HALF[low]
    if low in _HALF_A and i + 1 < len(words) and words[i + 1].text.lower() == "dutzend":
        return _HALF["halbe"]
    if low.endswith("mal") and low[:-3] in (*NUMBERS, "ein"):
        return Decimal(NUMBERS.get(low[:-3], 1))
    halves = low.removesuffix("mal")
    if halves.endswith("einhalb") and (whole := halves[:-7]) in (*NUMBERS, "ein", ""):
        return NUMBERS.get(whole, 1) + Decimal("0.5")
    return _spelled(low)


def _digits(low: str) -> Decimal:
    """Dots part thousands when three digits follow each; a comma parts decimals."""
    head, _, tail = low.partition(",")
    groups = head.split(".")
    if len(groups) > 1 and not all(len(group) == 3 for group in groups[1:]):
        head, tail = groups[0], "".join(groups[1:])
    else:
        head = "".join(groups)
    tail = tail.replace(".", "").replace(",", "")
    return Decimal(f"{head}.{tail}" if tail else head)


def _spelled(low: str) -> Decimal | None:
    if low in NUMBERS:
        return Decimal(NUMBERS[low])
    one, und, ten = low.partition("und")
    if und and one in _ONES and ten in _TENS:
        return Decimal(_ONES.index(one) + 1 + 10 * (_TENS.index(ten) + 2))
    return Decimal(10 * (_TENS.index(low) + 2)) if low in _TENS else None


def _per(words: tuple[Word, ...], i: int) -> bool:
    return i < len(words) and words[i].text.lower() in {"pro", "je"}


_EACH = frozenset({"je", "jeweils"})


def _quantity(text: str, words: tuple[Word, ...], i: int, j: int, value: Decimal) -> Quantity:
    start, end = words[i].start, words[j - 1].end
    sign = text[end : end + 3].lstrip(". ")[:1] if j > i + 1 else text[end : end + 2].strip()[:1]
    unit = _SIGNS.get(sign, "")
    if unit:
        end = text.index(sign, end) + 1
    elif j < len(words) and not _apart(text, words, i, j):
        low = words[j].text.lower()
        unit = _UNITS.get(low, low if words[j].text[0].isupper() else "")
        end = words[j].end if low in _UNITS else end
    before = words[i - 1].text.lower() if i else ""
    if words[i].text.lower().endswith("mal"):
        unit = "x"
    role = _role(text, words, i, j, unit)
    relative = before == "um" and unit in {"%", "pp"}
    return Quantity(start=start, end=end, value=value, unit=unit, role=role, relative=relative)


def _apart(text: str, words: tuple[Word, ...], i: int, j: int) -> bool:
    """Whether the word behind a number belongs to another sentence, or a sign stands between."""
    between = text[words[j - 1].end : words[j].start]
    ends = between.startswith(".") and j == i + 1 and not counts_off(text, words[i].start, words[i].end)
    return ends or bool(between.strip(" .-"))


def _role(text: str, words: tuple[Word, ...], i: int, j: int, unit: str) -> Role:
    start = words[i].start
    apart = i and text[words[i - 1].end : start].strip()[:1] in {",", ";", ":"}
    before = words[i - 1].text.lower() if i and not apart else ""
    if unit == "x":
        return Role.RATE
    if any(each.start <= start < each.end for each in times.found(text)):
        return Role.DURATION if unit in {"day", "week", "month", "year"} else Role.DATE
    if before in _NAMES or (before == "um" and j < len(words) and words[j].text.lower() == "uhr"):
        return Role.LABEL
    if words[i].text.isdecimal() and len(words[i].text) == 4 and int(words[i].text) in _YEARS and not unit:
        return Role.DATE
    follows = text[words[i].end : words[i].end + 2]
    if follows == ". " and not unit and counts_off(text, start, words[i].end):
        return Role.LABEL
    return Role.RATE if _per(words, j + 1) or before in _EACH else Role.AMOUNT
