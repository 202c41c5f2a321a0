"""Quantities: each number of a text with its unit and what it does there (see Role)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import compress, count

from goalcoach.rules.language.en import times
from goalcoach.rules.language.en.calendar_words import FUNCTION_WORDS, SHORT_UNITS, SPAN_UNITS
from goalcoach.rules.language.en.deadlines import Found
from goalcoach.rules.language.en.labels import CURRENCIES, ORDINAL_ENDS, is_label
from goalcoach.rules.language.en.numbers import SCALES, TENS, UNITS, Number, number
from goalcoach.rules.language.en.scan import Scan, scan
from goalcoach.rules.language.en.verb_or_noun import ALSO_NOUNS
from goalcoach.rules.language.en.verbs import PAST_FORMS, VERBS
from goalcoach.rules.language.known import Known
from goalcoach.rules.language.read import Quantity, Role, TimeKind


@dataclass(slots=True)
class Counted:
    """A quantity over words i to j (exclusive)."""

    i: int
    j: int
    quantity: Quantity


_MULTIPLES = {"once": 1, "twice": 2, "thrice": 3}
_FACTORS = {"double": 2, "triple": 3, "quadruple": 4, "twofold": 2, "threefold": 3, "tenfold": 10}
_RELATIVE_BEFORE = frozenset("by um additional extra another further".split())
_RELATIVE_AFTER = frozenset("more fewer less additional extra increase decrease reduction growth improvement rise drop "
                            "higher lower faster uplift decline savings".split())  # fmt: skip
_AFTER_NUMBER = frozenset(
    "new more additional extra further other different of the full complete further whole".split()
)
_RATE_WORDS = frozenset("per each every daily weekly monthly quarterly annually yearly".split())
_RATE_OPENERS = _RATE_WORDS | {"a", "an"}


@lru_cache(maxsize=4)
def found(text: str) -> tuple[Counted, ...]:
    """All quantities with the words they cover, in order, none overlapping."""
    seen = scan(text)
    spans = times.found(text)
    result: list[Counted] = []
    i = k = 0
    for at in compress(count(), map(_OPENING.__getitem__, seen.lows)):
        if at < i or (seen.lows[at] in _ARTICLES and seen.low(at + 1) not in _ARTICLE_NUMBERS):
            continue
        # Both are in order, and no time overlaps another: the one that a word is of lies no further back.
        while k < len(spans) and spans[k].j <= at:
            k += 1
        hit = _at(seen, at, spans[k] if k < len(spans) and spans[k].i <= at else None)
        if hit:
            result.append(hit)
            i = hit.j
    return tuple(result)


_ARTICLES = frozenset({"a", "an"})
_ARTICLE_NUMBERS = frozenset({"dozen", "couple", "third", "quarter", *SCALES})


_MEASURING = frozenset({TimeKind.DURATION, TimeKind.CADENCE, TimeKind.WINDOW})
"""Time references whose number may be the measure."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
"""A range between them is one of years: "the 2020-2021 timetable"."""


def _at(scan: Scan, i: int, time: Found | None) -> Counted | None:
    """The quantity at word i, which is one of a time reference, or of none."""
    low = scan.lows[i]
    count = number(scan, i)
    if count is None:
        return _word(scan, i) or (_label(scan, Number(i, i + 1, Decimal(0))) if low[0].isdecimal() else None)
    before = scan.before(i)
    if time and time.kind not in _MEASURING:
        return _counted(scan, count, before, max(i + 1, min(count.j, time.j)), "", Role.DATE)
    if count.upper is not None and _FIRST_YEAR <= count.value < count.upper <= _LAST_YEAR:
        return _counted(scan, count, before, count.j, "", Role.DATE)
    if low == "one" and _pronoun(scan, count):
        return None
    end, unit = _unit(scan, count, before)
    role = _role(scan, count, before, end, unit, time)
    return _counted(scan, count, before, end, unit, role, _relative(scan, count, end, unit))


def _pronoun(scan: Scan, count: Number) -> bool:
    """ "one of", "which one", "no one": not a count."""
    behind = scan.low(count.j)
    if behind == "another":
        return True
    return (behind in FUNCTION_WORDS and behind not in {"of", "per"}) or scan.low(count.i - 1) in {
        "which",
        "that",
        "no",
        "this",
        "the",
        "every",
        "each",
    }


