"""Numbers that only name something: versions, ranks, list numbers, "K8s", the size of a team."""

from __future__ import annotations

from goalcoach.rules.language.en.calendar_words import MONTHS, SHORT_UNITS, SPAN_UNITS
from goalcoach.rules.language.en.numbers import Number
from goalcoach.rules.language.en.scan import Scan

CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "usd": "USD", "eur": "EUR", "gbp": "GBP", "chf": "CHF",
              "dollar": "USD", "euro": "EUR", "jpy": "JPY", "inr": "INR", "cad": "CAD", "aud": "AUD",
              "sek": "SEK", "nok": "NOK", "dkk": "DKK", "sgd": "SGD", "zar": "ZAR"}  # fmt: skip
_LABELLED = frozenset(
    """
    version v section chapter article iso windows python java level grade room page step phase no nr number
    item goal objective kr okr priority priorities p tier type class top part figure table appendix
    paragraph rule form exhibit volume issue ticket sprint release milestone lesson unit module batch wave
    track pillar principle scope building floor route line fortune global web rfc calls ios android office
    php c option plan project series group team angular react vue dotnet sdk api http sha din en soc pci
    band
    """.split()
)
"""Words after which a number is a name, unless it has a unit of its own."""
_PLACES = frozenset(
    """
    ward room floor shift level tier type phase stage bay aisle zone gate dock bed warehouse terminal
    station block wing region district area hall cell version team line class grade
    """.split()
)
"""Those among them, and more, that name what a thing counted belongs to: "level 2 tickets"."""
_DOERS = _PLACES | {
    "line",
    "machine",
    "team",
    "shop",
    "route",
    "press",
    "oven",
    "lift",
    "crane",
    "site",
    "plant",
    "room",
}
_DEEDS = frozenset(
    "stands runs stops breaks falls waits leaks jams starts loses misses fails takes needs".split()
)
_HOW = frozenset(
    """
    still down late out short behind too often again every when at for because since badly slowly so far up longer
    more most
    """.split()
)
"""A number between such a word and what it does, told how, is its name."""
_EACH = frozenset("per each every this next last that another one".split())
"""In front of such a word: a number behind it counts what follows, "per shift 40 boxes"."""
ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_UNITS_OF_THEIR_OWN = frozenset(SHORT_UNITS.values()) | {*SPAN_UNITS, "%", "pp", "x", *CURRENCIES.values()}
_FIRM = frozenset({"the", "our", "my", "its", "their"})
_SMALL = 4
"""How long words are that stand in small letters even in a headline: "with"."""
_SIZES = frozenset("person people member headcount man woman day".split())


_APART = frozenset({"", " "})
"""What mostly stands in front of a number."""


def _within_a_name(scan: Scan, i: int) -> bool:
    """ "K8s", "N2", "O3": digits behind letters; a currency is no name."""
    return scan.before(i)[-1:].isalpha() and scan.low(i - 1) not in CURRENCIES


def is_label(scan: Scan, count: Number, before: str, unit: str) -> bool:
    """Whether the number only names something, or tells the size of a team; `before` is what stands in front."""
    i = count.i
    has_unit = unit in _UNITS_OF_THEIR_OWN
    if has_unit and not scan.confident and before[-1:] in _APART:
        return False
    after = scan.after(count.j)
    if (before[-1:] == ":" and scan.low(i - 1).isdecimal() and len(scan.low(i)) < 3) or _confidence(scan, i):
        return True
    if has_unit and not _within_a_name(scan, i):
        return False
    if before[-1:] == "#" or (after[:1] == ")" and scan.starts_sentence(i) and before[-1:] not in {"(", "/"}):
        return True
    if (after[:1] in {"/", ":", "&"} and scan.low(count.j)[:1].isdecimal()) or (
        before[-1:] in {"/", ":", "&"} and scan.low(i - 1)[-1:].isdecimal()
    ):
        return not _share(scan, count)
    if scan.gap(i) == "" and scan.low(i + 1) in ORDINAL_ENDS:
        return scan.low(i + 2) != "percentile"
    if _within_a_title(scan, count) or _one_of_them(scan, i) or _does(scan, count):
        return True
    named = _glued(scan, count) or _named(scan, count, unit) or _team(scan, count)
    # "3+ partnerships" counts, whatever stands before it
    return _within_a_name(scan, i) or (named and not after.startswith("+"))


def _within_a_title(scan: Scan, count: Number) -> bool:
    """ "The Five Pillars", "Scout Ten Commandments": a number word in capitals like its neighbours."""
    i = count.i
    if not (scan.raw(i).istitle() and scan.raw(count.j).istitle()) or i == 0 or scan.starts_sentence(i):
        return False
    if scan.gap(i - 1) != " " or scan.gap(count.j - 1) != " ":
        return False
    before = scan.low(i - 1) in _FIRM or (scan.raw(i - 1).istitle() and not scan.starts_sentence(i - 1))
    return before and any(low.islower() and len(low) > _SMALL for low in (w.text for w in scan.words))


