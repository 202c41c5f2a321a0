"""Numbers in digits and in English words. Knows nothing of what they count."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from goalcoach.rules.language.en.scan import Scan
from goalcoach.rules.language.known import Known

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "mn": 10**6,
    "bn": 10**9,
    "mio": 10**6,
}
UNITS |= {"fiveteen": 15, "fivteen": 15, "ninteen": 19, "eightteen": 18, "fourten": 14, "twelf": 12}
TENS |= {"fourty": 40, "fivety": 50, "fivty": 50, "ninty": 90, "eigthy": 80}
"""As they are often misspelled: a wrong number is none the less one."""
SUFFIXES = {"k": 1_000, "m": 10**6, "mm": 10**6, "bn": 10**9, "b": 10**9, "mn": 10**6}
_MULTIPLIERS = frozenset({*SCALES, *SUFFIXES})
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
}  # fmt: skip
_MAX_DIGITS = 30


@dataclass(slots=True)
class Number:
    """A number from word `i` up to, not including, word `j`."""

    i: int
    j: int
    value: Decimal
    upper: Decimal | None = None
    plain: bool = True
    """Digits without multiplier: could be a year or a day."""


def digits(token: str) -> Decimal | None:
    """The value of a token of digits; None when it is a version number or too long to be an amount."""
    if len(token) > _MAX_DIGITS:
        return None
    if token.isdecimal():
        return Decimal(token)
    parts = token.replace(",", ".").split(".")
    grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3
    if grouped and (("," in token and "." not in token) or (len(parts) > 2 and "," not in token)):
        return Decimal(int("".join(parts)))
    if "." in token and "," in token:
        cut = max(token.rfind("."), token.rfind(","))
        whole = token[:cut].replace(",", "").replace(".", "")
        return Decimal(f"{int(whole)}.{token[cut + 1 :]}")
    if len(parts) == 2:
        return Decimal(f"{int(parts[0])}.{parts[1]}") if parts[1].isdecimal() else None
    return None


def number(scan: Scan, i: int) -> Number | None:
    """The number that starts at word i, with its range ("2-3", "five to ten") when it has one."""
    found: Number | None = None
    if i in scan.numbers:
        found = scan.numbers[i]
    elif (low := scan.low(i)) in NUMBER_OPENERS or low[:1].isdecimal():
        found = scan.numbers[i] = _number(scan, i)
    return found


NUMBER_OPENERS = frozenset({*UNITS, *TENS, "a", "an", "dozen", "half"})
"""Words that a number may start with."""


def _number(scan: Scan, i: int) -> Number | None:
    low, behind = scan.low(i), scan.low(i + 1)
    if low.isdecimal() and len(low) <= _MAX_DIGITS and not (behind in _GOES_ON or behind[:1].isdecimal()):
        return Number(i, i + 1, _VALUES[low])  # digits alone, as most numbers are
    first = _single(scan, i)
    if first is None:
        return None
    behind = scan.low(first.j)
    ranged = behind in _OR
    if not ranged and not behind[:1].isdecimal():
        return first
    gap = scan.gap(first.j - 1)
    if not ranged and gap.strip() == "-":
        second = _single(scan, first.j)
    elif ranged and gap.isspace():
        second = _single(scan, first.j + 1)
    else:
        return first
    if (
        second is None
        or scan.before(second.i)[-1:] in {"$", "€", "£", "¥"}
        or second.value <= first.value
        or second.value > first.value * 20
    ):
        return first
    value = first.value
    if not second.plain and first.plain and second.value >= 1000 > value:
        value = value * (second.value / _bare(scan, second))
    return Number(i, second.j, value, second.value, False)


_VALUES = Known(Decimal)
"""What digits alone are worth."""
_OR = frozenset({"to", "or"})
_HALVES = frozenset({"and", "1"})
"""Words that "a half" may begin with behind a number."""
_GOES_ON = _MULTIPLIERS | _HALVES | _OR
"""Words that may belong to the number in front of them."""


def _bare(scan: Scan, found: Number) -> Decimal:
    return digits(scan.low(found.i)) or Decimal(1)


def _single(scan: Scan, i: int) -> Number | None:
    low = scan.low(i)
    if low[:1].isdecimal():
        value = digits(low)
        return None if value is None else _and_a_half(scan, _scaled(scan, Number(i, i + 1, value)))
    if low in UNITS or low in TENS:
        return _and_a_half(scan, _in_words(scan, i))
    if low in {"a", "an"}:
        return _with_article(scan, i)
    if low == "dozen":
        return Number(i, i + 1, Decimal(12), None, False)
    return _half(scan, i) if low == "half" else None


def _and_a_half(scan: Scan, found: Number) -> Number:
    """The number with "and a half" or "1/2" behind it; of "2 million and a half" it is half a million."""
    j = found.j
    if scan.low(j) not in _HALVES:
        return found
    if (scan.low(j), scan.low(j + 1), scan.low(j + 2)) == ("and", "a", "half"):
        end = j + 3
    elif (scan.gap(j - 1), scan.low(j), scan.gap(j), scan.low(j + 1)) == (" ", "1", "/", "2"):
        end = j + 2
    else:
        return found
    half = Decimal(SCALES.get(scan.low(j - 1), 1)) / 2
    return _scaled(scan, Number(found.i, end, found.value + half, None, False))


def _scaled(scan: Scan, found: Number) -> Number:
    """Apply "k", "M", "million" behind digits."""
    low = scan.low(found.j)
    if low not in _MULTIPLIERS:
        return found
    gap = scan.gap(found.j - 1)
    if gap == "" and low in SUFFIXES and not (low == "m" and _is_metre(scan, found)):
        return _times(found, SUFFIXES[low])
    if gap.isspace() and low in SCALES:
        return _times(found, SCALES[low])
    if gap == " " and low in {"m", "k", "bn"} and scan.before(found.i)[-1:] in {"$", "€", "£"}:
        return _times(found, SUFFIXES[low])
    return found


def _times(found: Number, factor: int) -> Number:
    """The number with the multiplier behind it."""
    product = found.value * factor
    whole = Decimal(int(product)) if product == int(product) else product
    return Number(found.i, found.j + 1, whole, plain=False)


def _is_metre(scan: Scan, found: Number) -> bool:
    """A lower-case "m" without currency is metres or minutes, not millions."""
    return scan.raw(found.j) == "m" and scan.before(found.i)[-1:] not in {"$", "€", "£"}


def _in_words(scan: Scan, i: int) -> Number:
    total, current, j = 0, 0, i
    while j < scan.size and j - i < 12:
        low = scan.lows[j]
        if low in TENS and current % 100 == 0:
            current += TENS[low]
        elif low in UNITS and (current % 10 == 0 and (current % 100 >= 20 or current % 100 == 0)):
            current += UNITS[low]
        elif low == "hundred" and current:
            current *= 100
        elif low in SCALES and current:
            total, current = total + current * SCALES[low], 0
        elif not (low == "and" and current >= 100 and (scan.low(j + 1) in UNITS or scan.low(j + 1) in TENS)):
            break
        if not scan.joined(j):
            j += 1
            break
        j += 1
    return Number(i, j, Decimal(total + current), None, False)


def _with_article(scan: Scan, i: int) -> Number | None:
    low = scan.low(i + 1)
    if low == "dozen":
        return Number(i, i + 2, Decimal(12), None, False)
    if low == "couple":
        return Number(i, i + 2, Decimal(2), None, False)
    if low in SCALES and low.isalpha() and len(low) > 3:
        return Number(i, i + 2, Decimal(SCALES[low]), None, False)
    if low in {"third", "quarter"} and scan.low(i + 2) == "of":
        share = Decimal("0.33") if low == "third" else Decimal("0.25")
        return Number(i, i + 2, share, None, False)
    return None


def _half(scan: Scan, i: int) -> Number | None:
    if scan.low(i + 1) == "a" and scan.low(i + 2) == "dozen":
        return Number(i, i + 3, Decimal(6), None, False)
    if scan.low(i + 1) in {"of", "the", "as", "our", "all", "my", "a", "an"} or scan.gap(i) == "-":
        return Number(i, i + 1, Decimal("0.5"), None, False)
    return None