def _counted(
    scan: Scan, count: Number, before: str, j: int, unit: str, role: Role, relative: bool = False
) -> Counted:
    """A quantity up to word j (exclusive), with the signs around it; `before` is what stands in front."""
    start = scan.words[count.i].start
    if not _CURRENCY_SIGNS.isdisjoint(before) and before.rstrip(" ")[-1] in _CURRENCY_SIGNS:
        start -= 1 + len(before) - len(before.rstrip(" "))
    end = scan.words[j - 1].end
    behind = scan.plain[end : end + 2]
    if "%" in behind and behind.rstrip().endswith("%"):
        end += 2 if behind == " %" else 1
    return Counted(count.i, j, Quantity(start, end, count.value, count.upper, unit, role, relative))


_CURRENCY_SIGNS = frozenset("$€£¥")


def _word(scan: Scan, i: int) -> Counted | None:
    """once, twice, double, halve, half: numbers that are no number words."""
    low, lemma = scan.low(i), scan.lemma(i)
    if low in _MULTIPLES:
        comparison = scan.low(i + 1) in {"as", "the"}
        rate = Role.AMOUNT if comparison else Role.RATE
        count = Number(i, i + 1, Decimal(_MULTIPLES[low]))
        return _counted(scan, count, scan.before(i), i + 1, "x", rate, comparison)
    if lemma in _FACTORS or lemma == "halve" or (lemma == "half" and low != "half"):
        count = Number(i, i + 1, Decimal(_FACTORS[lemma]) if lemma in _FACTORS else Decimal("0.5"))
        role = Role.LABEL if low == "double" and scan.low(i + 1) in {"check", "click"} else Role.AMOUNT
        return _counted(scan, count, scan.before(i), i + 1, "x", role, relative=True)
    return None


def _unit(scan: Scan, count: Number, before: str) -> tuple[int, str]:
    """The canonical unit and the index behind it."""
    before, after = before.rstrip(" ")[-1:], scan.after(count.j)
    j, low = count.j, scan.low(count.j)
    if before in CURRENCIES or scan.low(count.i - 1) in CURRENCIES:
        return j, CURRENCIES.get(before) or CURRENCIES[scan.low(count.i - 1)]
    if after.lstrip()[:1] == "%":
        points = low in {"point", "points", "pt", "pts"} or scan.lemma(j) == "point"
        return (j + 1, "pp") if points else (j, "%")
    if after[:1] in CURRENCIES or after.lstrip()[:1] == "€":
        return j, CURRENCIES[after.lstrip()[:1]]
    if low in {"percent", "pct", "percentage"} or (low == "per" and scan.low(j + 1) == "cent"):
        j += 1 + (low == "per")
        return (j + 1, "pp") if scan.lemma(j) == "point" else (j, "%")
    return _noun(scan, j, low)


def _noun(scan: Scan, j: int, low: str) -> tuple[int, str]:
    gap = scan.gap(j - 1)
    if low == "pp":
        return j + 1, "pp"
    if gap.strip(" -") or not low or low == "per" or low[0].isdecimal() or "\n" in gap:
        return j, ""
    if scan.lemma(j) in CURRENCIES:
        return j + 1, CURRENCIES[scan.lemma(j)]
    if low in {"x", "times", "fold"}:
        return j + 1, "x"
    if low in SHORT_UNITS or scan.lemma(j) in SHORT_UNITS:
        return j + 1, SHORT_UNITS.get(low) or SHORT_UNITS[scan.lemma(j)]
    if scan.raw(j) == "d" and gap == " ":
        return j + 1, "day"
    if scan.lemma(j) in SPAN_UNITS:
        return j + 1, _LONG.get(scan.lemma(j), scan.lemma(j))
    return _counted_noun(scan, j)


def _counted_noun(scan: Scan, j: int) -> tuple[int, str]:
    """The noun that a number counts, as the unit; it does not become part of the quantity."""
    k = j
    while scan.low(k) in _AFTER_NUMBER and k - j < 3:
        k += 1
    if (
        scan.low(k) in FUNCTION_WORDS
        or scan.low(k) in ORDINAL_ENDS
        or not scan.low(k).isalpha()
        or not scan.joined(k - 1)
        or _tells_a_time(scan, k)
        or (len(scan.low(k)) == 1 and scan.gap(k).startswith("/"))  # "9 w/o signature"
    ):
        return j, ""
    noun = _plural(scan, k)
    return j, "" if noun == k and _tells_what_they_do(scan, j, k) else scan.lemma(noun)