def _does(scan: Scan, count: Number) -> bool:
    """ "Line 3 stands still", "ward 4 runs late": what a place or a machine does is nothing that is counted."""
    named = scan.low(count.i - 1) in _DOERS and scan.gap(count.i - 1) == " " == scan.gap(count.j - 1)
    return named and scan.low(count.j) in _DEEDS and scan.low(count.j + 1) in _HOW


def _one_of_them(scan: Scan, i: int) -> bool:
    """ "Known as one of the best bakeries": a place among others; "sail one of the oceans" counts."""
    among = scan.low(i) == "one" and scan.low(i + 1) == "of" and scan.low(i + 2) in _FIRM
    return among and (scan.low(i - 1) == "as" or scan.lemma(i - 1) in {"be", "become", "remain"})


def _share(scan: Scan, count: Number) -> bool:
    """ "4/5": a score, where "0/10" is progress and "24/7" a way of speaking."""
    first = count.i if scan.after(count.j)[:1] == "/" else count.i - 1
    low, high = scan.low(first), scan.low(first + 1)
    if not (low.isdecimal() and high.isdecimal()) or len(low) > 4 or len(high) > 4:
        return False
    return 0 < int(low) <= int(high) and low != "360" and not _confidence(scan, first)


def _confidence(scan: Scan, first: int) -> bool:
    return scan.confident and any(
        scan.low(k).startswith("confiden") for k in range(max(0, first - 2), min(first + 4, scan.size))
    )


def _glued(scan: Scan, count: Number) -> bool:
    """v2, B2B, COVID-19, 3D."""
    before, after = scan.before(count.i)[-2:], scan.after(count.j)[:1]
    if before[-1:].isalpha() and before[-1:] not in "$<>":
        return True
    if before[-1:] == "-" and before[:1].isalpha():
        return scan.raw(count.i - 1)[:1].isupper()
    return (
        after.isascii()
        and after.isalpha()
        and scan.low(count.j) not in _LETTER_UNITS
        and scan.raw(count.j).isupper()
    )


_LETTER_UNITS = frozenset(
    {
        *SHORT_UNITS,
        "k",
        "m",
        "mm",
        "bn",
        "b",
        "x",
        "kg",
        "g",
        "km",
        "cm",
        "mb",
        "gb",
        "tb",
        "h",
        "kwh",
        "wpm",
        "pp",
        "p",
    }
)


def _named(scan: Scan, count: Number, unit: str) -> bool:
    """Windows 11, Section 8, Fortune 500, ISO 27001, "Top 100 list"; not "NPS 50"."""
    if count.i == 0 or scan.gap(count.i - 1).strip(" .-"):
        return False
    previous, low = scan.raw(count.i - 1), scan.low(count.i - 1)
    if low in _LABELLED and (not unit or low == "top" or previous[0].isupper()):
        return scan.gap(count.i - 1).strip() != "-" or low != "c"
    if low in _PLACES and scan.low(count.i - 2) not in _EACH:
        return not unit or not scan.starts_sentence(count.i - 1)
    if _listed(scan, count.i) or (low in {"and", "or"} and _listed(scan, count.i - 2)):
        return True
    if scan.gap(count.i - 1).strip() == "-":
        return not unit and scan.gap(count.i - 1) == " - "
    title = previous[:1].isupper() and not previous.isupper() and not scan.starts_sentence(count.i - 1)
    return (
        title
        and low not in MONTHS
        and not unit
        and scan.raw(count.j)[:1].islower() is False
        and scan.lows[count.i].isdecimal()
        and len(scan.lows[count.i]) < 4
        and scan.lemma(count.i - 1) != "score"
    )


def _listed(scan: Scan, i: int) -> bool:
    """Whether word i is the first number behind several of a kind: "wards 3 and 4"."""
    return scan.low(i).isdecimal() and scan.low(i - 1).endswith("s") and scan.low(i - 1)[:-1] in _PLACES


def _team(scan: Scan, count: Number) -> bool:
    """ "team of 5", "5-person team": a size, not the measure."""
    if scan.low(count.i - 1) == "of" and scan.lemma(count.i - 2) in {
        "team",
        "group",
        "squad",
        "crew",
        "department",
        "staff",
    }:
        return True
    return (
        scan.gap(count.j - 1) == "-"
        and scan.lemma(count.j) in _SIZES
        and scan.lemma(count.j + 1) in {"team", "group", "squad"}
    )
