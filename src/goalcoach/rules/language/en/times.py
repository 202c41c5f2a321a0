"""Finds time references and tells deadlines from periods, rhythms, durations, windows and mere mentions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import compress

from goalcoach.rules.language.en.calendar_words import (
    BEFORE_LONG_UNITS,
    BEFORE_SHORT_UNITS,
    CADENCE,
    LONG_UNITS,
    PERIOD_UNITS,
    SHORT_UNITS,
)
from goalcoach.rules.language.en.dates import Moment
from goalcoach.rules.language.en.deadlines import EVENT, Found, at_event, counts_things, deadline
from goalcoach.rules.language.en.lemma import lemma
from goalcoach.rules.language.en.moments import BEHIND_THE, OPENERS, after_next, moment
from goalcoach.rules.language.en.numbers import NUMBER_OPENERS, number
from goalcoach.rules.language.en.rhythms import (
    NUMBER_WORDS,
    article,
    each,
    of_goals,
    rhythm,
    short_span,
    versus,
    window,
)
from goalcoach.rules.language.en.scan import Scan, scan
from goalcoach.rules.language.en.stretches import Stretch, counted, length, one
from goalcoach.rules.language.en.terms import first_words, longest
from goalcoach.rules.language.en.when import Op
from goalcoach.rules.language.known import Known
from goalcoach.rules.language.read import TimeKind

_DAYS = frozenset({Op.DAY, Op.SLASHED, Op.OFFSET, Op.WEEKDAY})
_LONG_NAMED = frozenset({Op.YEAR, Op.MONTH})
_NAMED = _LONG_NAMED | {Op.DAY, Op.EASTER, Op.QUARTER, Op.HALF, Op.FISCAL, Op.SEASON}


@lru_cache(maxsize=4)
def found(text: str) -> tuple[Found, ...]:
    """All time references in order, none overlapping."""
    seen = scan(text)
    result: list[Found] = []
    i = 0
    readers = [*map(_OPENED_BY.__getitem__, seen.lows)]
    for at, several in compress(enumerate(readers), readers):
        if at < i:
            continue
        for reader in several:
            if hit := reader(seen, at):
                result.append(hit)
                i = hit.j
                break
    return tuple(result)


_Reader = Callable[[Scan, int], Found | None]


def _opened_by(low: str) -> tuple[_Reader, ...]:
    return _readers().get(low) or (_OF_DIGITS if low[0].isdecimal() else ())


_OPENED_BY = Known(_opened_by)
"""What may read a time reference that a word opens; nothing mostly."""


@lru_cache(maxsize=1)
def _readers() -> Mapping[str, tuple[_Reader, ...]]:
    """Words that can open a time reference, each with what may read one there; other words are passed over."""
    vague = first_words("empty_time")
    found: dict[str, list[_Reader]] = {low: [reader] for low, reader in _HANDLERS.items()}
    for low in {*_HANDLERS, *OPENERS, *vague}:
        if low in vague or lemma(low) in vague:
            found.setdefault(low, []).append(_vague)
    for low in OPENERS:
        found.setdefault(low, []).append(_definite if low == "the" else _moment)
    for low in NUMBER_WORDS:
        found.setdefault(low, []).append(_numeric)
    return {low: tuple(readers) for low, readers in found.items()}


def _vague(scan: Scan, i: int) -> Found | None:
    """soon, as soon as possible, one day."""
    size = longest("empty_time", scan.low, scan.lemma, i)
    return Found(i, i + size, TimeKind.VAGUE) if size else None


def _moment(scan: Scan, i: int) -> Found | None:
    bare = moment(scan, i)
    return _bare(scan, i, bare) if bare else None


def _bare(scan: Scan, i: int, bare: Moment) -> Found | None:
    """A date or period with nothing in front that says what it is."""
    when, j = bare.when, bare.j
    if when.is_over:
        return Found(i, j, TimeKind.WINDOW)
    if (
        scan.low(j) in {"over", "on"}
        and scan.lemma(j - 1) in PERIOD_UNITS
        and scan.lemma(j + 1) == scan.lemma(j - 1)
    ):
        return Found(i, j + 2, TimeKind.WINDOW)
    if when.needs.startswith("number of") or (scan.low(i) == "the" and when.op is Op.OFFSET):
        return None
    if bare.weak and when.op is Op.YEAR and of_goals(scan, j):
        return Found(i, j, TimeKind.PERIOD, when)
    return _dated(scan, i, bare)


def _dated(scan: Scan, i: int, bare: Moment) -> Found | None:
    when, j = bare.when, bare.j
    if bare.weak and when.op is Op.YEAR and (counts_things(scan, bare) or not 2000 <= when.a <= 2060):
        return None
    if bare.weak or _described(scan, j):
        return _weak(scan, i, bare)
    if when.op in _DAYS or when.part == "end":
        return Found(i, j, TimeKind.DEADLINE, when)
    return Found(i, j, TimeKind.PERIOD, when)


_DOCUMENTS = frozenset(
    """
    report audit budget plan roadmap results numbers figures strategy version edition survey forecast review
    release
    """.split()
)


def _described(scan: Scan, j: int) -> bool:
    """Whether a noun follows that the date only describes: "the Q3 report"."""
    return scan.lemma(j) in _DOCUMENTS and scan.joined(j - 1)


def _weak(scan: Scan, i: int, bare: Moment) -> Found | None:
    """A bare year, month or "the year": a mention, unless it stands in brackets or as a label of its own."""
    if bare.when.op not in _NAMED:
        return None
    alone = scan.before(i)[-1:] in {"(", "["} and scan.after(bare.j)[:1] in {")", "]"}
    if alone and bare.when.op in _LONG_NAMED:
        return Found(i, bare.j, TimeKind.PERIOD, bare.when)
    return Found(i, bare.j, TimeKind.MENTION, bare.when)


def _numeric(scan: Scan, i: int) -> Found | None:
    dated = moment(scan, i) if scan.lows[i][0].isdecimal() else None
    if dated:
        return _bare(scan, i, dated)
    count = number(scan, i)
    # Behind most numbers no unit of time stands, which is quicker to tell than what both readers below look at.
    if count and scan.lemma(count.j) not in _UNITS and scan.low(count.j) not in _BEFORE_UNITS:
        return None
    ahead = counted(scan, i)
    if ahead:
        return _span(scan, i, ahead)
    return short_span(scan, i)


_UNITS = frozenset({*LONG_UNITS, *SHORT_UNITS})
_BEFORE_UNITS = BEFORE_LONG_UNITS | BEFORE_SHORT_UNITS


def _definite(scan: Scan, i: int) -> Found | None:
    return _moment(scan, i) if _definite_time(scan, i) else None


def _definite_time(scan: Scan, i: int) -> bool:
    """Whether "the" may begin a time: "the end of June", "the next three months"; mostly it does not."""
    low = scan.low(i + 1)
    return low in BEHIND_THE or low[:1].isdecimal() or after_next(scan, i + 2)


def _to_date(scan: Scan, i: int) -> Found | None:
    """ "to date", and not "up to date"."""
    known = scan.low(i + 1) == "date" and scan.low(i - 1) != "up"
    return Found(i, i + 2, TimeKind.WINDOW) if known else None


_OF_DIGITS: tuple[_Reader, ...] = (_numeric,)


def _span(scan: Scan, i: int, ahead: Stretch) -> Found:
    """ "two weeks from now", "6 months to 5 years", "90 days" and the like; "60 days to 45 days" moves."""
    j = ahead.j
    if scan.low(j) == "from" and scan.low(j + 1) in {"now", "today"}:
        return Found(i, j + 2, TimeKind.PERIOD, ahead.when)
    upper = counted(scan, j + 1) if scan.low(j) == "to" and scan.low(i - 1) != "from" else None
    if upper and length(ahead.when) < length(upper.when):
        return Found(i, upper.j, TimeKind.PERIOD, upper.when)
    if scan.low(i - 1) == "to" and scan.low(i - 2) == "now":
        return Found(i, j, TimeKind.PERIOD, ahead.when)
    return Found(i, j, TimeKind.DURATION)


def _period(scan: Scan, i: int) -> Found | None:
    """in, within, during, over, throughout, for."""
    low, j = scan.low(i), i + 1
    if scan.low(j) not in _PERIODS and not scan.low(j)[:1].isdecimal():
        return None
    if scan.low(j) == "the" and not _definite_time(scan, j):
        return None
    j += scan.low(j) in _ABOUT
    single = one(scan, j) if scan.low(j) == "a" and low in {"in", "within", "inside"} else None
    if single:
        return _ahead(scan, i, single)
    j += scan.low(j) in {"the", "a"} and scan.low(j + 1)[:1].isdecimal()
    ahead = counted(scan, j)
    if ahead:
        return (
            _ahead(scan, i, ahead) if low != "for" or ahead.joined else Found(i, ahead.j, TimeKind.DURATION)
        )
    short = short_span(scan, j) if j < scan.size else None
    if short:
        return Found(i, short.j, TimeKind.DURATION)
    dated = moment(scan, j)
    return _dated_period(scan, i, dated) if dated else None


_ABOUT = frozenset({"about", "around", "under", "roughly", "approximately", "just"})
_PERIODS = _ABOUT | OPENERS | NUMBER_OPENERS
"""Words that may stand behind "in" when a period follows."""


def _dated_period(scan: Scan, i: int, dated: Moment) -> Found | None:
    when, low = dated.when, scan.low(i)
    if when.is_over:
        return Found(i, dated.j, TimeKind.WINDOW)
    if when.needs.startswith("number of"):
        return Found(i, dated.j, TimeKind.VAGUE)
    if counts_things(scan, dated) or (low == "for" and _described(scan, dated.j)):
        return Found(i, dated.j, TimeKind.MENTION, when)
    if scan.low(dated.j - 1).endswith("'s") and when.a > 0:
        return Found(i, dated.j, TimeKind.MENTION, when)
    if low == "in" and when.op is Op.YEAR and _plans(scan, i):
        return Found(i, dated.j, TimeKind.MENTION, when)
    return Found(i, dated.j, TimeKind.PERIOD, when)


_PLANNING = frozenset("plan budget prepare draft forecast propose".split())


def _plans(scan: Scan, i: int) -> bool:
    """ "Plan for a larger post in 2021": the year of what is planned."""
    for k in range(i - 1, max(-1, i - 40), -1):
        if scan.lemma(k) in _PLANNING and scan.starts_sentence(k) and "for" in scan.lows[k:i]:
            return True
        if scan.starts_sentence(k):
            return False
    return False


_ANSWERING = frozenset(
    """
    reply respond answer resolve acknowledge return react triage
    """.split()
)


_AFTERWARDS = frozenset("of after from following since".split())


def _ahead(scan: Scan, i: int, ahead: Stretch) -> Found:
    """ "within 90 days" ends; "reply within two days", "within 3 days of receipt" is a standard."""
    j = ahead.j
    j += scan.low(j) == "time"
    if scan.low(j) in _AFTERWARDS and scan.low(j + 1) not in {"now", "today"}:
        return _after_event(scan, i, j)
    standard, when = scan.low(j - 2) in {"working", "business"}, ahead.when
    for k in range(i - 1, max(-1, i - 12), -1):
        standard = standard or (when.b <= 2 and scan.lemma(k) in _ANSWERING and when.a < 32)
        if scan.starts_sentence(k):
            break
    if standard:
        return Found(i, j, TimeKind.DURATION)
    return Found(i, j, TimeKind.PERIOD, when)


_ONE_TIME = frozenset(
    """
    launch start starting joining hire hiring kickoff go-live approval signing today now appointment funding
    """.split()
)


def _after_event(scan: Scan, i: int, j: int) -> Found:
    k = j + 1
    k += scan.low(k) in {"the", "our", "my", "its"}
    if scan.lemma(k) in _ONE_TIME or scan.low(k) in _ONE_TIME:
        return Found(i, k + 1, TimeKind.PERIOD, EVENT)
    return Found(i, j, TimeKind.DURATION)


def _from(scan: Scan, i: int) -> Found | None:
    """from May on, since 2019, starting 3 March; "from March to June" is a period."""
    j = i + 1
    j += scan.low(j) in {"on", "in", "from", "at"}
    first = moment(scan, j)
    if first is None or counts_things(scan, first):
        return None
    if scan.low(i) in {"from", "between"} and scan.low(first.j) in {"to", "until", "till", "through", "and"}:
        second = moment(scan, first.j + 1)
        if second and not counts_things(scan, second):
            return Found(i, second.j, TimeKind.PERIOD, second.when, first.when)
    if scan.low(i) == "between":
        return None
    j = first.j + (scan.low(first.j) in {"on", "onward", "onwards", "forward"})
    return Found(i, j, TimeKind.START, first.when)


def _after(scan: Scan, i: int) -> Found | None:
    """ "after three years, I hope to …" ends a period; otherwise a start."""
    ahead = counted(scan, i + 1)
    if ahead:
        j = ahead.j
        comma = (scan.gap(j - 1).startswith(",") and scan.starts_sentence(i)) or scan.low(j) in {"i", "we"}
        return Found(i, j, TimeKind.PERIOD, ahead.when) if comma else Found(i, j, TimeKind.DURATION)
    return _from(scan, i)


def _over_unit(scan: Scan, i: int) -> Found | None:
    """year over year, month on month; otherwise a part of a date."""
    if scan.low(i + 1) in {"over", "on"} and scan.low(i + 2) == scan.low(i):
        return Found(i, i + 3, TimeKind.WINDOW)
    bare = moment(scan, i)
    return _bare(scan, i, bare) if bare else None


def _this_year_s(scan: Scan, i: int) -> Found | None:
    """this year's goal; "next year's rise" is only a mention."""
    bare = moment(scan, i)
    if bare is None:
        return None
    if scan.low(bare.j - 1).endswith("'s") and scan.low(i) != "this":
        return Found(i, bare.j, TimeKind.MENTION, bare.when)
    return _bare(scan, i, bare)


_HANDLERS: dict[str, Callable[[Scan, int], Found | None]] = {
    **dict.fromkeys(
        [
            "by",
            "before",
            "until",
            "till",
            "due",
            "deadline",
            "later",
            "no",
            "not",
            "prior",
            "ahead",
            "come",
            "latest",
            "bis",
        ],
        deadline,
    ),
    **dict.fromkeys(["on", "at"], at_event),
    **dict.fromkeys(
        ["in", "within", "inside", "during", "over", "throughout", "across", "for", "im", "innerhalb"],
        _period,
    ),
    **dict.fromkeys(["from", "since", "starting", "beginning", "effective", "between"], _from),
    "after": _after,
    **dict.fromkeys(["versus", "vs", "compared", "than", "against", "relative"], versus),
    **dict.fromkeys(["trailing", "rolling", "ytd", "qtd", "mtd", "yoy", "qoq", "mom"], window),
    "to": _to_date,
    **dict.fromkeys(["year", "quarter", "month", "week"], _over_unit),
    **dict.fromkeys(CADENCE, rhythm),
    **dict.fromkeys(["every", "each", "per"], each),
    **dict.fromkeys(["a", "an"], article),
    **dict.fromkeys(["this", "next", "last"], _this_year_s),
}