def _tells_what_they_do(scan: Scan, j: int, k: int) -> bool:
    """Whether a word tells what was done by what was counted before: "one came back", "six ring again"."""
    low, several = scan.low(k), scan.low(j - 1) not in {"one", "1"}
    if low in PAST_FORMS or (low.endswith("ed") and scan.lemma(k) in VERBS):
        return True
    return several and low in VERBS and low not in ALSO_NOUNS


def _tells_a_time(scan: Scan, k: int) -> bool:
    """Whether another number stands behind a number, with a time of its own: "44 two weeks later"."""
    return scan.low(k) in UNITS and scan.lemma(k + 1) in SPAN_UNITS


_LONG = {
    "wk": "week",
    "wks": "week",
    "mth": "month",
    "mths": "month",
    "mo": "month",
    "mos": "month",
    "yr": "year",
    "yrs": "year",
}


def _plural(scan: Scan, k: int) -> int:
    """The counted noun: the first plural of the next three words, else the next word."""
    for n in range(k, min(k + 3, scan.size)):
        if scan.low(n) in FUNCTION_WORDS or (n > k and not scan.joined(n - 1)):
            break
        if scan.low(n).endswith("s") and not scan.low(n).endswith(("ss", "us", "'s")):
            return n
    return k


def _relative(scan: Scan, count: Number, end: int, unit: str) -> bool:
    if unit == "x" and scan.low(count.i - 1) not in {"only", "at"}:
        return scan.low(end) in {"as", "more", "faster", "higher", "the"}
    if scan.low(count.i - 1) in _RELATIVE_BEFORE:
        return True
    return (unit in {"%", "pp"} and scan.low(end) in _RELATIVE_AFTER) or scan.low(count.j) in {
        "more",
        "additional",
        "fewer",
        "extra",
    }


def _role(scan: Scan, count: Number, before: str, end: int, unit: str, time: Found | None) -> Role:
    if is_label(scan, count, before, unit):
        return Role.LABEL
    if time and time.kind is TimeKind.WINDOW:
        return Role.DURATION
    if time and time.kind is TimeKind.CADENCE:
        return (
            Role.RATE if time.i < count.i - 1 or scan.low(time.i) in {"every", "each", "per"} else Role.AMOUNT
        )
    if _rate_behind(scan, end):
        return Role.RATE
    if unit in _TIME_UNITS and _describes(scan, count, end):
        return Role.DURATION
    return Role.AMOUNT


_TIME_UNITS = frozenset(SHORT_UNITS.values()) | frozenset(SPAN_UNITS)


def _rate_behind(scan: Scan, end: int) -> bool:
    """Whether "a week", "per sprint", "each", "daily" follows within a few words."""
    near = scan.lows[end : end + 5]
    if _RATE_OPENERS.isdisjoint(near) and "/" not in scan.gaps[end : end + 5]:
        return False
    for k, low in enumerate(near, end):
        if k > end and not scan.joined(k - 1) and scan.gap(k - 1).strip() not in {"/", "("}:
            return False
        if low in _RATE_WORDS:
            return True
        if low in {"a", "an"} and (scan.lemma(k + 1) in SPAN_UNITS or scan.lemma(k + 1) in SHORT_UNITS):
            return True
        if scan.gap(k - 1) == "/" and (scan.lemma(k) in SPAN_UNITS or scan.lemma(k) in SHORT_UNITS):
            return True
    return False


def _describes(scan: Scan, count: Number, end: int) -> bool:
    """ "a 30-minute stand-up", "1 month boot-camp": the length of a thing, not the measure."""
    if scan.gap(count.j - 1) == "-":
        return scan.low(end) not in {"", "average"}
    singular = scan.low(end - 1) == scan.lemma(end - 1)
    follows = scan.joined(end - 1) and scan.low(end).isalpha() and scan.low(end) not in FUNCTION_WORDS
    return singular and follows and len(scan.low(end - 1)) > 3


def _label(scan: Scan, count: Number) -> Counted:
    return _counted(scan, count, scan.before(count.i), count.j, "", Role.LABEL)


_OPENERS = frozenset({*UNITS, *TENS, *SCALES, *_MULTIPLES, "a", "an", "dozen", "half", "halve", "halved", "halves", "halving",
                      *_FACTORS, "doubled", "doubles", "doubling", "tripled", "tripling", "triples", "quadrupled"})  # fmt: skip
_OPENING: Known[bool] = Known(lambda low: low in _OPENERS or low[0].isdecimal())
"""Whether a word may open a quantity."""
